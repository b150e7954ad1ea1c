import { LitElement } from 'lit';

/**
 * Base of the dashboard's elements. They draw into the page itself rather than into a shadow root: labels, headings and
 * focus belong to one document, and one style sheet serves them all.
 */
export class DashboardElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** Adds a style sheet to the page; constructed, because the content security policy allows no inline styles. */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Gives the focus to the first of these that is there, when what had it is gone from the page. */
export function holdFocus(...places: (HTMLElement | null | undefined)[]): void {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return;
  places.find((place) => place !== null && place !== undefined)?.focus();
}
