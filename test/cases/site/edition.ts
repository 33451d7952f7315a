import type { Entry, Event, SiteSettings } from '../../../src/model.js';
import { siteFileSchema } from '../../../src/model.js';
import type { Edition } from '../../whole-site.js';
import { quote } from './build-reading.js';
import { arabic, gazette, lone, secondRelease, wire, wireReprint } from './readings.js';

const ENTRY = { precision: 'day', episode: null, disagreements: [], note: null, status: 'stated', background: false } as const;
const entry = (given: Partial<Entry> & Pick<Entry, 'id' | 'title' | 'statements' | 'edtf' | 'sources'>): Entry => ({ ...ENTRY, disagreements: [], ...given });

const broke = quote(wire, 'A spillway at Ostrá dam broke at 23:10 local time on Monday, officials in the valley said.');
const gaveWay = quote(gazette, 'The concrete spillway of the Ostra dam gave way on Tuesday night & sent a wave down the valley, the water board said.');
const stuck = quote(secondRelease, 'A month after the spillway failed, the gates of the Ostra dam stuck open between 8 and 9 April and the lower road was under water.');

const timeline: readonly Entry[] = [
  entry({ id: '1974-in-use', title: 'The dam has been in use', edtf: '1974/..', precision: 'year', background: true, sources: ['harbour-gazette'], statements: [quote(gazette, 'The dam has been in use since 1974.')] }),
  entry({
    id: '2031-03-03-spillway-broke', title: 'A spillway at Ostra dam broke', edtf: '2031-03-03T23:10+01:00', precision: 'minute', episode: 'march', status: 'disputed',
    sources: ['northland-wire', 'evening-post', 'harbour-gazette'],
    statements: [broke, quote(wireReprint, broke.exact), gaveWay],
    disagreements: [{ about: 'date', values: [{ value: '2031-03-03', statements: [0, 1] }, { value: '2031-03-04', statements: [2] }], note: 'Northland Wire and Ostra Evening Post say Monday; Harbour Gazette says Tuesday.' }],
    note: 'The earlier day is shown first; neither is preferred.',
  }),
  entry({ id: '2031-03-05-homes', title: 'About 1,200 people left their homes', edtf: '2031-03-05', status: 'inferred', episode: 'march', sources: ['harbour-gazette', 'northland-wire'], statements: [quote(gazette, 'About 1,200 people left their homes before dawn.'), quote(wire, 'Some 1,200 people were moved to schools in Lower Ostra.')], note: 'Dated from the passage: the dawn after the failure.' }),
  entry({ id: '2031-04-08-gates', title: 'The gates stuck open', edtf: '2031-04-08/2031-04-09', precision: 'interval', episode: 'april', sources: ['harbour-gazette'], statements: [stuck] }),
  entry({ id: '2031-04-09-gates', title: 'علقت بوابات السد مفتوحة', edtf: '2031-04-09', episode: 'april', sources: ['al-mina'], statements: [quote(arabic, 'علقت بوابات السد مفتوحة في 9 أبريل وغمرت المياه الطريق السفلي.')] }),
];

const claim = (statement: ReturnType<typeof quote>, min: number, more: object = {}) => {
  const { article, exact, start, end } = statement;
  return { article, exact, start, end, min, max: min, approximate: false, claimant: null, scope: null, ...more };
};

const dam: Event = {
  id: 'ostra-dam', title: 'The spillway of the Ostra dam fails', summary: null, span: '2031-03-03/2031-04-10',
  articles: [gazette, wire, wireReprint, secondRelease, arabic].map(({ article }) => article.id),
  sources: ['harbour-gazette', 'northland-wire', 'evening-post', 'al-mina'],
  episodes: [
    { id: 'march', title: 'The spillway gives way', edtf: '2031-03-03/2031-03-05', articles: [gazette, wire, wireReprint].map(({ article }) => article.id) },
    { id: 'april', title: 'The gates stick open', edtf: '2031-04-08/2031-04-10', articles: [secondRelease, arabic].map(({ article }) => article.id) },
  ],
  timeline: [...timeline],
  undated: [entry({ id: 'undated-inspection', title: 'An inspection found no fault', edtf: 'XXXX-02', precision: 'month', status: 'unsettled', sources: ['harbour-gazette'], statements: [quote(gazette, 'An inspection in February found no fault.')] })],
  quantities: [
    { id: 'hurt', what: 'workers', subject: 'hurt at the dam', episode: 'march', verdict: 'differ', changed: false, note: 'At least four against three.', claims: [claim(quote(gazette, 'Three workers'), 3), claim(quote(wire, 'At least four workers'), 4, { max: null, claimant: 'the regional hospital' })] },
    { id: 'evacuated', what: 'people', subject: 'evacuated', episode: 'march', verdict: 'agree', changed: false, note: null, claims: [claim(quote(gazette, 'About 1,200 people'), 1200, { approximate: true }), claim(quote(wire, 'Some 1,200 people'), 1200, { approximate: true, scope: 'Lower Ostra' })] },
    { id: 'houses', what: 'houses', subject: 'damaged', episode: 'april', verdict: 'single', changed: false, note: null, claims: [claim(quote(arabic, '40 منزلا'), 40)] },
  ],
  names: [
    { canonical: 'Ostra', kind: 'place', spellings: [{ text: 'Ostra', articles: [gazette.article.id, secondRelease.article.id] }, { text: 'Ostrá', articles: [wire.article.id, wireReprint.article.id] }] },
    { canonical: 'Lena Ostrov', kind: 'person', spellings: [{ text: 'Lena Ostrov', articles: [gazette.article.id, wire.article.id] }] },
    { canonical: 'Varda Farmers’ Union', kind: 'body', spellings: [{ text: 'Varda Farmers’ Union', articles: [secondRelease.article.id] }] },
  ],
  layers: [{ about: 'The gates stuck open', act: 'blamed', party: 'The Varda Farmers’ Union', statements: [quote(secondRelease, 'The Varda Farmers’ Union blamed the water board.')] }],
  quotations: [{ speaker: 'Lena Ostrov', versions: [quote(gazette, 'We had seen the crack and we had a plan'), quote(wire, 'We saw the crack and we had a plan')] }],
  coverage: [{ source: 'harbour-gazette', only: ['1974-in-use', '2031-04-08-gates'], missing: [] }, { source: 'northland-wire', only: [], missing: ['2031-04-08-gates'] }],
  printings: [[wire.article.id, wireReprint.article.id]],
  bindings: [
    { article: gazette.article.id, nearest: wire.article.id, score: 0.71, shared: [{ kind: 'name', text: 'Lena Ostrov', weight: 3.2 }, { kind: 'term', text: 'spillway', weight: 2.1 }], outside: { article: lone.article.id, event: 'ferry', score: 0.12 } },
    { article: wire.article.id, nearest: wireReprint.article.id, score: 0.93, shared: [{ kind: 'date', text: '2031-03-03', weight: 1.1 }], outside: null },
  ],
  decisions: [{ kind: 'title', text: 'The spillway of the Ostra dam fails', reason: 'None of the headlines names both failures.' }],
};

const ferry: Event = {
  id: 'ferry', title: lone.article.title, summary: 'The ferry is back.', span: null, articles: [lone.article.id], sources: ['evening-post'], episodes: [], timeline: [],
  undated: [entry({ id: 'undated-ferry', title: 'The ferry runs again', edtf: null, precision: 'vague', status: 'unsettled', sources: ['evening-post'], statements: [quote(lone, 'The ferry to Lower Ostra runs again, the harbour master said.')] })],
  quantities: [], names: [], layers: [], quotations: [], coverage: [], printings: [],
  bindings: [{ article: lone.article.id, nearest: null, score: 0, shared: [], outside: null }], decisions: [],
};

/** Two events of six articles with everything a page can show; settings may be overridden. */
export function makeFixture(site: Partial<SiteSettings> = {}): Edition {
  const readings = [arabic, gazette, secondRelease, lone, wireReprint, wire];
  return {
    site: { ...siteFileSchema.parse({ name: 'Valley Record', baseUrl: 'https://news.example/valley/' }), ...site },
    sources: [{ id: 'harbour-gazette', name: 'Harbour Gazette', url: 'https://gazette.example/', country: 'Varda', timezone: 'Europe/Oslo', note: 'A daily.' }],
    readings, events: [dam, ferry],
    problems: [
      { path: 'broken.md', line: 3, column: 1, message: '`published` is no date', severity: 'problem' },
      { path: 'events.yaml', line: 9, column: 5, message: 'no article has this path any more', severity: 'warning' },
    ],
  };
}
