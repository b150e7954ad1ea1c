/** What a scanner says of a document. Whatever is not a plain yes or no is `unknown`, with a code of why. */
export type ScanResult = { is: 'clean' } | { is: 'infected'; virus: string } | { is: 'unknown'; reason: string };

/** Looks for viruses. Never throws, and answers within a bounded time. */
export interface Scanner {
  scan: (bytes: Uint8Array) => Promise<ScanResult>;
}
