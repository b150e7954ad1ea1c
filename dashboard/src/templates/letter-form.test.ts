import { describe, expect, it } from 'vitest';
import type { LetterTemplate } from '../../../api/contract/letter-templates.ts';
import { en } from '../i18n/templates/en.ts';
import { beginning, faultsOf, missingIn, templateOf } from './letter-form.ts';

const stored: LetterTemplate = {
  id: 'ltpl_1',
  name: 'Kiitos',
  purpose: 'received',
  texts: { fi: { subject: 'Hei', body: 'Hei {name}' } },
  isShared: true,
  version: 2,
  changedAt: '2026-11-22T06:30:00.000Z',
  changedBy: 'Kaisa Koe',
};
const LANGUAGE = { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' };

describe('a letter template begins', () => {
  it('empty, as it is stored, or as a copy of one’s own', () => {
    expect(beginning('new', [], en)).toMatchObject({ name: '', isShared: false });
    expect(beginning('ltpl_1', [stored], en)).toMatchObject({ name: 'Kiitos', isShared: true, draft: { fi: { subject: 'Hei' } } });
    expect(beginning('copy:ltpl_1', [stored], en)).toMatchObject({ name: 'Kiitos (copy)', isShared: false });
    expect(beginning('copy:ltpl_1', [{ ...stored, name: 'x'.repeat(80) }], en)?.name).toHaveLength(80);
  });

  it('with a ready-made letter in every language', () => {
    const form = beginning('copy:rejection', [], en);
    expect(form).toMatchObject({ name: 'Not chosen', purpose: 'rejection' });
    expect(form && faultsOf(form, en, LANGUAGE)).toEqual([]);
    expect(form && Object.keys(templateOf(form).texts)).toEqual(['fi', 'sv', 'en']);
  });

  it('with nothing when what the address names is not there', () => {
    for (const open of ['', 'copy', 'copy:x', 'ltpl_2', 'copy:ltpl_2']) expect(beginning(open, [stored], en)).toBeUndefined();
  });
});

describe('a letter template is not kept', () => {
  const form = { name: 'Kiitos', purpose: 'other' as const, isShared: false, draft: beginning('ltpl_1', [stored], en)?.draft };
  const faults = (over: object) => faultsOf({ ...form, draft: form.draft ?? beginningDraft(), ...over }, en, LANGUAGE);
  const beginningDraft = () => ({ fi: { subject: '', body: '' }, sv: { subject: '', body: '' }, en: { subject: '', body: '' } });

  it('without a name or a text, or half written', () => {
    expect(faults({}).map(({ field }) => field)).toEqual([]);
    expect(faults({ name: ' ' }).map(({ field }) => field)).toEqual(['letter-name']);
    expect(faults({ draft: beginningDraft() })).toEqual([{ field: 'subject-fi', text: en.empty }]);
    expect(faults({ draft: { ...beginningDraft(), sv: { subject: 'Hej', body: '' } } })).toEqual([
      { field: 'body-sv', text: en.half('in Swedish') },
    ]);
  });

  it('with something between braces that nobody can fill in: it says what', () => {
    const draft = { ...beginningDraft(), fi: { subject: 'Hei', body: 'Palkka {palkka}, {name}, {loma}' } };
    expect(faults({ draft })).toEqual([{ field: 'body-fi', text: en.unknown('{palkka}, {loma}', 'in Finnish') }]);
  });

  it('but may lack a language, which is said', () => {
    expect(missingIn(form.draft ?? beginningDraft(), ['fi', 'sv'])).toEqual(['sv']);
  });
});
