import { describe, expect, it } from 'vitest';
import { aPool } from '../../hosted-clusters/model/made-for-tests';
import type { MachineSet } from '../../kubernetes/types/generated/machine-set';
import { aDeployment, aMachine, SINCE } from './made-for-tests';
import { nodeMachines, type NodeMachine } from './node-machine';
import { rolloutOf, rolloutCount } from './rollout';

const minutes = (count: number): number => Date.parse(SINCE) + count * 60_000;
const updating = { UpdatingVersion: ['True', 'AsExpected', 'Updating version in progress.', SINCE] } as const;

const aSet = (name: string, version: string): MachineSet => ({
  apiVersion: 'cluster.x-k8s.io/v1beta1',
  kind: 'MachineSet',
  metadata: { name, namespace: 'clusters-demo' },
  spec: {
    clusterName: 'demo',
    selector: {},
    template: { spec: { bootstrap: {}, clusterName: 'demo', infrastructureRef: {}, version } },
  },
});

const machinesOf = (...machines: ReturnType<typeof aMachine>[]): readonly NodeMachine[] =>
  nodeMachines(
    aPool({ name: 'demo', version: '4.20.1' }),
    { machines, virtualMachines: [], instances: [], volumes: [], kubevirtMachines: [] },
    minutes(1),
  );

const rolling = {
  deployment: aDeployment(3, { updatedReplicas: 1, replicas: 4 }),
  sets: [aSet('demo-new', '4.21.3'), aSet('demo-old', '4.20.1')],
};
const replacing = aPool({ name: 'demo', version: '4.20.1', conditions: updating });

describe('how far a rollout is', () => {
  it('operator: none without an Updating condition, nor before the first version', () => {
    const none = { deployment: undefined, sets: [] };
    expect(rolloutOf(aPool({ version: '4.20.1' }), [], none, minutes(1))).toBeUndefined();
    expect(rolloutOf(aPool({ conditions: updating }), [], none, minutes(1))).toBeUndefined();
  });

  it('Cluster API: a machine more than wished for is none of those that are new', () => {
    const surged = { ...rolling, deployment: aDeployment(3, { replicas: 4, updatedReplicas: 4 }) };
    expect(rolloutOf(replacing, [], surged, minutes(5))).toMatchObject({ done: 3, total: 3 });
  });

  it('Cluster API: counts new machines and names what goes and comes', () => {
    const machines = machinesOf(
      aMachine({ name: 'old-1', template: 'demo-old' }),
      aMachine({ name: 'old-2', template: 'demo-old', deleted: SINCE }),
      aMachine({ name: 'new-1' }),
      aMachine({ name: 'new-2', isJoined: false }),
    );
    const found = rolloutOf(replacing, machines, rolling, minutes(5));
    expect(found).toMatchObject({
      kind: 'replace',
      what: 'version',
      done: 1,
      total: 3,
      going: ['old-2'],
      coming: ['new-2'],
      isStuck: false,
    });
    expect(found && rolloutCount(found)?.values).toEqual({ done: 1, total: 3 });
  });

  it('operator: counts an update in place from its words', () => {
    const pool = aPool({
      version: '4.20.1',
      conditions: { UpdatingConfig: ['True', 'AsExpected', 'Updating. Total Nodes: 3. Upgraded: 2'] },
      spec: { management: { upgradeType: 'InPlace' } },
    });
    expect(rolloutOf(pool, [], { deployment: undefined, sets: [] }, minutes(1))).toMatchObject({
      kind: 'in-place',
      what: 'config',
      done: 2,
      total: 3,
    });
  });

  it('operator: counts by version where the MachineDeployment may not be read', () => {
    const nodeVersions = [
      { ocpVersion: '4.20.1', kubeletVersion: '', readyNodeCount: 2, unreadyNodeCount: 0 },
      { ocpVersion: '4.22.0', kubeletVersion: '', readyNodeCount: 0, unreadyNodeCount: 1 },
    ];
    const pool = { ...replacing, status: { ...replacing.status, nodesInfo: { nodeVersions } } };
    expect(rolloutOf(pool, [], { deployment: undefined, sets: [] }, minutes(1))).toMatchObject({
      done: 1,
      total: 3,
    });
  });

  it('chapter: OnDelete waits for you', () => {
    const management = { upgradeType: 'Replace' as const, replace: { strategy: 'OnDelete' as const } };
    const pool = aPool({ version: '4.20.1', conditions: updating, spec: { management } });
    expect(rolloutOf(pool, [], rolling, minutes(1))?.waitsForDeletion).toBe(true);
  });

  it('chapter: stuck after 30 min, or with a stuck machine', () => {
    expect(rolloutOf(replacing, [], rolling, minutes(29))?.isStuck).toBe(false);
    expect(rolloutOf(replacing, [], rolling, minutes(31))?.isStuck).toBe(true);
    const failed = machinesOf(aMachine({ status: { phase: 'Failed' } }));
    expect(rolloutOf(replacing, failed, rolling, minutes(1))).toMatchObject({
      isStuck: true,
      blocker: { id: 'failed', machine: 'demo-x' },
    });
  });
});
