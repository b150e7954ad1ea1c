import { expect, it } from 'vitest';
import { webLink } from './web-link.ts';

it.each([
  ['www.asikkala.fi', undefined, 'https://www.asikkala.fi/'],
  ['www.asikkala.fi:8080/tyo', undefined, 'https://www.asikkala.fi:8080/tyo'],
  ['http://www.vimpeli.fi', undefined, 'http://www.vimpeli.fi/'],
  ['/recruitment/#/application/1', 'https://helbit.fi', 'https://helbit.fi/recruitment/#/application/1'],
  ['jobs/1.html', 'https://a.fi/feed/rss.xml', 'https://a.fi/feed/jobs/1.html'],
  ['index.html', 'https://a.fi/', 'https://a.fi/index.html'],
  ['//b.fi/x', 'https://a.fi/', 'https://b.fi/x'],
])('makes %s of %s absolute', (raw, base, address) => {
  expect(webLink(raw, base)).toBe(address);
});

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'https://user:secret@a.fi/',
  'mailto:a@b.fi',
  'https://',
  'ks. kotisivut',
  '/x',
  '',
  undefined,
  `https://a.fi/${'x'.repeat(3000)}`,
])('has no use for %s', (raw) => {
  expect(webLink(raw)).toBeUndefined();
});
