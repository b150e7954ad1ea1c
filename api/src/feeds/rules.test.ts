import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PostingDraft } from '../../contract/postings.ts';
import { type ExistingAd, type ImportPlan, type IncomingAd, planImport, withKeptEdits } from './rules.ts';

const NOW = '2026-01-10T06:00:00.000Z';
const PAST = '2026-01-09T06:00:00.000Z';
const AHEAD = '2026-02-09T06:00:00.000Z';

const stored = (externalId: string, more: Partial<ExistingAd> = {}): ExistingAd => ({
  id: `post_${externalId}`,
  externalId,
  state: 'published',
  hash: 'h1',
  closesAt: AHEAD,
  editedFields: [],
  ...more,
});
const arriving = (externalId: string, more: Partial<IncomingAd> = {}): IncomingAd => ({ externalId, hash: 'h1', closesAt: AHEAD, ...more });
const plan = (existing: ExistingAd[], incoming: IncomingAd[], more = {}) => planImport({ existing, incoming, now: NOW, ...more });
const nothing: ImportPlan = { inserts: [], updates: [], reopened: [], closes: [], keptEdits: [], expired: [], unchanged: 0 };

describe('planning an import', () => {
  it('adds what is new', () => {
    expect(plan([], [arriving('b'), arriving('a')])).toEqual({ ...nothing, inserts: ['a', 'b'] });
  });

  it('does nothing about what is as it was', () => {
    expect(plan([stored('a')], [arriving('a')])).toEqual({ ...nothing, unchanged: 1 });
  });

  it('updates what changed', () => {
    expect(plan([stored('a')], [arriving('a', { hash: 'h2' })])).toEqual({
      ...nothing,
      updates: [{ id: 'post_a', externalId: 'a', keep: [] }],
    });
  });

  it('keeps what a person edited and says so', () => {
    expect(plan([stored('a', { editedFields: ['pay', 'texts'] })], [arriving('a', { hash: 'h2' })])).toEqual({
      ...nothing,
      updates: [{ id: 'post_a', externalId: 'a', keep: ['pay', 'texts'] }],
      keptEdits: [{ externalId: 'a', fields: ['pay', 'texts'] }],
    });
  });

  it('closes what vanished, and leaves drafts and ended postings alone', () => {
    const existing = [stored('a'), stored('b', { state: 'scheduled' }), stored('c', { state: 'draft' }), stored('d', { state: 'filled' })];
    expect(plan(existing, []).closes).toEqual([
      { id: 'post_a', externalId: 'a', reason: 'vanished' },
      { id: 'post_b', externalId: 'b', reason: 'vanished' },
    ]);
  });

  it('leaves alone what the feed holds but could not be read', () => {
    expect(plan([stored('a')], [], { unreadable: ['a'] })).toEqual(nothing);
  });

  it('does not publish an ad whose deadline has passed', () => {
    expect(plan([], [arriving('a', { closesAt: PAST })])).toEqual({ ...nothing, expired: ['a'] });
    expect(plan([stored('a')], [arriving('a', { closesAt: PAST, hash: 'h2' })])).toEqual({
      ...nothing,
      expired: ['a'],
      closes: [{ id: 'post_a', externalId: 'a', reason: 'expired' }],
    });
  });

  it('keeps a posting open whose deadline a person moved', () => {
    expect(plan([stored('a', { editedFields: ['closesAt'] })], [arriving('a', { closesAt: PAST })])).toEqual({ ...nothing, unchanged: 1 });
  });
});

describe('a posting that is closed', () => {
  const closed = (more: Partial<ExistingAd>) => stored('a', { state: 'closed', ...more });
  const reopened = { ...nothing, reopened: [{ id: 'post_a', externalId: 'a', keep: [] }] };

  it('opens again when the feed that closed it holds it again', () => {
    expect(plan([closed({ hash: null })], [arriving('a')])).toEqual(reopened);
  });

  it('opens again when its deadline had passed and was moved', () => {
    expect(plan([closed({ closesAt: PAST })], [arriving('a', { hash: 'h2' })])).toEqual(reopened);
  });

  it('stays closed when a person closed it', () => {
    expect(plan([closed({})], [arriving('a', { hash: 'h2' })])).toEqual({ ...nothing, unchanged: 1 });
    expect(plan([stored('a', { state: 'filled' })], [arriving('a', { hash: 'h2' })])).toEqual({ ...nothing, unchanged: 1 });
  });

  it('stays closed when the feed still says that its time is over', () => {
    expect(plan([closed({ hash: null })], [arriving('a', { closesAt: PAST })])).toEqual({ ...nothing, expired: ['a'], unchanged: 1 });
  });
});

describe('a feed that suddenly lost most of its ads', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => String(index).padStart(3, '0'));
  const existing = many(10).map((id) => stored(id));

  it('closes nothing that vanished and says so', () => {
    expect(
      plan(
        existing,
        many(4).map((id) => arriving(id)),
      ),
    ).toEqual({ ...nothing, unchanged: 4, suspiciousShrink: { had: 10, lost: 6 } });
    expect(plan(existing, [])).toEqual({ ...nothing, suspiciousShrink: { had: 10, lost: 10 } });
  });

  it('is believed when a person says so', () => {
    expect(plan(existing, [], { acceptShrink: true }).closes).toHaveLength(10);
  });

  it('is believed when it lost half, or never had many', () => {
    expect(
      plan(
        existing,
        many(5).map((id) => arriving(id)),
      ).closes,
    ).toHaveLength(5);
    expect(plan(existing.slice(0, 9), []).closes).toHaveLength(9);
  });
});

describe('any import', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l');
  const deadline = fc.constantFrom(PAST, AHEAD, NOW);
  const existing = fc.uniqueArray(
    fc.record({
      externalId: ids,
      state: fc.constantFrom('draft', 'scheduled', 'published', 'closed', 'filled'),
      hash: fc.constantFrom('h1', 'h2', null),
      closesAt: fc.option(deadline),
      editedFields: fc.subarray(['closesAt', 'pay', 'texts']),
    }),
    { selector: (ad) => ad.externalId },
  );
  const incoming = fc.uniqueArray(
    fc.record({ externalId: ids, hash: fc.constantFrom('h1', 'h2'), closesAt: fc.option(deadline, { nil: undefined }) }),
    { selector: (ad) => ad.externalId },
  );
  const withId = (ad: Omit<ExistingAd, 'id'>): ExistingAd => ({ ...ad, id: `post_${ad.externalId}` });

  // What the store does with a plan.
  function carriedOut(before: ExistingAd[], ads: IncomingAd[], done: ImportPlan): ExistingAd[] {
    const fresh = new Map(ads.map((ad) => [ad.externalId, ad]));
    const closed = new Set(done.closes.map((ad) => ad.externalId));
    const written = new Set([...done.updates, ...done.reopened].map((ad) => ad.externalId));
    const reopened = new Set(done.reopened.map((ad) => ad.externalId));
    const after = before.map((ad): ExistingAd => {
      const now = fresh.get(ad.externalId);
      if (closed.has(ad.externalId)) return { ...ad, state: 'closed', hash: null };
      if (!written.has(ad.externalId) || !now) return ad;
      const closesAt = ad.editedFields.includes('closesAt') ? ad.closesAt : (now.closesAt ?? null);
      return { ...ad, hash: now.hash, closesAt, state: reopened.has(ad.externalId) ? 'published' : ad.state };
    });
    return [
      ...after,
      ...done.inserts.map((id) => stored(id, { hash: fresh.get(id)?.hash ?? '', closesAt: fresh.get(id)?.closesAt ?? null })),
    ];
  }

  it('plans nothing the second time', () => {
    fc.assert(
      fc.property(existing, incoming, (rows, ads) => {
        const before = rows.map(withId);
        const after = carriedOut(before, ads, plan(before, ads));
        expect(plan(after, ads)).toMatchObject({ inserts: [], updates: [], reopened: [], closes: [], keptEdits: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('does not care about the order of rows', () => {
    fc.assert(
      fc.property(existing, incoming, (rows, ads) => {
        const before = rows.map(withId);
        expect(plan([...before].reverse(), [...ads].reverse())).toEqual(plan(before, ads));
      }),
    );
  });

  it('accounts for every ad of the feed once, and never touches a filled posting', () => {
    fc.assert(
      fc.property(existing, incoming, (rows, ads) => {
        const before = rows.map(withId);
        const { inserts, updates, reopened, closes, expired, unchanged } = plan(before, ads);
        const kept = before.filter((ad) => ad.state === 'filled').map((ad) => ad.id);
        expect([...updates, ...reopened, ...closes].filter(({ id }) => kept.includes(id))).toEqual([]);
        const untouchedExpired = expired.filter(
          (id) => before.some((ad) => ad.externalId === id) && !closes.some((ad) => ad.externalId === id),
        );
        const closedAsExpired = closes.filter(({ reason }) => reason === 'expired').length;
        const newExpired = expired.length - untouchedExpired.length - closedAsExpired;
        expect(inserts.length + updates.length + reopened.length + unchanged + closedAsExpired + newExpired).toBe(ads.length);
      }),
    );
  });
});

it('takes edited fields from the posting and the rest from the feed', () => {
  const fromFeed: PostingDraft = {
    texts: { fi: { title: 'Uusi', body: [] } },
    isOfficial: false,
    unit: 'Koulu',
    taskArea: 'education',
    employmentType: 'permanent',
    duration: {},
    pay: { note: 'OVTES' },
    positions: 2,
    place: {},
    contacts: [],
    apply: { mode: 'here', wantsCv: true, questions: [] },
  };
  const { unit: _, ...withoutUnit } = { ...fromFeed, texts: { fi: { title: 'Vanha', body: [] } }, pay: { min: 3000 }, positions: 1 };
  expect(withKeptEdits(fromFeed, withoutUnit, ['pay', 'unit'])).toEqual({
    ...withoutUnit,
    texts: fromFeed.texts,
    positions: 2,
    pay: { min: 3000 },
  });
});
