import { html, type TemplateResult } from 'lit';
import type { Target } from '../applicants/moves.ts';
import type { ApplicantTexts } from '../i18n/applicants/texts.ts';
import type { StaffFrame } from '../router.ts';
import { type Channel, type Draft, letterFor, outgoing } from './letters.ts';

/** How many letters go out in which language, and why in another than they applied in. */
export function outgoingList(
  targets: readonly Target[],
  draft: Draft,
  channel: Channel,
  { write }: ApplicantTexts,
  frame: StaffFrame,
): TemplateResult {
  const { languageNames } = frame.words;
  return html`<section class="going">
    <h3>${write.going}</h3>
    <ul class="facts" role="list">
      ${outgoing(targets, draft, frame.tenant.languages, channel).map(({ wanted, used, count }) =>
        wanted === used
          ? html`<li>${write.goes(count, languageNames[used])}</li>`
          : html`<li class="soon">${write.instead(count, languageNames[wanted], languageNames[used])}</li>`,
      )}
    </ul>
  </section>`;
}

/** One of the letters as it will arrive, with the way to the others. */
export function letterPreview(
  targets: readonly Target[],
  at: number,
  draft: Draft,
  channel: Channel,
  { write, nameless }: ApplicantTexts,
  { tenant }: StaffFrame,
  show: (at: number) => void,
): TemplateResult {
  const target = targets[at] ?? targets[0];
  const letter = target && letterFor(target, draft, tenant, write.someone, channel);
  const count = targets.length;
  const go = (step: number) => () => show((at + step + count) % count);
  return html`<section class="preview">
    <h3>${write.preview}: ${target ? (target.name ?? nameless(target.reference)) : ''}</h3>
    ${
      count > 1
        ? html`<div class="buttons">
            <button type="button" class="small" aria-label=${write.previous} @click=${go(-1)}><span aria-hidden="true">←</span></button>
            <span role="status">${write.previewOf(at + 1, count)}</span>
            <button type="button" class="small" aria-label=${write.next} @click=${go(1)}><span aria-hidden="true">→</span></button>
          </div>`
        : ''
    }
    ${
      letter
        ? html`<div class="sheet" lang=${letter.lang}>
            ${channel === 'mail' ? html`<p><b>${letter.subject}</b></p>` : ''}
            <p class="typed">${letter.body}</p>
          </div>`
        : html`<p class="quiet">${write.empty}</p>`
    }
  </section>`;
}
