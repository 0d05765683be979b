import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { message } from '../../i18n/message';
import { useRightsIn } from '../../kubernetes/access/useRightsIn';
import { NodeModel } from '../../kubernetes/models';
import { useList } from '../../kubernetes/read/useList';
import type { Action } from '../../ui/action/action';
import { act, type VmDialogId } from '../actions/act';
import { BULK_IDS, type BulkId, splitEligible } from '../actions/bulk';
import { BULK_ACTIONS } from '../actions/bulk-words';
import { ShownVmDialog } from '../actions/useVmActions';
import { vmActions, vmMenu } from '../actions/vm-action-list';
import { missingRights, VM_RIGHTS } from '../actions/vm-rights';
import { migrationReasons } from '../model/migratability';
import type { VmFacts } from '../model/vm-actions';
import type { VmRow } from '../model/vm-row';
import type { SideStates } from './useVmRows';

const BulkDialog = lazy(() => import('../actions/BulkDialog'));

/** What a bulk dialog is about: as it was when it was opened, as rows go while it runs. */
type OpenBulk = { id: BulkId } & ReturnType<typeof splitEligible>;

interface ListActions {
  actions: (row: VmRow) => readonly Action[];
  bulkActions: (rows: readonly VmRow[]) => readonly Action[];
  selection: readonly [ReadonlySet<string>, (ticked: ReadonlySet<string>) => void];
  dialogs: ReactNode;
}

const NONE: ReadonlySet<string> = new Set();

/** What can be done with the rows of the list, one by one or several at once. */
export const useListActions = (rows: readonly VmRow[], states: SideStates): ListActions => {
  const go = useNavigate();
  const factsOf = useFacts(states);
  const rightsOf = useRights(rows);
  const [ticked, setTicked] = useState(NONE);
  const [open, setOpen] = useState<{ row: VmRow; id: VmDialogId }>();
  const [bulk, setBulk] = useState<OpenBulk>();
  // A machine that goes while its dialog is open keeps the dialog: its result is told there.
  const chosen = open && (rows.find(({ key }) => key === open.row.key) ?? open.row);

  const actions = useCallback(
    (row: VmRow) => {
      const facts = factsOf(row);
      return vmMenu(
        vmActions(facts, rightsOf(row.namespace), (id) =>
          act(id, facts, { open: (dialog) => setOpen({ row, id: dialog }), go }),
        ),
      );
    },
    [factsOf, rightsOf, go],
  );
  const bulkActions = useCallback(
    (picked: readonly VmRow[]) =>
      BULK_IDS.map((id): Action => {
        const split = splitEligible(id, picked.map(factsOf), rightsOf);
        return {
          ...BULK_ACTIONS[id],
          id: `bulk-${id}`,
          run: () => setBulk({ id, ...split }),
          reason:
            split.eligible.length > 0
              ? undefined
              : (split.skipped[0]?.reason ?? message('This can be done with none of the selected.')),
        };
      }),
    [factsOf, rightsOf],
  );
  const dialogs = (
    <>
      <ShownVmDialog id={open?.id} facts={chosen && factsOf(chosen)} onClose={() => setOpen(undefined)} />
      {bulk ? (
        <Suspense fallback={null}>
          <BulkDialog
            {...bulk}
            onEnded={(failed) => setTicked(new Set(failed))}
            onClose={() => setBulk(undefined)}
          />
        </Suspense>
      ) : null}
    </>
  );
  const selection = useMemo(() => [ticked, setTicked] as const, [ticked]);
  return { actions, bulkActions, selection, dialogs };
};

/** The facts of a row, with every node where nodes may be read. */
const useFacts = ({ instances, migrations }: SideStates): ((row: VmRow) => VmFacts) => {
  const canReadInstances = instances.phase !== 'failed';
  const canReadMigrations = migrations.phase !== 'failed';
  const [nodes, state] = useList(NodeModel, {});
  const known = state.phase === 'ready' ? nodes : undefined;
  return useCallback(
    ({ vm, vmi, migration }: VmRow) => ({
      vm,
      vmi,
      migration,
      nodes: known,
      // Where no instance is read the machine itself tells, as far as it knows.
      reasons: vmi || !canReadInstances ? migrationReasons(vm, vmi, []) : [],
      canReadInstances,
      canReadMigrations,
    }),
    [known, canReadInstances, canReadMigrations],
  );
};

/**
 * Namespaces whose rights are asked at once, where not all are allowed everywhere: each costs a dozen questions. In the others every action
 * is offered, and the server's refusal tells.
 */
const MOST_NAMESPACES = 40;

const useRights = (rows: readonly VmRow[]) => {
  const namespaces = useMemo(
    () => [...new Set(rows.map(({ namespace }) => namespace))].slice(0, MOST_NAMESPACES),
    [rows],
  );
  const rightsIn = useRightsIn(VM_RIGHTS, namespaces);
  return useCallback((namespace: string) => missingRights(rightsIn(namespace), namespace), [rightsIn]);
};
