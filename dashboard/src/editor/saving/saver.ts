import type { PostingDraft } from '../../../../api/contract/postings.ts';
import type { EditedPosting } from '../../../../api/contract/recruitment.ts';
import type { Trouble } from '../../api.ts';
import { draftOf, type Flaw } from '../model/draft-of.ts';
import { type FieldName, type Form, formOf } from '../model/form.ts';
import { type Clash, merge, takeTheirs } from '../model/merge.ts';
import { same } from '../model/same.ts';
import type { PostingApi } from './posting-api.ts';

/**
 * How far saving is. `untouched`: nothing was written yet; `untitled`: a title is missing; `partly`: saved but for the
 * flaws; `away`: the service cannot be reached, or the session has ended, and it goes on by itself.
 */
export type SaveState =
  | { is: 'untouched' | 'untitled' | 'waiting' | 'saving' | 'saved' | 'partly' | 'clash' }
  | { is: 'away' | 'refused'; trouble: Trouble };

/** What the saver needs of the world: calls, the time, and a timer that gives the way to stop it. */
export interface SaverWorld {
  api: PostingApi;
  now: () => number;
  /** A new key under which something happens once. */
  newKey: () => string;
  wait: (ms: number, run: () => void) => () => void;
}

/** So long after the last key. */
export const QUIET_MS = 2000;
const RETRIES_MS = [3000, 6000, 12_000, 30_000];
// Those that pass by themselves; a session is renewed in another window or by the frame around the page.
const PASSING = new Set<Trouble['code']>(['offline', 'unavailable', 'internal', 'too_many_requests', 'not_signed_in']);

/** Keeps a posting saved while it is being written, together with whoever else writes it. */
export class Saver {
  form: Form;
  /** As the service has it; absent before the first save. */
  posting: EditedPosting | undefined;
  state: SaveState;
  flaws: Flaw[] = [];
  clashes: Clash[] = [];
  /** What a colleague has changed while this page was open. */
  news: FieldName[] = [];
  savedAt: number | undefined;
  /** Told at each change of what is shown; the page that shows it sets this. */
  changed: () => void = () => undefined;
  readonly #world: SaverWorld;
  #stop: () => void = () => undefined;
  #running: Promise<void> | undefined;
  #isDueAgain = false;
  /** What is on its way to become a posting. Whether it arrived is not known before there is an answer: the same is sent again. */
  #creating: { key: string; draft: PostingDraft } | undefined;
  /** Created, but not read back yet: it must not be created twice. */
  #created: { id: string; sent: Form } | undefined;
  #failures = 0;

  constructor(world: SaverWorld, start: { form: Form; posting?: EditedPosting }) {
    this.#world = world;
    this.form = start.form;
    this.posting = start.posting;
    this.state = { is: start.posting ? 'saved' : 'untouched' };
  }

  /** Whether something was written that the service does not have. */
  get isDirty(): boolean {
    return !['untouched', 'saved'].includes(this.state.is);
  }

  /** Whether anybody may read it now. What is half written must not be public, so such a posting is saved on request only. */
  get isPublic(): boolean {
    return this.posting?.recruitment.state === 'published';
  }

  /** Takes what was written; it is saved when the keys have been quiet. */
  change(form: Form): void {
    this.form = form;
    this.#show({ is: this.clashes.length > 0 ? 'clash' : 'waiting' });
    if (this.isPublic) this.#stop();
    else this.#later(QUIET_MS);
  }

  /** Saves what was written when a field is left. */
  leaveField(): void {
    if (this.state.is === 'waiting' && !this.isPublic) void this.save();
  }

  /** Saves now what was written. */
  save(): Promise<void> {
    this.#stop();
    if (this.#running) {
      this.#isDueAgain = true;
      return this.#running;
    }
    this.#running = this.#run().finally(() => (this.#running = undefined));
    return this.#running;
  }

  /** Takes in what has changed at the service meanwhile, when nothing of one's own is on its way. */
  async refresh(): Promise<void> {
    if (!this.posting || this.#running || !['saved', 'partly'].includes(this.state.is)) return;
    const { value } = await this.#world.api.read(this.posting.recruitment.id);
    if (value && !this.#running) this.#adopt(value, formOf(this.posting.draft));
  }

  /** Settles a clash. When it was the last, saving goes on. */
  settle(clash: Clash, whose: 'mine' | 'theirs'): Promise<void> {
    this.clashes = this.clashes.filter(({ key }) => key !== clash.key);
    if (whose === 'theirs') this.form = takeTheirs(this.form, clash);
    this.changed();
    return this.clashes.length === 0 ? this.save() : Promise.resolve();
  }

  async #run(): Promise<void> {
    do {
      this.#isDueAgain = false;
      await this.#once();
    } while (this.#isDueAgain);
  }

  async #once(): Promise<void> {
    const { posting } = this;
    const { draft, flaws } = draftOf(this.form, posting?.draft);
    this.flaws = flaws;
    if (this.clashes.length > 0) return this.#show({ is: 'clash' });
    if (!draft) return this.#show({ is: flaws.length > 0 && this.state.is !== 'untouched' ? 'untitled' : 'untouched' });
    if (posting && same(draft, posting.draft)) return this.#show({ is: flaws.length > 0 ? 'partly' : 'saved' });
    this.#show({ is: 'saving' });
    if (posting) return this.#rewrite(posting, draft);
    return this.#create(draft);
  }

  async #create(draft: PostingDraft): Promise<void> {
    if (!this.#created) {
      this.#creating ??= { key: this.#world.newKey(), draft };
      const sent = this.#creating;
      const { value, trouble } = await this.#world.api.create(sent.draft, sent.key);
      if (trouble && !PASSING.has(trouble.code)) this.#creating = undefined;
      if (!value) return this.#fail(trouble);
      this.#created = { id: value.id, sent: formOf(sent.draft) };
    }
    const { id, sent } = this.#created;
    const { value, trouble } = await this.#world.api.read(id);
    return value ? this.#saved(value, sent) : this.#fail(trouble);
  }

  async #rewrite(posting: EditedPosting, draft: PostingDraft): Promise<void> {
    const { id, version } = posting.recruitment;
    const { value, trouble } = await this.#world.api.rewrite(id, version, draft);
    if (trouble?.code === 'stale_version') return this.#catchUp(posting);
    return value ? this.#saved(value, formOf(draft)) : this.#fail(trouble);
  }

  #saved(posting: EditedPosting, sent: Form): void {
    this.savedAt = this.#world.now();
    this.#adopt(posting, sent);
  }

  async #catchUp(posting: EditedPosting): Promise<void> {
    const { value, trouble } = await this.#world.api.read(posting.recruitment.id);
    if (!value) return this.#fail(trouble);
    this.#isDueAgain = true;
    this.#adopt(value, formOf(posting.draft));
  }

  /** Puts together what the service has now and what was written here since `base`. */
  #adopt(posting: EditedPosting, base: Form): void {
    const theirs = formOf(posting.draft);
    const before = this.form;
    const { form, clashes } = merge(base, theirs, before);
    const names = Object.keys(form) as FieldName[];
    const news = names.filter((name) => !same(form[name], before[name])).concat(clashes.map(({ field }) => field));
    this.posting = posting;
    this.form = form;
    this.clashes = clashes;
    this.news = [...new Set([...this.news, ...news])];
    this.#failures = 0;
    const { draft, flaws } = draftOf(form, posting.draft);
    this.flaws = flaws;
    if (clashes.length > 0) this.#show({ is: 'clash' });
    else if (draft && !same(draft, posting.draft)) {
      this.#show({ is: 'waiting' });
      if (!this.isPublic) this.#later(QUIET_MS);
    } else this.#show({ is: flaws.length > 0 ? 'partly' : 'saved' });
  }

  #fail(trouble: Trouble): void {
    const passes = PASSING.has(trouble.code);
    this.#show({ is: passes ? 'away' : 'refused', trouble });
    if (!passes) return;
    this.#later(RETRIES_MS[Math.min(this.#failures, RETRIES_MS.length - 1)] ?? QUIET_MS);
    this.#failures += 1;
  }

  #later(ms: number): void {
    this.#stop();
    this.#stop = this.#world.wait(ms, () => void this.save());
  }

  #show(state: SaveState): void {
    this.state = state;
    this.changed();
  }
}
