import { migrate } from '../src/db/migrate.ts';
import { commandEnv } from './command-env.ts';
import { migrationFiles } from './migrations.ts';
import { nodeDeps } from './node-deps.ts';
import { loadReference } from './reference.ts';

const { client } = nodeDeps(commandEnv(process.env)).database;
const applied = await migrate(client, migrationFiles());
await loadReference(client);
console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The schema is up to date');
