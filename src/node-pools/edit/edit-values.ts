import { z } from 'zod';
import type { ConflictField } from '../../form/conflict/three-way';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { POOL_FIELDS } from '../fields/field-words';
import { isJsonObject, isSame, type JsonObject, own } from '../fields/leftovers';
import { nodePool } from '../fields/objects';
import { ObjectReader } from '../fields/read-object';
import { refuse } from '../fields/refuse';
import { type PoolValues, poolSchema } from '../fields/values';
import { poolFromObject } from '../fields/values-from-objects';
import { lastDrain } from '../model/duration';
import { type EditEffect, editEffect, effectsOf } from '../model/edit-effect';

/**
 * Judges the form of a pool that exists. Its last nodes go only with a limit for their drain.
 * @param nodes the fixed size that it has; undefined for one that is autoscaled
 */
export const editSchemaFor = (nodes: number | undefined) =>
  z.object({ pool: poolSchema }).superRefine(({ pool }, context) => {
    if (nodes !== 0 && pool.sizing === 'fixed' && pool.replicas === 0)
      refuse(context, ['pool', 'drainTimeout'], lastDrain(pool.drainTimeout));
  });

/** The form that edits a pool that exists. */
export interface EditValues {
  pool: PoolValues;
}

/** The fields of the form, below `pool`. */
export const EDIT_FIELDS: readonly ConflictField<EditValues>[] = POOL_FIELDS.map((field) => ({
  ...field,
  paths: field.paths.map((path) => `pool.${path}`),
  words: ({ pool }) => field.words(pool),
}));

/** A pool as the form shows it. What the form cannot show is never written, so nothing needs to be kept of it. */
export const editValues = (pool: NodePool): EditValues => {
  // A reader takes any object; a generated type has no index signature.
  const read = poolFromObject(new ObjectReader({ ...pool, spec: { ...pool.spec } }));
  return { pool: { ...read, release: pool.spec.release.image, kept: {} } };
};

/** A JSON merge patch (RFC 7386) from one object to another; lists are replaced as a whole. */
const mergeDiff = (from: JsonObject, to: JsonObject): JsonObject => {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return Object.fromEntries(
    keys.flatMap((key): [string, unknown][] => {
      const [before, after] = [own(from, key), own(to, key)];
      if (isSame(before, after)) return [];
      if (!isJsonObject(before) || !isJsonObject(after)) return [[key, after ?? null]];
      return [[key, mergeDiff(before, after)]];
    }),
  );
};

/** With OnDelete the numbers of a rolling update must go, which the server has filled in (CRD: rollingUpdate only with RollingUpdate). */
const withoutNumbers = (patch: JsonObject, isOnDelete: boolean): JsonObject => {
  const management = own(patch, 'management');
  const replace = own(management, 'replace');
  if (!isOnDelete || !isJsonObject(management) || !isJsonObject(replace)) return patch;
  return { ...patch, management: { ...management, replace: { ...replace, rollingUpdate: null } } };
};

/**
 * The least merge patch that turns what a pool is into what the form wants; undefined where nothing changes.
 * Only what differs between the two is written: fields the form does not know, and defaults that the server filled in, stay.
 */
export const editPatch = (over: NodePool, { pool: wanted }: EditValues): JsonObject | undefined => {
  const context = {
    clusterName: over.spec.clusterName,
    release: over.spec.release.image,
    metadata: { name: over.metadata.name },
  };
  const now = nodePool(editValues(over).pool, context).spec;
  const then = nodePool({ ...wanted, kept: {} }, context).spec;
  // Both are plain JSON; their types have no index signatures.
  const patch = withoutNumbers(mergeDiff({ ...now }, { ...then }), wanted.rollout === 'OnDelete');
  return Object.keys(patch).length === 0 ? undefined : { spec: patch };
};

const effectOfField = (
  { specs }: { specs: readonly string[] },
  upgradeType: PoolValues['upgradeType'],
): EditEffect => effectsOf(specs.flatMap((path) => editEffect(path, upgradeType) ?? []))[0] ?? 'none';

/** What changing each field does, by its path in the form. */
export const effectsByPath = (upgradeType: PoolValues['upgradeType']): ReadonlyMap<string, EditEffect> =>
  new Map(
    POOL_FIELDS.flatMap((field) => {
      const effect = effectOfField(field, upgradeType);
      return field.paths.map((path) => [`pool.${path}`, effect] as const);
    }),
  );

/** What changing one field does, by its id. */
export const effectOfId = (id: string, upgradeType: PoolValues['upgradeType']): EditEffect => {
  const field = POOL_FIELDS.find((one) => one.id === id);
  return field ? effectOfField(field, upgradeType) : 'none';
};
