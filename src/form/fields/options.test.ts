import { expect, it } from 'vitest';
import { matchOptions } from './options';

const options = [
  { value: 'quay.io/ocp:4.21.3', label: '4.21.3' },
  { value: 'quay.io/ocp:4.22.1', label: '4.22.1', description: 'newest' },
  { value: 'quay.io/ocp:14.22', label: '14.22' },
];
const found = (query: string) => matchOptions(options, query).map(({ label }) => label);

it('finds an option by the words of its text, value or description', () => {
  expect(found('newest')).toEqual(['4.22.1']);
  expect(found('OCP 21')).toEqual(['4.21.3']);
  expect(found('nothing')).toEqual([]);
  expect(matchOptions(options, '  ')).toBe(options);
});

it('puts first what begins with the query', () => {
  expect(found('4.22')).toEqual(['4.22.1', '14.22']);
});
