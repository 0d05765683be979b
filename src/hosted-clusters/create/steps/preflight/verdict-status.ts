import { message } from '../../../../i18n/message';
import type { Status } from '../../../../ui/status/status';
import type { Verdict } from '../../../model/preflight/row';

/** A verdict as every state is shown: sign, word and colour. */
export const verdictStatus: Readonly<Record<Verdict, Status>> = {
  block: { word: message('Must be solved'), level: 'danger' },
  warn: { word: message('Warning'), level: 'warning' },
  'cannot-check': { word: message('Cannot check'), level: 'custom' },
  checking: { word: message('Being read'), level: 'info' },
  information: { word: message('Note'), level: 'custom' },
  good: { word: message('Good'), level: 'success' },
};
