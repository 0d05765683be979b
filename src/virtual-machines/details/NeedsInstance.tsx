import type { ReactNode } from 'react';
import { message } from '../../i18n/message';
import { VirtualMachineInstanceModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { Loaded } from '../../ui/state/Loaded';
import type { VmView } from './useVm';

interface NeedsInstanceProps {
  view: Pick<VmView, 'vm' | 'vmiState'>;
  children: ReactNode;
}

/** What is about the running instance. Who may not read it is told so, and not that nothing runs. */
export const NeedsInstance = ({ view: { vm, vmiState }, children }: NeedsInstanceProps) =>
  vmiState.phase === 'failed' ? (
    <Loaded
      state={vmiState}
      what={message('Instance of {{name}}', { name: vm.metadata.name })}
      onRetry={() => refresh(VirtualMachineInstanceModel)}
    >
      {null}
    </Loaded>
  ) : (
    children
  );
