import { formView } from '../forms/form-view.ts';
import { APPLY, BACK, ENDED, GONE, UNREACHABLE } from '../i18n/posting-texts.ts';
import { say } from '../i18n/spoken.ts';
import { html } from '../shared.ts';
import { leave } from './history.ts';
import { formOf, type Posting } from './posting.ts';
import { readView } from './read-view.ts';
import { title } from './title.ts';

/** The step that a posting has come to, under the way back to the list. */
export function postingView(posting: Posting): unknown {
  const { jobs } = posting;
  const back = html`<a href=${jobs.hrefOf()} @click=${(event: Event) => leave(jobs, event)}>${say(BACK)}</a>`;
  return html`<div class="posting" part="posting">${back}${stepView(posting, back)}</div>`;
}

function stepView(posting: Posting, back: unknown): unknown {
  const { job, trouble, step } = posting;
  if (!job || trouble) {
    const code = trouble?.code;
    return html`<p class="head note" tabindex="-1">${code === 'posting_closed' ? say(ENDED) : code === 'posting_not_found' ? say(GONE) : say(UNREACHABLE)}</p>`;
  }
  const form = formOf(posting);
  if (!form || step === 'read') return readView(posting, job);
  if (posting.finish && form.isRight && step !== 'apply') return posting.finish.view(posting, form, back);
  return html`${title(posting, say(APPLY))}
    <p lang=${job.lang}>${job.title}</p>
    ${formView(posting, form)}`;
}
