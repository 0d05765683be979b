import { describe, expect, it } from 'vitest';
import { parseDnsCommand } from './dns-command';
import { lookUp, recordKey, recordName } from './dns-records';

describe('the records of the dev cluster', () => {
  const records = { '_.apps.demo.example.com': '192.168.20.110', 'api.demo.example.com': '192.168.20.111' };

  it.each([
    ['console.apps.demo.example.com', '192.168.20.110'],
    ['a.b.apps.demo.example.com', '192.168.20.110'],
    ['api.demo.example.com', '192.168.20.111'],
    ['apps.demo.example.com', undefined],
    ['console.apps.other.example.com', undefined],
  ])('find %s', (host, address) => expect(lookUp(records, host)).toBe(address));

  it('keep the name of a wildcard in a key, which has no star', () => {
    expect(recordKey('*.apps.demo.example.com.')).toBe('_.apps.demo.example.com');
    expect(recordName('_.apps.demo.example.com')).toBe('*.apps.demo.example.com');
  });
});

describe('parseDnsCommand', () => {
  const parse = (line: string) => parseDnsCommand(line.split(' '), '/data');

  it('reads name and address', () => {
    expect(parse('add *.apps.demo.example.com 192.168.20.110')).toEqual({
      verb: 'add',
      name: '*.apps.demo.example.com',
      address: '192.168.20.110',
      data: '/data',
    });
    expect(parse('remove *.apps.demo.example.com')).toMatchObject({ verb: 'remove' });
    expect(parse('list')).toMatchObject({ verb: 'list' });
  });

  it.each([
    ['add *.apps.demo.example.com', 'IP address'],
    ['add *.apps.demo.example.com there', 'IP address'],
    ['add https://demo 10.0.0.1', 'DNS name'],
    ['grow x', 'add|remove|list'],
  ])('refuses "%s" and says what is wrong', (line, words) => expect(() => parse(line)).toThrow(words));
});
