import { carrierWord } from './carrier-words.ts';
import { dictionary } from './dictionary.ts';
import { type Judgement, judge } from './judgement.ts';
import { ENGLISH } from './lexicon/english.ts';
import { FINNISH } from './lexicon/finnish.ts';
import { SHARED } from './lexicon/shared.ts';
import { SWEDISH } from './lexicon/swedish.ts';
import { clauses } from './marks.ts';
import { readPause } from './pause.ts';
import { folded, type Token, tokens } from './plain-text.ts';
import type { OpenOffer, Reading, ReplyContext, Unclear } from './reading.ts';

const LANGUAGES = [FINNISH, SWEDISH, ENGLISH].map((lexicon) => dictionary(lexicon, SHARED));
const HELP: ReadonlySet<string> = new Set(['help', 'info', 'apua', 'apu', 'ohje', 'ohjeet', 'neuvo', 'neuvoja', 'hjalp']);
// What one says in ten segments is not a plain answer.
const LONGEST = 1530;

/**
 * Reads an inbound message in Finnish, Swedish and English, or says why a person has to. Each language reads the whole message by its own
 * lexicon; an answer needs every word to be known, so that "no joo" is a Finnish yes and "ja" no Finnish answer.
 */
export function readReply(text: string, context: ReplyContext): Reading {
  if (text.length > LONGEST) return unclear('too_long');
  const offers = new Map((context.openOffers ?? []).map((offer) => [folded(offer.code), offer]));
  const codes = new Set(offers.keys());
  const message = tokens(text).flatMap((token) => parted(token, codes));
  const service = serviceWord(message);
  if (service) return { kind: service };
  if (!message.some(({ kind }) => kind !== 'break' && kind !== 'stop'))
    return unclear(message.some(({ kind }) => kind === 'question') ? 'no_answer' : 'empty');
  const pause = readPause(message, context.today);
  if (pause) return pause;
  const judged = agreed(LANGUAGES.map((language) => judge(clauses(message, language, codes))));
  return answerTo(judged, offers, context);
}

/** What the languages found between them: the one answer, or the reason of the language that knew most of the words. */
function agreed(judgements: readonly Judgement[]): Judgement {
  const said = judgements.filter(({ says }) => says !== 'unclear');
  // "e 12": to a Swede only the number says something.
  const answers = said.some(({ says }) => says !== 'codes') ? said.filter(({ says }) => says !== 'codes') : said;
  const reasons = judgements.flatMap((judgement) => (judgement.says === 'unclear' ? [judgement] : []));
  // Who knows every word and hears two answers is right: "yes no" is no Finnish "well, yes".
  const objection = reasons.find(({ why, unknown }) => unknown === 0 && why !== 'no_answer' && why !== 'empty');
  if (objection) return objection;
  const [first, ...others] = answers;
  if (first && others.every((other) => JSON.stringify(other) === JSON.stringify(first))) return first;
  if (first)
    return answers.some(({ says }) => says === 'question') ? { says: 'question' } : { says: 'unclear', why: 'languages', unknown: 0 };
  return reasons.sort((a, b) => a.unknown - b.unknown)[0] ?? { says: 'unclear', why: 'empty', unknown: 0 };
}

function answerTo(judged: Judgement, offers: ReadonlyMap<string, OpenOffer>, { isAskedStillRight = false }: ReplyContext): Reading {
  const written = (codes: readonly string[]) => [...new Set(codes)].map((code) => offers.get(code)?.code ?? code);
  switch (judged.says) {
    case 'unclear':
      return unclear(judged.why);
    case 'stop':
    case 'question':
    case 'not_today':
      return { kind: judged.says };
    case 'each':
      return { kind: 'each', answers: judged.answers.map(({ code, answer }) => ({ code: offers.get(code)?.code ?? code, answer })) };
    case 'codes':
      return { kind: 'codes', codes: written(judged.codes) };
    case 'not_right':
      return isAskedStillRight && judged.codes.length === 0 ? { kind: 'no', codes: [] } : unclear('negation');
    case 'right':
      if (isAskedStillRight && judged.codes.length === 0) return { kind: 'still_right' };
      return { kind: 'yes', codes: written(judged.codes) };
    default:
      if (!isAskedStillRight || judged.codes.length > 0) return { kind: judged.says, codes: written(judged.codes) };
      if (offers.size > 0) return unclear('two_questions');
      return judged.says === 'yes' ? { kind: 'still_right' } : { kind: judged.says, codes: [] };
  }
}

// "K12" is "k 12" where 12 is an open offer and K12 is none.
function parted(token: Token, codes: ReadonlySet<string>): Token[] {
  const [, letters, code] = /^(\p{L}+)(\d+)$/u.exec(token.text) ?? [];
  if (letters === undefined || code === undefined || codes.has(token.text) || !codes.has(code)) return [token];
  return [
    { kind: 'word', text: letters },
    { kind: 'number', text: code },
  ];
}

function serviceWord(message: readonly Token[]): 'stop' | 'start' | 'help' | undefined {
  const words = message.filter(({ kind }) => kind !== 'break' && kind !== 'stop' && kind !== 'emoji');
  const [only] = words;
  if (words.length !== 1 || !only) return undefined;
  if (HELP.has(only.text)) return 'help';
  const reserved = carrierWord(only.text);
  return only.text === 'yes' ? undefined : reserved;
}

function unclear(why: Unclear): Reading {
  return { kind: 'unclear', why };
}
