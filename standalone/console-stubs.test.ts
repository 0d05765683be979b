import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { missingStubs, stubFor } from './console-stubs';

const here = path.resolve(import.meta.dirname, '..');
let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'stubs-'));
  await mkdir(path.join(root, 'src'));
  await mkdir(path.join(root, 'standalone/console'), { recursive: true });
  await symlink(path.join(here, 'node_modules'), path.join(root, 'node_modules'));
  await writeFile(path.join(root, 'standalone/console/DocumentTitle.tsx'), '');
  const imports =
    "import { DocumentTitle, QueryBrowser as Chart, useOverlay } from '@openshift-console/dynamic-plugin-sdk';";
  await writeFile(path.join(root, 'src/Page.tsx'), imports);
});

afterAll(() => rm(root, { recursive: true }));

it('names what a page uses of the console without a stand-in, and where', () => {
  expect(missingStubs(root)).toEqual([
    'QueryBrowser (@console/shared/src/components/query-browser) → standalone/console/query-browser.tsx, used by src/Page.tsx',
  ]);
});

it('takes the stand-in of the same name, or the one for what is not offered', () => {
  expect(stubFor(root, '@console/shared/src/components/document-title/DocumentTitle')).toMatch(
    /DocumentTitle\.tsx$/,
  );
  expect(stubFor(root, '@console/internal/components/events')).toMatch(/not-offered\.ts$/);
});
