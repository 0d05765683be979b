import { beforeAll, describe, expect, it } from 'vitest';
import { explainError, missingRight, toApiError } from '../errors';
import type { ApiError } from '../errors';
import type { Model } from '../model';
import { ConfigMapModel, NamespaceModel, NodePoolModel, SecretModel } from '../models';
import { actAs } from '../testing/cluster';
import { checkAccess } from '../access/reviews';
import { denialOf } from '../access/access';
import type { ConfigMap } from '../types/core';
import { create, list, mergePatch, read, remove } from './write';

const namespace = `write-${Date.now().toString(36)}`;
const configMap = (name: string): ConfigMap => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace },
  data: { a: '1', b: '2' },
});
const refusal = async (promise: Promise<unknown>): Promise<ApiError> => {
  try {
    await promise;
  } catch (error) {
    return toApiError(error);
  }
  throw new Error('It was not refused');
};

beforeAll(async () => {
  actAs('admin');
  await create(NamespaceModel, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
});

describe('writing', () => {
  it('merges a patch, removes a field by null, and minds the version it is based on', async () => {
    const made = await create(ConfigMapModel, configMap('patched'));
    const ref = { namespace, name: 'patched' };
    const patched = await mergePatch(ConfigMapModel, ref, { data: { a: null, c: '3' } });
    expect(patched.data).toEqual({ b: '2', c: '3' });
    const version = made.metadata.resourceVersion ?? '';
    const stale = await refusal(
      mergePatch(ConfigMapModel, ref, { data: { b: 'x' } }, { resourceVersion: version }),
    );
    expect(stale.kind).toBe('conflict');
    expect((await read(ConfigMapModel, ref)).data).toEqual({ b: '2', c: '3' });
  });

  it.each([
    ['a core kind', ConfigMapModel, () => configMap('again')],
    [
      'a kind of a CRD',
      NodePoolModel,
      () => ({
        apiVersion: 'hypershift.openshift.io/v1beta1',
        kind: 'NodePool',
        metadata: { name: 'again', namespace },
        spec: {
          clusterName: 'nobody',
          replicas: 0,
          management: { upgradeType: 'Replace' as const },
          platform: { type: 'KubeVirt' as const },
          release: { image: 'quay.io/openshift-release-dev/ocp-release:4.22.1-multi' },
        },
      }),
    ],
  ] as const)('changes only the object with the given UID: %s', async (_kind, model: Model, object) => {
    const made = await create(model, object());
    const ref = { namespace, name: 'again' };
    const patch = { metadata: { annotations: { mine: 'true' } } };
    const other = await refusal(
      mergePatch(model, ref, patch, { uid: '00000000-0000-0000-0000-000000000000' }),
    );
    expect(other.kind).toBe('conflict');
    expect((await read(model, ref)).metadata.annotations).toBeUndefined();
    const { uid = '' } = made.metadata;
    expect((await mergePatch(model, ref, patch, { uid })).metadata.annotations).toEqual({ mine: 'true' });
    await remove(model, ref);
  });

  it('deletes only the object with the given UID', async () => {
    const made = await create(ConfigMapModel, configMap('kept'));
    const ref = { namespace, name: 'kept' };
    expect((await refusal(remove(ConfigMapModel, ref, { uid: 'another' }))).kind).toBe('conflict');
    await remove(ConfigMapModel, ref, { uid: made.metadata.uid ?? '' });
    expect((await refusal(read(ConfigMapModel, ref))).kind).toBe('not-found');
  });

  it('keeps nothing of a dry run', async () => {
    await create(ConfigMapModel, configMap('dry'), { dryRun: true });
    const names = (await list(ConfigMapModel, { namespace })).map(({ metadata }) => metadata.name);
    expect(names).not.toContain('dry');
  });

  it('tells an object that exists, unknown fields and the causes of a refusal', async () => {
    await create(ConfigMapModel, configMap('twice'));
    expect((await refusal(create(ConfigMapModel, configMap('twice')))).kind).toBe('already-exists');
    const unknown = { ...configMap('unknown'), extra: true };
    expect((await refusal(create(ConfigMapModel, unknown))).serverMessage).toContain('unknown field "extra"');
    const pool = {
      apiVersion: 'hypershift.openshift.io/v1beta1',
      kind: 'NodePool',
      metadata: { name: 'pool', namespace },
      spec: { replicas: -1 },
    };
    // Wrong on purpose: the server must be the one to say so.
    const error = await refusal(create(NodePoolModel, pool as never));
    expect(error.kind).toBe('invalid');
    expect(error.causes.map(({ field }) => field)).toContain('spec.clusterName');
    expect(error.code).toBe(422);
  });

  it('names the right that a 403 is about', async () => {
    actAs('developer');
    const error = await refusal(create(SecretModel, { ...configMap('x'), kind: 'Secret' }));
    actAs('admin');
    expect(missingRight(error)).toEqual({ verb: 'create', resource: 'secrets', namespace });
    expect(explainError(error).values).toEqual({ verb: 'create', resource: 'secrets', namespace });
  });
});

describe('access', () => {
  it('answers for the user who asks, and says what is missing', async () => {
    const question = { model: NodePoolModel, verb: 'create', namespace };
    expect(await checkAccess(question)).toBe('allowed');
    actAs('viewer');
    expect(await checkAccess(question)).toBe('denied');
    actAs('admin');
    expect(denialOf(question).values).toEqual({
      verb: 'create',
      resource: 'nodepools.hypershift.openshift.io',
      namespace,
    });
  });
});
