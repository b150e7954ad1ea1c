import { html, nothing } from '../shared.ts';
import type { Posting } from './posting.ts';

/** What a step is called: where the focus goes when it begins. */
export function title({ jobs }: Posting, text: string, lang?: string): unknown {
  return html`<div class="head title" role="heading" aria-level=${jobs.level} tabindex="-1" lang=${lang ?? nothing}>${text}</div>`;
}
