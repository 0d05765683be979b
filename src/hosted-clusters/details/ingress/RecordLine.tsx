import { Flex, FlexItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { CopyButton } from '../../../ui/copy/CopyButton';
import { type DnsRecord, recordLine } from '../../model/dns-record';

/** A DNS record as a zone file has it, with a button that copies it once it is known whereto it leads. */
export const RecordLine = ({ record }: { record: DnsRecord }) => {
  const { t } = useWords();
  const line = recordLine(record);
  return (
    <Flex
      flexWrap={{ default: 'nowrap' }}
      alignItems={{ default: 'alignItemsCenter' }}
      columnGap={{ default: 'columnGapSm' }}
    >
      <FlexItem style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <code data-test="dns-record">{line}</code>
      </FlexItem>
      <FlexItem>
        <CopyButton
          text={line}
          label={t('Copy the record of {{name}}', { name: record.name })}
          isDisabled={record.value === undefined}
        />
      </FlexItem>
    </Flex>
  );
};
