import type { Facet, FacetCount, JobList } from '../../../api/contract/postings.ts';
import { read, type Trouble } from '../api.ts';
import type { TenantConfig } from '../../../api/contract/tenants.ts';
import type { VuoroJobs } from '../elements/jobs.ts';
import { REST_NAMES, TASK_AREA_NAMES } from '../i18n/facet-names.ts';
import { TYPES, typeName } from '../i18n/type-names.ts';
import { NOT_STATED, WITHIN_DAYS } from '../i18n/search-texts.ts';
import { say } from '../i18n/spoken.ts';
import type { Search } from '../parts.ts';
import { COUNT, LANGUAGES, nameOf, pick, SIGHT_NAMES } from '../shared.ts';
import type { Listing } from '../list/listing.ts';
import { countFacets, type Facets, type Filter, type Ground, isNarrowed, narrowed, NO_FILTER, queryOf, toggled } from './filter.ts';
import { chips, note, panel } from './search-view.ts';

const TYPING_PAUSE_MS = 200;
// A screen reader must not be interrupted by every letter.
const SAYING_PAUSE_MS = 500;
const AUTONYMS = ['suomi', 'svenska', 'English'];

/** One element's search. The latest question wins; an unreachable service loses nothing that was there. */
export class ListSearch implements Search {
  filter = NO_FILTER;
  said = '';
  readonly jobs: VuoroJobs;
  /** The last unfiltered list: what there is to search in when the service cannot be asked. */
  #home: Listing | undefined;
  #turn = 0;
  #timer = 0;
  readonly #codes = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #order = new Map<Facet, string[]>();

  constructor(jobs: VuoroJobs) {
    this.jobs = jobs;
    const { listing, tenant, locale } = jobs;
    const list = tenant?.list;
    for (const [value, name] of list?.places ?? []) this.#name(value, pick(name, locale)[0]);
    if (listing) this.#home = this.#counted(listing);
    if (listing && list?.facets && !listing.facets) {
      const [areas, types] = [TASK_AREA_NAMES.map(([code]) => code), TYPES].map((codes, index) =>
        (list.facets?.[index] ?? []).flatMap((count, position) => (count ? [{ value: codes[position] ?? '', count }] : [])),
      );
      listing.facets = { taskArea: areas, employmentType: types };
      void this.refresh();
    } else if (listing) jobs.listing = this.#home;
    if (jobs.slug && !tenant) void this.#configure(jobs.slug);
  }

  get isNarrowed(): boolean {
    return isNarrowed(this.filter);
  }

  /** Facets that are not in sight and have something to choose. */
  get rest(): Facet[] {
    const { listing, sight } = this.jobs;
    return [...SIGHT_NAMES, ...REST_NAMES]
      .map(([facet]) => facet)
      .filter(
        (facet) =>
          !sight.some((entry) => entry[0] === facet) && (this.filter.chosen[facet]?.length || (listing?.facets?.[facet]?.length ?? 0) > 1),
      );
  }

  panel(facet?: Facet): unknown {
    return panel(this, facet);
  }

  count(facet?: Facet): number | '' {
    return (facet ? [facet] : this.rest).reduce((sum, one) => sum + (this.filter.chosen[one]?.length ?? 0), 0) || '';
  }

  chips(): unknown {
    return chips(this);
  }

  note(total: number): unknown {
    return note(this, total);
  }

  /** What a value of a facet is called. */
  nameOf(facet: Facet, value: string): string {
    const lang = this.jobs.locale;
    if (facet === 'taskArea') return nameOf(TASK_AREA_NAMES, value, lang);
    if (facet === 'employmentType') return typeName(value, lang) || say(NOT_STATED);
    if (facet === 'deadline') return `${value} ${say(WITHIN_DAYS)}`;
    if (facet === 'language') return AUTONYMS[LANGUAGES.findIndex((language) => language === value)] ?? value;
    return this.#names.get(value) ?? value;
  }

  /** Choices in the order in which they were first shown: none may move away from under the focus. */
  inOrder(facet: Facet, choices: readonly FacetCount[]): FacetCount[] {
    const order = this.#order.get(facet) ?? [];
    this.#order.set(facet, order);
    for (const { value } of choices) if (!order.includes(value)) order.push(value);
    return [...choices].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  }

  type(q: string): void {
    this.apply({ ...this.filter, q, sort: undefined }, TYPING_PAUSE_MS);
  }

  toggle(facet: Facet, value: string): void {
    this.apply(toggled(this.filter, facet, value));
  }

  clear(): void {
    const input = this.jobs.shadow.querySelector('input');
    if (input) input.value = '';
    this.apply(NO_FILTER);
    this.land();
  }

  /** Puts the focus on the count when the button that had it is gone. */
  land(): void {
    void this.jobs.update().then(() => this.jobs.shadow.querySelector<HTMLElement>('.count')?.focus());
  }

  apply(filter: Filter, pause = 0): void {
    this.filter = filter;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#ask(), pause);
    void this.jobs.update();
  }

  async more(): Promise<void> {
    const { jobs } = this;
    const { listing, shown } = jobs;
    if (listing?.next && listing.items.length <= shown) {
      const turn = this.#turn;
      const { value, trouble } = await read<JobList>(jobs.listUrl(queryOf(this.filter, listing.next)));
      if (turn !== this.#turn) return;
      if (value) this.#show({ ...value, facets: listing.facets, items: [...listing.items, ...value.items] });
      else jobs.trouble = trouble;
    }
    jobs.shown += jobs.pageSize;
    await jobs.update();
    jobs.shadow.querySelectorAll<HTMLElement>('.row a')[shown]?.focus();
  }

  async refresh(): Promise<void> {
    const { jobs } = this;
    const turn = ++this.#turn;
    const { value, trouble } = await read<JobList>(jobs.listUrl(queryOf(this.filter)));
    if (turn !== this.#turn) return;
    if (value) this.#show(value);
    else this.#fall(trouble);
    jobs.shown = jobs.pageSize;
    await jobs.update();
  }

  async #ask(): Promise<void> {
    const { jobs } = this;
    await this.refresh();
    const total = jobs.listing?.total ?? 0;
    jobs.emit('filter', { total });
    this.#timer = window.setTimeout(() => {
      this.said = COUNT[jobs.locale](total);
      void jobs.update();
    }, SAYING_PAUSE_MS);
  }

  #show(listing: Listing): void {
    for (const { value, label } of listing.facets?.municipality ?? []) if (label) this.#name(value, label);
    if (!this.isNarrowed) this.#home = listing;
    this.jobs.show(listing);
  }

  #fall(trouble: Trouble): void {
    const { jobs } = this;
    const home = this.#home;
    jobs.trouble = trouble;
    jobs.emit('error', { code: trouble.code });
    if (!home) return;
    const items = narrowed(home.items, this.filter, this.#ground);
    const facets = countFacets(home.items, this.filter, this.#ground);
    jobs.show(this.isNarrowed ? { asOf: home.asOf, total: items.length, items, facets } : { ...home, items, facets }, trouble);
  }

  /** The tenant's settings, where the script did not bring them. */
  async #configure(slug: string): Promise<void> {
    const { jobs } = this;
    const { value } = await read<TenantConfig>(`${jobs.base}/api/${slug}/config`);
    if (!value || slug !== jobs.slug) return;
    const { timeZone, accessibilityUrl, isDemo } = value;
    jobs.start({ ...value, zone: timeZone, accessibility: accessibilityUrl ?? undefined, demo: isDemo ? 1 : undefined });
  }

  #counted(listing: Listing): Listing & { facets: Facets } {
    return { ...listing, facets: listing.facets ?? countFacets(listing.items, NO_FILTER, this.#ground) };
  }

  get #ground(): Ground {
    return { now: Date.now(), codes: this.#codes, name: (facet, value) => this.nameOf(facet, value) };
  }

  #name(value: string, label: string): void {
    this.#codes.set(label, value);
    this.#names.set(value, label);
  }
}
