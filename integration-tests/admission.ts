import { expect } from '@playwright/test';
import { type Api, type Obj, pluralOf } from './api';

const API = 'admissionregistration.k8s.io/v1';
/** Marks the dry runs that ask whether the policy is in force yet. */
const PROBE = 'hvp-tests/probe';

/**
 * Has the API server refuse to create or to change an object, in these words and as a policy of a site would: the dry
 * run passes, the write does not. In force when this returns; the answer takes it back.
 * @param object for CREATE one that could be created, for UPDATE one that is there
 */
export const refuseWrites = async (
  api: Api,
  operation: 'CREATE' | 'UPDATE',
  object: Obj,
  words: string,
): Promise<() => Promise<void>> => {
  const { name, namespace } = object.metadata;
  const policyName = [operation.toLowerCase(), namespace, name].filter(Boolean).join('.');
  // The core group has no name: `v1`.
  const [version = '', group = ''] = object.apiVersion.split('/').reverse();
  const policy: Obj = {
    apiVersion: API,
    kind: 'ValidatingAdmissionPolicy',
    metadata: { name: policyName },
    spec: {
      matchConstraints: {
        resourceRules: [
          {
            apiGroups: [group],
            apiVersions: [version],
            operations: [operation],
            resources: [pluralOf(object)],
            resourceNames: [name],
          },
        ],
      },
      validations: [{ expression: refusal(namespace), message: words, reason: 'Forbidden' }],
    },
  };
  const binding: Obj = {
    apiVersion: API,
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata: { name: policyName },
    spec: { policyName, validationActions: ['Deny'] },
  };
  await api.create(policy);
  await api.create(binding);
  const probe = { ...object, metadata: { ...object.metadata, annotations: { [PROBE]: 'yes' } } };
  await expect(async () => {
    await expect(api.dryRun(operation, probe)).rejects.toThrow(words);
  }).toPass({ timeout: 30_000 });
  return async () => {
    await api.remove(binding);
    await api.remove(policy);
    await expect(() => api.dryRun(operation, probe)).toPass({ timeout: 30_000 });
  };
};

/** The expression that is false where a write is to be refused. */
const refusal = (namespace: string | undefined): string => {
  const isProbe = `has(object.metadata.annotations) && '${PROBE}' in object.metadata.annotations`;
  const isDryRun = 'has(request.dryRun) && request.dryRun';
  const isElsewhere = namespace ? `request.namespace != '${namespace}'` : 'false';
  return `(${isElsewhere}) || ((${isDryRun}) && !(${isProbe}))`;
};
