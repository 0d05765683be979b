import { describe, expect, it } from 'vitest';
import { EXAMPLE_MADE, EXAMPLE_PULL_SECRET, EXAMPLE_SSH_KEY } from './testing/examples';
import { MASK } from '../../node-pools/fields/secret-mask';
import { withoutSecrets } from './mask';
import { objects } from './objects';
import { encodeText } from '../../kubernetes/secret-data';
import { defaults, type Values } from './values';
import { LONGEST_TEXT } from '../../yaml/parse';
import { fromYaml, toYaml, type Current } from './yaml';
import { poolDefaults } from '../../node-pools/fields/values';

const values: Values = {
  ...defaults,
  details: {
    ...defaults.details,
    name: 'example',
    release: 'quay.io/openshift-release-dev/ocp-release:4.21.3-multi',
    pullSecret: EXAMPLE_PULL_SECRET,
    sshKey: EXAMPLE_SSH_KEY,
  },
  pools: [poolDefaults('example')],
};
const current: Current = { values, made: EXAMPLE_MADE, facts: { namespaceExists: true } };
const text = toYaml(objects(values, current.made, current.facts));

/** The values after one edit of the text; fails where the text is refused. */
const edited = (from: string | RegExp, to: string): Values => {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  const read = fromYaml(changed, current);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.values;
};

/** The problems after one edit, as `line: sentence`. */
const problems = (from: string | RegExp, to: string): readonly string[] => {
  const read = fromYaml(text.replace(from, to), current);
  if (!('problems' in read)) throw new Error('The text was taken.');
  return read.problems.map(({ line, message }) => `${line}: ${message.key}`);
};

const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('an edit in YAML changes the form', () => {
  it('in a field the form has', () => {
    expect(edited('fips: false', 'fips: true').details.fips).toBe(true);
    expect(edited('replicas: 2', 'replicas: 5').pools[0]?.replicas).toBe(5);
    expect(edited('cores: 2', 'cores: 2\n        qosClass: Guaranteed').pools[0]?.qosClass).toBe(
      'Guaranteed',
    );
  });

  it('from a fixed size to autoscaling, keeping the size for the way back', () => {
    const [pool] = edited('replicas: 2', 'autoScaling: {min: 1, max: 5}').pools;
    expect(pool).toMatchObject({ sizing: 'autoscale', min: 1, max: 5, replicas: 2 });
  });

  it('to a domain of its own and back', () => {
    const own = edited('baseDomainPassthrough: true', '{}').details;
    expect(own.baseDomainMode).toBe('infra');
    const read = edited(
      /platform:\n {4}type: KubeVirt\n {4}kubevirt:\n {6}baseDomainPassthrough: true/,
      'platform: {type: KubeVirt, kubevirt: {}}\n  dns: {baseDomain: example.com, baseDomainPrefix: ""}',
    );
    expect(read.details).toMatchObject({
      baseDomainMode: 'own',
      baseDomain: 'example.com',
      prefixMode: 'none',
    });
  });

  it('a pool more, a pool less', () => {
    const [, pool = ''] = /(apiVersion: [^\n]+\nkind: NodePool[^]*)$/.exec(text) ?? [];
    expect(
      edited(/$/, `---\n${pool.replace('name: example', 'name: extra')}`).pools.map(({ name }) => name),
    ).toEqual(['example', 'extra']);
    expect(edited(pool, '').pools).toEqual([]);
  });

  it('what the form cannot say is kept, on its object', () => {
    const kept = edited('olmCatalogPlacement: management', 'olmCatalogPlacement: guest').kept;
    expect(kept.patches).toEqual({ HostedCluster: { spec: { olmCatalogPlacement: 'guest' } } });
  });
  it('a new document is kept as an object of its own', () => {
    const read = edited(
      /$/,
      '---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: user-ca-bundle, namespace: clusters}\n',
    );
    expect(objects(read, current.made, current.facts)[0]).toMatchObject({ kind: 'ConfigMap' });
  });
  it('an object the form begins to write is there once', () => {
    const name = 'example-ssh-key';
    const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace: 'clusters' } };
    const added = { ...values, kept: { ...values.kept, others: [secret] } };
    const names = objects(added, current.made, current.facts).map(({ metadata }) => metadata.name);
    expect(names.filter((one) => one === name)).toHaveLength(1);
  });
  it('a name like an inherited one is data', () => {
    const read = edited('fips: false', 'fips: false\n  __proto__: {polluted: true}\n  constructor: x');
    expect(Object.keys(read.kept.patches.HostedCluster?.spec ?? {})).toEqual(['__proto__', 'constructor']);
    expect('polluted' in {}).toBe(false);
  });
});

describe('secrets', () => {
  it('are masked, and the mask means: as it was', () => {
    expect(text).toContain(MASK);
    expect(text).not.toContain(encodeText(EXAMPLE_PULL_SECRET));
    expect(fromYaml(text, current)).toEqual({ values });
  });
  it('can be written in YAML, as text or base64', () => {
    const other = EXAMPLE_PULL_SECRET.replace('quay.io', 'mirror.example.com');
    expect(
      edited(`data:\n  .dockerconfigjson: ${MASK}`, `stringData:\n  .dockerconfigjson: '${other}'`).details
        .pullSecret,
    ).toBe(other);
    expect(
      edited(`.dockerconfigjson: ${MASK}`, `.dockerconfigjson: ${encodeText(other)}`).details.pullSecret,
    ).toBe(other);
  });
  it('a mask survives the renaming of its Secret', () => {
    const renamed = fromYaml(text.replaceAll('example-pull-secret', 'my-secret'), current);
    expect(renamed).toMatchObject({
      values: { details: { pullSecret: EXAMPLE_PULL_SECRET, pullSecretName: 'my-secret' } },
    });
  });
  it('a mask that hides nothing is refused', () => {
    expect(problems('id_rsa.pub:', 'other:')).toEqual([
      `${lineOf('id_rsa.pub:')}: Nothing is hidden behind {{key}}. Write its value under stringData.`,
    ]);
  });
  it('an empty entry shows as empty, a removed Secret empties the field', () => {
    const none = { ...values, details: { ...values.details, pullSecret: '' } };
    expect(toYaml(objects(none, current.made, current.facts))).toContain('.dockerconfigjson: ""');
    expect(edited(/^[^]*?---\n/, '').details.pullSecret).toBe('');
  });
  it('are not kept where kubectl wrote them down once more', () => {
    const note = '{"data":{"key":"AAAA"}}';
    const read = edited(
      'name: example-etcd-encryption-key',
      `name: example-etcd-encryption-key\n  annotations: {kubectl.kubernetes.io/last-applied-configuration: '${note}'}`,
    );
    expect(JSON.stringify(objects(read, current.made, current.facts))).not.toContain('AAAA');
  });
  it('a private key pasted as public one is in no draft', () => {
    const sshKey = '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA';
    expect(withoutSecrets({ ...values, details: { ...values.details, sshKey } }).details.sshKey).toBe('');
  });
  it('a draft has none', () => {
    expect(JSON.stringify(withoutSecrets(edited(`key: ${MASK}`, 'key: AAAA')))).not.toMatch(/AAAA"|auths/);
  });
});

describe('a text that cannot be read is refused at its line', () => {
  it.each([
    ['fips: false', 'fips: "yes"', /true or false/],
    ['replicas: 2', 'replicas: two', /must be a number/],
    ['cores: 2', 'cores: "2"', /must be a number/],
    ['type: KubeVirt', 'type: AWS', /platform.type: KubeVirt/],
    ['kind: HostedCluster', 'kind: List', /document of its own/],
    ['clusterName: example', 'clusterName: other', /belongs to another cluster/],
    ['controllerAvailabilityPolicy: HighlyAvailable', 'controllerAvailabilityPolicy: Some', /Choose/],
    ['networkInterfaceMultiqueue: Enable', 'networkInterfaceMultiqueue: On', /Choose/],
    [`.dockerconfigjson: ${MASK}`, '.dockerconfigjson: "!!"', /base64/],
  ])('%s → %s', (from, to, words) => {
    const [first = ''] = problems(from, to);
    expect(first).toMatch(words);
    expect(Number(first.split(':')[0])).toBe(lineOf(from));
  });

  it('syntax: tabs, indentation, double keys, more', () => {
    expect(problems('  name: example', '\tname: example')[0]).toMatch(/tab/);
    expect(problems('fips: false', 'fips: false\n  fips: true')[0]).toBe(
      `${lineOf('fips:') + 1}: This key is there twice in the same map. Remove one.`,
    );
    expect(problems('fips: false', 'fips: [false')[0]).toMatch(/^\d+: /);
    expect(problems('fips: false', 'fips: false\n   a: b')[0]).toMatch(/^\d+: /);
  });

  it('shape: no object, no cluster, two of a name', () => {
    expect(problems(/^[^]*$/, '- a')[0]).toBe(
      '1: This is not a Kubernetes object. It begins with apiVersion and kind.',
    );
    expect(problems(/^[^]*$/, '')[0]).toMatch(/^1: There is no HostedCluster/);
    expect(problems(/^[^]*$/, 'kind: Secret')[0]).toMatch(/no \{\{field\}\}/);
    expect(problems(/^/, `${text}---\n`).join()).toMatch(/more than one HostedCluster.*there twice/);
    expect(problems('hypershift.openshift.io/v1beta1', 'hypershift.openshift.io/v1alpha1').join()).toMatch(
      /not served/,
    );
  });

  it('a kind that cannot be created, and an object without a namespace', () => {
    const more = (apiVersion: string, kind: string, metadata: string) =>
      problems(/$/, `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: ${metadata}\n`);
    const end = text.split('\n').length;
    const refused = '{{kind}} of {{apiVersion}} is not a kind this console can create. Apply it with oc.';
    expect(more('example.com/v1', 'Foo', '{name: a}')).toEqual([`${end + 2}: ${refused}`]);
    expect(more('v1', 'ServiceAccount', '{name: a, namespace: clusters}')).toEqual([
      `${end + 2}: ${refused}`,
    ]);
    expect(more('example.com/v1', 'Secret', '{name: a, namespace: clusters}')).toEqual([
      `${end + 2}: ${refused}`,
    ]);
    expect(more('v1', 'ConfigMap', '{name: a}')).toEqual([
      `${end + 3}: {{kind}} {{name}} has no namespace. Write metadata.namespace.`,
    ]);
  });

  it('both sizes of a pool, both domains, no encryption', () => {
    expect(problems('replicas: 2', 'replicas: 2\n  autoScaling: {min: 1, max: 2}')[0]).toMatch(
      /fixed size or autoscaling/,
    );
    expect(problems('fips: false', 'fips: false\n  dns: {baseDomain: example.com}')[0]).toMatch(
      /own base domain or/,
    );
    expect(problems(/ {2}secretEncryption:\n( {4}.*\n)+/, '')[0]).toMatch(/secretEncryption is missing/);
  });

  it('a change in a namespace that exists', () => {
    const namespace =
      'apiVersion: v1\nkind: Namespace\nmetadata: {name: clusters, annotations: {a: b}}\n---\n';
    expect(problems(/^/, namespace)[0]).toMatch(/^1: Namespace .* exists already/);
  });

  it('too long, or blown up by aliases', () => {
    expect(problems(/^/, '#'.repeat(LONGEST_TEXT))[0]).toMatch(/longer than one mebibyte/);
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefgh'.split('').map(
        (key, index) =>
          `${key}: &${key} [${Array(9)
            .fill(`*${'abcdefgh'[index] ?? 'a'}`)
            .join(', ')}]`,
      ),
    ];
    expect(problems(/^[^]*$/, bomb.join('\n'))[0]).toMatch(/too many aliases/);
  });
});
