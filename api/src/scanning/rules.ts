import type { ScanState } from '../../contract/applications.ts';
import type { RefusalCode } from '../../contract/errors.ts';

const MINUTE_MS = 60_000;
const WAITS_MS = [1, 2, 5, 15, 30].map((minutes) => minutes * MINUTE_MS);
const LONGEST_WAIT_MS = 60 * MINUTE_MS;

/** How long one who scans a document keeps it from others who would: longer than a scan may take. */
export const SCAN_LEASE_MS = 2 * MINUTE_MS;

/** How long to wait after so many scans without an answer, in milliseconds. It is never given up: nobody can open the document before. */
export function scanAgainAfter(attempts: number): number {
  return WAITS_MS[attempts - 1] ?? LONGEST_WAIT_MS;
}

/**
 * What is true of a document now: a scanner that has come since will look at what nobody scanned, and one that is gone
 * will not look at what waits for it.
 */
export function scanStateNow(stored: ScanState, hasScanner: boolean): ScanState {
  if (stored === 'clean' || stored === 'infected') return stored;
  return hasScanner ? 'waiting' : 'not-scanned';
}

/** Whether staff may have a document: what is clean, and with `isAccepted` what no scanner could look at. */
export function mayOpen(state: ScanState, isAccepted: boolean): { ok: true } | { ok: false; code: RefusalCode } {
  if (state === 'clean' || (state === 'not-scanned' && isAccepted)) return { ok: true };
  return { ok: false, code: REFUSALS[state] };
}

const REFUSALS: Record<Exclude<ScanState, 'clean'>, RefusalCode> = {
  waiting: 'document_waiting',
  infected: 'document_infected',
  'not-scanned': 'document_not_scanned',
};
