import { message, type Message } from '../../i18n/message';

/** The longest repository, and the most of its mirrors (source: CRD). */
const LONGEST_REPOSITORY = 255;
export const MOST_MIRRORS = 255;

/** A source of images, and the repositories that hold the same ones, one a line. */
export interface MirrorsOf {
  source: string;
  mirrors: string;
}

/** What is wrong with one field of an entry. */
export interface MirrorProblem {
  index: number;
  field: keyof MirrorsOf;
  message: Message;
}

/** `registry.example.com:5000/path` (source: CRD ImageDigestMirrorSet, which the operator makes of it in the cluster). */
const REPOSITORY =
  /^(?:[a-zA-Z0-9]|[a-zA-Z0-9][-a-zA-Z0-9]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][-a-zA-Z0-9]*[a-zA-Z0-9]))*(?::[0-9]+)?(?:\/[a-z0-9]+(?:(?:[._]|__|-*)[a-z0-9]+)*)*$/;

/** All repositories of a domain: `*.example.com`; of a source only. */
const WILDCARD = /^\*(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][-a-zA-Z0-9]*[a-zA-Z0-9]))+$/;

/** A repository without scheme, tag and digest. */
export const repository = (text: string): Message | undefined => {
  if (text.length > LONGEST_REPOSITORY) {
    return message('The repository has {{count}} characters. At most {{most}} are allowed.', {
      count: text.length,
      most: LONGEST_REPOSITORY,
    });
  }
  const scheme = /^[a-z]+:\/\//i.exec(text)?.[0];
  if (scheme !== undefined) {
    return message('{{value}} begins with a scheme. Write {{right}}.', {
      value: text,
      right: text.slice(scheme.length),
    });
  }
  const digest = text.indexOf('@');
  if (digest > 0) {
    return message('{{value}} ends with a digest. Write {{right}}.', {
      value: text,
      right: text.slice(0, digest),
    });
  }
  const tag = /:[^/:]+$/.exec(text);
  const right = tag ? text.slice(0, tag.index) : '';
  // Behind the host alone it is a port.
  if (tag && (right.includes('/') || !/^:\d+$/.test(tag[0]))) {
    return message('{{value}} ends with a tag. Write {{right}}.', { value: text, right });
  }
  return REPOSITORY.test(text)
    ? undefined
    : message('{{value}} is not a repository. Write one such as registry.example.com:5000/team.', {
        value: text,
      });
};

/** The repositories of a text: one a line, empty lines say nothing. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const sourceProblem = (source: string, before: readonly MirrorsOf[]): Message | undefined => {
  if (source === '')
    return message('Enter the repository that is mirrored, such as quay.io/openshift-release-dev.');
  if (before.some((other) => other.source === source)) {
    return message('{{source}} is there twice. Put all its mirrors into one entry.', { source });
  }
  return WILDCARD.test(source) ? undefined : repository(source);
};

const mirrorsProblem = (text: string): Message | undefined => {
  const lines = linesOf(text);
  if (lines.length === 0) return message('Enter at least one repository, one a line.');
  if (lines.length > MOST_MIRRORS)
    return message('There are more than {{most}} mirrors.', { most: MOST_MIRRORS });
  const twice = lines.find((line, index) => lines.indexOf(line) !== index);
  if (twice !== undefined) return message('{{mirror}} is there twice. Remove one.', { mirror: twice });
  for (const line of lines) {
    const problem = repository(line);
    if (problem) return problem;
  }
  return undefined;
};

/** Judges where images come from instead. Source: CRD HostedCluster and ImageDigestMirrorSet. */
export const mirrorProblems = (all: readonly MirrorsOf[]): readonly MirrorProblem[] =>
  all.flatMap(({ source, mirrors }, index): MirrorProblem[] => {
    const problems: readonly [keyof MirrorsOf, Message | undefined][] = [
      [
        'source',
        index < MOST_MIRRORS
          ? sourceProblem(source, all.slice(0, index))
          : message('A cluster takes at most {{most}} sources.', { most: MOST_MIRRORS }),
      ],
      ['mirrors', mirrorsProblem(mirrors)],
    ];
    return problems.flatMap(([field, problem]) => (problem ? [{ index, field, message: problem }] : []));
  });
