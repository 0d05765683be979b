import { describe, expect, it } from 'vitest';
import { LiveRules } from './live-rules';
import { isWatch, matches, namespaceOf, rulesOf } from './rules';

const PODS = '/api/v1/namespaces/web-team/pods';

describe('rulesOf', () => {
  it('reads name, namespace and parameters, and leaves the simulator its own', () => {
    const data = {
      slow: '3',
      'http-500.web-team': 'method=post path=nodepools, times=2',
      'hold-at.clusters.demo': 'etcd',
    };
    expect(rulesOf(data)).toEqual([
      { name: 'slow', seconds: 3 },
      { name: 'http-500', namespace: 'web-team', method: 'POST', path: 'nodepools', times: 2 },
    ]);
  });
  it('has the API server die once, unless told otherwise', () => {
    expect(rulesOf({ 'api-server-dies._.browser-1': 'at=answer skip=2 seconds=9' })).toEqual([
      { name: 'api-server-dies', agent: 'browser-1', at: 'answer', skip: 2, seconds: 9, times: 1 },
    ]);
  });
  it('ignores what it cannot read', () => {
    expect(rulesOf({ slow: 'seconds=soon' })).toEqual([{ name: 'slow' }]);
  });
});

describe('matches', () => {
  const get = { method: 'GET', url: PODS };
  it('limits a rule to a namespace', () => {
    expect(matches({ name: 'slow', namespace: 'web-team' }, get)).toBe(true);
    expect(matches({ name: 'slow', namespace: 'web' }, get)).toBe(false);
    expect(matches({ name: 'slow', namespace: 'web-team' }, { method: 'GET', url: '/api/v1/pods' })).toBe(
      false,
    );
  });
  it('limits a rule to a method and a path', () => {
    expect(matches({ name: 'http-500', method: 'POST' }, get)).toBe(false);
    expect(matches({ name: 'http-500', path: 'pods' }, get)).toBe(true);
    expect(matches({ name: 'http-500', path: 'nodepools' }, get)).toBe(false);
  });
  it('limits a rule to a browser, whatever it asks about', () => {
    const [rule] = rulesOf({ 'http-status._.browser-1': 'code=403 path=dryRun=All' });
    expect(rule).toEqual({ name: 'http-status', agent: 'browser-1', code: 403, path: 'dryRun=All' });
    const request = { method: 'POST', url: `${PODS}?dryRun=All` };
    expect(rule && matches(rule, { ...request, agent: 'Chrome browser-1' })).toBe(true);
    expect(rule && matches(rule, { ...request, agent: 'Chrome browser-2' })).toBe(false);
    expect(rule && matches(rule, { ...request, url: PODS, agent: 'browser-1' })).toBe(false);
  });
  it('limits the old Kubernetes to what is asked for its version', () => {
    const rule = { name: 'preflight-kubernetes-old' };
    expect(matches(rule, { method: 'GET', url: '/version?timeout=32s' })).toBe(true);
    expect(matches(rule, get)).toBe(false);
    expect(rulesOf({ 'preflight-kubernetes-old': '', 'preflight-mtu': '' })).toEqual([rule]);
  });
  it('limits a rule to the end of a path, and to sockets', () => {
    expect(matches({ name: 'slow', path: '/apis$' }, { method: 'GET', url: '/apis' })).toBe(true);
    expect(matches({ name: 'slow', path: '/apis$' }, { method: 'GET', url: '/apis/x/v1/ys' })).toBe(false);
    const [rule] = rulesOf({ slow: 'via=socket' });
    expect(rule && matches(rule, get)).toBe(false);
    expect(rule && matches(rule, { ...get, isSocket: true })).toBe(true);
  });
  it('stops after the given number of requests', () => {
    expect(matches({ name: 'http-500', times: 1 }, get)).toBe(true);
    expect(matches({ name: 'http-500', times: 0 }, get)).toBe(false);
  });
  it('applies watch faults to watches only', () => {
    expect(matches({ name: 'watch-drop' }, get)).toBe(false);
    expect(matches({ name: 'watch-drop' }, { method: 'GET', url: `${PODS}?watch=true` })).toBe(true);
  });
});

it('knows a watch by its query', () => {
  expect(isWatch({ method: 'GET', url: `${PODS}?resourceVersion=5&watch=1` })).toBe(true);
  expect(isWatch({ method: 'GET', url: `${PODS}?watch=false` })).toBe(false);
});

it('finds the namespace of a path', () => {
  expect(namespaceOf('/apis/hypershift.openshift.io/v1beta1/namespaces/clusters/nodepools/a?x=1')).toBe(
    'clusters',
  );
  expect(namespaceOf('/api/v1/namespaces/web-team')).toBe('web-team');
  expect(namespaceOf('/api/v1/nodes')).toBeUndefined();
});

describe('LiveRules', () => {
  const get = { method: 'GET', url: PODS };
  it('lets requests pass before the first that a rule applies to', () => {
    const rules = new LiveRules();
    rules.read({ 'api-server-dies': 'skip=1' });
    const taken = [1, 2, 3].map(() => rules.take('api-server-dies', get) !== undefined);
    expect(taken).toEqual([false, true, false]);
  });
  it('keeps counting a rule while others come and go', () => {
    const rules = new LiveRules();
    rules.read({ 'http-500': 'times=1' });
    expect(rules.take('http-500', get)).toBeDefined();
    rules.read({ 'http-500': 'times=1', slow: '3' });
    expect(rules.take('http-500', get)).toBeUndefined();
    rules.read({ slow: '3' });
    rules.read({ 'http-500': 'times=1' });
    expect(rules.take('http-500', get)).toBeDefined();
  });
});
