import { html, type TemplateResult } from 'lit';
import { type PageFrame, pageHref } from '../router.ts';

/** Where somebody lands who is not signed in; the address keeps where they wanted to be. */
export function page({ texts, tenant, query }: PageFrame): TemplateResult {
  const { title, text, public: open } = texts.signIn;
  return html`<h1 tabindex="-1">${title}</h1>
    <p>${text}</p>
    <p>${open}</p>
    <ul>
      ${(['openings', 'embed'] as const).map((name) => html`<li><a href=${pageHref(tenant.slug, name, query)}>${texts.frame[name]}</a></li>`)}
    </ul>`;
}
