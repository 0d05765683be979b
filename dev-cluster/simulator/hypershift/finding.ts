import type { Finding } from '../kubernetes/conditions';

export const finding = (
  type: string,
  status: 'True' | 'False' | 'Unknown',
  reason: string,
  message = '',
): Finding => ({ type, status, reason, message });

export const unknown = (type: string, message: string): Finding =>
  finding(type, 'Unknown', 'StatusUnknown', message);

export const good = (type: string, message = 'All is well'): Finding =>
  finding(type, 'True', 'AsExpected', message);
