import type { ReactNode } from 'react';
import { ObjectYaml } from '../../form/yaml/ObjectYaml';
import { message, type Message } from '../../i18n/message';
import type { DetailsTab } from '../../ui/details/DetailsFrame';
import type { VmActions } from '../actions/vm-action-list';
import { EventsTab } from './EventsTab';
import { OverviewTab } from './overview/OverviewTab';
import type { VmView } from './useVm';

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

/** The tabs of a virtual machine, in their order. */
const TABS: readonly Tab[] = [
  {
    id: 'overview',
    title: message('Overview'),
    content: ({ view, actions }) => <OverviewTab view={view} actions={actions} />,
  },
  { id: 'events', title: message('Events'), content: ({ view }) => <EventsTab view={view} /> },
  { id: 'yaml', title: message('YAML'), content: ({ view }) => <ObjectYaml object={view.vm} /> },
];

/** Sections of a tab that have an address of their own. */
const SECTIONS: Readonly<Record<string, string>> = { environment: 'disks', logs: 'metrics' };

/** The tab that an address opens. */
export const tabOfAddress = (segment: string | undefined): string | undefined =>
  segment === undefined ? undefined : (SECTIONS[segment] ?? segment);

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
