import { containsPersonalIdentityCode } from '../../checks/personal-identity-code.ts';
import { longest, placeholders } from './placeholders.ts';
import { MOST_CHARACTERS, MOST_SEGMENTS, segmented } from './segments.ts';
import { SENSITIVE_WORDS, type SensitiveTopic } from './sensitive-words.ts';

/** How a template is used. */
export interface TemplateUse {
  /** The first message that a person gets from this sender has to say how one stops them. */
  isFirst: boolean;
  /** A name as sender takes no answers, so none may be asked for, and stopping needs a link. */
  isOneWay: boolean;
}

/**
 * What is wrong with a template. Errors keep it from being saved, a warning is told and let through. `text` is what it is
 * about as it stands there, `at` where.
 */
export type TemplateProblem =
  | { code: 'empty' | 'too_long' | 'no_way_to_stop' | 'identity_code' | 'asks_one_way'; level: 'error' }
  | { code: 'too_many_segments'; level: 'error'; segments: number }
  | { code: 'unknown_placeholder' | 'stray_brace' | 'reserved_word' | 'phone_number'; level: 'error'; text: string; at: number }
  | { code: 'sensitive'; level: 'error'; topic: SensitiveTopic; text: string; at: number }
  | { code: 'costly'; level: 'warning'; text: string; at: number; instead?: string };

// "Vastaa YES", "svara CANCEL", "reply END": the carrier acts on these words by itself (Twilio, "Support for opt-out keywords").
const ASKS_RESERVED =
  /(?<=(?<!\p{L})(?:vastaa|vastaamalla|lähetä|svara|skicka|reply|answer|text|send)(?:\p{L}|[ "'“”:,/]|\b(?:tai|eller|or|k|e|j|n|with)\b){0,24}?(?<!\p{L}))(?:YES|START|UNSTOP|CANCEL|END|QUIT|REVOKE|OPTOUT|STOPALL|HELP|INFO)(?!\p{L})/iu;
const ASKS_ANSWER = /(?<!\p{L})(?:vastaa|vastaamalla|svara|reply|answer)(?!\p{L})/iu;
const SAYS_STOP = /(?<!\p{L})(?:STOP|STOPP|LOPETA|SLUTA)(?!\p{L})/u;
const PHONE = /(?<![\p{L}\d])(?:\+|00)?\d[\d ()-]{7,}\d(?![\p{L}\d])/u;

/** The problems of a template, in the order in which they are best mended; none means that it may be sent. */
export function templateProblems(template: string, { isFirst, isOneWay }: TemplateUse): TemplateProblem[] {
  if (template.trim() === '') return [{ code: 'empty', level: 'error' }];
  const problems: TemplateProblem[] = [];
  for (const { written, name, at } of placeholders(template)) {
    if (name === undefined) problems.push({ code: 'unknown_placeholder', level: 'error', text: written, at });
  }
  const bare = template.replace(/\{[^{}]*\}/g, (written) => ' '.repeat(written.length));
  const found = (code: 'stray_brace' | 'reserved_word' | 'phone_number', pattern: RegExp) => {
    const match = pattern.exec(bare);
    if (match) problems.push({ code, level: 'error', text: match[0], at: match.index });
  };
  found('stray_brace', /[{}]/);
  if (containsPersonalIdentityCode(template)) problems.push({ code: 'identity_code', level: 'error' });
  problems.push(...sensitive(bare));
  found('reserved_word', ASKS_RESERVED);
  found('phone_number', PHONE);
  if (isOneWay && ASKS_ANSWER.test(bare)) problems.push({ code: 'asks_one_way', level: 'error' });
  const hasWayToStop = isOneWay ? template.includes('{link}') : SAYS_STOP.test(bare);
  if (isFirst && !hasWayToStop) problems.push({ code: 'no_way_to_stop', level: 'error' });
  return [...problems, ...lengths(template)];
}

function sensitive(bare: string): TemplateProblem[] {
  const topics: SensitiveTopic[] = ['health', 'unemployment', 'benefit', 'voucher', 'client'];
  return topics.flatMap((topic) => {
    const match = SENSITIVE_WORDS[topic].exec(bare);
    return match ? [{ code: 'sensitive' as const, level: 'error' as const, topic, text: match[0], at: match.index }] : [];
  });
}

function lengths(template: string): TemplateProblem[] {
  const text = longest(template);
  if (text.length > MOST_CHARACTERS) return [{ code: 'too_long', level: 'error' }];
  const { segments } = segmented(text);
  const tooMany: TemplateProblem[] = segments > MOST_SEGMENTS ? [{ code: 'too_many_segments', level: 'error', segments }] : [];
  const costly = segmented(template).costly.map(({ character, at, instead }): TemplateProblem => {
    return { code: 'costly', level: 'warning', text: character, at, ...(instead !== undefined && { instead }) };
  });
  return [...tooMany, ...costly];
}
