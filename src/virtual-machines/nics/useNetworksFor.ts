import { useMemo } from 'react';
import { NetworkAttachmentDefinitionModel } from '../../kubernetes/models';
import { useList } from '../../kubernetes/read/useList';
import { type Choices, choicesOf } from '../../node-pools/fields/checks/choices';
import { cniTypeOf } from '../model/cni-type';

/** The namespace whose networks every namespace may use (Multus, as OpenShift sets it up). */
const SHARED = 'default';

/** The networks that a machine of a namespace can join, as `namespace/name`, with the type of their CNI plugin. */
export const useNetworksFor = (
  namespace: string,
): { choices: Choices; types: ReadonlyMap<string, string> } => {
  const [own, ownState] = useList(NetworkAttachmentDefinitionModel, { namespace });
  const [shared] = useList(
    NetworkAttachmentDefinitionModel,
    namespace === SHARED ? null : { namespace: SHARED },
  );
  return useMemo(() => {
    const all = [...own, ...shared].map(({ metadata, spec }) => ({
      value: `${metadata.namespace ?? ''}/${metadata.name}`,
      type: cniTypeOf(spec.config),
    }));
    const read = choicesOf(NetworkAttachmentDefinitionModel, [own, ownState], () => undefined, namespace);
    return {
      choices: { ...read, items: all.map(({ value, type }) => ({ value, label: value, description: type })) },
      types: new Map(all.map(({ value, type }) => [value, type])),
    };
  }, [own, ownState, shared, namespace]);
};
