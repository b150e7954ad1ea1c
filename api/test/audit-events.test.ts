import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AUDIT_EVENT_CODES, AUDIT_GROUPS, eventsMeant } from '../contract/audit-events.ts';
import { AUDIT_WORDS } from '../src/exports/audit-table.ts';
import { POSTING_STATES } from '../contract/postings.ts';

const sources = readdirSync('api/src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join('api/src', name), 'utf8'));
const text = sources.join('\n');

describe('events of the audit', () => {
  it('have words wherever one is written', () => {
    const written = [...text.matchAll(/\bevent: (?:\w+ \? )?'([a-z]+\.[a-z-]+)'(?: : '([a-z]+\.[a-z-]+)')?/g)].flatMap(
      ([, one = '', other]) => (other === undefined ? [one] : [one, other]),
    );
    expect(written.length).toBeGreaterThan(50);
    expect(written.filter((code) => !AUDIT_EVENT_CODES.some((known) => known === code))).toEqual([]);
  });

  it('are written somewhere, or need no words', () => {
    const byState = POSTING_STATES.map((state) => `posting.${state}`);
    // The first account of an installation is made before it works anywhere.
    const elsewhere = ['account.created', ...byState];
    expect(AUDIT_EVENT_CODES.filter((code) => !text.includes(`'${code}'`) && !elsewhere.includes(code))).toEqual([]);
  });

  it.each(Object.entries(AUDIT_WORDS))('are told apart in %s', (_lang, { events, groups }) => {
    expect(new Set(Object.values(events)).size).toBe(AUDIT_EVENT_CODES.length);
    expect(new Set(Object.values(groups)).size).toBe(AUDIT_GROUPS.length);
    expect(Object.values(events).filter((words) => words.trim() === '' || /[!.]$/.test(words))).toEqual([]);
  });

  it('belong to one group each', () => {
    expect(new Set(AUDIT_EVENT_CODES).size).toBe(AUDIT_EVENT_CODES.length);
    for (const group of AUDIT_GROUPS) expect(eventsMeant(group).length).toBeGreaterThan(0);
    for (const code of AUDIT_EVENT_CODES) expect(eventsMeant(code)).toEqual([code]);
  });
});
