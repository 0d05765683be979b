import { describe, expect, it } from 'vitest';
import type { Pod } from '../../../kubernetes/types/core';
import type { StorageProfile } from '../../../kubernetes/types/generated/storage-profile';
import { GIB } from '../../../node-pools/model/quantity';
import type { PreflightAnswers } from './answers';
import { capacity } from './capacity';
import { defaultStorageClass } from './default-storage-class';
import type { Facts, RightFact } from './facts';
import { liveMigration } from './live-migration';
import {
  aClass,
  an,
  aNode,
  answers,
  aPoolAnswer,
  commandsOf,
  DEFAULT,
  facts,
  fixKinds,
  FORBIDDEN,
  inShort,
  LOADING,
  NOT_SERVED,
  read,
} from './made-for-tests';
import { nodes } from './nodes';
import { preflight } from './preflight';
import { requestsByNode } from './requests';
import { rights } from './rights';
import { message } from '../../../i18n/message';

type Case = readonly [
  when: string,
  now: Partial<Facts>,
  form: Partial<PreflightAnswers>,
  verdict: string,
  said: RegExp,
];

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

const three = read(['a', 'b', 'c'].map((name) => aNode(name)));

describe('nodes (source: specification: 3 schedulable for a highly available control plane)', () => {
  const tainted = { taints: [{ key: 'node-role.kubernetes.io/master', effect: 'NoSchedule' as const }] };
  it.each<Case>([
    ['three', { nodes: three }, {}, 'good', /"count":3/],
    ['two', { nodes: read([aNode('a'), aNode('b')]) }, {}, 'warn', /"count":2/],
    [
      'one for a single replica',
      { nodes: read([aNode('a')]) },
      { isHighlyAvailable: false },
      'good',
      /"count":1/,
    ],
    ['none for a single replica', { nodes: read([]) }, { isHighlyAvailable: false }, 'warn', /No node/],
    [
      'one is cordoned',
      { nodes: read([aNode('a'), aNode('b'), aNode('c', { spec: { unschedulable: true } })]) },
      {},
      'warn',
      /"count":2/,
    ],
    [
      'one is tainted',
      { nodes: read([aNode('a'), aNode('b'), aNode('c', { spec: tainted })]) },
      {},
      'warn',
      /"count":2/,
    ],
    [
      'one is not ready',
      { nodes: read([aNode('a'), aNode('b'), aNode('c', { isReady: false })]) },
      {},
      'warn',
      /"count":2/,
    ],
    [
      'a taint that lags behind Ready',
      {
        nodes: read([
          aNode('a', { spec: { taints: [{ key: 'node.kubernetes.io/not-ready', effect: 'NoSchedule' }] } }),
        ]),
      },
      { isHighlyAvailable: false },
      'good',
      /"count":1/,
    ],
    ['may not be read', { nodes: FORBIDDEN }, {}, 'cannot-check', /may not list/],
  ])('%s', (_when, now, form, verdict, said) => {
    const row = inShort(nodes(facts(now), answers(form)));
    expect(row.verdict).toBe(verdict);
    expect(row.said).toMatch(said);
  });
});

describe('room on the nodes (source: specification; scheduler; KubeVirt requests a tenth of a vCPU unless guaranteed)', () => {
  const used = (cpu: number, memoryGi: number) =>
    read(Object.fromEntries(['a', 'b', 'c'].map((name) => [name, { cpu, memory: memoryGi * GIB }])));
  const empty = { nodes: three, requested: read({}) };
  const pool = (parts: Parameters<typeof aPoolAnswer>[0]) => ({ pools: [aPoolAnswer(parts)] });
  it.each<Case>([
    ['enough', empty, {}, 'good', /"cpu":11,"memory":43\.8,"freeCpu":48,"freeMemory":192/],
    [
      'memory is used up',
      { ...empty, requested: used(0, 60) },
      {},
      'warn',
      /control plane and the machines do not fit/,
    ],
    ['CPU is used up', { ...empty, requested: used(16, 0) }, {}, 'warn', /do not fit/],
    [
      'one machine too many',
      { ...empty, requested: used(0, 47) },
      pool({ surge: 3, memory: 9 * GIB }),
      'warn',
      /"count":2,"cpu":0\.4,"memory":18\.6/,
    ],
    [
      'the machine an update adds counts',
      { ...empty, requested: used(0, 47) },
      pool({ start: 3, most: 3, surge: 1, memory: 9 * GIB }),
      'warn',
      /"count":1/,
    ],
    ['a machine that no node is large enough for', empty, pool({ memory: 65 * GIB }), 'warn', /"count":3/],
    [
      'a guaranteed machine with more CPU than a node',
      empty,
      pool({ cores: 17, isGuaranteed: true }),
      'warn',
      /find no room/,
    ],
    ['the same without guarantee shares', empty, pool({ cores: 17 }), 'warn', /no CPU of their own/],
    ['no node has the label', empty, pool({ nodeSelector: { gpu: 'true' } }), 'warn', /"count":3/],
    ['it may grow beyond', empty, pool({ start: 1, most: 500 }), 'warn', /grown to their most/],
    [
      'a single replica needs less',
      { ...empty, requested: used(0, 56) },
      { isHighlyAvailable: false, pools: [] },
      'good',
      /"memory":6\.3/,
    ],
    [
      'three replicas there do not',
      { ...empty, requested: used(0, 58) },
      { pools: [] },
      'warn',
      /do not fit/,
    ],
    [
      'machines elsewhere: the control plane is judged here',
      { ...empty, requested: used(0, 60) },
      { isExternal: true },
      'warn',
      /do not fit[^]*another cluster/,
    ],
    [
      'machines elsewhere: the rest is a command',
      empty,
      { isExternal: true, ...pool({ memory: 999 * GIB }) },
      'cannot-check',
      /another cluster/,
    ],
    [
      'nobody could ever run so many',
      empty,
      pool({ start: 2_000_000_000, most: 2_000_000_000 }),
      'warn',
      /find no room/,
    ],
    ['nodes may not be read', { ...empty, nodes: FORBIDDEN }, {}, 'cannot-check', /may not list/],
    ['pods may not be read', { ...empty, requested: FORBIDDEN }, {}, 'cannot-check', /may not list/],
    ['pods are being read', { ...empty, requested: LOADING }, {}, 'checking', /Being read/],
  ])('%s', (_when, now, form, verdict, said) => {
    const row = inShort(capacity(facts(now), answers(form)));
    expect(row.verdict).toBe(verdict);
    expect(row.said).toMatch(said);
  });

  it('leaves nodes out that take no pods', () => {
    const cordoned = read([aNode('a', { spec: { unschedulable: true }, memory: '999Gi' })]);
    expect(capacity(facts({ nodes: cordoned, requested: read({}) }), answers()).verdict).toBe('warn');
  });
});

describe('what pods request (source: scheduler, PodRequests)', () => {
  const resources = (cpu: string, memory: string) => ({ requests: { cpu, memory } });
  const pod = (spec: Partial<NonNullable<Pod['spec']>>, phase = 'Running'): Pod =>
    an<Pod>('Pod', { name: 'pod' }, { spec: { nodeName: 'a', containers: [], ...spec }, status: { phase } });
  const one = { name: 'one', resources: resources('500m', '1Gi') };
  it.each<[string, Pod, { cpu: number; memory: number } | undefined]>([
    [
      'containers together',
      pod({ containers: [one, { name: 'two', resources: resources('1', '512Mi') }] }),
      { cpu: 1.5, memory: 1.5 * GIB },
    ],
    [
      'a greedier init container',
      pod({ containers: [one], initContainers: [{ name: 'init', resources: resources('2', '512Mi') }] }),
      { cpu: 2, memory: GIB },
    ],
    [
      'a sidecar',
      pod({
        containers: [one],
        initContainers: [
          { name: 'side', resources: resources('500m', '1Gi'), ...{ restartPolicy: 'Always' } },
        ],
      }),
      { cpu: 1, memory: 2 * GIB },
    ],
    ['overhead', pod({ containers: [one], overhead: { memory: '1Gi' } }), { cpu: 0.5, memory: 2 * GIB }],
    ['nothing said', pod({ containers: [{ name: 'none' }] }), { cpu: 0, memory: 0 }],
    ['one that ended', pod({ containers: [one] }, 'Succeeded'), undefined],
    ['one without a node', pod({ containers: [one], nodeName: '' }, 'Pending'), undefined],
  ])('%s', (_what, made, room) => {
    expect(requestsByNode([made])).toEqual(room ? { a: room } : {});
  });

  it('adds up by node', () => {
    expect(requestsByNode([pod({ containers: [one] }), pod({ containers: [one] })])).toEqual({
      a: { cpu: 1, memory: 2 * GIB },
    });
  });
});

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

describe('rights (source: SelfSubjectAccessReview)', () => {
  const right = (state: RightFact['state']): RightFact => ({
    verb: 'create',
    resource: 'secrets',
    namespace: 'web-team',
    state,
    ...(state === 'denied' && { reason: message('You may not create secrets in namespace web-team.') }),
  });
  it.each<[RightFact['state'][], string, RegExp]>([
    [['allowed', 'allowed'], 'good', /Allowed/],
    [['allowed', 'denied'], 'block', /may not create secrets/],
    [['allowed', 'unchecked'], 'cannot-check', /could not be asked/],
    [['unknown'], 'checking', /Being read/],
    [[], 'cannot-check', /once the namespace is named/],
  ])('%j is %s', (states, verdict, said) => {
    const row = inShort(rights(states.map(right)));
    expect(row.verdict).toBe(verdict);
    expect(row.said).toMatch(said);
  });

  it('keeps verb, resource and namespace as evidence', () => {
    expect(rights([right('denied')]).findings[0]?.evidence?.[0]?.field).toBe('create secrets -n web-team');
  });
});

it('shows what is worst first, and otherwise keeps the order of the specification', () => {
  const rows = preflight(facts({ storageClasses: read([]), nodes: read([]) }), answers(), []);
  expect(rows.map(({ id }) => id).slice(0, 2)).toEqual(['default-storage-class', 'nodes']);
  expect(rows.at(-1)?.id).toBe('firewall');
  expect(rows).toHaveLength(13);
});
