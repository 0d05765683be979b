import { useMemo } from 'react';
import type { Message } from '../../../i18n/message';
import { ConfigMapModel } from '../../../kubernetes/models';
import { useObject } from '../../../kubernetes/read/useObject';
import { whyUnchecked } from '../../../node-pools/fields/checks/choices';
import { supportedMinors } from '../../model/release';

const SUPPORTED = { namespace: 'hypershift', name: 'supported-versions' };

/** The minors that the installed HyperShift operator can run. */
export interface SupportedMinors {
  /** Such as `4.21`; undefined while nobody knows. */
  readonly minors: readonly string[] | undefined;
  readonly isLoading: boolean;
  /** Why they could not be read. */
  readonly why: Message | undefined;
}

/** Reads the minors that the operator supports (ConfigMap `hypershift/supported-versions`). */
export const useSupportedMinors = (): SupportedMinors => {
  const [map, state] = useObject(ConfigMapModel, SUPPORTED);
  return useMemo(
    () => ({
      minors: supportedMinors(map?.data?.['supported-versions']),
      isLoading: state.phase === 'loading',
      why:
        state.phase === 'failed' ? whyUnchecked(ConfigMapModel, state.error, SUPPORTED.namespace) : undefined,
    }),
    [map, state],
  );
};
