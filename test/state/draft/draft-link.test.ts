import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { emptyProposal } from '../../../src/model/draft.ts';
import type { Proposal } from '../../../src/model/proposal.ts';
import { describeFault } from '../../../src/model/result.ts';
import { draftLinksIn, draftToLink, LONGEST_LINK, linkToDraft } from '../../../src/state/draft/draft-link.ts';
import { dataFiles } from '../../support/data-files.ts';

const own = {
  ...JSON.parse(dataFiles().get('data/proposals/alaska-2025-08.json') ?? 'null'),
  id: 'own-abcd',
};
const { $schema: _, ...alaska } = own as Proposal & { $schema?: string };
const asLink = (text: string) => Buffer.from(deflateSync(strToU8(text))).toString('base64url');
const fault = (text: string) => {
  const read = linkToDraft(text);
  return read.ok ? '' : describeFault(read.faults[0] ?? { path: '', message: '' });
};

test('a draft comes back from its link as it went in, whatever its words', () => {
  expect(linkToDraft(draftToLink(alaska) ?? '')).toEqual({ ok: true, value: alaska });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }), (en, uk) => {
      const wellFormed = en.toWellFormed();
      const draft = { ...emptyProposal('own-abcd', '2025-08-15'), summary: { en: wellFormed, uk: `x${uk}` } };
      const link = draftToLink(draft) ?? '';
      expect(link).toMatch(/^[\w-]+$/);
      expect(linkToDraft(link)).toEqual({ ok: true, value: draft });
    }),
    { numRuns: 20 },
  );
});

test('a real proposal fits into a link; what does not fit gives none', () => {
  expect(draftToLink(alaska)?.length).toBeLessThan(LONGEST_LINK);
  const ring = Array.from({ length: 4000 }, (_, i) => [37 + Math.sin(i * i), 48 + Math.cos(i * i * i)]);
  const zone = {
    ...alaska.zones[0],
    rule: { geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] } },
  };
  expect(draftToLink({ ...alaska, zones: [zone as Proposal['zones'][number]] })).toBeNull();
});

describe('a hostile link', () => {
  test.each([
    ['of other letters', '<script>', 'link: draft: is not written in the letters of base64url'],
    ['that is no deflate', 'AAAA', 'link: draft: is damaged: it does not unfold to a draft'],
    [
      'that ends too early',
      asLink(JSON.stringify(alaska)).slice(0, 400),
      'link: draft: is damaged: it does not unfold to a draft',
    ],
    ['that is no JSON', asLink('{"id":'), 'link: draft: is damaged: it does not unfold to a draft'],
    ['that is no proposal', asLink('[]'), 'link: id: is missing'],
    [
      'with a script for an address',
      asLink(JSON.stringify({ ...alaska, sources: [{ ...alaska.sources[0], url: 'javascript:alert(1)' }] })),
      'link: sources[0].url: is not an https address',
    ],
    [
      'with a member of its own',
      asLink(JSON.stringify(alaska).replace('{', '{"__proto__":{"a":1},')),
      'link: __proto__: is unknown; expected one of $schema, id, title, date',
    ],
    ['that is too long', 'A'.repeat(40_000), 'link: draft: is longer than 32000 characters'],
    [
      'that unfolds to 30 MB',
      asLink(' '.repeat(20_000_000)),
      'link: draft: unfolds to more than a draft may hold',
    ],
    [
      'that is nested deep',
      asLink(`${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`),
      'link: is nested too deep',
    ],
  ])('%s is told, and nothing is thrown', (_, text, message) => {
    expect(fault(text).slice(0, message.length)).toBe(message);
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  test('of any letters gives a value or faults', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ABCDEFabcdef0123_-'), maxLength: 400 }), (text) => {
        expect(typeof linkToDraft(text).ok).toBe('boolean');
      }),
    );
  });
});

test('an address gives four drafts at most', () => {
  expect(draftLinksIn('#day=2025-08-15&draft=a&p=x&draft=b')).toEqual(['a', 'b']);
  expect(draftLinksIn('&draft=x'.repeat(9))).toHaveLength(4);
  expect(draftLinksIn('')).toEqual([]);
});
