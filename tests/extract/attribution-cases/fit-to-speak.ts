/** Invented sentences on who can be meant by words that are said. */
import type { Case } from './case.ts';

/** Who cannot be meant: a quantity of people, an adjective, several for one, somebody unknown; and who is, instead. */
export const fitToSpeak: readonly Case[] = [
  ['The president, Ana Lund, came on foot. Every president needs a friend. She said, “Bring soup.”', ['Ana Lund']],
  ['Ana Lund is the mayor. No mother sleeps here. She said: “I count the trucks.”', ['Ana Lund']],
  [
    'The governor, Ivo Perrin, came home. A journalist asked him why the roads were so bad and he said, “We knew how to blow up a bridge.”',
    ['Ivo Perrin'],
  ],
  [
    'The judge, Ana Lund, was late. A clerk asked her whether the hall was cold and she said, “Not to me.”',
    ['Ana Lund'],
  ],
  [
    'A watchdog’s report found that the army held half of the valley. The gunmen, known as the Ridge Guard, held 14 percent, the report said. The rest it called “contested”.',
    ['watchdog’s report|watchdog'],
  ],
  [
    'Nurses are eating once a day, said Ivo Perrin, who drives for the charity Clear Water. The price of bread has doubled, the charity says. It described the only ward as “medieval”.',
    ['Clear Water'],
  ],
  ['A message painted on a sheet hangs from the window. It reads: “We are not coming out.”', [null]],
  [
    'Karl Osten let me hold the book. On the inside, in pencil, someone had written, “For whom?” Osten did not know the hand.',
    [null],
  ],
  [
    'A joint appeal issued on Monday by Clear Water and the Diocese of Hollin called on all parties to respect “the neutrality of the road”.',
    ['Clear Water and the Diocese of Hollin'],
  ],
  [
    'A letter signed by the Vale Council and the Diocese of Hollin said the road was “a grave”.',
    ['Vale Council and the Diocese of Hollin'],
  ],
  [
    'On Sunday the president, Ana Lund, announced that she would reopen the agreement he signed, saying that it had “rewarded the gun”.',
    ['Ana Lund'],
  ],
  [
    'The minister, Ivo Perrin, said he would return to the town she left, adding that it was “no place for a mayor”.',
    ['Ivo Perrin'],
  ],
  [
    '“The hill is ours.” It was with these words that General Karl Osten, commander of the second region, greeted the press.',
    ['Karl Osten'],
  ],
  ['“Nobody will go hungry.” With those words Ana Lund opened the mill on Monday.', ['Ana Lund']],
  [
    'Colonel Ivo Perrin showed me a plan of the town.\n\nAcross the water, I asked the Guard’s commander, a former mechanic who is known as Uncle, what he made of the Colonel’s plan. He laughed until he coughed. “Tell him to come and count the chimneys,” he said.',
    ['Uncle'],
  ],
  ['The rebels sent a captain, who goes by the name of Ghost. He laughed. “Count the chimneys,” he said.', ['Ghost']],
  [
    'I saw the foreign minister’s remarks. He also said that the city was “grateful for the work”, and I would highlight that.',
    ['foreign minister'],
  ],
  ['We have read the bishop’s letter. He called the truce “a nap”.', ['bishop']],
  ['A nurse we met on Monday said the ward was “a cellar”.', ['nurse']],
  ['The witness he trusted called the raid “a robbery”.', ['witness']],
  ['The letter she kept was stolen. The clerk she accused said it was “a receipt”.', ['clerk']],
  [
    'Question: Did Mr. Lund meet the commander, Captain Ivo Perrin, who is under sanctions?\n\nQuestion: The Captain gave an interview to a radio station on Sunday in which he said, “You are welcome without a flag.” Any reaction?',
    ['Ivo Perrin'],
  ],
  ['Military intelligence said the convoy was “a funeral”.', ['Military intelligence']],
  [
    'Retired judge Ivo Perrin, appointed by the region’s leaders to mediate in the crisis, urged both sides to rest.\n\nThe envoy told reporters on Monday night that he had received “firm guarantees” from them.',
    ['Ivo Perrin'],
  ],
  [
    'Ana Lund, who was sent by the bloc to investigate, flew in on Friday. Karl Osten met her.\n\nThe investigator said the runway was “a colander”.',
    ['Ana Lund'],
  ],
  ['Ana Lund, asked by the bloc to leave, flew out. The mediator said the talks were “alive”.', ['mediator']],
  ['A western diplomat I’ve just spoken to says that the bridge is “bad”.', ['western diplomat']],
  ['The baker we’d met said the oven was “cold”.', ['baker']],
];
