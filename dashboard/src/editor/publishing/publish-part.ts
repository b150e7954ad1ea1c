import { html, type nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../api.ts';
import { DashboardElement } from '../../element.ts';
import type { StaffFrame } from '../../router.ts';
import type { EditorWords } from '../i18n/words.ts';
import { postingApi } from '../saving/posting-api.ts';
import type { Saver } from '../saving/saver.ts';
import { type Check, checkPosting, type Suspect } from './check.ts';
import { momentWords } from './moment-words.ts';
import { publishView } from './publish-view.ts';

/**
 * Publishing and ending a posting, after everything written is saved.
 *
 * @element vuoro-publish-part
 */
export class PublishPart extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    words: { attribute: false },
    saver: { attribute: false },
    goTo: { attribute: false },
    reasons: { state: true },
    unreasoned: { state: true },
    said: { state: true },
    isBusy: { state: true },
  };
  declare frame: StaffFrame;
  declare words: EditorWords;
  declare saver: Saver;
  declare goTo: (field: string) => void;
  declare reasons: ReadonlyMap<string, string>;
  declare unreasoned: readonly Suspect[];
  declare said: string;
  declare isBusy: boolean;

  constructor() {
    super();
    this.reasons = new Map();
    this.unreasoned = [];
    this.said = '';
    this.isBusy = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { frame, words, saver } = this;
    const { posting } = saver;
    if (!posting) return html`<p role="status">${words.saving.untitled}</p>`;
    if (['waiting', 'saving'].includes(saver.state.is) && !saver.isPublic) return html`<p role="status">${words.publishing.unsaved}</p>`;
    return publishView({
      words,
      lang: frame.lang,
      zone: frame.tenant.timeZone,
      tenant: frame.tenant.slug,
      posting,
      check: this.#check(posting),
      isAdmin: frame.may('settings.manage'),
      now: Date.now(),
      reasons: this.reasons,
      unreasoned: this.unreasoned,
      said: this.said,
      isBusy: this.isBusy,
      reason: (id, text) => (this.reasons = new Map(this.reasons).set(id, text)),
      goTo: (field) =>
        field.startsWith('reason.') ? this.querySelector<HTMLElement>(`[id="f-reason-${field.slice(7)}"]`)?.focus() : this.goTo(field),
      publish: () => void this.#publish(),
      end: (to) => void this.#end(to),
    });
  }

  protected override updated(): void {
    // As GOV.UK does it: a screen reader that reads the title of the page hears that something is wrong.
    const { errorPrefix } = this.words;
    const bare = document.title.startsWith(errorPrefix) ? document.title.slice(errorPrefix.length + 1) : document.title;
    document.title = this.querySelector('#summary') ? `${errorPrefix} ${bare}` : bare;
  }

  #check(posting: NonNullable<Saver['posting']>): Check {
    const { form, flaws } = this.saver;
    return checkPosting(this.words, { form, flaws, posting, now: Date.now() });
  }

  async #publish(): Promise<void> {
    const { saver, words, frame } = this;
    await saver.save();
    if (!saver.posting) return;
    const { faults, suspects } = this.#check(saver.posting);
    const isAdmin = frame.may('settings.manage');
    this.unreasoned = isAdmin ? suspects.filter(({ id }) => (this.reasons.get(id) ?? '').trim() === '') : [];
    if (faults.length > 0 || this.unreasoned.length > 0 || (!isAdmin && suspects.length > 0)) {
      await this.updateComplete;
      return this.querySelector<HTMLElement>('#summary')?.focus();
    }
    const reviewed = suspects.map(({ id }) => ({ id, reason: (this.reasons.get(id) ?? '').trim() }));
    const { opensAt } = saver.posting.draft;
    const isLater = opensAt !== undefined && Date.parse(opensAt) > Date.now();
    const done = words.publishing.done;
    await this.#do(
      (id) => postingApi(frame.tenant.slug).publish(id, reviewed.length === 0 ? {} : { reviewed }),
      isLater ? done.scheduled(momentWords(opensAt, frame.lang, frame.tenant.timeZone)) : done.published,
    );
  }

  #end(to: 'closed' | 'filled'): Promise<void> {
    return this.#do((id) => postingApi(this.frame.tenant.slug).end(id, to), this.words.publishing.ended[to]);
  }

  async #do(act: (id: string) => Promise<Answer<null>>, said: string): Promise<void> {
    const { posting } = this.saver;
    if (!posting) return;
    this.isBusy = true;
    const { trouble } = await act(posting.recruitment.id);
    await this.saver.refresh();
    this.isBusy = false;
    this.said = trouble ? this.words.publishing.failed : said;
  }
}

customElements.define('vuoro-publish-part', PublishPart);
