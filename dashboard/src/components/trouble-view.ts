import { html, nothing, type TemplateResult } from 'lit';
import type { Trouble } from '../api.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Refusals } from '../i18n/refusals/refusals.ts';

/** What went wrong, in words, and the way onward. Pages behind the session have a sentence for every refusal. */
export function troubleView(texts: Messages, { code, requestId }: Trouble, again: () => void, refusals?: Refusals): TemplateResult {
  const { troubles, retry } = texts.frame;
  const named = refusals?.[code] ?? new Map<string, string>(Object.entries(troubles)).get(code);
  const isUnclear = named === undefined || code === 'internal';
  return html`<div class="trouble" role="alert">
    <p>${named ?? troubles.other}</p>
    ${requestId !== undefined && isUnclear ? html`<p class="quiet">${texts.frame.requestId(requestId)}</p>` : nothing}
    <button type="button" @click=${again}>${retry}</button>
  </div>`;
}
