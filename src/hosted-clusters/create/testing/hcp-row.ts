import type { JsonObject } from '../../../node-pools/fields/leftovers';
import type { PoolValues } from '../../../node-pools/fields/values';
import type { Details } from '../steps/details/values';
import type { Infrastructure } from '../steps/infrastructure/values';
import type { Networking } from '../steps/networking/values';

/** One flag of `hcp create cluster kubevirt`: what says the same in the form, and what the command then writes. */
export interface HcpRow {
  flag: string;
  details?: Partial<Details>;
  networking?: Partial<Networking>;
  infrastructure?: Partial<Infrastructure>;
  pool?: Partial<PoolValues>;
  /** what the flag changes in the command's objects: a merge patch by kind */
  HostedCluster?: JsonObject;
  NodePool?: JsonObject;
  secret?: JsonObject;
  /** written before the Secrets */
  configMap?: JsonObject;
}
