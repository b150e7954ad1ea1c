import { html, type TemplateResult } from 'lit';
import type { Desk } from '../fields/desk.ts';
import { lineField, named } from '../fields/field.ts';
import { wordsField } from '../fields/words-field.ts';

/** Where the work is done. */
export function placeSection(desk: Desk): TemplateResult {
  const { form } = desk;
  // What a feed said of the point and the municipality holds for the old place only.
  const move = (changes: Partial<Desk['form']>) =>
    desk.change({ ...changes, kept: { currency: form.kept.currency, unit: form.kept.unit } });
  return html`${lineField(
    desk,
    { ...named(desk, 'place.street', 'street'), isOptional: true },
    form['place.street'],
    (value) => move({ 'place.street': value }),
    { longest: 200 },
  )}
  ${lineField(
    desk,
    { ...named(desk, 'place.postalCode', 'postalCode'), isOptional: true },
    form['place.postalCode'],
    (value) => move({ 'place.postalCode': value }),
    { inputMode: 'numeric', width: 5, longest: 5 },
  )}
  ${wordsField(desk, { ...named(desk, 'place.city', 'city'), isOptional: true }, form['place.city'], (value) => move({ 'place.city': value }), 120)}`;
}
