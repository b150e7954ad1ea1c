import { svg, type TemplateResult } from 'lit';

const shape = (path: string): TemplateResult =>
  svg`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d=${path} /></svg>`;

/** Shapes beside words; none of them stands alone. */
export const ICONS = {
  overview: shape('M3 10.5 10 4l7 6.5M5 9v7h4v-4h2v4h4V9'),
  recruitments: shape('M4 3h9l3 3v11H4ZM7 8h6M7 11h6M7 14h4'),
  applicants: shape(
    'M7 9.5A2.8 2.8 0 1 0 7 4a2.8 2.8 0 0 0 0 5.5ZM2 16.5c0-3 2-4.5 5-4.5s5 1.5 5 4.500M13 9a2.3 2.3 0 1 0 0-4.600M14.5 12.300c2 .4 3.5 1.7 3.5 4.2',
  ),
  templates: shape('M3 5h14v10H3ZM3 5.500 10 11l7-5.500'),
  embed: shape('M7 5 2.5 10 7 15M13 5l4.5 5L13 15'),
  openings: shape('M3 5h14M3 10h14M3 15h9'),
  outside: shape('M11.5 3H17v5.5M17 3l-8 8M15 12v4.5H3.5V5H8'),
  passkey: shape(
    'M7.500 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.500 16.500c0-3 2-4.500 5-4.500 1 0 1.900.2 2.600.5M14.500 11.500a2.500 2.500 0 1 0-1-4.800 2.500 2.500 0 0 0 1 4.800Zm0 0V17l1.500-1.300-1.500-1.500',
  ),
  eye: shape('M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5ZM10 12.300a2.300 2.300 0 1 0 0-4.600 2.300 2.300 0 0 0 0 4.600Z'),
  menu: shape('M3 5.500h14M3 10h14M3 14.500h14'),
  search: shape('M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM12.5 12.5 17 17'),
} as const;
