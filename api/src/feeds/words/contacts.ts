import type { Contact } from '../../../contract/postings.ts';
import { oneLine, shortened } from '../one-line.ts';

const EMAIL = /\[(?:email|sähköposti|e-post)\]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/i;
// Finnish and Swedish numbers as people write them, and the mask that open data puts in their place.
const PHONE = /\[(?:phone|puhelin|telefon)\]|(?<![\d.])(?:\+\d{2,3}|\(?0\d)[\d\s()–-]{4,16}\d(?!\.?\d)/;
const LEAD_IN =
  /^(?:(?:lisätieto\p{L}*|tiedustelu\p{L}*|yhteyshenkilö\p{L}*|yhteydenotot?|kontaktperson\p{L}*|(?:mera?|närmare|ytterligare) (?:information|upplysningar|uppgifter)|upplysningar|förfrågningar|(?:for )?more information|contact)(?:\s+(?:tehtävästä|virasta|työstä|paikasta|om|about|the|tjänsten|jobbet|fås))*)?[\s:,]*(?:(?:antaa|antavat|ger|lämnas|fås|av|från|ges|from|sekä|ja|och|samt|and|tai|eller)\s+)*/iu;
const LABEL = String.raw`(?:puhelin(?:numero)?|puh|p|gsm|tel|tfn|telefon|phone|mob(?:il)?|sähköposti\p{L}*|s-posti|e-post|e-?mail|@)`;
const BEFORE_NUMBER = new RegExp(String.raw`[\s,;:(–-]*(?<!\p{L})${LABEL}?[\s.:]*$`, 'iu');
const LABEL_ALONE = new RegExp(String.raw`^${LABEL}?[\s.:]*$`, 'iu');
const LABELLED_HOLE = new RegExp(String.raw`(?:(?<!\p{L})${LABEL}[\s.:]*)?\u0000`, 'giu');
const NAME_AT_END = /(?:\[(?:name|nimi|namn)\]|(?<!\p{L})\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:von|af|de|av)\s+)?\p{Lu}[\p{L}’'-]+){1,2})$/u;
const JOB_AS_FIRST_WORD =
  /^\p{L}*(?:johtaja|päällikkö|esimies|esihenkilö|hoitaja|opettaja|rehtori|sihteeri|ohjaaja|asiantuntija|suunnittelija|vastaava|koordinaattori|työntekijä|chef|direktör|föreståndare|ledare|rektor|lärare|sekreterare|skötare|manager|director|principal)$/iu;
const ONE_NAME = /^\p{Lu}[\p{L}’'-]+$/u;
const LONGEST = { name: 120, role: 160, phone: 40, note: 600 };
const MOST_CONTACTS = 8;
const LONGEST_SOURCE = 6_000;

/**
 * Splits what a source wrote about its contacts. People are told apart only where a line names them plainly
 * (role, name, number); any other line stays as it was, in a note. Nothing that was written is lost.
 */
export function readContacts(raw: string | undefined): Contact[] {
  const contacts: Contact[] = [];
  for (const line of linesOf(raw ?? '').flatMap(splitPeople)) {
    const person = readPerson(line);
    const previous = contacts.at(-1);
    // A line without a person belongs to the one before it.
    if (person) contacts.push(person);
    else if (previous && joined(previous.note, line).length <= LONGEST.note) previous.note = joined(previous.note, line);
    else contacts.push({ note: shortened(line, LONGEST.note) });
  }
  return contacts.slice(0, MOST_CONTACTS);
}

// The number of the person in the line above often has a line of its own.
function linesOf(raw: string): string[] {
  const lines: string[] = [];
  for (const piece of raw.slice(0, LONGEST_SOURCE).split(/\r?\n|<br\s*\/?>|<\/(?:p|div|li)>/i)) {
    const line = oneLine(piece);
    const previous = lines.at(-1);
    const first = firstNumber(line);
    const isNumberOfPrevious = first !== undefined && LABEL_ALONE.test(line.slice(0, first));
    if (previous !== undefined && isNumberOfPrevious && firstNumber(previous) === undefined)
      lines[lines.length - 1] = `${previous}, ${line}`;
    else if (line !== '') lines.push(line);
  }
  return lines;
}

function firstNumber(line: string): number | undefined {
  const found = [PHONE, EMAIL].flatMap((pattern) => pattern.exec(line)?.index ?? []);
  return found.length > 0 ? Math.min(...found) : undefined;
}

// Several people in one line are told apart by "sekä", "ja" or "och" between one's number and the next one's words.
function splitPeople(line: string): string[] {
  const pieces = line.split(/(?:,|;|\.)?\s+(?:sekä|ja|och|samt|and|tai|eller)\s+|;\s+/u);
  return pieces.length > 1 && pieces.every((piece) => PHONE.test(piece)) ? pieces : [line];
}

function readPerson(line: string): Contact | undefined {
  const phone = PHONE.exec(line);
  const email = EMAIL.exec(line);
  const first = firstNumber(line);
  if (first === undefined || moreThanOne(line, phone, email)) return undefined;
  const words = line.slice(0, first).replace(BEFORE_NUMBER, '').replace(LEAD_IN, '').trim();
  if (words.length > LONGEST.role || /[.!?]\s/.test(words)) return undefined;
  const name = readName(words);
  const role = words.slice(0, name ? words.length - name.length : undefined).replace(/[\s,:(-]+$/, '');
  if (name && name.length > LONGEST.name) return undefined;
  const note = rest(line, first, [phone?.[0], email?.[0]]);
  return {
    ...(name && { name }),
    ...(role && { role }),
    ...(phone && { phone: phone[0].trim().slice(0, LONGEST.phone) }),
    ...(email && { email: email[0] }),
    ...(note && { note: shortened(note, LONGEST.note) }),
  };
}

// `Rekrytointipäällikkö Liisa Koskinen` begins with the role, although it is written like a name.
function readName(words: string): string | undefined {
  const name = NAME_AT_END.exec(words)?.[0];
  const [first = '', ...others] = name?.split(/\s+/) ?? [];
  if (others.length > 0 && JOB_AS_FIRST_WORD.test(first)) return others.join(' ');
  return name ?? (ONE_NAME.test(words) ? words : undefined);
}

function moreThanOne(line: string, phone: RegExpExecArray | null, email: RegExpExecArray | null): boolean {
  const without = [phone?.[0], email?.[0]].reduce<string>((text, found) => (found ? text.replace(found, ' ') : text), line);
  return PHONE.test(without) || EMAIL.test(without);
}

// What stands after the numbers: when to call, what to send.
function rest(line: string, from: number, taken: (string | undefined)[]): string {
  const holes = taken.reduce<string>((words, found) => (found ? words.replace(found, '\u0000') : words), line.slice(from));
  return holes
    .replace(LABELLED_HOLE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:)–-]+|[\s,;:(–-]+$/g, '')
    .replace(/(?<=\.) \.$/, '')
    .replace(/^\(([^()]*)\)\.?$/, '$1');
}

function joined(note: string | undefined, line: string): string {
  return note ? `${note} ${line}` : line;
}
