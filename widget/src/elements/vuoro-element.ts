import { render } from 'lit-html';

/**
 * Base of the tags: an open shadow root with constructed style sheets only (a page's CSP may forbid any other), drawn
 * at most once per microtask. LitElement would do, but weighs as much as the whole list.
 */
export abstract class VuoroElement extends HTMLElement {
  /**
   * Pixels that the page keeps free for the element. Read before the element counts as defined, so that a rule for
   * `:not(:defined)` still holds, and before the shadow root takes the children out of sight.
   */
  protected reserve = Math.min(
    Math.max(this.offsetHeight, ...[...this.children].map((child) => child.getBoundingClientRect().height)),
    innerHeight,
  );
  readonly shadow = this.attachShadow({ mode: 'open', slotAssignment: 'manual' });
  #drawing: Promise<void> | undefined;

  protected abstract render(): unknown;

  /** Draws soon, once however often it is asked. */
  update(): Promise<void> {
    this.#drawing ??= Promise.resolve().then(() => this.draw());
    return this.#drawing;
  }

  /** Draws now: the first list must be there when the browser paints. */
  protected draw(): void {
    this.#drawing = undefined;
    render(this.render(), this.shadow);
  }

  /** Adds a style sheet once. */
  wear(sheet: CSSStyleSheet): void {
    const { shadow } = this;
    if (!shadow.adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets.push(sheet);
  }

  /** An event that reaches the host page. Its detail never holds anything about a person. */
  emit(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(`vuoro-${name}`, { detail, bubbles: true, composed: true }));
  }
}

/** A style sheet that any number of elements share. */
export function sheet(css: string): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(css);
  return styles;
}
