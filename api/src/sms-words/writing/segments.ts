import { cheaper } from './cheaper.ts';
import { gsmUnits, isGsm7 } from './gsm-7.ts';

/** Segments that a text of ours may take. */
export const MOST_SEGMENTS = 2;
/** Characters that the carrier takes in one message (Twilio, Message resource, `Body`). */
export const MOST_CHARACTERS = 1600;

/** A character that GSM-7 lacks, where it first stands, how often, and what may stand there instead. */
export interface CostlyCharacter {
  character: string;
  at: number;
  times: number;
  instead?: string;
}

/** How a text is sent: septets in GSM-7, UTF-16 units in UCS-2. */
export interface Segmented {
  encoding: 'GSM-7' | 'UCS-2';
  units: number;
  segments: number;
  /** Units that the last segment still has room for. */
  left: number;
  /** The characters for which the whole text is UCS-2, with under half the room; empty in GSM-7. */
  costly: CostlyCharacter[];
}

// Of 140 octets, a segment of several loses six to its header.
const ROOM = { 'GSM-7': { alone: 160, ofSeveral: 153 }, 'UCS-2': { alone: 70, ofSeveral: 67 } } as const;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Counts the segments of a text as the carrier does: a character that takes several units is never parted between two segments, neither
 * an escaped sign in GSM-7 nor an emoji in UCS-2. An empty text takes one.
 */
export function segmented(text: string): Segmented {
  const encoding = isGsm7(text) ? 'GSM-7' : 'UCS-2';
  const sizes =
    encoding === 'GSM-7' ? Array.from(text).map((character) => gsmUnits(character) ?? 1) : graphemes(text).map(({ length }) => length);
  const units = sizes.reduce<number>((sum, size) => sum + size, 0);
  const { alone, ofSeveral } = ROOM[encoding];
  const costly = encoding === 'GSM-7' ? [] : costlyCharacters(text);
  if (units <= alone) return { encoding, units, segments: 1, left: alone - units, costly };
  let segments = 1;
  let left: number = ofSeveral;
  for (const size of sizes) {
    // A sign longer than a segment fills segments of its own.
    for (let rest = size; rest > 0; rest -= ofSeveral) {
      const part = Math.min(rest, ofSeveral);
      if (part > left) {
        segments++;
        left = ofSeveral;
      }
      left -= part;
    }
  }
  return { encoding, units, segments, left, costly };
}

function costlyCharacters(text: string): CostlyCharacter[] {
  const found = new Map<string, CostlyCharacter>();
  let at = 0;
  for (const character of graphemes(text)) {
    const known = found.get(character);
    if (known) known.times++;
    else if (!isGsm7(character)) {
      const instead = cheaper(character);
      found.set(character, { character, at, times: 1, ...(instead !== undefined && { instead }) });
    }
    at += character.length;
  }
  return [...found.values()];
}

// A line end of two characters is one grapheme; to the carrier it is two characters.
function graphemes(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment).flatMap((segment) =>
    segment === '\r\n' ? ['\r', '\n'] : [segment],
  );
}
