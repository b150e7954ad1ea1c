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
