/** Where an action beside the tables is met by each role. */
type Meeting =
  /** On a tab of a page of details, where every enabled button and row entry is chosen. */
  | { tab: string }
  /** On a page that the crawl visits: off, it names its right. */
  | { route: string }
  /** In a state that the crawl's project is not in: a test of its own goes there. */
  | { spec: string };

const at = {
  vm: (tab: string): Meeting => ({ tab: `virtual-machines/${tab}` }),
  cluster: (tab: string): Meeting => ({ tab: `clusters/${tab}` }),
  pool: (tab: string): Meeting => ({ tab: `node-pools/${tab}` }),
  route: (route: string): Meeting => ({ route }),
  spec: (spec: string): Meeting => ({ spec: `${spec}.spec.ts` }),
};

/** Every action that is not in the tables of clusters, pools and machines, by its id. */
export const OTHER_ACTIONS: Readonly<Record<string, Meeting>> = {
  'add-disk': at.vm('disks'),
  'edit-disk': at.vm('disks'),
  'remove-disk': at.vm('disks'),
  'add-environment': at.vm('disks'),
  'remove-environment': at.spec('vm-disks'),
  'boot-order': at.vm('disks'),
  'add-nic': at.vm('nics'),
  'edit-nic': at.vm('nics'),
  'remove-nic': at.vm('nics'),
  'take-snapshot': at.vm('snapshots'),
  'clone-vm': at.vm('snapshots'),
  'move-storage': at.vm('snapshots'),
  export: at.vm('snapshots'),
  'create-export': at.spec('vm-snapshots'),
  restore: at.spec('vm-snapshots'),
  'clone-snapshot': at.spec('vm-snapshots'),
  'export-snapshot': at.spec('vm-snapshots'),
  'delete-snapshot': at.spec('vm-snapshots'),
  'cancel-move': at.spec('vm-storage-move'),
  'create-ssh-service': at.vm('console'),
  'delete-ssh-service': at.spec('vm-console'),
  'save-yaml': at.vm('yaml'),
  'create-vm': at.route('/virtual-machines'),
  'create-vm-yaml': at.spec('vm-list'),
  'create-cluster': at.route('/infrastructure/clusters'),
  'add-node-pool': at.route('/infrastructure/node-pools'),
  'create-policy': at.route('/virtualization/migrations'),
  'edit-policy': at.spec('migration-policies'),
  'delete-policy': at.spec('migration-policies'),
  'save-node-pool': at.pool('configuration'),
  'replace-machine': at.pool('machines'),
  'skip-drain': at.spec('node-pools-machines'),
  'skip-detach': at.spec('node-pools-machines'),
  'change-channel': at.cluster('updates'),
  'other-image': at.cluster('updates'),
  'start-update': at.cluster('updates'),
  'update-pools': at.spec('updates-pools'),
  'force-update': at.spec('updates'),
  'revert-update': at.spec('updates'),
  'remove-leftovers': at.spec('delete-cluster'),
  'allow-wildcards': at.spec('own-domain-by-others'),
  'set-up-metallb': at.spec('metallb'),
  'open-metallb': at.spec('metallb'),
  'submit-ports': at.spec('own-domain-by-others'),
  'save-credential': at.spec('credentials'),
};
