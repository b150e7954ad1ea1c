import { and, type SQL, sql } from 'drizzle-orm';
import { SQLiteAsyncDialect, type SQLiteInsertValue, type SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core';
import type { AuditEventCode } from '../../contract/audit-events.ts';
import type { Actor } from '../context.ts';
import type { NewId } from '../ids.ts';
import type { Database } from './client.ts';
import { asConflict } from './conflict.ts';
import type { staffAccounts, staffChallenges, staffIdentities, staffPasskeys, staffRecoveryCodes, staffSessions } from './staff-schema.ts';
import type { Statement } from './tenant-db.ts';

/** The tables of people who work here: they stand above the tenants. */
export type AccountTable =
  | typeof staffAccounts
  | typeof staffChallenges
  | typeof staffIdentities
  | typeof staffPasskeys
  | typeof staffRecoveryCodes
  | typeof staffSessions;

/** What happened to an account, for the audit of every tenant that it works in. */
export interface AccountEvent {
  actor: Actor;
  accountId: string;
  event: AuditEventCode;
  details?: Record<string, unknown>;
  /** Say nothing when the last statement changed nothing. */
  ifChanged?: true;
}

type Bindable = string | number | null;

const dialect = new SQLiteAsyncDialect();

/** The only way to the rows of people who work here. Nothing of applicants or postings is reachable through it. */
export class AccountDb {
  readonly #database: Database;
  readonly #newId: NewId;
  readonly #now: () => string;

  constructor(database: Database, newId: NewId, now: () => string) {
    this.#database = database;
    this.#newId = newId;
    this.#now = now;
  }

  /** Starts a read of chosen columns. */
  get select() {
    return this.#database.orm.select.bind(this.#database.orm);
  }

  insert<T extends AccountTable>(table: T, rows: SQLiteInsertValue<T> | SQLiteInsertValue<T>[]) {
    return this.#database.orm.insert(table).values([rows].flat() as SQLiteInsertValue<T>[]);
  }

  update<T extends AccountTable>(table: T, set: SQLiteUpdateSetSource<T>, ...where: (SQL | undefined)[]) {
    return this.#database.orm
      .update(table)
      .set(set)
      .where(and(...where));
  }

  delete(table: AccountTable, ...where: (SQL | undefined)[]) {
    return this.#database.orm.delete(table).where(and(...where));
  }

  /** A hand-written write that waits to be committed. */
  statement(statement: SQL): Statement {
    const query = dialect.sqlToQuery(statement);
    return { toSQL: () => query };
  }

  /** A hand-written statement that answers rows. */
  async run<Row extends object>(statement: SQL): Promise<Row[]> {
    const query = dialect.sqlToQuery(statement);
    const [result] = await this.#database.client.batch([{ sql: query.sql, args: query.params as Bindable[] }], 'write');
    return (result?.rows ?? []) as unknown as Row[];
  }

  /**
   * Writes all statements, and one audit entry in each tenant that the account works in, or nothing. Gives the rows
   * affected by each statement. Throws Conflict when a unique index refused.
   */
  async commit(event: AccountEvent, statements: Statement[]): Promise<number[]> {
    const writes = [...statements, { toSQL: () => this.#audit(event) }].map((statement) => {
      const query = statement.toSQL();
      return { sql: query.sql, args: query.params as Bindable[] };
    });
    try {
      const results = await this.#database.client.batch(writes, 'write');
      return results.slice(0, statements.length).map((result) => result.rowsAffected);
    } catch (error) {
      throw asConflict(error);
    }
  }

  #audit({ actor, accountId, event, details = {}, ifChanged }: AccountEvent) {
    return dialect.sqlToQuery(
      sql`insert into audit_entries (tenant_id, id, at, actor, event, subject, version, details)
        select tenant_id, ${this.#newId('audit')}, ${this.#now()}, ${JSON.stringify(actor)}, ${event}, ${accountId}, null, ${JSON.stringify(details)}
        from staff_memberships where account_id = ${accountId} and ended_at is null ${ifChanged ? sql`and changes() > 0` : sql``}`,
    );
  }
}
