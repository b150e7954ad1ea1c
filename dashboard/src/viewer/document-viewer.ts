import { html, nothing, type TemplateResult } from 'lit';
import type { ApplicantDocument } from '../../../api/contract/recruitment.ts';
import { troubleView } from '../components/trouble-view.ts';
import { DashboardElement } from '../element.ts';
import type { ApplicantTexts } from '../i18n/applicants/texts.ts';
import { Load } from '../load.ts';
import type { StaffFrame } from '../router.ts';
import { type OpenDocument, openDocument } from './open-document.ts';
import type { PdfFile } from './pdf-file.ts';

// More is for the program that made it.
const MOST_PAGES = 60;

/**
 * A document of an applicant, drawn page by page as one comes to it, or as plain text. Nothing in it can run.
 *
 * @element vuoro-document-viewer
 */
export class DocumentViewer extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    texts: { attribute: false },
    applicant: {},
    file: { attribute: false },
    isText: { state: true },
    words: { state: true },
  };
  declare frame: StaffFrame;
  declare texts: ApplicantTexts;
  /** The id of the application that it belongs to. */
  declare applicant: string;
  declare file: ApplicantDocument;
  declare isText: boolean;
  /** The text of the pages, once somebody has asked for it. */
  declare words: readonly string[] | undefined;
  readonly #load = new Load<OpenDocument>(this);
  readonly #seen = new IntersectionObserver((entries) => this.#draw(entries), { rootMargin: '400px' });
  #open: PdfFile | undefined;

  constructor() {
    super();
    this.isText = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#seen.disconnect();
    this.#open?.close();
    this.#open = undefined;
  }

  protected override firstUpdated(): void {
    const { api } = this.frame;
    void this.#load.run(async (signal) => {
      const { value, trouble } = await api.document(this.applicant, this.file.id, signal);
      if (trouble) return { trouble };
      const opened = await openDocument(new Uint8Array(value), this.file.kind);
      if (opened.is === 'pages') {
        // Closed meanwhile, nobody would end its worker.
        if (signal.aborted) opened.file.close();
        else this.#open = opened.file;
      }
      return { value: opened };
    });
  }

  protected override updated(): void {
    for (const page of this.querySelectorAll<HTMLCanvasElement>('canvas:not([data-seen])')) {
      page.toggleAttribute('data-seen', true);
      page.style.aspectRatio = String(this.#open?.ratio ?? 1);
      this.#seen.observe(page);
    }
  }

  protected override render(): TemplateResult {
    const { frame, file } = this;
    return html`<div class="document" role="group" aria-label=${file.name}>
      ${this.#load.draw({
        waiting: () => html``,
        slow: () => html`<div class="skeleton" role="status" aria-label=${frame.texts.frame.loading}><i></i><i></i><i></i></div>`,
        empty: () => html``,
        ready: (opened) => this.#opened(opened),
        failed: (trouble) => troubleView(frame.texts, trouble, this.#load.again, frame.words.refusals),
      })}
    </div>`;
  }

  #opened(opened: OpenDocument): TemplateResult {
    const { viewer } = this.texts;
    if (opened.is === 'closed') return html`<p>${viewer.closed}</p>`;
    if (opened.is === 'text') return html`<p class="quiet">${viewer.textOnly}</p><p class="typed paper">${opened.lines.join('\n')}</p>`;
    const { file } = opened;
    const way = (isText: boolean, text: string) =>
      html`<button type="button" class="small" aria-pressed=${this.isText === isText} @click=${() => this.#show(isText, file)}>${text}</button>`;
    return html`<div class="buttons">${way(false, viewer.pages)}${way(true, viewer.text)}</div>
      ${this.isText ? this.#text() : this.#pages(file)}
      ${file.pages > MOST_PAGES ? html`<p class="quiet">${viewer.more(MOST_PAGES, file.pages)}</p>` : nothing}`;
  }

  #pages(file: PdfFile): TemplateResult {
    const count = Math.min(file.pages, MOST_PAGES);
    return html`${Array.from({ length: count }, (_, index) => html`<canvas role="img" data-page=${index + 1} aria-label=${this.texts.viewer.page(index + 1, file.pages)}></canvas>`)}`;
  }

  #text(): TemplateResult {
    const { words } = this;
    if (!words) return html`<p role="status">${this.frame.texts.frame.loading}</p>`;
    if (words.every((page) => page === '')) return html`<p>${this.texts.viewer.noText}</p>`;
    return html`${words.map((page) => html`<p class="typed paper">${page}</p>`)}`;
  }

  async #show(isText: boolean, file: PdfFile): Promise<void> {
    this.isText = isText;
    if (!isText || this.words) return;
    const numbers = Array.from({ length: Math.min(file.pages, MOST_PAGES) }, (_, index) => index + 1);
    this.words = await Promise.all(numbers.map(file.text));
  }

  #draw(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLCanvasElement)) continue;
      this.#seen.unobserve(target);
      void this.#drawOn(target);
    }
  }

  async #drawOn(canvas: HTMLCanvasElement): Promise<void> {
    const isDrawn = await this.#open?.draw(Number(canvas.dataset['page']), canvas);
    if (isDrawn) canvas.toggleAttribute('data-drawn', true);
    else if (this.isConnected) this.#load.show({ is: 'closed' });
  }
}

customElements.define('vuoro-document-viewer', DocumentViewer);
