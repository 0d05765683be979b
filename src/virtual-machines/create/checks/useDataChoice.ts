import { useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { CheckState } from '../../../form/fields/check';
import type { Rule } from '../../../form/rule';
import { message } from '../../../i18n/message';
import { ConfigMapModel, SecretModel } from '../../../kubernetes/models';
import type { Model } from '../../../kubernetes/model';
import { useList } from '../../../kubernetes/read/useList';
import { useObject } from '../../../kubernetes/read/useObject';
import type { KubeObject } from '../../../kubernetes/types/object';
import { choicesOf } from '../../../node-pools/fields/checks/choices';
import { useChoice, type ChoiceProps } from '../../../node-pools/fields/checks/useChoice';
import { noConfigMap } from '../../../node-pools/fields/checks/useConfigMaps';
import { at } from '../../../node-pools/fields/read-object';
import type { Values } from '../values';

const noSecret: Rule<string> = (name) =>
  message('The namespace has no Secret {{name}}. Choose one of the list, or make it first.', { name });

interface WithData extends KubeObject {
  readonly data?: Readonly<Record<string, string>>;
}

const KINDS: Readonly<
  Record<'Secret' | 'ConfigMap', { readonly model: Model<WithData>; readonly absent: Rule<string> }>
> = {
  Secret: { model: SecretModel, absent: noSecret },
  ConfigMap: { model: ConfigMapModel, absent: noConfigMap },
};

const OK: CheckState = { state: 'ok' };

/**
 * The Secrets or ConfigMaps of the machine's namespace. What is chosen is judged by what it has to hold, as far as it
 * can be read; one that YAML makes together with the machine is as good as one that is there.
 * @param name the form field
 * @param keys one of these it must have, as a constant; none: whatever it holds will do
 */
export const useDataChoice = (
  kind: keyof typeof KINDS,
  name: string,
  keys: readonly string[],
): ChoiceProps => {
  const { model, absent } = KINDS[kind];
  const { control } = useFormContext<Values>();
  const [where, others] = useWatch({ control, name: ['basic.namespace', 'kept.others'] });
  const chosen: unknown = useWatch({ name });
  const what = typeof chosen === 'string' ? chosen : '';
  const [all, state] = useList(model, where === '' ? null : { namespace: where, metadataOnly: true });
  const [object] = useObject(
    model,
    where === '' || what === '' || keys.length === 0 ? null : { namespace: where, name: what },
  );
  const choices = useMemo(
    () =>
      choicesOf(
        model,
        [all, state],
        ({ metadata }) => ({ value: metadata.name, label: metadata.name }),
        where,
      ),
    [model, all, state, where],
  );
  const choice = useChoice(choices, name, absent);
  return useMemo((): ChoiceProps => {
    if (isMadeToo(others, kind, what)) return { ...choice, checked: OK };
    if (!object || keys.some((key) => Object.hasOwn(object.data ?? {}, key))) return choice;
    const problem = message('{{kind}} {{name}} has none of the keys {{keys}}. Choose another.', {
      kind,
      name: what,
      keys: keys.join(', '),
    });
    return { ...choice, checked: { state: 'problem', message: problem } };
  }, [choice, others, kind, what, object, keys]);
};

const isMadeToo = (others: Values['kept']['others'], kind: string, name: string): boolean =>
  others.some((other) => at(other, ['kind']) === kind && at(other, ['metadata', 'name']) === name);
