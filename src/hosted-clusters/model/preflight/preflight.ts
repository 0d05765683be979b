import type { Message } from '../../../i18n/message';
import type { PreflightAnswers } from './answers';
import { capacity } from './capacity';
import { defaultStorageClass } from './default-storage-class';
import type { Facts, RightFact } from './facts';
import { firewall } from './firewall';
import { hypershift } from './hypershift';
import { liveMigration } from './live-migration';
import { loadBalancer } from './load-balancer';
import { localCluster } from './local-cluster';
import { network } from './network';
import { nodes } from './nodes';
import { platform } from './platform';
import { rights } from './rights';
import { rank, type Row, type Verdict } from './row';
import { virtualization } from './virtualization';
import { wildcardRoutes } from './wildcard-routes';

/** Every row of the preflight, the worst first, otherwise in the order of the specification (preflight). */
export const preflight = (
  facts: Facts,
  answers: PreflightAnswers,
  rightFacts: readonly RightFact[],
): readonly Row[] =>
  [
    hypershift(facts),
    virtualization(facts, answers),
    platform(facts),
    wildcardRoutes(facts, answers),
    network(facts, answers),
    defaultStorageClass(facts, answers),
    capacity(facts, answers),
    liveMigration(facts, answers),
    loadBalancer(facts, answers),
    localCluster(facts),
    rights(rightFacts),
    nodes(facts, answers),
    firewall(answers),
  ].sort((a, b) => rank(a.verdict) - rank(b.verdict));

/** How many rows have each verdict. */
export type Counts = Readonly<Record<Verdict, number>>;

export const countRows = (rows: readonly Row[]): Counts => {
  const counts = { block: 0, warn: 0, 'cannot-check': 0, checking: 0, information: 0, good: 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  return counts;
};

/** The rights that are known to be missing, each as a sentence. */
export const missingRights = (rows: readonly Row[]): readonly Message[] =>
  rows
    .filter(({ id }) => id === 'rights')
    .flatMap(({ findings }) => findings.filter(({ verdict }) => verdict === 'block'))
    .map(({ message }) => message);
