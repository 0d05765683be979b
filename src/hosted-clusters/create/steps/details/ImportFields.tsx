import { Content } from '@patternfly/react-core';
import { useWatch } from 'react-hook-form';
import { FieldGroup } from '../../../../form/fields/FieldGroup';
import { SwitchField } from '../../../../form/fields/SwitchField';
import { useWords } from '../../../../i18n/useWords';
import { FleetFields } from '../../../fields/fleet/FleetFields';
import { useFleet } from '../../../fields/fleet/useFleet';

/** How the cluster joins the fleet; nothing where there is no fleet manager. */
export const ImportFields = () => {
  const { t, say } = useWords();
  const fleet = useFleet();
  if (fleet.state === 'not-served' || fleet.state === 'loading') return null;
  return (
    <FieldGroup title={t('Fleet')}>
      {fleet.state === 'open' ? (
        <OpenFleet />
      ) : (
        <Content component="p" data-test="fleet-closed">
          {t('The cluster is not imported into the fleet: {{why}} Import it later from its actions.', {
            why: say(fleet.why),
          })}
        </Content>
      )}
    </FieldGroup>
  );
};

const OpenFleet = () => {
  const { t } = useWords();
  const isImported = useWatch({ name: 'fleet.isImported' }) === true;
  return (
    <>
      <SwitchField
        name="fleet.isImported"
        label={t('Import as a managed cluster')}
        helper={
          isImported
            ? t('A ManagedCluster is created with the cluster.')
            : t(
                'The multicluster engine still imports the cluster by itself once it is available, unless auto-import is disabled there.',
              )
        }
      />
      {isImported ? <FleetFields base="fleet" /> : null}
    </>
  );
};
