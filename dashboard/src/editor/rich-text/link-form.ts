import { html, nothing, type TemplateResult } from 'lit';
import type { EditorWords } from '../i18n/words.ts';

/** Asks for the address of a link. Enter takes it, Escape leaves everything as it was, an empty one takes the link off. */
export function linkForm(
  words: EditorWords['text'],
  name: string,
  { href, isWrong }: { href: string; isWrong: boolean },
  on: { set: (written: string) => void; close: () => void },
): TemplateResult {
  const id = `${name}-link`;
  const take = ({ currentTarget }: Event) => {
    const input = currentTarget instanceof HTMLElement ? currentTarget.closest('.link-form')?.querySelector('input') : undefined;
    if (input) on.set(input.value);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') take(event);
    else on.close();
  };
  return html`<div class="link-form">
    <label for=${id}>${words.linkAddress}</label>
    <small id="${id}-hint">${words.linkHint}</small>
    ${isWrong ? html`<p class="error" id="${id}-error" role="alert">${words.linkWrong}</p>` : nothing}
    <input id=${id} type="text" inputmode="url" autocomplete="off" .value=${href} aria-describedby="${id}-hint${isWrong ? ` ${id}-error` : ''}" @keydown=${key} />
    <div class="buttons">
      <button type="button" @click=${take}>${words.setLink}</button>
      <button type="button" @click=${on.close}>${words.cancel}</button>
    </div>
  </div>`;
}
