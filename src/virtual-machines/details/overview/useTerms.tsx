import type { ReactNode } from 'react';
import { Content, ContentVariants, Label, LabelGroup } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { sizeWords } from '../../../node-pools/model/size-words';
import { Timestamp } from '../../../ui/time/Timestamp';
import { DESCRIPTION } from '../../model/description';
import { blocksDrain, evictionOf, evictionWords } from '../../model/eviction';
import { osOf } from '../../model/guest-os';
import { runStrategyOf } from '../../model/run-strategy';
import { vmCondition } from '../../model/vm-condition';
import { isAlive, specOf } from '../../model/vm-spec';
import type { EditId } from '../edit/edit-id';
import type { VmView } from '../useVm';
import { LauncherValue } from './LauncherValue';
import { NicsValue } from './NicsValue';
import { ServicesValue } from './ServicesValue';

/** One line of what the machine is. */
export interface Term {
  id: string;
  term: string;
  value: ReactNode;
  /** What the pencil opens. */
  edit?: EditId;
}

const SizeValue = ({ view: { size } }: { view: VmView }) => {
  const { t } = useWords();
  const { cpus, memory, instancetype, sockets = 1, cores = 1, threads = 1 } = size;
  const parts = [
    ...(cpus === undefined ? [] : [t('{{count}} CPUs', { count: cpus })]),
    ...(memory === undefined ? [] : [sizeWords(memory)]),
  ];
  return (
    <>
      {[...(instancetype === undefined ? [] : [instancetype]), parts.join(', ')].filter(Boolean).join(' · ')}
      {size.sockets !== undefined && (cores > 1 || threads > 1) ? (
        <Content component={ContentVariants.small}>
          {t('Sockets {{sockets}}, cores {{cores}}, threads {{threads}}', { sockets, cores, threads })}
        </Content>
      ) : null}
    </>
  );
};

const EvictionValue = ({ view }: { view: VmView }) => {
  const { t, say } = useWords();
  const eviction = evictionOf(view.vm, view.settings.evictionStrategy);
  return (
    <>
      {say(evictionWords(eviction))}
      {blocksDrain(eviction, view.reasons, view.isRunning) ? (
        <div data-test="blocks-drain">
          <Label status="danger" isCompact variant="outline">
            {t('Blocks the drain of its node')}
          </Label>
        </div>
      ) : null}
    </>
  );
};

const LabelsValue = ({ labels }: { labels: Readonly<Record<string, string>> }) => (
  <LabelGroup numLabels={6}>
    {Object.entries(labels).map(([key, value]) => (
      <Label key={key} isCompact variant="outline">
        {value === '' ? key : `${key}=${value}`}
      </Label>
    ))}
  </LabelGroup>
);

/** What the overview tells of a virtual machine; what is not known has no value. */
export const useTerms = (view: VmView): readonly Term[] => {
  const { t } = useWords();
  const { vm, vmi } = view;
  const { metadata, spec } = vm;
  const labels = metadata.labels ?? {};
  const agent = vmCondition(vmi, 'AgentConnected')?.status;
  return [
    {
      id: 'description',
      term: t('Description'),
      value: metadata.annotations?.[DESCRIPTION],
      edit: 'description',
    },
    { id: 'namespace', term: t('Namespace'), value: metadata.namespace },
    { id: 'os', term: t('Operating system'), value: osOf(vm, vmi) },
    {
      id: 'hostname',
      term: t('Hostname'),
      value: vmi?.spec.hostname ?? specOf(vm).hostname ?? metadata.name,
      edit: 'hostname',
    },
    { id: 'size', term: t('Size'), value: <SizeValue view={view} />, edit: 'size' },
    { id: 'preference', term: t('Preference'), value: spec.preference?.name },
    { id: 'node', term: t('Node'), value: vmi?.status?.nodeName },
    ...(isAlive(vmi)
      ? [
          { id: 'launcher', term: t('Launcher pod'), value: <LauncherValue vmi={vmi} /> },
          {
            id: 'agent',
            term: t('Guest agent'),
            value: agent === 'True' ? t('Connected') : t('Not connected'),
          },
        ]
      : []),
    { id: 'run-strategy', term: t('Run strategy'), value: runStrategyOf(vm), edit: 'run-strategy' },
    {
      id: 'eviction',
      term: t('Eviction strategy'),
      value: <EvictionValue view={view} />,
      edit: 'eviction',
    },
    { id: 'nics', term: t('Network interfaces'), value: <NicsValue view={view} /> },
    { id: 'services', term: t('Services'), value: <ServicesValue view={view} /> },
    {
      id: 'labels',
      term: t('Labels'),
      value: Object.keys(labels).length > 0 ? <LabelsValue labels={labels} /> : undefined,
      edit: 'labels',
    },
    { id: 'created', term: t('Created at'), value: <Timestamp time={metadata.creationTimestamp} /> },
  ];
};
