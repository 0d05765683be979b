import { zodResolver } from '@hookform/resolvers/zod';
import type { FieldValues, Resolver } from 'react-hook-form';
import type { $ZodRawIssue, $ZodType, input, output } from 'zod/v4/core';
import { message, type Message } from '../i18n/message';
import { encodeProblem } from './problem';

/** Says in our words what zod's own checks found. A rule's words come from `obeys` and are left as they are. */
const explainIssue = (issue: $ZodRawIssue): Message => {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? message('This field is required')
        : explainSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return explainBig(issue.origin, Number(issue.maximum));
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int'
        ? message('Enter a whole number')
        : message('This field is required');
    case 'invalid_value':
    case 'invalid_union':
      return message('Choose one of the values offered');
    default:
      return message('This value has the wrong form');
  }
};

const explainSmall = (origin: string, minimum: number): Message => {
  if (origin === 'string') return message('At least {{count}} characters', { count: minimum });
  if (origin === 'array') return message('At least {{count}} entries', { count: minimum });
  return message('At least {{minimum}}', { minimum });
};

const explainBig = (origin: string, maximum: number): Message => {
  if (origin === 'string') return message('At most {{count}} characters', { count: maximum });
  if (origin === 'array') return message('At most {{count}} entries', { count: maximum });
  return message('At most {{maximum}}', { maximum });
};

/** The zod error map of every form: problems as encoded Messages (see `decodeProblem`). */
export const problemOfIssue = (issue: $ZodRawIssue): string =>
  issue.message ?? encodeProblem(explainIssue(issue));

/** A react-hook-form resolver for a zod schema, whose problems stay Messages. */
export const schemaResolver = <Schema extends $ZodType<FieldValues, FieldValues>>(
  schema: Schema,
): Resolver<input<Schema> & FieldValues, unknown, output<Schema> & FieldValues> =>
  zodResolver(schema, { error: problemOfIssue });
