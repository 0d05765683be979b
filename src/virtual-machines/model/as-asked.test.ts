import { expect, it } from 'vitest';
import { isAsAsked, type VmMoment } from './as-asked';
import type { VmActionId } from './vm-actions';
import { someVm, someVmi } from './vms-for-tests';

const halted = someVm({ spec: { runStrategy: 'Halted' }, status: { printableStatus: 'Stopped' } });
const manual = someVm({ spec: { runStrategy: 'Manual' } });
const asked = (action: string) =>
  someVm({ spec: { runStrategy: 'Manual' }, status: { stateChangeRequests: [{ action }] } });
const running = someVmi();
const paused = someVmi({ conditions: { Paused: 'True' } });
const going = someVmi({ isDeleted: true });
const withUid = (uid: string) => ({ ...running, metadata: { ...running.metadata, uid } });

// Source: KubeVirt notes what is asked in the run strategy, in status.stateChangeRequests, or in the instance.
it.each<[VmActionId, string, VmMoment, VmMoment, boolean]>([
  ['start', 'its strategy has become Always', { vm: someVm() }, { vm: halted }, true],
  ['start', 'nothing has changed', { vm: halted }, { vm: halted }, false],
  ['start', 'the request is noted', { vm: asked('Start') }, { vm: manual }, true],
  ['start', 'it still stops', { vm: manual, vmi: going }, { vm: manual, vmi: going }, false],
  ['start', 'instances may not be read', { vm: halted, canReadInstances: false }, { vm: halted }, false],
  ['start-paused', 'it runs, not paused', { vm: someVm(), vmi: running }, { vm: halted }, false],
  ['start-paused', 'nothing runs yet', { vm: someVm() }, { vm: halted }, true],
  [
    'stop',
    'its strategy has become Halted',
    { vm: halted, vmi: running },
    { vm: someVm(), vmi: running },
    true,
  ],
  ['stop', 'it runs on', { vm: someVm(), vmi: running }, { vm: someVm(), vmi: running }, false],
  ['stop', 'the request is noted', { vm: asked('Stop'), vmi: running }, { vm: manual, vmi: running }, true],
  ['force-stop', 'it stops in its own time', { vm: halted, vmi: going }, { vm: halted, vmi: going }, false],
  ['force-stop', 'it is off', { vm: halted }, { vm: halted, vmi: going }, true],
  [
    'restart',
    'the same instance runs',
    { vm: manual, vmi: withUid('1') },
    { vm: manual, vmi: withUid('1') },
    false,
  ],
  ['restart', 'another one runs', { vm: manual, vmi: withUid('2') }, { vm: manual, vmi: withUid('1') }, true],
  [
    'restart',
    'the request is noted',
    { vm: asked('Stop'), vmi: running },
    { vm: manual, vmi: running },
    true,
  ],
  [
    'restart',
    'it had waited before',
    { vm: asked('Stop'), vmi: running },
    { vm: asked('Stop'), vmi: running },
    false,
  ],
  ['pause', 'it is paused', { vm: manual, vmi: paused }, { vm: manual, vmi: running }, true],
  ['pause', 'it runs', { vm: manual, vmi: running }, { vm: manual, vmi: running }, false],
  ['unpause', 'it runs', { vm: manual, vmi: running }, { vm: manual, vmi: paused }, true],
  ['unpause', 'it is paused', { vm: manual, vmi: paused }, { vm: manual, vmi: paused }, false],
  ['reset', 'that shows nowhere', { vm: manual, vmi: running }, { vm: manual, vmi: running }, false],
])('%s, %s', (id, _title, now, before, isSo) => {
  expect(isAsAsked(id, now, before)).toBe(isSo);
});
