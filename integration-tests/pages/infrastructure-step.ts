import type { Locator } from '@playwright/test';
import { CreateWizard } from './create-wizard';

/** The wizard at its step Infrastructure. */
export class InfrastructureStep extends CreateWizard {
  /** Whom the given kubeconfig signs in, and where. */
  get kubeconfigMeaning(): Locator {
    return this.page.getByTestId('kubeconfig-meaning');
  }

  /** What was read of the certificates given. */
  get certificate(): Locator {
    return this.page.getByTestId('certificate');
  }

  async external(): Promise<void> {
    await this.unfold('Another infrastructure cluster');
  }

  async storage(driver: 'Default' | 'Manual' | 'None'): Promise<void> {
    await this.unfold('Storage inside the cluster');
    await this.page.getByRole('radio', { name: driver }).click();
  }

  async placement(): Promise<void> {
    await this.unfold('Placement of the control plane');
  }

  async api(): Promise<void> {
    await this.unfold('Name and certificates of the API');
  }

  async add(what: string): Promise<void> {
    await this.page.getByRole('button', { name: what }).click();
  }

  /** Pastes a certificate and its key into one of the rows. */
  async giveCertificate(index: number, certificate: string, key: string): Promise<void> {
    await this.type(`infrastructure.certificates.${index}.certificate`, certificate);
    await this.type(`infrastructure.certificates.${index}.key`, key);
  }

  async useSuggestedNamespace(): Promise<void> {
    await this.page.getByTestId('use-suggested-namespace').click();
  }
}
