import { html, nothing, type TemplateResult } from 'lit';
import type { ApplicantReply, ApplicantView, ApplicationEvent, SentMessage } from '../../../api/contract/recruitment.ts';
import { langOf, pick } from '../../../widget/src/i18n/localize.ts';
import type { ApplicantTexts } from '../i18n/applicants/texts.ts';
import { instantWords } from '../openings/days-left.ts';
import { dateWords } from '../recruitments/days.ts';
import type { StaffFrame } from '../router.ts';
import { type DocumentFrame, documentItem } from './document-item.ts';

type Answered = ApplicantView['answers'][number];
type WithDocuments = Pick<ApplicantView, 'documents'>;

/** What the applicant answered to the posting's own questions. */
export function answersSection(view: ApplicantView, texts: ApplicantTexts, frame: StaffFrame): TemplateResult | typeof nothing {
  if (view.answers.length === 0) return nothing;
  return html`<section>
    <h3>${texts.view.answers}</h3>
    <dl class="answers">
      ${view.answers.map((one) => {
        const [label, lang] = pick(one.question.label, langOf(frame.lang) ?? 0);
        return html`<dt lang=${lang === frame.lang ? nothing : lang}>${label}</dt>
          <dd>${answerOf(one, view, texts, frame)}</dd>`;
      })}
    </dl>
  </section>`;
}

/** What somebody answered to one question, in words. */
export function answerOf(
  { question, answer }: Answered,
  view: WithDocuments,
  texts: ApplicantTexts,
  frame: StaffFrame,
): TemplateResult | string {
  if (answer === undefined || answer === '') return html`<span class="quiet">${texts.view.noAnswer}</span>`;
  if (typeof answer === 'boolean') return answer ? texts.view.yes : texts.view.no;
  // It stands among the documents, with what can be done with it.
  if (question.kind === 'file') return view.documents.find(({ id }) => id === answer)?.name ?? texts.view.coveredDocuments;
  const chosen = [answer].flat().map((id) => {
    const option = question.options?.find((one) => one.id === id);
    return option ? pick(option.label, langOf(frame.lang) ?? 0)[0] : id;
  });
  return html`<span class="typed">${chosen.join(', ')}</span>`;
}

/** The documents; while the applicant is covered, why there are none. */
export function documentsSection(view: ApplicantView, around: DocumentFrame): TemplateResult {
  const { documents, noDocuments, coveredDocuments } = around.texts.view;
  const none = view.files > 0 ? coveredDocuments : noDocuments;
  return html`<section>
    <h3>${documents}</h3>
    ${
      view.documents.length === 0
        ? html`<p class="quiet">${none}</p>`
        : html`<ul role="list" class="plain-list documents">
            ${view.documents.map((file) => html`<li>${documentItem(view, file, around)}</li>`)}
          </ul>`
    }
  </section>`;
}

/** What was written to the applicant and how far it got, and what came back, in the order of time. */
export function messagesSection(view: ApplicantView, texts: ApplicantTexts, frame: StaffFrame): TemplateResult {
  const { messages, noMessages } = texts.view;
  const all = [
    ...view.messages.map((one) => ({ at: one.at, drawn: sentView(one, texts, frame) })),
    ...view.replies.map((one) => ({ at: one.at, drawn: replyView(one, texts, frame) })),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
  return html`<section>
    <h3>${messages}</h3>
    ${all.length === 0 ? html`<p class="quiet">${noMessages}</p>` : nothing} ${all.map(({ drawn }) => drawn)}
  </section>`;
}

function sentView(one: SentMessage, texts: ApplicantTexts, frame: StaffFrame): TemplateResult {
  return html`<details class="message">
    <summary>
      ${one.channel === 'sms' ? texts.view.sms : one.subject}
      <small>${moment(one.at, frame)} · ${texts.view.by(one.author)} · <span class=${isTrouble(one) ? 'bad' : ''}>${deliveryWords(one, texts)}</span></small>
    </summary>
    <p class="typed">${one.body}</p>
  </details>`;
}

// Open: somebody may be waiting for what is in it.
function replyView({ at, body }: ApplicantReply, { view }: ApplicantTexts, frame: StaffFrame): TemplateResult {
  return html`<details class="message" open>
    <summary>${view.reply} <small>${moment(at, frame)}</small></summary>
    <p class=${body === undefined ? 'quiet' : 'typed'}>${body ?? view.replyLost}</p>
  </details>`;
}

// Somebody must be told in another way.
function isTrouble({ delivery }: SentMessage): boolean {
  return delivery === 'failed' || delivery === 'unknown' || delivery === 'stopped';
}

function deliveryWords({ channel, delivery, fault }: SentMessage, { view }: ApplicantTexts): string {
  if (channel === 'sms' && delivery === 'sent') return view.smsSent;
  return fault ? view.smsFaults[fault] : view.delivery[delivery];
}

/** What happened to the application, the latest last, and when it will be gone. */
export function historySection(view: ApplicantView, texts: ApplicantTexts, frame: StaffFrame): TemplateResult {
  const { history, deleted, kept, by } = texts.view;
  return html`<section>
    <h3>${history}</h3>
    <ol role="list" class="plain-list">
      ${view.history.map(
        (one) =>
          html`<li>
            ${eventWords(one, texts, frame)}
            <small>${moment(one.at, frame)}${one.by === undefined ? nothing : html` · ${by(one.by)}`}</small>
          </li>`,
      )}
    </ol>
    <p class="quiet">${view.deletedOn === undefined ? kept : deleted(dateWords(view.deletedOn, frame.lang))}</p>
  </section>`;
}

function eventWords({ event, to }: ApplicationEvent, { view }: ApplicantTexts, { words }: StaffFrame): string {
  const state = Object.entries(words.applicationStates).find(([name]) => name === to)?.[1];
  const moved = state === undefined ? [] : [view.movedTo(state)];
  const said = Object.entries(view.events).find(([name]) => name === event)?.[1];
  return [...(said === undefined ? [] : [said]), ...moved].join(' · ');
}

function moment(at: string, { tenant, lang }: StaffFrame): string {
  return instantWords(at, tenant.timeZone, lang);
}
