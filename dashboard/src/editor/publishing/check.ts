import { FORBIDDEN_TOPICS, type ForbiddenTopic } from '../../../../api/contract/forbidden-topics.ts';
import type { Locale } from '../../../../api/contract/primitives.ts';
import type { EditedPosting } from '../../../../api/contract/recruitment.ts';
import { labelOf } from '../i18n/label-of.ts';
import type { EditorWords } from '../i18n/words.ts';
import type { Flaw } from '../model/draft-of.ts';
import { type Form, languagesIn } from '../model/form.ts';

/** Something to mend before publishing: the sentence and the field it is about. */
export interface Fault {
  field: string;
  text: string;
}

/** A question that the service holds suspect; an admin may let it through with a reason. */
export interface Suspect {
  /** Of the question, which stays whatever its place and words. */
  id: string;
  index: number;
  topics: ForbiddenTopic[];
}

/** What stands in the way of publishing, what an admin may let through, and what is worth a second look. */
export interface Check {
  faults: Fault[];
  suspects: Suspect[];
  advice: string[];
}

/** Looks a posting over before it is published; what the law asks is the service's word. `now` is milliseconds. */
export function checkPosting(
  words: EditorWords,
  { form, flaws, posting, now }: { form: Form; flaws: readonly Flaw[]; posting: EditedPosting; now: number },
): Check {
  const { lacks, dates } = words.publishing;
  const suspects = suspectsOf(posting);
  const closed = form.closesAt !== '' && Date.parse(form.closesAt) <= now;
  return {
    faults: [
      ...flaws.map(({ field, code }) =>
        code === 'order' && field === 'closesAt'
          ? { field, text: dates.closesBeforeOpens }
          : { field, text: lacks.flaw(labelOf(words, field)) },
      ),
      ...posting.obstacles.flatMap(({ code, field }): Fault[] => {
        if (code === 'pay_missing') return [{ field: 'pay.min', text: lacks.pay }];
        const lang = languageIn(field);
        return code === 'language_missing' && lang
          ? [{ field: `texts.${lang}.title`, text: lacks.language(words.languages.names[lang]) }]
          : [];
      }),
      ...(closed ? [{ field: 'closesAt', text: dates.pastClosing }] : []),
    ],
    suspects,
    advice: adviceOn(words, form),
  };
}

/** Topics of the questions that the service holds suspect, by the questions' ids. */
export function suspectsOf({ obstacles, draft }: EditedPosting): Suspect[] {
  const questions = draft.apply.mode === 'here' ? draft.apply.questions : [];
  return questions.flatMap(({ id }, index) => {
    const topics = obstacles
      .filter(({ code, field }) => code === 'question_forbidden' && field === `apply.questions.${index}`)
      .flatMap(({ topic }) => FORBIDDEN_TOPICS.filter((known) => known === topic));
    return topics.length === 0 ? [] : [{ id, index, topics }];
  });
}

function adviceOn(words: EditorWords, form: Form): string[] {
  const texts = words.publishing;
  return [
    ...languagesIn(form)
      .filter((lang) => form[`texts.${lang}.body`].length === 0)
      .map((lang) => texts.noText(words.languages.names[lang])),
    ...(form.employmentType === 'other' ? [texts.noType] : []),
    ...(form.taskArea === 'other' ? [texts.noArea] : []),
    ...(form.contacts.length === 0 ? [texts.noContact] : []),
    ...(form.closesAt === '' ? [texts.noClosing] : []),
  ];
}

function languageIn(field: string): Locale | undefined {
  return (['fi', 'sv', 'en'] as const).find((lang) => field === `texts.${lang}`);
}
