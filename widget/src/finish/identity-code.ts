const CONTROL = '0123456789ABCDEFHJKLMNPRSTUVWXY';
// Spaces and a long dash around the sign of the century are how people and word processors write it.
const SHAPE = /(?<![\dA-Z])((?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d) ?[-–+A-FU-Y] ?(\d{3})([\dA-Y])(?![\dA-Z])/gi;

/**
 * Whether a text holds a Finnish personal identity code: a possible day, a century sign in use since 2023, and the
 * control character of the nine digits modulo 31.
 */
export function hasIdentityCode(text: string): boolean {
  return [...text.matchAll(SHAPE)].some(([, day = '', serial, control]) => CONTROL[Number(day + serial) % 31] === control?.toUpperCase());
}
