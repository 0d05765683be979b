import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from '../controller';
import { accessTo, callerOf } from '../project-api/access';
import type { Handler } from '../server/server';
import { answer } from '../server/server';
import { accept, badRequest, sendRefusal } from './answers';
import type { Action, Call, Question } from './call';
import { readBody } from './call';
import { resourceList } from './discovery';
import { freeze, pause, reset, softReboot, unfreeze, unpause } from './guest';
import { expandGiven, expandSpec } from './expand';
import { filesystemList, guestOsInfo, userList } from './guest-info';
import { migrateMachine, restartMachine, startMachine, stopMachine } from './lifecycle';
import { dumpMemory, removeMemoryDump } from './memory-dump';
import type { SubresourcePath } from './path';
import { base, expandNamespaceOf, group, subresourcePathOf } from './path';
import {
  addVolumeToInstance,
  addVolumeToMachine,
  removeVolumeFromInstance,
  removeVolumeFromMachine,
} from './volumes';

const actions: Readonly<Record<string, Action>> = {
  'virtualmachines/start': startMachine,
  'virtualmachines/stop': stopMachine,
  'virtualmachines/restart': restartMachine,
  'virtualmachines/migrate': migrateMachine,
  'virtualmachines/addvolume': addVolumeToMachine,
  'virtualmachines/removevolume': removeVolumeFromMachine,
  'virtualmachines/memorydump': dumpMemory,
  'virtualmachines/removememorydump': removeMemoryDump,
  'virtualmachineinstances/pause': pause,
  'virtualmachineinstances/unpause': unpause,
  'virtualmachineinstances/softreboot': softReboot,
  'virtualmachineinstances/reset': reset,
  'virtualmachineinstances/freeze': freeze,
  'virtualmachineinstances/unfreeze': unfreeze,
  'virtualmachineinstances/addvolume': addVolumeToInstance,
  'virtualmachineinstances/removevolume': removeVolumeFromInstance,
};

const questions: Readonly<Record<string, Question>> = {
  'virtualmachines/expand-spec': expandSpec,
  'virtualmachineinstances/guestosinfo': guestOsInfo,
  'virtualmachineinstances/userlist': userList,
  'virtualmachineinstances/filesystemlist': filesystemList,
};

const isDryRun = (body: Record<string, unknown>): boolean =>
  Array.isArray(body.dryRun) && body.dryRun.includes('All');

const act = async (action: Action, call: Call, response: ServerResponse): Promise<true> => {
  const refusal = await action(call);
  return refusal ? sendRefusal(response, refusal) : accept(response);
};

const ask = async (question: Question, call: Call, response: ServerResponse): Promise<true> => {
  const told = await question(call);
  return 'refused' in told ? sendRefusal(response, told.refused) : answer(response, 200, told.answer);
};

const forbidden = (
  user: string,
  verb: string,
  { plural, subresource, namespace, name }: SubresourcePath,
) => ({
  code: 403,
  reason: 'Forbidden',
  message: `${plural}.${group} "${name}" is forbidden: User "${user}" cannot ${verb} resource "${plural}/${subresource}" in API group "${group}" in the namespace "${namespace}"`,
  details: { name, group, kind: plural },
});

/**
 * virt-api's REST part of subresources.kubevirt.io: lifecycle calls, hot-plug, what the guest agent says. Whoever calls
 * needs `update` for a PUT and `get` for a GET of the subresource. Consoles are served apart.
 */
export const subresourceHandler = (context: Context): Handler => {
  const may = accessTo(context.cluster.rest);
  const call = async (path: SubresourcePath, request: IncomingMessage): Promise<Call> => {
    const body = await readBody(request);
    const { namespace, name } = path;
    return { context, namespace, name, body, isDryRun: isDryRun(body) };
  };
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'https://localhost');
    if (pathname === base) return answer(response, 200, resourceList);
    const given = request.method === 'PUT' ? expandNamespaceOf(pathname) : undefined;
    if (given !== undefined) return expandGiven(context, given, await readBody(request), response);
    const path = subresourcePathOf(pathname);
    if (!path) return false;
    const id = `${path.plural}/${path.subresource}`;
    const action = request.method === 'PUT' ? actions[id] : undefined;
    const question = request.method === 'GET' ? questions[id] : undefined;
    if (!action && !question) return false;
    const caller = callerOf(request);
    const verb = action ? 'update' : 'get';
    const { namespace, name, plural, subresource } = path;
    if (!(await may(caller, { verb, group, resource: plural, subresource, namespace, name })))
      return sendRefusal(response, forbidden(caller.user, verb, path));
    const asked = await call(path, request).catch(() => undefined);
    if (!asked)
      return sendRefusal(
        response,
        badRequest('Can not unmarshal Request body to struct, error: invalid character in JSON'),
      );
    if (action) return act(action, asked, response);
    return question ? ask(question, asked, response) : false;
  };
};
