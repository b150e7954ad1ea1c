import { FIELD_ERROR_CODES, type FieldErrorCode } from '../../../../api/contract/errors.ts';
import { PostingDraft } from '../../../../api/contract/postings.ts';
import { LOCALES, type Localized, type Words } from '../../../../api/contract/primitives.ts';
import type { ContactForm, Form, QuestionForm } from './form.ts';
import { numberIn } from './number-in.ts';

/** What keeps something that was typed from being saved: `field` is a dotted path into the draft. */
export interface Flaw {
  field: string;
  code: FieldErrorCode;
}

/** What can be saved of a form. */
export interface Savable {
  /** Absent while there is no title in any language. */
  draft?: PostingDraft;
  /** Parts that are not in the draft as they were typed: there they are as they were saved before. */
  flaws: Flaw[];
}

type Raw = Record<string, unknown>;
type Issue = { path: readonly PropertyKey[]; code?: string; message: string };

/**
 * The draft of a form. One wrong field keeps nothing else from being saved: its part stays as it was in `saved`, and a
 * question that is not ready waits.
 */
export function draftOf(form: Form, saved?: PostingDraft): Savable {
  const raw = rawDraft(form);
  const first = PostingDraft.safeParse(raw);
  if (first.success) return { draft: first.data, flaws: [] };
  const flaws = first.error.issues.map((issue) => flawOf(issue));
  for (const issue of first.error.issues) fallBack(raw, issue.path.map(String), form, saved);
  const second = PostingDraft.safeParse(raw);
  return { ...(second.success && { draft: second.data }), flaws };
}

function fallBack(raw: Raw, [part = '', ...rest]: string[], form: Form, saved: PostingDraft | undefined): void {
  if (part === 'texts') return putBack(raw, rest[0], saved?.texts);
  const question = part === 'apply' && rest[0] === 'questions' ? form['apply.questions'][Number(rest[1])] : undefined;
  if (question) return holdBack(raw, question.id, saved);
  const before: Raw = { pay: {}, place: {}, duration: {}, contacts: [], positions: 1, apply: NO_APPLY, ...saved };
  // An order of two moments is a matter of both.
  for (const name of part === 'closesAt' ? ['opensAt', 'closesAt'] : [part]) {
    if (before[name] === undefined) delete raw[name];
    else raw[name] = before[name];
  }
}

const NO_APPLY = { mode: 'here', wantsCv: true, questions: [] };

function putBack(raw: Raw, lang: string | undefined, saved: Raw | undefined): void {
  if (lang === undefined) return;
  const { [lang]: _flawed, ...others } = raw['texts'] as Raw;
  raw['texts'] = saved?.[lang] === undefined ? others : { ...others, [lang]: saved[lang] };
}

function holdBack(raw: Raw, id: string, saved: PostingDraft | undefined): void {
  const apply = raw['apply'] as Raw & { questions: { id: string }[] };
  const before = saved?.apply.mode === 'here' ? saved.apply.questions.find((question) => question.id === id) : undefined;
  raw['apply'] = { ...apply, questions: apply.questions.flatMap((question) => (question.id !== id ? [question] : before ? [before] : [])) };
}

function flawOf({ path, code, message }: Issue): Flaw {
  const said = FIELD_ERROR_CODES.find((known) => known === message);
  const byKind: Record<string, FieldErrorCode> = {
    too_big: 'too_long',
    too_small: 'required',
    invalid_value: 'choice',
    invalid_union: 'too_long',
  };
  return { field: path.map(String).join('.'), code: said ?? byKind[code ?? ''] ?? 'format' };
}

function rawDraft(form: Form): Raw {
  const { kept } = form;
  return said({
    texts: textsIn(form),
    isOfficial: form.isOfficial,
    employer: wordsIn(form.employer),
    unit: wordsIn(form.unit),
    taskArea: form.taskArea,
    occupation: occupationIn(form),
    employmentType: form.employmentType,
    workTime: form.workTime,
    workload: wordsIn(form.workload),
    duration: said({ startsOn: form['duration.startsOn'], endsOn: form['duration.endsOn'], note: wordsIn(form['duration.note']) }),
    pay: payIn(form),
    positions: numberIn(form.positions),
    place: said({
      street: form['place.street'].trim(),
      postalCode: form['place.postalCode'].trim(),
      municipalityCode: kept.municipalityCode,
      city: wordsIn(form['place.city']),
      point: kept.point,
    }),
    contacts: form.contacts.map(contactIn).filter((contact) => Object.keys(contact).length > 0),
    opensAt: form.opensAt,
    closesAt: form.closesAt,
    apply:
      form['apply.mode'] === 'link'
        ? { mode: 'link', url: form['apply.url'].trim() }
        : { mode: 'here', wantsCv: form['apply.wantsCv'], questions: form['apply.questions'].map(questionIn) },
  });
}

// A language is there when something is said in it.
function textsIn(form: Form): Raw {
  return Object.fromEntries(
    LOCALES.flatMap((lang) => {
      const [title, body] = [form[`texts.${lang}.title`], form[`texts.${lang}.body`]];
      return title.trim() === '' && body.length === 0 ? [] : [[lang, { title, body }]];
    }),
  );
}

// A unit alone says nothing of pay, but a feed's is kept.
function payIn(form: Form): Raw {
  const [min, max] = [numberIn(form['pay.min']), numberIn(form['pay.max'])];
  const numbers = said({ min, max });
  const hasNumbers = Object.keys(numbers).length > 0;
  return said({
    ...numbers,
    unit: hasNumbers || form.kept.unit === form['pay.unit'] ? form['pay.unit'] : '',
    currency: form.kept.currency,
    agreement: wordsIn(form['pay.agreement']),
    note: wordsIn(form['pay.note']),
  });
}

function occupationIn({ occupation: { isco08, label } }: Form): Raw | undefined {
  const labels = localizedIn(label);
  return isco08.trim() === '' && !labels ? undefined : { isco08: isco08.trim(), label: labels ?? {} };
}

function contactIn(contact: ContactForm): Raw {
  return said({
    name: contact.name.trim(),
    role: wordsIn(contact.role),
    phone: contact.phone.trim(),
    email: contact.email.trim(),
    note: wordsIn(contact.note),
  });
}

function questionIn({ id, kind, label, isRequired, options }: QuestionForm): Raw {
  const hasOptions = kind === 'choice' || kind === 'several';
  return {
    id,
    kind,
    label: localizedIn(label) ?? {},
    isRequired,
    ...(hasOptions && { options: options.map((option) => ({ id: option.id, label: localizedIn(option.label) ?? {} })) }),
  };
}

function wordsIn(words: Words): Words | undefined {
  return typeof words === 'string' ? words.trim() || undefined : localizedIn(words);
}

function localizedIn(words: Localized): Localized | undefined {
  const kept = Object.entries(words).filter(([, text]) => text.trim() !== '');
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

// What is empty is not said.
function said(raw: Raw): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== ''));
}
