import type { JobList } from '../../../api/contract/postings.ts';
import { read, type Trouble } from '../api.ts';
import { MINUTE } from '../dates.ts';
import type { Lang } from '../i18n/localize.ts';
import { COUNT } from '../i18n/list-texts.ts';
import { countFacets, type Filter, type Ground, isNarrowed, narrowed, NO_FILTER, queryOf } from './filter.ts';
import type { Listing } from './listing.ts';

const TYPING_PAUSE_MS = 200;
// A screen reader must not be interrupted by every letter.
const SAYING_PAUSE_MS = 500;
/** From here on a list says of what time it is. */
export const STALE_MS = 10 * MINUTE;

/** What the list needs from the element around it. */
export type ListHost = {
  readonly locale: Lang;
  readonly pageSize: number;
  now(): number;
  listUrl(query: URLSearchParams): string;
  update(): Promise<void>;
  emit(name: string, detail: object): void;
};

/** The list as the visitor sees it, and how it changes. The latest question wins; an unreachable service loses nothing. */
export class ListState {
  listing: Listing | undefined;
  filter: Filter = NO_FILTER;
  /** Why the list is not what was asked for. */
  trouble: Trouble | undefined;
  isBusy = false;
  shown = 0;
  said = '';
  /** Municipalities that have been named so far: by name their code, by code their name. */
  codes: Map<string, string> = new Map();
  placeNames: Map<string, string> = new Map();
  /** The last unfiltered list: what there is to search in when the service cannot be asked. */
  #home: Listing | undefined;
  #turn = 0;
  #typing = 0;
  #saying = 0;
  readonly host: ListHost;

  constructor(host: ListHost) {
    this.host = host;
  }

  /** Takes a list over as the answer to the present filter. */
  show(listing: Listing, trouble?: Trouble): void {
    this.listing = listing;
    this.trouble = trouble;
    this.isBusy = false;
    if (!trouble && !isNarrowed(this.filter)) this.#home = listing;
    for (const { label, value } of listing.facets.municipality ?? []) if (label) this.name(value, label);
  }

  /** Remembers what a municipality is called. */
  name(value: string, label: string): void {
    this.codes.set(label, value);
    this.placeNames.set(value, label);
  }

  /** Asks the service for what the filter says. */
  async load(): Promise<void> {
    const { host } = this;
    const turn = ++this.#turn;
    this.isBusy = true;
    const answer = await read<JobList>(host.listUrl(queryOf(this.filter, host.locale, host.pageSize)));
    if (turn !== this.#turn) return;
    if (answer.value) this.show(answer.value);
    else this.#fall(answer.trouble);
    this.shown = host.pageSize;
    await host.update();
  }

  /** Applies a filter: at once, or after a pause in typing. */
  apply(filter: Filter, isTyping = false): void {
    this.filter = filter;
    this.#stop();
    const ask = () => void this.#ask();
    if (isTyping) this.#typing = window.setTimeout(ask, TYPING_PAUSE_MS);
    else ask();
    void this.host.update();
  }

  /** The next rows; gives the position of the first of them. */
  async more(): Promise<number> {
    const { host, listing } = this;
    const first = this.shown;
    if (listing?.next && listing.items.length <= first) {
      const turn = this.#turn;
      const answer = await read<JobList>(host.listUrl(queryOf(this.filter, host.locale, host.pageSize, listing.next)));
      if (turn !== this.#turn) return first;
      if (answer.value) this.show({ ...answer.value, facets: listing.facets, items: [...listing.items, ...answer.value.items] });
      else this.trouble = answer.trouble;
    }
    this.shown += host.pageSize;
    await host.update();
    return first;
  }

  /** Ends what is waiting: the element leaves the page. */
  stop(): void {
    this.#turn += 1;
    this.#stop();
  }

  async #ask(): Promise<void> {
    await this.load();
    const total = this.listing?.total ?? 0;
    this.host.emit('vuoro-filter', { total });
    this.#saying = window.setTimeout(() => {
      this.said = COUNT[this.host.locale](total);
      void this.host.update();
    }, SAYING_PAUSE_MS);
  }

  #stop(): void {
    window.clearTimeout(this.#typing);
    window.clearTimeout(this.#saying);
  }

  #fall(trouble: Trouble): void {
    this.isBusy = false;
    this.trouble = trouble;
    this.host.emit('vuoro-error', { code: trouble.code });
    const home = this.#home;
    if (!home) return;
    const ground: Ground = { lang: this.host.locale, now: this.host.now(), codes: this.codes };
    const items = narrowed(home.items, this.filter, ground);
    const facets = countFacets(home.items, this.filter, ground);
    this.show(isNarrowed(this.filter) ? { asOf: home.asOf, total: items.length, items, facets } : { ...home, items, facets }, trouble);
  }
}
