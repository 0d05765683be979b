import { describe, expect, it } from 'vitest';
import { kubeadminPassword, kubeconfig } from './credentials';
import { aCluster } from './made-for-tests';

describe('credentials', () => {
  it('points to the Secret and its key', () => {
    const cluster = aCluster({
      status: {
        kubeconfig: { name: 'demo-admin-kubeconfig' },
        kubeadminPassword: { name: 'demo-kubeadmin-password' },
      },
    });
    expect(kubeconfig(cluster).secret).toEqual({ name: 'demo-admin-kubeconfig', key: 'kubeconfig' });
    expect(kubeadminPassword(cluster).secret).toEqual({ name: 'demo-kubeadmin-password', key: 'password' });
  });

  it('says why there is none', () => {
    expect(kubeconfig(aCluster({})).reason?.key).toMatch(/Not ready yet/);
    expect(kubeadminPassword(aCluster({})).reason?.key).toMatch(/Not ready yet/);
    expect(kubeadminPassword(aCluster({ spec: { configuration: { oauth: {} } } })).reason?.key).toMatch(
      /identity provider/,
    );
  });
});
