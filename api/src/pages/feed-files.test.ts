import { expect, it } from 'vitest';
import { jobListFixture, jobRowFixture } from '../interop/job.fixture.ts';
import { jobFeed } from './feed-files.ts';
import { pageFrame } from './frame.ts';
import { tenantFixture } from './tenant.fixture.ts';

const NOW = '2026-11-22T06:30:00.000Z';
const frame = pageFrame(tenantFixture(), 'fi', 'https://vuoro.example', NOW);
const text = (length: number) => [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'a'.repeat(length) }] }];

it('stops carrying texts before a feed grows beyond what a reader takes, and still says the facts of the rest', () => {
  const rows = Array.from({ length: 50 }, (_, index) => jobRowFixture({ id: index + 1 }));
  const ads = new Map(rows.map(({ id }) => [id, { body: text(40_000), changedAt: NOW }]));
  const { entries } = jobFeed(frame, jobListFixture(rows), ads, new URLSearchParams());
  expect(entries).toHaveLength(50);
  expect(entries[0]?.html.length).toBeGreaterThan(40_000);
  expect(entries.reduce((sum, { html }) => sum + html.length, 0)).toBeLessThan(600_000);
  expect(entries.at(-1)?.html).toBe(`<p>${entries.at(-1)?.summary}</p>`);
});

it('says the facts of a posting whose text is gone by the time it is read', () => {
  const { entries } = jobFeed(frame, jobListFixture([jobRowFixture()]), new Map(), new URLSearchParams());
  expect(entries[0]?.html).toBe(`<p>${entries[0]?.summary}</p>`);
  expect(entries[0]?.changedAt).toBe(entries[0]?.publishedAt);
});
