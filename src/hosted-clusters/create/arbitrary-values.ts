import fc from 'fast-check';
import { arbitraryPool, label, mostlyText } from '../../node-pools/fields/arbitrary-pool';
import type { Made } from './made';
import { detailsDefaults, type Details } from './steps/details/values';
import type { Kept, Values } from './values';

/** A pull secret as its owner downloads it, made up. */
export const EXAMPLE_PULL_SECRET = JSON.stringify({
  auths: { 'quay.io': { auth: btoa('example:secret'), email: 'someone@example.com' } },
});

/** A public key as ssh-keygen writes it, its 32 bytes all zero. */
export const EXAMPLE_SSH_KEY = `ssh-ed25519 ${btoa(`\0\0\0\x0bssh-ed25519\0\0\0 ${'\0'.repeat(32)}`)} someone@example.com`;

/** What one creation makes, the same in all tests. */
export const EXAMPLE_MADE: Made = {
  infraId: 'example-x7k2p',
  etcdKey: btoa('0123456789abcdef0123456789abcdef'),
};

const quantity = mostlyText(fc.constantFrom('8Gi', '16Gi', '1e10', '20G'), '', '0', '8GiB', '-8Gi');

const arbitraryDetails: fc.Arbitrary<Details> = fc
  .record({
    name: mostlyText(label(24), '', 'clusters', 'My_c', 'web-', 'a'.repeat(60)),
    namespace: mostlyText(fc.constantFrom('clusters', 'web-team', 'team-a'), '', 'Web'),
    release: mostlyText(
      fc.constantFrom(
        'quay.io/openshift-release-dev/ocp-release:4.21.3-multi',
        'registry.example.com:5000/mirror/release@sha256:' + 'a1'.repeat(32),
      ),
      '',
      'https://quay.io/a:1',
      'not an image',
    ),
    channel: mostlyText(fc.constantFrom('', '', 'stable-4.21', 'fast-4.22'), 'no channel'),
    baseDomainMode: fc.constantFrom('infra' as const, 'own' as const),
    baseDomain: mostlyText(
      fc.constantFrom('example.com', 'lab.example.org'),
      '',
      '*.example.com',
      'https://x.y',
      'one',
    ),
    prefixMode: fc.constantFrom('name' as const, 'none' as const, 'own' as const),
    baseDomainPrefix: mostlyText(fc.constantFrom('web', 'a.b'), 'No_'),
    pullSecret: mostlyText(
      fc.constant(EXAMPLE_PULL_SECRET),
      '',
      '{}',
      'auths: {}',
      '{"auths":{"q":{"auth":"!"}}}',
      '"ü€"',
    ),
    pullSecretName: fc.constantFrom('', '', '', 'shared-pull-secret'),
    sshKey: mostlyText(
      fc.constantFrom('', EXAMPLE_SSH_KEY, `${EXAMPLE_SSH_KEY}\n`),
      'ssh-rsa AAAA',
      '-----BEGIN OPENSSH PRIVATE KEY-----',
    ),
    sshKeyName: fc.constantFrom('', '', 'shared-key'),
    fips: fc.boolean(),
    controllerAvailability: fc.constantFrom('HighlyAvailable' as const, 'SingleReplica' as const),
    // Seldom, as it needs two nodes.
    infrastructureAvailability: fc.constantFrom(
      'SingleReplica' as const,
      'SingleReplica' as const,
      'SingleReplica' as const,
      'HighlyAvailable' as const,
    ),
    etcdStorageClass: mostlyText(fc.constantFrom('', 'lvms-vg1'), 'No_Class'),
    etcdSize: quantity,
    encryption: fc.constantFrom('generated' as const, 'existing' as const),
    encryptionSecretName: mostlyText(fc.constantFrom('my-key', 'team.key'), '', 'My Key'),
  })
  .map((details) => ({ ...detailsDefaults, ...details }));

const arbitraryKept: fc.Arbitrary<Kept> = fc.record({
  patches: fc.constantFrom<Kept['patches']>(
    {},
    {},
    { HostedCluster: { spec: { pausedUntil: 'true', issuerURL: 'https://issuer.example.com' } } },
    {
      HostedCluster: {
        metadata: { annotations: { note: 'kept' } },
        spec: { networking: { machineNetwork: [{ cidr: '192.168.1.0/24' }] } },
      },
    },
  ),
  others: fc.constantFrom<Kept['others']>(
    [],
    [],
    [
      {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'user-ca-bundle', namespace: 'clusters' },
        data: { 'ca-bundle.crt': 'x' },
      },
    ],
  ),
});

/** Any form that a person could leave behind: mostly good, often with a mistake or two. Used by tests only. */
export const arbitraryValues: fc.Arbitrary<Values> = fc.record({
  details: arbitraryDetails,
  pools: fc.uniqueArray(arbitraryPool(mostlyText(label(30), '', 'Big', 'a'.repeat(41))), {
    maxLength: 3,
    selector: ({ name }) => name,
  }),
  kept: arbitraryKept,
});
