import type { Message } from '../../i18n/message';

/** One thing that can be done with an object. */
export interface Action {
  readonly id: string;
  /** Verb and noun. */
  readonly title: Message;
  readonly run: () => void;
  /** Why it cannot be done now and what would enable it. The control stays focusable and shows this. */
  readonly reason?: Message | undefined;
  /** Each of several reasons, below `reason`. */
  readonly because?: readonly Message[];
  /** What it changes beside its name, told before it is chosen. */
  readonly note?: Message | undefined;
  readonly isDanger?: boolean;
  /** Starts a new group in a menu. */
  readonly startsGroup?: boolean;
}
