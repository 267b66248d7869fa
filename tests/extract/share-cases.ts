/**
 * Invented sentences with the shares of control that a careful reader would note, in the order of the text:
 * "stated/low/high | claimant | who disputes it"; "-" where the words set no number and where nobody is named.
 * Alternatives are parted by "~". No line: the numbers are of something else than ground.
 */
export type ShareCase = readonly [text: string, shares: readonly string[]];

export const amounts: readonly ShareCase[] = [
  ['The army holds 60 percent of the city.', ['60/60/60 | - | -']],
  ['The army holds about 60 percent of the city.', ['60/-/- | - | -']],
  ['The army now holds just over half of the old quarter.', ['50/50/- | - | -']],
  ['The army has taken more than three quarters of the citadel.', ['75/75/100 | - | -']],
  ['The army was in control of virtually all of the fortress.', ['-/-/100 | - | -']],
  ['The army has captured nearly the entire island.', ['-/-/100 | - | -']],
  ['The army holds all but a few streets of the old quarter.', ['-/-/100 | - | -']],
  ['The army controls all but three of the valley’s thirty villages.', ['90/90/90 | - | -']],
  ['The army has overrun nine-tenths of the camp.', ['90/90/90 | - | -']],
  ['The army had retaken between a third and a half of the port.', ['-/33.3/50 | - | -']],
  ['The rebels hold 30-40% of the airport.', ['-/30/40 | - | -']],
  ['The rebels hold 30 to 40 percent of the refinery.', ['-/30/40 | - | -']],
  ['The rebels are left with less than a tenth of the enclave.', ['10/-/10 | - | -']],
  ['The rebels are confined to a fifth of the enclave at most.', ['20/-/20 | - | -']],
  ['The rebels kept barely a quarter of the campus.', ['25/-/25 | - | -']],
  ['The rebels hold well over half of the province.', ['50/50/100 | - | -']],
  ['The rebels hold upwards of 70 per cent of the province.', ['70/70/100 | - | -']],
  ['The rebels hold 70 per cent or more of the province.', ['70/70/100 | - | -']],
  ['Only a third of the city is still in rebel hands.', ['33.3/33.3/33.3 | - | -']],
  ['Some 40pc of the city is under rebel control.', ['40/-/- | - | -']],
  ['Seven of the city’s nine districts have fallen to the rebels.', ['77.8/77.8/77.8 | - | -']],
  ['Four out of five villages are in the hands of the militia.', ['80/80/80 | - | -']],
  ['The bulk of the peninsula remains outside government control.', ['-/50/100 | - | -']],
  ['Most of the old town fell within hours.', ['-/50/100 | - | -']],
  ['The militia runs a good two-thirds of the harbour.', ['66.7/66.7/66.7~66.7/-/- | - | -']],
  ['Two thirds of the country is now ruled by warlords.', ['66.7/66.7/66.7 | - | -']],
  ['Government forces lost half of the hill in one night.', ['50/50/50 | - | -']],
  ['The Guard has been driven from three-fifths of the district.', ['60/60/60 | - | -']],
  ['The militia has lost control of almost all of the camp.', ['-/-/100 | - | -']],
  ['Rebel-held areas now make up less than 15% of the city.', ['15/-/15 | - | -']],
  ['The army’s territory has shrunk to a quarter of the island.', ['25/25/25 | - | -']],
  ['Insurgents extended their hold to 45% of the region.', ['45/45/45 | - | -']],
  ['The Front’s share of the valley has fallen to 20 percent.', ['20/20/20 | - | -']],
  ['The police have returned to all but two of the twelve townships.', ['83.3/83.3/83.3 | - | -']],
  ['The old city, four-fifths of which is held by the militia, had no water.', ['80/80/80 | - | -']],
  ['Gunmen seized most of the northern city of Kabar.', ['-/50/100 | - | -']],
  ['Gangs hold as much as 80 percent of the capital.', ['80/-/80 | - | -']],
  ['Half the town is theirs.', ['50/50/50 | - | -']],
  [
    'The front line cut the city in two: the army held the western half, and the rebels about 40 percent.',
    ['40/-/- | - | -'],
  ],
];

export const nothing: readonly ShareCase[] = [
  ['The president won 60 percent of the vote and most of the northern provinces.', []],
  ['The party controls two-thirds of the seats in the assembly.', []],
  ['About 80 percent of the wells in the district are unusable.', []],
  ['Nearly half of the residents of the city have fled.', []],
  ['The company controls 40 percent of the market.', []],
  ['The army has lost a third of its tanks.', []],
  ['The family holds 51% of the shares.', []],
  ['The militia has taken half of the harvest.', []],
  ['The rebels hold most of the prisoners in a school.', []],
  ['Most of the city is without power.', []],
  ['A third of the houses in the town were destroyed.', []],
  ['The storm flattened three-quarters of the island.', []],
  ['Fire has burned half of the forest.', []],
  ['The port handles 90 percent of the country’s imports.', []],
  ['Turnout was 40 percent in the city and 60 percent in the countryside.', []],
  ['The flood covered most of the valley.', []],
  ['Troops evacuated most of the town on Sunday.', []],
  ['The team had 64% of possession.', []],
  ['Rents have risen by a third in most of the capital.', []],
  ['Half of the commanders control nothing but their phones.', []],
  ['Voters in most of the country go to the polls on Sunday.', []],
  ['Two of the three hostages were released.', []],
  ['The drug controls most of the symptoms.', []],
  ['The new law covers most of the country.', []],
];

export const claimants: readonly ShareCase[] = [
  ['The army says it holds 60 percent of the city.', ['60/60/60 | army | -']],
  ['The army holds 60 percent of the city, the governor said.', ['60/60/60 | governor | -']],
  ['The army holds 60 percent of the city, according to the Vale Monitor.', ['60/60/60 | Vale Monitor | -']],
  ['According to the Vale Monitor, the army holds 60 percent of the city.', ['60/60/60 | Vale Monitor | -']],
  ['The army’s spokesman, Col. Sami Dros, put its hold on the city at 60 percent.', ['60/60/60 | Sami Dros | -']],
  ['Col. Sami Dros announced on Friday that his men had retaken 60 percent of the city.', ['60/60/60 | Sami Dros | -']],
  ['“We hold 60 percent of the city,” said Col. Sami Dros.', ['60/60/60 | Sami Dros | -']],
  [
    '“We have the city,” said Col. Sami Dros. “We have 60 percent of it, and tomorrow we will have the rest.”',
    ['60/60/60 | Sami Dros | -'],
  ],
  ['Sami Dros, whose men entered the city in May, claims 60 percent of it.', ['60/60/60 | Sami Dros | -']],
  ['The Front claimed to control 60 percent of the city.', ['60/60/60 | Front | -']],
  ['The Front claims control of 60 percent of the city.', ['60/60/60 | Front | -']],
  [
    'The Front, which is backed by Oman, said its fighters now hold 95 percent of the citadel.',
    ['95/95/95 | Front | -'],
  ],
  ['A war monitor estimates that the Front holds 60 percent of the city.', ['60/-/-~60/60/60 | war monitor | -']],
  ['The Vale Monitor puts the Front’s share of the city at 60 percent.', ['60/60/60 | Vale Monitor | -']],
  ['The Vale Monitor’s director, Ana Lund, said the Front held 60 percent of the city.', ['60/60/60 | Ana Lund | -']],
  [
    'Maps drawn by the Vale Monitor show the Front in control of 60 percent of the city.',
    ['60/60/60 | Vale Monitor~Maps drawn by the Vale Monitor | -'],
  ],
  ['Ana Lund runs the Vale Monitor. She said the Front held 60 percent of the city.', ['60/60/60 | Ana Lund | -']],
  [
    'The Front holds 60 percent of the city, Ana Lund, who runs the Vale Monitor, told Reuters.',
    ['60/60/60 | Ana Lund | -'],
  ],
  [
    'In a statement, the defence ministry said the Front had lost 60 percent of the city.',
    ['60/60/60 | defence ministry | -'],
  ],
  ['State media reported that the Front had lost 60 percent of the city.', ['60/60/60 | State media | -']],
  ['The Front has reportedly lost 60 percent of the city.', ['60/60/60 | - | -']],
  ['Residents say the Front holds 60 percent of the city.', ['60/60/60 | Residents | -']],
  ['Its fighters, the Front says, hold 60 percent of the city.', ['60/60/60 | Front | -']],
  [
    'The general was quoted by state radio as saying that the Front was left with 10 percent of the city. Gen. Ivo Perrin leads the army.',
    ['10/10/10 | Ivo Perrin | -'],
  ],
  ['Ana Lund leads the monitor. By her count the Front holds 60 percent of the city.', ['60/60/60 | Ana Lund | -']],
  [
    'The UN envoy, Ana Lund, told the council that the Front controlled 60 percent of the city and that hunger was spreading.',
    ['60/60/60 | Ana Lund | -'],
  ],
  [
    'Backed by jets, the army has taken 60 percent of the city, its commander boasted.',
    ['60/60/60 | its commander~commander | -'],
  ],
  ['The army has denied losing 60 percent of the city.', ['60/60/60 | - | army']],
  [
    'Ana Lund, of the Vale Monitor, was more cautious: the Front, she said, held perhaps 60 percent of the city.',
    ['60/-/- | Ana Lund | -'],
  ],
  ['Rebels hold two-thirds of Karsow: mayor', ['66.7/66.7/66.7 | mayor | -']],
  ['Army in control of 60% of Karsow, says minister', ['60/60/60 | minister | -']],
  ['Minister: Army holds 60% of Karsow', ['60/60/60 | Minister | -']],
];

export const disputes: readonly ShareCase[] = [
  ['The army says it holds 60 percent of the city, a figure the rebels dispute.', ['60/60/60 | army | rebels']],
  ['The army says it holds 60 percent of the city. The rebels deny it.', ['60/60/60 | army | rebels']],
  ['The army says it holds 60 percent of the city. The rebels denied the claim.', ['60/60/60 | army | rebels']],
  ['The army says it holds 60 percent of the city. The rebels say that is a lie.', ['60/60/60 | army | rebels']],
  ['The army says it holds 60 percent of the city. The rebels said this was false.', ['60/60/60 | army | rebels']],
  [
    'The army says it holds 60 percent of the city. The rebels called the announcement “baseless”.',
    ['60/60/60 | army | rebels'],
  ],
  [
    'The army says it holds 60 percent of the city. “That is a lie,” said Sami Dros, a rebel spokesman.',
    ['60/60/60 | army | Sami Dros'],
  ],
  [
    'The army says it holds 60 percent of the city. “Nonsense,” said Sami Dros, a rebel spokesman.',
    ['60/60/60 | army | Sami Dros'],
  ],
  [
    'The army says it holds 60 percent of the city. Sami Dros, a rebel spokesman, laughed at the figure.',
    ['60/60/60 | army | Sami Dros'],
  ],
  [
    'The army says it holds 60 percent of the city. Sami Dros, a rebel spokesman, said the figure was invented.',
    ['60/60/60 | army | Sami Dros'],
  ],
  [
    'The army says it holds 60 percent of the city, but the rebels insist that the figure is nearer half.',
    ['60/60/60 | army | rebels'],
  ],
  ['The army says it holds 60 percent of the city, which the rebels deny.', ['60/60/60 | army | rebels']],
  ['The army says it holds 60 percent of the city, something the rebels have denied.', ['60/60/60 | army | rebels']],
  ['The army says it holds 60 percent of the city – a claim rejected by the rebels.', ['60/60/60 | army | rebels']],
  ['The army’s claim to hold 60 percent of the city was dismissed by the rebels.', ['60/60/60 | army | rebels']],
  ['The rebels rejected the army’s claim that it holds 60 percent of the city.', ['60/60/60 | army | rebels']],
  ['The rebels denied that the army had taken 60 percent of the city.', ['60/60/60 | -~army | rebels']],
  ['The rebels contest the army’s assertion that it controls 60 percent of the city.', ['60/60/60 | army | rebels']],
  [
    'The Front has taken more than three quarters of the district. The government disputes the extent of these gains.',
    ['75/75/100 | - | government'],
  ],
  ['The army says it holds 60 percent of the city. That was not how the rebels saw it.', ['60/60/60 | army | rebels']],
  ['The army says it holds 60 percent of the city. The rebels tell a different story.', ['60/60/60 | army | rebels']],
  ['The army says it holds 60 percent of the city. Not true, say the rebels.', ['60/60/60 | army | rebels']],
  [
    'The army says it holds 60 percent of the city. The rebels dismissed this as propaganda.',
    ['60/60/60 | army | rebels'],
  ],
  ['The army says it holds 60 percent of the city. The rebels accused it of lying.', ['60/60/60 | army | rebels']],
  ['The army says it holds 60 percent of the city. The rebels put the figure at 40.', ['60/60/60 | army | -']],
  [
    'The army says it holds 60 percent of the city. The rebels say they hold 70 percent of it.',
    ['60/60/60 | army | -', '70/70/70 | rebels | -'],
  ],
  ['The army says it holds 60 percent of the city. The rebels did not comment.', ['60/60/60 | army | -']],
  ['The army says it holds 60 percent of the city. The rebels denied shelling the market.', ['60/60/60 | army | -']],
  ['The army says it holds 60 percent of the city. The claim could not be verified.', ['60/60/60 | army | -']],
  ['The army says it holds 60 percent of the city. The rebels confirmed the figure.', ['60/60/60 | army | -']],
  [
    'The mayor said the rebels hold half of the town. The rebels themselves put it at 80 percent. The army dismissed both figures.',
    ['50/50/50 | mayor | army', '80/80/80 | rebels | army'],
  ],
  [
    'The army says it holds 60 percent of the city. The rebels, contesting this, spoke of “arithmetic for children”.',
    ['60/60/60 | army | rebels'],
  ],
  [
    'The army says it holds 60 percent of the city. “They hold three streets and a canteen. Is that 60 percent?” said Sami Dros of the rebels.',
    ['60/60/60 | army | -~Sami Dros'],
  ],
  [
    'The army says it holds 60 percent of the city. Opposition groups disputed the number, and aid workers doubted it too.',
    ['60/60/60 | army | opposition groups'],
  ],
];

export const more: readonly ShareCase[] = [
  [
    'Rebels said on Monday they were in full control of the eastern half and of about 70 per cent of the west bank.',
    ['70/-/- | rebels | -'],
  ],
  [
    'The junta has been pushed back to a third of the state, the smallest area it has held since 2021.',
    ['33.3/33.3/33.3 | - | -'],
  ],
  [
    '“Two thirds of the island is ours,” a rebel commander boasted. “Two fifths,” countered the governor, Ann Pell.',
    ['66.7/66.7/66.7 | rebel commander | -~Ann Pell'],
  ],
  [
    'The general staff said government forces had cleared 80 percent of Vella of insurgents.',
    ['80/80/80 | general staff | -'],
  ],
  [
    'More than four-fifths of Vella had been cleared of insurgents, the general staff said. Not so, replied the Vella Council, which said fighting raged on.',
    ['80/80/100 | general staff | Vella Council'],
  ],
  ['The insurgents still hold out in a tenth of the city.', ['10/10/10 | - | -']],
  ['The militia is thought to hold between 55 and 60 percent of Vella.', ['-/55/60 | - | -']],
  ['It is widely believed that the militia holds half of Vella.', ['50/50/50 | - | -']],
  ['The ministry’s map shows 85% of the province in green, the colour of the army.', []],
  [
    'The rebels’ claim to four-fifths of the province drew laughter from the minister, Ivo Perrin.',
    ['80/80/80 | rebels | -~Ivo Perrin'],
  ],
  ['By nightfall the Guard had two-thirds of the city and the Front the rest.', ['66.7/66.7/66.7 | - | -']],
  ['The Guard’s grip has loosened to some 40 percent of the city.', ['40/-/- | - | -']],
  ['Government-held territory now accounts for barely a third of the country.', ['33.3/-/33.3 | - | -']],
  [
    'The army holds nine of twelve districts, the mayor said, “and wants the other three for Christmas”.',
    ['75/75/75 | mayor | -'],
  ],
  [
    'An army spokesman said only 5% of the city remained under the control of the rebels.',
    ['5/5/5 | army spokesman | -'],
  ],
  ['Aid agencies estimate that 60% of Vella’s population has fled. The army holds the rest.', []],
  ['The bank holds 20 percent of the debt of the city.', []],
  ['Snow covered 90 percent of the province.', []],
  ['Some 70 percent of the city has no power, the mayor said.', []],
  ['The rebels have mined most of the valley.', []],
  ['Loyalists recaptured all of the old town except the market.', ['-/-/100~100/-/100~100/100/100 | - | -']],
  ['The army has all but encircled the city.', []],
  [
    'The rebels control practically the whole of the province, according to the UN envoy. “That is an exaggeration,” said the interior minister, Ana Lund.',
    ['-/-/100 | UN envoy | Ana Lund'],
  ],
  [
    'Police sources told the paper that gangs now ruled about half of the suburbs, something the mayor’s office flatly denied.',
    ['50/-/- | Police sources | mayor’s office'],
  ],
  [
    'Gangs rule half of the suburbs, police say. The mayor’s office said the estimate was “wildly exaggerated”.',
    ['50/50/50 | police | mayor’s office'],
  ],
  [
    'Gangs rule half of the suburbs, police say. The mayor’s office questioned how the figure was reached.',
    ['50/50/50 | police | mayor’s office'],
  ],
  [
    'Gangs rule half of the suburbs, police say. “Rubbish,” said Mayor Ana Lund. “They rule a car park.”',
    ['50/50/50 | police | Ana Lund'],
  ],
  [
    'Gangs rule half of the suburbs, police say. Mayor Ana Lund disputes this, saying it is closer to a tenth.',
    ['50/50/50 | police | Ana Lund', '10/10/10~10/-/-~-/-/- | Ana Lund | -'],
  ],
  [
    'Gangs rule half of the suburbs, police say – a figure that Mayor Ana Lund dismissed as “police poetry”.',
    ['50/50/50 | police | Ana Lund'],
  ],
  ['The claim that gangs rule half of the suburbs is rejected by Mayor Ana Lund.', ['50/50/50 | - | Ana Lund']],
  ['Contrary to army claims, the rebels still hold a third of the town.', ['33.3/33.3/33.3 | - | army~-']],
  [
    'The rebels insist they still hold a third of the town, but the army says it has taken all of it.',
    ['33.3/33.3/33.3 | rebels | -~army'],
  ],
  [
    'The rebels say they hold a third of the town. The army maintains that the town is fully under its control.',
    ['33.3/33.3/33.3 | rebels | -~army'],
  ],
  [
    'Satellite images analysed by the Vale Institute suggest that the rebels hold a third of the town.',
    ['33.3/33.3/33.3 | Vale Institute~Satellite images analysed by the Vale Institute | -'],
  ],
  [
    'In its weekly update, the Vale Institute assessed that the rebels held a third of the town.',
    ['33.3/33.3/33.3 | Vale Institute | -'],
  ],
  ['The rebels hold a third of the town, by the Vale Institute’s reckoning.', ['33.3/33.3/33.3 | Vale Institute | -']],
  ['The rebels, who hold a third of the town, said they would fight on.', ['33.3/33.3/33.3 | - | -']],
  ['The rebels, who say they hold a third of the town, vowed to fight on.', ['33.3/33.3/33.3 | rebels | -']],
];
