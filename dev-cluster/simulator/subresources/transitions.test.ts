import { describe, expect, it } from 'vitest';
import { sampleInstance, sampleMachine } from '../kubevirt/sample';
import type { VirtualMachine, VirtualMachineInstance } from '../resources';
import type { Verdict } from './transitions';
import { restart, start, stop } from './transitions';

/** Source of every row: virt-api's lifecycle handlers (reference of the subresources: run strategy × state). */

const said = (verdict: Verdict): string => {
  if ('refused' in verdict) return `${verdict.refused.code} ${verdict.refused.message.replace(/^.*": /, '')}`;
  if ('patch' in verdict) return JSON.stringify(verdict.patch);
  return verdict.requests.map(({ action, data }) => `${action}${data ? ' paused' : ''}`).join();
};

const running = sampleInstance('Running');
const failed = sampleInstance('Failed');
const succeeded = sampleInstance('Succeeded');
const of = (runStrategy: string): VirtualMachine => sampleMachine({ runStrategy });

type Row = [strategy: string, instance: VirtualMachineInstance | undefined, verdict: string];

describe('start', () => {
  it.each<Row>([
    ['Halted', undefined, '{"spec":{"runStrategy":"Always"}}'],
    ['Halted', running, '409 VM is already running'],
    ['Always', undefined, '409 Always does not support manual start requests'],
    ['Always', failed, '409 Always does not support manual start requests'],
    ['Once', undefined, '409 Once does not support manual start requests'],
    ['Manual', undefined, 'Start'],
    ['Manual', running, '409 VM is already running'],
    ['Manual', succeeded, 'Stop,Start'],
    ['RerunOnFailure', undefined, 'Start'],
    ['RerunOnFailure', succeeded, 'Stop,Start'],
    ['RerunOnFailure', failed, '409 RerunOnFailure does not support starting VM from failed state'],
  ])('%s with %o', (strategy, instance, verdict) => {
    expect(said(start(of(strategy), instance, {}))).toBe(verdict);
  });
  it('asks for a paused start through the status, also of a halted VM', () => {
    expect(said(start(of('Halted'), undefined, { paused: true }))).toBe('Start paused');
  });
  it('switches spec.running where a VM uses it', () => {
    expect(said(start(sampleMachine({ running: false }), undefined, {}))).toBe('{"spec":{"running":true}}');
  });
  it('waits for a recovery by hand', () => {
    const machine = sampleMachine(
      { runStrategy: 'Manual' },
      { conditions: [{ type: 'ManualRecoveryRequired', status: 'True' }] },
    );
    expect(said(start(machine, undefined, {}))).toMatch(/^409 VM recovery required/);
  });
});

describe('stop', () => {
  it.each<Row>([
    ['Always', running, '{"spec":{"runStrategy":"Halted"}}'],
    ['Always', undefined, '{"spec":{"runStrategy":"Halted"}}'],
    ['Once', running, '{"spec":{"runStrategy":"Halted"}}'],
    ['Manual', running, 'Stop'],
    ['Manual', undefined, '409 VM is not running'],
    ['RerunOnFailure', running, 'Stop'],
    ['RerunOnFailure', failed, '409 VM is not running'],
    ['Halted', undefined, '409 VM is not running'],
    ['Halted', running, '409 Halted only supports manual stop requests with a shorter graceperiod'],
  ])('%s with %o', (strategy, instance, verdict) => {
    expect(said(stop(of(strategy), instance, {}))).toBe(verdict);
  });
  it('takes a shorter grace period for a VM that is stopping', () => {
    const stopping = sampleInstance('Running', { spec: { terminationGracePeriodSeconds: 180 } });
    expect(said(stop(of('Halted'), stopping, { gracePeriod: 0 }))).toBe('Stop');
    expect(said(stop(of('Halted'), stopping, { gracePeriod: 180 }))).toMatch(/^409/);
  });
});

describe('restart', () => {
  it.each<Row>([
    ['Always', running, 'Stop,Start'],
    ['Manual', running, 'Stop,Start'],
    ['RerunOnFailure', running, 'Stop,Start'],
    ['Always', undefined, '409 VM is not running: Halted'],
    ['Halted', running, '409 RunStategy Halted does not support manual restart requests'],
    ['Once', running, '409 RunStategy Once does not support manual restart requests'],
  ])('%s with %o', (strategy, instance, verdict) => {
    expect(said(restart(of(strategy), instance, {}))).toBe(verdict);
  });
  it('knows no grace period but 0', () => {
    expect(said(restart(of('Always'), running, { gracePeriodSeconds: 10 }))).toMatch(
      /^400 .*only gracePeriod=0/,
    );
  });
  it('is refused while another request waits', () => {
    const machine = sampleMachine({ runStrategy: 'Always' }, { stateChangeRequests: [{ action: 'Stop' }] });
    expect(said(restart(machine, running, {}))).toMatch(/^500 .*stop\/start already underway/);
  });
});
