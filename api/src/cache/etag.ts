/** Whether an `if-none-match` header names this version, among others or as a weak one (RFC 9110, 13.1.2). */
export function hasIt(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null || ifNoneMatch === etag) return ifNoneMatch !== null;
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
