const CONTROL = '0123456789ABCDEFHJKLMNPRSTUVWXY';
// Spaces and a long dash around the sign of the century are how people and word processors write it.
const SHAPE = /(?<![\dA-Z])(\d\d)(\d\d)(\d\d) ?[-–+A-FU-Y] ?(\d{3})([\dA-FHJ-NPR-Y])(?![\dA-Z])/gi;

/**
 * Whether a text holds a Finnish personal identity code: a possible day, a century sign in use since 2023, and the
 * control character of the nine digits modulo 31.
 */
export function hasIdentityCode(text: string): boolean {
  return [...text.matchAll(SHAPE)].some(
    ([, day, month, year, serial, control]) =>
      Number(day) >= 1 &&
      Number(day) <= 31 &&
      Number(month) >= 1 &&
      Number(month) <= 12 &&
      CONTROL[Number(`${day}${month}${year}${serial}`) % 31] === control?.toUpperCase(),
  );
}
