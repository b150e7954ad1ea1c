import { html, type TemplateResult } from 'lit';
import type { Desk } from '../fields/desk.ts';
import { lineField, named } from '../fields/field.ts';
import { fromLocal, toLocal } from '../model/zone-time.ts';

/** When one may apply, by the clock of the municipality. */
export function periodSection(desk: Desk): TemplateResult {
  const moment = (name: 'opensAt' | 'closesAt') =>
    lineField(
      desk,
      { ...named(desk, name, name), isOptional: true },
      toLocal(desk.form[name], desk.zone),
      (value) => desk.change({ [name]: fromLocal(value, desk.zone) }),
      { type: 'datetime-local', width: 20 },
    );
  return html`<p class="quiet">${desk.words.zone(desk.zone)}</p>
    ${moment('opensAt')} ${moment('closesAt')}`;
}
