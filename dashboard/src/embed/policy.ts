import type { Variant } from './choices.ts';

/**
 * What a site's Content-Security-Policy must let through, line by line; nothing else of ours is fetched, and no style
 * needs to be allowed. The last line only matters where the policy demands Trusted Types.
 */
export function policyLines(variant: Variant, base: string): string[] {
  if (variant === 'iframe') return [`frame-src ${base};`];
  return [`script-src ${base};`, `connect-src ${base};`, 'trusted-types vuoro-jobs;'];
}
