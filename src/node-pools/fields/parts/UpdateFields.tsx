import { useWatch } from 'react-hook-form';
import { MoreOptions } from '../../../form/fields/FieldGroup';
import { RadioField } from '../../../form/fields/RadioField';
import { SwitchField } from '../../../form/fields/SwitchField';
import { TextField } from '../../../form/fields/TextField';
import { useWords } from '../../../i18n/useWords';
import { poolDefaults } from '../values';

const FIELDS = [
  'upgradeType',
  'rollout',
  'maxSurge',
  'maxUnavailable',
  'inPlaceMaxUnavailable',
  'autoRepair',
  'drainTimeout',
  'detachTimeout',
];

/** How nodes are replaced, repaired and drained. */
export const UpdateFields = ({ base, isFixed }: { base: string; isFixed: boolean }) => {
  const { t } = useWords();
  const upgradeType: unknown = useWatch({ name: `${base}.upgradeType` });
  return (
    <MoreOptions title={t('Updates and repair')} fields={FIELDS} base={base} defaults={poolDefaults('')}>
      <RadioField
        name={`${base}.upgradeType`}
        label={t('Update type')}
        options={[
          {
            value: 'Replace',
            label: 'Replace',
            description: t(
              'New machines take the place of old ones. What was changed on them by hand is lost.',
            ),
          },
          {
            value: 'InPlace',
            label: 'InPlace',
            description: t(
              'Nodes stay and their operating system is updated. Other machine settings reach new nodes only.',
            ),
          },
        ]}
        {...(isFixed ? { reason: t('Cannot be changed. Clone the node pool to have another.') } : {})}
      />
      {upgradeType === 'InPlace' ? (
        <TextField
          name={`${base}.inPlaceMaxUnavailable`}
          label={t('Nodes changed at a time')}
          helper={t('A number or a percentage, at least one node.')}
        />
      ) : (
        <ReplaceFields base={base} />
      )}
      <SwitchField
        name={`${base}.autoRepair`}
        label={t('Auto repair')}
        helper={t('Replaces a node that stays unhealthy.')}
      />
      <TextField
        name={`${base}.drainTimeout`}
        label={t('Drain timeout')}
        helper={t('Such as 30m. Empty and 0s both wait for ever.')}
      />
      <TextField
        name={`${base}.detachTimeout`}
        label={t('Volume detach timeout')}
        helper={t('Such as 15m. Empty and 0s both wait for ever.')}
      />
    </MoreOptions>
  );
};

const ReplaceFields = ({ base }: { base: string }) => {
  const { t } = useWords();
  const rollout: unknown = useWatch({ name: `${base}.rollout` });
  return (
    <>
      <RadioField
        name={`${base}.rollout`}
        label={t('Replacing nodes')}
        options={[
          {
            value: 'RollingUpdate',
            label: t('Rolling'),
            description: t('New nodes come, old ones go by themselves.'),
          },
          {
            value: 'OnDelete',
            label: t('On deletion'),
            description: t('An old node stays until somebody deletes its machine.'),
          },
        ]}
      />
      {rollout === 'OnDelete' ? null : (
        <>
          <TextField
            name={`${base}.maxSurge`}
            label={t('Extra nodes during an update')}
            helper={t('A number or a percentage. More is faster and needs more room.')}
          />
          <TextField
            name={`${base}.maxUnavailable`}
            label={t('Unavailable nodes during an update')}
            helper={t('A number or a percentage.')}
          />
        </>
      )}
    </>
  );
};
