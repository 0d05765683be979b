import { describe, expect, it } from 'vitest';
import { kubeconfigProblem } from './infra-credentials';

const kubeconfig = (cluster: string, user: string, current = 'a'): string => `
current-context: ${current}
contexts: [{name: a, context: {cluster: b, user: c}}]
clusters: [{name: b, cluster: {server: 'https://infra.example.com:6443'${cluster}}}]
users: [{name: c, user: {${user}}}]
`;

describe('kubeconfigProblem', () => {
  it.each([
    [kubeconfig('', 'token: t'), undefined],
    ['', 'empty'],
    ['{', 'cannot be parsed'],
    ['clusters: []', 'must specify current-context'],
    [kubeconfig('', 'token: t', 'z'), 'does not exist'],
    [kubeconfig('', 'exec: {command: aws}'), 'exec credentials'],
    [kubeconfig('', 'client-key: /root/key'), 'client-key file'],
    [kubeconfig(', certificate-authority: /ca', 'token: t'), 'certificate-authority file'],
    [kubeconfig(', insecure-skip-tls-verify: true', 'token: t'), 'insecure-skip-tls-verify'],
  ])('%s', (text, words) => {
    if (words === undefined) expect(kubeconfigProblem(text)).toBeUndefined();
    else expect(kubeconfigProblem(text)).toContain(words);
  });
});
