import { describe, expect, it } from 'vitest';
import { parseFaultCommand } from './fault-command';
import { FAULTS, faultKey, parseFaultKey } from './faults';

const parse = (line: string) => parseFaultCommand(line.split(' '), '/data');

describe('parseFaultCommand', () => {
  it('makes the key of a fault without and with a scope', () => {
    expect(parse('on slow')).toEqual({ verb: 'on', key: 'slow', value: '', data: '/data' });
    expect(parse('on http-429 --namespace web-team --value 5')).toMatchObject({
      key: 'http-429.web-team',
      value: '5',
    });
    expect(parse('off degraded --cluster clusters/demo')).toMatchObject({
      verb: 'off',
      key: 'degraded.clusters.demo',
    });
  });
  it('limits a fault of requests to one browser', () => {
    expect(parse('on http-status --agent browser-1 --value code=403')).toMatchObject({
      key: 'http-status._.browser-1',
      value: 'code=403',
    });
    expect(parseFaultKey('http-status._.browser-1')).toEqual({ name: 'http-status', agent: 'browser-1' });
  });
  it('takes a value after an equals sign', () => {
    expect(parse('on hold-at=EtcdAvailable --cluster clusters/demo')).toMatchObject({
      key: 'hold-at.clusters.demo',
      value: 'EtcdAvailable',
    });
  });
  it('means all faults by off alone', () => {
    expect(parse('off')).toEqual({ verb: 'off', value: '', data: '/data' });
  });
  it('lists every known fault after an unknown name', () => {
    for (const { name } of FAULTS) expect(() => parse('on etcd-on-fire')).toThrow(name);
  });
  it.each([
    ['on slow --cluster clusters/demo', '--namespace'],
    ['on degraded --namespace clusters', '--cluster'],
    ['on preflight-mtu --namespace clusters', 'cannot be limited'],
    ['on degraded --cluster demo', 'NAMESPACE/NAME'],
    ['on degraded --agent browser-1', '--agent'],
    ['up slow', 'on|off|list'],
  ])('refuses "%s" and names the way out', (line, words) => {
    expect(() => parse(line)).toThrow(words);
  });
});

it('reads back every key that it makes', () => {
  for (const { name } of FAULTS) {
    expect(parseFaultKey(faultKey(name, { namespace: 'clusters', cluster: 'demo-1' }))).toEqual({
      name,
      namespace: 'clusters',
      cluster: 'demo-1',
    });
  }
});
