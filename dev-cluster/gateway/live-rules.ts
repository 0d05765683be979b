import type { Api } from '../api';
import { FAULTS_NAME, FAULTS_NAMESPACE } from '../faults';
import { matches, rulesOf } from './rules';
import type { GatewayRule, RequestFacts } from './rules';

/** The gateway faults as they are at this moment, kept by a watch of their ConfigMap. */
export class LiveRules {
  private rules: GatewayRule[] = [];
  private readonly listeners = new Set<() => void>();

  /** Follows the ConfigMap until the signal ends it. */
  async follow(api: Api, signal: AbortSignal): Promise<void> {
    const path = `/api/v1/namespaces/${FAULTS_NAMESPACE}/configmaps?fieldSelector=metadata.name=${FAULTS_NAME}`;
    await api.watch(
      path,
      ({ type, object }) => {
        if (type === 'ERROR' || type === 'BOOKMARK') return;
        const { data = {} } = object as { data?: Record<string, string> }; // the selector lets only this ConfigMap pass
        this.set(type === 'DELETED' ? [] : rulesOf(data));
      },
      signal,
    );
  }

  set(rules: GatewayRule[]): void {
    this.rules = rules;
    for (const listener of this.listeners) listener();
  }

  /** Calls `listener` at each change until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The rule called `name` that is about this request. */
  find(name: string, request: RequestFacts): GatewayRule | undefined {
    return this.rules.find((rule) => rule.name === name && matches(rule, request));
  }

  /** As `find`; the request counts against the rule's `times`. */
  take(name: string, request: RequestFacts): GatewayRule | undefined {
    const rule = this.find(name, request);
    if (rule?.times !== undefined) rule.times -= 1;
    return rule;
  }
}
