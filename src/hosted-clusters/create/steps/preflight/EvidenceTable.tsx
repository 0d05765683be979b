import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useWords } from '../../../../i18n/useWords';
import type { Evidence } from '../../../model/preflight/row';

/** Enough to see what a list is like; a large cluster has thousands of nodes. */
const MOST = 20;

const objectOf = ({ kind, namespace, name }: Evidence): string =>
  [kind, [namespace, name].filter(Boolean).join('/')].filter(Boolean).join(' ');

/** What was read, value by value. */
export const EvidenceTable = ({ evidence, label }: { evidence: readonly Evidence[]; label: string }) => {
  const { t, say } = useWords();
  const rest = evidence.length - MOST;
  return (
    <>
      <Table variant="compact" borders={false} aria-label={label} gridBreakPoint="grid-md">
        <Thead>
          <Tr>
            <Th width={40}>{t('Object')}</Th>
            <Th width={30}>{t('Field')}</Th>
            <Th>{t('Value')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {evidence.slice(0, MOST).map((one) => (
            <Tr key={`${objectOf(one)} ${one.field}`}>
              <Td dataLabel={t('Object')} modifier="breakWord">
                {objectOf(one)}
              </Td>
              <Td dataLabel={t('Field')} modifier="breakWord">
                {one.field}
              </Td>
              <Td dataLabel={t('Value')} modifier="breakWord">
                {typeof one.value === 'string' ? one.value : say(one.value)}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {rest > 0 ? <p>{t('and {{count}} more', { count: rest })}</p> : null}
    </>
  );
};
