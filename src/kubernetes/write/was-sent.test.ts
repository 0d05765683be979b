import { describe, expect, it } from 'vitest';
import { wasSent } from './was-sent';

const sent = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web', labels: { app: 'web' } },
  spec: { ports: [{ port: 80 }] },
};
const found = {
  ...sent,
  metadata: {
    ...sent.metadata,
    uid: '1',
    managedFields: [{ manager: 'hosted-virtualization-plugin', operation: 'Update' }],
  },
  spec: { clusterIP: '10.0.0.1', ports: [{ port: 80, protocol: 'TCP' }] },
};

describe('what is there after a lost answer', () => {
  it('is what was sent when it holds all of it, whatever the server filled in', () => {
    expect(wasSent(found, sent)).toBe(true);
  });
  it('is somebody else’s when another wrote it, or when it is not the same', () => {
    expect(
      wasSent({ ...found, metadata: { ...found.metadata, managedFields: [{ manager: 'oc' }] } }, sent),
    ).toBe(false);
    for (const ports of [[{ port: 81 }], [{ port: 80 }, { port: 81 }]]) {
      const other = { ...found, spec: { ports } };
      expect(wasSent(other, sent)).toBe(false);
    }
  });
  it('is known without the text of a Secret, which the server does not show', () => {
    const secret = { ...sent, stringData: { password: 'x' } };
    expect(wasSent(found, secret)).toBe(true);
  });
});
