import type { SummaryRow } from '../../../../form/review/summary-row';
import { message } from '../../../../i18n/message';
import type { Values } from '../../values';
import { row } from '../step';
import { freshNic, type NicValues } from './values';

const nicRows = (nic: NicValues, isUsual: boolean): readonly SummaryRow[] => {
  const group = message('Network interface {{name}}', { name: nic.name });
  const fresh = freshNic(nic.name, nic.network);
  const id = (field: string) => `${nic.name}-${field}`;
  return [
    row(
      id('network'),
      message('Network'),
      nic.network === '' ? message('Pod network') : nic.network,
      !isUsual,
      group,
    ),
    row(id('binding'), message('Binding'), nic.binding, nic.binding !== fresh.binding, group),
    row(
      id('model'),
      message('Model'),
      nic.model === '' ? message('As the operating system wants it') : nic.model,
      nic.model !== fresh.model,
      group,
    ),
    row(
      id('mac'),
      message('MAC address'),
      nic.mac === '' ? message('From the pool or by chance') : nic.mac,
      nic.mac !== '',
      group,
    ),
    row(
      id('ports'),
      message('Ports'),
      nic.ports.length === 0
        ? message('All')
        : nic.ports.map(({ port, protocol }) => `${port ?? ''}/${protocol}`).join(', '),
      nic.ports.length > 0,
      group,
    ),
  ];
};

/** What the review says of this step. */
export const networkingSummary = ({ basic, nics }: Values): readonly SummaryRow[] => {
  if (basic.source === 'vm') return [];
  if (nics.length === 0) return [row('nics', message('Network interfaces'), message('None'), true)];
  return nics.flatMap((nic) => nicRows(nic, nics.length === 1 && nic.network === ''));
};
