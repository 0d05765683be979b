import { describe, expect, it } from 'vitest';
import { migrationOf, migrationOfMachine, sumMigrations } from './live-migration';
import { aKubevirtMachine, anInstance } from './made-for-tests';

const rwo = { claim: 'demo-x-rhcos', accessModes: ['ReadWriteOnce'] };
const rwx = { claim: 'demo-x-rhcos', accessModes: ['ReadWriteMany'] };
const DISK = [
  'False',
  'DisksNotLiveMigratable',
  'cannot migrate VMI: PVC demo-x-rhcos is not shared',
] as const;

describe('whether a machine can move while it runs', () => {
  it.each<[source: string, parts: Parameters<typeof anInstance>[0], state: string, reasons: string[]]>([
    ['KubeVirt: shared disk', { conditions: { LiveMigratable: 'True' }, volumes: [rwx] }, 'migratable', []],
    [
      'KubeVirt: the disk is not shared, named once',
      { conditions: { LiveMigratable: DISK }, volumes: [rwo] },
      'not-migratable',
      ['DisksNotLiveMigratable demo-x-rhcos'],
    ],
    [
      'chapter: RWO disk plus host device shows both',
      {
        conditions: {
          LiveMigratable: DISK,
          StorageLiveMigratable: [
            'False',
            'NotMigratable',
            'HostDeviceNotLiveMigratable: VMI uses a PCI host devices',
          ],
        },
        volumes: [rwo],
      },
      'not-migratable',
      ['DisksNotLiveMigratable demo-x-rhcos', 'HostDeviceNotLiveMigratable VMI uses a PCI host devices'],
    ],
    [
      'KubeVirt: LiveMigratable tells the first reason only, every volume counts',
      {
        conditions: { LiveMigratable: DISK },
        volumes: [rwo, { claim: 'pvc-1', accessModes: ['ReadWriteOncePod'] }, rwx],
      },
      'not-migratable',
      ['DisksNotLiveMigratable demo-x-rhcos', 'DisksNotLiveMigratable pvc-1'],
    ],
    [
      'KubeVirt: several reasons but disks',
      {
        conditions: {
          LiveMigratable: ['False', 'InterfaceNotLiveMigratable', 'bridge on the pod network'],
          StorageLiveMigratable: [
            'False',
            'NotMigratable',
            'InterfaceNotLiveMigratable: bridge on the pod network, CPUModeLiveMigratable: no node for CPU',
          ],
        },
        volumes: [rwx],
      },
      'not-migratable',
      ['InterfaceNotLiveMigratable bridge on the pod network', 'CPUModeLiveMigratable no node for CPU'],
    ],
    ['KubeVirt: not judged yet', { conditions: {}, volumes: [rwo] }, 'unknown', []],
  ])('%s', (_source, parts, state, reasons) => {
    const found = migrationOf(anInstance(parts));
    expect(found.state).toBe(state);
    expect(found.reasons.map(({ reason, detail }) => `${reason} ${detail}`)).toEqual(reasons);
  });

  it('has advice for every reason', () => {
    const { reasons } = migrationOf(
      anInstance({ conditions: { LiveMigratable: ['False', 'SEVNotLiveMigratable', 'SEV'] }, volumes: [] }),
    );
    expect(reasons[0]?.advice.key).toMatch(/feature/);
  });

  it('falls back on what the machine provider says', () => {
    expect(migrationOfMachine(aKubevirtMachine({ VMLiveMigratable: 'True' })).state).toBe('migratable');
    expect(migrationOfMachine(aKubevirtMachine({ VMLiveMigratable: DISK })).state).toBe('not-migratable');
    expect(migrationOfMachine(undefined).state).toBe('unknown');
  });

  it('counts the machines of a pool', () => {
    const one = (state: 'migratable' | 'not-migratable' | 'unknown') => ({ state, reasons: [] });
    expect(sumMigrations([one('migratable'), one('not-migratable'), one('unknown')])).toEqual({
      migratable: 1,
      stuck: 1,
      unknown: 1,
    });
  });
});
