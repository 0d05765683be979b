import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { defaultPoolName } from '../../node-pools/model/pool-name';
import type { Values } from './values';

/** While nobody names a pool, its name follows the cluster's. */
export const useDefaultPoolNames = (form: UseFormReturn<Values>): void => {
  const before = useRef<string>();
  useEffect(() => {
    before.current ??= form.getValues('details.name');
    return form.subscribe({
      name: ['details.name'],
      formState: { values: true },
      callback: ({ values }) => {
        const [old, name] = [before.current ?? '', values.details.name];
        if (name === old) return;
        before.current = name;
        const names: string[] = [];
        values.pools.forEach((pool, index) => {
          const isOurs =
            pool.name === '' ||
            pool.name ===
              defaultPoolName(
                old,
                names.map((known) => known),
              );
          const next = isOurs && name !== '' ? defaultPoolName(name, names) : pool.name;
          names.push(next);
          if (next !== pool.name) form.setValue(`pools.${index}.name`, next);
        });
      },
    });
  }, [form]);
};
