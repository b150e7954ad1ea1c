import { html, type TemplateResult } from 'lit';

/** The head of a page before signing in: its title and a sentence. */
export function letterHead(title: string, text: string): TemplateResult {
  return html`<header class="page-head">
    <div>
      <h1 tabindex="-1">${title}</h1>
      <p class="quiet">${text}</p>
    </div>
  </header>`;
}
