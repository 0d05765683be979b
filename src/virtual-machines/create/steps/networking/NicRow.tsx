import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { MoreOptions } from '../../../../form/fields/FieldGroup';
import { SelectField } from '../../../../form/fields/SelectField';
import { TextField } from '../../../../form/fields/TextField';
import { useWords } from '../../../../i18n/useWords';
import { useChoice } from '../../../../node-pools/fields/checks/useChoice';
import { PortsField } from '../../../fields/PortsField';
import { useMacCheck } from '../../../fields/useMacCheck';
import { NIC_MODELS, POD_NETWORK, usualBinding } from '../../../model/nic-rules';
import { noNad, useNads } from '../../checks/useNads';
import { RowFold } from '../../RowFold';
import type { Values } from '../../values';
import { freshNic } from './values';

const MORE = ['name', 'model', 'mac', 'ports'];

/** One network interface: its network first, the rest folded. */
export const NicRow = ({ index, onRemove }: { index: number; onRemove: () => void }) => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const base = `nics.${index}` as const;
  const [name, network, binding] = useWatch({
    control,
    name: [`${base}.name`, `${base}.network`, `${base}.binding`],
  });
  return (
    <RowFold
      path={base}
      title={t('{{name}} on {{network}}, {{binding}}', {
        name,
        network: network === '' ? t('the pod network') : network,
        binding,
      })}
      label={t('Network interface {{name}}', { name })}
      onRemove={onRemove}
      isOpen
    >
      <NetworkField base={base} />
      <BindingField base={base} />
      <MoreOptions fields={MORE} base={base} defaults={freshNic(name)}>
        <TextField name={`${base}.name`} label={t('Name')} isRequired />
        <SelectField
          name={`${base}.model`}
          label={t('Model')}
          options={NIC_MODELS.filter((model) => model !== '').map((value) => ({ value }))}
          emptyLabel={t('As the operating system wants it')}
          helper={t('virtio is the fastest. A system without its drivers works with e1000e.')}
        />
        <MacField base={base} index={index} />
        <PortsField name={`${base}.ports`} />
      </MoreOptions>
    </RowFold>
  );
};

const OK = { state: 'ok' } as const;

interface PartProps {
  base: `nics.${number}`;
}

const NetworkField = ({ base }: PartProps) => {
  const { t } = useWords();
  const { control, getValues, setValue } = useFormContext<Values>();
  const [namespace, network] = useWatch({ control, name: ['basic.namespace', `${base}.network`] });
  const nads = useNads(namespace);
  const choice = useChoice(nads, `${base}.network`, noNad);
  const before = useRef(network);
  const { typeOf } = nads;
  // What is chosen from the list needs no further list to be believed.
  const isKnown = network === POD_NETWORK || nads.items.some(({ value }) => value === network);
  useEffect(() => {
    if (before.current === network) return;
    before.current = network;
    setValue(`${base}.binding`, usualBinding(network, typeOf(network)));
    const isFirst = getValues('nics').every(({ bootOrder }) => bootOrder === null);
    if (getValues('basic.source') === 'network' && network !== '' && isFirst)
      bootFirst(base, getValues, setValue);
  }, [network, base, typeOf, getValues, setValue]);
  return (
    <SelectField
      name={`${base}.network`}
      label={t('Network')}
      isRequired
      {...choice}
      checked={isKnown ? OK : choice.checked}
      isFreeText
      emptyLabel={t('Pod network')}
      placeholder={t('namespace/name')}
    />
  );
};

type Form = ReturnType<typeof useFormContext<Values>>;

/** PXE: this NIC is tried first, the disks after it (source: specification, PXE). */
const bootFirst = (
  base: PartProps['base'],
  getValues: Form['getValues'],
  setValue: Form['setValue'],
): void => {
  setValue(`${base}.bootOrder`, 1);
  getValues('disks').forEach(({ bootOrder }, index) => {
    if (bootOrder !== null) setValue(`disks.${index}.bootOrder`, bootOrder + 1);
  });
};

const BindingField = ({ base }: PartProps) => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [network, binding] = useWatch({ control, name: [`${base}.network`, `${base}.binding`] });
  return (
    <SelectField
      name={`${base}.binding`}
      label={t('Binding')}
      options={[
        { value: 'masquerade', description: t('Behind the address of the pod') },
        { value: 'bridge', description: t('With an address of its own on the network') },
        { value: 'sriov', description: t('A part of the card of the node') },
      ]}
      warning={
        network === '' && binding === 'bridge'
          ? t('With bridge on the pod network the machine cannot be live migrated.')
          : undefined
      }
    />
  );
};

const MacField = ({ base, index }: PartProps & { index: number }) => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [source, namespace, nics] = useWatch({ control, name: ['basic.source', 'basic.namespace', 'nics'] });
  const mac = nics[index]?.mac ?? '';
  const others = nics.filter((_, at) => at !== index).map((nic) => nic.mac);
  const checked = useMacCheck({ namespace, mac, others });
  return (
    <TextField
      name={`${base}.mac`}
      label={t('MAC address')}
      checked={checked}
      helper={t('Empty: one of the pool, or by chance.')}
      warning={
        source === 'network' && mac === ''
          ? t('A boot server that knows machines by their address needs one that stays.')
          : undefined
      }
    />
  );
};
