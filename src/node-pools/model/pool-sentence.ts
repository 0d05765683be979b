import { type Message, message } from '../../i18n/message';
import { type Blocker, firstBlocker } from './blocker';
import { poolConditionMeaning } from './conditions';
import type { NodeMachine } from './node-machine';
import { type Rollout, rolloutCount, rolloutTitle } from './rollout';
import type { PoolNodes, PoolStatus } from './status';

/** What is going on with a pool, ready to be drawn. */
export interface PoolSentence {
  level: PoolStatus['level'];
  /** Parts of one line. */
  text: readonly Message[];
  /** The next step, a sentence each. */
  next?: readonly Message[];
  /** The operator's words, as they are. */
  detail?: string;
}

/** All that the sentence of a pool is made of. */
export interface PoolFacts {
  status: PoolStatus;
  nodes: PoolNodes;
  machines: readonly NodeMachine[];
  rollout: Rollout | undefined;
}

const levelOf = (blocker: Blocker | undefined, status: PoolStatus): PoolStatus['level'] =>
  blocker?.isStuck ? 'warning' : status.level;

const nextOf = (blocker: Blocker | undefined): { next?: readonly Message[] } =>
  blocker ? { next: [blocker.words, blocker.advice] } : {};

/** The operator's judgement, with what to do about it. */
const judged = ({ status }: PoolFacts, text: Message): PoolSentence => {
  const { because } = status;
  const advice = poolConditionMeaning(because?.type ?? '')?.advice;
  return {
    level: status.level,
    text: [text],
    ...(advice ? { next: [advice] } : {}),
    ...(because?.message ? { detail: because.message } : {}),
  };
};

const updating = ({ status, rollout }: PoolFacts): PoolSentence | undefined => {
  if (!rollout) return undefined;
  const count = rolloutCount(rollout);
  const text = [rolloutTitle(rollout), ...(count ? [count] : [])];
  if (rollout.waitsForDeletion && !rollout.blocker)
    return {
      level: 'warning',
      text,
      next: [message('This pool replaces a machine only when somebody deletes it.')],
    };
  const level = rollout.isStuck ? 'warning' : status.level;
  return { level, text, ...nextOf(rollout.blocker) };
};

/** What is going on with a pool now and its next step; undefined when it is simply fine or empty by choice. */
export const poolSentence = (facts: PoolFacts): PoolSentence | undefined => {
  const { status, nodes, machines } = facts;
  const blocker = firstBlocker(machines.map((machine) => machine.blocker));
  const level = levelOf(blocker, status);
  const joined = machines.filter(({ node, isDeleting }) => node !== undefined && !isDeleting).length;
  switch (status.id) {
    case 'deleting':
      return {
        level,
        text: [
          message('Being deleted'),
          ...(machines.length > 0
            ? [message('{{count}} machines are left', { count: machines.length })]
            : []),
        ],
        ...nextOf(blocker),
      };
    case 'paused':
      return {
        level,
        text: [message('The operator leaves this node pool alone.')],
        next: [message('Choose Resume reconciling in the menu to let it go on.')],
      };
    case 'error':
      return judged(facts, message('The operator refuses this node pool'));
    case 'updating':
    case 'update-stuck':
      return updating(facts);
    case 'creating':
      return {
        level,
        text: [
          nodes.desired === undefined
            ? message('Waiting for the first machines')
            : message('Waiting for machines: {{joined}} of {{desired}} have joined', {
                joined,
                desired: nodes.desired,
              }),
        ],
        ...nextOf(blocker),
      };
    case 'scaling':
      return {
        level,
        text: [
          message('Scaling from {{current}} to {{desired}} nodes', {
            current: nodes.current,
            desired: nodes.desired ?? nodes.current,
          }),
        ],
        ...nextOf(blocker),
      };
    case 'degraded':
      return judged(facts, message('Something of this node pool is not as it should be'));
    default:
      // All nodes are there, and a machine that is one too many does not go.
      return blocker
        ? { level: blocker.isStuck ? 'warning' : 'info', text: [blocker.words], next: [blocker.advice] }
        : undefined;
  }
};
