import { useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { CheckState } from '../../../form/fields/check';
import type { Message } from '../../../i18n/message';
import { clusterName, namespaceName, nameTaken, namespaceTaken } from '../../model/cluster-name';
import type { Values } from '../values';
import { useExisting } from './useExisting';

const IDLE: CheckState = { state: 'idle' };

const judged = (problem: Message | undefined, isLoading: boolean, why: Message | undefined): CheckState => {
  if (problem) return { state: 'problem', message: problem };
  if (isLoading) return { state: 'checking' };
  return why ? { state: 'unchecked', message: why } : { state: 'ok' };
};

interface IdentityChecks {
  readonly name: CheckState;
  readonly namespace: CheckState;
  /** Every namespace that was seen. */
  readonly namespaces: readonly string[];
  readonly canListNamespaces: boolean;
  /** The namespace is not there yet. */
  readonly isNamespaceNew: boolean;
}

/** Whether name and namespace of the cluster are free, as far as the cluster lets itself be read. */
export const useIdentityChecks = (): IdentityChecks => {
  const { control } = useFormContext<Values>();
  const [name, namespace] = useWatch({ control, name: ['details.name', 'details.namespace'] });
  const { existing, isLoading, why, namespaces } = useExisting();
  return useMemo((): IdentityChecks => {
    const isName = !clusterName(name);
    const isNamespace = !namespaceName(namespace);
    const names = existing.namespaces.map(({ metadata }) => metadata.name);
    return {
      name: isName ? judged(nameTaken({ name, namespace }, existing), isLoading, why) : IDLE,
      namespace: isNamespace ? judged(namespaceTaken(namespace, existing), isLoading, undefined) : IDLE,
      namespaces: names,
      canListNamespaces: namespaces.phase === 'ready',
      isNamespaceNew: isNamespace && namespaces.phase === 'ready' && !names.includes(namespace),
    };
  }, [name, namespace, existing, isLoading, why, namespaces]);
};
