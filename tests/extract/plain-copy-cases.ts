/** Invented sentences in the wording of plain agency and broadsheet copy; read as in attribution-cases.ts. */
import type { Case } from './attribution-cases.ts';

/** Words that are read on something, said of something by nobody, or stand in a paper: whose they are, where anybody's. */
export const nobodyNamed: readonly Case[] = [
  [
    'The governor, Ivo Perrin, was shown the ward. A sheet of paper on the door read “Knock, the bell is gone.”',
    [null],
  ],
  ['Mayor Ana Lund was drawn as a crow. The caption read “Still pecking.”', [null]],
  ['The party’s newspaper, Torch, ran a drawing of the judge. Its caption read “Guilty until paid.”', [null]],
  [
    'Deputy Karl Osten said that when he toured the barracks in May there was a notice in the canteen: “Soup is for heroes.”',
    [null],
  ],
  ['Ana Lund said there had been a sticker on the windscreen: “Parking for liars only.”', [null]],
  [
    'Nailed to the gate of the mill was a board: “No flour, no visitors, no exceptions.” Ivo Perrin, the miller, had left.',
    [null],
  ],
  ['Pinned to the door, beneath the mayor’s portrait, hung a handwritten notice: “Back at two.”', [null]],
  [
    'Ivo Perrin asked about a memo, leaked to a Sunday paper, in which the programme was described as “past saving” and its director as “a talented ghost”.',
    [null, null],
  ],
  [
    'The minister was asked about a letter, printed by the Vale Gazette, in which the army was called “a rumour”.',
    [null],
  ],
  [
    'According to a draft seen by the Vale Gazette, both sides would promise “to refrain from new works” on the bridge.',
    [null],
  ],
  ['According to a copy obtained by Reuters, the text calls on members to “reconsider their presence”.', [null]],
  ['Ivo Perrin told the council that on the door of the mill hung a card: “Closed for want of wheat.”', [null]],
  ['On the mayor’s desk lay a note: “Water the fern.”', [null]],
  ['A T-shirt in the window said “I survived the truce”, and Ana Lund laughed at it.', [null]],
  ['The headstone reads “He kept bees.” Ivo Perrin, his son, comes on Sundays.', [null]],
  ['Karl Osten showed reporters a contract in which the villagers were referred to as “moving parts”.', [null]],
  ['Ana Lund read from an order in which the hospital was listed as “a hotel”.', [null]],
  ['According to an excerpt read by the Associated Press, the force would remain “until further notice”.', [null]],
  ['“The wall is sound,” the report said. Nobody at the ministry would say who wrote it.', [null]],
  ['The mayor got a letter on Monday. “Leave by Friday,” the letter said.', [null]],
  ['Ana Lund wrote an email to her staff. “Bring boots,” the email said.', ['Ana Lund']],
  ['The Clerks’ Union posted a message on its website. “We strike at noon,” the message read.', ['Clerks’ Union']],
];

/** Speakers who are called again, brought in late, or stand behind a participle, a clause or a paper. */
export const calledAgain: readonly Case[] = [
  ['According to a report by the Vale Institute, the dam is “past repair”.', ['Vale Institute']],
  [
    'The ministry’s director, Salim Barak, said the road was lost. A provincial clerk said the mill had closed.\n\nThe provincial clerk, who asked not to be named because he may not speak to the press, said the stores had run low on Sunday.\n\n“We wrote three times and nobody came,” he said.',
    ['provincial clerk'],
  ],
  [
    'The mayor’s aide, Ivo Perrin, said the figure was wrong.\n\nA hospital porter, who feared for his job, said the lifts had been broken since May.\n\n“We carry them up ourselves,” he said.',
    ['hospital porter'],
  ],
  [
    'The special envoy for Karsun, Erik Vassing, is due to meet both sides on Thursday. Vassing said he saw “a narrow door”.\n\n“It will not stay open,” the Norwegian diplomat told reporters on Friday.',
    ['Erik Vassing', 'Erik Vassing'],
  ],
  [
    'Ana Lund, who runs the fund, said it was “a bad week”.\n\n“I have had worse,” the former nurse added.',
    ['Ana Lund', 'Ana Lund'],
  ],
  [
    'The rebels’ political office said in a statement that its delegates would come but would not discuss the border.\n\n“Our men hold two thirds of the valley,” the statement said. “A deal that ignores this will not last.”',
    ['rebels’ political office|political office'],
  ],
  [
    'The Vale Relief Fund issued a statement on Friday. “We have run out of flour,” the statement said.',
    ['Vale Relief Fund'],
  ],
  ['The bishops wrote a letter to the president. “Let the boats go,” the letter read.', ['bishops']],
  ['The foreign minister, Costas Lemb, said the army had responded to “repeated provocations”.', ['Costas Lemb']],
  ['Ana Lund said her office had replied to “every letter worth the stamp”.', ['Ana Lund']],
  [
    'Ivo Tembe, a spokesman for the mayor, was seen at the airport. The president has not been seen in public for a week. A spokesman insisted he was at work. “He is governing from a cellar, which is his office,” the spokesman said.',
    ['spokesman'],
  ],
  [
    'Karl Osten, a lawyer, defended the clerk. The clerk was fined in June. A lawyer for the mill said it would appeal. “We have time,” the lawyer said.',
    ['lawyer for the mill|lawyer'],
  ],
  [
    'A VALEBORO midwife who spent six months in a besieged Eastern European town has told the Herald she would go back “on the next train, if there was one”.\n\nAna Lund, 54, of Mill Row, flew home on Tuesday.',
    ['Ana Lund'],
  ],
  [
    'Nurse Ana Lund came home on Tuesday. The wards were never quiet, Mrs Lund said. The porters, she said, had a saying: “The dead wait for the lift.”',
    ['The porters|porters'],
  ],
  ['The miners, he recalled, had a rule: “Last man out locks the hill.” Ivo Perrin left the pit in 1984.', ['miners']],
  [
    'In the village, a sports hall has been turned into a shelter. Zabela, a teacher who came on Monday night, walked for 11 hours with her neighbours.\n\n“Nobody told us to leave. We heard the planes and we looked at each other,” she says. “The goats came with us.”',
    ['Zabela'],
  ],
  [
    'Outside the clinic stood Harut, a baker, who had carried his mother up the hill.\n\n“She told me the way,” he said.',
    ['Harut'],
  ],
  [
    'The People’s Army of Meskar said its fighters had fired only “in answer” and that the helicopter had strayed.',
    ['People’s Army of Meskar'],
  ],
  ['“We will not sign,” the Workers’ Party of Dolen said.', ['Workers’ Party of Dolen']],
  [
    'A rebel commander who gave only his nickname, Sova, stood beside the wreck and dared the government to come for it.\n\n“They can send a truck,” he said. “But they will have to ask.”',
    ['Sova'],
  ],
  ['“We sleep in the boat,” said a fisherman who gave only his first name, Anton.', ['Anton']],
  [
    'A teacher, who asked that only her family name, Brandt, be used, said the school was shut. “Nobody rang the bell,” she said.',
    ['Brandt'],
  ],
  [
    'Lord Hallam said that the government held about 55 per cent of the country. The northern port of Qasra had been lost on Sunday.\n\n“I do not want to dress this up,” he said.',
    ['Lord Hallam|Hallam'],
  ],
  [
    'Ivo Perrin said the road was open. The hill town of Dorra fell on Monday.\n\n“We shall go back,” he said.',
    ['Ivo Perrin'],
  ],
  [
    'Ana Lund said half of those killed had been clerks. She had spoken on Tuesday to the parish priest there, who had told her: “We buried the verger in the garden.”',
    ['parish priest'],
  ],
  [
    'Ana Lund rang the harbourmaster in Dolen yesterday, who told her: “The crane is asleep.”',
    ['harbourmaster|harbourmaster in Dolen'],
  ],
  [
    'Lord Quennell asked about a document. Lord Hallam said that he did not comment on leaks. Pressed by Lord Quennell, he added: “The document is a draft.”',
    ['Lord Hallam|Hallam'],
  ],
  ['Ivo Perrin refused to name the bank. Asked again by Karl Osten, he said: “Ask the bank.”', ['Ivo Perrin']],
  [
    'Stoyan Drumev is the mayor of the left bank. I was shown the log by a lieutenant who turned the pages with a pencil.\n\nThe lieutenant, whose feet had been frostbitten, was not bitter. “They were from here. They knew where the ice was thick,” he said.',
    ['lieutenant'],
  ],
  [
    'Among the critics is Yohan Gidd, who teaches law at the University of Asmar. “Two years, one exchange of goats,” he says. “There would be a petition.” The professor thinks the meeting will produce “a photograph and a headache”.',
    ['Yohan Gidd', 'Yohan Gidd'],
  ],
  [
    '“They have been trying to get her recalled since March,” says one senior aide, who asks not to be named. Marta Lind-Osei has run the mission since May.\n\nBorn in Gothenburg to a bricklayer, she began in the paper mills. It was there, she says, that she learnt “to leave the heating off”.',
    ['~', 'Marta Lind-Osei'],
  ],
];

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
    ['Agnes Mulo|Sister Agnes Mulo', '~'],
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

/** More of them: names of things, papers, replies in two words, what is said by phone. */
export const moreParagraphs: readonly Case[] = [
  [
    'Leaflets dropped from helicopters over the district on Sunday carried a picture of a burning house and the words "You have been warned." By nightfall half the street had gone. "I kept one for my grandson," said Farida Noor, 71, who had not.',
    ['null|Leaflets|leaflets', 'Farida Noor'],
  ],
  [
    '"You are surrounded," read a text message that arrived on thousands of phones at 6 a.m. No sender was shown. The telephone company said its network had been "used without its consent."',
    [null, 'telephone company'],
  ],
  [
    'The government says it has created a "safe zone" along the river. Aid workers who have been there say it is neither. "It is a field with a fence," said Ingrid Moen of Nordic Relief.',
    ['government|The government|null', 'Ingrid Moen'],
  ],
  [
    'In an intercepted radio call played for journalists, a voice can be heard shouting "Left, left, the school!" The army said the recording was fake. Colonel Adam Furst, who commands the air base, called it "a radio play".',
    ['null|voice|a voice', 'Adam Furst'],
  ],
  [
    'The campaign\'s slogan, "Bread before flags", was thought up by a baker\'s daughter, Nina Kral, who now sits in parliament. "I was hungry when I wrote it," she says.',
    [null, 'Nina Kral'],
  ],
  [
    'Asked what he would say to the families, Mr Dorn looked at the table for a long time. "That I am sorry," he said. "That I was told the road was clear." By whom? He shook his head.',
    ['Dorn|Mr Dorn'],
  ],
  [
    'A senior commander in the Eastern Front, who uses the name Abu Sahl, said by Skype that his men had pulled back "to sharpen the knife". Two hours after the call, government television showed soldiers in the square where he had been standing.',
    ['Abu Sahl'],
  ],
  [
    'LONDON — Britain\'s ambassador to the United Nations, Sir Peter Hale, accused Moscow of "marking its own homework". His Russian counterpart, Viktor Lomov, shot back that Britain had "lost the exercise book".',
    ['Peter Hale', 'Viktor Lomov'],
  ],
  [
    'The rebels\' offer was rejected within the hour. "We do not negotiate with a stopwatch," a presidential adviser, Leila Marouf, wrote on Twitter.',
    ['Leila Marouf'],
  ],
  [
    'For weeks, officials in the capital have spoken privately of "the Friday problem": the sermons. This Friday there were none. "The imam is resting," said a man at the door of the mosque, who did not look as if he expected to be believed.',
    ['officials|officials in the capital', 'man at the door of the mosque|man'],
  ],
  [
    'Neighbors identified the dead man as Piet Vollen, a piano tuner. "He did everyone\'s," said Greta Halle, who lives across the landing. "He did the general\'s," added her husband.',
    ['Greta Halle', 'her husband|husband|Her husband'],
  ],
  [
    'It was the third such attack this month. The first two were claimed by a group calling itself the "Sons of the Soil"; nobody has claimed this one. Police said a note left at the scene read simply "Again".',
    ['null|group', 'null|note'],
  ],
  [
    'General Hamid Rostami said that the operation, code-named "Clean Hands", would last days, not weeks. "We are not in a hurry, and we are not slow," he told the semi-official Pars agency.',
    [null, 'Hamid Rostami'],
  ],
  [
    'Children at the school have been taught a song about the siege. "The wolf is at the door, the wolf has got the key," it goes. Their teacher, Sanna Aalto, says she did not write it. "They came in with it one morning," she said.',
    ['null|song|Children|children', 'Sanna Aalto'],
  ],
  [
    'Justice Minister Ramon Alba told parliament the prison had "never been so quiet". Opposition deputies laughed. One of them, Sofia Gil, held up a photograph of the burned east wing. "Yes," she said. "It is quiet now."',
    ['Ramon Alba', 'Sofia Gil'],
  ],
  [
    'The two men have not spoken since 2011, when Mr Haas described Mr Lindt as "a weather vane with a pension" and Mr Lindt described Mr Haas as "the wind". Friends of both say they miss each other.',
    ['Haas|Mr Haas', 'Lindt|Mr Lindt'],
  ],
  [
    'In its annual report, the Institute for Border Studies noted that the frontier had been "closed" eleven times last year and crossed daily. Its author, Dr Wanda Pohl, said the word had "lost its hinges".',
    ['Institute for Border Studies|null', 'Wanda Pohl'],
  ],
  [
    'A ministry official said on condition of anonymity that there would be no second convoy. Why not? "Because there was a first," he said.',
    ['ministry official'],
  ],
  [
    'Witnesses told Agence Centrale that men in black had gone from door to door asking for "the doctor". They did not say which one. The town has three. "So we all left," said one of the three, Dr. Emil Sandor, from a hotel across the border.',
    ['men in black|null|Witnesses|witnesses|men', 'Emil Sandor'],
  ],
  [
    'Mayor Alma Reyes\'s order was brief: "Nobody sleeps near glass." It was read out on the radio every hour. "She has a gift for the short sentence," said the station\'s manager, Pablo Duarte. "Her speeches, God help us, are another matter."',
    ['Alma Reyes', 'Pablo Duarte'],
  ],
  [
    'What the ministry calls "temporary reception facilities" are tents. There are 412 of them on the football ground at Mirov, and on Saturday it rained. "I am received," said Goran Pavic, wringing out a sock. "I am very temporarily received."',
    ['ministry', 'Goran Pavic'],
  ],
  [
    'The ceasefire "exists on paper and nowhere else", the head of the UN mission conceded last week. Yesterday even the paper was in doubt: a spokesman for the rebels, Amadou Keita, said that they had signed "a different version".',
    ['head of the UN mission', 'Amadou Keita'],
  ],
  [
    'Captain Ruiz and Sergeant Bell were the first through the gate. "It was already open," Bell said. "That was the worst thing about it." Ruiz declined to be interviewed. In his official account, he wrote that resistance had been "nil".',
    ['Bell|Sergeant Bell', 'Ruiz|Captain Ruiz'],
  ],
  [
    'Moscow, which has long denied that its pilots fly such missions, said the claim was "beneath comment". Washington was less brief. The State Department\'s spokeswoman, Ellen Castor, said the strike "bore every mark of the usual suspects".',
    ['Moscow', 'Ellen Castor'],
  ],
  [
    'Ms. Okafor, a lawyer who represents nine of the detainees, said she had been allowed to see one of them for four minutes. He told her he was being treated "like a chair". A prison spokesman said all inmates were treated "according to the rules".',
    ['He|null|one of the detainees|detainee|one of them', 'prison spokesman'],
  ],
  [
    'At the border post a sign still welcomes travellers to "the Land of Apricots". The customs officer, Tariq Anwar, has seen no apricots since June. "I have seen two goats and a minister," he said.',
    [null, 'Tariq Anwar'],
  ],
  [
    '"History will judge him," said the former president, Olga Brandt, of the man who replaced her. Told of the remark, Mr. Kessler laughed. "History is busy," he said.',
    ['Olga Brandt', 'Kessler|Mr. Kessler'],
  ],
  [
    'In the crowd was Josefa Lima, whose two sons were on the ferry. She held a photograph and a candle. "They could swim," she kept saying. "They could both swim."',
    ['Josefa Lima'],
  ],
  [
    'The vote was 9 to 6. Announcing it, the council\'s president, Ambassador Yaw Mensah of Ghana, said he took "no pleasure in arithmetic". Several delegates applauded; the delegate of the country concerned walked out, telling reporters on the stairs that the resolution was "wallpaper".',
    ['Yaw Mensah', 'delegate of the country concerned|delegate|delegate of the country'],
  ],
  [
    'Mr. Valdes\'s book about the war, "The Long Table", was banned in March. It has since sold out twice. "I should like to thank the minister," he said in an interview. "No advertising budget could have done it."',
    [null, 'Valdes|Mr. Valdes'],
  ],
  [
    '"There is no hunger in the city," state radio announced at noon. At one o\'clock it announced a reduction in the bread ration. The contradiction did not escape Bashir Lal, who sells radios. "I listen so that I know what to worry about," he said.',
    ['state radio', 'Bashir Lal'],
  ],
  [
    'Relatives waiting outside the mine shouted at the minister\'s car, and somebody threw a shoe. "Where is my brother?" a woman screamed. The minister, Karl Oster, told them through a half-open window that everything possible was "being undertaken".',
    ['woman|a woman|A woman', 'Karl Oster'],
  ],
  [
    'The charity\'s director, Joan Whitby, resigned on Friday, saying she could not "put my name to a map that moves people like flour". Trustees accepted the resignation "with regret", the chairman, Lord Amble, said in a note to staff.',
    ['Joan Whitby', 'Lord Amble|Amble|Trustees'],
  ],
  [
    'An old man selling cigarettes by the mosque said he remembered three other sieges. Which was the worst? "The one with my wife in it," he said. He would not say more. A younger man, who gave his name as Samir, bought a packet and explained: "She was killed at the well."',
    ['old man|An old man', 'Samir'],
  ],
  [
    'The colonel said that he was "personally satisfied" with the progress of the inquiry into his own conduct. It has met once. Its chairman, a retired judge named Abel Toma, is in hospital.',
    ['colonel|The colonel'],
  ],
  [
    'Critics of the deal point to its third clause, which promises "appropriate measures" without saying what would be appropriate to what. Supporters point to the second, which stops the shelling. "I can read clause three in a quiet room," said Dana Weil, a teacher in the besieged town of Orla. "That is what clause two is for."',
    [null, 'Dana Weil'],
  ],
  [
    '"Please God, not the bakery," Amal Zein remembers thinking. It was the bakery. She found her cousin\'s apron three streets away.',
    ['Amal Zein'],
  ],
  [
    'Chancellor Ute Baum, asked at a campaign stop whether she trusted the general, answered with a story about a fox. "And the moral?" a reporter called. "The moral," the chancellor said, "is that I like hens."',
    ['null|reporter|a reporter', 'Ute Baum'],
  ],
  [
    'The Foreign Office advised Britons to leave "while commercial options remain". By evening there was one: a Saturday flight to Larnaca. It was full, according to the airline, "in under four minutes".',
    ['Foreign Office', 'airline'],
  ],
  [
    'He has been called the Butcher of Sarn and, by his mother, "a boy who never liked noise". General Viktor Horvat, 58, received visitors on Monday in a room without chairs. "Sit," he said.',
    ['mother|his mother|His mother|null', 'Viktor Horvat'],
  ],
  [
    'The agency\'s statement said nothing about the missing barges. It spoke instead of "a challenging operating environment". Asked about the barges, its spokesman in Geneva, Luis Prado, said he had nothing to add to the statement. Asked about the environment, he said: "Wet."',
    ["agency|null|The agency|agency's statement|statement", 'Luis Prado'],
  ],
  [
    'By the time the police came the graffiti had been photographed by half the town: "The king is a tenant." A tenant of the building, Mrs. Adele Roche, 80, denied any part in it. "I would have spelled it better," she said.',
    [null, 'Adele Roche'],
  ],
  [
    'Rebel spokesman Ayub Khel said fighters had shot down the drone. The air force said it had "landed early". An officer who has flown the type for years smiled at the phrase. "Everything lands," he said. "Early is a matter of opinion."',
    ['Ayub Khel|air force|The air force', 'officer|An officer'],
  ],
  [
    'According to the indictment, Mr. Sava told an associate that the bridge would "have an accident". His lawyer, Petra Nol, says the words were about a card game. "Bridge," she explained to the court, "is also a card game."',
    ['Sava|Mr. Sava', 'Petra Nol'],
  ],
];

/** Wire copy over several paragraphs. */
export const wires: readonly Case[] = [
  [
    'NEVA, Oct 11 (Continental) - Government troops entered the last rebel-held suburb of Neva on Tuesday, a senior officer said, in what would be the biggest setback for the insurgents since the war began.\n\nRebel officials denied that the suburb had fallen.\n\n"Our men are in every street," Brigadier Lev Antonov told reporters at a checkpoint on the ring road. "We have perhaps two days of work left."\n\nIlya Roskov, a spokesman for the rebel Free Neva Council, said in a message to Continental that the claim was "a wish". He said fighters still held the cement works and the hospital.\n\n"Antonov has been two days from victory since April," Roskov said.',
    ['Lev Antonov', 'Ilya Roskov', 'Ilya Roskov'],
  ],
  [
    'More than 200 people were feared dead after a ferry carrying families fleeing the fighting capsized, the coast guard said.\n\n"The sea was calm. The boat was not made for so many," said Commander Rui Tavares, who led the search.\n\nSurvivors described panic on the lower deck. "There was one ladder," said one, a farmer who gave his name as Celestino. "My wife was behind me and then she was not."\n\nThe transport minister promised an inquiry. Asked why the vessel had been allowed to sail, she said only that "the families had already boarded".',
    ['Rui Tavares', 'Celestino', 'transport minister'],
  ],
  [
    'The United Nations said it was pulling its staff out of Marwa.\n\n"We do this with a heavy heart," the U.N. humanitarian coordinator, Edith Lomax, said. "We will be back when someone can tell us who is in charge."\n\nBoth sides said that they were.\n\nA statement by the provincial government said security in the town was "excellent". A commander of the militia that has held the town since Friday said by telephone that aid workers were "our guests".\n\n"Guests do not need to ask when they may leave," Lomax said.',
    ['Edith Lomax', 'provincial government', 'commander of the militia|commander', 'Edith Lomax'],
  ],
  [
    'Prime Minister Andrea Solari faced calls to resign on Monday after a recording emerged in which a voice resembling hers describes voters in the north as "ballast".\n\nHer office said the tape was a forgery. "The prime minister does not speak like that, and she does not think like that," a spokesman, Matteo Ricci, said.\n\nThe opposition leader, Davide Orsini, said he recognised the voice and the sentiment.\n\n"I have sat across from it for nine years," he told Radio Uno.',
    ['null|voice', 'Matteo Ricci', 'Davide Orsini'],
  ],
  [
    'Syria\'s neighbours have taken in more than four million people. Few expect them to go home soon.\n\n"You do not go back to a hole," said Rasha, 29, who has lived in the camp since it was 12 tents and a tap.\n\nHer brother-in-law disagrees. A house can be rebuilt, he says; "a country that has forgotten you cannot".',
    ['Rasha', 'brother-in-law|Her brother-in-law|her brother-in-law'],
  ],
  [
    'Peace talks in Lugano were adjourned on Wednesday after 40 minutes, diplomats said.\n\nThe mediator, former Finnish president Kaarina Salo, told a news conference that the parties were "not yet in the same room, in any sense".\n\nThe head of the government delegation, Musa Darwish, left without speaking to reporters. The opposition\'s chief negotiator, Hala Qadri, did not.\n\n"He read us a list of our crimes and looked at his watch," she said.\n\nSalo, asked whether the talks were dead, said: "I have buried talks before. They are usually noisier."',
    ['Kaarina Salo', 'Hala Qadri', 'Kaarina Salo'],
  ],
  [
    'Police in the capital fired tear gas at demonstrators who threw stones and chanted "Bread, light, dignity". At least 30 were arrested, according to the Lawyers\' League.\n\nThe interior ministry said in a statement that "outside elements" had infiltrated the march.\n\nMarie-Claire Ndong, a schoolteacher with a bandaged hand, laughed when the statement was read to her. "I am from outside," she said. "I am from the second floor."',
    ['null|demonstrators', 'interior ministry', 'Marie-Claire Ndong'],
  ],
  [
    'Analysts said the capture of the dam, if confirmed, would give the rebels control of the capital\'s electricity.\n\n"It is the switch," said Conrad Beale of the consultancy Northgate Risk. "Whoever has it can afford to be patient."\n\nBeale cautioned that the dam had been claimed by both sides before. In 2013 the army announced its recapture three times; residents nearby began to refer to the place as "the ping-pong table".',
    ['Conrad Beale', 'residents|residents nearby|Residents|null'],
  ],
  [
    'A rebel fighter reached by satellite phone in the besieged enclave said food had run out on Saturday.\n\n"We have started on the horses," the fighter, who identified himself only as Khalil, said. He said his unit would not surrender.\n\nThe army\'s commander in the east, General Samir Toma, has given the fighters until Thursday to lay down their arms. "After that I will stop counting," he said in remarks carried by the state news agency.',
    ['Khalil', 'Samir Toma'],
  ],
  [
    'The finance minister\'s resignation letter ran to one line: "I can no longer add it up." President Nuno Braga accepted it within the hour.\n\nOpposition lawmakers called on Mr. Braga to go too. "The accountant has left; the fire is still in the building," said one of them, Teresa Vaz.\n\nThe president\'s spokesman described the mood in the palace as "serene".',
    ['finance minister', 'Teresa Vaz', "president's spokesman|spokesman"],
  ],
  [
    'France\'s foreign minister said on Thursday that the world could not "look away for a second winter". Speaking after a meeting with her German and Polish counterparts in Weimar, Aurélie Fabre said new sanctions would be proposed within days.\n\nThe Polish minister, Tomasz Wilk, went further. "If it were up to me they would have been proposed yesterday," he said.\n\nBerlin was more cautious. A German official said the measures were still "being weighed to the gram".',
    ['Aurélie Fabre', 'Tomasz Wilk', 'German official'],
  ],
  [
    '"They told us the road was open," said Yohannes Abay, a truck driver stranded with a load of cement at kilometre 114. "It is open. It is just not open to us."\n\nTen kilometres further on, the men who had closed it were playing cards. Their commander, a youth in a woollen hat who would not give his name, said nobody was being prevented from travelling.\n\n"They can go back," he said.',
    ['Yohannes Abay', 'commander|Their commander|youth in a woollen hat|youth|their commander'],
  ],
  [
    'The national football team flew home to an empty airport. No minister was there. A single supporter held up a placard: "Thank you for trying."\n\nThe captain, Rodrigo Paz, shook his hand. "He was the best crowd we had all month," Paz said later.',
    [null, 'Rodrigo Paz'],
  ],
  [
    'The ambassador was recalled, the foreign ministry said, "for consultations of unspecified length". It did not say who would be consulted.\n\nIn Tirana, where the ambassador, Mark Lund, was packing books, an aide said he had been "mildly surprised".',
    ['foreign ministry', 'aide|an aide'],
  ],
  [
    'Human rights groups have accused the force of abuses. Its commander, Colonel Dario Venn, has said such reports are written "by people who have never been shot at".\n\nAmnesty\'s researcher in the country, Paula Reis, has been shot at twice.\n\n"I can confirm that it does not improve one\'s prose," she said.',
    ['Dario Venn', 'Paula Reis'],
  ],
  [
    'The army spokesman, who briefs in front of a map on which nothing has moved for a month, was asked on Sunday why the shelling could be heard from his own briefing room.\n\n"Thunder," he said.\n\nIt was, as it happens, a clear day. "We have all learned to call it that," a waiter at the press centre said, setting down cups that rang in their saucers.',
    ['army spokesman|spokesman', 'waiter at the press centre|waiter'],
  ],
  [
    'The party\'s deputy leader, Hanne Falk, said it would not join any coalition that included "men who count in bodies". She did not name anyone. Mr. Strand, who leads the largest such party, took it personally.\n\n"I count in votes," he said. "She should try it."',
    ['Hanne Falk', 'Strand|Mr. Strand'],
  ],
  [
    'An inquiry into the bombing of the hospital at Sula found that the crew had been given the wrong coordinates by "a tired man with a good pen". The 90-page report, published on Friday, does not name him.\n\nIts chairwoman, retired judge Monica Ferreira, said he had cooperated fully. "He has read every page," she said. "He corrected two commas."',
    ['inquiry|report|null|An inquiry', 'Monica Ferreira'],
  ],
  [
    'Doctors without drugs, teachers without chalk: the town of Bela has learned to improvise. "Aspirin is for the children," said Dr. Vusi Dlamini, the only physician left. For adults there is what he calls "conversation".\n\nHis nurse, Sister Thandi, rolled her eyes at that. "He talks too much to be a good anaesthetic," she said.',
    ['Vusi Dlamini', 'Vusi Dlamini', 'Thandi|Sister Thandi'],
  ],
  [
    'Neither man would say what had been agreed. "A good meeting," Mr. Orlov told the cameras. "A meeting," Mr. Hagen corrected him.',
    ['Orlov|Mr. Orlov', 'Hagen|Mr. Hagen'],
  ],
  [
    '"We were told to expect the mayor," said Lucia Ferro, who had queued since four. "And now?" "Now we expect nothing, and it comes every day."',
    ['Lucia Ferro', null, 'Lucia Ferro'],
  ],
  [
    'A column of smoke stood over the refinery all day. By dusk, three groups had said they were responsible and the company that owns it had said there was no fire.\n\n"There has been an event," its chief executive, Hugo Lamb, said on a call with investors. Pressed to describe the event, he said it was "thermal".',
    ['Hugo Lamb', 'Hugo Lamb'],
  ],
];

/** Who was heard or meant in the sentences around. */
export const meantAround: readonly Case[] = [
  ['Prices have doubled, the Vale Relief Fund says. It described the market as “a museum”.', ['Vale Relief Fund']],
  ['“The hill is ours.” It was with these words that Colonel Ivo Perrin began his talk.', ['Ivo Perrin']],
  ['“The hill is ours.” With those words, Ana Lund left the hall.', ['Ana Lund']],
  [
    'Ivo Perrin is governor now. A clerk asked him why the roads were bad and he said: “We knew how to blow up a bridge.”',
    ['Ivo Perrin'],
  ],
  ['One of them is Ivo Perrin. “I bake at night,” he says.', ['Ivo Perrin']],
  ['Ana Lund runs the fund. Every fund needs a saint. “I am not it,” she says.', ['Ana Lund']],
  [
    'The president, Ana Lund, announced that she would reopen the deal he signed, saying that it had “paid the gun”.',
    ['Ana Lund'],
  ],
  ['The ministry denied it. The rebels confirmed it. “It is true,” they said.', ['rebels']],
];
