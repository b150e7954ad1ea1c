import { html } from 'hono/html';
import { REQUEST_KINDS } from '../../../contract/data-requests.ts';
import type { FieldError } from '../../../contract/errors.ts';
import { ownDataPath, privacyPath } from '../addresses.ts';
import { describedBy, errorLine, type FieldState, hintLine, item, textField } from '../apply/fields.ts';
import type { FormError } from '../apply/form-errors.ts';
import { errorSummary } from '../apply/form-page.ts';
import type { Frame } from '../frame.ts';
import { type Html, layout } from '../layout.ts';
import { ASK_FIELDS, type AskField, type AskValues } from './values.ts';

const FORM = 'ask';

/** The form in which a person asks about their own data. With errors it says so and keeps all that was typed. */
export function askPage(frame: Frame, values: AskValues, errors: readonly FormError[]): Html {
  const { texts, name } = frame;
  const words = texts.ownData;
  const state = { frame, errors };
  return layout(frame, {
    title: `${errors.length > 0 ? texts.apply.errorPrefix : ''}${words.title} – ${name}`,
    inLanguage: (lang) => ownDataPath(frame, lang),
    takesAlong: { form: FORM, step: 'language' },
    main: html`<p class="back"><a href="${privacyPath(frame)}">${texts.frame.privacy}</a></p>
<h1>${words.title}</h1>
${errors.length > 0 ? errorSummary(state) : html`<p class="lead">${words.intro(name)}</p>`}
<form id="${FORM}" class="form" method="post" action="${ownDataPath(frame)}" novalidate>
<input type="hidden" name="token" value="${values.token}">
${kinds(state, values.kind)}
${textField(state, { field: 'name', label: texts.apply.name, value: values.name, type: 'text', autocomplete: 'name' })}
${textField(state, { field: 'email', label: texts.apply.email, value: values.email, type: 'email', autocomplete: 'email', hint: words.emailHint })}
${item(
  state,
  'message',
  html`<label for="message">${words.message} <span class="optional">(${texts.apply.optional})</span></label>${hintLine('message', words.messageHint)}${errorLine(state, 'message')}
<textarea id="message" name="message" rows="4" maxlength="2000"${describedBy(state, 'message', true)}>${values.message}</textarea>`,
)}
<p><button name="step" value="send">${words.send}</button></p>
</form>`,
  });
}

function kinds(state: FieldState, chosen: string): Html {
  const { ownData } = state.frame.texts;
  const isWrong = state.errors.some(({ field }) => field === 'kind');
  return html`<fieldset class="item${isWrong ? ' wrong' : ''}"${describedBy(state, 'kind', false)}><legend>${ownData.kind}</legend>${errorLine(state, 'kind')}
${REQUEST_KINDS.map(
  (kind, index) =>
    html`<label class="option"><input type="radio" name="kind" value="${kind}"${index === 0 ? html` id="kind"` : ''}${kind === chosen ? html` checked` : ''}> <span>${ownData.kinds[kind]}</span></label>`,
)}</fieldset>`;
}

/** Field errors as sentences, the first of each field, in the order of the page. */
export function askErrors({ texts }: Frame, errors: readonly FieldError[]): FormError[] {
  const labels: Record<AskField, string> = {
    kind: texts.ownData.kind,
    name: texts.apply.name,
    email: texts.apply.email,
    message: texts.ownData.message,
  };
  return ASK_FIELDS.flatMap((field) => {
    const code = errors.find((error) => error.field === field)?.code;
    if (code === undefined) return [];
    const isMissing = code === 'required' || code === 'too_short' || (field === 'kind' && code === 'choice');
    const text = isMissing && field !== 'message' ? texts.ownData.required[field] : texts.answers.field[code](labels[field]);
    return [{ field, text }];
  });
}
