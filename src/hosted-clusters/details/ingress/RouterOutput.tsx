import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { TextField } from '../../../form/fields/TextField';
import { useWords } from '../../../i18n/useWords';
import { readRouterPorts } from '../../model/ingress-router-output';

interface WithOutput {
  output: string;
  https: number | null;
  http: number | null;
}

/** Takes what the command prints and fills in the two ports. */
export const RouterOutput = () => {
  const { t, say } = useWords();
  const { control, setValue, trigger } = useFormContext<WithOutput>();
  const output = useWatch({ control, name: 'output' });
  const problem = output.trim() === '' ? undefined : readRouterPorts(output).problem;
  useEffect(() => {
    const { ports } = readRouterPorts(output);
    if (!ports) return;
    setValue('https', ports.https);
    setValue('http', ports.http);
    void trigger(['https', 'http']);
  }, [output, setValue, trigger]);
  return (
    <TextField
      name="output"
      label={t('Output of the command')}
      rows={3}
      helper={t('Paste it and both ports are read from it, or enter them below.')}
      warning={problem && say(problem)}
    />
  );
};
