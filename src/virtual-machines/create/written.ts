import type { KubeObject } from '../../kubernetes/types/object';

/** What an object is for the form, whatever its name: `VirtualMachine`, `Secret/cloud-init`. */
export interface Written {
  role: string;
  object: KubeObject;
}
