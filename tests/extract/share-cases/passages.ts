import type { ShareCase } from './share-case.ts';

/** Several sentences, and all of it together. */
export const passages: readonly ShareCase[] = [
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
  [
    'KALIVO, March 3 (Allied Wire) — Government forces on Thursday captured three more districts of eastern Kalivo, leaving the rebels with about a quarter of the territory they controlled three weeks ago, a monitoring group said.',
    ['25/-/- | monitoring group | -'],
  ],
  [
    'The Orva Observatory, which tracks the conflict through a network of sources, said the army now controlled at least 60 percent of the area. Rebel officials put the figure at about 40 percent.',
    ['60/60/100 | Orva Observatory | -', '40/-/- | Rebel officials | -'],
  ],
  [
    'The rebels, who at the start of the year held a third of the city, have been reduced to a handful of streets. The army says they hold 3 percent of it; they say 10.',
    ['33.3/33.3/33.3 | - | -', '3/3/3 | army | -'],
  ],
  [
    '“We now control 95 percent of the battlefield,” said Gen. Velj, who heads the operation. But commanders in the field, speaking on condition of anonymity, said as much as a third of the district was still in enemy hands.',
    ['95/95/95 | Gen. Velj~Velj | -', '33.3/-/33.3 | commanders in the field~commanders | -'],
  ],
  [
    'Before the offensive, the Front held 70 percent of the city. It holds 20 percent today.',
    ['70/70/70 | - | -', '20/20/20 | - | -~'],
  ],
  [
    'Correction: an earlier version of this article said rebels held 60 percent of the city. The figure is 16 percent.',
    ['60/60/60 | - | -', '16/16/16 | - | -'],
  ],
  [
    'The army corrected an earlier statement on Monday, saying it held 60 percent of the city, not 80 percent.',
    ['60/60/60 | army | -'],
  ],
  [
    'The junta says it holds 280 of the country’s 330 townships. The shadow government says it is fewer than half.',
    ['84.8/84.8/84.8 | junta | -~shadow government', '50/-/50 | shadow government | -'],
  ],
  [
    'Gangs have expanded their reach to most of the capital, the UN envoy, Ivo Sand, told the Security Council on Wednesday. A year ago, he said, they held about 60 percent of it.',
    ['-/50/100 | Ivo Sand | -', '60/-/- | Ivo Sand | -'],
  ],
  [
    'Troops loyal to the marshal control the east and much of the south. With Monday’s advance, nearly three quarters of the country is theirs.',
    ['75/-/75 | - | -'],
  ],
  [
    'The front line has barely moved since May. The government holds the north and west of the city, the rebels the rest, or about 45 per cent.',
    ['45/-/- | - | -'],
  ],
  [
    'Officials in the capital insist the situation is under control. Privately they concede that half of the countryside is lost.',
    ['50/50/50 | Officials in the capital~Officials | -'],
  ],
  [
    'The president said in a televised speech that “terrorists” had been expelled from 85% of the homeland. He put casualties at 4,000 and said 60% of them were civilians.',
    ['85/85/85 | president | -'],
  ],
  [
    'In May the militia held 12 of the 20 villages. In July it held four. Today, says Jor Melk, its commander, it holds one – five percent of the valley and “none of its wells”.',
    ['60/60/60 | - | -', '5/5/5 | Jor Melk | -'],
  ],
  [
    'The interior ministry said its forces had taken two thirds of the Hadra quarter, including the hospital and the bus station. Residents contacted by this newspaper said the ministry’s men had only reached the station.',
    ['66.7/66.7/66.7 | interior ministry | -~Residents~Residents contacted by this newspaper'],
  ],
  [
    'Two thirds of Hadra is in government hands. That is the claim. On the ground it looks different, says Samir Atta, a baker.',
    ['66.7/66.7/66.7 | - | -~Samir Atta'],
  ],
  ['Some 12,000 people have left the district, half of it now held by the army.', ['50/50/50 | - | -']],
  [
    'The insurgency has spread to 14 of the 17 provinces, and in three of them the state no longer controls more than the provincial capital.',
    [],
  ],
  [
    'The militants control, or contest, more than two-fifths of the country’s districts, the inspector general reported.',
    ['40/40/100 | inspector general | -'],
  ],
  [
    'About 13.8 percent of districts are under insurgent control or influence, while 30 percent are contested.',
    ['13.8/-/- | - | -', '30/30/30 | - | -'],
  ],
  [
    'Fighters from the Orva Front stormed the town at dawn and by noon were in control of more than half, including the police headquarters, witnesses said.',
    ['50/50/100 | witnesses | -'],
  ],
  [
    'Fighters from the Orva Front stormed the town at dawn and by noon had seized most of it, witnesses said.',
    ['-/50/100 | witnesses | -'],
  ],
  [
    'Loyalist forces have retaken more than 60 percent of the rebel quarter, the Tarsa Observatory said on Monday, up from about 40 percent on Friday.',
    ['60/60/100 | Tarsa Observatory | -', '40/-/- | Tarsa Observatory | -'],
  ],
  [
    'Loyalist forces now hold 60 percent of the rebel quarter. That compares with 40 percent a week ago.',
    ['60/60/60 | - | -', '40/40/40 | - | -'],
  ],
  [
    'The rebels held a quarter of the city at the start of last month. By Sunday that had shrunk to a few blocks.',
    ['25/25/25 | - | -'],
  ],
  [
    'The rebels held a quarter of the city at the start of last month. By Sunday that had fallen to about 5 percent.',
    ['25/25/25 | - | -', '5/-/- | - | -'],
  ],
  [
    '“How much do they have? I would say a third,” said a baker, Samir Atta. He had heard it on the radio.',
    ['33.3/33.3/33.3 | Samir Atta | -'],
  ],
  ['Q: How much of the province do you control? A: About two thirds, and the roads to the rest.', ['66.7/-/- | - | -']],
  [
    'The army controls the centre, or some 30 percent of the built-up area. Militias have the rest.',
    ['30/-/- | - | -'],
  ],
  [
    'Of the city’s eleven bridges, the army holds four. Of its nine districts it holds seven, according to the mayor, Hana Trell.',
    ['77.8/77.8/77.8 | Hana Trell | -'],
  ],
  [
    'Tarsa, Benna and Kurna have all fallen. The three towns make up a third of the valley, and the road between them is in rebel hands.',
    [],
  ],
  [
    'The front has moved east. Two days ago the army had half of the suburb of Ain Dara; now it has all but a street or two.',
    ['50/50/50 | - | -', '-/-/100 | - | -'],
  ],
  [
    'Four years ago rebels controlled nearly half the country. Today, after a string of defeats, they hold barely 8 percent.',
    ['50/-/50 | - | -', '8/-/8 | - | -'],
  ],
  ['The marsh, two thirds of which belongs to the reserve, has been held by smugglers since 2009.', []],
  [
    'Rebels hold the hill. Army units have half the town below it, says Mayor Hana Trell, “and the rebels have the other half, and nobody has water”.',
    ['50/50/50 | Hana Trell | -', '50/50/50 | Hana Trell | -'],
  ],
  [
    'What is left of the enclave – perhaps 2 per cent of the land it covered at the start of the war – is home to 9,000 people.',
    ['2/-/- | - | -'],
  ],
  [
    'According to the general, his troops hold four fifths of the plateau. In a statement, the Vale Committee rejects the general’s claim and affirms that it continues to control nearly half of the plateau.',
    ['80/80/80 | general | Vale Committee', '50/-/50 | Vale Committee | -'],
  ],
  ['The council insists it continues to hold a third of the valley.', ['33.3/33.3/33.3 | council | -']],
  [
    'The army holds four fifths of the plateau, the general said. “We were still at sixty per cent on Friday,” said the prefect, Ana Lund.',
    ['80/80/80 | general | -', '60/60/60 | Ana Lund | -'],
  ],
  [
    'What share of the country did the government really control?\n\nThe official number was 80 per cent, and I used it.',
    ['80/80/80 | - | -'],
  ],
  ['What share of the vote did the party win in the districts it holds?\n\nThe official number was 80 per cent.', []],
  ['Under the truce the Guard has been given half of the town.', ['50/50/50 | - | -']],
  ['The rebels were granted a third of the province, the mayor said.', ['33.3/33.3/33.3 | mayor | -']],
  ['The Guard would be given half of the town under the plan.', []],
  ['The mayor was given half of the money.', []],
];
