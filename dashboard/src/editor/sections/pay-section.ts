import { html, type TemplateResult } from 'lit';
import { PAY_UNITS } from '../../../../api/contract/postings.ts';
import type { Desk } from '../fields/desk.ts';
import { choiceField, lineField, named } from '../fields/field.ts';
import { wordsField } from '../fields/words-field.ts';

/** What is paid, and why that is asked. */
export function paySection(desk: Desk): TemplateResult {
  const { form, words, change } = desk;
  return html`<p class="reason">${words.payReason}</p>
    ${lineField(desk, { ...named(desk, 'pay.min', 'payMin'), isOptional: true }, form['pay.min'], (value) => change({ 'pay.min': value }), {
      inputMode: 'decimal',
      width: 10,
    })}
    ${lineField(desk, { ...named(desk, 'pay.max', 'payMax'), isOptional: true }, form['pay.max'], (value) => change({ 'pay.max': value }), {
      inputMode: 'decimal',
      width: 10,
    })}
    ${choiceField(
      desk,
      named(desk, 'pay.unit', 'payUnit'),
      form['pay.unit'],
      [['', words.notSaid], ...PAY_UNITS.map((unit) => [unit, words.payUnits[unit]] as const)],
      (code) => change({ 'pay.unit': PAY_UNITS.find((unit) => unit === code) ?? '' }),
    )}
    ${wordsField(
      desk,
      { ...named(desk, 'pay.agreement', 'agreement'), isOptional: true },
      form['pay.agreement'],
      (value) => change({ 'pay.agreement': value }),
      120,
    )}
    ${wordsField(desk, { ...named(desk, 'pay.note', 'payNote'), isOptional: true }, form['pay.note'], (value) => change({ 'pay.note': value }), 300)}`;
}
