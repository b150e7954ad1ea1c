// 3GPP TS 23.038, sections 6.2.1 and 6.2.1.1: the default alphabet and its extension, behind an escape.
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const EXTENSION = new Set('\f^{}\\[~]|€');

/** How many units a character takes in GSM-7: one, two behind an escape, or undefined where GSM-7 has no such character. */
export function gsmUnits(character: string): 1 | 2 | undefined {
  if (BASIC.has(character)) return 1;
  return EXTENSION.has(character) ? 2 : undefined;
}

/** Whether every character of the text is in GSM-7. */
export function isGsm7(text: string): boolean {
  return Array.from(text).every((character) => gsmUnits(character) !== undefined);
}
