import { message } from '../../i18n/message';
import { toApiError } from '../../kubernetes/errors';
import { ConfigMapModel, NamespaceModel, SecretModel } from '../../kubernetes/models';
import { remove } from '../../kubernetes/write/write';
import { runTask } from '../../ui/tasks/store';
import type { DeletionRecord } from '../model/deletion-record';
import type { Leftovers } from '../model/leftovers';

const MODELS = { Secret: SecretModel, ConfigMap: ConfigMapModel } as const;

/** Removes one; that somebody else did so first is as good. */
const removeIfThere = async (work: Promise<void>): Promise<void> => {
  try {
    await work;
  } catch (thrown) {
    const error = toApiError(thrown);
    if (error.kind !== 'not-found') throw error;
  }
};

/** Removes the chosen leftovers as one task; the namespace, if chosen, goes last. Rejects with the first ApiError. */
export const removeLeftovers = async (
  { namespace, name }: DeletionRecord,
  chosen: Leftovers,
): Promise<void> =>
  runTask(
    { title: message('Remove what cluster {{name}} left', { name }), what: name, where: namespace },
    {
      done: message('What cluster {{name}} left was removed', { name }),
      failed: message('Not everything that cluster {{name}} left was removed', { name }),
    },
    async () => {
      for (const { kind, name: object } of chosen.references)
        await removeIfThere(remove(MODELS[kind], { namespace, name: object }));
      if (chosen.namespace !== undefined)
        await removeIfThere(remove(NamespaceModel, { name: chosen.namespace }));
    },
  );
