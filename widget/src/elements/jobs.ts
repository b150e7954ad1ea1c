import { html, nothing, type TemplateResult } from 'lit-html';
import type { Boot, BootTenant } from '../../../api/contract/boot.ts';
import type { Facet, JobListItem } from '../../../api/contract/postings.ts';
import type { TenantConfig } from '../../../api/contract/tenants.ts';
import { type Address, readAddress, withAddress } from '../address.ts';
import { read, type Trouble } from '../api.ts';
import { ACCESSIBILITY, DEMO } from '../i18n/list-texts.ts';
import { LANGUAGES, type Lang, langOf, pick } from '../i18n/localize.ts';
import { FACET_NAMES } from '../i18n/names.ts';
import { countFacets, NO_FILTER } from '../list/filter.ts';
import { listingOfBoot } from '../list/listing.ts';
import { ListState, STALE_MS } from '../list/list-state.ts';
import { listView } from '../list/list-view.ts';
import type { PartHost, Parts, PostingPart } from '../parts.ts';
import styles from '../styles/list.css';
import { sheet, VuoroElement } from './vuoro-element.ts';

type Depth = { vuoro?: number };

const listStyles = sheet(styles);

/**
 * Open jobs of a municipality, a region or a chosen set of municipalities: search, filters, the posting in place and
 * the application form. What the page put inside the tag stays until there is something better to show.
 *
 * @element vuoro-jobs
 * @attr {string} tenant - Municipality whose jobs to show.
 * @attr {string} region - Region whose jobs to show.
 * @attr {string} tenants - Several municipalities, separated by commas.
 * @attr {string} lang - `fi`, `sv` or `en`; else the nearest `lang` of the page, else the municipality's first language.
 * @attr {number} heading-level - Level of the job titles, 1 to 6; 2 when absent.
 * @attr {number} page-size - Rows shown at a time, 1 to 100; 25 when absent.
 * @fires vuoro-ready - The list is there: `{ total }`.
 * @fires vuoro-filter - The visitor searched or filtered: `{ total }`.
 * @fires vuoro-open - A posting was opened: `{ tenant, id }`.
 * @fires vuoro-applied - An application was received: `{ tenant, id }`.
 * @fires vuoro-error - Something could not be done: `{ code }`.
 * @slot - What to show until the list is there, and where there is no JavaScript.
 * @csspart root - Everything the element draws.
 * @csspart search - Search field and filters.
 * @csspart count - The number of jobs found.
 * @csspart list - The rows.
 * @csspart row - One row.
 * @csspart link - A job's title in the list.
 * @csspart button - Main buttons.
 * @csspart posting - The open posting.
 */
export class VuoroJobs extends VuoroElement implements PartHost {
  static readonly observedAttributes = ['tenant', 'region', 'tenants', 'lang', 'heading-level', 'page-size'];
  static readonly #boots = new Map<string | null, Boot>();
  static readonly #all = new Set<VuoroJobs>();
  /** The element that shows the posting of the page's address. */
  static #owner: VuoroJobs | undefined;
  static #loading: Promise<Parts> | undefined;
  /** Set once, when the tag is registered: where the lazy parts come from. */
  static loadParts: () => Promise<Parts>;
  /** What the lazy chunk uses of the entry, filled in by the build. */
  static shared: readonly unknown[];

  readonly list = new ListState(this);
  locale: Lang = 0;
  tenant: BootTenant | undefined;
  #boot: Boot | undefined;
  #asked: string | undefined;
  #parts: Parts | undefined;
  #part: PostingPart | undefined;
  #address: Address | undefined;
  #turn = 0;
  #sight: Facet[] = [];
  #scroll = 0;
  // Read before the element counts as defined, so that a reserve of `:not(:defined)` is still in force.
  #reserve = Math.min(this.offsetHeight, window.innerHeight);

  /** Takes what a script was given by the service; a second script on the page hands its share to the first. */
  static take(boot: Boot): void {
    if (!this.#boots.size) this.#boots.set(null, boot);
    if (boot.tenant) this.#boots.set(boot.tenant.slug, boot);
    for (const element of this.#all) if (!element.list.listing) element.#start();
  }

  connectedCallback(): void {
    VuoroJobs.#all.add(this);
    this.shadow.adoptedStyleSheets = [listStyles];
    window.addEventListener('popstate', this.#moved);
    document.addEventListener('visibilitychange', this.#returned);
    document.addEventListener('DOMContentLoaded', this.#parsed);
    this.#start();
  }

  disconnectedCallback(): void {
    VuoroJobs.#all.delete(this);
    if (VuoroJobs.#owner === this) VuoroJobs.#owner = undefined;
    window.removeEventListener('popstate', this.#moved);
    document.removeEventListener('visibilitychange', this.#returned);
    document.removeEventListener('DOMContentLoaded', this.#parsed);
    this.list.stop();
    this.#turn += 1;
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#start();
  }

  get base(): string {
    return this.#boot?.base ?? '';
  }
  get zone(): string {
    return this.tenant?.zone ?? 'Europe/Helsinki';
  }
  get level(): number {
    return this.#number('heading-level', 2, 6);
  }
  get pageSize(): number {
    return this.#number('page-size', 25, 100);
  }
  /** Whether rows come from several employers. */
  get isJoint(): boolean {
    return !this.getAttribute('tenant');
  }
  /** Where new jobs can be followed. */
  get feed(): string | undefined {
    return this.isJoint ? undefined : `${this.base}/${this.getAttribute('tenant')}/jobs/feed.xml`;
  }
  /** Facets worth offering, those in sight first; they keep their places once the list is there. */
  get facets(): Facet[] {
    const { listing, filter } = this.list;
    const rest = FACET_NAMES.map(([facet]) => facet).filter(
      (facet) => facet === 'deadline' || (listing?.facets[facet]?.length ?? 0) > 1 || filter.chosen[facet]?.length,
    );
    return [...new Set([...this.#sight, ...rest])];
  }

  now(): number {
    return Math.max(Date.now(), Date.parse(this.list.listing?.asOf ?? '') || 0);
  }

  listUrl(query: URLSearchParams): string {
    const tenants = this.getAttribute('tenants');
    if (tenants) query.set('tenants', tenants.replace(/\s/g, ''));
    const region = this.getAttribute('region');
    const scope = this.getAttribute('tenant') ?? (region && `regions/${region}`);
    return `${this.base}/api/${scope ? `${encodeURI(scope)}/` : ''}jobs?${query}`;
  }

  hrefOf(address?: Address): string {
    return withAddress(location.href, address);
  }

  /** A click on a row. Other buttons and modifier keys keep what the browser does with a link. */
  open({ tenant, id }: JobListItem, event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button) return;
    event.preventDefault();
    this.#scroll = window.scrollY;
    this.go({ tenant, id, step: 'read' });
  }

  go(address: Address | undefined, isReplacing = false): void {
    const depth: Depth | null = history.state;
    const vuoro = !address ? 0 : isReplacing ? depth?.vuoro : this.#address ? depth?.vuoro && depth.vuoro + 1 : 1;
    // A sandboxed page may not touch the history; the posting opens all the same.
    try {
      history[isReplacing ? 'replaceState' : 'pushState']({ ...depth, vuoro }, '', this.hrefOf(address));
    } catch {}
    if (address) VuoroJobs.#owner = this;
    void this.#follow(address, true);
  }

  leave(event: Event): void {
    event.preventDefault();
    const depth: Depth | null = history.state;
    if (depth?.vuoro) history.go(-depth.vuoro);
    else this.go(undefined);
  }

  forget({ tenant, id }: Address): void {
    const { listing } = this.list;
    const items = listing?.items.filter((item) => item.id !== id || item.tenant !== tenant);
    if (listing && items) this.list.listing = { ...listing, items, total: listing.total - listing.items.length + items.length };
  }

  /** Starts fetching what opening a posting takes, when somebody reaches for one. */
  readonly warm = (): void => {
    this.#load().catch(() => undefined);
  };

  /** Fetches the counts that the script was not given, when somebody reaches for the filters. */
  readonly complete = (): void => {
    const { listing, isBusy, trouble } = this.list;
    if (listing && !isBusy && !trouble && FACET_NAMES.some(([facet]) => !listing.facets[facet])) void this.list.load();
  };

  protected override render(): TemplateResult {
    const { list, locale } = this;
    const part = this.#address && this.#part;
    if (!part && !list.listing && !list.trouble) return html`<slot></slot>`;
    return html`<div class="root" part="root" lang=${LANGUAGES[locale]} @keydown=${hush} @keyup=${hush} @keypress=${hush} @pointerdown=${this.#release}>
        <div ?hidden=${!!part}>${this.#isSetUpWrong && this.#parts ? this.#parts.notice(list.trouble ?? { code: 'not_found' }, this.#asked ?? '', locale) : listView(this)}</div>
        ${part ? html`<div class="posting" part="posting">${part.render()}</div>` : nothing}
        <p class="foot">
          ${this.tenant?.demo ? DEMO[locale] : nothing}
          ${this.tenant?.accessibility ? html`<a href=${this.tenant.accessibility}>${ACCESSIBILITY[locale]}</a>` : nothing}
        </p>
      </div>
      <slot></slot>`;
  }

  protected override drawn(): void {
    const root = this.shadow.querySelector<HTMLElement>('.root');
    if (root && this.#reserve) {
      root.style.minBlockSize = `${this.#reserve}px`;
      this.#reserve = 0;
    }
    const { accent, onAccent, radius } = this.tenant?.brand ?? {};
    for (const [name, value] of [
      ['accent', accent],
      ['on-accent', onAccent],
      ['radius', radius && `${radius}px`],
    ] as const) {
      if (value) root?.style.setProperty(`--_${name}`, `${value}`);
    }
    const isAnswered = root && (this.list.listing || this.#address);
    const nodes = [...this.childNodes].filter((node) => node instanceof Element || node instanceof Text);
    this.shadow.querySelector('slot')?.assign(...(isAnswered ? nodes.filter((node) => isStray(node, this)) : nodes));
  }

  get #isSetUpWrong(): boolean {
    return /origin|tenant|^not_f|bad_r/.test(this.list.trouble?.code ?? '');
  }

  #number(name: string, fallback: number, most: number): number {
    const value = Math.round(Number(this.getAttribute(name)));
    return value >= 1 && value <= most ? value : fallback;
  }

  #start(): void {
    const slug = this.getAttribute('tenant');
    this.#boot = VuoroJobs.#boots.get(slug) ?? VuoroJobs.#boots.get(null);
    if (this.tenant?.slug !== slug) this.tenant = this.#boot?.tenant?.slug === slug ? this.#boot?.tenant : undefined;
    const tag = this.closest('[lang]')?.getAttribute('lang');
    this.locale = langOf(tag) ?? langOf(this.tenant?.languages[0]) ?? 0;
    const asked = this.listUrl(new URLSearchParams({ lang: LANGUAGES[this.locale] }));
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.list.filter = NO_FILTER;
      this.list.listing = this.list.trouble = undefined;
      this.#sight = [];
      this.#fill();
    }
    const address = this.#mine();
    if (address || this.#address) void this.#follow(address, false);
    this.draw();
  }

  /** Shows what the script was given, and asks the service for what is missing or old. */
  #fill(): void {
    const { list, tenant, locale } = this;
    if (tenant?.list) {
      for (const [value, name] of tenant.list.places ?? []) list.name(value, pick(name, locale, 'fi').text);
      list.show(listingOfBoot(tenant, tenant.list, locale, list.codes));
      list.shown = this.pageSize;
      this.#ready();
    }
    const isForeign = tenant?.origins && ![...tenant.origins, new URL(this.base).origin].includes(location.origin);
    if (isForeign) void this.#refuse({ code: 'origin_not_allowed' });
    else if (!list.listing || Date.now() - Date.parse(list.listing.asOf) > STALE_MS) void this.#fetch();
  }

  async #fetch(): Promise<void> {
    const slug = this.getAttribute('tenant');
    const config = slug && !this.tenant ? read<TenantConfig>(`${this.base}/api/${encodeURI(slug)}/config`) : undefined;
    const loading = this.list.load();
    const value = (await config)?.value;
    if (value && value.slug === this.getAttribute('tenant')) {
      const { accessibilityUrl, isDemo, timeZone, ...rest } = value;
      this.tenant = { ...rest, zone: timeZone, accessibility: accessibilityUrl ?? undefined, demo: isDemo ? 1 : undefined };
    }
    await loading;
    if (this.#isSetUpWrong) await this.#refuse(this.list.trouble);
    else if (this.list.listing) this.#ready();
    await this.update();
  }

  #ready(): void {
    const { list, locale } = this;
    const items = list.listing?.items ?? [];
    const facets = countFacets(items, NO_FILTER, { lang: locale, now: this.now(), codes: list.codes });
    if (!this.#sight.length)
      this.#sight = FACET_NAMES.map(([facet]) => facet)
        .filter((facet) => facet !== 'deadline' && (facets[facet]?.length ?? 0) > 1)
        .slice(0, 3);
    this.emit('vuoro-ready', { total: list.listing?.total });
  }

  async #refuse(trouble: Trouble | undefined): Promise<void> {
    this.list.listing = undefined;
    this.list.trouble = trouble;
    await this.#load().catch(() => undefined);
    await this.update();
  }

  async #load(): Promise<Parts> {
    VuoroJobs.#loading ??= VuoroJobs.loadParts();
    VuoroJobs.#loading.catch(() => (VuoroJobs.#loading = undefined));
    this.#parts = await VuoroJobs.#loading;
    this.shadow.adoptedStyleSheets = [listStyles, this.#parts.style];
    return this.#parts;
  }

  /** Shows what an address names: a posting, or the list when there is none. */
  async #follow(address: Address | undefined, isMove: boolean): Promise<void> {
    const turn = ++this.#turn;
    if (address) {
      const parts = await this.#load().catch(() => undefined);
      // The chunk cannot be had: the posting's own page says the same.
      if (!parts && isMove) location.assign(`${this.base}/${address.tenant}/jobs/${address.id}?lang=${LANGUAGES[this.locale]}`);
      if (!parts) return;
      this.#part ??= parts.posting(this);
      await this.#part.open(address);
      if (turn !== this.#turn) return;
      if (address.step === 'read') this.emit('vuoro-open', { tenant: address.tenant, id: address.id });
    }
    const before = this.#address;
    this.#address = address;
    await this.update();
    if (!isMove) return;
    if (address) this.#part?.focus();
    else if (before) this.#restore(before);
  }

  #restore(before: Address): void {
    const href = this.hrefOf({ ...before, step: 'read' });
    window.scrollTo(0, this.#scroll);
    [...this.shadow.querySelectorAll<HTMLAnchorElement>('.row a')].find((link) => link.href === href)?.focus({ preventScroll: true });
  }

  /** The posting in the page's address, if it falls to this element to show it. */
  #mine(): Address | undefined {
    const address = readAddress(location.href);
    if (!address) return undefined;
    const takers = [...VuoroJobs.#all].filter((element) => element.#shows(address.tenant));
    const taker = takers.find((element) => element === VuoroJobs.#owner) ?? takers[0];
    if (taker === this) VuoroJobs.#owner = this;
    return taker === this ? address : undefined;
  }

  #shows(slug: string): boolean {
    const tenants = this.getAttribute('tenant') ?? this.getAttribute('tenants');
    return tenants ? tenants.split(/[\s,]+/).includes(slug) : this.hasAttribute('region');
  }

  readonly #moved = (): void => {
    const address = this.#mine();
    if (this.hrefOf(address) !== this.hrefOf(this.#address)) void this.#follow(address, true);
  };

  readonly #returned = (): void => {
    const { listing } = this.list;
    const isOld = listing && Date.now() - Date.parse(listing.asOf) > STALE_MS && listing.items.length <= this.pageSize;
    if (isOld && !document.hidden) void this.list.load();
  };

  readonly #parsed = (): void => void this.update();

  readonly #release = (): void => {
    this.shadow.querySelector<HTMLElement>('.root')?.style.removeProperty('min-block-size');
  };
}

/** Keeps a page's single-key shortcuts from firing while somebody types in the widget. */
function hush(event: KeyboardEvent): void {
  if ((event.key.length === 1 || event.key === 'Enter') && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
}

/**
 * `<vuoro-jobs />` is no closed tag to a browser: the rest of the page becomes its content, and must stay visible. A tag
 * with anything after it was closed; in one without, only what is plainly a fallback is taken for one.
 */
function isStray(node: Element | Text, element: VuoroJobs): boolean {
  if (element.nextSibling || !(node instanceof Element)) return !element.nextSibling;
  return !node.matches('[slot],a,svg,hr,canvas,noscript') && !node.querySelector(`a[href^="${element.base}"]`);
}
