import { beforeEach, describe, expect, it } from 'vitest';
import type { PostingDraft } from '../../../../api/contract/postings.ts';
import type { EditedPosting } from '../../../../api/contract/recruitment.ts';
import type { Trouble } from '../../api.ts';
import { EMPTY_FORM, type Form, formOf } from '../model/form.ts';
import type { PostingApi } from './posting-api.ts';
import { QUIET_MS, Saver } from './saver.ts';

/** A service with one posting, which two people may write; `down` makes it answer with a trouble. */
class Service implements PostingApi {
  draft: PostingDraft | undefined;
  version = 0;
  writes = 0;
  down: Trouble | undefined;
  /** What was made under which key. */
  made = new Map<string, PostingDraft>();
  keys: string[] = [];
  /** A posting is made, and nobody hears of it. */
  isAnswerLost = false;

  async read() {
    return this.down ? { trouble: this.down } : { value: this.posting };
  }
  async create(draft: PostingDraft, key: string) {
    this.keys.push(key);
    const before = this.made.get(key);
    if (before && before !== draft) return { trouble: { code: 'idempotency_key_reused' as const } };
    const trouble = before ? undefined : this.#write(draft, 0);
    if (!trouble) this.made.set(key, draft);
    return this.isAnswerLost ? { trouble: { code: 'offline' as const } } : (trouble ?? { value: { id: 'post_1' } });
  }
  async rewrite(_id: string, version: number, draft: PostingDraft) {
    return this.#write(draft, version) ?? { value: this.posting };
  }
  publish = async () => ({ value: null });
  end = async () => ({ value: null });

  get posting(): EditedPosting {
    if (!this.draft) throw new Error('Nothing was written yet');
    const recruitment = { id: 'post_1', version: this.version } as EditedPosting['recruitment'];
    return { recruitment, draft: this.draft, editedFields: [], obstacles: [] };
  }

  #write(draft: PostingDraft, version: number): { trouble: Trouble } | undefined {
    if (this.down) return { trouble: this.down };
    if (version !== this.version) return { trouble: { code: 'stale_version' } };
    this.draft = draft;
    this.version += 1;
    this.writes += 1;
    return undefined;
  }
}

describe('saving by itself', () => {
  let service: Service;
  let keys = 0;
  let timers: { ms: number; run: () => void }[];
  const open = (posting?: EditedPosting) =>
    new Saver(
      {
        api: service,
        now: () => 0,
        newKey: () => `key-${++keys}`,
        wait: (ms, run) => {
          const timer = { ms, run };
          timers.push(timer);
          return () => void (timers = timers.filter((other) => other !== timer));
        },
      },
      { form: posting ? formOf(posting.draft) : EMPTY_FORM, posting },
    );
  const write = (saver: Saver, changes: Partial<Form>) => saver.change({ ...saver.form, ...changes });
  const started = async () => {
    const saver = open();
    write(saver, { 'texts.fi.title': 'Kokki', unit: 'Keittiö' });
    await saver.save();
    return saver;
  };
  beforeEach(() => {
    service = new Service();
    timers = [];
  });

  it('begins when there is a title and the keys are quiet', async () => {
    const saver = open();
    write(saver, { unit: 'Keittiö' });
    await saver.save();
    expect([saver.state.is, service.writes, saver.isDirty]).toEqual(['untitled', 0, true]);
    write(saver, { 'texts.fi.title': 'Kokki' });
    expect(timers.map(({ ms }) => ms)).toEqual([QUIET_MS]);
    await saver.save();
    expect([saver.state.is, service.draft?.unit, timers, saver.isDirty]).toEqual(['saved', 'Keittiö', [], false]);
  });

  it('asks nothing of the service when nothing is new', async () => {
    const saver = await started();
    write(saver, { unit: 'Keittiö ' });
    await saver.save();
    expect([saver.state.is, service.writes]).toEqual(['saved', 1]);
  });

  it('keeps what is written while it is on its way', async () => {
    const saver = await started();
    write(saver, { 'pay.min': '2500' });
    const saving = saver.save();
    write(saver, { 'pay.min': '2600' });
    await Promise.all([saving, saver.save()]);
    expect([service.draft?.pay.min, saver.form['pay.min'], saver.clashes]).toEqual([2600, '2600', []]);
  });

  it('says what could not be saved, and saves the rest', async () => {
    const saver = await started();
    write(saver, { 'pay.min': 'paljon', workload: '37 h' });
    await saver.save();
    expect([saver.state.is, saver.flaws.map(({ field }) => field), service.draft?.workload]).toEqual(['partly', ['pay.min'], '37 h']);
  });

  it('goes on by itself when the connection is back', async () => {
    const saver = await started();
    service.down = { code: 'offline' };
    write(saver, { unit: 'Koulukeittiö' });
    await saver.save();
    await saver.save();
    expect([saver.state, saver.form.unit, timers.map(({ ms }) => ms)]).toEqual([
      { is: 'away', trouble: { code: 'offline' } },
      'Koulukeittiö',
      [6000],
    ]);
    service.down = undefined;
    timers[0]?.run();
    await saver.save();
    expect([saver.state.is, service.draft?.unit]).toEqual(['saved', 'Koulukeittiö']);
  });

  it('creates a posting once, also when the answer about it is late', async () => {
    const saver = open();
    write(saver, { 'texts.fi.title': 'Kokki' });
    const read = service.read.bind(service);
    service.read = async () => ({ trouble: { code: 'offline' } });
    await saver.save();
    expect([saver.state.is, service.writes]).toEqual(['away', 1]);
    service.read = read;
    write(saver, { unit: 'Keittiö' });
    await saver.save();
    await saver.save();
    expect([saver.state.is, service.version, service.draft?.unit]).toEqual(['saved', 2, 'Keittiö']);
  });

  it('creates a posting once when the answer is lost, and then saves what was written meanwhile', async () => {
    const saver = open();
    write(saver, { 'texts.fi.title': 'Kokki' });
    service.isAnswerLost = true;
    await saver.save();
    expect([saver.state.is, service.writes]).toEqual(['away', 1]);
    service.isAnswerLost = false;
    write(saver, { unit: 'Keittiö' });
    await saver.save();
    await saver.save();
    expect([saver.state.is, service.made.size, service.version, service.draft?.unit]).toEqual(['saved', 1, 2, 'Keittiö']);
    expect(new Set(service.keys).size).toBe(1);
  });

  it('tries anew with another key when what was written is refused', async () => {
    const saver = open();
    write(saver, { 'texts.fi.title': 'Kokki', unit: 'Muiden yksikkö' });
    service.down = { code: 'not_allowed' };
    await saver.save();
    service.down = undefined;
    write(saver, { unit: 'Keittiö' });
    await saver.save();
    expect([saver.state.is, service.draft?.unit, new Set(service.keys).size]).toEqual(['saved', 'Keittiö', 2]);
  });

  it('stops at a refusal that does not pass', async () => {
    const saver = await started();
    service.down = { code: 'pay_missing' };
    write(saver, { unit: 'Koulu' });
    await saver.save();
    expect([saver.state.is, timers]).toEqual(['refused', []]);
  });

  it('puts together what two people wrote in different places', async () => {
    const mine = await started();
    const theirs = open(service.posting);
    write(theirs, { 'texts.sv.title': 'Kock' });
    await theirs.save();
    write(mine, { 'pay.min': '2500' });
    await mine.save();
    expect([mine.state.is, mine.form['texts.sv.title'], mine.news]).toEqual(['saved', 'Kock', ['texts.sv.title']]);
    expect([service.draft?.texts.sv?.title, service.draft?.pay.min]).toEqual(['Kock', 2500]);
    await theirs.refresh();
    expect(theirs.form['pay.min']).toBe('2500');
  });

  it.each([
    ['mine', 'Keittiö A'],
    ['theirs', 'Keittiö B'],
  ] as const)('asks whose to keep when both wrote in one place: %s', async (whose, kept) => {
    const mine = await started();
    const theirs = open(service.posting);
    write(theirs, { unit: 'Keittiö B', workload: '20 h' });
    await theirs.save();
    write(mine, { unit: 'Keittiö A' });
    await mine.save();
    expect([mine.state.is, mine.form.unit, service.draft?.unit, mine.form.workload]).toEqual(['clash', 'Keittiö A', 'Keittiö B', '20 h']);
    const [clash] = mine.clashes;
    if (clash) await mine.settle(clash, whose);
    expect([mine.state.is, service.draft?.unit, mine.form.unit, service.draft?.workload]).toEqual(['saved', kept, kept, '20 h']);
  });
});
