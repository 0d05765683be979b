import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { CheckState } from '../../../form/fields/check';
import { readDocuments } from '../../../form/yaml/documents';
import { message } from '../../../i18n/message';
import { ConfigMapModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import { hasPerformanceProfile } from '../../model/config-documents';
import { isJsonObject, own } from '../leftovers';

const PROBLEM: CheckState = {
  state: 'problem',
  message: message('A node pool takes only one PerformanceProfile, and one above this has it.'),
};

/**
 * Whether a tuning ConfigMap of a pool holds a PerformanceProfile when one before it does too (operator: one a pool).
 * @param name of the field, `pool.tuning.1.name`
 * @param namespace '' asks nothing
 */
export const useSecondProfile = (name: string, namespace: string): CheckState | undefined => {
  const [maps] = useList(ConfigMapModel, namespace === '' ? null : { namespace });
  const [list = '', index = ''] = /^(.*)\.(\d+)\.name$/.exec(name)?.slice(1) ?? [];
  const rows: unknown = useWatch({ name: list });
  return useMemo(() => {
    if (!Array.isArray(rows) || namespace === '') return undefined;
    const chosen = rows.slice(0, Number(index) + 1).filter(isJsonObject);
    const isProfile = (row: unknown): boolean => {
      const map = maps.find(({ metadata }) => metadata.name === own(row, 'name'));
      return hasPerformanceProfile(readDocuments(map?.data?.tuning ?? '').documents);
    };
    const last = chosen.at(-1);
    return last !== undefined && isProfile(last) && chosen.slice(0, -1).some(isProfile) ? PROBLEM : undefined;
  }, [rows, index, maps, namespace]);
};
