import type { Api } from '../api';
import { FAULTS_NAME, FAULTS_NAMESPACE } from '../faults';
import { matches, rulesOf } from './rules';
import type { GatewayRule, RequestFacts } from './rules';

/** The gateway faults as they are at this moment, kept by a watch of their ConfigMap. */
export class LiveRules {
  private rules: GatewayRule[] = [];
  /** By data key and value: a rule that stays keeps its count of `times`. */
  private known = new Map<string, GatewayRule>();
  /** Resource version of the ConfigMap as last seen. */
  version = 0;
  private readonly listeners = new Set<() => void>();

  /** Follows the ConfigMap until the signal ends it. */
  async follow(api: Api, signal: AbortSignal): Promise<void> {
    const path = `/api/v1/namespaces/${FAULTS_NAMESPACE}/configmaps?fieldSelector=metadata.name=${FAULTS_NAME}`;
    await api.watch(
      path,
      ({ type, object }) => {
        if (type === 'ERROR' || type === 'BOOKMARK') return;
        const { data = {} } = object as { data?: Record<string, string> }; // the selector lets only this ConfigMap pass
        this.read(type === 'DELETED' ? {} : data);
        this.version = Number(object.metadata.resourceVersion);
      },
      signal,
    );
  }

  /** Takes over the data of the ConfigMap. */
  read(data: Readonly<Record<string, string>>): void {
    const entries = Object.entries(data).flatMap(([key, value]): [string, GatewayRule][] => {
      const id = `${key}=${value}`;
      return rulesOf({ [key]: value }).map((rule) => [id, this.known.get(id) ?? rule]);
    });
    this.known = new Map(entries);
    this.set([...this.known.values()]);
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

  /** As `find`; the request counts against the rule's `skip`, then against its `times`. */
  take(name: string, request: RequestFacts): GatewayRule | undefined {
    const rule = this.find(name, request);
    if (rule?.skip) {
      rule.skip -= 1;
      return undefined;
    }
    if (rule?.times !== undefined) rule.times -= 1;
    return rule;
  }
}
