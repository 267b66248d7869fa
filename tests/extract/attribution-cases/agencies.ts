import type { Case } from './case.ts';

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
  ['“It was very intense,” AFP’s correspondent in the rebel-held east said.', ['AFP’s correspondent|correspondent']],
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
  [
    'The group’s leader wrote on Twitter: “The city is not lost.” Zakaria Nouri has led the group since May.',
    ['group’s leader|Zakaria Nouri'],
  ],
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
