import { useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { CheckState } from '../../../form/fields/check';
import { message } from '../../../i18n/message';
import { VirtualMachineInstanceModel, VirtualMachineModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import { whyUnchecked } from '../../../node-pools/fields/checks/choices';
import { macAddress, sameMac } from '../../model/nic-rules';
import type { Values } from '../values';

const IDLE: CheckState = { state: 'idle' };
const TWICE = message('Another network interface of this machine has the address too.');

/** Whether a MAC address is nobody's in the namespace, as far as it can be read (source: specification, networking). */
export const useMacCheck = (index: number): CheckState => {
  const { control } = useFormContext<Values>();
  const [namespace, nics] = useWatch({ control, name: ['basic.namespace', 'nics'] });
  const mac = nics[index]?.mac ?? '';
  const isTwice = nics.some((nic, at) => at !== index && sameMac(nic.mac, mac));
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
    const asked = vms.find(({ spec }) =>
      spec.template.spec?.domain.devices.interfaces?.some(({ macAddress: one }) => sameMac(one, mac)),
    );
    const given = running.find(({ status }) => status?.interfaces?.some((one) => sameMac(one.mac, mac)));
    const user = (asked ?? given)?.metadata.name;
    return user === undefined
      ? { state: 'ok' }
      : {
          state: 'problem',
          message: message('Virtual machine {{name}} has this address. Choose another.', { name: user }),
        };
  }, [isAsked, isTwice, vms, state, running, namespace, mac]);
};
