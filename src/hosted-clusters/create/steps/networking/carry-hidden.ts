import type { Networking } from './values';

/** What a choice of this step hides is in no object: it stays as it was in the form. */
export const carryNetworking = (read: Networking, _current: Networking): Networking => read;
