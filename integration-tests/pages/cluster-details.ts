import type { Locator, Page } from '@playwright/test';
import { DetailsPage } from './details-page';

export type ClusterTab = 'overview' | 'node-pools' | 'access' | 'conditions' | 'events' | 'yaml';

/** The page of one cluster. */
export class ClusterDetails extends DetailsPage<ClusterTab> {
  readonly progress: Locator;
  readonly installed: Locator;
  readonly notGood: Locator;
  readonly deletion: Locator;
  readonly deleted: Locator;
  readonly leftovers: Locator;
  readonly password: Locator;
  readonly reveal: Locator;

  constructor(page: Page, namespace: string, name: string) {
    super(page, `/infrastructure/clusters/ns/${namespace}/${name}`, name);
    this.progress = page.getByTestId('progress');
    this.installed = page.getByTestId('installed');
    this.notGood = page.getByTestId('not-good');
    this.deletion = page.getByTestId('deletion');
    this.deleted = page.getByTestId('deleted');
    this.leftovers = page.getByTestId('leftovers');
    this.password = page.getByTestId('password');
    this.reveal = page.getByTestId('access-password').getByTestId('reveal');
  }

  stage(id: string): Locator {
    return this.page.getByTestId(`stage-${id}`);
  }

  pool(name: string): Locator {
    return this.page.getByTestId(`pool-${name}`);
  }

  access(id: string): Locator {
    return this.page.getByTestId(`access-${id}`);
  }

  /** Deletes the cluster: types its name and confirms. */
  async delete(): Promise<void> {
    await this.act('delete');
    await this.page.getByTestId('typed-name').fill(this.name);
    await this.page.getByTestId('confirm').click();
  }
}
