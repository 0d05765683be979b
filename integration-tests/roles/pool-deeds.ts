import { expect } from '@playwright/test';
import type { PoolActionId } from '../../src/node-pools/actions/pool-actions';
import { nodePoolObject, readPool } from '../node-pools';
import { confirm, type Deed, succeeds, type Subject } from './deed';

const READY = { timeout: 30_000 };
const STEPS_TO_REVIEW = 2;

const makePool: Deed['prepare'] = async ({ api, namespace, name }) => {
  await api.create(nodePoolObject({ namespace, cluster: 'demo', name }));
};

const toPools = (verb: string): Deed['needs'][number] => ({
  verb,
  group: 'hypershift.openshift.io',
  resource: 'nodepools',
});

/** Tells its success by the pool itself, not by a toast. */
const scaled = async ({ page, api, namespace, name }: Subject): Promise<void> => {
  await page.locator('[id="field-size-replicas"]').fill('2');
  await page.getByTestId('scale-save').click();
  await expect
    .poll(async () => (await readPool(api, namespace, name)).spec, READY)
    .toMatchObject({ replicas: 2 });
};

const confirmed = async (subject: Subject): Promise<void> => {
  await confirm(subject);
  await succeeds(subject);
};

const edited = async (subject: Subject): Promise<void> => {
  await subject.page.locator('[id="field-pool-memory"]').fill('9');
  await subject.page.getByTestId('action-save-node-pool').click();
  await succeeds(subject);
};

/** The wizard opens, filled in; it is carried through to the new pool. */
const cloned = async ({ page, api, namespace, name }: Subject): Promise<void> => {
  await expect(page).toHaveURL(/node-pools\/create\?from=/);
  await page.locator('[id="field-name"], [id="field-pool-name"]').fill(`${name}-2`);
  for (let step = 0; step < STEPS_TO_REVIEW; step += 1) await page.getByTestId('wizard-next').click();
  await page.getByTestId('wizard-finish').click();
  await expect.poll(() => readPool(api, namespace, `${name}-2`).catch(() => undefined), READY).toBeDefined();
};

const deed = (id: string, verb: string, finish: Deed['finish']): Deed => ({
  id,
  needs: [toPools(verb)],
  prepare: makePool,
  finish,
});

/** Every action on a node pool; the type leaves none out. */
export const POOL_DEEDS: Readonly<Record<PoolActionId, Deed>> = {
  scale: deed('scale', 'patch', scaled),
  edit: deed('edit', 'patch', edited),
  clone: deed('clone', 'create', cloned),
  repair: deed('auto-repair', 'patch', succeeds),
  pause: deed('pause', 'patch', confirmed),
  delete: deed('delete', 'delete', confirmed),
};
