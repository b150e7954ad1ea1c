import { html, type TemplateResult } from 'lit';
import { type PageFrame, pageHref } from '../router.ts';

/** Says that there is no such page, and where to go. */
export function page({ texts, tenant, query }: PageFrame): TemplateResult {
  return html`<h1 tabindex="-1">${texts.notFound.title}</h1>
    <p>${texts.notFound.text}</p>
    <p><a href=${pageHref(tenant.slug, 'embed', query)}>${texts.notFound.toStart}</a></p>`;
}
