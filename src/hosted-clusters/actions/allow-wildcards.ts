import { message } from '../../i18n/message';
import { IngressControllerModel } from '../../kubernetes/models';
import type { IngressController } from '../../kubernetes/types/generated/ingress-controller';
import { mergePatch } from '../../kubernetes/write/write';
import { runTask } from '../../ui/tasks/store';
import { ALLOW_WILDCARDS, DEFAULT_INGRESS } from '../model/ingress-wildcards';

/**
 * Lets the default ingress controller admit wildcard routes, as a task with its toast. Nothing else of the controller
 * changes. Ask for the right to patch it first. Rejects with an ApiError, which the toast has told.
 */
export const allowWildcards = (): Promise<IngressController> =>
  runTask(
    {
      title: message('Allow wildcard routes'),
      what: DEFAULT_INGRESS.name,
      where: DEFAULT_INGRESS.namespace,
    },
    {
      done: message('The default ingress controller admits wildcard routes'),
      failed: message('Wildcard routes were not allowed'),
    },
    () => mergePatch(IngressControllerModel, DEFAULT_INGRESS, ALLOW_WILDCARDS),
  );
