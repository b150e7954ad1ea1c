import type { TemplateResult } from 'lit-html';
import type { Trouble } from '../api.ts';
import type { Lang } from '../i18n/localize.ts';
import { FOREIGN, UNKNOWN } from '../i18n/notice-texts.ts';
import { html } from '../shared.ts';

let last = '';

/** What the webmaster has to put right, in the page and, once, in the console. */
export function notice({ code }: Trouble, asked: string, lang: Lang): TemplateResult {
  const text = code === 'origin_not_allowed' ? FOREIGN[lang](location.origin) : UNKNOWN[lang](asked);
  if (text !== last) console.warn(`vuoro-jobs: ${(last = text)}`);
  return html`<p class="note">${text}</p>`;
}
