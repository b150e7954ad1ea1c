import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { html, type TemplateResult } from 'lit';

// The standard wants four empty modules around (ISO/IEC 18004, 6.3.8).
const QUIET = 4;

/** A text as a QR code, dark on light whatever the colours of the page. */
export function qrCode(text: string, label: string): TemplateResult {
  const code = generate(text);
  const side = code.size + 2 * QUIET;
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="${-QUIET} ${-QUIET} ${side} ${side}" shape-rendering="crispEdges">
    <rect x=${-QUIET} y=${-QUIET} width=${side} height=${side} fill="#fff" />
    <path d=${toSvgPath(code)} fill="#000" />
  </svg>`;
}
