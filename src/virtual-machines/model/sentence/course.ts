import { entryOf } from '../../../i18n/entry-of';
import { message, type Message } from '../../../i18n/message';
import { migrationRun } from '../migration-run';
import { vmCondition } from '../vm-condition';
import { withWords, type Teller } from './teller';

/** It goes. */
export const deleting: Teller = ({ vm }) =>
  vm.metadata.deletionTimestamp
    ? { level: 'info', text: message('It is being deleted: its guest is shut down first.') }
    : undefined;

/** It moves to another node. */
export const moving: Teller = ({ migration }) => {
  if (!migration) return undefined;
  const { source, target, phase } = migrationRun(migration);
  if (phase === 'Pending')
    return { level: 'info', text: message('It waits for its turn to move to another node.') };
  return {
    level: 'info',
    text:
      source === '' || target === ''
        ? message('It is about to move to another node.')
        : message('It moves from {{source}} to {{target}}. The guest keeps running.', { source, target }),
  };
};

/** It stands still, by a person or by the system. */
export const paused: Teller = ({ vm, vmi, status: { id, level } }) => {
  if (id !== 'Paused') return undefined;
  const why = vmCondition(vmi, 'Paused') ?? vmCondition(vm, 'Paused');
  return level === 'warning'
    ? {
        level,
        text: message('It was paused by the system.'),
        next: message('Mend the cause, often a full or lost disk, then choose Unpause.'),
        ...withWords(why?.message),
      }
    : { level, text: message('It is paused.'), next: message('Choose Unpause to let the guest go on.') };
};

const PHASES: Readonly<Record<string, Message>> = {
  Pending: message('Its launcher pod is being made.'),
  Scheduling: message('A node is being chosen for it.'),
  Scheduled: message('Its node is starting the guest.'),
};

/** How far its start is, by the phase of the instance. */
export const starting: Teller = ({ vmi, status: { id } }) =>
  id === 'Starting'
    ? { level: 'info', text: entryOf(PHASES, vmi?.status?.phase ?? '') ?? message('It is being started.') }
    : undefined;

/** It shuts down. */
export const stopping: Teller = ({ status: { id } }) =>
  id === 'Stopping'
    ? {
        level: 'info',
        text: message('Its guest was asked to shut down.'),
        next: message('If the guest does not answer, choose Force stop.'),
        offers: 'force-stop',
      }
    : undefined;

/** What was changed takes effect later. */
export const waiting: Teller = ({ vm, vmi }) => {
  if (vmCondition(vm, 'RestartRequired')?.status === 'True')
    return {
      level: 'warning',
      text: message('Changes wait for a restart.'),
      next: message('Choose Restart.'),
    };
  return vmCondition(vmi, 'MigrationRequired')?.status === 'True'
    ? {
        level: 'warning',
        text: message('Changes wait for a live migration.'),
        next: message('Choose Migrate.'),
        offers: 'migrate',
      }
    : undefined;
};
