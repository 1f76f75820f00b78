import { expect, test } from 'vitest';
import { embedAddress, embedCode } from '../../src/export/embed-code.ts';

test('the embedded address keeps the view and drops other queries', () => {
  expect(embedAddress('https://example.org/map/?x=1#p=a,b&v=abcdef12~113157')).toBe(
    'https://example.org/map/?embed#p=a,b&v=abcdef12~113157',
  );
});

test('quotes and marks of a title stay inside its attribute', () => {
  const code = embedCode({
    address: 'https://example.org/?embed#p=a&day=2025-08-15',
    title: 'A "title" <b> & more',
    width: '100%',
    height: 480.4,
    lazy: true,
  });
  expect(code).toBe(
    '<iframe src="https://example.org/?embed#p=a&amp;day=2025-08-15" title="A &quot;title&quot; &lt;b&gt; &amp; more" width="100%" height="480" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="border:0"></iframe>',
  );
});

test('without lazy loading the attribute is absent', () => {
  const code = embedCode({
    address: 'https://e.org/?embed',
    title: 't',
    width: '640',
    height: 300,
    lazy: false,
  });
  expect(code).not.toContain('loading');
});
