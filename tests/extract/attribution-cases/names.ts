import type { Case } from './case.ts';

/** Ranks, titles, offices and noms de guerre around names. */
export const names: readonly Case[] = [
  ['‘It is arithmetic,’ said Brigadier (retd) Hugh Tarrant, of the Institute for Strategic Affairs.', ['Hugh Tarrant']],
  ['‘It is arithmetic,’ said Maj Gen Sir Rupert Colefax.', ['Rupert Colefax']],
  ['‘It is arithmetic,’ said Wg Cdr Alice Moyes of the RAF.', ['Alice Moyes']],
  ['‘It is arithmetic,’ said Lt-Col James Orr-Ewing.', ['James Orr-Ewing']],
  ['‘It is arithmetic,’ said the Rt Rev Michael Anders, Bishop of Wexcombe.', ['Michael Anders']],
  ['‘It is arithmetic,’ said Baroness Whitlock, the Foreign Office minister.', ['Whitlock|Baroness Whitlock']],
  [
    'Baroness Whitlock of Stour told peers it was ‘arithmetic’.',
    ['Whitlock of Stour|Baroness Whitlock of Stour|Whitlock|Baroness Whitlock'],
  ],
  ['The Ministry of Defence denied it. ‘It is arithmetic,’ an MoD spokesman said.', ['MoD spokesman']],
  ['The Ministry of Defence denied it. ‘It is arithmetic,’ the MoD said.', ['Ministry of Defence']],
  ['‘It is arithmetic,’ said Prof Ngozi Hartley, of King’s College London.', ['Ngozi Hartley']],
  ['The shadow foreign secretary, Callum Adeyemi, said it was ‘arithmetic’.', ['Callum Adeyemi']],
  ['Mr Justice Pelham said the order was ‘arithmetic’.', ['Pelham|Justice Pelham|Mr Justice Pelham']],
  ['‘It is arithmetic,’ said a former head of MI6, Sir Adrian Voss.', ['Adrian Voss']],
  [
    '‘It is arithmetic,’ says Ms Okafor-Blythe, who chairs the committee. Tessa Okafor-Blythe was elected in May.',
    ['Tessa Okafor-Blythe'],
  ],
  [
    'Dr Hamid al-Sayyid, the group’s London spokesman, said: ‘It is arithmetic.’ ‘And we can count,’ al-Sayyid added.',
    ['Hamid al-Sayyid', 'Hamid al-Sayyid'],
  ],
  ['‘And we can count,’ Mr al-Sayyid added. Hamid al-Sayyid lives in London.', ['Hamid al-Sayyid']],
  ['The Quai d’Orsay said it was ‘arithmetic’.', ['Quai d’Orsay']],
  [
    'Gen. Abdul-Karim al-Nadif, who leads the 4th Division, told state TV that the hill was “ours by lunch.” “By dinner,” al-Nadif said later.',
    ['Abdul-Karim al-Nadif', 'Abdul-Karim al-Nadif'],
  ],
  ['Col. Mustafa, a rebel commander who goes by one name, said the hill was “ours.”', ['Mustafa']],
  ['“Ours,” said a commander known as Abu Hadi.', ['Abu Hadi']],
  ['“Ours,” said the commander, who uses the nom de guerre Abu Hadi.', ['Abu Hadi']],
  ['“Ours,” said the commander, who identified himself only by his first name, Hadi.', ['Hadi']],
  ['“Ours,” said the commander, who gave only his first name, Hadi.', ['Hadi']],
  ['“Ours,” said Hadi, a commander who asked that his last name be withheld.', ['Hadi']],
  ['“Ours,” said Ivo Perrin III, a commander.', ['Ivo Perrin III']],
  ['“Ours,” said Ivo Perrin Jr., a commander.', ['Ivo Perrin Jr|Ivo Perrin']],
  ['“Ours,” said Ivo J. Perrin, a commander. “All of it,” Perrin said.', ['Ivo J Perrin', 'Ivo J Perrin']],
  ['“Ours,” said J. P. Perrin, a commander.', ['J P Perrin']],
  ['“Ours,” said Rep. Dana Ortiz, D-Calif., who sits on the committee.', ['Dana Ortiz']],
  ['“Ours,” said Sen. Dana Ortiz (R-Texas).', ['Dana Ortiz']],
  ['Senate Majority Leader Dana Ortiz said it was “ours.”', ['Dana Ortiz']],
  ['White House press secretary Dana Ortiz called it “ours.”', ['Dana Ortiz']],
  ['Secretary of State Dana Ortiz called it “ours.” Ortiz said there was “no doubt.”', ['Dana Ortiz', 'Dana Ortiz']],
  ['U.N. Secretary-General Tomas Brandt called it “a stain.”', ['Tomas Brandt']],
  ['U.N. special envoy Jonas Lindqvar called it “a stain.”', ['Jonas Lindqvar']],
  ['The UN’s humanitarian coordinator in Marwan, Ali Zattari, called it “a stain.”', ['Ali Zattari']],
  [
    'Kremlin spokesman Dmitri Orlenko and Foreign Ministry spokeswoman Maria Zakh both called it “a stain.”',
    ['Dmitri Orlenko and Maria Zakh'],
  ],
  [
    'Egypt, Spain and New Zealand drafted the text. “It is a stain,” said New Zealand’s ambassador, Gerald van Boom.',
    ['Gerald van Boom'],
  ],
  ['“It is a stain,” Britain’s Ambassador Matthew Rycliff said.', ['Matthew Rycliff']],
  ['“It is a stain,” China’s Foreign Ministry spokesman Geng Su told a daily news briefing.', ['Geng Su']],
  ['Iran’s Supreme Leader Ayatollah Hassan Karimi called it “a stain.”', ['Hassan Karimi']],
  ['Crown Prince Faisal bin Rashid called it “a stain.”', ['Faisal bin Rashid']],
  [
    'Sheikh Mohammed bin Jassim al-Thawadi, the Qatari foreign minister, called it “a stain.”',
    ['Mohammed bin Jassim al-Thawadi'],
  ],
  [
    'Mohammed al-Halabi, a resident, said: “We wait.” Al-Halabi, 31, has two children. “They wait too,” he said.',
    ['Mohammed al-Halabi', 'Mohammed al-Halabi'],
  ],
  [
    'Ibrahim Abu al-Layth, a spokesman for the White Vests, said: “We wait.” “We dig,” Abu al-Layth said.',
    ['Ibrahim Abu al-Layth', 'Ibrahim Abu al-Layth'],
  ],
  ['Bana Alabed’s mother, Fatemah, tweeted: “Final message.”', ['Fatemah']],
  ['“Final message,” tweeted @fatemah_a, a resident.', ['fatemah|fatemah_a|resident']],
  ['Lina Shamy, an activist, said in a video: “Humans all over the world, don’t sleep!”', ['Lina Shamy']],
  ['In a video posted on Twitter, Lina Shamy said: “Don’t sleep!”', ['Lina Shamy']],
  ['The activist, who uses the pseudonym Lina, said: “Don’t sleep!”', ['Lina']],
  [
    'Vitaly Chorin, Russia’s U.N. ambassador, said “the counter-terrorist operation will conclude in the next few hours.”',
    ['Vitaly Chorin'],
  ],
  [
    'Russian Ambassador to the United Nations Vitaly Chorin told reporters: “All militants are leaving.”',
    ['Vitaly Chorin'],
  ],
  ['“Are you truly incapable of shame?” U.S. Ambassador Samantha Powell asked the council.', ['Samantha Powell']],
  [
    'Samantha Powell, the American ambassador, addressed Syria, Russia and Iran directly. “Are you truly incapable of shame?” she asked.',
    ['Samantha Powell'],
  ],
  [
    'Chorin hit back. “The speech is particularly strange to me,” he said. “She gave it as if she were Mother Teresa.” Vitaly Chorin is Russia’s envoy.',
    ['Vitaly Chorin'],
  ],
];

/** Names of bodies, and the short names that they are called by afterwards. */
export const bodies: readonly Case[] = [
  ['Doctors Without Borders said the wards were “full”.', ['Doctors Without Borders']],
  ['The wards were “full”, said Pablo Marin of Doctors Without Borders.', ['Pablo Marin']],
  ['Physicians for Human Rights said the wards were “full”.', ['Physicians for Human Rights']],
  ['“It is over,” said Lina Haddad of Syrians for Truth and Justice.', ['Lina Haddad']],
  ['Save the Rivers said the dam was “a crime”.', ['Save the Rivers']],
  ['“The dam is a crime,” said Save the Rivers spokeswoman Lina Haddad.', ['Lina Haddad']],
  ['“The dam is a crime,” Human Rights Watch said.', ['Human Rights Watch']],
  ['Mothers Against War called the vote “a joke”.', ['Mothers Against War']],
  ['The Ministry of Health and Population said the wards were “full”.', ['Ministry of Health and Population']],
  [
    'The Ministry of Defence and the army said the wards were “full”.',
    ['Ministry of Defence and the army|Ministry of Defence and army'],
  ],
  ['“Full,” said Dr. Adel Nasr of the Ministry of Health and Population.', ['Adel Nasr']],
  [
    'The UN Office for the Coordination of Humanitarian Affairs said the wards were “full”.',
    ['UN Office for the Coordination of Humanitarian Affairs'],
  ],
  ['The Syrian Observatory for Human Rights said the wards were “full”.', ['Syrian Observatory for Human Rights']],
  [
    'The Observatory said the wards were “full”. The Syrian Observatory for Human Rights is in Britain.',
    ['Syrian Observatory for Human Rights'],
  ],
  ['The Defence Ministry denied it. “It never happened,” the ministry said.', ['Defence Ministry']],
  [
    'Turkey’s Ministry of Defence denied it. The ministry called it “a lie”.',
    ['Ministry of Defence|Turkey’s Ministry of Defence'],
  ],
  [
    'The Local Council of Aleppo City met on Monday. “There is no bread,” the council said in a statement.',
    ['Local Council of Aleppo City'],
  ],
  [
    'The International Rescue League runs four clinics. “There is no bread,” the league said.',
    ['International Rescue League'],
  ],
  ['Relief Without Walls runs four clinics. “There is no bread,” the charity said.', ['charity|Relief Without Walls']],
  [
    'The Syrian Observatory for Human Rights counted 40 dead. “There is no bread,” the monitoring group said.',
    ['monitoring group|Syrian Observatory for Human Rights'],
  ],
  ['The General Staff denied it. “There is no bread,” the army said.', ['army']],
  [
    'The UN Children’s Fund, UNICEF, said schools were “graves”. UNICEF also said “none is open”.',
    ['UNICEF|UN Children’s Fund', 'UNICEF|UN Children’s Fund'],
  ],
  [
    'The High Negotiations Committee (HNC), the main opposition bloc, called it “a trap”. “We will not go,” the committee said.',
    ['High Negotiations Committee', 'High Negotiations Committee'],
  ],
  [
    'Amnesty International published its report on Monday. “There is no bread,” Amnesty said.',
    ['Amnesty International'],
  ],
  ['Ahrar al-Nahr denied it. “There is no bread,” the group said in an online statement.', ['group|Ahrar al-Nahr']],
];
