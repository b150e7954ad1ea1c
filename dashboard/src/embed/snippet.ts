import type { Locale } from '../../../api/contract/primitives.ts';
import { type Choices, DEFAULT_LEVEL, DEFAULT_SIZE, languageShown } from './choices.ts';

/** What the snippet needs beside the webmaster's choices. */
export interface SnippetFacts {
  /** Origin of the service. */
  base: string;
  tenant: string;
  /** The municipality's first language. */
  firstLanguage: Locale;
  /** The link text to use when the webmaster gave none. */
  linkText: string;
  /** The release and its hash (`sha384-…`); only the pinned variant needs them. */
  pinned?: { version: string; integrity: string };
}

type Attributes = readonly (readonly [name: string, value: string | true | undefined])[];

// Enough for the first screen: what moves below it is not seen.
const RESERVE_PX = 900;
// Keeps room without a style, which a strict policy would refuse; as wide as the line, so that the link stays above it.
const RESERVE = `<svg width="100%" height="${RESERVE_PX}" aria-hidden="true"></svg>`;

/** The HTML to paste. Every value is escaped; undefined when a pinned script was asked for and its hash is not known. */
export function snippet(choices: Choices, facts: SnippetFacts): string | undefined {
  if (choices.variant === 'iframe') return frame(choices, facts);
  if (choices.variant === 'div') return `${script(`${facts.base}/v1/${facts.tenant}/vuoro.js`)}\n${place(choices, facts)}`;
  if (choices.variant === 'tag') return `${script(`${facts.base}/v1/${facts.tenant}/vuoro.js`)}\n${tag(choices, facts)}`;
  if (!facts.pinned) return undefined;
  const { version, integrity } = facts.pinned;
  return `${script(`${facts.base}/v${version}/vuoro.js`, integrity)}\n${tag(choices, facts)}`;
}

/** Text made safe inside an element and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[character] ?? ''};`);
}

function script(src: string, integrity?: string): string {
  return element('script', [
    ['src', src],
    ['integrity', integrity],
    ['crossorigin', integrity && 'anonymous'],
    ['async', true],
  ]);
}

function tag(choices: Choices, facts: SnippetFacts): string {
  return element('vuoro-jobs', settings(choices, facts), link(choices, facts) + (choices.hasReserve ? RESERVE : ''));
}

function place(choices: Choices, facts: SnippetFacts): string {
  const data = settings(choices, facts).map(([name, value]) => [`data-${name}`, value] as const);
  // Editors that strip unknown tags strip drawings too, and keep this.
  const style = choices.hasReserve ? `min-height:${RESERVE_PX}px` : undefined;
  return element('div', [['data-vuoro-jobs', true], ...data, ['style', style]], link(choices, facts));
}

function frame(choices: Choices, facts: SnippetFacts): string {
  const query = new URLSearchParams({ lang: languageShown(choices, facts.firstLanguage) });
  return element('iframe', [
    ['src', withQuery(`${facts.base}/${facts.tenant}/embed`, query)],
    ['title', choices.linkText || facts.linkText],
    ['width', '100%'],
    ['height', String(RESERVE_PX)],
    // Browsers that know `frame-sizing` give the frame the height of its list; to the others the rest says what the attributes do.
    ['style', `border:0;width:100%;height:auto;min-height:${RESERVE_PX}px;frame-sizing:content-height`],
    ['loading', 'lazy'],
  ]);
}

function settings({ language, headingLevel, pageSize }: Choices, { tenant }: SnippetFacts): Attributes {
  return [
    ['tenant', tenant],
    ['lang', language === 'page' ? undefined : language],
    ['heading-level', headingLevel === DEFAULT_LEVEL ? undefined : String(headingLevel)],
    ['page-size', pageSize === DEFAULT_SIZE ? undefined : String(pageSize)],
  ];
}

function link(choices: Choices, { base, tenant, linkText }: SnippetFacts): string {
  const query = new URLSearchParams(choices.language === 'page' ? {} : { lang: choices.language });
  return element('a', [['href', withQuery(`${base}/${tenant}/jobs`, query)]], escapeHtml(choices.linkText || linkText));
}

function withQuery(address: string, query: URLSearchParams): string {
  return query.size === 0 ? address : `${address}?${query}`;
}

function element(name: string, attributes: Attributes, content = ''): string {
  const written = attributes
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeHtml(value ?? '')}"`));
  return `<${name}${written.join('')}>${content}</${name}>`;
}
