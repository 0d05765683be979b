import { describe, expect, it } from 'vitest';
import type { VirtualMachineInstanceMigration } from '../../kubernetes/types/generated/virtual-machine-instance-migration';
import { byUrgency, migrationRow, tookMs } from './migration-row';

const migration = (
  name: string,
  status: VirtualMachineInstanceMigration['status'],
  created = '2026-03-01T10:00:00Z',
): VirtualMachineInstanceMigration => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstanceMigration',
  metadata: { name, namespace: 'demo', creationTimestamp: created },
  spec: { vmiName: 'web1' },
  ...(status && { status }),
});

describe('a migration as a row', () => {
  it.each([
    [undefined, 'waiting', 'Waiting'],
    ['Scheduling', 'waiting', 'Finding a node'],
    ['Running', 'running', 'Copying memory'],
    ['Succeeded', 'succeeded', 'Succeeded'],
    ['Failed', 'failed', 'Failed'],
    ['BrandNew', 'running', '{{phase}}'],
  ])('says %s as %s', (phase, state, word) => {
    const row = migrationRow(migration('one', phase === undefined ? undefined : { phase }));
    expect(row.state).toBe(state);
    expect(row.status.word.key).toBe(word);
  });

  it('names nodes, policy and how long it took', () => {
    const row = migrationRow(
      migration('one', {
        phase: 'Succeeded',
        migrationState: {
          sourceNode: 'worker-0',
          targetNode: 'worker-1',
          mode: 'PreCopy',
          migrationPolicyName: 'fast',
          startTimestamp: '2026-03-01T10:00:05Z',
          endTimestamp: '2026-03-01T10:00:47Z',
        },
      }),
    );
    expect([row.source, row.target, row.mode, row.policy]).toEqual([
      'worker-0',
      'worker-1',
      'PreCopy',
      'fast',
    ]);
    expect(tookMs(row)).toBe(42_000);
  });

  it('tells why it failed', () => {
    const failed = migration('one', {
      phase: 'Failed',
      migrationState: { failureReason: 'target pod failed' },
    });
    expect(migrationRow(failed).failure).toBe('target pod failed');
  });

  it('puts what runs first, then what waits, then the newest', () => {
    const rows = [
      migration('old', { phase: 'Failed' }, '2026-03-01T08:00:00Z'),
      migration('new', { phase: 'Succeeded' }, '2026-03-01T09:00:00Z'),
      migration('waits', { phase: 'Pending' }, '2026-03-01T07:00:00Z'),
      migration('runs', { phase: 'Running' }, '2026-03-01T06:00:00Z'),
    ].map(migrationRow);
    expect(rows.sort(byUrgency).map(({ name }) => name)).toEqual(['runs', 'waits', 'new', 'old']);
  });
});
