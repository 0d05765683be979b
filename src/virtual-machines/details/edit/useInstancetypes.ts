import { useMemo } from 'react';
import {
  VirtualMachineClusterInstancetypeModel,
  VirtualMachineInstancetypeModel,
} from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import { choicesOf, type Choices } from '../../../node-pools/fields/checks/choices';
import { sizeWords } from '../../../node-pools/model/size-words';
import { useWords } from '../../../i18n/useWords';
import type { SizedType } from '../../model/vm-size';
import { typeKey } from './size-edit';

/** The instance types of the cluster and of a namespace, by the key that a form names them by. */
export const useInstancetypes = (
  namespace: string,
): { choices: Choices; types: ReadonlyMap<string, SizedType> } => {
  const { t } = useWords();
  const [ofCluster, clusterState] = useList(VirtualMachineClusterInstancetypeModel, {});
  const [ofNamespace] = useList(VirtualMachineInstancetypeModel, { namespace });
  return useMemo(() => {
    const all: readonly (SizedType & { kind: string })[] = [...ofNamespace, ...ofCluster];
    const types = new Map(all.map((type) => [typeKey(type.kind, type.metadata.name), type]));
    const read = choicesOf(
      VirtualMachineClusterInstancetypeModel,
      [ofCluster, clusterState],
      () => undefined,
    );
    const items = [...types].map(([value, { metadata, spec }]) => ({
      value,
      label: metadata.name,
      description: t('{{cpus}} CPUs, {{memory}}', {
        cpus: spec.cpu.guest,
        memory: sizeWords(spec.memory.guest),
      }),
    }));
    const sorted = items.sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }));
    return { choices: { ...read, items: sorted }, types };
  }, [ofCluster, clusterState, ofNamespace, t]);
};
