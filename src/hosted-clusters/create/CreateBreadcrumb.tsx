import { Breadcrumb, BreadcrumbItem } from '@patternfly/react-core';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords';
import { CLUSTERS } from '../model/cluster-path';
import { CONTROL_PLANE_TYPE, INFRASTRUCTURE } from './paths';

interface CreateBreadcrumbProps {
  /** How far the way to the wizard has come. */
  at: 'infrastructure' | 'control-plane-type' | 'wizard';
}

/** Where one is on the way from the list of clusters to the wizard. */
export const CreateBreadcrumb = ({ at }: CreateBreadcrumbProps) => {
  const { t } = useWords();
  const trail = [
    { to: CLUSTERS, title: t('Clusters') },
    { to: INFRASTRUCTURE, title: t('Infrastructure') },
    { to: CONTROL_PLANE_TYPE, title: t('Control plane type') },
    { to: undefined, title: t('Create cluster') },
  ];
  const here = { infrastructure: 1, 'control-plane-type': 2, wizard: 3 }[at];
  return (
    <Breadcrumb>
      {trail.slice(0, here + 1).map(({ to, title }, index) =>
        to !== undefined && index < here ? (
          <BreadcrumbItem
            key={title}
            render={({ className }) => (
              <Link to={to} className={className}>
                {title}
              </Link>
            )}
          />
        ) : (
          <BreadcrumbItem key={title} isActive>
            {title}
          </BreadcrumbItem>
        ),
      )}
    </Breadcrumb>
  );
};
