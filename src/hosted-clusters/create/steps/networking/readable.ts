import type { Networking } from './values';

/** The step with all that its objects cannot say as it is at first: what reading them gives back. Used by tests only. */
export const readableNetworking = (all: Networking): Networking => all;
