import type { Locator, Page } from '@playwright/test';

/** The list of hosted clusters. */
export class ClustersList {
  readonly heading: Locator;
  readonly create: Locator;
  readonly search: Locator;
  readonly filteredEmpty: Locator;
  readonly otherNamespaces: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Clusters' });
    this.create = page.getByTestId('action-create-cluster').first();
    this.search = page.getByRole('textbox', { name: 'Find by name' });
    this.filteredEmpty = page.getByTestId('filtered-empty');
    this.otherNamespaces = page.getByTestId('other-namespaces');
  }

  /** @param query what the URL keeps: `q`, `filter.status` … */
  async open(query: Record<string, string> = {}): Promise<void> {
    const search = new URLSearchParams(query).toString();
    await this.page.goto(`/infrastructure/clusters${search === '' ? '' : `?${search}`}`);
    await this.heading.waitFor();
  }

  /** All rows with a cluster of this name. */
  rows(name: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  /** The row of one cluster. */
  row(namespace: string, name: string): Locator {
    return this.rows(name).filter({ has: this.page.getByRole('gridcell', { name: namespace, exact: true }) });
  }

  status(namespace: string, name: string): Locator {
    return this.row(namespace, name).getByTestId('status');
  }

  /** Opens the kebab of a row. */
  async menu(namespace: string, name: string): Promise<void> {
    await this.row(namespace, name).getByTestId('actions').click();
  }

  /** An entry of the open kebab. */
  action(id: string): Locator {
    return this.page.getByTestId(`action-${id}`).last();
  }

  /** Ticks a value of a filter and closes its menu. */
  async filter(column: string, value: string): Promise<void> {
    await this.page.getByTestId(`filter-${column}`).click();
    await this.page.getByTestId(`filter-${column}-${value}`).click();
    await this.page.keyboard.press('Escape');
  }
}
