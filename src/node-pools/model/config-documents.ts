import { message, type Message } from '../../i18n/message';

/** What a ConfigMap of a pool is for, which is also the key of its text (operator). */
export type ConfigKind = 'config' | 'tuning';

/** One YAML document of such a text. */
export interface ConfigDocument {
  readonly value: unknown;
  /** Line of the value at a path, or of its nearest parent. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** What is wrong with the text, at a line counted from 1. */
export interface ConfigProblem {
  readonly line: number;
  readonly message: Message;
}

const MACHINE = 'machineconfiguration.openshift.io/v1';

/** The kinds that the operator takes under each key, with their apiVersion (operator: it decodes strictly). */
const KINDS: Readonly<Record<ConfigKind, Readonly<Record<string, string>>>> = {
  config: {
    MachineConfig: MACHINE,
    KubeletConfig: MACHINE,
    ContainerRuntimeConfig: MACHINE,
    ImageContentSourcePolicy: 'operator.openshift.io/v1alpha1',
    ImageDigestMirrorSet: 'config.openshift.io/v1',
    ClusterImagePolicy: 'config.openshift.io/v1',
  },
  tuning: { Tuned: 'tuned.openshift.io/v1', PerformanceProfile: 'performance.openshift.io/v2' },
};

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields of a Tuned and of its lists (source: tuned.openshift.io/v1; the operator refuses others). */
const TUNED_SPEC = ['managementState', 'profile', 'recommend'];
const PROFILE = ['name', 'data'];
const RECOMMEND = ['profile', 'priority', 'match', 'machineConfigLabels', 'operand'];
const OBJECT = ['apiVersion', 'kind', 'metadata', 'spec', 'status'];

type Path = readonly (string | number)[];

const unknownIn = (
  value: unknown,
  known: readonly string[],
  path: Path,
): readonly (readonly [Path, Message])[] =>
  isJson(value)
    ? Object.keys(value)
        .filter((key) => !known.includes(key))
        .map((key) => [
          [...path, key],
          message('{{field}} is not a field here. Known are {{known}}.', {
            field: key,
            known: known.join(', '),
          }),
        ])
    : [];

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : [];

/** Profiles and recommendations of a Tuned; a recommendation names a profile (source: cluster node tuning operator). */
const tuned = (spec: Json): readonly (readonly [Path, Message])[] => {
  const profiles = list(spec.profile);
  const wrong = profiles.flatMap((profile, index): (readonly [Path, Message])[] => {
    const path = ['spec', 'profile', index];
    if (!isJson(profile) || typeof profile.name !== 'string' || typeof profile.data !== 'string')
      return [[path, message('A profile needs a name and its data as text.')]];
    return [...unknownIn(profile, PROFILE, path)];
  });
  const recommended = list(spec.recommend).flatMap((one, index): (readonly [Path, Message])[] => {
    const path = ['spec', 'recommend', index];
    if (!isJson(one) || typeof one.profile !== 'string')
      return [[path, message('A recommendation names a profile.')]];
    return [...unknownIn(one, RECOMMEND, path)];
  });
  return [
    ...unknownIn(spec, TUNED_SPEC, ['spec']),
    ...(profiles.length === 0
      ? [[['spec', 'profile'], message('A Tuned needs at least one profile.')] as const]
      : []),
    ...wrong,
    ...recommended,
  ];
};

const documentProblems = (kind: ConfigKind, value: unknown): readonly (readonly [Path, Message])[] => {
  if (!isJson(value))
    return [[[], message('This is not a Kubernetes object. It begins with apiVersion and kind.')]];
  const known = KINDS[kind];
  const [name, version] = [value.kind, value.apiVersion];
  if (typeof name !== 'string' || !Object.hasOwn(known, name))
    return [
      [
        ['kind'],
        message('{{kind}} is not taken here. Allowed are {{kinds}}.', {
          kind: typeof name === 'string' ? name : '–',
          kinds: Object.keys(known).join(', '),
        }),
      ],
    ];
  const wanted = known[name] ?? '';
  if (version !== wanted)
    return [[['apiVersion'], message('{{kind}} is of {{version}}.', { kind: name, version: wanted })]];
  const { metadata, spec } = value;
  const unnamed: readonly (readonly [Path, Message])[] =
    isJson(metadata) && typeof metadata.name === 'string' && metadata.name !== ''
      ? []
      : [
          [
            ['metadata'],
            message('The object has no {{field}}. Every object needs one.', { field: 'metadata.name' }),
          ],
        ];
  return [
    ...unnamed,
    ...unknownIn(value, OBJECT, []),
    ...(isJson(spec)
      ? name === 'Tuned'
        ? tuned(spec)
        : []
      : [[['spec'], message('{{kind}} needs a spec.', { kind: name })] as const]),
  ];
};

/**
 * What is wrong with the documents under `config` or `tuning` of a ConfigMap (operator: ValidMachineConfig and
 * ValidTuningConfig, minutes later). A tuning text holds exactly one object.
 */
export const configProblems = (
  kind: ConfigKind,
  documents: readonly ConfigDocument[],
): readonly ConfigProblem[] => {
  const [first, second] = documents;
  if (!first)
    return [
      {
        line: 1,
        message:
          kind === 'config'
            ? message('Write a MachineConfig, KubeletConfig or another kind that configures nodes.')
            : message('Write one Tuned or one PerformanceProfile.'),
      },
    ];
  const several =
    kind === 'tuning' && second
      ? [
          {
            line: second.lineOf([]),
            message: message(
              'Only one Tuned or PerformanceProfile fits in a ConfigMap. Make another for this one.',
            ),
          },
        ]
      : [];
  return [
    ...several,
    ...documents.flatMap((document) =>
      documentProblems(kind, document.value).map(([path, words]) => ({
        line: document.lineOf(path),
        message: words,
      })),
    ),
  ];
};

/** Whether a tuning text holds a PerformanceProfile, of which a pool takes only one (operator). */
export const hasPerformanceProfile = (documents: readonly Pick<ConfigDocument, 'value'>[]): boolean =>
  documents.some(({ value }) => isJson(value) && value.kind === 'PerformanceProfile');

/** What a new text begins with. */
export const CONFIG_EXAMPLE: Readonly<Record<ConfigKind, string>> = {
  config: `apiVersion: machineconfiguration.openshift.io/v1
kind: KubeletConfig
metadata:
  name: set-max-pods
spec:
  kubeletConfig:
    maxPods: 250
`,
  tuning: `apiVersion: tuned.openshift.io/v1
kind: Tuned
metadata:
  name: more-connections
spec:
  profile:
    - name: more-connections
      data: |
        [main]
        summary=More connections
        include=openshift-node
        [sysctl]
        net.core.somaxconn=4096
  recommend:
    - profile: more-connections
      priority: 20
`,
};
