import { Content } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { MachinesTable } from '../MachinesTable';
import { useInfra } from '../useInfra';

/** The machines that the pools wait for, with the import of their disks. */
export const StageMachines = ({ cluster }: { cluster: HostedCluster }) => {
  const { t } = useWords();
  const { machines, isExternal, states } = useInfra(cluster);
  const waiting = machines.filter(({ node }) => node === undefined);
  if (isExternal) return <Content component="p">{t('The machines are on another cluster.')}</Content>;
  if (waiting.length === 0) return null;
  return <MachinesTable machines={waiting} states={states} label={t('Machines that have not joined')} />;
};
