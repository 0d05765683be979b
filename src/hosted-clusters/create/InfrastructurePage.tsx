import { Gallery } from '@patternfly/react-core';
import { ServerIcon, VirtualMachineIcon } from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';
import { Page } from '../../ui/page/Page';
import { ChoiceCard } from './ChoiceCard';
import { CreateBreadcrumb } from './CreateBreadcrumb';
import { CONTROL_PLANE_TYPE } from './paths';

const AGENT_COMMAND = 'hcp create cluster agent';

/** Where the machines of a new cluster run. */
const InfrastructurePage = () => {
  const { t } = useWords();
  return (
    <Page
      title={t('Create cluster')}
      breadcrumb={<CreateBreadcrumb at="infrastructure" />}
      subtitle={t('Choose the infrastructure that the nodes of the cluster run on.')}
    >
      <Gallery hasGutter minWidths={{ default: '17rem' }} style={{ maxInlineSize: '58rem' }}>
        <ChoiceCard
          id="kubevirt"
          title={t('OpenShift Virtualization')}
          icon={<VirtualMachineIcon />}
          action={t('Choose OpenShift Virtualization')}
          to={CONTROL_PLANE_TYPE}
        >
          <p>{t('The nodes are virtual machines of this cluster. Nothing but capacity is needed.')}</p>
        </ChoiceCard>
        <ChoiceCard
          id="agent"
          title={t('Bare metal')}
          icon={<ServerIcon />}
          action={t('Choose bare metal')}
          to={CONTROL_PLANE_TYPE}
          reason={t(
            'This console does not create clusters on bare metal. Use the command {{command}} with hosts of an infrastructure environment.',
            { command: AGENT_COMMAND },
          )}
        >
          <p>{t('The nodes are discovered hosts.')}</p>
        </ChoiceCard>
      </Gallery>
    </Page>
  );
};

export default InfrastructurePage;
