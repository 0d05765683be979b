import { createVmPath } from '../model/vm-path';

/** The name of the wizard's draft in this tab. */
export const DRAFT = 'create-virtual-machine';

/** The wizard's page showing a creation under way or stopped. */
export const runPath = (id: string): string => `${createVmPath()}?run=${encodeURIComponent(id)}`;
