declare global {
  interface HTMLElementEventMap {
    /** Somebody has just signed in, or who they are has changed; the detail is where to go then. */
    'vuoro-signed-in': CustomEvent<string | undefined>;
  }
}

/** Lets the frame read again who is signed in, and then go to an address. */
export function signedIn(from: HTMLElement, next?: string): void {
  from.dispatchEvent(new CustomEvent('vuoro-signed-in', { detail: next, bubbles: true }));
}
