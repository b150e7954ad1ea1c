import { describe, expect, it } from 'vitest';
import { phaseOf, WARNING_MS } from './times.ts';

const END = Date.parse('2026-11-22T08:00:00.000Z');
const session = { idleEndsAt: '2026-11-22T08:00:00.000Z', endsAt: '2026-11-22T18:00:00.000Z' };

describe('a session', () => {
  it('is left alone until two minutes before its end', () => {
    expect(phaseOf(session, END - WARNING_MS - 5000)).toEqual({ is: 'calm', nextLook: 5000, isFinal: false });
    expect(phaseOf(session, END - WARNING_MS)).toEqual({ is: 'ending', nextLook: WARNING_MS, isFinal: false });
    expect(phaseOf(session, END - 1)).toMatchObject({ is: 'ending', nextLook: 1 });
    expect(phaseOf(session, END)).toEqual({ is: 'ended' });
  });

  it('cannot be made longer than its longest', () => {
    const last = { idleEndsAt: session.idleEndsAt, endsAt: session.idleEndsAt };
    expect(phaseOf(last, END - 1000)).toMatchObject({ is: 'ending', isFinal: true });
  });
});
