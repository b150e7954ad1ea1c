import type { Saver } from './saver.ts';

// They outlive their page: what was written offline is still saved when somebody has gone on to another page.
const open = new Map<string, Saver>();

/** The saver of a posting: the one that still has something to save, else a new one. */
export function saverOf(key: string, make: () => Saver): Saver {
  const known = open.get(key);
  if (known?.isDirty) return known;
  const saver = make();
  open.set(key, saver);
  return saver;
}

/** Whether a posting still has something to save. */
export function unsavedOf(key: string): Saver | undefined {
  const saver = open.get(key);
  return saver?.isDirty ? saver : undefined;
}

/** Gives a saver another name: a new posting has got its id. */
export function rename(saver: Saver, key: string): void {
  for (const [old, other] of open) if (other === saver) open.delete(old);
  open.set(key, saver);
}

addEventListener('beforeunload', (event) => {
  if ([...open.values()].some(({ isDirty }) => isDirty)) event.preventDefault();
});
addEventListener('online', () => {
  for (const saver of open.values()) if (saver.state.is === 'away') void saver.save();
});
