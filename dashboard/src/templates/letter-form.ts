import type { LetterPurpose, LetterTemplate, NewLetterTemplate } from '../../../api/contract/letter-templates.ts';
import { unknownPlaceholders } from '../../../api/contract/placeholders.ts';
import type { Locale } from '../../../api/contract/primitives.ts';
import { READY_FOR, wholeDraft } from '../answering/choices.ts';
import { type Draft, textsOf, writtenIn } from '../answering/letters.ts';
import { TEMPLATES } from '../answering/templates.ts';
import { LANGUAGES } from '../embed/choices.ts';
import type { TemplateTexts } from '../i18n/templates/texts.ts';
import type { Fault } from '../sign-in/form/form-state.ts';

/** A letter template as it is being written. */
export interface LetterForm {
  name: string;
  purpose: LetterPurpose;
  isShared: boolean;
  draft: Draft;
}

const PURPOSES = ['received', 'information', 'interview', 'rejection', 'hired', 'other'] as const satisfies readonly LetterPurpose[];
const LONGEST_NAME = 80;

/** What letters are for, in the order in which a recruitment comes to them. */
export const PURPOSE_LIST: readonly LetterPurpose[] = PURPOSES;

/** What the editor begins with: nothing, a stored template, or a copy of one or of a ready-made letter. */
export function beginning(open: string, stored: readonly LetterTemplate[], texts: TemplateTexts): LetterForm | undefined {
  if (open === 'new') return { name: '', purpose: 'other', isShared: false, draft: wholeDraft({}) };
  const [how, of = ''] = open.split(':');
  const one = stored.find(({ id }) => id === (how === 'copy' ? of : open));
  const mark = how === 'copy' ? ` (${texts.copyMark})` : '';
  if (one)
    return {
      name: withMark(one.name, mark),
      purpose: one.purpose,
      isShared: how === 'copy' ? false : one.isShared,
      draft: wholeDraft(one.texts),
    };
  const purpose = how === 'copy' ? PURPOSES.find((known) => known === of) : undefined;
  if (!purpose) return undefined;
  return { name: texts.purposes[purpose], purpose, isShared: false, draft: TEMPLATES[READY_FOR[purpose]].texts };
}

/** The form as the service takes it. */
export function templateOf({ name, purpose, isShared, draft }: LetterForm): NewLetterTemplate {
  return { name: name.trim(), purpose, isShared, texts: textsOf(draft) };
}

/** The names between braces that nobody can fill in, of one language. */
export function unknownIn(draft: Draft, lang: Locale): string[] {
  const { subject, body } = draft[lang];
  return [...new Set([...unknownPlaceholders(subject), ...unknownPlaceholders(body)])];
}

/** The official languages in which the letter is not written. */
export function missingIn(draft: Draft, official: readonly Locale[]): Locale[] {
  const { whole } = writtenIn(draft);
  return official.filter((lang) => !whole.includes(lang));
}

/** What is to be mended before it can be kept. */
export function faultsOf({ name, draft }: LetterForm, texts: TemplateTexts, languageNames: Record<Locale, string>): Fault[] {
  const { whole, half } = writtenIn(draft);
  return [
    ...(name.trim() === '' ? [{ field: 'letter-name', text: texts.nameMissing }] : []),
    ...half.map((lang) => ({
      field: draft[lang].subject.trim() === '' ? `subject-${lang}` : `body-${lang}`,
      text: texts.half(languageNames[lang]),
    })),
    ...(whole.length === 0 && half.length === 0 ? [{ field: 'subject-fi', text: texts.empty }] : []),
    ...LANGUAGES.flatMap((lang) => {
      const names = unknownIn(draft, lang);
      const inSubject = unknownPlaceholders(draft[lang].subject).length > 0;
      return names.length === 0
        ? []
        : [{ field: `${inSubject ? 'subject' : 'body'}-${lang}`, text: texts.unknown(braced(names), languageNames[lang]) }];
    }),
  ];
}

/** Names as they stand in a text. */
export function braced(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join(', ');
}

function withMark(name: string, mark: string): string {
  return `${name.slice(0, LONGEST_NAME - mark.length)}${mark}`;
}
