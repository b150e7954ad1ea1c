import type { Apply, Contact, Duration, EmploymentType, Occupation, Pay, Place, PostingDraft, TaskArea } from '../../contract/postings.ts';
import type { Locale } from '../../contract/primitives.ts';
import { type Block, plainText, type RichText } from '../../contract/rich-text.ts';
import { type BodyText, readBodyText } from './body-text.ts';
import { checkDraft } from './checked-draft.ts';
import type { FeedContext, ReadRow } from './feed-ad.ts';
import { IssueList } from './feed-issue.ts';
import { readTime, yearsBetween } from './feed-time.ts';
import { oneLine, shortened } from './one-line.ts';
import { webLink } from './web-link.ts';
import type { Employment } from './words/employment.ts';
import { readEmploymentType } from './words/employment.ts';

/** What an adapter found in one row, still in the source's own words where all adapters read them alike. */
export interface SourceAd {
  place: string;
  externalId: string;
  lang: Locale | 'unknown';
  title: string | undefined;
  text: string | undefined;
  /** Set after the text: about the employer, for instance. */
  appendix?: RichText;
  employer?: string;
  unit?: string;
  taskArea: TaskArea;
  occupation?: Occupation;
  employment: Employment;
  workload?: string;
  duration: Duration;
  pay: Pay;
  positions?: number;
  workplace: Place;
  contacts: Contact[];
  /** Zone of times that do not say theirs. */
  timeZone: string;
  opens: string | undefined;
  closes: string | undefined;
  /** Where one applies, and the ad's own page; either may be relative. */
  applyAddress?: string;
  pageAddress?: string;
  base?: string;
}

const LONGEST_TITLE = 200;
const MOST_POSITIONS = 999;
// Pools that are always open end in 2100, because the source's form demands a date.
const YEARS_THAT_MEAN_ALWAYS = 20;

/** Makes a draft of what an adapter found, or says why there is none. Never throws. */
export function readAd(source: SourceAd, context: FeedContext): ReadRow {
  const issues = new IssueList(source.place, source.externalId);
  const text = readText(source, issues);
  const window = readWindow(source, context, issues);
  if (!text || !window) return { issues: issues.all };
  const { apply, sourceUrl } = readAddresses(source, context, issues);
  const candidate: PostingDraft = {
    texts: { [text.lang]: { title: text.title, body: text.body } },
    // Its source has announced it already; in which languages was decided there.
    isOfficial: false,
    employer: source.employer ?? context.employer,
    unit: source.unit,
    taskArea: source.taskArea,
    occupation: source.occupation,
    employmentType: employmentTypeOf(source.employment.employmentType, text.title),
    workTime: source.employment.workTime,
    workload: source.workload,
    duration: source.duration,
    pay: source.pay,
    positions: Math.min(Math.max(Math.trunc(source.positions ?? 1), 1), MOST_POSITIONS),
    place: source.workplace,
    contacts: source.contacts,
    ...window,
    apply,
  };
  const checked = checkDraft(withoutAbsent(candidate));
  if (!checked.draft) {
    issues.leaveOut(checked.refused.startsWith('texts') ? 'no_title' : 'unreadable', checked.refused);
    return { issues: issues.all };
  }
  for (const part of checked.dropped) issues.warn('field_dropped', part);
  return { ad: { externalId: source.externalId, ...(sourceUrl && { sourceUrl }), draft: checked.draft }, issues: issues.all };
}

function readText(source: SourceAd, issues: IssueList): { lang: Locale; title: string; body: RichText } | undefined {
  const title = oneLine(source.title ?? '');
  if (title === '') return issues.leaveOut('no_title');
  if (source.lang === 'unknown') return issues.leaveOut('unknown_language');
  const read = readBodyText(source.text);
  if (!read) return issues.leaveOut('text_too_long', 'description');
  if (read.problem) issues.warn(read.problem, 'description');
  if (title.length > LONGEST_TITLE) issues.warn('text_too_long', 'title');
  const body = withAppendix(read, source.appendix);
  return { lang: source.lang, title: shortened(title, LONGEST_TITLE), body: repeats(body[0], title) ? body.slice(1) : body };
}

// Many sources begin the text with the title once more.
function repeats(block: Block | undefined, title: string): boolean {
  return block !== undefined && plainText([block]).trim().toLowerCase() === title.toLowerCase();
}

// "Fixed-term" is what forms offer; a title that says why (substitute, seasonal, on call) says more.
function employmentTypeOf(said: EmploymentType | undefined, title: string): EmploymentType {
  const titled = readEmploymentType(title);
  return (said === 'fixed-term' && titled !== 'permanent' ? (titled ?? said) : (said ?? titled)) ?? 'other';
}

function withAppendix({ body, problem }: BodyText, appendix: RichText = []): RichText {
  return problem === 'text_too_long' ? body : [...body, ...appendix];
}

function readWindow(source: SourceAd, context: FeedContext, issues: IssueList): Pick<PostingDraft, 'opensAt' | 'closesAt'> | undefined {
  const opens = readTime(source.opens, { timeZone: source.timeZone, day: 'start' });
  const closes = readTime(source.closes, { timeZone: source.timeZone, day: 'end' });
  // Without its deadline an ad would claim to be open until filled.
  if (closes && 'impossible' in closes) return issues.leaveOut('impossible_date', closes.impossible);
  if (opens && 'impossible' in opens) issues.warn('impossible_date', opens.impossible);
  const opensAt = opens && 'at' in opens ? opens.at : undefined;
  const isAlways = closes !== undefined && yearsBetween(context.now, closes.at) >= YEARS_THAT_MEAN_ALWAYS;
  return { opensAt, closesAt: isAlways ? undefined : closes?.at };
}

function readAddresses(source: SourceAd, context: FeedContext, issues: IssueList): { apply: Apply; sourceUrl?: string } {
  const base = source.base ?? context.address;
  const sourceUrl = webLink(source.pageAddress, base);
  const url = webLink(source.applyAddress, base) ?? sourceUrl;
  if (source.applyAddress?.trim() && !webLink(source.applyAddress, base)) issues.warn('address_unusable', source.applyAddress);
  if (url === undefined || context.applyMode === 'here')
    return { apply: { mode: 'here', wantsCv: true, questions: [] }, sourceUrl: sourceUrl ?? url };
  return { apply: { mode: 'link', url }, sourceUrl: sourceUrl ?? url };
}

function withoutAbsent<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
