import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../api/contract/primitives.ts';
import type { TenantConfig } from '../../api/contract/tenants.ts';
import { accentsOf } from './accent.ts';
import { AddressLine } from './address-line.ts';
import { readConfig } from './api.ts';
import { troubleView } from './components/trouble-view.ts';
import { DashboardElement } from './element.ts';
import { LANGUAGES } from './embed/choices.ts';
import { loadMessages } from './i18n/load-messages.ts';
import type { Messages } from './i18n/messages.ts';
import { Load } from './load.ts';
import { navigation } from './navigation.ts';
import { PAGES } from './pages.ts';
import { matchRoute, type PageModule, type PageName, type Route, withChanges } from './router.ts';
import { nameOf } from './tenant-name.ts';

/** The place that the address names, with everything it takes to draw it. */
interface Place {
  route: Route;
  lang: Locale;
  query: URLSearchParams;
  texts: Messages;
  page: PageModule['page'];
}

declare global {
  interface HTMLElementEventMap {
    /** A page asks for these changes of the address; an empty value removes its name. */
    'vuoro-query': CustomEvent<Record<string, string>>;
  }
}

/**
 * The frame of every page: rail with the pages, language, what the municipality is called. It owns the address.
 *
 * @element vuoro-dashboard
 */
export class Dashboard extends DashboardElement {
  static override properties = { place: { state: true }, isBroken: { state: true } };
  declare place: Place | undefined;
  /** The frame itself could not be loaded. */
  declare isBroken: boolean;
  readonly #config = new Load<TenantConfig>(this);
  readonly #line = new AddressLine();
  #tenant: string | undefined;
  #turn = 0;

  constructor() {
    super();
    this.isBroken = false;
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('vuoro-query', (event) => this.#change(event.detail));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#moved);
    void this.#follow(false);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#moved);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { place } = this;
    if (this.isBroken) return html`<main class="content">${UNREACHABLE}</main>`;
    if (!place) return nothing;
    const { state } = this.#config;
    return html`<a class="skip" href="#main">${place.texts.frame.skip}</a>
      ${navigation(place, state.is === 'ready' ? state.value : undefined)}
      <main class="content" id="main" tabindex="-1" aria-label=${titleOf(place.texts, place.route.page)}>
        ${this.#config.draw({
          waiting: () => html``,
          slow: () => html`<div class="skeleton" role="status" aria-label=${place.texts.frame.loading}><i></i><i></i><i></i><i></i></div>`,
          empty: () => html``,
          ready: (tenant) => place.page({ ...place, tenant, base: location.origin }),
          failed: (trouble) => html`<h1 tabindex="-1">Vuoro</h1>${troubleView(place.texts, trouble, this.#config.again)}`,
        })}
      </main>`;
  }

  protected override updated(): void {
    const { place } = this;
    const { state } = this.#config;
    if (!place) return;
    document.documentElement.lang = place.lang;
    const name = state.is === 'ready' ? nameOf(state.value, place.lang) : 'Vuoro';
    document.title = `${titleOf(place.texts, place.route.page)} – ${name}`;
    if (state.is === 'ready') paint(state.value);
  }

  readonly #moved = (): void => void this.#follow(true);

  async #follow(isMove: boolean): Promise<void> {
    const turn = ++this.#turn;
    const route = matchRoute(location.pathname);
    const query = new URLSearchParams(location.search);
    const lang = languageOf(query.get('lang'));
    if (route.tenant !== this.#tenant) {
      this.#tenant = route.tenant;
      void this.#config.run((signal) => readConfig(route.tenant, signal));
    }
    const before = this.place?.route.page;
    try {
      const [texts, { page }] = await Promise.all([loadMessages(lang), PAGES[route.page]()]);
      if (turn !== this.#turn) return;
      this.place = { route, lang, query, texts, page };
    } catch {
      // A new release has other file names; loading the whole page again finds them.
      if (isMove) location.reload();
      else this.isBroken = true;
      return;
    }
    await this.updateComplete;
    if (isMove && before !== route.page) await this.#arrive();
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
    this.#line.flush();
    const isElsewhere = link.pathname !== location.pathname;
    history.pushState(null, '', link.href);
    if (isElsewhere) window.scrollTo(0, 0);
    void this.#follow(true);
  }

  #change(changes: Record<string, string>): void {
    if (!this.place) return;
    const query = withChanges(this.place.query, changes);
    this.place = { ...this.place, query };
    this.#line.write(query);
  }
}

const UNREACHABLE = html`<p>Palveluun ei saada yhteyttä. <span lang="sv">Tjänsten kan inte nås.</span> <span lang="en">The service cannot be reached.</span></p>`;

/** The language of the address, else the first of the browser's that we have, else Finnish. */
function languageOf(asked: string | null): Locale {
  const wishes = [asked ?? '', ...navigator.languages].map((tag) => tag.toLowerCase().slice(0, 2));
  return wishes.map((wish) => LANGUAGES.find((lang) => lang === wish)).find((lang) => lang !== undefined) ?? 'fi';
}

function titleOf(texts: Messages, page: PageName): string {
  return { embed: texts.embed.title, openings: texts.openings.title, 'not-found': texts.notFound.title }[page];
}

function paint({ brand }: TenantConfig): void {
  const { style } = document.documentElement;
  for (const [scheme, { accent, onAccent }] of Object.entries(accentsOf(brand))) {
    style.setProperty(`--accent-${scheme}`, accent);
    style.setProperty(`--on-accent-${scheme}`, onAccent);
  }
}
