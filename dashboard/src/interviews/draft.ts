import type { FieldError } from '../../../api/contract/errors.ts';
import type { Interviewer, InterviewTerms, NewSlot, PlaceKind } from '../../../api/contract/interviews.ts';
import type { Locale } from '../../../api/contract/primitives.ts';
import { LANGUAGES } from '../embed/choices.ts';
import type { InterviewTexts } from '../i18n/interviews/texts.ts';
import { type Series, usualPickBy } from './slots.ts';

/** An invitation while it is being made. */
export interface InviteDraft {
  series: Series;
  slots: NewSlot[];
  kind: PlaceKind;
  places: Record<'place' | 'video', string>;
  interviewers: Interviewer[];
  /** The day that was chosen; empty while the usual one holds. */
  pickBy: string;
  changeHours: number;
  note: Record<Locale, string>;
}

const MOST = 200;
const DAY_MS = 86_400_000;

/** What to begin with: half-hours from nine on the next working day but one, interviewed by whoever invites. */
export function newDraft(me: Interviewer, today: string): InviteDraft {
  return {
    series: { day: workingDay(today, 2), time: '09:00', minutes: 30, count: 4, pause: 0, seats: 1, moreDays: 0 },
    slots: [],
    kind: 'place',
    places: { place: '', video: '' },
    interviewers: [me],
    pickBy: '',
    changeHours: 24,
    note: { fi: '', sv: '', en: '' },
  };
}

/** What the service is told, without the applicants. */
export function termsOf(draft: InviteDraft, today: string): InterviewTerms {
  const { slots, kind, places, interviewers, changeHours } = draft;
  const note = Object.fromEntries(LANGUAGES.map((lang) => [lang, draft.note[lang].trim()] as const).filter(([, text]) => text !== ''));
  return {
    slots,
    place: kind === 'phone' ? { kind } : { kind, text: places[kind].trim() },
    interviewers: interviewers.map(({ name, email }) => ({ name: name.trim(), email: email.trim() })),
    pickBy: pickByOf(draft, today),
    changeHours,
    ...(Object.keys(note).length > 0 && { note }),
  };
}

/** The last day to pick: the one that was chosen, else the usual one. */
export function pickByOf({ pickBy, slots }: Pick<InviteDraft, 'pickBy' | 'slots'>, today: string): string {
  return pickBy === '' ? usualPickBy(slots, today) : pickBy;
}

export type DraftFault = keyof InterviewTexts['invite']['faults'];

/** What is still to be mended before it can be sent; nothing when it can. */
export function faultOf({ slots, kind, places, interviewers }: InviteDraft, people: number): DraftFault | undefined {
  if (people > MOST || slots.length > MOST) return 'tooMany';
  if (slots.length === 0) return 'times';
  if (kind === 'place' && places.place.trim() === '') return 'place';
  if (kind === 'video' && !/^https?:\/\/\S+$/.test(places.video.trim())) return 'link';
  const isWhole = ({ name, email }: Interviewer) => name.trim() !== '' && /^\S+@\S+\.\S+$/.test(email.trim());
  return interviewers.length > 0 && interviewers.every(isWhole) ? undefined : 'person';
}

/** The same for what the service found. */
export function faultIn(errors: readonly FieldError[] | undefined): DraftFault | undefined {
  const field = errors?.[0]?.field ?? '';
  if (field.startsWith('slots')) return 'times';
  if (field.startsWith('pickBy')) return 'day';
  if (field.startsWith('place')) return errors?.[0]?.code === 'web_address' ? 'link' : 'place';
  return field.startsWith('interviewers') ? 'person' : undefined;
}

function workingDay(today: string, ahead: number): string {
  let at = Date.parse(`${today}T00:00Z`) + ahead * DAY_MS;
  while ([0, 6].includes(new Date(at).getUTCDay())) at += DAY_MS;
  return new Date(at).toISOString().slice(0, 10);
}
