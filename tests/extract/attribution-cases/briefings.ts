import type { Case } from './case.ts';

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
  ['The Special Envoy, she said, was “packed and ready”. Ines Calder spoke for an hour.', ['Ines Calder|null']],
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
    ['delegate of Oman|Jonas Lindqvar|null', 'Jonas Lindqvar'],
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
    ['Stefan Duric|Spokesperson', 'Stefan Duric|null'],
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
    ['Dimas Orr|null'],
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
  ['Media reports quoting Governor Dimas Orr said it was “not a siege but an audit”.', ['Dimas Orr|Media reports']],
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
