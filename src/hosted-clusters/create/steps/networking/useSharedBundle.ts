import { useEffect, useRef, useState } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { ConfigMapModel } from '../../../../kubernetes/models';
import { useObject } from '../../../../kubernetes/read/useObject';
import { bundleName, SHARED_BUNDLE, sharedBundle } from '../../../model/trust-bundle';
import type { Values } from '../../values';

const NOTHING = {};

/**
 * Gives the ConfigMap with the certificates its name: the shared one, or the cluster's own where the shared one holds
 * others. A name that a person gave stays, and so does all where the shared one may not be read.
 * @returns whether the shared one holds these very certificates already
 */
export const useSharedBundle = (form: UseFormReturn<Values>, namespace: string): boolean => {
  const source = useWatch({ control: form.control, name: 'networking.trustBundle.source' });
  const isAsked = source === 'given' && namespace !== '';
  const [shared, { phase }] = useObject(ConfigMapModel, isAsked ? { namespace, name: SHARED_BUNDLE } : null);
  const [isThere, setIsThere] = useState(false);
  const given = useRef('');
  useEffect(() => {
    const isRead = isAsked && (phase === 'ready' || phase === 'missing');
    const judge = () => {
      const { details, networking } = form.getValues();
      const { trustBundle } = networking;
      const { pem, name } = trustBundle;
      if (!isRead || trustBundle.source !== 'given' || pem.trim() === '') {
        setIsThere(false);
        return;
      }
      const state = sharedBundle(phase === 'ready' ? (shared?.data ?? NOTHING) : undefined, pem);
      const isOurs = name === '' || name === given.current;
      const next = isOurs ? bundleName(details.name, state) : name;
      given.current = isOurs ? next : given.current;
      if (next !== name) form.setValue('networking.trustBundle.name', next);
      setIsThere(state === 'same' && next === '');
    };
    judge();
    let isOver = false;
    const stop = form.subscribe({
      name: ['networking.trustBundle', 'details.name'],
      formState: { values: true },
      // Once all who listen know of this change: those told of it after the name was set would show the name of before.
      callback: () =>
        queueMicrotask(() => {
          if (!isOver) judge();
        }),
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [form, isAsked, phase, shared]);
  return isThere;
};
