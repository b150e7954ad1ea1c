import { svg, type TemplateResult } from 'lit';

const shape = (path: string): TemplateResult =>
  svg`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d=${path} /></svg>`;

/** Shapes beside words; none of them stands alone. */
export const ICONS = {
  embed: shape('M7 5 2.5 10 7 15M13 5l4.5 5L13 15'),
  openings: shape('M3 5h14M3 10h14M3 15h9'),
  outside: shape('M11.5 3H17v5.5M17 3l-8 8M15 12v4.5H3.5V5H8'),
} as const;
