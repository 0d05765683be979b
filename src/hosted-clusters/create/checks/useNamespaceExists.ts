import { NamespaceModel } from '../../../kubernetes/models';
import { useExisting } from './useExisting';
import { useObject } from '../../../kubernetes/read/useObject';

/**
 * Whether a namespace is there. Where namespaces cannot be listed the one is asked for by name; where that is refused
 * too it is taken to exist: whoever may not see it may not create it either.
 */
export const useNamespaceExists = (namespace: string): boolean => {
  const { existing, namespaces } = useExisting();
  const isUnlistable = namespaces.phase === 'failed';
  const [, asked] = useObject(NamespaceModel, isUnlistable && namespace !== '' ? { name: namespace } : null);
  if (isUnlistable) return asked.phase !== 'missing';
  if (namespaces.phase === 'loading') return true;
  return existing.namespaces.some(({ metadata }) => metadata.name === namespace);
};
