import { describe, expect, it } from 'vitest';
import { infrastructureRows } from '../../testing/hcp-rows-infrastructure';
import { defaults } from '../../values';
import { infrastructureCliFlags, infrastructureFiles, infrastructureYamlOnly } from './cli';

const values = (infrastructure: Partial<typeof defaults.infrastructure>) => ({
  ...defaults,
  details: { ...defaults.details, name: 'example' },
  infrastructure: { ...defaults.infrastructure, ...infrastructure },
});

describe('the flags of the infrastructure step', () => {
  it.each(infrastructureRows)('$flag', ({ flag, infrastructure = {} }) => {
    expect(infrastructureCliFlags(values(infrastructure)).join(' ')).toBe(
      flag.replace('FILE', 'example-infra-kubeconfig'),
    );
  });

  it('name no flag where nothing is set, and no secret', () => {
    expect(infrastructureCliFlags(defaults)).toEqual([]);
    expect(infrastructureFiles(defaults)).toEqual([]);
    const secret = values({ kubeconfig: 'planted', infraNamespace: 'vms' });
    expect(JSON.stringify([infrastructureCliFlags(secret), infrastructureFiles(secret)])).not.toContain(
      'planted',
    );
  });

  it('leave to YAML what they cannot say', () => {
    const only = infrastructureYamlOnly(
      values({
        kubeconfigSecret: 'shared',
        infraNamespace: 'vms',
        storageDriver: 'None',
        certificates: [
          { names: '', source: 'existing', secretName: 'tls', newSecretName: '', certificate: '', key: '' },
        ],
      }),
    );
    expect(only.map(({ key }) => key)).toHaveLength(3);
  });
});
