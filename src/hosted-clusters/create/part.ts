import type { CommandFile } from '../../form/review/command';
import type { Message } from '../../i18n/message';
import type { HostedClusterSpec } from '../../kubernetes/types/generated/hosted-cluster';
import type { KubeObject } from '../../kubernetes/types/object';
import type { Made } from './made';
import type { Values } from './values';

/** What an object is for the form, whatever its name: `Secret/pull-secret`, `NodePool`. */
export interface Written {
  role: string;
  object: KubeObject;
}

/** A path below an object and the form field it comes from; `$1` is what the pattern's first group found. */
export type FieldPath = readonly [RegExp, string];

/** What one step contributes to the objects of a cluster; a further step is one more part in the list. */
export interface Part {
  /** Its fields of the HostedCluster. A later part's fields are merged over an earlier one's. */
  spec: (values: Values, made: Made) => Partial<HostedClusterSpec>;
  /** Its ConfigMaps and Secrets, which exist before the HostedCluster. */
  helpers?: (values: Values, made: Made) => readonly Written[];
  /** Its flags of `hcp create cluster kubevirt`. */
  flags?: (values: Values) => readonly string[];
  /** The files its flags name: no secret is in a command. */
  files?: (values: Values) => readonly CommandFile[];
  /** What only YAML can say. */
  yamlOnly?: (values: Values) => readonly Message[];
  /** Where the fields of the HostedCluster stand in the form, the more exact ones first. */
  paths?: readonly FieldPath[];
  /** The fields of the form that hold a secret: a draft does not keep them. */
  secrets?: readonly string[];
}
