/** The address to return to after signing in: only one of this dashboard's, whatever somebody wrote into the link. */
export function wayBack(query: URLSearchParams, tenant: string): string {
  const start = `/dashboard/${encodeURIComponent(tenant)}`;
  const wanted = query.get('next') ?? '';
  // A second slash or a backslash would lead to another host.
  return /^\/dashboard\/[\w%-]+([/?][^\\#]*)?$/.test(wanted) && !wanted.includes('//') && !/\/sign-in\b/.test(wanted) ? wanted : start;
}

/** The query of the sign-in page that brings a person back to where they wanted to be. */
export function signInQuery(here: { pathname: string; search: string }): Record<string, string> {
  return { next: here.pathname + here.search };
}

const KEPT = 'vuoro-next';

/** Keeps the way back while somebody signs in at their town's own service, which returns them to the first page. */
export function keepWayBack(href: string): void {
  sessionStorage.setItem(KEPT, href);
}

/** Takes what was kept, once. */
export function takeWayBack(tenant: string): string | undefined {
  const next = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  return next === null ? undefined : wayBack(new URLSearchParams({ next }), tenant);
}
