import { A, B, edit, type Case } from './case.ts';

/** Fields that are missing, unknown or of a wrong value. */
export const FIELDS: readonly Case[] = [
  {
    name: 'a field that is unknown',
    spoil: edit(A, '"qualifier"', '"qualifyer"'),
    code: 'AR201',
    tells: ['a.json', 'shareReports.a-c1.qualifyer', 'at least', /no such field/],
  },
  {
    name: 'a field that is missing',
    spoil: edit(A, '"verb": "take",', ''),
    code: 'AR202',
    tells: ['a.json', 'controlReports.a-d1.verb', undefined, /missing/],
  },
  {
    name: 'an unknown side',
    spoil: edit('actors.json', '"side": "opposition"', '"side": "rebels"'),
    code: 'AR203',
    tells: ['actors.json', 'rebel-council.side', 'rebels', /"opposition", "mediator"/],
  },
  {
    name: 'an unknown holder',
    spoil: edit(A, '"holder": "opposition"', '"holder": "rebels"'),
    code: 'AR203',
    tells: ['a.json', 'controlReports.a-d2.holder', 'rebels', /"government", "opposition"/],
  },
  {
    name: 'a layer of the base map that nobody draws',
    spoil: edit('basemap.geojson', '"layer": "river"', '"layer": "canal"'),
    code: 'AR203',
    tells: ['basemap.geojson', 'features.2.properties.layer', 'canal', /write one of .*"river"/],
  },
  {
    name: 'a number written as words',
    spoil: edit(A, '"low": 66.7', '"low": "66.7"'),
    code: 'AR204',
    tells: ['a.json', 'shareReports.a-c1.low', '66.7', /write number/],
  },
  {
    name: 'an id that could not stand in a link',
    spoil: edit('actors.json', '"id": "tal"', '"id": "Oren Tal"'),
    code: 'AR205',
    tells: ['actors.json', 'Oren Tal.id', 'Oren Tal', /joined by hyphens/],
  },
  {
    name: 'a day that no calendar has',
    spoil: edit(A, '"from": "2031-03-05"', '"from": "2031-02-30"'),
    code: 'AR206',
    tells: ['a.json', 'statements.a-q1.said.from', '2031-02-30', /no calendar day/],
  },
  {
    name: 'a range that ends before it begins',
    spoil: edit(A, '"to": "2031-03-05"', '"to": "2031-03-01"'),
    code: 'AR206',
    tells: ['a.json', 'statements.a-q1.said.from', '2031-03-05', /swap/],
  },
  {
    name: 'low above high in a share',
    spoil: edit(A, '"high": 100', '"high": 60'),
    code: 'AR207',
    tells: ['a.json', 'shareReports.a-c1.low', 66.7, /swap/],
  },
  {
    name: 'low above high in a figure',
    spoil: edit(A, '"high": 25', '"high": 24'),
    code: 'AR207',
    tells: ['a.json', 'figures.a-f2.low', 25, /swap/],
  },
  {
    name: 'a suggested row that nobody has looked at',
    spoil: edit(B, '"review": "rejected"', '"review": "suggested"'),
    code: 'AR208',
    tells: ['b.json', 'figures.b-f2.review', 'suggested', /"accepted" or "rejected"/],
  },
  {
    name: 'a word of review that nobody knows',
    spoil: edit(B, '"review": "rejected"', '"review": "maybe"'),
    code: 'AR203',
    tells: ['b.json', 'figures.b-f2.review', 'maybe', /suggested, accepted, rejected/],
  },
  {
    name: 'a file about another article',
    spoil: edit(B, '"article": "b"', '"article": "a"'),
    code: 'AR209',
    tells: ['b.json', 'article', 'a', /named for "b"/],
  },
];
