import { writeFile } from 'node:fs/promises';
import { csvFile } from '../src/exports/csv.ts';
import { FIGURES, type FigureName } from '../src/usage/figures.ts';
import { usageOfMonth, type UsageRow } from '../src/usage/service.ts';
import { commandLine, fail, run } from './command.ts';
import { commandEnv } from './command-env.ts';
import { nodeDeps } from './node-deps.ts';

const USAGE = `npm run usage -- --month 2026-11 [--csv usage.csv]

What each municipality used in a month: postings written here and those from feeds, applications, letters, bytes of
documents kept, and people on its staff. Never a person.`;

const { values } = commandLine(USAGE, { month: { type: 'string' }, csv: { type: 'string' } });
const month = values.month ?? '';
if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) fail(USAGE);

const HEADINGS = ['month', 'region', 'tenant', 'name'] as const;
const figures = Object.keys(FIGURES) as FigureName[];
const cellsOf = (row: UsageRow) => [...HEADINGS, ...figures].map((column) => row[column]);

await run(async () => {
  const rows = await usageOfMonth(nodeDeps(commandEnv(process.env)), month);
  if (values.csv !== undefined)
    await writeFile(values.csv, csvFile({ name: month, headings: [...HEADINGS, ...figures], rows: rows.map(cellsOf) }));
  console.table(rows.map((row) => Object.fromEntries([...HEADINGS.slice(1), ...figures].map((column) => [column, row[column]]))));
});
