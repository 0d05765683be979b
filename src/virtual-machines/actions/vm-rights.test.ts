import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { denialOf } from '../../kubernetes/access/access';
import { VM_ACTION_IDS, type VmActionId } from '../model/vm-actions';
import { VM_RIGHTS } from './vm-rights';

const doc = readFileSync('docs/rights.md', 'utf8');

/** A right as the page's sentence names it. */
const wordsOf = (id: VmActionId): string => {
  const { verb = '', resource = '' } = denialOf(VM_RIGHTS[id]).values ?? {};
  return `${verb} ${resource}`;
};

it.each(VM_ACTION_IDS)('the right of %s is documented as it is asked for', (id) => {
  const [, words] = new RegExp(`^\\| ${id} +\\| \`([^\`]+)\` *\\|$`, 'm').exec(doc) ?? [];
  expect(words).toBe(wordsOf(id));
});
