import { describe, expect, it } from 'vitest';
import type { HyperConverged } from '../../../kubernetes/types/generated/hyper-converged';
import type { KubeVirt } from '../../../kubernetes/types/generated/kube-virt';
import type { Facts } from './facts';
import {
  an,
  answers,
  commandsOf,
  condition,
  facts,
  FORBIDDEN,
  inShort,
  NOT_SERVED,
  read,
} from './made-for-tests';
import { virtualization } from './virtualization';

type Case = readonly [when: string, now: Partial<Facts>, verdict: string, said: RegExp];

const kubeVirt = (version?: string): KubeVirt =>
  an<KubeVirt>(
    'KubeVirt',
    { name: 'kubevirt', namespace: 'openshift-cnv' },
    { spec: {}, status: version === undefined ? {} : { observedKubeVirtVersion: version } },
  );

const hyperConverged = (status?: 'True' | 'False'): HyperConverged =>
  an<HyperConverged>(
    'HyperConverged',
    { name: 'hco', namespace: 'openshift-cnv' },
    { spec: {}, status: status ? { conditions: [condition('Available', status)] } : {} },
  );

describe('OpenShift Virtualization (source: HyperShift operator: KubeVirt ≥ 1.0.0, Kubernetes ≥ 1.27)', () => {
  const good = {
    kubeVirts: read([kubeVirt('v1.8.1')]),
    hyperConvergeds: read([hyperConverged('True')]),
    kubernetes: read('1.35'),
  };
  it.each<Case>([
    ['all is there', good, 'good', /KubeVirt \{\{version\}\}.*v1\.8\.1/],
    [
      'the oldest that will do',
      { ...good, kubeVirts: read([kubeVirt('v1.0.0')]), kubernetes: read('1.27') },
      'good',
      /1\.27/,
    ],
    ['KubeVirt is too old', { ...good, kubeVirts: read([kubeVirt('v0.59.2')]) }, 'block', /v0\.59\.2/],
    ['Kubernetes is too old', { ...good, kubernetes: read('1.26') }, 'block', /1\.26/],
    ['KubeVirt is not served', { ...good, kubeVirts: NOT_SERVED }, 'block', /not installed/],
    ['there is no KubeVirt', { ...good, kubeVirts: read([]) }, 'block', /not installed/],
    [
      'KubeVirt is being rolled out',
      { ...good, kubeVirts: read([kubeVirt()]) },
      'block',
      /not been rolled out/,
    ],
    ['HyperConverged is not served', { ...good, hyperConvergeds: NOT_SERVED }, 'block', /not installed/],
    [
      'HyperConverged is not available',
      { ...good, hyperConvergeds: read([hyperConverged('False')]) },
      'block',
      /not available/,
    ],
    [
      'HyperConverged says nothing yet',
      { ...good, hyperConvergeds: read([hyperConverged()]) },
      'block',
      /not available/,
    ],
    [
      'HyperConverged may not be read',
      { ...good, hyperConvergeds: FORBIDDEN },
      'cannot-check',
      /may not list/,
    ],
    ['the version may not be read', { ...good, kubernetes: FORBIDDEN }, 'cannot-check', /may not list/],
    ['the version is nonsense', { ...good, kubernetes: read('dev') }, 'cannot-check', /not be understood/],
  ])('%s', (_when, now, verdict, said) => {
    const row = inShort(virtualization(facts(now), answers()));
    expect(row.verdict).toBe(verdict);
    expect(row.said).toMatch(said);
  });

  it('shows commands for another cluster, and judges nothing of this one', () => {
    const row = virtualization(facts({ ...good, kubeVirts: read([]) }), answers({ isExternal: true }));
    expect(row.verdict).toBe('cannot-check');
    expect(commandsOf(row).join()).toContain('oc --kubeconfig INFRA_KUBECONFIG get hyperconverged -A');
  });
});
