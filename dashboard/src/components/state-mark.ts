import { html, svg, type TemplateResult } from 'lit';
import type { ApplicationState } from '../../../api/contract/applications.ts';
import type { PostingState } from '../../../api/contract/postings.ts';

// Each state has a shape of its own, so that it is told apart without its colour.
const RING = svg`<circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5" />`;
const DOTTED = svg`<circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.2 2.2" />`;
const DISC = svg`<circle cx="6" cy="6" r="5" fill="currentColor" />`;
const HALF = svg`${RING}<path d="M6 1.75a4.25 4.25 0 0 1 0 8.5Z" fill="currentColor" />`;
const BAR = svg`<path d="M1.5 6h9" stroke="currentColor" stroke-width="2" />`;
const CHECK = svg`<path d="m1.5 6.5 3 3 6-7" fill="none" stroke="currentColor" stroke-width="2" />`;
const CROSS = svg`<path d="m2.5 2.5 7 7m0-7-7 7" stroke="currentColor" stroke-width="2" />`;
const STAR = svg`<path d="m6 .8 1.6 3.4 3.7.5-2.7 2.6.7 3.7L6 9.2 2.7 11l.7-3.7L.7 4.7l3.7-.5Z" fill="currentColor" />`;
const TALK = svg`<path d="M1 2h10v6H6L3.5 10.5V8H1Z" fill="currentColor" />`;
const CLOCK = svg`${RING}<path d="M6 3.5V6l1.7 1" fill="none" stroke="currentColor" stroke-width="1.3" />`;
const BACK = svg`<path d="M10.5 9.5c0-3.5-2-5-8-5M5 1.5l-3 3 3 3" fill="none" stroke="currentColor" stroke-width="1.6" />`;

type State = PostingState | ApplicationState;
const SHAPES: Record<State, TemplateResult> = {
  draft: DOTTED,
  scheduled: CLOCK,
  published: DISC,
  closed: BAR,
  filled: CHECK,
  submitted: RING,
  'in-review': HALF,
  shortlisted: STAR,
  interview: TALK,
  hired: CHECK,
  rejected: CROSS,
  withdrawn: BACK,
};
const TONES: Partial<Record<State, string>> = {
  published: 'good',
  hired: 'good',
  filled: 'good',
  submitted: 'fresh',
  shortlisted: 'fresh',
};

/** A state as a word with its shape. */
export function stateMark(state: State, word: string): TemplateResult {
  return html`<span class="state ${TONES[state] ?? ''}"
    ><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">${SHAPES[state]}</svg>${word}</span
  >`;
}
