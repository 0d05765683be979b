/** The parts of a status condition that both HostedCluster and NodePool write (CRD; a NodePool's status may be ''). */
export interface Condition {
  type: string;
  status: string;
  reason?: string;
  message?: string;
  lastTransitionTime?: string;
  observedGeneration?: number;
}

/** Any object with conditions in its status. */
export interface WithConditions {
  status?: { conditions?: Condition[] };
}

/** The condition of this type, if the operator has written it. */
export const conditionOf = (object: WithConditions | undefined, type: string): Condition | undefined =>
  object?.status?.conditions?.find((condition) => condition.type === type);

/** True only if the condition was written and says True. */
export const isTrue = (object: WithConditions | undefined, type: string): boolean =>
  conditionOf(object, type)?.status === 'True';

/** True only if the condition was written and says False: an absent one is not yet known. */
export const isFalse = (object: WithConditions | undefined, type: string): boolean =>
  conditionOf(object, type)?.status === 'False';
