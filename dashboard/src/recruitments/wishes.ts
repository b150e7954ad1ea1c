import { html } from 'lit';
import type { Recruitment } from '../../../api/contract/recruitment.ts';
import type { Question } from '../components/ask-dialog.ts';
import type { PostingWish } from '../components/recruitments-table.ts';
import type { RecruitmentTexts } from '../i18n/recruitments/texts.ts';
import { pageHref, type StaffFrame } from '../router.ts';
import { say } from '../staff/toast.ts';
import { postingTemplateApi } from '../templates/template-api.ts';
import { canReopen } from './actions.ts';
import { archiveWithUndo } from './archive.ts';

/** What a list lends to those who change its postings. */
export interface PostingList {
  frame: StaffFrame;
  texts: RecruitmentTexts;
  from: HTMLElement;
  /** Shows a posting as it is now; without one it leaves the list. */
  replace: (id: string, posting: Recruitment | undefined) => void;
  ask: (question: Question) => void;
  /** Asks under which name to keep a posting as a template. */
  keep: (posting: Recruitment) => void;
}

const MOST_NAMED = '100';

/** Does what somebody wants done with a posting: shown at once, undone where the service can, asked first where not. */
export async function fulfil({ action, posting }: PostingWish, list: PostingList): Promise<void> {
  const { texts } = list;
  switch (action) {
    case 'copy':
      return copyAddress(posting, list);
    case 'keep':
      return list.keep(posting);
    case 'close':
      return close(posting, list);
    case 'fill':
      return list.ask({
        title: texts.fillTitle(posting.title),
        text: texts.fillText(posting.waiting),
        yes: { text: texts.fill, act: () => void end(posting, 'filled', list) },
        no: list.frame.words.cancel,
      });
    case 'archive':
    case 'take-back':
      return archive(posting, action === 'archive', list);
  }
}

/** Keeps a posting as a template; gives why not, in words. */
export async function keepAsTemplate(
  posting: string,
  name: string,
  from: HTMLElement & { frame: StaffFrame; texts: RecruitmentTexts },
): Promise<string | undefined> {
  const { tenant, words } = from.frame;
  const { trouble } = await postingTemplateApi(tenant.slug).keep({ name, posting });
  if (trouble) return words.refusals[trouble.code];
  say(from, { text: from.texts.template.kept(name) });
  return undefined;
}

async function copyAddress({ number }: Recruitment, { frame, texts, from }: PostingList): Promise<void> {
  const address = `${frame.base}/${frame.tenant.slug}/jobs/${number}`;
  try {
    await navigator.clipboard.writeText(address);
    say(from, { text: texts.copied });
  } catch {
    say(from, { text: texts.copyFailed(address) });
  }
}

async function end(posting: Recruitment, to: 'closed' | 'filled', { frame, texts, from, replace }: PostingList, undo?: () => void) {
  replace(posting.id, { ...posting, state: to });
  const { trouble } = await frame.api.end(posting.id, to);
  if (!trouble) return say(from, { text: to === 'closed' ? texts.closed(posting.title) : texts.filled(posting.title), undo });
  replace(posting.id, posting);
  say(from, { text: frame.words.refusals[trouble.code] });
}

async function close(posting: Recruitment, list: PostingList): Promise<void> {
  const reopen = async () => {
    list.replace(posting.id, posting);
    const { trouble } = await list.frame.api.publish(posting.id);
    if (trouble) list.replace(posting.id, { ...posting, state: 'closed' });
    say(list.from, { text: trouble ? list.frame.words.refusals[trouble.code] : list.texts.reopened(posting.title) });
  };
  await end(posting, 'closed', list, canReopen(posting, Date.now()) ? () => void reopen() : undefined);
}

async function archive(posting: Recruitment, isArchived: boolean, list: PostingList): Promise<void> {
  const { frame, texts, from, replace } = list;
  if (!isArchived) {
    replace(posting.id, undefined);
    const { trouble } = await frame.api.archive(posting.id, false);
    if (trouble) replace(posting.id, posting);
    return say(from, { text: trouble ? frame.words.refusals[trouble.code] : texts.takenBack(posting.title) });
  }
  await archiveWithUndo(from, frame, posting, {
    show: (isGone) => replace(posting.id, isGone ? undefined : posting),
    refused: ({ code }) => {
      if (code === 'applicants_unanswered') void sayWhoWaits(posting, list);
      return code === 'applicants_unanswered';
    },
  });
}

/** Names those who keep a recruitment from being archived, and leads to where they are answered. */
export async function sayWhoWaits(posting: Recruitment, { frame, texts, from, ask }: PostingList): Promise<void> {
  const { api, lang, words, tenant, query } = frame;
  const which = { posting: String(posting.number), waiting: 'yes' };
  const { value, trouble } = await api.applicants({ ...which, lang, limit: MOST_NAMED }, new AbortController().signal);
  if (!value) return say(from, { text: words.refusals[trouble.code] });
  ask({
    title: texts.waitingTitle(posting.title),
    text: texts.waitingText(value.total),
    more: html`<ul class="names">
      ${value.items.map((one) => html`<li>${one.name ?? one.reference}</li>`)}
    </ul>`,
    yes: { text: texts.answerThem, href: pageHref(tenant.slug, 'applicants', query, which) },
    no: words.close,
  });
}
