import { expect, it } from 'vitest';
import { clusterAt, imageOf } from './made-for-tests';
import { versionHistory } from './version-history';

it('tells the history with what was accepted and how long it took', () => {
  const cluster = clusterAt('4.21.3', {
    to: '4.21.9',
    annotations: {
      'hosted-virtualization-plugin/accepted-update-risks': JSON.stringify([
        { image: imageOf('4.21.9'), risks: ['SlowDisks'], at: 'x' },
      ]),
    },
  });
  expect(versionHistory(cluster)).toMatchObject([
    { version: '4.21.9', isComplete: false, completed: undefined, accepted: ['SlowDisks'] },
    { version: '4.21.3', isComplete: true, took: 40 * 60_000, accepted: [] },
  ]);
});
