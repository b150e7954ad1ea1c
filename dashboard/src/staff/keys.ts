/** Fields in which a letter is a letter. */
const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** Whether a key belongs to a field or to the browser rather than to a shortcut (WCAG 2.2, 2.1.4). */
export function isTyping(event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'target'>): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  return event.target instanceof Element && event.target.closest(FIELDS) !== null;
}

/** What a key does in a list of rows; nothing for every other key. */
export type ListKey = 'next' | 'previous' | 'open' | 'close' | 'select' | 'reject' | 'invite' | 'message' | 'compare';
const KEYS: Record<string, ListKey> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Enter: 'open',
  Escape: 'close',
  x: 'select',
  r: 'reject',
  i: 'invite',
  m: 'message',
  c: 'compare',
};

/** Reads a key of a list. */
export function listKey(key: string): ListKey | undefined {
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}

/** The row that a step leads to: it stays within the list, and from nowhere it begins at the near end. */
export function stepTo(at: number, step: 1 | -1, length: number): number | undefined {
  if (length === 0) return undefined;
  if (at < 0) return step === 1 ? 0 : length - 1;
  return Math.min(Math.max(at + step, 0), length - 1);
}
