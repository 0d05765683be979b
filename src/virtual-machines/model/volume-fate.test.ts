import { expect, it } from 'vitest';
import { volumesByKey, volumeUsers } from './vm-volumes';
import { someVm } from './vms-for-tests';
import { flipVolume, NO_WISHES, volumeFates, type VolumeWishes } from './volume-fate';

const withVolumes = (name: string, own: string) =>
  someVm({
    metadata: { name },
    spec: {
      dataVolumeTemplates: [{ metadata: { name: own }, spec: {} }],
      template: {
        spec: {
          domain: { devices: {} },
          volumes: [
            { name: 'own', dataVolume: { name: own } },
            { name: 'shared', persistentVolumeClaim: { claimName: 'shared' } },
            { name: 'lent', persistentVolumeClaim: { claimName: `lent-to-${name}` } },
          ],
        },
      },
    },
  });

const [web1, web2] = [withVolumes('web1', 'own1'), withVolumes('web2', 'own2')];
const around = { read: volumesByKey([]), users: volumeUsers([web1, web2]) };
const going = (vm: typeof web1, wishes: VolumeWishes) =>
  volumeFates(vm, around, wishes).flatMap(({ name, goes }) => (goes ? [name] : []));

it('what was made for a machine goes with it, what was attached stays', () => {
  expect(going(web1, NO_WISHES)).toEqual(['own1']);
  expect(going(web1, { ...NO_WISHES, keepsOwn: true })).toEqual([]);
});

it('one volume of one machine does the opposite, and back', () => {
  const flipped = flipVolume(flipVolume(NO_WISHES, web1, 'own1'), web1, 'lent-to-web1');
  expect(going(web1, flipped)).toEqual(['lent-to-web1']);
  expect(going(web2, flipped)).toEqual(['own2']);
  expect(going(web1, flipVolume(flipped, web1, 'own1'))).toEqual(['own1', 'lent-to-web1']);
  expect(going(web1, flipVolume({ ...NO_WISHES, keepsOwn: true }, web1, 'own1'))).toEqual(['own1']);
});

it('an attached volume that another machine uses stays whatever was asked for', () => {
  expect(going(web1, flipVolume(NO_WISHES, web1, 'shared'))).toEqual(['own1']);
  expect(volumeFates(web1, around, NO_WISHES).map(({ name, users }) => [name, users])).toEqual([
    ['own1', []],
    ['shared', ['web2']],
    ['lent-to-web1', []],
  ]);
});
