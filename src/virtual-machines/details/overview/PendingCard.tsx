import { Card, CardBody, CardFooter, CardTitle, Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { message, type Message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import type { Action } from '../../../ui/action/action';
import { ActionButton } from '../../../ui/action/ActionButton';
import type { PendingChange, When } from '../../model/pending-change';

const WHEN: Readonly<Record<When, Message>> = {
  live: message('Live'),
  'by-migration': message('By migration'),
  'after-restart': message('After restart'),
};

interface PendingCardProps {
  changes: readonly PendingChange[];
  /** Missing until the actions are known. */
  restart?: Action | undefined;
}

/** What was changed and does not run yet, with when it takes effect. */
export const PendingCard = ({ changes, restart }: PendingCardProps) => {
  const { t, say } = useWords();
  if (changes.length === 0) return null;
  const needsRestart = changes.some(({ when }) => when === 'after-restart');
  return (
    <Card data-test="pending">
      <CardTitle component="h2">{t('Pending changes')}</CardTitle>
      <CardBody>
        <Table variant="compact" gridBreakPoint="grid-md" aria-label={t('Pending changes')}>
          <Thead>
            <Tr>
              <Th>{t('Change')}</Th>
              <Th>{t('Runs')}</Th>
              <Th>{t('Asked for')}</Th>
              <Th>{t('Takes effect')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {changes.map(({ id, what, from, to, when }) => (
              <Tr key={id} data-test={`pending-${id}`} data-when={when}>
                <Td dataLabel={t('Change')} modifier="breakWord">
                  {say(what)}
                </Td>
                <Td dataLabel={t('Runs')} modifier="breakWord">
                  {from === '' ? '–' : from}
                </Td>
                <Td dataLabel={t('Asked for')} modifier="breakWord">
                  {to === '' ? '–' : to}
                </Td>
                <Td dataLabel={t('Takes effect')}>
                  <div>
                    <Label isCompact variant="outline" {...(when === 'live' ? {} : { color: 'orange' })}>
                      {say(WHEN[when])}
                    </Label>
                  </div>
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </CardBody>
      {needsRestart && restart ? (
        <CardFooter>
          <ActionButton action={restart} />
        </CardFooter>
      ) : null}
    </Card>
  );
};
