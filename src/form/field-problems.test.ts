import { expect, it } from 'vitest';
import { message } from '../i18n/message';
import { allProblems, fieldProblems, isUnder } from './field-problems';
import { encodeProblem } from './problem';

const leaf = (key: string) => ({ type: 'custom', message: encodeProblem(message(key)) });
const errors = {
  name: leaf('bad name'),
  // A field that is itself called "type".
  service: { type: leaf('bad type') },
  pools: [undefined, { memory: leaf('bad memory') }],
  nets: { root: leaf('too many') },
  // A field that is itself called "root".
  root: { image: leaf('bad image') },
};

it('flattens the errors of a form to names and Messages', () => {
  expect(allProblems(errors as never)).toEqual([
    { name: 'name', problem: { key: 'bad name' } },
    { name: 'service.type', problem: { key: 'bad type' } },
    { name: 'pools.1.memory', problem: { key: 'bad memory' } },
    { name: 'nets', problem: { key: 'too many' } },
    { name: 'root.image', problem: { key: 'bad image' } },
  ]);
});

it('finds what lies below a name', () => {
  expect(fieldProblems(errors as never, ['pools', 'missing']).map(({ name }) => name)).toEqual([
    'pools.1.memory',
  ]);
  expect(isUnder('pools.1.memory', ['pools'])).toBe(true);
  expect(isUnder('poolsize', ['pools'])).toBe(false);
});
