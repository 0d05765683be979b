import type { Locator } from '@playwright/test';
import type { Stage } from './stage';

/** One kind of request as people meet it: what has the page send it, and where its end is seen. */
export interface Scenario {
  /** Which requests are struck, as a value of the gateway's faults: `method=PUT path=/start`. */
  readonly strikes: (stage: Stage) => string;
  /** Makes what the request is about and opens the page, before anything is struck. */
  readonly prepare: (stage: Stage) => Promise<void>;
  /** Has the page send the request. */
  readonly send: (stage: Stage) => Promise<void>;
  /** Has it sent anew by the means that the page offers; without one the page does it by itself. */
  readonly again?: (stage: Stage) => Promise<void>;
  /** Where a failure is told. Without one nobody need know: the page goes on as if nothing had been. */
  readonly told?: (stage: Stage) => Locator;
  /** What is there once the request was answered. */
  readonly shown: (stage: Stage) => Locator;
  /** Of a write: whether the server has it. */
  readonly isDone?: (stage: Stage) => Promise<boolean>;
  /** What is told in other words than usual, by the id of the fault; ALL for all. */
  readonly says?: Readonly<Record<string, RegExp>>;
  /** Faults that nobody need know of, by id: the page finds out by itself what was done. */
  readonly heals?: readonly string[];
  /** Faults that cannot happen to it, by id, with the reason. */
  readonly leftOut?: Readonly<Record<string, string>>;
}
