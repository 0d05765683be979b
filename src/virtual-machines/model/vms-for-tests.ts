import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import type { VirtualMachineInstanceMigration } from '../../kubernetes/types/generated/virtual-machine-instance-migration';

type Conditions = Readonly<Record<string, 'True' | 'False' | readonly ['True' | 'False', string, string?]>>;

const conditionsOf = (conditions: Conditions) =>
  Object.entries(conditions).map(([type, value]) => {
    const [status, reason = '', message = ''] = typeof value === 'string' ? [value] : value;
    return { type, status, reason, message };
  });

interface VmParts {
  metadata?: Partial<VirtualMachine['metadata']>;
  spec?: Partial<VirtualMachine['spec']>;
  status?: NonNullable<VirtualMachine['status']>;
  conditions?: Conditions;
}

/** A virtual machine with only what a test speaks of. Used by tests only. */
export const someVm = ({ metadata, spec, status, conditions = {} }: VmParts = {}): VirtualMachine => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name: 'web1', namespace: 'demo', uid: 'uid-web1', ...metadata },
  spec: { runStrategy: 'Always', template: { spec: { domain: { devices: {} } } }, ...spec },
  status: { printableStatus: 'Running', conditions: conditionsOf(conditions), ...status },
});

interface VmiParts {
  phase?: string;
  conditions?: Conditions;
  spec?: Partial<VirtualMachineInstance['spec']>;
  status?: NonNullable<VirtualMachineInstance['status']>;
  isDeleted?: boolean;
}

/** An instance with only what a test speaks of. Used by tests only. */
export const someVmi = ({
  phase = 'Running',
  conditions = {},
  spec,
  status,
  isDeleted = false,
}: VmiParts = {}): VirtualMachineInstance => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstance',
  metadata: {
    name: 'web1',
    namespace: 'demo',
    ...(isDeleted ? { deletionTimestamp: '2026-11-01T08:00:00Z' } : {}),
  },
  spec: { domain: { devices: {} }, ...spec },
  status: { phase, nodeName: 'worker-1', conditions: conditionsOf(conditions), ...status },
});

interface MigrationParts {
  phase?: string;
  mode?: string;
  isDeleted?: boolean;
}

/** A migration of web1. Used by tests only. */
export const someMigration = ({
  phase = 'Running',
  mode,
  isDeleted = false,
}: MigrationParts = {}): VirtualMachineInstanceMigration => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstanceMigration',
  metadata: {
    name: 'web1-migration',
    namespace: 'demo',
    uid: 'uid-migration',
    ...(isDeleted ? { deletionTimestamp: '2026-11-01T08:00:00Z' } : {}),
  },
  spec: { vmiName: 'web1' },
  status: { phase, ...(mode === undefined ? {} : { migrationState: { mode } }) },
});
