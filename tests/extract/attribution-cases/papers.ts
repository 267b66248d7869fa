import type { Case } from './case.ts';

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
