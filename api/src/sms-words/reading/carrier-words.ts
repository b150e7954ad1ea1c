/** What the carrier itself does with a message of a single reserved word. */
export type CarrierWord = 'stop' | 'start' | 'help';

// The default words (Twilio, "Support for opt-out keywords") and those that Advanced Opt-Out is configured with for fi and sv.
const WORDS: Readonly<Record<CarrierWord, readonly string[]>> = {
  stop: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT', 'LOPETA', 'SLUTA', 'STOPP'],
  start: ['START', 'YES', 'UNSTOP'],
  help: ['HELP', 'INFO'],
};

/**
 * Which of the carrier's reserved words a message is, if the carrier acts on it: after `stop` it refuses whatever is sent (21610), so nothing
 * may be answered; `start`, to which a plain YES belongs, lifts its block but never our own record of a stop.
 */
export function carrierWord(text: string): CarrierWord | undefined {
  const word = text.trim().toUpperCase();
  return (['stop', 'start', 'help'] as const).find((kind) => WORDS[kind].includes(word));
}
