import { useFormContext, useWatch } from 'react-hook-form';
import type { Values } from '../values';

/** The name of the cluster whose secret this field is to be given anew, as long as the field is empty. */
export const useGiveAgain = (
  field: 'details.pullSecret' | 'details.sshKey' | 'infrastructure.kubeconfig',
): string | undefined => {
  const { control } = useFormContext<Values>();
  const [{ from, again }, value] = useWatch({ control, name: ['origin', field] });
  return again.includes(field) && value === '' ? from.split('/')[1] : undefined;
};
