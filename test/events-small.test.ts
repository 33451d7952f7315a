import { describe, expect, it } from 'vitest';
import { groupArticles } from '../src/events/index.js';
import type { Group } from '../src/model.js';
import { NO_EDITORIAL, readText } from './read-articles-folder.js';

/** The events of a folder of texts given as `day|title|body`, or `day|title|body|lang`. */
function groupsOf(texts: readonly string[]): Group[] {
  const readings = texts.map((text, at) => {
    const [day, title, body, lang = 'en'] = text.split('|');
    const front = `title: ${title}\nsource: Paper ${at}\npublished: ${day}\nlang: ${lang}`;
    return readText(`${at}.md`, `---\n${front}\n---\n\n${body}\n`);
  });
  return groupArticles(readings, NO_EDITORIAL).groups;
}

/** The articles of each event, by their places. */
const eventsOf = (texts: readonly string[]): string[][] => groupsOf(texts).map(({ articles }) => [...articles]);

describe('a small folder', () => {
  it.each(['Kettlewick', 'Port Qesh'])('keeps apart three stories that share only %s', (town) => {
    const texts = [
      `2024-05-03|${town} bypass gets go-ahead|Planners approved a bypass for ${town}. Work on the road begins in spring.`,
      `2024-05-04|${town} reach cup final|${town} beat Harl 2-0 and will play for the cup. Idris Vayn scored twice.`,
      `2024-05-04|Girl from ${town} wins maths prize|Mika Sorel, 11, a pupil in ${town}, solved 40 puzzles in an hour.`,
    ];
    expect(eventsOf(texts)).toEqual([['0'], ['1'], ['2']]);
  });

  it('keeps together reports that share a place and what happened there', () => {
    const texts = [
      '2024-05-03|Mill burns in Kettlewick|Fire destroyed the old mill of Kettlewick on Thursday night.',
      '2024-05-04|Kettlewick mill fire was set, police say|Police think that the fire in the mill was set on purpose.',
    ];
    expect(eventsOf(texts)).toEqual([['0', '1']]);
  });

  it('keeps apart two trials of one court, each of which names people of its own', () => {
    const texts = [
      '2023-02-06|Nurse goes on trial for poisoning|The trial of Greta Holm, a nurse accused of poisoning her husband with insulin, opened at Harborough Crown Court on Monday. She denies murder.',
      '2023-02-07|Teenager in dock over park stabbing|A boy of 17 went on trial at Harborough Crown Court on Tuesday, accused of murdering Leo Marsh, 16, in Victoria Park. He denies murder.',
      '2023-02-08|Jury hears of insulin searches|Greta Holm searched for insulin before her husband died, the jury at Harborough Crown Court heard on Wednesday. The nurse denies murder.',
      '2023-02-09|Friend tells of park stabbing|A friend of Leo Marsh told the jury at Harborough Crown Court on Thursday how he held the dying boy in Victoria Park. A boy of 17 denies murder.',
    ];
    expect(eventsOf(texts)).toEqual([
      ['0', '2'],
      ['1', '3'],
    ]);
  });

  it('keeps one event together whose later reports name people that the first did not know', () => {
    const texts = [
      '2023-02-06|Two killed in bar in Harl|Two men were shot dead outside the Anchor bar in Harl early on Sunday, police said. No one was arrested.',
      '2023-02-06|Shots outside Harl bar leave two dead|Shots outside the Anchor bar in Harl killed two men early on Sunday, police said. They look for a white car.',
      '2023-02-08|Idris Vayn held over Harl killings|Idris Vayn was arrested in Harl on Tuesday over the killing of two men outside the Anchor bar. Vayn denies it.',
      '2023-02-09|Idris Vayn charged over Anchor bar|Idris Vayn was charged on Wednesday with shooting two men dead outside the Anchor bar in Harl, police said.',
    ];
    expect(eventsOf(texts)).toEqual([['0', '1', '2', '3']]);
  });

  it.each<[what: string, day: string, events: string[][]]>([
    ['joins a later report that comes back to the day of the first', 'September 2', [['0', '1']]],
    ['leaves one apart that comes back to another day', 'August 2', [['0'], ['1']]],
  ])('%s', (_, day, events) => {
    const texts = [
      '2021-09-03|Ferry sinks off Lemmu|The ferry Marsellan sank off Lemmu on Thursday night with 180 people aboard. At least 31 drowned, the coast guard said.',
      `2021-09-20|Quarn loses licence|The harbour master of Port Qesh, Odile Quarn, lost her licence on Monday, and Idris Vayn took her place. Quarn, who is 61, said she would go to court. On ${day} she had let a ferry sail to Lemmu with twice as many people as it has room for.`,
    ];
    expect(eventsOf(texts)).toEqual(events);
  });

  const KIDNAP = [
    '2021-11-08|Armed men abduct two doctors from clinic in Sool|Armed men took two foreign doctors from a clinic in Burhan in the Sool region on Sunday night, elders said. Medics Abroad confirmed that it had lost contact with members of its staff.',
    '2021-11-09|Kidnapped medics named as Dutch and Kenyan|The doctors kidnapped in Sool on Sunday are Anneke de Wit, 41, of Utrecht and Joseph Mwangi, 37, of Nakuru, their families said on Tuesday. Medics Abroad has suspended its work in Burhan.',
    '2022-01-19|Two doctors freed after ten weeks|Two doctors who were abducted from a clinic in Burhan in November were freed on Wednesday, Medics Abroad said. Anneke de Wit and Joseph Mwangi were in good health.',
  ];
  it('joins an article that stands alone to the event it is most like', () => {
    const vigil =
      '2021-11-13|Utrecht lights candles for doctor|Hundreds gathered at the Dom in Utrecht on Friday evening for Anneke de Wit. Her sister asked the kidnappers for a sign of life.';
    expect(eventsOf([...KIDNAP, vigil])).toEqual([['0', '1', '3', '2']]);
  });

  it('leaves an article alone that tells of something else', () => {
    const other =
      '2021-12-02|Nairobi raises fares of buses|Bus fares in Nairobi rose by a tenth on Thursday. The foreign ministry lent the city its car park. Drivers had asked for more.';
    expect(eventsOf([...KIDNAP, other])).toEqual([['0', '1', '2'], ['3']]);
  });
});

describe('a folder of several languages', () => {
  const MISSILES = [
    '2022-04-08|Missile kills 50 at station in Orsk|A missile struck the station in Orsk on Friday and killed at least 50 people. President Idris Vayn blamed Ostmark.',
    '2022-04-10|Orsk empties after missile|Trains left from Sool on Sunday instead of Orsk, where a missile killed 57 people at the station on Friday. President Idris Vayn said Ostmark fired it.',
    '2022-04-18|Missiles kill seven in Harl|Four missiles struck Harl on Monday and killed seven people, its mayor, Odile Marsh, said. President Idris Vayn said Ostmark was aiming at all.',
    '2022-04-19|Harl tyre shop was full of customers|The tyre shop in Harl that a missile hit on Monday was full of customers. Seven died, Odile Marsh said. President Idris Vayn spoke of Ostmark.',
  ];
  const ORSK = [
    '2022-04-11|Orsk buries its dead|Orsk buried the first of its dead on Monday. Priests prayed for those who had waited for trains when the missile fell.',
    '2022-04-12|Where the missile came from|Ostmark fired the missile that killed 57 people in Orsk from Tarn, experts said on Tuesday. They had read its number on a picture.',
    '2022-04-13|Trains run to Orsk again|Trains ran to Orsk again on Wednesday, five days after a missile killed 57 people there. The station is still closed.',
  ];
  it.each<[what: string, text: string, events: string[][]]>([
    [
      'joins a report in another language that is like one of an event’s and holds a name which only these hold',
      '2022-04-09|Decenas de muertos en una estación|Al menos 50 personas murieron el viernes cuando un proyectil cayó sobre la estación de Orsk. Otras cien están en los hospitales de la ciudad.|es',
      [
        ['0', '7', '1', '4', '5', '6'],
        ['2', '3'],
      ],
    ],
    [
      'leaves one apart that names what all of them name',
      '2022-04-23|Misiles matan a ocho personas en Kessen|Al menos ocho personas murieron el sábado en un ataque contra Kessen, dijo el presidente Idris Vayn. Ostmark no comentó el ataque.|es',
      [['0', '1', '4', '5', '6'], ['2', '3'], ['7']],
    ],
  ])('%s', (_, text, events) => {
    expect(eventsOf([...MISSILES, ...ORSK, text])).toEqual(events);
  });
});

describe('the episodes of an event', () => {
  const CHOLERA = [
    '2024-01-05|Cholera breaks out in Mbeka|Cholera has killed nine people in the Mbeka district since New Year, the ministry said on Friday. 140 are ill.',
    '2024-01-23|Cholera in Mbeka has killed 31|The cholera outbreak in Mbeka has killed 31 people, the ministry said on Tuesday. 620 are ill.',
    '2024-02-10|Cholera vaccine reaches Mbeka|The first doses of cholera vaccine reached Mbeka on Saturday, where the outbreak has killed 48 people.',
    '2024-02-28|Cholera toll in Mbeka passes 60|Cholera has killed 62 people in Mbeka, the ministry said on Wednesday. No new case was found in the district of Orne.',
  ];
  it.each<[what: string, later: string, episodes: number]>([
    [
      'goes on',
      '2024-03-18|Mbeka free of cholera|The cholera outbreak in Mbeka is over, the ministry said on Monday. It killed 63 people.',
      0,
    ],
    [
      'begins once more',
      '2024-06-18|Cholera kills six in Mbeka|A second cholera outbreak in Mbeka has killed six people, the ministry said on Tuesday.',
      2,
    ],
    [
      'returns',
      '2024-06-18|Cholera returns to Mbeka|Cholera has killed six people in Mbeka since Monday, the ministry said on Tuesday. 80 are ill.',
      2,
    ],
  ])('an epidemic that %s, told every two or three weeks', (_, later, episodes) => {
    const groups = groupsOf([...CHOLERA, later]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.episodes).toHaveLength(episodes);
  });

  const ROCKETS =
    '2021-03-02|Rockets hit base in Harl|Three rockets hit the base of Harl in Ostmark on Monday night and wounded four soldiers, the army said.';
  const FERRY =
    '2021-09-03|Ferry sinks off Lemmu|The ferry Marsellan sank off Lemmu on Thursday night with 180 people aboard. At least 31 drowned, the coast guard said.';
  const BLAZE =
    '2023-08-22|Fire in forest of Dadra kills 18|A wildfire in the forest of Dadra in Orne killed 18 people, the fire service said on Tuesday.';
  const CALL =
    '2022-11-25|Nurses of Ostmark to strike in December|Nurses of Ostmark will walk out on December 15 and 20 over pay, the union Careband said.';
  it.each<[what: string, texts: readonly string[], episodes: number]>([
    [
      'what comes back to the day of the first news and tells of nothing that happens',
      [
        FERRY,
        '2021-09-20|Owner of Marsellan held at airport|Idris Vayn, who owns the Marsellan, was held at an airport on Monday as he tried to leave. The ferry went down on September 2.',
      ],
      0,
    ],
    [
      'what happens anew, though it comes back to that day',
      [
        ROCKETS,
        '2021-03-20|Soldier killed in Harl|Rockets hit the base of Harl in Ostmark on Friday and killed a soldier, the army said. Four were wounded there on March 1.',
      ],
      2,
    ],
    [
      'a strike, and the call for it',
      [
        CALL,
        '2022-12-15|Nurses of Ostmark walk out|Nurses of Ostmark walked out on Thursday over pay, the union Careband said. They will strike for a day.',
        '2022-12-20|Ostmark nurses out for second day|Nurses of Ostmark walked out on Tuesday for the second day this month, Careband said.',
      ],
      0,
    ],
    [
      'two strikes, the later one called during the first',
      [
        '2023-01-03|Norrail drivers walk out|Drivers of Norrail walked out on Tuesday over pay, the RWU union said. On Tuesday no train ran. They will strike again on January 20.',
        '2023-01-20|Norrail drivers walk out again|Drivers of Norrail walked out on Friday over pay for the second time this month, the RWU union said.',
      ],
      2,
    ],
    [
      'a fire that still burns',
      [
        BLAZE,
        '2023-09-03|Dadra fire in its third week|The wildfire in the forest of Dadra in Orne entered its 16th day on Sunday. It has burned 81,000 hectares, the fire service said.',
      ],
      0,
    ],
    [
      'two fires in one forest',
      [
        BLAZE,
        '2023-09-03|Fire in forest of Dadra kills two|A wildfire in the forest of Dadra in Orne killed two campers on Saturday, the fire service said. They were the only dead in a whole week.',
      ],
      2,
    ],
    [
      'captives, and their release',
      [
        '2021-11-08|Armed men abduct two doctors in Sool|Armed men took two doctors from a clinic in Burhan in Sool on Sunday night, elders said.',
        '2022-01-19|Doctors of Burhan freed|Two doctors who were abducted from a clinic in Burhan in Sool in November were freed on Wednesday.',
      ],
      0,
    ],
  ])('counts %s', (_, texts, episodes) => {
    const groups = groupsOf(texts);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.episodes).toHaveLength(episodes);
  });

  it('tells apart the rounds of what does not last', () => {
    const quakes = [
      '2021-04-02|Quake kills 12 in Orne|A quake killed 12 people in Orne on Thursday, the mayor, Odile Marsh, said.',
      '2021-04-25|Second quake in a month kills 5 in Orne|A second quake killed five people in Orne on Saturday, three weeks after one killed 12, the mayor, Odile Marsh, said.',
    ];
    expect(groupsOf(quakes).map(({ episodes }) => episodes.length)).toEqual([2]);
  });
});
