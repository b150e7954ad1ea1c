import { PostingDraft } from '../../contract/postings.ts';

/** A draft that the contract accepts, with the parts that had to go; or the part without which there is no ad. */
export type CheckedDraft = { draft: PostingDraft; dropped: string[] } | { draft?: undefined; refused: string };

// More than this is wrong with no ad; it ends a search for a part that dropping does not mend.
const MOST_DROPS = 40;

type Path = readonly PropertyKey[];

/**
 * Holds a draft against the contract. A part that may be absent and breaks a rule is dropped, so that a telephone number
 * of a thousand characters does not cost the town its ad; a part that must be there refuses the draft.
 */
export function checkDraft(candidate: PostingDraft): CheckedDraft {
  const dropped: string[] = [];
  let rest: unknown = candidate;
  for (;;) {
    const result = PostingDraft.safeParse(rest);
    if (result.success) return { draft: result.data, dropped };
    const path: Path = result.error.issues[0]?.path ?? [];
    const part = droppable(path);
    if (part === undefined || dropped.length === MOST_DROPS) return { refused: path.join('.') };
    dropped.push(part.join('.'));
    rest = without(rest, part);
  }
}

// How much of a path goes together; undefined for what an ad cannot do without.
function droppable(path: Path): Path | undefined {
  const [top, second] = path;
  switch (top) {
    case 'employer':
    case 'unit':
    case 'occupation':
    case 'workTime':
    case 'workload':
    case 'opensAt':
      return [top];
    // The only rule that concerns the end of publication in relation to something else: it begins too late.
    case 'closesAt':
      return ['opensAt'];
    case 'pay':
    case 'duration':
    case 'place':
    case 'contacts':
    case 'texts':
      return second === undefined ? undefined : [top, second];
    default:
      return undefined;
  }
}

function without(value: unknown, [key, ...deeper]: Path): unknown {
  if (Array.isArray(value)) {
    const index = Number(key);
    return deeper.length === 0
      ? value.filter((_, at) => at !== index)
      : value.map((entry, at) => (at === index ? without(entry, deeper) : entry));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, entry]) =>
      name !== String(key) ? [[name, entry]] : deeper.length === 0 ? [] : [[name, without(entry, deeper)]],
    ),
  );
}
