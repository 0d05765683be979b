import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { defaultPoolName } from '../../node-pools/model/pool-name';
import type { Values } from './values';

/**
 * The name of a pool after its cluster's has changed: while nobody names it, the cluster's; and one that begins with the
 * cluster's name goes on to.
 * @param taken the names of the pools before it
 */
export const followingPoolName = (
  pool: string,
  [old, name]: readonly [old: string, name: string],
  taken: readonly string[],
): string => {
  if (pool === '' || pool === defaultPoolName(old, [])) return defaultPoolName(name, taken);
  return old !== '' && pool.startsWith(`${old}-`)
    ? defaultPoolName(name + pool.slice(old.length), taken)
    : pool;
};

/** Keeps the names of the pools with the cluster's. */
export const useDefaultPoolNames = (form: UseFormReturn<Values>): void => {
  const before = useRef<string>();
  useEffect(() => {
    before.current ??= form.getValues('details.name');
    return form.subscribe({
      name: ['details.name'],
      formState: { values: true },
      callback: ({ values }) => {
        const [old, name] = [before.current ?? '', values.details.name];
        // A name that is being replaced is empty for a moment: the pools go on from what it was.
        if (name === old || name === '') return;
        before.current = name;
        const names: string[] = [];
        values.pools.forEach((pool, index) => {
          const next = followingPoolName(pool.name, [old, name], names);
          names.push(next);
          if (next !== pool.name) form.setValue(`pools.${index}.name`, next);
        });
      },
    });
  }, [form]);
};
