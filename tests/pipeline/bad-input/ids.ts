import { A, B, edit, type Case } from './case.ts';

/** Ids that nothing answers to, or that are given twice. */
export const IDS: readonly Case[] = [
  {
    name: 'an id given twice in one file',
    spoil: edit('actors.json', '"id": "army"', '"id": "tal"'),
    code: 'AR401',
    tells: ['actors.json', '2.id', 'tal', /given twice/],
  },
  {
    name: 'a row id given twice',
    spoil: edit(A, '"id": "a-f3"', '"id": "a-f2"'),
    code: 'AR401',
    tells: ['a.json', 'figures.a-f2.id', 'a-f2', /next free number/],
  },
  {
    name: 'an unknown actor',
    spoil: edit(A, '"tal"', '"tall"'),
    code: 'AR402',
    tells: ['a.json', 'statements.a-q1.speakers.0', 'tall', /did you mean "tal"\?.*actors\.json/],
  },
  {
    name: 'an unknown place',
    spoil: edit(A, '"place": "tannery"', '"place": "harbour"'),
    code: 'AR403',
    tells: ['a.json', 'controlReports.a-d2.place', 'harbour', /add it to .*places\.geojson/],
  },
  {
    name: 'an unknown outlet',
    spoil: edit('articles.json', '"outlet": "courier"', '"outlet": "couriers"'),
    code: 'AR404',
    tells: ['articles.json', 'articles.b.outlet', 'couriers', /did you mean "courier"/],
  },
  {
    name: 'an unknown happening',
    spoil: edit(B, '"happening": "boats"', '"happening": "boat"'),
    code: 'AR405',
    tells: ['b.json', 'events.b-e1.happening', 'boat', /did you mean "boats"/],
  },
  {
    name: 'a difference between rows that nobody wrote',
    spoil: edit('differences.json', '"a-f1"', '"a-f9"'),
    code: 'AR406',
    tells: ['differences.json', 'boat-people.rows.0', 'a-f9', /no annotation has this row/],
  },
  {
    name: 'a part of a count that nobody gives',
    spoil: edit(A, '"partOf": "boat-people"', '"partOf": "boats-people"'),
    code: 'AR407',
    tells: ['a.json', 'figures.a-f2.partOf', 'boats-people', /no figure has this/],
  },
  {
    name: 'a row numbered by another article',
    spoil: edit(B, '"id": "b-q1"', '"id": "q1"'),
    code: 'AR408',
    tells: ['b.json', 'statements.q1.id', 'q1', /begin it with "b-"/],
  },
  {
    name: 'a place that lies within itself',
    spoil: edit('places.geojson', '"within": "mill-quarter"', '"within": "mill-school"'),
    code: 'AR409',
    tells: ['places.geojson', 'features.3.properties.within', 'mill-school', /break the circle/],
  },
];
