import { Api } from '../api';
import type { RolesHouse } from './test';

/** A right as RBAC knows it. */
export interface Right {
  verb: string;
  group: string;
  resource: string;
  subresource?: string | undefined;
  /** Absent = in the whole cluster. */
  namespace?: string | undefined;
}

/** Asks the API server, in the name of a role, whether it may do something. */
export const mayDo = async (house: RolesHouse, role: string, right: Right): Promise<boolean> => {
  const { status } = await new Api(house.request, role).createAt(
    '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      spec: { resourceAttributes: right },
    },
  );
  return (status as { allowed: boolean }).allowed; // SelfSubjectAccessReview
};

const SENTENCE = /you may not (\S+) ([^ ]+?)(?: in namespace ([^ ]+?)| across the cluster)?\. /gi;

/** `virtualmachines/start.subresources.kubevirt.io`: the group is behind the first dot after resource and subresource. */
const rightOf = ([, verb = '', what = '', namespace]: RegExpMatchArray): Right => {
  const [, resource = '', subresource, group = ''] = /^([^/.]+)(?:\/([^.]+))?(?:\.(.+))?$/.exec(what) ?? [];
  return { verb, group, resource, subresource, namespace };
};

/** The rights that a reason says are missing. */
const rightsIn = (reason: string): Right[] => [...`${reason} `.matchAll(SENTENCE)].map(rightOf);

/** Those of the reasons that are not true: the right that they miss is there. */
export const falseReasons = async (
  house: RolesHouse,
  role: string,
  reasons: readonly string[],
): Promise<string[]> => {
  const untrue: string[] = [];
  for (const reason of new Set(reasons))
    for (const right of rightsIn(reason)) if (await mayDo(house, role, right)) untrue.push(reason);
  return untrue;
};
