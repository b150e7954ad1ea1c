import type { TemplateResult } from 'lit';
import type { StaffFrame } from '../router.ts';
import { saveFile } from '../save-file.ts';
import { say } from '../staff/toast.ts';
import { rowMenu } from './row-menu.ts';

/** Saves what a list shows, as CSV or for Excel. `hrefOf` is given the format and makes the address. */
export function saveMenu({ words }: StaffFrame, from: HTMLElement, hrefOf: (format: 'csv' | 'xlsx') => string): TemplateResult {
  const save = async (format: 'csv' | 'xlsx'): Promise<void> => {
    const { trouble } = await saveFile(hrefOf(format));
    say(from, { text: trouble ? words.refusals[trouble.code] : words.save.done });
  };
  const items = (['csv', 'xlsx'] as const).map((format) => ({ text: words.save[format], act: () => void save(format) }));
  return rowMenu(words.save.as, items, words.save.as);
}
