import { describe, expect, it } from 'vitest';
import { createVmRows } from './vm-row';
import { someMigration, someVm, someVmi } from './vms-for-tests';

const beside = { instances: [someVmi()], migrations: [], volumes: undefined };

describe('rows of virtual machines', () => {
  it('join a machine with its instance and its open migration, never with a namesake’s', () => {
    const namesake = someVm({ metadata: { namespace: 'other' } });
    const ended = { ...someMigration({ phase: 'Succeeded' }) };
    const open = someMigration();
    const rows = createVmRows()([someVm(), namesake], { ...beside, migrations: [open, ended] });
    expect(rows.map(({ key, node, migration }) => [key, node, migration])).toEqual([
      ['demo/web1', 'worker-1', open],
      ['other/web1', '', undefined],
    ]);
  });

  it('tell what the guest tells: each address once, and its own name of its system', () => {
    const interfaces = [
      { ipAddress: '10.0.0.1', ipAddresses: ['10.0.0.1', 'fd00::1'] },
      { ipAddress: '10.0.0.1' },
      {},
    ];
    const vmi = someVmi({ status: { interfaces, guestOSInfo: { name: 'Fedora', prettyName: 'Fedora 42' } } });
    const vm = someVm({ spec: { preference: { name: 'fedora' } } });
    const [row] = createVmRows()([vm], { ...beside, instances: [vmi] });
    expect(row).toMatchObject({ addresses: ['10.0.0.1', 'fd00::1'], os: 'Fedora 42' });
    expect(createVmRows()([vm], { ...beside, instances: [] })[0]?.os).toBe('fedora');
  });

  it('know the pool whose machine it is', () => {
    const labels = { 'hypershift.openshift.io/nodepool-name': 'workers' };
    expect(createVmRows()([someVm({ metadata: { labels } })], beside)[0]?.pool).toBe('workers');
  });

  it('stay the same objects until something of them changes', () => {
    const toRows = createVmRows();
    const [a, b] = [someVm(), someVm({ metadata: { name: 'b' } })];
    const first = toRows([a, b], beside);
    const changed = { ...beside, instances: [someVmi({ phase: 'Failed' })] };
    const second = toRows([a, b], changed);
    expect(second[0]).not.toBe(first[0]);
    expect(second[1]).toBe(first[1]);
    expect(toRows([a, b], changed)[0]).toBe(second[0]);
  });

  it('are made anew for those that tick only, of ten thousand', () => {
    const toRows = createVmRows();
    const vms = Array.from({ length: 10_000 }, (_one, at) => someVm({ metadata: { name: `vm-${at}` } }));
    const first = toRows(vms, beside);
    const ticked = vms.with(
      7,
      someVm({ metadata: { name: 'vm-7' }, status: { printableStatus: 'Stopping' } }),
    );
    const second = toRows(ticked, { ...beside, instances: [...beside.instances] });
    expect(second.filter((row, at) => row !== first[at]).map(({ name }) => name)).toEqual(['vm-7']);
  });
});
