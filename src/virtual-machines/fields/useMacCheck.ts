import { useMemo } from 'react';
import type { CheckState } from '../../form/fields/check';
import { message } from '../../i18n/message';
import { VirtualMachineInstanceModel, VirtualMachineModel } from '../../kubernetes/models';
import { useList } from '../../kubernetes/read/useList';
import { whyUnchecked } from '../../node-pools/fields/checks/choices';
import { macAddress, sameMac } from '../model/nic-rules';

const IDLE: CheckState = { state: 'idle' };
const TWICE = message('Another network interface of this machine has the address too.');

interface MacQuestion {
  /** '' asks nothing. */
  namespace: string;
  mac: string;
  /** The addresses of the machine's other NICs. */
  others: readonly string[];
  /** The machine that the NIC belongs to, where there is one already. */
  own?: string;
}

/** Whether a MAC address is nobody's in the namespace, as far as it can be read (source: specification, networking). */
export const useMacCheck = ({ namespace, mac, others, own }: MacQuestion): CheckState => {
  const isTwice = others.some((one) => sameMac(one, mac));
  const isAsked = namespace !== '' && mac !== '' && !macAddress(mac);
  const query = isAsked ? { namespace } : null;
  const [vms, state] = useList(VirtualMachineModel, query);
  const [running] = useList(VirtualMachineInstanceModel, query);
  return useMemo((): CheckState => {
    if (!isAsked) return IDLE;
    if (isTwice) return { state: 'problem', message: TWICE };
    if (state.phase === 'failed')
      return { state: 'unchecked', message: whyUnchecked(VirtualMachineModel, state.error, namespace) };
    if (state.phase === 'loading') return { state: 'checking' };
    const asked = vms.find(
      ({ metadata, spec }) =>
        metadata.name !== own &&
        spec.template.spec?.domain.devices.interfaces?.some(({ macAddress: one }) => sameMac(one, mac)),
    );
    const given = running.find(
      ({ metadata, status }) =>
        metadata.name !== own && status?.interfaces?.some((one) => sameMac(one.mac, mac)),
    );
    const user = (asked ?? given)?.metadata.name;
    return user === undefined
      ? { state: 'ok' }
      : {
          state: 'problem',
          message: message('Virtual machine {{name}} has this address. Choose another.', { name: user }),
        };
  }, [isAsked, isTwice, vms, state, running, namespace, mac, own]);
};
