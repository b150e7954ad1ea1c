import { PostingDraft } from '../contract/postings.ts';
import { readFileSync } from 'node:fs';
import { createPosting, editPosting, endPosting, publishPosting } from '../src/postings/service.ts';
import { tenantContext } from '../src/http/tenant.ts';
import { findByNumber } from '../src/postings/store.ts';
import { toDraft } from '../src/postings/row.ts';
import { checked, commandLine, fail, run } from './command.ts';
import { commandEnv } from './command-env.ts';
import { nodeDeps } from './node-deps.ts';
import { tenantNamed } from './tenant-named.ts';

const USAGE = `npm run posting -- create --tenant raahe --file posting.json
npm run posting -- show|publish|close|fill --tenant raahe --number 12
npm run posting -- edit --tenant raahe --number 12 --file changes.json   (top-level fields to replace)`;

const { values, positionals } = commandLine(USAGE, { tenant: { type: 'string' }, number: { type: 'string' }, file: { type: 'string' } });
const deps = nodeDeps(commandEnv(process.env));
const tenant = await tenantNamed(deps, values.tenant, USAGE);
const ctx = tenantContext(deps, tenant, { kind: 'operator' });

const fromFile = (): unknown => JSON.parse(readFileSync(values.file ?? fail(USAGE), 'utf8'));
const stored = async () => (await findByNumber(ctx.db, Number(values.number))) ?? fail('There is no such posting');

const commands: Record<string, () => Promise<void>> = {
  async create() {
    console.log(await createPosting(ctx, checked(PostingDraft, fromFile())));
  },
  async show() {
    const { row, texts } = await stored();
    console.log(
      JSON.stringify({ state: row.state, version: row.version, editedFields: row.editedFields, ...toDraft(row, texts) }, null, 2),
    );
  },
  async publish() {
    console.log(await publishPosting(ctx, (await stored()).row.id));
  },
  async close() {
    await endPosting(ctx, (await stored()).row.id, 'closed');
  },
  async fill() {
    await endPosting(ctx, (await stored()).row.id, 'filled');
  },
  async edit() {
    const { row, texts } = await stored();
    const changes = fromFile();
    const draft = checked(PostingDraft, { ...toDraft(row, texts), ...(typeof changes === 'object' ? changes : {}) });
    await editPosting(ctx, row.id, draft, row.version);
  },
};

await run(commands[positionals[0] ?? ''] ?? (async () => fail(USAGE)));
