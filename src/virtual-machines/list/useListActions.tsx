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
  /** The menu of a row was opened. */
  onMenu: (row: VmRow) => void;
  selection: readonly [ReadonlySet<string>, (ticked: ReadonlySet<string>) => void];
  dialogs: ReactNode;
}

const NONE: ReadonlySet<string> = new Set();

/** What can be done with the rows of the list, one by one or several at once. */
export const useListActions = (rows: readonly VmRow[], states: SideStates): ListActions => {
  const go = useNavigate();
  const factsOf = useFacts(states);
  const [ticked, setTicked] = useState(NONE);
  const [opened, setOpened] = useState<VmRow>();
  const rightsOf = useRights(rows, ticked, opened);
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
  return { actions, bulkActions, onMenu: setOpened, selection, dialogs };
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
 * Namespaces of the list whose rights are asked before anybody wants to act there, where not all are allowed everywhere: each costs a
 * dozen questions, and a user who may read everything sees hundreds of namespaces.
 */
const ASKED_AHEAD = 10;

/** Namespaces of ticked machines whose rights are asked. In the others every action is offered, and the server's refusal tells. */
const MOST_TICKED = 40;

/** The rights in the namespaces of the machines that are acted on, and in the first ones of the list. */
const useRights = (rows: readonly VmRow[], ticked: ReadonlySet<string>, opened: VmRow | undefined) => {
  const namespaces = useMemo(() => {
    const first = new Set(rows.map(({ namespace }) => namespace));
    // A key is namespace and name.
    const acted = new Set([...ticked].map((key) => key.split('/')[0] ?? ''));
    return [
      ...(opened ? [opened.namespace] : []),
      ...[...acted].slice(0, MOST_TICKED),
      ...[...first].slice(0, ASKED_AHEAD),
    ];
  }, [rows, ticked, opened]);
  const rightsIn = useRightsIn(VM_RIGHTS, namespaces);
  return useCallback((namespace: string) => missingRights(rightsIn(namespace), namespace), [rightsIn]);
};
