import { z } from 'zod';
import { obeys, obeysAt } from '../../../form/rule';
import { routerPort, routerPortsDiffer } from '../../model/ingress-ports';

const port = z.number().nullable().superRefine(obeys(routerPort));

/** The node ports of a router, and the pasted output of the command that tells them. */
export const portsSchema = z
  .object({ output: z.string(), https: port, http: port })
  .superRefine(obeysAt(['http'], routerPortsDiffer));

export type PortsValues = z.infer<typeof portsSchema>;
