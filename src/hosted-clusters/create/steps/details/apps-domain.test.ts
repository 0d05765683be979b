import { describe, expect, it } from 'vitest';
import { appsDomain } from './apps-domain';

const asked = {
  name: 'demo',
  mode: 'own',
  domain: 'example.com',
  prefixMode: 'name',
  prefix: 'x',
} as const;

describe('where applications are found', () => {
  it.each<[Parameters<typeof appsDomain>[0], string | undefined]>([
    [asked, '*.apps.demo.example.com'],
    [{ ...asked, prefixMode: 'none' }, '*.apps.example.com'],
    [{ ...asked, prefixMode: 'own' }, '*.apps.x.example.com'],
    [{ ...asked, mode: 'infra' }, '*.apps.demo.apps.infra.test'],
    [{ ...asked, domain: '' }, undefined],
    [{ ...asked, name: '' }, undefined],
  ])('%o', (given, domain) => {
    expect(appsDomain(given, 'apps.infra.test')).toBe(domain);
  });
});
