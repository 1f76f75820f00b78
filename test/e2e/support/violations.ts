import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that ask for colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds in a part of the page but for `without`: one line for each rule, with the elements that break it.
 * `colours` asks of the colours alone.
 */
export async function violations(
  page: Page,
  part = 'html',
  without: string[] = [],
  colours = false,
): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include(part);
  if (colours) axe.withRules(COLOUR_RULES);
  else axe.withTags(TAGS);
  for (const selector of without) axe.exclude(selector);
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
