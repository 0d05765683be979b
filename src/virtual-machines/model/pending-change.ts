import type { Message } from '../../i18n/message';

/** When a change reaches the guest: now, by a live migration, or after a restart. */
export type When = 'live' | 'by-migration' | 'after-restart';

/** A difference between what a virtual machine asks for and what runs. */
export interface PendingChange {
  readonly id: string;
  readonly what: Message;
  /** What runs; '' where nothing did. */
  readonly from: string;
  /** What is asked for; '' where it goes. */
  readonly to: string;
  readonly when: When;
}
