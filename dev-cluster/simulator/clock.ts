/** Time for the controllers: simulated seconds pass `speed` times as fast as real ones. */
export class Clock {
  private readonly begun = new Map<string, number>();

  constructor(
    readonly speed: number,
    private readonly nowMs: () => number = Date.now,
  ) {}

  /** Now, as the API writes times. */
  now(): string {
    return new Date(this.nowMs()).toISOString().replace(/\.\d+Z$/, 'Z');
  }

  /** Simulated seconds since `step` of the object was first asked for. A restart begins the step anew. */
  elapsed(uid: string, step: string): number {
    const id = `${uid} ${step}`;
    const now = this.nowMs();
    const since = this.begun.get(id) ?? now;
    this.begun.set(id, since);
    return ((now - since) / 1000) * this.speed;
  }

  /** Real ms until `step` has lasted `seconds` simulated seconds; 0 when it has. */
  remaining(uid: string, step: string, seconds: number): number {
    const left = seconds - this.elapsed(uid, step);
    return left <= 0 ? 0 : this.after(left);
  }

  /** Real ms that `seconds` simulated seconds take. */
  after(seconds: number): number {
    return Math.max(1, Math.ceil((seconds * 1000) / this.speed));
  }

  /** Lets `step` begin anew. */
  restart(uid: string, step: string): void {
    this.begun.delete(`${uid} ${step}`);
  }

  forget(uid: string): void {
    for (const id of this.begun.keys()) if (id.startsWith(`${uid} `)) this.begun.delete(id);
  }
}
