import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Import {
  file: string;
  from: string;
  isTypeOnly: boolean;
}

/** Who may import what. A file falls under every rule whose pattern it fits. */
const RULES: { files: RegExp; mayNot: RegExp; typesToo?: true; why: string }[] = [
  { files: /^api\/contract\//, mayNot: /^(?!zod\/mini$|api\/contract\/)/, why: 'the contract stands on zod/mini alone' },
  {
    files: /\/rules\.ts$/,
    mayNot: /^(hono|drizzle-orm|@libsql|api\/src\/(db|http)\/)|\/(store|service|routes)\.ts$/,
    why: 'rules decide without input or output',
  },
  { files: /^api\/src\/.*\/store\.ts$/, mayNot: /^hono|\/(service|routes)\.ts$/, why: 'stores know the database and nothing above it' },
  { files: /^api\/src\/.*\/service\.ts$/, mayNot: /^(hono|drizzle-orm|twilio)/, why: 'services speak verbs, not HTTP or SQL' },
  { files: /^api\/src\/.*\/routes\.ts$/, mayNot: /^drizzle-orm|\/(store|schema|list-query)\.ts$/, why: 'routes go through services' },
  { files: /^api\/src\/interop\//, mayNot: /\/(store|service|routes)\.ts$|^hono/, why: 'writers of formats are pure' },
  { files: /^api\/src\/(?!worker)/, mayNot: /^api\/src\/(worker|app)\.ts$/, why: 'nobody builds on the entry' },
  {
    files: /^api\/src\/(?!jobs\/|tenants\/|places\/|deps|worker)/,
    mayNot: /^api\/src\/db\/system-db\.ts$/,
    why: 'cross-tenant reads have few doors',
  },
  {
    files: /^api\/src\/(?!staff\/|sessions\/|mail\/store|db\/system-db|deps|worker)/,
    mayNot: /^api\/src\/db\/(account-db|staff-schema)\.ts$/,
    why: 'the rows of people who work here have few doors',
  },
  { files: /^widget\/src\//, mayNot: /^(zod|hono|dashboard\/|api\/)/, why: 'only types of the contract cross into the widget' },
  { files: /^dashboard\/src\//, mayNot: /^(widget\/src\/elements|api\/src)\//, why: 'the dashboard builds on the contract' },
  { files: /^(api|widget|dashboard)\/src\//, mayNot: /^examples\//, typesToo: true, why: 'the product does not know its examples' },
];

const files = ['api', 'widget', 'dashboard'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('node_modules')),
);
const imports = files.flatMap(importsOf);

describe('import rules', () => {
  it.each(RULES)('$files: $why', ({ files: pattern, mayNot, typesToo }) => {
    const offences = imports.filter((entry) => pattern.test(entry.file) && mayNot.test(entry.from) && (typesToo || !entry.isTypeOnly));
    expect(offences.map((entry) => `${entry.file} → ${entry.from}`)).toEqual([]);
  });

  it('names every file for the noun it serves', () => {
    expect(files.filter((file) => /\b(utils?|helpers?|misc|common)\b/.test(file))).toEqual([]);
  });

  it('keeps files short enough to read', () => {
    const long = files.map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length })).filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it('has no circles between the folders of api/src', () => {
    const edges = imports
      .filter((entry) => !entry.isTypeOnly && folderOf(entry.file) && folderOf(entry.from) && folderOf(entry.file) !== folderOf(entry.from))
      .map((entry) => `${folderOf(entry.file)} ${folderOf(entry.from)}`);
    const pairs = new Set(edges);
    expect([...pairs].filter((pair) => pairs.has(pair.split(' ').reverse().join(' ')))).toEqual([]);
  });
});

function folderOf(path: string): string | undefined {
  return /^api\/src\/([\w-]+)\//.exec(path)?.[1];
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/^(?:import|export)\s+(type\s)?([^'";]*?)\bfrom\s+'([^']+)'/gm)].map(([, type, names = '', from = '']) => ({
    file,
    from: from.startsWith('.') ? normalize(join(dirname(file), from)) : from,
    isTypeOnly:
      type !== undefined ||
      (/^\s*\{/.test(names) &&
        names
          .replace(/[{}\s]/g, '')
          .split(',')
          .filter(Boolean)
          .every((name) => names.includes(`type ${name.replace(/^type/, '')}`))),
  }));
}
