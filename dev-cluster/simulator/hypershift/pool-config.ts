import { parseAllDocuments } from 'yaml';
import type { Context } from '../controller';
import type { ConfigMap, NodePool } from '../resources';
import { ConfigMaps } from '../resources';

/** What a MachineConfig may be made of (operator). */
const configKinds = [
  'MachineConfig',
  'KubeletConfig',
  'ContainerRuntimeConfig',
  'ImageContentSourcePolicy',
  'ImageDigestMirrorSet',
  'ClusterImagePolicy',
];
const tuningKinds = ['Tuned', 'PerformanceProfile'];

type Use = 'config' | 'tuning';

const namesOf = (references: readonly ({ name?: string } | undefined)[] | undefined): string[] =>
  (references ?? []).flatMap((reference) => (reference?.name ? [reference.name] : []));

const mapsFor = (pool: NodePool, use: Use): string[] =>
  namesOf(use === 'config' ? pool.spec.config : pool.spec.tuningConfig);

/** Every ConfigMap that a pool names. */
export const poolMaps = (pool: NodePool): string[] => [
  ...mapsFor(pool, 'config'),
  ...mapsFor(pool, 'tuning'),
];

const mapOf = ({ cluster }: Context, pool: NodePool, name: string): ConfigMap | undefined =>
  cluster.store(ConfigMaps).get(pool.metadata.namespace, name);

/** The texts of a pool's ConfigMaps: what they say decides whether its machines are current. */
export const poolTexts = (context: Context, pool: NodePool): string[] =>
  poolMaps(pool).flatMap((name) => {
    const { config, tuning } = mapOf(context, pool, name)?.data ?? {};
    return [config ?? tuning ?? ''];
  });

const kindsIn = (text: string): { kinds: string[] } | { problem: string } => {
  const documents = parseAllDocuments(text).filter(({ contents }) => contents !== null);
  const [error] = documents.flatMap(({ errors }) => errors);
  if (error) return { problem: `error decoding config: ${error.message.split('\n')[0] ?? ''}` };
  const kinds = documents.map((document) => {
    const value: unknown = document.toJS();
    const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
    return typeof kind === 'string' ? kind : '';
  });
  return kinds.includes('') ? { problem: "error decoding config: Object 'Kind' is missing" } : { kinds };
};

const problemIn = (use: Use, map: ConfigMap | undefined, name: string): string | undefined => {
  if (!map) return `configmaps "${name}" not found`;
  const text = map.data?.[use];
  if (text === undefined) return `no manifest found in configmap "${name}" with key "${use}"`;
  const read = kindsIn(text);
  if ('problem' in read) return `configmap "${name}" failed validation: ${read.problem}`;
  const known = use === 'config' ? configKinds : tuningKinds;
  const foreign = read.kinds.find((kind) => !known.includes(kind));
  if (foreign !== undefined)
    return `configmap "${name}" failed validation: unsupported config type: ${foreign}`;
  return use === 'tuning' && read.kinds.length !== 1
    ? `configmap "${name}" failed validation: expected exactly one Tuned or PerformanceProfile, got ${read.kinds.length}`
    : undefined;
};

const profilesIn = (context: Context, pool: NodePool): number =>
  mapsFor(pool, 'tuning').filter((name) => {
    const read = kindsIn(mapOf(context, pool, name)?.data?.tuning ?? '');
    return 'kinds' in read && read.kinds.includes('PerformanceProfile');
  }).length;

/** What is wrong with the ConfigMaps of one use, in the operator's words, or undefined. */
export const poolConfigProblem = (context: Context, pool: NodePool, use: Use): string | undefined => {
  const [problem] = mapsFor(pool, use).flatMap(
    (name) => problemIn(use, mapOf(context, pool, name), name) ?? [],
  );
  if (problem !== undefined || use === 'config') return problem;
  const profiles = profilesIn(context, pool);
  return profiles > 1
    ? `there cannot be more than one PerformanceProfile ConfigMap associated to a NodePool, found ${profiles}`
    : undefined;
};
