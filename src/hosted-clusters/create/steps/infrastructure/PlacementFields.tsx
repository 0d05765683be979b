import { useFormContext, useWatch } from 'react-hook-form';
import { KeyValueField } from '../../../../form/fields/KeyValueField';
import { MoreOptions } from '../../../../form/fields/FieldGroup';
import { useWords } from '../../../../i18n/useWords';
import { MOST_POD_LABELS, MOST_SELECTORS } from '../../../model/placement';
import type { Values } from '../../values';
import { TolerationRows } from './TolerationRows';
import { usePlacement } from './usePlacement';

const FIELDS = ['nodeSelector', 'podLabels', 'tolerations'].map((field) => `infrastructure.${field}`);

/** Where the pods of the control plane run on this cluster. */
export const PlacementFields = () => {
  const { t } = useWords();
  return (
    <MoreOptions title={t('Placement of the control plane')} fields={FIELDS}>
      <NodeSelectorField />
      <TolerationRows />
      <KeyValueField
        name="infrastructure.podLabels"
        label={t('Labels of the pods')}
        addText={t('Add label')}
        most={MOST_POD_LABELS}
        helper={t('On every pod of the control plane, for example to find them in reports.')}
      />
    </MoreOptions>
  );
};

/** Nodes that a highly available control plane spreads over. */
const FOR_HIGH_AVAILABILITY = 3;

const NodeSelectorField = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const availability = useWatch({ control, name: 'details.controllerAvailability' });
  const { checked, placement } = usePlacement();
  const usable = placement?.usable ?? 0;
  const isTooFew = availability === 'HighlyAvailable' && usable > 0 && usable < FOR_HIGH_AVAILABILITY;
  return (
    <KeyValueField
      name="infrastructure.nodeSelector"
      label={t('Nodes of the control plane')}
      addText={t('Add node label')}
      most={MOST_SELECTORS}
      checked={checked}
      helper={
        placement === undefined
          ? t('Labels that a node of this cluster must have.')
          : placement.usable < placement.labelled
            ? t('{{count}} nodes have the labels; the taints of {{usable}} of them are tolerated.', {
                count: placement.labelled,
                usable,
              })
            : t('{{count}} nodes match.', { count: usable })
      }
      warning={
        isTooFew
          ? t('A highly available control plane spreads over three nodes and would not start on fewer.')
          : undefined
      }
    />
  );
};
