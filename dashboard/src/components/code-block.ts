import { html, type TemplateResult } from 'lit';

/** Code to read and copy. It scrolls sideways, so the keyboard must reach it. */
export function codeBlock(id: string, label: string, code: string): TemplateResult {
  return html`<pre class="code" id=${id} role="group" aria-label=${label} tabindex="0" translate="no">${code}</pre>`;
}
