import { describe, expect, it } from 'vitest';
import { readText } from './read-articles-folder.js';
import { readSentence } from './read-sentence.js';

/** Sentences with the date of what each tells; null: not dated, which leaves it to the day of publication. */
const PASSAGES: readonly {
  readonly name: string;
  readonly published?: null;
  readonly told: readonly (readonly [string, string | null])[];
}[] = [
  {
    name: 'a sentence without a date tells of the day in force',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['Four people were hurt.', '2023-12-24'],
      ['Police said the driver was tired.', '2023-12-24'],
    ],
  },
  {
    name: 'the lead is of the day that the story tells a little later',
    told: [
      ['A quake hit the coast.', '2023-12-25'],
      ['Roofs fell in.', '2023-12-25'],
      ['The quake of Monday was the third.', '2023-12-25'],
    ],
  },
  {
    name: 'background is not pulled onto the day of the news',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['Inspectors had warned of cracks in the rails.', null],
      ['The line was previously shut for want of parts.', null],
      ['A driver once found a fox on board.', null],
      ['The depot, which once held forty trams, was searched.', '2023-12-24'],
      ['Trams were towed away.', '2023-12-24'],
    ],
  },
  {
    name: 'an old date holds for its own sentence',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['A bus fell into the river on 3 March 2021.', '2021-03-03'],
      ['The mayor spoke of bad luck.', '2023-12-24'],
    ],
  },
  {
    name: 'what a part of those counted did is not when the others did it',
    told: [
      ['Over the weekend ten people drowned, six of them on Saturday.', '2023-12-23/2023-12-24'],
      ['Guards have held forty people, six of them on Monday.', '2023-12-25'],
    ],
  },
  {
    name: 'what is told of a thing alone is of its own day',
    told: [
      ['The raid on Monday was the third in a week, after those on December 19 and 22.', '2023-12-25'],
      ['The raid on Sunday came as Ghent was preparing for Saturday’s race.', '2023-12-24'],
      ['The man shot on Sunday died on Monday.', '2023-12-25'],
    ],
  },
  {
    name: 'a day counted from none that is told dates nothing',
    told: [
      ['The man was found dead at 3.40am the following day.', null],
      ['Guards were called at 10.15pm on Saturday.', '2023-12-23T22:15'],
    ],
  },
  {
    name: 'words on -ed behind an article tell of nothing past',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['The proposed law will be debated.', null],
      ['The mayor resigned and will be replaced.', '2023-12-24'],
      ['Rain was heavy, and the total more than is normal for December.', '2023-12-24'],
    ],
  },
  {
    name: 'a day of what a thing came of, or that stands beside it between commas, is not its own',
    told: [
      ['A mill burnt down in Ghent on Monday.', '2023-12-25'],
      ['The fire was set in response to a raid on Sunday that killed a miller.', '2023-12-25'],
      ['His bail, granted on May 10, ended on June 1.', '2023-06-01'],
      ['The mill, which opens again on January 9, cut its plans in May.', '2023-05'],
      ['Freed in 1978, she won in 1993 after the coup of September 3.', '1993'],
      ['Last year’s first storm, on June 20, killed four.', '2022-06-20'],
      ['The miller would have turned 60 on Sunday.', null],
    ],
  },
  {
    name: 'what was not so until a day was so on it, and what goes on is of the news',
    told: [
      ['A mill burnt down in Ghent on Sunday.', '2023-12-24'],
      ['It was not until Monday that the miller was told.', '2023-12-25'],
      ['Four people were hurt.', '2023-12-24'],
      ['The vote, put off twice from December 1 and 8, is now set for January 5.', '2024-01-05'],
      ['Less than 24 hours before the polls open on Friday, a bridge fell.', '2023-12-24'],
      ['Sunday’s fire will not change the plan.', null],
    ],
  },
  {
    name: 'what was put off to a day was put off on the day told beside it',
    told: [
      ['The court adjourned the trial to January 9 after a hearing on Monday.', '2023-12-25'],
      ['The trial was adjourned to January 9.', '2024-01-09'],
      ['The court will meet on January 9 after talks on Monday failed.', '2024-01-09'],
    ],
  },
  {
    name: 'an hour told below what is still to come is of no day told later',
    told: [
      ['A storm is expected to reach Ghent on Friday.', '2023-12-29'],
      ['At 11 a.m. it lay off the cape.', null],
      ['Schools were shut on Monday.', '2023-12-25'],
    ],
  },
  {
    name: 'what somebody has until a day was done on no other',
    told: [
      ['A man was arrested on Sunday in Ghent.', '2023-12-24'],
      ['The court has until 3 January to charge him.', null],
    ],
  },
  {
    name: 'what has been done is not of the day for which something else is planned',
    told: [
      ['A man was arrested on Sunday in Ghent.', '2023-12-24'],
      ['The case was heard at once, and a trial date was set for 28 March.', '2023-12-24'],
      ['He entered a plea and was remanded to appear again on 19 April.', '2023-12-24'],
      ['No pleas were entered and a hearing was scheduled for Friday.', '2023-12-24'],
      ['He was held without bail pending his next hearing on 4 January.', '2023-12-24'],
      ['Guards met ahead of the hearing on Friday.', '2023-12-24'],
      ['The hearing was set for 4 January, and he was led away.', '2023-12-24'],
      ['The jury will meet on Friday.', '2023-12-29'],
      ['A second hearing was scheduled for Friday.', '2023-12-29'],
      ['The judge, who was chosen in May, and her clerk will meet on Friday.', '2023-12-29'],
      ['The jury will meet ahead of the hearing on Friday.', '2023-12-29'],
      ['The date was set for 28 March on Monday.', '2023-12-25'],
    ],
  },
  {
    name: 'the day of a count that another replaces dates nothing',
    told: [
      ['Some 9,000 people are homeless, up from 3,500 a day earlier.', null],
      ['The toll has risen to 61, up from 38 the night before.', null],
      ['The toll rose to 40 on Monday, up from 12 on Sunday.', '2023-12-25'],
      ['The toll went up from 12 to 40 on Sunday.', '2023-12-24'],
    ],
  },
  {
    name: 'nor does the day of a count that is raised',
    told: [
      ['The agency raised its count on Sunday.', '2023-12-24'],
      ['It put the toll at 63, raising its count from 58 on Friday.', '2023-12-24'],
    ],
  },
  {
    name: 'a week gone by that tells which thing is meant is not that of what is told of it',
    told: [
      ['The driver of a train that derailed last week was charged on Tuesday.', '2023-12-26'],
      ['Last week the mayor resigned on Monday.', '2023-12-18'],
    ],
  },
  {
    name: 'a stretch of months is not that of what is to come of it',
    told: [
      ['The board has sat since October and will report by June.', null],
      ['The board sat in October and will report by June.', '2023-10'],
    ],
  },
  {
    name: 'figures of another time, which those of the news are held against, date nothing',
    told: [
      ['The mill earned 3 million on Monday.', '2023-12-25'],
      ['It earned 643 million in the third quarter, up from 482 million a year earlier.', '2023-35'],
      ['It sold 4 million loaves, or half of all, up from 3 million a year ago.', '2023-12-25'],
      ['Sales rose 4% from a year earlier.', '2023-12-25'],
      ['Exports were down 4% on a year earlier.', '2023-12-25'],
      ['Profit came to 12 million euros against 14 million the previous year.', '2023-12-25'],
      ['It lost 3 million, versus a profit of 2 million the previous year.', '2023-12-25'],
      ['Prices rose 3.4 percent in November from 3.8 percent in October.', '2023-11'],
      ['Sales rose from 3 million in 2019 to 5 million in 2021.', '2021'],
      ['More loaves were sold than in 2019.', null],
      ['Turnover was 4% higher than in all of 2022.', null],
      ['It was lower than last year.', null],
    ],
  },
  {
    name: 'a count is held against nothing',
    told: [
      ['More than 300 people fled the town in 2019.', '2019'],
      ['Fewer than twenty barns were sold in April.', '2023-04'],
      ['More than a dozen ferries sank in March.', '2023-03'],
      ['The guard slept rather than swim on 3 May.', '2023-05-03'],
      ['He fell from a 12-storey mill last year.', '2022'],
      ['The club rose from the third league in 2019.', '2019'],
      ['The mill shut in 2016 and fell down less than a year later.', '2016'],
    ],
  },
  {
    name: 'what went on for a stretch of long before is not of the day in force',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['The depot was shut between 2010 and 2012.', null],
      ['The line was closed in May–June 2022 for repairs.', null],
      ['The firm built trams, and it ran buses from 2010 to 2015.', null],
      ['Lind, mayor from 2010 to 2012, resigned.', '2023-12-24'],
      ['Brandt was charged with thefts between May and July.', '2023-12-24'],
      ['The town, which was besieged from 1990 to 1992, was in the dark.', '2023-12-24'],
    ],
  },
  {
    name: 'the minute of a count is not of what it counts',
    told: [
      ['The toll stood at 48 as of 1930 GMT on Monday.', '2023-12-25'],
      ['As at 7 p.m. on Sunday, trams stood still.', '2023-12-24'],
      ['By 7 p.m. on Sunday the fire was out.', '2023-12-24T19:00'],
    ],
  },
  {
    name: 'what was drawn long ago dates nothing in a text of unknown day',
    published: null,
    told: [
      ['The map drawn on 14 May 1871 shows a harbour.', null],
      ['The harbour was filled in.', null],
      ['Fishermen protested.', null],
    ],
  },
  {
    name: 'a weekday of what was done to a thing shows no report of the day after',
    told: [
      ['Teachers in Ghent received salaries paid on Wednesday.', null],
      ['The bonus paid on Wednesday was small.', '2023-12-20'],
      ['Nurses got nothing.', '2023-12-20'],
      ['Trams stood still.', '2023-12-20'],
    ],
  },
  {
    name: 'the day in force is of what a sentence tells, not of what followed it',
    told: [
      ['A quake shook Ghent on Sunday, followed by tremors on Monday.', '2023-12-24'],
      ['It was felt in Lenz at 5.10 p.m. there.', '2023-12-24T17:10'],
    ],
  },
  {
    name: 'what is chanted dates nothing',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['Dozens chanted “how many will you run over today” in the square.', '2023-12-24'],
    ],
  },
  {
    name: 'the date of a subject is not that of the sentence',
    told: [
      ['A man who was shot at Saturday’s rally died on Monday.', '2023-12-25'],
      ['The toll of Saturday’s blast rose to nine on Monday.', '2023-12-25'],
      ['The baker, who fled on Saturday, was caught on Monday.', '2023-12-25'],
      ['He was shot on Saturday and died on Monday.', '2023-12-23'],
    ],
  },
  {
    name: 'the date of a thing is not that of what is done with it',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['The mayor rejected a plan announced on Friday.', null],
      ['He condemned Friday’s fire.', null],
      ['The toll of Friday’s fire rose to nine.', null],
      ['The death toll rose to ten.', null],
      ['The mayor resigned over plans to close the line by 2030.', '2023-12-24'],
      ['A guard hurt in Friday’s fire has died.', null],
      ['Three guards were hurt in Friday’s fire.', '2023-12-22'],
      ['Friday’s fire killed three guards.', '2023-12-22'],
      ['He spoke at Friday’s hearing.', '2023-12-22'],
      ['Police found the tram that was stolen on Friday.', null],
      ['The driver, who died on Friday, was the head of the union.', '2023-12-22'],
      ['The depot, which was shut on Friday, reopened on Monday.', '2023-12-25'],
      ['The council on Monday approved a plan tabled on Friday.', '2023-12-25'],
      ['On Monday, the mayor said he had ordered an inquiry into the fire on Friday.', '2023-12-25'],
      ['A man who tried to hide was caught on Friday.', '2023-12-22'],
      ['A fire, which broke out on Friday, killed a guard.', '2023-12-22'],
      ['Police freed two men captured in March.', '2023-12-22'],
      ['He died while serving a sentence imposed in 1997.', '2023-12-22'],
      ['The mayor announced a plan on Friday.', '2023-12-22'],
      ['Police said a man captured on Friday was ill.', '2023-12-22'],
      ['The blast left two people killed on Friday.', '2023-12-22'],
      ['Two wounded men captured on Friday.', '2023-12-22'],
    ],
  },
  {
    name: 'what was done there, in it or by it was done then',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['Two guards scored in Friday’s match.', '2023-12-22'],
      ['Windows were shattered by Friday’s blast.', '2023-12-22'],
      ['Nine people died in a fire that swept through the depot on Friday.', '2023-12-22'],
      ['A storm that blew in on Friday flattened thirty sheds.', '2023-12-22'],
      ['The mayor denied it in a statement issued on Friday.', '2023-12-22'],
      ['Guards held since Thursday were freed on Saturday.', '2023-12-23'],
      ['Arrested on Thursday, the driver was freed on Saturday.', '2023-12-23'],
      ['The driver is accused of robbing a bank on 3 December.', null],
    ],
  },
  {
    name: 'a day that was only named is of what goes on about the blow',
    told: [
      ['The mayor condemned Sunday’s attack in Ghent.', null],
      ['It killed three guards.', '2023-12-24'],
      ['The mayor called for an inquiry.', null],
    ],
  },
  {
    name: 'what is told by its distance from something else is not of the day in force',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['Police caught the driver two days after the crash.', null],
      ['The day before the crash he had slept badly.', null],
      ['Days after the crash, the line reopened.', null],
      ['A few weeks ago, a bus fell into the river.', null],
      ['In recent years, six trams derailed.', null],
      ['The mayor, who came to power a few weeks ago, spoke of bad luck.', '2023-12-24'],
      ['Hours after the crash, the line reopened.', '2023-12-24'],
      ['Ten years after the fire, the mayor wept.', '2023-12-24'],
    ],
  },
  {
    name: 'an early hour told on from a late evening is of the next day',
    told: [
      ['Gunmen seized the hotel at 10 p.m. on Saturday.', '2023-12-23T22:00'],
      ['Troops stormed it at 4 a.m. and freed all.', '2023-12-24T04:00'],
    ],
  },
  {
    name: 'a clock is of the day of the sentence, not of what it tells beside',
    told: [
      ['Thousands came on Sunday to bury the baker killed in Friday’s raid.', '2023-12-24'],
      ['The coffin left the church at 9.15 a.m. on a cart.', '2023-12-24T09:15'],
    ],
  },
  {
    name: 'a clock is of the day of the blast, not of that on which its toll rose',
    told: [
      ['The toll of Saturday’s blast rose to nine on Monday.', '2023-12-25'],
      ['A guard saw the bomber at 8.35am.', '2023-12-23T08:35'],
    ],
  },
  {
    name: 'what the news is compared with opens no history',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['It was the first to do so since a snow storm in 2009.', '2023-12-24'],
      ['Four people were hurt.', '2023-12-24'],
    ],
  },
  {
    name: 'what is or used to be happened on no day',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['The line is nine kilometres long.', null],
      ['The driver, a father of two, has a clean record.', null],
      ['He was known as a careful man.', null],
      ['Inspectors may take weeks to find the cause.', null],
      ['Three people are missing.', '2023-12-24'],
      ['It is the worst accident in the city.', '2023-12-24'],
      ['The mayor has closed the line and is looking for buses.', '2023-12-24'],
      ['The driver, who is 40, was taken to hospital.', '2023-12-24'],
    ],
  },
  {
    name: 'what was done at a thing so dated was done then',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['The firm promised better brakes at an April 2021 hearing.', '2021-04'],
      ['The chairman of the 2021 inquiry said nothing.', '2023-12-24'],
    ],
  },
  {
    name: 'what is named by an old year is not of the news',
    told: [
      ['Anna Voss won the vote in Ghent on Sunday.', '2023-12-24'],
      ['She also won the 2019 election.', null],
      ['Crowds sang in the square.', '2023-12-24'],
    ],
  },
  {
    name: 'a day of these weeks does not go on from a career told in years',
    told: [
      ['Cole joined the guard in 2009 and was made captain in 2015.', '2009'],
      ['On December 12 he was shot dead in Lenz.', '2023-12-12'],
    ],
  },
  {
    name: 'a clock time is of the day told just before',
    told: [
      ['A trial began on Sunday in Ghent.', '2023-12-24'],
      ['The film shows the tram leaving on October 21, 2021.', '2021-10-21'],
      ['At 2.18 p.m. it is seen in Lenz.', '2021-10-21T14:18'],
    ],
  },
  {
    name: 'an aside does not date its sentence',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['The driver, who was hired in 2009, is in hospital.', '2023-12-24'],
    ],
  },
  {
    name: 'the telling and the told have each their day',
    told: [
      ['The minister said on Monday that the tram derailed on Sunday.', '2023-12-24'],
      ['She said on Monday that the rails were worn.', '2023-12-25'],
    ],
  },
  {
    name: 'a tally and a window date no sentence',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['There have been 12 accidents since October 17.', '2023-12-24'],
    ],
  },
  {
    name: 'what is coming is of its own day',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['The council will meet on Thursday.', '2023-12-28'],
      ['Repairs go on.', '2023-12-24'],
    ],
  },
  {
    name: 'what is to come without a day is not dated',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['The city will buy new trams.', null],
    ],
  },
  {
    name: 'a weekday told as news is of the day after publication, not of the week before',
    told: [
      ['A tram derailed on Wednesday in Ghent.', '2023-12-27'],
      ['Four people were hurt.', '2023-12-27'],
      ['The driver was held early Wednesday.', '2023-12-27'],
      ['It was found at 5.10 a.m. by a baker.', '2023-12-27T05:10'],
    ],
  },
  {
    name: 'below news of the days before it can be of either week',
    told: [
      ['A driver was jailed on Monday in Ghent.', '2023-12-25'],
      ['His trial was short.', '2023-12-25'],
      ['Jurors withdrew on Wednesday and came back the following day.', null],
      ['He wept.', '2023-12-25'],
    ],
  },
  {
    name: 'and so is one on which somebody spoke',
    told: [
      ['A tram derailed in Ghent.', '2023-12-25'],
      ['It left the rails on Monday.', '2023-12-25'],
      ['Four people were hurt.', '2023-12-25'],
      ['The mayor said on Wednesday that the line was shut.', '2023-12-27'],
    ],
  },
  {
    name: 'told beside the news it is of the week before',
    told: [
      ['A tram derailed on Monday in Ghent.', '2023-12-25'],
      ['It had two drivers after a man was let go on Wednesday.', '2023-12-20'],
      ['Four people were hurt.', '2023-12-25'],
    ],
  },
  {
    name: 'a day told after a verb of its own is not the day of saying so',
    told: [
      ['A tram derailed on Monday in Ghent.', '2023-12-25'],
      ['A doctor said the driver died Sunday.', '2023-12-24'],
      ['The mayor said in remarks prepared Sunday that he mourned.', '2023-12-24'],
    ],
  },
  {
    name: 'a quoted post is counted from its own day, and the report does not go on from it',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['Our new line opens tomorrow — Ghent Trams (@ghenttrams) May 28, 2021', '2021-05-29'],
      ['Four people were hurt at 5.10 a.m. in all.', '2023-12-24T05:10'],
    ],
  },
  {
    name: 'a weekday in a quoted post is the one before the post',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['Gas leaked on Thursday at our depot — Ghent Trams (@ghenttrams) May 28, 2021', '2021-05-27'],
    ],
  },
  {
    name: 'a later day is not counted from a birthday',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['The driver, born March 29, 1958, in Lenz, died December 19 of his wounds.', '2023-12-19'],
    ],
  },
  {
    name: 'a caption dates nothing, nor is it dated',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['The mayor, pictured on 3 March 2021.', null],
      ['Four people were hurt.', '2023-12-24'],
    ],
  },
  {
    name: 'they and both go on with the day of the sentence before',
    told: [
      ['The man was charged on Monday.', '2023-12-25'],
      ['The bodies of the two were found on 19 December.', '2023-12-19'],
      ['Both had head injuries.', '2023-12-19'],
      ['The court sat in Ghent.', '2023-12-25'],
    ],
  },
  {
    name: 'what an older disaster did is of its day',
    told: [
      ['A quake shook the coast on Sunday and killed ten.', '2023-12-24'],
      ['In February, a 6.4 magnitude quake shook Lenz.', '2023-02'],
      ['It killed 612 people.', '2023-02'],
      ['The governor said the coast was safe.', '2023-12-24'],
      ['A quake had flattened Corva in 2003.', null],
      ['That quake killed thousands.', '2003'],
      ['It was felt in Ghent.', null],
    ],
  },
  {
    name: 'a birthday is not the day of an obituary that names none',
    published: null,
    told: [
      ['The painter Ansa Merrin has died.', null],
      ['Merrin was born on 22 April 1923 in Lenz.', '1923-04-22'],
      ['Her last pictures were shown in 2014.', '2014'],
      ['The town mourns her.', null],
    ],
  },
  {
    name: 'a report of an open day has no other for its news',
    published: null,
    told: [
      ['A judge on Saturday sentenced the man to life.', null],
      ['He shot four people on 11 March 2005.', '2005-03-11'],
      ['The courtroom was full.', null],
    ],
  },
  {
    name: 'what is planned for a day dates nothing that is told around it',
    told: [
      ['A minister announced a truce.', '2023-12-24'],
      ['It is to begin on Tuesday at 5 a.m., under a deal.', '2023-12-26T05:00'],
      ['The deal was reached on Sunday.', '2023-12-24'],
      ['The council called a session for Tuesday.', '2023-12-26'],
      ['It rang its bells at 11 p.m. in joy.', '2023-12-24T23:00'],
    ],
  },
  {
    name: 'a clock time is of the day of the deed, not of the telling',
    told: [
      ['A barge sank on Sunday, killing nine, the coast guard announced on Monday.', '2023-12-24'],
      ['It went down at about 6 a.m. off the pier.', '2023-12-24T06:00'],
    ],
  },
  {
    name: 'what goes on is of the day of the deed, not of a day on which others spoke of it',
    told: [
      ['Thieves took a crown from a museum in Ghent on Sunday.', '2023-12-24'],
      ['According to reports in the press on Monday, hairs were found.', '2023-12-25'],
      ['They came at 9.30 a.m. with a ladder.', '2023-12-24'],
      ['They left by the roof.', '2023-12-24'],
    ],
  },
  {
    name: 'the last day of a period of figures is not that of its sentence',
    told: [
      ['The mill said on Monday that it had lost a million in the week to 17 December.', '2023-12-25'],
      ['Its loss grew in the three months to September 30.', '2023-35'],
    ],
  },
  {
    name: 'a stretch of days that opens a sentence keeps the day in force from it',
    told: [
      ['A tram derailed on Sunday in Ghent.', '2023-12-24'],
      ['From 3 to 5 December the line was shut.', null],
      ['Until last Wednesday it was closed to trams.', null],
      ['Since Saturday nine trams have been checked.', '2023-12-24'],
      ['He called up men born between 1990 and 2004 to help.', '2023-12-24'],
    ],
  },
  {
    name: 'what was planned for a day and came otherwise was not on it',
    told: [['The trial, originally set for 4 November, will now open on 3 February.', '2024-02-03']],
  },
  {
    name: 'a day is of the month of long ago that the lead tells with its year',
    told: [
      ['A man was jailed on Monday for the killing of a baker in March 2016.', '2023-12-25'],
      ['She was shot at her shop on 12 March in Ghent.', '2016-03-12'],
      ['Her car was found two days later.', '2016-03-14'],
      ['He was caught on 14 April in Lenz.', '2023-04-14'],
      ['A stone will be laid on 12 March there.', '2024-03-12'],
    ],
  },
  {
    name: 'a year before a noun is of that noun, and a clause of another subject is not what is said on its day',
    told: [
      ['The mill published its figures on Friday.', '2023-12-22'],
      ['It said it expects 2023 sales of a million.', '2023-12-22'],
      ['It raised 2024 forecasts.', '2023-12-22'],
      ['The baker said it in a note on Saturday.', '2023-12-23'],
    ],
  },
  {
    name: 'what somebody will do by a year is of that year, whatever he did before',
    told: [
      ['The baker, who took over in July 2019, will step down in 2025.', '2025'],
      ['She resigned over plans to shut it by 2030.', null],
    ],
  },
  {
    name: 'the subject of a clause that is said has a day of its own',
    told: [['Her lawyer said on Sunday that an appeal filed on 12 December would be heard.', '2023-12-24']],
  },
  {
    name: 'weekdays are of the week that their sentence tells of, and go on from a day to come',
    told: [
      ['Next week, the court rules on Monday and hears a second case on Thursday.', '2024-01-01'],
      ['Last week the mayor resigned on Monday.', '2023-12-18'],
      ['Last week the mayor resigned, and on Monday his deputy followed.', '2023-12-25'],
    ],
  },
  {
    name: 'a night is told by the two days that it lies between',
    told: [
      ['On the night of 20-21 December a tram burned in Ghent.', '2023-12-20/2023-12-21'],
      ['On the night from Saturday to Sunday another burned.', '2023-12-23/2023-12-24'],
    ],
  },
  {
    name: 'a minute is not handed on to what is told elsewhere',
    told: [
      ['A truck blew up at 4.30 p.m. on Sunday in Ghent.', '2023-12-24T16:30'],
      ['A survey of the hospitals found twenty dead.', '2023-12-24'],
    ],
  },
  {
    name: 'the day of a picture is not that of what it shows',
    told: [
      ['A blast tore through a theatre on Sunday in Ghent.', '2023-12-24'],
      ['A handout photo shows men clearing rubble after the blast in Ghent, Belgium, 25 December 2023.', null],
    ],
  },
  {
    name: 'what a thing has behind it is not of the day of its blow',
    told: [
      ['A blast tore through a school on 14 May 2008.', '2008-05-14'],
      ['It struck the wing opened just six days earlier.', '2008-05-14'],
    ],
  },
  {
    name: 'a figure to compare with gives the news no day',
    told: [
      ['A mill burnt on Sunday in Ghent.', '2023-12-24'],
      ['Nine sheds burnt, half as many as on December 19.', '2023-12-24'],
      ['The owner gets 5 francs a share, below its closing price of 9 francs on Friday.', '2023-12-24'],
      ['Losses came to 40 tons, compared with 20 tons on December 20.', '2023-12-24'],
      ['Damage came to 81 million (82 million on December 21).', '2023-12-24'],
      ['It was the first since one that broke out on Wednesday.', null],
      ['It struck the old wing (a school has had it since 2001).', '2023-12-24'],
      ['The index fell below 10 on Friday.', '2023-12-22'],
    ],
  },
  {
    name: 'nor do the close of the day before and a year that sales are held against',
    told: [
      ['A mill was sold on Sunday in Ghent.', '2023-12-24'],
      ['The yield fell to 3.39% from 3.48% late Friday.', '2023-12-24'],
      ['Flour rose to $85.10 a sack from $84.20 late on Thursday.', '2023-12-24'],
      ['Its sales ran well ahead of last year.', '2023-12-24'],
      ['Profits were below those of 2021.', '2023-12-24'],
      ['That was a fall from the 2 million reported in the same quarter of 2021.', '2023-12-24'],
      ['Its margin dipped to 17%, down from 29% in Q1 2022 and 19% in 2022.', '2023-12-24'],
      ['The index fell to 10 late on Friday.', '2023-12-22'],
      ['The club was behind in 2021.', '2021'],
      ['It sold 2 million, he reported in May.', '2023-05'],
    ],
  },
  {
    name: 'what a clause tells that has not ended is of its thing',
    told: [
      ['The owners voted on Sunday in Ghent.', '2023-12-24'],
      ['Nine in ten backed the deal, which was first announced on December 20.', null],
      ['The price is 11% above the bid that Lenz tabled on December 19.', null],
      ['The man who was badly hurt died on Saturday.', '2023-12-23'],
      ['The man who was shot died on Thursday.', '2023-12-21'],
    ],
  },
  {
    name: 'when a thing was made, or was first to begin, is not when the news was',
    told: [
      ['The mill recalled flour on Sunday in Ghent.', '2023-12-24'],
      ['The recall took in one lot of flour produced and shipped in Ghent in 2018.', '2023-12-24'],
      [
        'Plans to bring forward the launch of a new flour from the second half of 2025 pleased the owners.',
        '2023-12-24',
      ],
      ['Flour was produced in Ghent in 2018.', '2018'],
    ],
  },
  {
    name: 'a plan that stands is of its year, what has been done is not',
    told: [
      ['The sale is expected to close in the fourth quarter of 2024.', '2024-36'],
      ['The mill is planned to open in 2026.', '2026'],
      ['The miller resigned over plans to end milling in 2026.', null],
    ],
  },
  {
    name: 'nor what is only reckoned from a day',
    told: [
      ['The miller was banned on Sunday in Ghent.', '2023-12-24'],
      ['He was suspended for three years, backdated to November 27.', '2023-12-24'],
      ['The mill has closed, in a move that saves 30 million a year from 2024.', '2023-12-24'],
    ],
  },
  {
    name: 'what has come of a blow is not of its day',
    told: [
      ['A quake shook Ghent on Wednesday.', '2023-12-20'],
      ['The Dec. 20 quake has become the worst, with the toll at 128 on Sunday.', '2023-12-24'],
      ['The Dec. 20 quake has killed 128 people.', '2023-12-20'],
    ],
  },
  {
    name: 'a clock time ahead is of no day gone by, and a small hour after an evening of the next',
    told: [
      ['Nine sailors drowned on Sunday evening in Ghent.', '2023-12-24'],
      ['Around 2 a.m. the last was found.', '2023-12-25T02:00'],
      ['A vigil will be held at 8 p.m. there.', null],
    ],
  },
  {
    name: 'a dateline in brackets dates nothing',
    told: [['GHENT (Point News - 26th December, 2023) Singer Tina Torrel died on Monday.', '2023-12-25']],
  },
  {
    name: 'in a text of unknown day a day without a year opens a sentence of its own day',
    published: null,
    told: [['On 24 September the firm said that it had been robbed on 22 September 2022.', null]],
  },
  {
    name: 'what has been done since is not of the day of what it is about',
    told: [
      ['Two men have been charged with arson.', null],
      ['Both are held in Ghent.', null],
      ['The mill burned down on December 20.', '2023-12-20'],
      ['Nobody was hurt.', '2023-12-20'],
    ],
  },
  {
    name: 'unless its day is told, too',
    told: [
      ['A man has been arrested over a fire.', '2023-12-25'],
      ['Police arrested the baker on Monday in Ghent.', '2023-12-25'],
    ],
  },
  {
    name: 'an open day before an old date stays open',
    published: null,
    told: [
      ['He was sentenced Saturday for what he did on 11 March 2005.', null],
      ['He fled on 11 March 2005 and was caught on Saturday.', '2005-03-11'],
    ],
  },
  {
    name: 'a report of unknown day tells of the latest it gives',
    published: null,
    told: [
      ['A tram derailed on 24 December 2023 in Ghent.', '2023-12-24'],
      ['Four people were hurt.', '2023-12-24'],
    ],
  },
  {
    name: 'what goes back to the beginning is not counted from what was told last',
    told: [
      ['A ship sank on 2 December.', '2023-12-02'],
      ['Divers came on 10 December.', '2023-12-10'],
      ['The owner at first denied it but five days later spoke of an accident.', null],
    ],
  },
  {
    name: 'a day later is not counted from the day of what was only spoken of',
    told: [
      ['The minister had put the toll of the Sunday raids at nine.', null],
      ['A day later the army put it at six.', null],
    ],
  },
  {
    name: 'what was done in a session is of its day',
    told: [
      [
        'The law was passed in a session in which nine sat on 6 December along with a decree the day after.',
        '2023-12-06',
      ],
      ['The next hearing was set for 8 December, cancelling a previous date set for 20 December.', '2023-12-08'],
    ],
  },
  {
    name: 'without any date nothing is dated',
    told: [
      ['A tram derailed in Ghent.', null],
      ['Four people were hurt.', null],
    ],
  },
];

describe('when did what a sentence tells happen?', () => {
  it.each(PASSAGES.map((passage) => [passage.name, passage] as const))('%s', (_name, { told, published }) => {
    const { whens } = readSentence(
      told.map(([sentence]) => sentence).join('\n\n'),
      published === null ? { published } : {},
    );
    expect(told.map(([sentence], at) => [sentence, whens[at]?.edtf ?? null])).toEqual(told);
  });

  it('dates what stands below a date, or behind it, in a list of entries', () => {
    const dates = (text: string) => readSentence(text).whens.map((when) => when?.edtf ?? null);
    const below =
      'The mayor spoke on Sunday.\n\nMarch 8, 2014\n\nA tram derails at 9.10 p.m. in Ghent. Divers come.\n\nMarch 9\n\nMen search the canal.';
    const [, , tram, divers, , men] = dates(below);
    expect([tram, divers, men]).toEqual(['2014-03-08T21:10', '2014-03-08', '2014-03-09']);
    const behind =
      '8 March 2014: A tram derails in the town of Ghent. Divers come.\n\n9 March 2014: Men search the whole canal. It is empty.';
    expect(dates(behind)).toEqual(['2014-03-08', '2014-03-08', '2014-03-09', '2014-03-09']);
    expect(dates('Tuesday 26 December 2023\n\nA tram derails in Ghent.')[1]).toBeNull();
  });

  it('counts in an entry of a list from the day that heads it', () => {
    const dates = (text: string) => readSentence(text).times.map(({ edtf }) => edtf);
    const entries = [
      '12 March 2019\n\nPolice arrest two men. They will appear in court on Friday. A trial is set for May.',
      '3 April 2019\n\nOne says that he was beaten on Monday. The next hearing is on 20 May. The mill is a school today.',
    ];
    expect(dates(entries.join('\n\n'))).toEqual([
      ...['2019-03-12', '2019-03-15', '2019-05'],
      ...['2019-04-03', '2019-04-01', '2019-05-20', '2023-12-26'],
    ]);
    const live = 'Wednesday 20 December\n\nRain falls until Friday.\n\nThursday 21 December\n\nA barge sinks today.';
    expect(dates(live)).toEqual(['2023-12-20', '../2023-12-22', '2023-12-21', '2023-12-21']);
  });

  it('heads nothing told in the past with a day to come, and nothing with the day of an update', () => {
    const dates = (text: string) => readSentence(text).whens.map((when) => when?.edtf ?? null);
    const programme = 'A tram derailed on Monday.\n\nSaturday, January 6\n\nSunday, January 7\n\nLenz plays in Ghent.';
    expect(dates(`${programme}\n\nDivers searched the canal.`).slice(3)).toEqual(['2024-01-07', '2023-12-25']);
    const page =
      'One.\n\nTwo.\n\nThree.\n\nFour.\n\nA tram derailed on Monday.\n\nPublished: 16:05 GMT, 25 December 2023';
    expect(dates(`${page}\n\nUpdated: 6:55 GMT, 2 January 2024\n\nDivers came.`).at(-1)).toBe('2023-12-25');
  });

  it('counts from the day of a dateline, where the report came out a little later', () => {
    const dates = (text: string) => readSentence(text).times.map(({ edtf }) => edtf);
    expect(dates('GHENT, Dec 25: A tram derailed early this morning.')).toEqual(['2023-12-25', '2023-12-25']);
    expect(dates('GHENT, Dec 20: A tram derailed early this morning.')).toEqual(['2023-12-20', '2023-12-26']);
  });

  it('puts no clock time behind an older day on that of the news', () => {
    const { whens } = readSentence(
      'A man was charged on Monday.\n\nThe fire began on 3 December. By 6 a.m. it had spread. He fled.',
    );
    expect(whens.map((when) => when?.edtf ?? null)).toEqual(['2023-12-25', '2023-12-03', null, '2023-12-25']);
  });

  it('takes the next weekday of a paragraph below the opening for one of either week, where the news is of the day', () => {
    const { times } = readSentence(
      'Two climbers were found dead.\n\nThey set out on Wednesday. A storm hit the ridge.\n\nThey were found on Monday.',
    );
    expect(times.map(({ edtf }) => edtf)).toEqual([null, '2023-12-25']);
  });

  it('comes back from what a paragraph has gone back to', () => {
    const { whens } = readSentence(
      'A tram derailed on Monday.\n\nOn Sunday guards had closed a bridge. A crack was found.\n\nFour people were hurt.',
    );
    expect(whens.map((when) => when?.edtf ?? null)).toEqual(['2023-12-25', '2023-12-24', '2023-12-24', '2023-12-25']);
  });

  it('puts on no later day what, at the head of a paragraph, is told of the whole', () => {
    const { whens } = readSentence(
      'A tram derailed on Sunday.\n\nCranes lifted it on Monday.\n\nIt was the worst such crash since 2009.',
    );
    expect(whens.map((when) => when?.edtf ?? null)).toEqual(['2023-12-24', '2023-12-25', null]);
  });

  it('takes the clock of an entry in a live report for one of its day', () => {
    const { times } = readSentence(
      '10.30am: The bridge will reopen on 4 January, the mayor says.\n\n10.12am: Four people are in hospital in Ghent.\n\n09:50 Trams stand still.',
    );
    expect(times.map(({ edtf }) => edtf)).toEqual([
      ...['2023-12-26T10:30', '2024-01-04', '2023-12-26T10:12'],
      '2023-12-26T09:50',
    ]);
  });

  it('puts no clock time on a day of long before that is told between the news', () => {
    const { times } = readSentence(
      'A vote was held on Sunday in Ghent. The last took place on 3 June 2019. The doors closed at 8 p.m. in the rain.',
    );
    expect(times.map(({ edtf }) => edtf)).toEqual(['2023-12-24', '2019-06-03', null]);
  });

  it('dates nothing of a history, until somebody speaks or the news is told again', () => {
    const dates = (text: string) => readSentence(text).whens.map((when) => when?.edtf ?? null);
    const history =
      'A tram derailed on Sunday in Ghent.\n\nA bus fell into the river on 3 March 2021. Divers came at once.';
    const gone = ['2023-12-24', '2021-03-03', null];
    expect(dates(`${history}\n\nThe mayor spoke of bad luck. Trams were towed away.`)).toEqual([
      ...gone,
      '2023-12-24',
      '2023-12-24',
    ]);
    expect(dates(`${history}\n\nA diver drowned.\n\nOn Monday rain fell. Trams stood still.`)).toEqual([
      ...gone,
      null,
      '2023-12-25',
      '2023-12-25',
    ]);
    expect(dates(`${history}${'\n\nA diver drowned.'.repeat(5)}`)).toEqual([
      ...gone,
      null,
      null,
      null,
      null,
      '2023-12-24',
    ]);
  });

  it('reads a sentence behind a dateline', () => {
    const { whens } = readSentence('GHENT, Dec 26 (Courier) - A tram derailed on Sunday in Ghent.');
    expect(whens.map((when) => when?.edtf ?? null)).toEqual([null, '2023-12-24']);
  });

  it.each([
    'GHENT, Dec 25 (PLT) ',
    'Ghent, Dec 25 (Courier): ',
    'GHENT, 25th December, 2023 (PLT) ',
    'GHENT, Dec 25, 2023, PLT -- ',
  ])('reads a sentence behind the dateline %j', (dateline) => {
    const { whens } = readSentence(`${dateline}The court spared Ghent from a levy on Sunday.`);
    expect(whens.map((when) => when?.edtf ?? null)).toEqual([null, '2023-12-24']);
  });

  it.each([
    ['On December 3 – a holiday – a tram derailed in Ghent.', '2023-12-03'],
    ['On December 3 (Fair Day) Ghent went dry.', '2023-12-03'],
  ])('takes no date behind a preposition for a dateline: %s', (text, day) => {
    expect(readSentence(text).whens.map((when) => when?.edtf ?? null)).toEqual([day]);
  });

  it('dates nothing by the news where a month of no known year is told', () => {
    const { whens } = readSentence(
      'A tram derailed on Sunday. The line was laid in May 2020. In June a bridge fell there.',
    );
    expect(whens.map((when) => when?.edtf ?? null)).toEqual(['2023-12-24', '2020-05', null]);
  });

  it('keeps an early hour of what had been before on its evening', () => {
    const { times } = readSentence(
      'Gunmen seized it at 10 p.m. on Saturday. A guard had left it at 3 a.m. with a cold.',
    );
    expect(times.map(({ edtf }) => edtf)).toEqual(['2023-12-23T22:00', '2023-12-23T03:00']);
  });

  it.each([
    ['Lenz Council to vote on plans on Friday', '2023-12-29'],
    ['NAVY to sail Saturday', '2023-12-30'],
    ['Guard tries to flee the town on Friday', '2023-12-22'],
    ['Nine hurt as bus fails to stop on Saturday', '2023-12-23'],
  ])('reads in a headline whether it is to come: %s', (title, day) => {
    const { times } = readText('a.md', `---\ntitle: ${title}\nsource: Post\npublished: 2023-12-26\n---\n\nWords.\n`);
    expect(times.map(({ edtf }) => edtf)).toEqual([day]);
  });

  it('says whence an inherited date comes', () => {
    const { whens } = readSentence('A tram derailed on Sunday in Ghent. Four people were hurt.');
    expect(whens[1]).toMatchObject({
      literal: 'Sunday',
      anchor: { kind: 'sentence', ref: 'Sunday' },
      status: 'inferred',
    });
    expect(whens[1]?.note).toMatch(
      /^the date in force in the passage, from “Sunday”: Sunday before Tuesday 26 December/,
    );
  });

  it('reads no language that it has no rules for', () => {
    expect(readSentence('Montag im März 2021', { lang: 'de' })).toMatchObject({ times: [], whens: [null] });
  });
});
