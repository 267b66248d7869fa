import type { Case } from './case.ts';

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
  ['‘We are’, he said, ‘at the end of the road.’ Arthur Peel leads the union.', ['Arthur Peel|null']],
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
    ['Ivo Perrin|null', 'Margaret'],
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
    ['Philip Hargreave|null'],
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
    ['Foreign Secretary|Philip Hargreave'],
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
    ['Edmund Rowe|Captain Rowe|Rowe', 'Edmund Rowe'],
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
