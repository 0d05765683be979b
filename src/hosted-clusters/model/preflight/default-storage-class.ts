import { message } from '../../../i18n/message';
import type { StorageClass } from '../../../kubernetes/types/core';
import type { PreflightAnswers } from './answers';
import type { Facts } from './facts';
import { unread } from './reading';
import { row, type Evidence, type Finding, type Fix, type Row } from './row';

const ANNOTATION = 'storageclass.kubernetes.io/is-default-class';
/** The class CDI gives to the volumes of virtual machines before the default one (source: CDI). */
const VIRT_ANNOTATION = 'storageclass.kubevirt.io/is-default-virt-class';

const has = ({ metadata }: StorageClass, annotation: string): boolean =>
  metadata.annotations?.[annotation] === 'true';

const isDefault = (storageClass: StorageClass): boolean => has(storageClass, ANNOTATION);

const newestFirst = (a: StorageClass, b: StorageClass): number =>
  (b.metadata.creationTimestamp ?? '').localeCompare(a.metadata.creationTimestamp ?? '');

/** The class a claim without one gets: of several defaults the newest (source: Kubernetes). '' = none. */
const defaultClass = (classes: readonly StorageClass[]): string =>
  classes.filter(isDefault).sort(newestFirst)[0]?.metadata.name ?? '';

/** The class a machine's disk without one gets. '' = none. */
export const defaultDiskClass = (classes: readonly StorageClass[]): string =>
  classes.filter((one) => has(one, VIRT_ANNOTATION)).sort(newestFirst)[0]?.metadata.name ??
  defaultClass(classes);

/** The merge patch that makes a class the default. */
export const MAKE_DEFAULT = { metadata: { annotations: { [ANNOTATION]: 'true' } } } as const;

const annotate = (name: string, value: 'true' | 'false'): string =>
  `oc annotate sc ${name} ${ANNOTATION}=${value} --overwrite`;

const evidenceOf = (classes: readonly StorageClass[]): readonly Evidence[] =>
  classes.map((one) => ({
    kind: 'StorageClass',
    name: one.metadata.name,
    field: ANNOTATION,
    value: one.metadata.annotations?.[ANNOTATION] ?? message('not set'),
  }));

/** What has no class of its own: etcd, and the disks of pools where they are on this cluster. */
const needsDefault = ({ etcdStorageClass, pools, isExternal }: PreflightAnswers): boolean =>
  etcdStorageClass === '' || (!isExternal && pools.some(({ storageClass }) => storageClass === ''));

/** A button only where there is no choice to make: with one class alone. */
const fixesOf = (classes: readonly StorageClass[]): readonly Fix[] => {
  const [first] = classes;
  if (!first) return [];
  const isAlone = classes.length === 1;
  return [
    ...(isAlone ? [{ kind: 'make-default-class', name: first.metadata.name } as const] : []),
    {
      kind: 'field',
      title: message('Choose the class of etcd'),
      field: 'details.etcdStorageClass',
    },
    {
      kind: 'command',
      title: message('Make a class the default'),
      command: annotate(isAlone ? first.metadata.name : 'NAME', 'true'),
    },
  ];
};

const none = (classes: readonly StorageClass[], answers: PreflightAnswers): Finding => {
  const evidence =
    classes.length === 0
      ? [{ kind: 'StorageClass', field: '', value: message('none exists') }]
      : evidenceOf(classes);
  if (!needsDefault(answers)) {
    return {
      verdict: 'good',
      message: message('None, and none is needed: every class is chosen'),
      evidence,
    };
  }
  return {
    verdict: 'block',
    message:
      classes.length === 0
        ? message(
            'This cluster has no storage class, so etcd and the machines would get no volumes. Install a storage operator first.',
          )
        : message(
            'No storage class is the default, so etcd and the machines would wait for volumes for ever. Make one the default, or choose a class for etcd and for each node pool.',
          ),
    evidence,
    fixes: fixesOf(classes),
  };
};

const finding = ({ storageClasses }: Facts, answers: PreflightAnswers): Finding => {
  if (storageClasses.state !== 'read') return unread(storageClasses, message('Being read'));
  const classes = storageClasses.value;
  const defaults = classes.filter(isDefault).sort(newestFirst);
  const [first, ...others] = defaults;
  if (!first) return none(classes, answers);
  const evidence = evidenceOf(defaults);
  const { name } = first.metadata;
  if (others.length === 0) return { verdict: 'good', message: message('{{name}}', { name }), evidence };
  return {
    verdict: 'warn',
    message: message(
      '{{count}} storage classes are the default. Claims without a class get the newest, {{name}}. Leave one of them.',
      { count: defaults.length, name },
    ),
    evidence,
    fixes: [
      {
        kind: 'command',
        title: message('Leave {{name}} alone the default', { name }),
        command: others.map((other) => annotate(other.metadata.name, 'false')).join('\n'),
      },
    ],
  };
};

/** Volumes without a class find one. */
export const defaultStorageClass = (facts: Facts, answers: PreflightAnswers): Row =>
  row('default-storage-class', message('Default storage class'), [finding(facts, answers)]);
