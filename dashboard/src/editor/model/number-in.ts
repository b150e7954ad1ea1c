/**
 * The number that somebody wrote, with spaces between thousands and a comma or a point; undefined for nothing, NaN for what
 * is no number.
 */
export function numberIn(typed: string): number | undefined {
  const bare = typed.replace(/[\s\u00a0\u202f€]/g, '');
  if (bare === '') return undefined;
  return /^\d{1,12}([.,]\d{1,6})?$/.test(bare) ? Number(bare.replace(',', '.')) : Number.NaN;
}
