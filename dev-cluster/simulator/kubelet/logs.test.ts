import { describe, expect, it } from 'vitest';
import type { Pod } from '../resources';
import { linesOf } from './log-lines';
import { logQueryOf, printed } from './log-query';

const started = Date.parse('2026-03-01T10:00:00Z');
const pod: Pod = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: {
    name: 'virt-launcher-web1-abcde',
    namespace: 'web-team',
    annotations: { 'kubevirt.io/domain': 'web1' },
  },
  status: {
    containerStatuses: ['compute', 'guest-console-log'].map((name) => ({
      name,
      image: '',
      imageID: '',
      ready: true,
      restartCount: 0,
      state: { running: { startedAt: new Date(started).toISOString() } },
    })),
  },
};

const query = (text: string, now = started + 60_000) => logQueryOf(new URLSearchParams(text), now);

describe('the log of a launcher', () => {
  it('says the same again, and more as time goes on', () => {
    const early = linesOf(pod, 'compute', started + 20_000);
    const late = linesOf(pod, 'compute', started + 40_000);
    expect(late.slice(0, early.length)).toEqual(early);
    expect(late.length).toBeGreaterThan(early.length);
  });

  it('ends the serial log with the login prompt of the guest', () => {
    expect(linesOf(pod, 'guest-console-log', started + 8_000).at(-1)?.text).toBe('web1 login: ');
  });

  it('is cut by tailLines and since', () => {
    const lines = linesOf(pod, 'compute', started + 60_000);
    expect(printed(lines, query('tailLines=2')).split('\n')).toHaveLength(3);
    expect(printed(lines, query('tailLines=0'))).toBe('');
    expect(printed(lines, query('sinceSeconds=1'))).toContain('Synced');
    expect(printed(lines, query('sinceSeconds=1'))).not.toContain('Connected to libvirt');
  });
});
