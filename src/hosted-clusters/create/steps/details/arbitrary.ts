import fc from 'fast-check';
import { label, mostlyText } from '../../../../node-pools/fields/arbitrary-pool';
import { EXAMPLE_PULL_SECRET, EXAMPLE_SSH_KEY } from '../../testing/examples';
import { detailsDefaults, type Details } from './values';

const quantity = mostlyText(fc.constantFrom('8Gi', '16Gi', '1e10', '20G'), '', '0', '8GiB', '-8Gi');

/** Any details that a person could leave behind. Used by tests only. */
export const arbitraryDetails: fc.Arbitrary<Details> = fc
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
