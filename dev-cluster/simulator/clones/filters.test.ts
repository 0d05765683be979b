import { expect, it } from 'vitest';
import { filtered } from './filters';

const labels = { app: 'db', 'team.example.com/name': 'web', 'team.example.com/cost': '7' };

it.each([
  ['keeps all without filters', undefined, Object.keys(labels)],
  ['keeps all with *', ['*'], Object.keys(labels)],
  ['keeps none with !*', ['!*'], []],
  ['keeps what is named', ['app'], ['app']],
  ['leaves out what is denied', ['*', '!team.example.com/*'], ['app']],
  ['leaves out what is denied alone', ['!app'], ['team.example.com/name', 'team.example.com/cost']],
  ['takes a dot as a dot', ['team-example-com/*'], []],
])('%s', (_what, filters, kept) => expect(Object.keys(filtered(labels, filters))).toEqual(kept));
