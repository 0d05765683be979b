import { message, type Message } from '../../../../i18n/message';
import { isSame } from '../../../../node-pools/fields/leftovers';
import type { Values } from '../../values';
import type { SummaryRow } from '../step';
import { networkingDefaults, type Networking } from './values';

/** What the review says of this step. */
export const networkingSummary = ({ networking }: Values): readonly SummaryRow[] => {
  const row = (id: keyof Networking, label: Message): SummaryRow => ({
    id,
    label,
    value: networking[id].map(({ cidr }) => cidr).join(', ') || message('None'),
    isChosen: !isSame(networking[id], networkingDefaults[id]),
  });
  return [
    row('clusterNetwork', message('Cluster network')),
    row('serviceNetwork', message('Service network')),
    row('machineNetwork', message('Machine network')),
  ];
};
