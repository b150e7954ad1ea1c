import { describe, expect, it } from 'vitest';
import type { Applicant, Recruitment } from '../../../api/contract/recruitment.ts';
import { foundPages, foundWork } from './results.ts';

const pages = [
  { name: 'Yleiskuva', href: '/a' },
  { name: 'Avoimet paikat', href: '/b' },
];
const names = (search: string) => foundPages(pages, search).map(({ text }) => text);

describe('the search over everything', () => {
  it('finds a page by the beginning of any of its words, accents and case aside', () => {
    expect(names('')).toEqual(['Yleiskuva', 'Avoimet paikat']);
    expect(names(' YLEIS')).toEqual(['Yleiskuva']);
    expect(names('páik')).toEqual(['Avoimet paikat']);
    expect(names('avoimet pa')).toEqual(['Avoimet paikat']);
    expect(names('kuva')).toEqual([]);
  });

  it('names somebody who is covered by the reference, and marks a title in another language', () => {
    const posting = { id: 'p', number: 1, title: 'Kock', titleLang: 'sv' as const };
    const applicants = [{ id: 'a', reference: 'AB12-CD34', posting }] as Applicant[];
    const postings = [{ ...posting, state: 'draft' }] as Recruitment[];
    const say = { lang: 'fi' as const, postingHref: () => '/p', applicantHref: () => '/a', state: () => 'Luonnos' };
    expect(foundWork({ postings, applicants }, say)).toEqual([
      { kind: 'applicants', text: 'AB12-CD34', hint: 'Kock', href: '/a' },
      { kind: 'postings', text: 'Kock', hint: 'Luonnos', href: '/p', lang: 'sv' },
    ]);
  });
});
