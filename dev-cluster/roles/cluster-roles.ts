import type { KubeResource } from '../resource';

export interface Rule {
  apiGroups: string[];
  resources: string[];
  verbs: string[];
}

const READ = ['get', 'list', 'watch'];
const WRITE = ['create', 'update', 'patch', 'delete', 'deletecollection'];
const ALL = [...READ, ...WRITE];

const rule = (group: string, resources: string, verbs: string[]): Rule => ({
  apiGroups: [group],
  resources: resources.split(' '),
  verbs,
});

const clusterRole = (
  name: string,
  rules: Rule[],
  aggregateTo?: 'admin' | 'edit' | 'view',
): KubeResource & { rules: Rule[] } => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRole',
  metadata: {
    name,
    ...(aggregateTo && { labels: { [`rbac.authorization.k8s.io/aggregate-to-${aggregateTo}`]: 'true' } }),
  },
  rules,
});

const SUB = 'subresources.kubevirt.io';
const VM_KINDS =
  'virtualmachines virtualmachineinstances virtualmachineinstancepresets virtualmachineinstancereplicasets';
const LIFECYCLE = 'start stop restart addvolume removevolume memorydump removememorydump'
  .split(' ')
  .map((verb) => `virtualmachines/${verb}`)
  .join(' ');
const VMI_ACTIONS = 'pause unpause softreboot reset freeze unfreeze addvolume removevolume'
  .split(' ')
  .map((verb) => `virtualmachineinstances/${verb}`)
  .join(' ');
const VMI_READS =
  'virtualmachines/expand-spec virtualmachineinstances/guestosinfo virtualmachineinstances/filesystemlist virtualmachineinstances/userlist';
const CONSOLES =
  'virtualmachineinstances/console virtualmachineinstances/vnc virtualmachineinstances/vnc/screenshot virtualmachineinstances/portforward virtualmachineinstances/usbredir';

/** The satellites of kubevirt.io: one group each. */
const satellites = (verbs: string[]): Rule[] => [
  rule(
    'snapshot.kubevirt.io',
    'virtualmachinesnapshots virtualmachinesnapshotcontents virtualmachinerestores',
    verbs,
  ),
  rule('export.kubevirt.io', 'virtualmachineexports', verbs),
  rule('clone.kubevirt.io', 'virtualmachineclones', verbs),
  rule('pool.kubevirt.io', 'virtualmachinepools virtualmachinepools/scale', verbs),
  rule('instancetype.kubevirt.io', 'virtualmachineinstancetypes virtualmachinepreferences', verbs),
];

/** What edit and admin may alike: everything with machines but migrating them. */
const operating = [
  rule('kubevirt.io', VM_KINDS, ALL),
  rule('kubevirt.io', 'virtualmachineinstancemigrations', READ),
  rule(SUB, `${LIFECYCLE} ${VMI_ACTIONS} virtualmachineinstances/sev/setupsession`, ['update']),
  rule(SUB, `${VMI_READS} ${CONSOLES}`, ['get']),
  rule(SUB, 'expand-vm-spec', ['update']),
  ...satellites(ALL),
  rule('migrations.kubevirt.io', 'migrationpolicies', READ),
];

/** As virt-operator ships them. Migrations: reading is in all three, creating only in `kubevirt.io:migrate`. */
const kubevirt = [
  clusterRole(
    'kubevirt.io:view',
    [
      rule('kubevirt.io', `${VM_KINDS} virtualmachineinstancemigrations`, READ),
      rule(SUB, VMI_READS, ['get']),
      ...satellites(READ),
      rule('migrations.kubevirt.io', 'migrationpolicies', READ),
    ],
    'view',
  ),
  clusterRole('kubevirt.io:edit', operating, 'edit'),
  clusterRole('kubevirt.io:admin', operating, 'admin'),
  clusterRole('kubevirt.io:migrate', [
    rule('kubevirt.io', 'virtualmachineinstancemigrations', ALL),
    rule(SUB, 'virtualmachines/migrate', ['update']),
  ]),
  clusterRole('kubevirt.io:default', [
    rule(SUB, 'version guestfs', ['get', 'list']),
    rule('kubevirt.io', 'kubevirts', READ),
    rule(
      'instancetype.kubevirt.io',
      'virtualmachineclusterinstancetypes virtualmachineclusterpreferences',
      READ,
    ),
  ]),
];

const cdi = [
  clusterRole(
    'cdi.kubevirt.io:view',
    [rule('cdi.kubevirt.io', 'datavolumes dataimportcrons datasources', READ)],
    'view',
  ),
  ...(['edit', 'admin'] as const).map((level) =>
    clusterRole(
      `cdi.kubevirt.io:${level}`,
      [
        rule('cdi.kubevirt.io', 'datavolumes dataimportcrons datasources', ALL),
        rule('cdi.kubevirt.io', 'datavolumes/source', ['create']),
        rule('upload.cdi.kubevirt.io', 'uploadtokenrequests', ['create']),
      ],
      level,
    ),
  ),
  clusterRole('cdi.kubevirt.io:config-reader', [rule('cdi.kubevirt.io', 'cdiconfigs storageprofiles', READ)]),
];

/** What everyone may do in the namespace of the common boot images: see them and copy them (HyperConverged operator). */
const bootImages = clusterRole('os-images.kubevirt.io:view', [
  rule('cdi.kubevirt.io', 'datavolumes datasources dataimportcrons', READ),
  rule('cdi.kubevirt.io', 'datavolumes/source', ['create']),
  rule('', 'persistentvolumeclaims persistentvolumeclaims/status', READ),
  rule('snapshot.storage.k8s.io', 'volumesnapshots', READ),
]);

const HYPERSHIFT = 'hostedclusters nodepools';

/**
 * Who administers a namespace may own hosted clusters in it. Upstream leaves that to the administrator of the
 * management cluster; here it is given, so that a project's developer can be tried.
 */
const hypershift = [
  clusterRole(
    'hypershift:view',
    [rule('hypershift.openshift.io', `${HYPERSHIFT} hostedcontrolplanes`, READ)],
    'view',
  ),
  ...(['edit', 'admin'] as const).map((level) =>
    clusterRole(
      `hypershift:${level}`,
      [
        rule('hypershift.openshift.io', HYPERSHIFT, ALL),
        rule('hypershift.openshift.io', 'nodepools/scale', ['get', 'update', 'patch']),
      ],
      level,
    ),
  ),
];

const others = [
  clusterRole(
    'net-attach-def-view',
    [rule('k8s.cni.cncf.io', 'network-attachment-definitions', READ)],
    'view',
  ),
  clusterRole(
    'net-attach-def-project',
    [rule('k8s.cni.cncf.io', 'network-attachment-definitions', ALL)],
    'admin',
  ),
  clusterRole(
    'net-attach-def-edit',
    [rule('k8s.cni.cncf.io', 'network-attachment-definitions', ALL)],
    'edit',
  ),
  clusterRole('volumesnapshot-view', [rule('snapshot.storage.k8s.io', 'volumesnapshots', READ)], 'view'),
  clusterRole('volumesnapshot-edit', [rule('snapshot.storage.k8s.io', 'volumesnapshots', ALL)], 'edit'),
  clusterRole('route-view', [rule('route.openshift.io', 'routes', READ)], 'view'),
  clusterRole('route-edit', [rule('route.openshift.io', 'routes routes/custom-host', ALL)], 'edit'),
  // What OpenShift lets everyone who has signed in see.
  clusterRole('basic-user', [
    rule('project.openshift.io', 'projects', ['get', 'list', 'watch']),
    rule('project.openshift.io', 'projectrequests', ['list']),
    rule('storage.k8s.io', 'storageclasses', READ),
    rule('snapshot.storage.k8s.io', 'volumesnapshotclasses', READ),
    rule('console.openshift.io', 'consoleclidownloads consoleplugins', READ),
  ]),
];

/** Core kinds a cluster reader sees; Secrets are not among them. */
const CORE_READABLE =
  'configmaps endpoints events limitranges namespaces nodes persistentvolumeclaims persistentvolumes pods pods/log pods/status replicationcontrollers resourcequotas serviceaccounts services';

/** Reads everything in the given groups of CRDs and of Kubernetes itself, but no Secret and no console of a VM. */
const clusterReader = (groups: readonly string[]): KubeResource =>
  clusterRole('cluster-reader', [
    rule('', CORE_READABLE, READ),
    {
      apiGroups: [
        'apps',
        'batch',
        'networking.k8s.io',
        'storage.k8s.io',
        'rbac.authorization.k8s.io',
        'apiextensions.k8s.io',
      ],
      resources: ['*'],
      verbs: READ,
    },
    { apiGroups: [...groups], resources: ['*'], verbs: READ },
    rule(SUB, VMI_READS, ['get']),
  ]);

/** The ClusterRoles that the operators and OpenShift itself would have installed. */
export const clusterRoles = (groups: readonly string[]): KubeResource[] => [
  ...kubevirt,
  ...cdi,
  bootImages,
  ...hypershift,
  ...others,
  clusterReader(groups),
];
