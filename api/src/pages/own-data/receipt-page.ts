import { html } from 'hono/html';
import type { RequestReceipt } from '../../data-requests/service.ts';
import { listPath, ownDataPath } from '../addresses.ts';
import type { Frame } from '../frame.ts';
import { type Html, layout } from '../layout.ts';
import { plainDateWords } from '../words/dates.ts';

/** Says that the request is in, under which number, and until when it is answered. */
export function askedPage(frame: Frame, { reference, dueOn }: RequestReceipt): Html {
  const { texts, name, lang } = frame;
  const words = texts.ownData;
  return layout(frame, {
    title: `${words.sentTitle} – ${name}`,
    inLanguage: (other) => ownDataPath(frame, other),
    main: html`<h1>${words.sentTitle}</h1>
<div class="receipt"><p>${texts.apply.reference}<strong>${reference}</strong></p></div>
<p>${words.due(plainDateWords(dueOn, lang))}</p>
<h2>${texts.apply.nextTitle}</h2><ol class="steps">${words.next.map((step) => html`<li>${step}</li>`)}</ol>
<p class="paging"><a class="button second" href="${listPath(frame)}">${texts.ended.toList}</a></p>`,
  });
}
