import { describe, expect, it } from 'vitest';
import { actionsOf, canReopen } from './actions.ts';

describe('what can be done with a posting', () => {
  it.each([
    ['draft', undefined, ['applicants', 'edit', 'set-up', 'duplicate', 'keep', 'archive']],
    ['scheduled', undefined, ['applicants', 'edit', 'set-up', 'duplicate', 'keep', 'close']],
    ['published', undefined, ['applicants', 'edit', 'set-up', 'copy', 'duplicate', 'keep', 'close', 'fill']],
    ['closed', undefined, ['applicants', 'edit', 'set-up', 'copy', 'duplicate', 'keep', 'fill', 'archive']],
    ['filled', undefined, ['applicants', 'edit', 'set-up', 'copy', 'duplicate', 'keep', 'archive']],
    ['filled', '2026-11-22T06:30:00.000Z', ['applicants', 'edit', 'set-up', 'copy', 'duplicate', 'keep', 'take-back']],
  ] as const)('that is %s, archived %s', (state, archivedAt, actions) => expect(actionsOf({ state, archivedAt }, true)).toEqual(actions));

  it('by somebody who may only read', () => {
    expect(actionsOf({ state: 'published' }, false)).toEqual(['applicants', 'edit', 'set-up', 'copy']);
  });

  it('can be undone while its own time lasts', () => {
    const now = Date.parse('2026-11-22T06:30:00.000Z');
    expect(canReopen({ state: 'published' }, now)).toBe(true);
    expect(canReopen({ state: 'published', closesAt: '2026-11-22T06:29:00.000Z' }, now)).toBe(false);
    expect(canReopen({ state: 'scheduled' }, now)).toBe(false);
  });
});
