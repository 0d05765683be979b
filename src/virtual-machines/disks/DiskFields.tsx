import { useWatch } from 'react-hook-form';
import { MoreOptions } from '../../form/fields/FieldGroup';
import { QuantityField } from '../../form/fields/QuantityField';
import { RadioField } from '../../form/fields/RadioField';
import { SelectField } from '../../form/fields/SelectField';
import { TextField } from '../../form/fields/TextField';
import { message, type Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { optionsState } from '../../node-pools/fields/checks/choices';
import { useAccessModes, useStorageClasses } from '../../node-pools/fields/checks/useStorageClasses';
import { type DiskValues, isImported } from '../create/steps/storage/values';
import { ClaimField } from '../fields/ClaimField';
import { useClaims } from '../fields/useClaims';
import { useCopyRight } from '../fields/useCopyRight';
import { busesOf, cloneSize, type DiskSource } from '../model/disk-rules';
import { useDataSources } from './useDataSources';

interface AddDiskValues {
  disk: DiskValues;
}

/** The sources that are offered for a disk that is added later. */
const SOURCES: readonly (readonly [source: DiskSource, words: Message, description: Message])[] = [
  ['blank', message('Blank'), message('A new, empty volume')],
  ['attach', message('Existing volume'), message('A claim of this namespace')],
  ['clone', message('Copy of a volume'), message('A claim of this or another namespace')],
  ['image', message('Bootable volume'), message('A golden image of the cluster')],
  ['http', message('URL'), message('Downloaded into a new volume')],
  ['registry', message('Registry'), message('A container image, imported into a new volume')],
  ['container', message('Container disk'), message('Changes are lost at a stop')],
];

const useDisk = () => {
  const [source, type, storageClass] = useWatch<
    AddDiskValues,
    ['disk.source', 'disk.type', 'disk.storageClass']
  >({ name: ['disk.source', 'disk.type', 'disk.storageClass'] });
  return { source, type, storageClass };
};

interface SourceProps {
  namespace: string;
}

/** The namespace that a copy is made from; CDI asks for a right where it is another one. */
const OriginField = ({ namespace }: SourceProps) => {
  const { t } = useWords();
  const from = useWatch<AddDiskValues, 'disk.claimNamespace'>({ name: 'disk.claimNamespace' });
  const right = useCopyRight(namespace, from);
  return <TextField name="disk.claimNamespace" label={t('Namespace of the volume')} isRequired {...right} />;
};

/** What the disk is filled from. */
const SourceFields = ({ namespace }: SourceProps) => {
  const { t } = useWords();
  const { source } = useDisk();
  const from = useWatch<AddDiskValues, 'disk.claimNamespace'>({ name: 'disk.claimNamespace' });
  const images = useDataSources(source === 'image');
  switch (source) {
    case 'attach':
      return <ClaimField name="disk.claim" namespace={namespace} isCopy={false} />;
    case 'clone':
      return (
        <>
          <OriginField namespace={namespace} />
          <ClaimField name="disk.claim" namespace={from || namespace} isCopy />
        </>
      );
    case 'image':
      return (
        <SelectField
          name="disk.dataSource"
          label={t('Bootable volume')}
          isRequired
          options={images.items}
          state={optionsState(images)}
          isFreeText
        />
      );
    case 'http':
      return <TextField name="disk.url" label={t('URL')} isRequired placeholder="https://" />;
    case 'registry':
      return <TextField name="disk.url" label={t('Image')} isRequired placeholder="docker://" />;
    case 'container':
      return (
        <TextField
          name="disk.image"
          label={t('Image')}
          isRequired
          warning={t('What the guest writes is lost when the virtual machine stops.')}
        />
      );
    default:
      return null;
  }
};

/** Where a new volume lies. */
const VolumeFields = ({ namespace }: SourceProps) => {
  const { t } = useWords();
  const { source, storageClass } = useDisk();
  const [from, claim, size] = useWatch<AddDiskValues, ['disk.claimNamespace', 'disk.claim', 'disk.size']>({
    name: ['disk.claimNamespace', 'disk.claim', 'disk.size'],
  });
  const { sizeOf } = useClaims(source === 'clone' ? from || namespace : '');
  const tooSmall = source === 'clone' ? cloneSize(size, sizeOf(claim)) : undefined;
  const classes = useStorageClasses();
  const modes = useAccessModes(storageClass);
  if (!isImported({ source })) return null;
  return (
    <>
      <QuantityField
        name="disk.size"
        label={t('Size')}
        isRequired={source !== 'clone' && source !== 'image'}
        {...(tooSmall ? { checked: { state: 'problem' as const, message: tooSmall } } : {})}
      />
      <SelectField
        name="disk.storageClass"
        label={t('Storage class')}
        options={classes.items}
        state={optionsState(classes)}
        isFreeText={classes.state === 'unchecked'}
        emptyLabel={t('Default class')}
        helper={
          modes && !modes.includes('ReadWriteMany')
            ? t('Its volumes belong to one node at a time: the virtual machine cannot be live-migrated.')
            : undefined
        }
      />
    </>
  );
};

const MORE = ['type', 'bus', 'serial', 'accessMode', 'volumeMode', 'volumeName'];

/** Every field of a disk that is added to a machine. */
export const DiskFields = ({ namespace }: SourceProps) => {
  const { t, say } = useWords();
  const { source, type } = useDisk();
  return (
    <>
      <TextField name="disk.name" label={t('Name')} isRequired />
      <SelectField
        name="disk.source"
        label={t('Source')}
        isRequired
        options={SOURCES.map(([value, words, description]) => ({
          value,
          label: say(words),
          description: say(description),
        }))}
      />
      <SourceFields namespace={namespace} />
      <VolumeFields namespace={namespace} />
      <MoreOptions title={t('Device')} fields={MORE} base="disk">
        <RadioField
          name="disk.type"
          label={t('Type')}
          variant="inline"
          options={[
            { value: 'disk', label: t('Disk') },
            { value: 'cdrom', label: t('CD-ROM') },
            { value: 'lun', label: t('LUN') },
          ]}
        />
        <RadioField
          name="disk.bus"
          label={t('Bus')}
          variant="inline"
          options={busesOf(type).map((value) => ({ value, label: value }))}
        />
        <TextField name="disk.serial" label={t('Serial number')} />
        {isImported({ source }) ? (
          <>
            <RadioField
              name="disk.accessMode"
              label={t('Access mode')}
              options={[
                { value: '', label: t('As the storage class offers') },
                { value: 'ReadWriteMany', label: 'ReadWriteMany' },
                { value: 'ReadWriteOnce', label: 'ReadWriteOnce' },
              ]}
            />
            <RadioField
              name="disk.volumeMode"
              label={t('Volume mode')}
              variant="inline"
              options={[
                { value: '', label: t('As the storage class offers') },
                { value: 'Block', label: 'Block' },
                { value: 'Filesystem', label: 'Filesystem' },
              ]}
            />
            <TextField
              name="disk.volumeName"
              label={t('Name of the volume')}
              helper={t('Empty is the name of the virtual machine and of the disk.')}
            />
          </>
        ) : null}
      </MoreOptions>
    </>
  );
};
