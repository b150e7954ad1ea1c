/** One host page: the name of its file, what it shows that the service can do, and what it is served with. */
export interface HostPage {
  name: string;
  /** For the index: why the page exists. */
  proves: string;
  /** The demo tenant it likes best; another one when that does not exist. */
  tenant: string;
  /** Response headers of its own, given the service's origin. */
  headers?: (app: string) => Record<string, string>;
}

/**
 * A content security policy as strict as a city's can be. The widget needs the two sources and the policy name in it,
 * and nothing else. `connect` is `none` where not even a request to the service is let through.
 */
export function strictPolicy(app: string, options: { styles: string; connect: string }): string {
  return [
    "default-src 'none'",
    `script-src ${app}`,
    `connect-src ${options.connect}`,
    `style-src ${options.styles}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types vuoro-jobs',
  ].join('; ');
}

export const HOST_PAGES: readonly HostPage[] = [
  { name: 'plain', tenant: 'harjukoski', proves: 'The smallest page: hand-written HTML, no stylesheet of its own.' },
  { name: 'city', tenant: 'esimerkkikaupunki', proves: 'A city page on the Helsinki Design System (hds-core).' },
  { name: 'bootstrap', tenant: 'tarnvik', proves: 'Bootstrap 5, inside its grid.' },
  { name: 'wordpress', tenant: 'alaluhta', proves: 'WordPress with the theme Twenty Twenty-One: 122 rules on bare form elements.' },
  { name: 'liferay', tenant: 'esimerkkikaupunki', proves: 'Liferay with Clay, the way a custom element client extension writes it.' },
  { name: 'borgerdk', tenant: 'tarnvik', proves: 'borger.dk: html at 62.5 %, so every rem shrinks.' },
  {
    name: 'csp',
    tenant: 'esimerkkikaupunki',
    proves: 'A strict content security policy with Trusted Types: nothing from the service but its script and its answers.',
    headers: (app) => ({ 'content-security-policy': strictPolicy(app, { styles: "'self'", connect: app }) }),
  },
  {
    name: 'csp-locked',
    tenant: 'esimerkkikaupunki',
    proves: 'No styles, no connections at all: the list comes with the script.',
    headers: (app) => ({ 'content-security-policy': strictPolicy(app, { styles: "'none'", connect: "'none'" }) }),
  },
  {
    name: 'isolated',
    tenant: 'tarnvik',
    proves: 'A cross-origin isolated page (COEP require-corp).',
    headers: () => ({ 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' }),
  },
  {
    name: 'spa',
    tenant: 'harjukoski',
    proves: 'A single-page app: content is swapped without a reload, the script sits once in the shell.',
  },
  { name: 'portal', tenant: 'harjukoski', proves: 'A portal: several municipalities in one list.' },
  { name: 'region', tenant: 'harjukoski', proves: 'A whole region in one list; a new member appears by itself.' },
  {
    name: 'iframe',
    tenant: 'esimerkkikaupunki',
    proves: 'For sites that allow an iframe and nothing else; its height follows the content.',
  },
  { name: 'stripped', tenant: 'harjukoski', proves: 'For editors that strip unknown tags: a plain div.' },
  {
    name: 'no-javascript',
    tenant: 'tarnvik',
    proves: 'A site that blocks every script: the link inside the tag stays, and leads to a page that does it all.',
    headers: () => ({ 'content-security-policy': "script-src 'none'" }),
  },
  { name: 'twice', tenant: 'harjukoski', proves: 'The script twice and two lists of two municipalities on one page.' },
  { name: 'languages', tenant: 'tarnvik', proves: 'Three parts in three languages; each list speaks the language around it.' },
  { name: 'columns', tenant: 'esimerkkikaupunki', proves: 'Beside text in a flex row, and in a column of 320 pixels.' },
  { name: 'dark', tenant: 'tarnvik', proves: 'A dark page: the widget follows the page, not the system.' },
  { name: 'hostile', tenant: 'esimerkkikaupunki', proves: 'The worst CSS that a page can throw at a guest.' },
];
