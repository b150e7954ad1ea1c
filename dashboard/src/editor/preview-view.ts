import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../api/contract/primitives.ts';
import type { EditedPosting } from '../../../api/contract/recruitment.ts';
import type { EditorWords } from './i18n/words.ts';
import '../components/live-preview.ts';

/** The posting in the widget itself, as the service draws it for those who may read the draft. */
export function previewView(
  words: EditorWords,
  { tenant, posting, shown, choose }: { tenant: string; posting: EditedPosting | undefined; shown: Locale; choose: (lang: Locale) => void },
): TemplateResult {
  const { previewing, viewing, languages } = words;
  if (!posting) return html`<p>${previewing.notYet}</p>`;
  const { id, number, version } = posting.recruitment;
  const language = languages.names[shown];
  return html`<section class="previewing">
    <p class="quiet">${previewing.hint} ${previewing.saved}</p>
    <fieldset class="segments">
      <legend class="hidden">${previewing.language}</legend>
      ${(['fi', 'sv', 'en'] as const).map((lang) =>
        posting.draft.texts[lang] === undefined
          ? nothing
          : html`<label
              ><input type="radio" name="preview-lang" .checked=${lang === shown} @change=${() => choose(lang)} /><span>${languages.names[lang]}</span></label
            >`,
      )}
    </fieldset>
    <vuoro-live-preview
      .src=${`/staff/${tenant}/postings/${id}/preview?lang=${shown}&v=${version}&vuoro=${tenant}.${number}`}
      .words=${{ ...viewing, title: previewing.title, hint: previewing.hint, frame: previewing.frame(language) }}
    ></vuoro-live-preview>
  </section>`;
}
