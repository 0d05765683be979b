import { describe, expect, it } from 'vitest';
import type { StorageProfile } from '../../../kubernetes/types/generated/storage-profile';
import { liveMigration } from './live-migration';
import {
  aClass,
  an,
  answers,
  aPoolAnswer,
  DEFAULT,
  facts,
  FORBIDDEN,
  inShort,
  NOT_SERVED,
  read,
  type Case,
} from './made-for-tests';

describe('live migration (source: CDI StorageProfile status.claimPropertySets)', () => {
  const profile = (
    name: string,
    ...sets: [mode: string, volumeMode: 'Block' | 'Filesystem'][]
  ): StorageProfile =>
    an<StorageProfile>(
      'StorageProfile',
      { name },
      {
        spec: {},
        status: {
          claimPropertySets: sets.map(([mode, volumeMode]) => ({ accessModes: [mode], volumeMode })),
        },
      },
    );
  const storageClasses = read([aClass('rbd', DEFAULT), aClass('lvm'), aClass('nfs')]);
  const storageProfiles = read([
    profile('rbd', ['ReadWriteMany', 'Block'], ['ReadWriteOnce', 'Filesystem']),
    profile('nfs', ['ReadWriteMany', 'Filesystem']),
    profile('lvm', ['ReadWriteOnce', 'Block']),
    profile('blank'),
  ]);
  const now = { storageClasses, storageProfiles };
  const on = (storageClass: string, accessModes: string[] = []) => ({
    pools: [aPoolAnswer({ storageClass, accessModes })],
  });
  it.each<Case>([
    ['the default class', now, {}, 'good', /shared block.*"rbd"/],
    ['shared files', now, on('nfs'), 'good', /shared files/],
    ['a class of one node', now, on('lvm'), 'warn', /cannot be live migrated/],
    [
      'one pool of two',
      now,
      { pools: [aPoolAnswer(), aPoolAnswer({ storageClass: 'lvm' })] },
      'warn',
      /"lvm"/,
    ],
    ['a mapped class of one node', now, { mappedClasses: ['lvm'] }, 'warn', /"lvm"/],
    ['access modes chosen against it', now, on('rbd', ['ReadWriteOnce']), 'warn', /as chosen/],
    ['access modes chosen for it', now, on('blank', ['ReadWriteMany']), 'good', /as chosen/],
    ['a class nobody knows', now, on('blank'), 'warn', /not known what volumes/],
    ['a class without a profile', now, on('other'), 'cannot-check', /no StorageProfile/],
    ['no default class', { ...now, storageClasses: read([]) }, {}, 'cannot-check', /Which class/],
    [
      "the virtual machines' own default comes first",
      {
        ...now,
        storageClasses: read([
          aClass('rbd', DEFAULT),
          aClass('lvm', { 'storageclass.kubevirt.io/is-default-virt-class': 'true' }),
        ]),
      },
      {},
      'warn',
      /"lvm"/,
    ],
    ['no pool', now, { pools: [] }, 'good', /No machines/],
    ['CDI is not installed', { ...now, storageProfiles: NOT_SERVED }, {}, 'cannot-check', /Not served/],
    ['may not be read', { ...now, storageProfiles: FORBIDDEN }, {}, 'cannot-check', /may not list/],
    ['on another cluster', now, { ...on('lvm'), isExternal: true }, 'cannot-check', /another cluster/],
  ])('%s', (_when, read_, form, verdict, said) => {
    const row = inShort(liveMigration(facts(read_), answers(form)));
    expect(row.verdict).toBe(verdict);
    expect(row.said).toMatch(said);
  });
});
