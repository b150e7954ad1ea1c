import type { Posting } from './posting.ts';

/** Puts the focus where reading goes on: on a field that was asked for, else on what is wrong, else on the heading. */
export function focus(posting: Posting): void {
  const { shadow } = posting.jobs;
  // One selector for both would find the title first, which comes before the summary.
  const head = shadow.querySelector<HTMLElement>('.summary .head') ?? shadow.querySelector<HTMLElement>('.head');
  const target = shadow.getElementById(posting.target ?? '') ?? head;
  posting.target = undefined;
  target?.focus({ preventScroll: true });
  (target === head ? target?.closest('.root') : target)?.scrollIntoView();
}
