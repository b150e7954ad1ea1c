import { html } from 'hono/html';
import { listPath, stylePath } from './addresses.ts';
import type { Frame } from './frame.ts';
import type { Html } from './layout.ts';

/**
 * The bare page for sites that strip unknown tags and show an iframe instead: the widget and nothing around it. The meta
 * element lets a browser that can size frames by their content do so; for the others the script tells the height.
 */
export function embedPage(frame: Frame): Html {
  const { tenant, lang, texts, name } = frame;
  return html`<!doctype html>
<html lang="${lang}" class="embed">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${texts.list.pageTitle(name)}</title>
<link rel="stylesheet" href="${stylePath(frame)}">
<script src="/v1/${tenant.slug}/vuoro.js" async></script>
<script src="/v1/frame.js" async></script>
</head>
<body class="embed">
<main><h1 class="away">${texts.list.title}</h1>
<vuoro-jobs tenant="${tenant.slug}" lang="${lang}"><a href="${listPath(frame)}" target="_top">${texts.embed.fallback}</a></vuoro-jobs></main>
</body>
</html>`;
}
