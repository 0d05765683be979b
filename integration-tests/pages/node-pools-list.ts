import type { Locator, Page } from '@playwright/test';

/** The list of node pools of all clusters. */
export class NodePoolsList {
  readonly heading: Locator;
  readonly add: Locator;
  readonly filteredEmpty: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Node pools' });
    this.add = page.getByTestId('action-add-node-pool').first();
    this.filteredEmpty = page.getByTestId('filtered-empty');
  }

  /** @param query what the URL keeps: `q`, `filter.status` … */
  async open(query: Record<string, string> = {}): Promise<void> {
    const search = new URLSearchParams(query).toString();
    await this.page.goto(`/infrastructure/node-pools${search === '' ? '' : `?${search}`}`);
    await this.heading.waitFor();
  }

  row(name: string): Locator {
    return this.page.getByTestId(`row-${name}`);
  }

  cell(name: string, column: string): Locator {
    return this.row(name).locator(`[data-column=${column}]`);
  }

  async menu(name: string): Promise<void> {
    await this.row(name).getByTestId('actions').click();
  }

  /** An entry of the open kebab. */
  action(id: string): Locator {
    return this.page.getByTestId(`action-${id}`).last();
  }

  async filter(column: string, value: string): Promise<void> {
    await this.page.getByTestId(`filter-${column}`).click();
    await this.page.getByTestId(`filter-${column}-${value}`).click();
    await this.page.keyboard.press('Escape');
  }
}
