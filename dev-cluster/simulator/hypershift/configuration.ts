import ipaddr from 'ipaddr.js';
import type { HostedCluster } from '../resources';

interface Range {
  path: string;
  cidr: string;
}

/** Subnets that OVN-Kubernetes in the guest uses for itself on KubeVirt (operator). */
const joinSubnets: Range[] = ['100.66.0.0/16', 'fd99::/64'].map((cidr) => ({
  path: 'hostedcluster.spec.operatorConfiguration.clusterNetworkOperator.ovnKubernetesConfig',
  cidr,
}));

const doOverlap = (left: string, right: string): boolean => {
  const [first, second] = [ipaddr.parseCIDR(left), ipaddr.parseCIDR(right)];
  if (first[0].kind() !== second[0].kind()) return false;
  const bits = Math.min(first[1], second[1]);
  // Same kind, as checked above; the two overloads of match take one kind each.
  return (first[0] as ipaddr.IPv4).match(second[0], bits);
};

const rangesOf = ({ spec }: HostedCluster): Range[] => {
  const of = (kind: 'machineNetwork' | 'serviceNetwork' | 'clusterNetwork'): Range[] =>
    (spec.networking[kind] ?? []).map(({ cidr }) => ({
      path: `hostedcluster.spec.networking.${kind}`,
      cidr,
    }));
  return [...of('machineNetwork'), ...of('serviceNetwork'), ...of('clusterNetwork')].filter(({ cidr }) =>
    ipaddr.isValidCIDR(cidr),
  );
};

const clash = (left: Range, right: Range): string =>
  `${left.path}: Invalid value: "${left.cidr}": ${left.path} and ${right.path} overlap: ${left.cidr} and ${right.cidr}`;

const overlaps = (hostedCluster: HostedCluster): string[] => {
  const ranges = rangesOf(hostedCluster);
  const others = hostedCluster.spec.platform.type === 'KubeVirt' ? joinSubnets : [];
  return ranges.flatMap((left, at) =>
    [...ranges.slice(at + 1), ...others]
      .filter((right) => doOverlap(left.cidr, right.cidr))
      .map((right) => clash(left, right)),
  );
};

const familyOf = (cidr: string | undefined): string | undefined =>
  cidr !== undefined && ipaddr.isValidCIDR(cidr) ? ipaddr.parseCIDR(cidr)[0].kind() : undefined;

const mixedFamilies = ({ spec: { networking } }: HostedCluster): string[] => {
  const firsts = [
    networking.machineNetwork?.[0],
    networking.serviceNetwork?.[0],
    networking.clusterNetwork?.[0],
  ];
  const families = new Set(firsts.flatMap((range) => familyOf(range?.cidr) ?? []));
  return families.size > 1
    ? [
        'hostedcluster.spec.networking: Invalid value: IPv4 and IPv6 networks are mixed in the primary position',
      ]
    : [];
};

const nodePorts = ({ spec }: HostedCluster): string[] =>
  spec.services.flatMap(({ service, servicePublishingStrategy: { nodePort } }) => {
    if (!nodePort) return [];
    const path = `hostedcluster.spec.services[${service}].servicePublishingStrategy.nodePort`;
    const { port = 0, address } = nodePort;
    const inside =
      ipaddr.isValid(address) &&
      (spec.networking.serviceNetwork ?? []).find(({ cidr }) =>
        doOverlap(cidr, `${address}/${address.includes(':') ? 128 : 32}`),
      );
    return [
      ...(port !== 0 && (port < 30_000 || port > 32_767)
        ? [`${path}.port: Invalid value: ${port}: port must be 0 or in the range 30000-32767`]
        : []),
      ...(inside
        ? [
            `${path}.address: Invalid value: "${address}": address is inside the service network ${inside.cidr}`,
          ]
        : []),
    ];
  });

const sharedHostnames = ({ spec }: HostedCluster): string[] => {
  const seen = new Map<string, string>();
  return spec.services.flatMap(({ service, servicePublishingStrategy: { route, loadBalancer } }) => {
    const hostname = route?.hostname ?? loadBalancer?.hostname;
    if (!hostname) return [];
    const other = seen.get(hostname);
    seen.set(hostname, service);
    return other
      ? [`service publishing strategies of ${other} and ${service} have the same hostname: ${hostname}`]
      : [];
  });
};

/** What the operator finds wrong in a spec that the API server accepted, or undefined. Several are joined as it does. */
export const configurationProblem = (hostedCluster: HostedCluster): string | undefined => {
  const all = [
    ...overlaps(hostedCluster),
    ...mixedFamilies(hostedCluster),
    ...nodePorts(hostedCluster),
    ...sharedHostnames(hostedCluster),
  ];
  return all.length > 1 ? `[${all.join(', ')}]` : all[0];
};

/** The words of a clash for the fault cidr-clash, about the cluster's own ranges. */
export const clashOf = (hostedCluster: HostedCluster): string => {
  const [left] = rangesOf(hostedCluster);
  const range = left ?? { path: 'hostedcluster.spec.networking.clusterNetwork', cidr: '10.132.0.0/14' };
  return clash(range, { path: 'hostedcluster.spec.networking.serviceNetwork', cidr: range.cidr });
};
