/** Something that was done, said in a sentence, with the way to undo it where there is one. */
export interface Toast {
  text: string;
  undo?: () => void;
}

declare global {
  interface GlobalEventHandlersEventMap {
    /** Says what was done. */
    'vuoro-toast': CustomEvent<Toast>;
    /** Opens another address of the dashboard. */
    'vuoro-go': CustomEvent<string>;
    /** Asks for the search over everything. */
    'vuoro-search': CustomEvent<undefined>;
  }
}

/** Says what was done, from anywhere in the dashboard. */
export function say(from: HTMLElement, toast: Toast): void {
  from.dispatchEvent(new CustomEvent('vuoro-toast', { detail: toast, bubbles: true }));
}
