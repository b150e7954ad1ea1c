const PREFIXES = {
  region: 'reg',
  tenant: 'ten',
  site: 'site',
  posting: 'post',
  application: 'appl',
  file: 'file',
  feed: 'feed',
  feedRun: 'run',
  audit: 'aud',
  account: 'acc',
  session: 'ses',
  invitation: 'inv',
  mail: 'mail',
  sms: 'sms',
  reply: 'rep',
  note: 'note',
  message: 'msg',
  dataRequest: 'dreq',
  criterion: 'crit',
  letterTemplate: 'ltpl',
  postingTemplate: 'ptpl',
  round: 'round',
  slot: 'slot',
  interview: 'talk',
} as const;

export type IdKind = keyof typeof PREFIXES;

/** Gives a new identifier of a kind: `post_` and 26 characters that sort by the time of making. */
export type NewId = (kind: IdKind) => string;

// Crockford's alphabet: no I, L, O or U, so that an id read aloud stays itself.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Builds the id maker from a clock (milliseconds) and a source of random bytes; 80 random bits an id. */
export function makeNewId(nowMs: () => number, randomBytes: (count: number) => Uint8Array): NewId {
  return (kind) => `${PREFIXES[kind]}_${encodeTime(nowMs())}${randomText(16, randomBytes)}`;
}

/** What sorts before every id of a kind that is made from this time on (milliseconds), and after all earlier ones. */
export function firstIdAt(kind: IdKind, ms: number): string {
  return `${PREFIXES[kind]}_${encodeTime(ms)}`;
}

function encodeTime(ms: number): string {
  let rest = ms;
  let out = '';
  for (let i = 0; i < 10; i++) {
    out = ALPHABET.charAt(rest % 32) + out;
    rest = Math.floor(rest / 32);
  }
  return out;
}

/** Random characters of the id alphabet, five bits each. */
export function randomText(length: number, randomBytes: (count: number) => Uint8Array): string {
  return Array.from(randomBytes(length), (byte) => ALPHABET.charAt(byte % 32)).join('');
}

/** A number that people keep and read over the phone: eight characters without look-alikes, in two groups. */
export function newReference(randomBytes: (count: number) => Uint8Array): string {
  const text = randomText(8, randomBytes);
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}
