import { SHORTEST_PASSWORD } from '../../../contract/sign-in.ts';
import type { FieldErrorCode } from '../../../contract/errors.ts';

/**
 * Why a new password is not taken; undefined when it is. Length is what counts (NIST SP 800-63B-4, 3.1.1.2): only what is
 * short, hardly varied, or made of what everybody knows of the person is refused.
 */
export function passwordFault(password: string, known: readonly string[]): FieldErrorCode | undefined {
  const plain = password.normalize('NFC');
  if (Array.from(plain).length < SHORTEST_PASSWORD) return 'too_short';
  const bare = known
    .flatMap((word) => word.toLowerCase().split(/\P{L}+/u))
    .filter((word) => word.length > 2)
    .reduce((rest, word) => rest.replaceAll(word, ''), plain.toLowerCase())
    .replaceAll(/salasana|lösenord|password|rekry|vuoro|qwerty|asdf/g, '');
  const isVaried = new Set(bare).size >= 5 && bare.length >= 8;
  return isVaried && !isRun(bare) ? undefined : 'format';
}

// 123456789012, abcdefghijkl and their like, whichever way they run.
function isRun(text: string): boolean {
  const codes = Array.from(text, (char) => char.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  const even = steps.filter((step) => Math.abs(step) <= 1).length;
  return even >= steps.length - 2;
}
