/** Invented sentences in the wording of newsrooms, by the kind of copy; read as in attribution-cases.ts. */
import type { Case } from './attribution-cases.ts';

/** Agency copy: officials, monitors, relays of other media, sources who are not named. */
export const agencies: readonly Case[] = [
  ['BEIRUT (AP) — Rebels shelled a convoy Tuesday, the military said, calling it a “cowardly act.”', ['military']],
  [
    '“This is a turning point,” Interior Ministry spokesman Brig. Gen. Karim Haddad told The Associated Press.',
    ['Karim Haddad'],
  ],
  [
    '“This is a turning point,” Haddad told The Associated Press by phone from the border town of Rasha. Karim Haddad leads the council.',
    ['Karim Haddad'],
  ],
  [
    'The United Nations’ humanitarian chief, Lena Osterholm, told the Security Council that the city was “a slaughterhouse.”',
    ['Lena Osterholm'],
  ],
  [
    '“We have no choice,” said Abu Faris, a fighter who declined to give his full name for fear of reprisals.',
    ['Abu Faris'],
  ],
  ['“We have no choice,” said a resident who spoke on condition of anonymity, fearing for her safety.', ['resident']],
  [
    'A U.S. official, who was not authorized to discuss the matter publicly and spoke on condition of anonymity, called the strike “a mistake.”',
    ['U.S. official'],
  ],
  ['“Nobody knows where they are,” Umm Khaled, a mother of four, said via WhatsApp.', ['Umm Khaled']],
  [
    'Russia’s Defense Ministry spokesman Maj. Gen. Igor Kostin said Monday that the militants had used “banned weapons.”',
    ['Igor Kostin'],
  ],
  [
    'Speaking in Geneva, Osterholm said aid convoys were “ready to roll within hours.” Lena Osterholm heads the agency.',
    ['Lena Osterholm'],
  ],
  [
    'In a statement carried by the state news agency SANA, the army command said its troops had seized “full control” of the district.',
    ['army command'],
  ],
  [
    'State-run Channel One quoted an unnamed military source as saying the army was “mopping up.”',
    ['unnamed military source|military source'],
  ],
  ['The Observatory’s director, Rami Adel, told AFP that the bombing was “the heaviest in days.”', ['Rami Adel']],
  ['“It was very intense,” AFP’s correspondent in the rebel-held east said.', ['~']],
  [
    '“The regime is advancing quickly,” said Rami Adel, whose Britain-based monitor relies on a network of sources.',
    ['Rami Adel'],
  ],
  [
    'Asked about the report, the spokesman, Dmitri Orlenko, told reporters: “We have seen it. We have no comment.”',
    ['Dmitri Orlenko'],
  ],
  [
    '“We have seen it,” Orlenko was quoted by the Interfax news agency as telling reporters. Dmitri Orlenko is the Kremlin spokesman.',
    ['Dmitri Orlenko'],
  ],
  ['“We have seen it,” Interfax cited Deputy Foreign Minister Dmitri Orlenko as saying on Friday.', ['Dmitri Orlenko']],
  ['“We have seen it,” RIA reported, quoting Deputy Foreign Minister Dmitri Orlenko.', ['Dmitri Orlenko']],
  ['RIA, quoting Deputy Foreign Minister Dmitri Orlenko, said the plan was “dead on arrival”.', ['Dmitri Orlenko|RIA']],
  [
    '(Reuters) - Rebel groups called on Wednesday for an immediate five-day ceasefire, saying civilians faced “annihilation”.',
    ['rebel groups'],
  ],
  ['“There’s nothing left,” one of the fighters, who gave his name as Abu Layth, said over the radio.', ['Abu Layth']],
  [
    'The White Vests rescue service said at least 12 people had died. “We dug with our hands,” its local head, Samir Aziz, said.',
    ['Samir Aziz'],
  ],
  [
    'Zakaria Nouri, head of the political office of the Fastaqim group, told Reuters the rebels would “not leave the city”.',
    ['Zakaria Nouri'],
  ],
  [
    '“We will not leave,” Zakaria Nouri, the head of the political office of an insurgent group present in the city, told Reuters from Turkey.',
    ['Zakaria Nouri'],
  ],
  ['“We will not leave,” said Zakaria Nouri of the Fastaqim group, which is present in the city.', ['Zakaria Nouri']],
  [
    'A senior rebel official said on condition of anonymity that the Americans had “given up on us”.',
    ['senior rebel official'],
  ],
  ['An official with the Jabha alliance, Zakaria Nouri, told Reuters the talks were “a trap”.', ['Zakaria Nouri']],
  ['“The talks are a trap,” said the official, who asked not to be identified.', ['official']],
  [
    'Foreign Minister Sergio Lavanto, in remarks carried live on television, said the corridor was “closed for good”.',
    ['Sergio Lavanto'],
  ],
  [
    'Foreign Minister Sergio Lavanto and his US counterpart, Jon Kerris, discussed the city by phone. Lavanto told Kerris that the rebels had used the pause to “regroup”.',
    ['Sergio Lavanto'],
  ],
  [
    'In Washington, State Department deputy spokesman Mark Tolbert said the proposal was “a non-starter.”',
    ['Mark Tolbert'],
  ],
  [
    '“It’s a non-starter,” a senior administration official told reporters traveling with the president.',
    ['senior administration official'],
  ],
  [
    '“The situation is catastrophic,” Dr. Hamza Khoury, the director of one of the last hospitals, said in a voice message.',
    ['Hamza Khoury'],
  ],
  [
    '“The situation is catastrophic,” Khoury, a surgeon, wrote in a text message. Hamza Khoury ran the hospital.',
    ['Hamza Khoury'],
  ],
  ['The group’s leader wrote on Twitter: “The city is not lost.” Zakaria Nouri has led the group since May.', ['~']],
  [
    'Turkish President Recep Aydin, addressing a crowd in Istanbul, vowed to “clear the border strip”.',
    ['Recep Aydin'],
  ],
  [
    'French Foreign Minister Jean-Luc Ayer said Paris would seek “an immediate meeting” of the council, and accused Damascus of “blind brutality”.',
    ['Jean-Luc Ayer', 'Jean-Luc Ayer'],
  ],
  [
    'Ayer accused Damascus of a “strategy of total war”. Jean-Luc Ayer is France’s foreign minister.',
    ['Jean-Luc Ayer'],
  ],
  [
    'Germany’s chancellor, Anke Merten, said she was “ashamed”. Merten added that Europe had been “unable to help”.',
    ['Anke Merten', 'Anke Merten'],
  ],
  [
    'The International Committee of the Red Cross urged all sides to “spare civilians.” “We stand ready to oversee any agreement,” the ICRC’s head of delegation, Marianne Gasse, said.',
    ['International Committee of the Red Cross', 'Marianne Gasse'],
  ],
  [
    'Marianne Gasse, the ICRC’s head of delegation in Syria, said: “Thousands of people have literally nowhere safe to run.”',
    ['Marianne Gasse'],
  ],
  ['A spokesman for the U.N. envoy said he was “in close contact” with both sides.', ['spokesman for the U.N. envoy']],
  ['The spokesman for the prime minister’s office, Ofir Gend, said the claim was “nonsense.”', ['Ofir Gend']],
  ['Lebanese militant group Hizb al-Ard, which backs the army, said the victory was “historic.”', ['Hizb al-Ard']],
];

/** British dailies: single marks, spokespeople, parliament, police. */
export const dailies: readonly Case[] = [
  ['‘I just ran,’ said Aisha Malik, 33, who lives two doors down. ‘I didn’t even put my shoes on.’', ['Aisha Malik']],
  [
    'Labour’s shadow foreign secretary, Emily Thornberry-Hall, said ministers were ‘asleep at the wheel’.',
    ['Emily Thornberry-Hall'],
  ],
  ['A Downing Street spokesman said the prime minister was ‘horrified’.', ['Downing Street spokesman']],
  [
    'The prime minister’s official spokesman said: ‘We condemn it utterly.’',
    ['prime minister’s official spokesman|official spokesman'],
  ],
  [
    'A spokesperson for the Foreign, Commonwealth and Development Office said: ‘We are supporting the family.’',
    ['spokesperson for the Foreign, Commonwealth and Development Office'],
  ],
  [
    'Boris Jonquil, the foreign secretary, told MPs it was ‘a dark day’. He said Russia must ‘answer for it’.',
    ['Boris Jonquil', 'Boris Jonquil'],
  ],
  ['Det Supt Alan Crowther, of Northern Police, said the inquiry was ‘at an early stage’.', ['Alan Crowther']],
  [
    'Sir Malcolm Redfern MP, a former defence secretary, dismissed the plan as ‘fantasy’.',
    ['Malcolm Redfern MP|Malcolm Redfern'],
  ],
  [
    'Writing in the Vale Times, Redfern said the plan was ‘fantasy’. Malcolm Redfern was defence secretary.',
    ['Malcolm Redfern'],
  ],
  ['But critics branded it ‘too little, too late’.', ['critics']],
  ['Campaigners have described the move as ‘a death sentence’.', ['Campaigners']],
  ['One Whitehall source described the mood as ‘grim’.', ['One Whitehall source']],
  ['Another resident, who did not want to be named, said: ‘It’s like living in a drum.’', ['another resident']],
  ['His sister Fatima, 19, nodded. ‘We’d go back tomorrow,’ she said.', ['Fatima']],
  ['‘He was our light,’ his mother, Rania Haddad, told the Guardian.', ['Rania Haddad']],
  [
    '‘There is a sense of doom,’ says Dr Leila Shammi of the London School of Politics. ‘Everyone is waiting.’',
    ['Leila Shammi'],
  ],
  ['According to one diplomat, the talks were ‘theatre’.', ['one diplomat']],
  ['The talks were ‘theatre’, one diplomat in the room admitted.', ['one diplomat|one diplomat in the room']],
];

/** Press notices and briefings of relief bodies. */
export const aidWorkers: readonly Case[] = [
  ['“Children are dying of cold,” said Save the Young’s regional director, Martha Bell.', ['Martha Bell']],
  ['“Children are dying of cold,” warned Martha Bell, UNICEF’s Representative in Syria.', ['Martha Bell']],
  [
    '“Children are dying of cold,” said UNHCR spokesperson Martha Bell at today’s press briefing at the Palais des Nations in Geneva.',
    ['Martha Bell'],
  ],
  [
    'Jan Egelund, who heads the UN’s humanitarian taskforce, said there had been “a complete meltdown of humanity”.',
    ['Jan Egelund'],
  ],
  [
    '“Hospitals are not a target,” said MSF’s head of mission, Pablo Marin, in a press release issued on Tuesday.',
    ['Pablo Marin'],
  ],
  [
    'Amnesty International called the siege “a war crime”. “The world must act,” said Lynn Maaluf, the organisation’s deputy director for research in Beirut.',
    ['Amnesty International', 'Lynn Maaluf'],
  ],
  ['OCHA said the needs were “overwhelming”.', ['OCHA']],
  [
    'The UN refugee agency’s spokesman in Amman, Andre Masik, said the camps were “full to the last tent”.',
    ['Andre Masik'],
  ],
];

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
  ['“Where would I go?” He points to the hills. Ahmed Sabry is 71.', ['~']],
  [
    'Ahmed Sabry lights a cigarette. “My father,” he says, “was born in this room.” He coughs. “I will die in it.”',
    ['Ahmed Sabry', 'Ahmed Sabry'],
  ],
  ['“Day 40. No bread,” reads an entry in the diary of Huda Naim.', ['Huda Naim|null']],
  ['It was, in her words, “a slow drowning”. Huda Naim left in May.', ['~']],
  ['Huda Naim remembers the night well. It was, in her words, “a slow drowning”.', ['Huda Naim']],
  ['“The city I knew is gone,” she says. Huda Naim, a teacher, left in May.', ['~']],
];

/** Names of bodies, and the short names that they are called by afterwards. */
export const bodies: readonly Case[] = [
  ['Doctors Without Borders said the wards were “full”.', ['Doctors Without Borders']],
  ['The wards were “full”, said Pablo Marin of Doctors Without Borders.', ['Pablo Marin']],
  ['Physicians for Human Rights said the wards were “full”.', ['Physicians for Human Rights']],
  ['“It is over,” said Lina Haddad of Syrians for Truth and Justice.', ['Lina Haddad']],
  ['Save the Rivers said the dam was “a crime”.', ['Save the Rivers']],
  ['“The dam is a crime,” said Save the Rivers spokeswoman Lina Haddad.', ['Lina Haddad']],
  ['“The dam is a crime,” Human Rights Watch said.', ['Human Rights Watch']],
  ['Mothers Against War called the vote “a joke”.', ['Mothers Against War']],
  ['The Ministry of Health and Population said the wards were “full”.', ['Ministry of Health and Population']],
  [
    'The Ministry of Defence and the army said the wards were “full”.',
    ['Ministry of Defence and the army|Ministry of Defence and army'],
  ],
  ['“Full,” said Dr. Adel Nasr of the Ministry of Health and Population.', ['Adel Nasr']],
  [
    'The UN Office for the Coordination of Humanitarian Affairs said the wards were “full”.',
    ['UN Office for the Coordination of Humanitarian Affairs'],
  ],
  ['The Syrian Observatory for Human Rights said the wards were “full”.', ['Syrian Observatory for Human Rights']],
  [
    'The Observatory said the wards were “full”. The Syrian Observatory for Human Rights is in Britain.',
    ['Syrian Observatory for Human Rights'],
  ],
  ['The Defence Ministry denied it. “It never happened,” the ministry said.', ['Defence Ministry']],
  [
    'Turkey’s Ministry of Defence denied it. The ministry called it “a lie”.',
    ['Ministry of Defence|Turkey’s Ministry of Defence'],
  ],
  [
    'The Local Council of Aleppo City met on Monday. “There is no bread,” the council said in a statement.',
    ['Local Council of Aleppo City'],
  ],
  [
    'The International Rescue League runs four clinics. “There is no bread,” the league said.',
    ['International Rescue League'],
  ],
  ['Relief Without Walls runs four clinics. “There is no bread,” the charity said.', ['~']],
  ['The Syrian Observatory for Human Rights counted 40 dead. “There is no bread,” the monitoring group said.', ['~']],
  ['The General Staff denied it. “There is no bread,” the army said.', ['army']],
  ['The UN Children’s Fund, UNICEF, said schools were “graves”. UNICEF also said “none is open”.', ['~', '~']],
  [
    'The High Negotiations Committee (HNC), the main opposition bloc, called it “a trap”. “We will not go,” the committee said.',
    ['High Negotiations Committee', 'High Negotiations Committee'],
  ],
  [
    'Amnesty International published its report on Monday. “There is no bread,” Amnesty said.',
    ['Amnesty International'],
  ],
  ['Ahrar al-Nahr denied it. “There is no bread,” the group said in an online statement.', ['~']],
];
