/** One line of structured log; values are ids, codes, counts and times, never what a person wrote. */
export type Log = (level: 'info' | 'warn' | 'error', event: string, facts?: Record<string, string | number | boolean | undefined>) => void;

/** Writes a line of JSON a call through the given printer. */
export function jsonLog(print: (line: string) => void): Log {
  return (level, event, facts = {}) => print(JSON.stringify({ level, event, ...facts }));
}
