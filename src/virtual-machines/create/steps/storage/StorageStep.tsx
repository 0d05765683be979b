import { Button, Stack, StackItem } from '@patternfly/react-core';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { fieldId, focusField } from '../../../../form/field-id';
import { FieldFrame } from '../../../../form/fields/FieldFrame';
import { AddRow, RowDivider } from '../../../../form/fields/RowFrame';
import { useFieldProblem } from '../../../../form/useFieldProblem';
import { useWords } from '../../../../i18n/useWords';
import { hasRoot, type Values } from '../../values';
import { BootOrder } from './BootOrder';
import { DiskRow } from './DiskRow';
import { useDriversImage } from './useDriversImage';
import { freeDiskName, freshDisk, type DiskValues } from './values';

const MOST_DISKS = 60;

/** The disks of the machine, the root first, and what it tries to boot from. */
export const StorageStep = () => {
  const { t } = useWords();
  const { control, getValues, trigger } = useFormContext<Values>();
  const { fields, append, remove } = useFieldArray({ control, name: 'disks' });
  const [basic, preference] = useWatch({ control, name: ['basic', 'basic.preference'] });
  const problem = useFieldProblem('disks');
  const drivers = useDriversImage();
  const taken = () => [getValues('root.name'), ...getValues('disks').map(({ name }) => name)];
  const add = (disk: DiskValues, field: string) => {
    append(disk, { shouldFocus: false });
    setTimeout(() => focusField(`disks.${fields.length}.${field}`));
  };
  /** What a boot server installs starts from the first disk (source: specification, PXE). */
  const place = () => {
    const { basic: now, disks, nics } = getValues();
    if (now.source !== 'network' || disks.some(({ bootOrder }) => bootOrder !== null)) return null;
    return Math.max(1, ...nics.map(({ bootOrder }) => bootOrder ?? 0)) + 1;
  };
  const addDrivers = () =>
    add(
      {
        ...freshDisk(taken().includes('drivers') ? freeDiskName(taken()) : 'drivers'),
        source: 'container',
        image: drivers,
        type: 'cdrom',
        bus: 'sata',
      },
      'image',
    );
  return (
    <>
      <FieldFrame name="disks" label={t('Disks')} problem={problem} role="group">
        <Stack hasGutter>
          {hasRoot(basic) ? (
            <StackItem>
              <DiskRow base="root" />
            </StackItem>
          ) : null}
          {fields.map(({ id }, index) => (
            <StackItem key={id}>
              {index > 0 || hasRoot(basic) ? <RowDivider /> : null}
              <DiskRow
                base={`disks.${index}`}
                onRemove={() => {
                  remove(index);
                  void trigger('disks');
                }}
              />
            </StackItem>
          ))}
          <StackItem>
            <AddRow
              text={t('Add disk')}
              isFull={fields.length >= MOST_DISKS}
              onAdd={() => add({ ...freshDisk(freeDiskName(taken())), bootOrder: place() }, 'source')}
              {...(fields.length === 0 && !hasRoot(basic) ? { id: fieldId('disks') } : {})}
            />
          </StackItem>
          {preference.startsWith('windows') ? (
            <StackItem>
              <Button variant="link" isInline onClick={addDrivers} data-test="add-drivers">
                {t('Add a CD-ROM with the virtio drivers for Windows')}
              </Button>
            </StackItem>
          ) : null}
        </Stack>
      </FieldFrame>
      <BootOrder />
    </>
  );
};
