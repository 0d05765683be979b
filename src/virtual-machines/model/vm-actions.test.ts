import { describe, expect, it } from 'vitest';
import { message } from '../../i18n/message';
import type { Node } from '../../kubernetes/types/core';
import { refusal, VM_ACTION_IDS, type VmActionId, type VmFacts, type VmRights } from './vm-actions';
import { someMigration, someVm, someVmi } from './vms-for-tests';

const ALLOWED = Object.fromEntries(VM_ACTION_IDS.map((id) => [id, undefined])) as VmRights; // one an action
const facts = (given: Partial<VmFacts>): VmFacts => ({ vm: someVm(), reasons: [], ...given });
const why = (id: VmActionId, given: Partial<VmFacts>): string | undefined =>
  refusal(id, facts(given), ALLOWED)?.key;
const withStrategy = (runStrategy: string) => someVm({ spec: { runStrategy } });

const node = (name: string, parts: { labels?: object; isCordoned?: boolean } = {}): Node => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name, labels: { 'kubevirt.io/schedulable': 'true', ...parts.labels } },
  spec: parts.isCordoned ? { unschedulable: true } : {},
  status: { conditions: [{ type: 'Ready', status: 'True' }] },
});

const NOT_RUNNING = 'It is not running.';
const RUNS = 'It is running already, or starting.';
const BY_ITSELF = 'With run strategy {{strategy}} it starts by itself. Stop it to keep it off.';
const NO_WAY_BACK = 'The guest runs on the target already (post-copy), so there is no way back.';
const afterSwitch = (migrationUid: string) => ({
  phase: 'Running',
  migrationState: { migrationUid, mode: 'PostCopy' },
});

describe('why not', () => {
  const running = someVmi();
  const paused = someVmi({ conditions: { Paused: ['True', 'PausedByUser'] } });
  const probe = someVmi({ spec: { livenessProbe: { httpGet: { port: 80 } } } });
  const ping = someVmi({ spec: { livenessProbe: { guestAgentPing: {} } } });
  const noAcpi = { domain: { devices: {}, features: { acpi: { enabled: false } } } };
  const snapshot = someVm({ status: { snapshotInProgress: 'now' } });
  const restore = someVm({ spec: { runStrategy: 'Halted' }, status: { restoreInProgress: 'now' } });
  const taking = 'A snapshot is being taken. Wait until that has ended.';
  const restoring = 'A snapshot is being restored. Wait until that has ended.';
  const disk = { reason: 'DisksNotLiveMigratable', words: message('disk') };
  const nic = { reason: 'InterfaceNotLiveMigratable', words: message('nic') };

  it.each<[string, VmActionId, Partial<VmFacts>, string | undefined]>([
    [
      'still stopping',
      'start',
      { vm: withStrategy('Halted'), vmi: someVmi({ isDeleted: true }) },
      'It is still stopping.',
    ],
    ['a restore', 'start', { vm: restore }, restoring],
    ['a snapshot', 'stop', { vm: snapshot, vmi: running }, taking],
    [
      'recovery',
      'start',
      { vm: someVm({ spec: { runStrategy: 'Halted' }, conditions: { ManualRecoveryRequired: 'True' } }) },
      'Its volumes must be recovered by hand before it can start.',
    ],
    ['start paused as start', 'start-paused', { vm: withStrategy('Always') }, BY_ITSELF],
    ['the deprecated spec.running', 'start', { vm: someVm({ spec: { running: true } }) }, BY_ITSELF],
    [
      'a loop of crashes under Always',
      'start',
      { vm: someVm({ status: { printableStatus: 'CrashLoopBackOff' } }) },
      BY_ITSELF,
    ],
    [
      'a loop of crashes can be stopped',
      'stop',
      { vm: someVm({ status: { printableStatus: 'CrashLoopBackOff' } }) },
      undefined,
    ],
    [
      'force while stopping',
      'force-stop',
      { vm: withStrategy('Halted'), vmi: someVmi({ isDeleted: true }) },
      undefined,
    ],
    ['force while a snapshot locks the strategy', 'force-stop', { vm: snapshot, vmi: running }, taking],
    [
      'force what Manual started, in a snapshot',
      'force-stop',
      {
        vm: someVm({ spec: { runStrategy: 'Manual' }, status: { snapshotInProgress: 'now' } }),
        vmi: running,
      },
      undefined,
    ],
    ['force an ended one', 'force-stop', { vmi: someVmi({ phase: 'Succeeded' }) }, NOT_RUNNING],
    [
      'a queued request',
      'restart',
      { vm: someVm({ status: { stateChangeRequests: [{ action: 'Stop' }] } }), vmi: running },
      'A request waits already: {{action}}.',
    ],
    [
      'provisioning',
      'restart',
      { vm: someVm({ status: { printableStatus: 'Provisioning' } }) },
      'Its volumes are still being filled.',
    ],
    ['pause', 'pause', { vmi: running }, undefined],
    ['pause twice', 'pause', { vmi: paused }, 'It is paused already.'],
    ['pause nothing', 'pause', {}, NOT_RUNNING],
    [
      'pause with a probe',
      'pause',
      { vmi: probe },
      'Its liveness probe would fail while it is paused, and it would be ended.',
    ],
    ['pause with a ping', 'pause', { vmi: ping }, undefined],
    ['unpause', 'unpause', { vmi: paused }, undefined],
    ['unpause what runs', 'unpause', { vmi: running }, 'It is not paused.'],
    ['unpause in a snapshot', 'unpause', { vm: snapshot, vmi: paused }, taking],
    ['reset', 'reset', { vmi: running }, undefined],
    ['reset nothing', 'reset', {}, NOT_RUNNING],
    ['reboot', 'soft-reboot', { vmi: running }, undefined],
    ['reboot while paused', 'soft-reboot', { vmi: paused }, 'It is paused. Unpause it first.'],
    [
      'reboot without ACPI and agent',
      'soft-reboot',
      { vmi: someVmi({ spec: noAcpi }) },
      'It has neither the guest agent nor ACPI to be asked by.',
    ],
    [
      'reboot by the agent',
      'soft-reboot',
      { vmi: someVmi({ spec: noAcpi, conditions: { AgentConnected: 'True' } }) },
      undefined,
    ],
    ['migrate', 'migrate', { vmi: running, nodes: [node('worker-1'), node('worker-2')] }, undefined],
    ['migrate what stops', 'migrate', { vmi: someVmi({ isDeleted: true }) }, 'It is still stopping.'],
    ['migrate, nodes unknown', 'migrate', { vmi: running }, undefined],
    ['migrate nothing', 'migrate', {}, NOT_RUNNING],
    ['migrate, one reason', 'migrate', { vmi: running, reasons: [disk] }, 'disk'],
    [
      'migrate, two reasons',
      'migrate',
      { vmi: running, reasons: [disk, nic] },
      'It cannot move while it runs, for {{count}} reasons: {{reasons}}.',
    ],
    [
      'migrate twice',
      'migrate',
      { vmi: running, migration: someMigration() },
      'A migration is under way already.',
    ],
    ['no other node', 'migrate', { vmi: running, nodes: [node('worker-1')] }, 'No other node can take it.'],
    [
      'only a cordoned node',
      'migrate',
      { vmi: running, nodes: [node('worker-1'), node('worker-2', { isCordoned: true })] },
      'No other node can take it.',
    ],
    [
      'only a node without KubeVirt',
      'migrate',
      { vmi: running, nodes: [node('worker-2', { labels: { 'kubevirt.io/schedulable': 'false' } })] },
      'No other node can take it.',
    ],
    ['cancel', 'cancel-migration', { vmi: running, migration: someMigration() }, undefined],
    ['cancel nothing', 'cancel-migration', { vmi: running }, 'No migration is under way.'],
    [
      'cancel the unseen',
      'cancel-migration',
      { vmi: running, canReadMigrations: false },
      'Migrations may not be read, so none can be cancelled here.',
    ],
    [
      'cancel twice',
      'cancel-migration',
      { vmi: running, migration: someMigration({ isDeleted: true }) },
      'The migration is being cancelled already.',
    ],
    [
      'cancel after the switch',
      'cancel-migration',
      { vmi: running, migration: someMigration({ mode: 'PostCopy' }) },
      NO_WAY_BACK,
    ],
    [
      'cancel after the switch, told by the instance',
      'cancel-migration',
      { vmi: someVmi({ status: afterSwitch('uid-migration') }), migration: someMigration() },
      NO_WAY_BACK,
    ],
    [
      'cancel while the instance still tells of the last one',
      'cancel-migration',
      { vmi: someVmi({ status: afterSwitch('uid-before') }), migration: someMigration() },
      undefined,
    ],
    ['snapshot in a snapshot', 'snapshot', { vm: snapshot }, taking],
    [
      'protected',
      'delete',
      { vm: someVm({ metadata: { labels: { 'kubevirt.io/vm-delete-protection': 'True' } } }) },
      'It is protected from deletion. Remove the label {{label}} first.',
    ],
    ['deleting what runs', 'delete', { vmi: running }, undefined],
    [
      'being deleted',
      'stop',
      { vm: someVm({ metadata: { deletionTimestamp: 'now' } }), vmi: running },
      'The virtual machine is being deleted.',
    ],
    [
      'its end can be hastened',
      'force-stop',
      { vm: someVm({ metadata: { deletionTimestamp: 'now' } }), vmi: running },
      undefined,
    ],
  ])('%s: %s', (_case, id, given, expected) => {
    expect(why(id, given)).toBe(expected);
  });

  it('names every volume that keeps it from being cloned', () => {
    const volumes = [
      { name: 'root', dataVolume: { name: 'web1-root' } },
      { name: 'data', persistentVolumeClaim: { claimName: 'data' } },
      { name: 'ci', cloudInitNoCloud: {} },
    ];
    const vm = someVm({
      spec: { template: { spec: { domain: { devices: {} }, volumes } } },
      status: {
        volumeSnapshotStatuses: [
          { name: 'root', enabled: false },
          { name: 'data', enabled: false },
          { name: 'ci', enabled: false },
        ],
      },
    });
    expect(refusal('clone', facts({ vm }), ALLOWED)?.values).toEqual({ volumes: 'root, data' });
  });

  it('tells the missing right where the state allows the action, and the state first otherwise', () => {
    const rights = { ...ALLOWED, stop: message('right') };
    expect(refusal('stop', facts({ vmi: running }), rights)?.key).toBe('right');
    expect(refusal('stop', facts({ vm: withStrategy('Manual') }), rights)?.key).toBe(NOT_RUNNING);
  });

  it('judges by the machine itself where instances may not be read', () => {
    const vm = someVm({
      spec: { runStrategy: 'Manual' },
      status: { created: true, printableStatus: 'Running' },
    });
    expect(why('pause', { vm, canReadInstances: false })).toBeUndefined();
    expect(why('start', { vm, canReadInstances: false })).toBe(RUNS);
    expect(why('pause', { vm })).toBe(NOT_RUNNING);
  });
});
