import { expect, it } from 'vitest';
import { EMPTY_FORM } from '../model/form.ts';
import { fi } from './fi.ts';
import { labelOf } from './label-of.ts';

it('calls every field of the form by a name of its own or of its part', () => {
  const names = Object.keys(EMPTY_FORM).map((field) => labelOf(fi, field));
  expect(names.every((name) => name.length > 2)).toBe(true);
  expect(names.filter((name) => name === fi.sections.work)).toEqual([]);
});

it.each([
  ['texts.sv.title', 'Otsikko, ruotsi'],
  ['texts', 'Otsikko ja teksti'],
  ['pay.max', 'Palkka enintään'],
  ['pay', 'Palkka'],
  ['duration.note', 'Kesto sanoin'],
  ['pay.note', 'Palkasta sanoin'],
  ['unit.sv', 'Yksikkö, ruotsi'],
  ['contacts.0.email', 'Lisätietojen antajat'],
  ['apply.questions.1.label', 'Kysymys 2'],
  ['apply.questions', 'Omat kysymykset'],
  ['apply', 'Hakeminen'],
])('calls %s "%s"', (field, name) => {
  expect(labelOf(fi, field)).toBe(name);
});
