import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Locale } from '../../contract/primitives.ts';
import type { Role, SignInMethod } from '../../contract/staff.ts';
import { flag, json } from './schema.ts';

export const staffAccounts = sqliteTable('staff_accounts', {
  id: text().primaryKey(),
  email: text().notNull(),
  name: text().notNull(),
  lang: text().$type<Locale>().notNull(),
  password: text(),
  totp: text(),
  totpStep: integer('totp_step').notNull().default(0),
  createdAt: text('created_at').notNull(),
});

export const staffMemberships = sqliteTable('staff_memberships', {
  tenantId: text('tenant_id').notNull(),
  accountId: text('account_id').notNull(),
  role: text().$type<Role>().notNull(),
  units: json<string[]>('units'),
  createdAt: text('created_at').notNull(),
  endedAt: text('ended_at'),
});

export const staffSessions = sqliteTable('staff_sessions', {
  tokenHash: text('token_hash').primaryKey(),
  id: text().notNull(),
  accountId: text('account_id').notNull(),
  limitedTo: text('limited_to'),
  method: text().$type<SignInMethod>().notNull(),
  device: text().notNull(),
  createdAt: text('created_at').notNull(),
  seenAt: text('seen_at').notNull(),
  idleEndsAt: text('idle_ends_at').notNull(),
  endsAt: text('ends_at').notNull(),
  revokedAt: text('revoked_at'),
});

export const staffPasskeys = sqliteTable('staff_passkeys', {
  credentialId: text('credential_id').primaryKey(),
  accountId: text('account_id').notNull(),
  publicKey: text('public_key').notNull(),
  counter: integer().notNull(),
  transports: json<string[]>('transports').notNull(),
  name: text().notNull(),
  isSynced: flag('is_synced').notNull(),
  createdAt: text('created_at').notNull(),
  usedAt: text('used_at'),
});

export const staffRecoveryCodes = sqliteTable('staff_recovery_codes', {
  accountId: text('account_id').notNull(),
  codeHash: text('code_hash').notNull(),
  usedAt: text('used_at'),
});

export const staffIdentities = sqliteTable('staff_identities', {
  issuer: text().notNull(),
  subject: text().notNull(),
  accountId: text('account_id').notNull(),
  createdAt: text('created_at').notNull(),
});

export const staffChallenges = sqliteTable('staff_challenges', {
  hash: text().primaryKey(),
  kind: text().notNull(),
  accountId: text('account_id'),
  sealed: text(),
  expiresAt: text('expires_at').notNull(),
});

export const signInAttempts = sqliteTable('sign_in_attempts', {
  key: text().primaryKey(),
  fails: integer().notNull(),
  lastAt: integer('last_at').notNull(),
  blockedUntil: integer('blocked_until').notNull(),
});

export const staffInvitations = sqliteTable('staff_invitations', {
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  version: integer().notNull(),
  tokenHash: text('token_hash').notNull(),
  email: text().notNull(),
  role: text().$type<Role>().notNull(),
  units: json<string[]>('units'),
  lang: text().$type<Locale>().notNull(),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  revokedAt: text('revoked_at'),
  acceptedAt: text('accepted_at'),
  acceptedBy: text('accepted_by'),
});

export const oidcConnections = sqliteTable('oidc_connections', {
  tenantId: text('tenant_id').primaryKey(),
  issuer: text().notNull(),
  clientId: text('client_id').notNull(),
  clientSecret: text('client_secret').notNull(),
  domains: json<string[]>('domains').notNull(),
  groups: json<Record<string, Role>>('groups').notNull(),
  groupsClaim: text('groups_claim').notNull(),
  updatedAt: text('updated_at').notNull(),
});

export const mails = sqliteTable('mails', {
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  about: text().notNull(),
  sealed: text(),
  state: text().$type<'waiting' | 'sent' | 'failed' | 'withdrawn'>().notNull(),
  attempts: integer().notNull(),
  nextAt: text('next_at').notNull(),
  createdAt: text('created_at').notNull(),
  sentAt: text('sent_at'),
});
