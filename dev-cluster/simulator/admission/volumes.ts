import type { Cause } from './cause';
import { duplicate, each, invalid, required, when } from './cause';
import type { InstanceSpec, Volume } from './facts';
import { labelProblem, repeats } from './names';

/** Bytes of user data and of network data that may stand in the VM itself. */
const inlineLimit = 2048;

const sources: readonly (keyof Volume)[] = [
  'cloudInitConfigDrive',
  'cloudInitNoCloud',
  'configMap',
  'containerDisk',
  'containerPath',
  'dataVolume',
  'downwardAPI',
  'downwardMetrics',
  'emptyDisk',
  'ephemeral',
  'hostDisk',
  'memoryDump',
  'persistentVolumeClaim',
  'secret',
  'serviceAccount',
  'sysprep',
];

/** R2, the volumes' half: a DNS-1123 label, once each. */
export const volumeNames = ({ volumes = [] }: InstanceSpec, at: string): Cause[] => [
  ...each(volumes, `${at}.volumes`, ({ name }, path) => {
    const problem = labelProblem(name);
    return problem === undefined ? [] : [invalid(`${path}.name`, problem)];
  }),
  ...repeats(volumes.map(({ name }) => name)).map(({ index, first }) =>
    duplicate(
      `${at}.volumes[${index}].name`,
      `${at}.volumes[${index}] and ${at}.volumes[${first}] must not have the same Name.`,
    ),
  ),
];

/** R7: exactly one source a volume; a VM has one volume of a ServiceAccount and one memory dump at most. */
export const volumeSources = ({ volumes = [] }: InstanceSpec, at: string): Cause[] => [
  ...each(volumes, `${at}.volumes`, (volume, path) => {
    const given = sources.filter((source) => volume[source] !== undefined);
    return [
      ...when(given.length !== 1, () => invalid(path, `${path} must have exactly one source type set`)),
      ...when(volume.containerDisk?.image === '', () =>
        required(`${path}.containerDisk.image`, `${path}.containerDisk.image is a required field`),
      ),
      ...when(volume.dataVolume?.name === '', () =>
        required(`${path}.dataVolume.name`, "DataVolume 'name' must be set"),
      ),
      ...when(
        volume.sysprep !== undefined &&
          (volume.sysprep.configMap === undefined) === (volume.sysprep.secret === undefined),
        () =>
          invalid(
            `${path}.sysprep`,
            `${path}.sysprep must have exactly one source: a ConfigMap or a Secret.`,
          ),
      ),
    ];
  }),
  ...(['serviceAccount', 'memoryDump'] as const).flatMap((kind) =>
    when(volumes.filter((volume) => volume[kind] !== undefined).length > 1, () =>
      invalid(`${at}.volumes`, `${at}.volumes must have max one ${kind} volume set`),
    ),
  ),
];

type CloudInit = NonNullable<Volume['cloudInitNoCloud']>;

const sizeOf = (text: string): number => Buffer.byteLength(text);

const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);

const judgeData = (
  path: string,
  kind: 'user' | 'network',
  plain: string | undefined,
  base64: string | undefined,
  secret: { name?: string } | undefined,
): Cause[] => {
  const given = [plain, base64].filter((text) => text).length + (secret ? 1 : 0);
  const decoded = base64 && isBase64(base64) ? Buffer.from(base64, 'base64').toString() : '';
  const reference = kind === 'user' ? 'UserDataSecretRef' : 'NetworkDataSecretRef';
  const tooLong = (field: string): Cause =>
    invalid(
      field,
      `${path} ${kind}data exceeds ${inlineLimit} byte limit. Should use ${reference} for larger data.`,
    );
  return [
    ...when(given > 1, () => invalid(path, `${path} must have only one ${kind}datasource set.`)),
    ...when(Boolean(base64) && !isBase64(base64 ?? ''), () =>
      invalid(`${path}.${kind}DataBase64`, `${path}.${kind}DataBase64 is not a valid base64 value.`),
    ),
    ...when(sizeOf(plain ?? '') > inlineLimit, () => tooLong(`${path}.${kind}Data`)),
    ...when(sizeOf(decoded) > inlineLimit, () => tooLong(`${path}.${kind}DataBase64`)),
    ...when(secret?.name === '', () =>
      required(
        `${path}.${kind === 'user' ? 'secretRef' : 'networkDataSecretRef'}`,
        `${path} must have a name of the Secret set.`,
      ),
    ),
  ];
};

/** R8: cloud-init data inline up to 2048 bytes, one source a kind of data, at least one at all. */
export const cloudInit = ({ volumes = [] }: InstanceSpec, at: string): Cause[] =>
  each(volumes, `${at}.volumes`, (volume, path) =>
    (['cloudInitNoCloud', 'cloudInitConfigDrive'] as const).flatMap((kind) => {
      const source: CloudInit | undefined = volume[kind];
      if (!source) return [];
      const { userData, userDataBase64, secretRef, networkData, networkDataBase64, networkDataSecretRef } =
        source;
      const isEmpty =
        !userData &&
        !userDataBase64 &&
        !secretRef &&
        !networkData &&
        !networkDataBase64 &&
        !networkDataSecretRef;
      const own = `${path}.${kind}`;
      return [
        ...when(isEmpty, () =>
          invalid(own, `${own} must have at least one userdatasource or one networkdatasource set.`),
        ),
        ...judgeData(own, 'user', userData, userDataBase64, secretRef),
        ...judgeData(own, 'network', networkData, networkDataBase64, networkDataSecretRef),
      ];
    }),
  );
