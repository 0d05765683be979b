import type { IncomingMessage } from 'node:http';
import type { Context } from '../controller';
import type { VirtualMachine, VirtualMachineInstance } from '../resources';
import { VirtualMachineInstances, VirtualMachines } from '../resources';
import type { Refusal } from './answers';

/** What is asked, about what, with what body. */
export interface Call {
  context: Context;
  namespace: string;
  name: string;
  body: Record<string, unknown>;
  /** Tells what would happen and writes nothing (`dryRun: [All]` in the body). */
  isDryRun: boolean;
}

/** Does what a PUT asks, or says why not. */
export type Action = (call: Call) => Promise<Refusal | undefined>;

/** Answers a GET with JSON, or says why not. */
export type Question = (call: Call) => Promise<{ answer: unknown } | { refused: Refusal }>;

/** The body of a call; most have none. Rejects when it is no JSON. */
export const readBody = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const value: unknown = text ? JSON.parse(text) : {};
  return typeof value === 'object' && value !== null ? { ...value } : {};
};

export const machineOf = ({ context, namespace, name }: Call): VirtualMachine | undefined =>
  context.cluster.store<VirtualMachine>(VirtualMachines).get(namespace, name);

export const instanceOf = ({ context, namespace, name }: Call): VirtualMachineInstance | undefined =>
  context.cluster.store<VirtualMachineInstance>(VirtualMachineInstances).get(namespace, name);

export const numberIn = (body: Record<string, unknown>, field: string): number | undefined =>
  typeof body[field] === 'number' ? body[field] : undefined;

export const textIn = (body: Record<string, unknown>, field: string): string | undefined =>
  typeof body[field] === 'string' ? body[field] : undefined;
