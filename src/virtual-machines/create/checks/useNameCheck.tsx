import { useMemo, type ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Link } from 'react-router';
import type { CheckState } from '../../../form/fields/check';
import { message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import { VirtualMachineModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import { whyUnchecked } from '../../../node-pools/fields/checks/choices';
import { vmName } from '../../model/vm-name';
import { vmPath } from '../../model/vm-path';
import type { Values } from '../values';

interface NameCheck {
  readonly checked: CheckState;
  /** Where the name is taken, the way to whoever has it. */
  readonly link: ReactNode;
}

/** Whether the name is free in the namespace, as far as it can be read. */
export const useNameCheck = (): NameCheck => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [name, namespace] = useWatch({ control, name: ['basic.name', 'basic.namespace'] });
  const [vms, state] = useList(
    VirtualMachineModel,
    namespace === '' ? null : { namespace, metadataOnly: true },
  );
  return useMemo((): NameCheck => {
    if (vmName(name) || namespace === '') return { checked: { state: 'idle' }, link: null };
    if (state.phase === 'failed')
      return {
        checked: { state: 'unchecked', message: whyUnchecked(VirtualMachineModel, state.error, namespace) },
        link: null,
      };
    if (state.phase !== 'ready') return { checked: { state: 'checking' }, link: null };
    if (!vms.some(({ metadata }) => metadata.name === name)) return { checked: { state: 'ok' }, link: null };
    return {
      checked: {
        state: 'problem',
        message: message('Namespace {{namespace}} has a virtual machine {{name}}. Choose another name.', {
          name,
          namespace,
        }),
      },
      link: (
        <Link to={vmPath({ namespace, name })} data-test="taken-by">
          {t('Open {{name}}', { name })}
        </Link>
      ),
    };
  }, [name, namespace, vms, state, t]);
};
