import { expect, it } from 'vitest';
import { aPool } from '../../hosted-clusters/model/made-for-tests';
import { configMapsOf, poolsUsing } from './config-users';

const first = aPool({ name: 'first', spec: { tuningConfig: [{ name: 'calm' }] } });
const second = aPool({
  name: 'second',
  spec: { config: [{ name: 'calm' }, {}], tuningConfig: [{ name: 'own' }] },
});

it('lists what a pool names', () => {
  expect(configMapsOf(second)).toEqual([
    { kind: 'config', name: 'calm' },
    { kind: 'tuning', name: 'own' },
  ]);
});

it('finds every pool that a shared ConfigMap rolls (chapter: a shared ConfigMap lists both pools)', () => {
  const names = (map: string) => poolsUsing([first, second], map).map(({ metadata }) => metadata.name);
  expect(names('calm')).toEqual(['first', 'second']);
  expect(names('own')).toEqual(['second']);
});
