import { html, type TemplateResult } from 'lit';

/** The head of every page: its title, a sentence, and its one main action always at the same place. */
export function pageHead(title: string, intro: string, action: TemplateResult): TemplateResult {
  return html`<header class="page-head">
    <div>
      <h1 tabindex="-1">${title}</h1>
      <p class="quiet">${intro}</p>
    </div>
    <div class="action">${action}</div>
  </header>`;
}
