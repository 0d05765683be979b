import { type Message, message } from '../../i18n/message';
import type { Access } from '../../kubernetes/access/access';
import type { Rights } from '../../kubernetes/access/useRightsIn';
import {
  VirtualMachineCloneModel,
  VirtualMachineInstanceMigrationModel,
  VirtualMachineInstanceModel,
  VirtualMachineModel,
  VirtualMachineSnapshotModel,
} from '../../kubernetes/models';
import { subresourcesOf } from '../../kubernetes/write/subresource';
import type { VmActionId, VmRights } from '../model/vm-actions';

const ofVm = (subresource: string) =>
  ({ model: subresourcesOf(VirtualMachineModel), verb: 'update', subresource }) as const;
const ofInstance = (subresource: string) =>
  ({ model: subresourcesOf(VirtualMachineInstanceModel), verb: 'update', subresource }) as const;

/** The right that each action needs (specification of this plugin, virtual machines, actions). */
export const VM_RIGHTS = {
  start: ofVm('start'),
  'start-paused': ofVm('start'),
  stop: ofVm('stop'),
  'force-stop': ofVm('stop'),
  restart: ofVm('restart'),
  pause: ofInstance('pause'),
  unpause: ofInstance('unpause'),
  reset: ofInstance('reset'),
  'soft-reboot': ofInstance('softreboot'),
  migrate: { model: VirtualMachineInstanceMigrationModel, verb: 'create' },
  'cancel-migration': { model: VirtualMachineInstanceMigrationModel, verb: 'delete' },
  snapshot: { model: VirtualMachineSnapshotModel, verb: 'create' },
  clone: { model: VirtualMachineCloneModel, verb: 'create' },
  edit: { model: VirtualMachineModel, verb: 'update' },
  delete: { model: VirtualMachineModel, verb: 'delete' },
} as const;

const denied = (access: Access): Message | undefined =>
  access.state === 'denied' ? access.reason : undefined;

/** Unlike the roles admin and edit may make one expect, migrations need a role of their own (KubeVirt). */
const deniedMigration = (access: Access, namespace: string): Message | undefined =>
  access.state === 'denied'
    ? message(
        'Migrating needs the ClusterRole kubevirt.io:migrate, which an administrator of namespace {{namespace}} can grant.',
        { namespace },
      )
    : undefined;

/** Why rights are missing in a namespace, by action. */
export const missingRights = (rights: Rights<VmActionId>, namespace: string): VmRights => ({
  start: denied(rights.start),
  'start-paused': denied(rights['start-paused']),
  stop: denied(rights.stop),
  'force-stop': denied(rights['force-stop']),
  restart: denied(rights.restart),
  pause: denied(rights.pause),
  unpause: denied(rights.unpause),
  reset: denied(rights.reset),
  'soft-reboot': denied(rights['soft-reboot']),
  migrate: deniedMigration(rights.migrate, namespace),
  'cancel-migration': deniedMigration(rights['cancel-migration'], namespace),
  snapshot: denied(rights.snapshot),
  clone: denied(rights.clone),
  edit: denied(rights.edit),
  delete: denied(rights.delete),
});
