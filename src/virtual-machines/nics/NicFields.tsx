import { useEffect, useRef } from 'react';
import { Alert } from '@patternfly/react-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { RadioField } from '../../form/fields/RadioField';
import { SelectField } from '../../form/fields/SelectField';
import { TextField } from '../../form/fields/TextField';
import type { Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { optionsState } from '../../node-pools/fields/checks/choices';
import { useNads } from '../create/checks/useNads';
import type { VmView } from '../details/useVm';
import { PortsField } from '../fields/PortsField';
import { useMacCheck } from '../fields/useMacCheck';
import type { PluggedNic } from '../model/edit-nic';
import { NIC_MODELS, usualBinding } from '../model/nic-rules';
import { nicsOf, specOf } from '../model/vm-spec';

interface NicFieldsProps {
  view: VmView;
  /** Name of the NIC that is changed; undefined while one is added. */
  edited?: string;
  /** When the running guest sees it; undefined where there is nothing to see. */
  effect: (nic: PluggedNic) => { readonly words: Message; readonly isRestart: boolean } | undefined;
}

/** Network, binding, model, address and ports of a NIC, in a form that has them under `nic`. */
export const NicFields = ({ view, edited, effect }: NicFieldsProps) => {
  const { t } = useWords();
  const { setValue } = useFormContext<{ nic: PluggedNic }>();
  const nic = useWatch<{ nic: PluggedNic }, 'nic'>({ name: 'nic' });
  const { name, namespace = '' } = view.vm.metadata;
  const networks = useNads(namespace);
  const others = nicsOf(specOf(view.vm)).flatMap((other) =>
    other.name === edited || other.macAddress === undefined ? [] : [other.macAddress],
  );
  const macCheck = useMacCheck({ namespace, mac: nic.mac, others, own: name });
  const { network } = nic;
  const type = networks.typeOf(network);
  const before = useRef(network);
  useEffect(() => {
    // Another network is joined in its own way; the one that was chosen before keeps what it has.
    if (before.current === network) return;
    setValue('nic.binding', usualBinding(network, type));
    if (type !== '' || network === '') before.current = network;
  }, [setValue, network, type]);
  return (
    <>
      <SelectField
        name="nic.network"
        label={t('Network')}
        options={networks.items}
        state={optionsState(networks)}
        isFreeText={networks.state === 'unchecked'}
        emptyLabel={t('Pod network')}
      />
      <RadioField
        name="nic.binding"
        label={t('Binding')}
        variant="inline"
        options={[
          { value: 'masquerade', label: 'masquerade' },
          { value: 'bridge', label: 'bridge' },
          { value: 'sriov', label: 'SR-IOV' },
        ]}
      />
      <SelectField
        name="nic.model"
        label={t('Model')}
        options={NIC_MODELS.filter((model) => model !== '').map((value) => ({ value, label: value }))}
        emptyLabel={t('As the operating system wants it')}
        helper={t('virtio is the fastest. A system without its drivers works with e1000e.')}
      />
      <TextField
        name="nic.mac"
        label={t('MAC address')}
        helper={t('Empty: one of the pool, or by chance.')}
        checked={macCheck}
      />
      <PortsField name="nic.ports" />
      {view.isRunning ? <Effect told={effect(nic)} /> : null}
    </>
  );
};

const Effect = ({ told }: { told: ReturnType<NicFieldsProps['effect']> }) => {
  const { say } = useWords();
  if (!told) return null;
  return (
    <Alert
      variant={told.isRestart ? 'warning' : 'info'}
      isInline
      isPlain
      component="p"
      title={say(told.words)}
      data-test="nic-effect"
    />
  );
};
