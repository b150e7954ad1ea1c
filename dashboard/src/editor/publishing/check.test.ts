import { describe, expect, it } from 'vitest';
import type { PostingDraft } from '../../../../api/contract/postings.ts';
import type { EditedPosting } from '../../../../api/contract/recruitment.ts';
import { fi } from '../i18n/fi.ts';
import { EMPTY_FORM, formOf } from '../model/form.ts';
import { checkPosting } from './check.ts';

const NOW = Date.parse('2026-11-22T08:00:00.000Z');
const question = (id: string, label: string) => ({ id, kind: 'text' as const, label: { fi: label }, isRequired: false });
const draft: PostingDraft = {
  texts: { fi: { title: 'Kokki', body: [] } },
  isOfficial: true,
  taskArea: 'food-and-cleaning',
  employmentType: 'permanent',
  duration: {},
  pay: {},
  positions: 1,
  place: {},
  contacts: [{ name: 'Aino' }],
  closesAt: '2026-12-01T10:00:00.000Z',
  apply: { mode: 'here', wantsCv: true, questions: [question('q1', 'Kortti?'), question('q2', 'Sairaudet?')] },
};
const posting = (obstacles: EditedPosting['obstacles']): EditedPosting => ({
  recruitment: {} as EditedPosting['recruitment'],
  draft,
  editedFields: [],
  obstacles,
});
const check = (obstacles: EditedPosting['obstacles'], changes = {}, flaws = []) =>
  checkPosting(fi, { form: { ...formOf(draft), ...changes }, flaws, posting: posting(obstacles), now: NOW });

describe('the look before publishing', () => {
  it('leads to each field in which something is missing', () => {
    const { faults } = check([
      { code: 'language_missing', field: 'texts.sv' },
      { code: 'pay_missing', field: 'pay' },
    ]);
    expect(faults).toEqual([
      { field: 'texts.sv.title', text: 'Kirjoita otsikko ja teksti: ruotsi' },
      { field: 'pay.min', text: 'Kerro palkka tai työehtosopimus' },
    ]);
  });

  it('names a suspect question by its id, with all its topics', () => {
    const of = (topic: string) => ({ code: 'question_forbidden', field: 'apply.questions.1', topic });
    expect(check([of('health'), of('family')]).suspects).toEqual([{ id: 'q2', index: 1, topics: ['health', 'family'] }]);
  });

  it('does not open what has closed, nor what was not understood', () => {
    expect(check([], { closesAt: '2026-11-22T08:00:00.000Z' }).faults.map(({ field }) => field)).toEqual(['closesAt']);
    const flaws = [{ field: 'pay.min', code: 'number' as const }];
    expect(checkPosting(fi, { form: EMPTY_FORM, flaws, posting: posting([]), now: NOW }).faults).toEqual([
      { field: 'pay.min', text: 'Korjaa kohta Palkka vähintään' },
    ]);
  });

  it('advises without standing in the way', () => {
    expect(check([]).faults).toEqual([]);
    expect(check([]).advice).toEqual(['Teksti on tyhjä: suomi.']);
    expect(check([], { employmentType: 'other', contacts: [], closesAt: '' }).advice).toHaveLength(4);
  });
});
