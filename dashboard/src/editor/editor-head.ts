import { html, nothing, type TemplateResult } from 'lit';
import type { StaffFrame } from '../router.ts';
import { labelOf } from './i18n/label-of.ts';
import type { EditorWords } from './i18n/words.ts';
import { languagesIn } from './model/form.ts';
import { daysUntil } from './publishing/moment-words.ts';
import { saveStatus } from './saving/save-status.ts';
import type { Saver } from './saving/saver.ts';

/** The head of the editor: the posting's title and state, how far saving is, and the one way onward. */
export function editorHead({
  frame,
  words,
  saver,
  now,
  go,
}: {
  frame: StaffFrame;
  words: EditorWords;
  saver: Saver;
  /** Milliseconds. */
  now: number;
  go: (view: '' | 'preview' | 'check') => void;
}): TemplateResult {
  const { form, posting } = saver;
  const lang = [frame.lang, ...languagesIn(form)].find((one) => form[`texts.${one}.title`].trim() !== '');
  const title = lang === undefined ? (posting ? words.untitled : words.newTitle) : form[`texts.${lang}.title`];
  const view = frame.query.get('view');
  const isWriting = view !== 'preview' && view !== 'check';
  return html`<header class="page-head editor-head">
    <div>
      <h1 tabindex="-1" lang=${lang === undefined || lang === frame.lang ? nothing : lang}>${title}</h1>
      <p class="quiet">${stateWords(words, saver, now, frame.tenant.timeZone)}</p>
      ${saveStatus(words, saver, frame.lang)} ${origin(words, saver)}
    </div>
    <div class="action">
      ${saver.isPublic && saver.isDirty ? html`<button type="button" class="primary" @click=${() => void saver.save()}>${words.saving.saveNow}</button>` : nothing}
      ${
        isWriting
          ? html`<button type="button" @click=${() => go('preview')}>${words.preview}</button>
              <button type="button" class=${saver.isPublic ? '' : 'primary'} @click=${() => go('check')}>${words.check}</button>`
          : html`<button type="button" @click=${() => go('')}>${words.write}</button>
              ${view === 'preview' ? html`<button type="button" class="primary" @click=${() => go('check')}>${words.check}</button>` : nothing}`
      }
    </div>
  </header>`;
}

function stateWords(words: EditorWords, { posting }: Saver, now: number, zone: string): string {
  if (!posting) return words.intro;
  const { state } = posting.recruitment;
  const { closesAt } = posting.draft;
  const name = words.postingStates[state];
  if (state === 'draft') return `${name}. ${words.intro}`;
  if (state === 'closed' || state === 'filled') return name;
  return `${name}, ${closesAt === undefined ? words.openEnded : words.daysLeft(daysUntil(closesAt, now, zone))}`;
}

/** Where an imported ad comes from, and what of it was changed by hand. */
function origin(words: EditorWords, { posting }: Saver): TemplateResult | typeof nothing {
  const name = posting?.recruitment.feedName;
  if (!posting || name === undefined) return nothing;
  const edited = posting.editedFields.map((field) => labelOf(words, field)).join('; ');
  return html`<p class="feed">
    ${words.feed.from(name)} ${words.feed.keeps} ${edited === '' ? nothing : words.feed.edited(edited)}
    ${posting.sourceUrl === undefined ? nothing : html`<a href=${posting.sourceUrl} rel="noopener">${words.feed.original}</a>`}
  </p>`;
}
