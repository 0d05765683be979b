/** Reconciles one key; answers after how many ms to look again, or nothing. */
export type Reconcile = (key: string) => Promise<number | undefined>;

export interface QueueOptions {
  /** Keys worked on at a time. */
  concurrency?: number;
  /** First and longest wait after a failure, in ms; doubled each time. */
  backOff?: { first: number; longest: number };
  onError?: (key: string, error: unknown) => void;
}

/**
 * A level-triggered work queue: a key waits once however often it is added, is never worked on twice at a time, is
 * tried again after a failure with growing waits, and returns after the time its reconcile asks for.
 */
export class WorkQueue {
  private readonly waiting = new Set<string>();
  private readonly working = new Set<string>();
  private readonly timers = new Map<string, { due: number; timer: NodeJS.Timeout }>();
  private readonly failures = new Map<string, number>();
  private isStopped = false;

  constructor(
    private readonly reconcile: Reconcile,
    private readonly options: QueueOptions = {},
  ) {}

  add(key: string): void {
    if (this.isStopped) return;
    this.waiting.add(key);
    this.run();
  }

  /** Adds later; of several times for a key the earliest holds. */
  addAfter(key: string, ms: number): void {
    if (this.isStopped) return;
    const due = Date.now() + ms;
    const known = this.timers.get(key);
    if (known && known.due <= due) return;
    if (known) clearTimeout(known.timer);
    const timer = setTimeout(() => {
      this.timers.delete(key);
      this.add(key);
    }, ms);
    this.timers.set(key, { due, timer });
  }

  stop(): void {
    this.isStopped = true;
    this.waiting.clear();
    for (const { timer } of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  private run(): void {
    for (const key of this.waiting) {
      if (this.working.size >= (this.options.concurrency ?? 4)) return;
      if (this.working.has(key)) continue;
      this.waiting.delete(key);
      this.working.add(key);
      void this.work(key);
    }
  }

  private async work(key: string): Promise<void> {
    try {
      const again = await this.reconcile(key);
      this.failures.delete(key);
      if (again !== undefined) this.addAfter(key, again);
    } catch (error) {
      this.fail(key, error);
    } finally {
      this.working.delete(key);
      if (!this.isStopped) this.run();
    }
  }

  private fail(key: string, error: unknown): void {
    if (this.isStopped) return;
    const { first, longest } = this.options.backOff ?? { first: 50, longest: 10_000 };
    const count = this.failures.get(key) ?? 0;
    this.failures.set(key, count + 1);
    this.addAfter(key, Math.min(first * 2 ** count, longest));
    this.options.onError?.(key, error);
  }
}
