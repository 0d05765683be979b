import { describe, expect, it } from 'vitest';
import { apiName, apiNameRelease, namesIn, notLoadBalancerName, servedName } from './api-name';

/** Sources: CRD (a DNS name ≤ 253), control plane's PKI (names it uses itself), specification (release 4.19). */
describe('the name of the API', () => {
  it.each([
    ['', undefined],
    ['api.example.com', undefined],
    ['api.demo.lab.example.com', undefined],
    ['https://api.example.com', 'only the name'],
    ['api.example.com:6443', 'only the name'],
    ['*.example.com', 'one name'],
    ['api', 'not a domain'],
    ['Api.example.com', 'not a domain'],
    ['api.example.com.', 'ends with a dot'],
    [`${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}`, 'not a domain'],
    ['192.0.2.1', 'IP address'],
    ['localhost', 'control plane uses itself'],
    ['kubernetes.default.svc', 'control plane uses itself'],
    ['openshift.default.svc.cluster.local', 'control plane uses itself'],
    ['kubernetes.example.com', undefined],
    ['openshift-api.example.com', undefined],
  ])('%s', (name, says) => {
    const problem = apiName(name);
    if (says === undefined) expect(problem).toBeUndefined();
    else expect(problem?.key).toContain(says);
  });

  it('needs 4.19, where the version is known', () => {
    const image = (version: string) => `quay.io/openshift-release-dev/ocp-release:${version}-multi`;
    expect(apiNameRelease('a.b', image('4.18.20'))?.values).toEqual({ first: 19, version: '4.18.20' });
    expect(apiNameRelease('a.b', image('4.19.0'))).toBeUndefined();
    expect(apiNameRelease('a.b', image('5.0.1'))).toBeUndefined();
    expect(apiNameRelease('', image('4.14.0'))).toBeUndefined();
    expect(apiNameRelease('a.b', 'registry.example.com/release@sha256:abc')).toBeUndefined();
  });

  it('is not that of the load balancer', () => {
    expect(notLoadBalancerName('api.example.com', 'API.example.com')).toBeDefined();
    expect(notLoadBalancerName('', '')).toBeUndefined();
    expect(notLoadBalancerName('a.b', 'c.d')).toBeUndefined();
  });
});

describe('names that a certificate is served for', () => {
  it.each([
    ['api.example.com', true],
    ['*.example.com', true],
    ['*.*.example.com', false],
    ['example', false],
    ['a*.example.com', false],
    ['localhost', false],
    ['127.0.0.1', false],
    ['::1', false],
    ['api.demo.hypershift.local', false],
    ['api.other.hypershift.local', true],
  ])('%s', (name, isGood) => {
    expect(servedName(name, 'demo') === undefined).toBe(isGood);
  });

  it('are listed with commas, spaces or lines', () => {
    expect(namesIn(' a.b, c.d\n*.e.f ,')).toEqual(['a.b', 'c.d', '*.e.f']);
    expect(namesIn('')).toEqual([]);
  });
});
