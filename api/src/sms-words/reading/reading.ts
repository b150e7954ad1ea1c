/** An offer that waits for this person's answer. Codes are best without digits alone below 32, which are also hours and days. */
export interface OpenOffer {
  code: string;
}

/** What is known of the conversation when a message arrives. */
export interface ReplyContext {
  openOffers?: readonly OpenOffer[];
  /** Whether this person was asked whether their details are still right, and has not answered. */
  isAskedStillRight?: boolean;
  /** The person's local date, `2026-11-22`, from which "two weeks" is counted. */
  today: string;
}

/** Why a message goes to a person. */
export type Unclear =
  | 'empty'
  | 'too_long'
  | 'unknown_words'
  | 'no_answer'
  | 'two_answers'
  | 'two_questions'
  | 'negation'
  | 'condition'
  | 'limit'
  | 'contrast'
  | 'doubt'
  | 'time'
  | 'date'
  | 'unknown_code'
  | 'languages';

/**
 * What a message says. `codes` are those of open offers that the person wrote, as the offers have them; none means that the
 * person named none. A `pause` without `until` has no end; `until` is its last day.
 */
export type Reading =
  | { kind: 'yes' | 'no'; codes: string[] }
  | { kind: 'each'; answers: { code: string; answer: 'yes' | 'no' }[] }
  | { kind: 'codes'; codes: string[] }
  | { kind: 'pause'; until?: string }
  | { kind: 'not_today' | 'stop' | 'start' | 'help' | 'still_right' | 'question' }
  | { kind: 'unclear'; why: Unclear };
