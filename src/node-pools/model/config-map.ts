import { isDnsName } from '../../hosted-clusters/model/dns-name';
import { message, type Message } from '../../i18n/message';

/** How many ConfigMaps with configuration, and how many with tuning, a pool may name (source: CRD). */
export const MOST_CONFIG_MAPS = 10;

/** The name of a ConfigMap in the pool's namespace (source: API server; the operator refuses a missing one late). */
export const configMapName = (name: string): Message | undefined => {
  if (name === '') return message('Choose a ConfigMap of the namespace of the node pool.');
  return isDnsName(name)
    ? undefined
    : message('{{value}} is not a name. Use lowercase letters, digits, dashes and dots.', { value: name });
};
