import { describe, expect, it } from 'vitest';
import { poolDefaults } from '../../node-pools/fields/values';
import { fieldOf, nameFieldOf } from './field-of';
import { defaults, type Values } from './values';

const values: Values = { ...defaults, pools: [poolDefaults('one'), poolDefaults('two')] };
const object = (kind: string, name: string) => ({ apiVersion: 'v1', kind, metadata: { name } });

describe('the field a server path comes from', () => {
  it.each([
    ['HostedCluster', 'demo', 'spec.release.image', 'details.release'],
    ['HostedCluster', 'demo', 'spec.etcd.managed.storage.persistentVolume.size', 'details.etcdSize'],
    ['HostedCluster', 'demo', 'spec.networking.clusterNetwork', 'networking.clusterNetwork'],
    ['HostedCluster', 'demo', 'spec.networking.serviceNetwork[1].cidr', 'networking.serviceNetwork.1.cidr'],
    [
      'HostedCluster',
      'demo',
      'spec.services[2].servicePublishingStrategy.nodePort.port',
      'networking.services.2.port',
    ],
    ['HostedCluster', 'demo', 'spec.services', 'networking.publishing'],
    ['HostedCluster', 'demo', 'spec.configuration.proxy.trustedCA.name', 'networking.proxy.trustedCa'],
    ['HostedCluster', 'demo', 'spec.imageContentSources[1].mirrors[0]', 'networking.mirrors.1.mirrors'],
    ['HostedCluster', 'demo', 'spec.issuerURL', undefined],
    ['ConfigMap', 'user-ca-bundle', 'data', 'networking.trustBundle.pem'],
    [
      'NodePool',
      'two',
      'spec.platform.kubevirt.additionalNetworks[3].name',
      'pools.1.additionalNetworks.3.name',
    ],
    ['NodePool', 'one', 'spec.platform.kubevirt.hostDevices[0].count', 'pools.0.hostDevices.0.count'],
    ['NodePool', 'three', 'spec.replicas', undefined],
    ['Secret', 'demo-pull-secret', 'data', undefined],
  ])('%s %s: %s is %s', (kind, name, path, field) => {
    expect(fieldOf(object(kind, name), path, values)).toBe(field);
  });
  it('finds the name that an existing object has taken', () => {
    expect(nameFieldOf(object('Secret', 'demo-pull-secret'), values)).toBe('details.name');
    expect(nameFieldOf(object('NodePool', 'two'), values)).toBe('pools.1.name');
    expect(nameFieldOf(object('Namespace', 'new'), values)).toBe('details.namespace');
    expect(nameFieldOf(object('ConfigMap', 'user-ca-bundle'), values)).toBe('networking.trustBundle.name');
  });
});
