import { ObjectYaml } from '../../form/yaml/ObjectYaml';
import { message } from '../../i18n/message';
import type { Access } from '../../kubernetes/access/access';
import type { DetailsTab } from '../../ui/details/DetailsFrame';
import { ConfigurationTab } from '../edit/ConfigurationTab';
import { ConditionsTab } from './ConditionsTab';
import { EventsTab } from './EventsTab';
import { MachinesTab } from './MachinesTab';
import { OverviewTab } from './overview/OverviewTab';
import type { PoolView } from './usePool';

/** The tabs of a node pool, in their order. */
export const poolTabs = (view: PoolView, mayPatch: Access): readonly DetailsTab[] => [
  { id: 'overview', title: message('Overview'), content: <OverviewTab view={view} /> },
  { id: 'machines', title: message('Machines'), content: <MachinesTab view={view} /> },
  { id: 'conditions', title: message('Conditions'), content: <ConditionsTab view={view} /> },
  {
    id: 'configuration',
    title: message('Configuration'),
    content: (
      <ConfigurationTab
        pool={view.pool}
        nodes={view.nodes.current}
        cluster={view.cluster}
        mayPatch={mayPatch}
      />
    ),
  },
  { id: 'events', title: message('Events'), content: <EventsTab view={view} /> },
  { id: 'yaml', title: message('YAML'), content: <ObjectYaml object={view.pool} /> },
];
