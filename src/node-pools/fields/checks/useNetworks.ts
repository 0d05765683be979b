import { useMemo } from 'react';
import { NetworkAttachmentDefinitionModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import { choicesOf, type Choices } from './choices';

/** The NetworkAttachmentDefinitions of all namespaces, as `namespace/name`. */
export const useNetworks = (): Choices => {
  const [networks, state] = useList(NetworkAttachmentDefinitionModel, {});
  return useMemo(
    () =>
      choicesOf(NetworkAttachmentDefinitionModel, [networks, state], ({ metadata }) => {
        const name = `${metadata.namespace ?? ''}/${metadata.name}`;
        return { value: name, label: name };
      }),
    [networks, state],
  );
};
