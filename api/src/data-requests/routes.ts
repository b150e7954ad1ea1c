import { Hono } from 'hono';
import * as z from 'zod/mini';
import {
  DataRequestQuery,
  Erasure,
  Extension,
  LetterToPerson,
  NewDataRequest,
  PersonSearch,
  RequestEnd,
  Verification,
} from '../../contract/data-requests.ts';
import { ReadIn } from '../../contract/recruitment.ts';
import type { StaffEnv } from '../http/env.ts';
import { staff } from '../http/staff.ts';
import { validated } from '../http/validated.ts';
import { erasePerson, searchPerson } from './person.ts';
import { endRequest, extendRequest, listRequests, readRequest, registerRequest, verifyRequest, writeToPerson } from './service.ts';

/** The path of one request. */
export const RequestPath = z.strictObject({ tenant: z.string(), request: z.string().check(z.regex(/^dreq_[0-9A-Z]{26}$/, 'format')) });
const onRequest = validated('param', RequestPath);
const may = () => staff('privacy.manage');

/** What people ask about their own data: `/staff/{tenant}/data-requests…`. */
export const dataRequestRoutes = new Hono<StaffEnv>()
  .get('/:tenant/data-requests', may(), validated('query', DataRequestQuery), async (c) =>
    c.json(await listRequests(c.var.ctx, c.req.valid('query'))),
  )
  .post('/:tenant/data-requests', may(), validated('json', NewDataRequest), async (c) =>
    c.json(await registerRequest(c.var.ctx, c.req.valid('json')), 201),
  )
  .get('/:tenant/data-requests/:request', may(), onRequest, async (c) => c.json(await readRequest(c.var.ctx, c.req.valid('param').request)))
  .post('/:tenant/data-requests/:request/verification', may(), onRequest, validated('json', Verification), async (c) => {
    const { version, proof } = c.req.valid('json');
    await verifyRequest(c.var.ctx, c.req.valid('param').request, version, proof);
    return c.body(null, 204);
  })
  .post('/:tenant/data-requests/:request/letters', may(), onRequest, validated('json', LetterToPerson), async (c) => {
    await writeToPerson(c.var.ctx, c.req.valid('param').request, c.req.valid('json').letter);
    return c.body(null, 204);
  })
  .post('/:tenant/data-requests/:request/extension', may(), onRequest, validated('json', Extension), async (c) => {
    const { version, reason, letter } = c.req.valid('json');
    await extendRequest(c.var.ctx, c.req.valid('param').request, version, reason, letter);
    return c.body(null, 204);
  })
  .post('/:tenant/data-requests/:request/end', may(), onRequest, validated('json', RequestEnd), async (c) => {
    await endRequest(c.var.ctx, c.req.valid('param').request, c.var.signedIn.account.name, c.req.valid('json'));
    return c.body(null, 204);
  })
  .post(
    '/:tenant/data-requests/:request/search',
    may(),
    onRequest,
    validated('query', ReadIn),
    validated('json', PersonSearch),
    async (c) => {
      const lang = c.req.valid('query').lang ?? c.var.signedIn.account.lang;
      return c.json(await searchPerson(c.var.ctx, c.req.valid('param').request, c.req.valid('json'), lang));
    },
  )
  .post('/:tenant/data-requests/:request/erasure', may(), onRequest, validated('json', Erasure), async (c) =>
    c.json(await erasePerson(c.var.ctx, c.env.files, c.req.valid('param').request, c.req.valid('json'))),
  );
