import { expect, it } from 'vitest';
import { sampleVm } from '../admission/sample-vm';
import { volumeMoves, withMovesLater } from './volume-moves';

const have = [
  { name: 'root', dataVolume: { name: 'old' } },
  { name: 'data', persistentVolumeClaim: { claimName: 'kept' } },
];
const wanted = [
  { name: 'root', persistentVolumeClaim: { claimName: 'new' } },
  { name: 'data', dataVolume: { name: 'kept' } },
  { name: 'more', dataVolume: { name: 'more' } },
];

it('moves a volume to another claim, and none to the same one or out of nothing', () => {
  expect(volumeMoves(wanted, have).map(({ from, to }) => [from, to])).toEqual([['old', 'new']]);
});

it('leaves a moving volume where it is until it has been copied, if that was asked for', () => {
  const vm = sampleVm({ spec: { updateVolumesStrategy: 'Migration' } });
  expect(withMovesLater(vm, { volumes: wanted }, { volumes: have }).volumes).toEqual([
    have[0],
    wanted[1],
    wanted[2],
  ]);
  expect(withMovesLater(sampleVm(), { volumes: wanted }, { volumes: have }).volumes).toEqual(wanted);
});
