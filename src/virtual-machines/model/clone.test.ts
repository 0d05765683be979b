import { describe, expect, it } from 'vitest';
import { cloneCommand, cloneEnding, cloneObject, clonePhaseWords } from './clone';

const SOURCE = { kind: 'VirtualMachine', name: 'web1', namespace: 'demo' } as const;

describe('clones', () => {
  it('names source and target, and keeps labels without filters', () => {
    expect(cloneObject(SOURCE, { target: 'web2', keepsLabels: true, ending: 'abc' })).toEqual({
      apiVersion: 'clone.kubevirt.io/v1beta1',
      kind: 'VirtualMachineClone',
      metadata: { name: 'web2-abc', namespace: 'demo' },
      spec: {
        source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'web1' },
        target: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'web2' },
      },
    });
  });

  it('drops them by filters, and takes a snapshot by its own group', () => {
    const { spec } = cloneObject(
      { kind: 'VirtualMachineSnapshot', name: 's1' },
      { target: 'web2', keepsLabels: false, ending: 'abc' },
    );
    expect(spec.source.apiGroup).toBe('snapshot.kubevirt.io');
    expect([spec.labelFilters, spec.annotationFilters]).toEqual([['!*'], ['!*']]);
  });

  it('gives the command', () => {
    expect(cloneCommand(SOURCE, 'web2')).toBe(
      'virtctl create clone --source-name web1 --target-name web2 --namespace demo | oc create -f -',
    );
    expect(cloneCommand({ kind: 'VirtualMachineSnapshot', name: 's1' }, 'web2')).toContain(
      '--source-type snapshot',
    );
    expect(cloneCommand(SOURCE, 'a; b')).toContain("--target-name 'a; b'");
  });

  it('ends with the phase, in KubeVirt words for a failure', () => {
    const clone = (status: object) => ({
      ...cloneObject(SOURCE, { target: 'w', keepsLabels: true, ending: 'a' }),
      status,
    });
    expect(cloneEnding(clone({ phase: 'RestoreInProgress' }))).toBeUndefined();
    expect(cloneEnding(clone({ phase: 'Succeeded' }))).toEqual({ end: 'done' });
    const conditions = [{ type: 'Ready', status: 'False', message: 'target exists' }];
    expect(cloneEnding(clone({ phase: 'Failed', conditions }))).toEqual({
      end: 'failed',
      said: 'target exists',
    });
    expect(clonePhaseWords('SnapshotInProgress').key).not.toBe(clonePhaseWords('Other').key);
  });
});
