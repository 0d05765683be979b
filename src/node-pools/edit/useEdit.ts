import { useCallback, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { type SaveOver, useSaveOver } from '../../form/conflict/useSaveOver';
import { message } from '../../i18n/message';
import { NodePoolModel } from '../../kubernetes/models';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { mergePatch, read } from '../../kubernetes/write/write';
import { tasks } from '../../ui/tasks/store';
import { EDIT_FIELDS, editPatch, type EditValues, editValues } from './edit-values';

interface Edit {
  /** The pool that the form began from; what was saved is what it goes on from. */
  began: NodePool;
  saving: SaveOver<NodePool, EditValues>;
  /** Gives up what was typed and begins from the pool as it is. */
  reload: () => void;
}

/** Saves the form of a pool as the least patch over what it began from. */
export const useEdit = (pool: NodePool, form: UseFormReturn<EditValues>): Edit => {
  const [began, setBegan] = useState(pool);
  const { name, namespace = '' } = pool.metadata;
  const readPool = useCallback(() => read(NodePoolModel, { name, namespace }), [name, namespace]);
  const write = useCallback(
    async (over: NodePool, wanted: EditValues, resourceVersion: string) => {
      const patch = editPatch(over, wanted);
      const written = patch
        ? await mergePatch(NodePoolModel, { name, namespace }, patch, { resourceVersion })
        : over;
      // What was saved is what the form goes on from.
      setBegan(written);
      form.reset(editValues(written), { keepFieldsRef: true });
    },
    [name, namespace, form],
  );
  const onSaved = useCallback(
    () => tasks.notify({ level: 'success', title: message('Node pool {{name}} was changed.', { name }) }),
    [name],
  );
  const saving = useSaveOver<NodePool, EditValues>({
    began,
    latest: pool,
    fields: EDIT_FIELDS,
    valuesOf: editValues,
    write,
    read: readPool,
    onSaved,
  });
  const reload = () => {
    setBegan(pool);
    form.reset(editValues(pool), { keepFieldsRef: true });
  };
  return { began, saving, reload };
};
