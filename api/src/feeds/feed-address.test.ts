import { expect, it } from 'vitest';
import { fetchableAddress } from './feed-address.ts';

it.each([
  'https://helbit.fi/portal-api/recruitment/v2.3/open-jobs?client=x&lang=fi_FI',
  'https://työpaikat.example/rss',
  'https://a.b.example:443/',
])('lets %s through', (address) => {
  expect(fetchableAddress(address)?.protocol).toBe('https:');
});

it.each([
  'http://helbit.fi/',
  'https://helbit.fi:8443/',
  'ftp://helbit.fi/',
  'file:///etc/passwd',
  'https://user:secret@helbit.fi/',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://[::1]/',
  'https://[::ffff:169.254.169.254]/',
  'https://169.254.169.254/latest/meta-data',
  'https://localhost/',
  'https://LOCALHOST./',
  'https://db.localhost/',
  'https://printer.local/',
  'https://metadata.google.internal/',
  'https://intranet/',
  'not an address',
  '',
])('keeps %s out', (address) => {
  expect(fetchableAddress(address)).toBeUndefined();
});

it('does not let the service ask itself', () => {
  const reach = { ownHosts: ['vuoro.example'] };
  expect(fetchableAddress('https://vuoro.example/raahe/jobs/feed.xml', reach)).toBeUndefined();
  expect(fetchableAddress('https://api.vuoro.example./x', reach)).toBeUndefined();
  expect(fetchableAddress('https://notvuoro.example/x', reach)).toBeDefined();
});

it('reaches loopback only when it is told that this is a local world', () => {
  expect(fetchableAddress('http://127.0.0.1:4000/feed.json', { allowLocal: true })?.href).toBe('http://127.0.0.1:4000/feed.json');
  expect(fetchableAddress('file:///etc/passwd', { allowLocal: true })).toBeUndefined();
});
