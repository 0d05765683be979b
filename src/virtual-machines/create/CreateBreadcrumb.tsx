import { Breadcrumb, BreadcrumbItem } from '@patternfly/react-core';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords';
import { vmsPath } from '../model/vm-path';

/** The way back to the list. */
export const CreateBreadcrumb = () => {
  const { t } = useWords();
  return (
    <Breadcrumb aria-label={t('Breadcrumb')}>
      <BreadcrumbItem
        render={({ className }) => (
          <Link to={vmsPath()} className={className}>
            {t('Virtual machines')}
          </Link>
        )}
      />
      <BreadcrumbItem isActive>{t('Create virtual machine')}</BreadcrumbItem>
    </Breadcrumb>
  );
};
