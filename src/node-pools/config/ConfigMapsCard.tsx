import { useState } from 'react';
import { Button, Card, CardBody, CardTitle, Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { useAccess } from '../../kubernetes/access/useAccess';
import { ConfigMapModel, NodePoolModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { useList } from '../../kubernetes/read/useList';
import { useObject } from '../../kubernetes/read/useObject';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { ActionButton } from '../../ui/action/ActionButton';
import { Loaded } from '../../ui/state/Loaded';
import type { ConfigKind } from '../model/config-documents';
import { configMapsOf, poolsUsing } from '../model/config-users';
import { configTextProblems } from './config-text';
import { ConfigMapDialog } from './ConfigMapDialog';

/** The ConfigMaps that a pool names, each with the pools it rolls, and an editor. */
export const ConfigMapsCard = ({ pool }: { pool: NodePool }) => {
  const { t } = useWords();
  const { namespace = '' } = pool.metadata;
  const [pools] = useList(NodePoolModel, { namespace });
  const maps = configMapsOf(pool);
  const [open, setOpen] = useState<{ name: string; kind: ConfigKind }>();
  return (
    <Card data-test="config-maps">
      <CardTitle component="h2">{t('ConfigMaps of the nodes')}</CardTitle>
      <CardBody>
        {maps.length === 0 ? (
          <Content component="p">
            {t('This node pool names no ConfigMap with configuration or tuning.')}
          </Content>
        ) : (
          <Table variant="compact" gridBreakPoint="grid-md" aria-label={t('ConfigMaps of the nodes')}>
            <Thead>
              <Tr>
                <Th>{t('ConfigMap')}</Th>
                <Th>{t('State')}</Th>
                <Th>{t('Used by')}</Th>
                <Th screenReaderText={t('Actions')} />
              </Tr>
            </Thead>
            <Tbody>
              {maps.map(({ kind, name }) => (
                <MapRow
                  key={`${kind} ${name}`}
                  kind={kind}
                  name={name}
                  namespace={namespace}
                  users={poolsUsing(pools, name)}
                  onEdit={() => setOpen({ kind, name })}
                />
              ))}
            </Tbody>
          </Table>
        )}
        {open ? (
          <OpenDialog
            {...open}
            namespace={namespace}
            users={poolsUsing(pools, open.name)}
            onClose={() => setOpen(undefined)}
          />
        ) : null}
      </CardBody>
    </Card>
  );
};

interface MapProps {
  kind: ConfigKind;
  name: string;
  namespace: string;
  users: readonly NodePool[];
}

const MapRow = ({ kind, name, namespace, users, onEdit }: MapProps & { onEdit: () => void }) => {
  const { t, say } = useWords();
  const [map, state] = useObject(ConfigMapModel, { namespace, name });
  const mayPatch = useAccess(ConfigMapModel, 'patch', { namespace, name });
  const text = map?.data?.[kind];
  const [problem] = text === undefined ? [] : configTextProblems(kind, text);
  const words =
    state.phase === 'missing'
      ? t('Does not exist')
      : state.phase === 'failed'
        ? t('May not be read')
        : map && text === undefined
          ? t('Has no key {{key}}', { key: kind })
          : problem
            ? t('Line {{line}}: {{words}}', { line: problem.line, words: say(problem.message) })
            : kind === 'config'
              ? t('Configuration')
              : t('Tuning');
  return (
    <Tr data-test={`config-map-${name}`}>
      <Td dataLabel={t('ConfigMap')} modifier="breakWord">
        {name}
      </Td>
      <Td dataLabel={t('State')}>{words}</Td>
      <Td dataLabel={t('Used by')} modifier="breakWord">
        {users.map(({ metadata }) => metadata.name).join(', ')}
      </Td>
      <Td isActionCell>
        {mayPatch.state === 'denied' ? (
          <ActionButton
            action={{ id: `edit-${name}`, title: message('Edit'), run: onEdit, reason: mayPatch.reason }}
          />
        ) : (
          <Button variant="secondary" size="sm" onClick={onEdit} data-test={`edit-${name}`}>
            {t('Edit')}
          </Button>
        )}
      </Td>
    </Tr>
  );
};

const OpenDialog = ({ kind, name, namespace, users, onClose }: MapProps & { onClose: () => void }) => {
  const [map, state] = useObject(ConfigMapModel, { namespace, name });
  return map ? (
    <ConfigMapDialog map={map} kind={kind} users={users} onClose={onClose} />
  ) : (
    <Loaded
      state={state}
      what={message('ConfigMap {{name}}', { name })}
      onRetry={() => refresh(ConfigMapModel)}
    >
      {null}
    </Loaded>
  );
};
