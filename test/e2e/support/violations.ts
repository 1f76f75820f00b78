import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in a part of the page but for `without`: one line for each rule, with the elements that break it. */
export async function violations(page: Page, part = 'html', without: string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include(part).withTags(TAGS);
  for (const selector of without) axe.exclude(selector);
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
