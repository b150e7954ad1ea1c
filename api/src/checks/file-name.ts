const LONGEST_NAME = 100;
/** Names of criminal-record extracts in the languages of Finland: shown to the employer, never copied (Act 504/2002). */
const CRIMINAL_RECORD = /rikosrekister|brottsregist|straffregist|criminalrecord/;

/** The part of a file name after its last dot, in lower case; empty when there is none. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})\s*$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Whether a file says by its name that it is an extract from the criminal record, which must never be stored. */
export function namesCriminalRecord(name: string): boolean {
  return CRIMINAL_RECORD.test(
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}]/gu, ''),
  );
}

/**
 * A file name that is safe to show, store and send: no path, controls, direction overrides or characters that a file
 * system refuses; NFC; at most 100 characters with `extension`, which is set anew.
 */
export function cleanFileName(name: string, extension: string): string {
  const base = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/\.[a-z0-9]{1,8}\s*$/i, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"'`|?*;%&$#\\/]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~-]+|[\s.]+$/g, '');
  const longest = LONGEST_NAME - extension.length - 1;
  const short = base
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
  return `${short === '' ? 'document' : short}.${extension}`;
}
