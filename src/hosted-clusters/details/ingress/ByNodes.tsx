import { Stack, StackItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { CommandBlock } from '../../../ui/copy/CommandBlock';
import { appsDomain } from '../../model/console-url';
import { appsRecord, digCommand } from '../../model/dns-record';
import { RecordLine } from './RecordLine';

/** Nodes that are machines of their own: whoever runs them puts a load balancer before their routers. */
export const ByNodes = ({ cluster }: { cluster: HostedCluster }) => {
  const { t } = useWords();
  const domain = appsDomain(cluster);
  const record = appsRecord(cluster);
  if (!domain || !record)
    return <p>{t('The cluster has no base domain, so its applications have no addresses.')}</p>;
  return (
    <Stack hasGutter>
      <StackItem>
        {t(
          'Applications answer below {{domain}}. Lead this record to a load balancer before the routers on the nodes, or to a node that runs one.',
          { domain: `*.${domain}` },
        )}
      </StackItem>
      <StackItem>
        <RecordLine record={record} />
      </StackItem>
      <StackItem>
        <CommandBlock title={t('Check the record')} command={digCommand(domain)} />
      </StackItem>
    </Stack>
  );
};
