import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { sameValue } from '../../../../form/fields/set-fields';
import { poolDefaults } from '../../../../node-pools/fields/values';
import type { Values } from '../../values';

/** Steps that show the preflight: whoever is there has not begun, or has finished. */
const SHOWN_BY = ['preflight', 'review'];

/**
 * Turns multiqueue off in pools that nobody has touched, once, where the network is known to be too narrow for it
 * (specification: node pools of a new cluster).
 */
export const usePresetMultiqueue = (form: UseFormReturn<Values>, isMtuSmall: boolean, step: string): void => {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current || !isMtuSmall || SHOWN_BY.includes(step)) return;
    isDone.current = true;
    form.getValues('pools').forEach((pool, index) => {
      if (sameValue(pool, poolDefaults(pool.name))) form.setValue(`pools.${index}.multiqueue`, false);
    });
  }, [form, isMtuSmall, step]);
};
