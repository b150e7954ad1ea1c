import { TASK_AREAS, type TaskArea } from '../../../contract/postings.ts';
import { oneLine } from '../one-line.ts';
import { TASK_AREA_NAMES, TASK_AREA_STEMS, WIDE_TASK_AREA_NAMES } from './task-area-names.ts';

const AREA_OF_NAME = new Map(TASK_AREAS.flatMap((area) => TASK_AREA_NAMES[area].map((name) => [name, area] as const)));
// The longest first, because a name may hold a comma, and another name.
const NAMES = [...AREA_OF_NAME.keys()].sort((a, b) => b.length - a.length);

/**
 * The task area of an ad: from the source's own name of it when that is known, else from the title, else from whatever
 * the name resembles. `names` may hold several areas in one string; the one named first counts.
 */
export function readTaskArea(names: string | undefined, title: string): TaskArea {
  const area = oneLine(names ?? '').toLowerCase();
  const said = firstNamed(area);
  if (said) return said;
  const wide = Object.entries(WIDE_TASK_AREA_NAMES).find(([name]) => area.includes(name))?.[1];
  const fromArea = wide ?? byStem(area);
  const fromTitle = byStem(title.toLowerCase());
  return (wide ? (fromTitle ?? wide) : (fromArea ?? fromTitle)) ?? 'other';
}

function firstNamed(area: string): TaskArea | undefined {
  const exact = AREA_OF_NAME.get(area);
  if (exact) return exact;
  const found = NAMES.map((name) => ({ name, at: partAt(area, name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  return found && AREA_OF_NAME.get(found.name);
}

// A name counts only as a whole part of a comma-separated list.
function partAt(area: string, name: string): number {
  return `, ${area}, `.indexOf(`, ${name}, `);
}

function byStem(words: string): TaskArea | undefined {
  return TASK_AREA_STEMS.find(([, stem]) => stem.test(words))?.[0];
}
