import { useEffect, useRef } from 'react';
import { Button } from '@patternfly/react-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { FieldGroup } from '../../../../form/fields/FieldGroup';
import { NumberField } from '../../../../form/fields/NumberField';
import { QuantityField } from '../../../../form/fields/QuantityField';
import { RadioField } from '../../../../form/fields/RadioField';
import { SelectField } from '../../../../form/fields/SelectField';
import { useWords } from '../../../../i18n/useWords';
import { NodeModel } from '../../../../kubernetes/models';
import { useList } from '../../../../kubernetes/read/useList';
import { useChoice } from '../../../../node-pools/fields/checks/useChoice';
import { useImages } from '../../checks/useImages';
import { noInstancetype, noPreference, useInstancetypes, usePreferences } from '../../checks/useTypes';
import { setsSize, withoutSize } from '../../two-sizes';
import type { Values } from '../../values';

/** The operating system, and how large the machine is. */
export const SizeFields = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [namespace, sizing, source, image] = useWatch({
    control,
    name: ['basic.namespace', 'basic.sizing', 'basic.source', 'root.dataSource'],
  });
  const { factsOf } = useImages(namespace);
  const said = source === 'image' ? factsOf(image) : undefined;
  return (
    <FieldGroup title={t('Operating system and size')}>
      <PreferenceField namespace={namespace} said={said?.preference ?? ''} />
      <SelectField
        name="basic.workload"
        label={t('Workload')}
        options={[
          { value: 'server', label: t('Server') },
          { value: 'desktop', label: t('Desktop') },
          { value: 'highperformance', label: t('High performance') },
        ]}
      />
      <RadioField
        name="basic.sizing"
        label={t('Size')}
        variant="inline"
        options={[
          { value: 'instancetype', label: t('Instance type') },
          {
            value: 'inferred',
            label: t('As the volume says'),
            reason:
              said?.instancetype || sizing === 'inferred'
                ? undefined
                : t('The source says no size. Bootable volumes with a default instance type do.'),
          },
          { value: 'custom', label: t('Custom') },
        ]}
      />
      {sizing === 'instancetype' ? <InstancetypeField namespace={namespace} /> : null}
      {sizing === 'custom' ? <CustomFields /> : null}
      <TwoSizes />
    </FieldGroup>
  );
};

const PreferenceField = ({ namespace, said }: { namespace: string; said: string }) => {
  const { t } = useWords();
  const { control, getValues, setValue } = useFormContext<Values>();
  const [value, workload] = useWatch({ control, name: ['basic.preference', 'basic.workload'] });
  const choices = usePreferences(namespace);
  const choice = useChoice(choices, 'basic.preference', noPreference);
  const taken = useRef('');
  useEffect(() => {
    // What the image says, as long as nobody chose another.
    const now = getValues('basic.preference');
    if (said === '' || (now !== '' && now !== taken.current)) return;
    taken.current = said;
    setValue('basic.preference', said);
  }, [said, getValues, setValue]);
  const desktop = `${value}.desktop`;
  const hasDesktop =
    workload === 'desktop' && value !== '' && choices.items.some(({ value: one }) => one === desktop);
  return (
    <>
      <SelectField
        name="basic.preference"
        label={t('Operating system')}
        {...choice}
        emptyLabel={t('None: KubeVirt’s own defaults')}
        helper={t('A preference: it chooses buses, firmware and clocks that the system works best with.')}
      />
      {hasDesktop ? (
        <Button
          variant="link"
          isInline
          onClick={() => setValue('basic.preference', desktop, { shouldDirty: true })}
        >
          {t('Use {{name}}', { name: desktop })}
        </Button>
      ) : null}
    </>
  );
};

const InstancetypeField = ({ namespace }: { namespace: string }) => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [value, workload] = useWatch({ control, name: ['basic.instancetype', 'basic.workload'] });
  const choice = useChoice(useInstancetypes(namespace), 'basic.instancetype', noInstancetype);
  const isPinned = value.startsWith('cx1.');
  const [nodes, state] = useList(NodeModel, isPinned ? { metadataOnly: true } : null);
  const canPin = nodes.some(({ metadata }) => metadata.labels?.cpumanager === 'true');
  return (
    <SelectField
      name="basic.instancetype"
      label={t('Instance type')}
      isRequired
      {...choice}
      warning={
        isPinned && state.phase === 'ready' && !canPin
          ? t('It needs CPUs of its own, and no node has the CPU manager. The machine would wait for one.')
          : workload === 'highperformance' && !isPinned
            ? t('Machines for high performance get CPUs of their own with cx1 sizes.')
            : undefined
      }
    />
  );
};

const CustomFields = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const cpus = useWatch({ control, name: ['basic.sockets', 'basic.cores', 'basic.threads'] });
  const count = cpus.reduce<number>((product, part) => product * (part ?? 0), 1);
  return (
    <>
      <NumberField name="basic.sockets" label={t('Sockets')} min={1} isRequired />
      <NumberField name="basic.cores" label={t('Cores of each socket')} min={1} isRequired />
      <NumberField
        name="basic.threads"
        label={t('Threads of each core')}
        min={1}
        isRequired
        helper={t('{{count}} vCPU in all', { count })}
      />
      <QuantityField name="basic.memory" label={t('Memory')} isRequired />
    </>
  );
};

/** CPU or memory from YAML beside a size: one of them has to go. */
const TwoSizes = () => {
  const { t } = useWords();
  const { control, getValues, setValue, trigger } = useFormContext<Values>();
  const [sizing, patches] = useWatch({ control, name: ['basic.sizing', 'kept.patches'] });
  if (sizing === 'custom' || !setsSize(patches.VirtualMachine)) return null;
  const remove = () => {
    const { VirtualMachine: vm, ...rest } = getValues('kept.patches');
    setValue('kept.patches', { ...rest, VirtualMachine: withoutSize(vm ?? {}) }, { shouldDirty: true });
    void trigger('basic.sizing');
  };
  return (
    <Button variant="link" isInline onClick={remove} data-test="remove-size">
      {t('Remove CPU and memory from the YAML')}
    </Button>
  );
};
