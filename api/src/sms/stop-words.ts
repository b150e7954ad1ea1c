// One word by itself, as the carriers read it. https://www.twilio.com/docs/messaging/features/advanced-opt-out
const STOP = new Set([
  'stop',
  'stopp',
  'stopall',
  'unsubscribe',
  'cancel',
  'end',
  'quit',
  'revoke',
  'optout',
  'lopeta',
  'sluta',
  'avsluta',
  'seis',
]);
const START = new Set(['start', 'unstop', 'aloita', 'börja']);

/** Whether a person wants no more messages, or wants them again; anything else is for somebody to read. */
export function wishOf(body: string): 'stop' | 'start' | 'not-understood' {
  const word = body
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s.!"'”’,]+$|^[\s"'”’]+/g, '');
  if (STOP.has(word)) return 'stop';
  return START.has(word) ? 'start' : 'not-understood';
}
