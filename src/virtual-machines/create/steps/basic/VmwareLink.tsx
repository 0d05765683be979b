import { Button } from '@patternfly/react-core';
import { ExternalLinkAltIcon } from '@patternfly/react-icons';
import { Link } from 'react-router';
import { useWords } from '../../../../i18n/useWords';
import type { Model } from '../../../../kubernetes/model';
import { useServed } from '../../../../kubernetes/useServed';

/** The hosts that machines are migrated from (source: CRD of the Migration Toolkit for Virtualization). Never read here. */
const PROVIDER: Model = {
  group: 'forklift.konveyor.io',
  version: 'v1beta1',
  kind: 'Provider',
  plural: 'providers',
  namespaced: true,
};

/** The console's list of a kind, which the toolkit's own plugin takes over. */
const PROVIDERS = `/k8s/all-namespaces/${PROVIDER.group}~${PROVIDER.version}~${PROVIDER.kind}`;
const DOCUMENTATION = 'https://docs.redhat.com/en/documentation/migration_toolkit_for_virtualization/';

/** Machines of VMware are no source of this form: the way to what moves them, or to how it is installed. */
export const VmwareLink = () => {
  const { t } = useWords();
  const isInstalled = useServed(PROVIDER);
  return (
    <>
      {t('Machines of VMware come with the Migration Toolkit for Virtualization.')}{' '}
      {isInstalled === true ? (
        <Link to={PROVIDERS} data-test="from-vmware">
          {t('Open its list of providers')}
        </Link>
      ) : (
        <Button
          variant="link"
          isInline
          component="a"
          href={DOCUMENTATION}
          target="_blank"
          rel="noreferrer"
          icon={<ExternalLinkAltIcon />}
          iconPosition="end"
          data-test="from-vmware"
        >
          {t('How to install it')}
        </Button>
      )}
    </>
  );
};
