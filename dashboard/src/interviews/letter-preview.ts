import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { InterviewLetter, InterviewTerms } from '../../../api/contract/interviews.ts';
import type { Locale, Localized } from '../../../api/contract/primitives.ts';
import { seen, type Target } from '../applicants/moves.ts';
import { DashboardElement } from '../element.ts';
import type { InterviewTexts } from '../i18n/interviews/texts.ts';
import { Load } from '../load.ts';
import type { StaffFrame } from '../router.ts';

// One look at the letter for a word, not for each of its letters.
const PAUSE_MS = 400;

/**
 * The invitation as the service will write it, in each language of those who are invited.
 *
 * @element vuoro-interview-preview
 */
export class InterviewPreview extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    texts: { attribute: false },
    targets: { attribute: false },
    terms: { attribute: false },
    at: { state: true },
  };
  declare frame: StaffFrame;
  declare texts: InterviewTexts;
  declare targets: readonly Target[];
  /** What is to be told; nothing while that is not whole. */
  declare terms: InterviewTerms | undefined;
  declare at: Locale | undefined;
  readonly #load = new Load<InterviewLetter[]>(this);
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('terms') || !this.terms) return;
    const { terms } = this;
    const asked = JSON.stringify(terms);
    if (asked === this.#asked) return;
    this.#asked = asked;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(terms), PAUSE_MS);
  }

  protected override render(): TemplateResult {
    const { invite } = this.texts;
    const { state } = this.#load;
    const letters = this.terms && state.is === 'ready' ? state.value : [];
    const shown = letters.find(({ lang }) => lang === this.at) ?? letters[0];
    return html`<section class="preview">
      <h3>${invite.preview}</h3>
      ${
        letters.length > 1
          ? html`<div class="buttons">
              ${letters.map(
                ({ lang }) =>
                  html`<button type="button" class="small" aria-pressed=${lang === shown?.lang} @click=${() => (this.at = lang)}>
                    ${this.frame.texts.frame.languageNames[lang]} (${this.targets.filter((one) => one.lang === lang).length})
                  </button>`,
              )}
            </div>`
          : nothing
      }
      ${shown ? this.#sheet(shown) : html`<p class="quiet">${invite.previewLater}</p>`}
    </section>`;
  }

  #sheet({ lang, subject, text }: InterviewLetter): TemplateResult {
    const target = this.targets.find((one) => one.lang === lang);
    const facts: Record<string, string> = {
      name: target?.name ?? this.texts.invite.someone,
      posting: target ? (inLanguage(target.posting.titles, lang) ?? target.posting.title) : '',
      reference: target?.reference ?? '',
    };
    const fill = (words: string) => words.replace(/\{(name|posting|reference)\}/g, (all, key: string) => facts[key] ?? all);
    return html`<div class="sheet" lang=${lang}>
      <p><b>${fill(subject)}</b></p>
      <p class="typed">${fill(text)}</p>
    </div>`;
  }

  async #read(terms: InterviewTerms): Promise<void> {
    await this.#load.run(async (signal) => {
      const { value, trouble } = await this.frame.api.invitations({ ...terms, applications: seen(this.targets) }, signal);
      return value ? { value: value.letters } : { trouble };
    });
  }
}

function inLanguage(titles: Localized, lang: Locale): string | undefined {
  return titles[lang] ?? titles.fi ?? titles.sv ?? titles.en;
}

customElements.define('vuoro-interview-preview', InterviewPreview);
