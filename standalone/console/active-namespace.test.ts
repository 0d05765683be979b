import { describe, expect, it } from 'vitest';
import { ALL_NAMESPACES, namespaceOfPath, pathForNamespace } from './active-namespace';

describe('the namespace of an address', () => {
  it('counts only as second and third segments', () => {
    expect(namespaceOfPath('/virtual-machines/ns/web-team/web-1')).toBe('web-team');
    expect(namespaceOfPath('/virtual-machines/all-namespaces')).toBe(ALL_NAMESPACES);
    expect(namespaceOfPath('/infrastructure/clusters/ns/web-team/demo')).toBeUndefined();
    expect(namespaceOfPath('/infrastructure/clusters')).toBeUndefined();
  });

  it('changes with the project, and an object of the former project is left', () => {
    expect(pathForNamespace('/virtual-machines/ns/web-team', 'shop')).toBe('/virtual-machines/ns/shop');
    expect(pathForNamespace('/k8s/ns/web-team/pods/web-1', 'shop')).toBe('/k8s/ns/shop/pods');
    expect(pathForNamespace('/k8s/ns/web-team/pods/web-1', ALL_NAMESPACES)).toBe('/k8s/all-namespaces/pods');
    expect(pathForNamespace('/k8s/all-namespaces/pods', 'shop')).toBe('/k8s/ns/shop/pods');
    expect(pathForNamespace('/infrastructure/clusters', 'shop')).toBe('/infrastructure/clusters');
  });
});
