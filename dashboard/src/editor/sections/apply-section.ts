import { html, type TemplateResult } from 'lit';
import { type Desk, idOf } from '../fields/desk.ts';
import { checkField, lineField, named } from '../fields/field.ts';
import { questionsPart } from '../questions/questions-part.ts';

/** Where and how one applies. */
export function applySection(desk: Desk): TemplateResult {
  const { form, words, change } = desk;
  const mode = form['apply.mode'];
  return html`<fieldset class="field">
      <legend>${words.labels.applyMode}</legend>
      ${(['here', 'link'] as const).map(
        (one) =>
          html`<div class="check">
            <input type="radio" name="apply-mode" id="${idOf('apply.mode')}-${one}" .checked=${one === mode} @change=${() => change({ 'apply.mode': one })} />
            <label for="${idOf('apply.mode')}-${one}">${words.applyModes[one]}</label>
          </div>`,
      )}
    </fieldset>
    ${
      mode === 'link'
        ? lineField(desk, named(desk, 'apply.url', 'applyUrl'), form['apply.url'], (url) => change({ 'apply.url': url }), {
            type: 'url',
            inputMode: 'url',
          })
        : html`${checkField(named(desk, 'apply.wantsCv', 'wantsCv'), form['apply.wantsCv'], (wants) => change({ 'apply.wantsCv': wants }))}
          ${questionsPart(desk)}`
    }
    ${checkField(named(desk, 'isOfficial', 'isOfficial'), form.isOfficial, (isOfficial) => change({ isOfficial }))}`;
}
