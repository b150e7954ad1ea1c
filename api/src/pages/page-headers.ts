/** Media type of every page. */
export const HTML_TYPE = 'text/html; charset=utf-8';

/**
 * A page's own policy: its style sheet, forms to itself, nothing else. Scripts cannot run at all, so that no text of a
 * feed or a person ever becomes one (OWASP ASVS 5.0, 3.4.3 and 3.4.6).
 */
export const PAGE_HEADERS: Record<string, string> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  // A form's own origin must reach its handler, so not `no-referrer`, under which browsers send `Origin: null`.
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** Headers of a page that holds what a person typed. */
export const PRIVATE_HEADERS: Record<string, string> = { ...PAGE_HEADERS, 'content-type': HTML_TYPE, 'cache-control': 'no-store' };

/** The policy of the page that sites show in an iframe: the widget's script, and frames only where the municipality allows them. */
export function embedHeaders(origins: readonly string[]): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'",
      `frame-ancestors 'self'${origins.map((origin) => ` ${origin}`).join('')}`,
      "require-trusted-types-for 'script'; trusted-types lit-html vuoro-jobs",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    // Pages that isolate themselves may only frame pages that do the same.
    'cross-origin-embedder-policy': 'require-corp',
  };
}
