import { useMemo } from 'react';
import { SecretModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import { choicesOf, type Choices } from '../../../node-pools/fields/checks/choices';

/**
 * The Secrets of a namespace, by name only: their data is not asked for.
 * @param namespace '' asks nothing
 * @param type such as `kubernetes.io/tls`; without it, of every type
 */
export const useSecretNames = (namespace: string, type?: string): Choices => {
  const [secrets, state] = useList(
    SecretModel,
    namespace === ''
      ? null
      : {
          namespace,
          metadataOnly: true,
          ...(type === undefined ? {} : { fieldSelector: `type=${type}` }),
        },
  );
  return useMemo(
    () =>
      choicesOf(
        SecretModel,
        [secrets, state],
        ({ metadata }) => ({ value: metadata.name, label: metadata.name }),
        namespace,
      ),
    [secrets, state, namespace],
  );
};
