import { html, nothing, type TemplateResult } from 'lit';
import { plainText, RichText } from '../../../../api/contract/rich-text.ts';
import { labelOf } from '../i18n/label-of.ts';
import type { EditorWords } from '../i18n/words.ts';
import type { Form } from '../model/form.ts';
import type { Clash } from '../model/merge.ts';
import type { Saver } from './saver.ts';

/** What two people changed in different ways, both versions side by side, to choose from. */
export function clashView(words: EditorWords, saver: Saver): TemplateResult | typeof nothing {
  if (saver.clashes.length === 0) return nothing;
  return html`<section class="clashes" aria-labelledby="clash-title">
    <h2 id="clash-title" tabindex="-1">${words.clash.title}</h2>
    <p>${words.clash.intro}</p>
    ${saver.clashes.map((clash) => one(words, saver, clash))}
  </section>`;
}

function one(words: EditorWords, saver: Saver, clash: Clash): TemplateResult {
  const { clash: texts } = words;
  const label = labelOf(words, clash.field);
  return html`<div class="clash">
    <h3>${label}</h3>
    <dl>
      <div><dt>${texts.mine}</dt><dd>${shown(words, mineOf(saver.form, clash))}</dd></div>
      <div><dt>${texts.theirs}</dt><dd>${shown(words, clash.theirs)}</dd></div>
    </dl>
    <div class="buttons">
      <button type="button" aria-label="${texts.keepMine}: ${label}" @click=${() => void saver.settle(clash, 'mine')}>${texts.keepMine}</button>
      <button type="button" aria-label="${texts.takeTheirs}: ${label}" @click=${() => void saver.settle(clash, 'theirs')}>${texts.takeTheirs}</button>
    </div>
  </div>`;
}

function mineOf(form: Form, { field, question }: Clash): unknown {
  if (!question) return form[field];
  const found = form['apply.questions'].find(({ id }) => id === question.id);
  return question.part && found ? found[question.part] : found;
}

/** A value of any field as text that a person can compare. */
function shown(words: EditorWords, value: unknown): string {
  if (value === undefined) return words.clash.removed;
  const text = RichText.safeParse(value);
  if (text.success && text.data.length > 0) return plainText(text.data);
  const said = leaves(value).filter((leaf) => leaf.trim() !== '');
  return said.length === 0 ? words.clash.nothing : said.join(' · ');
}

// Ids say nothing to a person.
function leaves(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value === 'boolean') return [value ? '✓' : '–'];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'id' ? [] : leaves(part)));
}
