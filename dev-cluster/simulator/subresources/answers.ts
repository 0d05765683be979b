import type { ServerResponse } from 'node:http';
import { answer } from '../server/server';

/** Why virt-api does not do what was asked: a Status of the API machinery. */
export interface Refusal {
  code: number;
  reason: string;
  message: string;
  details?: { name: string; group: string; kind: string };
}

/** `virtualmachine` or `virtualmachineinstance`, as virt-api names what it refuses. */
export type Kind = 'virtualmachine' | 'virtualmachineinstance';

const detailsOf = (kind: Kind, name: string): { name: string; group: string; kind: string } => ({
  name,
  group: 'kubevirt.io',
  kind,
});

/** 409 in the words of the API machinery around virt-api's. */
export const conflict = (kind: Kind, name: string, why: string): Refusal => ({
  code: 409,
  reason: 'Conflict',
  message: `Operation cannot be fulfilled on ${kind}.kubevirt.io "${name}": ${why}`,
  details: detailsOf(kind, name),
});

/** 403 that no role would lift: virt-api uses it for a state, too. */
export const forbiddenState = (kind: Kind, name: string, why: string): Refusal => ({
  code: 403,
  reason: 'Forbidden',
  message: `${kind}.kubevirt.io "${name}" is forbidden: ${why}`,
  details: detailsOf(kind, name),
});

export const notFound = (kind: Kind, name: string): Refusal => ({
  code: 404,
  reason: 'NotFound',
  message: `${kind}.kubevirt.io "${name}" not found`,
  details: detailsOf(kind, name),
});

export const badRequest = (message: string): Refusal => ({ code: 400, reason: 'BadRequest', message });

export const internalError = (why: string): Refusal => ({
  code: 500,
  reason: 'InternalError',
  message: `Internal error occurred: ${why}`,
});

export const sendRefusal = (response: ServerResponse, { code, ...status }: Refusal): true =>
  answer(response, code, {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    code,
    ...status,
  });

/** 202 with an empty body, as every lifecycle call of virt-api ends. */
export const accept = (response: ServerResponse): true => {
  response.writeHead(202).end();
  return true;
};
