import { useMemo } from 'react';
import { controlPlaneNamespace } from '../../hosted-clusters/model/places';
import { type Message, message } from '../../i18n/message';
import type { Access } from '../../kubernetes/access/access';
import { useAccess } from '../../kubernetes/access/useAccess';
import { MachineModel } from '../../kubernetes/models';
import { mergePatch } from '../../kubernetes/write/write';
import type { Action } from '../../ui/action/action';
import { runTask } from '../../ui/tasks/store';
import type { NodeMachine } from '../model/node-machine';
import type { PoolView } from './usePool';

/** Annotations on a Machine that is going (Cluster API: its presence counts). */
const SKIP = {
  drain: 'machine.cluster.x-k8s.io/exclude-node-draining',
  detach: 'machine.cluster.x-k8s.io/exclude-wait-for-node-volume-detach',
} as const;

const deniedBy = (access: Access): Message | undefined =>
  access.state === 'denied' ? access.reason : undefined;

const skip = (which: keyof typeof SKIP, namespace: string, name: string): void => {
  void runTask(
    {
      title: which === 'drain' ? message('Skip the drain') : message('Skip the wait for volumes'),
      what: name,
      where: namespace,
    },
    {
      done: message('Machine {{name}} goes on without waiting.', { name }),
      failed: message('Machine {{name}} was not changed.', { name }),
    },
    () => mergePatch(MachineModel, { namespace, name }, { metadata: { annotations: { [SKIP[which]]: '' } } }),
  ).catch(() => undefined);
};

/** What can be done with a machine of a pool, and why not. Replacing asks first. */
export const useMachineActions = (
  { pool }: PoolView,
  onReplace: (name: string) => void,
): ((machine: NodeMachine) => readonly Action[]) => {
  const namespace = controlPlaneNamespace({
    metadata: { name: pool.spec.clusterName, namespace: pool.metadata.namespace },
  });
  const mayPatch = useAccess(MachineModel, 'patch', { namespace });
  const mayDelete = useAccess(MachineModel, 'delete', { namespace });
  return useMemo(
    () => (machine) => {
      const { object, isDeleting, name } = machine;
      const notGoing = isDeleting
        ? undefined
        : message('Only a machine that is being deleted waits for this.');
      const unread = object ? undefined : message('The Machine may not be read.');
      const skipped = (which: keyof typeof SKIP) =>
        object?.metadata.annotations?.[SKIP[which]] === undefined
          ? undefined
          : message('This is skipped already.');
      const machineName = object?.metadata.name ?? name;
      return [
        {
          id: 'replace-machine',
          title: message('Replace machine'),
          run: () => onReplace(name),
          isDanger: true,
          reason: unread ?? (isDeleting ? message('The machine is going already.') : deniedBy(mayDelete)),
        },
        {
          id: 'skip-drain',
          title: message('Skip drain'),
          run: () => skip('drain', namespace, machineName),
          reason: unread ?? notGoing ?? skipped('drain') ?? deniedBy(mayPatch),
        },
        {
          id: 'skip-detach',
          title: message('Skip wait for volumes'),
          run: () => skip('detach', namespace, machineName),
          reason: unread ?? notGoing ?? skipped('detach') ?? deniedBy(mayPatch),
        },
      ];
    },
    [namespace, mayPatch, mayDelete, onReplace],
  );
};
