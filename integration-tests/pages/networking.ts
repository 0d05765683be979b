import { expect, type Locator, type Page } from '@playwright/test';
import { CreateWizard, type Identity } from './create-wizard';

type Network = 'clusterNetwork' | 'serviceNetwork' | 'machineNetwork';

/** The step Networking of the wizard. */
export class NetworkingStep extends CreateWizard {
  readonly families: Locator;
  readonly certificates: Locator;

  constructor(page: Page) {
    super(page);
    this.families = page.locator('[data-test=families]');
    this.certificates = page.locator('[data-test=bundle-certificates]');
  }

  /** Straight to the step, the others as they are at first. */
  async show(): Promise<void> {
    await this.open('networking');
    await this.atStep('Networking');
  }

  /** To the step with good details before it. */
  async showFor(identity: Identity): Promise<void> {
    await this.open('details');
    await this.details(identity);
    await this.next.click();
    await this.atStep('Networking');
  }

  async range(network: Network, index: number, cidr: string): Promise<void> {
    const field = this.field(`networking.${network}.${index}.cidr`);
    if (!(await field.isVisible())) {
      await this.page.locator(`[data-test="field-networking.${network}"] [data-test=add-row]`).click();
    }
    await this.type(`networking.${network}.${index}.cidr`, cidr);
  }

  /** Chooses how the control plane is reached, or one service of it. */
  async publish(how: 'ingress' | 'nodePort' | 'custom'): Promise<void> {
    await this.option('networking.publishing', how).click();
  }

  async publishService(index: number, type: 'LoadBalancer' | 'Route' | 'NodePort'): Promise<void> {
    await this.option(`networking.services.${index}.type`, type).click();
  }

  /** A radio button of a field. */
  option(name: string, value: string): Locator {
    return this.page.locator(`[data-test="option-${name}-${value}"]`);
  }

  /** A line of the picture: a network of the form, `infra-pods`, `infra-services` or `reserved`. */
  lane(id: string, family: 'ipv4' | 'ipv6' = 'ipv4'): Locator {
    return this.page.locator(`[data-test=map-${family}] [data-test=range-${id}]`);
  }

  warning(name: string): Locator {
    return this.page.locator(`[data-test="warning-${name}"]`);
  }

  async mirror(source: string, mirrors: readonly string[]): Promise<void> {
    await this.page.locator('[data-test="field-networking.mirrors"] [data-test=add-row]').click();
    await expect(this.field('networking.mirrors.0.source')).toBeFocused();
    await this.type('networking.mirrors.0.source', source);
    await this.type('networking.mirrors.0.mirrors', mirrors.join('\n'));
  }

  /** Gives certificates as a person who pastes them. */
  async pasteBundle(pem: string): Promise<void> {
    await this.option('networking.trustBundle.source', 'given').click();
    await this.type('networking.trustBundle.pem', pem);
  }
}
