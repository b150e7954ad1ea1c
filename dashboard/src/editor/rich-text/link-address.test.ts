import { expect, it } from 'vitest';
import { linkAddress } from './link-address.ts';

it.each([
  ['https://raahe.fi/tyot', 'https://raahe.fi/tyot'],
  ['raahe.fi/tyot', 'https://raahe.fi/tyot'],
  [' www.raahe.fi ', 'https://www.raahe.fi/'],
  ['rekry@raahe.fi', 'mailto:rekry@raahe.fi'],
  ['040 123 4567', 'tel:0401234567'],
])('takes %s for %s', (written, href) => {
  expect(linkAddress(written)).toBe(href);
});

it.each([
  '',
  'lue lisää',
  'javascript:alert(1)',
  'data:text/html,x',
  '/tyot',
  '#a',
  'https://raahe.fi@evil.example/',
  'mailto:',
  'file:///etc/passwd',
])('takes %s for no address', (written) => {
  expect(linkAddress(written)).toBeUndefined();
});
