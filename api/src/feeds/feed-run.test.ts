import { expect, it } from 'vitest';
import type { FeedIssue } from './feed-ad.ts';
import { FeedRunNotes } from './feed-run.ts';

const issue = (severity: FeedIssue['severity'], index: number): FeedIssue => ({ place: `item[${index}]`, code: 'unreadable', severity });

it('keeps what cost an ad when there are too many issues to keep, and counts all of them', () => {
  const notes = new FeedRunNotes();
  notes.note(Array.from({ length: 300 }, (_, index) => issue('warning', index)));
  notes.note([issue('left_out', 300), issue('left_out', 301)]);
  const { issues, counts } = notes.ended('ok');
  expect(issues).toHaveLength(200);
  expect(issues.filter(({ severity }) => severity === 'left_out').map(({ place }) => place)).toEqual(['item[301]', 'item[300]']);
  expect(counts.warnings).toBe(300);
});
