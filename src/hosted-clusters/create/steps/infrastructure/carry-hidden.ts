import type { Infrastructure } from './values';

/** What a choice of this step hides is in no object: it stays as it was in the form. */
export const carryInfrastructure = (read: Infrastructure, _current: Infrastructure): Infrastructure => read;
