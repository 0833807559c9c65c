import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong on the page as it is now, or in the parts of it that the selectors give. */
export async function violations(page: Page, parts: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (selectors) => {
    const where = selectors.length === 0 ? document : { include: selectors.map((selector) => [selector]) };
    const { violations: found } = await window.axe.run(where);
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, parts);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
