import { useFormContext, useWatch } from 'react-hook-form';
import { NumberField } from '../../../../../form/fields/NumberField';
import { RadioField } from '../../../../../form/fields/RadioField';
import { RowsField } from '../../../../../form/fields/RowsField';
import { SelectField } from '../../../../../form/fields/SelectField';
import { TextField } from '../../../../../form/fields/TextField';
import { useWords } from '../../../../../i18n/useWords';
import { operatorsOf, PLACEMENT_KINDS, takesValues } from '../../../../model/placement-rules';
import { RowFold } from '../../../RowFold';
import type { Values } from '../../../values';
import { freshCondition, freshRule, hasWeight, type PlacementRule } from './values';
import { conditionsText, KIND_WORDS } from './words';

const MOST_RULES = 20;
const MOST_CONDITIONS = 20;

/** Rules that say near which nodes and machines this one runs. */
export const PlacementRules = () => {
  const { t } = useWords();
  return (
    <RowsField
      name="advanced.placement"
      label={t('Placement rules')}
      helper={t('Affinity, anti-affinity and spread: which nodes and which other machines it is near.')}
      addText={t('Add placement rule')}
      rowText={(number) => t('Placement rule {{number}}', { number })}
      fresh={() => freshRule}
      first="kind"
      most={MOST_RULES}
    >
      {(path) => <Rule base={path as RulePath} />}
    </RowsField>
  );
};

type RulePath = `advanced.placement.${number}`;

interface PartProps {
  base: RulePath;
}

/** A rule that is being removed is drawn once more, without a value. */
const useRule = (base: RulePath): PlacementRule | undefined => {
  const { control } = useFormContext<Values>();
  return useWatch({ control, name: base });
};

const Rule = ({ base }: PartProps) => {
  const { t, say } = useWords();
  const rule = useRule(base) ?? freshRule;
  const { kind, strength } = rule;
  return (
    <RowFold
      path={base}
      title={[say(KIND_WORDS[kind]), conditionsText(rule)].filter((part) => part !== '').join(': ')}
      label={t('Placement rule')}
      isOpen={rule.conditions.every(({ key }) => key === '')}
    >
      <SelectField
        name={`${base}.kind`}
        label={t('Where')}
        options={PLACEMENT_KINDS.map((value) => ({ value, label: say(KIND_WORDS[value]) }))}
      />
      <RadioField
        name={`${base}.strength`}
        label={t('When no node fits')}
        variant="inline"
        options={[
          { value: 'required', label: t('The machine waits') },
          { value: 'preferred', label: t('The next best node is taken') },
        ]}
      />
      {hasWeight({ kind, strength }) ? (
        <NumberField
          name={`${base}.weight`}
          label={t('Weight')}
          min={1}
          max={100}
          isRequired
          helper={t('Among several such rules the heavier counts more.')}
        />
      ) : null}
      {kind === 'node' ? null : <PlaceField base={base} />}
      {kind === 'spread' ? (
        <NumberField
          name={`${base}.maxSkew`}
          label={t('Largest difference')}
          min={1}
          isRequired
          helper={t('Machines that the fullest place may have more than the emptiest.')}
        />
      ) : null}
      <Conditions base={base} kind={kind} />
    </RowFold>
  );
};

/** The label whose values tell places apart; the usual ones by name (source: Kubernetes, well-known labels). */
const PlaceField = ({ base }: PartProps) => {
  const { t } = useWords();
  return (
    <SelectField
      name={`${base}.topologyKey`}
      label={t('A place is')}
      isRequired
      isFreeText
      options={[
        { value: 'kubernetes.io/hostname', label: t('A node'), description: 'kubernetes.io/hostname' },
        {
          value: 'topology.kubernetes.io/zone',
          label: t('A zone'),
          description: 'topology.kubernetes.io/zone',
        },
        {
          value: 'topology.kubernetes.io/region',
          label: t('A region'),
          description: 'topology.kubernetes.io/region',
        },
      ]}
      helper={t('Or the key of another label of nodes.')}
    />
  );
};

const Conditions = ({ base, kind }: PartProps & { kind: PlacementRule['kind'] }) => {
  const { t } = useWords();
  return (
    <RowsField
      name={`${base}.conditions`}
      label={kind === 'node' ? t('Labels of the nodes') : t('Labels of the other machines')}
      addText={t('Add label')}
      rowText={(number) => t('Label {{number}}', { number })}
      fresh={() => freshCondition}
      first="key"
      most={MOST_CONDITIONS}
    >
      {(path) => <Condition path={path as `${RulePath}.conditions.${number}`} kind={kind} />}
    </RowsField>
  );
};

interface ConditionProps {
  path: `${RulePath}.conditions.${number}`;
  kind: PlacementRule['kind'];
}

const Condition = ({ path, kind }: ConditionProps) => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const operator = useWatch({ control, name: `${path}.operator` });
  const labels = {
    In: t('In: one of these values'),
    NotIn: t('NotIn: none of these values'),
    Exists: t('Exists: any value'),
    DoesNotExist: t('DoesNotExist: not there'),
    Gt: t('Gt: a larger number'),
    Lt: t('Lt: a smaller number'),
  };
  return (
    <>
      <TextField name={`${path}.key`} label={t('Key')} isRequired />
      <SelectField
        name={`${path}.operator`}
        label={t('The label is')}
        options={operatorsOf(kind).map((value) => ({ value, label: labels[value] }))}
      />
      {takesValues(operator) ? (
        <TextField name={`${path}.values`} label={t('Values')} isRequired helper={t('Divided by commas.')} />
      ) : null}
    </>
  );
};
