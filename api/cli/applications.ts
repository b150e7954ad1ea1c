import { tenantContext } from '../src/http/tenant.ts';
import { filesOf, listApplications } from '../src/applications/store.ts';
import { commandLine } from './command.ts';
import { commandEnv } from './command-env.ts';
import { nodeDeps } from './node-deps.ts';
import { tenantNamed } from './tenant-named.ts';

const USAGE = 'npm run applications -- --tenant raahe [--limit 20]';

// Shows that applications arrived: reference, time, posting and files, without the person's details.
const { values } = commandLine(USAGE, { tenant: { type: 'string' }, limit: { type: 'string', default: '20' } });
const deps = nodeDeps(commandEnv(process.env));
const tenant = await tenantNamed(deps, values.tenant, USAGE);
const { db } = tenantContext(deps, tenant, { kind: 'operator' });
for (const application of await listApplications(db, Number(values.limit))) {
  const files = await filesOf(db, application.id);
  const documents = files.map((file) => `${file.kind} ${file.bytes} B`).join(', ');
  console.log([application.reference, application.submittedAt, application.postingId, application.state, documents].join('\t'));
}
