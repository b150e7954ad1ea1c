import { html, nothing, type TemplateResult } from 'lit';
import type { EditedPosting } from '../../../../api/contract/recruitment.ts';
import type { EditorWords } from '../i18n/words.ts';
import type { Check, Suspect } from './check.ts';
import { momentWords } from './moment-words.ts';

/** What the page of publishing needs to draw itself. */
export interface Publishing {
  words: EditorWords;
  lang: 'fi' | 'sv' | 'en';
  zone: string;
  tenant: string;
  posting: EditedPosting;
  check: Check;
  isAdmin: boolean;
  /** Milliseconds. */
  now: number;
  /** Reasons written so far, by the ids of the questions. */
  reasons: ReadonlyMap<string, string>;
  /** Questions whose reason was asked for in vain. */
  unreasoned: readonly Suspect[];
  /** What was said to the last thing done here. */
  said: string;
  isBusy: boolean;
  reason: (id: string, text: string) => void;
  goTo: (field: string) => void;
  publish: () => void;
  end: (to: 'closed' | 'filled') => void;
}

/** The page before publishing, and after: what is missing, when it becomes public, how it ends. */
export function publishView(publishing: Publishing): TemplateResult {
  const { posting, words, said } = publishing;
  const { state } = posting.recruitment;
  return html`<div class="publishing">
    ${summary(publishing)}
    <p class="said" role="status">${said}</p>
    ${state === 'published' ? whilePublic(publishing) : nothing}
    ${state === 'draft' || state === 'closed' || state === 'scheduled' ? beforePublishing(publishing) : nothing}
    ${state === 'filled' ? html`<p>${words.publishing.ended.filled}</p>` : nothing}
  </div>`;
}

/** The error summary of GOV.UK: every fault, each a link to its field. */
function summary({ words, check, unreasoned, isAdmin, goTo }: Publishing): TemplateResult | typeof nothing {
  const texts = words.publishing;
  const all: { field: string; text: string }[] = [
    ...check.faults,
    ...(isAdmin
      ? unreasoned.map(({ id, index }) => ({ field: `reason.${id}`, text: texts.reasonMissing(index + 1) }))
      : check.suspects.map(({ index, topics }) => ({
          field: `apply.questions.${index}`,
          text: texts.lacks.question(index + 1, topics.map((topic) => words.questions.topics[topic]).join(', ')),
        }))),
  ];
  const links = all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
  if (links.length === 0) return nothing;
  return html`<div class="summary" role="alert" aria-labelledby="summary-title" tabindex="-1" id="summary">
    <h2 id="summary-title">${words.problemTitle}</h2>
    <ul>
      ${links.map(
        ({ field, text }) =>
          html`<li>
            <button type="button" class="link" @click=${() => goTo(field)}>${text}</button>
          </li>`,
      )}
    </ul>
    ${isAdmin || check.suspects.length === 0 ? nothing : html`<p>${texts.adminsOnly}</p>`}
  </div>`;
}

function beforePublishing(publishing: Publishing): TemplateResult {
  const { words, lang, zone, posting, check, isAdmin, now, isBusy } = publishing;
  const texts = words.publishing;
  const { opensAt, closesAt } = posting.draft;
  const opens = opensAt !== undefined && Date.parse(opensAt) > now ? opensAt : undefined;
  const isStopped = check.faults.length > 0 || (!isAdmin && check.suspects.length > 0);
  const isAgain = posting.recruitment.state === 'closed';
  return html`${isAgain ? html`<p>${texts.ended.closed} ${texts.reopenHint}</p>` : nothing}
    ${isStopped || check.suspects.length > 0 ? nothing : html`<p>${texts.ready}</p>`}
    <ul>
      <li>${opens === undefined ? texts.when.now : texts.when.at(momentWords(opens, lang, zone))}</li>
      <li>${closesAt === undefined ? texts.when.endless : texts.when.until(momentWords(closesAt, lang, zone))}</li>
    </ul>
    ${
      check.advice.length === 0
        ? nothing
        : html`<h2>${texts.advice}</h2>
            <ul>
              ${check.advice.map((text) => html`<li>${text}</li>`)}
            </ul>`
    }
    ${isAdmin ? check.suspects.map((suspect) => reasonField(publishing, suspect)) : nothing}
    <button type="button" class="primary" aria-disabled=${isStopped || isBusy} @click=${() => (isBusy ? undefined : publishing.publish())}>
      ${opens !== undefined ? texts.schedule : isAgain ? texts.reopen : texts.publish}
    </button>`;
}

function reasonField({ words, reasons, unreasoned, reason }: Publishing, { id, index, topics }: Suspect): TemplateResult {
  const texts = words.publishing;
  const name = `f-reason-${id}`;
  const isMissing = unreasoned.some((suspect) => suspect.id === id);
  return html`<div class="field ${isMissing ? 'wrong' : ''}">
    <label for=${name}>${texts.reason(index + 1)}</label>
    <small id="${name}-hint">${words.questions.forbidden(topics.map((topic) => words.questions.topics[topic]).join(', '))} ${texts.reasonHint}</small>
    ${isMissing ? html`<p class="error" id="${name}-error">${texts.reasonMissing(index + 1)}</p>` : nothing}
    <input
      id=${name}
      type="text"
      maxlength="300"
      autocomplete="off"
      .value=${reasons.get(id) ?? ''}
      aria-describedby="${name}-hint${isMissing ? ` ${name}-error` : ''}"
      aria-invalid=${isMissing ? 'true' : nothing}
      @input=${(event: Event) => reason(id, event.target instanceof HTMLInputElement ? event.target.value : '')}
    />
  </div>`;
}

function whilePublic({ words, posting, tenant, lang, end, isBusy }: Publishing): TemplateResult {
  const texts = words.publishing;
  return html`<p><a href="/${tenant}/jobs/${posting.recruitment.number}?lang=${lang}">${texts.see}</a></p>
    <p class="quiet">${texts.endHint}</p>
    <div class="buttons">
      <button type="button" aria-disabled=${isBusy} @click=${() => (isBusy ? undefined : end('closed'))}>${texts.close}</button>
      <button type="button" aria-disabled=${isBusy} @click=${() => (isBusy ? undefined : end('filled'))}>${texts.fill}</button>
    </div>`;
}
