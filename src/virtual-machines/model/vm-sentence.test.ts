import { describe, expect, it } from 'vitest';
import type { Node } from '../../kubernetes/types/core';
import type { DataVolume } from '../../kubernetes/types/generated/data-volume';
import { aSpec, aVm, aVmi } from './running-for-tests';
import type { VmNow } from './sentence/teller';
import { vmSentence } from './vm-sentence';
import { vmStatus } from './vm-status';

const now = (printableStatus: string, rest: Partial<VmNow> = {}): VmNow => {
  const vm = rest.vm ?? aVm(aSpec({ volumes: [{ name: 'root', dataVolume: { name: 'web1-root' } }] }));
  const machine = { ...vm, status: { ...vm.status, printableStatus } };
  const volumes = rest.dataVolumes ?? [];
  return {
    vmi: undefined,
    dataVolumes: volumes,
    migration: undefined,
    nodes: undefined,
    ...rest,
    vm: machine,
    status: vmStatus(machine, rest.vmi, volumes),
  };
};
const aNode = (name: string, ready: string): Node => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name },
  status: { conditions: [{ type: 'Ready', status: ready }] },
});
const aVolume = (status: NonNullable<DataVolume['status']>): DataVolume => ({
  apiVersion: 'cdi.kubevirt.io/v1beta1',
  kind: 'DataVolume',
  metadata: { name: 'web1-root', namespace: 'demo' },
  spec: {},
  status,
});
const running = (reason: string, message = '') => [{ type: 'Running', status: 'False', reason, message }];
const lost = {
  conditions: [{ type: 'Ready', status: 'False', reason: 'NodeLost', message: 'kubelet stopped' }],
};

describe('what goes on with a virtual machine, in words', () => {
  it.each<[event: string, facts: VmNow, level: string, words: RegExp]>([
    [
      'the launcher crashes in a loop',
      now('CrashLoopBackOff', {
        vm: aVm(aSpec(), {}, { startFailure: { consecutiveFailCount: 3, retryAfterTimestamp: 'soon' } }),
      }),
      'danger',
      /failed 3 times .*retryAt soon/,
    ],
    [
      'an import stops at 42 %',
      now('DataVolumeError', {
        dataVolumes: [
          aVolume({ phase: 'ImportInProgress', progress: '42.00%', conditions: running('Error', 'EOF') }),
        ],
      }),
      'danger',
      /web1-root stopped at 42 %.*EOF/,
    ],
    [
      'CDI starts its worker once more, which is no error',
      now('Provisioning', {
        dataVolumes: [aVolume({ phase: 'ImportInProgress', progress: '7%', restartCount: 1 })],
      }),
      'info',
      /being filled: 7 %/,
    ],
    [
      'its node is lost, the instance says',
      now('Running', { vmi: aVmi(aSpec(), lost) }),
      'danger',
      /worker-1 does not answer.*kubelet/,
    ],
    [
      'its node is not ready',
      now('Running', { vmi: aVmi(), nodes: [aNode('worker-1', 'Unknown')] }),
      'danger',
      /worker-1 does not answer/,
    ],
    [
      'its node was deleted',
      now('Running', { vmi: aVmi(), nodes: [aNode('worker-2', 'True')] }),
      'danger',
      /worker-1 does not answer/,
    ],
    ['no node can take it', now('ErrorUnschedulable'), 'danger', /No node can take it/],
    ['a claim is missing', now('ErrorPvcNotFound'), 'danger', /does not exist/],
    ['it is stopping', now('Stopping', { vmi: aVmi() }), 'info', /Force stop/],
    [
      'a restart is due',
      now('Running', { vm: aVm(aSpec(), {}, { conditions: [{ type: 'RestartRequired', status: 'True' }] }) }),
      'warning',
      /wait for a restart/,
    ],
  ])('%s', (_event, facts, level, words) => {
    const said = vmSentence(facts);
    const texts = [said?.text, said?.next].map((one) =>
      (one?.key ?? '').replace(/{{(\w+)}}/g, (_whole, name: string) => String(one?.values?.[name] ?? '')),
    );
    expect(said?.level).toBe(level);
    expect([...texts, said?.detail ?? '', `retryAt ${said?.retryAt ?? ''}`].join(' ')).toMatch(words);
  });

  it.each(['Running', 'Stopped'])('says nothing when it is simply %s', (status) => {
    expect(vmSentence(now(status, { nodes: [aNode('worker-1', 'True')], vmi: aVmi() }))).toBeUndefined();
  });
});
