/**
 * The secret behind the # of a letter's link, where no server and no log sees it. It stays in the address, also when the
 * language changes, so that reloading begins again.
 */
export class LinkSecret {
  readonly token: string;

  constructor() {
    this.token = location.hash.slice(1);
  }

  /** Puts it back into an address that lost it. */
  keep(): void {
    if (this.token !== '' && location.hash === '')
      history.replaceState(history.state, '', `${location.pathname}${location.search}#${this.token}`);
  }

  /** Takes it out of the address: it is used up. */
  drop(): void {
    history.replaceState(history.state, '', location.pathname + location.search);
  }
}
