import { dnsLabelProblem } from '../../hosted-clusters/model/dns-name';
import { message, type Message } from '../../i18n/message';

/** The longest pool name we write: machine names add to it and must stay DNS labels (source: this plugin). */
const LONGEST_POOL_NAME = 40;

/** A NodePool's name: a DNS label of at most 40 characters. */
export const poolName = (name: string): Message | undefined => {
  if (name === '') return message('Enter a name for the node pool, such as demo.');
  if (name.length > LONGEST_POOL_NAME) {
    return message('The name has {{count}} characters. At most {{most}} are allowed.', {
      count: name.length,
      most: LONGEST_POOL_NAME,
    });
  }
  return dnsLabelProblem(name);
};

/** Cut to a length and made to end with a letter or digit. */
const cut = (name: string, length: number): string => name.slice(0, length).replace(/[-.]+$/, '');

/**
 * The name a new pool gets: the cluster's, cut to 40 (as `hcp` does), then with -2, -3 ….
 * @param taken the names of the pools before it
 */
export const defaultPoolName = (clusterName: string, taken: readonly string[]): string => {
  const first = cut(clusterName, LONGEST_POOL_NAME);
  if (!taken.includes(first)) return first;
  const next = (n: number): string => {
    const ending = `-${n}`;
    const name = cut(clusterName, LONGEST_POOL_NAME - ending.length) + ending;
    return taken.includes(name) ? next(n + 1) : name;
  };
  return next(2);
};
