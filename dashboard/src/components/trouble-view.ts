import { html, nothing, type TemplateResult } from 'lit';
import type { Trouble } from '../api.ts';
import type { Messages } from '../i18n/messages.ts';

/** What went wrong, in words, and the way onward. */
export function troubleView(texts: Messages, { code, requestId }: Trouble, again: () => void): TemplateResult {
  const { troubles, retry } = texts.frame;
  const named = new Map<string, string>(Object.entries(troubles)).get(code);
  return html`<div class="trouble" role="alert">
    <p>${named ?? troubles.other}</p>
    ${requestId !== undefined && named === undefined ? html`<p class="quiet">${texts.frame.requestId(requestId)}</p>` : nothing}
    <button type="button" @click=${again}>${retry}</button>
  </div>`;
}
