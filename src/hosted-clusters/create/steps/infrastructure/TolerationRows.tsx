import { useFormContext, useWatch } from 'react-hook-form';
import { NumberField } from '../../../../form/fields/NumberField';
import { RadioField } from '../../../../form/fields/RadioField';
import { RowsField } from '../../../../form/fields/RowsField';
import { SelectField } from '../../../../form/fields/SelectField';
import { TextField } from '../../../../form/fields/TextField';
import { useWords } from '../../../../i18n/useWords';
import { MOST_TOLERATIONS, TOLERATION_EFFECTS, type TolerationValues } from '../../../model/placement';
import type { Values } from '../../values';

const NAME = 'infrastructure.tolerations';

const fresh = (): TolerationValues => ({
  key: '',
  operator: 'Equal',
  value: '',
  effect: 'NoSchedule',
  seconds: null,
});

/** Taints that do not keep the control plane off a node. */
export const TolerationRows = () => {
  const { t } = useWords();
  return (
    <RowsField
      name={NAME}
      label={t('Tolerations')}
      helper={t('Taints of nodes that the control plane may run on all the same.')}
      addText={t('Add toleration')}
      rowText={(number) => t('Toleration {{number}}', { number })}
      fresh={fresh}
      first="key"
      most={MOST_TOLERATIONS}
    >
      {(_path, index) => <TolerationRow index={index} />}
    </RowsField>
  );
};

const EFFECTS = TOLERATION_EFFECTS.filter((effect) => effect !== '').map((value) => ({ value }));

const TolerationRow = ({ index }: { index: number }) => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const base = `${NAME}.${index}` as const;
  const [operator, value, effect, seconds] = useWatch({
    control,
    name: [`${base}.operator`, `${base}.value`, `${base}.effect`, `${base}.seconds`],
  });
  return (
    <>
      <TextField name={`${base}.key`} label={t('Key')} />
      <RadioField
        name={`${base}.operator`}
        label={t('The taint has')}
        variant="inline"
        options={[
          { value: 'Equal', label: t('Equal: this value') },
          { value: 'Exists', label: t('Exists: any value') },
        ]}
      />
      {operator === 'Equal' || value !== '' ? <TextField name={`${base}.value`} label={t('Value')} /> : null}
      <SelectField
        name={`${base}.effect`}
        label={t('Effect')}
        options={EFFECTS}
        emptyLabel={t('Every effect')}
      />
      {effect === 'NoExecute' || seconds !== null ? (
        <NumberField
          name={`${base}.seconds`}
          label={t('Seconds to stay')}
          helper={t('Empty: for as long as the taint is there.')}
        />
      ) : null}
    </>
  );
};
