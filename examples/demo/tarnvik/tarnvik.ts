import type { DemoClock } from '../clock.ts';
import type { TenantWithoutSites } from '../demo-tenant.ts';
import { inventedMunicipality } from '../municipality.ts';
import { educationPostings } from './education.ts';
import { townPostings } from './town.ts';

/** A coastal town in which every official posting has to exist in both Swedish and Finnish. */
export function tarnvik(clock: DemoClock): TenantWithoutSites {
  return {
    tenant: inventedMunicipality({
      slug: 'tarnvik',
      region: 'tarnvik',
      name: { fi: 'Tiiralahden kaupunki (demo)', sv: 'Tärnviks stad (demo)', en: 'Town of Tärnvik (demo)' },
      officialLanguages: ['sv', 'fi'],
      brand: { accent: '#0b4f6c', onAccent: '#ffffff', radius: 2 },
    }),
    feeds: [
      {
        id: 'tarnvik-jobtech',
        kind: 'jobtech',
        name: 'Platsbanken',
        lang: 'sv',
        file: 'jobtech-tarnvik.json',
        employer: 'Arbetsgivaren framgår av texten',
        applyMode: 'source',
        note: {
          fi: 'Tekstit ovat oikeista ilmoituksista Ruotsin Platsbankenissa ja JobTechin testiaineistossa vuosilta 2016–2025. Työnantajat ja paikat ovat lähteen mukaisia. Tiiralahti on keksitty.',
          sv: 'Texterna kommer från riktiga annonser i svenska Platsbanken och JobTechs testmaterial åren 2016–2025. Arbetsgivare och orter är källans. Tärnvik är påhittat.',
          en: "The texts come from real ads in Sweden's Platsbanken and JobTech's test data from 2016 to 2025. Employers and places are those of the source. Tärnvik is invented.",
        },
      },
    ],
    postings: [...educationPostings(clock), ...townPostings(clock)],
  };
}
