import { type FreeNode, sumOf, type Units, unplaced } from '../../hosted-clusters/model/preflight/placing';
import { type Message, message } from '../../i18n/message';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { machineRequest, type MachineSize } from './machine-request';
import { GIB, parseQuantity } from './quantity';

/** What the infrastructure cluster must have for a machine. */
export interface MachineShape extends MachineSize {
  nodeSelector: Readonly<Record<string, string>>;
}

/** What is short on the infrastructure nodes. */
export type Short = 'labels' | 'memory' | 'cpu' | 'both';

/** Whether more machines find room. */
export type Room =
  | { readonly fits: true; readonly words: readonly Message[] }
  | {
      readonly fits: false;
      readonly short: Short;
      readonly missing: number;
      readonly words: readonly Message[];
    };

/** The machines of a pool, with the CRD's defaults; undefined on other platforms or for a size that is none. */
export const shapeOf = ({ spec: { platform } }: NodePool): MachineShape | undefined => {
  if (platform.type !== 'KubeVirt') return undefined;
  const { compute = {}, nodeSelector = {} } = platform.kubevirt ?? {};
  const memory = parseQuantity(String(compute.memory ?? '8Gi'));
  if (memory === undefined) return undefined;
  return { cores: compute.cores ?? 2, memory, isGuaranteed: compute.qosClass === 'Guaranteed', nodeSelector };
};

const rounded = (value: number): number => Math.round(value * 10) / 10;
const inWords = ({ cpu, memory }: { cpu: number; memory: number }) => ({
  cpu: rounded(cpu),
  memory: rounded(memory / GIB),
});

const missingOf = (unit: Units, nodes: readonly FreeNode[]): number =>
  unplaced([unit], nodes).reduce((sum, { count }) => sum + count, 0);

/** What alone would have to be there for all to fit; both where neither alone would do. */
const shortOf = (unit: Units, nodes: readonly FreeNode[]): Short => {
  if (missingOf({ ...unit, memory: 0 }, nodes) === 0) return 'memory';
  return missingOf({ ...unit, cpu: 0 }, nodes) === 0 ? 'cpu' : 'both';
};

const SHORT: Readonly<Record<Exclude<Short, 'labels'>, (count: number) => Message>> = {
  memory: (count) =>
    message('{{count}} more machines find no room on the infrastructure nodes: memory is short.', { count }),
  cpu: (count) =>
    message('{{count}} more machines find no room on the infrastructure nodes: CPU is short.', { count }),
  both: (count) =>
    message('{{count}} more machines find no room on the infrastructure nodes: CPU and memory are short.', {
      count,
    }),
};

const mostOf = (nodes: readonly FreeNode[]): FreeNode | undefined =>
  [...nodes].sort((a, b) => b.memory - a.memory || b.cpu - a.cpu)[0];

const lacking = (unit: Units, matching: readonly FreeNode[], missing: number): Room => {
  const short = shortOf(unit, matching);
  const most = mostOf(matching);
  return {
    fits: false,
    short,
    missing,
    words: [
      SHORT[short === 'labels' ? 'both' : short](missing),
      message('Each requests {{cpu}} CPU and {{memory}} GiB.', inWords(unit)),
      ...(most
        ? [
            message('{{node}} has the most free: {{cpu}} CPU and {{memory}} GiB.', {
              node: most.name,
              ...inWords(most),
            }),
          ]
        : []),
    ],
  };
};

/**
 * Whether so many machines more find room on the infrastructure nodes (scheduler: requests and node labels; it knows of
 * affinities too, so this is a hint).
 * @param count how many come, at least 1
 * @param free what the nodes that take pods have left
 */
export const roomFor = (shape: MachineShape, count: number, free: readonly FreeNode[]): Room => {
  const unit: Units = {
    count,
    isControlPlane: false,
    nodeSelector: shape.nodeSelector,
    ...machineRequest(shape),
  };
  const wanted = Object.entries(shape.nodeSelector);
  const matching = free.filter(({ labels }) => wanted.every(([key, value]) => labels[key] === value));
  if (matching.length === 0)
    return {
      fits: false,
      short: 'labels',
      missing: count,
      words: [
        wanted.length === 0
          ? message('No infrastructure node takes pods.')
          : message('No infrastructure node that takes pods has the labels {{labels}}.', {
              labels: wanted.map(([key, value]) => `${key}=${value}`).join(', '),
            }),
      ],
    };
  const missing = missingOf(unit, matching);
  if (missing > 0) return lacking(unit, matching, missing);
  return {
    fits: true,
    words: [
      message(
        '{{count}} more machines fit on the infrastructure nodes, which have {{cpu}} CPU and {{memory}} GiB free.',
        {
          count,
          ...inWords(sumOf(matching)),
        },
      ),
    ],
  };
};
