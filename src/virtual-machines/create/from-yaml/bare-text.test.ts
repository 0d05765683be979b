import { describe, expect, it } from 'vitest';
import { exampleYaml } from './example';
import { bareText } from './bare-text';
import { readText } from './read';

const secret = (data: string) => `apiVersion: v1
kind: Secret
metadata:
  name: web-data
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: '{"stringData":{"a":"hush"}}'
# it was hush before
${data}
`;

const machine = exampleYaml('demo');

describe('the text that a draft keeps', () => {
  it('is the text where nothing is secret', () => {
    for (const text of ['', machine, `# mine\n${machine}---\n${machine}`, 'kind: [', `${machine}---`])
      expect(bareText(text)).toBe(text);
  });

  it.each([
    ['data', secret('data: {userdata: hush}')],
    ['stringData', secret('stringData:\n  userdata: |\n    hush\n    hush\n')],
    ['data that is no map', secret('data: hush')],
    ['a Secret in a list', `kind: List\nitems:\n- kind: Secret\n  data: {a: hush}\n`],
    ['a Secret that does not parse', 'kind: Secret\ndata: {a: hush\n'],
    ['a Secret with aliases', 'x: &a hush\nkind: Secret\ndata: {a: *a}\n'],
    ['a password of cloud-init', machine.replace('user: fedora', 'password: hush')],
    [
      'passwords of other users',
      machine.replace('user: fedora', 'users: [{name: a, passwd: hush}]\n              passwd: hush'),
    ],
    ['a password while the text is broken', `${machine.replace('user: fedora', 'password: hush')} [`],
    ['a password in base64', `cloudInitNoCloud:\n  userDataBase64: ${btoa('password: hush')}\n`],
    ['a URL', 'http:\n  url: https://me:hush@example.com/a.qcow2\n'],
  ])('holds nothing of %s', (_what, text) => {
    const whole = bareText(`${machine}---\n${text}`);
    expect(whole).not.toContain('hush');
    expect(whole).not.toContain(btoa('password: hush'));
    expect(whole.startsWith(machine)).toBe(true);
    expect(bareText(whole)).toBe(whole);
  });

  it('keeps what is around a secret, and asks for it again', () => {
    const text = bareText(`${machine}---\n${secret('stringData: {userdata: hush}')}`);
    const { problems } = readText(text);
    expect(text).toContain('name: web-data');
    expect(problems).toMatchObject([{ message: { values: { key: 'userdata' } } }]);
    expect(readText(text.replace(/"?\(hidden, unchanged\)"?/, 'mine')).problems).toEqual([]);
  });
});
