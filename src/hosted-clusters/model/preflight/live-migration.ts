import { message } from '../../../i18n/message';
import type { StorageProfile } from '../../../kubernetes/types/generated/storage-profile';
import type { PreflightAnswers } from './answers';
import { defaultDiskClass } from './default-storage-class';
import { onInfrastructure } from './external';
import type { Facts } from './facts';
import { unread, valueOf } from './reading';
import { row, type Finding, type Row } from './row';

const SHARED = 'ReadWriteMany';

const setsOf = (profile: StorageProfile) => profile.status?.claimPropertySets ?? [];

const judged = (profile: StorageProfile): Finding => {
  const { name } = profile.metadata;
  const sets = setsOf(profile);
  const text = sets
    .map(({ accessModes, volumeMode }) => `${accessModes.join(', ')} ${volumeMode}`)
    .join('; ');
  const evidence = [
    {
      kind: 'StorageProfile',
      name,
      field: 'status.claimPropertySets',
      value: text === '' ? message('not set') : text,
    },
  ];
  if (sets.length === 0) {
    return {
      verdict: 'warn',
      message: message(
        'It is not known what volumes of class {{name}} can do, so machines on it would get none. Set claimPropertySets in its StorageProfile, or choose access modes in the node pool.',
        { name },
      ),
      evidence,
      fixes: [
        {
          kind: 'command',
          title: message('Say what the class can do'),
          command: `oc patch storageprofile ${name} --type=merge -p '{"spec":{"claimPropertySets":[{"accessModes":["${SHARED}"],"volumeMode":"Block"}]}}'`,
        },
      ],
    };
  }
  const shared = sets.filter(({ accessModes }) => accessModes.includes(SHARED));
  if (shared.length === 0) {
    return {
      verdict: 'warn',
      message: message(
        'Volumes of class {{name}} belong to one node at a time, so machines on it cannot be live migrated: maintenance of a node stops them. Choose a class with ReadWriteMany.',
        { name },
      ),
      evidence,
    };
  }
  return {
    verdict: 'good',
    message: shared.some(({ volumeMode }) => volumeMode === 'Block')
      ? message('{{name}}: shared block volumes', { name })
      : message('{{name}}: shared files; block volumes would be faster', { name }),
    evidence,
  };
};

/** Classes that disks use with the access modes of their profile, and pools that chose modes themselves. */
const classesOf = ({ pools, mappedClasses }: PreflightAnswers, standard: string): readonly string[] => [
  ...new Set([
    ...pools
      .filter(({ accessModes }) => accessModes.length === 0)
      .map(({ storageClass }) => storageClass || standard),
    ...mappedClasses,
  ]),
];

const chosen = ({ pools }: PreflightAnswers): readonly Finding[] =>
  pools
    .filter(({ accessModes }) => accessModes.length > 0)
    .map(({ name, accessModes }) => {
      const evidence = [
        {
          kind: 'NodePool',
          name,
          field: 'spec.platform.kubevirt.rootVolume.persistent.accessModes',
          value: accessModes.join(', '),
        },
      ];
      return accessModes.includes(SHARED)
        ? { verdict: 'good', message: message('{{name}}: shared, as chosen', { name }), evidence }
        : {
            verdict: 'warn',
            message: message(
              'The disks of node pool {{name}} belong to one node at a time, as chosen, so its machines cannot be live migrated.',
              { name },
            ),
            evidence,
          };
    });

const byProfile = (facts: Facts, answers: PreflightAnswers): readonly Finding[] => {
  const { storageProfiles, storageClasses } = facts;
  if (storageProfiles.state !== 'read') return [unread(storageProfiles, message('Being read'))];
  const standard = defaultDiskClass(valueOf(storageClasses) ?? []);
  return classesOf(answers, standard).map((name): Finding => {
    const profile = storageProfiles.value.find(({ metadata }) => metadata.name === name);
    if (profile) return judged(profile);
    return {
      verdict: 'cannot-check',
      message:
        name === ''
          ? message('Which class the disks of the machines get is not known.')
          : message('There is no StorageProfile {{name}} that says what volumes of this class can do.', {
              name,
            }),
    };
  });
};

const EXTERNAL = message(
  'The machines run on another cluster. Its storage class should offer ReadWriteMany, or the machines cannot be live migrated.',
);

/** The disks can be reached from two nodes at once, which live migration needs. */
export const liveMigration = (facts: Facts, answers: PreflightAnswers): Row => {
  const [first, ...others] = answers.isExternal
    ? [
        onInfrastructure(
          EXTERNAL,
          `get storageprofiles -o custom-columns=CLASS:.metadata.name,SETS:.status.claimPropertySets`,
        ),
      ]
    : [...byProfile(facts, answers), ...chosen(answers)];
  return row('live-migration', message('Live migration of the machines'), [
    first ?? { verdict: 'good', message: message('No machines') },
    ...others,
  ]);
};
