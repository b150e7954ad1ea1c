import { and, eq, gt, inArray, isNotNull, isNull, lt, lte, type SQL, sql } from 'drizzle-orm';
import type { Tenant } from '../directory/tenant.ts';
import type { Database } from './client.ts';
import { asConflict } from './conflict.ts';
import { dataRequests } from './data-request-schema.ts';
import { interviews, interviewSeats, interviewSlots } from './interview-schema.ts';
import { applications, feeds, files, idempotencyKeys, municipalities, postcodes, postings, regions, sites, tenants } from './schema.ts';
import { smsMessages, smsSenders } from './sms-schema.ts';
import { mails, staffInvitations } from './staff-schema.ts';

/** The few reads and writes that belong to no single tenant: the directory, reference data, and what is due. */
export class SystemDb {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async tenantBySlug(slug: string): Promise<Tenant | undefined> {
    const [row] = await this.#database.orm.select().from(tenants).where(eq(tenants.slug, slug)).limit(1);
    return row;
  }

  async tenantsBySlugs(slugs: readonly string[]): Promise<Tenant[]> {
    return this.#database.orm
      .select()
      .from(tenants)
      .where(and(inArray(tenants.slug, [...slugs]), isNull(tenants.disabledAt)));
  }

  async tenantById(id: string): Promise<Tenant | undefined> {
    const [row] = await this.#database.orm.select().from(tenants).where(eq(tenants.id, id)).limit(1);
    return row;
  }

  /** All tenants that are not disabled, by slug. */
  async allTenants(): Promise<Tenant[]> {
    return this.#database.orm.select().from(tenants).where(isNull(tenants.disabledAt)).orderBy(tenants.slug);
  }

  /** Every tenant there is, disabled ones too, with the slug of its region; by region. */
  async everyTenant(): Promise<{ region: string; tenant: Tenant }[]> {
    return this.#database.orm
      .select({ region: regions.slug, tenant: tenants })
      .from(tenants)
      .innerJoin(regions, eq(regions.id, tenants.regionId))
      .orderBy(regions.slug, tenants.slug);
  }

  /** All tenants that hold applications, disabled ones too. */
  async tenantsWithApplications(): Promise<Tenant[]> {
    const holds = sql`exists (select 1 from ${applications} where ${applications.tenantId} = ${tenants.id})`;
    return this.#database.orm.select().from(tenants).where(holds).orderBy(tenants.slug);
  }

  async regionBySlug(slug: string) {
    const [row] = await this.#database.orm.select().from(regions).where(eq(regions.slug, slug)).limit(1);
    return row;
  }

  async tenantsOfRegion(regionId: string): Promise<Tenant[]> {
    return this.#database.orm
      .select()
      .from(tenants)
      .where(and(eq(tenants.regionId, regionId), isNull(tenants.disabledAt)));
  }

  /** Origins at which the given tenants' widgets may run. */
  async originsOf(tenantIds: readonly string[]): Promise<{ tenantId: string; origin: string }[]> {
    return this.#database.orm
      .select({ tenantId: sites.tenantId, origin: sites.origin })
      .from(sites)
      .where(inArray(sites.tenantId, [...tenantIds]))
      .orderBy(sites.origin);
  }

  /** Throws Conflict when the slug is taken. */
  async addRegion(region: typeof regions.$inferInsert): Promise<void> {
    await this.#write(this.#database.orm.insert(regions).values(region));
  }

  /** Throws Conflict when the slug is taken. */
  async addTenant(tenant: typeof tenants.$inferInsert): Promise<void> {
    await this.#write(this.#database.orm.insert(tenants).values(tenant));
  }

  async postcode(code: string) {
    const [row] = await this.#database.orm.select().from(postcodes).where(eq(postcodes.code, code)).limit(1);
    return row;
  }

  async municipalityNames() {
    return this.#database.orm.select().from(municipalities);
  }

  /** Postings whose time to open or to close has come, oldest first, at most so many. */
  async duePostings(now: string, limit: number): Promise<{ tenantId: string; id: string; due: 'open' | 'close' }[]> {
    const key = { tenantId: postings.tenantId, id: postings.id };
    const [toOpen, toClose] = await Promise.all([
      this.#database.orm
        .select(key)
        .from(postings)
        .where(and(eq(postings.state, 'scheduled'), isNotNull(postings.opensAt), lte(postings.opensAt, now)))
        .limit(limit),
      this.#database.orm
        .select(key)
        .from(postings)
        .where(and(eq(postings.state, 'published'), isNotNull(postings.closesAt), lte(postings.closesAt, now)))
        .limit(limit),
    ]);
    return [...toOpen.map((row) => ({ ...row, due: 'open' as const })), ...toClose.map((row) => ({ ...row, due: 'close' as const }))];
  }

  async dueFeeds(now: string, limit: number): Promise<{ tenantId: string; id: string }[]> {
    return this.#database.orm
      .select({ tenantId: feeds.tenantId, id: feeds.id })
      .from(feeds)
      .where(and(isNotNull(feeds.address), lte(feeds.nextAt, now)))
      .orderBy(feeds.nextAt)
      .limit(limit);
  }

  /** The tenant that an invitation lets into, by the hash of its token. */
  async tenantOfInvitation(tokenHash: string): Promise<string | undefined> {
    const [row] = await this.#database.orm
      .select({ tenantId: staffInvitations.tenantId })
      .from(staffInvitations)
      .where(eq(staffInvitations.tokenHash, tokenHash))
      .limit(1);
    return row?.tenantId;
  }

  /** Letters whose time to be sent has come, the longest waiting first. */
  async dueMails(now: string, limit: number): Promise<{ tenantId: string; id: string }[]> {
    return this.#database.orm
      .select({ tenantId: mails.tenantId, id: mails.id })
      .from(mails)
      .where(and(eq(mails.state, 'waiting'), lte(mails.nextAt, now)))
      .orderBy(mails.nextAt)
      .limit(limit);
  }

  /** Text messages about which something is due, the longest waiting first. */
  async dueSms(now: string, limit: number): Promise<{ tenantId: string; id: string }[]> {
    return this.#database.orm
      .select({ tenantId: smsMessages.tenantId, id: smsMessages.id })
      .from(smsMessages)
      .where(and(isNotNull(smsMessages.nextAt), lte(smsMessages.nextAt, now)))
      .orderBy(smsMessages.nextAt)
      .limit(limit);
  }

  /** The tenant that a text message is from. */
  async tenantOfSms(id: string): Promise<string | undefined> {
    const [row] = await this.#database.orm
      .select({ tenantId: smsMessages.tenantId })
      .from(smsMessages)
      .where(eq(smsMessages.id, id))
      .limit(1);
    return row?.tenantId;
  }

  /** The tenant that is answered at a number. */
  async tenantOfSender(number: string): Promise<string | undefined> {
    const [row] = await this.#database.orm
      .select({ tenantId: smsSenders.tenantId })
      .from(smsSenders)
      .where(and(eq(smsSenders.sender, number), eq(smsSenders.kind, 'number')))
      .limit(1);
    return row?.tenantId;
  }

  /** Documents that are to be scanned, or are infected and still to be deleted, the longest waiting first. */
  async dueScans(now: string, limit: number): Promise<{ tenantId: string; id: string }[]> {
    return this.#database.orm
      .select({ tenantId: files.tenantId, id: files.id })
      .from(files)
      .where(and(isNotNull(files.scanAt), lte(files.scanAt, now)))
      .orderBy(files.scanAt)
      .limit(limit);
  }

  /** Uploads that no application took over before the given time. */
  async unclaimedFiles(before: string, limit: number): Promise<{ tenantId: string; id: string; objectKey: string }[]> {
    return this.#database.orm
      .select({ tenantId: files.tenantId, id: files.id, objectKey: files.objectKey })
      .from(files)
      .where(and(isNull(files.applicationId), lt(files.createdAt, before)))
      .limit(limit);
  }

  /** Closed data requests that must no longer say who asked. */
  async dueContacts(day: string, limit: number): Promise<{ tenantId: string; id: string }[]> {
    return this.#database.orm
      .select({ tenantId: dataRequests.tenantId, id: dataRequests.id })
      .from(dataRequests)
      .where(and(isNotNull(dataRequests.contactUntil), lte(dataRequests.contactUntil, day)))
      .limit(limit);
  }

  /** Booked interviews between two instants of which nobody was reminded, the next one first. */
  async interviewsToRemindOf(from: string, until: string, limit: number): Promise<{ tenantId: string; id: string }[]> {
    return this.#bookedInterviews(
      limit,
      and(gt(interviewSlots.startsAt, from), lte(interviewSlots.startsAt, until), isNull(interviews.remindedAt)),
    );
  }

  /** Interviews ahead of people whose application was decided before the given time. */
  async interviewsOfDecided(from: string, decidedBefore: string, limit: number): Promise<{ tenantId: string; id: string }[]> {
    const isDecided = sql`exists (select 1 from ${applications} where ${applications.tenantId} = ${interviews.tenantId}
      and ${applications.id} = ${interviews.applicationId} and ${applications.state} in ('hired', 'rejected', 'withdrawn')
      and coalesce(${applications.decidedAt}, '') < ${decidedBefore})`;
    return this.#bookedInterviews(limit, and(gt(interviewSlots.startsAt, from), isDecided));
  }

  #bookedInterviews(limit: number, where: SQL | undefined): Promise<{ tenantId: string; id: string }[]> {
    const onSeat = and(eq(interviewSeats.tenantId, interviewSlots.tenantId), eq(interviewSeats.slotId, interviewSlots.id));
    const onInterview = and(eq(interviews.tenantId, interviewSeats.tenantId), eq(interviews.id, interviewSeats.interviewId));
    return this.#database.orm
      .select({ tenantId: interviews.tenantId, id: interviews.id })
      .from(interviewSlots)
      .innerJoin(interviewSeats, onSeat)
      .innerJoin(interviews, onInterview)
      .where(where)
      .orderBy(interviewSlots.startsAt)
      .limit(limit);
  }

  async forgetIdempotencyKeys(before: string): Promise<void> {
    await this.#database.orm.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, before));
  }

  async #write(statement: PromiseLike<unknown>): Promise<void> {
    try {
      await statement;
    } catch (error) {
      throw asConflict(error);
    }
  }
}
