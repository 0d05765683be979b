import { expect, it } from 'vitest';
import { credentialSecret } from './save-credential';

it('writes the Secret as ACM does: labels, keys, base64', () => {
  expect(
    credentialSecret({ name: 'lab', namespace: 'team' }, { pullSecret: '{}', 'ssh-publickey': 'k' }),
  ).toEqual({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: 'lab',
      namespace: 'team',
      labels: {
        'cluster.open-cluster-management.io/type': 'kubevirt',
        'cluster.open-cluster-management.io/credentials': '',
      },
    },
    type: 'Opaque',
    data: { pullSecret: 'e30=', 'ssh-publickey': 'aw==' },
  });
});
