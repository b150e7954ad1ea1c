import { describe, expect, it } from 'vitest';
import { readDuration } from './duration.ts';
import { readEmployment } from './employment.ts';
import { guessLocale, readLocale } from './language.ts';
import { readPay } from './pay.ts';
import { readAddress, readCity, readPostalCode } from './place.ts';
import { readTaskArea } from './task-area.ts';

describe('employment words', () => {
  it.each([
    [['Vakinainen', 'Kokoaikatyö'], { employmentType: 'permanent', workTime: 'full-time' }],
    [['Määräaikainen', 'Kokoaikatyö, Osa-aikatyö, Tuntityö'], { employmentType: 'fixed-term' }],
    [['Määräaikainen', 'Osa-aikatyö, 3-vuorotyö'], { employmentType: 'fixed-term', workTime: 'shifts' }],
    [['Määräaikainen virkasuhde', 'Sijaisuus'], { employmentType: 'substitute' }],
    [['Tidsbundet arbetsförhållande', 'Vikariat'], { employmentType: 'substitute' }],
    [['Fast tjänst', 'Heltid'], { employmentType: 'permanent', workTime: 'full-time' }],
    [['Vanlig anställning', '6 månader eller längre', 'Deltid'], { employmentType: 'fixed-term', workTime: 'part-time' }],
    [['Tillsvidare- eller tidsbegränsad anställning'], {}],
    [['Behovsanställning'], { employmentType: 'on-call' }],
    [['Fast', 'Deltid'], { employmentType: 'permanent', workTime: 'part-time' }],
    [['Sesong'], { employmentType: 'seasonal' }],
    [['Korkeakouluharjoittelija'], { employmentType: 'internship' }],
    [['Läroavtalsutbildning'], { employmentType: 'apprenticeship' }],
    [['Temporary', 'Full-time'], { employmentType: 'fixed-term', workTime: 'full-time' }],
    [['-', undefined], {}],
  ])('reads %j', (fields, employment) => {
    expect(readEmployment(fields)).toEqual(employment);
  });
});

describe('duration', () => {
  it.each([
    ['1.9.2019', { startsOn: '2019-09-01' }],
    ['9.1.2023 - 30.6.2023', { startsOn: '2023-01-09', endsOn: '2023-06-30' }],
    ['2.1.2023-13.5.2023', { startsOn: '2023-01-02', endsOn: '2023-05-13' }],
    ['1.2.-30.4.2023', { startsOn: '2023-02-01', endsOn: '2023-04-30' }],
    ['23.1.2023 eller enligt överenskommelse', { startsOn: '2023-01-23', note: '23.1.2023 eller enligt överenskommelse' }],
    ['Heti', { note: 'Heti' }],
    ['31.2.2023', { note: '31.2.2023' }],
    ['30.6.2023 - 9.1.2023', { note: '30.6.2023 - 9.1.2023' }],
    ['-', {}],
    [undefined, {}],
  ])('reads %j', (raw, duration) => {
    expect(readDuration(raw)).toEqual(duration);
  });
});

describe('pay', () => {
  it.each([
    ['2488,52€/kk', { min: 2488.52, max: 2488.52, unit: 'month', currency: 'EUR' }],
    ['2 300–2 600 €/kk', { min: 2300, max: 2600, unit: 'month', currency: 'EUR' }],
    ['alkaen 14,50 €/h', { min: 14.5, unit: 'hour', currency: 'EUR' }],
    ['upp till 3 000 €/mån.', { max: 3000, unit: 'month', currency: 'EUR' }],
    ['25 000 kr i månaden', { min: 25000, max: 25000, unit: 'month', currency: 'SEK', note: '25 000 kr i månaden' }],
    ['KVTES:n mukaan', { agreement: 'KVTES', note: 'KVTES:n mukaan' }],
    ['2 488,52 €/kk (05VKA020)', { min: 2488.52, max: 2488.52, unit: 'month', currency: 'EUR', note: '2 488,52 €/kk (05VKA020)' }],
    ['Peruspalkka 2500 €', { note: 'Peruspalkka 2500 €' }],
    ['palkka 30.6.2023 alkaen, €/kk', { note: 'palkka 30.6.2023 alkaen, €/kk' }],
    ['1 234 567 €/kk', { note: '1 234 567 €/kk' }],
    ['$55,332 to $80,930 and $65,145 to $95,254', { note: '$55,332 to $80,930 and $65,145 to $95,254' }],
    ['-', {}],
    ['Undefined', {}],
  ])('reads %j', (raw, pay) => {
    expect(readPay(raw, 'FI')).toEqual(pay);
  });

  it('takes the currency of the country where only numbers are given', () => {
    expect(readPay('42405-65485 Annual', 'US')).toEqual({ min: 42405, max: 65485, unit: 'year', currency: 'USD' });
    expect(readPay('19.3377-31.3279 Hourly', 'US')).toEqual({ min: 19.34, max: 31.33, unit: 'hour', currency: 'USD' });
  });
});

describe('places', () => {
  it.each([
    ['Iskostie 8 G, 01600 VANTAA', { street: 'Iskostie 8 G', postalCode: '01600', city: 'Vantaa' }],
    ['Venuksentie 2 01480 VANTAA', { street: 'Venuksentie 2', postalCode: '01480', city: 'Vantaa' }],
    ['Koivukyläntie 52, 01350, Vantaa', { street: 'Koivukyläntie 52', postalCode: '01350', city: 'Vantaa' }],
    ['Kisatie 21, 01450', { street: 'Kisatie 21', postalCode: '01450' }],
    ['Martinlaaksonpolku 7', { street: 'Martinlaaksonpolku 7' }],
    [
      'Veturipolku 4, 01300 Vantaa ja Urheilutie 1, 01370 Vantaa',
      { street: 'Veturipolku 4, 01300 Vantaa ja Urheilutie 1, 01370 Vantaa', postalCode: '01300' },
    ],
    ['', {}],
    ['lähiosoite', {}],
  ])('splits %j', (raw, parts) => {
    expect(readAddress(raw)).toEqual(parts);
  });

  it.each([
    ['8170', '08170'],
    ['641 30', '64130'],
    ['FI-00100', '00100'],
    ['12', undefined],
    ['123456', undefined],
    ['0A100', undefined],
  ])('reads the postal code %s', (raw, code) => {
    expect(readPostalCode(raw)).toBe(code);
  });

  it('does not take a country for a town', () => {
    expect(readCity('Sverige')).toBeUndefined();
    expect(readCity('ÅLAND-BY')).toBe('Åland-By');
  });
});

describe('task areas', () => {
  it.each([
    ['Varhaiskasvatuksen opettajat', 'opettaja', 'early-education'],
    ['Sairaanhoitajat ja terveydenhoitajat, Lähi- ja perushoitajat', 'Sijaiseksi', 'health'],
    ['IT / Tietohallinto', 'Erityisasiantuntija', 'it'],
    ['Hallinto-, esimies- ja asiantuntijatyö', 'Museon päällikkö', 'culture-and-leisure'],
    ['Hallinto-, esimies- ja asiantuntijatyö', 'Ylitarkastaja', 'administration'],
    ['Hälso- och sjukvård, Läkare', 'Distriktsläkare', 'health'],
    [undefined, 'Barnskötare inom småbarnspedagogik', 'early-education'],
    [undefined, 'Socialarbetare, handikappservice', 'social'],
    [undefined, 'Palomies', 'rescue'],
    ['Engineering, Architecture, & Planning', 'Project lead', 'technical'],
    [undefined, 'Blid gutt på 6 år', 'other'],
  ])('puts %s · %s under %s', (names, title, area) => {
    expect(readTaskArea(names, title)).toBe(area);
  });
});

describe('languages', () => {
  it.each([
    ['fi_FI', 'fi'],
    ['sv-SE', 'sv'],
    ['EN', 'en'],
    ['nb', 'unknown'],
    ['', undefined],
  ])('reads the tag %s', (tag, locale) => {
    expect(readLocale(tag)).toBe(locale);
  });

  it('tells a Swedish ad in a Finnish list', () => {
    expect(guessLocale('Lärare inom småbarnspedagogik, Dickursby daghem Vanda stad', ['fi', 'sv'], 'fi')).toBe('sv');
    expect(guessLocale('Varhaiskasvatuksen opettaja, Kilterin päiväkoti', ['fi', 'sv'], 'sv')).toBe('fi');
    expect(guessLocale('XYZ 123', ['fi', 'sv', 'en'], 'fi')).toBe('fi');
  });
});
