import { useActiveNamespace as useConsoleNamespace } from '@openshift-console/dynamic-plugin-sdk';

/** The console's name for "all namespaces". */
const ALL = '#ALL_NS#';

/** The namespace chosen in the console (undefined: all of them), and how to choose another. */
export const useActiveNamespace = (): readonly [
  string | undefined,
  (namespace: string | undefined) => void,
] => {
  const [active, setActive] = useConsoleNamespace();
  return [
    active === ALL || active === '' ? undefined : active,
    (namespace) => {
      setActive(namespace ?? ALL);
    },
  ];
};
