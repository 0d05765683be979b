import { Gallery, Stack, StackItem } from '@patternfly/react-core';
import { CubesIcon, TerminalIcon } from '@patternfly/react-icons';
import { useSearchParams } from 'react-router';
import { useWords } from '../../i18n/useWords';
import { Page } from '../../ui/page/Page';
import { ChoiceCard } from './ChoiceCard';
import { useUnavailability } from './checks/useAvailability';
import { CommandGuide } from './CommandGuide';
import { CreateBreadcrumb } from './CreateBreadcrumb';
import { CONTROL_PLANE_TYPE, WIZARD } from './paths';

/** Who makes the hosted control plane: this console's wizard, or the command line. */
const ControlPlaneTypePage = () => {
  const { t, say } = useWords();
  const [search] = useSearchParams();
  const unavailable = useUnavailability();
  const reason = unavailable && say(unavailable);
  return (
    <Page
      title={t('Control plane type')}
      breadcrumb={<CreateBreadcrumb at="control-plane-type" />}
      subtitle={t('The control plane runs as pods on this cluster, the nodes as virtual machines.')}
    >
      <Stack hasGutter>
        <StackItem>
          <Gallery hasGutter minWidths={{ default: '17rem' }} style={{ maxInlineSize: '58rem' }}>
            <ChoiceCard
              id="hosted"
              title={t('Hosted')}
              icon={<CubesIcon />}
              action={t('Open the wizard')}
              to={WIZARD}
              reason={reason}
            >
              <p>{t('A wizard asks what is needed and checks each answer before anything is created.')}</p>
            </ChoiceCard>
            <ChoiceCard
              id="hosted-cli"
              title={t('Hosted (CLI)')}
              icon={<TerminalIcon />}
              action={t('Show the commands')}
              to={`${CONTROL_PLANE_TYPE}?show=commands`}
              reason={reason}
            >
              <p>{t('The commands of the hcp tool that create the same cluster from a terminal.')}</p>
            </ChoiceCard>
          </Gallery>
        </StackItem>
        {search.get('show') === 'commands' && reason === undefined ? (
          <StackItem>
            <CommandGuide />
          </StackItem>
        ) : null}
      </Stack>
    </Page>
  );
};

export default ControlPlaneTypePage;
