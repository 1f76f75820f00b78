import { expect, test } from 'vitest';
import { html } from '../../src/publish/html.ts';
import { structuredData } from '../../src/publish/structured-data.ts';

test('every value is escaped, in content and in attributes; markup passes through; nothing stays nothing', () => {
  const hostile = `<script>alert("1")</script> & 'x'`;
  expect(html`<p title="${hostile}">${hostile}</p>`.toString()).toBe(
    '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>',
  );
  const items = ['<a>', 'b'].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}</ul>${null}${undefined}${false}${0}`.toString()).toBe(
    '<ul><li>&lt;a&gt;</li><li>b</li></ul>0',
  );
});

test('structured data cannot close its element and reads back as it was', () => {
  const name = '</script><script>alert(1)</script>';
  const text = structuredData({ name }).toString();
  expect(text.match(/<\/?script/g)).toEqual(['<script', '</script']);
  const json = text.slice(text.indexOf('>') + 1, text.lastIndexOf('<'));
  expect(JSON.parse(json)).toEqual({ '@context': 'https://schema.org', name });
});
