import type { LetterTemplate } from '../../../api/contract/letter-templates.ts';
import { letterApi } from './template-api.ts';

/** The letters that were kept to begin with, read once for a page. */
export class KeptLetters {
  #items: readonly LetterTemplate[] | undefined;

  /** Gives them; none when they cannot be read, since there are the ready-made ones. */
  async read(tenant: string): Promise<readonly LetterTemplate[]> {
    this.#items ??= (await letterApi(tenant).list()).value?.items;
    return this.#items ?? [];
  }
}
