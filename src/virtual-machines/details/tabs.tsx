import { lazy, Suspense, type ReactNode } from 'react';
import { Skeleton } from '@patternfly/react-core';
import { entryOf } from '../../i18n/entry-of';
import { message, type Message } from '../../i18n/message';
import type { DetailsTab } from '../../ui/details/DetailsFrame';
import type { VmActions } from '../actions/vm-action-list';
import { EventsTab } from './EventsTab';
import { NeedsInstance } from './NeedsInstance';
import { OverviewTab } from './overview/OverviewTab';
import type { VmView } from './useVm';

// A tab brings what only it needs: most visits see the overview only.
const DisksTab = lazy(() => import('../disks/DisksTab'));
const NicsTab = lazy(() => import('../nics/NicsTab'));
const ConsoleTab = lazy(() => import('../console/ConsoleTab'));
const SnapshotsTab = lazy(() => import('../copies/SnapshotsTab'));
const MigrationsTab = lazy(() => import('./migrations/MigrationsTab'));
const MonitoringTab = lazy(() => import('../metrics/MonitoringTab'));
const YamlTab = lazy(() => import('./yaml/YamlTab'));

interface TabProps {
  view: VmView;
  actions: VmActions;
  /** The segment of the address that led here: some tabs have sections with one of their own. */
  segment: string | undefined;
}

interface Tab {
  readonly id: string;
  readonly title: Message;
  readonly content: (props: TabProps) => ReactNode;
}

/** A tab whose code comes when it is opened. */
const later = (tab: ReactNode): ReactNode => (
  <Suspense fallback={<Skeleton height="20rem" />}>{tab}</Suspense>
);

/** The tabs of a virtual machine, in their order. */
const TABS: readonly Tab[] = [
  {
    id: 'overview',
    title: message('Overview'),
    content: ({ view, actions }) => <OverviewTab view={view} actions={actions} />,
  },
  {
    id: 'disks',
    title: message('Disks'),
    content: ({ view, segment }) => later(<DisksTab view={view} segment={segment} />),
  },
  { id: 'nics', title: message('NICs'), content: ({ view }) => later(<NicsTab view={view} />) },
  {
    id: 'console',
    title: message('Console'),
    content: ({ view }) =>
      later(
        <NeedsInstance view={view}>
          <ConsoleTab vm={view.vm} vmi={view.vmi} />
        </NeedsInstance>,
      ),
  },
  {
    id: 'snapshots',
    title: message('Snapshots'),
    content: ({ view: { vm, vmi } }) => later(<SnapshotsTab vm={vm} vmi={vmi} />),
  },
  {
    id: 'migrations',
    title: message('Migrations'),
    content: ({ view }) => later(<MigrationsTab view={view} />),
  },
  {
    id: 'metrics',
    title: message('Monitoring'),
    content: ({ view, segment }) =>
      later(<MonitoringTab view={view} section={segment === 'logs' ? 'logs' : 'metrics'} />),
  },
  { id: 'events', title: message('Events'), content: ({ view }) => <EventsTab view={view} /> },
  { id: 'yaml', title: message('YAML'), content: ({ view }) => later(<YamlTab vm={view.vm} />) },
];

/** Sections of a tab that have an address of their own. */
const SECTIONS: Readonly<Record<string, string>> = { environment: 'disks', logs: 'metrics' };

/** The tab that an address opens. */
export const tabOfAddress = (segment: string | undefined): string | undefined =>
  segment === undefined ? undefined : (entryOf(SECTIONS, segment) ?? segment);

/** The tabs of a virtual machine; only the one that is shown is drawn. */
export const vmTabs = (
  view: VmView,
  actions: VmActions,
  segment: string | undefined,
): readonly DetailsTab[] =>
  TABS.map(({ id, title, content }) => ({
    id,
    title,
    content: content({ view, actions, segment }),
  }));
