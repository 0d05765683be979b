import { expect, it } from 'vitest';
import { firewall } from './firewall';
import { answers, inShort } from './made-for-tests';

it('tells what firewalls must let through, by how services are published', () => {
  const said = (isApiLoadBalanced: boolean) => inShort(firewall(answers({ isApiLoadBalanced })));
  expect(said(true)).toMatchObject({ verdict: 'information' });
  expect(said(true).said).toMatch(/6443[^]*MetalLB/);
  expect(said(false).said).toMatch(/6443[^]*30000–32767/);
});
