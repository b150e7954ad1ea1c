import { html, type TemplateResult } from 'lit';
import type { StaffFrame } from '../router.ts';

/** Draws the page. */
export function page({ texts }: StaffFrame): TemplateResult {
  return html`<h1 tabindex="-1">${texts.frame.applicants}</h1>`;
}
