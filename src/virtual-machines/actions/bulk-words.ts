import { type Message, message } from '../../i18n/message';
import type { Action } from '../../ui/action/action';
import type { BulkId } from './bulk';

/** Verb and number: of the button, the dialog and the task. */
const TITLES: Readonly<Record<BulkId, (count: number) => Message>> = {
  start: (count) => message('Start {{count}} virtual machines', { count }),
  stop: (count) => message('Stop {{count}} virtual machines', { count }),
  restart: (count) => message('Restart {{count}} virtual machines', { count }),
  pause: (count) => message('Pause {{count}} virtual machines', { count }),
  unpause: (count) => message('Unpause {{count}} virtual machines', { count }),
  migrate: (count) => message('Migrate {{count}} virtual machines', { count }),
  delete: (count) => message('Delete {{count}} virtual machines', { count }),
};

/** "Stop 3 virtual machines". */
export const bulkTitle = (id: BulkId, count: number): Message => TITLES[id](count);

/** The same as entries of the menu above the list. */
export const BULK_ACTIONS: Readonly<Record<BulkId, Pick<Action, 'title' | 'isDanger' | 'startsGroup'>>> = {
  start: { title: message('Start') },
  stop: { title: message('Stop') },
  restart: { title: message('Restart') },
  pause: { title: message('Pause') },
  unpause: { title: message('Unpause') },
  migrate: { title: message('Migrate'), startsGroup: true },
  delete: { title: message('Delete'), isDanger: true, startsGroup: true },
};
