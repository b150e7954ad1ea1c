import { html, type TemplateResult } from 'lit';
import type { StaffFrame } from '../router.ts';

/** The place of the posting's editor. */
export function page({ texts }: StaffFrame): TemplateResult {
  return html`<h1 tabindex="-1">${texts.frame.posting}</h1>`;
}
