import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { MoreOptions } from '../../../../form/fields/FieldGroup';
import { RadioField } from '../../../../form/fields/RadioField';
import { SelectField } from '../../../../form/fields/SelectField';
import { SwitchField } from '../../../../form/fields/SwitchField';
import { TextField } from '../../../../form/fields/TextField';
import { useWords } from '../../../../i18n/useWords';
import { sizeWords } from '../../../../node-pools/model/size-words';
import { busesOf, DISK_CACHES, DISK_IO } from '../../../model/disk-rules';
import { RowFold } from '../../RowFold';
import type { Values } from '../../values';
import { ClassFields } from './ClassFields';
import { DiskSourceFields } from './DiskSourceFields';
import { useSourceWords } from './useSourceWords';
import { freshDisk, isImported } from './values';

interface DiskRowProps {
  base: 'root' | `disks.${number}`;
  /** The root disk stays: Basic decides whether there is one. */
  onRemove?: () => void;
}

const MORE = ['serial', 'cache', 'io', 'shareable', 'volumeName'];

/** One disk in a line, with its editor below. */
export const DiskRow = ({ base, onRemove }: DiskRowProps) => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const words = useSourceWords();
  const [name, source, size, storageClass, type] = useWatch({
    control,
    name: [`${base}.name`, `${base}.source`, `${base}.size`, `${base}.storageClass`, `${base}.type`],
  });
  useBusOfType(base);
  const facts = [
    words[source],
    ...(size !== '' && (isImported({ source }) || source === 'emptyDisk') ? [sizeWords(size)] : []),
    ...(storageClass !== '' && isImported({ source }) ? [storageClass] : []),
  ];
  return (
    <RowFold
      path={base}
      title={
        <>
          <b>{name}</b> {facts.join(' · ')}
        </>
      }
      label={t('Disk {{name}}', { name })}
      {...(onRemove ? { onRemove, isOpen: true } : {})}
    >
      <TextField name={`${base}.name`} label={t('Name')} isRequired />
      <DiskSourceFields base={base} isRoot={base === 'root'} />
      {isImported({ source }) ? <ClassFields base={base} /> : null}
      <RadioField
        name={`${base}.type`}
        label={t('Type')}
        variant="inline"
        options={[
          { value: 'disk', label: t('Disk') },
          { value: 'cdrom', label: t('CD-ROM') },
          { value: 'lun', label: t('LUN') },
        ]}
      />
      <SelectField
        name={`${base}.bus`}
        label={t('Bus')}
        options={busesOf(type).map((value) => ({ value }))}
        emptyLabel={t('As the operating system wants it')}
      />
      <MoreOptions fields={MORE} base={base} defaults={freshDisk(name)}>
        <TextField name={`${base}.serial`} label={t('Serial number')} helper={t('Shown to the guest.')} />
        <SelectField
          name={`${base}.cache`}
          label={t('Cache')}
          options={DISK_CACHES.filter((cache) => cache !== '').map((value) => ({ value }))}
          emptyLabel={t('As KubeVirt chooses')}
        />
        <SelectField
          name={`${base}.io`}
          label={t('I/O mode')}
          options={DISK_IO.filter((io) => io !== '').map((value) => ({ value }))}
          emptyLabel={t('As KubeVirt chooses')}
        />
        <SwitchField
          name={`${base}.shareable`}
          label={t('Shared by several machines')}
          helper={t('Only for systems that lock it among themselves.')}
        />
        {isImported({ source }) ? (
          <TextField
            name={`${base}.volumeName`}
            label={t('Name of the volume')}
            helper={t('Empty: the names of the machine and of the disk.')}
          />
        ) : null}
      </MoreOptions>
    </RowFold>
  );
};

/** A bus that the new type cannot have becomes the usual one of it (source: virt-api admission, R3). */
const useBusOfType = (base: DiskRowProps['base']): void => {
  const { control, getValues, setValue } = useFormContext<Values>();
  const type = useWatch({ control, name: `${base}.type` });
  const before = useRef(type);
  useEffect(() => {
    if (before.current === type) return;
    before.current = type;
    const bus = getValues(`${base}.bus`);
    if (bus !== '' && !busesOf(type).includes(bus)) setValue(`${base}.bus`, busesOf(type)[0]);
  }, [type, base, getValues, setValue]);
};
