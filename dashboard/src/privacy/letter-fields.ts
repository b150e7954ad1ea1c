import { html, nothing, type TemplateResult } from 'lit';
import type { Letter } from '../../../api/contract/data-requests.ts';
import type { PrivacyTexts } from '../i18n/privacy/texts.ts';
import { typed } from '../sign-in/form/field.ts';
import type { Fault } from '../sign-in/form/form-state.ts';

/** What the fields of a letter need to know. */
export interface LetterDraft {
  /** Where it goes; without an address there is no letter. */
  email: string | undefined;
  lang: string;
  isWanted: boolean;
  /** What is offered, as long as nobody has written into it. */
  offered: Letter;
}

/** A letter that may go with what is done: offered as it would go out, to be edited, and sent only when it is wanted. */
export function letterFields(
  texts: PrivacyTexts['requests']['letter'],
  draft: LetterDraft,
  wants: (isWanted: boolean) => void,
): TemplateResult {
  const { email, lang, isWanted, offered } = draft;
  if (email === undefined) return html`<p class="quiet">${texts.none}</p>`;
  const toggle = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement) wants(currentTarget.checked);
  };
  return html`<label class="radio"><input type="checkbox" name="has-letter" .checked=${isWanted} @change=${toggle} /><span>${texts.send}</span></label>
    ${
      isWanted
        ? html`<fieldset class="letter">
            <legend class="quiet">${texts.to(email)}</legend>
            <div class="field"><label for="letter-subject">${texts.subject}</label><input id="letter-subject" name="letter-subject" lang=${lang} maxlength="150" autocomplete="off" .value=${offered.subject} /></div>
            <div class="field"><label for="letter-body">${texts.body}</label><textarea id="letter-body" name="letter-body" lang=${lang} rows="10" maxlength="6000" .value=${offered.body}></textarea></div>
          </fieldset>`
        : nothing
    }`;
}

/** The letter in a form; undefined when none is wanted. */
export function letterIn(form: HTMLFormElement): Letter | undefined {
  if (!(form.elements.namedItem('letter-body') instanceof HTMLTextAreaElement)) return undefined;
  return { subject: typed(form, 'letter-subject'), body: typed(form, 'letter-body') };
}

/** What a letter lacks. */
export function letterFaults(letter: Letter | undefined, texts: PrivacyTexts['requests']['letter']): Fault[] {
  return letter && (letter.subject === '' || letter.body === '') ? [{ field: 'letter-body', text: texts.missing }] : [];
}
