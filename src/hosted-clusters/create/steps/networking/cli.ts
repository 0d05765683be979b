import type { Message } from '../../../../i18n/message';
import { flag } from '../../../../node-pools/fields/shell';
import type { Values } from '../../values';

/** The flags of `hcp create cluster kubevirt` for this step; those it assumes anyway are left out. */
export const networkingCliFlags = ({ networking }: Values): readonly string[] => [
  ...networking.clusterNetwork.flatMap(({ cidr }) => flag('cluster-cidr', cidr, '10.132.0.0/14')),
  ...networking.serviceNetwork.flatMap(({ cidr }) => flag('service-cidr', cidr, '172.31.0.0/16')),
  ...networking.machineNetwork.flatMap(({ cidr }) => flag('machine-cidr', cidr)),
];

/** What of this step no flag can say. */
export const networkingYamlOnly = (_values: Values): readonly Message[] => [];
