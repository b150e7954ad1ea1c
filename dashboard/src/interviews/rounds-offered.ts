import { html, nothing, type TemplateResult } from 'lit';
import type { InterviewRound, InterviewSlot } from '../../../api/contract/interviews.ts';
import type { InterviewTexts } from '../i18n/interviews/texts.ts';
import type { StaffFrame } from '../router.ts';
import { timeWords } from './moments.ts';

/** What can be done with the times of a round. */
export interface RoundWishes {
  more: (round: InterviewRound) => void;
  close: (round: InterviewRound, slot: InterviewSlot) => void;
}

/** The times that are still ahead, by the round in which they were offered; nothing when there are none. */
export function roundsOffered(
  rounds: readonly InterviewRound[],
  asOf: string,
  texts: InterviewTexts,
  frame: StaffFrame,
  wishes: RoundWishes,
): TemplateResult | typeof nothing {
  const ahead = rounds
    .map((round) => ({ round, slots: round.slots.filter(({ startsAt }) => startsAt > asOf) }))
    .filter(({ slots }) => slots.length > 0);
  if (ahead.length === 0) return nothing;
  return html`<section aria-labelledby="talks-rounds">
    <h2 id="talks-rounds">${texts.list.free}</h2>
    <ul class="lines rounds" role="list">
      ${ahead.map(({ round, slots }) => one(round, slots, texts, frame, wishes))}
    </ul>
  </section>`;
}

function one(
  round: InterviewRound,
  slots: readonly InterviewSlot[],
  { list, actions, invite }: InterviewTexts,
  frame: StaffFrame,
  { more, close }: RoundWishes,
): TemplateResult {
  const [first, last] = [slots[0], slots.at(-1)];
  const seats = slots.reduce((sum, slot) => sum + slot.seats, 0);
  const taken = slots.reduce((sum, slot) => sum + slot.taken, 0);
  const may = frame.may('messages.send');
  return html`<li>
    <span class="what">${first ? timeWords(first, frame) : ''}${last && last !== first ? ` – ${timeWords(last, frame)}` : ''}</span>
    <span class="facts"
      ><b>${list.freeOf(seats - taken, seats)}</b>
      <span>${list.interviewers(round.interviewers.map(({ name }) => name).join(', '))}</span></span
    >
    ${may ? html`<button type="button" class="small" @click=${() => more(round)}>${actions.more}</button>` : nothing}
    <details>
      <summary>${list.times}</summary>
      <ul class="tags" role="list">
        ${slots.map((slot) => {
          const isFree = slot.taken < slot.seats;
          const time = timeWords(slot, frame);
          const state = slot.seats > 1 ? list.freeOf(slot.seats - slot.taken, slot.seats) : isFree ? list.isFree : list.isTaken;
          return html`<li class="tag">
            ${time} · ${state}
            ${
              may && isFree
                ? html`<button type="button" aria-label=${invite.remove(time)} @click=${() => close(round, slot)}><span aria-hidden="true">✕</span></button>`
                : nothing
            }
          </li>`;
        })}
      </ul>
    </details>
  </li>`;
}
