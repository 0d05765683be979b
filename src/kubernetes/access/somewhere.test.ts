import { expect, it } from 'vitest';
import { HostedClusterModel, NamespaceModel } from '../models';
import type { AccessQuestion, Verdict } from './reviews';
import { askSomewhere } from './somewhere';

const CREATE = { model: HostedClusterModel, verb: 'create' } as const;

/** Answers by namespace ('' for the whole cluster, `namespaces` to whether all may be listed), denied where nothing is said, and notes what was asked. */
const answering = (answers: Readonly<Record<string, Verdict>>, own: readonly string[] | undefined) => {
  const asked: string[] = [];
  const sources = {
    check: ({ model, namespace = '' }: AccessQuestion) => {
      if (model === NamespaceModel) return Promise.resolve(answers.namespaces ?? 'denied');
      asked.push(namespace);
      return Promise.resolve(answers[namespace] ?? 'denied');
    },
    namespaces: () => (own ? Promise.resolve(own) : Promise.reject(new Error('no projects here'))),
  };
  return { asked, sources };
};

const many = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `p${String(at).padStart(3, '0')}`);

it('asks no namespace of somebody who may do it in all', async () => {
  const { asked, sources } = answering({ '': 'allowed' }, ['one']);
  expect(await askSomewhere(CREATE, sources)).toEqual({ access: { state: 'allowed' }, namespace: undefined });
  expect(asked).toEqual(['']);
});

it('finds the one project that allows it', async () => {
  const { sources } = answering({ last: 'allowed' }, ['first', 'last', 'another']);
  expect(await askSomewhere(CREATE, sources)).toEqual({ access: { state: 'allowed' }, namespace: 'last' });
});

it('stops at the first projects that allow it', async () => {
  const { asked, sources } = answering({ p000: 'allowed' }, many(50));
  await askSomewhere(CREATE, sources);
  expect(asked.length).toBeLessThan(10);
});

it('names the right to somebody whom none of their projects allows it', async () => {
  const { sources } = answering({}, ['one', 'two']);
  const { access } = await askSomewhere(CREATE, sources);
  expect(access).toMatchObject({ state: 'denied', reason: { values: { verb: 'create' } } });
});

it.each([
  ['nobody tells the projects', {}, undefined],
  ['a project could not be asked about', { two: 'unchecked' } as const, ['one', 'two']],
  ['there are more projects than are asked about', {}, many(101)],
])('offers it where %s', async (_, answers, own) => {
  const { asked, sources } = answering(answers, own);
  const { access } = await askSomewhere(CREATE, sources);
  expect(access).toEqual({ state: 'unchecked' });
  expect(asked.length).toBeLessThanOrEqual(101);
});

it('takes the first hundred for the others where somebody merely sees all namespaces', async () => {
  const { sources } = answering({ namespaces: 'allowed' }, many(500));
  expect(await askSomewhere(CREATE, sources)).toMatchObject({ access: { state: 'denied' } });
});
