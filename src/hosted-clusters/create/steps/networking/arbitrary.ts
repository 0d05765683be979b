import fc from 'fast-check';
import { label, mostlyText } from '../../../../node-pools/fields/arbitrary-pool';
import {
  PUBLISHING_TYPES,
  SERVICES,
  TYPES_OF,
  type PublishedService,
  type Service,
} from '../../../model/publishing';
import { INGRESS } from './published';
import { networkingDefaults, type Networking } from './values';

/** Mostly the first, sometimes the second. */
const seldom = <T>(often: fc.Arbitrary<T>, rarely: fc.Arbitrary<T>, weight = 6): fc.Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: often }, { weight: 1, arbitrary: rarely });

const DUAL = {
  clusterNetwork: [
    { cidr: '10.132.0.0/14', hostPrefix: null },
    { cidr: 'fd01::/48', hostPrefix: 64 },
  ],
  serviceNetwork: [{ cidr: '172.31.0.0/16' }, { cidr: 'fd02::/112' }],
};

const single = fc.record({
  clusterNetwork: fc.array(
    fc.record({
      cidr: mostlyText(fc.constantFrom('10.132.0.0/14', '10.200.0.0/16'), '10.132.0.0', '100.66.0.0/20'),
      hostPrefix: seldom(fc.constantFrom(null, 23, 26), fc.constantFrom(0, 12, 64), 40),
    }),
    { minLength: 1, maxLength: 1 },
  ),
  serviceNetwork: fc.array(
    fc.record({ cidr: mostlyText(fc.constantFrom('172.31.0.0/16', '172.29.0.0/16'), '172.20.0.0/16') }),
    { minLength: 1, maxLength: 1 },
  ),
});

const machineNetwork = fc.uniqueArray(
  fc.record({ cidr: mostlyText(fc.constantFrom('192.168.1.0/24', '192.168.2.0/24'), '192.168.1.1/24') }),
  { maxLength: 2, selector: ({ cidr }) => cidr },
);

const address = mostlyText(
  fc.constantFrom('192.168.1.10', 'nodes.example.com', 'fd00::10'),
  '',
  '172.31.0.1',
);
const port = seldom(fc.constantFrom(null, null, null, 0), fc.constantFrom(443, 30_001, 32_767), 30);

const service = (name: Service): fc.Arbitrary<PublishedService> =>
  fc.record({
    service: fc.constant(name),
    type: seldom(fc.constantFrom(...TYPES_OF[name]), fc.constantFrom(...PUBLISHING_TYPES), 40),
    hostname: mostlyText(
      fc.oneof(
        label(20).map((host) => `${name.toLowerCase()}.${host}.example.com`),
        fc.constant(name === 'APIServer' ? 'api.example.com' : ''),
      ),
      'same.example.com',
      'API',
    ),
    address,
    port,
  });

const four = fc.tuple(...SERVICES.map(service)).map((all): PublishedService[] => [...all]);

const services: fc.Arbitrary<PublishedService[]> = fc.oneof(
  fc.constant<PublishedService[]>([...INGRESS]),
  four,
  four.chain((all) => fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
);

const proxy = fc.record({
  httpProxy: mostlyText(
    fc.constantFrom('', 'http://proxy.example.com:3128', 'http://user:p@ss@proxy.example.com:3128'),
    'proxy:3128',
  ),
  httpsProxy: mostlyText(fc.constantFrom('', 'https://proxy.example.com:3129', 'http://10.0.0.1'), 'ftp://x'),
  noProxy: mostlyText(fc.constantFrom('', '.example.com,10.0.0.0/8', '*'), 'a b'),
  trustedCa: mostlyText(fc.constantFrom('', 'proxy-ca'), 'Not_A_Name'),
});

const PEM = `-----BEGIN CERTIFICATE-----\n${btoa('looks like a certificate')}\n-----END CERTIFICATE-----\n`;

const trustBundle: fc.Arbitrary<Networking['trustBundle']> = fc.record({
  source: fc.constantFrom('none' as const, 'given' as const, 'existing' as const),
  pem: mostlyText(fc.constantFrom(PEM, `# ours\n${PEM}${PEM}`), '', 'x'),
  name: mostlyText(fc.constantFrom('', 'example-user-ca-bundle', 'user-ca-bundle'), 'A'),
  existing: mostlyText(fc.constantFrom('team-ca', 'user-ca-bundle'), '', 'A'),
});

const mirrors = fc.uniqueArray(
  fc.record({
    source: mostlyText(
      fc.constantFrom('quay.io/openshift-release-dev', '*.example.com', 'host:5000'),
      '',
      'a/b:c',
    ),
    mirrors: mostlyText(
      fc.constantFrom('mirror.example.com/a', ' mirror.example.com/a \n\nother.example.com:5000/b\n'),
      '',
      'https://x',
    ),
  }),
  { maxLength: 2, selector: ({ source }) => source },
);

/** Any networking that a person could leave behind. Used by tests only. */
export const arbitraryNetworking: fc.Arbitrary<Networking> = fc
  .record({
    ranges: seldom<Pick<Networking, 'clusterNetwork' | 'serviceNetwork'>>(single, fc.constant(DUAL)),
    machineNetwork,
    mtu: seldom(fc.constantFrom(null, 1400, 8800), fc.constantFrom(500, 1500.5, 9217), 40),
    publishing: fc.constantFrom('ingress' as const, 'nodePort' as const, 'custom' as const),
    nodePortAddress: address,
    services,
    proxy,
    trustBundle,
    mirrors,
  })
  .map(({ ranges, ...rest }) => ({ ...networkingDefaults, ...ranges, ...rest }));
