import { describe, expect, it } from 'vitest';
import { maskedProxy, unmaskedProxy, withoutPasswords } from './mask-proxy';

const cluster = (httpProxy: string) => ({
  kind: 'HostedCluster',
  spec: { fips: true, configuration: { proxy: { httpProxy, noProxy: 'a.b' } } },
});
const shown = cluster('http://user:planted@proxy:3128');

describe('the password of a proxy in YAML', () => {
  it('is masked, and comes back as it was', () => {
    const masked = maskedProxy(shown, '(hidden)');
    expect(masked).toEqual(cluster('http://user:(hidden)@proxy:3128'));
    expect(unmaskedProxy(masked, [shown], '(hidden)')).toEqual(shown);
  });
  it('comes back where something else of the URL was changed', () => {
    expect(unmaskedProxy(cluster('http://user:(hidden)@other:3128'), [shown], '(hidden)')).toEqual(
      cluster('http://user:planted@other:3128'),
    );
  });
  it('may be typed anew', () => {
    const typed = cluster('http://user:new@proxy:3128');
    expect(unmaskedProxy(typed, [shown], '(hidden)')).toEqual(typed);
  });
  it('leaves a mask that hides nothing, and other objects', () => {
    const masked = cluster('http://user:(hidden)@proxy:3128');
    expect(unmaskedProxy(masked, [cluster('http://proxy:3128')], '(hidden)')).toEqual(masked);
    const other = { kind: 'NodePool', spec: {} };
    expect(maskedProxy(other, '(hidden)')).toBe(other);
  });
  it('is in no draft', () => {
    expect(withoutPasswords({ httpProxy: 'http://user:planted@proxy', httpsProxy: 'http://proxy' })).toEqual({
      httpProxy: '',
      httpsProxy: 'http://proxy',
    });
  });
});
