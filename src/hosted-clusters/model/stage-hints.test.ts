import { describe, expect, it } from 'vitest';
import type { PoolMachine } from '../../node-pools/model/pool-machines';
import { aCluster } from './made-for-tests';
import type { PodState } from './pod-state';
import type { StageId } from './stage';
import { stageHint } from './stage-hints';

const pod = (name: string, state: string, message?: string): PodState => ({
  name,
  state,
  isReady: false,
  ...(message ? { message } : {}),
});
const machine = (facts: Partial<PoolMachine>): PoolMachine => ({ name: 'demo-1', pool: 'demo', ...facts });
const hint = (stage: StageId, pods?: readonly PodState[], machines?: readonly PoolMachine[]) =>
  stageHint(stage, aCluster({}), { pods, machines });

describe('a slow stage with a pod that waits', () => {
  it.each<[string, StageId, PodState, RegExp]>([
    ['an image', 'KubeAPIServerAvailable', pod('kube-apiserver-1', 'ImagePullBackOff'), /cannot pull/],
    [
      'a volume',
      'EtcdAvailable',
      pod('etcd-0', 'Unschedulable', 'unbound PersistentVolumeClaims'),
      /its volume/,
    ],
    ['room', 'EtcdAvailable', pod('etcd-0', 'Unschedulable', 'Insufficient memory'), /No node takes pod/],
    ['an end', 'IgnitionEndpointAvailable', pod('ignition-server-1', 'CrashLoopBackOff'), /again and again/],
  ])('for %s names it', (_what, stage, waiting, words) => {
    const { key, values } = hint(stage, [waiting]);
    expect(key).toMatch(words);
    expect(values?.name).toBe(waiting.name);
  });

  it('passes over pods of other stages', () => {
    expect(hint('EtcdAvailable', [pod('kube-apiserver-1', 'ImagePullBackOff')]).key).toMatch(/volume claim/);
  });
});

describe('slow node pools', () => {
  it.each<[string, Partial<PoolMachine>, RegExp]>([
    ['an import', { disk: { phase: 'ImportInProgress', percent: 3 } }, /importer pod/],
    ['no room', { disk: { phase: 'Succeeded' }, vmStatus: 'ErrorUnschedulable' }, /virt-launcher/],
    ['a guest that does not come', { disk: { phase: 'Succeeded' }, vmStatus: 'Running' }, /ignition server/],
    ['nothing to blame', {}, /Check the importer pods/],
  ])('%s', (_what, facts, words) => {
    expect(hint('pools', [], [machine(facts)]).key).toMatch(words);
  });

  it('looks past machines that have joined', () => {
    expect(hint('pools', [], [machine({ node: 'demo-1', vmStatus: 'Running' })]).key).toMatch(
      /Check the importer/,
    );
  });

  it('falls back where nothing may be read', () => {
    expect(stageHint('pools', aCluster({})).key).toMatch(/Check the importer/);
  });
});

it.each([
  ['LoadBalancer', /MetalLB/],
  ['NodePort', /node ports/],
  ['Route', /admitted/],
] as const)('slow addresses of an API server published as %s', (type, words) => {
  const cluster = aCluster({
    spec: { services: [{ service: 'APIServer', servicePublishingStrategy: { type } }] },
  });
  expect(stageHint('InfrastructureReady', cluster).key).toMatch(words);
});
