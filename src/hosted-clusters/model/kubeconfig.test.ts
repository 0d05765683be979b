import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { kubeconfigProblem, readKubeconfig } from './kubeconfig';

const good = {
  apiVersion: 'v1',
  kind: 'Config',
  'current-context': 'infra',
  contexts: [
    { name: 'infra', context: { cluster: 'one', user: 'hypershift', namespace: 'vms' } },
    { name: 'lab', context: { cluster: 'two', user: 'me' } },
  ],
  clusters: [
    {
      name: 'one',
      cluster: {
        server: 'https://api.infra.example.com:6443',
        'certificate-authority-data': btoa('authority'),
      },
    },
  ],
  users: [{ name: 'hypershift', user: { token: 'planted-token' } }],
};

const cluster = (fields: object) => ({
  ...good,
  clusters: [{ name: 'one', cluster: { server: 'https://a.example.com', ...fields } }],
});
const user = (fields: object) => ({ ...good, users: [{ name: 'hypershift', user: fields }] });

/** Source of each row: specification (infrastructure), client-go `clientcmd` validation and fields. */
const refused: readonly (readonly [string, object | string, string])[] = [
  ['text of something else', 'hello', 'not a kubeconfig'],
  ['a list', [1], 'not a kubeconfig'],
  ['a pull secret', '{"auths":{}}', 'not a kubeconfig'],
  ['broken YAML', 'contexts: [\nusers: {planted-token', 'not YAML: look at line'],
  [
    'many aliases',
    `contexts: []\na: &a [1, 2]\nb: &b [${'*a, '.repeat(20)}]\nc: [${'*b, '.repeat(20)}]`,
    'not YAML: look at line',
  ],
  ['no current context', { ...good, 'current-context': '' }, 'no current-context'],
  ['a context that is not there', { ...good, 'current-context': 'gone' }, 'no context {{name}}'],
  ['a context without its cluster', { ...good, clusters: [] }, 'names a {{kind}}'],
  ['a context without its user', { ...good, users: null }, 'names a {{kind}}'],
  ['no server', cluster({ server: '' }), 'names no server'],
  ['http', cluster({ server: 'http://a.example.com' }), 'not https'],
  ['no URL', cluster({ server: 'a.example.com:6443' }), 'not https'],
  ['a password in the URL', cluster({ server: 'https://a:planted-token@b.example.com' }), 'has a password'],
  ['a path to the authority', cluster({ 'certificate-authority': '/ca.crt' }), 'Embed its content as'],
  ['an authority that is no base64', cluster({ 'certificate-authority-data': '%%' }), 'not base64'],
  ['exec', user({ exec: { command: 'aws', args: ['eks'] } }), '(exec)'],
  ['exec beside a token', user({ token: 'x', exec: { command: 'oc' } }), '(exec)'],
  ['an auth-provider', user({ 'auth-provider': { name: 'gcp' } }), 'auth-provider'],
  [
    'a path to a certificate',
    user({ 'client-certificate': 'a.crt', 'client-key': 'a.key' }),
    'Embed its content',
  ],
  ['a path to a token', user({ tokenFile: '/var/token' }), 'Embed its content'],
  ['a certificate without its key', user({ 'client-certificate-data': btoa('x') }), 'neither a token nor'],
  ['a password', user({ username: 'a', password: 'planted-token' }), 'neither a token nor'],
];

const text = (config: object | string) => (typeof config === 'string' ? config : stringify(config));

describe('a kubeconfig for somebody else', () => {
  it('says which server and which user it means', () => {
    expect(readKubeconfig(stringify(good))).toEqual({
      facts: {
        server: 'https://api.infra.example.com:6443',
        user: 'hypershift',
        context: 'infra',
        signsInWith: 'token',
        namespace: 'vms',
        otherContexts: 1,
        isInsecure: false,
      },
    });
    const certificate = user({ 'client-certificate-data': btoa('a'), 'client-key-data': btoa('b') });
    expect(readKubeconfig(JSON.stringify(certificate))).toMatchObject({
      facts: { signsInWith: 'certificate' },
    });
    expect(kubeconfigProblem('')).toBeUndefined();
    expect(kubeconfigProblem(stringify(good))).toBeUndefined();
  });

  it.each(refused)('refuses %s', (_what, config, says) => {
    const problem = kubeconfigProblem(text(config));
    expect(problem?.key).toContain(says);
    expect(JSON.stringify(problem)).not.toContain('planted-token');
  });
});
