import { describe, expect, it } from 'vitest';
import { routerPort, routerPortsDiffer } from './ingress-ports';

describe('a node port of the router (API server, service-node-port-range)', () => {
  it.each([
    [30_000, undefined],
    [31_443, undefined],
    [32_767, undefined],
    [29_999, 'is no node port'],
    [32_768, 'is no node port'],
    [443, 'is no node port'],
    [0, 'is no node port'],
    [31_443.5, 'is no node port'],
    [null, 'Enter the node port'],
  ])('%s', (port, words) => {
    const found = routerPort(port)?.key;
    if (words === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(words);
  });
});

describe('the two node ports (API server: one port, one use)', () => {
  it.each([
    [{ https: 31_443, http: 31_443 }, true],
    [{ https: 31_443, http: 31_080 }, false],
    [{ https: null, http: null }, false],
    [{ https: 31_443, http: null }, false],
  ])('%j', (ports, isRefused) => {
    expect(routerPortsDiffer(ports) !== undefined).toBe(isRefused);
  });
});
