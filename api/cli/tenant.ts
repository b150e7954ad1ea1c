import { NewSender } from '../contract/sms.ts';
import { NewRegion, NewSite, NewTenant } from '../contract/tenants.ts';
import { tenantContext } from '../src/http/tenant.ts';
import { allowSite, createRegion, createTenant } from '../src/tenants/service.ts';
import { setUpSender } from '../src/sms/senders.ts';
import { checked, commandLine, fail, run } from './command.ts';
import { commandEnv } from './command-env.ts';
import { nodeDeps } from './node-deps.ts';

const USAGE = `npm run tenant -- region --slug kuusi --name "Kuusi kaupunkia"
npm run tenant -- create --slug raahe --region kuusi --fi Raahe --sv Brahestad --languages fi,sv --code 678
npm run tenant -- site --tenant raahe --origin https://www.raahe.example
npm run tenant -- sender --tenant raahe --kind number --sender "+358 45 7395 0000" --evidence "Traficom 12/2026" --authorised 2026-10-01
npm run tenant -- list`;

const { values, positionals } = commandLine(USAGE, {
  slug: { type: 'string' },
  region: { type: 'string' },
  name: { type: 'string' },
  fi: { type: 'string' },
  sv: { type: 'string' },
  en: { type: 'string' },
  languages: { type: 'string', default: 'fi' },
  code: { type: 'string' },
  'time-zone': { type: 'string', default: 'Europe/Helsinki' },
  currency: { type: 'string', default: 'EUR' },
  country: { type: 'string', default: 'FI' },
  'notice-url': { type: 'string' },
  accessibility: { type: 'string' },
  home: { type: 'string' },
  tenant: { type: 'string' },
  origin: { type: 'string' },
  kind: { type: 'string' },
  sender: { type: 'string' },
  evidence: { type: 'string' },
  authorised: { type: 'string' },
  'segments-a-minute': { type: 'string' },
});
const deps = nodeDeps(commandEnv(process.env));
const names = Object.fromEntries(
  (['fi', 'sv', 'en'] as const).flatMap((lang) => (values[lang] === undefined ? [] : [[lang, values[lang]]])),
);

const commands: Record<string, () => Promise<void>> = {
  async region() {
    const input = checked(NewRegion, { slug: values.slug, name: values.name === undefined ? names : { fi: values.name } });
    console.log(await createRegion(deps, input));
  },
  async create() {
    const input = checked(NewTenant, {
      slug: values.slug,
      region: values.region,
      name: names,
      municipalityCode: values.code,
      officialLanguages: values.languages.split(','),
      timeZone: values['time-zone'],
      currency: values.currency,
      country: values.country,
      isDemo: false,
      brand: {},
      notice: { version: 1, text: FIRST_NOTICE, url: values['notice-url'] },
      accessibilityUrl: values.accessibility,
      homeUrl: values.home,
    });
    console.log(await createTenant(deps, input));
  },
  async site() {
    const tenant = await deps.system.tenantBySlug(values.tenant ?? '');
    if (!tenant) fail('There is no such tenant');
    const input = checked(NewSite, { name: values.name ?? values.origin, origin: values.origin });
    await allowSite(tenantContext(deps, tenant, { kind: 'operator' }), deps, input);
    console.log(`${input.origin} may show the openings of ${tenant.slug}`);
  },
  async sender() {
    const tenant = await deps.system.tenantBySlug(values.tenant ?? '');
    if (!tenant) fail('There is no such tenant');
    const pace = values['segments-a-minute'];
    const input = checked(NewSender, {
      kind: values.kind,
      sender: values.sender,
      evidence: values.evidence,
      authorisedOn: values.authorised,
      segmentsAMinute: pace === undefined ? undefined : Number(pace),
    });
    await setUpSender(tenantContext(deps, tenant, { kind: 'operator' }), input);
    const may = input.authorisedOn === undefined ? 'is kept, and sends when it is authorised' : 'may send text messages';
    console.log(`${input.sender} ${may}${input.kind === 'number' ? '' : '; it cannot be answered'}`);
  },
  async list() {
    for (const tenant of await deps.system.allTenants())
      console.log(`${tenant.slug}\t${tenant.officialLanguages.join(',')}\t${Object.values(tenant.name)[0]}`);
  },
};

// True of every new tenant until it writes its own.
const FIRST_NOTICE = {
  fi: 'Käytämme tietojasi vain tämän haun käsittelyyn. Tiedot poistetaan viimeistään kahden vuoden kuluttua valinnasta.',
  sv: 'Vi använder dina uppgifter endast för att behandla den här ansökan. Uppgifterna raderas senast två år efter valet.',
  en: 'We use your details only to handle this application. They are deleted no later than two years after the selection.',
};

await run(commands[positionals[0] ?? ''] ?? (async () => fail(USAGE)));
