import { describe, expect, it } from 'vitest';
import type { JobList, JobListItem } from '../../../api/contract/postings.ts';
import type { Locale } from '../../../api/contract/primitives.ts';
import type { Answer } from '../api.ts';
import { MOST, readOpenings } from './read-openings.ts';

type Posting = { id: number; languages: Locale[] };

/** The public list as the service gives it, with a record of what it was asked. */
function service(postings: Posting[]) {
  const asked: Record<string, string>[] = [];
  const read = async (query: Record<string, string>): Promise<Answer<JobList>> => {
    asked.push(query);
    const found = postings.filter(
      ({ languages }) => query['language'] === undefined || languages.some((lang) => lang === query['language']),
    );
    const from = Number(query['cursor'] ?? 0);
    const to = from + Number(query['limit']);
    const counts = (['fi', 'sv', 'en'] as const).map((value) => ({
      value,
      count: postings.filter(({ languages }) => languages.includes(value)).length,
    }));
    return {
      value: {
        asOf: '2026-11-22T06:30:00.000Z',
        total: found.length,
        items: found.slice(from, to).map((posting) => item(posting, query['lang'])),
        ...(to < found.length && { next: String(to) }),
        facets: { language: counts },
      } as JobList,
    };
  };
  return { read, asked };
}

function item({ id, languages }: Posting, wanted: string | undefined): JobListItem {
  return {
    id,
    tenant: 'raahe',
    lang: languages.find((lang) => lang === wanted) ?? languages[0] ?? 'fi',
    title: `Title ${id}`,
    unit: id % 2 === 0 ? 'Unit' : undefined,
    employer: 'Employer',
    taskArea: 'other',
    employmentType: 'other',
    positions: 1,
    publishedAt: '2026-11-01T00:00:00.000Z',
  };
}

describe('reading the open postings', () => {
  it('follows the pages to the end', async () => {
    const postings = Array.from({ length: 237 }, (_, index): Posting => ({ id: index, languages: ['fi'] }));
    const { value } = await readOpenings(service(postings).read, 'fi');
    expect(value?.list).toHaveLength(237);
    expect(value?.total).toBe(237);
  });

  it('tells the languages of each posting', async () => {
    const postings: Posting[] = [
      { id: 1, languages: ['fi', 'sv'] },
      { id: 2, languages: ['fi'] },
      { id: 3, languages: ['sv'] },
      { id: 4, languages: ['fi', 'sv', 'en'] },
    ];
    const { value } = await readOpenings(service(postings).read, 'sv');
    expect(value?.list.map(({ id, languages }) => ({ id, languages }))).toEqual(postings);
  });

  it('asks once when all postings are in the same languages', async () => {
    const { read, asked } = service([
      { id: 1, languages: ['fi', 'sv'] },
      { id: 2, languages: ['fi', 'sv'] },
    ]);
    const { value } = await readOpenings(read, 'fi');
    expect(asked).toHaveLength(1);
    expect(value?.list[1]?.languages).toEqual(['fi', 'sv']);
  });

  it('stops at what a table can take, and says how many there are', async () => {
    const postings = Array.from({ length: MOST + 150 }, (_, index): Posting => ({ id: index, languages: ['fi'] }));
    const { value } = await readOpenings(service(postings).read, 'fi');
    expect(value?.list).toHaveLength(MOST);
    expect(value?.total).toBe(MOST + 150);
  });

  it('shows the employer where no unit is named', async () => {
    const { value } = await readOpenings(
      service([
        { id: 1, languages: ['fi'] },
        { id: 2, languages: ['fi'] },
      ]).read,
      'fi',
    );
    expect(value?.list.map(({ unit }) => unit)).toEqual(['Employer', 'Unit']);
  });

  it('passes on why the service did not answer, also in the middle', async () => {
    const { read } = service(Array.from({ length: 150 }, (_, index): Posting => ({ id: index, languages: ['fi'] })));
    const failing = async (query: Record<string, string>): Promise<Answer<JobList>> =>
      query['cursor'] === undefined ? read(query) : { trouble: { code: 'offline' } };
    expect(await readOpenings(failing, 'fi')).toEqual({ trouble: { code: 'offline' } });
  });
});
