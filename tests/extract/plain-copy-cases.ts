/** Invented sentences in the wording of plain agency and broadsheet copy; read as in attribution-cases.ts. */
import type { Case } from './attribution-cases.ts';

/** Words that are read on something, said of something by nobody, or stand in a paper: whose they are, where anybody's. */
export const nobodyNamed: readonly Case[] = [
  [
    'The governor, Ivo Perrin, was shown the ward. A sheet of paper on the door read “Knock, the bell is gone.”',
    [null],
  ],
  ['Mayor Ana Lund was drawn as a crow. The caption read “Still pecking.”', [null]],
  ['The party’s newspaper, Torch, ran a drawing of the judge. Its caption read “Guilty until paid.”', [null]],
  [
    'Deputy Karl Osten said that when he toured the barracks in May there was a notice in the canteen: “Soup is for heroes.”',
    [null],
  ],
  ['Ana Lund said there had been a sticker on the windscreen: “Parking for liars only.”', [null]],
  [
    'Nailed to the gate of the mill was a board: “No flour, no visitors, no exceptions.” Ivo Perrin, the miller, had left.',
    [null],
  ],
  ['Pinned to the door, beneath the mayor’s portrait, hung a handwritten notice: “Back at two.”', [null]],
  [
    'Ivo Perrin asked about a memo, leaked to a Sunday paper, in which the programme was described as “past saving” and its director as “a talented ghost”.',
    [null, null],
  ],
  [
    'The minister was asked about a letter, printed by the Vale Gazette, in which the army was called “a rumour”.',
    [null],
  ],
  [
    'According to a draft seen by the Vale Gazette, both sides would promise “to refrain from new works” on the bridge.',
    [null],
  ],
  ['According to a copy obtained by Reuters, the text calls on members to “reconsider their presence”.', [null]],
  ['Ivo Perrin told the council that on the door of the mill hung a card: “Closed for want of wheat.”', [null]],
  ['On the mayor’s desk lay a note: “Water the fern.”', [null]],
  ['A T-shirt in the window said “I survived the truce”, and Ana Lund laughed at it.', [null]],
  ['The headstone reads “He kept bees.” Ivo Perrin, his son, comes on Sundays.', [null]],
  ['Karl Osten showed reporters a contract in which the villagers were referred to as “moving parts”.', [null]],
  ['Ana Lund read from an order in which the hospital was listed as “a hotel”.', [null]],
  ['According to an excerpt read by the Associated Press, the force would remain “until further notice”.', [null]],
  ['“The wall is sound,” the report said. Nobody at the ministry would say who wrote it.', [null]],
  ['The mayor got a letter on Monday. “Leave by Friday,” the letter said.', [null]],
  ['Ana Lund wrote an email to her staff. “Bring boots,” the email said.', ['Ana Lund']],
  ['The Clerks’ Union posted a message on its website. “We strike at noon,” the message read.', ['Clerks’ Union']],
];
