import { createVmPath, createVmYamlPath } from '../model/vm-path';

/** Where a virtual machine is created, and the name of the draft that is kept of it in this tab. */
export interface Origin {
  readonly draft: string;
  readonly path: () => string;
}

/** The wizard. */
export const WIZARD: Origin = { draft: 'create-virtual-machine', path: createVmPath };

/** The editor of YAML. */
export const TEXT: Origin = { draft: 'create-virtual-machine-yaml', path: createVmYamlPath };

/** The page of a creation under way or stopped. */
export const runPath = ({ path }: Origin, id: string): string => `${path()}?run=${encodeURIComponent(id)}`;
