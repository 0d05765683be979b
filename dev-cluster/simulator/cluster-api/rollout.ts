/** A MachineSet as a rollout sees it. */
export interface SetSize {
  /** `spec.replicas` */
  wanted: number;
  /** Machines there, those that are going included. */
  present: number;
  /** Machines with a ready node that are not going. */
  available: number;
  /** Machines that are going. */
  deleting: number;
}

/** How many machines each set shall have from now on. */
export interface RolloutPlan {
  next: number;
  /** In the order of the old sets given. */
  old: readonly number[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** A number of machines, or a share of `desired` such as `25%`, rounded up for a surge and down for what may be missing. */
export const machinesIn = (
  value: number | string | undefined,
  desired: number,
  round: 'up' | 'down',
  otherwise: number,
): number => {
  if (value === undefined) return otherwise;
  if (typeof value === 'number') return value;
  const share = (Number.parseInt(value, 10) / 100) * desired;
  return round === 'up' ? Math.ceil(share) : Math.floor(share);
};

/** Takes from the sets one after another: up to `budget` in all, and from each no more than `most` says. */
const take = (budget: number, most: readonly number[]): number[] => {
  let left = Math.max(0, budget);
  return most.map((each) => {
    const taken = Math.min(each, left);
    left -= taken;
    return taken;
  });
};

/**
 * Cluster API's RollingUpdate: the new set grows while there are no more machines than `desired + surge`; the old ones
 * shrink while no fewer than `desired - unavailable` are available, broken machines first.
 */
export const rolling = (
  desired: number,
  next: SetSize,
  old: readonly SetSize[],
  { surge, unavailable }: { surge: number; unavailable: number },
): RolloutPlan => {
  const all = [next, ...old];
  const room = desired + surge - sum(all.map(({ wanted, present }) => Math.max(wanted, present)));
  const grown = next.wanted + Math.max(0, Math.min(room, desired - next.wanted));
  const wantedNext = next.wanted > desired ? desired : old.length === 0 ? desired : grown;
  // Both 0 could never begin: one may then be missing (Cluster API).
  const least = desired - (surge === 0 && unavailable === 0 ? 1 : unavailable);
  const missing = Math.max(0, wantedNext - next.available);
  const budget = wantedNext + sum(old.map(({ wanted }) => wanted)) - least - missing;
  const broken = take(
    budget,
    old.map(({ wanted, available }) => Math.max(0, wanted - available)),
  );
  const spare = sum(all.map(({ available }) => available)) - least;
  const healthy = take(
    Math.min(budget - sum(broken), spare),
    old.map(({ wanted }, at) => wanted - (broken[at] ?? 0)),
  );
  return {
    next: wantedNext,
    old: old.map(({ wanted }, at) => wanted - (broken[at] ?? 0) - (healthy[at] ?? 0)),
  };
};

/** Cluster API's OnDelete: old machines stay until somebody deletes them; then a new one comes. */
export const onDelete = (desired: number, old: readonly SetSize[]): RolloutPlan => {
  const staying = old.map(({ wanted, present, deleting }) => Math.min(wanted, present - deleting));
  const tooMany = take(sum(staying) - desired, staying);
  const kept = staying.map((each, at) => each - (tooMany[at] ?? 0));
  return { next: desired - sum(kept), old: kept };
};
