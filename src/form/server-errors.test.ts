import { expect, it, vi } from 'vitest';
import { ApiError } from '../kubernetes/errors';
import { decodeProblem } from './problem';
import { applyServerErrors } from './server-errors';

const refusal = (id: string, ...fields: string[]) => ({
  id,
  error: new ApiError({
    kind: 'invalid',
    code: 422,
    serverMessage: 'invalid',
    causes: fields.map((field) => ({ field, message: `${field} is wrong` })),
  }),
});

it('puts each cause on its field and gives back what has none', () => {
  const setError = vi.fn<(name: string, error: { message: string }) => void>();
  const fieldOf = (id: string, path: string) => (path === 'spec.replicas' ? `${id}.replicas` : undefined);
  const rest = applyServerErrors(
    { setError } as never,
    [refusal('pools.0', 'spec.replicas'), refusal('hc', 'spec.unknown'), refusal('whole')],
    fieldOf,
  );
  expect(rest.map(({ id }) => id)).toEqual(['hc', 'whole']);
  expect(setError).toHaveBeenCalledOnce();
  expect(setError.mock.calls[0]?.[0]).toBe('pools.0.replicas');
  expect(decodeProblem(setError.mock.calls[0]?.[1].message ?? '').values).toEqual({
    words: 'spec.replicas is wrong',
  });
});
