import { keptPaths } from '../../node-pools/fields/leftovers';
import { pathWords } from './keyed';
import type { Values } from './values';
import { writtenDisks } from './values';

/** What only YAML says, a line each, for showing it. */
export const keptLines = (values: Values): readonly string[] => [
  ...Object.entries(values.kept.patches).flatMap(([role, patch]) =>
    keptPaths(patch).map((path) => `${role}: ${pathWords(path)}`),
  ),
  ...writtenDisks(values).flatMap(({ disk }) =>
    Object.values(disk.kept).flatMap((kept) => keptPaths(kept).map((path) => `${disk.name}: ${path}`)),
  ),
  ...values.nics.flatMap(({ name, kept }) =>
    Object.values(kept).flatMap((one) => keptPaths(one).map((path) => `${name}: ${path}`)),
  ),
  ...Object.values(values.advanced.kept).flatMap((kept) =>
    keptPaths(kept).map((path) => `${values.advanced.cloudInitDisk}: ${path}`),
  ),
  ...values.advanced.placement.flatMap(({ kept }) => keptPaths(kept).map((path) => `affinity: ${path}`)),
  ...values.kept.others.map(({ kind }) => (typeof kind === 'string' ? kind : '')),
];
