import {
  base64,
  ETCD_KEY,
  type ForeignCluster,
  hostedCluster,
  INFRA_LABEL,
  nodePool,
  type Place,
  pullSecret,
  SAFE_LABEL,
  secret,
  services,
} from './foreign-parts';

/** `hcp create cluster kubevirt`: everything labelled, empty structs of Go written out, 0s for no timeout. */
const byCommandLine = (place: Place): ForeignCluster => {
  const { name } = place;
  const infraID = `${name}-q2w3e`;
  const infra = { [INFRA_LABEL]: infraID };
  const safe = { ...infra, [SAFE_LABEL]: 'true' };
  return {
    others: [
      pullSecret(place, `${name}-pull-secret`, safe),
      secret(place, `${name}-etcd-encryption-key`, { key: ETCD_KEY }, safe),
    ],
    cluster: hostedCluster(
      place,
      {
        infraID,
        autoscaling: {},
        capabilities: {},
        configuration: {},
        dns: { baseDomain: '' },
        fips: false,
        olmCatalogPlacement: 'management',
        pullSecret: { name: `${name}-pull-secret` },
        secretEncryption: { type: 'aescbc', aescbc: { activeKey: { name: `${name}-etcd-encryption-key` } } },
        sshKey: {},
      },
      { labels: infra },
    ),
    pools: [
      nodePool(
        place,
        name,
        { arch: 'amd64', nodeDrainTimeout: '0s', nodeVolumeDetachTimeout: '0s' },
        { labels: infra },
      ),
    ],
    stays: [],
    staysShared: [],
  };
};

/** The wizard of Advanced Cluster Management: infraID is the name, Secrets are named the other way round and carry no label. */
const byAcmWizard = (place: Place): ForeignCluster => {
  const { name } = place;
  return {
    others: [
      pullSecret(place, `pullsecret-cluster-${name}`),
      secret(place, `sshkey-cluster-${name}`, { 'id_rsa.pub': base64('ssh-ed25519 AAAA test') }),
      {
        apiVersion: 'cluster.open-cluster-management.io/v1',
        kind: 'ManagedCluster',
        metadata: {
          name,
          annotations: {
            'import.open-cluster-management.io/hosting-cluster-name': 'local-cluster',
            'import.open-cluster-management.io/klusterlet-deploy-mode': 'Hosted',
            'open-cluster-management/created-via': 'hypershift',
          },
          labels: { cloud: 'auto-detect', vendor: 'auto-detect', name },
        },
        spec: { hubAcceptsClient: true },
      },
    ],
    cluster: hostedCluster(
      place,
      {
        infraID: name,
        pullSecret: { name: `pullsecret-cluster-${name}` },
        sshKey: { name: `sshkey-cluster-${name}` },
        etcd: {
          managementType: 'Managed',
          managed: { storage: { type: 'PersistentVolume', persistentVolume: { size: '8Gi' } } },
        },
        networking: {
          clusterNetwork: [{ cidr: '10.132.0.0/14' }],
          serviceNetwork: [{ cidr: '172.31.0.0/16' }],
          networkType: 'OVNKubernetes',
        },
      },
      { labels: { 'cluster.open-cluster-management.io/clusterset': 'default' } },
    ),
    pools: [nodePool(place, `nodepool-${name}-1`), nodePool(place, `nodepool-${name}-2`)],
    stays: [`Secret pullsecret-cluster-${name}`, `Secret sshkey-cluster-${name}`],
    staysShared: [],
  };
};

/** A repository kept by Argo CD: tracked, without any label of ours, one pull secret for many clusters, little written. */
const byGitOps = (place: Place): ForeignCluster => {
  const { name, namespace } = place;
  const tracked = (kind: string, of: string) => ({
    annotations: {
      'argocd.argoproj.io/tracking-id': `fleet-clusters:hypershift.openshift.io/${kind}:${namespace}/${of}`,
    },
  });
  return {
    others: [pullSecret(place, 'shared-pull-secret')],
    cluster: hostedCluster(
      place,
      { pullSecret: { name: 'shared-pull-secret' }, networking: {} },
      tracked('HostedCluster', name),
    ),
    pools: [nodePool(place, 'workers', {}, tracked('NodePool', 'workers'))],
    stays: [],
    staysShared: ['Secret shared-pull-secret'],
  };
};

/** An older multicluster engine: base domain written beside passthrough, nothing encrypted, one control plane node. */
const byOlderEngine = (place: Place): ForeignCluster => {
  const { name } = place;
  return {
    others: [
      pullSecret(place, `${name}-pull-secret`),
      secret(place, `${name}-ssh-key`, { 'id_rsa.pub': base64('ssh-ed25519 AAAA test') }),
    ],
    cluster: hostedCluster(place, {
      infraID: `${name}-h8v2c`,
      clusterID: '3f6c5a0e-6a6c-4a0e-9a5e-7c1d6ce4b111',
      issuerURL: 'https://kubernetes.default.svc',
      controllerAvailabilityPolicy: 'SingleReplica',
      dns: { baseDomain: 'apps.mgmt.example.com' },
      networking: {
        clusterNetwork: [{ cidr: '10.132.0.0/14' }],
        serviceNetwork: [{ cidr: '172.31.0.0/16' }],
        machineNetwork: [{ cidr: '192.168.20.0/24' }],
        networkType: 'OVNKubernetes',
      },
      pullSecret: { name: `${name}-pull-secret` },
      sshKey: { name: `${name}-ssh-key` },
    }),
    pools: [nodePool(place, name, { management: { upgradeType: 'Replace', autoRepair: true } })],
    stays: [`Secret ${name}-pull-secret`, `Secret ${name}-ssh-key`],
    staysShared: [],
  };
};

/** Written by hand: node ports, and pools of several sizes, one of which scales by itself. */
const byHand = (place: Place): ForeignCluster => {
  const { name } = place;
  const nodePort = { type: 'NodePort', nodePort: { address: '192.168.20.10' } };
  return {
    others: [
      pullSecret(place, `${name}-pull`),
      {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: `${name}-kubelet`, namespace: place.namespace },
        data: {
          config: [
            'apiVersion: machineconfiguration.openshift.io/v1',
            'kind: KubeletConfig',
            'metadata: {name: pods}',
            'spec: {kubeletConfig: {maxPods: 500}}',
          ].join('\n'),
        },
      },
    ],
    cluster: hostedCluster(place, {
      pullSecret: { name: `${name}-pull` },
      services: services({
        APIServer: nodePort,
        Ignition: nodePort,
        Konnectivity: nodePort,
        OAuthServer: nodePort,
      }),
    }),
    pools: [
      nodePool(place, `${name}-small`, { config: [{ name: `${name}-kubelet` }] }),
      nodePool(place, `${name}-scaled`, { replicas: undefined, autoScaling: { min: 1, max: 3 } }),
    ],
    stays: [`Secret ${name}-pull`, `ConfigMap ${name}-kubelet`],
    staysShared: [],
  };
};

/** Every shape, by the name of its test. */
export const FOREIGN = {
  'the command hcp': byCommandLine,
  'the ACM wizard': byAcmWizard,
  'Argo CD': byGitOps,
  'an older multicluster engine': byOlderEngine,
  'hand, with node ports': byHand,
} as const;
