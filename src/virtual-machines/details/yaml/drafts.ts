import type { VirtualMachine } from '../../../kubernetes/types/generated/virtual-machine';

/** A text that is being edited, with what it began from. */
export interface Draft {
  readonly began: VirtualMachine;
  readonly text: string;
}

/** By UID. In memory only, as a text may hold what was typed as a secret. */
const drafts = new Map<string, Draft>();

/** What was typed for a machine and neither saved nor discarded, since the page was loaded. */
export const draftOf = ({ metadata: { uid = '' } }: VirtualMachine): Draft | undefined => drafts.get(uid);

/** Keeps what was typed, or forgets it. */
export const keepDraft = ({ metadata: { uid = '' } }: VirtualMachine, draft: Draft | undefined): void => {
  if (draft) drafts.set(uid, draft);
  else drafts.delete(uid);
};
