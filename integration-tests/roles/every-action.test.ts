import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ACTION_IDS } from '../../src/hosted-clusters/model/header-actions';
import { BULK_IDS } from '../../src/virtual-machines/actions/bulk';
import { VM_ACTION_IDS } from '../../src/virtual-machines/model/vm-actions';
import { OTHER_ACTIONS } from './other-actions';
import { PLACES } from './places';
import { VISITS } from './routes';

/** How an action is written in the sources: an id and a title, followed by what it runs or why not. */
const ACTION = /\bid: '([\w-]+)',\s*title: (?:(?!\bid: )[\s\S]){0,300}?\b(?:run|reason|isDanger)\b/g;
/** Parts that have an id and a title too: columns, tabs and steps of wizards. */
const OTHER_PART = /\b(?:cell|content|component|fields|plainValue|summary)\b/;

const actionIds = async (): Promise<string[]> => {
  const found = new Set<string>();
  const files = (await readdir('src', { recursive: true })).filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\.|steps?\.ts$/.test(name),
  );
  for (const file of files)
    for (const [text, id = ''] of (await readFile(path.join('src', file), 'utf8')).matchAll(ACTION))
      if (!OTHER_PART.test(text)) found.add(id);
  return [...found];
};

const deedIds = new Set(PLACES.flatMap(({ deeds }) => deeds.map(({ id }) => id)));
/** What asks the API server for nothing beyond what its page has read, or has tests of its own. */
const ELSEWHERE = ['open-console', 'download-kubeconfig', 'import'];

it('finds the actions of the sources', async () => {
  expect(await actionIds()).toEqual(
    expect.arrayContaining(['scale', 'add-disk', 'edit-policy', 'create-vm']),
  );
});

it('meets every action of the sources with every role', async () => {
  const known = new Set([...deedIds, ...Object.keys(OTHER_ACTIONS), ...ELSEWHERE]);
  expect((await actionIds()).filter((id) => !known.has(id))).toEqual([]);
});

it('has a deed for each action of a machine, alone and selected, and no more deeds than actions of clusters', () => {
  for (const id of VM_ACTION_IDS) expect(deedIds).toContain(id);
  for (const id of BULK_IDS) expect(deedIds).toContain(`bulk-${id}`);
  expect(PLACES.find(({ name }) => name === 'a cluster')?.deeds.length).toBe(
    ACTION_IDS.length - ELSEWHERE.length,
  );
});

it('leads to where each of the other actions is met', () => {
  for (const meeting of Object.values(OTHER_ACTIONS)) {
    if ('spec' in meeting)
      expect(existsSync(`integration-tests/tests/${meeting.spec}`), meeting.spec).toBe(true);
    if ('route' in meeting) expect(Object.keys(VISITS)).toContain(meeting.route);
  }
});
