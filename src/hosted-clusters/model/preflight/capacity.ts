import { message } from '../../../i18n/message';
import { machineRequest } from '../../../node-pools/model/machine-request';
import { GIB } from '../../../node-pools/model/quantity';
import type { PoolAnswers, PreflightAnswers } from './answers';
import { onInfrastructure } from './external';
import type { Facts, Room } from './facts';
import { freeNodes, needOf, sumOf, unplaced, type FreeNode, type Units } from './placing';
import { unread, valueOf } from './reading';
import { row, type Evidence, type Finding, type Row } from './row';

/** A highly available control plane (source: specification); it stands on three nodes, a third each. */
const CONTROL_PLANE: Room = { cpu: 5, memory: 19 * GIB };
const controlPlane = (count: number): Units => ({
  count,
  cpu: CONTROL_PLANE.cpu / 3,
  memory: CONTROL_PLANE.memory / 3,
  isControlPlane: true,
  nodeSelector: {},
});

/** `vCPU`: as if each vCPU had a CPU of its own. `requests`: as the scheduler counts. */
type Counting = 'vCPU' | 'requests';
type Size = 'start' | 'most';

const machines = (pool: PoolAnswers, size: Size, counting: Counting): Units => ({
  count: pool[size] + pool.surge,
  ...machineRequest(counting === 'vCPU' ? { ...pool, isGuaranteed: true } : pool),
  isControlPlane: false,
  nodeSelector: pool.nodeSelector,
});

/** The control plane is on this cluster in any case, the machines only if they are not on another one. */
const unitsOf = (answers: PreflightAnswers, size: Size, counting: Counting): readonly Units[] => [
  controlPlane(answers.isHighlyAvailable ? 3 : 1),
  ...(answers.isExternal ? [] : answers.pools.map((pool) => machines(pool, size, counting))),
];

const countOf = (units: readonly Units[]): number => units.reduce((all, { count }) => all + count, 0);

const round = (value: number): number => Math.round(value * 10) / 10;
const shown = ({ cpu, memory }: Room) => ({ cpu: round(cpu), memory: round(memory / GIB) });

const evidenceOf = (free: readonly FreeNode[]): readonly Evidence[] =>
  free.map((node) => ({
    kind: 'Node',
    name: node.name,
    field: 'status.allocatable',
    value: message('{{cpu}} CPU and {{memory}} GiB are free', shown(node)),
  }));

const judged = (free: readonly FreeNode[], answers: PreflightAnswers): Finding => {
  const evidence = evidenceOf(free);
  const left = (size: Size, counting: Counting) => unplaced(unitsOf(answers, size, counting), free);
  const warning = (finding: Finding['message']): Finding => ({ verdict: 'warn', message: finding, evidence });
  const homeless = left('start', 'requests');
  if (homeless.some(({ isControlPlane }) => isControlPlane)) {
    return warning(
      message(
        'The control plane and the machines do not fit on the nodes: room for {{cpu}} CPU and {{memory}} GiB is missing.',
        shown(needOf(homeless)),
      ),
    );
  }
  if (homeless.length > 0) {
    return warning(
      message(
        '{{count}} machines, counting those of an update, find no room: {{cpu}} CPU and {{memory}} GiB are missing. They would wait.',
        { count: countOf(homeless), ...shown(needOf(homeless)) },
      ),
    );
  }
  const crowded = left('start', 'vCPU');
  if (crowded.length > 0) {
    return warning(
      message(
        'The machines start, but {{cpu}} vCPU of them have no CPU of their own: they share what there is with other machines.',
        { cpu: shown(needOf(crowded)).cpu },
      ),
    );
  }
  const later = left('most', 'requests');
  if (later.length > 0) {
    return warning(
      message(
        'It fits as it starts. When pools have grown to their most, {{count}} machines find no room: {{cpu}} CPU and {{memory}} GiB are missing.',
        { count: countOf(later), ...shown(needOf(later)) },
      ),
    );
  }
  const needs = shown(needOf(unitsOf(answers, 'start', 'vCPU')));
  const has = shown(sumOf(free));
  return {
    verdict: 'good',
    message: message('Needs {{cpu}} CPU and {{memory}} GiB of {{freeCpu}} CPU and {{freeMemory}} GiB', {
      ...needs,
      freeCpu: has.cpu,
      freeMemory: has.memory,
    }),
    evidence,
  };
};

const here = ({ nodes, requested }: Facts, answers: PreflightAnswers): Finding => {
  if (nodes.state !== 'read') return unread(nodes, message('Being read'));
  if (requested.state !== 'read') return unread(requested, message('Being read'));
  const used = valueOf(requested) ?? {};
  return judged(freeNodes(nodes.value, used), answers);
};

const EXTERNAL = message(
  'The machines run on another cluster, which must have room for them. The command shows what its nodes have given away.',
);

/** What is free on the nodes takes the control plane and the machines, with those that an update adds for a while. */
export const capacity = (facts: Facts, answers: PreflightAnswers): Row =>
  row('capacity', message('Room on the nodes'), [
    here(facts, answers),
    ...(answers.isExternal ? [onInfrastructure(EXTERNAL, 'describe nodes')] : []),
  ]);
