import { useMemo } from 'react';
import { message } from '../../../i18n/message';
import type { Rule } from '../../../form/rule';
import { ConfigMapModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import { choicesOf, type Choices } from './choices';

/** What to say of a ConfigMap that the namespace does not have. */
export const noConfigMap: Rule<string> = (name) =>
  message('The namespace has no ConfigMap {{name}}. Choose one of the list, or make it first.', { name });

/**
 * The ConfigMaps of a namespace that have a key: `config` for machine configuration, `tuning` for tuning (operator).
 * @param namespace '' asks nothing
 */
export const useConfigMaps = (namespace: string, key: 'config' | 'tuning'): Choices => {
  const [maps, state] = useList(ConfigMapModel, namespace === '' ? null : { namespace });
  return useMemo(
    () =>
      choicesOf(
        ConfigMapModel,
        [maps, state],
        ({ metadata, data }) =>
          data && Object.hasOwn(data, key) ? { value: metadata.name, label: metadata.name } : undefined,
        namespace,
      ),
    [maps, state, key, namespace],
  );
};
