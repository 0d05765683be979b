import { expect, it } from 'vitest';
import { sizeWords } from './size-words';

it.each([
  ['8Gi', '8 GiB'],
  ['512Mi', '512 MiB'],
  ['1536Mi', '1.5 GiB'],
  ['1500M', '1.4 GiB'],
  ['1Ti', '1024 GiB'],
  [34_359_738_368, '32 GiB'],
  ['much', 'much'],
  ['8', '8'],
])('%s reads %s', (quantity, words) => {
  expect(sizeWords(quantity)).toBe(words);
});
