import { useEffect, useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { VirtualMachineModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { DetailsFrame } from '../../ui/details/DetailsFrame';
import { KindIcon } from '../../ui/kind/KindIcon';
import { Loaded, Paused } from '../../ui/state/Loaded';
import { useVmActions } from '../actions/useVmActions';
import { likelyActions, vmMenu } from '../actions/vm-action-list';
import { hasWorkLeft } from '../copies/followed-work';
import { vmPath, vmsPath } from '../model/vm-path';
import { tabOfAddress, vmTabs } from './tabs';
import { refreshVm, useVmObject, useVmView } from './useVm';
import { VmNotes } from './VmNotes';
import { VmSentenceLine } from './VmSentenceLine';

const parentsOf = (namespace: string) => [
  { title: message('Virtual machines'), to: vmsPath() },
  { title: message('{{namespace}}', { namespace }), to: vmsPath(namespace) },
];

/** The page of one virtual machine. */
const VirtualMachinePage = () => {
  const { ns = '', name = '' } = useParams();
  // Another machine is another page: nothing of the last one may shine through.
  return <OneVm key={`${ns}/${name}`} namespace={ns} name={name} />;
};

const OneVm = ({ namespace, name }: { namespace: string; name: string }) => {
  const { tab } = useParams();
  const { t } = useWords();
  const [vm, state] = useVmObject(namespace, name);
  if (vm && state.phase === 'ready') return <LoadedVm vm={vm} tab={tab} isLive={state.live} />;
  return (
    <DetailsFrame
      name={name}
      parents={parentsOf(namespace)}
      icon={<KindIcon sign="VM" kind="VirtualMachine" />}
      tabs={[]}
      activeTab={tab}
      path={vmPath({ namespace, name })}
      instead={
        <>
          <Loaded
            state={state}
            what={message('Virtual machine {{name}}', { name })}
            onRetry={() => refresh(VirtualMachineModel)}
            notServed={message('Install OpenShift Virtualization.')}
          >
            {null}
          </Loaded>
          {state.phase === 'missing' ? (
            <p style={{ textAlign: 'center' }}>
              <Link to={vmsPath(namespace)} data-test="to-list">
                {t('Virtual machines of {{namespace}}', { namespace })}
              </Link>
            </p>
          ) : null}
        </>
      }
    />
  );
};

interface LoadedVmProps {
  vm: VirtualMachine;
  tab: string | undefined;
  isLive: boolean;
}

/** Tasks about copies of disks that a reload has cut off are told of again. */
const useWorkLeft = () =>
  useEffect(() => {
    if (!hasWorkLeft()) return;
    // A chunk that does not come leaves the tasks for the next page.
    import('../copies/resume-work').then(({ resumeWork }) => resumeWork()).catch(() => undefined);
  }, []);

const LoadedVm = ({ vm, tab, isLive }: LoadedVmProps) => {
  const { name, namespace = '' } = vm.metadata;
  useWorkLeft();
  const view = useVmView(vm);
  const { vmi, migration, nodes, reasons, vmiState, migrationsState } = view;
  const facts = useMemo(
    () => ({
      vm,
      vmi,
      migration,
      nodes,
      reasons,
      canReadInstances: vmiState.phase !== 'failed',
      canReadMigrations: migrationsState.phase !== 'failed',
    }),
    [vm, vmi, migration, nodes, reasons, vmiState, migrationsState],
  );
  const { actions, dialogs, pending } = useVmActions(facts);
  const likely = likelyActions(actions);
  const tabs = vmTabs(view, actions, tab);
  const path = vmPath({ namespace, name });
  return (
    <>
      <DetailsFrame
        name={name}
        parents={parentsOf(namespace)}
        icon={<KindIcon sign="VM" kind="VirtualMachine" />}
        status={pending ?? view.status}
        notes={<VmNotes view={view} />}
        sentence={
          view.sentence ? <VmSentenceLine sentence={view.sentence} actions={actions} path={path} /> : null
        }
        buttons={likely}
        actions={vmMenu(actions).filter((action) => !likely.includes(action))}
        notice={isLive && view.isLive ? null : <Paused onRetry={refreshVm} />}
        tabs={tabs}
        activeTab={tabOfAddress(tab)}
        path={path}
      />
      {dialogs}
    </>
  );
};

export default VirtualMachinePage;
