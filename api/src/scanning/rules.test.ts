import { describe, expect, it } from 'vitest';
import { SCAN_STATES, type ScanState } from '../../contract/applications.ts';
import { mayOpen, scanAgainAfter, scanStateNow } from './rules.ts';

describe('what is known of a document', () => {
  it.each<[ScanState, boolean, ScanState]>([
    ['waiting', true, 'waiting'],
    ['waiting', false, 'not-scanned'],
    ['not-scanned', true, 'waiting'],
    ['not-scanned', false, 'not-scanned'],
    ['clean', false, 'clean'],
    ['infected', false, 'infected'],
  ])('%s, with a scanner: %s, is %s', (stored, hasScanner, now) => {
    expect(scanStateNow(stored, hasScanner)).toBe(now);
  });

  it('lets staff open what is clean, and on their word what nobody scans', () => {
    const open = (isAccepted: boolean) => SCAN_STATES.filter((state) => mayOpen(state, isAccepted).ok);
    expect(open(false)).toEqual(['clean']);
    expect(open(true)).toEqual(['clean', 'not-scanned']);
  });

  it('is asked for again and again, at least once an hour', () => {
    const waits = Array.from({ length: 50 }, (_, index) => scanAgainAfter(index + 1));
    expect(waits[0]).toBe(60_000);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBe(3_600_000);
  });
});
