import { message, type Message } from '../../i18n/message';
import { repeated } from '../../node-pools/model/labels';
import { objectName } from './dns-name';

/** A class of the infrastructure cluster and the name it has inside the hosted cluster. */
export interface ClassMapping {
  infra: string;
  guest: string;
  /** classes and snapshot classes of one group belong together; '' = the group without a name */
  group: string;
}

/** How many mappings of each kind there may be (source: CRD). */
export const MOST_MAPPINGS = 50;

/** The longest name of a class or group in a mapping (source: CRD). */
const LONGEST = 255;

/** A problem of one field of one mapping. */
export interface MappingProblem {
  index: number;
  field: keyof ClassMapping;
  message: Message;
}

const className = (name: string, empty: Message): Message | undefined =>
  name === '' ? empty : objectName(name);

const groupName = (group: string): Message | undefined =>
  group.length > LONGEST
    ? message('The name of the group has {{count}} characters. At most {{most}} are allowed.', {
        count: group.length,
        most: LONGEST,
      })
    : /[,/\s]/.test(group)
      ? message('{{group}} is not a name for a group. Leave out commas, slashes and spaces.', { group })
      : undefined;

const repeatedGuests = (mappings: readonly ClassMapping[]): readonly MappingProblem[] =>
  repeated(mappings.map(({ guest }) => guest)).map((index) => ({
    index,
    field: 'guest',
    message: message('{{name}} is there twice. A class inside the cluster stands for one class here.', {
      name: mappings[index]?.guest ?? '',
    }),
  }));

const tooMany = (mappings: readonly ClassMapping[]): readonly MappingProblem[] =>
  mappings.length > MOST_MAPPINGS
    ? [
        {
          index: MOST_MAPPINGS,
          field: 'infra',
          message: message('There are {{count}} mappings. At most {{most}} are allowed.', {
            count: mappings.length,
            most: MOST_MAPPINGS,
          }),
        },
      ]
    : [];

const eachName = (mappings: readonly ClassMapping[]): readonly MappingProblem[] =>
  mappings.flatMap((mapping, index) => {
    const problems: Record<keyof ClassMapping, Message | undefined> = {
      infra: className(mapping.infra, message('Choose a class of the infrastructure cluster.')),
      guest: className(mapping.guest, message('Enter the name the class has inside the cluster.')),
      group: groupName(mapping.group),
    };
    return (['infra', 'guest', 'group'] as const).flatMap((field) => {
      const problem = problems[field];
      return problem ? [{ index, field, message: problem }] : [];
    });
  });

/** What is wrong with mappings of one kind (source: CRD ≤ 50; the guest names objects of the hosted cluster). */
export const mappingProblems = (mappings: readonly ClassMapping[]): readonly MappingProblem[] => [
  ...eachName(mappings),
  ...repeatedGuests(mappings),
  ...tooMany(mappings),
];

/** The driver Manual offers nothing without a mapping (the CRD takes it, the cluster then has no storage). */
export const mappingMissing = (classes: readonly ClassMapping[]): Message | undefined =>
  classes.length === 0
    ? message('Manual needs at least one mapping. Add one, or choose Default.')
    : undefined;

/** A snapshot class serves the storage classes of its group, so there must be one (source: CSI driver of KubeVirt). */
export const snapshotGroupProblems = (
  snapshots: readonly ClassMapping[],
  classes: readonly ClassMapping[],
): readonly MappingProblem[] =>
  snapshots.flatMap(({ group }, index) =>
    classes.some((one) => one.group === group)
      ? []
      : [
          {
            index,
            field: 'group' as const,
            message:
              group === ''
                ? message('No storage class is without a group. Give the group of the classes it serves.')
                : message('No storage class is in group {{group}}. Use the group of the classes it serves.', {
                    group,
                  }),
          },
        ],
  );
