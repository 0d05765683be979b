import { Card, CardBody, CardTitle, Content, List, ListItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { type MigrationReason, sumMigrations } from '../../model/live-migration';
import type { PoolView } from '../usePool';

/** The same reason of many machines is said once, with what it is about. */
const grouped = (reasons: readonly MigrationReason[]): readonly (MigrationReason & { details: string })[] =>
  [...new Set(reasons.map(({ reason }) => reason))].flatMap((reason) => {
    const same = reasons.filter((one) => one.reason === reason);
    const [first] = same;
    const details = [...new Set(same.map(({ detail }) => detail).filter(Boolean))].join(', ');
    return first ? [{ ...first, details }] : [];
  });

/** Which machines cannot move while they run, and why: told before a drain of an infrastructure node tells it. */
export const MigrationCard = ({ view: { machines, around } }: { view: PoolView }) => {
  const { t, say } = useWords();
  if (machines.length === 0 || around.isExternal) return null;
  const { migratable, stuck } = sumMigrations(machines.map(({ migration }) => migration));
  if (stuck === 0)
    return migratable === 0 ? null : (
      <Card data-test="migration-good">
        <CardBody>{t('{{count}} machines can be live-migrated.', { count: migratable })}</CardBody>
      </Card>
    );
  const reasons = grouped(machines.flatMap(({ migration }) => migration.reasons));
  return (
    <Card data-test="migration-bad">
      <CardTitle component="h2">
        {t('{{count}} of {{total}} machines cannot be live-migrated', {
          count: stuck,
          total: machines.length,
        })}
      </CardTitle>
      <CardBody>
        <Content component="p">
          {t('Maintenance of their infrastructure node drains them inside the cluster and stops them.')}
        </Content>
        <List isPlain isBordered>
          {reasons.map(({ reason, details, advice }) => (
            <ListItem key={reason} data-test={`migration-${reason}`} style={{ overflowWrap: 'anywhere' }}>
              <strong>{reason}</strong> {details} <div>{say(advice)}</div>
            </ListItem>
          ))}
        </List>
      </CardBody>
    </Card>
  );
};
