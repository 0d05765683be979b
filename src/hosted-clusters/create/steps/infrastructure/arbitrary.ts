import fc from 'fast-check';
import { label, mostlyText } from '../../../../node-pools/fields/arbitrary-pool';
import { TOLERATION_EFFECTS, type TolerationValues } from '../../../model/placement';
import type { ClassMapping } from '../../../model/storage-mapping';
import { EXAMPLE_KUBECONFIG, EXAMPLE_TLS } from '../../testing/examples';
import type { CertificateValues } from '../../../fields/certificates/values';
import { infrastructureDefaults, type Infrastructure } from './values';

type External = Pick<Infrastructure, 'kubeconfig' | 'kubeconfigSecret' | 'infraNamespace'>;

/** Seldom anything but the first, as few clusters have it. */
const seldom = <T>(first: T, rest: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(first) }, { weight: 1, arbitrary: rest });

const external: fc.Arbitrary<External> = seldom<External>(
  { kubeconfig: '', kubeconfigSecret: '', infraNamespace: '' },
  fc.oneof(
    fc.record({
      kubeconfig: mostlyText(fc.constant(EXAMPLE_KUBECONFIG), '', 'hello', '{}'),
      kubeconfigSecret: mostlyText(fc.constant(''), 'shared-infra', 'No_'),
      infraNamespace: mostlyText(fc.constantFrom('clusters-demo', 'vms'), '', 'Vms'),
    }),
    fc.record({
      kubeconfig: fc.constant(''),
      kubeconfigSecret: mostlyText(fc.constant('shared-infra'), '', 'No_'),
      infraNamespace: mostlyText(fc.constant('vms'), ''),
    }),
  ),
);

const mappings: fc.Arbitrary<ClassMapping[]> = fc.uniqueArray(
  fc.record({
    infra: mostlyText(fc.constantFrom('ceph-rbd', 'nfs', 'lvms.vg1'), '', 'No_'),
    guest: mostlyText(label(12), '', 'No_'),
    group: mostlyText(fc.constantFrom('', '', 'fast'), 'a,b'),
  }),
  { maxLength: 3, selector: ({ guest }) => guest },
);

const storage = seldom<Pick<Infrastructure, 'storageDriver' | 'storageClasses' | 'snapshotClasses'>>(
  infrastructureDefaults,
  fc.record({
    storageDriver: fc.constantFrom('Default' as const, 'None' as const, 'Manual' as const, 'Manual' as const),
    storageClasses: mappings,
    snapshotClasses: seldom<ClassMapping[]>([], mappings),
  }),
).map(({ storageDriver, storageClasses, snapshotClasses }) => ({
  storageDriver,
  storageClasses,
  snapshotClasses,
}));

const pairs = seldom<Infrastructure['nodeSelector']>(
  [],
  fc.uniqueArray(
    fc.record({
      key: mostlyText(fc.constantFrom('role', '7', 'topology.kubernetes.io/zone'), 'a b'),
      value: mostlyText(fc.constantFrom('cp', '', '1'), '-'),
    }),
    { maxLength: 2, selector: ({ key }) => key },
  ),
);

const toleration: fc.Arbitrary<TolerationValues> = fc.record({
  key: mostlyText(fc.constantFrom('dedicated', 'example.com/cp'), ''),
  operator: fc.constantFrom('Equal' as const, 'Exists' as const),
  value: fc.constantFrom('', '', 'cp'),
  effect: fc.constantFrom(...TOLERATION_EFFECTS),
  seconds: fc.constantFrom(null, null, null, 300),
});

const certificate: fc.Arbitrary<CertificateValues> = fc.record({
  names: mostlyText(
    fc.constantFrom('', 'api.example.com', 'api.example.com, *.lab.example.com'),
    'localhost',
  ),
  source: fc.constantFrom('upload' as const, 'existing' as const),
  secretName: mostlyText(fc.constant('my-tls'), ''),
  newSecretName: mostlyText(fc.constant(''), 'No_'),
  certificate: mostlyText(fc.constant(EXAMPLE_TLS.certificate), ''),
  key: mostlyText(fc.constant(EXAMPLE_TLS.key), ''),
});

/** Any infrastructure that a person could leave behind. Used by tests only. */
export const arbitraryInfrastructure: fc.Arbitrary<Infrastructure> = fc
  .record({
    external,
    storage,
    nodeSelector: pairs,
    podLabels: pairs,
    tolerations: seldom<TolerationValues[]>([], fc.array(toleration, { maxLength: 2 })),
    apiName: mostlyText(fc.constantFrom('', '', 'api.example.com'), 'localhost', 'https://api.example.com'),
    certificates: seldom<CertificateValues[]>([], fc.array(certificate, { maxLength: 2 })),
  })
  .map(({ external: place, storage: driver, ...rest }) => ({ ...place, ...driver, ...rest }));
