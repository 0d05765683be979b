import { z } from 'zod';
import { obeys } from '../../form/rule';
import { objectName } from '../../hosted-clusters/model/dns-name';
import { message } from '../../i18n/message';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { refuse } from '../../node-pools/fields/refuse';
import { diskSerial } from '../model/disk-rules';
import { ENVIRONMENT_KINDS, environmentRows } from '../model/environment';

/** The rules for what a virtual machine mounts as a disk of files; one ServiceAccount at most (virt-api admission). */
export const environmentSchema = (vm: VirtualMachine) => {
  const has = environmentRows(vm).some(({ kind }) => kind === 'serviceAccount');
  return z
    .object({
      kind: z.enum(ENVIRONMENT_KINDS),
      object: z
        .string()
        .superRefine(
          obeys((text: string) => (text === '' ? message('Choose or type a name.') : undefined), objectName),
        ),
      serial: z.string().superRefine(obeys(diskSerial)),
    })
    .superRefine(({ kind }, context) => {
      if (kind === 'serviceAccount' && has)
        refuse(context, ['kind'], message('A virtual machine can mount one ServiceAccount only.'));
    });
};
