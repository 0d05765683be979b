import type { VirtualMachineInstance } from '../resources';
import type { VirtualMachineInstanceMigration } from '../virtualization-resources';

const isFinal = (phase: string | undefined): boolean => phase === 'Succeeded' || phase === 'Failed';

/**
 * R21: why a migration is not begun, or undefined. virt-api refuses these without causes.
 * @param others the migrations of the namespace
 */
export const migrationProblem = (
  { spec, metadata }: VirtualMachineInstanceMigration,
  instance: VirtualMachineInstance | undefined,
  others: readonly VirtualMachineInstanceMigration[],
): string | undefined => {
  const name = spec.vmiName ?? '';
  if (name === '') return 'vmiName is missing';
  if (!instance) return `the VMI "${metadata.namespace ?? ''}/${name}" does not exist`;
  if (isFinal(instance.status?.phase)) return 'Cannot migrate VMI in finalized state.';
  const verdict = instance.status?.conditions?.find(({ type }) => type === 'LiveMigratable');
  if (verdict?.status === 'False')
    return `Cannot migrate VMI, Reason: ${verdict.reason ?? ''}, Message: ${verdict.message ?? ''}`;
  const open = others.find(
    (each) =>
      each.spec.vmiName === name && !isFinal(each.status?.phase) && each.metadata.name !== metadata.name,
  );
  return open
    ? `in-flight migration detected. Active migration job (${open.metadata.uid ?? ''}) is currently already in progress for VMI ${name}.`
    : undefined;
};
