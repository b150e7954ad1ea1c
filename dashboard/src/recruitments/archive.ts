import type { Recruitment } from '../../../api/contract/recruitment.ts';
import type { Trouble } from '../api.ts';
import type { StaffFrame } from '../router.ts';
import { say } from '../staff/toast.ts';

/** How a list takes part in archiving: it shows the change at once, and the old state when the service says no. */
export interface ArchiveView {
  show: (isArchived: boolean) => void;
  /** Gets the refusal instead of a message, when it can say more. */
  refused?: (trouble: Trouble) => boolean;
}

/** Puts a recruitment away at once and offers to take it back; what the service refuses is shown as it was. */
export async function archiveWithUndo(
  from: HTMLElement,
  { api, words }: Pick<StaffFrame, 'api' | 'words'>,
  { id, title }: Pick<Recruitment, 'id' | 'title'>,
  { show, refused = () => false }: ArchiveView,
): Promise<void> {
  const set = async (isArchived: boolean, text: string, undo?: () => void) => {
    show(isArchived);
    const { trouble } = await api.archive(id, isArchived);
    if (!trouble) return say(from, { text, undo });
    show(!isArchived);
    if (!refused(trouble)) say(from, { text: words.refusals[trouble.code] });
  };
  await set(true, words.overview.archived(title), () => void set(false, words.undone));
}
