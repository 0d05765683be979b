import type { KubeResource } from '../resource';
import { deletionProtection } from './deletion-protection';
import { goldenImages } from './golden-images';
import { instanceTypes } from './instance-types';
import { migrationPolicies } from './migration-policies';
import { networks } from './networks';
import { nodes } from './nodes';
import { namespace, object } from './object';
import { operators, PULL_SECRET } from './operators';
import { platform } from './platform';
import { storage } from './storage';

const NAMESPACES = [
  'clusters',
  'dev-cluster',
  'hypershift',
  'local-cluster',
  'metallb-system',
  'multicluster-engine',
  'openshift-cnv',
  'openshift-config',
  'openshift-ingress',
  'openshift-ingress-operator',
  'openshift-marketplace',
  'openshift-storage',
  'web-team',
];

const projects: KubeResource[] = [
  ...NAMESPACES.map((name) => namespace(name, name === 'web-team' ? { team: 'web' } : {})),
  object(
    'v1',
    'Secret',
    { name: 'pull-secret', namespace: 'openshift-config' },
    {
      type: 'kubernetes.io/dockerconfigjson',
      stringData: { '.dockerconfigjson': PULL_SECRET },
    },
  ),
];

/** A management cluster as its installer and operators leave it, without hosted clusters. `now` dates its history. */
export const managementCluster = (now: Date): KubeResource[] => [
  ...projects,
  ...platform(now),
  ...nodes(now),
  ...storage(),
  ...networks(now),
  ...operators(now),
  ...instanceTypes(),
  ...migrationPolicies(),
  ...deletionProtection(),
  ...goldenImages(now),
];
