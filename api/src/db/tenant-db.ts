import { and, eq, type SQL, sql } from 'drizzle-orm';
import {
  SQLiteAsyncDialect,
  type SQLiteColumn,
  type SQLiteInsertValue,
  type SQLiteTable,
  type SQLiteUpdateSetSource,
} from 'drizzle-orm/sqlite-core';
import type { AuditEventCode } from '../../contract/audit-events.ts';
import type { Actor } from '../context.ts';
import type { NewId } from '../ids.ts';
import type { Database } from './client.ts';
import { asConflict } from './conflict.ts';
import { auditEntries } from './schema.ts';

/** A table of tenant rows. Tables without `tenantId` are not reachable through these handles. */
export type TenantTable = SQLiteTable & { tenantId: SQLiteColumn };
/** What a caller may say of a row: everything but whose it is. */
export type Own<T extends TenantTable> = Omit<SQLiteInsertValue<T>, 'tenantId'>;
/** A write that waits to be committed. */
export interface Statement {
  toSQL: () => { sql: string; params: unknown[] };
}
/** What happened, for the audit. With `version`, two commits that both saw the same earlier version cannot both succeed. */
export interface AuditEvent {
  actor: Actor;
  event: AuditEventCode;
  subject: string;
  version?: number;
  details?: Record<string, unknown>;
}

/** How a raw read names its tenants: by a condition on a column, without which it is refused. */
export interface Scope {
  is: (column: SQLiteColumn | SQL) => SQL;
  /** The tenants with what their words begin with in the full-text index. That finds quickly; only `is` keeps others out. */
  tenants: readonly { id: string; code: string }[];
}

type Bindable = string | number | null;

const dialect = new SQLiteAsyncDialect();

const CODE_LENGTH = 5;

/** What every word of a tenant begins with in the full-text index: the random end of its id. Two may have the same one. */
export function tenantCode(tenantId: string): string {
  return tenantId.replaceAll('_', '').slice(-CODE_LENGTH).toLowerCase();
}

/** Reads of one or several tenants' rows. What is read through it can only be theirs. */
export class TenantReads {
  readonly tenantIds: readonly string[];
  protected readonly database: Database;

  constructor(database: Database, tenantIds: readonly string[]) {
    this.database = database;
    this.tenantIds = tenantIds;
  }

  /** Rows of a table, narrowed further by the condition; add `.orderBy` and `.limit` as needed. */
  from<T extends TenantTable>(table: T, where?: SQL) {
    return this.database.orm
      .select()
      .from(table)
      .where(and(this.#theirs(table.tenantId), where))
      .$dynamic();
  }

  /**
   * Hand-written reads, answered from one state of the database in one round trip. A builder must use the scope it is
   * given; a query that does not is refused before anything runs.
   */
  async queries<Rows extends object[]>(...builds: { [K in keyof Rows]: (scope: Scope) => SQL }): Promise<{ [K in keyof Rows]: Rows[K][] }> {
    const entries = (builds as ((scope: Scope) => SQL)[]).map((build) => dialect.sqlToQuery(this.#scoped(build)));
    const results = await this.database.client.batch(
      entries.map(({ sql, params }) => ({ sql, args: params as Bindable[] })),
      'read',
    );
    return results.map((result) => result.rows) as unknown as { [K in keyof Rows]: Rows[K][] };
  }

  #scoped(build: (scope: Scope) => SQL): SQL {
    let isScoped = false;
    const scope: Scope = {
      is: (column) => {
        isScoped = true;
        return this.#theirs(column);
      },
      tenants: this.tenantIds.map((id) => ({ id, code: tenantCode(id) })),
    };
    const query = build(scope);
    if (!isScoped) throw new Error('A read without its tenant');
    return query;
  }

  #theirs(column: SQLiteColumn | SQL): SQL {
    const [only, ...more] = this.tenantIds;
    return more.length === 0 ? sql`${column} = ${only}` : sql`${column} in ${this.tenantIds}`;
  }
}

/** The only way to one tenant's data: stamps the tenant on what is written, adds it to what is read. */
export class TenantDb extends TenantReads {
  readonly tenantId: string;
  readonly #newId: NewId;
  readonly #now: () => string;

  constructor(database: Database, tenantId: string, newId: NewId, now: () => string) {
    super(database, [tenantId]);
    this.tenantId = tenantId;
    this.#newId = newId;
    this.#now = now;
  }

  /** Rows to add. Chain `.onConflictDoNothing()` where a repeat is meant to be harmless. */
  insert<T extends TenantTable>(table: T, rows: Own<T> | Own<T>[]) {
    return this.database.orm.insert(table).values((Array.isArray(rows) ? rows : [rows]).map((row) => this.#stamped<T>(row)));
  }

  update<T extends TenantTable>(table: T, set: SQLiteUpdateSetSource<T> & { tenantId?: never }, where: SQL | undefined) {
    return this.database.orm
      .update(table)
      .set(set)
      .where(and(eq(table.tenantId, this.tenantId), where));
  }

  delete(table: TenantTable, where: SQL | undefined) {
    return this.database.orm.delete(table).where(and(eq(table.tenantId, this.tenantId), where));
  }

  /** A hand-written write; it must bind the tenant id that it is given. */
  statement(build: (tenantId: string) => SQL): Statement {
    const query = dialect.sqlToQuery(build(this.tenantId));
    if (!query.params.includes(this.tenantId)) throw new Error('A write without its tenant');
    return { toSQL: () => query };
  }

  /**
   * Writes all statements and the audit entries, or nothing. Gives the rows affected by each statement.
   * Throws Conflict when a unique index refused.
   */
  async commit(events: AuditEvent | AuditEvent[], statements: Statement[]): Promise<number[]> {
    const at = this.#now();
    const entries = [events].flat().map((event) => ({
      id: this.#newId('audit'),
      at,
      actor: event.actor,
      event: event.event,
      subject: event.subject,
      version: event.version ?? null,
      details: event.details ?? {},
    }));
    const writes = entries.length > 0 ? [...statements, this.insert(auditEntries, entries)] : statements;
    try {
      const results = await this.database.client.batch(writes.map(toBatchEntry), 'write');
      return results.slice(0, statements.length).map((result) => result.rowsAffected);
    } catch (error) {
      throw asConflict(error);
    }
  }

  // The one place where a row without a tenant becomes a row with one.
  #stamped<T extends TenantTable>(row: Own<T>): SQLiteInsertValue<T> {
    return { ...row, tenantId: this.tenantId } as unknown as SQLiteInsertValue<T>;
  }
}

function toBatchEntry(statement: Statement) {
  const { sql, params } = statement.toSQL();
  return { sql, args: params as Bindable[] };
}
