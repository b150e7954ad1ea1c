import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Recruitment, RecruitmentSettings } from '../../../api/contract/recruitment.ts';
import type { CriteriaList } from '../../../api/contract/scores.ts';
import type { Answer } from '../api.ts';
import { troubleView } from '../components/trouble-view.ts';
import { adoptStyles, DashboardElement } from '../element.ts';
import type { SetupTexts } from '../i18n/setup/texts.ts';
import { Load } from '../load.ts';
import { pageHref, postingHref, type StaffFrame } from '../router.ts';
import { changeOf, type CriterionForm, formOf, isChanged } from '../setup/criteria.ts';
import { criteriaFields } from '../setup/criteria-fields.ts';
import { FormState } from '../sign-in/form/form-state.ts';
import { say } from '../staff/toast.ts';
import styles from '../styles/setup.css';

adoptStyles(styles);

interface Setup {
  recruitment: Recruitment;
  criteria: CriteriaList;
}
/** What is being changed, until it is saved. */
interface Begun {
  replyBy: string;
  isAnonymous: boolean;
  criteria: CriterionForm[];
}

// What was begun outlives its page: somebody looks at an application and comes back.
const begun = new Map<string, Begun>();

/**
 * The settings of one recruitment: what applicants are promised, what is covered, and the criteria by which they are compared.
 *
 * @element vuoro-setup-page
 */
export class SetupPage extends DashboardElement {
  static override properties = { frame: { attribute: false }, texts: { attribute: false }, form: { state: true } };
  declare frame: StaffFrame;
  declare texts: SetupTexts;
  declare form: Begun | undefined;
  readonly #load = new Load<Setup>(this);
  readonly #state = new FormState(this);
  #shown = '';
  #keys = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('frame')) return;
    const { id = '', lang } = this.frame;
    if (this.#shown === `${id}/${lang}`) return;
    if (!this.#shown.startsWith(`${id}/`)) this.form = undefined;
    this.#shown = `${id}/${lang}`;
    void this.#read(id);
  }

  protected override render(): TemplateResult {
    const { frame, texts } = this;
    const { state } = this.#load;
    const recruitment = state.is === 'ready' ? state.value.recruitment : undefined;
    const mayWrite = frame.may('postings.write');
    return html`<header class="page-head">
        <div>
          <h1 tabindex="-1">${frame.texts.frame.setup}</h1>
          ${recruitment ? this.#facts(recruitment) : html`<p class="quiet">${texts.intro}</p>`}
        </div>
        <div class="action">${recruitment && mayWrite ? html`<button class="primary" form="setup" aria-disabled=${this.#state.isBusy}>${texts.save}</button>` : nothing}</div>
      </header>
      ${this.#load.draw({
        waiting: () => html``,
        slow: () => html`<div class="skeleton" role="status" aria-label=${frame.texts.frame.loading}><i></i><i></i><i></i></div>`,
        empty: () => html``,
        ready: (setup) => this.#form(setup, mayWrite),
        failed: (trouble) => troubleView(frame.texts, trouble, this.#load.again, frame.words.refusals),
      })}`;
  }

  #facts({ id, title, titleLang, number }: Recruitment): TemplateResult {
    const { tenant, query, lang } = this.frame;
    return html`<p class="facts">
      <b lang=${titleLang === lang ? nothing : titleLang}>${title}</b>
      <a href=${postingHref(tenant.slug, id, query)}>${this.texts.posting}</a>
      <a href=${pageHref(tenant.slug, 'applicants', query, { posting: String(number) })}>${this.texts.applicants}</a>
      ${this.form ? html`<b class="soon" role="status">${this.texts.unsaved}</b>` : nothing}
    </p>`;
  }

  #form(setup: Setup, mayWrite: boolean): TemplateResult {
    const { texts } = this;
    const form = this.form ?? beginning(setup);
    return html`<form class="setup" id="setup" novalidate @submit=${this.#submit}>
      ${this.#state.summary(texts.problem)}
      <fieldset ?disabled=${!mayWrite}>
        <legend class="hidden">${this.frame.texts.frame.setup}</legend>
        <section aria-labelledby="setup-answer">
          <h2 id="setup-answer">${texts.answer}</h2>
          <div class="field">
            <label for="reply-by">${texts.replyBy}</label>
            <small id="reply-by-hint">${texts.replyByHint}</small>
            <input id="reply-by" type="date" aria-describedby="reply-by-hint" .value=${form.replyBy} @change=${this.#replyBy} />
          </div>
          <label class="radio"
            ><input type="checkbox" .checked=${form.isAnonymous} @change=${this.#anonymous} /><span>${texts.isAnonymous}<small>${texts.isAnonymousHint}</small></span></label
          >
        </section>
        <section aria-labelledby="setup-criteria">
          <h2 id="setup-criteria">${texts.criteria}</h2>
          <p class="quiet">${texts.criteriaHint}</p>
          ${criteriaFields({
            texts,
            form: form.criteria,
            faultAt: (field) => this.#state.at(field),
            change: (criteria, focus) => this.#change({ criteria }, focus),
            newKey: () => `new-${++this.#keys}`,
          })}
        </section>
      </fieldset>
    </form>`;
  }

  #change(part: Partial<Begun>, focus?: string): void {
    const { state } = this.#load;
    if (state.is !== 'ready') return;
    this.form = { ...(this.form ?? beginning(state.value)), ...part };
    begun.set(this.#key, this.form);
    if (focus !== undefined) void this.updateComplete.then(() => document.getElementById(focus)?.focus());
  }

  readonly #replyBy = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.#change({ replyBy: target.value });
  };

  readonly #anonymous = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.#change({ isAnonymous: target.checked });
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const { state } = this.#load;
    if (state.is === 'ready') void this.#save(state.value, this.form ?? beginning(state.value));
  };

  async #save(setup: Setup, form: Begun): Promise<void> {
    const { texts, frame } = this;
    const nameless = form.criteria
      .filter(({ name }) => name.trim() === '')
      .map(({ key }) => ({ field: `name-${key}`, text: texts.nameMissing }));
    const saved = await this.#state.send<Setup>(
      nameless,
      () => this.#send(setup, form),
      ({ code }) => [{ text: code === 'stale_version' ? texts.stale : frame.words.refusals[code] }],
    );
    if (!saved) return;
    this.#settle(saved);
    say(this, { text: texts.saved });
  }

  /** Saves what has changed, the criteria first: they can be refused. */
  async #send(setup: Setup, form: Begun): Promise<Answer<Setup>> {
    const { api } = this.frame;
    const { recruitment } = setup;
    let { criteria } = setup;
    if (isChanged(criteria, form.criteria)) {
      const { value, trouble } = await api.setCriteria(recruitment.id, changeOf(criteria.version, form.criteria));
      // A colleague's criteria are shown as they are now; the rest of what was begun stays.
      if (trouble?.code === 'stale_version') await this.#renew(form);
      if (!value) return { trouble };
      criteria = value;
    }
    const settings: RecruitmentSettings = { replyBy: form.replyBy === '' ? null : form.replyBy, isAnonymous: form.isAnonymous };
    const isSame = settings.replyBy === (recruitment.replyBy ?? null) && settings.isAnonymous === recruitment.isAnonymous;
    const { trouble } = isSame ? {} : await api.setUp(recruitment.id, settings);
    if (trouble) return { trouble };
    return { value: { criteria, recruitment: { ...recruitment, isAnonymous: form.isAnonymous, replyBy: settings.replyBy ?? undefined } } };
  }

  async #renew(form: Begun): Promise<void> {
    const { state } = this.#load;
    const { value } = await this.frame.api.criteria(this.frame.id ?? '');
    if (!value || state.is !== 'ready') return;
    this.#load.show({ ...state.value, criteria: value });
    this.form = { ...form, criteria: formOf(value) };
    begun.set(this.#key, this.form);
  }

  #settle(setup: Setup): void {
    begun.delete(this.#key);
    this.form = undefined;
    this.#load.show(setup);
  }

  get #key(): string {
    return `${this.frame.tenant.slug}/${this.frame.id}`;
  }

  async #read(id: string): Promise<void> {
    const { api } = this.frame;
    await this.#load.run(async (signal): Promise<Answer<Setup>> => {
      const [posting, criteria] = await Promise.all([api.posting(id, signal), api.criteria(id, signal)]);
      if (posting.trouble) return posting;
      if (criteria.trouble) return criteria;
      return { value: { recruitment: posting.value.recruitment, criteria: criteria.value } };
    });
    this.form ??= begun.get(this.#key);
  }
}

function beginning({ recruitment, criteria }: Setup): Begun {
  return { replyBy: recruitment.replyBy ?? '', isAnonymous: recruitment.isAnonymous, criteria: formOf(criteria) };
}

customElements.define('vuoro-setup-page', SetupPage);

/** Draws the page. */
export function page(frame: StaffFrame, texts: SetupTexts): TemplateResult {
  return html`<vuoro-setup-page .frame=${frame} .texts=${texts}></vuoro-setup-page>`;
}
