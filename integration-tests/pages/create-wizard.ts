import { expect, type Locator, type Page } from '@playwright/test';
import { Wizard } from './wizard';

const PATH = '/infrastructure/clusters/create/kubevirt/hosted';
const auth = Buffer.from('somebody:a-password-to-look-for').toString('base64');

/** A good pull secret; `SECRET_TEXT` is what must be found nowhere. */
export const PULL_SECRET = JSON.stringify({ auths: { 'quay.io': { auth } } });
export const SECRET_TEXT = auth;

/** A good public key, made for these tests. */
export const SSH_KEY =
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f tests@example.com';

/** The wizard for a cluster on OpenShift Virtualization, up to the page that shows the creation. */
export class CreateWizard extends Wizard {
  readonly run: Locator;

  constructor(page: Page) {
    super(page, PATH);
    this.run = page.locator('[data-test=run]');
  }

  /** Opens the wizard at a step: the first one that asks something, unless told. */
  override async open(step = 'details'): Promise<void> {
    await super.open(step);
  }

  /** Opens a fold, such as "More options". */
  async unfold(title: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: title }).click();
  }

  /** Fills what every cluster needs. */
  async details({ name, namespace, release, pullSecret = PULL_SECRET }: Identity): Promise<void> {
    await this.type('details.name', name);
    await this.field('details.namespace').fill(namespace);
    await this.field('details.namespace').press('Enter');
    if (release === undefined) await this.choose('details.release', /^4\.22\.1/);
    else await this.type('details.release', release);
    await this.type('details.pullSecret', pullSecret);
  }

  /** From the first step to the review with good details, everything else as it is. */
  async toReview(identity: Identity): Promise<void> {
    await this.details(identity);
    await this.nextTo('Review');
  }

  /** By Next from one step to another. */
  async nextTo(title: string): Promise<void> {
    const heading = this.page.locator('[data-test=step-heading]');
    for (let before = await heading.innerText(); before !== title; before = await heading.innerText()) {
      await this.next.click();
      await expect(heading).not.toHaveText(before);
    }
  }

  /** Adds a second node pool, at the step Node pools. */
  async addPool(): Promise<void> {
    await this.page.locator('[data-test=add-pool]').click();
    await expect(this.page.locator('[data-test=pool-1]')).toBeVisible();
  }

  async tab(name: 'Summary' | 'YAML' | 'Command'): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  /** The text of the YAML editor as a whole, which draws only the lines in view. */
  editor(): Locator {
    return this.page.locator('.cm-content');
  }

  /** The state of an object in the list of the creation: `NodePool/clusters/demo`. */
  object(id: string): Locator {
    return this.page.locator(`[data-test="object-${id}"]`);
  }

  async created({ name, namespace }: Identity): Promise<void> {
    await this.page.waitForURL(`**/infrastructure/clusters/ns/${namespace}/${name}`);
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText(name);
  }
}

export interface Identity {
  name: string;
  namespace: string;
  /** An image, for who may not read the releases on offer. */
  release?: string;
  pullSecret?: string;
}
