import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useLocation, useNavigate } from 'react-router';
import {
  namespaceOfPath,
  onNamespaceChange,
  pathForNamespace,
  rememberNamespace,
  rememberedNamespace,
} from './active-namespace';

/** The namespace of the address, otherwise the one chosen last; setting it follows into the address. */
export const useActiveNamespace = (): [string, (namespace: string) => void] => {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const remembered = useSyncExternalStore(onNamespaceChange, rememberedNamespace);
  const inPath = namespaceOfPath(pathname);
  useEffect(() => {
    if (inPath !== undefined) rememberNamespace(inPath);
  }, [inPath]);
  const choose = useCallback(
    (namespace: string) => {
      rememberNamespace(namespace);
      const path = pathForNamespace(pathname, namespace);
      if (path !== pathname) void navigate(path);
    },
    [pathname, navigate],
  );
  return [inPath ?? remembered, choose];
};
