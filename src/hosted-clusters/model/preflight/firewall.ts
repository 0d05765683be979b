import { message } from '../../../i18n/message';
import type { PreflightAnswers } from './answers';
import { row, type Row } from './row';

const information = (text: ReturnType<typeof message>) =>
  ({ verdict: 'information', message: text }) as const;

/** What no API tells: which connections firewalls between the networks must let through. */
export const firewall = ({ isApiLoadBalanced }: PreflightAnswers): Row =>
  row('firewall', message('Firewalls'), [
    information(message('Not visible from here: see what must be let through')),
    information(message('From administrators and from this cluster to the new API server: TCP 6443.')),
    information(message('From the new nodes to their API server: TCP 6443.')),
    isApiLoadBalanced
      ? information(message('To the addresses that MetalLB gives: the ports of their Services.'))
      : information(
          message(
            'To the nodes of this cluster: the node ports of API server, ignition and OAuth, out of TCP 30000–32767.',
          ),
        ),
  ]);
