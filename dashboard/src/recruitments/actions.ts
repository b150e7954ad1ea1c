import type { Recruitment } from '../../../api/contract/recruitment.ts';

/** What can be done with a posting from the list. */
export type PostingAction = 'applicants' | 'edit' | 'set-up' | 'copy' | 'duplicate' | 'keep' | 'close' | 'fill' | 'archive' | 'take-back';

type Facts = Pick<Recruitment, 'state' | 'archivedAt'>;

/** The actions that make sense for a posting as it stands; the service has the last word. */
export function actionsOf({ state, archivedAt }: Facts, mayWrite: boolean): PostingAction[] {
  const isRunning = state === 'published' || state === 'scheduled';
  const wasPublic = state !== 'draft' && state !== 'scheduled';
  const writes: PostingAction[] = [
    ...(isRunning ? (['close'] as const) : []),
    ...(state === 'published' || state === 'closed' ? (['fill'] as const) : []),
    ...(isRunning ? [] : ([archivedAt === undefined ? 'archive' : 'take-back'] as const)),
  ];
  return [
    'applicants',
    'edit',
    'set-up',
    ...(wasPublic ? (['copy'] as const) : []),
    ...(mayWrite ? (['duplicate', 'keep'] as const) : []),
    ...(mayWrite ? writes : []),
  ];
}

/** Whether ending applying can be undone: only what was open, and whose own time is not over, can be opened again. */
export function canReopen({ state, closesAt }: Pick<Recruitment, 'state' | 'closesAt'>, now: number): boolean {
  return state === 'published' && (closesAt === undefined || Date.parse(closesAt) > now);
}
