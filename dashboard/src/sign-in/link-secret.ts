import type { ReactiveController } from 'lit';
import type { DashboardElement } from '../element.ts';

/**
 * The secret behind the # of a letter's link, where no server and no log sees it. It stays in the address, also when the
 * language changes or somebody skips to the content, so that reloading begins again.
 */
export class LinkSecret implements ReactiveController {
  readonly token = secretIn(location.hash);

  constructor(host: DashboardElement) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#moved);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#moved);
  }

  /** Puts it back into an address that lost it. */
  keep(): void {
    const { pathname, search, hash } = location;
    if (this.token !== '' && secretIn(hash) === '') history.replaceState(history.state, '', `${pathname}${search}#${this.token}`);
  }

  /** Takes it out of the address: it is used up. */
  drop(): void {
    history.replaceState(history.state, '', location.pathname + location.search);
  }

  // Another letter's link, opened where this page is open, is only another # to the browser.
  readonly #moved = (): void => {
    const secret = secretIn(location.hash);
    if (secret !== '' && secret !== this.token) location.reload();
  };
}

/** The secret in the # of an address; empty for everything else that can stand there. */
export function secretIn(hash: string): string {
  return /^#([\w-]{43})$/.exec(hash)?.[1] ?? '';
}
