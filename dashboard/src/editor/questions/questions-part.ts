import { html, nothing, type TemplateResult } from 'lit';
import { QUESTION_KINDS } from '../../../../api/contract/postings.ts';
import { type Desk, idOf } from '../fields/desk.ts';
import { checkField, choiceField, lineField } from '../fields/field.ts';
import type { QuestionForm } from '../model/form.ts';
import { changed, hasOptions, MOST, moved, withNewQuestion } from './questions.ts';

/** The posting's own questions: words in each language, kind, options, order. */
export function questionsPart(desk: Desk): TemplateResult {
  const { form, words, change, newId } = desk;
  const list = form['apply.questions'];
  const set = (questions: QuestionForm[]) => change({ 'apply.questions': questions });
  return html`<div class="questions">
    <h3>${words.questions.title}</h3>
    <p class="quiet">${list.length === 0 ? words.questions.none : nothing} ${words.questions.intro}</p>
    ${list.map((question, index) => one(desk, question, index, set))}
    <p role="status">
      ${desk.removed ? html`${words.questions.removed} <button type="button" @click=${desk.restoreQuestion}>${words.questions.undo}</button>` : nothing}
    </p>
    ${
      list.length < MOST.questions
        ? html`<button type="button" class="add" @click=${() => set(withNewQuestion(list, 'text', newId))}>${words.questions.add}</button>`
        : nothing
    }
  </div>`;
}

function one(desk: Desk, question: QuestionForm, index: number, set: (questions: QuestionForm[]) => void): TemplateResult {
  const { form, words, languages, newId } = desk;
  const texts = words.questions;
  const list = form['apply.questions'];
  const at = `apply.questions.${index}`;
  const { id, kind } = question;
  const edit = (changes: Partial<Omit<QuestionForm, 'id'>>) => set(changed(list, id, changes, newId));
  return html`<fieldset class="item" id=${idOf(at)}>
    <legend>${texts.one(index + 1)}</legend>
    ${warning(desk, index)}
    ${choiceField(
      desk,
      { name: `${at}.kind`, label: texts.kind },
      kind,
      QUESTION_KINDS.map((code) => [code, texts.kinds[code]]),
      (code) => edit({ kind: QUESTION_KINDS.find((known) => known === code) ?? 'text' }),
    )}
    ${languages.map((lang) =>
      lineField(
        desk,
        { name: `${at}.label.${lang}`, label: `${texts.label}, ${words.languages.names[lang]}`, lang },
        question.label[lang] ?? '',
        (text) => edit({ label: { ...question.label, [lang]: text } }),
        { longest: 300 },
      ),
    )}
    ${hasOptions(kind) ? options(desk, question, at, edit) : nothing}
    ${checkField({ name: `${at}.isRequired`, label: texts.required }, question.isRequired, (isRequired) => edit({ isRequired }))}
    <div class="buttons">
      ${index > 0 ? html`<button type="button" aria-label=${texts.up(index + 1)} @click=${() => set(moved(list, id, -1))}>↑</button>` : nothing}
      ${index < list.length - 1 ? html`<button type="button" aria-label=${texts.down(index + 1)} @click=${() => set(moved(list, id, 1))}>↓</button>` : nothing}
      <button type="button" class="quiet-button" @click=${() => desk.removeQuestion(index)}>${texts.remove(index + 1)}</button>
    </div>
  </fieldset>`;
}

function warning({ words, topicsOf }: Desk, index: number): TemplateResult {
  const topics = topicsOf(index);
  return html`<div role="status">
    ${
      topics.length === 0
        ? nothing
        : html`<p class="error">${words.questions.forbidden(topics.map((topic) => words.questions.topics[topic]).join(', '))}</p>
            <p>${words.questions.forbiddenHelp}</p>`
    }
  </div>`;
}

function options(
  desk: Desk,
  question: QuestionForm,
  at: string,
  edit: (changes: { options: QuestionForm['options'] }) => void,
): TemplateResult {
  const { words, languages, newId } = desk;
  const texts = words.questions;
  const list = question.options;
  const error = desk.errorOf(`${at}.options`, texts.options);
  return html`<fieldset class="options">
    <legend>${texts.options}</legend>
    ${error === undefined ? nothing : html`<p class="error">${error}</p>`}
    ${list.map(
      (option, index) =>
        html`<div class="option">
          ${languages.map((lang) =>
            lineField(
              desk,
              { name: `${at}.options.${index}.label.${lang}`, label: `${texts.option(index + 1)}, ${words.languages.names[lang]}`, lang },
              option.label[lang] ?? '',
              (text) =>
                edit({ options: list.map((other) => (other === option ? { ...other, label: { ...other.label, [lang]: text } } : other)) }),
              { longest: 200 },
            ),
          )}
          ${
            list.length > 2
              ? html`<button type="button" class="quiet-button" @click=${() => edit({ options: list.filter((other) => other !== option) })}>
                  ${texts.removeOption(index + 1)}
                </button>`
              : nothing
          }
        </div>`,
    )}
    ${
      list.length < MOST.options
        ? html`<button type="button" class="add" @click=${() => edit({ options: [...list, { id: newId(), label: {} }] })}>${texts.addOption}</button>`
        : nothing
    }
  </fieldset>`;
}
