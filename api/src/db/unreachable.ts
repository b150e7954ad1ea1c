/** Whether the database could not be reached at all, as opposed to having refused. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return true;
  if (/ECONNREFUSED|ECONNRESET|fetch failed|network|connection lost|SERVER_ERROR|HTTP status 5/i.test(error.message)) return true;
  return isUnreachable(error.cause);
}
