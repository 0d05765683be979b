import { message, type Message } from '../../../../i18n/message';
import { isSame } from '../../../../node-pools/fields/leftovers';
import { flag } from '../../../../node-pools/model/shell';
import type { CommandFile } from '../../../../form/review/command';
import type { Values } from '../../values';
import { networkingDefaults } from './values';

/** The files a command reads: the certificates, and the list of mirrors. */
const bundleFile = (clusterName: string): string => `${clusterName}-ca-bundle.crt`;
const mirrorsFile = (clusterName: string): string => `${clusterName}-image-content-sources.yaml`;

/** The command writes the shared ConfigMap, over whatever is there; no other one can be named. */
const isBundleOfCommand = ({ trustBundle: { source, name } }: Values['networking']): boolean =>
  source === 'given' && name === '';

const cidrFlags = (
  { networking }: Values,
  network: 'clusterNetwork' | 'serviceNetwork' | 'machineNetwork',
  name: string,
): readonly string[] => {
  const cidrs = (ranges: readonly { cidr: string }[]) => ranges.map(({ cidr }) => cidr);
  const given = cidrs(networking[network]);
  // Where one is given, the command forgets all that it assumes.
  return isSame(given, cidrs(networkingDefaults[network])) ? [] : given.flatMap((cidr) => flag(name, cidr));
};

/** The flags of `hcp create cluster kubevirt` for this step; those it assumes anyway are left out. */
export const networkingCliFlags = (values: Values): readonly string[] => {
  const { details, networking } = values;
  return [
    ...cidrFlags(values, 'clusterNetwork', 'cluster-cidr'),
    ...cidrFlags(values, 'serviceNetwork', 'service-cidr'),
    ...cidrFlags(values, 'machineNetwork', 'machine-cidr'),
    ...(networking.mtu === null ? [] : flag('ovn-kubernetes-mtu', networking.mtu)),
    ...(isBundleOfCommand(networking) ? flag('additional-trust-bundle', bundleFile(details.name)) : []),
    ...(networking.mirrors.length === 0 ? [] : flag('image-content-sources', mirrorsFile(details.name))),
  ];
};

/** The files that these flags name. */
export const networkingFiles = ({ details, networking }: Values): readonly CommandFile[] => [
  ...(isBundleOfCommand(networking)
    ? [{ name: bundleFile(details.name), content: message('The certificates of the trust bundle') }]
    : []),
  ...(networking.mirrors.length === 0
    ? []
    : [
        {
          name: mirrorsFile(details.name),
          content: message('The list under spec.imageContentSources of the YAML'),
        },
      ]),
];

/** What of this step no flag can say. */
export const networkingYamlOnly = ({ networking }: Values): readonly Message[] => {
  const { clusterNetwork, publishing, proxy, trustBundle } = networking;
  return [
    ...(clusterNetwork.some(({ hostPrefix }) => hostPrefix !== null)
      ? [message('The host prefix of the cluster network')]
      : []),
    ...(publishing === 'ingress' ? [] : [message('How the services of the control plane are published')]),
    ...(Object.values(proxy).some((text) => text !== '') ? [message('The proxy')] : []),
    ...(trustBundle.source === 'none' || isBundleOfCommand(networking)
      ? []
      : [
          message('ConfigMap {{name}} as trust bundle', {
            name: trustBundle.source === 'given' ? trustBundle.name : trustBundle.existing,
          }),
        ]),
  ];
};
