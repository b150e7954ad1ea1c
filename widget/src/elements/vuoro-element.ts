import { render, type TemplateResult } from 'lit-html';

/**
 * Base of the tags: an open shadow root with constructed style sheets only (a page's CSP may forbid any other), drawn at
 * most once per microtask. LitElement would do, but weighs as much as the whole list.
 */
export abstract class VuoroElement extends HTMLElement {
  readonly shadow = this.attachShadow({ mode: 'open', slotAssignment: 'manual' });
  #drawing: Promise<void> | undefined;

  protected abstract render(): TemplateResult;
  /** After each drawing. */
  protected drawn(): void {}

  /** Draws soon, once however often it is asked. */
  update(): Promise<void> {
    this.#drawing ??= Promise.resolve().then(() => {
      this.#drawing = undefined;
      this.draw();
    });
    return this.#drawing;
  }

  /** Draws now: the first list must be there when the browser paints. */
  protected draw(): void {
    render(this.render(), this.shadow);
    this.drawn();
  }

  /** An event that reaches the host page. Its detail never holds anything about a person. */
  emit(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** A style sheet that any number of elements share. */
export function sheet(css: string): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(css);
  return styles;
}
