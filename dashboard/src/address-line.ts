// Safari refuses more than a hundred changes of the address in half a minute; a quick typist makes more.
const PAUSE_MS = 250;

/** Writes the state of a page into the address without a new entry in the history, at rest rather than at each key. */
export class AddressLine {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #query: URLSearchParams | undefined;

  /** Soon makes this the query of the address. */
  write(query: URLSearchParams): void {
    this.#query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), PAUSE_MS);
  }

  /** Writes what is still waiting: before the page is left, so that Back returns to what was seen. */
  flush(): void {
    clearTimeout(this.#timer);
    if (!this.#query) return;
    const text = this.#query.toString();
    history.replaceState(history.state, '', location.pathname + (text === '' ? '' : `?${text}`));
    this.#query = undefined;
  }
}
