import { describe, expect, it } from 'vitest';
import { defaultStorageClass } from './default-storage-class';
import {
  aClass,
  answers,
  aPoolAnswer,
  commandsOf,
  DEFAULT,
  facts,
  fixKinds,
  FORBIDDEN,
  inShort,
  LOADING,
  read,
  type Case,
} from './made-for-tests';

describe('default storage class (source: annotation is-default-class; Kubernetes takes the newest)', () => {
  const classes = (...all: ReturnType<typeof aClass>[]) => ({ storageClasses: read(all) });
  const chosen = { etcdStorageClass: 'a', pools: [aPoolAnswer({ storageClass: 'a' })] };
  it.each<Case>([
    ['one', classes(aClass('a', DEFAULT), aClass('b')), {}, 'good', /"name":"a"/],
    ['none', classes(aClass('a'), aClass('b')), {}, 'block', /No storage class is the default/],
    [
      'none, etcd chosen, a pool not',
      classes(aClass('a')),
      { etcdStorageClass: 'a' },
      'block',
      /No storage class/,
    ],
    [
      'none, a pool chosen, etcd not',
      classes(aClass('a')),
      { ...chosen, etcdStorageClass: '' },
      'block',
      /No storage class/,
    ],
    ['none, all chosen', classes(aClass('a')), chosen, 'good', /every class is chosen/],
    [
      'none, etcd chosen, disks elsewhere',
      classes(aClass('a')),
      { etcdStorageClass: 'a', isExternal: true },
      'good',
      /every class is chosen/,
    ],
    ['no class at all', classes(), {}, 'block', /no storage class/],
    [
      'two',
      classes(aClass('old', DEFAULT), aClass('new', DEFAULT, '2026-06-01T00:00:00Z')),
      {},
      'warn',
      /"name":"new"/,
    ],
    [
      'the annotation says false',
      classes(aClass('a', { 'storageclass.kubernetes.io/is-default-class': 'false' })),
      {},
      'block',
      /No storage class/,
    ],
    ['may not be read', { storageClasses: FORBIDDEN }, {}, 'cannot-check', /may not list/],
    ['being read', { storageClasses: LOADING }, {}, 'checking', /Being read/],
  ])('%s', (_when, now, form, verdict, said) => {
    const row = inShort(defaultStorageClass(facts(now), answers(form)));
    expect(row.verdict).toBe(verdict);
    expect(row.said).toMatch(said);
  });

  it('has a button only where there is no choice to make', () => {
    const of = (...names: string[]) =>
      defaultStorageClass(facts(classes(...names.map((name) => aClass(name)))), answers());
    expect(fixKinds(of('a'))).toContain('make-default-class');
    expect(commandsOf(of('a'))).toEqual([
      'oc annotate sc a storageclass.kubernetes.io/is-default-class=true --overwrite',
    ]);
    expect(fixKinds(of('a', 'b'))).not.toContain('make-default-class');
    expect(commandsOf(of('a', 'b'))).toEqual([
      'oc annotate sc NAME storageclass.kubernetes.io/is-default-class=true --overwrite',
    ]);
  });

  it('leaves the newest of several', () => {
    const two = classes(aClass('old', DEFAULT), aClass('new', DEFAULT, '2026-06-01T00:00:00Z'));
    expect(commandsOf(defaultStorageClass(facts(two), answers()))).toEqual([
      'oc annotate sc old storageclass.kubernetes.io/is-default-class=false --overwrite',
    ]);
  });
});
