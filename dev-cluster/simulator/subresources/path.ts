/** A call of `subresources.kubevirt.io/v1` about one VM or instance. */
export interface SubresourcePath {
  namespace: string;
  plural: 'virtualmachines' | 'virtualmachineinstances';
  name: string;
  /** With its parts: `portforward/22`. */
  subresource: string;
}

export const group = 'subresources.kubevirt.io';
export const base = `/apis/${group}/v1`;

/** The namespace of a call of `expand-vm-spec`, which is about no object that is there. */
export const expandNamespaceOf = (pathname: string): string | undefined =>
  new RegExp(`^${base}/namespaces/([^/]+)/expand-vm-spec$`).exec(pathname)?.[1];

const pattern = new RegExp(
  `^${base}/namespaces/([^/]+)/(virtualmachines|virtualmachineinstances)/([^/]+)/(.+)$`,
);

/** Reads a path; undefined when it is about neither a VM nor an instance. */
export const subresourcePathOf = (pathname: string): SubresourcePath | undefined => {
  const [, namespace, plural, name, subresource] = pattern.exec(pathname) ?? [];
  if (namespace === undefined || name === undefined || subresource === undefined) return undefined;
  return {
    namespace: decodeURIComponent(namespace),
    plural: plural === 'virtualmachines' ? plural : 'virtualmachineinstances',
    name: decodeURIComponent(name),
    subresource,
  };
};
