import { useState, type ReactNode } from 'react';
import {
  Card,
  CardBody,
  CardHeader,
  CardTitle,
  ClipboardCopy,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  Flex,
  FlexItem,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { type ApiError, toApiError } from '../../kubernetes/errors';
import { VirtualMachineExportModel } from '../../kubernetes/models';
import type { VirtualMachineExport } from '../../kubernetes/types/generated/virtual-machine-export';
import { remove } from '../../kubernetes/write/write';
import { ActionButton } from '../../ui/action/ActionButton';
import { CommandBlock } from '../../ui/copy/CommandBlock';
import { ErrorAlert } from '../../ui/state/ErrorAlert';
import { StatusLabel } from '../../ui/status/StatusLabel';
import { Timestamp } from '../../ui/time/Timestamp';
import { downloadCommands, exportLinks, exportStatus, exportWaitsFor } from '../model/export';
import { type CopyRights, missing } from './rights';

interface ExportItemProps {
  vmExport: VirtualMachineExport;
  rights: CopyRights;
}

/** One export: its state, its files and how to download them. The token is named by its Secret, never shown. */
export const ExportItem = ({ vmExport, rights }: ExportItemProps) => {
  const { t } = useWords();
  const { name, namespace = '', uid } = vmExport.metadata;
  const [error, setError] = useState<ApiError>();
  const [isBusy, setIsBusy] = useState(false);
  const waitsFor = exportWaitsFor(vmExport);
  const commands = downloadCommands(vmExport);
  const drop = async () => {
    setIsBusy(true);
    setError(undefined);
    try {
      await remove(VirtualMachineExportModel, { namespace, name }, uid === undefined ? {} : { uid });
    } catch (thrown) {
      setError(toApiError(thrown));
    } finally {
      setIsBusy(false);
    }
  };
  const action = {
    id: `delete-export-${name}`,
    title: message('Delete export'),
    isDanger: true,
    reason: vmExport.metadata.deletionTimestamp
      ? message('The export is being deleted.')
      : missing(rights.deleteExport),
    run: () => void drop(),
  };
  return (
    <Card isCompact data-test={`export-${name}`} data-phase={vmExport.status?.phase ?? ''}>
      <CardHeader actions={{ actions: <ActionButton action={action} isBusy={isBusy} />, hasNoOffset: true }}>
        <CardTitle component="h2">
          <Flex columnGap={{ default: 'columnGapSm' }}>
            <FlexItem style={{ overflowWrap: 'anywhere' }}>{name}</FlexItem>
            <FlexItem>
              <StatusLabel status={exportStatus(vmExport)} />
            </FlexItem>
          </Flex>
        </CardTitle>
      </CardHeader>
      <CardBody>
        <Stack hasGutter>
          {error ? (
            <StackItem>
              <ErrorAlert error={error} />
            </StackItem>
          ) : null}
          {waitsFor === undefined ? null : (
            <StackItem>{t('KubeVirt says: {{said}}', { said: waitsFor })}</StackItem>
          )}
          <StackItem>
            <Facts vmExport={vmExport} />
          </StackItem>
          {commands.length > 0 ? (
            <StackItem>
              <CommandBlock title={t('Download with virtctl')} command={commands.join('\n')} />
            </StackItem>
          ) : null}
        </Stack>
      </CardBody>
    </Card>
  );
};

const Facts = ({ vmExport }: Pick<ExportItemProps, 'vmExport'>) => {
  const { t } = useWords();
  const { spec, status } = vmExport;
  const { files, isExternal } = exportLinks(vmExport);
  return (
    <DescriptionList isCompact isHorizontal termWidth="12ch">
      <Fact term={t('Source')}>
        {spec.source.kind} {spec.source.name}
      </Fact>
      {status?.ttlExpirationTime ? (
        <Fact term={t('Kept until')}>
          <Timestamp time={status.ttlExpirationTime} mayCome />
        </Fact>
      ) : null}
      {status?.tokenSecretRef ? (
        <Fact term={t('Secret with the token')}>
          <span data-test="token-secret">{status.tokenSecretRef}</span>
        </Fact>
      ) : null}
      {files.map(({ volume, format, url }) => (
        <Fact key={`${volume} ${format}`} term={t('{{volume}} as {{format}}', { volume, format })}>
          <ClipboardCopy
            isReadOnly
            isCode
            hoverTip={t('Copy')}
            clickTip={t('Copied')}
            textAriaLabel={t('Link to {{volume}} as {{format}}', { volume, format })}
          >
            {url}
          </ClipboardCopy>
        </Fact>
      ))}
      {files.length > 0 && !isExternal ? (
        <Fact term={t('Reachable')}>
          {t('From within the cluster only. The command below forwards them.')}
        </Fact>
      ) : null}
    </DescriptionList>
  );
};

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <DescriptionListGroup>
    <DescriptionListTerm>{term}</DescriptionListTerm>
    <DescriptionListDescription>{children}</DescriptionListDescription>
  </DescriptionListGroup>
);
