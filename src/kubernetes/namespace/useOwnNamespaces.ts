import { useEffect, useState } from 'react';
import { ownNamespaces } from './own-namespaces';

/**
 * The names of the namespaces that the user has a part in, for whoever may not list all. Undefined while they are read;
 * empty where nobody tells.
 * @param isAsked whether they are needed at all
 */
export const useOwnNamespaces = (isAsked = true): readonly string[] | undefined => {
  const [names, setNames] = useState<readonly string[]>();
  useEffect(() => {
    if (!isAsked) return;
    let isCurrent = true;
    const take = (found: readonly string[]) => {
      if (isCurrent) setNames(found);
    };
    ownNamespaces().then(take, () => take([]));
    return () => {
      isCurrent = false;
    };
  }, [isAsked]);
  return names;
};
