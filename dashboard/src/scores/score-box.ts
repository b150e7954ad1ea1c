import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ApplicantView } from '../../../api/contract/recruitment.ts';
import type { Criterion, Scoring } from '../../../api/contract/scores.ts';
import { adoptStyles, DashboardElement } from '../element.ts';
import type { ScoreTexts } from '../i18n/scores/texts.ts';
import { setupHref, type StaffFrame } from '../router.ts';
import { say } from '../staff/toast.ts';
import styles from '../styles/scores.css';
import { averageWords, type Change, changeOf, SCORES, withOwn } from './scoring.ts';

adoptStyles(styles);

// Walking through the scores with the arrow keys is one change, not five.
const QUIET_MS = 600;
const LONGEST_REASON = 300;

/**
 * One's own scores of an application by the criteria of its recruitment, and colleagues' once one has given one's own.
 * What is chosen is saved by itself.
 *
 * @element vuoro-score-box
 */
export class ScoreBox extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    texts: { attribute: false },
    view: { attribute: false },
    isReadOnly: { type: Boolean },
    scoring: { state: true },
  };
  declare frame: StaffFrame;
  declare texts: ScoreTexts;
  declare view: ApplicantView;
  declare isReadOnly: boolean;
  declare scoring: Scoring;
  /** As the service last said it. */
  #known: Scoring | undefined;
  #pending: { id: string; changes: Map<string, Change> } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#flush();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view') || changed.get('view') === this.view) return;
    const isOther = changed.get('view')?.id !== this.view.id;
    // What was chosen belongs to the application that was open.
    if (isOther) this.#flush();
    if (!isOther && this.#pending) return;
    this.#known = this.view.scoring;
    this.scoring = this.#known;
  }

  protected override render(): TemplateResult {
    const { texts, scoring, frame } = this;
    const { criteria, own, others } = scoring;
    const shown = criteria.filter(({ id, isRetired }) => !isRetired || [...own, ...(others ?? [])].some((one) => one.criterion === id));
    return html`<section class="scores" @focusout=${this.#left}>
      <h3>${texts.title}</h3>
      ${shown.length === 0 ? this.#none() : html`${this.isReadOnly ? nothing : html`<p class="quiet">${texts.hint}</p>`}${shown.map((one) => this.#criterion(one))}`}
      ${shown.length === 0 ? nothing : this.#all(frame.lang)}
    </section>`;
  }

  #none(): TemplateResult {
    const { texts, frame, view } = this;
    return html`<p class="quiet">
      ${texts.none}
      ${frame.may('postings.write') ? html`<a href=${setupHref(frame.tenant.slug, view.posting.id, frame.query)}>${texts.setUp}</a>` : nothing}
    </p>`;
  }

  #criterion(criterion: Criterion): TemplateResult {
    const { texts, scoring } = this;
    const { id, name, description, weight, isRetired } = criterion;
    const own = scoring.own.find((one) => one.criterion === id);
    const others = scoring.others?.filter((one) => one.criterion === id) ?? [];
    const facts = [
      ...(description === undefined ? [] : [description]),
      ...(weight > 1 ? [texts.weight(weight)] : []),
      ...(isRetired ? [texts.retired] : []),
    ];
    return html`<fieldset class="criterion">
      <legend>${name}</legend>
      ${facts.length === 0 ? nothing : html`<small>${facts.join(' · ')}</small>`}
      ${
        this.isReadOnly || isRetired
          ? nothing
          : html`<div class="scale">
              ${SCORES.map(
                (score) =>
                  html`<label><input type="radio" name="score-${id}" .checked=${live(own?.score === score)} @change=${() => this.#choose(id, { score })} /><span>${score}</span></label>`,
              )}
              ${own ? this.#takeBack(criterion) : nothing}
            </div>`
      }
      ${
        own && !this.isReadOnly && !isRetired
          ? html`<label class="reason"
              ><span class="hidden">${texts.reasonOf(name)}</span
              ><input maxlength=${LONGEST_REASON} autocomplete="off" placeholder=${texts.reason} .value=${own.reason ?? ''} @change=${(event: Event) => this.#reason(id, event)}
            /></label>`
          : nothing
      }
      ${own && isRetired ? html`<p>${own.score}${own.reason === undefined ? nothing : html` · ${own.reason}`} ${this.isReadOnly ? nothing : this.#takeBack(criterion)}</p>` : nothing}
      ${
        others.length === 0
          ? nothing
          : html`<ul role="list" class="plain-list">
              ${others.map(({ score, author, reason }) => html`<li>${texts.of(score, author)}${reason === undefined ? nothing : html`<small class="typed">${reason}</small>`}</li>`)}
            </ul>`
      }
    </fieldset>`;
  }

  #takeBack({ id, name }: Criterion): TemplateResult {
    const { texts } = this;
    return html`<button type="button" class="small plain" aria-label=${texts.takeBackOf(name)} @click=${() => this.#retract(id)}>
      ${texts.takeBack}
    </button>`;
  }

  #all(lang: string): TemplateResult {
    const { texts, scoring } = this;
    const { others, colleagues, average } = scoring;
    if (!others) return html`<p class="quiet">${texts.covered(colleagues)}</p>`;
    return html`${colleagues === 0 ? html`<p class="quiet">${texts.alone}</p>` : nothing}
    ${average === undefined ? nothing : html`<p><b>${texts.average(averageWords(average, lang))}</b><small>${texts.averageHint}</small></p>`}`;
  }

  #reason(criterion: string, { target }: Event): void {
    if (target instanceof HTMLInputElement) this.#choose(criterion, { reason: target.value });
  }

  #choose(criterion: string, set: { score?: number; reason?: string }): void {
    const change = changeOf(this.scoring, criterion, set);
    if (change) this.#change(change);
  }

  #retract(criterion: string): void {
    this.#change({ criterion, score: null });
    this.#flush();
    // The button goes away with the score.
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[name="score-${criterion}"]`)?.focus());
  }

  #change(change: Change): void {
    this.#pending ??= { id: this.view.id, changes: new Map() };
    this.#pending.changes.set(change.criterion, change);
    this.scoring = withOwn(this.scoring, [change], new Date().toISOString());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#flush, QUIET_MS);
  }

  // From one score to the next the focus moves too.
  readonly #left = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const isInside = currentTarget instanceof Element && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!isInside) this.#flush();
  };

  readonly #flush = (): void => {
    clearTimeout(this.#timer);
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending) void this.#send(pending.id, [...pending.changes.values()]);
  };

  async #send(id: string, changes: Change[]): Promise<void> {
    const turn = ++this.#turn;
    const { value, trouble } = await this.frame.api.score(id, changes);
    if (trouble) say(document.body, { text: this.frame.words.refusals[trouble.code] });
    // Another choice was made meanwhile, or another application opened: its own answer says how things stand.
    if (turn !== this.#turn || this.#pending || this.view.id !== id) return;
    this.#known = value ?? this.#known ?? this.view.scoring;
    this.scoring = this.#known;
  }
}

customElements.define('vuoro-score-box', ScoreBox);
