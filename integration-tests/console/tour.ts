import type { Page } from '@playwright/test';

/** The console greets a new user with a tour that lies over the page. */
export const skipTour = async (page: Page): Promise<void> => {
  await page.addLocatorHandler(page.locator('#guided-tour-modal'), async (tour) => {
    await tour.getByRole('button').first().click();
  });
};
