import { z } from 'zod';
import { encodeProblem } from '../../../form/problem';
import { message, type Message } from '../../../i18n/message';
import { objectName } from '../../model/dns-name';
import { type MetalLbAnswers, POOL_NAME, unused } from '../../model/metallb';
import { addressRange, type KnownAddresses } from '../../model/metallb-range';

const shape = z.object({
  /** Addresses from a pool that is made now, or from those that are there. */
  source: z.enum(['new', 'existing']),
  name: z.string(),
  ranges: z.array(z.object({ range: z.string() })),
});

/** What the form holds. */
export type MetalLbValues = z.infer<typeof shape>;

const poolName = (name: string, pools: readonly string[]): Message | undefined => {
  if (name === '') return message('Enter a name for the address pool.');
  return pools.includes(name)
    ? message('The address pool {{name}} exists already. Choose another name.', { name })
    : objectName(name);
};

/** The schema of the form, judged against the addresses that are known to be taken. */
export const metalLbSchema = (known: KnownAddresses) =>
  shape.superRefine(({ source, name, ranges }, context) => {
    if (source === 'existing') return;
    const refuse = (path: (string | number)[], problem: Message | undefined) => {
      if (problem) context.addIssue({ code: 'custom', path, message: encodeProblem(problem) });
    };
    const pools = known.pools.map((pool) => pool.name);
    refuse(['name'], poolName(name, pools));
    if (ranges.length === 0) refuse(['ranges'], message('Add a range of addresses.'));
    ranges.forEach(({ range }, at) => {
      const before = ranges.slice(0, at).map((one) => one.range);
      refuse(['ranges', at, 'range'], addressRange(range, known, before));
    });
  });

/** An empty form; the pool gets the first name that is free. */
export const metalLbDefaults = (
  pools: readonly string[],
  source: MetalLbValues['source'],
): MetalLbValues => ({ source, name: unused(POOL_NAME, pools), ranges: [{ range: '' }] });

/** The answers that the objects are made of. */
export const metalLbAnswers = ({ source, name, ranges }: MetalLbValues): MetalLbAnswers =>
  source === 'existing' ? {} : { pool: { name, ranges: ranges.map(({ range }) => range) } };

/** The field that a path of a refused object comes from. */
export const metalLbFieldOf = (kind: string, path: string): 'name' | 'ranges' | undefined => {
  if (kind !== 'IPAddressPool') return undefined;
  if (path === 'metadata.name') return 'name';
  return path.startsWith('spec.addresses') ? 'ranges' : undefined;
};
