import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileText } from '../../form/testing/hostile-text';
import { webUrl } from './web-url';

it.each(['https://console.example.com', 'http://10.0.0.1:8080/a?b=c#d', 'https://[fd00::1]:6443'])(
  '%s is a link',
  (url) => expect(webUrl(url)).toBe(url),
);

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example.com',
  'https://console.example.com@evil.example.com',
  'https:\\\\evil.example.com',
  'https://',
  '',
])('%j is text', (url) => expect(webUrl(url)).toBeUndefined());

it('never lets a browser see another scheme', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (before, after) => {
      for (const text of [before, `${before}https://${after}`, `https://${after}`]) {
        const url = webUrl(text);
        if (url !== undefined) expect(new URL(url, 'https://page.example').protocol).toMatch(/^https?:$/);
      }
    }),
  );
});
