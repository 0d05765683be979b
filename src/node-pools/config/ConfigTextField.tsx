import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { FieldFrame } from '../../form/fields/FieldFrame';
import type { FieldProps } from '../../form/fields/field-props';
import { useField } from '../../form/fields/useField';
import { YamlEditor } from '../../form/yaml/YamlEditor';
import { useWords } from '../../i18n/useWords';
import type { ConfigKind } from '../model/config-documents';
import { configTextProblems } from './config-text';

interface ConfigTextFieldProps extends FieldProps {
  kind: ConfigKind;
}

/** The text of a ConfigMap for nodes, checked as it is typed, with marks at its lines. */
export const ConfigTextField = ({ kind, ...props }: ConfigTextFieldProps) => {
  const { change, leave, problem } = useField(props);
  const { t } = useWords();
  const value: unknown = useWatch({ name: props.name });
  const text = typeof value === 'string' ? value : '';
  const problems = useMemo(() => configTextProblems(kind, text), [kind, text]);
  return (
    <FieldFrame
      {...props}
      problem={problem ?? problems[0]?.message}
      role="group"
      {...(kind === 'tuning'
        ? {
            helper: t(
              'A recommendation without match holds for the whole pool. One that matches labels of nodes outlives an update only with the update type InPlace. Names of profiles are unique in the cluster.',
            ),
          }
        : {})}
    >
      <div onBlur={leave}>
        <YamlEditor
          value={text}
          onChange={change}
          problems={problems}
          label={props.label}
          maxHeight="24rem"
        />
      </div>
    </FieldFrame>
  );
};
