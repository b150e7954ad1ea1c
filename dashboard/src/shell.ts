import { html, nothing, type TemplateResult } from 'lit';
import { may } from '../../api/contract/permissions.ts';
import type { Locale } from '../../api/contract/primitives.ts';
import type { Me } from '../../api/contract/staff.ts';
import type { TenantConfig } from '../../api/contract/tenants.ts';
import { paint } from './accent.ts';
import { AddressLine } from './address-line.ts';
import { readConfig } from './api.ts';
import { troubleView } from './components/trouble-view.ts';
import { DashboardElement } from './element.ts';
import { LANGUAGES } from './embed/choices.ts';
import { loadMessages } from './i18n/load-messages.ts';
import type { Messages } from './i18n/messages.ts';
import { Load } from './load.ts';
import { navigation } from './navigation.ts';
import { type LoadedPage, loadPage } from './pages.ts';
import { isStaffPage, matchRoute, type PageName, pageHref, type Route, type StaffFrame, withChanges } from './router.ts';
import { Session } from './session/session.ts';
import { signInQuery, takeWayBack, wayBack } from './session/way-back.ts';
import { staffApi } from './staff-api.ts';
import { type StaffPart, loadStaffPart } from './staff/staff-part.ts';
import { nameOf } from './tenant-name.ts';

/** The place that the address names, with everything it takes to draw it. */
interface Place {
  route: Route;
  lang: Locale;
  query: URLSearchParams;
  texts: Messages;
  page: LoadedPage;
}

declare global {
  interface HTMLElementEventMap {
    /** A page asks for these changes of the address; an empty value removes its name. */
    'vuoro-query': CustomEvent<Record<string, string>>;
  }
}

/**
 * The frame of every page: rail with the pages, language, what the municipality is called, who is signed in. It owns the
 * address.
 *
 * @element vuoro-dashboard
 */
export class Dashboard extends DashboardElement {
  static override properties = { place: { state: true }, staff: { state: true }, isBroken: { state: true } };
  declare place: Place | undefined;
  /** What only signed-in people need. */
  declare staff: StaffPart | undefined;
  /** The frame itself could not be loaded. */
  declare isBroken: boolean;
  readonly #config = new Load<TenantConfig>(this);
  readonly #session = new Session(this, (me) => this.#known(me));
  readonly #line = new AddressLine();
  #tenant: string | undefined;
  #turn = 0;

  constructor() {
    super();
    this.isBroken = false;
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('vuoro-query', (event) => this.#change(event.detail));
    this.addEventListener('vuoro-go', (event) => this.#go(event.detail));
    this.addEventListener('vuoro-signed-in', (event) => void this.#welcome(event.detail));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#moved);
    void this.#session.read();
    void this.#follow(false);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#moved);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { place, staff } = this;
    if (this.isBroken) return html`<main class="content">${UNREACHABLE}</main>`;
    if (!place) return nothing;
    const { state } = this.#config;
    const tenant = state.is === 'ready' ? state.value : undefined;
    const frame = tenant && staff && this.#staffFrame(place, tenant, staff);
    return html`<a class="skip" href="#main">${place.texts.frame.skip}</a>
      ${navigation(place, tenant, this.#me, { search: this.#search, signOut: () => void this.#signOut() })}
      <main class="content" id="main" tabindex="-1" aria-label=${titleOf(place.texts, place.route.page)}>
        ${this.#config.draw({ ...this.#awaiting(place), ready: (config) => this.#page(place, config, frame) })}
      </main>
      ${frame ? html`<vuoro-workplace .frame=${frame} .session=${this.#session} .phase=${this.#session.phase}></vuoro-workplace>` : nothing}`;
  }

  protected override updated(): void {
    const { place } = this;
    const { state } = this.#config;
    if (!place) return;
    document.documentElement.lang = place.lang;
    const name = state.is === 'ready' ? nameOf(state.value, place.lang) : 'Vuoro';
    document.title = `${titleOf(place.texts, place.route.page)} – ${name}`;
    if (state.is === 'ready') paint(state.value.brand);
  }

  #page(place: Place, tenant: TenantConfig, frame: StaffFrame | undefined): TemplateResult {
    const { page, lang, query } = place;
    const { state } = this.#session.load;
    if (!page.isStaff)
      return page.draw({ ...place, tenant, base: location.origin, me: state.is === 'ready' ? (state.value.me ?? null) : undefined });
    return this.#session.load.draw({
      ...this.#awaiting(place, this.#session.load.again),
      ready: () => {
        const me = this.#me;
        if (!me || !this.staff) return html``;
        return frame ? page.draw(frame) : this.staff.townsView(this.staff.words, tenant, me, lang, query);
      },
    });
  }

  #awaiting({ texts }: Place, again = this.#config.again) {
    return {
      waiting: () => html``,
      slow: () => html`<div class="skeleton" role="status" aria-label=${texts.frame.loading}><i></i><i></i><i></i><i></i></div>`,
      empty: () => html``,
      failed: (trouble: Parameters<typeof troubleView>[1]) => html`<h1 tabindex="-1">Vuoro</h1>${troubleView(texts, trouble, again)}`,
    };
  }

  /** What a page behind the session is given; nothing for somebody who does not work in this municipality. */
  #staffFrame(place: Place, tenant: TenantConfig, { words }: StaffPart): StaffFrame | undefined {
    const me = this.#me;
    const member = me?.memberships.find((one) => one.tenant.slug === tenant.slug);
    if (!me || !member) return undefined;
    const { slug } = tenant;
    const own = { me, member, words, api: staffApi(slug), id: place.route.id };
    return { ...place, ...own, tenant, base: location.origin, may: (permission) => may(member.role, permission) };
  }

  readonly #moved = (): void => void this.#follow(true);

  async #follow(isMove: boolean): Promise<void> {
    const turn = ++this.#turn;
    if (this.#session.load.state.is === 'ready') this.#keepOut(this.#session.me);
    const route = matchRoute(location.pathname);
    const query = new URLSearchParams(location.search);
    const me = this.#me;
    const lang = languageOf(query.get('lang'), me?.account.lang);
    if (route.tenant !== this.#tenant) {
      this.#tenant = route.tenant;
      void this.#config.run((signal) => readConfig(route.tenant, signal));
    }
    const before = this.place?.route;
    try {
      const [texts, page, staff] = await Promise.all([loadMessages(lang), loadPage(route.page, lang), me && loadStaffPart(lang)]);
      if (turn !== this.#turn) return;
      this.place = { route, lang, query, texts, page };
      this.staff = staff;
    } catch {
      // A new release has other file names; loading the whole page again finds them.
      if (isMove) location.reload();
      else this.isBroken = true;
      return;
    }
    await this.updateComplete;
    if (isMove && (before?.page !== route.page || before.id !== route.id)) await this.#arrive();
  }

  /** Goes where somebody belongs, as soon as it is known who they are. */
  #known(me: Me | undefined): void {
    const { tenant, page } = matchRoute(location.pathname);
    const query = new URLSearchParams(location.search);
    this.#keepOut(me);
    const isIn = this.#me !== undefined;
    if (isIn && page === 'sign-in') history.replaceState(null, '', wayBack(query, tenant));
    const kept = isIn ? takeWayBack(tenant) : undefined;
    if (kept !== undefined) history.replaceState(null, '', kept);
    void this.#follow(this.place !== undefined);
  }

  /**
   * Whoever is not signed in is led to where one signs in, and who has nothing to sign in with yet to where one gets it;
   * Back and links of before included.
   */
  #keepOut(me: Me | undefined): void {
    const { tenant, page } = matchRoute(location.pathname);
    const query = new URLSearchParams(location.search);
    if (!me && isStaffPage(page)) history.replaceState(null, '', pageHref(tenant, 'sign-in', query, signInQuery(location)));
    if (me && !this.#me && (isStaffPage(page) || page === 'sign-in')) history.replaceState(null, '', pageHref(tenant, 'invitation', query));
  }

  /** Whoever has something to sign in with; one who is only getting it sees none of the work yet. */
  get #me(): Me | undefined {
    const { me } = this.#session;
    return me?.session.method === 'invitation' ? undefined : me;
  }

  async #welcome(next: string | undefined): Promise<void> {
    await this.#session.read();
    if (next !== undefined) this.#go(next);
  }

  /** A new page begins at its top, for eyes and for screen readers. */
  async #arrive(): Promise<void> {
    const page = this.querySelector('main > *');
    if (page instanceof DashboardElement) await page.updateComplete;
    this.querySelector<HTMLElement>('h1')?.focus();
  }

  #click(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.target || link.origin !== location.origin || !link.pathname.startsWith('/dashboard/') || link.hash) return;
    event.preventDefault();
    link.closest('details')?.removeAttribute('open');
    link.closest<HTMLElement>('[popover]')?.hidePopover();
    this.#go(link.href);
  }

  #go(href: string): void {
    this.#line.flush();
    const isElsewhere = new URL(href, location.href).pathname !== location.pathname;
    history.pushState(null, '', href);
    if (isElsewhere) window.scrollTo(0, 0);
    void this.#follow(true);
  }

  #change(changes: Record<string, string>): void {
    if (!this.place) return;
    const query = withChanges(this.place.query, changes);
    this.place = { ...this.place, query };
    this.#line.write(query);
  }

  readonly #search = (): void => void this.dispatchEvent(new CustomEvent('vuoro-search', { bubbles: true }));

  async #signOut(): Promise<void> {
    const { tenant } = matchRoute(location.pathname);
    const text = this.staff?.words.session.signOutFailed ?? '';
    if (!(await this.#session.end())) return void this.dispatchEvent(new CustomEvent('vuoro-toast', { detail: { text }, bubbles: true }));
    this.#go(pageHref(tenant, 'sign-in', new URLSearchParams(location.search)));
  }
}

const UNREACHABLE = html`<p>Palveluun ei saada yhteyttä. <span lang="sv">Tjänsten kan inte nås.</span> <span lang="en">The service cannot be reached.</span></p>`;

/** The language of the address, else the person's own, else the first of the browser's that we have, else Finnish. */
function languageOf(asked: string | null, own: Locale | undefined): Locale {
  const wishes = [asked ?? '', own ?? '', ...navigator.languages].map((tag) => tag.toLowerCase().slice(0, 2));
  return wishes.map((wish) => LANGUAGES.find((lang) => lang === wish)).find((lang) => lang !== undefined) ?? 'fi';
}

function titleOf(texts: Messages, page: PageName): string {
  if (page === 'embed') return texts.embed.title;
  if (page === 'openings') return texts.openings.title;
  if (page === 'not-found') return texts.notFound.title;
  return page === 'sign-in' ? texts.signIn.title : texts.frame[page];
}
