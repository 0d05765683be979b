import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isJsonObject,
  keptPaths,
  leftovers,
  mergeJson,
  own,
  withoutNulls,
  type JsonObject,
} from './leftovers';

const json = fc
  .jsonValue({ maxDepth: 3 })
  .map(withoutNulls)
  .filter((value): value is JsonObject => isJsonObject(value));

describe('what the form cannot express', () => {
  it('put back on what the form writes, it gives what was given', () => {
    fc.assert(
      fc.property(json, json, (written, given) => {
        const back = mergeJson(written, leftovers(written, given));
        // Fields that were not given stay as the form writes them.
        expect(mergeJson(back, given)).toEqual(back);
      }),
    );
    expect(mergeJson({ a: 1, b: { c: 1 } }, leftovers({ a: 1, b: { c: 1 } }, { b: { d: [2] } }))).toEqual({
      a: 1,
      b: { c: 1, d: [2] },
    });
  });

  it('is nothing where both are the same', () => {
    fc.assert(
      fc.property(json, (object) => {
        expect(leftovers(object, object)).toEqual({});
      }),
    );
  });

  it('is named by its paths', () => {
    expect(keptPaths({ spec: { services: [], labels: { a: 'b' } } })).toEqual([
      'spec.services',
      'spec.labels.a',
    ]);
  });

  it('never reads or writes what is inherited', () => {
    const given: unknown = JSON.parse(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    );
    const merged = mergeJson({}, leftovers({}, isJsonObject(given) ? given : {}));
    expect(JSON.stringify(merged)).toBe(JSON.stringify(given));
    expect('polluted' in {}).toBe(false);
    expect(own({}, 'constructor')).toBeUndefined();
  });
});
