import type { Clause, Mark } from './marks.ts';
import type { Unclear } from './reading.ts';

/** What a message says in one language, before it is known what was asked. */
export type Judgement =
  | { says: 'yes' | 'no' | 'right' | 'not_right' | 'stop' | 'codes' | 'not_today'; codes: string[] }
  | { says: 'each'; answers: { code: string; answer: 'yes' | 'no' }[] }
  | { says: 'question' }
  | { says: 'unclear'; why: Unclear; unknown: number };

type Verdict = 'yes' | 'no' | 'wish' | 'right' | 'not_right' | 'fine' | 'none' | Unclear;
type Means = Mark['means'];

const BESIDE: ReadonlySet<Means> = new Set(['polite', 'filler', 'today', 'hello', 'sign', 'code', 'day', 'clock', 'contrast', 'because']);
// What may stand beside a negation that turns nothing: "en tänään, kiitos", but not "den är inte där".
const BESIDE_A_BARE_NOT: ReadonlySet<Means> = new Set([
  'not',
  'no',
  'fine',
  'polite',
  'today',
  'hello',
  'sign',
  'code',
  'day',
  'contrast',
  'because',
  'busy',
]);
const NEGATABLE: ReadonlySet<Means> = new Set(['able', 'stem', 'free', 'wish']);
// In this order: the first that stands in a clause is its reason.
const UNCERTAIN: readonly [Means, Unclear][] = [
  ['condition', 'condition'],
  ['limit', 'limit'],
  ['doubt', 'doubt'],
  ['pause', 'doubt'],
  ['time', 'time'],
  ['number', 'unknown_code'],
  ['unknown', 'unknown_words'],
];

/** Judges the clauses of a message: an answer only where every word is known and nothing takes it back. */
export function judge(message: readonly Clause[]): Judgement {
  const known = withoutReasons(message);
  const marks = known.flatMap((clause) => clause.marks);
  const has = (...means: Means[]) => marks.some((mark) => means.includes(mark.means));
  const unknown = marks.filter((mark) => mark.means === 'unknown').length;
  const unclear = (why: Unclear): Judgement => ({ says: 'unclear', why, unknown });

  if (has('stop')) {
    const others = marks.filter(({ means }) => !['stop', 'no', 'polite', 'hello', 'sign'].includes(means));
    return others.length === 0 ? { says: 'stop', codes: [] } : unclear('two_answers');
  }
  if (has('question')) return { says: 'question' };
  const verdicts = known.map((clause) => verdict(clause.marks));
  const reason = verdicts.find(isUnclear);
  if (reason) return unclear(reason);
  const answers = new Set(verdicts.filter((said) => said !== 'none'));
  // "Yes, that's right", "nej, det stämmer inte".
  if (answers.has('yes')) answers.delete('right');
  if (answers.has('no')) answers.delete('not_right');
  if (answers.has('yes') || isRegret(known, verdicts)) answers.delete('wish');
  // "Ok, en pääse": the ok only says that the message was read.
  if (answers.size > 1) answers.delete('fine');
  const codes = marks.filter(({ means }) => means === 'code').map(({ text }) => text);
  if (answers.size === 0)
    return codes.length > 0 && !has('busy', 'free') ? { says: 'codes', codes } : unclear(marks.length > 0 ? 'no_answer' : 'empty');
  if (answers.size > 1) return each(known, verdicts) ?? unclear('two_answers');
  const [says] = answers;
  if (says === 'no') {
    const isToday =
      codes.length === 0 && known.some((clause, at) => verdicts[at] === 'no' && clause.marks.some(({ means }) => means === 'today'));
    return { says: isToday ? 'not_today' : 'no', codes };
  }
  if (says === 'not_right') return { says, codes };
  if (has('because')) return unclear('condition');
  if (has('contrast')) return unclear('contrast');
  if (has('busy')) return unclear('two_answers');
  return { says: says === 'right' ? 'right' : 'yes', codes };
}

// "Tulisin mielelläni, mutta en pääse": the wish first, then the no with its but.
function isRegret(message: readonly Clause[], verdicts: readonly Verdict[]): boolean {
  const no = verdicts.indexOf('no');
  const isContrasted = message.slice(0, no + 1).some(({ marks }) => marks.some(({ means }) => means === 'contrast'));
  return verdicts.includes('wish') && verdicts.lastIndexOf('wish') < no && isContrasted;
}

// "12 joo, 13 ei": each clause that answers names its offers.
function each(message: readonly Clause[], verdicts: readonly Verdict[]): Judgement | undefined {
  const answers: { code: string; answer: 'yes' | 'no' }[] = [];
  for (const [at, { marks }] of message.entries()) {
    const said = verdicts[at];
    const codes = marks.filter(({ means }) => means === 'code');
    if (said === 'none' && codes.length === 0) continue;
    if (codes.length === 0 || (said !== 'yes' && said !== 'no')) return undefined;
    if (said === 'yes' && marks.some(({ means }) => means === 'because' || means === 'busy')) return undefined;
    answers.push(...codes.map(({ text }) => ({ code: text, answer: said })));
  }
  return new Set(answers.map(({ code }) => code)).size === answers.length ? { says: 'each', answers } : undefined;
}

function verdict(marks: readonly Mark[]): Verdict {
  const has = (means: Means) => marks.some((mark) => mark.means === means);
  const uncertain = UNCERTAIN.find(([means]) => has(means));
  if (uncertain) return uncertain[1];
  const isAnswered = has('yes') || has('no');
  const negation = negated(marks);
  if (negation === 'two') return has('yes') ? 'two_answers' : 'negation';
  if (negation === 'none') {
    if (has('stem')) return 'negation';
    if (has('no')) return has('yes') || has('able') || has('right') || has('wish') ? 'two_answers' : 'no';
    if (has('wrong')) return has('yes') || has('able') || has('right') ? 'two_answers' : 'not_right';
    if (has('yes') || has('able')) return 'yes';
    if (has('wish')) return 'wish';
    if (has('right')) return 'right';
    return has('fine') ? 'fine' : 'none';
  }
  if (has('yes')) return 'two_answers';
  return negation === 'right' && !isAnswered ? 'not_right' : 'no';
}

/**
 * What the negations of a clause turn: `answer` where each turns an ability, or stands alone; `two` where one turns anything
 * else ("en ole estynyt", "can't say no") or an ability stays unturned beside it.
 */
function negated(marks: readonly Mark[]): 'none' | 'answer' | 'right' | 'two' {
  const content = marks.filter(({ means }) => !BESIDE.has(means));
  const nots = content.flatMap(({ means }, at) => (means === 'not' ? [at] : []));
  if (nots.length === 0) return 'none';
  const turned = new Set<number>();
  let turns: 'answer' | 'right' = 'answer';
  for (const at of nots) {
    const [before, after] = [content[at - 1], content[at + 1]];
    if (before?.means === 'busy') return 'two';
    if (after && NEGATABLE.has(after.means)) turned.add(at + 1);
    else if (before && NEGATABLE.has(before.means) && !turned.has(at - 1)) turned.add(at - 1);
    else if (after?.means === 'right' || before?.means === 'right') turns = 'right';
    else if (after && after.means !== 'not') return 'two';
    else if (before && !['not', 'no', 'fine'].includes(before.means)) return 'two';
    else if (!content.some(({ means }) => means === 'no') && !marks.every(({ means }) => BESIDE_A_BARE_NOT.has(means))) return 'two';
  }
  const isUnturned = content.some(({ means }, at) => NEGATABLE.has(means) && !turned.has(at));
  return isUnturned ? 'two' : turns;
}

// After a no, a "because" may be followed by any words up to the end of the sentence, as long as none of them takes the no back.
function withoutReasons(message: readonly Clause[]): Clause[] {
  const kept: Clause[] = [];
  let isReason = false;
  for (const { isNewSentence, marks } of message) {
    if (isNewSentence) isReason = false;
    const because = isReason ? 0 : marks.findIndex(({ means }) => means === 'because');
    const head = because === -1 ? marks : marks.slice(0, because);
    const isNo = isReason || verdict(head) === 'no' || (head.length === 0 && kept.some((clause) => verdict(clause.marks) === 'no'));
    if (because === -1 || !isNo) {
      kept.push({ isNewSentence, marks });
      continue;
    }
    isReason = true;
    kept.push({ isNewSentence, marks: [...head, ...marks.slice(because).filter(({ means }) => mayTakeBack(means))] });
  }
  return kept;
}

function mayTakeBack(means: Means): boolean {
  return ['yes', 'condition', 'contrast', 'limit', 'question', 'stop', 'pause', 'code'].includes(means);
}

function isUnclear(said: Verdict): said is Unclear {
  return !['yes', 'no', 'wish', 'right', 'not_right', 'fine', 'none'].includes(said);
}
