import { html, nothing, type TemplateResult } from 'lit';
import type { NewSlot } from '../../../api/contract/interviews.ts';
import { DashboardElement, holdFocus } from '../element.ts';
import type { InterviewTexts } from '../i18n/interviews/texts.ts';
import { plainDayWords } from '../recruitments/days.ts';
import type { StaffFrame } from '../router.ts';
import { byDay, hoursOf, type Series, slotsOf, withSlots } from './slots.ts';

const NUMBERS = ['minutes', 'count', 'pause', 'seats', 'moreDays'] as const;
const BOUNDS: Record<(typeof NUMBERS)[number], [number, number]> = {
  minutes: [5, 480],
  count: [1, 40],
  pause: [0, 240],
  seats: [1, 50],
  moreDays: [0, 20],
};

/**
 * Makes times in a row by keyboard: six fields and Enter. What was made stands below, by day, each to be taken away.
 *
 * @element vuoro-slot-maker
 * @fires vuoro-slots - The times are others now.
 */
export class SlotMaker extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    texts: { attribute: false },
    slots: { attribute: false },
    series: { attribute: false },
    people: { type: Number },
    today: {},
    said: { state: true },
  };
  declare frame: StaffFrame;
  declare texts: InterviewTexts;
  declare slots: readonly NewSlot[];
  /** What the fields say; it outlives the dialog. */
  declare series: Series;
  declare people: number;
  declare today: string;
  declare said: string;

  constructor() {
    super();
    this.said = '';
  }

  protected override render(): TemplateResult {
    const { invite } = this.texts;
    const { series, slots, people } = this;
    const seats = slots.reduce((sum, slot) => sum + slot.seats, 0);
    const isShort = slots.length > 0 && seats < people;
    return html`<fieldset class="maker">
      <legend>${invite.times}</legend>
      <div class="series" @input=${this.#type} @keydown=${this.#key}>
        <label>${invite.day}<input type="date" name="day" min=${this.today} .value=${series.day} /></label>
        <label>${invite.time}<input type="time" name="time" step="300" .value=${series.time} /></label>
        ${NUMBERS.map((name) => this.#number(name))}
        <button type="button" @click=${this.#add}>${invite.add}</button>
      </div>
      ${slots.length === 0 ? html`<p class="quiet">${invite.noTimes}</p>` : byDay(slots, ({ startsAt }) => startsAt.slice(0, 10)).map(([day, some]) => this.#day(day, some))}
      <p role="status" class=${isShort ? 'soon' : 'quiet'}>
        ${this.said} ${slots.length === 0 || people === 0 ? nothing : (isShort ? invite.tooFew : invite.enough)(seats, people)}
      </p>
    </fieldset>`;
  }

  #number(name: (typeof NUMBERS)[number]): TemplateResult {
    const [min, max] = BOUNDS[name];
    return html`<label
      >${this.texts.invite[name]}<input type="number" inputmode="numeric" name=${name} min=${min} max=${max} .value=${String(this.series[name])}
    /></label>`;
  }

  #day(day: string, slots: readonly NewSlot[]): TemplateResult {
    const { invite } = this.texts;
    const { lang } = this.frame;
    const words = plainDayWords(day, lang);
    return html`<div class="made-day">
      <h3>${words}</h3>
      <ul class="tags" role="list">
        ${slots.map(
          (slot) =>
            html`<li class="tag">
              ${hoursOf(slot, lang)}${slot.seats > 1 ? html` · ${invite.seatsOf(slot.seats)}` : nothing}
              <button type="button" data-start=${slot.startsAt} aria-label=${invite.remove(`${words} ${hoursOf(slot, lang)}`)} @click=${() => this.#remove(slot)}>
                <span aria-hidden="true">✕</span>
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  readonly #type = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const number = NUMBERS.find((name) => name === target.name);
    if (number) this.series[number] = target.valueAsNumber;
    else if (target.name === 'day' || target.name === 'time') this.series[target.name] = target.value;
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    // Enter in one of these fields makes times; it does not send the whole form.
    event.preventDefault();
    this.#add();
  };

  readonly #add = (): void => {
    const fields = [...this.querySelectorAll<HTMLInputElement>('.series input')];
    const wrong = fields.find((field) => !field.reportValidity() || field.value === '');
    if (wrong) return wrong.focus();
    const made = slotsOf(this.series);
    this.said = this.texts.invite.added(made.length);
    this.#tell(withSlots(this.slots, made));
  };

  async #remove(slot: NewSlot): Promise<void> {
    const at = this.slots.indexOf(slot);
    const rest = this.slots.filter((other) => other !== slot);
    this.said = '';
    this.#tell(rest);
    await this.updateComplete;
    const next = rest[at] ?? rest.at(-1);
    holdFocus(
      next && this.querySelector<HTMLElement>(`[data-start="${next.startsAt}"]`),
      this.querySelector<HTMLElement>('input[name="day"]'),
    );
  }

  #tell(detail: readonly NewSlot[]): void {
    this.slots = detail;
    this.dispatchEvent(new CustomEvent('vuoro-slots', { detail }));
  }
}

customElements.define('vuoro-slot-maker', SlotMaker);
