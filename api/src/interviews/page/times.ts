import { html } from 'hono/html';
import type { Frame } from '../../pages/frame.ts';
import type { Html } from '../../pages/layout.ts';
import { plainDayWords, spanWords } from '../moments.ts';
import { dayOf, type Slot } from '../rules.ts';

/** The id of the times, where a mishap leads. */
export const TIMES = 'times';

/** Times to choose one of, a heading for each day. */
export function timesField({ lang, tenant, now }: Frame, legend: string, slots: readonly Slot[]): Html {
  const clock = { lang, zone: tenant.timeZone, now };
  const days = new Map<string, Slot[]>();
  for (const slot of slots) {
    const day = dayOf(slot.startsAt, tenant.timeZone);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return html`<fieldset id="${TIMES}" tabindex="-1"><legend><h2>${legend}</h2></legend>
${[...days].map(([day, some]) => {
  const words = plainDayWords(day, clock);
  return html`<div class="day"><h3>${words}</h3><div class="times">${some.map((slot) => option(slot, words, spanWords(slot, clock)))}</div></div>`;
})}</fieldset>`;
}

// The day stands above the times; who hears one of them alone hears it with its day.
function option({ id }: Slot, day: string, span: string): Html {
  const hours = span.startsWith(day) ? span.slice(day.length).replace(/^[\s,]+/, '') : span;
  return html`<label class="option"><input type="radio" name="slot" value="${id}" required> <span><span class="away">${day} </span>${hours}</span></label>`;
}
