import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { CheckState } from '../../../form/fields/check';
import { message } from '../../../i18n/message';
import { NodePoolModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import { whyUnchecked } from './choices';

/**
 * Whether a pool's name is free in its namespace: pools of all clusters there share it (source: API server).
 * @param namespace '' checks nothing
 */
export const usePoolNameCheck = (name: string, namespace: string): CheckState => {
  const value: unknown = useWatch({ name });
  const [pools, state] = useList(NodePoolModel, namespace === '' ? null : { namespace, metadataOnly: true });
  return useMemo((): CheckState => {
    if (typeof value !== 'string' || value === '' || namespace === '') return { state: 'idle' };
    if (state.phase === 'failed') {
      return { state: 'unchecked', message: whyUnchecked(NodePoolModel, state.error, namespace) };
    }
    if (state.phase === 'loading') return { state: 'checking' };
    return pools.some(({ metadata }) => metadata.name === value)
      ? {
          state: 'problem',
          message: message(
            'A node pool named {{name}} exists in namespace {{namespace}}. Choose another name.',
            {
              name: value,
              namespace,
            },
          ),
        }
      : { state: 'ok' };
  }, [value, namespace, pools, state]);
};
