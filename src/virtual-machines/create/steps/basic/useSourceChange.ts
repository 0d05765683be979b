import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Values } from '../../values';
import { ROOT_SOURCES } from './values';

/** The first place in the boot order that nobody has, from one on. */
const placesFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_none, index) => first + index);

/**
 * What a new source brings with it: its usual root disk, and for PXE the boot order (source: specification, PXE:
 * NIC 1, disks from 2). What was typed for another source stays in the form.
 */
export const useSourceChange = (): void => {
  const { control, getValues, setValue } = useFormContext<Values>();
  const source = useWatch({ control, name: 'basic.source' });
  const before = useRef(source);
  useEffect(() => {
    if (before.current === source) return;
    const wasNetwork = before.current === 'network';
    before.current = source;
    const { root, nics, disks } = getValues();
    const [usual] = ROOT_SOURCES[source];
    if (usual !== undefined && !ROOT_SOURCES[source].includes(root.source)) {
      setValue('root.source', usual, { shouldDirty: true });
      if (root.size === '' && usual !== 'image' && usual !== 'clone') setValue('root.size', '30Gi');
    }
    if (source === 'network' && !nics.some(({ bootOrder }) => bootOrder !== null)) {
      const nic = nics.findIndex(({ network }) => network !== '');
      if (nic >= 0) setValue(`nics.${nic}.bootOrder`, 1);
      const placed = disks.flatMap(({ bootOrder }, index) => (bootOrder === null ? [] : [index]));
      placesFrom(2, placed.length).forEach((place, index) =>
        setValue(`disks.${placed[index] ?? 0}.bootOrder`, place),
      );
    }
    if (wasNetwork && source !== 'vm') {
      nics.forEach((_nic, index) => setValue(`nics.${index}.bootOrder`, null));
      setValue('root.bootOrder', 1);
    }
  }, [source, getValues, setValue]);
};
