import { isTrue } from '../kubernetes/conditions';
import { guestOf } from '../kubevirt/guest';
import { conditionsOf, isRunning } from '../kubevirt/phase';
import type { VirtualMachineInstance } from '../resources';
import { conflict, notFound } from './answers';
import type { Question } from './call';
import { instanceOf } from './call';

/** A question to the guest agent: 409 while the guest does not run or no agent answers. */
const ofAgent =
  (tell: (instance: VirtualMachineInstance) => object): Question =>
  ({ name, ...rest }) => {
    const kind = 'virtualmachineinstance';
    const instance = instanceOf({ name, ...rest });
    const refused = !instance
      ? notFound(kind, name)
      : !isRunning(instance)
        ? conflict(kind, name, 'VMI is not running')
        : isTrue(conditionsOf(instance), 'AgentConnected')
          ? undefined
          : conflict(kind, name, 'VMI does not have guest agent connected');
    return Promise.resolve(refused ? { refused } : { answer: instance ? tell(instance) : {} });
  };

const typeMeta = { apiVersion: 'subresources.kubevirt.io/v1' };

const usersOf = (instance: VirtualMachineInstance): object[] => {
  const user = guestOf(instance)?.user;
  return user === undefined ? [] : [{ userName: user, loginTime: 1_767_225_600 }];
};

const filesystemsOf = (instance: VirtualMachineInstance): object[] =>
  (guestOf(instance)?.filesystems ?? []).map(({ mountPoint, type, usedBytes, totalBytes }, at) => ({
    diskName: `vda${at + 1}`,
    mountPoint,
    fileSystemType: type,
    usedBytes,
    totalBytes,
    disk: [{ busType: 'virtio', serial: '' }],
  }));

export const guestOsInfo = ofAgent((instance) => ({
  ...typeMeta,
  kind: 'VirtualMachineInstanceGuestAgentInfo',
  guestAgentVersion: '9.1.0',
  hostname: instance.spec.hostname ?? instance.metadata.name,
  os: instance.status?.guestOSInfo ?? {},
  timezone: 'UTC, 0',
  userList: usersOf(instance),
  fsInfo: { disks: filesystemsOf(instance) },
  fsFreezeStatus: instance.status?.fsFreezeStatus ?? 'thawed',
}));

export const userList = ofAgent((instance) => ({
  ...typeMeta,
  kind: 'VirtualMachineInstanceGuestOSUserList',
  metadata: {},
  items: usersOf(instance),
}));

export const filesystemList = ofAgent((instance) => ({
  ...typeMeta,
  kind: 'VirtualMachineInstanceFileSystemList',
  metadata: {},
  items: filesystemsOf(instance),
}));
