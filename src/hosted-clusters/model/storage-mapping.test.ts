import { describe, expect, it } from 'vitest';
import { mappingMissing, mappingProblems, snapshotGroupProblems, type ClassMapping } from './storage-mapping';

const mapping = (infra: string, guest: string, group = ''): ClassMapping => ({ infra, guest, group });

/** Sources: CRD (at most 50, names at most 255), API server (names of classes), KubeVirt CSI driver (groups). */
describe('storage mappings', () => {
  it.each<[string, readonly ClassMapping[], readonly string[]]>([
    ['good ones', [mapping('ceph-rbd', 'fast'), mapping('nfs', 'shared', 'files')], []],
    ['one class twice here, two inside', [mapping('ceph', 'a'), mapping('ceph', 'b')], []],
    ['empty ones', [mapping('', '')], ['0.infra', '0.guest']],
    ['no name inside', [mapping('ceph', 'My_Class')], ['0.guest']],
    ['a group that splits a flag', [mapping('ceph', 'a', 'x,y')], ['0.group']],
    ['a long group', [mapping('ceph', 'a', 'g'.repeat(256))], ['0.group']],
    [
      'one name inside twice',
      [mapping('a', 'x'), mapping('b', 'x'), mapping('c', 'x')],
      ['1.guest', '2.guest'],
    ],
    ['51', Array.from({ length: 51 }, (_, index) => mapping('a', `b${index}`)), ['50.infra']],
  ])('%s', (_what, mappings, at) => {
    expect(mappingProblems(mappings).map(({ index, field }) => `${index}.${field}`)).toEqual(at);
  });

  it('Manual needs one', () => {
    expect(mappingMissing([])?.key).toContain('choose Default');
    expect(mappingMissing([mapping('a', 'b')])).toBeUndefined();
  });

  it('a snapshot class needs a class of its group', () => {
    const classes = [mapping('a', 'b', 'fast')];
    expect(snapshotGroupProblems([mapping('s', 't', 'fast')], classes)).toEqual([]);
    expect(snapshotGroupProblems([mapping('s', 't', 'slow'), mapping('u', 'v')], classes)).toMatchObject([
      { index: 0, field: 'group', message: { values: { group: 'slow' } } },
      { index: 1, field: 'group' },
    ]);
    expect(snapshotGroupProblems([mapping('s', 't')], [mapping('a', 'b')])).toEqual([]);
  });
});
