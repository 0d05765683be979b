import { z, type RefinementCtx } from 'zod';
import { obeys } from '../../../../form/rule';
import { keptSchema } from '../../../../node-pools/fields/leftovers-schema';
import { refuse } from '../../../../node-pools/fields/refuse';
import { bootPlace } from '../../../model/boot-order';
import {
  macAddress,
  NIC_BINDINGS,
  NIC_MODELS,
  nicBinding,
  nicName,
  nicNetwork,
} from '../../../model/nic-rules';
import {
  PORT_PROTOCOLS,
  type PortValues,
  portName,
  portNumber,
  repeatedPortNames,
} from '../../../model/ports';
import { nameTwice } from '../../../model/disk-rules';

const portSchema = z.object({
  name: z.string().superRefine(obeys(portName)),
  port: z.number().nullable().superRefine(obeys(portNumber)),
  protocol: z.enum(PORT_PROTOCOLS),
});

/** What joins several values of one NIC; each is told at its field, below `at`. */
export const refuseNic = (
  context: RefinementCtx,
  at: readonly (string | number)[],
  nic: { network: string; binding: (typeof NIC_BINDINGS)[number]; ports: readonly PortValues[] },
): void => {
  refuse(context, [...at, 'binding'], nicBinding(nic));
  for (const index of repeatedPortNames(nic.ports))
    refuse(context, [...at, 'ports', index, 'name'], nameTwice(nic.ports[index]?.name ?? ''));
};

/** One network interface with its network. */
export const nicSchema = z
  .object({
    name: z.string().superRefine(obeys(nicName)),
    /** '' = the pod network; else namespace/name of a NetworkAttachmentDefinition */
    network: z.string().superRefine(obeys(nicNetwork)),
    model: z.enum(NIC_MODELS),
    binding: z.enum(NIC_BINDINGS),
    /** '' = from the pool or by chance */
    mac: z.string().superRefine(obeys(macAddress)),
    /** none = all */
    ports: z.array(portSchema),
    bootOrder: z.number().nullable().superRefine(obeys(bootPlace)),
    kept: z.object({ interface: keptSchema, network: keptSchema }),
  })
  .superRefine((nic, context) => refuseNic(context, [], nic));

export type NicValues = z.infer<typeof nicSchema>;

/** A NIC as it is first shown. @param network '' where nobody is on the pod network yet */
export const freshNic = (name: string, network = ''): NicValues => ({
  name,
  network,
  model: 'virtio',
  binding: network === '' ? 'masquerade' : 'bridge',
  mac: '',
  ports: [],
  bootOrder: null,
  kept: { interface: {}, network: {} },
});

/** A name for a further NIC that no other has. */
export const freeNicName = (taken: readonly string[]): string => {
  const numbers = Array.from({ length: taken.length + 1 }, (_none, index) => `nic${index}`);
  return numbers.find((name) => !taken.includes(name)) ?? 'nic';
};
