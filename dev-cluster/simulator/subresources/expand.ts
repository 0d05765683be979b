import type { ServerResponse } from 'node:http';
import type { Context } from '../controller';
import { without } from '../kubernetes/without';
import { expandedOf } from '../kubevirt/expand';
import type { VirtualMachine } from '../resources';
import { answer } from '../server/server';
import { badRequest, notFound, sendRefusal } from './answers';
import type { Question } from './call';
import { machineOf } from './call';

/** A VM with its instance type and preference written out. */
const expanded = (context: Context, machine: VirtualMachine): object => {
  const spec = without(machine.spec, 'instancetype', 'preference');
  return {
    ...machine,
    spec: { ...spec, template: { ...spec.template, spec: expandedOf(context, machine) } },
  };
};

/** GET expand-spec of a VM that is there. */
export const expandSpec: Question = (call) => {
  const machine = machineOf(call);
  return Promise.resolve(
    machine
      ? { answer: expanded(call.context, machine) }
      : { refused: notFound('virtualmachine', call.name) },
  );
};

const isMachine = (body: unknown): body is VirtualMachine => {
  const { kind, metadata, spec } = body as Partial<VirtualMachine>; // looked at, not trusted
  return kind === 'VirtualMachine' && metadata !== undefined && spec?.template.spec !== undefined;
};

/** PUT expand-vm-spec: of a VM that need not be there. The API server has judged the caller's right already. */
export const expandGiven = (
  context: Context,
  namespace: string,
  body: unknown,
  response: ServerResponse,
): true => {
  if (!isMachine(body)) return sendRefusal(response, badRequest('Object is not a valid VirtualMachine'));
  return answer(response, 200, expanded(context, { ...body, metadata: { ...body.metadata, namespace } }));
};
