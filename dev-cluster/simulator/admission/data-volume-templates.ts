import type { Cause } from './cause';
import { duplicate, each, invalid, required, when } from './cause';
import type { MachineSpec } from './facts';
import { repeats } from './names';

type Target = Pick<
  NonNullable<NonNullable<MachineSpec['dataVolumeTemplates']>[number]>['spec'],
  'pvc' | 'storage' | 'source' | 'sourceRef'
>;

const given = (of: object | undefined): string[] =>
  Object.entries(of ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [name]));

/** What holds for a DataVolume wherever it stands: exactly one of pvc and storage, exactly one source (CDI admission). */
export const dataVolumeParts = ({ pvc, storage, source, sourceRef }: Target, at: string): Cause[] => {
  const sources = given(source);
  // A claim that a populator fills says so itself.
  const isPopulated = [pvc, storage].some((each) => each?.dataSource ?? each?.dataSourceRef);
  return [
    ...when(!pvc && !storage, () => required(at, 'Missing Data volume PVC')),
    ...when(pvc !== undefined && storage !== undefined, () =>
      duplicate(at, 'Duplicate storage definition, both target storage and target pvc defined'),
    ),
    ...when(source !== undefined && sourceRef !== undefined, () =>
      invalid(at, 'Data volume should have either Source or SourceRef, or be externally populated'),
    ),
    ...when(source === undefined && sourceRef === undefined && !isPopulated, () =>
      required(at, 'Data volume should have either Source or SourceRef, or be externally populated'),
    ),
    ...when(source !== undefined && sources.length === 0, () =>
      required(`${at}.source`, 'Missing Data volume source'),
    ),
    ...when(sources.length > 1, () => invalid(`${at}.source`, 'Multiple Data volume sources')),
    ...when(sourceRef !== undefined && sourceRef.kind !== 'DataSource', () =>
      invalid(`${at}.sourceRef.kind`, `Unsupported SourceRef kind: ${sourceRef?.kind ?? ''}`),
    ),
    ...when(sourceRef?.name === '', () =>
      required(`${at}.sourceRef.name`, 'SourceRef name must not be empty'),
    ),
  ];
};

/** R9: a template of a DataVolume has a name, is used by a volume, and stays in the VM's namespace. */
export const dataVolumeTemplates = (
  { dataVolumeTemplates: list, template }: MachineSpec,
  namespace: string,
): Cause[] => {
  const templates = (list ?? []).flatMap((each) => each ?? []);
  const volumes = template.spec?.volumes ?? [];
  const isUsed = (name: string): boolean =>
    volumes.some(
      ({ dataVolume, persistentVolumeClaim }) =>
        dataVolume?.name === name || persistentVolumeClaim?.claimName === name,
    );
  return [
    ...each(templates, 'spec.dataVolumeTemplates', ({ metadata, spec }, path) => {
      const { name = '', namespace: own = namespace } = metadata ?? {};
      return [
        ...when(name === '', () =>
          required(
            `${path}.metadata.name`,
            `'name' field must not be empty for DataVolumeTemplate entry ${path}.`,
          ),
        ),
        ...when(name !== '' && !isUsed(name), () =>
          required(
            path,
            `DataVolumeTemplate entry ${path} must be referenced in the VMI template's 'volumes' list`,
          ),
        ),
        ...when(own !== namespace, () =>
          invalid(path, `Embedded DataVolume namespace ${own} differs from VM namespace ${namespace}`),
        ),
        ...dataVolumeParts(spec, `${path}.spec`),
      ];
    }),
    ...repeats(templates.map(({ metadata }) => metadata?.name)).map(({ index }) =>
      duplicate(
        `spec.dataVolumeTemplates[${index}].metadata.name`,
        `DataVolumeTemplate entry spec.dataVolumeTemplates[${index}] has a name that another entry has`,
      ),
    ),
  ];
};
