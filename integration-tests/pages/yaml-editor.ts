import type { Locator, Page } from '@playwright/test';

/** A YAML editor of a page. It draws the lines in view only. */
export class YamlEditor {
  readonly text: Locator;

  /** @param index among the editors of the page */
  constructor(
    readonly page: Page,
    index = 0,
  ) {
    this.text = page.locator('.cm-content').nth(index);
  }

  async read(): Promise<string> {
    await this.text.waitFor();
    return (await this.text.locator('.cm-line').allTextContents()).join('\n');
  }

  /** Writes over what is there. */
  async write(text: string): Promise<void> {
    await this.text.click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.insertText(text);
  }
}
