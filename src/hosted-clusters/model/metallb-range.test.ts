import { describe, expect, it } from 'vitest';
import { addressesIn, addressRange, type KnownAddresses } from './metallb-range';

const known: KnownAddresses = {
  networks: ['192.168.20.0/24', 'fd00:20::/64'],
  used: [
    { owner: 'node worker-0', address: '192.168.20.20' },
    { owner: 'the API server', address: '192.168.20.5' },
  ],
  pools: [{ name: 'hosted-clusters', ranges: ['192.168.20.100-192.168.20.199'] }],
};

describe('a range of an address pool', () => {
  it.each<[string, string, string | undefined]>([
    ['MetalLB: first and last', '192.168.20.200-192.168.20.250', undefined],
    ['MetalLB: spaces around the dash', '192.168.20.200 - 192.168.20.250', undefined],
    ['MetalLB: a network', '192.168.20.208/28', undefined],
    ['MetalLB: IPv6', 'fd00:20::100-fd00:20::1ff', undefined],
    ['empty', '', 'Enter a range'],
    ['MetalLB: no address', '192.168.20.200-250', 'is not a range'],
    ['MetalLB: short address', '10/8', 'is not a range'],
    ['MetalLB: prefix too long', '192.168.20.0/33', 'is not a range'],
    ['MetalLB: two families', '192.168.20.200-fd00:20::1', 'is not a range'],
    ['MetalLB: three ends', '192.168.20.1-192.168.20.2-192.168.20.3', 'is not a range'],
    ['MetalLB: reversed', '192.168.20.250-192.168.20.200', 'ends before it begins'],
    ['MetalLB: a pool of one needs a prefix', '192.168.20.210', 'is one address'],
    ['layer 2: a node has it', '192.168.20.15-192.168.20.25', 'address of {{owner}}'],
    ['layer 2: the API server has it', '192.168.20.4/30', 'address of {{owner}}'],
    ['MetalLB webhook: another pool', '192.168.20.190-192.168.20.210', 'of the address pool'],
    ['MetalLB webhook: same pool', '192.168.20.230/32', 'above'],
    ['layer 2: elsewhere', '10.0.0.10-10.0.0.20', 'not within the network of the nodes'],
    ['layer 2: half elsewhere', '192.168.20.250-192.168.21.10', 'not within the network of the nodes'],
    ['RFC 919: broadcast', '192.168.20.240/28', 'first or the last address'],
  ])('%s: %s', (_source, text, words) => {
    const before = text.endsWith('.230/32') ? ['192.168.20.225-192.168.20.235'] : [];
    const problem = addressRange(text, known, before);
    if (words === undefined) expect(problem).toBeUndefined();
    else expect(problem?.key).toContain(words);
  });

  it('says what to write instead', () => {
    expect(addressRange('192.168.20.250-192.168.20.200', known)?.values?.right).toBe(
      '192.168.20.200-192.168.20.250',
    );
    expect(addressRange('fd00:20::7', known)?.values?.right).toBe('fd00:20::7/128');
    expect(addressRange('192.168.20.19-192.168.20.21', known)?.values).toMatchObject({
      owner: 'node worker-0',
      address: '192.168.20.20',
    });
  });

  it('may lie anywhere while the network of the nodes is not known', () => {
    expect(addressRange('10.0.0.10-10.0.0.20', { ...known, networks: [] })).toBeUndefined();
  });

  it.each([
    ['192.168.20.200-192.168.20.250', 51n],
    ['192.168.20.208/28', 16n],
    ['fd00:20::/64', 1n << 64n],
    ['192.168.20.250-192.168.20.200', 0n],
    ['x', 0n],
  ])('%s holds %s addresses', (text, count) => expect(addressesIn(text)).toBe(count));
});
