import type { Case } from './case.ts';

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
    ['senior aide|one senior aide', 'Marta Lind-Osei'],
  ],
];
