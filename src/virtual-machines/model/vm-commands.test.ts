import { expect, it } from 'vitest';
import { type CommandId, deleteCommands, migrateCommand, vmCommand } from './vm-commands';
import { someVm } from './vms-for-tests';

// Source: specification of this plugin, virtual machines, CLI shown.
it.each<[CommandId, string]>([
  ['start', 'virtctl start web1 --namespace demo'],
  ['start-paused', 'virtctl start web1 --namespace demo --paused'],
  ['stop', 'virtctl stop web1 --namespace demo'],
  ['force-stop', 'virtctl stop web1 --namespace demo --force --grace-period 0'],
  ['restart', 'virtctl restart web1 --namespace demo'],
  ['pause', 'virtctl pause vm web1 --namespace demo'],
  ['unpause', 'virtctl unpause vm web1 --namespace demo'],
  ['reset', 'virtctl reset web1 --namespace demo'],
  ['soft-reboot', 'virtctl soft-reboot web1 --namespace demo'],
  ['migrate', 'virtctl migrate web1 --namespace demo'],
  ['cancel-migration', 'virtctl migrate-cancel web1 --namespace demo'],
  ['delete', 'oc delete virtualmachine web1 --namespace demo'],
])('%s', (id, command) => expect(vmCommand(id, someVm())).toBe(command));

it('to one node, and with a volume', () => {
  expect(migrateCommand(someVm(), 'worker-2.example.com')).toBe(
    'virtctl migrate web1 --namespace demo --addedNodeSelector kubernetes.io/hostname=worker-2.example.com',
  );
  expect(deleteCommands(someVm(), [{ kind: 'PersistentVolumeClaim', name: 'data' }])).toBe(
    'oc delete virtualmachine web1 --namespace demo\noc delete persistentvolumeclaim data --namespace demo',
  );
});
