import { message } from '../../../../i18n/message';
import { StorageClassModel } from '../../../../kubernetes/models';
import type { StorageClass } from '../../../../kubernetes/types/core';
import { mergePatch } from '../../../../kubernetes/write/write';
import { runTask } from '../../../../ui/tasks/store';
import { MAKE_DEFAULT } from '../../../model/preflight/default-storage-class';

/** Makes a class the default, as a task with its toast. Rejects with an ApiError, which the toast has told. */
export const makeDefaultClass = (name: string): Promise<StorageClass> =>
  runTask(
    { title: message('Make a storage class the default'), what: name, where: '' },
    {
      done: message('{{name}} is the default storage class', { name }),
      failed: message('{{name}} did not become the default storage class', { name }),
    },
    () => mergePatch(StorageClassModel, { name }, MAKE_DEFAULT),
  );
