const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
// Day, month, year; sign of the century; individual number; check character. Spaces and dashes as people and word processors write them.
const CODE = /(?<![\p{L}\p{N}])(\d\d)(\d\d)(\d\d)[ \t]{0,2}([-+A-FU-Y])[ \t]{0,2}(\d{3})([0-9A-FHJ-NPR-Y])(?![\p{L}\p{N}])/gu;

/**
 * Whether a Finnish personal identity code stands in the text, with any sign of the century in use since 2023 (Digital and
 * Population Data Services Agency, reform of the code). The date must exist and the check character must be right, so
 * business ids, phone numbers and bank accounts are left alone.
 */
export function containsPersonalIdentityCode(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, ' ')
    .toUpperCase();
  for (const [, day = '', month = '', year = '', sign = '', number = '', check = ''] of plain.matchAll(CODE)) {
    const isIssued = Number(number) >= 2;
    const isRight = CHECK_CHARACTERS[Number(day + month + year + number) % 31] === check;
    if (isIssued && isRight && isDate(century(sign) + Number(year), Number(month), Number(day))) return true;
  }
  return false;
}

function century(sign: string): number {
  if (sign === '+') return 1800;
  return 'ABCDEF'.includes(sign) ? 2000 : 1900;
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
