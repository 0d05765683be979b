import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../../i18n/useWords';
import { restoreRun, type Run } from '../../../kubernetes/write/run';
import { useRun } from '../../../kubernetes/write/useRun';
import { RunSteps, UnknownRun } from '../../../ui/run/RunSteps';
import { vmPath, vmsPath } from '../../model/vm-path';
import type { Origin } from '../route';
import type { Refused } from './refused';
import { finish, ownsNothing, perform, type Target } from './perform';

interface VmRunProps {
  id: string;
  origin: Origin;
  onBack: () => void;
  /** The server refused the machine, and nothing of it is left. */
  onRefused: (refused: Refused) => void;
  onCreated: () => void;
}

const targetOf = (run: Run, origin: Origin): Target | undefined => {
  const vm = run.snapshot().items.at(-1)?.item.object;
  return vm && { namespace: vm.metadata.namespace ?? '', name: vm.metadata.name, origin };
};

/** The creation that the URL names: one of this page, or one that a reload has interrupted. */
export const VmRun = ({ id, origin, ...rest }: VmRunProps) => {
  const { t } = useWords();
  const [run] = useState(() => restoreRun(id, { owns: ownsNothing }));
  const target = run && targetOf(run, origin);
  if (run && target) return <Steps run={run} target={target} {...rest} />;
  return (
    <UnknownRun onBack={rest.onBack}>
      {t('It ended, or it was started in another tab. The list of virtual machines shows what is there.')}
    </UnknownRun>
  );
};

interface StepsProps extends Omit<VmRunProps, 'id' | 'origin'> {
  run: Run;
  target: Target;
}

const Steps = ({ run, target, onBack, onRefused, onCreated }: StepsProps) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const snapshot = useRun(run);
  const { phase, items } = snapshot;
  const { namespace, name } = target;
  const isClone = items.at(-1)?.item.object.kind === 'VirtualMachineClone';
  // A page that is left draws once more: its callbacks are new, the end of the run is not.
  const isTold = useRef(false);
  useEffect(() => {
    if (isTold.current) return;
    if (phase === 'done') {
      isTold.current = true;
      void finish(run, target);
      run.forget();
      onCreated();
      // A copy has no page until the copying has made it.
      void navigate(isClone ? vmsPath(namespace) : vmPath({ namespace, name }), { replace: true });
    }
    const refusal = items.find(({ error }) => error !== undefined);
    if (phase === 'undone' && refusal?.error) {
      isTold.current = true;
      run.forget();
      onRefused({ object: refusal.item.object, error: refusal.error });
    }
  }, [phase, items, run, navigate, onCreated, onRefused, target, namespace, name, isClone]);
  const needsSecret = phase === 'stopped' && items.some(({ state }) => state === 'needs-secret');
  const titles = {
    running: t('Creating virtual machine {{name}}', { name }),
    done: t('Virtual machine {{name}} was created', { name }),
    stopped: t('Virtual machine {{name}} is not created completely', { name }),
    undoing: t('Undoing the creation of virtual machine {{name}}', { name }),
    undone: t('Nothing is left of virtual machine {{name}}', { name }),
  };
  const advice = needsSecret
    ? t('The page was loaded again, and secrets are not kept. Go back to the form and give them again.')
    : t('What was created before stays until you choose Undo. Resume tries again what failed.');
  return (
    <RunSteps
      snapshot={snapshot}
      titles={titles}
      advice={advice}
      label={t('Objects of virtual machine {{name}}', { name })}
      onResume={needsSecret ? undefined : () => void perform(run, 'resume', target)}
      onUndo={() => void perform(run, 'undo', target)}
      onBack={() => {
        run.forget();
        onBack();
      }}
    />
  );
};
