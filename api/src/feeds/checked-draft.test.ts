import { describe, expect, it } from 'vitest';
import type { PostingDraft } from '../../contract/postings.ts';
import { checkDraft } from './checked-draft.ts';

const draft: PostingDraft = {
  texts: { fi: { title: 'Opettaja', body: [] } },
  isOfficial: false,
  taskArea: 'education',
  employmentType: 'permanent',
  duration: {},
  pay: {},
  positions: 1,
  place: {},
  contacts: [],
  apply: { mode: 'here', wantsCv: true, questions: [] },
};

describe('holding a draft against the contract', () => {
  it('lets a right one through as it is', () => {
    expect(checkDraft(draft)).toEqual({ draft, dropped: [] });
  });

  it('drops what may be absent and keeps the ad', () => {
    const checked = checkDraft({
      ...draft,
      unit: 'x'.repeat(300),
      workload: 'y'.repeat(300),
      pay: { min: 3000, max: 2000, note: 'z' },
      place: { postalCode: '123', city: 'Raahe' },
      contacts: [{ phone: '1'.repeat(99) }, { name: 'Rekrytointi' }, { email: 'e'.repeat(999) }],
      opensAt: '2026-02-01T00:00:00.000Z',
      closesAt: '2026-01-01T00:00:00.000Z',
    });
    expect(checked.draft).toEqual({
      ...draft,
      pay: { min: 3000, note: 'z' },
      place: { city: 'Raahe' },
      contacts: [{ name: 'Rekrytointi' }],
      closesAt: '2026-01-01T00:00:00.000Z',
    });
  });

  it('drops a language that breaks a rule as long as another is there', () => {
    const checked = checkDraft({ ...draft, texts: { ...draft.texts, sv: { title: ' ', body: [] } } });
    expect(checked).toEqual({ draft, dropped: ['texts.sv'] });
  });

  it.each([
    ['texts', { texts: { fi: { title: '', body: [] } } }],
    ['apply.url', { apply: { mode: 'link', url: 'javascript:alert(1)' } }],
    ['positions', { positions: 0 }],
  ] as const)('refuses a draft without its %s', (refused, part) => {
    expect(checkDraft(Object.assign(structuredClone(draft), part))).toEqual({ refused });
  });
});
