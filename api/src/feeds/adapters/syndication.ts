import { type AnyFeed, parseFeed } from 'feedsmith';
import type { FeedAdapter, FeedContext, ReadRow } from '../feed-ad.ts';
import { readAd } from '../read-ad.ts';
import { readEmployment } from '../words/employment.ts';
import { guessLocale, readLocale } from '../words/language.ts';
import { readTaskArea } from '../words/task-area.ts';
import { LOCALES } from '../../../contract/primitives.ts';
import { groupRows, type RowPlace } from './row-groups.ts';

/** An entry of any of the formats, reduced to what they have in common. */
interface Entry {
  id?: string;
  title?: string;
  text?: string;
  link?: string;
  published?: string;
  closes?: string;
  lang?: string;
  categories: string[];
}

interface Channel {
  link?: string;
  lang?: string;
  entries: Entry[];
}

/** RSS, Atom, RDF and JSON Feed, told apart by what they are. Entities that a document declares are not read. */
export const syndication: FeedAdapter = (body, context) => {
  if (/<!ENTITY/i.test(body)) return { ok: false, code: 'not_what_it_says', detail: 'declares entities' };
  const channel = open(body);
  if (!channel) return { ok: false, code: 'not_what_it_says', detail: 'no feed' };
  const opened = groupRows(
    channel.entries,
    { list: 'item', idOf: (entry) => entry.id ?? entry.link, read: (entry, at) => readEntry(entry, channel, at, context) },
    context,
  );
  return { ok: true, ...opened };
};

function readEntry(entry: Entry, channel: Channel, at: RowPlace, context: FeedContext): ReadRow {
  const words = `${entry.title ?? ''} ${entry.text ?? ''}`;
  const categories = entry.categories.join(', ');
  return readAd(
    {
      ...at,
      lang: readLocale(entry.lang) ?? readLocale(channel.lang) ?? guessLocale(words, LOCALES, context.lang),
      title: entry.title,
      text: entry.text,
      taskArea: readTaskArea(categories, entry.title ?? ''),
      employment: readEmployment(entry.categories),
      duration: {},
      pay: {},
      workplace: {},
      contacts: [],
      timeZone: context.timeZone,
      opens: entry.published,
      closes: entry.closes,
      applyAddress: entry.link,
      pageAddress: entry.link,
      base: context.address ?? channel.link,
    },
    context,
  );
}

function open(body: string): Channel | undefined {
  try {
    return channelOf(parseFeed(body.replace(/^\uFEFF/, '')));
  } catch {
    // The library throws for whatever it cannot read; what it was, no one can act on.
    return undefined;
  }
}

function channelOf(parsed: AnyFeed): Channel {
  switch (parsed.format) {
    case 'rss': {
      const { link, language, xml, dc, items = [] } = parsed.feed;
      return { link, lang: language ?? dc?.languages?.[0] ?? xml?.lang, entries: items.map(fromRss) };
    }
    case 'rdf': {
      const { link, xml, dc, items = [] } = parsed.feed;
      return { link, lang: dc?.languages?.[0] ?? xml?.lang, entries: items.map(fromRdf) };
    }
    case 'atom': {
      const { links, xml, entries = [] } = parsed.feed;
      return { link: pageOf(links), lang: xml?.lang, entries: entries.map(fromAtom) };
    }
    default: {
      const { home_page_url, language, items = [] } = parsed.feed;
      return { link: home_page_url, lang: language, entries: items.map(fromJson) };
    }
  }
}

type Of<Format extends AnyFeed['format']> = Extract<AnyFeed, { format: Format }>['feed'];
type RssItem = NonNullable<Of<'rss'>['items']>[number];
type RdfItem = NonNullable<Of<'rdf'>['items']>[number];
type AtomEntry = NonNullable<Of<'atom'>['entries']>[number];
type JsonItem = NonNullable<Of<'json'>['items']>[number];

function fromRss(item: RssItem): Entry {
  return {
    id: item.guid?.value,
    title: item.title ?? item.dc?.titles?.[0],
    text: item.content?.encoded ?? item.description,
    link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    published: item.pubDate ?? item.dc?.dates?.[0],
    closes: endOf(item.dcterms?.valid?.[0]) ?? item.prism?.expirationDate,
    lang: item.dc?.languages?.[0] ?? item.xml?.lang,
    categories: [...namesOf(item.categories), ...(item.dc?.subjects ?? [])],
  };
}

function fromRdf(item: RdfItem): Entry {
  return {
    id: item.rdf?.about,
    title: item.title,
    text: item.content?.encoded ?? item.description,
    link: item.link,
    published: item.dc?.dates?.[0],
    closes: endOf(item.dcterms?.valid?.[0]),
    lang: item.dc?.languages?.[0] ?? item.xml?.lang,
    categories: item.dc?.subjects ?? [],
  };
}

function fromAtom(entry: AtomEntry): Entry {
  return {
    id: entry.id,
    title: entry.title?.value,
    text: entry.content?.value ?? entry.summary?.value,
    link: pageOf(entry.links),
    published: entry.published ?? entry.updated,
    closes: endOf(entry.dcterms?.valid?.[0]),
    lang: entry.xml?.lang ?? entry.content?.xml?.lang ?? entry.title?.xml?.lang,
    categories: entry.categories?.flatMap(({ label, term }) => label ?? term ?? []) ?? [],
  };
}

function fromJson(item: JsonItem): Entry {
  return {
    id: item.id,
    title: item.title,
    text: item.content_html ?? item.content_text ?? item.summary,
    link: item.url ?? item.external_url,
    published: item.date_published,
    lang: item.language,
    categories: item.tags ?? [],
  };
}

function namesOf(categories: RssItem['categories']): string[] {
  return categories?.flatMap(({ name }) => name ?? []) ?? [];
}

function pageOf(links: AtomEntry['links']): string | undefined {
  return (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href;
}

// A date, or a period in the Dublin Core notation: `start=2026-01-01; end=2026-02-01;`.
function endOf(valid: string | undefined): string | undefined {
  return valid?.includes('=') ? /end=([^;]+)/.exec(valid)?.[1]?.trim() : valid;
}
