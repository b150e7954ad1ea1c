import { html, nothing } from 'lit-html';
import type { Zone } from '../day.ts';
import type { Boot, BootTenant } from '../../../api/contract/boot.ts';
import type { Trouble } from '../api.ts';
import { ACCESSIBILITY, SIGHT_NAMES } from '../i18n/list-texts.ts';
import { LANGUAGES, type Lang, langOf } from '../i18n/localize.ts';
import { listView } from '../list/list-view.ts';
import { type Listing, listingOfBoot, type Row } from '../list/listing.ts';
import type { Load, Parts, PostingParts, Search } from '../parts.ts';
import type { Address } from '../posting/address.ts';
import type { Place } from '../posting/place.ts';
import { STALE_MS } from '../stale.ts';
import styles from '../styles/list.css';
import { sheet, VuoroElement } from './vuoro-element.ts';

const boots = new Map<string | null, Boot>();
const onPage = new Set<VuoroJobs>();
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
 * @cssprop --vuoro-accent - Links, buttons, marks.
 * @cssprop --vuoro-on-accent - Text on the accent.
 * @cssprop --vuoro-text - Text.
 * @cssprop --vuoro-line - Hairlines.
 * @cssprop --vuoro-radius - Corner radius.
 * @cssprop --vuoro-font - Font family.
 * @cssprop --vuoro-font-size - Size from which all others follow.
 * @cssprop --vuoro-scroll-margin - Room for a header that sticks to the top.
 */
export class VuoroJobs extends VuoroElement {
  static readonly observedAttributes = ['tenant', 'region', 'tenants', 'lang', 'heading-level', 'page-size'];
  /** Set once, when the tag is registered. */
  static load: Load;
  /** What the lazy chunks use of the entry, filled in by the build. */
  static shared: readonly unknown[];

  /** All such elements on the page. */
  readonly all: ReadonlySet<VuoroJobs> = onPage;
  locale: Lang = 0;
  tenant: BootTenant | undefined;
  listing: Listing | undefined;
  /** Why the list is not what was asked for. */
  trouble: Trouble | undefined;
  shown = 0;
  search: Search | undefined;
  /** What stands in place of the list. */
  view: (() => unknown) | undefined;
  /** What the posting's part keeps here, since it outlives a change of language. */
  declare place?: Place;
  #boot: Boot | undefined;
  #asked: string | undefined;

  /** Takes what a script was given by the service; a second script on the page hands its share to the first. */
  static take(boot: Boot): void {
    if (!boots.size) boots.set(null, boot);
    if (boot.tenant) boots.set(boot.tenant.slug, boot);
  }

  connectedCallback(): void {
    onPage.add(this);
    this.wear(listStyles);
    addEventListener('popstate', this.moved);
    document.addEventListener('visibilitychange', this.#returned);
    document.addEventListener('DOMContentLoaded', this.#returned);
    this.start();
  }

  disconnectedCallback(): void {
    onPage.delete(this);
    removeEventListener('popstate', this.moved);
    document.removeEventListener('visibilitychange', this.#returned);
    document.removeEventListener('DOMContentLoaded', this.#returned);
  }

  attributeChangedCallback(): void {
    if (onPage.has(this)) this.start();
  }

  get base(): string {
    return this.#boot?.base ?? '';
  }
  get zone(): Zone {
    return this.tenant?.zone ?? 'Europe/Helsinki';
  }
  get level(): number {
    return Number(this.getAttribute('heading-level')) || 2;
  }
  get pageSize(): number {
    return Math.min(Number(this.getAttribute('page-size')) || 25, 100);
  }
  /** The one municipality shown, if it is one. */
  get slug(): string | null {
    return this.getAttribute('tenant');
  }
  /** Facets in sight: one municipality has no use for a choice of municipalities, several share no units. */
  get sight() {
    return SIGHT_NAMES.filter(([facet]) => facet !== (this.slug ? 'municipality' : 'unit'));
  }
  /** Address of the list in the public API. */
  listUrl(query: URLSearchParams | string = ''): string {
    const url = new URL(
      `${this.base}/api/${this.slug ? `${this.slug}/` : this.hasAttribute('region') ? `regions/${this.getAttribute('region')}/` : ''}jobs?${query}`,
    );
    url.searchParams.set('lang', LANGUAGES[this.locale]);
    url.searchParams.set('limit', `${this.pageSize}`);
    const tenants = this.getAttribute('tenants');
    if (tenants) url.searchParams.set('tenants', tenants.replace(/\s/g, ''));
    return url.href;
  }

  /** The page's own address with a posting in it (`raahe.123`), or with none. */
  hrefOf(place?: string): string {
    const url = new URL(location.href);
    if (place) url.searchParams.set('vuoro', place);
    else url.searchParams.delete('vuoro');
    return url.href;
  }

  /** A click on a row. Other buttons and modifier keys keep what the browser does with a link. */
  open(item: Row, event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#posting().then(
      (parts) => parts.open(this, item),
      // The chunk cannot be had: the posting's own page says the same.
      () => open(`${this.base}/${item.tenant}/jobs/${item.id}`, '_top'),
    );
  }

  /** Shows a list as it came. */
  show(listing: Listing, trouble?: Trouble): void {
    this.listing = listing;
    this.trouble = trouble;
    if (!this.shown) this.emit('ready', { total: listing.total });
    this.shown ||= this.pageSize;
    if (!listing.total) void this.reach();
  }

  /** Asks the service for the list as the visitor wants it. */
  readonly refresh = (): void => {
    void this.reach().then((search) => search?.refresh());
  };

  /** A lazy part in the language of the element; fetched once. */
  lazy<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
    return VuoroJobs.load(name, this.locale);
  }

  /** Fetches what searching takes, when somebody reaches for it. */
  readonly reach = async (): Promise<Search | undefined> => {
    try {
      const parts = await this.lazy('search');
      this.wear(parts.style);
      this.search ??= parts.search(this);
    } catch {
      this.trouble = { code: 'offline' };
    }
    await this.update();
    return this.search;
  };

  /** Fetches what opening a posting takes, when somebody reaches for one. */
  readonly warm = (): void => {
    this.#posting().catch(() => undefined);
  };

  readonly typed = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) void this.reach().then((search) => search?.type(target.value));
  };

  readonly more = (): void => {
    void this.reach().then((search) => search?.more());
  };

  /** The visitor went somewhere else in the page's history, or to this posting. */
  readonly moved = (event?: Event | true, address?: Address): void => {
    if (address || this.view || /[?&]vuoro=/.test(location.search))
      this.#posting()
        .then((parts) => parts.follow(this, !!event, address))
        .catch(() => undefined);
  };

  protected override render(): unknown {
    const { listing, trouble, view, tenant, locale } = this;
    // What an empty board says instead comes with the search; until then what the page put inside stays.
    const has = listing?.total || (listing && this.search) || view || trouble;
    // What the page put inside keeps its place above the note that stands in for a list.
    const isLost = trouble && !listing && !view;
    return html`${isLost ? html`<slot></slot>` : nothing}${
      has
        ? html`<div class="root" part="root" lang=${LANGUAGES[locale]} @keydown=${hush} @keyup=${hush} @keypress=${hush}>
            <div ?hidden=${!!view}>${listing || trouble ? listView(this) : nothing}</div>
            ${view?.()}
            ${view ? nothing : html`<p class="foot">${tenant?.demo && 'Demo'} ${tenant?.accessibility && html`<a href=${tenant.accessibility}>${ACCESSIBILITY[locale]}</a>`}</p>`}
          </div>`
        : nothing
    }${isLost ? nothing : html`<slot></slot>`}`;
  }

  protected override draw(): void {
    super.draw();
    const root = this.shadow.querySelector<HTMLElement>('.root');
    this.style.minBlockSize = `${this.reserve}px`;
    for (const [name, value] of Object.entries(this.tenant?.brand ?? {})) root?.style.setProperty(`--_${name}`, `${value}`);
    const hasContent = this.listing || this.view;
    const keep = (node: Node) => !root || (hasContent ? isStray(node, this) : !(node instanceof Element && node.matches('svg,hr,canvas')));
    this.shadow
      .querySelector('slot')
      ?.assign(...[...this.childNodes].filter((node) => node instanceof Element || node instanceof Text).filter(keep));
  }

  /** Begins anew when the tag asks for something else, and takes up where it was when it was only moved. */
  start(tenant?: BootTenant): void {
    const { slug } = this;
    const boot = (this.#boot = boots.get(slug) ?? boots.get(null));
    if (this.tenant?.slug !== slug || tenant) this.tenant = tenant ?? (boot?.tenant?.slug === slug ? boot?.tenant : undefined);
    this.locale = langOf(this.closest('[lang]')?.getAttribute('lang')) ?? langOf(this.tenant?.languages[0]) ?? 0;
    const asked = this.listUrl();
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.search = this.listing = this.trouble = undefined;
      this.shown = 0;
      this.#fill();
    }
    this.moved();
    this.draw();
  }

  /** Shows what the script was given, and asks the service for what is missing or old. */
  #fill(): void {
    const { tenant, base } = this;
    if (tenant?.origins && ![...tenant.origins, new URL(base).origin].includes(location.origin))
      this.trouble = { code: 'origin_not_allowed' };
    else if (tenant?.list) this.show(listingOfBoot(tenant, tenant.list, this.locale));
    if (this.#isOld) this.refresh();
  }

  get #isOld(): boolean {
    return !(Date.now() - Date.parse(this.listing?.asOf ?? '') < STALE_MS);
  }

  async #posting(): Promise<PostingParts> {
    const parts = await this.lazy('posting');
    this.wear(parts.style);
    return parts;
  }

  readonly #returned = (): void => {
    if (this.#isOld && !document.hidden) this.refresh();
    void this.update();
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
function isStray(node: Node, { nextSibling, base }: VuoroJobs): boolean {
  if (nextSibling || !(node instanceof Element)) return !nextSibling;
  return !node.matches('[slot],a,svg,hr,canvas,noscript') && !node.querySelector(`a[href^="${base}"]`);
}
