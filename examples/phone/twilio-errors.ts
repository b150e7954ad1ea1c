/** Errors as Twilio's API tells them: HTTP status, its own code and words. https://www.twilio.com/docs/api/errors */
export const CREATE_ERRORS: Record<number, { status: number; message: string }> = {
  20003: { status: 401, message: 'Authenticate' },
  20404: { status: 404, message: 'The requested resource was not found' },
  20429: { status: 429, message: 'Too Many Requests' },
  21211: { status: 400, message: "Invalid 'To' Phone Number" },
  21408: { status: 400, message: "Permission to send an SMS has not been enabled for the region indicated by the 'To' number" },
  21602: { status: 400, message: 'A text message body or media urls must be specified.' },
  21603: { status: 400, message: "A 'From' phone number is required." },
  21604: { status: 400, message: "A 'To' phone number is required." },
  21606: { status: 400, message: "The 'From' phone number provided is not a valid message-capable Twilio phone number" },
  21610: { status: 400, message: 'Attempt to send to unsubscribed recipient' },
  21611: { status: 429, message: "This 'From' number has exceeded the maximum number of queued messages" },
  21612: { status: 400, message: "The 'To' phone number is not currently reachable using the 'From' phone number" },
  21614: { status: 400, message: "'To' number is not a valid mobile number" },
  21617: { status: 400, message: 'The concatenated message body exceeds the 1600 character limit' },
  21635: { status: 400, message: "'To' number cannot be a landline" },
  21663: { status: 400, message: 'The number does not belong to this region' },
};

/** Numbers that fail at once, as with Twilio's test credentials. https://www.twilio.com/docs/iam/test-credentials */
const MAGIC_NUMBERS: Record<string, number> = {
  '+15005550001': 21211,
  '+15005550002': 21612,
  '+15005550003': 21408,
  '+15005550004': 21610,
  '+15005550009': 21614,
};

/** Codes of messages that are taken and do not arrive. */
export const DELIVERY_ERRORS = [30003, 30004, 30005, 30006, 30007, 30008, 30042] as const;

/** The code that a number asks for by ending in it (`+358401230003` in 30003): at once, or later when it does not arrive. */
export function faultOf(to: string): { at: 'create' | 'delivery'; code: number } | undefined {
  const magic = MAGIC_NUMBERS[to];
  if (magic !== undefined) return { at: 'create', code: magic };
  const delivery = DELIVERY_ERRORS.find((code) => to.endsWith(String(code)));
  if (delivery !== undefined) return { at: 'delivery', code: delivery };
  const create = Object.keys(CREATE_ERRORS).find((code) => to.endsWith(code));
  return create === undefined ? undefined : { at: 'create', code: Number(create) };
}

/** An error as the body of an answer. */
export function errorBody(code: number): { code: number; message: string; more_info: string; status: number } {
  const { status, message } = CREATE_ERRORS[code] ?? { status: 400, message: 'Bad request' };
  return { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
}
