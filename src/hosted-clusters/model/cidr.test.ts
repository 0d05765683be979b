import { describe, expect, it } from 'vitest';
import { firstOverlap, fromItsBeginning, holds, readAddress, readCidr, spanOf } from './cidr';

describe('a CIDR', () => {
  it.each(['10.132.0.0/14', '0.0.0.0/0', '10.1.2.3/32', 'fd01::/48', '::/0', 'fd00::1/128'])(
    '%s is read',
    (text) => {
      expect(readCidr(text)).toBeDefined();
    },
  );
  it.each([
    '',
    '10/8',
    '10.1.2.3',
    '10.0.0.0/33',
    '0x0a.0.0.0/8',
    '010.0.0.0/8',
    'fd01::',
    'fd01::/129',
    'fe80::%1/64',
    'a/b',
  ])('%j is not', (text) => {
    expect(readCidr(text)).toBeUndefined();
  });
  it.each([
    ['10.133.7.1/14', '10.132.0.0/14'],
    ['10.132.0.0/14', '10.132.0.0/14'],
    ['fd01::5/48', 'fd01::/48'],
  ])('%s begins at %s', (text, right) => {
    const cidr = readCidr(text);
    expect(cidr && fromItsBeginning(cidr)).toBe(right);
  });
});

describe('an address', () => {
  it.each(['192.168.1.10', 'fd00::1', '::'])('%s is read', (text) => expect(readAddress(text)).toBeDefined());
  it.each(['', '192.168.1', '256.1.1.1', 'fd00::g', 'host'])('%j is not', (text) =>
    expect(readAddress(text)).toBeUndefined(),
  );
  it.each<[string, string, boolean]>([
    ['172.31.0.0/16', '172.31.255.255', true],
    ['172.31.0.0/16', '172.32.0.0', false],
    ['fd02::/112', 'fd02::a', true],
    ['fd02::/112', '172.31.0.1', false],
    ['nonsense', '172.31.0.1', false],
    ['172.31.0.0/16', 'host', false],
  ])('%s holds %s: %s', (cidr, address, isInside) => expect(holds(cidr, address)).toBe(isInside));
});

describe('overlaps', () => {
  it.each([
    ['10.0.0.0/8', '10.1.0.0/16'],
    ['10.1.0.0/16', '10.0.0.0/8'],
    ['10.1.0.0/16', '10.1.0.0/16'],
    ['fd00::/8', 'fd01::/48'],
  ])('%s and %s', (a, b) => expect(firstOverlap(a, [b])).toBe(b));
  it.each([
    ['10.1.0.0/16', '10.2.0.0/16'],
    ['::/0', '10.0.0.0/8'],
    ['nonsense', '10.0.0.0/8'],
  ])('%s and %s do not', (a, b) => expect(firstOverlap(a, [b])).toBeUndefined());
});

describe('a span', () => {
  it('has its first and last address', () => {
    expect(spanOf('10.132.0.0/14')).toEqual({
      family: 'ipv4',
      first: 176_422_912n,
      last: 176_685_055n,
      firstAddress: '10.132.0.0',
      lastAddress: '10.135.255.255',
    });
    expect(spanOf('fd02::/112')).toMatchObject({
      family: 'ipv6',
      firstAddress: 'fd02::',
      lastAddress: 'fd02::ffff',
    });
    expect(spanOf('?')).toBeUndefined();
  });
});
