import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import type { ConfigKind } from './config-documents';

/** The ConfigMaps that a pool names, in its order. */
export const configMapsOf = ({ spec }: NodePool): readonly { kind: ConfigKind; name: string }[] => [
  ...(spec.config ?? []).flatMap(({ name }) =>
    name === undefined ? [] : [{ kind: 'config' as const, name }],
  ),
  ...(spec.tuningConfig ?? []).flatMap(({ name }) =>
    name === undefined ? [] : [{ kind: 'tuning' as const, name }],
  ),
];

/** The pools of a namespace that name a ConfigMap: a change of it rolls each of them (operator: hash of the content). */
export const poolsUsing = (pools: readonly NodePool[], configMap: string): readonly NodePool[] =>
  pools.filter((pool) => configMapsOf(pool).some(({ name }) => name === configMap));
