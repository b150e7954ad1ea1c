import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf } from './draft-of.ts';
import { draft } from './form.fixture.ts';
import { EMPTY_FORM, type Form, formOf } from './form.ts';

const PLAIN = { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Tule meille.' }] };
const written = (changes: Partial<Form> = {}): Form => ({ ...EMPTY_FORM, 'texts.fi.title': 'Kokki', ...changes });
const saved = draftOf(written({ 'pay.min': '2500' })).draft;

describe('a posting as a form', () => {
  it('loses nothing of any draft', () => {
    fc.assert(
      fc.property(draft, (value) => {
        expect(draftOf(formOf(value))).toEqual({ draft: value, flaws: [] });
      }),
    );
  });

  it('can be saved as soon as it has a title', () => {
    expect(draftOf(EMPTY_FORM).draft).toBeUndefined();
    expect(draftOf(written())).toMatchObject({ draft: { texts: { fi: { title: 'Kokki', body: [] } }, pay: {} }, flaws: [] });
  });

  it('reads numbers as people write them', () => {
    const { draft: read } = draftOf(written({ 'pay.min': '2 500,50', 'pay.max': '2800.5 €', positions: ' 3 ' }));
    expect([read?.pay, read?.positions]).toEqual([{ min: 2500.5, max: 2800.5, unit: 'month' }, 3]);
  });

  it('keeps what was saved of a part that is wrong, and saves the rest', () => {
    const { draft: kept, flaws } = draftOf(written({ 'pay.min': 'paljon', unit: 'Keittiö' }), saved);
    expect(kept).toMatchObject({ unit: 'Keittiö', pay: { min: 2500 } });
    expect(flaws.map(({ field }) => field)).toEqual(['pay.min']);
    expect(draftOf(written({ 'pay.min': '3000', 'pay.max': '2000' }), saved).flaws).toEqual([{ field: 'pay.max', code: 'order' }]);
    expect(
      draftOf(written({ 'pay.min': '2500', opensAt: '2026-12-02T10:00:00.000Z', closesAt: '2026-12-01T10:00:00.000Z' }), saved),
    ).toEqual({
      draft: saved,
      flaws: [{ field: 'closesAt', code: 'order' }],
    });
  });

  it('lets a text wait for its title, and a question for its words', () => {
    const question = { id: 'q1', kind: 'choice' as const, label: { fi: 'Mikä vuoro?' }, isRequired: true, options: [] };
    const options = ['o1', 'o2'].map((id) => ({ id, label: { fi: id } }));
    const form = written({
      'texts.sv.body': [PLAIN],
      'apply.questions': [question, { ...question, id: 'q2', options }, { ...question, id: 'q3', label: {} }],
    });
    const { draft: kept, flaws } = draftOf(form);
    expect(Object.keys(kept?.texts ?? {})).toEqual(['fi']);
    expect(kept?.apply).toMatchObject({ questions: [{ id: 'q2' }] });
    expect(flaws.map(({ field }) => field)).toEqual([
      'texts.sv.title',
      'apply.questions.0.options',
      'apply.questions.2.label',
      'apply.questions.2.options',
    ]);
  });

  it('keeps a saved question as it was while its new words are not ready', () => {
    const question = { id: 'q1', kind: 'text' as const, label: { fi: 'Kortti?' }, isRequired: true, options: [] };
    const before = draftOf(written({ 'apply.questions': [question] })).draft;
    const { draft: kept } = draftOf(written({ 'apply.questions': [{ ...question, label: { fi: ' ' } }] }), before);
    expect(kept?.apply).toEqual(before?.apply);
  });

  it('says nothing of a contact with nothing in it', () => {
    const contact = { name: ' ', role: '', phone: '', email: '', note: {} };
    expect(draftOf(written({ contacts: [contact, { ...contact, name: 'Aino' }] })).draft?.contacts).toEqual([{ name: 'Aino' }]);
  });
});
