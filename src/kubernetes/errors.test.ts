import { describe, expect, it } from 'vitest';
import { errorFromStatus, explainError, missingRight, toApiError } from './errors';

const explained = (status: object) => explainError(errorFromStatus(status));

describe('errorFromStatus', () => {
  it.each([
    [{ code: 404, reason: 'NotFound', details: { name: 'x', kind: 'pods' } }, 'not-found'],
    [{ code: 404, reason: 'NotFound', details: {} }, 'not-served'],
    [{ code: 409, reason: 'AlreadyExists' }, 'already-exists'],
    [{ code: 409, reason: 'Conflict' }, 'conflict'],
    [{ code: 410, reason: 'Expired' }, 'gone'],
    [{ code: 422, reason: 'Invalid' }, 'invalid'],
    [{ code: 504, reason: 'Timeout' }, 'timeout'],
    [{ code: 503 }, 'server'],
  ])('takes %o for %s', (status, kind) => {
    expect(errorFromStatus(status).kind).toBe(kind);
  });

  it('keeps every cause with its field', () => {
    const causes = [
      { field: 'spec.replicas', message: 'must be 0 or more', reason: 'FieldValueInvalid' },
      { field: 'spec.release', message: 'required' },
    ];
    expect(errorFromStatus({ code: 422, details: { causes } }).causes).toEqual(causes);
  });
});

describe('toApiError', () => {
  it('reads the JSON of an HttpError, not its message, which holds one cause only', () => {
    const thrown = Object.assign(new Error('only the first'), { code: 422, json: { message: 'all of it' } });
    expect(toApiError(thrown)).toMatchObject({ kind: 'invalid', serverMessage: 'all of it' });
  });
  it('tells that no answer came', () => {
    expect(toApiError(new TypeError('Failed to fetch'))).toMatchObject({
      kind: 'network',
      outcomeUnknown: true,
    });
  });
});

describe('explainError', () => {
  const forbidden =
    'hostedclusters.hypershift.openshift.io is forbidden: User "developer" cannot list resource "hostedclusters" in API group "hypershift.openshift.io"';

  it('names the missing right with its namespace', () => {
    const error = errorFromStatus({ code: 403, message: `${forbidden} in the namespace "clusters"` });
    const right = { verb: 'list', resource: 'hostedclusters.hypershift.openshift.io', namespace: 'clusters' };
    expect(missingRight(error)).toEqual(right);
    expect(explainError(error).values).toEqual(right);
  });
  it('names it across the cluster', () => {
    const error = errorFromStatus({ code: 403, message: `${forbidden} at the cluster scope` });
    expect(explainError(error).values).toEqual({
      verb: 'list',
      resource: 'hostedclusters.hypershift.openshift.io',
    });
  });
  it('tells a quota from a missing right', () => {
    const message =
      'services "n" is forbidden: exceeded quota: few, requested: count/services=1, used: count/services=1, limited: count/services=1';
    expect(explained({ code: 403, message }).values).toEqual({ quota: 'few' });
  });
});
