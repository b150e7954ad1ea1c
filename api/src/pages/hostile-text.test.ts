import * as fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../contract/primitives.ts';
import { jobFixture, jobListFixture, jobRowFixture } from '../interop/job.fixture.ts';
import { applyFormPage } from './apply/form-page.ts';
import { checkPage } from './apply/check-page.ts';
import { emptyValues } from './apply/values.ts';
import { closedPage } from './ended-page.ts';
import { type Frame, pageFrame } from './frame.ts';
import { jobPage } from './job-page.ts';
import type { Html } from './layout.ts';
import { readListAddress } from './list-address.ts';
import { listPage } from './list-page.ts';
import { tenantFixture } from './tenant.fixture.ts';

const hostile = fc.oneof(
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' autofocus onfocus='alert(1)",
    '</textarea></title><svg onload=alert(1)>',
    '<!--',
    'javascript:alert(1)',
    '{{constructor.constructor("alert(1)")()}}',
    '\u2028\u2029\u202e',
  ),
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
);
const lang = fc.constantFrom(...LOCALES);

/** Everything in a page that could act on its own: elements that run or load, attributes that listen, links that run. */
async function harmfulParts(page: Html): Promise<string[]> {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' && attributes['type'] !== 'application/ld+json') found.push('script');
      if (['img', 'svg', 'iframe', 'object', 'embed', 'base', 'style'].includes(name)) found.push(name);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on|^style$/.test(attribute)) found.push(attribute);
        if (['href', 'action', 'src'].includes(attribute) && !/^(\/|#|https:|mailto:|tel:)/.test(value)) found.push(value);
      }
    },
  });
  parser.end(String(await page));
  return found;
}

const frameIn = (language: Frame['lang']) => pageFrame(tenantFixture(), language, 'https://vuoro.example', '2026-11-22T06:30:00.000Z');

describe('text from feeds, editors and visitors', () => {
  it('stays text on the page of a posting', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, lang, async (text, language) => {
        const job = jobFixture({
          title: text,
          employer: text,
          unit: text,
          municipality: text,
          workload: text,
          pay: { note: text, agreement: text },
          duration: { note: text },
          place: { street: text, city: text },
          contacts: [{ name: text, role: text, phone: text, email: text, note: text }],
          body: [{ type: 'paragraph', content: [{ type: 'text', text: text || 'x' }] }],
        });
        expect(await harmfulParts(jobPage(frameIn(language), job))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('stays text in lists, filters and links', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, lang, async (text, language) => {
        const list = jobListFixture([jobRowFixture({ title: text, unit: text, municipality: text })]);
        list.facets.unit.push({ value: text, count: 1 }, { value: 'a', label: text, count: 1 });
        const address = readListAddress(
          new URLSearchParams(['q', 'unit', 'municipality', 'near', 'cursor', 'sort'].map((key) => [key, text])),
        );
        expect(await harmfulParts(listPage(frameIn(language), { ...list, next: text }, address))).toEqual([]);
        const job = jobFixture({ title: text, unit: text, municipality: text });
        const ended = { job, ending: { how: 'closed' as const, at: job.publishedAt }, municipality: text };
        const others = [{ title: text, items: list.items, all: { label: text, href: `/rantala/jobs?unit=${encodeURIComponent(text)}` } }];
        expect(await harmfulParts(closedPage(frameIn(language), ended, others))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('stays text in a form that is shown again', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, lang, async (text, language) => {
        const frame = frameIn(language);
        const question = { id: 'q2', kind: 'text', label: { fi: text }, isRequired: true } as const;
        const apply = { mode: 'here', wantsCv: true, questions: [question] } as const;
        const job = jobFixture({ title: text });
        const values = {
          ...emptyValues('0'.repeat(32), 1),
          name: text,
          phone: text,
          email: text,
          answers: { q2: [text] },
          files: { cv: { id: text, name: text } },
        };
        const form = { ...apply, questions: [...apply.questions] };
        expect(await harmfulParts(applyFormPage({ frame, values, errors: [{ field: 'name', text }] }, job, form))).toEqual([]);
        expect(await harmfulParts(checkPage(frame, job, form, values))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
