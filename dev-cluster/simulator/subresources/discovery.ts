import { group } from './path';

const calls = {
  virtualmachines: {
    PUT: 'start stop restart migrate addvolume removevolume memorydump removememorydump',
    GET: 'expand-spec portforward',
  },
  virtualmachineinstances: {
    PUT: 'pause unpause softreboot reset freeze unfreeze addvolume removevolume',
    GET: 'console vnc vnc/screenshot portforward usbredir guestosinfo userlist filesystemlist',
  },
};

const verbs = { PUT: ['update'], GET: ['get'] };

/** What the group serves, as `kubectl api-resources` and the garbage collector ask. */
export const resourceList = {
  kind: 'APIResourceList',
  apiVersion: 'v1',
  groupVersion: `${group}/v1`,
  resources: [
    { name: 'expand-vm-spec', singularName: '', namespaced: true, kind: 'VirtualMachine', verbs: ['update'] },
    ...Object.entries(calls).flatMap(([plural, byMethod]) =>
      (['PUT', 'GET'] as const).flatMap((method) =>
        byMethod[method].split(' ').map((name) => ({
          name: `${plural}/${name}`,
          singularName: '',
          namespaced: true,
          kind: plural === 'virtualmachines' ? 'VirtualMachine' : 'VirtualMachineInstance',
          verbs: verbs[method],
        })),
      ),
    ),
  ],
};
