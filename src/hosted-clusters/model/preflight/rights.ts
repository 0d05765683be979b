import { message } from '../../../i18n/message';
import type { RightFact } from './facts';
import { row, type Evidence, type Finding, type Row } from './row';

const nameOf = ({ verb, resource, namespace }: RightFact): Pick<Evidence, 'kind' | 'field'> => ({
  kind: 'SelfSubjectAccessReview',
  field: [verb, resource, ...(namespace === undefined ? [] : [`-n ${namespace}`])].join(' '),
});

const WORDS = {
  unknown: message('being asked'),
  allowed: message('allowed'),
  denied: message('denied'),
  unchecked: message('not answered'),
};

const finding = (right: RightFact): Finding => {
  const evidence = [{ ...nameOf(right), value: WORDS[right.state] }];
  switch (right.state) {
    case 'unknown':
      return { verdict: 'checking', message: message('Being read'), evidence };
    case 'denied':
      return { verdict: 'block', message: right.reason ?? WORDS.denied, evidence };
    case 'unchecked':
      return {
        verdict: 'cannot-check',
        message: message('Whether you may {{verb}} {{resource}} could not be asked.', {
          verb: right.verb,
          resource: right.resource,
        }),
        evidence,
      };
    case 'allowed':
      return { verdict: 'good', message: message('Allowed'), evidence };
  }
};

/** The user may create each of the objects. */
export const rights = (facts: readonly RightFact[]): Row => {
  const [first, ...others] = facts.map(finding);
  return row('rights', message('Your rights'), [
    first ?? { verdict: 'cannot-check', message: message('Asked once the namespace is named.') },
    ...others,
  ]);
};
