import { html, nothing, type TemplateResult } from 'lit';
import { readPinned } from '../api.ts';
import { choiceForm } from '../components/choice-form.ts';
import { codeBlock } from '../components/code-block.ts';
import { pageHead } from '../components/page-head.ts';
import { adoptStyles, DashboardElement } from '../element.ts';
import { type Choices, languageShown, readChoices } from '../embed/choices.ts';
import { integrityOf } from '../embed/integrity.ts';
import { LINK_TEXTS } from '../embed/link-texts.ts';
import { policyLines } from '../embed/policy.ts';
import { framePath, snippet } from '../embed/snippet.ts';
import { Load } from '../load.ts';
import type { PageFrame } from '../router.ts';
import styles from '../styles/embed.css';
import '../components/copy-button.ts';
import '../components/live-preview.ts';
import '../components/origin-checker.ts';

adoptStyles(styles);

/**
 * Helps a city's webmaster put the openings on the city's site: the code to paste, how it looks, what the site must
 * allow. Everything shown is public.
 *
 * @element vuoro-embed-page
 * @fires vuoro-query - A choice was made.
 */
export class EmbedPage extends DashboardElement {
  static override properties = { frame: { attribute: false } };
  declare frame: PageFrame;
  readonly #pinned = new Load<{ version: string; integrity: string }>(this);
  #isPinnedAsked = false;

  protected override willUpdate(): void {
    if (this.#isPinnedAsked || readChoices(this.frame.query).variant !== 'pinned') return;
    this.#isPinnedAsked = true;
    void this.#pinned.run(async (signal) => {
      const { value, trouble } = await readPinned(signal);
      return value ? { value: { version: value.version, integrity: await integrityOf(value.bytes) } } : { trouble };
    });
  }

  protected override render(): TemplateResult {
    const { texts, tenant, base, query } = this.frame;
    const choices = readChoices(query);
    const firstLanguage = tenant.languages[0] ?? 'fi';
    const linkText = LINK_TEXTS[languageShown(choices, firstLanguage)];
    const { state } = this.#pinned;
    const pinned = state.is === 'ready' ? state.value : undefined;
    const code = snippet(choices, { base, tenant: tenant.slug, firstLanguage, linkText, pinned });
    return html`${pageHead(texts.embed.title, texts.embed.intro, this.#copy(code, 'code', texts.embed.copyCode, true))}
      <div class="embed">
        ${choiceForm(texts, choices, { firstLanguage, linkText }, (changes) => this.#ask(changes))}
        <div class="outcome">
          <section>
            <h2>${texts.embed.code}</h2>
            <p class="quiet">${texts.embed.codeHint}</p>
            ${code === undefined ? this.#untilPinned() : html`${codeBlock('code', texts.embed.code, code)} ${this.#copy(code, 'code', texts.embed.copyCode)}`}
            ${choices.variant === 'pinned' && pinned ? html`<p class="quiet">${texts.embed.pinnedNote(pinned.version)}</p>` : nothing}
          </section>
          ${this.#preview(framePath(choices, { tenant: tenant.slug, firstLanguage }))} ${this.#origins()} ${this.#policy(choices)} ${this.#guides()}
        </div>
      </div>`;
  }

  #untilPinned(): TemplateResult {
    const { texts } = this.frame;
    return this.#pinned.draw({
      waiting: () => html``,
      empty: () => html``,
      slow: () => html`<p role="status">${texts.embed.reading}</p>`,
      ready: () => html``,
      failed: () =>
        html`<p role="alert">${texts.embed.noPinned}</p><button type="button" @click=${this.#pinned.again}>${texts.frame.retry}</button>`,
    });
  }

  #preview(src: string): TemplateResult {
    const { texts } = this.frame;
    return html`<section>
      <h2>${texts.preview.title}</h2>
      <p class="quiet">${texts.preview.hint}</p>
      <vuoro-live-preview .src=${src} .words=${texts.preview}></vuoro-live-preview>
    </section>`;
  }

  #origins(): TemplateResult {
    const { texts, tenant } = this.frame;
    return html`<section>
      <h2>${texts.origins.title}</h2>
      <p class="quiet">${texts.origins.intro}</p>
      ${
        tenant.origins.length === 0
          ? html`<p>${texts.origins.none}</p>`
          : html`<ul class="origins" role="list" aria-label=${texts.origins.list}>
              ${tenant.origins.map((origin) => html`<li><code>${origin}</code></li>`)}
            </ul>`
      }
      <vuoro-origin-checker
        .origins=${tenant.origins}
        .words=${texts.origins}
        .copy=${{ label: texts.copy.address, words: texts.copy }}
      ></vuoro-origin-checker>
    </section>`;
  }

  #policy({ variant }: Choices): TemplateResult {
    const { texts, base } = this.frame;
    const lines = policyLines(variant, base).join('\n');
    return html`<section>
      <h2>${texts.policy.title}</h2>
      <p class="quiet">${texts.policy.intro} ${variant === 'iframe' ? nothing : texts.policy.types}</p>
      ${codeBlock('policy', texts.policy.label, lines)} ${this.#copy(lines, 'policy', texts.policy.copy)}
    </section>`;
  }

  #guides(): TemplateResult {
    const { texts, tenant, base } = this.frame;
    const facts = { script: `${base}/v1/${tenant.slug}/vuoro.js`, tenant: tenant.slug, host: new URL(base).host };
    return html`<section>
      <h2>${texts.guides.title}</h2>
      <p class="quiet">${texts.guides.intro}</p>
      ${texts.guides.systems.map(
        ({ name, steps }) =>
          html`<details>
            <summary>${name}</summary>
            <ol>
              ${steps(facts).map((step) => html`<li>${step}</li>`)}
            </ol>
          </details>`,
      )}
    </section>`;
  }

  #copy(text: string | undefined, shownIn: string, label: string, isPrimary = false): TemplateResult {
    return html`<vuoro-copy-button
      .text=${text}
      .label=${label}
      .words=${this.frame.texts.copy}
      .shownIn=${shownIn}
      .isPrimary=${isPrimary}
    ></vuoro-copy-button>`;
  }

  #ask(detail: Record<string, string>): void {
    this.dispatchEvent(new CustomEvent('vuoro-query', { detail, bubbles: true }));
  }
}

customElements.define('vuoro-embed-page', EmbedPage);

/** Draws the page. */
export function page(frame: PageFrame): TemplateResult {
  return html`<vuoro-embed-page .frame=${frame}></vuoro-embed-page>`;
}
