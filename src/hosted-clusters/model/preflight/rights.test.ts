import { describe, expect, it } from 'vitest';
import type { RightFact } from './facts';
import { inShort } from './made-for-tests';
import { rights } from './rights';
import { message } from '../../../i18n/message';

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
