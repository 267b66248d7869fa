import { A, B, edit, type Case } from './case.ts';

/** Rows that break a rule of rows or a rule across articles. */
export const RULES: readonly Case[] = [
  {
    name: 'words said after they were published',
    spoil: edit(A, '"to": "2031-03-05"', '"to": "2031-03-06"'),
    code: 'AR501',
    tells: ['a.json', 'statements.a-q1.said.to', '2031-03-06', /out by 2031-03-05/],
  },
  {
    name: 'a day out of reason',
    spoil: edit('happenings.json', '"to": "2031-03-07"', '"to": "2301-03-07"'),
    code: 'AR502',
    tells: ['happenings.json', 'varna-meeting.day.to', '2301-03-07', /out of reason/],
  },
  {
    name: 'a bound that the words do not give',
    spoil: edit(B, '"high": 70', '"low": 60, "high": 70'),
    code: 'AR503',
    tells: ['b.json', 'shareReports.b-c1.low', 60, /"nearly" with 70 gives null/],
  },
  {
    name: 'a figure other than the one printed',
    spoil: edit(A, '"stated": 25', '"stated": 24'),
    code: 'AR503',
    tells: ['a.json', 'figures.a-f2.stated', 24, /the words print 25/],
  },
  {
    name: 'a share other than the one printed',
    spoil: edit(A, '"stated": 66.7,', '"stated": 60,'),
    code: 'AR503',
    tells: ['a.json', 'shareReports.a-c1.stated', 60, /the words say 66\.7/],
  },
  {
    name: 'a figure outside its bounds',
    spoil: edit(A, '"high": 40', '"high": 39'),
    code: 'AR508',
    tells: ['a.json', 'figures.a-f1.stated', 40, /outside no bound to 39/],
  },
  {
    name: 'a qualifier that nobody printed',
    spoil: edit(B, '"qualifier": "nearly"', '"qualifier": "almost"'),
    code: 'AR503',
    tells: ['b.json', 'shareReports.b-c1.qualifier', 'almost', /as printed/],
  },
  {
    name: 'a quotation of nobody, without a reason',
    spoil: edit(A, '"speakers": ["tal"],', ''),
    code: 'AR505',
    tells: ['a.json', 'statements.a-q1.speakers', [], /say why in "unattributed"/],
  },
  {
    name: 'a claimant whom nobody lets speak',
    spoil: edit(A, '"claimant": "state-television",', '"claimant": "state-television", "voice": "article",'),
    code: 'AR506',
    tells: ['a.json', 'controlReports.a-d1.claim.voice', 'article', /write "actor"/],
  },
  {
    name: 'a claim carried as if the article stood for it',
    spoil: edit(A, '"strength": "claimed"', '"strength": "stated"'),
    code: 'AR507',
    tells: ['a.json', 'controlReports.a-d1.strength', 'stated', /write "claimed"/],
  },
  {
    name: 'parts that add up to more than their count',
    spoil: async (corpus) => {
      await corpus.edit(A, '"high": 40,', '"high": 38,');
      await corpus.edit(A, '"stated": 40,', '"stated": null,');
    },
    code: 'AR509',
    tells: ['a.json', 'figures.a-f2.partOf', 'boat-people', /add up to 39, more than the 38 of a-f1/],
  },
  {
    name: 'a happening that no article tells',
    spoil: edit(A, '"happening": "varna-meeting"', '"happening": "boats"'),
    code: 'AR511',
    tells: ['happenings.json', 'varna-meeting', 'varna-meeting', /no event of any article/],
  },
  {
    name: 'a share of something that is no part of a city',
    spoil: edit(B, '"area": "eastern-bank"', '"area": "tannery"'),
    code: 'AR513',
    tells: ['b.json', 'shareReports.b-c1.area', 'tannery', /this is a district/],
  },
  {
    name: 'a place held by nobody',
    spoil: edit(A, '"holder": "opposition",', ''),
    code: 'AR515',
    tells: ['a.json', 'controlReports.a-d2.holder', null, /who holds the place/],
  },
  {
    name: 'a share on a day that the chart does not reach',
    spoil: edit('corpus.json', '"axisTo": "2031-03-10"', '"axisTo": "2031-03-05"'),
    code: 'AR517',
    tells: ['b.json', 'shareReports.b-c1.day.to', '2031-03-06', /widen the axis/],
  },
];
