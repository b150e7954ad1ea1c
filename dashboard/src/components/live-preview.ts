import { html, type TemplateResult } from 'lit';
import { DashboardElement } from '../element.ts';
import type { Messages } from '../i18n/messages.ts';

const WIDTHS = { phone: 390, desktop: 1200 } as const;
type Device = keyof typeof WIDTHS;
const HEIGHT = 640;
const BORDER = 1;

/**
 * A page of this service in a frame as wide as a device, made smaller when there is less room.
 *
 * @element vuoro-live-preview
 */
export class LivePreview extends DashboardElement {
  static override properties = { src: {}, words: { attribute: false }, device: { state: true } };
  declare src: string;
  declare words: Messages['preview'];
  declare device: Device;
  readonly #observer = new ResizeObserver(() => this.#fit());

  constructor() {
    super();
    this.src = '';
    this.device = 'phone';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`<fieldset class="segments">
        <legend class="hidden">${words.width}</legend>
        ${(['phone', 'desktop'] as const).map(
          (device) =>
            html`<label
              ><input type="radio" name="device" .checked=${device === this.device} @change=${() => (this.device = device)} /><span
                >${words[device]} <small>${WIDTHS[device]} px</small></span
              ></label
            >`,
        )}
      </fieldset>
      <div class="stage"><iframe src=${this.src} title=${words.frame} loading="lazy"></iframe></div>`;
  }

  protected override updated(): void {
    this.#fit();
  }

  #fit(): void {
    const stage = this.querySelector<HTMLElement>('.stage');
    const frame = this.querySelector('iframe');
    if (!stage || !frame) return;
    const width = WIDTHS[this.device];
    const scale = Math.min(1, (this.clientWidth - 2 * BORDER) / width);
    frame.style.width = `${width}px`;
    frame.style.height = `${HEIGHT / scale}px`;
    frame.style.transform = `scale(${scale})`;
    stage.style.width = `${width * scale}px`;
    stage.style.height = `${HEIGHT}px`;
  }
}

customElements.define('vuoro-live-preview', LivePreview);
