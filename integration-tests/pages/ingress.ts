import type { Locator, Page } from '@playwright/test';

type Step = 'nodes' | 'service' | 'address' | 'record' | 'completed' | 'wildcards' | 'route';

/** The section "Ingress and DNS" of a cluster's tab Access. */
export class IngressSection {
  readonly section: Locator;
  readonly submit: Locator;
  readonly address: Locator;
  readonly record: Locator;
  readonly pending: Locator;
  readonly allowWildcards: Locator;
  readonly openMetalLb: Locator;

  constructor(page: Page) {
    this.section = page.getByTestId('ingress');
    this.submit = this.section.getByTestId('action-submit-ports');
    this.address = this.section.getByTestId('ingress-address');
    this.record = this.step('record').getByTestId('dns-record');
    this.pending = this.section.getByTestId('pending-address');
    this.allowWildcards = this.section.getByTestId('action-allow-wildcards');
    this.openMetalLb = this.section.getByTestId('action-open-metallb');
  }

  step(id: Step): Locator {
    return this.section.getByTestId(`ingress-step-${id}`);
  }

  port(of: 'https' | 'http'): Locator {
    return this.section.locator(`#field-${of}`);
  }

  problem(of: 'https' | 'http'): Locator {
    return this.section.getByTestId(`problem-${of}`);
  }

  async enterPorts(https: number, http: number): Promise<void> {
    await this.port('https').fill(String(https));
    await this.port('http').fill(String(http));
    await this.port('http').blur();
  }

  /** Pastes what the command prints. */
  async paste(output: string): Promise<void> {
    await this.section.locator('#field-output').fill(output);
  }

  /** The command that makes the Service. */
  async command(): Promise<string> {
    const fold = this.section.getByTestId('service-command');
    const code = fold.locator('code');
    if (!(await code.isVisible())) await fold.getByRole('button', { name: 'As a command' }).click();
    return (await code.textContent()) ?? '';
  }
}

/** The dialog that gives MetalLB addresses. */
export class MetalLbDialog {
  readonly dialog: Locator;
  readonly submit: Locator;
  readonly result: Locator;
  readonly willMake: Locator;
  readonly notServed: Locator;

  constructor(page: Page) {
    this.dialog = page.getByTestId('metallb-dialog');
    this.submit = this.dialog.getByTestId('action-set-up-metallb');
    this.result = this.dialog.getByTestId('metallb-result');
    this.willMake = this.dialog.getByTestId('metallb-will-make');
    this.notServed = this.dialog.getByTestId('metallb-not-served');
  }

  /** The object of the plan with its result. */
  made(kind: string, name: string): Locator {
    return this.result.getByTestId(`object-${kind}/metallb-system/${name}`);
  }

  async range(index: number, text: string): Promise<void> {
    const field = this.dialog.locator(`#field-ranges-${index}-range`);
    await field.fill(text);
    await field.blur();
  }

  async addRange(): Promise<void> {
    await this.dialog.getByTestId('add-row').click();
  }

  problem(field: string): Locator {
    return this.dialog.getByTestId(`problem-${field}`);
  }

  async name(text: string): Promise<void> {
    await this.dialog.locator('#field-name').fill(text);
    await this.dialog.locator('#field-name').blur();
  }

  async close(): Promise<void> {
    await this.dialog.getByTestId('close').click();
  }
}
