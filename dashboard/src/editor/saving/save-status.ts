import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../../api/contract/primitives.ts';
import { labelOf } from '../i18n/label-of.ts';
import type { EditorWords } from '../i18n/words.ts';
import type { Saver } from './saver.ts';

const FORMATS: Record<Locale, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** How far saving is, in words that a screen reader is told as well; and what a colleague has changed. */
export function saveStatus(words: EditorWords, saver: Saver, lang: Locale): TemplateResult {
  const isTrouble = ['away', 'refused', 'clash', 'partly'].includes(saver.state.is);
  const news = [...new Set(saver.news.map((field) => labelOf(words, field)))];
  return html`<p class="save-status ${isTrouble ? 'warn' : 'quiet'}" role="status">
      ${sentence(words, saver, lang)}
    </p>
    <p class="news" role="status">${news.length === 0 ? nothing : words.saving.news(news.join('; '))}</p>`;
}

function sentence({ saving, ...words }: EditorWords, saver: Saver, lang: Locale): string {
  const { state, savedAt } = saver;
  if (state.is === 'away') {
    if (state.trouble.code === 'not_signed_in') return saving.signedOut;
    return state.trouble.code === 'offline' ? saving.offline : saving.unavailable;
  }
  if (state.is === 'refused')
    return new Map<string, string>(Object.entries(saving.refused)).get(state.trouble.code) ?? saving.refused.other;
  if (state.is === 'partly')
    return saving.partly([...new Set(saver.flaws.map(({ field }) => labelOf({ saving, ...words }, field)))].join('; '));
  if (state.is === 'waiting' && saver.isPublic) return saving.notPublicYet;
  if (state.is !== 'saved') return saving[state.is];
  if (savedAt === undefined) return saving.saved;
  return saving.savedAt(new Intl.DateTimeFormat(FORMATS[lang], { hour: 'numeric', minute: '2-digit' }).format(savedAt));
}
