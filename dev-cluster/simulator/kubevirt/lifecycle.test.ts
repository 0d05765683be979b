import { describe, expect, it } from 'vitest';
import type { VirtualMachineInstance } from '../resources';
import { nextStep } from './lifecycle';
import { sampleInstance, sampleMachine } from './sample';

/** Source: virt-controller, syncRunStrategy and trimDoneVMChangeRequests. */

const running = sampleInstance('Running');
const failed = sampleInstance('Failed');
const succeeded = sampleInstance('Succeeded');
const stopThis = { action: 'Stop', uid: 'instance' };
const stopOther = { action: 'Stop', uid: 'gone' };
const begin = { action: 'Start' };

describe('the next step of a VM', () => {
  it.each<[string, object[], VirtualMachineInstance | undefined, string | undefined, string]>([
    // run strategy, requests, instance, strategy taken before, step
    ['Always', [], undefined, 'Always', 'start'],
    ['Always', [], running, 'Always', 'none'],
    ['Always', [], failed, 'Always', 'stop'],
    ['Always', [], succeeded, 'Always', 'stop'],
    ['Always', [stopThis, begin], running, 'Always', 'stop'],
    ['Always', [stopOther, begin], running, 'Always', 'none'],
    ['Halted', [], running, 'Always', 'stop'],
    ['Halted', [], undefined, 'Halted', 'none'],
    ['Halted', [begin], undefined, 'Halted', 'start'],
    ['Manual', [], undefined, 'Manual', 'none'],
    ['Manual', [begin], undefined, 'Manual', 'start'],
    ['Manual', [stopThis], running, 'Manual', 'stop'],
    ['Manual', [], failed, 'Manual', 'none'],
    ['RerunOnFailure', [], undefined, undefined, 'start'],
    ['RerunOnFailure', [], undefined, 'RerunOnFailure', 'none'],
    ['RerunOnFailure', [], failed, 'RerunOnFailure', 'stop'],
    ['RerunOnFailure', [], succeeded, 'RerunOnFailure', 'none'],
    ['Once', [], undefined, undefined, 'start'],
    ['Once', [], undefined, 'Once', 'none'],
    ['Once', [], failed, 'Once', 'none'],
  ])(
    '%s, requests %j, instance %o, before %s: %s',
    (runStrategy, stateChangeRequests, instance, before, act) => {
      const machine = sampleMachine(
        { runStrategy },
        {
          stateChangeRequests: stateChangeRequests as { action: string }[],
          ...(before === undefined ? {} : { runStrategy: before }),
        },
      );
      expect(nextStep(machine, instance).act).toBe(act);
    },
  );

  it('strikes out what is done, in order', () => {
    const machine = sampleMachine({ runStrategy: 'Manual' }, { stateChangeRequests: [stopThis, begin] });
    expect(nextStep(machine, running).requests).toEqual([stopThis, begin]);
    expect(nextStep(machine, undefined)).toMatchObject({ act: 'start', requests: [begin] });
  });
  it('starts again what failed under RerunOnFailure', () => {
    expect(nextStep(sampleMachine({ runStrategy: 'RerunOnFailure' }), failed).requests).toEqual([begin]);
  });
  it('makes a halted VM Always when it is started paused', () => {
    const paused = { action: 'Start', data: { paused: 'true' } };
    const machine = sampleMachine({ runStrategy: 'Halted' }, { stateChangeRequests: [paused] });
    expect(nextStep(machine, undefined)).toMatchObject({ isPaused: true, becomesAlways: true });
  });
});
