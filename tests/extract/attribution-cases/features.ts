import type { Case } from './case.ts';

/** Features, interviews and live pages: who answers whom, and in whose words. */
export const features: readonly Case[] = [
  [
    '“Orange is them,” Noor Hallam said when I visited.\n\n“Gray is the fish market,” Delphine Osei said.\n\n“Gray is God and the fish market.”',
    ['Noor Hallam', 'Delphine Osei', 'Noor Hallam'],
  ],
  ['The army, which once called Noor Hallam “a danger to morale,” now telephones her.', ['army']],
  [
    'Noor Hallam draws maps. So do the rebels. “Each asks for more,” she said.\n\nDoes she ever refuse?\n\n“Twice.” She held up two fingers. “Once it was old.”',
    ['Noor Hallam', 'Noor Hallam', 'Noor Hallam'],
  ],
  [
    'The mayor, Théophile Anquetil, has not been seen. His wife, Bernadette, said he had gone “to buy bread”.',
    ['Bernadette'],
  ],
  [
    'The rebel spokesman, Captain Auguste Delor, spoke on Monday. The mediator, former president Ezekiel Mwamba, is expected on Saturday. His spokesman said the mediator would “listen with both ears”.',
    ['His spokesman|spokesman'],
  ],
  [
    '“By the weekend it will be ours,” said their military spokesman, who goes by the nickname “Accountant.”',
    ['military spokesman|Their military spokesman', null],
  ],
  ['The mum-of-two’s best mate, bride-to-be Tash Oyelaran, added: “I’m still getting married.”', ['Tash Oyelaran']],
  [
    'In the market I asked an old woman whether she was afraid of the river.\n\n“The river never shot at me.”\n\nShe laughed. Her grandson, Issa, had gone. “He writes that the food is better,” she said.',
    ['old woman', 'old woman'],
  ],
  [
    '14.32 The mayor, Ivo Perrin, has just arrived at the hall.\n\n14.40 “It’s over,” he tells the crowd.',
    ['Ivo Perrin'],
  ],
  ['Q: What happened to the bridge?\n\nA: “It fell.”', [null]],
  [
    'Ana Lund, director of the Vale fund, talks to us about the siege.\n\nWhat happened to the bridge?\n\n“It fell. We heard it.”\n\nWhere were you?\n\n“In the cellar.”',
    ['Ana Lund', 'Ana Lund'],
  ],
  ['Ahmed Sabry’s shop is the last one open. He shrugs when asked why. “Where would I go?”', ['Ahmed Sabry']],
  [
    '“Where would I go?” Ahmed Sabry asks, sweeping glass from his doorway. “My father is buried here.”',
    ['Ahmed Sabry'],
  ],
  ['“Where would I go?” He points to the hills. Ahmed Sabry is 71.', ['Ahmed Sabry|null']],
  [
    'Ahmed Sabry lights a cigarette. “My father,” he says, “was born in this room.” He coughs. “I will die in it.”',
    ['Ahmed Sabry', 'Ahmed Sabry'],
  ],
  ['“Day 40. No bread,” reads an entry in the diary of Huda Naim.', ['Huda Naim|null']],
  ['It was, in her words, “a slow drowning”. Huda Naim left in May.', ['Huda Naim|null']],
  ['Huda Naim remembers the night well. It was, in her words, “a slow drowning”.', ['Huda Naim']],
  ['“The city I knew is gone,” she says. Huda Naim, a teacher, left in May.', ['Huda Naim|null']],
];

/** Other house styles: a headline, a live page, broadcasters, two of one name. */
export const styles: readonly Case[] = [
  [
    '‘Enough is enough’: miners defy order to return underground\n\nBy Fiona Clegg\n\nThousands of miners in the Sorva basin ignored a court order to go back to work yesterday, in the sharpest challenge yet to President Milan Kovar.\n\n‘Enough is enough,’ said Jan Petrik, a shaft foreman who has been on strike since May. ‘If the judge wants coal, the judge has hands.’',
    ['Jan Petrik', 'Jan Petrik'],
  ],
  [
    'Downing Street said the prime minister had “full confidence” in the minister. A source close to the minister put it differently. “He is toast with a pension,” the source said.',
    ['Downing Street', 'source close to the minister|source'],
  ],
  [
    'Iran and Iraq said in a joint statement that the border would be “a bridge of friendship”. Turkey was not mentioned. Its foreign minister, Selim Aydin, was quoted by the Hurriyet newspaper as saying that bridges “have two ends and a toll”.',
    ['Iran and Iraq', 'Selim Aydin'],
  ],
  [
    'Both leaders claimed success. President Ortiz called the accord “a sunrise”; her guest, Prime Minister Dube, called it “a lamp”. Aides to both said privately that it was a photograph.',
    ['Ortiz|President Ortiz', 'Dube|Prime Minister Dube'],
  ],
  [
    'Colonel Stanislav Hora and his brother Viktor, a colonel on the other side, have not met since the war began. “He taught me to swim,” Stanislav Hora says. Viktor Hora, reached through an intermediary, sent a one-line reply: “He sank.”',
    ['Stanislav Hora', 'Viktor Hora'],
  ],
  [
    '“We are not monsters,” the commander insists. He is 24, with a boxer’s nose. Asked about the video, he asks for the cameras to be switched off. “That was a different unit,” he says then.',
    ['commander|the commander', 'commander|the commander'],
  ],
  [
    'Speaking to BBC Radio 4’s Today programme, Sir Alan Prior, a former head of the army, said the plan was “a wish with a budget”. Asked whether he would have signed it, he said: “I would have sent it back for spelling.”',
    ['Alan Prior', 'Alan Prior'],
  ],
  [
    '14:05 The mayor of Tolva, Irena Sokol, has just tweeted: “Shelters are open. Bring water. Do not bring opinions.”\n\n14:20 More from the mayor. She tells local radio that the shelling is “the heaviest in a week”.\n\n14:32 The army says it is “not aware” of any shelling.',
    ['Irena Sokol', 'Irena Sokol', 'army|The army'],
  ],
  [
    'The insurgents were “finished as a fighting force”, the interior minister was quoted as saying in Thursday’s edition of Al-Watan. On Friday they blew up the newspaper’s printing press.',
    ['interior minister'],
  ],
  [
    '“It’s not a retreat, it’s geometry,” a militia spokesman posted on Telegram. His post was deleted within minutes. Minutes later it was back, with “geometry” changed to “a manoeuvre”.',
    ['militia spokesman', null, null],
  ],
  [
    'Among those turned back at the bridge was Leyla Hassoun, nine months pregnant. “They said the ambulance had the wrong stamp,” her mother said. “I said, ‘Stamp the baby.’”',
    ['mother|her mother|Her mother'],
  ],
  [
    'Ms. Park’s successor, Dr. Min Seo, inherits a ministry that one of her own officials calls “a museum of good intentions”. Dr. Seo disputes that. “Museums are popular,” she said.',
    ['one of her own officials|one of her officials|official|one of her own officials', 'Min Seo|Dr. Min Seo'],
  ],
  [
    'The Vatican expressed “profound sorrow” at the killing of the four nuns. The local bishop, Monsignor Pablo Arce, had begged them to leave. “They told me that the sick do not leave,” he said.',
    ['Vatican|The Vatican', 'Pablo Arce'],
  ],
  [
    'Asked who was in control of the town, the police chief said: “In the mornings, us.” And in the afternoons? “In the afternoons we are asleep.”',
    ['police chief', 'police chief'],
  ],
  [
    'The fund’s chairman, Erik Dahl, and its treasurer, Ana Prado, resigned together. “We are tired of signing,” they said in a letter to donors.',
    ['Erik Dahl and Ana Prado'],
  ],
  [
    'A presidential decree published late on Monday declared the province “pacified”. In the provincial capital, which has had no power since Sunday, few had read it. “By what light?” asked a chemist, Irma Tadic.',
    ['null|presidential decree|decree', 'Irma Tadic'],
  ],
  [
    'Asked by The Times whether he had ordered the strike, General Okello said he could “neither confirm nor remember”.',
    ['Okello|General Okello'],
  ],
  [
    '“Stop,” whispered the guide, and we stopped. Ahead, on a rope across the path, hung a tin sign: “Mines. Also dogs.”',
    ['guide|the guide', null],
  ],
  [
    'Vice-President Carla Munoz told supporters that the election had been “stolen in daylight”. The electoral commission’s head, Jose Ribas, said that it had been “counted in daylight, which is not the same thing”. Ms Munoz’s campaign manager said she would not concede.',
    ['Carla Munoz', 'Jose Ribas'],
  ],
  [
    'The relief convoy carried flour, blankets and, a driver said, “forty boxes of something called ‘psychosocial kit’”. No one at the warehouse knew what to do with it.',
    ['driver|a driver'],
  ],
  [
    '“Peace,” the old king used to say, “is what you call it when you are too tired to look for the other boot.” His grandson, King Idris II, has no such gift for phrases. In a two-minute address on Sunday he urged his subjects to “remain constructive”.',
    ['old king|the old king', 'King Idris II|Idris II|Idris'],
  ],
  [
    'Those who stayed speak of “the quiet weeks” in March as others speak of holidays. Then came what the radio called “corrective action”. “They corrected my roof,” says Simeon Balog, a retired tram driver.',
    ['Those who stayed|null', 'radio|the radio', 'Simeon Balog'],
  ],
  [
    'The Ministry of Emergency Situations told TASS that 14 miners remained underground. Mine director Oleg Baranov refused to speculate on their chances. “We dig, and then we know,” he told the agency.',
    ['Oleg Baranov'],
  ],
  [
    '“My son is a soldier, my nephew is a rebel and my husband is a plumber,” says Aysha Karimi. “Only the plumber comes home.” Mr Karimi, under the sink, agrees. “Pipes have no politics,” he calls out.',
    ['Aysha Karimi', 'Karimi|Mr Karimi'],
  ],
  [
    'Dutch prime minister Joris Vermeer said he had spoken to his Hungarian counterpart for an hour. “It was a long call about a short sentence,” he said. The Hungarian leader’s office described the conversation as “constructive”.',
    ['Joris Vermeer', "Hungarian leader’s office|office|Hungarian leader's office"],
  ],
];
