interface Asked {
  name: string;
  mode: 'infra' | 'own';
  domain: string;
  prefixMode: 'name' | 'none' | 'own';
  prefix: string;
}

/**
 * Where the applications of a cluster are found, such as `*.apps.demo.example.com` (source: operator).
 * @param infra the ingress domain of the management cluster (Ingress `cluster`, `spec.domain`)
 * @returns undefined while too little is known
 */
export const appsDomain = (
  { name, mode, domain, prefixMode, prefix }: Asked,
  infra: string | undefined,
): string | undefined => {
  if (mode === 'infra') return infra && name ? `*.apps.${name}.${infra}` : undefined;
  const label = { name, none: '', own: prefix }[prefixMode];
  if (domain === '' || (label === '' && prefixMode !== 'none')) return undefined;
  return ['*.apps', ...(label === '' ? [] : [label]), domain].join('.');
};
