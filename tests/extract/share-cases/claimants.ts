import type { ShareCase } from './share-case.ts';

/** Who says it. */
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
  [
    'The war monitor said the rebels had lost around 60 percent of the enclave since the start of the month.',
    ['60/-/- | war monitor | -'],
  ],
  [
    '“More than 90 percent of the territory is ours,” the commander, who goes by Abu Tarik, said by telephone.',
    ['90/90/100 | Abu Tarik | -'],
  ],
  [
    'Lena Orsic, an analyst at the Kestrel Institute, believes the Front controls no more than a fifth of the countryside.',
    ['20/-/20 | Lena Orsic | -'],
  ],
  [
    'The Kestrel Institute, a think tank that maps the conflict, puts the figure for rebel control of the province at 44 percent.',
    ['44/44/44 | Kestrel Institute | -'],
  ],
  [
    '“Eighty percent of the city is free,” General Marko Velj told cheering troops on Friday.',
    ['80/80/80 | Marko Velj | -'],
  ],
  [
    'Speaking in parliament, Prime Minister Dara Holm said that government forces had retaken “a good 70 per cent” of Kalivo.',
    ['70/70/70~70/-/-~70/70/100 | Dara Holm | -'],
  ],
  [
    'According to a map published by the Kestrel Institute on Tuesday, the Front now holds a third of the province.',
    ['33.3/33.3/33.3 | Kestrel Institute | -'],
  ],
  [
    'Figures compiled by the Kestrel Institute show that the junta controls fewer than 100 of the country’s 330 townships.',
    ['30.3/-/30.3 | Kestrel Institute | -'],
  ],
  ['The UN estimates that gangs control 85 percent of Port Sorel.', ['85/85/85~85/-/- | UN | -']],
  ['Gangs control 85 percent of Port Sorel, by United Nations estimates.', ['85/85/85~85/-/- | United Nations | -']],
  [
    'Gangs, which the UN says control 85 percent of Port Sorel, have burned two more police stations.',
    ['85/85/85 | UN | -'],
  ],
  [
    'Dara Holm returned to the capital on Monday. The prime minister told reporters that a third of the country was in the hands of “bandits”.',
    ['33.3/33.3/33.3 | Dara Holm | -'],
  ],
  [
    'The Orva Liberation Front issued a statement from exile. It said its fighters controlled seven of the province’s nine districts.',
    ['77.8/77.8/77.8 | Orva Liberation Front | -'],
  ],
  [
    'Col. Petar Rusk, the army spokesman, was upbeat. Government troops, he said, now held all but a tenth of the city.',
    ['90/90/90 | Petar Rusk | -'],
  ],
  [
    'Activists in the city said the army had taken half of the Sahel quarter by nightfall.',
    ['50/50/50 | Activists in the city~Activists | -'],
  ],
  [
    'A resident reached by phone said militiamen now controlled “nearly all” of the suburb.',
    ['-/-/100 | resident~resident reached by phone | -'],
  ],
  ['The Front claimed on its Telegram channel to have seized two thirds of Marsa.', ['66.7/66.7/66.7 | Front | -']],
  ['State television said 98 percent of Marsa had been “purified of terrorists”.', ['98/98/98 | State television | -']],
  [
    'State news agency ORNA, quoting a military source, said the army controlled 98 percent of Marsa.',
    ['98/98/98 | military source~ORNA~State news agency ORNA | -'],
  ],
  [
    'A military source told the ORNA agency that the army controlled 98 percent of Marsa.',
    ['98/98/98 | military source | -'],
  ],
  [
    'The defence minister, Ines Quart, was quoted by the daily Tribuna as saying that two thirds of the island was “pacified”.',
    ['66.7/66.7/66.7 | Ines Quart | -'],
  ],
  [
    '“How much of the town do you hold?” I ask. “Nine tenths of it,” says the captain, Jor Melk.',
    ['90/90/90 | Jor Melk | -'],
  ],
  [
    'In an interview with the paper, Jor Melk conceded that the brigades had lost half of the valley.',
    ['50/50/50 | Jor Melk | -'],
  ],
  ['Jor Melk admitted losing half of the valley to the government.', ['50/50/50 | Jor Melk | -']],
  ['Jor Melk boasted of holding half of the valley.', ['50/50/50 | Jor Melk | -']],
  ['Both sides agree that the army now holds more than half of the valley.', ['50/50/100 | Both sides~sides | -']],
  ['Nobody disputes that the army now holds more than half of the valley.', ['50/50/100 | - | -']],
  ['The government does not deny that the rebels hold half of the valley.', ['50/50/50 | -~government | -']],
  [
    'Western diplomats reckon the general’s men hold two-fifths of the capital at most.',
    ['40/-/40 | Western diplomats | -'],
  ],
  ['It was unclear how much of the city had fallen. Residents spoke of a third.', ['33.3/33.3/33.3 | Residents | -']],
  [
    'The army holds 60 per cent of the city – that, at least, is what Ines Quart told parliament on Thursday.',
    ['60/60/60 | Ines Quart~- | -'],
  ],
  ['By the Front’s own account, it controls 40 of the 62 communes.', ['64.5/64.5/64.5 | Front | -']],
  [
    'Two security officials, who asked not to be named, said the militants held sway over about half of the forest reserve.',
    ['50/-/- | Two security officials~security officials | -'],
  ],
  [
    'Ines Quart tweeted: “We are in control of over 70% of the area. The rest will follow.”',
    ['70/70/100 | Ines Quart | -'],
  ],
  [
    'Asked how much of the city his men still held, Jor Melk replied: “A third. Maybe less.”',
    ['33.3/33.3/33.3~33.3/-/33.3~33.3/-/- | Jor Melk | -'],
  ],
  [
    'The coalition’s spokesman, Colonel Ray Dunner, told reporters by video link that Iraqi-style brigades had cleared “approximately 75 percent of west Kalivo”.',
    ['75/-/- | Ray Dunner | -'],
  ],
  [
    'Jihadists have lost a quarter of their territory this year, according to a study by the research group Halden Markets.',
    ['25/25/25 | Halden Markets~research group Halden Markets | -'],
  ],
  [
    'Jihadists have lost a quarter of their territory this year, a study by Halden Markets found.',
    ['25/25/25 | Halden Markets~study by Halden Markets | -'],
  ],
  [
    'Jihadists have lost a quarter of their territory this year, Halden Markets calculates.',
    ['25/25/25 | Halden Markets | -'],
  ],
  ['Halden Markets calculated that the caliphate had shrunk by 12 percent in six months.', []],
  ['Rebels said to hold two-thirds of the province have offered a truce.', ['66.7/66.7/66.7 | - | -']],
  ['The rebels are believed to control about 10 percent of the city.', ['10/-/- | - | -']],
  ['Rebels ‘control 60% of Kalivo’', ['60/60/60 | - | -']],
  ['Army holds ‘90 percent’ of Kalivo, says general', ['90/90/90 | general | -']],
  ['Government forces now control 90 percent of Kalivo: monitor', ['90/90/90 | monitor | -']],
  ['UN: gangs control 85 percent of Port Sorel', ['85/85/85 | UN | -']],
  ['Syria-style siege: army says it has half of Kalivo', ['50/50/50 | army | -']],
  [
    '“We used to have half of this city,” said Rima Said, a nurse. “Now there are four streets left.”',
    ['50/50/50 | Rima Said | -'],
  ],
  [
    'Monitoring groups estimate that at least 75 percent of east Tarsa has been recaptured.',
    ['75/75/100 | Monitoring groups | -'],
  ],
  [
    'State TV said that army units had “regained control of 99 percent of eastern Tarsa neighbourhoods”.',
    ['99/99/99 | State TV | -'],
  ],
  [
    'The Tarsa Observatory for Rights, a Britain-based monitor, reported that the regime had captured 30 percent of the east since Saturday.',
    ['30/30/30 | Tarsa Observatory for Rights | -'],
  ],
  [
    'Its director, Omar Hallak, told AFP that the regime held “at least 40 percent” of the enclave. The Tarsa Observatory has tracked the war since 2011.',
    ['40/40/100 | Omar Hallak | -'],
  ],
  [
    'Omar Hallak, who heads the Tarsa Observatory, said: “The rebels have lost two thirds of the enclave in a week.”',
    ['66.7/66.7/66.7 | Omar Hallak | -'],
  ],
  [
    '“The regime now controls around 60 percent of the area that was in rebel hands,” said Omar Hallak, head of the Tarsa Observatory.',
    ['60/-/- | Omar Hallak | -'],
  ],
  [
    '“It’s a matter of days,” a military source told Reuters on condition of anonymity. “We have 80 percent of the district.”',
    ['80/80/80 | military source | -'],
  ],
  [
    'Lt. Gen. Igor Sarkov, a senior officer at the defence staff, said in a briefing that 96% of the city had been “liberated from militants”.',
    ['96/96/96 | Igor Sarkov | -'],
  ],
  [
    'The defence staff later said the figure was 98 percent. A day before, it had claimed 96 percent of the city for the army.',
    ['96/96/96 | -~defence staff | -'],
  ],
  [
    'In its latest quarterly report, the inspector general’s office found that the government controlled or influenced only 56 percent of the districts.',
    ['56/56/56 | inspector general’s office | -'],
  ],
  [
    'Analysts at the Kestrel Institute say the rebels’ hold has shrunk to about 10 percent of the city.',
    ['10/-/- | Analysts at the Kestrel Institute~Kestrel Institute~Analysts | -'],
  ],
  [
    'Kestrel Institute analyst Dana Brill said she believed the rebels controlled “maybe 15 percent” of the city.',
    ['15/-/- | Dana Brill | -'],
  ],
  [
    'The prime minister said on television that Haldia had been “fully liberated”, except for one district, and that 90 percent of the province was secure.',
    ['90/90/90 | prime minister | -'],
  ],
  [
    'A spokesman for the Brigades, who goes by the name Abu Omar, claimed their men had seized 65 per cent of the base.',
    ['65/65/65 | Abu Omar | -'],
  ],
  [
    'The army is thought to be in control of about 70 percent of the area, but there was no independent confirmation.',
    ['70/-/- | - | -'],
  ],
  [
    'The president claimed on Thursday: “Seventy per cent of the homeland has been restored to the state.”',
    ['70/70/70 | president | -'],
  ],
  ['By the army’s reckoning, half of the city is secure.', ['50/50/50 | army | -']],
  ['The rebels, by contrast, say they have lost no more than a tenth of their territory.', ['10/-/10 | rebels | -']],
  ['A colonel showed reporters a map on which three quarters of the city was shaded green for the army.', []],
  [
    'In a tweet, foreign minister Rada Holm wrote that the rebels controlled “less than 3 percent” of the island.',
    ['3/-/3 | Rada Holm | -'],
  ],
  ['Rada Holm put it more bluntly: “They have two villages out of sixty.”', ['3.3/3.3/3.3 | Rada Holm | -']],
  [
    'The rebels control 12 of the 15 townships, a resident of Hsenni, who asked not to be named, told the Mekhala Times.',
    ['80/80/80 | resident of Hsenni~resident | -'],
  ],
  [
    'Sources close to the general told this newspaper that his forces were in possession of “a good third” of the district.',
    ['33.3/33.3/33.3~33.3/-/-~33.3/33.3/100 | Sources close to the general~Sources | -'],
  ],
  [
    'The envoy, briefing the Security Council by video link, said that armed groups had taken most of the northern province.',
    ['-/50/100 | envoy | -'],
  ],
  [
    'Asked about the siege, the governor, Hana Trell, conceded on Friday that rebels were in control of “perhaps a third” of the city.',
    ['33.3/-/- | Hana Trell | -'],
  ],
  [
    'Hana Trell has governed the province since May. “I still have 60 percent of it,” she says.',
    ['60/60/60 | Hana Trell | -'],
  ],
  ['Q: How much of the island do you hold? A: Two-thirds. The rest is swamp.', ['66.7/66.7/66.7 | - | -']],
  [
    'The Secretary-General’s report stated that armed groups held 40 per cent of the north.',
    ['40/40/40 | Secretary-General~Secretary-General’s report~report | -'],
  ],
  [
    'The Deputy Spokesperson, Mirela Voss, said the mission estimated that militias controlled 11 of 17 communes.',
    ['64.7/64.7/64.7 | mission~Mirela Voss | -'],
  ],
  [
    'Briefing the Council, Special Representative Jon Arne Hauge noted that the Front had lost half of the territory it held in June.',
    ['50/50/50 | Jon Arne Hauge | -'],
  ],
  [
    'Mr. Hauge added that government forces were now in control of nearly all of the coast.',
    ['-/-/100 | Hauge~Mr. Hauge | -'],
  ],
  [
    'Turning to the north, he said that the army held perhaps a fifth of it. Jon Hauge was briefing the Council.',
    ['20/-/- | Jon Hauge~- | -'],
  ],
  [
    'A communique from the general staff spoke of “60 per cent of the quarter in our hands”.',
    ['60/60/60 | general staff~communique from the general staff~communique | -'],
  ],
  ['The mayor, who fled in March, believes that gangs rule nine-tenths of his town.', ['90/90/90 | mayor | -']],
  ['To hear the colonel tell it, his men hold three-quarters of the town.', ['75/75/75 | colonel~- | -']],
  ['In the colonel’s version, his men hold three-quarters of the town.', ['75/75/75 | colonel | -']],
  ['The colonel’s men hold three-quarters of the town, or so he says.', ['75/75/75 | colonel~-~he | -']],
  ['If the colonel is to be believed, his men hold three-quarters of the town.', ['75/75/75 | colonel~- | -']],
  [
    '“Three-quarters of the town is quiet,” the colonel told me, “and the fourth quarter is asleep.” He means that his men hold it.',
    [],
  ],
  ['Officially the army controls 90 per cent of the province.', ['90/90/90 | - | -']],
  [
    'On paper the government controls the whole of the province; in practice it holds a third, aid workers say.',
    ['33.3/33.3/33.3 | aid workers | -'],
  ],
  [
    '“They have, what, two-thirds of the city?” said the driver. “And we have the other third.”',
    ['66.7/66.7/66.7 | driver | -', '33.3/33.3/33.3 | driver | -'],
  ],
  ['“Two-thirds,” says the captain when I ask how much of the town is his.', ['66.7/66.7/66.7 | captain | -']],
  ['How much of the town is his? “Two-thirds,” says the captain.', ['66.7/66.7/66.7 | captain | -']],
];
