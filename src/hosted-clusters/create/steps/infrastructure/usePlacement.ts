import { useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { CheckState } from '../../../../form/fields/check';
import { message } from '../../../../i18n/message';
import { NodeModel } from '../../../../kubernetes/models';
import { useList } from '../../../../kubernetes/read/useList';
import { whyUnchecked } from '../../../../node-pools/fields/checks/choices';
import { placementOn, type Placement } from '../../../model/placement';
import type { Values } from '../../values';

interface PlacementState {
  readonly checked: CheckState;
  /** undefined while nobody knows or nothing is asked for */
  readonly placement: Placement | undefined;
}

const IDLE: PlacementState = { checked: { state: 'idle' }, placement: undefined };

const judged = (placement: Placement): CheckState => {
  if (placement.usable > 0) return { state: 'ok' };
  return {
    state: 'problem',
    message:
      placement.taint === undefined
        ? message('No node of this cluster has these labels. The control plane could not start.')
        : message('The nodes with these labels have the taint {{taint}}. Add a toleration for it.', {
            taint: placement.taint,
          }),
  };
};

/** How many nodes of this cluster can run the pods of the control plane (source: the scheduler's filters). */
export const usePlacement = (): PlacementState => {
  const { control } = useFormContext<Values>();
  const [selector, tolerations] = useWatch({
    control,
    name: ['infrastructure.nodeSelector', 'infrastructure.tolerations'],
  });
  const isAsked = selector.some(({ key }) => key !== '');
  const [nodes, state] = useList(NodeModel, isAsked ? {} : null);
  return useMemo((): PlacementState => {
    if (!isAsked) return IDLE;
    if (state.phase === 'failed') {
      return {
        checked: { state: 'unchecked', message: whyUnchecked(NodeModel, state.error) },
        placement: undefined,
      };
    }
    if (state.phase !== 'ready') return { checked: { state: 'checking' }, placement: undefined };
    const placement = placementOn(nodes, selector, tolerations);
    return { checked: judged(placement), placement };
  }, [isAsked, nodes, state, selector, tolerations]);
};
