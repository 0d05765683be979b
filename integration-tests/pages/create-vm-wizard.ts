import { expect, type Locator, type Page } from '@playwright/test';
import { Wizard } from './wizard';
import { YamlEditor } from './yaml-editor';

const STEPS = ['Basic', 'Networking', 'Storage', 'Advanced', 'Review'] as const;
const PATH = '/virtual-machines/create';

/** The wizard for a virtual machine, up to the page of the machine. */
export class CreateVmWizard extends Wizard {
  /** The YAML in the drawer or the review. */
  readonly editor: YamlEditor;

  constructor(page: Page) {
    super(page, PATH);
    this.editor = new YamlEditor(page);
  }

  override async open(step = 'basic'): Promise<void> {
    await super.open(step);
  }

  /** One of several buttons: `basic.source`, `network`. */
  async pick(name: string, value: string): Promise<void> {
    await this.page.locator(`[data-test="option-${name}-${value}"]`).check();
  }

  /** Namespace and name. */
  async place(namespace: string, name: string): Promise<void> {
    const field = this.field('basic.namespace');
    const option = this.page.getByRole('option', { name: namespace, exact: true });
    await expect(async () => {
      // A project that was chosen before is there already, or comes by itself while another is typed.
      if ((await field.inputValue()) === namespace && !(await option.isVisible())) return;
      await field.fill(namespace);
      await option.click({ timeout: 5_000 });
    }).toPass();
    await this.type('basic.name', name);
  }

  /** Name and namespace, with a size of two GiB that every cluster has. */
  async identity(namespace: string, name: string): Promise<void> {
    await this.place(namespace, name);
    await this.pick('basic.sizing', 'custom');
    await this.type('basic.memory', '2Gi');
  }

  /** A root disk that needs nothing of the cluster. */
  async containerRoot(): Promise<void> {
    await this.pick('basic.source', 'container');
    await this.type('root.image', 'example.com/images/fedora:42');
  }

  /** What is told at the first start, which a password puts into a Secret. In the step Advanced. */
  async cloudInit({ user, password }: { user?: string; password: string }): Promise<void> {
    await this.choose('advanced.cloudInit', 'On a NoCloud disk');
    if (user !== undefined) await this.page.getByLabel('User', { exact: true }).fill(user);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
  }

  /** By Next from one step to another. */
  async nextTo(title: (typeof STEPS)[number]): Promise<void> {
    const at = await this.page.locator('[data-test=step-heading]').innerText();
    const here = STEPS.findIndex((step) => step === at);
    for (const step of STEPS.slice(here + 1, STEPS.indexOf(title) + 1)) {
      await this.next.click();
      await this.atStep(step);
    }
  }

  /** Opens a fold, such as "More options". */
  async unfold(title: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: title }).click();
  }

  /** Creates, up to the page of the machine. */
  async finish(namespace: string, name: string): Promise<void> {
    await this.create.click();
    await this.created(namespace, name);
  }

  async created(namespace: string, name: string): Promise<void> {
    await expect(this.page).toHaveURL(new RegExp(`/virtual-machines/ns/${namespace}/${name}`), {
      timeout: 30_000,
    });
  }

  row(id: string): Locator {
    return this.page.locator(`[data-test="row-${id}"]`);
  }

  tab(id: 'summary' | 'yaml' | 'command'): Locator {
    return this.page.locator(`[data-test=tab-${id}]`);
  }

  /** The text of the YAML that is shown. */
  yaml(): Promise<string> {
    return this.editor.read();
  }

  /** Writes over the YAML in the drawer or the review. */
  write(text: string): Promise<void> {
    return this.editor.write(text);
  }

  async showYaml(): Promise<void> {
    await this.page.getByTestId('toggle-yaml').click();
    await this.editor.text.waitFor();
  }
}
