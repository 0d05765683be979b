import { useMemo, useState } from 'react';
import { Label, LabelGroup, Toolbar, ToolbarContent, ToolbarItem } from '@patternfly/react-core';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { Access } from '../../kubernetes/access/access';
import { useAccess } from '../../kubernetes/access/useAccess';
import { MigrationPolicyModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { useList } from '../../kubernetes/read/useList';
import type { MigrationPolicy } from '../../kubernetes/types/generated/migration-policy';
import type { Action } from '../../ui/action/action';
import { ActionButton } from '../../ui/action/ActionButton';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { KindLink } from '../../ui/kind/KindLink';
import { EmptyList } from '../../ui/state/EmptyList';
import { Loaded } from '../../ui/state/Loaded';
import { TableSkeleton } from '../../ui/state/Skeletons';
import type { Column } from '../../ui/table/column';
import { DataTable } from '../../ui/table/DataTable';
import { labelsAsked } from '../model/policy';
import { CreatePolicyDialog } from './CreatePolicyDialog';
import { EditPolicyDialog } from './EditPolicyDialog';
import { deletePolicy } from './write-policy';

const reasonOf = (access: Access) => (access.state === 'denied' ? access.reason : undefined);

const Labels = ({ map = {} }: { map?: Readonly<Record<string, string>> | undefined }) =>
  Object.keys(map).length === 0 ? (
    <>–</>
  ) : (
    <LabelGroup numLabels={4}>
      {Object.entries(map).map(([key, value]) => (
        <Label key={key} isCompact variant="outline">
          {value === '' ? key : `${key}=${value}`}
        </Label>
      ))}
    </LabelGroup>
  );

const Choice = ({ value }: { value: boolean | undefined }) => {
  const { t } = useWords();
  return <>{value === undefined ? '–' : value ? t('On') : t('Off')}</>;
};

const COLUMNS: readonly Column<MigrationPolicy>[] = [
  {
    id: 'name',
    title: message('Name'),
    cell: ({ metadata }) => <KindLink sign="MP" kind="MigrationPolicy" name={metadata.name} />,
    sort: (a, b) => a.metadata.name.localeCompare(b.metadata.name),
    width: 20,
  },
  {
    id: 'vm-labels',
    title: message('Labels of virtual machines'),
    cell: ({ spec }) => <Labels map={spec.selectors.virtualMachineInstanceSelector} />,
    sort: (a, b) => labelsAsked(b) - labelsAsked(a),
  },
  {
    id: 'namespace-labels',
    title: message('Labels of namespaces'),
    cell: ({ spec }) => <Labels map={spec.selectors.namespaceSelector} />,
  },
  { id: 'bandwidth', title: message('Bandwidth'), cell: ({ spec }) => spec.bandwidthPerMigration ?? '–' },
  {
    id: 'completion',
    title: message('Seconds for each GiB'),
    cell: ({ spec }) => spec.completionTimeoutPerGiB ?? '–',
  },
  {
    id: 'auto-converge',
    title: message('Auto-converge'),
    cell: ({ spec }) => <Choice value={spec.allowAutoConverge} />,
  },
  { id: 'post-copy', title: message('Post-copy'), cell: ({ spec }) => <Choice value={spec.allowPostCopy} /> },
];

type Open = { what: 'create' } | { what: 'edit' | 'delete'; policy: MigrationPolicy };

/** A policy as it is now; one that is gone meanwhile as it was. */
const watched = (policies: readonly MigrationPolicy[], policy: MigrationPolicy): MigrationPolicy =>
  policies.find(({ metadata }) => metadata.uid === policy.metadata.uid) ?? policy;

/** The MigrationPolicies of the cluster. */
const PoliciesTab = () => {
  const { t } = useWords();
  const [policies, state] = useList(MigrationPolicyModel, {});
  const [open, setOpen] = useState<Open>();
  const mayCreate = useAccess(MigrationPolicyModel, 'create');
  const mayPatch = useAccess(MigrationPolicyModel, 'patch');
  const mayDelete = useAccess(MigrationPolicyModel, 'delete');
  const close = () => setOpen(undefined);
  const add: Action = {
    id: 'create-policy',
    title: message('Create migration policy'),
    run: () => setOpen({ what: 'create' }),
    reason: reasonOf(mayCreate),
  };
  const actions = useMemo(
    () =>
      (policy: MigrationPolicy): readonly Action[] => [
        {
          id: 'edit-policy',
          title: message('Edit migration policy'),
          run: () => setOpen({ what: 'edit', policy }),
          reason: reasonOf(mayPatch),
        },
        {
          id: 'delete-policy',
          title: message('Delete migration policy'),
          run: () => setOpen({ what: 'delete', policy }),
          reason: reasonOf(mayDelete),
          isDanger: true,
          startsGroup: true,
        },
      ],
    [mayPatch, mayDelete],
  );
  return (
    <>
      <Loaded
        state={state}
        what={message('Migration policies')}
        skeleton={<TableSkeleton />}
        onRetry={() => refresh(MigrationPolicyModel)}
        notServed={message('Install OpenShift Virtualization.')}
      >
        {policies.length > 0 ? (
          <Toolbar inset={{ default: 'insetNone' }}>
            <ToolbarContent>
              <ToolbarItem>
                <ActionButton action={add} variant="primary" />
              </ToolbarItem>
            </ToolbarContent>
          </Toolbar>
        ) : null}
        <DataTable
          label={t('Migration policies')}
          list="migration-policies"
          columns={COLUMNS}
          rows={policies}
          keyOf={({ metadata }) => metadata.name}
          nameOf={({ metadata }) => metadata.name}
          defaultSort="name"
          urlPrefix="policy-"
          actions={actions}
          empty={
            <EmptyList
              title={t('No migration policies')}
              action={<ActionButton action={add} variant="primary" />}
            >
              {t('A migration policy gives chosen virtual machines limits of their own.')}
            </EmptyList>
          }
        />
      </Loaded>
      {open?.what === 'create' ? <CreatePolicyDialog policies={policies} onClose={close} /> : null}
      {open?.what === 'edit' ? (
        <EditPolicyDialog policy={watched(policies, open.policy)} policies={policies} onClose={close} />
      ) : null}
      {open?.what === 'delete' ? <DeletePolicy policy={open.policy} onClose={close} /> : null}
    </>
  );
};

const DeletePolicy = ({ policy, onClose }: { policy: MigrationPolicy; onClose: () => void }) => {
  const { t } = useWords();
  const { name } = policy.metadata;
  return (
    <ConfirmDialog
      title={t('Delete migration policy {{name}}?', { name })}
      confirm={t('Delete migration policy')}
      goes={[t('The MigrationPolicy {{name}}', { name })]}
      stays={[t('Migrations that run keep the limits they began with')]}
      onConfirm={async () => {
        await deletePolicy(policy);
        onClose();
      }}
      onClose={onClose}
    />
  );
};

export default PoliciesTab;
