import { html } from 'hono/html';
import { LOCALES, type Locale } from '../../contract/primitives.ts';
import { absolute, feedPath, listPath, ownDataPath, privacyPath, stylePath } from './addresses.ts';
import { defaultLanguage, type Frame } from './frame.ts';

/** A piece of a page, escaped. */
export type Html = ReturnType<typeof html>;

/** What one page adds to the frame. Paths begin with a slash. */
export interface PageParts {
  /** The whole title, most telling words first. */
  title: string;
  description?: string;
  /** The one address of this page; absent for pages that no search engine should keep. */
  canonical?: string;
  /** The same content in other languages, for search engines. */
  alternates?: { lang: Locale; path: string }[];
  /** Where the language switch leads. */
  inLanguage: (lang: Locale) => string;
  /** The form that the switch takes along, so that nothing typed is lost, and the step that it then asks for. */
  takesAlong?: { form: string; step: string };
  /** Extra head content: markup of the posting. */
  head?: Html;
  main: Html;
}

const OWN_NAMES: Record<Locale, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };
const OG_LOCALES: Record<Locale, string> = { fi: 'fi_FI', sv: 'sv_FI', en: 'en_GB' };

/** The whole document around a page's own content. It loads one style sheet and no script. */
export function layout(frame: Frame, parts: PageParts): Html {
  const { texts, lang, name } = frame;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${parts.title}</title>
${head(frame, parts)}
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${stylePath(frame)}">
${parts.head}
</head>
<body>
<a class="skip" href="#main">${texts.frame.skip}</a>
<header><div class="top">
<p class="owner"><a href="${listPath(frame)}">${name}</a></p>
<nav class="languages" aria-label="${texts.frame.languages}">${parts.takesAlong === undefined ? '' : enterGoesOn(parts.takesAlong)}<ul>${LOCALES.map((other) => languageLink(other, lang, parts))}</ul></nav>
</div>${frame.tenant.isDemo ? html`<p class="demo">${texts.frame.demo}</p>` : ''}</header>
<main id="main" tabindex="-1">${parts.main}</main>
${footer(frame)}
</body>
</html>`;
}

function head(frame: Frame, parts: PageParts): Html {
  const { texts, lang, name } = frame;
  const canonical = parts.canonical === undefined ? undefined : absolute(frame, parts.canonical);
  const byDefault = parts.alternates?.find((other) => other.lang === defaultLanguage(frame.tenant)) ?? parts.alternates?.[0];
  return html`${parts.description === undefined ? '' : html`<meta name="description" content="${parts.description}">`}
${canonical === undefined ? html`<meta name="robots" content="noindex">` : html`<link rel="canonical" href="${canonical}">`}
${parts.alternates?.map(({ lang, path }) => html`<link rel="alternate" hreflang="${lang}" href="${absolute(frame, path)}">`)}
${byDefault === undefined ? '' : html`<link rel="alternate" hreflang="x-default" href="${absolute(frame, byDefault.path)}">`}
<link rel="alternate" type="application/rss+xml" title="${texts.feed.title(name)} (RSS)" href="${feedPath(frame, 'rss')}">
<link rel="alternate" type="application/atom+xml" title="${texts.feed.title(name)} (Atom)" href="${feedPath(frame, 'atom')}">
<link rel="alternate" type="application/feed+json" title="${texts.feed.title(name)} (JSON Feed)" href="${feedPath(frame, 'json')}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${name}">
<meta property="og:title" content="${parts.title}">
${parts.description === undefined ? '' : html`<meta property="og:description" content="${parts.description}">`}
${canonical === undefined ? '' : html`<meta property="og:url" content="${canonical}">`}
<meta property="og:locale" content="${OG_LOCALES[lang]}">`;
}

function languageLink(other: Locale, current: Locale, parts: PageParts): Html {
  if (other === current) return html`<li><span aria-current="true" lang="${other}">${OWN_NAMES[other]}</span></li>`;
  const address = parts.inLanguage(other);
  if (parts.takesAlong !== undefined) {
    const { form, step } = parts.takesAlong;
    return html`<li><button form="${form}" formaction="${address}" name="step" value="${step}" lang="${other}">${OWN_NAMES[other]}</button></li>`;
  }
  return html`<li><a href="${address}" lang="${other}" hreflang="${other}">${OWN_NAMES[other]}</a></li>`;
}

// Enter in a text field presses the first button of its form, and that must not be one that switches the language.
function enterGoesOn({ form }: { form: string }): Html {
  return html`<button form="${form}" name="step" value="check" hidden></button>`;
}

function footer(frame: Frame): Html {
  const { texts, tenant, name } = frame;
  const legal = [
    { label: texts.frame.accessibility, href: tenant.accessibilityUrl ?? undefined },
    { label: texts.frame.privacy, href: tenant.notice.url ?? privacyPath(frame) },
    { label: texts.ownData.link, href: ownDataPath(frame) },
    { label: name, href: tenant.homeUrl ?? undefined },
  ].filter((link) => link.href !== undefined);
  return html`<footer class="bottom">
<nav aria-label="${texts.frame.subscribe}"><p>${texts.frame.subscribe}</p><ul>
<li><a href="${feedPath(frame, 'rss')}" type="application/rss+xml">RSS</a></li>
<li><a href="${feedPath(frame, 'atom')}" type="application/atom+xml">Atom</a></li>
<li><a href="${feedPath(frame, 'json')}" type="application/feed+json">JSON Feed</a></li>
<li><a href="${feedPath(frame, 'ics')}" type="text/calendar">${texts.frame.calendar}</a></li>
</ul></nav>
<ul class="legal">${legal.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>`)}</ul>
</footer>`;
}
