import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { conditionOf } from '../kubernetes/conditions';
import { ControlPlaneComponents, Events } from '../resources';
import { patience, TestCluster } from '../test-cluster';

/** What somebody who waits for a control plane can follow. */
describe('the components of a control plane', () => {
  let test: TestCluster;

  const rollout = async (name: string): Promise<string | undefined> => {
    const component = await test.read(ControlPlaneComponents, name, 'components-test-slow');
    const condition = conditionOf(component?.status?.conditions, 'RolloutComplete');
    return condition && `${condition.status} ${condition.reason ?? ''} ${condition.message ?? ''}`;
  };

  beforeAll(async () => {
    test = await TestCluster.open('components-test');
  });
  afterEach(() => test.removeAll());
  afterAll(() => test.close());

  it('say what each waits for, then that it is rolled out; their pods tell of their images', async () => {
    const fault = 'hold-at.components-test.slow';
    await test.fault(fault, 'etcd');
    await test.begin('slow');
    await expect.poll(() => rollout('etcd'), patience).toMatch(/^False WaitingForRolloutComplete .*0 of 1/);
    await expect
      .poll(() => rollout('kube-scheduler'), patience)
      .toBe('False WaitingForDependencies Waiting for Dependencies: kube-apiserver');
    await test.fault(fault, null);
    await expect.poll(() => rollout('kube-scheduler'), patience).toMatch(/^True AsExpected/);
    const component = await test.read(ControlPlaneComponents, 'kube-scheduler', 'components-test-slow');
    expect(component?.status?.version).toBe('4.22.1');
    const events = await test.list(Events, 'components-test-slow');
    const reasons = events
      .filter(({ involvedObject }) => involvedObject.name?.startsWith('kube-scheduler-'))
      .map(({ reason }) => reason);
    expect(reasons).toEqual(expect.arrayContaining(['Scheduled', 'Pulling', 'Started']));
  });
});
