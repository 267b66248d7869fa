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
  ['‘It’s the miners’ last stand,’ said Arthur Peel, the union’s president. ‘And they know it.’', ['Arthur Peel']],
  ['‘We are’, he said, ‘at the end of the road.’ Arthur Peel leads the union.', ['~']],
  ['Arthur Peel leads the union. ‘We are’, he said, ‘at the end of the road.’', ['Arthur Peel']],
  [
    'Arthur Peel, speaking on the Today programme on Radio 4, said it was ‘not for ministers to say’ when the siege would end.',
    ['Arthur Peel'],
  ],
  ['Speaking on the Today programme, Peel said: ‘I don’t do optimism.’ Arthur Peel leads the union.', ['Arthur Peel']],
  ['A No 10 source said the plan was ‘dead in the water’.', ['No 10 source']],
  [
    'A spokesman for Sir Alan said he had ‘nothing to add’. Sir Alan Redfern is a former defence secretary.',
    ['spokesman for Sir Alan'],
  ],
  ['The Conservative MP for Wexcombe, Dame Harriet Lyle, called it ‘a folly in three acts’.', ['Harriet Lyle']],
  [
    'Lord Redfern of Wexcombe, the former defence secretary, told peers the policy was ‘neither a carrot nor a stick’.',
    ['Redfern of Wexcombe|Lord Redfern of Wexcombe|Redfern'],
  ],
  [
    'Mrs Lund’s barrister, Giles Fenwick QC, told the court she was ‘a woman of habit’. Ana Lund denies the charge.',
    ['Giles Fenwick QC|Giles Fenwick'],
  ],
  [
    '‘That,’ said the archbishop, ‘is a matter for the dean.’ The archbishop, Thomas Ware, left early.',
    ['Thomas Ware'],
  ],
  ['‘The army,’ Ana Lund said last night, ‘has a map and we have the town.’', ['Ana Lund']],
  ['‘The army has a map’ and ‘we have the town’, Ana Lund told peers.', ['Ana Lund', 'Ana Lund']],
  [
    '‘I don’t know what victory is,’ he said. ‘I know what lunch is.’ His wife, Margaret, said: ‘He doesn’t know that either.’ Colonel Ivo Perrin retired in 2001.',
    ['~', 'Margaret'],
  ],
  [
    'Colonel Ivo Perrin retired in 2001. ‘I don’t know what victory is,’ he said. ‘I know what lunch is.’ His wife, Margaret, said: ‘He doesn’t know that either.’',
    ['Ivo Perrin', 'Margaret'],
  ],
  [
    'Colonel Perrin, who is 82, is not impressed. ‘A map,’ he says, ‘is what you draw when you have lost the ground.’ Ivo Perrin wrote three books.',
    ['Ivo Perrin'],
  ],
  [
    'The colonel is not impressed. ‘A map,’ he says, ‘is what you draw when you have lost.’ Colonel Ivo Perrin wrote three books.',
    ['Ivo Perrin'],
  ],
  [
    'In a letter to The Times, 40 former ambassadors said the government was ‘negotiating with a mirror’.',
    ['40 former ambassadors|former ambassadors'],
  ],
  [
    'The charity’s chief executive, Dr Ruth Amos, said: ‘We are not asking for the moon. We are asking for a bridge.’',
    ['Ruth Amos'],
  ],
  [
    'Ruth Amos, chief executive of the charity, said it was ‘not asking for the moon’, but added: ‘A bridge would do.’',
    ['Ruth Amos', 'Ruth Amos'],
  ],
  [
    'Dr Amos said that the charity, which has worked in the valley since 1988, was ‘not asking for the moon’. Ruth Amos joined in 1990.',
    ['Ruth Amos'],
  ],
  ['Whitehall officials fear that the enclave will become ‘a second Marwan’, one said.', ['one|Whitehall officials']],
  ['The Foreign Secretary was said to be ‘incandescent’.', [null]],
  ['The Foreign Secretary, Philip Hargreave, was said by friends to be ‘incandescent’.', ['friends']],
  [
    'Mr Hargreave’s friends say he is ‘incandescent’. Philip Hargreave is the Foreign Secretary.',
    ['Mr Hargreave’s friends|Hargreave’s friends|friends'],
  ],
  [
    'Philip Hargreave, the Foreign Secretary, is understood to have told colleagues that the talks were ‘a charade’.',
    ['Philip Hargreave'],
  ],
  [
    'The talks, he is understood to have told colleagues, were ‘a charade’. Philip Hargreave is the Foreign Secretary.',
    ['~'],
  ],
  ['Labour’s Clive Bancroft accused ministers of ‘sleepwalking into a quagmire’.', ['Clive Bancroft']],
  [
    'Labour’s defence spokesman, Clive Bancroft, accused Mr Hargreave of ‘sleepwalking’. Mr Hargreave replied that he had ‘never been more awake’. Philip Hargreave is the Foreign Secretary.',
    ['Clive Bancroft', 'Philip Hargreave'],
  ],
  [
    'Asked by Clive Bancroft, Labour’s defence spokesman, if he had read the report, Philip Hargreave said he had read ‘enough of it’.',
    ['Philip Hargreave'],
  ],
  [
    'Challenged on the figure by Clive Bancroft, Philip Hargreave said it was ‘what the maps say’.',
    ['Philip Hargreave'],
  ],
  [
    'Pressed on what that meant, the Foreign Secretary said: ‘It means what it says.’ Philip Hargreave left at noon.',
    ['~'],
  ],
  [
    'Philip Hargreave, the Foreign Secretary, left at noon. Pressed on what that meant, his office said it meant ‘what it says’.',
    ['his office|office'],
  ],
  [
    'It was, one veteran of the talks recalled, ‘like watching a chess match played with one queen’.',
    ['one veteran of the talks|one veteran'],
  ],
  ['It was ‘like watching chess’, recalled one veteran of the talks.', ['one veteran of the talks|one veteran']],
  ['His predecessor, Nigel Oakes, was blunter. ‘They are lying,’ he said. ‘They have always lied.’', ['Nigel Oakes']],
  [
    'Asked how long the town could hold, Captain Rowe thought for a moment. ‘Till the tea runs out,’ he said. Captain Edmund Rowe leads the volunteers.',
    ['Edmund Rowe'],
  ],
  [
    '‘Till the tea runs out,’ said Captain Rowe. ‘And then,’ he added, ‘till the coffee does.’ Captain Edmund Rowe leads the volunteers.',
    ['~', 'Edmund Rowe'],
  ],
  [
    'The rebels’ spokesman in London, Dr Yusuf Hamdi, described the offer as ‘a surrender with refreshments’, adding: ‘We shall decline the refreshments as well.’',
    ['Yusuf Hamdi', 'Yusuf Hamdi'],
  ],
  [
    'Dr Hamdi, a dentist by training, said the regime was ‘pulling its own teeth’. Yusuf Hamdi is the rebels’ spokesman.',
    ['Yusuf Hamdi'],
  ],
  [
    '‘The regime,’ says Dr Hamdi, a dentist by training, ‘is pulling its own teeth.’ Yusuf Hamdi is the rebels’ spokesman.',
    ['Yusuf Hamdi'],
  ],
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

/** Briefings of the United Nations and the papers around them. */
export const briefings: readonly Case[] = [
  [
    'Farhan Haddad, Deputy Spokesman for the Secretary-General, told reporters today that the Organization was “deeply alarmed”.',
    ['Farhan Haddad'],
  ],
  [
    'The Secretary-General, in a statement attributable to his Spokesman, condemned “in the strongest terms” the attack. Tomas Brandt has been Secretary-General since 2014.',
    ['Tomas Brandt|Secretary-General'],
  ],
  [
    'Responding to a question, Mr. Haddad said that the convoy had been “turned back at gunpoint”. Farhan Haddad is the spokesman.',
    ['Farhan Haddad'],
  ],
  [
    'Asked whether the truce still held, the Spokesman replied that it was “holding by its fingernails”. Farhan Haddad is the Spokesman for the Secretary-General.',
    ['Farhan Haddad|Spokesman'],
  ],
  ['Question: Does the truce still hold?\n\nSpokesman: “It is holding by its fingernails.”', ['Spokesman']],
  [
    'Briefing the Council by video link, Ines Calder, Under-Secretary-General for Humanitarian Affairs, said the city was “a graveyard with a postcode”.',
    ['Ines Calder'],
  ],
  [
    'The Under-Secretary-General for Humanitarian Affairs and Emergency Relief Coordinator, Ines Calder, said the city was “a graveyard with a postcode”.',
    ['Ines Calder'],
  ],
  [
    'Jens Larke, for the Office for the Coordination of Humanitarian Affairs (OCHA), said the convoy was “loaded and waiting”.',
    ['Jens Larke'],
  ],
  [
    'Mr. Larke, for OCHA, added that drivers “had been told to bring their own water”. Jens Larke spoke first.',
    ['Jens Larke'],
  ],
  [
    'Speaking for the World Food Programme (WFP), Bettina Lusch said rations would “run out on Thursday”.',
    ['Bettina Lusch'],
  ],
  [
    'For the World Health Organization, Dr. Fadela Chabi said the hospital was “a building and no more”.',
    ['Fadela Chabi'],
  ],
  ['The representative of France said the text was “the least we can do”.', ['representative of France']],
  [
    'The representative of the Russian Federation, Vitaly Chorin, said the text was “a bill with no address”.',
    ['Vitaly Chorin'],
  ],
  [
    'The Permanent Representative of Norway, Ambassador Liv Tangen, speaking on behalf of the Nordic countries, called the text “thin soup”.',
    ['Liv Tangen'],
  ],
  ['The Special Envoy, she said, was “packed and ready”. Ines Calder spoke for an hour.', ['~']],
  ['Ines Calder spoke for an hour. The Special Envoy, she said, was “packed and ready”.', ['Ines Calder']],
  [
    'In response to journalists’ questions, Ms. Calder said: “I do not do numbers on Fridays.” Ines Calder leads the office.',
    ['Ines Calder'],
  ],
  [
    'The Special Envoy for Marwan, Mr. Jonas Lindqvar, reiterated his call for “a pause measured in days, not hours”.',
    ['Jonas Lindqvar'],
  ],
  [
    'The Special Envoy’s office later clarified that the pause was “a proposal, not a plan”.',
    ["Special Envoy’s office|Special Envoy's office"],
  ],
  [
    'The Mission said in a note to correspondents that its patrol had come under “deliberate and sustained” fire. The United Nations Mission in Marwan (UNMIM) has 900 observers.',
    ['United Nations Mission in Marwan|Mission|United Nations Mission'],
  ],
  [
    'UNICEF’s Executive Director, Carla Bellamy, said in a statement that children were “the first to be hit and the last to be counted”.',
    ['Carla Bellamy'],
  ],
  [
    'The Office of the High Commissioner for Human Rights (OHCHR) said it had “credible reports” of executions. Its spokesperson, Rupert Colvin, put the number at 82.',
    ['Office of the High Commissioner for Human Rights'],
  ],
  [
    'The High Commissioner, Zaid Rahmani, said he had “run out of words”. “I have checked,” he told the Human Rights Council.',
    ['Zaid Rahmani', 'Zaid Rahmani'],
  ],
  [
    'The Council President (Spain), speaking in her national capacity, said the text was “late”.',
    ['Council President|President'],
  ],
  [
    'Members of the Council expressed “grave concern” in a press statement read out by its President, Roman Oyarzo of Spain.',
    ['Members of the Council'],
  ],
  [
    'The delegate of Oman asked what the Envoy meant by “phased”. The Envoy answered that he meant “slow”. Jonas Lindqvar is the envoy.',
    ['~', 'Jonas Lindqvar'],
  ],
  [
    '“We asked for four days and we were given four hours,” Ms. Calder told the Council. “I have known longer weddings.” Ines Calder leads the office.',
    ['Ines Calder'],
  ],
  [
    'The Deputy Special Envoy, Ramzi Hadad, who also briefed members, noted that “both sides keep the same map upside down”.',
    ['Ramzi Hadad'],
  ],
  [
    'Also briefing was the Director of Operations, John Gingell, who described the crossing as “a door without a wall”.',
    ['John Gingell'],
  ],
  [
    'Also speaking were representatives of Norway and Oman, who called for “a pause of ten days”.',
    ['representatives of Norway and Oman'],
  ],
  [
    'At the noon briefing, the Spokesperson, Stéphane Dumas, was asked about reports of gas. “We have seen them,” he said. “We are not in a position to verify them.”',
    ['Stéphane Dumas'],
  ],
  [
    'At the noon briefing, Stéphane Dumas, the Spokesperson, said that United Nations staff had counted “at least 40” barriers.',
    ['Stéphane Dumas|United Nations staff'],
  ],
  [
    'IGOR KOSTIN (Russian Federation) said his delegation had voted “with a heavy heart”. Mr. KOSTIN added that the text was “unbalanced”.',
    ['IGOR KOSTIN', 'IGOR KOSTIN'],
  ],
  ['PETRA HOLM (Norland), speaking on behalf of the Nordic group, said the text was “thin soup”.', ['PETRA HOLM']],
  [
    'Petra Holm (Norland), Council President for March, speaking in her national capacity, said the text was “thin soup”.',
    ['Petra Holm'],
  ],
  ['Mr. Holm (Norland) said the text was “thin soup”. Peter Holm arrived late.', ['Peter Holm']],
  [
    'The United Nations Assistance Mission in Tashar (UNAMT) said the road was “mined end to end”.',
    ['United Nations Assistance Mission in Tashar'],
  ],
  [
    'UNAMT said the road was “mined end to end”. The United Nations Assistance Mission in Tashar (UNAMT) has 900 staff.',
    ['United Nations Assistance Mission in Tashar'],
  ],
  [
    'The Commission of Inquiry on Tashar (CIT) said the road was “mined end to end”.',
    ['Commission of Inquiry on Tashar'],
  ],
  [
    'UNHCR said the camp was “full”. The United Nations High Commissioner for Refugees (UNHCR) runs it.',
    ['United Nations High Commissioner for Refugees'],
  ],
  [
    'The Office of the United Nations High Commissioner for Human Rights (OHCHR) said the reports were “credible”.',
    ['Office of the United Nations High Commissioner for Human Rights'],
  ],
  ['WFP said stocks were “gone”. The World Food Programme (WFP) feeds the city.', ['World Food Programme']],
  [
    'The International Organization for Migration (IOM) said 4,000 people had left “with nothing but keys”.',
    ['International Organization for Migration'],
  ],
  ['IOM spokesperson Joel Millman said 4,000 people had left “with nothing but keys”.', ['Joel Millman']],
  [
    'Deputy Spokesperson Farhan Haddad said in response to a question that the Organization had “no dog in that fight”.',
    ['Farhan Haddad'],
  ],
  [
    'The Secretary-General’s Special Representative, Ms. Ilse Brandauer, said the parties were “closer than they admit”.',
    ['Ilse Brandauer'],
  ],
  [
    'Ms. Ilse Brandauer, Special Representative of the Secretary-General, said the parties were “closer than they admit”. The Special Representative warned that the window was “closing, as windows do”.',
    ['Ilse Brandauer', 'Ilse Brandauer'],
  ],
  [
    'Ms. Ilse Brandauer, Special Representative of the Secretary-General, said little. According to the Special Representative, the window was “closing, as windows do”.',
    ['Ilse Brandauer'],
  ],
  [
    'The Special Representative, Ms. Ilse Brandauer, said little. Asked about the maps, she replied that the United Nations “does not do cartography”.',
    ['Ilse Brandauer'],
  ],
  [
    'A journalist asked if the United Nations agreed with the army’s figure. “We do not do cartography,” the spokesperson responded. The spokesperson, Ilse Brandauer, gave no figure.',
    ['Ilse Brandauer'],
  ],
  [
    'A correspondent asked if the United Nations agreed with the army’s figure.\n\n“We do not do cartography,” Ms. Brandauer responded.\n\nIlse Brandauer gave no figure.',
    ['Ilse Brandauer'],
  ],
  [
    'On Tashar, the Spokesperson said that the convoy was “still waiting”. Turning to Marwan, he said the airlift had been “a qualified success”. Stefan Duric is the Spokesperson.',
    ['Stefan Duric|Spokesperson', '~'],
  ],
  [
    'The Resident and Humanitarian Coordinator in Tashar, Mr. Ali Zattari, condemned “in the strongest terms” the shelling.',
    ['Ali Zattari'],
  ],
  [
    'The Humanitarian Coordinator, Ali Zattari, and the Regional Humanitarian Coordinator, Kevin Kendall, said in a joint statement that they were “appalled”.',
    ['Ali Zattari and Kevin Kendall'],
  ],
  [
    'In a joint statement, the Humanitarian Coordinator, Ali Zattari, and the Regional Coordinator, Kevin Kendall, said they were “appalled”.',
    ['Ali Zattari and Kevin Kendall'],
  ],
  [
    '“We are appalled,” Mr. Zattari and Mr. Kendall said. Ali Zattari and Kevin Kendall lead the relief effort.',
    ['Ali Zattari and Kevin Kendall'],
  ],
  ['The Executive Director of UNICEF, Ms. Henrietta Folk, said that children were “paying twice”.', ['Henrietta Folk']],
  [
    'Ms. Folk also said that schools had become “barracks with blackboards”. Henrietta Folk is the Executive Director.',
    ['Henrietta Folk'],
  ],
  [
    'Council members took the floor after the briefing. The representative of Norland called the situation “untenable”; that of Vessia preferred “regrettable”.',
    ['representative of Norland', 'null|that of Vessia|representative of Vessia'],
  ],
  [
    'The United States, the United Kingdom and France described the siege as “medieval”.',
    ['United States, the United Kingdom and France|United States, United Kingdom and France'],
  ],
  [
    'The Government of Tashar, in a letter to the President of the Council, described the report as “a novel”.',
    ['Government of Tashar'],
  ],
  [
    'In a letter to the President of the Council, the Permanent Representative of Tashar, Bashar Jafri, described the report as “a novel”.',
    ['Bashar Jafri'],
  ],
  ['The note verbale, seen by correspondents, describes the report as “a novel”.', ['note verbale|null']],
  ['The Envoy’s deputy said the report was “not a novel but an inventory”.', ['Envoy’s deputy']],
  [
    'Our humanitarian colleagues tell us that hospitals are “at breaking point”.',
    ['humanitarian colleagues|our humanitarian colleagues'],
  ],
  [
    'The Spokesman said that “our humanitarian colleagues” were at the crossing. Stefan Duric is the Spokesman.',
    ['Stefan Duric|Spokesman'],
  ],
  [
    '“This is not a siege, it is an audit,” he was reported by the official news agency as telling a visiting delegation. Governor Dimas Orr took office in May.',
    ['~'],
  ],
  [
    'Governor Dimas Orr took office in May. “This is not a siege, it is an audit,” he was reported by the official news agency as telling a visiting delegation.',
    ['Dimas Orr'],
  ],
  [
    'Governor Dimas Orr told a visiting delegation, as reported by the official news agency, that it was “not a siege but an audit”.',
    ['Dimas Orr'],
  ],
  ['The official agency reported Governor Dimas Orr as saying that it was “not a siege but an audit”.', ['Dimas Orr']],
  [
    'The official agency carried remarks by Governor Dimas Orr, who said that it was “not a siege but an audit”.',
    ['Dimas Orr'],
  ],
  [
    'A statement by Governor Dimas Orr, carried by the official agency, called it “not a siege but an audit”.',
    ['Dimas Orr|statement by Governor Dimas Orr'],
  ],
  ['Media reports quoting Governor Dimas Orr said it was “not a siege but an audit”.', ['~']],
];

/** Ranks, titles, offices and noms de guerre around names. */
export const names: readonly Case[] = [
  ['‘It is arithmetic,’ said Brigadier (retd) Hugh Tarrant, of the Institute for Strategic Affairs.', ['Hugh Tarrant']],
  ['‘It is arithmetic,’ said Maj Gen Sir Rupert Colefax.', ['Rupert Colefax']],
  ['‘It is arithmetic,’ said Wg Cdr Alice Moyes of the RAF.', ['Alice Moyes']],
  ['‘It is arithmetic,’ said Lt-Col James Orr-Ewing.', ['James Orr-Ewing']],
  ['‘It is arithmetic,’ said the Rt Rev Michael Anders, Bishop of Wexcombe.', ['Michael Anders']],
  ['‘It is arithmetic,’ said Baroness Whitlock, the Foreign Office minister.', ['Whitlock|Baroness Whitlock']],
  [
    'Baroness Whitlock of Stour told peers it was ‘arithmetic’.',
    ['Whitlock of Stour|Baroness Whitlock of Stour|Whitlock|Baroness Whitlock'],
  ],
  ['The Ministry of Defence denied it. ‘It is arithmetic,’ an MoD spokesman said.', ['MoD spokesman']],
  ['The Ministry of Defence denied it. ‘It is arithmetic,’ the MoD said.', ['Ministry of Defence']],
  ['‘It is arithmetic,’ said Prof Ngozi Hartley, of King’s College London.', ['Ngozi Hartley']],
  ['The shadow foreign secretary, Callum Adeyemi, said it was ‘arithmetic’.', ['Callum Adeyemi']],
  ['Mr Justice Pelham said the order was ‘arithmetic’.', ['Pelham|Justice Pelham|Mr Justice Pelham']],
  ['‘It is arithmetic,’ said a former head of MI6, Sir Adrian Voss.', ['Adrian Voss']],
  [
    '‘It is arithmetic,’ says Ms Okafor-Blythe, who chairs the committee. Tessa Okafor-Blythe was elected in May.',
    ['Tessa Okafor-Blythe'],
  ],
  [
    'Dr Hamid al-Sayyid, the group’s London spokesman, said: ‘It is arithmetic.’ ‘And we can count,’ al-Sayyid added.',
    ['Hamid al-Sayyid', 'Hamid al-Sayyid'],
  ],
  ['‘And we can count,’ Mr al-Sayyid added. Hamid al-Sayyid lives in London.', ['Hamid al-Sayyid']],
  ['The Quai d’Orsay said it was ‘arithmetic’.', ['Quai d’Orsay']],
  [
    'Gen. Abdul-Karim al-Nadif, who leads the 4th Division, told state TV that the hill was “ours by lunch.” “By dinner,” al-Nadif said later.',
    ['Abdul-Karim al-Nadif', 'Abdul-Karim al-Nadif'],
  ],
  ['Col. Mustafa, a rebel commander who goes by one name, said the hill was “ours.”', ['Mustafa']],
  ['“Ours,” said a commander known as Abu Hadi.', ['Abu Hadi']],
  ['“Ours,” said the commander, who uses the nom de guerre Abu Hadi.', ['Abu Hadi']],
  ['“Ours,” said the commander, who identified himself only by his first name, Hadi.', ['Hadi']],
  ['“Ours,” said the commander, who gave only his first name, Hadi.', ['Hadi']],
  ['“Ours,” said Hadi, a commander who asked that his last name be withheld.', ['Hadi']],
  ['“Ours,” said Ivo Perrin III, a commander.', ['Ivo Perrin III']],
  ['“Ours,” said Ivo Perrin Jr., a commander.', ['Ivo Perrin Jr|Ivo Perrin']],
  ['“Ours,” said Ivo J. Perrin, a commander. “All of it,” Perrin said.', ['Ivo J Perrin', 'Ivo J Perrin']],
  ['“Ours,” said J. P. Perrin, a commander.', ['J P Perrin']],
  ['“Ours,” said Rep. Dana Ortiz, D-Calif., who sits on the committee.', ['Dana Ortiz']],
  ['“Ours,” said Sen. Dana Ortiz (R-Texas).', ['Dana Ortiz']],
  ['Senate Majority Leader Dana Ortiz said it was “ours.”', ['Dana Ortiz']],
  ['White House press secretary Dana Ortiz called it “ours.”', ['Dana Ortiz']],
  ['Secretary of State Dana Ortiz called it “ours.” Ortiz said there was “no doubt.”', ['Dana Ortiz', 'Dana Ortiz']],
  ['U.N. Secretary-General Tomas Brandt called it “a stain.”', ['Tomas Brandt']],
  ['U.N. special envoy Jonas Lindqvar called it “a stain.”', ['Jonas Lindqvar']],
  ['The UN’s humanitarian coordinator in Marwan, Ali Zattari, called it “a stain.”', ['Ali Zattari']],
  [
    'Kremlin spokesman Dmitri Orlenko and Foreign Ministry spokeswoman Maria Zakh both called it “a stain.”',
    ['Dmitri Orlenko and Maria Zakh'],
  ],
  [
    'Egypt, Spain and New Zealand drafted the text. “It is a stain,” said New Zealand’s ambassador, Gerald van Boom.',
    ['Gerald van Boom'],
  ],
  ['“It is a stain,” Britain’s Ambassador Matthew Rycliff said.', ['Matthew Rycliff']],
  ['“It is a stain,” China’s Foreign Ministry spokesman Geng Su told a daily news briefing.', ['Geng Su']],
  ['Iran’s Supreme Leader Ayatollah Hassan Karimi called it “a stain.”', ['Hassan Karimi']],
  ['Crown Prince Faisal bin Rashid called it “a stain.”', ['Faisal bin Rashid']],
  [
    'Sheikh Mohammed bin Jassim al-Thawadi, the Qatari foreign minister, called it “a stain.”',
    ['Mohammed bin Jassim al-Thawadi'],
  ],
  [
    'Mohammed al-Halabi, a resident, said: “We wait.” Al-Halabi, 31, has two children. “They wait too,” he said.',
    ['Mohammed al-Halabi', 'Mohammed al-Halabi'],
  ],
  [
    'Ibrahim Abu al-Layth, a spokesman for the White Vests, said: “We wait.” “We dig,” Abu al-Layth said.',
    ['Ibrahim Abu al-Layth', 'Ibrahim Abu al-Layth'],
  ],
  ['Bana Alabed’s mother, Fatemah, tweeted: “Final message.”', ['Fatemah']],
  ['“Final message,” tweeted @fatemah_a, a resident.', ['~']],
  ['Lina Shamy, an activist, said in a video: “Humans all over the world, don’t sleep!”', ['Lina Shamy']],
  ['In a video posted on Twitter, Lina Shamy said: “Don’t sleep!”', ['Lina Shamy']],
  ['The activist, who uses the pseudonym Lina, said: “Don’t sleep!”', ['Lina']],
  [
    'Vitaly Chorin, Russia’s U.N. ambassador, said “the counter-terrorist operation will conclude in the next few hours.”',
    ['Vitaly Chorin'],
  ],
  [
    'Russian Ambassador to the United Nations Vitaly Chorin told reporters: “All militants are leaving.”',
    ['Vitaly Chorin'],
  ],
  ['“Are you truly incapable of shame?” U.S. Ambassador Samantha Powell asked the council.', ['Samantha Powell']],
  [
    'Samantha Powell, the American ambassador, addressed Syria, Russia and Iran directly. “Are you truly incapable of shame?” she asked.',
    ['Samantha Powell'],
  ],
  [
    'Chorin hit back. “The speech is particularly strange to me,” he said. “She gave it as if she were Mother Teresa.” Vitaly Chorin is Russia’s envoy.',
    ['Vitaly Chorin'],
  ],
];

/** Words of nobody: signs, sayings, labels, the words of a text. */
export const nobody: readonly Case[] = [
  ['Ana Lund walked through the hall. “Closed until further notice,” a sign on the door read.', ['~']],
  ['Ana Lund left on Monday. “We will return,” read graffiti on the wall of the school.', [null]],
  ['Ana Lund leads the fund. It has often been said that a siege is “a clock without hands”.', [null]],
  ['Ana Lund leads the fund. The old saying goes: “He who holds the hill holds the town.”', [null]],
  ['Ana Lund leads the fund. There is a proverb in the valley: “The river signs nothing.”', [null]],
  ['Ivo Perrin has been mayor since May. Someone had scrawled “traitor to the river” across his portrait.', [null]],
  ['Ivo Perrin has been mayor since May. On the wall of the bakery is painted “No bread, no flags”.', [null]],
  [
    'Ivo Perrin has been mayor since May. Under the headline “A town without shame”, the paper printed his photograph.',
    [null],
  ],
  ['Ivo Perrin has been mayor since May. The road was closed “for reasons of safety”.', [null]],
  ['Ivo Perrin, the mayor, left. The withdrawal was described as “temporary”, and nobody asked why.', [null]],
  ['Ivo Perrin was mayor. “Where is the bread?” somebody shouted from the back of the hall.', ['null|somebody']],
  [
    'Ana Lund said the fund had six kitchens. A voice from the crowd called out: “Lies!”',
    ['null|voice|voice from the crowd'],
  ],
  ['Ana Lund said the fund had six kitchens. The film, “Six Kitchens and a River”, opens on Friday.', [null]],
  [
    'Ana Lund said the fund had six kitchens. In the leaflet people were told to leave “with what they could carry”.',
    ['null|leaflet'],
  ],
  ['Ana Lund said the fund had six kitchens. The corridor was to be “open to all”.', [null]],
  ['Ana Lund said the fund had six kitchens. Rumours spoke of “a thousand buses”.', ['null|rumours']],
  ['“Peace is a bakery.” That is what they say in Tal Barak.', ['null|they']],
  ['“They looked under the flour,” she said.\n\nOil closed higher.', [null]],
  ['The UN convoy was turned back at Bridge Four. “They looked under the flour,” he said.', [null]],
  ['A UN convoy of 14 lorries was turned back at Bridge Four. “They looked under the flour,” she said.', [null]],
  ['The bridge fell at noon. “It is over,” he said, and hung up.', [null]],
  ['The ministry published the figures on Monday. “It was a mistake,” she said.', [null]],
  ['The law, known as “the broom”, passed in May.', [null]],
  ['Rebels overran the zoo on Monday. “Even the penguins looked worried.”', [null]],
  ['Oil closed higher on Friday. “Nobody is buying.”', [null]],
  [
    'Ana Lund spoke on Monday.\n\nThe market was closed. “No flour,” said a note on the shutter.',
    ['null|note|note on the shutter'],
  ],
  ['The plan speaks of “a phased return”, but gives no dates.', ['null|plan']],
  ['In its “winter plan”, the army lists 40 villages.', [null]],
  ['He was taken to what guards called “the fridge”.', ['null|guards']],
  ['Locals call the crossing “the throat”.', ['null|locals']],
  ['The so-called “humanitarian pause” ended at noon.', [null]],
  [
    'Critics of the plan say it is “a fig leaf”. “Fig leaf” was also the title of his memoir.',
    ['critics of the plan|critics', null],
  ],
  ['The phrase “honourable exit” appears nine times in the speech.', [null]],
  ['There were chants of “bread, not flags” outside the hall.', ['null']],
  ['Banners reading “Bread, not flags” hung from the bridge.', [null]],
  ['A poster on the wall says: “Report your neighbour.”', ['null|poster']],
  ['The word “siege” is banned on state television.', [null]],
  ['One hears the same thing everywhere: “Wait for spring.”', [null]],
  ['The message on the screen said “call failed”.', ['null|message|message on the screen']],
  ['A recording, whose speaker could not be identified, has a man shouting “leave the lorry!”', ['man|null']],
  ['The text of the deal calls for “an immediate halt”.', ['text of the deal|text|null']],
  [
    'Ivo Perrin’s novel, “The Long Ford”, sold 9,000 copies. “A masterpiece of mud,” wrote one reviewer.',
    [null, 'one reviewer'],
  ],
  ['Ivo Perrin spoke at noon. He was greeted with cries of “shame on you”.', [null]],
  ['Ivo Perrin spoke at noon. The crowd answered with “shame on you”.', ['crowd|null']],
  ['To the soldiers it was simply “the job”.', ['null|soldiers']],
  ['It reads like a “who’s who” of the valley.', [null]],
  ['Asked for comment, the army did not reply. “No comment” has been its answer since May.', ['null|army|its']],
  ['Ana Lund has run the fund since May. Her motto is “bread first”.', ['Ana Lund|null']],
  ['“No bread today.” The card in the window had been there since May.', [null]],
  ['“No bread today”: the card in the window had been there since May.', [null]],
  ['Ana Lund showed me the door. On it, in chalk: “Gone to my sister’s.”', [null]],
  [
    'Ana Lund switched on the radio. A recorded voice said: “The number you have dialled is not in service.”',
    ['null|recorded voice'],
  ],
  ['Ana Lund switched on the radio. “The number you have dialled is not in service,” it said.', ['null|radio']],
  [
    'Ana Lund laughed. There is a joke they tell in Tal Barak: “What is the difference between the army and the rebels? The hat.”',
    [null],
  ],
  ['Ana Lund has a theory. In the visitors’ book someone has written: “Lovely ruins.”', [null]],
  ['Ana Lund was halfway across when somebody behind her said, “Don’t run.”', ['null|somebody']],
  ['Ana Lund keeps the note in a drawer. “Do not wait for me,” it says. “Sell the cow.”', ['null|note']],
  ['The children have a game called “Checkpoint”. Ana Lund has banned it.', [null]],
  ['The soup is known here as “the general’s bath”. Ana Lund makes it.', [null]],
  ['In Tal Barak people say: “The river pays no tax.” Ana Lund does not say it.', ['null|people|people in Tal Barak']],
  [
    'A sticker on his rifle says “Made with love”. Ivo Perrin does not remember who put it there.',
    ['null|sticker|sticker on his rifle'],
  ],
  ['Everybody in Tal Barak knows the line: “We came for a week.” Ivo Perrin wrote it.', ['null|Ivo Perrin']],
  [
    'The dictionary defines a siege as “the surrounding of a place”. Ivo Perrin defines it as “waiting”.',
    ['null|dictionary', 'Ivo Perrin'],
  ],
  [
    'The treaty of 1921 speaks of “free passage in perpetuity”. Ivo Perrin owns a copy.',
    ['null|treaty of 1921|treaty'],
  ],
  ['Article 4 guarantees “free passage in perpetuity”. Ivo Perrin owns a copy.', ['null|Article 4|Article']],
  ['His passport says “farmer”. Ivo Perrin has never owned a field.', ['null|passport|his passport']],
  ['The T-shirt said “I survived Tal Barak”. Ivo Perrin bought two.', [null]],
  ['The receipt, which Ivo Perrin keeps, says “one bridge, used”.', ['null|receipt']],
  [
    'An advertisement for the hotel promises “views on both armies”. Ivo Perrin has never had a guest.',
    ['null|advertisement|advertisement for the hotel'],
  ],
  ['“Halt, who goes there?” It was a parrot. Ivo Perrin taught it that.', [null]],
  ['The phone rang. “Is it over?” Nobody in the room answered.', [null]],
  ['The phone rang. “Is it over?” asked a woman’s voice.', ['null|woman’s voice|woman']],
  ['In the corridor someone was singing “Long is the River”.', [null]],
  ['The news at nine began with the words “Our forces have regrouped”.', ['null|news']],
  ['State radio repeated “Our forces have regrouped” until midnight.', ['State radio']],
  ['Word came that the bridge was “no longer necessary”.', [null]],
  ['The word from the palace was that the bridge was “no longer necessary”.', ['null|palace']],
  ['Officially, the bridge is “under review”.', [null]],
  ['Officially the town is “liberated”; in the market nobody uses the word.', [null]],
  ['What the army calls “cleansing” the villagers call “Tuesday”.', ['army', 'villagers']],
  ['What is euphemistically called “relocation” began in May.', [null]],
  ['They are, in the language of the law, “persons of no fixed loyalty”.', ['null|law']],
  ['There was talk of “a third force”. Ana Lund had heard it too.', [null]],
  [
    'A headline in the Gazette asked: “Who sold the bridge?” Ana Lund framed it.',
    ['null|Gazette|headline in the Gazette|headline'],
  ],
  [
    '“Who sold the bridge?” asked the front page of the Gazette.',
    ['null|Gazette|front page of the Gazette|front page'],
  ],
  ['“Dear neighbour,” the letter begins, “the bridge is gone.” Ana Lund never found out who sent it.', ['null|letter']],
  ['Ana Lund’s letter begins “Dear neighbour” and ends “the bridge is gone”.', ['~', '~']],
  ['His last text to his mother said: “Battery low.” Ivo Perrin was 19.', ['~']],
  ['Ivo Perrin was 19. His last text to his mother said: “Battery low.”', ['Ivo Perrin']],
  ['Ivo Perrin was 19. In his last message he wrote only: “Battery low.”', ['Ivo Perrin']],
  ['Q: The mayor has called you “a danger to bread”. Is he wrong?', ['null|mayor']],
  ['She was asked what “regroup” meant. Ana Lund did not know.', [null]],
  ['Ana Lund was asked what “regroup” meant. She did not know.', [null]],
  ['Ana Lund does not like the word “siege”. “It sounds medieval,” she says.', [null, 'Ana Lund']],
  ['Ana Lund does not like to be called “the angel of Tal Barak”.', [null]],
  ['Ana Lund, whom the soldiers call “the angel of Tal Barak”, is 61.', ['null|soldiers']],
  ['Ana Lund, known as “the angel of Tal Barak”, is 61.', [null]],
  ['Ana Lund is the author of “The Long Ford” and “Mud”.', [null, null]],
  ['Ana Lund is a member of the group “Bread First”.', [null]],
  ['Ana Lund appeared on the programme “Hard Questions”.', [null]],
  ['Asked about “mistakes were made”, a phrase used by the army, Ana Lund smiled.', ['null|army']],
];

/** Whole articles: what a pronoun, a surname or an office means further down. */
export const articles: readonly Case[] = [
  [
    'Siege of Marwan could last until spring, warns general\n\nRobin Castell in Port Selim\nTuesday 12 March 2013\n\nThe commander of the multinational force besieging Marwan has conceded that the rebel-held port may not fall before the spring, in what one colleague called ‘an outbreak of candour’.\n\nGeneral Sir Peter Aldous told the Guardian that his forces controlled ‘a little over half’ of the city. ‘We were told it would be a week,’ he said. ‘We have been here for eleven.’\n\nThe remarks, in an interview at his headquarters, contrast sharply with the tone in London, where the defence secretary, Fiona Marchbanks, last week told MPs the operation was ‘on track’.\n\nSir Peter, 58, who was decorated in the Lowland war, said the rebels were ‘well led, well dug in and – this is the part that ministers do not like to hear – well liked’.\n\n‘You cannot bomb a people into liking you,’ he added.\n\nHis candour has not gone down well. ‘He is paid to win it, not to review it,’ said one minister. Another described the general as ‘a man with an eye on his memoirs’.\n\nMarchbanks declined to comment, but a source close to her said she was ‘relaxed’ about the interview. ‘She has known Peter for years,’ the source said. ‘He is always like this before lunch.’\n\nIn Marwan itself, residents reached by phone said that food was running out. ‘We eat once a day, and we call it supper so that it sounds like a choice,’ said Nadia Ferris, a pharmacist. Her brother, who did not want his name used, was less sanguine. ‘The rebels have bread,’ he said. ‘We have their promises.’\n\nThe rebels’ political office said the general’s admission was ‘welcome, if late’. Its head, Tomas Oyelu, said in an email: ‘Sir Peter is an honest man in a dishonest business.’\n\nDowning Street would say only that the prime minister had ‘full confidence’ in his commanders.',
    [
      'one colleague',
      'Peter Aldous',
      'Peter Aldous',
      'Fiona Marchbanks',
      'Peter Aldous',
      'Peter Aldous',
      'one minister',
      'another|another minister',
      'source close to her|source',
      'source close to her|source',
      'Nadia Ferris',
      'Her brother|brother',
      'political office|rebels’ political office',
      'Tomas Oyelu',
      'Downing Street',
    ],
  ],
  [
    'UN Geneva press briefing – Summary\n\nFollowing is a summary of today’s briefing by the United Nations Information Service.\n\nMarwan\n\nAlessandra Corti, chairing the briefing, read out a statement by the Secretary-General, who said he was “appalled by the bombardment of the Saint Luke hospital”.\n\nJens Lauridsen, for the Office for the Coordination of Humanitarian Affairs (OCHA), said that a convoy of 31 trucks had been waiting at the crossing since Sunday. “The drivers have learned each other’s children’s names,” he said.\n\nAnswering questions, Mr. Lauridsen said that permission had been “granted, withdrawn and granted again, all before breakfast”. He did not know who had withdrawn it.\n\nDr. Amina Sesay, for the World Health Organization (WHO), stated that only two of nine hospitals were functioning. She described surgeons operating “by the light of telephones”. In reply to a question about the number of wounded, Dr. Sesay said: “We count those who reach us. The others count themselves.”\n\nChristophe Bellin, for the United Nations Children’s Fund (UNICEF), had just come back from the city. “I met a boy of seven who could tell the calibre by the sound,” he told journalists. “He corrected me twice.”\n\nThe Special Envoy’s spokeswoman, Jessy Charle, announced that the Envoy would travel to Port Selim on Thursday. Asked if he would meet the rebels, she said that he would meet “everyone who has a door”. She recalled that the Envoy had described the last round as “constructive, in the sense that nothing was broken”.\n\nIn response to further questions from Reuters and AFP, Ms. Charle declined to say whether the talks were dead. “They are resting,” she said.\n\nRavina Sham, for the Office of the High Commissioner for Human Rights, said that the Office was “extremely concerned” by reports of summary executions. The High Commissioner had warned that those responsible would be “found, however long the corridor”.',
    [
      'Secretary-General',
      'Jens Lauridsen',
      'Jens Lauridsen',
      'Amina Sesay',
      'Amina Sesay',
      'Christophe Bellin',
      'Jessy Charle',
      'Envoy|Special Envoy',
      'Jessy Charle',
      'Ravina Sham|Office',
      'High Commissioner',
    ],
  ],
  [
    'THE WELL-DIGGER’S WAR\n\nOn the edge of the Salt Desert, an old trade has become a weapon.\n\nBy Maribel Otunnu\n\nThe first thing Yacoub Dari does, when he comes to a new village, is to lie down. He lies on his stomach with one ear to the ground, and nobody speaks.\n\n“My father said the water talks,” he told me. “I think it only breathes.”\n\nDari is sixty-six. He has dug two hundred and eleven wells, by his own count, on both sides of a front line that has moved eleven times. He has been arrested by both armies. “The first asked me who I worked for. The second asked me how deep.”\n\nHis son drove us. At the checkpoint outside Tel Amar a soldier leaned in. “Purpose of journey?”\n\n“Water,” the son said.\n\nThe soldier laughed. “Then you are the only ones.”\n\nIn the village they still talk of the summer when the government poisoned the south well. There was a song about it, which the children sing at the pump: “Don’t drink, don’t drink, the general’s ink.” A teacher, Hosna Adel, wrote it down for me. She would not sing it.\n\n“It is not a song for adults,” she said. “Adults were there.”\n\nThe governor, when I found him, was polite. He said that the poisoning was “a story told by people who never liked our wells”. His deputy, a young man with a tablet, nodded at every sentence. I asked the governor whether he had ever drunk from the south well.\n\n“I drink bottled,” he said.\n\nThere is an inscription over the pump-house door, from the time of the French: “Eau pour tous.” Somebody has painted out the last word.\n\nOn my last day Dari lay down again, in a field that looked to me like any other. It took him a long time. Then he got up, dusted his knees, and walked to the car.\n\n“Well?” I asked.\n\n“No,” he said. “But it was breathing.”',
    [
      'Yacoub Dari',
      'Yacoub Dari',
      'soldier|a soldier',
      'son|His son|the son',
      'soldier',
      'null|children',
      'Hosna Adel',
      'governor',
      'governor',
      null,
      'null',
      'Yacoub Dari',
    ],
  ],
  [
    'Ministers split over arms for Halwan rebels\n\nBy Judith Fairweather, Diplomatic Editor\n\nPublished: 14 June 2012\n\nThe cabinet was divided last night over whether to arm the rebels who hold two thirds of the city of Halwan, with one minister warning of ‘a blank cheque drawn on a burning bank’.\n\nThe foreign secretary, Hugh Lascelles, is understood to favour sending anti-tank weapons. But the chancellor, Miriam Stone, told colleagues on Tuesday that the Treasury ‘does not do wars on approval’.\n\n‘Nobody is talking about boots on the ground,’ a Foreign Office source insisted. ‘We are talking about boots, full stop. They haven’t any.’\n\nThe split emerged as Gen Tariq Osman, the defector who commands the rebels’ northern front, gave his first interview to a British newspaper. He said his men were ‘fighting tanks with tractors’.\n\n‘Your government sends us torches,’ he said, holding one up. ‘We are grateful. It is very dark here.’\n\nGen Osman, who until January was deputy chief of staff, rejected the suggestion that his movement was dominated by extremists. ‘There are bearded men in my trenches,’ he said, ‘but there were bearded men in Nelson’s navy.’\n\nMr Lascelles’s opposite number, Labour’s Douglas Penrose, said the government was ‘drifting’ and called for a statement.\n\n‘We can’t have policy by leak,’ he told Sky News. ‘If the Foreign Secretary has something to say, let him say it to the House.’\n\nMrs Stone’s office refused to discuss what it called ‘private conversations’. A friend of the chancellor was less reticent. ‘Miriam thinks Hugh has been reading too much Lawrence,’ she said.\n\nSir Christopher Ames, who was ambassador to Halwan from 1998 to 2003, said both sides had a point. ‘The rebels need weapons and the weapons will end up in the wrong hands,’ he said. ‘These are not alternatives.’\n\nThe ex-diplomat added that in his day the city’s rulers had been ‘perfectly charming, for gangsters’.\n\nIn a sign of the confusion, No 10 said on Monday that ‘all options’ were on the table, only for the Ministry of Defence to say that ‘no decision’ had been requested. ‘They should talk to each other,’ said one senior officer. ‘It’s a short walk.’',
    [
      'one minister',
      'Miriam Stone',
      'Foreign Office source',
      'Tariq Osman',
      'Tariq Osman',
      'Tariq Osman',
      'Douglas Penrose',
      'Douglas Penrose',
      'Mrs Stone’s office|Stone’s office|office',
      'friend of the chancellor|friend',
      'Christopher Ames',
      'Christopher Ames',
      'No 10',
      'Ministry of Defence',
      'one senior officer',
    ],
  ],
  [
    'Rebel-held Tessaly ‘will not be a second Marwan’, says minister\n\nBy Oliver Standish, Defence Correspondent\nMonday 4 March 2013\n\nBritain will not allow the siege of Tessaly to become ‘a second Marwan’, a minister promised yesterday, as it emerged that government forces had lost a further fifth of the city.\n\nHarriet Blunt, the junior Foreign Office minister, told the BBC’s Andrew Marsh that the West had ‘learned its lesson’. Asked what the lesson was, she replied: ‘Not to wait.’\n\nHer remarks came after a weekend in which, according to the Tessaly Monitoring Group, rebels overran the railway yards. The group, which is based in Leeds and run by a retired dentist, said the army now held ‘barely 40 per cent’ of the city.\n\n‘Barely is my word, not theirs,’ said the dentist, Dr Farouk Nasser, when reached at home. ‘The people on the ground say “scarcely”.’\n\nThe regime disputes this. Its ambassador in London, Haitham Sabbagh, called the group ‘a man with a telephone’.\n\n‘He has a telephone and I have an embassy,’ Mr Sabbagh said. ‘I leave it to your readers to decide who is better informed.’\n\nReaders may wish to know that Mr Sabbagh’s embassy has been without a working line since January. ‘We did try to ring,’ sighed one diplomat.\n\nAt the weekend the Archbishop of Tessaly, Gregorios Mansour, preached to a congregation of eleven. ‘There were four hundred of us at Christmas,’ he said afterwards, locking the vestry. ‘God counts differently, I hope.’\n\nNot everyone shares the prelate’s patience. Outside, a boy with a petrol can said the archbishop should ‘go and preach to the tanks’.\n\n‘They have ears?’ his friend asked.\n\nSir Gerald Thorne, the former chief of the general staff, warns in an article for this newspaper today that intervention would be ‘Marwan with better weather’. He adds: ‘There is no plan. There is a mood.’\n\nThe Ministry of Defence said it did not comment on newspaper articles, ‘particularly good ones’.',
    [
      'a minister|minister|Harriet Blunt',
      'a minister|minister|Harriet Blunt',
      'Harriet Blunt',
      'Harriet Blunt',
      'group|Tessaly Monitoring Group',
      'Farouk Nasser',
      'Haitham Sabbagh',
      'Haitham Sabbagh',
      'one diplomat',
      'Gregorios Mansour',
      'boy with a petrol can|boy|a boy',
      'his friend|friend',
      'Gerald Thorne',
      'Gerald Thorne',
      'Ministry of Defence',
    ],
  ],
  [
    'DAILY PRESS BRIEFING BY THE OFFICE OF THE SPOKESPERSON\n\nThe following is a near-verbatim summary of today’s noon briefing by Lucien Okemba, Deputy Spokesperson for the Secretary-General.\n\nGood afternoon, everyone.\n\n**Tessaly\nOur humanitarian colleagues say that the situation in Tessaly remains “dire”. The World Food Programme (WFP) told us this morning that its warehouse had been looted for the third time. “They left the scales,” its country director, Marta Quiroz, said.\n\nThe Secretary-General spoke by telephone with the President of Tessaly, Edmond Vasseur. He expressed his concern at what he termed “the slow strangulation” of the eastern districts. A readout issued by the presidency described the call as “warm”.\n\nIn a statement, the Office for the Protection of Civilians (OPC) said it was “alarmed, and no longer surprised”.\n\n**Questions and Answers\nAsked whether the Secretary-General believed that the army controlled 80 per cent of the city, as the President had claimed, the Deputy Spokesperson said that the Organization “did not audit maps”.\n\nPressed further, he said: “You have all been there. You know what a street is worth.”\n\nA journalist from Norland asked about allegations that peacekeepers had sold fuel. Mr. Okemba said the allegations were being taken “with the utmost seriousness”. To a follow-up, he answered that he had “nothing beyond utmost”.\n\nIn response to another question, he said that the Special Envoy, Beatriz Falk, was on her way to the region. Ms. Falk, he recalled, had said last week that she would go “on a donkey if necessary”.\n\nQuestioned about the donkey, Mr. Okemba declined to elaborate.',
    [
      'humanitarian colleagues|Our humanitarian colleagues',
      'Marta Quiroz',
      '~',
      'presidency|readout|null',
      'Office for the Protection of Civilians',
      'Lucien Okemba',
      'Lucien Okemba',
      'Lucien Okemba',
      'Lucien Okemba',
      'Beatriz Falk',
    ],
  ],
  [
    'The Interview: Ivanka Sorel on mapping a war from her kitchen\n\nBy Tobias Renfrew\n\nIvanka Sorel, 34, runs Frontline Atlas from a two-room flat in Lisbon. Her map of the war in Dravia is read by both armies.\n\nDo you remember the first line you drew?\n\n“Of course. It was wrong. I put the brewery on the government side and I had three hundred emails before breakfast.”\n\nFrom whom?\n\n“Brewers, mostly.” She laughs. “One of them wrote, ‘Madam, we are with whoever is thirsty.’ I have it framed.”\n\nThe army says you are “an instrument of the enemy”. Does that bother you?\n\n“It bothers my mother. She irons when she is upset. I have never had such smooth pillowcases.”\n\nColonel Petar Miloš told this newspaper that your figure of 55 per cent was “invented in a kitchen”.\n\n“It was counted in a kitchen. That is different. But tell the colonel he is welcome to come and see the kitchen.”\n\nWhat do you do when two sources contradict each other?\n\n“I make it grey. People hate grey.” She shows me a message from a reader: “Grey is for cowards.” She has not answered it. “What would I say? He is right, it is the colour of not knowing.”\n\nYour partner, Luís, helps with the coding?\n\n“Luís makes soup,” she says. “He would like that on the record.”\n\n“I would,” he calls from the kitchen.\n\nAnd when the war ends?\n\n“Then somebody will need a map of who has to say sorry to whom,” says Sorel. “I shall need a bigger screen.”',
    [
      'Ivanka Sorel',
      'Ivanka Sorel',
      'Ivanka Sorel',
      'null|army',
      'Ivanka Sorel',
      'Petar Miloš',
      'Ivanka Sorel',
      'Ivanka Sorel',
      'null|reader|a reader',
      'Ivanka Sorel',
      'Ivanka Sorel',
      'Luís',
      'Ivanka Sorel',
    ],
  ],
  [
    'Tensions rise as army closes on Kestrel Bay\n\nKESTREL BAY, Orland (AP) — The army said Tuesday it had taken the lighthouse and “everything it shines on,” tightening its hold on a city where residents have been living on seaweed and rumor for 70 days.\n\nThe claim could not be independently verified. A rebel spokesman reached by satellite phone, Jonah Kreel, said the lighthouse had been dark since May. “They have captured a staircase,” Kreel said.\n\nThe Orland Conflict Tracker, a nonprofit that gathers reports from both sides, estimated that the government controls about 70 percent of the city. Its founder, Susan Adebayo-Reed, cautioned that front lines were shifting “by the hour and sometimes by the sentence.”\n\n“Seventy percent of what?” asked Deacon Amos Whitlow, who runs a soup kitchen out of a former bank. “I’d like somebody to come down here and show me the thirty.”\n\nWhitlow, 67, said he had served 212 people Monday. Most had walked. “One fella came by boat,” he said, “and the boat was worse off than him.”\n\nIn the capital, President Warren Tull told cheering supporters the war was “as good as won, and better than some.” Opposition lawmakers walked out. “It was the better-than-some that did it,” said one, Rep. Celia Font.\n\nState Department spokeswoman Marjorie Keane said Washington was “watching closely.” She would not say whether the United States still considered the siege a violation of the March truce, which the administration has called “the cornerstone of our policy.”\n\nAid workers say time is short. “We are past short,” said Imani Brooks of the relief group Open Harbor. “We’re into borrowed.” A truck driver for the group, who spoke on condition of anonymity because he was not authorized to talk to reporters, said soldiers at the last checkpoint had asked him for “anything with sugar in it.”\n\nHe gave them cough drops.\n\n___\n\nAssociated Press writer Dale Pruitt in the capital contributed to this report.',
    [
      'army',
      'Jonah Kreel',
      'Susan Adebayo-Reed',
      'Amos Whitlow',
      'Amos Whitlow',
      'Warren Tull',
      'Celia Font',
      'Marjorie Keane',
      'administration|null',
      'Imani Brooks',
      'truck driver for the group|truck driver|soldiers',
    ],
  ],
  [
    'Besieged city’s last bookseller says ‘nobody is buying endings’\n\nWatch: Inside Corvane\n\nCORVANE — He opens at nine, as he has for 41 years, and sweeps the glass to one side.\n\n“You step over the threshold and you are in another country,” said Anselm Duarte, 73. “The visa is that you wipe your feet.”\n\nHis shop stands 200 yards from the line that divides Corvane between the army, which holds the west bank, and the Union of Free Towns, which has had the east since last spring. Shells pass over it in both directions. Duarte has given up ducking.\n\n“If I can hear it, it is for someone else,” he said.\n\nWhat sells? Cookbooks, oddly. Detective stories, as long as the last chapter has been torn out for kindling. “Nobody is buying endings,” he said.\n\nA soldier in his twenties came in to ask for something about Rome. Duarte gave him Gibbon. “It is very long,” the soldier said. “So is this,” Duarte said.\n\nThe soldier, who said he was from a village in the south, paid with a tin of peaches. He would not give his name. “My sergeant reads,” he explained.\n\nThe union’s culture secretary — it has one — has offered to move the shop to the east bank, where, he has promised, books will be “free, in the sense of not being paid for.” The government, for its part, has threatened to close it for what a decree calls “inventory of a neutral character.”\n\nHis daughter, Inês, wants him to leave. She lives across the border and calls every Sunday.\n\n“I tell him, ‘Papa, they are books,’” she said by phone. “And he says, ‘That is what they said about the library.’”\n\nDuarte shrugged when told of the conversation. “She has her mother’s voice,” he said. “I always did what it told me, except this.”',
    [
      'Anselm Duarte',
      'Anselm Duarte',
      'Anselm Duarte',
      'Anselm Duarte',
      'soldier|soldier in his twenties',
      'Anselm Duarte',
      'soldier|soldier in his twenties',
      'culture secretary|union’s culture secretary',
      'null|decree|a decree',
      'Inês',
      'Anselm Duarte',
    ],
  ],
  [
    'Army claims ‘final’ push into Old Marwan\n\nBy Foreign Staff\n\n1:15PM GMT 07 Dec 2016\n\nSyrian-style tactics have come to Marwan, aid agencies warned on Wednesday, as government troops and allied militias were reported to have taken more than three quarters of the rebel enclave.\n\n“It’s a rolling-up, not a battle,” said a senior Western diplomat in Beirut. “Every morning we take a street off the list.”\n\nState television showed soldiers on the ramparts. “Victory is a matter of hours,” its reporter declared, although he was standing some way from the ramparts.\n\nThe rebels’ Joint Command proposed a five-day truce to let the wounded out. The offer was dismissed by the foreign minister, Walid Tamer. “We have heard this song,” he told a news conference alongside his Russian counterpart, Sergei Lavrin. Lavrin, for his part, said that those who refused to leave would be treated as “terrorists, since that is what they are”.\n\nAsked whether he ruled out a pause, Mr Tamer said: “I rule out a comma.”\n\nUN officials said they had received “no reply of any kind” to their request for access. “It’s like writing to the sea,” one said.\n\n“Please tell the world we are still here,” Bassel, a nurse who did not want his surname published, wrote to The Telegraph over WhatsApp. Minutes later he added: “Not for long, I think.” He has not been online since.\n\nThe White Vests, a volunteer rescue group, said it had recovered 21 bodies. Its leader, Raed Sahloul, accused the world of “filming a drowning”.\n\nIn Paris, the French president, Alain Duhamel, said the city’s fall would be “a stain that will not come out”. His prime minister went further, calling it “a crime we have watched on our telephones”.',
    [
      'null|army',
      'senior Western diplomat|senior Western diplomat in Beirut',
      'reporter|its reporter',
      'Walid Tamer',
      'Sergei Lavrin',
      'Walid Tamer',
      'UN officials',
      'one|UN officials|one UN official',
      'Bassel',
      'Bassel',
      'Raed Sahloul',
      'Alain Duhamel',
      'His prime minister|prime minister',
    ],
  ],
  [
    'Humanitarian Bulletin | Issue 9 | February 2014\n\nIn this issue: P.1 Access “all but closed” | P.2 Voices | P.3 Funding\n\nAccess\n\nEleven of fourteen convoys planned for February did not move. Authorities cited “security considerations”; in two cases, partners were told that the road was “sleeping”. The Humanitarian Coordinator, Ms. Aline Ferrand, has written to both parties. “A permit that expires at the gate is not a permit,” she said in the letter.\n\nThe Governor’s Office replied that convoys were welcome “at any time not otherwise specified”.\n\nVoices from the field\n\n“I used to teach geography. Now I teach people where the exits are.” – Samira, 38, teacher, Block C\n\n“We were eleven in the cellar. We are nine. Do not write down why.” – man in his sixties, name withheld\n\nSamuel Okri, field officer with the Lantern Relief Trust, recalls arriving in Block D. “A lady offered me her chair,” he says. “It was the only thing in the room. I sat, because she would have been insulted otherwise.”\n\nFunding\n\nThe appeal is 31 per cent funded. The Trust’s director, Per Halvorsen, describes the shortfall as “arithmetic, with graves”. Donors, he says, have shown “sympathy in all currencies”.\n\nA donor representative, speaking at a closed meeting in Oslo, countered that money was “not the bottleneck”.\n\nFor its part, the Ministry of Relief has called the appeal’s figures “exaggerated”, a charge that Ms. Ferrand rejected. “We exaggerate downwards,” she told this bulletin.',
    [
      '~',
      'Authorities',
      'null|partners',
      'Aline Ferrand',
      'Governor’s Office',
      'Samira',
      '~',
      'Samuel Okri',
      'Per Halvorsen',
      'Per Halvorsen',
      'donor representative',
      'Ministry of Relief',
      'Aline Ferrand',
    ],
  ],
  [
    '“They took the piano first”: inside the siege that nobody filmed\n\nBy Emeka Lindström\n\nThe piano went down the stairs of the Conservatory at Ostrava Gate on the fourth of May, carried by six soldiers and a deserter. Milena Hrabal counted the steps. “Thirty-one,” she says. “I had never noticed.”\n\nWe are in what used to be her classroom. On the blackboard, half rubbed out: “Homework for Tuesday.” It has been Tuesday forty times since.\n\nHrabal taught cello. She is small and exact and wears two coats. Her husband, the conductor Josef Hrabal, was taken the same afternoon. “He asked if he could bring a score,” she says. “They said, ‘Which one?’ As if it mattered.” She thinks about this. “Perhaps it did.”\n\nThe officer in charge that day was a Captain Dusan Vely. I found him, three years on, selling insurance.\n\n“I remember the piano,” he told me. He remembered it well: the weight, the scratch on the lid. Of the conductor he remembered nothing. “There were many people. There was one piano.”\n\nI asked him who had given the order.\n\n“It came from above.”\n\nAbove whom?\n\n“I was a captain,” said Vely. “Everyone was above.”\n\nHis wife brought coffee. She had not known about any of it, she told me later, at the door. “He says he was in supply,” she said. “I suppose a piano is a supply.”\n\nThe investigating magistrate in the case, Helena Strnad, has 4,000 pages. “What I do not have,” she said, tapping the top one, “is a sentence with a subject.” She read me some of them. “It was decided that …” “Measures were taken …” “The building was emptied …”\n\nIn her cello case Hrabal keeps a piece of ivory, the top of a key. A boy brought it to her. He had found it on the twenty-second step.\n\n“Middle C,” she says. “Of course.”',
    [
      '~',
      'Milena Hrabal',
      null,
      'Milena Hrabal',
      'Milena Hrabal',
      'Dusan Vely',
      'Dusan Vely',
      'Dusan Vely',
      'Dusan Vely',
      'His wife|wife',
      'Helena Strnad',
      '~',
      '~',
      '~',
      'Milena Hrabal',
    ],
  ],
  [
    'Rebels say they hold half of Tavira; army calls it \'daydreaming\'\n\nTAVIRA, Lusonia (Reuters) - Rebels fighting to topple President Joao Quintela said on Saturday they had taken half of the port of Tavira after a dawn assault, a claim the army dismissed as "daydreaming with rifles".\n\nResidents said gunfire had died down by noon. "I went out for water and came back with a cat," said Rosa Almeida, a mother of two, by telephone from the Alfarra quarter.\n\nRebel commander Duarte Neto told Reuters his fighters were "drinking coffee in the customs house". He sent a photograph of a cup.\n\n"The other half we will have for lunch," Neto added.\n\nAn army officer, speaking on condition of anonymity, conceded that the customs house was lost. He described the rest of the rebels\' claim as "poetry".\n\nQuintela, in power since 1994, has vowed to crush the revolt. In a speech broadcast on Friday night the 70-year-old leader said he would "not negotiate with weather".\n\nHis main rival, exiled former prime minister Ines Caldeira, said the president was "the last man in Lusonia who believes his own television". Speaking from Madrid, Caldeira told Reuters that talks were still possible. "But he would have to turn it off first," she said.\n\nLusonia\'s bishops\' conference called for calm. "We bury people from both sides and they weigh the same," its secretary, Father Antonio Reis, told Vatican Radio.\n\nThe European Union\'s foreign policy chief said in a tweet that the bloc was following events "with grave concern and no illusions". A spokesman for the executive European Commission declined to say what the illusions had been.\n\nOil major Petrolus, which operates a terminal nearby, said production was unaffected. "We are monitoring the situation hour by hour," a company spokeswoman said in an email.\n\nOne trader in London was less diplomatic. "When they say hour by hour it means they\'ve lost the phone number," he said.\n\n(Reporting by Luis Prado; Writing by Ana Keller; Editing by John Stone)',
    [
      'army',
      'army',
      'Rosa Almeida',
      'Duarte Neto',
      'Duarte Neto',
      'army officer',
      'Joao Quintela',
      'Ines Caldeira',
      'Ines Caldeira',
      'Antonio Reis',
      "European Union's foreign policy chief|foreign policy chief",
      'company spokeswoman',
      'One trader|One trader in London|trader',
    ],
  ],
  [
    'Doctor’s diary: ‘We have stopped naming the nights’\n\nThe paediatrician Leila Hamwi has kept a diary in the besieged town of Qarat since February. She spoke to Miriam Ostrow by satellite phone.\n\nOn the first page she has written the rules. “No adjectives. No God. No numbers over ten.”\n\n“I broke the third one in a week,” says Dr Hamwi.\n\nI ask her to read me an entry and she chooses 9 March. “Power for two hours. Used it for the incubators and one kettle. Nurse Amal says the kettle was the better decision.”\n\nAmal Darwish is the only trained nurse left. “She is twenty-four and she has the face of a customs officer,” Hamwi says. “Nothing gets past it.”\n\nWhen I speak to Darwish herself, later the same evening, she is cross. “The doctor tells everybody about the kettle,” she says. “Nobody asks what was in it.”\n\nWhat was in it?\n\n“Soup.”\n\nThe town’s council, which is loyal to the rebels, has told the hospital not to talk to journalists. Its chairman, Yasin Qaddour, says this is for its own protection. “A hospital that talks is a hospital with an address,” he told me. He himself talked for forty minutes.\n\nThere have been eleven ceasefires. “We have stopped naming the nights,” the doctor wrote after the last of them. “We give them marks instead.” Tuesday got six out of ten.\n\nI ask what a ten would be. There is a pause, in which I can hear somebody else’s radio.\n\n“A ten,” she says, “is when I forget to write.”',
    [
      'Leila Hamwi',
      'Leila Hamwi',
      'Leila Hamwi',
      'Leila Hamwi',
      'Leila Hamwi',
      'Amal Darwish',
      'Amal Darwish',
      'Yasin Qaddour',
      'Leila Hamwi',
      'Leila Hamwi',
    ],
  ],
  [
    'Convoy finally reaches Old Harbour after 51 days\n\nBy Maureen Oyelade, BBC News, Kestrel\n\n9 February 2014 Last updated at 18:22\n\nA UN aid convoy has reached the besieged Old Harbour district of Kestrel for the first time in nearly two months.\n\nEleven lorries carrying flour, blankets and insulin crossed the front line at midday, our correspondent says.\n\nThe UN’s humanitarian chief, Valerie Marlow, said it was “a small door in a very long wall”.\n\nBut she warned that supplies would last “days, not weeks”.\n\nThe government, which controls about 60% of the city, had previously refused access, saying the aid would be “eaten by gunmen”.\n\nA Syrian Red Crescent-style local charity, the Lamp Society, helped unload. Its volunteers were “shaking with cold and happiness”, said spokesman Omar Rashidi.\n\n‘No cameras’\n\nResidents had gathered in the square since dawn. One, Fatima, told the BBC she had come “to see if it was true”.\n\n“My son touched the lorry to make sure,” she said.\n\nAnother resident, who asked to be called Abu Ali, said the rebels had tried to stop people filming. “They said, ‘No cameras, you will frighten it.’ ”\n\nThe rebels’ local commander denied this. “People were free to film and they were free to be sensible,” Hassan Jundi told Al-Watan television.\n\nAnalysis\n\nJonathan Peel, BBC Middle East editor\n\nBoth sides needed this. The government gets to look merciful, the rebels get to look fed. One diplomat described it to me as “a ceasefire with groceries”.\n\nIt will not change the map. But maps, as a relief worker reminded me yesterday, “do not get hungry”.\n\nAre you in Kestrel? Have you been affected? Send us your stories using the form below.',
    [
      'Valerie Marlow',
      'Valerie Marlow',
      'government',
      'Omar Rashidi',
      null,
      'Fatima',
      'Fatima',
      'Abu Ali',
      'Hassan Jundi',
      'One diplomat',
      'relief worker',
    ],
  ],
  [
    'Statement by the Head of Mission of the International Committee for Relief on Kestrel\n\nGeneva/Kestrel (ICR) – “What I saw in the Old Harbour this morning will stay with me,” said Marguerite Dufour, head of the International Committee for Relief’s delegation in Kestrel, on her return from the besieged district.\n\n“There is one doctor for 12,000 people. He is a vet.\n\n“He told me he treats them all the same, and he apologised for it.”\n\nThe ICR team delivered 40 tonnes of food. It was accompanied by volunteers of the Lamp Society, whose president, Karim Daoud, described the welcome as “more than we could carry”.\n\n“We are grateful to both sides for the hours they gave us,” Ms Dufour added. “We would have been more grateful for days.”\n\nThe ICR reminds the parties that starvation of civilians as a method of warfare is prohibited.\n\nFor more information, please contact: Luca Ferri, ICR Kestrel, tel: +41 79 000 00 00',
    ['Marguerite Dufour', 'Marguerite Dufour', 'Karim Daoud', 'Marguerite Dufour'],
  ],
  [
    'Editorial: The arithmetic of mercy\n\nFifty-one days. Eleven lorries. The minister of the interior calls it “a triumph of humanity”. We would call it a delivery.\n\nThere is something indecent about the way this war counts. The army announces that it holds “in excess of 60 per cent” of Kestrel, as though the other 40 were a rounding error. The rebels retort that “the people” are with them, as though the people had been asked. And the envoy, poor man, goes from one to the other with his “framework”, like a waiter with a menu that nobody has ordered from.\n\n“One does not negotiate with a stomach,” wrote Anton Ferrars, who was besieged in this city as a boy. He meant that one cannot. It is worth remembering that he survived by eating the glue from the spines of his father’s books; “the encyclopaedia,” he recalled, “was the most nourishing.”\n\nThe minister should read him. He might begin with the letter S.',
    ['minister of the interior', 'army', 'null|rebels', 'null', 'Anton Ferrars', 'Anton Ferrars'],
  ],
  [
    '‘We thought it was fireworks’: how the Saturday raid on Lisse unfolded\n\n06:10 It is still dark over the estuary when the first boats come in. On the breakwater Henk Maas is setting out his lines. “I waved,” he says. “They waved back.”\n\n06:25 The night porter at the Hotel Lisse, 22-year-old Daan Vos, hears popping. “We thought it was fireworks. My colleague said, ‘Who has a wedding at this hour?’”\n\n06:40 At the town hall the duty officer rings the mayor. She does not believe him. “I told him to go back to bed,” Mayor Griet Aalbers admits. “I have apologised since.”\n\n07:15 The first statement from the raiders appears online: “Lisse is under new management.” By now they hold the harbour, the post office and, witnesses say, half of the high street.\n\n08:00 Captain Ruud Timmer of the coast guard has nine men and a dog. He decides to wait. “The dog wanted to go,” he told an inquiry later. “I overruled him.”\n\n09:30 A woman is seen arguing with a raider outside the bakery. He is holding a baguette. “He hadn’t paid,” explains the woman, Marijke de Boer, 70. “So I took it off him.”\n\n11:00 The army arrives. A loudspeaker van tells the raiders they are surrounded. “So are you,” comes the answer.\n\n12:20 It is over. There are two wounded, both by the same door. In the square somebody has chalked: “New management wanted.”',
    [
      'null',
      'Henk Maas',
      'Daan Vos',
      'Griet Aalbers',
      'raiders|null',
      'Ruud Timmer',
      'Marijke de Boer',
      'null',
      'null',
    ],
  ],
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
