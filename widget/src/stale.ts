/** From here on, in milliseconds, a list says of what time it is, and is asked for anew. */
export const STALE_MS = 600_000;
