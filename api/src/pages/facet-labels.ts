import { DEADLINES, EMPLOYMENT_TYPES, type Facet, type FacetCount, type JobList, TASK_AREAS } from '../../contract/postings.ts';
import { LOCALES } from '../../contract/primitives.ts';
import type { ListAddress } from './list-address.ts';
import type { PageTexts } from './texts/texts.ts';

/** A choice of a facet as the form shows it. */
export interface Choice {
  value: string;
  label: string;
  count: number;
  isChosen: boolean;
}

/** The choices of a facet, the chosen ones also when they would leave nothing. */
export function facetChoices(texts: PageTexts, facet: Facet, list: JobList, address: ListAddress): Choice[] {
  const chosen = address.params.getAll(facet);
  const counts: FacetCount[] = list.facets[facet];
  const missing = chosen.filter((value) => !counts.some((count) => count.value === value)).map((value) => ({ value, count: 0 }));
  return [...counts, ...missing].map((count) => ({
    value: count.value,
    label: facetLabel(texts, facet, count),
    count: count.count,
    isChosen: chosen.includes(count.value),
  }));
}

/** The facets that help to choose: those with a real choice, or with one already made. The first three stay in sight. */
export function shownFacets(list: JobList, address: ListAddress): { first: Facet[]; more: Facet[] } {
  const useful = (facet: Facet) => list.facets[facet].length > 1 || address.params.has(facet);
  const subjects = SUBJECTS.filter(useful);
  return { first: subjects.slice(0, 3), more: [...subjects.slice(3), ...LESSER.filter(useful)] };
}

const SUBJECTS: readonly Facet[] = ['taskArea', 'municipality', 'employmentType', 'unit'];
const LESSER: readonly Facet[] = ['deadline', 'language'];

function facetLabel(texts: PageTexts, facet: Facet, { value, label }: Pick<FacetCount, 'value' | 'label'>): string {
  switch (facet) {
    case 'taskArea':
      return nameOf(TASK_AREAS, texts.taskAreas, value);
    case 'employmentType':
      return nameOf(EMPLOYMENT_TYPES, texts.employmentTypes, value);
    case 'language':
      return nameOf(LOCALES, texts.frame.languageNames, value);
    case 'deadline':
      return nameOf(DEADLINES, texts.deadlines, value);
    default:
      return label ?? value;
  }
}

function nameOf<Code extends string>(codes: readonly Code[], names: Record<Code, string>, value: string): string {
  const code = codes.find((known) => known === value);
  return code === undefined ? value : names[code];
}
