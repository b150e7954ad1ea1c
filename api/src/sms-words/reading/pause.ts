import { pauseEnd } from './pause-end.ts';
import type { Token } from './plain-text.ts';
import type { Reading } from './reading.ts';

const PAUSE: ReadonlySet<string> = new Set(['tauko', 'tauolla', 'tauolle', 'taukoa', 'tauon', 'paus', 'pausa', 'pause', 'break']);
// What may stand around it: "pidän taukoa kiitos", "jag tar en paus till", "I need a break until".
const AROUND: ReadonlySet<string> = new Set(
  'moi hei hej hi hello kiitos kiitti tack thanks please pidan otan olen oon haluan haluaisin laita laittakaa minut mut minulle mulle nyt on vahan pieni jag vill tar ta ha tack en ett pa på mig satt i m im am need want take taking a on me messages put'.split(
    ' ',
  ),
);

/** Reads a message that asks for a pause: "tauko 2 viikkoa", "paus till 1 augusti", "pause until 15.8."; undefined where none does. */
export function readPause(message: readonly Token[], today: string): Reading | undefined {
  const words = message.filter(({ kind }) => kind !== 'break' && kind !== 'stop' && kind !== 'emoji').map(({ text }) => text);
  const at = words.findIndex((word) => PAUSE.has(word));
  if (at === -1) return undefined;
  const around = [...words.slice(0, at), ...words.slice(at + 1)].filter((word) => !AROUND.has(word));
  if (around.length === 0) return { kind: 'pause' };
  const until = pauseEnd(around, today);
  return until === undefined ? { kind: 'unclear', why: 'date' } : { kind: 'pause', until };
}
