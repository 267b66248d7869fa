import type { Case } from './case.ts';

/** Whole paragraphs of ordinary news, each quotation with its speaker. */
export const paragraphs: readonly Case[] = [
  [
    'KARUN, Sept 4 (Meridian) - Government warplanes struck a market in the rebel-held town of Dalma on Thursday, killing at least 19 people, rescue workers said.\n\n"We pulled children out from under the vegetable stalls," said Yusuf Adari, who heads the volunteer rescue team in Dalma. "There was nothing military there, only onions."\n\nThe army denied targeting civilians. In a brief statement read on state television, a spokesman said the air force had hit "a gathering of armed elements".',
    ['Yusuf Adari', 'spokesman'],
  ],
  [
    'The defence secretary, Helena Marsh, told MPs last night that Britain would not be "bounced into another open-ended commitment". Pressed by Labour\'s Tom Akehurst on whether special forces were already in the country, she replied: "The right honourable gentleman knows I will not answer that."\n\nMr Akehurst said afterwards that he took that as a yes. "If the answer were no she would have said no," he said.',
    ['Helena Marsh', 'Helena Marsh', 'Tom Akehurst'],
  ],
  [
    'Residents of the old quarter said they had no warning. "First the lights went, then the wall," said Mariam, a seamstress, who like others interviewed would give only her first name. Her neighbour, a retired policeman, disagreed. "There was a warning, there is always a warning," he said. "We are just tired of listening."',
    ['Mariam', 'neighbour|her neighbour|retired policeman|Her neighbour'],
  ],
  [
    'On the road to the airport somebody has spray-painted a line from the anthem over the face of the president: "Rise, sleepers." Soldiers at the checkpoint beneath it declined to comment. "I only do boots and papers," one of them said.',
    [null, 'one of them|soldier|one soldier|one'],
  ],
  [
    'Mr. Sorel, 62, a former customs broker who was elected by a margin of 212 votes, has called the talks "theater," the peacekeepers "tourists" and the last cease-fire "a rumor." Asked this week whether he regretted any of it, he paused. "The tourists," he said finally. "Some of them were good men."',
    ['Sorel|Mr. Sorel', 'Sorel|Mr. Sorel', 'Sorel|Mr. Sorel', 'Sorel|Mr. Sorel'],
  ],
  [
    'The ministry of health, which keeps its own count, put the toll at 41. A doctor at the main hospital, reached by telephone, said that was "a number for the radio". He asked that his name not be published.\n\n"I have 60 in the corridor alone," the doctor said.',
    ['doctor at the main hospital|doctor', 'doctor at the main hospital|doctor'],
  ],
  [
    'Asked if he would resign, Governor Tomas Reyle said: "I will leave this building when the last citizen has left this city." An hour later his convoy was seen on the northern road. A spokeswoman, Clara Venn, said the governor had gone "to inspect the evacuation in person".',
    ['Tomas Reyle', 'Clara Venn'],
  ],
  [
    'The Syrian foreign minister\'s remarks drew a quick response from Paris. "Words are cheap, and these were on sale," a French diplomat said. In Berlin, a government spokesman, Karl Wiesner, was more careful: Germany, he said, had "taken note".',
    ['French diplomat', 'Karl Wiesner'],
  ],
  [
    'Under the agreement, a copy of which was seen by The Courier, fighters would be allowed to leave with "light personal weapons" and their families would be given "safe and dignified passage". Both phrases, officials close to the talks said, had taken days to settle.',
    [null, null],
  ],
  [
    '"It was like a door slamming in the sky," recalled Petra Holm, 34, a Danish nurse. Another volunteer, who had been asleep in the van, remembered only the quiet afterwards. "You could hear the chickens," she said. "They were furious."',
    ['Petra Holm', 'Another volunteer|another volunteer|volunteer'],
  ],
  [
    'The chant began at the back of the square and rolled forward: "One hand, one hand." Policemen looked at the ground. Near the fountain Hassan Derwish, a dentist, was weeping. "I have waited eleven years to be this hoarse," he said.',
    [null, 'Hassan Derwish'],
  ],
  [
    'Foreign Minister Ilse Brandt flew to Ankara on Wednesday for talks with her Turkish counterpart, Cem Yildirim. "We agree on the problem," she told reporters afterward. Mr. Yildirim, standing beside her, smiled. "And we agree on lunch," he added.',
    ['Ilse Brandt', 'Cem Yildirim'],
  ],
  [
    'As the old saying in the valley goes, "the river signs no treaties." But the elders of Upper Kesh signed one on Friday, with thumbprints. "Our fathers would have spat," said the eldest, Haji Rahmat, who did not know his age. "Our grandsons will drink."',
    [null, 'Haji Rahmat|Rahmat'],
  ],
  [
    'The opposition rejected the figures as "fantasy". Its leader in parliament, Anna Kostova, said the government had counted "hills, goats and shadows". The interior ministry did not reply to a request for comment.',
    ['opposition', 'Anna Kostova'],
  ],
  [
    'Save the Children said at least 300 schools had been damaged since January. "Every day a classroom becomes a barracks or a morgue," the charity\'s regional director, Samir Haddad, said in an emailed statement.',
    ['Samir Haddad'],
  ],
  [
    'Interfax quoted a source in the Russian defence ministry as saying that the pause would last "as long as it is useful". The Kremlin declined to elaborate. "We have nothing to add to what the military have said," Dmitry Belov, the president\'s spokesman, told journalists on a conference call.',
    ['source in the Russian defence ministry|source', 'Dmitry Belov'],
  ],
  [
    'A video posted online by the brigade shows a bearded man in a clean uniform reading from a sheet of paper. "This is our land and we are not guests on it," he says. The man is identified in a caption as Abu Walid, the group\'s commander in the east.',
    ['Abu Walid|bearded man|null'],
  ],
  [
    'Several of the men wore T-shirts with the words "Born to lose" and a picture of a wolf. Their officer, a captain named Idris Kone, shrugged when asked about it. "They came in a box from Ohio," he said.',
    [null, 'Idris Kone'],
  ],
  [
    'What happens next depends on the weather, said Nadia Ferrante, an analyst at the Centre for Eastern Studies in Milan. "Armour does not like mud," she explained. "Neither do sponsors." Others are less sure. The International Crisis Observatory warned in a paper this month of "a winter of small catastrophes".',
    ['Nadia Ferrante', 'International Crisis Observatory'],
  ],
  [
    'Inside the town hall the clock has stopped at ten past four. "That was the first shell," said the caretaker, pointing. The second, he said, took the roof and "most of the marriage records". His wife laughed. "Half the town is single again," she said.',
    ['caretaker', 'caretaker', "His wife|wife|his wife|caretaker's wife"],
  ],
  [
    'Officials described the meeting as "frank", which in the language of the capital means that somebody shouted. Two people who were in the room said it was the president. A third said it was everyone. "At one point the interpreter just stopped," this person said.',
    ['Officials|officials', 'null|third|A third|person|this person'],
  ],
  [
    'Sister Agnes Mulo has run the orphanage at Bettina since 1989. She will not leave, she says, because "the beds are all full". The bishop has written to her twice. The second letter, she says, was shorter: "Come home." She keeps it in the flour tin.',
    ['Agnes Mulo|Sister Agnes Mulo', 'Agnes Mulo|null'],
  ],
  [
    'In a rare interview, the militia\'s founder, Zoran Petrak, dismissed reports of infighting. "Brothers argue; it is how you know they are brothers," he told the weekly Novi Dan. The magazine said the conversation had been cut short after Petrak\'s guards asked the photographer "to stop breathing so loudly".',
    ['Zoran Petrak', "Petrak's guards|guards|null|Petrak’s guards"],
  ],
  [
    'The strike, the union\'s first since 1997, was called off at midnight. "A victory for common sense," tweeted the transport minister. "A victory for the overtime budget," countered the union\'s general secretary, Moira Kells.',
    ['transport minister', 'Moira Kells'],
  ],
  [
    'Human Rights Monitor said that of the 70 bodies it had examined photographs of, 23 bore signs of execution. "We are not talking about crossfire," said Lotte Aalders, the group\'s deputy director for the region. The government has called previous reports by the organisation "novels".',
    ['Lotte Aalders', 'government|The government'],
  ],
  [
    'By evening the only traffic on Liberation Street was a man with a handcart. What was in it? "My library," he said. Where was he taking it? "Away from the literate."',
    ['man with a handcart|man', 'man with a handcart|man'],
  ],
  [
    'Prime Minister Joon-ho Pak told a cabinet meeting that the government would "not reward arson", according to his office. The remark was aimed at Governor Lim Seung, who had suggested on Tuesday that the capital was "fiddling".',
    ['Joon-ho Pak', 'Lim Seung'],
  ],
  [
    '"Nobody is coming," reads the last entry in the logbook of the northern outpost. It was found on Monday by Lieutenant Marek Sobol and his men, who had walked for two days. Sobol said the stove was still warm. "They left the cat," he said.',
    [null, 'Marek Sobol'],
  ],
  [
    'Both sides claimed the bridge. Major Anton Weiss said his battalion had taken it at dawn "without a shot". Commander Leyla, who goes by one name, laughed at that over a crackling line. "Tell the major to walk across it," she said.',
    ['Anton Weiss', 'Leyla'],
  ],
  [
    'UN officials in Geneva said the convoy had been approved and then, an hour before leaving, un-approved. "I have no better word for it," a spokesman for the aid agency, Jonas Lindqvist, told a briefing.',
    ['Jonas Lindqvist'],
  ],
  [
    'The tabloid Kurir, under the headline "Judas in the hills", printed the addresses of four monitors. All four have since left the country. "It is a strange thing to read your own street in the paper," one of them, Dr. Ivana Petric, said by phone from Graz.',
    [null, 'Ivana Petric'],
  ],
  [
    'His critics call him "the weathercock"; his friends, of whom there are fewer each spring, prefer "the survivor". Emil Radko himself says he is merely a man who reads maps. "When the line moves, I move," he told me. "The dead were all very consistent."',
    ['null|critics|His critics', 'null|friends|his friends', 'Emil Radko'],
  ],
  [
    'Local media reported that the mayor had fled with "two suitcases and a parrot". He had not, it turned out. "I have never owned a parrot," Mayor Felix Obando said from his kitchen, where he was making soup.',
    ['Local media|local media', 'Felix Obando'],
  ],
  [
    'A senior Western official, briefing reporters on condition of anonymity, said that the offensive had "run out of road" and predicted a stalemate by Christmas. The official declined to say which Christmas.',
    ['senior Western official'],
  ],
  [
    'The text commits the parties to "an immediate and durable cessation of hostilities" and to talks "without preconditions". Neither phrase is defined. "We left that to the lawyers, and the lawyers left it to God," one negotiator joked.',
    ['null|text', 'null|text', 'one negotiator|negotiator'],
  ],
  [
    'Speaking in the garden of his residence, President Adan Wiil said he bore the rebels no ill will. They were, he said, "children who have found matches". His vice-president, Fadumo Isse, who stood next to him, is widely seen as the author of the policy. She has spoken in the past of "cleaning the house".',
    ['Adan Wiil', 'Fadumo Isse'],
  ],
  [
    '"Is it safe?" a woman asked the soldier at the gate. "It\'s Tuesday," he replied. She turned her car around.',
    ['woman|A woman|a woman', 'soldier|soldier at the gate'],
  ],
  [
    'The head of the observer mission, Ambassador Grete Solheim, listed 14 violations and declined to say who had committed them. Her deputy was less discreet. "Twelve were theirs," he said, nodding toward the hills. "And two were ours because they were bored," added a major on the army\'s liaison team.',
    ['deputy|Her deputy|her deputy', "major on the army's liaison team|major"],
  ],
  [
    'Witnesses said a pickup truck had driven through the market firing in the air while a loudspeaker repeated "Go home, go home." Ten minutes later the first mortar landed. "They did tell us," said Omar Saleh, a spice seller, with a bitter smile.',
    ['null|loudspeaker', 'Omar Saleh'],
  ],
  [
    'The rebels\' "foreign minister", a former dentist called Luc Amani, received us in a schoolroom. He denied that his men had looted the dam. "What would we do with a turbine?" he said. Behind him, on the blackboard, were the words "Our country is a sentence without a verb".',
    [null, 'Luc Amani', null],
  ],
  [
    'The International Red Cross confirmed that its staff had reached the camp. "What they saw there will take a long time to write down," its head of operations, Beatriz Salgado, said. Camp elders asked for tents, flour and, according to one delegate, "a football, urgently".',
    ['Beatriz Salgado', 'one delegate|delegate'],
  ],
  [
    'Nor is the army the force it was. Its chief of staff, General Pavel Dragan, conceded in March that a third of his tanks were "monuments". Desertion, he said then, was "a form of weather". Since that speech he has not been seen in public.',
    ['Pavel Dragan', 'Pavel Dragan'],
  ],
  [
    '"You cannot starve a city into loving you," Archbishop Daniel Okoro said in his Easter sermon. The information minister, without naming him, spoke of "turbulent priests". Worshippers outside the cathedral were in no doubt who had won the exchange. "Easter always wins," said one.',
    ['Daniel Okoro', 'information minister', 'one|Worshipper|worshipper|one worshipper|~'],
  ],
  [
    'For Elif Demir, a 19-year-old student, the siege is mostly about water. Each morning she queues with six bottles and a novel. "I have finished Tolstoy," she says. "I am afraid of what comes after Tolstoy." Her mother, overhearing, rolls her eyes. "Cooking comes after Tolstoy."',
    ['Elif Demir', 'Her mother|mother|her mother'],
  ],
];

/** More wire copy; what somebody wrote, and clauses that the words go on. */
export const lastParagraphs: readonly Case[] = [
  [
    'GARISSA, March 2 (Meridian) - Gunmen stormed a police post near the border overnight, killing six officers, the regional police chief said.\n\n"They came on foot and they left on our motorcycles," Superintendent Abdi Noor said.\n\nThe Islamist group al-Hidaya claimed responsibility in a message posted on its website. "We will return for the fuel," it said.\n\nA local official, Mohamed Dahir, said residents had warned police of strangers in the area. "Nobody wrote it down," he said.',
    ['Abdi Noor', 'al-Hidaya', 'Mohamed Dahir'],
  ],
  [
    'The White House accused Tehran of "playing for time". Iran\'s chief negotiator, Reza Moradi, dismissed that. "We have been here four thousand years," he said. "We do not play for time. We own it."\n\nAn American official travelling with the secretary of state said talks would resume on Friday "if anyone still has a clean shirt".',
    ['White House|The White House', 'Reza Moradi', 'American official'],
  ],
  [
    'Two days after the quake, the smell has changed. "Before it was dust," said Wen Li, a volunteer. Nobody asked what it was now.\n\nThe deputy governor said on state television that the rescue was "orderly". The governor himself has not been seen since Sunday.',
    ['Wen Li', 'deputy governor'],
  ],
  [
    'Senator Dale Proctor, who chairs the committee, said the general\'s testimony had been "long on adjectives". The general, Lewis Crane, offered to supply nouns. "In closed session, Senator," he added.',
    ['Dale Proctor', 'Lewis Crane'],
  ],
  [
    'The president\'s own party is restive. A minister, who did not wish to be identified, said that colleagues were "measuring the curtains". Another called the cabinet "a waiting room". The president\'s sister, Elena, who runs his office, denied there was a rift. "We are a family," she said.',
    ['minister|A minister', 'Another|another|another minister', 'Elena'],
  ],
  [
    'In Kolari, where the trains no longer stop, the stationmaster still puts on his cap at 8:14. "Somebody should be here," said the stationmaster, Pekka Niemi. Trains pass twice a day with their windows painted over. On one of them, he said, somebody had scratched "Write to my mother", and an address.',
    ['Pekka Niemi', null],
  ],
  [
    'Asked at the weekend about rumours of a coup, Army chief General Sule Bako laughed for some time. His press secretary said later that the laughter was "not for attribution".',
    ['press secretary|His press secretary'],
  ],
  [
    'British volunteers have been told not to travel. Those who do, the security minister Owen Hart said, "will not be thanked, will not be paid and may not be let back in". Lawyers questioned whether he could do the last. "He can try," said Sadia Rahman, a barrister.',
    ['Owen Hart', 'Sadia Rahman'],
  ],
  [
    'Farmers in the buffer zone plant what they can carry. "Onions," said Stavros Leonidou, "because they don\'t explode when you drop them." Across the wire his counterpart, Mehmet Kaya, grows melons. They have never spoken. "I admire his onions," Mr. Kaya said.',
    ['Stavros Leonidou', 'Mehmet Kaya'],
  ],
  [
    'A diplomat familiar with the negotiations said the draft ran to nine pages, of which eight were "commas". The ninth, he said, was the map.\n\nNeither delegation would comment. A Swiss official carrying a fax machine down the back stairs said only: "Please mind the cable."',
    ['diplomat familiar with the negotiations|diplomat', 'Swiss official|A Swiss official'],
  ],
  [
    'Mr. Banda\'s wife, Grace, said he had been taken from the house at dawn by men who "knew where the dog slept". A police spokeswoman said she had no information about a Mr. Banda. On Tuesday his name was removed from the ministry\'s website, where he had been listed as "Director, Truth".',
    ['Grace', null],
  ],
  [
    'In his first interview since the ceasefire, rebel leader Tesfa Alem said that he would disarm "on the day the sun asks permission". Government negotiator Hanna Girma said she would pass that on. "To the sun," she added.',
    ['Tesfa Alem', 'Hanna Girma'],
  ],
  ['Ana Lund said that on the last page somebody had written “Sorry about the cat”.', [null]],
  ['The clerk, Ivo Perrin, recalled that someone had shouted “Fire” in the archive.', [null]],
  ['The bridge, the engineer Karl Osten said, “will outlive all of us”.', ['Karl Osten']],
  ['Whoever signs it, Ana Lund warned, “has not read it”.', ['Ana Lund']],
];
