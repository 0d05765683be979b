import { useFormContext, useWatch } from 'react-hook-form';
import { QuantityField } from '../../../../form/fields/QuantityField';
import { SelectField } from '../../../../form/fields/SelectField';
import { TextField } from '../../../../form/fields/TextField';
import { useWords } from '../../../../i18n/useWords';
import { useChoice } from '../../../../node-pools/fields/checks/useChoice';
import { ClaimField } from '../../../fields/ClaimField';
import { useClaims } from '../../../fields/useClaims';
import { useCopyRight } from '../../../fields/useCopyRight';
import { cloneSize, DISK_SOURCES, type DiskSource } from '../../../model/disk-rules';
import { SecretChoice } from '../../checks/SecretChoice';
import { useDataChoice } from '../../checks/useDataChoice';
import { useForgetChecks } from '../../checks/useForgetChecks';
import { noImage, useImages } from '../../checks/useImages';
import { useNamespaces } from '../../checks/useNamespaces';
import type { Values } from '../../values';
import { ROOT_SOURCES } from '../basic/values';
import { isImported, needsClaim } from './values';
import { useSourceWords } from './useSourceWords';

type Base = 'root' | `disks.${number}`;

interface DiskSourceFieldsProps {
  base: Base;
  /** The kinds of its source are a step before; only those of one group are offered. */
  isRoot?: boolean;
}

/** Where a disk comes from, and how large it is. */
export const DiskSourceFields = ({ base, isRoot = false }: DiskSourceFieldsProps) => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const words = useSourceWords();
  const [source, group, namespace, other] = useWatch({
    control,
    name: [`${base}.source`, 'basic.source', 'basic.namespace', `${base}.claimNamespace`],
  });
  const kinds: readonly DiskSource[] = isRoot ? ROOT_SOURCES[group] : DISK_SOURCES;
  const isFromAddress = ['http', 's3', 'gcs', 'registry'].includes(source);
  useForgetChecks([
    ...(source === 'image' ? [] : [`${base}.dataSource`]),
    ...(needsClaim(source) ? [] : [`${base}.claim`]),
    ...(source === 'clone' ? [] : [`${base}.claimNamespace`]),
    ...(source === 'clone' || source === 'image' ? [] : [`${base}.size`]),
    ...(isImported({ source }) ? [] : [`${base}.storageClass`]),
    ...(isFromAddress ? [] : [`${base}.secret`, `${base}.certConfigMap`]),
    ...(source === 'gcs' ? [`${base}.certConfigMap`] : []),
  ]);
  return (
    <>
      {kinds.length > 1 ? (
        <SelectField
          name={`${base}.source`}
          label={isRoot ? t('Kind of source') : t('Source')}
          isRequired
          options={kinds.map((value) => ({ value, label: words[value] }))}
          warning={
            source === 'container' || source === 'ephemeral' || source === 'emptyDisk'
              ? t('What the guest writes is lost when the machine stops.')
              : undefined
          }
        />
      ) : null}
      {source === 'image' ? <ImageField base={base} /> : null}
      {isFromAddress ? <AddressFields base={base} source={source} /> : null}
      {source === 'container' ? (
        <TextField
          name={`${base}.image`}
          label={t('Container image')}
          isRequired
          helper={t('Such as example.com/images/fedora:42')}
        />
      ) : null}
      {source === 'clone' ? <CloneNamespaceField base={base} /> : null}
      {needsClaim(source) ? (
        <ClaimField
          name={`${base}.claim`}
          namespace={source === 'clone' ? other : namespace}
          isCopy={source === 'clone'}
        />
      ) : null}
      {isImported({ source }) || source === 'emptyDisk' ? <SizeField base={base} source={source} /> : null}
    </>
  );
};

interface PartProps {
  base: Base;
  source: DiskSource;
}

const ImageField = ({ base }: { base: Base }) => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const namespace = useWatch({ control, name: 'basic.namespace' });
  const images = useImages(namespace);
  const choice = useChoice(images, `${base}.dataSource`, noImage);
  return (
    <SelectField
      name={`${base}.dataSource`}
      label={t('Bootable volume')}
      isRequired
      {...choice}
      options={images.options}
      placeholder={choice.isFreeText ? t('namespace/name') : t('Choose')}
    />
  );
};

/** What CDI reads of a Secret for http, S3 and registries (source: CDI). */
const CREDENTIALS = ['accessKeyId', 'secretKey'];
const ANY_KEY: readonly string[] = [];

const CertificatesField = ({ name }: { name: string }) => {
  const { t } = useWords();
  return (
    <SelectField
      name={name}
      label={t('ConfigMap with the certificates')}
      {...useDataChoice('ConfigMap', name, ANY_KEY)}
      emptyLabel={t('Those that the cluster trusts')}
      helper={t('Of the authority that signed the server’s.')}
    />
  );
};

const AddressFields = ({ base, source }: PartProps) => {
  const { t } = useWords();
  const examples: Partial<Record<DiskSource, string>> = {
    http: 'https://example.com/images/fedora.qcow2',
    s3: 'https://s3.example.com/bucket/fedora.qcow2',
    gcs: 'gs://bucket/fedora.qcow2',
    registry: 'docker://example.com/images/fedora:42',
  };
  return (
    <>
      <TextField
        name={`${base}.url`}
        label={t('Address')}
        isRequired
        helper={t('Such as {{example}}', { example: examples[source] ?? '' })}
      />
      <SecretChoice
        name={`${base}.secret`}
        label={t('Secret with the credentials')}
        keys={source === 'gcs' ? ANY_KEY : CREDENTIALS}
        helper={source === 'gcs' ? undefined : t('With the keys accessKeyId and secretKey.')}
        emptyLabel={t('None')}
      />
      {source === 'gcs' ? null : <CertificatesField name={`${base}.certConfigMap`} />}
    </>
  );
};

const CloneNamespaceField = ({ base }: { base: Base }) => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [namespace, from] = useWatch({ control, name: ['basic.namespace', `${base}.claimNamespace`] });
  const namespaces = useNamespaces();
  const right = useCopyRight(namespace, from);
  return (
    <SelectField
      name={`${base}.claimNamespace`}
      label={t('Namespace of the volume')}
      isRequired
      isFreeText={namespaces.state === 'unchecked'}
      options={namespaces.items}
      {...right}
    />
  );
};

const SizeField = ({ base, source }: PartProps) => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [own, namespace, claim, image, size] = useWatch({
    control,
    name: [
      'basic.namespace',
      `${base}.claimNamespace`,
      `${base}.claim`,
      `${base}.dataSource`,
      `${base}.size`,
    ],
  });
  const { factsOf } = useImages(own);
  const copied = source === 'clone' ? { namespace, name: claim } : undefined;
  const original = source === 'image' ? factsOf(image)?.claim : copied;
  const { sizeOf } = useClaims(original?.namespace ?? '');
  const problem = original && cloneSize(size, sizeOf(original.name));
  const isOptional = source === 'image' || source === 'clone';
  return (
    <QuantityField
      name={`${base}.size`}
      label={t('Size of the disk')}
      isRequired={!isOptional}
      helper={isOptional ? t('Empty: as large as the source.') : undefined}
      {...(problem ? { checked: { state: 'problem' as const, message: problem } } : {})}
    />
  );
};
