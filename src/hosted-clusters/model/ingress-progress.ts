import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { Service } from '../../kubernetes/types/core';
import { conditionOf } from './condition';
import type { AddressTrouble } from './ingress-address';
import { addressOf } from './ingress-service';
import { wasCompleted } from './status';

/**
 * `yours`: the user has to act; `problem`: something stands in the way; `running`: it goes on by itself;
 * `unknown`: the user may not look.
 */
export type IngressStepState = 'done' | 'running' | 'yours' | 'problem' | 'waiting' | 'unknown';

export type IngressStepId = 'nodes' | 'service' | 'address' | 'record' | 'completed';

/** What is known of the way to a cluster's applications. */
export interface IngressFacts {
  cluster: HostedCluster;
  /** Nodes that have joined: the router runs on them. */
  joined: number;
  /** The Service that leads to the workers; `unseen` where nobody here may look: on another cluster, or without the right. */
  service: Service | 'none' | 'unseen';
  trouble: AddressTrouble | undefined;
}

const addressState = ({ service, trouble }: IngressFacts): IngressStepState => {
  if (service === 'none') return 'waiting';
  if (service === 'unseen') return 'yours';
  if (trouble && !trouble.isWaiting) return 'problem';
  return addressOf(service) === undefined ? 'running' : 'done';
};

/**
 * How far the way to a cluster's applications is, with a domain of its own (documentation of hosted control planes): each step needs the one
 * before. No browser can see a DNS record, so that step is done when the installation is, whose operators look the name up.
 */
export const ingressProgress = (facts: IngressFacts): Readonly<Record<IngressStepId, IngressStepState>> => {
  const { cluster, joined, service } = facts;
  const isDone = wasCompleted(cluster);
  const hasNodes = joined > 0;
  const address = addressState(facts);
  const hasAddress = typeof service === 'object' && addressOf(service) !== undefined;
  const isUnseen = service === 'unseen';
  const ifNodes = (state: IngressStepState): IngressStepState => (hasNodes ? state : 'waiting');
  return {
    nodes: hasNodes ? 'done' : 'running',
    service: isDone || typeof service === 'object' ? 'done' : ifNodes('yours'),
    address: isDone && address !== 'problem' ? 'done' : isUnseen ? ifNodes(address) : address,
    record: isDone ? 'done' : hasAddress ? 'yours' : isUnseen ? ifNodes('yours') : 'waiting',
    completed: isDone ? 'done' : hasAddress ? 'running' : 'waiting',
  };
};

/** What the cluster's operators say while they wait for their own addresses to be reached; undefined once all is well. */
export const operatorsWords = (cluster: HostedCluster): string | undefined => {
  const failing = conditionOf(cluster, 'ClusterVersionFailing');
  const progressing = conditionOf(cluster, 'ClusterVersionProgressing');
  const said = [failing, progressing].find((one) => one?.status === 'True' && one.message);
  return wasCompleted(cluster) ? undefined : said?.message;
};
