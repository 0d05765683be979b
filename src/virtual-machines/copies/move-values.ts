import { z } from 'zod';
import { obeysAt } from '../../form/rule';
import { type MovableVolume, moveChoice, moveTarget } from '../model/storage-move';

/** What is asked about moving storage: names of volumes, and the class they go to. */
export interface MoveValues {
  volumes: string[];
  storageClass: string;
}

/** The rules for moving these volumes of one virtual machine. */
export const moveSchema = (volumes: readonly MovableVolume[]) =>
  z
    .object({ volumes: z.array(z.string()), storageClass: z.string() })
    .superRefine(obeysAt(['volumes'], (values) => moveChoice(volumes, values.volumes)))
    .superRefine(
      obeysAt(['storageClass'], (values) => moveTarget(volumes, values.volumes, values.storageClass)),
    );
