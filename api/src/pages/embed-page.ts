import { html, raw } from 'hono/html';
import { listPath, stylePath } from './addresses.ts';
import type { Frame } from './frame.ts';
import type { Html } from './layout.ts';

/** Settings of the tag that an iframe's address may carry, with what each may be. */
const SETTINGS: Record<string, RegExp> = { 'heading-level': /^[1-6]$/, 'page-size': /^[1-9]\d?$|^100$/ };

/** The settings in an address that the tag knows; anything else is passed over. */
export function embedSettings(search: URLSearchParams): [name: string, value: string][] {
  return Object.entries(SETTINGS).flatMap(([name, allowed]): [string, string][] => {
    const value = search.get(name) ?? '';
    return allowed.test(value) ? [[name, value]] : [];
  });
}

/**
 * The bare page for sites that strip unknown tags and show an iframe instead: the widget and nothing around it. The meta
 * element lets a browser that can size frames by their content do so; for the others the script tells the height. Links
 * leave the frame: an employer's page would mostly refuse to be shown in it.
 */
export function embedPage(frame: Frame, settings: readonly [name: string, value: string][]): Html {
  const { tenant, lang, texts, name } = frame;
  return html`<!doctype html>
<html lang="${lang}" class="embed">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<base target="_top">
<title>${texts.list.pageTitle(name)}</title>
<link rel="stylesheet" href="${stylePath(frame)}">
<script src="/v1/${tenant.slug}/vuoro.js" async></script>
<script src="/v1/frame.js" async></script>
</head>
<body class="embed">
<div><h1 class="away">${texts.list.title}</h1>
<vuoro-jobs tenant="${tenant.slug}" lang="${lang}"${settings.map(([setting, value]) => html` ${raw(setting)}="${value}"`)}><a href="${listPath(frame)}">${texts.embed.fallback}</a></vuoro-jobs></div>
</body>
</html>`;
}
