import { type Message, message } from '../../../i18n/message';
import type { Level } from '../status';
import type { PoolUpdate } from './pool-updates';

const WORDS: Readonly<Record<PoolUpdate['state'], { word: Message; level: Level }>> = {
  current: { word: message('Up to date'), level: 'success' },
  behind: { word: message('Behind'), level: 'info' },
  waits: { word: message('Waits'), level: 'custom' },
  updating: { word: message('Updating'), level: 'info' },
  refused: { word: message('Refused'), level: 'danger' },
  newer: { word: message('Newer'), level: 'warning' },
  unknown: { word: message('Not known yet'), level: 'custom' },
};

/** The one word for how a pool stands to its control plane; too old is bad whatever else is true. */
export const poolUpdateStatus = ({ state, skew }: PoolUpdate): { word: Message; level: Level } =>
  skew === 'too-old' && state !== 'refused' ? { word: message('Too old'), level: 'danger' } : WORDS[state];

/** What stands beside the word: why it cannot be updated now, and what its skew means (version policy). */
export const poolUpdateWords = ({ state, skew, reason }: PoolUpdate): readonly Message[] => [
  ...(reason ? [reason] : []),
  ...(skew === 'too-old'
    ? [message('More than three minors older than the control plane: this is not supported.')]
    : []),
  ...(state === 'newer' || skew === 'newer-minor' || skew === 'newer-patch'
    ? [message('Newer than the control plane: update the control plane.')]
    : []),
];
