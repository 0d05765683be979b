import { Alert, Content, List, ListItem, Stack, StackItem } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { holdsVolumes, type LeftOut, type SnapshotVolumes } from '../model/snapshot-volumes';

/** What a snapshot will hold, and each volume that it leaves out with the reason. */
export const SnapshotVolumesNote = ({ volumes }: { volumes: SnapshotVolumes }) => {
  const { t } = useWords();
  const { taken, leftOut, unknown } = volumes;
  const lost = leftOut.filter(({ isLoss }) => isLoss);
  const rest = leftOut.filter(({ isLoss }) => !isLoss);
  return (
    <Stack hasGutter>
      {taken.length > 0 ? (
        <StackItem data-test="volumes-taken">
          {t('Volumes in the snapshot: {{volumes}}', { volumes: taken.join(', ') })}
        </StackItem>
      ) : null}
      {holdsVolumes(volumes) ? null : (
        <StackItem data-test="volumes-none">
          {t('No volume is in the snapshot: it keeps the definition only.')}
        </StackItem>
      )}
      {lost.length > 0 ? (
        <StackItem>
          <Alert
            variant="warning"
            isInline
            component="p"
            title={t('{{count}} volumes are left out, so their content cannot be restored', {
              count: lost.length,
            })}
            data-test="volumes-left-out"
          >
            <LeftOutList volumes={lost} />
          </Alert>
        </StackItem>
      ) : null}
      {unknown.length > 0 ? (
        <StackItem>
          {t('Not known yet whether they can be in it: {{volumes}}', { volumes: unknown.join(', ') })}
        </StackItem>
      ) : null}
      {rest.length > 0 ? (
        <StackItem>
          <Content component="small">
            <LeftOutList volumes={rest} />
          </Content>
        </StackItem>
      ) : null}
    </Stack>
  );
};

const LeftOutList = ({ volumes }: { volumes: readonly LeftOut[] }) => {
  const { t, say } = useWords();
  return (
    <List isPlain>
      {volumes.map(({ name, why, said }) => (
        <ListItem key={name} data-test={`left-out-${name}`}>
          {t('{{volume}}: {{why}}', { volume: name, why: say(why) })}{' '}
          {said === undefined ? null : t('KubeVirt says: {{said}}', { said })}
        </ListItem>
      ))}
    </List>
  );
};
