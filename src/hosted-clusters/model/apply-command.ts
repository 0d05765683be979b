import { stringify } from 'yaml';
import type { KubeObject } from '../../kubernetes/types/object';

/** Objects as YAML documents, for people to read or apply. Never for Secrets: nothing is masked. */
const asYaml = (objects: readonly KubeObject[]): string =>
  objects.map((object) => stringify(object, { lineWidth: 0, aliasDuplicateObjects: false })).join('---\n');

/** The command that makes objects from YAML. The quotes keep a shell from reading anything into the text. */
export const applyCommand = (objects: readonly KubeObject[], oc = 'oc'): string =>
  `${oc} apply -f - <<'EOF'\n${asYaml(objects)}EOF`;
