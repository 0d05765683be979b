import { expect, type Page } from '@playwright/test';

const MINUTE = 60_000;

/** What a page says of a time in the past, to the minute; the page looks at its clock twice a minute. */
const wordsOf = (ms: number): readonly string[] => {
  const minutes = Math.floor(ms / MINUTE);
  return [minutes - 1, minutes, minutes + 1].map((count) =>
    count <= 0 ? 'now' : count === 1 ? '1 minute ago' : `${count} minutes ago`,
  );
};

/** Ages, not times of day. */
const isAge = (text: string): boolean => /now|ago|^in |day|week|month|year/.test(text);

/**
 * Every age on the page is the true one, whatever the browser's machine thinks: what a test has made is minutes old, and nothing that
 * happened lies in the future.
 */
export const expectTrueAges = async (page: Page): Promise<void> => {
  const wrong = async (): Promise<readonly string[]> => {
    const times = await page
      .locator('main time')
      .evaluateAll((all) => all.map((time) => [time.getAttribute('datetime') ?? '', time.textContent]));
    return times.flatMap(([at = '', text = '']) =>
      isAge(text) && !wordsOf(Date.now() - Date.parse(at)).includes(text) ? [`${at} is told as ${text}`] : [],
    );
  };
  await expect.poll(wrong).toEqual([]);
  await expect(page.locator('main')).not.toContainText(
    /\bin \d+ (minute|hour|day)|-\d+ (sec|min|hr|minute|hour)/,
  );
};
