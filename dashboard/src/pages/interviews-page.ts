import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Interview, InterviewList, InterviewRound, InterviewSlot } from '../../../api/contract/interviews.ts';
import { pageHead } from '../components/page-head.ts';
import { troubleView } from '../components/trouble-view.ts';
import { DashboardElement, holdFocus } from '../element.ts';
import type { InterviewTexts } from '../i18n/interviews/texts.ts';
import { applicantLink } from '../interviews/ahead.ts';
import { dayIn, isWaiting, nearDay, timeWords, waitingWords } from '../interviews/moments.ts';
import { roundsOffered } from '../interviews/rounds-offered.ts';
import { byDay } from '../interviews/slots.ts';
import { Load } from '../load.ts';
import { plainDayWords } from '../recruitments/days.ts';
import { pageHref, type StaffFrame } from '../router.ts';
import { say } from '../staff/toast.ts';

/**
 * Interviews by time: of one recruitment, or all that lie ahead; with those who have not picked, and the times offered.
 *
 * @element vuoro-interviews-page
 */
export class InterviewsPage extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    texts: { attribute: false },
    ending: { state: true },
    adding: { state: true },
  };
  declare frame: StaffFrame;
  declare texts: InterviewTexts;
  /** The one that somebody is about to cancel. */
  declare ending: Interview | undefined;
  /** The round that gets more times. */
  declare adding: InterviewRound | undefined;
  readonly #load = new Load<InterviewList>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('frame');
    const { frame } = this;
    const isSame =
      before?.lang === frame.lang && before.tenant.slug === frame.tenant.slug && before.query.get('posting') === frame.query.get('posting');
    if (changed.has('frame') && !isSame) void this.#read();
  }

  protected override render(): TemplateResult {
    const { frame, texts } = this;
    const { tenant, query } = frame;
    const posting = this.#posting();
    const { state } = this.#load;
    const of = posting !== undefined && state.is === 'ready' ? state.value.items[0]?.application.posting.title : undefined;
    const href = pageHref(tenant.slug, 'applicants', query, posting === undefined ? {} : { posting });
    return html`${pageHead(texts.list.title, of ?? texts.list.intro, html`<a class="primary" href=${href}>${texts.list.choose}</a>`)}
    ${posting === undefined ? nothing : html`<p class="back-to"><a href=${pageHref(tenant.slug, 'interviews', query)}>${texts.list.all}</a></p>`}
    ${this.#load.draw({
      waiting: () => html``,
      slow: () =>
        html`<div class="skeleton rows" role="status" aria-label=${frame.texts.frame.loading}>${Array.from({ length: 6 }, () => html`<i></i>`)}</div>`,
      empty: () => html``,
      ready: (list) => this.#sections(list),
      failed: (trouble) => troubleView(frame.texts, trouble, this.#load.again, frame.words.refusals),
    })}
    ${this.#dialogs()}`;
  }

  #sections({ items, rounds, asOf }: InterviewList): TemplateResult {
    const { texts, frame } = this;
    if (items.length === 0) return html`<p class="teach">${texts.list.nothing}</p>`;
    const { timeZone } = frame.tenant;
    const booked = items.filter(({ slot, state }) => slot && state === 'booked');
    const over = items.filter(({ state }) => state === 'cancelled' || state === 'withdrawn');
    const days = byDay(
      booked.flatMap(({ slot }) => (slot ? [slot] : [])),
      ({ startsAt }) => dayIn(Date.parse(startsAt), timeZone),
    );
    return html`<div class="needs">
      ${days.map(([day, slots]) =>
        this.#section(
          day,
          this.#dayTitle(slots[0]?.startsAt ?? '', day, Date.parse(asOf)),
          booked.filter(({ slot }) => slot && slots.some(({ startsAt }) => startsAt === slot.startsAt)),
          rounds,
          asOf,
        ),
      )}
      ${this.#section('waiting', texts.list.waiting, items.filter(isWaiting), rounds, asOf)} ${roundsOffered(rounds, asOf, texts, frame, { more: (round) => void this.#more(round), close: (round, slot) => void this.#closeSlot(round, slot) })}
      ${this.#section('over', texts.list.over, over, rounds, asOf)}
    </div>`;
  }

  #dayTitle(startsAt: string, day: string, now: number): string {
    const { lang, tenant, words } = this.frame;
    const near = nearDay(startsAt, now, tenant.timeZone, words);
    return near === undefined ? plainDayWords(day, lang) : `${near}, ${plainDayWords(day, lang)}`;
  }

  #section(
    id: string,
    title: string,
    list: readonly Interview[],
    rounds: readonly InterviewRound[],
    asOf: string,
  ): TemplateResult | typeof nothing {
    if (list.length === 0) return nothing;
    return html`<section aria-labelledby="talks-${id}">
      <h2 id="talks-${id}">${title} <span class="quiet">${list.length}</span></h2>
      <ul class="lines" role="list">
        ${list.map((one) => html`<li>${applicantLink(one, this.frame)} ${this.#facts(one, rounds)} ${this.#action(one, asOf)}</li>`)}
      </ul>
    </section>`;
  }

  #facts(one: Interview, rounds: readonly InterviewRound[]): TemplateResult {
    const { texts, frame } = this;
    const { words } = frame;
    const round = rounds.find(({ id }) => id === one.round);
    const names = round?.interviewers.map(({ name }) => name).join(', ') ?? '';
    if (one.slot)
      return html`<span class="facts"
        ><b>${timeWords(one.slot, frame)}</b> <span>${texts.minutesLong(one.slot.minutes)}</span> <span>${texts.list.interviewers(names)}</span></span
      >`;
    if (!isWaiting(one)) return html`<span class="facts"><span>${words.interviews.states[one.state]}</span></span>`;
    const { text, isSoon } = waitingWords(one, words);
    return html`<span class="facts"
      ><span class=${isSoon ? 'soon' : ''}>${text}</span> ${one.message === undefined ? nothing : html`<span class="typed">${one.message}</span>`}</span
    >`;
  }

  #action(one: Interview, asOf: string): TemplateResult | typeof nothing {
    const isAhead = one.slot ? one.slot.startsAt > asOf : isWaiting(one);
    if (!isAhead || !this.frame.may('messages.send')) return nothing;
    const { actions } = this.texts;
    const text = one.slot ? actions.cancel : actions.withdraw;
    return html`<button type="button" class="small" @click=${() => this.#end(one)}>
      ${text}<span class="hidden"> ${one.application.name ?? one.application.reference}</span>
    </button>`;
  }

  #dialogs(): TemplateResult {
    const { frame, texts, ending, adding } = this;
    return html`${
      ending
        ? html`<vuoro-withdraw-dialog .frame=${frame} .texts=${texts} .interview=${ending} @close=${this.#closed} @vuoro-changed=${() => this.#read()}></vuoro-withdraw-dialog>`
        : nothing
    }
    ${
      adding
        ? html`<vuoro-more-dialog
            .frame=${frame}
            .texts=${texts}
            .round=${adding}
            .today=${dayIn(Date.now(), frame.tenant.timeZone)}
            @close=${this.#closed}
            @vuoro-changed=${() => this.#read()}
          ></vuoro-more-dialog>`
        : nothing
    }`;
  }

  async #end(one: Interview): Promise<void> {
    await import('../interviews/withdraw-dialog.ts');
    this.ending = one;
  }

  async #more(round: InterviewRound): Promise<void> {
    await import('../interviews/more-dialog.ts');
    this.adding = round;
  }

  async #closeSlot(round: InterviewRound, slot: InterviewSlot): Promise<void> {
    const { frame, texts } = this;
    const { trouble } = await frame.api.closeSlot(round.id, slot.id);
    say(this, { text: trouble ? frame.words.refusals[trouble.code] : texts.list.closed });
    await this.#read();
    await this.updateComplete;
    holdFocus(this.querySelector<HTMLElement>('details[open] button, details[open] summary'), this.querySelector<HTMLElement>('h1'));
  }

  readonly #closed = (): void => {
    this.ending = undefined;
    this.adding = undefined;
    void this.updateComplete.then(() => holdFocus(this.querySelector<HTMLElement>('.lines button'), this.querySelector<HTMLElement>('h1')));
  };

  #posting(): string | undefined {
    const number = this.frame.query.get('posting') ?? '';
    return /^\d{1,9}$/.test(number) ? number : undefined;
  }

  async #read(): Promise<void> {
    const { api, lang } = this.frame;
    const posting = this.#posting();
    await this.#load.run((signal) => api.interviews({ lang, ...(posting === undefined ? { ahead: 'yes' } : { posting }) }, signal));
  }
}

customElements.define('vuoro-interviews-page', InterviewsPage);

/** Draws the page. */
export function page(frame: StaffFrame, texts: InterviewTexts): TemplateResult {
  return html`<vuoro-interviews-page .frame=${frame} .texts=${texts}></vuoro-interviews-page>`;
}
