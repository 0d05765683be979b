/**
 * A console plugin of one page, as the console loads it, written by hand: the three lists of the virtual machines read by the SDK's own watch
 * hook, and shown as plainly as one can. It is part of the bench only.
 */
/* global __load_plugin_entry__ -- the console's */
(() => {
  const kinds = ['VirtualMachine', 'VirtualMachineInstance', 'VirtualMachineInstanceMigration'].map(
    (kind) => ({ groupVersionKind: { group: 'kubevirt.io', version: 'v1', kind }, isList: true }),
  );
  const SHOWN = 30;
  let scope;
  const shared = async (name) => {
    const [version] = Object.values(scope[name]);
    return (await version.get())();
  };
  const keyOf = ({ metadata }) => `${metadata.namespace}/${metadata.name}`;
  const pageOf = ({ createElement, useMemo }, { useK8sWatchResource }) =>
    function SdkPage() {
      const [machines] = useK8sWatchResource(kinds[0]);
      const [instances] = useK8sWatchResource(kinds[1]);
      const [migrations] = useK8sWatchResource(kinds[2]);
      const nodes = useMemo(
        () => new Map((instances ?? []).map((one) => [keyOf(one), one.status?.nodeName ?? ''])),
        [instances],
      );
      const rows = useMemo(
        () =>
          [...(machines ?? [])].sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1)).slice(0, SHOWN),
        [machines],
      );
      const cells = (one) => [
        createElement('td', { key: 'name' }, one.metadata.name),
        createElement('td', { key: 'node', 'data-column': 'node' }, nodes.get(keyOf(one)) ?? '–'),
      ];
      return createElement(
        'main',
        null,
        createElement('p', { 'data-test': 'count' }, `${(machines ?? []).length.toLocaleString('en')} items`),
        createElement('p', null, `${(migrations ?? []).length} migrations`),
        createElement(
          'table',
          null,
          createElement(
            'tbody',
            null,
            rows.map((one) =>
              createElement('tr', { key: keyOf(one), 'data-test': `row-${one.metadata.name}` }, cells(one)),
            ),
          ),
        ),
      );
    };
  __load_plugin_entry__('bench-sdk', {
    init: (given) => {
      scope = given;
    },
    get: async () => {
      const Page = pageOf(await shared('react'), await shared('@openshift-console/dynamic-plugin-sdk'));
      return () => ({ default: Page });
    },
  });
})();
