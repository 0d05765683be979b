import { createHash } from 'node:crypto';
import type { Context } from './controller';
import type { KubeObject } from './kubernetes/object';
import { Events } from './resources';

export interface Report {
  type: 'Normal' | 'Warning';
  reason: string;
  message: string;
  /** The controller that speaks, as `kubectl describe` shows it under From. */
  from: string;
}

const said = new Set<string>();

/**
 * Writes a core/v1 Event about an object, once for the same words about the same object: real controllers count
 * repeats, which a page does not need to see here.
 */
export const report = async ({ cluster, clock }: Context, about: KubeObject, what: Report): Promise<void> => {
  const { name, namespace = 'default', uid = '' } = about.metadata;
  const words = createHash('sha256').update(`${uid}${what.reason}${what.message}`).digest('hex').slice(0, 16);
  if (said.has(words)) return;
  said.add(words);
  const now = clock.now();
  await cluster.ensure(Events, {
    metadata: { name: `${name}.${words}`, namespace },
    involvedObject: { apiVersion: about.apiVersion, kind: about.kind, name, namespace, uid },
    type: what.type,
    reason: what.reason,
    message: what.message,
    source: { component: what.from },
    reportingComponent: what.from,
    firstTimestamp: now,
    lastTimestamp: now,
    count: 1,
  });
};
