import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RESERVE, RESERVE_STYLE } from './reserve.ts';

const HOSTS = 'examples/hosts';
const documents = ['widget/README.md', ...readdirSync(HOSTS).flatMap((name) => (name.endsWith('.html') ? [`${HOSTS}/${name}`] : []))];

it('is written in one form wherever a webmaster may copy it from', () => {
  const drawings = documents.flatMap((path) => readFileSync(path, 'utf8').match(/<svg\b.*?<\/svg>/gs) ?? []);
  expect(drawings.length).toBeGreaterThan(10);
  expect(new Set(drawings)).toEqual(new Set([RESERVE]));
});

it('is a style where the editor strips drawings', () => {
  expect(readFileSync(`${HOSTS}/stripped.html`, 'utf8')).toContain(`style="${RESERVE_STYLE}"`);
});
