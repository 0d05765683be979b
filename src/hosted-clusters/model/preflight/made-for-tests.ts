import { message } from '../../../i18n/message';
import type { Node, StorageClass } from '../../../kubernetes/types/core';
import type { KubeObject } from '../../../kubernetes/types/object';
import { GIB } from '../../../node-pools/model/quantity';
import type { PoolAnswers, PreflightAnswers } from './answers';
import { NOTHING_READ, type Facts } from './facts';
import type { Reading } from './reading';
import type { Row } from './row';

/** Readings that came to nothing, for every row. */
export const LOADING = { state: 'loading' } as const;
export const MISSING = { state: 'missing' } as const;
export const FORBIDDEN = { state: 'unreadable', why: message('You may not list it.') } as const;
export const NOT_SERVED = { state: 'not-served', why: message('Not served.') } as const;

export const read = <T>(value: T): Reading<T> => ({ state: 'read', value });

/** An object with only what a test speaks of; the type says what it must be. */
export const an = <T extends KubeObject>(
  kind: T['kind'],
  metadata: T['metadata'],
  rest: Omit<T, keyof KubeObject>,
): T => ({ apiVersion: 'v1', kind, metadata, ...rest }) as T; // a test's object has the fields it is judged by

export const condition = (type: string, status: 'True' | 'False') => ({
  type,
  status,
  reason: 'Because',
  message: '',
  lastTransitionTime: '2026-11-01T08:00:00Z',
});

export const aNode = (
  name: string,
  parts: {
    spec?: Node['spec'];
    cpu?: string;
    memory?: string;
    isReady?: boolean;
    labels?: Record<string, string>;
  } = {},
): Node => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name, labels: parts.labels ?? {} },
  spec: parts.spec ?? {},
  status: {
    allocatable: { cpu: parts.cpu ?? '16', memory: parts.memory ?? '64Gi' },
    conditions: [condition('Ready', parts.isReady === false ? 'False' : 'True')],
  },
});

export const aClass = (
  name: string,
  annotations: Record<string, string> = {},
  creationTimestamp = '2026-01-01T00:00:00Z',
): StorageClass => ({
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name, annotations, creationTimestamp },
  provisioner: 'example.com/disks',
});

export const DEFAULT = { 'storageclass.kubernetes.io/is-default-class': 'true' };

/** A cluster of which nothing was read yet, but what a test speaks of. */
export const facts = (parts: Partial<Facts>): Facts => ({ ...NOTHING_READ, ...parts });

/** A line of a row's table: what is read, what the form says, and what comes of it. */
export type Case = readonly [
  when: string,
  now: Partial<Facts>,
  form: Partial<PreflightAnswers>,
  verdict: string,
  said: RegExp,
];

export const aPoolAnswer = (parts: Partial<PoolAnswers> = {}): PoolAnswers => ({
  name: 'demo',
  start: 2,
  most: 2,
  surge: 1,
  cores: 2,
  memory: 8 * GIB,
  isGuaranteed: false,
  storageClass: '',
  accessModes: [],
  nodeSelector: {},
  ...parts,
});

/** The form as it is first shown. */
export const answers = (parts: Partial<PreflightAnswers> = {}): PreflightAnswers => ({
  hasOwnDomain: false,
  isExternal: false,
  isApiLoadBalanced: true,
  isHighlyAvailable: true,
  etcdStorageClass: '',
  mappedClasses: [],
  pools: [aPoolAnswer()],
  ...parts,
});

/** A row in short: its verdict and the keys of what was found, from the worst. */
export const inShort = ({ verdict, findings }: Row): { verdict: string; said: string } => ({
  verdict,
  said: findings.map(({ message: { key, values } }) => `${key} ${JSON.stringify(values ?? {})}`).join('\n'),
});

/** The commands a row offers. */
export const commandsOf = ({ findings }: Row): readonly string[] =>
  findings.flatMap(({ fixes }) =>
    (fixes ?? []).flatMap((fix) => (fix.kind === 'command' ? [fix.command] : [])),
  );

/** The kinds of fixes a row offers. */
export const fixKinds = ({ findings }: Row): readonly string[] =>
  findings.flatMap(({ fixes }) => (fixes ?? []).map(({ kind }) => kind));
