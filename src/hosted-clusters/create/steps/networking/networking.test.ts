import { describe, expect, it } from 'vitest';
import { decodeProblem } from '../../../../form/problem';
import { ObjectReader } from '../../../../node-pools/fields/read-object';
import type { GivenObjects } from '../../given';
import { defaults, type Values } from '../../values';
import { carryNetworking } from './carry-hidden';
import { networkingCliFlags, networkingFiles, networkingYamlOnly } from './cli';
import { networkingSummary } from './summary';
import { networkingFromObjects } from './values-from-objects';
import { networkingDefaults, networkingSchema, type Networking } from './values';

const PEM = `-----BEGIN CERTIFICATE-----\n${btoa('x')}\n-----END CERTIFICATE-----\n`;
const of = (change: Partial<Networking>): Networking => ({ ...networkingDefaults, ...change });
const values = (change: Partial<Networking>): Values => ({
  ...defaults,
  details: { ...defaults.details, name: 'demo' },
  networking: of(change),
});
const given = { ...networkingDefaults.trustBundle, source: 'given' as const, pem: PEM };

/** The fields with a problem, each with the beginning of its sentence. */
const problems = (change: Partial<Networking>): readonly string[] =>
  (networkingSchema.safeParse(of(change)).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${decodeProblem(message).key.slice(0, 25)}`,
  );
const service = (name: string, change: object = {}) => ({
  service: name,
  type: 'Route' as const,
  hostname: '',
  address: '',
  port: null,
  ...change,
});

describe('the schema of Networking', () => {
  it.each<[string, Partial<Networking>]>([
    ['the defaults', {}],
    ['node ports', { publishing: 'nodePort', nodePortAddress: '192.168.1.10' }],
    [
      'what is hidden',
      { nodePortAddress: '???', services: [], trustBundle: { ...given, source: 'none', pem: '?' } },
    ],
    ['certificates', { trustBundle: given }],
  ])('takes %s', (_case, change) => expect(problems(change)).toEqual([]));

  it.each<[Partial<Networking>, readonly string[]]>([
    [{ serviceNetwork: [{ cidr: '10.133.0.0/16' }] }, ['serviceNetwork.0.cidr: {{cidr}} overlaps {{other']],
    [{ machineNetwork: [{ cidr: '100.66.0.0/20' }] }, ['machineNetwork.0.cidr: {{cidr}} overlaps {{reser']],
    [{ clusterNetwork: [] }, ['clusterNetwork: Enter at least one range.']],
    [
      { clusterNetwork: [{ cidr: '10.132.0.0/24', hostPrefix: null }] },
      ['clusterNetwork.0.hostPrefix: Each node gets /{{value}}'],
    ],
    [{ mtu: 9217 }, ['mtu: Write a whole number of {']],
    [{ publishing: 'nodePort' }, ['nodePortAddress: Enter the address of a no']],
    [
      { publishing: 'nodePort', nodePortAddress: '172.31.0.9' },
      ['nodePortAddress: {{address}} lies in the s'],
    ],
    [
      {
        publishing: 'custom',
        services: [service('APIServer'), service('Ignition'), service('Konnectivity')],
      },
      ['services: {{service}} is not publis', 'services.0.hostname: A Route of the API server'],
    ],
    [
      { proxy: { ...networkingDefaults.proxy, httpProxy: 'x' } },
      ['proxy.httpProxy: This is not a URL. Write '],
    ],
    [{ trustBundle: { ...given, pem: '' } }, ['trustBundle.pem: Paste the certificates or']],
    [{ trustBundle: { ...given, name: 'A' } }, ['trustBundle.name: {{value}} is not a name. ']],
    [{ trustBundle: { ...given, source: 'existing' } }, ['trustBundle.existing: Choose the ConfigMap with']],
    [{ mirrors: [{ source: 'a', mirrors: '' }] }, ['mirrors.0.mirrors: Enter at least one reposi']],
  ])('refuses %j', (change, found) => expect(problems(change)).toEqual(found));
});

describe('Networking read from a cluster', () => {
  const none: GivenObjects = { has: () => false, text: () => undefined };
  const read = (spec: object, objects: GivenObjects = none) => {
    const reader = new ObjectReader({ spec });
    return { networking: networkingFromObjects(reader, objects), problems: reader.problems };
  };
  const entry = (name: string, strategy: object) => ({ service: name, servicePublishingStrategy: strategy });
  const route = { type: 'Route' };

  it('without any of it is as by default', () => expect(read({}).networking).toEqual(networkingDefaults));
  it('keeps services in another order, and one that does nothing', () => {
    const services = [
      entry('OAuthServer', route),
      entry('APIServer', { type: 'LoadBalancer' }),
      entry('OIDC', { type: 'Route', route: { hostname: 'oidc.example.com' } }),
      entry('Konnectivity', route),
      entry('Ignition', route),
    ];
    const { networking, problems: found } = read({ services });
    expect(found).toEqual([]);
    expect(networking.publishing).toBe('custom');
    expect(networking.services.map((one) => one.service)).toEqual(services.map((one) => one.service));
    expect(networking.services[2]?.hostname).toBe('oidc.example.com');
  });
  it('knows node ports of one address', () => {
    const services = ['APIServer', 'Ignition', 'Konnectivity', 'OAuthServer'].map((name) =>
      entry(name, { type: 'NodePort', nodePort: { address: '10.0.0.1' } }),
    );
    expect(read({ services }).networking).toMatchObject({
      publishing: 'nodePort',
      nodePortAddress: '10.0.0.1',
    });
  });
  it('says which services are missing', () => {
    expect(read({ services: [entry('APIServer', route)] }).problems[0]?.message.values).toEqual({
      services: 'Ignition, Konnectivity, OAuthServer',
    });
  });
  it('takes a ConfigMap that is not among the objects for one that exists', () => {
    const spec = { additionalTrustBundle: { name: 'team-ca' } };
    expect(read(spec).networking.trustBundle).toMatchObject({ source: 'existing', existing: 'team-ca' });
    const there: GivenObjects = { has: () => true, text: () => PEM };
    expect(read(spec, there).networking.trustBundle).toMatchObject({
      source: 'given',
      pem: PEM,
      name: 'team-ca',
    });
    expect(read(spec, { ...there, text: () => undefined }).problems).toHaveLength(1);
  });
});

describe('what a choice hides', () => {
  it('stays when YAML changes something else', () => {
    const current = of({
      publishing: 'custom',
      services: [service('APIServer', { type: 'NodePort', hostname: 'api.a.b', address: '10.0.0.1' })],
      nodePortAddress: '10.0.0.9',
      trustBundle: { ...given, source: 'none' },
      mirrors: [{ source: 'a', mirrors: ' b\n\n' }],
    });
    const read = of({
      mtu: 1400,
      publishing: 'custom',
      services: [service('APIServer', { type: 'NodePort', address: '10.0.0.2' })],
      mirrors: [{ source: 'a', mirrors: 'b' }],
    });
    expect(carryNetworking(read, current)).toEqual({
      ...current,
      mtu: 1400,
      services: [service('APIServer', { type: 'NodePort', hostname: 'api.a.b', address: '10.0.0.2' })],
    });
  });
});

describe('the command for Networking', () => {
  it.each<[Partial<Networking>, readonly string[]]>([
    [{}, []],
    [
      {
        clusterNetwork: [
          { cidr: '10.132.0.0/14', hostPrefix: null },
          { cidr: 'fd01::/48', hostPrefix: null },
        ],
      },
      ['--cluster-cidr 10.132.0.0/14', '--cluster-cidr fd01::/48'],
    ],
    [{ machineNetwork: [{ cidr: '192.168.1.0/24' }] }, ['--machine-cidr 192.168.1.0/24']],
    [{ mtu: 1400 }, ['--ovn-kubernetes-mtu 1400']],
    [{ trustBundle: given }, ['--additional-trust-bundle demo-ca-bundle.crt']],
    [{ trustBundle: { ...given, name: 'demo-user-ca-bundle' } }, []],
    [
      { mirrors: [{ source: 'a', mirrors: 'b' }] },
      ['--image-content-sources demo-image-content-sources.yaml'],
    ],
  ])('%j', (change, flags) => {
    expect(networkingCliFlags(values(change))).toEqual(flags);
    for (const { name } of networkingFiles(values(change))) expect(flags.join()).toContain(name);
  });

  it.each<[Partial<Networking>, RegExp]>([
    [{ clusterNetwork: [{ cidr: '10.132.0.0/14', hostPrefix: 24 }] }, /host prefix/],
    [{ publishing: 'nodePort' }, /published/],
    [{ publishing: 'custom' }, /published/],
    [{ proxy: { ...networkingDefaults.proxy, noProxy: '*' } }, /proxy/],
    [{ trustBundle: { ...given, name: 'demo-user-ca-bundle' } }, /trust bundle/],
    [{ trustBundle: { ...given, source: 'existing', existing: 'a' } }, /trust bundle/],
  ])('only as YAML: %j', (change, words) => {
    expect(networkingYamlOnly(values(change)).map(({ key }) => key)).toEqual([expect.stringMatching(words)]);
  });
});

describe('the review of Networking', () => {
  const chosen = (change: Partial<Networking>) =>
    networkingSummary(values(change))
      .filter(({ isChosen }) => isChosen)
      .map(({ id }) => id);
  it('folds the defaults', () => expect(chosen({})).toEqual([]));
  it.each<[Partial<Networking>, readonly string[]]>([
    [{ mtu: 1400 }, ['mtu']],
    [{ publishing: 'nodePort' }, ['publishing', 'service-0', 'service-1', 'service-2', 'service-3']],
    [{ trustBundle: given }, ['trustBundle']],
    [{ mirrors: [{ source: 'a', mirrors: 'b' }] }, ['mirrors-0']],
  ])('shows %j', (change, rows) => expect(chosen(change)).toEqual(rows));
  it('shows no password of a proxy', () => {
    const proxy = { ...networkingDefaults.proxy, httpProxy: 'http://user:planted@proxy:3128' };
    expect(JSON.stringify(networkingSummary(values({ proxy })))).not.toContain('planted');
  });
});
