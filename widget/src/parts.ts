import type { TemplateResult } from 'lit-html';
import type { Address } from './address.ts';
import type { Trouble } from './api.ts';
import type { Lang } from './i18n/localize.ts';

/** What the element offers to the parts that load when they are needed. */
export type PartHost = {
  readonly base: string;
  readonly zone: string;
  readonly locale: Lang;
  /** Heading level of a posting's title. */
  readonly level: number;
  readonly shadow: ShadowRoot;
  now(): number;
  hrefOf(address?: Address): string;
  /** Moves to another place in the posting, as a new entry of the history or in place of this one. */
  go(address: Address | undefined, isReplacing?: boolean): void;
  /** Back to the list, as the browser's own button would. */
  leave(event: Event): void;
  /** Draws again; resolves when the page shows it. */
  update(): Promise<void>;
  emit(name: 'vuoro-applied' | 'vuoro-error', detail: object): void;
  /** The address did not lead to an open posting: the list should not offer it any more. */
  forget(address: Address): void;
};

/** One posting in place of the list: reading, applying, receipt. */
export type PostingPart = {
  /** Fetches what the address shows. Resolves when `render` has something to say. */
  open(address: Address): Promise<void>;
  render(): TemplateResult;
  /** Puts the focus where reading goes on after a step. */
  focus(): void;
};

/** What the lazy chunk brings. */
export type Parts = {
  readonly style: CSSStyleSheet;
  posting(host: PartHost): PostingPart;
  /** Says what the webmaster has to put right. */
  notice(trouble: Trouble, asked: string, lang: Lang): TemplateResult;
};
