import { describe, expect, it } from 'vitest';
import { sampleVm } from '../admission/sample-vm';
import type { Content } from './content';
import { secondsOf } from './duration';
import { prefixedNames, randomNames, restoredSpec, restoredVolumes } from './restored';

const content: Content = {
  metadata: {},
  spec: {
    ...sampleVm().spec,
    template: {
      spec: {
        ...sampleVm().spec.template.spec,
        domain: { devices: {} },
        volumes: [
          { name: 'root', dataVolume: { name: 'web1-root' } },
          { name: 'data', persistentVolumeClaim: { claimName: 'shared', readOnly: true } },
          { name: 'ci', cloudInitNoCloud: { secretRef: { name: 'web1-ci' } } },
        ],
      },
    },
  },
  volumes: ['root', 'data'].map((volumeName) => ({
    volumeName,
    volumeSnapshotName: `cut-of-${volumeName}`,
    claim: {},
    size: '30Gi',
  })),
};

describe('a restored VM', () => {
  const volumes = restoredVolumes(content, randomNames('uid'));
  const spec = restoredSpec(content, volumes, { runStrategy: 'Halted' });

  it('has its volumes under new names, templates and all', () => {
    expect(volumes.map(({ claimName, isTemplate }) => [claimName, isTemplate])).toEqual([
      ['restore-uid-root', true],
      ['restore-uid-data', false],
    ]);
    expect(spec.dataVolumeTemplates?.[0]?.metadata?.name).toBe('restore-uid-root');
    expect(spec.template.spec?.volumes).toEqual([
      { name: 'root', dataVolume: { name: 'restore-uid-root' } },
      { name: 'data', persistentVolumeClaim: { claimName: 'restore-uid-data', readOnly: true } },
      { name: 'ci', cloudInitNoCloud: { secretRef: { name: 'web1-ci' } } },
    ]);
  });

  it('runs as it does now, not as it did when the snapshot was taken', () => {
    expect(content.spec.runStrategy).toBe('Always');
    expect(spec.runStrategy).toBe('Halted');
  });

  it('may name its claims after itself', () => {
    expect(restoredVolumes(content, prefixedNames('web2')).map(({ claimName }) => claimName)).toEqual([
      'web2-root',
      'web2-data',
    ]);
  });
});

it.each([
  ['5m', 300],
  ['1h30m', 5400],
  ['90s', 90],
  ['0s', 0],
  ['5', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s lasts %s seconds', (text, seconds) => expect(secondsOf(text)).toBe(seconds));
