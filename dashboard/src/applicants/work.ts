import type { FieldError } from '../../../api/contract/errors.ts';
import type { InterviewTerms } from '../../../api/contract/interviews.ts';
import type {
  ApplicantList,
  ApplicantView,
  GivenState,
  NewMessage,
  NewTextMessage,
  TextReceipt,
} from '../../../api/contract/recruitment.ts';
import type { Answer, Trouble } from '../api.ts';
import type { Question } from '../components/ask-dialog.ts';
import type { ApplicantTexts } from '../i18n/applicants/texts.ts';
import type { StaffFrame } from '../router.ts';
import { say } from '../staff/toast.ts';
import { changedSince, movable, renewed, seen, type Target, undoOf, withMove } from './moves.ts';

/** What the page lends to those who change its applications. */
export interface ApplicantWork {
  frame: StaffFrame;
  texts: ApplicantTexts;
  from: HTMLElement;
  list: () => ApplicantList | undefined;
  show: (list: ApplicantList) => void;
  /** Reads the list, and the application that is open, once more. */
  reread: () => Promise<void>;
  ask: (question: Question) => void;
}

/** A message as it is to go out. */
export type Outgoing =
  | ({ channel: 'mail' } & Omit<NewMessage, 'applications'>)
  | ({ channel: 'sms' } & Omit<NewTextMessage, 'applications'>);

/** What came of a message: sent, or why not, with the applications as they are now. */
export type SendOutcome = { isSent: true } | { isSent: false; why: string; targets: Target[]; errors?: readonly FieldError[] };

/** Gives applications a state: shown at once, with an undo. */
export async function move(targets: readonly Target[], to: GivenState, work: ApplicantWork): Promise<void> {
  const { frame, texts, from } = work;
  const moved = movable(targets, to);
  if (moved.length === 0) return;
  if (!(await moveShown(moved, to, work))) return;
  const text = texts.moved(moved.length, frame.words.applicationStates[to]);
  say(from, { text, undo: () => void moveBack(moved, work) });
}

async function moveBack(moved: readonly Target[], work: ApplicantWork): Promise<void> {
  for (const { to, targets } of undoOf(moved)) if (!(await moveShown(targets, to, work))) return;
  say(work.from, { text: work.frame.words.undone });
}

/** Shows a move and makes it; what the service refuses is shown as it is now, and said. */
async function moveShown(moved: readonly Target[], to: GivenState, work: ApplicantWork): Promise<boolean> {
  const { frame, from } = work;
  const before = work.list();
  if (before) work.show(withMove(before, moved, to));
  const { trouble } = await frame.api.move(seen(moved), to);
  if (!trouble) {
    await work.reread();
    return true;
  }
  if (before) work.show(before);
  if (trouble.code === 'stale_version') say(from, { text: (await whatChanged(moved, work)).why });
  else say(from, { text: frame.words.refusals[trouble.code] });
  return false;
}

/** Marks applicants as told by phone or face to face. Nothing takes that back, so it asks first. */
export function tell(targets: readonly Target[], work: ApplicantWork): void {
  const { texts, frame } = work;
  const yes = { text: texts.told, act: () => void told(targets, work) };
  work.ask({ title: texts.toldTitle(targets.length), text: texts.toldText, yes, no: frame.words.cancel });
}

async function told(targets: readonly Target[], work: ApplicantWork): Promise<void> {
  const { frame, texts, from } = work;
  const { trouble } = await frame.api.told(seen(targets));
  if (trouble?.code === 'stale_version') return say(from, { text: (await whatChanged(targets, work)).why });
  if (trouble) return say(from, { text: frame.words.refusals[trouble.code] });
  await work.reread();
  say(from, { text: texts.toldDone(targets.length) });
}

/** Sends a message. Nobody gets it when one of them was changed meanwhile; then it says who and how. */
export async function send(targets: readonly Target[], outgoing: Outgoing, work: ApplicantWork): Promise<SendOutcome> {
  const { value, trouble } = await handOver(targets, outgoing, work);
  const left = value?.left ?? [];
  if (left.length === 0) return outcomeOf(trouble, targets, work, work.texts.write);
  await work.reread();
  const ids = new Set(left.map(({ id }) => id));
  return { isSent: false, why: leftWords(targets, left, work.texts), targets: targets.filter(({ id }) => ids.has(id)) };
}

/** Invites to pick an interview time; as with a message, everybody or nobody. */
export async function invite(
  targets: readonly Target[],
  terms: InterviewTerms,
  work: ApplicantWork,
  words: { sent: (count: number) => string; again: string },
): Promise<SendOutcome> {
  const { trouble } = await work.frame.api.invite({ ...terms, applications: seen(targets) });
  return outcomeOf(trouble, targets, work, words);
}

async function outcomeOf(
  trouble: Trouble | undefined,
  targets: readonly Target[],
  work: ApplicantWork,
  words: { sent: (count: number) => string; again: string },
): Promise<SendOutcome> {
  const { frame, from } = work;
  if (!trouble) {
    await work.reread();
    say(from, { text: words.sent(targets.length) });
    return { isSent: true };
  }
  if (trouble.code !== 'stale_version')
    return { isSent: false, why: frame.words.refusals[trouble.code], targets: [...targets], errors: trouble.errors };
  const { why, now } = await whatChanged(targets, work);
  return { isSent: false, why: `${why} ${words.again}`, targets: now };
}

function handOver(targets: readonly Target[], outgoing: Outgoing, { frame }: ApplicantWork): Promise<Answer<TextReceipt | null>> {
  const applications = seen(targets);
  if (outgoing.channel === 'sms') {
    const { channel: _, ...message } = outgoing;
    return frame.api.textMessage({ ...message, applications });
  }
  const { channel: _, ...message } = outgoing;
  return frame.api.message({ ...message, applications });
}

/** Who got no text message, and why; they are still to be written to in another way. */
function leftWords(targets: readonly Target[], left: TextReceipt['left'], { write, nameless }: ApplicantTexts): string {
  const names = (why: TextReceipt['left'][number]['why']) => {
    const ids = new Set(left.filter((one) => one.why === why).map(({ id }) => id));
    return targets.filter(({ id }) => ids.has(id)).map(({ name, reference }) => name ?? nameless(reference));
  };
  const [stopped, notMobile] = [names('stopped'), names('not-mobile')];
  return [
    ...(targets.length > left.length ? [write.sent(targets.length - left.length)] : []),
    ...(stopped.length > 0 ? [write.sms.stopped(stopped.join(', '))] : []),
    ...(notMobile.length > 0 ? [write.sms.notMobile(notMobile.join(', '))] : []),
    write.sms.mailThem,
  ].join(' ');
}

/** Who was changed since they were seen, by whom and to what; in words, and everybody as they are now. */
async function whatChanged(targets: readonly Target[], work: ApplicantWork): Promise<{ why: string; now: Target[] }> {
  const { frame, texts } = work;
  await work.reread();
  const listed = work.list()?.items ?? [];
  const now = renewed(targets, listed);
  const suspects = [...changedSince(targets, listed), ...targets.filter(({ id }) => !listed.some((one) => one.id === id))];
  for (const suspect of suspects) {
    const { value } = await frame.api.applicant(suspect.id, frame.lang);
    if (!value || targets.every(({ id, version }) => id !== value.id || version === value.version)) continue;
    return { why: changeWords(value, texts, frame), now: renewed(now, [value]) };
  }
  return { why: frame.words.refusals.stale_version, now };
}

function changeWords(view: ApplicantView, texts: ApplicantTexts, { words, me }: StaffFrame): string {
  const state = words.applicationStates[view.state];
  const name = view.name ?? texts.nameless(view.reference);
  const by = view.history.filter((event) => event.by !== undefined).at(-1)?.by;
  return by === undefined || by === me.account.name ? texts.changed(name, state) : texts.changedBy(name, state, by);
}
