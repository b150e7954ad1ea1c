import { parseArgs, type ParseArgsConfig } from 'node:util';
import * as z from 'zod/mini';
import { isUnreachable } from '../src/db/unreachable.ts';
import { fieldErrors } from '../src/http/validated.ts';
import { Refused } from '../src/refusal.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The words and options of a command line; unknown options are refused with the usage text. */
export function commandLine<O extends Options>(usage: string, options: O) {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : 'Wrong arguments'}\n\n${usage}`);
  }
}

/** Checks what an operator typed against the contract; ends the command with one line a field when it does not fit. */
export function checked<T extends z.core.$ZodType>(schema: T, input: unknown): z.output<T> {
  const result = z.safeParse(schema, input);
  if (result.success) return result.data;
  return fail(
    fieldErrors(result.error.issues)
      .map((error) => `${error.field}: ${error.code}`)
      .join('\n'),
  );
}

/** Runs a command; a refusal ends it with its code and fields instead of a stack. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (isUnreachable(error)) fail('The database cannot be reached. Is DATABASE_URL right, or `npm start` still running?');
    if (!(error instanceof Refused)) throw error;
    fail([error.code, ...error.fields.map((field) => `  ${field.field}: ${field.code}`)].join('\n'));
  }
}

/** Ends the command with a message on the error output and exit code 1. */
export function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
