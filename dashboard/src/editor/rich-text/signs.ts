import { html, svg, type TemplateResult } from 'lit';
import type { Action } from './commands.ts';

const shape = (path: string): TemplateResult =>
  svg`<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d=${path} /></svg>`;

/** What stands on each button of a text. */
export const SIGNS: Record<Action, TemplateResult> = {
  strong: html`<b aria-hidden="true">B</b>`,
  emphasis: html`<i aria-hidden="true">I</i>`,
  link: shape('M8.5 11.5l3-3M9 6.5l1.8-1.8a3.2 3.2 0 0 1 4.5 4.5L13.5 11M11 13.5l-1.8 1.8a3.2 3.2 0 0 1-4.5-4.5L6.5 9'),
  heading: html`<span aria-hidden="true">H2</span>`,
  subheading: html`<span aria-hidden="true">H3</span>`,
  bullets: shape('M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01'),
  numbers: shape('M8 5h9M8 10h9M8 15h9M3 3.5l1-.5v4M2.8 12.2c1.6-1.4 2.4.4 0 2.8h2'),
  undo: shape('M4 8h8a4 4 0 0 1 0 8H8M7 5 4 8l3 3'),
  redo: shape('M16 8H8a4 4 0 0 0 0 8h4M13 5l3 3-3 3'),
};
