import { Hono } from 'hono';
import type { Exchange, ExchangedSms } from './exchange.ts';
import { errorBody } from './twilio-errors.ts';

const MOST_LISTED = 1000;

/** The part of Twilio's API that the service speaks: messages are made, read, listed and emptied. */
export function twilioApi(exchange: Exchange) {
  const { accountSid, authToken } = exchange.options;
  const expected = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  const find = (file: string) => exchange.messages.find(({ sid }) => `${sid}.json` === file);
  const missing = () => Response.json(errorBody(20404), { status: 404 });
  const api = new Hono().basePath('/2010-04-01/Accounts/:account');
  // A lost answer is for whoever carries the call: a closed line, or an error in the caller's own process.
  api.onError((error) => {
    throw error;
  });
  return api
    .use(async (c, next) => {
      if (c.req.header('authorization') !== expected) return Response.json(errorBody(20003), { status: 401 });
      if (c.req.param('account') !== accountSid) return missing();
      return next();
    })
    .post('/Messages.json', async (c) => {
      if (!c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded')) return Response.json({}, { status: 415 });
      const { status, body } = exchange.create(new URLSearchParams(await c.req.text()));
      return Response.json(body, { status });
    })
    .get('/Messages.json', (c) => {
      const { To, From, PageSize } = c.req.query();
      const since = c.req.query('DateSent>');
      const fits = (one: ExchangedSms) =>
        (To === undefined || one.to === To) &&
        (From === undefined || one.from === From) &&
        (since === undefined || one.createdAt.slice(0, 10) >= since);
      const page = exchange.messages
        .filter(fits)
        .toReversed()
        .slice(0, Math.min(Number(PageSize ?? 50), MOST_LISTED));
      return Response.json({ messages: page.map((one) => exchange.resource(one)), page: 0, page_size: page.length, next_page_uri: null });
    })
    .get('/Messages/:file', (c) => {
      const message = find(c.req.param('file'));
      return message ? Response.json(exchange.resource(message)) : missing();
    })
    .post('/Messages/:file', async (c) => {
      const message = find(c.req.param('file'));
      if (!message) return missing();
      if (new URLSearchParams(await c.req.text()).get('Body') === '') message.body = '';
      return Response.json(exchange.resource(message));
    });
}
