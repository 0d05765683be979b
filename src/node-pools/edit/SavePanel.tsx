import { ActionList, ActionListItem, Alert, Button, Stack, StackItem } from '@patternfly/react-core';
import { useFormContext } from 'react-hook-form';
import type { SaveOver } from '../../form/conflict/useSaveOver';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { Access } from '../../kubernetes/access/access';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import type { Action } from '../../ui/action/action';
import { ActionButton } from '../../ui/action/ActionButton';
import { ErrorAlert } from '../../ui/state/ErrorAlert';
import type { RollingWay } from '../model/effect-words';
import { infraPlaceOfPool } from '../model/pool-place';
import { ChangesCard } from './ChangesCard';
import { type EditValues, editValues } from './edit-values';

interface SavePanelProps {
  saving: SaveOver<NodePool, EditValues>;
  began: NodePool;
  way: RollingWay;
  onReload: () => void;
  mayPatch: Access;
}

/** What saving does, and saving. */
export const SavePanel = ({ saving, began, way, onReload, mayPatch }: SavePanelProps) => {
  const { t } = useWords();
  const form = useFormContext<EditValues>();
  const save: Action = {
    id: 'save-node-pool',
    title: message('Save node pool'),
    run: () => undefined,
    reason: mayPatch.state === 'denied' ? mayPatch.reason : undefined,
  };
  return (
    <Stack hasGutter>
      {saving.isBehind ? (
        <StackItem>
          <Alert
            variant="warning"
            isInline
            isLiveRegion
            title={t('Somebody changed this node pool meanwhile')}
            data-test="changed-meanwhile"
          >
            {t('What you typed is kept. Saving shows both sides and lets you choose for each field.')}
          </Alert>
        </StackItem>
      ) : null}
      <StackItem>
        <ChangesCard began={editValues(began)} way={way} isExternal={infraPlaceOfPool(began).isExternal} />
      </StackItem>
      {saving.error ? (
        <StackItem>
          <ErrorAlert error={saving.error} />
        </StackItem>
      ) : null}
      <StackItem>
        <ActionList>
          <ActionListItem>
            {save.reason ? (
              <ActionButton action={save} variant="primary" />
            ) : (
              <Button
                type="submit"
                variant="primary"
                isLoading={saving.isBusy}
                isAriaDisabled={saving.isBusy}
                data-test="action-save-node-pool"
              >
                {t('Save node pool')}
              </Button>
            )}
          </ActionListItem>
          <ActionListItem>
            <Button
              variant="link"
              onClick={() => {
                form.clearErrors();
                onReload();
              }}
              data-test="discard"
            >
              {t('Discard changes')}
            </Button>
          </ActionListItem>
        </ActionList>
      </StackItem>
    </Stack>
  );
};
