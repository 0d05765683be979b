import {
  Alert,
  Card,
  CardBody,
  CardTitle,
  Label,
  List,
  ListItem,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { blocksDrain, evictionOf } from '../../model/eviction';
import type { VmView } from '../useVm';

/** Whether the machine can move while it runs, with every reason against it: told before a drain of its node tells it. */
export const MigratableCard = ({ view }: { view: VmView }) => {
  const { t, say } = useWords();
  const { vm, isRunning, reasons, settings } = view;
  if (reasons.length === 0)
    return (
      <Card data-test="migratable">
        <CardBody>{t('It can be live-migrated.')}</CardBody>
      </Card>
    );
  const isBlocking = blocksDrain(evictionOf(vm, settings.evictionStrategy), reasons, isRunning);
  return (
    <Card data-test="not-migratable">
      <CardTitle component="h2">
        {isRunning ? t('It cannot be live-migrated') : t('Once it runs, it cannot be live-migrated')}
      </CardTitle>
      <CardBody>
        <Stack hasGutter>
          {isBlocking ? (
            <StackItem>
              <Alert
                variant="danger"
                isInline
                isPlain
                component="p"
                title={t('With eviction strategy LiveMigrate it blocks every drain of its node.')}
                data-test="blocks-drain-note"
              />
            </StackItem>
          ) : null}
          <StackItem>
            <List isPlain isBordered>
              {reasons.map(({ reason, detail, words, advice, isServers }) => (
                <ListItem
                  key={`${reason} ${detail}`}
                  data-test={`reason-${reason}`}
                  style={{ overflowWrap: 'anywhere' }}
                >
                  {say(words)}{' '}
                  {isServers ? (
                    <Label isCompact variant="outline" data-test="servers-reason">
                      {t('Reported by the server')}
                    </Label>
                  ) : null}
                  <div>
                    <small>{say(advice)}</small>
                  </div>
                </ListItem>
              ))}
            </List>
          </StackItem>
        </Stack>
      </CardBody>
    </Card>
  );
};
