import { buildReading } from './build-reading.js';

/** Five reports of a spillway that failed twice, written for these tests; the people and places are invented. */
export const gazette = buildReading({
  article: {
    id: 'gazette-spillway-gives-way', title: 'Spillway at Ostra gives way, three hurt', source: 'harbour-gazette', sourceName: 'Harbour Gazette',
    published: '2031-03-05', author: ['Mirel Tovan', 'Ada Quist'], dateline: 'Port Varda', url: 'https://gazette.example/ostra-spillway', retrieved: '2031-03-06',
  },
  paragraphs: [
    'The concrete spillway of the Ostra dam gave way on Tuesday night & sent a wave down the valley, the water board said.',
    'Three workers were hurt, one of them badly. About 1,200 people left their homes before dawn.',
    '“We had seen the crack and we had a plan,” said Lena Ostrov, who heads the board.',
    'The dam has been in use since 1974. An inspection in February found no fault.',
  ],
  times: [
    { literal: 'on Tuesday night', edtf: '2031-03-04', anchor: { kind: 'published', ref: '2031-03-05' }, status: 'inferred', note: 'Tuesday before Wednesday 5 March 2031, the day of publication.', rule: 'weekday' },
    { literal: 'since 1974', edtf: '1974/..', precision: 'year', role: 'background', rule: 'since-year' },
    { literal: 'in February', edtf: 'XXXX-02', precision: 'month', status: 'unsettled', note: 'The words give no year.', rule: 'month' },
  ],
  amounts: [
    { literal: 'Three workers', min: 3, unit: 'wounded', what: 'workers' },
    { literal: 'About 1,200 people', min: 1200, approximate: true, unit: 'people', what: 'people evacuated' },
  ],
});

export const wire = buildReading({
  article: { id: 'wire-dam-breach', title: 'Ostra dam breach forces thousands out', source: 'northland-wire', sourceName: 'Northland Wire', published: '2031-03-05T06:40Z', body: 'excerpt', url: 'https://wire.example/a?id=7' },
  paragraphs: [
    'A spillway at Ostrá dam broke at 23:10 local time on Monday, officials in the valley said.',
    'At least four workers were injured, according to the regional hospital.',
    '“We saw the crack and we had a plan,” board chief Lena Ostrov said.',
    'Some 1,200 people were moved to schools in Lower Ostra.',
  ],
  times: [{ literal: '23:10 local time on Monday', edtf: '2031-03-03T23:10+01:00', precision: 'minute', anchor: { kind: 'published', ref: '2031-03-05' }, note: 'Monday before the day of publication, at the time given.', rule: 'clock-weekday', readings: ['2031-03-03T22:10Z'] }],
  amounts: [
    { literal: 'At least four workers', min: 4, max: null, unit: 'wounded', what: 'workers', claimant: 'the regional hospital' },
    { literal: 'Some 1,200 people', min: 1200, approximate: true, unit: 'people', what: 'people evacuated', scope: 'Lower Ostra' },
  ],
});

export const wireReprint = buildReading({
  article: { id: 'post-dam-breach', title: 'Dam breach forces thousands out', source: 'evening-post', sourceName: 'Ostra Evening Post', published: '2031-03-05?' },
  paragraphs: ['A spillway at Ostrá dam broke at 23:10 local time on Monday, officials in the valley said.'],
  times: [{ literal: '23:10 local time on Monday', edtf: '2031-03-03T23:10+01:00', precision: 'minute', note: 'Monday before the day of publication.', rule: 'clock-weekday' }],
});

export const secondRelease = buildReading({
  article: { id: 'gazette-second-release', title: 'Water over Ostra again as gates stick', source: 'harbour-gazette', sourceName: 'Harbour Gazette', published: '2031-04-10', body: 'digest', url: 'https://gazette.example/ostra-again' },
  paragraphs: [
    'A month after the spillway failed, the gates of the Ostra dam stuck open between 8 and 9 April and the lower road was under water.',
    'The Varda Farmers’ Union blamed the water board. No one was hurt.',
  ],
  times: [{ literal: 'between 8 and 9 April', edtf: '2031-04-08/2031-04-09', precision: 'interval', note: 'Both days are named; the year is that of publication.', rule: 'between-days' }],
});

export const arabic = buildReading({
  article: { id: 'صحيفة-السد', title: 'بوابات سد أوسترا تعلق مفتوحة', source: 'al-mina', sourceName: 'صحيفة الميناء', published: '2031-04-10', lang: 'ar' },
  paragraphs: ['علقت بوابات السد مفتوحة في 9 أبريل وغمرت المياه الطريق السفلي.', 'قال المجلس إن 40 منزلا تضررت.'],
  times: [{ literal: 'في 9 أبريل', edtf: '2031-04-09', note: 'The day is named; the year is that of publication.' }],
  amounts: [{ literal: '40 منزلا', min: 40, unit: 'houses', what: 'منزلا' }],
});

export const lone = buildReading({
  article: { id: 'post-ferry', title: '=Ferry <service> "resumes" & more</script>', source: 'evening-post', sourceName: 'Ostra Evening Post' },
  paragraphs: ['The ferry to Lower Ostra runs again, the harbour master said.'],
});
