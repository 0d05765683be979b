import { ObjectYaml } from '../../form/yaml/ObjectYaml';
import { message } from '../../i18n/message';
import type { DetailsTab } from '../../ui/details/DetailsFrame';
import { AccessTab } from './access/AccessTab';
import { ConditionsTab } from './ConditionsTab';
import { EventsTab } from './EventsTab';
import { OverviewTab } from './overview/OverviewTab';
import { UpdatesTab } from '../updates/UpdatesTab';
import { PoolsTab } from './PoolsTab';
import type { ClusterView } from './useCluster';

/** The tabs of a cluster, in their order. Each reads what only it needs, when it is shown. */
export const clusterTabs = (view: ClusterView): readonly DetailsTab[] => [
  { id: 'overview', title: message('Overview'), content: <OverviewTab view={view} /> },
  { id: 'node-pools', title: message('Node pools'), content: <PoolsTab view={view} /> },
  { id: 'updates', title: message('Updates'), content: <UpdatesTab view={view} /> },
  { id: 'access', title: message('Access'), content: <AccessTab cluster={view.cluster} /> },
  { id: 'conditions', title: message('Conditions'), content: <ConditionsTab view={view} /> },
  { id: 'events', title: message('Events'), content: <EventsTab view={view} /> },
  { id: 'yaml', title: message('YAML'), content: <ObjectYaml object={view.cluster} /> },
];
