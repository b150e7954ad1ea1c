import { filledIn, firstName } from '../../../api/contract/placeholders.ts';
import type { Locale, Localized } from '../../../api/contract/primitives.ts';
import type { MessageText, SentMessage } from '../../../api/contract/recruitment.ts';
import type { Target } from '../applicants/moves.ts';
import { LANGUAGES } from '../embed/choices.ts';

/** What is being written, in every language; empty where nothing is. */
export type Draft = Record<Locale, MessageText>;

/** As what a message goes: a letter with a subject, or a text message without. */
export type Channel = SentMessage['channel'];

/** The municipality as letters name it. */
export interface Sender {
  name: Localized;
  slug: string;
  /** Official languages, the first one first. */
  languages: readonly Locale[];
}

/** A letter as one applicant gets it. */
export interface Letter {
  lang: Locale;
  subject: string;
  body: string;
}

/** The languages in which the draft is whole, and those in which only half of it is written. */
export function writtenIn(draft: Draft, channel: Channel = 'mail'): { whole: Locale[]; half: Locale[] } {
  const isSaid = (text: string) => text.trim() !== '';
  if (channel === 'sms') return { whole: LANGUAGES.filter((lang) => isSaid(draft[lang].body)), half: [] };
  const said = (lang: Locale) => [draft[lang].subject, draft[lang].body].filter(isSaid).length;
  return { whole: LANGUAGES.filter((lang) => said(lang) === 2), half: LANGUAGES.filter((lang) => said(lang) === 1) };
}

/** The texts as the service takes them: only whole languages. */
export function textsOf(draft: Draft): Localized<MessageText> {
  return Object.fromEntries(writtenIn(draft).whole.map((lang) => [lang, draft[lang]]));
}

/** The same of a text message. */
export function smsTextsOf(draft: Draft): Localized {
  return Object.fromEntries(writtenIn(draft, 'sms').whole.map((lang) => [lang, draft[lang].body.trim()]));
}

/** The language in which somebody gets it: their own where it is written, else an official one, else any; the service chooses the same. */
export function languageFor(own: Locale, whole: readonly Locale[], official: readonly Locale[]): Locale | undefined {
  return [own, ...official, ...LANGUAGES].find((lang) => whole.includes(lang));
}

/** How many letters go out in which language, and in which language these people had applied. */
export function outgoing(
  targets: readonly Pick<Target, 'lang'>[],
  draft: Draft,
  official: readonly Locale[],
  channel: Channel = 'mail',
): { wanted: Locale; used: Locale; count: number }[] {
  const { whole } = writtenIn(draft, channel);
  return LANGUAGES.flatMap((wanted) => {
    const count = targets.filter(({ lang }) => lang === wanted).length;
    const used = languageFor(wanted, whole, official);
    return count === 0 || used === undefined ? [] : [{ wanted, used, count }];
  });
}

/** The letter as one applicant gets it; nothing while nothing is written. `unknown` stands for a name that is covered. */
export function letterFor(target: Target, draft: Draft, sender: Sender, unknown: string, channel: Channel = 'mail'): Letter | undefined {
  const lang = languageFor(target.lang, writtenIn(draft, channel).whole, sender.languages);
  if (lang === undefined) return undefined;
  const facts = {
    name: target.name === undefined ? unknown : channel === 'sms' ? firstName(target.name) : target.name,
    posting: named(target.posting.titles, lang) ?? target.posting.title,
    municipality: named(sender.name, lang) ?? sender.slug,
    reference: target.reference,
  };
  const fill = (text: string) => filledIn(text, facts);
  return { lang, subject: fill(draft[lang].subject).replace(/\s+/g, ' '), body: fill(draft[lang].body) };
}

/** What keeps a message from being sent. */
export type DraftFault = { is: 'empty' } | { is: 'half'; lang: Locale } | { is: 'too-many' };
const MOST = 200;

/** What is still to be mended before sending; nothing when it can go. */
export function faultOf(draft: Draft, count: number, channel: Channel = 'mail'): DraftFault | undefined {
  const { whole, half } = writtenIn(draft, channel);
  if (count > MOST) return { is: 'too-many' };
  const [lang] = half;
  if (lang !== undefined) return { is: 'half', lang };
  return whole.length === 0 ? { is: 'empty' } : undefined;
}

function named(texts: Localized, lang: Locale): string | undefined {
  return texts[lang] ?? texts.fi ?? texts.sv ?? texts.en;
}
