import { z } from 'zod';
import type { ConflictField } from '../../form/conflict/three-way';
import { message, type Message } from '../../i18n/message';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { refuse } from '../fields/refuse';
import { lastDrain } from '../model/duration';
import { autoscaleMax, autoscaleMin, replicas } from '../model/scale';

/** The number of nodes as a form of its own. */
export interface SizeValues {
  size: { sizing: 'fixed' | 'autoscale'; replicas: number | null; min: number | null; max: number | null };
  /** Asked for at 0 nodes: nothing of what is drained finds another node, so a drain without limit never ends. */
  drainTimeout: string;
}

const count = z.number().nullable();

/** Judges the size; a drain needs a limit when the last nodes go (source: Cluster API, endless without). */
export const sizeSchema = z
  .object({
    size: z.object({ sizing: z.enum(['fixed', 'autoscale']), replicas: count, min: count, max: count }),
    drainTimeout: z.string(),
  })
  .superRefine(({ size, drainTimeout }, context) => {
    if (size.sizing === 'autoscale') {
      refuse(context, ['size', 'min'], autoscaleMin(size.min));
      refuse(context, ['size', 'max'], autoscaleMax(size.min, size.max));
      return;
    }
    refuse(context, ['size', 'replicas'], replicas(size.replicas));
    if (size.replicas !== 0) return;
    refuse(context, ['drainTimeout'], lastDrain(drainTimeout));
  });

/** The size of a pool as values; a pool without a wish has 0 nodes (operator). */
export const sizeOf = ({ spec }: NodePool): SizeValues => {
  const { autoScaling, replicas: wished = 0, nodeDrainTimeout = '' } = spec;
  return {
    size: autoScaling
      ? { sizing: 'autoscale', replicas: null, ...autoScaling }
      : { sizing: 'fixed', replicas: wished, min: null, max: null },
    drainTimeout: nodeDrainTimeout,
  };
};

/** What a dialog begins with: the number it does not use has a likely value. */
export const sizeDefaults = (pool: NodePool, current: number): SizeValues => {
  const { size, drainTimeout } = sizeOf(pool);
  const least = Math.max(1, size.replicas ?? current);
  return {
    size: {
      sizing: size.sizing,
      replicas: size.replicas ?? current,
      min: size.min ?? least,
      max: size.max ?? Math.max(3, least),
    },
    drainTimeout,
  };
};

/** The size without what its kind does not use, so that two of them compare. */
export const plainSize = ({ size, drainTimeout }: SizeValues): SizeValues => ({
  size: size.sizing === 'fixed' ? { ...size, min: null, max: null } : { ...size, replicas: null },
  drainTimeout: size.sizing === 'fixed' && size.replicas === 0 ? drainTimeout : '',
});

/** How a change of size is sent: a number through the scale subresource, all else as one patch. */
export type SizeChange =
  | { readonly via: 'scale'; readonly replicas: number }
  | { readonly via: 'patch'; readonly patch: Readonly<Record<string, unknown>> };

/** The change from one size to another; undefined where there is none (CRD: replicas excludes autoScaling). */
export const sizeChange = (from: NodePool, wanted: SizeValues): SizeChange | undefined => {
  const { autoScaling, replicas: wished, nodeDrainTimeout = '' } = from.spec;
  const { size, drainTimeout } = wanted;
  if (size.sizing === 'autoscale') {
    const [min, max] = [size.min ?? 1, size.max ?? size.min ?? 1];
    if (!autoScaling) return { via: 'patch', patch: { spec: { replicas: null, autoScaling: { min, max } } } };
    const changed = {
      ...(autoScaling.min === min ? {} : { min }),
      ...(autoScaling.max === max ? {} : { max }),
    };
    return Object.keys(changed).length === 0
      ? undefined
      : { via: 'patch', patch: { spec: { autoScaling: changed } } };
  }
  const count = size.replicas ?? 0;
  const timeout = count === 0 && drainTimeout !== nodeDrainTimeout ? { nodeDrainTimeout: drainTimeout } : {};
  if (autoScaling)
    return { via: 'patch', patch: { spec: { replicas: count, autoScaling: null, ...timeout } } };
  if (Object.keys(timeout).length > 0)
    return { via: 'patch', patch: { spec: { replicas: count, ...timeout } } };
  return count === wished ? undefined : { via: 'scale', replicas: count };
};

const sizeWords = ({ size: { sizing, replicas: wished, min, max } }: SizeValues): Message =>
  sizing === 'fixed'
    ? message('{{count}} nodes', { count: wished ?? 0 })
    : message('{{min}} to {{max}}, autoscaled', { min: min ?? 0, max: max ?? 0 });

/** What two people can disagree about in the dialog. */
export const SIZE_FIELDS: readonly ConflictField<SizeValues>[] = [
  { id: 'nodes', label: message('Number of nodes'), paths: ['size'], words: sizeWords },
];
