import { lazy, Suspense, useState, type ReactNode } from 'react';
import {
  Checkbox,
  EmptyState,
  EmptyStateBody,
  EmptyStateFooter,
  Flex,
  Skeleton,
  Stack,
  StackItem,
  ToggleGroup,
  ToggleGroupItem,
} from '@patternfly/react-core';
import { LockIcon, OffIcon } from '@patternfly/react-icons';
import { message, type Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { useAccess } from '../../kubernetes/access/useAccess';
import { VirtualMachineInstanceModel, VirtualMachineModel } from '../../kubernetes/models';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { subresourcesOf } from '../../kubernetes/write/subresource';
import { ActionButton } from '../../ui/action/ActionButton';
import { runCall } from '../actions/run-call';
import { strategyNote } from '../actions/vm-action-list';
import { isWindows } from '../model/rdp';
import { refusal, type VmRights } from '../model/vm-actions';
import { vmRef } from '../model/vm-ref';
import { RdpPanel } from './rdp/RdpPanel';
import { SshPanel } from './ssh/SshPanel';

const VncConsole = lazy(() => import(/* webpackChunkName: "vnc-console" */ './vnc/VncConsole'));
const SerialConsole = lazy(() => import(/* webpackChunkName: "serial-console" */ './serial/SerialConsole'));

interface ConsoleTabProps {
  vm: VirtualMachine;
  vmi: VirtualMachineInstance | undefined;
}

type Kind = 'vnc' | 'serial' | 'rdp' | 'ssh';

const TITLES: Readonly<Record<Kind, Message>> = {
  vnc: message('Screen (VNC)'),
  serial: message('Serial console'),
  rdp: message('Remote Desktop'),
  ssh: message('SSH'),
};

/** The ways into a running virtual machine. */
const ConsoleTab = ({ vm, vmi }: ConsoleTabProps) =>
  vmi?.status?.phase === 'Running' ? <Consoles vm={vm} vmi={vmi} /> : <NotRunning vm={vm} vmi={vmi} />;

const Consoles = ({ vm, vmi }: { vm: VirtualMachine; vmi: VirtualMachineInstance }) => {
  const { t, say } = useWords();
  const [kind, setKind] = useState<Kind>('vnc');
  const [isStrict, setIsStrict] = useState(true);
  // What stays open behind while another is looked at.
  const [opened, setOpened] = useState<readonly Kind[]>(['vnc']);
  const kinds: readonly Kind[] = isWindows(vm, vmi)
    ? ['vnc', 'serial', 'rdp', 'ssh']
    : ['vnc', 'serial', 'ssh'];
  const show = (next: Kind) => {
    setKind(next);
    setOpened((before) => (isStrict ? [next] : [...new Set([...before, next])]));
  };
  const of = { ...vmRef(vm), uid: vmi.metadata.uid ?? '' };
  const panels: Readonly<Record<Kind, ReactNode>> = {
    vnc: (
      <Permitted subresource="vnc" namespace={of.namespace}>
        <VncConsole {...of} />
      </Permitted>
    ),
    serial: (
      <Permitted subresource="console" namespace={of.namespace}>
        <SerialConsole {...of} />
      </Permitted>
    ),
    rdp: <RdpPanel vmi={vmi} />,
    ssh: <SshPanel vm={vm} />,
  };
  return (
    <Stack hasGutter>
      <StackItem>
        <Flex columnGap={{ default: 'columnGapLg' }} alignItems={{ default: 'alignItemsCenter' }}>
          <ToggleGroup aria-label={t('Kind of console')} areAllGroupsDisabled={false}>
            {kinds.map((one) => (
              <ToggleGroupItem
                key={one}
                buttonId={`console-kind-${one}`}
                text={say(TITLES[one])}
                isSelected={kind === one}
                onChange={() => show(one)}
                data-test={`console-kind-${one}`}
              />
            ))}
          </ToggleGroup>
          <Checkbox
            id="console-strict"
            label={t('Disconnect before switching')}
            isChecked={isStrict}
            onChange={(_event, isOn) => {
              setIsStrict(isOn);
              if (isOn) setOpened([kind]);
            }}
            data-test="disconnect-before-switching"
          />
        </Flex>
      </StackItem>
      <StackItem>
        {kinds
          .filter((one) => opened.includes(one))
          .map((one) => (
            <div key={`${of.uid} ${one}`} hidden={one !== kind}>
              <Suspense fallback={<Skeleton height="20rem" screenreaderText={t('Loading')} />}>
                {panels[one]}
              </Suspense>
            </div>
          ))}
      </StackItem>
    </Stack>
  );
};

const subresources = subresourcesOf(VirtualMachineInstanceModel);

/** A console for whoever may `get` its subresource; for others which right is missing. */
const Permitted = ({
  subresource,
  namespace,
  children,
}: {
  subresource: 'vnc' | 'console';
  namespace: string;
  children: ReactNode;
}) => {
  const { t, say } = useWords();
  const access = useAccess(subresources, 'get', { namespace, subresource });
  // A socket that is refused says nothing of the reason, so the right is asked first.
  if (access.state === 'unknown') return <Skeleton height="20rem" screenreaderText={t('Loading')} />;
  if (access.state !== 'denied') return children;
  return (
    <EmptyState
      titleText={t('No right to this console')}
      headingLevel="h2"
      icon={LockIcon}
      data-test="console-denied"
    >
      <EmptyStateBody>{say(access.reason)}</EmptyStateBody>
    </EmptyState>
  );
};

const NotRunning = ({ vm, vmi }: ConsoleTabProps) => {
  const { t, say } = useWords();
  const { namespace } = vmRef(vm);
  const access = useAccess(subresourcesOf(VirtualMachineModel), 'update', {
    namespace,
    subresource: 'start',
  });
  const denied = access.state === 'denied' ? access.reason : undefined;
  // Only starting is asked about here.
  const rights = { start: denied } as VmRights;
  const reason = refusal('start', { vm, vmi, reasons: [] }, rights);
  const note = strategyNote('start', vm);
  return (
    <EmptyState
      titleText={t('The virtual machine does not run')}
      headingLevel="h2"
      icon={OffIcon}
      data-test="console-not-running"
    >
      <EmptyStateBody>{t('A console opens here once the virtual machine runs.')}</EmptyStateBody>
      {note && !reason ? <EmptyStateBody>{say(note)}</EmptyStateBody> : null}
      <EmptyStateFooter>
        <ActionButton
          variant="primary"
          action={{
            id: 'start',
            title: message('Start virtual machine'),
            run: () => void runCall('start', { vm }),
            reason,
          }}
        />
      </EmptyStateFooter>
    </EmptyState>
  );
};

export default ConsoleTab;
