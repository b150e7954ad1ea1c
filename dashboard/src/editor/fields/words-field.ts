import { html, type TemplateResult } from 'lit';
import type { Locale, Words } from '../../../../api/contract/primitives.ts';
import type { Desk } from './desk.ts';
import { type Field, lineField } from './field.ts';

/** Words that all languages share, or, when the writer wants it so, words for each. */
export function wordsField(desk: Desk, spec: Field, value: Words, changed: (value: Words) => void, longest: number): TemplateResult {
  const { words, languages } = desk;
  if (languages.length < 2 && typeof value === 'string') return lineField(desk, spec, value, changed, { longest });
  if (typeof value === 'string') {
    return html`<div class="words">
      ${lineField(desk, spec, value, changed, { longest })}
      <button type="button" class="quiet-button" aria-label="${words.perLanguage}: ${spec.label}" @click=${() => changed(inEach(value, languages))}>
        ${words.perLanguage}
      </button>
    </div>`;
  }
  const shown = languages.filter((lang) => languages.includes(lang) || value[lang] !== undefined);
  return html`<div class="words">
    ${shown.map((lang) =>
      lineField(
        desk,
        { ...spec, name: `${spec.name}.${lang}`, label: `${spec.label}, ${words.languages.names[lang]}`, lang },
        value[lang] ?? '',
        (text) => changed({ ...value, [lang]: text }),
        { longest },
      ),
    )}
    <button type="button" class="quiet-button" aria-label="${words.oneForAll}: ${spec.label}" @click=${() => changed(inOne(value))}>${words.oneForAll}</button>
  </div>`;
}

/** The same words to begin with in each language, so that none is lost. */
export function inEach(value: string, languages: readonly Locale[]): Words {
  return Object.fromEntries(languages.map((lang) => [lang, value]));
}

/** The first language's words for all. */
export function inOne(value: Exclude<Words, string>): string {
  return [value.fi, value.sv, value.en].find((text) => text !== undefined && text.trim() !== '') ?? '';
}
