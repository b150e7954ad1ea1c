import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../fields/desk.ts';
import { lineField, named } from '../fields/field.ts';
import { wordsField } from '../fields/words-field.ts';
import { type ContactForm, EMPTY_CONTACT } from '../model/form.ts';

const MOST = 8;

/** Those who answer an applicant's questions. */
export function contactsSection(desk: Desk): TemplateResult {
  const { form, words, change } = desk;
  const { contacts } = form;
  return html`${contacts.length === 0 ? html`<p class="quiet">${words.contacts.none}</p>` : contacts.map((contact, index) => one(desk, contact, index))}
  ${
    contacts.length < MOST
      ? html`<button type="button" class="add" @click=${() => change({ contacts: [...contacts, EMPTY_CONTACT] })}>${words.contacts.add}</button>`
      : nothing
  }`;
}

function one(desk: Desk, contact: ContactForm, index: number): TemplateResult {
  const { words, form, change } = desk;
  const at = `contacts.${index}`;
  const set = (changes: Partial<ContactForm>) =>
    change({ contacts: form.contacts.map((other, position) => (position === index ? { ...other, ...changes } : other)) });
  const line = (
    key: 'name' | 'phone' | 'email',
    label: 'contactName' | 'phone' | 'email',
    type: 'text' | 'tel' | 'email',
    longest: number,
  ) =>
    lineField(desk, { ...named(desk, `${at}.${key}`, label), isOptional: true }, contact[key], (value) => set({ [key]: value }), {
      type,
      longest,
    });
  return html`<fieldset class="item">
    <legend>${words.contacts.one(index + 1)}</legend>
    ${line('name', 'contactName', 'text', 120)}
    ${wordsField(desk, { ...named(desk, `${at}.role`, 'contactRole'), isOptional: true }, contact.role, (role) => set({ role }), 160)}
    ${line('phone', 'phone', 'tel', 40)} ${line('email', 'email', 'email', 254)}
    ${wordsField(desk, { ...named(desk, `${at}.note`, 'contactNote'), isOptional: true }, contact.note, (note) => set({ note }), 600)}
    <button
      type="button"
      class="quiet-button"
      @click=${() => change({ contacts: form.contacts.filter((_, position) => position !== index) })}
    >
      ${words.contacts.remove(index + 1)}
    </button>
  </fieldset>`;
}
