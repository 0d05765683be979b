/** What virt-api makes of the wish to evict a launcher. */
export interface EvictionVerdict {
  /** The instance is marked: virt-controller, or whoever its strategy leaves it to, takes it from its node. */
  isMarked: boolean;
  /** Why the pod stays, if it does (429). */
  refusal?: string;
}

export interface EvictedInstance {
  namespace: string;
  name: string;
  /** None, LiveMigrate, LiveMigrateIfPossible or External. */
  strategy: string;
  isMigratable: boolean;
  /** It has been marked by an earlier eviction. */
  isMarked: boolean;
}

/** Decides about the eviction of a launcher by the strategy of its instance (KubeVirt, pod eviction webhook). */
export const evictionVerdict = ({
  namespace,
  name,
  strategy,
  isMigratable,
  isMarked,
}: EvictedInstance): EvictionVerdict => {
  const moves =
    strategy === 'External' ||
    ((strategy === 'LiveMigrate' || strategy === 'LiveMigrateIfPossible') && isMigratable);
  const triggered = `Eviction triggered evacuation of VMI "${namespace}/${name}"`;
  if (moves)
    return { isMarked: true, refusal: isMarked ? `Evacuation in progress: ${triggered}` : triggered };
  if (strategy !== 'LiveMigrate') return { isMarked: false };
  return {
    isMarked: false,
    refusal: `VMI ${name} is configured with an eviction strategy but is not live-migratable`,
  };
};
