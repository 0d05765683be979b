import { expect, it } from 'vitest';
import { inverse } from './edits';

it('brings back what was changed, and takes away what was not there', () => {
  const current = {
    spec: { routeAdmission: { wildcardPolicy: 'WildcardsAllowed', namespaceOwnership: 'x' } },
    list: [1],
  };
  const patch = {
    spec: { routeAdmission: { wildcardPolicy: 'WildcardsDisallowed' }, made: true },
    list: [2, 3],
  };
  expect(inverse(current, patch)).toEqual({
    spec: { routeAdmission: { wildcardPolicy: 'WildcardsAllowed' }, made: null },
    list: [1],
  });
});
