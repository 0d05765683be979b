export interface Condition {
  type: string;
  status: string;
  reason?: string;
  message?: string;
  lastTransitionTime: string;
  observedGeneration?: number;
  severity?: string;
}

export type Finding = Omit<Condition, 'lastTransitionTime'>;

/**
 * The conditions after `findings` have been set: known ones keep their place, and their time unless the status
 * changed; new ones follow in the order given. Conditions nobody mentioned stay.
 */
export const withConditions = (
  current: readonly Condition[] | undefined,
  findings: readonly Finding[],
  now: string,
): Condition[] => {
  const byType = new Map((current ?? []).map((condition) => [condition.type, condition]));
  for (const finding of findings) {
    const known = byType.get(finding.type);
    const lastTransitionTime = known?.status === finding.status ? known.lastTransitionTime : now;
    byType.set(finding.type, { ...finding, lastTransitionTime });
  }
  return [...byType.values()];
};

export const conditionOf = (
  conditions: readonly Condition[] | undefined,
  type: string,
): Condition | undefined => conditions?.find((condition) => condition.type === type);

export const isTrue = (conditions: readonly Condition[] | undefined, type: string): boolean =>
  conditionOf(conditions, type)?.status === 'True';
