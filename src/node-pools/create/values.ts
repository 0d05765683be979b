import { z } from 'zod';
import { obeys } from '../../form/rule';
import { refuse } from '../fields/refuse';
import { poolDefaults, poolSchema } from '../fields/values';
import { message } from '../../i18n/message';
import { configTextProblems } from '../config/config-text';
import { CONFIG_EXAMPLE, type ConfigKind, hasPerformanceProfile } from '../model/config-documents';
import { configMapName } from '../model/config-map';
import { repeated } from '../model/labels';
import { readDocuments } from '../../form/yaml/documents';

/** A ConfigMap that is made together with the pool. */
const mapSchema = z
  .object({
    name: z.string().superRefine(obeys(configMapName)),
    kind: z.enum(['config', 'tuning']),
    text: z.string(),
  })
  .superRefine(({ kind, text }, context) => {
    const [first] = configTextProblems(kind, text);
    refuse(context, ['text'], first?.message);
  });

/** The form that adds a node pool to a cluster. */
export const addSchema = z
  .object({
    /** namespace/name */
    cluster: z
      .string()
      .superRefine(
        obeys((ref: string) => (ref === '' ? message('Choose the cluster of the node pool.') : undefined)),
      ),
    pool: poolSchema,
    maps: z.array(mapSchema),
  })
  .superRefine(({ maps }, context) => {
    for (const index of repeated(maps.map(({ name }) => name)))
      refuse(
        context,
        ['maps', index, 'name'],
        message('{{name}} is there twice. Remove one.', { name: maps[index]?.name ?? '' }),
      );
    const profiles = maps.flatMap(({ text }, index) =>
      hasPerformanceProfile(readDocuments(text).documents) ? [index] : [],
    );
    for (const index of profiles.slice(1))
      refuse(context, ['maps', index, 'text'], message('A node pool takes only one PerformanceProfile.'));
  });

export type AddValues = z.infer<typeof addSchema>;

/** The form as it is first shown. */
export const addDefaults = (cluster: string): AddValues => ({ cluster, pool: poolDefaults(''), maps: [] });

/** A new ConfigMap, with an example to begin from. */
export const newMap = (
  kind: ConfigKind,
  pool: string,
  taken: readonly string[],
): AddValues['maps'][number] => {
  const base = `${pool === '' ? 'pool' : pool}-${kind}`;
  const free = [base, ...Array.from({ length: 20 }, (_, index) => `${base}-${index + 2}`)].find(
    (name) => !taken.includes(name),
  );
  return { name: free ?? base, kind, text: CONFIG_EXAMPLE[kind] };
};
