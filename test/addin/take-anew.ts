import type { Dialog, Page } from 'playwright-core';

type Chosen = Parameters<Page['setInputFiles']>[1];

/**
 * The page with this file as somebody has it who closes the one before, if any, and throws away what was changed in it: loading
 * the page and all that it needs takes two seconds of CPU each time, and a file that is closed leaves nothing behind.
 */
export async function takeAnew(page: Page, file: Chosen): Promise<void> {
  const agree = (dialog: Dialog): void => void dialog.accept();
  page.on('dialog', agree);
  if ((await page.locator('[data-key="many back"]').count()) > 0) await page.click('[data-key="many back"]');
  const close = '[data-key="file close"], [data-key="many close"]';
  if ((await page.locator(close).count()) > 0) await page.click(close);
  await page.waitForSelector('#file', { state: 'attached' });
  page.off('dialog', agree);
  await page.setInputFiles('#file', file);
  await page.waitForSelector('.verdict');
  await page.click('#tab-check');
}
