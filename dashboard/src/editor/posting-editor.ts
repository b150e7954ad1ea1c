import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Locale } from '../../../api/contract/primitives.ts';
import { DashboardElement } from '../element.ts';
import type { StaffFrame } from '../router.ts';
import { editorHead } from './editor-head.ts';
import { type Desk, idOf } from './fields/desk.ts';
import { type EditorWords, SECTIONS, type Section } from './i18n/words.ts';
import { type Form, languagesIn, type QuestionForm } from './model/form.ts';
import { previewView } from './preview-view.ts';
import { suspectsOf } from './publishing/check.ts';
import './publishing/publish-part.ts';
import { keyOf } from './saving/begin-saver.ts';
import { clashView } from './saving/clash-view.ts';
import { rename } from './saving/open-savers.ts';
import type { Saver } from './saving/saver.ts';
import { applySection } from './sections/apply-section.ts';
import { contactsSection } from './sections/contacts-section.ts';
import { paySection } from './sections/pay-section.ts';
import { periodSection } from './sections/period-section.ts';
import { placeSection } from './sections/place-section.ts';
import { textsSection } from './sections/texts-section.ts';
import { workSection } from './sections/work-section.ts';

const ROOM = '(min-width: 64rem)';
const LOOK_MS = 30_000;
const PARTS: Record<Exclude<Section, 'texts'>, (desk: Desk) => TemplateResult> = {
  work: workSection,
  pay: paySection,
  place: placeSection,
  contacts: contactsSection,
  period: periodSection,
  apply: applySection,
};

/**
 * A posting to write, to look at and to publish.
 *
 * @element vuoro-posting-editor
 * @fires vuoro-query - Another view is wanted: writing, preview, publishing.
 */
export class PostingEditor extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    words: { attribute: false },
    saver: { attribute: false },
    tab: { state: true },
    shown: { state: true },
    added: { state: true },
    removed: { state: true },
    isChecked: { state: true },
  };
  declare frame: StaffFrame;
  declare words: EditorWords;
  declare saver: Saver;
  declare tab: Locale | undefined;
  /** Language of the preview. */
  declare shown: Locale | undefined;
  declare added: readonly Locale[];
  declare removed: { question: QuestionForm; index: number } | undefined;
  /** Whether the page of publishing has been seen. */
  declare isChecked: boolean;
  readonly #room = window.matchMedia(ROOM);
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.added = [];
    this.isChecked = false;
    this.addEventListener('focusout', () => this.saver.leaveField());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#room.addEventListener('change', this.#redraw);
    document.addEventListener('visibilitychange', this.#look);
    this.#looking = setInterval(this.#look, LOOK_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#room.removeEventListener('change', this.#redraw);
    document.removeEventListener('visibilitychange', this.#look);
    clearInterval(this.#looking);
    this.saver.leaveField();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('saver');
    if (before && before.changed === this.#changed) before.changed = () => undefined;
    this.saver.changed = this.#changed;
    this.isChecked ||= this.frame.query.get('view') === 'check';
  }

  protected override firstUpdated(): void {
    // Whoever asked for a copy wants to have it, whether they change it now or later.
    const { query } = this.frame;
    if ((query.has('copy') || query.has('template')) && !this.saver.posting) void this.saver.save();
  }

  protected override render(): TemplateResult {
    const { frame, words, saver } = this;
    const view = frame.query.get('view');
    return html`${editorHead({ frame, words, saver, now: Date.now(), go: (to) => this.#go(to) })} ${clashView(words, saver)}
    ${
      view === 'preview'
        ? previewView(words, {
            tenant: frame.tenant.slug,
            posting: saver.posting,
            shown: this.shown ?? this.#readable(),
            choose: (lang) => (this.shown = lang),
          })
        : nothing
    }
    ${
      view === 'check'
        ? html`<vuoro-publish-part .frame=${frame} .words=${words} .saver=${saver} .goTo=${(field: string) => this.#goTo(field)}></vuoro-publish-part>`
        : nothing
    }
    <div ?hidden=${view === 'preview' || view === 'check'}>${this.#form()}</div>`;
  }

  /** The language in which to show the posting first: the reader's own, when it is written in it. */
  #readable(): Locale {
    const written = languagesIn(this.saver.form);
    return written.find((lang) => lang === this.frame.lang) ?? written[0] ?? 'fi';
  }

  // Kept while another view is in sight: nothing that was opened or undone in it is lost.
  #form(): TemplateResult {
    const desk = this.#desk();
    const { words } = this;
    const tabs = {
      isNarrow: !this.#room.matches,
      current: this.tab ?? desk.languages[0] ?? 'fi',
      choose: (lang: Locale) => (this.tab = lang),
      add: (lang: Locale) => {
        this.added = [...this.added, lang];
        this.tab = lang;
      },
    };
    return html`<fieldset class="editor" ?disabled=${desk.isReadOnly}>
      <legend class="hidden">${words.newTitle}</legend>
      ${desk.isReadOnly ? html`<p>${words.readOnly}</p>` : nothing}
      ${SECTIONS.map(
        (section) =>
          html`<section class="part ${section}" aria-labelledby="part-${section}">
            <h2 id="part-${section}">${words.sections[section]}</h2>
            ${section === 'texts' ? textsSection(desk, tabs) : PARTS[section](desk)}
          </section>`,
      )}
    </fieldset>`;
  }

  #desk(): Desk {
    const { frame, words, saver } = this;
    const official = frame.tenant.languages;
    const inUse = [...languagesIn(saver.form), ...this.added];
    const languages = [...new Set([...official, ...inUse])];
    const suspects = saver.posting ? suspectsOf(saver.posting) : [];
    return {
      form: saver.form,
      words,
      lang: frame.lang,
      languages,
      officialLanguages: official,
      zone: frame.tenant.timeZone,
      units: frame.member.units,
      now: Date.now(),
      posting: saver.posting,
      isReadOnly: !frame.may('postings.write'),
      newId: () => crypto.randomUUID().slice(0, 8),
      change: (changes) => this.#change(changes),
      errorOf: (name, label) => {
        const flaw = saver.flaws.find(({ field }) => field === name || name === `${field}.${languages[0]}`);
        // Nobody is told to fill in what they have just begun.
        if (!flaw || saver.state.is === 'waiting' || (flaw.code === 'required' && !this.isChecked)) return undefined;
        return (words.errors[flaw.code] ?? words.errors.other)(label);
      },
      topicsOf: (index) => suspects.find(({ id }) => id === saver.form['apply.questions'][index]?.id)?.topics ?? [],
      removed: this.removed,
      removeQuestion: (index) => {
        const list = saver.form['apply.questions'];
        const question = list[index];
        if (!question) return;
        this.#change({ 'apply.questions': list.filter((other) => other !== question) });
        this.removed = { question, index };
      },
      restoreQuestion: () => {
        if (!this.removed) return;
        const { question, index } = this.removed;
        const list = saver.form['apply.questions'];
        this.#change({ 'apply.questions': [...list.slice(0, index), question, ...list.slice(index)] });
      },
    };
  }

  #change(changes: Partial<Form>): void {
    this.removed = undefined;
    this.saver.change({ ...this.saver.form, ...changes });
  }

  readonly #changed = (): void => {
    const { saver, frame } = this;
    const id = saver.posting?.recruitment.id;
    if (id !== undefined && this.isConnected && location.pathname.endsWith('/new')) {
      const address = location.pathname.replace(/new$/, id);
      const lang = frame.query.get('lang');
      history.replaceState(history.state, '', `${address}${lang === null ? '' : `?lang=${lang}`}`);
      rename(saver, keyOf(frame.tenant.slug, id));
    }
    this.requestUpdate();
  };

  readonly #redraw = (): void => this.requestUpdate();

  readonly #look = (): void => {
    if (!document.hidden) void this.saver.refresh();
  };

  #go(view: '' | 'preview' | 'check'): void {
    if (!this.saver.isPublic) void this.saver.save();
    this.dispatchEvent(new CustomEvent('vuoro-query', { detail: { view, copy: '', template: '' }, bubbles: true }));
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('h1')?.focus());
  }

  /** Back to writing, into the field. */
  #goTo(field: string): void {
    const lang = (['fi', 'sv', 'en'] as const).find((known) => field.startsWith(`texts.${known}`));
    if (lang) this.tab = lang;
    if (!field.startsWith('reason.')) this.#go('');
    const target = [field, `${field}.${this.frame.tenant.languages[0] ?? 'fi'}`, `${field}.kind`].map(idOf);
    setTimeout(() => {
      const found = target
        .map((id) => this.querySelector<HTMLElement>(`[id="${id}"]`))
        .find((element) => element !== null && !element.matches('fieldset'));
      found?.focus();
      found?.scrollIntoView({ block: 'center' });
    });
  }
}

customElements.define('vuoro-posting-editor', PostingEditor);
