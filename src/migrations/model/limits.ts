import { message, type Message } from '../../i18n/message';
import { parseQuantity } from '../../node-pools/model/quantity';

/** Which object holds the limits, and in which of its shapes. */
export type LimitsHolder = 'hyperconverged-v1' | 'hyperconverged-v1beta1' | 'kubevirt';

/** The limits as a form holds them. What is empty takes its default. */
export interface LimitValues {
  perCluster: number | null;
  perNode: number | null;
  /** Bytes a second, as a quantity. */
  bandwidth: string;
  /** Seconds for each GiB of memory. */
  completion: number | null;
  /** Seconds */
  progress: number | null;
  autoConverge: boolean;
  postCopy: boolean;
  /** A NetworkAttachmentDefinition in the namespace of the operator. */
  network: string;
}

export type LimitName = keyof LimitValues;

/** The fields of the API, the same in all holders (CRD). */
const LIMIT_FIELDS: Readonly<Record<LimitName, string>> = {
  perCluster: 'parallelMigrationsPerCluster',
  perNode: 'parallelOutboundMigrationsPerNode',
  bandwidth: 'bandwidthPerMigration',
  completion: 'completionTimeoutPerGiB',
  progress: 'progressTimeout',
  autoConverge: 'allowAutoConverge',
  postCopy: 'allowPostCopy',
  network: 'network',
};

const NAMES = Object.keys(LIMIT_FIELDS).filter((name): name is LimitName => name in LIMIT_FIELDS);

/** What holds where nothing is set (KubeVirt; HyperConverged overwrites two of them). */
const LIMIT_DEFAULTS: Readonly<
  Record<
    'kubevirt' | 'hyperconverged',
    { perCluster: number; perNode: number; completion: number; progress: number }
  >
> = {
  kubevirt: { perCluster: 5, perNode: 2, completion: 150, progress: 150 },
  hyperconverged: { perCluster: 5, perNode: 1, completion: 20, progress: 150 },
};

export const defaultsOf = (holder: LimitsHolder) =>
  LIMIT_DEFAULTS[holder === 'kubevirt' ? 'kubevirt' : 'hyperconverged'];

/** Where the limits stand below `spec`. */
const PATHS: Readonly<Record<LimitsHolder, readonly string[]>> = {
  'hyperconverged-v1': ['virtualization', 'liveMigrationConfig'],
  'hyperconverged-v1beta1': ['liveMigrationConfig'],
  kubevirt: ['configuration', 'migrations'],
};

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The limits of an object as it stands. */
const limitsIn = (holder: LimitsHolder, spec: Json): Json => {
  const found = PATHS[holder].reduce<unknown>((part, key) => (isJson(part) ? part[key] : undefined), spec);
  return isJson(found) ? found : {};
};

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

export const limitValues = (holder: LimitsHolder, spec: Json): LimitValues => {
  const limits = limitsIn(holder, spec);
  const of = (name: LimitName): unknown => limits[LIMIT_FIELDS[name]];
  return {
    perCluster: number(of('perCluster')),
    perNode: number(of('perNode')),
    bandwidth: text(of('bandwidth')),
    completion: number(of('completion')),
    progress: number(of('progress')),
    autoConverge: of('autoConverge') === true,
    postCopy: of('postCopy') === true,
    network: text(of('network')),
  };
};

/** The least merge patch from one to the other; what was emptied is removed. undefined = nothing to write. */
export const limitsPatch = (
  holder: LimitsHolder,
  before: LimitValues,
  after: LimitValues,
): { spec: Json } | undefined => {
  const changed = NAMES.filter((name) => before[name] !== after[name]);
  if (changed.length === 0) return undefined;
  const limits: Json = Object.fromEntries(
    changed.map((name) => [LIMIT_FIELDS[name], after[name] === '' ? null : after[name]]),
  );
  return { spec: PATHS[holder].reduceRight<Json>((inner, key) => ({ [key]: inner }), limits) };
};

/** A limit is a whole number from 1 on; empty takes the default. The CRD would take 0, with which nothing ever migrates. */
export const atLeastOne = (value: number | null): Message | undefined =>
  value === null || (Number.isInteger(value) && value >= 1)
    ? undefined
    : message('Enter a whole number from 1 on, or nothing for the default.');

/** A node cannot send more at a time than the cluster allows; an empty field counts with its default. */
export const nodeWithinCluster =
  (holder: LimitsHolder) =>
  ({ perCluster, perNode }: Pick<LimitValues, 'perCluster' | 'perNode'>): Message | undefined => {
    const defaults = defaultsOf(holder);
    const cluster = perCluster ?? defaults.perCluster;
    return (perNode ?? defaults.perNode) > cluster
      ? message('At most {{cluster}}, as many as the whole cluster may migrate at a time.', { cluster })
      : undefined;
  };

/** A bandwidth is a quantity of bytes a second; 0 and nothing mean no limit. */
export const bandwidth = (value: string): Message | undefined => {
  if (value === '' || value === '0') return undefined;
  const bytes = parseQuantity(value);
  return bytes === undefined || bytes <= 0
    ? message('{{value}} is not a quantity. Write a number and a unit, such as 64Mi.', { value })
    : undefined;
};

/** How long a migration of a machine may take, in seconds (KubeVirt: the limit for each GiB times its memory). */
export const completionSeconds = (perGiB: number, memoryGiB: number): number => perGiB * memoryGiB;
