import type { Locale } from '../../../api/contract/primitives.ts';
import { type Choices, DEFAULT_LEVEL, DEFAULT_SIZE, languageShown } from './choices.ts';
import { RESERVE, RESERVE_PX, RESERVE_STYLE } from './reserve.ts';

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
  const style = choices.hasReserve ? RESERVE_STYLE : undefined;
  return element('div', [['data-vuoro-jobs', true], ...data, ['style', style]], link(choices, facts));
}

function frame(choices: Choices, facts: SnippetFacts): string {
  return element('iframe', [
    ['src', `${facts.base}${framePath(choices, facts)}`],
    ['title', choices.linkText || facts.linkText],
    ['width', '100%'],
    ['height', String(RESERVE_PX)],
    // Browsers that know `frame-sizing` give the frame the height of its list; to the others the rest says what the attributes do.
    ['style', `border:0;width:100%;height:auto;${RESERVE_STYLE};frame-sizing:content-height`],
    ['loading', 'lazy'],
  ]);
}

/** The page of this service that a frame shows, with all that was chosen; a frame never knows the language around it. */
export function framePath(choices: Choices, { tenant, firstLanguage }: Pick<SnippetFacts, 'tenant' | 'firstLanguage'>): string {
  const query = new URLSearchParams({ lang: languageShown(choices, firstLanguage) });
  for (const [name, value] of ownSettings(choices)) if (value !== undefined) query.set(name, value);
  return withQuery(`/${tenant}/embed`, query);
}

function settings(choices: Choices, { tenant }: SnippetFacts): Attributes {
  return [['tenant', tenant], ['lang', choices.language === 'page' ? undefined : choices.language], ...ownSettings(choices)];
}

// What differs from what the widget does by itself; the same names in the tag and in a frame's address.
function ownSettings({ headingLevel, pageSize }: Choices): [name: string, value: string | undefined][] {
  return [
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
