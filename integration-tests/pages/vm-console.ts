import { expect, type Locator, type Page } from '@playwright/test';

/** The tab Console of a virtual machine. */
export class VmConsole {
  readonly vnc: Locator;
  readonly serial: Locator;
  readonly takeOver: Locator;
  readonly connect: Locator;
  readonly disconnect: Locator;
  readonly denied: Locator;
  readonly notRunning: Locator;

  constructor(private readonly page: Page) {
    this.vnc = page.getByTestId('vnc-console');
    this.serial = page.getByTestId('serial-console');
    this.takeOver = page.getByTestId('console-take-over');
    this.connect = page.getByTestId('console-connect');
    this.disconnect = page.getByTestId('console-disconnect').filter({ visible: true });
    this.denied = page.getByTestId('console-denied');
    this.notRunning = page.getByTestId('console-not-running');
  }

  async open(namespace: string, name: string): Promise<void> {
    await this.page.goto(`/virtual-machines/ns/${namespace}/${name}/console`);
  }

  async show(kind: 'vnc' | 'serial' | 'rdp' | 'ssh'): Promise<void> {
    await this.page.locator(`#console-kind-${kind}`).click();
  }

  /** Waits until a console is connected. */
  async isConnected(console: Locator): Promise<void> {
    await expect(console).toHaveAttribute('data-phase', 'connected', { timeout: 30_000 });
  }

  /** How many points of the screen are not of the colour of its paper: letters are drawn there. */
  async inkOfScreen(): Promise<number> {
    return this.vnc.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      let ink = 0;
      for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 0) > 100) ink += 1;
      return ink;
    });
  }

  /** Gives the console the keyboard. */
  async focus(console: Locator): Promise<void> {
    await console.getByTestId('console-target').focus();
    await expect(console.getByTestId('console-frame')).toHaveAttribute('data-keyboard', 'true');
  }

  /** What the terminal shows, as a screen reader hears it. */
  get terminalText(): Locator {
    return this.serial.locator('.xterm-accessibility');
  }

  async paste(console: Locator, text: string): Promise<void> {
    await console.getByTestId('paste').click();
    await this.page.getByTestId('paste-text').fill(text);
    await this.page.getByTestId('paste-confirm').click();
  }

  async sendKeys(id: string): Promise<void> {
    await this.page.getByTestId('send-keys').click();
    await this.page.getByTestId(`keys-${id}`).click();
  }
}
