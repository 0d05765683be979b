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

/** Whether the cluster's name is free, as far as the cluster lets itself be read. */
export const useNameCheck = (): CheckState => {
  const { control } = useFormContext<Values>();
  const [name, namespace] = useWatch({ control, name: ['details.name', 'details.namespace'] });
  const { existing, isLoading, why } = useExisting();
  return useMemo(
    () => (clusterName(name) ? IDLE : judged(nameTaken({ name, namespace }, existing), isLoading, why)),
    [name, namespace, existing, isLoading, why],
  );
};

interface NamespaceCheck {
  readonly namespace: CheckState;
  /** Every namespace that was seen. */
  readonly namespaces: readonly string[];
  readonly canListNamespaces: boolean;
  /** The namespace is not there yet. */
  readonly isNamespaceNew: boolean;
}

/** Whether the cluster's namespace is free and new. It does not look at the name, which is typed far more often. */
export const useNamespaceCheck = (): NamespaceCheck => {
  const { control } = useFormContext<Values>();
  const namespace = useWatch({ control, name: 'details.namespace' });
  const { existing, isLoading, namespaces } = useExisting();
  return useMemo((): NamespaceCheck => {
    const isNamespace = !namespaceName(namespace);
    const names = existing.namespaces.map(({ metadata }) => metadata.name);
    return {
      namespace: isNamespace ? judged(namespaceTaken(namespace, existing), isLoading, undefined) : IDLE,
      namespaces: names,
      canListNamespaces: namespaces.phase === 'ready',
      isNamespaceNew: isNamespace && namespaces.phase === 'ready' && !names.includes(namespace),
    };
  }, [namespace, existing, isLoading, namespaces]);
};
