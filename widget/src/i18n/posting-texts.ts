import type { Text } from './localize.ts';

export const BACK: Text = ['Avoimet työpaikat', 'Lediga jobb', 'Open jobs'];
export const APPLY: Text = ['Hae paikkaa', 'Sök jobbet', 'Apply'];
export const APPLY_AT: Text = ['Hae paikkaa:', 'Sök jobbet på', 'Apply at'];
export const EMPLOYER: Text = ['Työnantaja', 'Arbetsgivare', 'Employer'];
export const UNIT: Text = ['Yksikkö', 'Enhet', 'Unit'];
export const PLACE: Text = ['Paikka', 'Plats', 'Place'];
export const TYPE: Text = ['Työsuhde', 'Anställning', 'Job type'];
export const WHEN: Text = ['Työ alkaa', 'Arbetet börjar', 'Starts'];
export const PAY: Text = ['Palkka', 'Lön', 'Pay'];
export const POSITIONS: Text = ['Paikkoja', 'Antal platser', 'Positions'];
export const DEADLINE: Text = ['Hakuaika', 'Ansökningstid', 'Deadline'];
export const CONTACTS: Text = ['Lisätietoja', 'Mer information', 'Contacts'];
export const SOURCE: Text = ['Alkuperäinen ilmoitus', 'Ursprunglig annons', 'Original notice'];
export const ENDED: Text = ['Tämä haku on päättynyt.', 'Den här ansökan är stängd.', 'This job is no longer open.'];
export const GONE: Text = ['Työpaikkaa ei löydy.', 'Jobbet hittades inte.', 'This job cannot be found.'];
export const UNREACHABLE: Text = ['Työpaikka ei lataudu nyt.', 'Jobbet kan inte hämtas just nu.', 'The job cannot be fetched right now.'];
