import type { Finding } from '../kubernetes/conditions';

export interface Pause {
  isPaused: boolean;
  /** Ms until a pause with a date ends. */
  endsIn?: number;
  finding: Finding;
}

const finding = (status: 'True' | 'False', reason: string, message: string): Finding => ({
  type: 'ReconciliationActive',
  status,
  reason,
  message,
});

const active = (reason: string, message = 'Reconciliation active on resource'): Pause => ({
  isPaused: false,
  finding: finding('True', reason, message),
});

/** Reads `spec.pausedUntil`: a boolean, or a date in RFC 3339; anything else does not pause (operator). */
export const pauseOf = (pausedUntil: string | undefined, now: number): Pause => {
  if (pausedUntil === undefined) return active('AsExpected');
  if (/^(true|1|t)$/i.test(pausedUntil)) {
    return {
      isPaused: true,
      finding: finding('False', 'ReconciliationPaused', 'Reconciliation paused until field removed'),
    };
  }
  if (/^(false|0|f)$/i.test(pausedUntil)) return active('AsExpected');
  const date = /^\d{4}-\d{2}-\d{2}T/.test(pausedUntil) ? Date.parse(pausedUntil) : Number.NaN;
  if (Number.isNaN(date))
    return active('InvalidPausedUntilValue', 'Invalid value provided for PausedUntil field');
  if (date <= now) return active('AsExpected');
  return {
    isPaused: true,
    endsIn: date - now,
    finding: finding('False', 'ReconciliationPaused', `Reconciliation paused until: ${pausedUntil}`),
  };
};
