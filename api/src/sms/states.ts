/**
 * How far a text message has got. `unknown`: it was handed to the carrier, who never said that it was taken. `stopped`: the
 * person wants none. The last three are final.
 */
export const SMS_STATES = ['waiting', 'sending', 'unknown', 'handed', 'sent', 'delivered', 'failed', 'stopped'] as const;
export type SmsState = (typeof SMS_STATES)[number];

/** What a person's text message was taken for. */
export type InboxMeaning = 'stop' | 'start' | 'not-understood';

const RANKS: Record<SmsState, number> = {
  waiting: 0,
  sending: 0,
  unknown: 0,
  handed: 1,
  sent: 2,
  delivered: 3,
  failed: 3,
  stopped: 3,
};

export function isFinal(state: SmsState): boolean {
  return RANKS[state] === 3;
}

/** Whether a report of `to` moves a message on that is in `from`: reports come late, twice and in any order. */
export function movesOn(from: SmsState, to: SmsState): boolean {
  return RANKS[to] > RANKS[from];
}
