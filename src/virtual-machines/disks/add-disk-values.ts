import { z } from 'zod';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { refuse } from '../../node-pools/fields/refuse';
import { diskShape, refuseDisk } from '../create/steps/storage/values';
import { nameTwice } from '../model/disk-rules';
import { disksOf, specOf, volumesOf } from '../model/vm-spec';

/** The rules of one disk, and those that join it to what the machine has. */
export const addDiskSchema = (vm: VirtualMachine) => {
  const spec = specOf(vm);
  const taken = [...disksOf(spec), ...volumesOf(spec)].map(({ name }) => name);
  return z.object({ disk: diskShape }).superRefine(({ disk }, context) => {
    refuseDisk(context, ['disk'], disk);
    if (taken.includes(disk.name)) refuse(context, ['disk', 'name'], nameTwice(disk.name));
  });
};
