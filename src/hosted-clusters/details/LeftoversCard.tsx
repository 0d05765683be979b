import { useState } from 'react';
import { Card, CardBody, CardTitle, Checkbox, Content, Stack, StackItem } from '@patternfly/react-core';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { useAccess } from '../../kubernetes/access/useAccess';
import { type ApiError, toApiError } from '../../kubernetes/errors';
import { NamespaceModel, SecretModel } from '../../kubernetes/models';
import { ActionButton } from '../../ui/action/ActionButton';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { forgetDeletion } from '../actions/deletion-memory';
import { removeLeftovers } from '../actions/remove-leftovers';
import type { DeletionRecord, Reference } from '../model/deletion-record';
import type { Leftover, Leftovers } from '../model/leftovers';
import { Part } from '../../ui/state/Part';
import { rereadLeftovers, useLeftovers } from './useLeftovers';

const idOf = ({ kind, name }: Reference): string => `${kind}/${name}`;

/**
 * What was chosen: at first what was made for this cluster alone. What something else may use, and the namespace, go only
 * when somebody puts them in.
 */
const useChoice = (left: Leftovers) => {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [hasNamespace, setHasNamespace] = useState(false);
  const toggle = (id: string) => {
    const next = new Set(turned);
    if (!next.delete(id)) next.add(id);
    setTurned(next);
  };
  const isChosen = (one: Leftover) => one.isOwn !== turned.has(idOf(one));
  const chosen: Leftovers = {
    references: left.references.filter(isChosen),
    ...(hasNamespace && left.namespace !== undefined ? { namespace: left.namespace } : {}),
  };
  return { isChosen, toggle, hasNamespace, setHasNamespace, chosen };
};

/** Secrets, ConfigMaps and the namespace that a deleted cluster left; the chosen ones can be removed. */
export const LeftoversCard = ({ record }: { record: DeletionRecord }) => {
  const { t } = useWords();
  const [left, state] = useLeftovers(record);
  const choice = useChoice(left);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Card data-test="leftovers">
      <CardTitle component="h2">{t('What it left behind')}</CardTitle>
      <CardBody>
        <Part state={state} onRetry={rereadLeftovers}>
          <Stack hasGutter>
            <StackItem>
              {left.references.length === 0 ? (
                <Content component="p">{t('No Secret and no ConfigMap of the cluster is left.')}</Content>
              ) : (
                left.references.map((reference) => (
                  <Checkbox
                    key={idOf(reference)}
                    id={`left-${idOf(reference)}`}
                    label={`${reference.kind} ${reference.name}`}
                    {...(reference.isOwn
                      ? {}
                      : { description: t('Not named after the cluster: something else may use it.') })}
                    isChecked={choice.isChosen(reference)}
                    onChange={() => choice.toggle(idOf(reference))}
                  />
                ))
              )}
              {left.namespace === undefined ? null : (
                <Checkbox
                  id="left-namespace"
                  label={t('Namespace {{name}}', { name: left.namespace })}
                  description={t('Everything else in the namespace goes with it.')}
                  isChecked={choice.hasNamespace}
                  onChange={(_event, checked) => choice.setHasNamespace(checked)}
                />
              )}
            </StackItem>
            <StackItem>
              <RemoveButton
                chosen={choice.chosen}
                namespace={record.namespace}
                onClick={() => setIsAsking(true)}
              />
            </StackItem>
          </Stack>
        </Part>
      </CardBody>
      {isAsking ? (
        <RemoveDialog record={record} chosen={choice.chosen} onClose={() => setIsAsking(false)} />
      ) : null}
    </Card>
  );
};

const RemoveButton = ({
  chosen,
  namespace,
  onClick,
}: {
  chosen: Leftovers;
  namespace: string;
  onClick: () => void;
}) => {
  const secrets = useAccess(SecretModel, 'delete', { namespace });
  const namespaces = useAccess(NamespaceModel, 'delete', { name: namespace });
  const needed = [
    ...(chosen.references.length > 0 ? [secrets] : []),
    ...(chosen.namespace === undefined ? [] : [namespaces]),
  ];
  const denied = needed.find((access) => access.state === 'denied');
  const count = chosen.references.length + (chosen.namespace === undefined ? 0 : 1);
  return (
    <ActionButton
      action={{
        id: 'remove-leftovers',
        title: message('Remove {{count}} objects', { count }),
        run: onClick,
        isDanger: true,
        reason:
          count === 0
            ? message('Choose what to remove.')
            : denied?.state === 'denied'
              ? denied.reason
              : undefined,
      }}
    />
  );
};

const RemoveDialog = ({
  record,
  chosen,
  onClose,
}: {
  record: DeletionRecord;
  chosen: Leftovers;
  onClose: () => void;
}) => {
  const { t } = useWords();
  const [error, setError] = useState<ApiError>();
  const count = chosen.references.length + (chosen.namespace === undefined ? 0 : 1);
  const confirm = async () => {
    try {
      await removeLeftovers(record, chosen);
      forgetDeletion(record.namespace, record.name);
      onClose();
    } catch (thrown) {
      setError(toApiError(thrown));
    }
  };
  return (
    <ConfirmDialog
      title={t('Remove what cluster {{name}} left?', { name: record.name })}
      confirm={t('Remove {{count}} objects', { count })}
      goes={[
        ...chosen.references.map(({ kind, name }) => `${kind} ${name}`),
        ...(chosen.namespace === undefined
          ? []
          : [t('Namespace {{name}} with everything in it', { name: chosen.namespace })]),
      ]}
      {...(chosen.namespace === undefined ? {} : { typedName: chosen.namespace })}
      onConfirm={confirm}
      onClose={onClose}
      error={error}
    />
  );
};
