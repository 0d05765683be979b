import { useMemo } from 'react';
import type { CheckState } from '../../../../form/fields/check';
import type { OptionsState } from '../../../../form/fields/options';
import type { Rule } from '../../../../form/rule';
import { message } from '../../../../i18n/message';
import { ConfigMapModel } from '../../../../kubernetes/models';
import { useList } from '../../../../kubernetes/read/useList';
import { useObject } from '../../../../kubernetes/read/useObject';
import type { ConfigMap } from '../../../../kubernetes/types/core';
import { choicesOf, whyUnchecked, type Choice } from '../../../../node-pools/fields/checks/choices';

interface ConfigMapChoice {
  readonly options: readonly Choice[];
  readonly state: OptionsState;
  readonly checked: CheckState;
  /** The chosen one, once it was read. */
  readonly chosen: ConfigMap | undefined;
}

/**
 * The ConfigMaps of a namespace to choose from, and whether the chosen one holds what is needed.
 * @param name '' = none chosen
 * @param judge what is wrong with the data of the chosen one
 */
export const useConfigMaps = (
  namespace: string,
  name: string,
  judge: Rule<Readonly<Record<string, string>> | undefined>,
): ConfigMapChoice => {
  const isKnown = namespace !== '';
  const [all, listState] = useList(ConfigMapModel, isKnown ? { namespace, metadataOnly: true } : null);
  const [chosen, state] = useObject(ConfigMapModel, isKnown && name !== '' ? { namespace, name } : null);
  return useMemo((): ConfigMapChoice => {
    const {
      items,
      state: phase,
      why,
    } = choicesOf(
      ConfigMapModel,
      [all, listState],
      ({ metadata }) => ({ value: metadata.name, label: metadata.name }),
      namespace,
    );
    const checked = (): CheckState => {
      if (name === '' || !isKnown) return { state: 'idle' };
      switch (state.phase) {
        case 'loading':
          return { state: 'checking' };
        case 'missing':
          return {
            state: 'problem',
            message: message('Namespace {{namespace}} has no ConfigMap {{name}}.', { namespace, name }),
          };
        case 'failed':
          return { state: 'unchecked', message: whyUnchecked(ConfigMapModel, state.error, namespace) };
        case 'ready': {
          const problem = chosen ? judge(chosen.data) : undefined;
          return problem ? { state: 'problem', message: problem } : { state: 'ok' };
        }
      }
    };
    return {
      options: items,
      state: why
        ? { phase: 'unchecked', message: why }
        : { phase: phase === 'loading' ? 'loading' : 'ready' },
      checked: checked(),
      chosen: state.phase === 'ready' ? chosen : undefined,
    };
  }, [all, listState, namespace, name, isKnown, state, chosen, judge]);
};
