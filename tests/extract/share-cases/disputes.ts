import type { ShareCase } from './share-case.ts';

/** Who disputes it. */
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
    ['60/60/60 | army | rebels', '50/-/- | rebels | -'],
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
  [
    'The army says it has retaken 80 percent of Kalivo, but a rebel commander, Abu Tarik, said the true figure was no more than half.',
    ['80/80/80 | army | Abu Tarik', '50/-/50 | Abu Tarik | -'],
  ],
  [
    'The army says it has retaken 80 percent of Kalivo. Abu Tarik, a rebel commander, called the claim “a joke”.',
    ['80/80/80 | army | Abu Tarik'],
  ],
  [
    'The Front said it held 60 percent of the city. The government rejected the figure and said its troops were advancing.',
    ['60/60/60 | Front | government'],
  ],
  [
    'The Front said it held 60 percent of the city. Government officials would neither confirm nor deny the figure.',
    ['60/60/60 | Front | -'],
  ],
  [
    'The Front said it held 60 percent of the city. The claim could not be independently confirmed.',
    ['60/60/60 | Front | -'],
  ],
  ['The Front said it held 60 percent of the city. The government had no immediate comment.', ['60/60/60 | Front | -']],
  [
    'The Front said it held 60 percent of the city. The government denied responsibility for the shelling of a bakery.',
    ['60/60/60 | Front | -'],
  ],
  [
    'The Front said it held 60 percent of the city. The army contradicted that account, saying the rebels had been driven back to the river.',
    ['60/60/60 | Front | army'],
  ],
  [
    'The Front’s claim to hold 60 percent of the city has been disputed by independent analysts.',
    ['60/60/60 | Front | independent analysts~analysts'],
  ],
  [
    'The Front claims to hold 60 percent of the city, though the government disputes this.',
    ['60/60/60 | Front | government'],
  ],
  [
    'The Front claims to hold 60 percent of the city, a claim the government has repeatedly denied.',
    ['60/60/60 | Front | government'],
  ],
  [
    'The Front claims to hold 60 percent of the city, which the defence ministry called “sheer fantasy”.',
    ['60/60/60 | Front | defence ministry'],
  ],
  [
    'The Front claims to hold 60 percent of the city (the government says it is less than a third).',
    ['60/60/60 | Front | -~government', '33.3/-/33.3 | government | -'],
  ],
  ['The government denies that the Front holds 60 percent of the city.', ['60/60/60 | -~Front | government']],
  ['The government denied on Monday having lost 60 percent of the city.', ['60/60/60 | - | government']],
  ['The government has denied reports that 60 percent of the city is in rebel hands.', ['60/60/60 | - | government']],
  [
    'Government officials dismissed as “propaganda” a rebel claim to have captured half of the port.',
    ['50/50/50 | -~rebel~rebels | Government officials'],
  ],
  [
    'A rebel claim to have captured half of the port was dismissed as propaganda by the government.',
    ['50/50/50 | rebel~-~rebels | government'],
  ],
  [
    'The army controls 75 percent of the island, the president said. Opposition leader Mina Corr disputed the number, putting it at closer to 50 percent.',
    ['75/75/75 | president | Mina Corr', '50/-/50~50/50/50~50/-/- | Mina Corr | -'],
  ],
  [
    'The army controls 75 percent of the island, the president said. “He is dreaming,” said Mina Corr, the opposition leader.',
    ['75/75/75 | president | Mina Corr'],
  ],
  [
    'The army controls 75 percent of the island, the president said. “That’s not what we see on the ground,” said Mina Corr, the opposition leader.',
    ['75/75/75 | president | Mina Corr'],
  ],
  [
    'The army controls 75 percent of the island, the president said. Mina Corr, the opposition leader, disagreed.',
    ['75/75/75 | president | Mina Corr'],
  ],
  [
    'The army controls 75 percent of the island, the president said. Mina Corr, the opposition leader, agreed.',
    ['75/75/75 | president | -'],
  ],
  [
    'The army controls 75 percent of the island, the president said. Aid workers were sceptical of the figure.',
    ['75/75/75 | president | Aid workers'],
  ],
  [
    'The army controls 75 percent of the island, the president said. Monitors question that.',
    ['75/75/75 | president | Monitors'],
  ],
  [
    'The army controls 75 percent of the island, the president said. Analysts say the real figure is far lower.',
    ['75/75/75 | president | Analysts'],
  ],
  [
    'The army controls 75 percent of the island, the president said, a figure that analysts say is inflated.',
    ['75/75/75 | president | analysts'],
  ],
  [
    'The army controls 75 percent of the island, the president said, but analysts believe that figure to be exaggerated.',
    ['75/75/75 | president | analysts'],
  ],
  [
    'The army controls 75 percent of the island, the president said. Its critics said the president’s number counted empty desert.',
    ['75/75/75 | president | Its critics~critics~-'],
  ],
  [
    'The army controls 75 percent of the island, the president said. Local journalists confirmed that account.',
    ['75/75/75 | president | -'],
  ],
  [
    'The rebels say they have 40 percent of the town, the army says they have 10 percent, and residents say nobody has it.',
    ['40/40/40 | rebels | -~army', '10/10/10 | army | -~residents'],
  ],
  [
    'The rebels say they have 40 percent of the town. “Ten,” said the garrison commander, Jor Melk, holding up his hands.',
    ['40/40/40 | rebels | -~Jor Melk'],
  ],
  [
    'The rebels’ assertion that they hold 40 percent of the town is not borne out by satellite images, the Kestrel Institute said.',
    ['40/40/40 | rebels | Kestrel Institute~-'],
  ],
  [
    'Insurgents control half of the province, the governor told lawmakers. The interior ministry later issued a denial.',
    ['50/50/50 | governor | interior ministry'],
  ],
  [
    'Insurgents control half of the province, the governor told lawmakers. The interior ministry described the figure as inaccurate.',
    ['50/50/50 | governor | interior ministry'],
  ],
  [
    'Insurgents control half of the province, the governor told lawmakers. The interior ministry hit back, accusing him of exaggerating the threat.',
    ['50/50/50 | governor | interior ministry'],
  ],
  [
    'Insurgents control half of the province, the governor told lawmakers. The interior ministry accused him of corruption.',
    ['50/50/50 | governor | -'],
  ],
  [
    'Insurgents control half of the province, the governor told lawmakers. “It is simply not so,” interior minister Ana Rook said.',
    ['50/50/50 | governor | Ana Rook'],
  ],
  [
    'Insurgents control half of the province, the governor told lawmakers. Asked about the figure, the interior minister, Ana Rook, shook her head: “Wrong.”',
    ['50/50/50 | governor | Ana Rook'],
  ],
  [
    'Insurgents control half of the province, the governor told lawmakers. The interior minister, Ana Rook, insisted that the army had lost “not a metre”.',
    ['50/50/50 | governor | -~Ana Rook'],
  ],
  [
    'Insurgents deny government claims that they have been driven from half of the province.',
    ['50/50/50 | government~- | Insurgents'],
  ],
  [
    'The governor’s office has refuted suggestions that half of the province is in insurgent hands.',
    ['50/50/50 | - | governor’s office'],
  ],
  [
    'The governor’s office challenged the Kestrel Institute’s finding that half of the province is in insurgent hands.',
    ['50/50/50 | Kestrel Institute | governor’s office'],
  ],
  [
    'The Kestrel Institute’s finding that half of the province is in insurgent hands was challenged by the governor’s office.',
    ['50/50/50 | Kestrel Institute | governor’s office'],
  ],
  [
    'The army said it controlled 80 percent of the enclave, but rebels said that was untrue.',
    ['80/80/80 | army | rebels'],
  ],
  [
    'The army said it controlled 80 percent of the enclave, but the rebels said the army was lying.',
    ['80/80/80 | army | rebels'],
  ],
  [
    'The army said it controlled 80 percent of the enclave, a claim Abu Omar, a rebel spokesman, described as “laughable”.',
    ['80/80/80 | army | Abu Omar'],
  ],
  [
    'The army said it controlled 80 percent of the enclave. Abu Omar, a rebel spokesman, said that was “a lie to break our morale”.',
    ['80/80/80 | army | Abu Omar'],
  ],
  [
    'The army said it controlled 80 percent of the enclave. Abu Omar, a rebel spokesman, told Reuters the claim was exaggerated.',
    ['80/80/80 | army | Abu Omar'],
  ],
  [
    'The army said it controlled 80 percent of the enclave. Rebel sources contacted by AFP denied this, saying they still held most of it.',
    ['80/80/80 | army | Rebel sources', '-/50/100 | Rebel sources | -'],
  ],
  [
    'The army said it controlled 80 percent of the enclave, which rebels and residents denied.',
    ['80/80/80 | army | rebels and residents~rebels'],
  ],
  [
    'The army said it controlled 80 percent of the enclave. That claim was challenged by the Tarsa Observatory, which put the figure at 55 percent.',
    ['80/80/80 | army | Tarsa Observatory', '55/55/55 | Tarsa Observatory | -'],
  ],
  [
    'The army said it controlled 80 percent of the enclave. The Tarsa Observatory gave a lower figure of 55 percent.',
    ['80/80/80 | army | -', '55/55/55 | Tarsa Observatory | -'],
  ],
  [
    'The army said it controlled 80 percent of the enclave. Not so, said the Tarsa Observatory: it was more like 55.',
    ['80/80/80 | army | Tarsa Observatory'],
  ],
  [
    'The army said it controlled 80 percent of the enclave. The rebels could not be reached for comment.',
    ['80/80/80 | army | -'],
  ],
  [
    'The army said it controlled 80 percent of the enclave. The rebels accused the army of using cluster bombs, a charge it denied.',
    ['80/80/80 | army | -'],
  ],
  [
    'The army said it controlled 80 percent of the enclave. It denied that civilians had been killed in the assault.',
    ['80/80/80 | army | -'],
  ],
  [
    'The army said it controlled 80 percent of the enclave. The rebels rejected a call to surrender.',
    ['80/80/80 | army | -'],
  ],
  [
    'The army said it controlled 80 percent of the enclave. The rebels dismissed the offer of safe passage as a trick.',
    ['80/80/80 | army | -'],
  ],
  [
    'The army said it controlled 80 percent of the enclave. A UN official questioned whether it could hold it.',
    ['80/80/80 | army | -'],
  ],
  [
    'The army said it controlled 80 percent of the enclave, an assertion that diplomats treated with scepticism.',
    ['80/80/80 | army | diplomats'],
  ],
  [
    'The army said it controlled 80 percent of the enclave, an assertion that could not be verified and that the rebels disputed.',
    ['80/80/80 | army | rebels'],
  ],
  [
    'The army said it controlled 80 percent of the enclave, though the rebels insisted they were still in control of most of it.',
    ['80/80/80 | army | -~rebels', '-/50/100 | rebels | -'],
  ],
  ['Rebels denied losing half of the enclave.', ['50/50/50 | - | Rebels']],
  ['Rebels denied reports that they had lost half of the enclave.', ['50/50/50 | - | Rebels']],
  ['Rebels denied a government claim that they had lost half of the enclave.', ['50/50/50 | government | Rebels']],
  ['Rebels deny army has half of enclave', ['50/50/50 | -~army | Rebels']],
  [
    '“They say they hold 80 percent of the enclave. They hold the cemetery,” said Abu Omar, a rebel spokesman.',
    ['80/80/80 | Abu Omar~-~they | Abu Omar~-'],
  ],
  [
    'The minister, Rada Holm, told MPs the rebels held less than a tenth of the province. “Fantasy figures,” said Lib Moran, for the opposition.',
    ['10/-/10 | Rada Holm | Lib Moran'],
  ],
  [
    'The minister, Rada Holm, told MPs the rebels held less than a tenth of the province. Lib Moran, for the opposition, accused her of misleading parliament.',
    ['10/-/10 | Rada Holm | Lib Moran'],
  ],
  [
    'The minister, Rada Holm, told MPs the rebels held less than a tenth of the province. Local leaders disputed that account.',
    ['10/-/10 | Rada Holm | Local leaders'],
  ],
  [
    'The minister, Rada Holm, told MPs the rebels held less than a tenth of the province. Local leaders backed her account.',
    ['10/-/10 | Rada Holm | -'],
  ],
  [
    'The minister, Rada Holm, told MPs the rebels held less than a tenth of the province. The rebels’ spokesman mocked the estimate.',
    ['10/-/10 | Rada Holm | rebels’ spokesman'],
  ],
  [
    'The minister, Rada Holm, told MPs the rebels held less than a tenth of the province. In a statement, the rebels branded her claim “a fairy tale”.',
    ['10/-/10 | Rada Holm | rebels'],
  ],
  [
    'The colonel says his men hold three-quarters of the town. His enemies put that down to bad eyesight.',
    ['75/75/75 | colonel | -~His enemies~enemies'],
  ],
  [
    'The colonel says his men hold three-quarters of the town. The mayor snorts at the number.',
    ['75/75/75 | colonel | mayor'],
  ],
  [
    'The colonel says his men hold three-quarters of the town. The mayor is scornful of the claim.',
    ['75/75/75 | colonel | mayor'],
  ],
  [
    'The colonel says his men hold three-quarters of the town. The mayor begs to differ.',
    ['75/75/75 | colonel | mayor'],
  ],
  [
    'The colonel says his men hold three-quarters of the town. The mayor says he is dreaming.',
    ['75/75/75 | colonel | mayor'],
  ],
  [
    'The colonel says his men hold three-quarters of the town. “He is counting the cemetery,” says the mayor, Lia Brandt.',
    ['75/75/75 | colonel | Lia Brandt~-'],
  ],
  [
    'The colonel says his men hold three-quarters of the town. This is contested by the mayor, Lia Brandt.',
    ['75/75/75 | colonel | Lia Brandt'],
  ],
  [
    'The colonel says his men hold three-quarters of the town, a claim hotly disputed by the mayor, Lia Brandt.',
    ['75/75/75 | colonel | Lia Brandt'],
  ],
  [
    'The colonel says his men hold three-quarters of the town, an estimate which the mayor, Lia Brandt, rejects out of hand.',
    ['75/75/75 | colonel | Lia Brandt'],
  ],
  [
    'The colonel says his men hold three-quarters of the town. The mayor, Lia Brandt, will have none of it.',
    ['75/75/75 | colonel | Lia Brandt'],
  ],
  [
    'The colonel says his men hold three-quarters of the town. The mayor, Lia Brandt, is not convinced.',
    ['75/75/75 | colonel | Lia Brandt'],
  ],
  [
    'The colonel says his men hold three-quarters of the town. “No, they don’t,” says the mayor, Lia Brandt.',
    ['75/75/75 | colonel | Lia Brandt'],
  ],
  [
    'The colonel says his men hold three-quarters of the town. “If only,” says the mayor, Lia Brandt.',
    ['75/75/75 | colonel | -~Lia Brandt'],
  ],
  [
    'The colonel says his men hold three-quarters of the town. “That’s what he tells his wife,” says the mayor, Lia Brandt.',
    ['75/75/75 | colonel | -~Lia Brandt'],
  ],
  [
    'The colonel says his men hold three-quarters of the town. The mayor, Lia Brandt, took a sip of tea and said the colonel had never been able to count.',
    ['75/75/75 | colonel | -~Lia Brandt'],
  ],
  [
    'The colonel says his men hold three-quarters of the town. The mission could not confirm that.',
    ['75/75/75 | colonel | -'],
  ],
  [
    'The colonel says his men hold three-quarters of the town. The mission does not dispute that.',
    ['75/75/75 | colonel | -'],
  ],
  ['The colonel says his men hold three-quarters of the town. Nobody disputes that.', ['75/75/75 | colonel | -']],
  [
    'The colonel says his men hold three-quarters of the town. The mayor disputes everything the colonel says.',
    ['75/75/75 | colonel | mayor~-'],
  ],
  [
    'The colonel says his men hold three-quarters of the town. The mayor denies it, and so does the bishop.',
    ['75/75/75 | colonel | mayor'],
  ],
  [
    'The League says it holds two-fifths of the island. Government officials put that number at closer to a tenth.',
    ['40/40/40 | League | -~Government officials', '10/10/10~10/-/- | Government officials | -'],
  ],
  [
    'The League says it holds two-fifths of the island, though the government insists it is far less.',
    ['40/40/40 | League | government'],
  ],
  [
    'The League says it holds two-fifths of the island – far too high, in the government’s view.',
    ['40/40/40 | League | government~-'],
  ],
  [
    'The League says it holds two-fifths of the island; the government says it does not.',
    ['40/40/40 | League | government'],
  ],
  [
    'The League says it holds two-fifths of the island. The government says it does nothing of the sort.',
    ['40/40/40 | League | government'],
  ],
  [
    'The League says it holds two-fifths of the island. Ask the government and you will hear another story.',
    ['40/40/40 | League | -~government'],
  ],
  [
    'The League says it holds two-fifths of the island. “They hold what we let them hold,” retorted the interior minister, Ana Rook.',
    ['40/40/40 | League | -~Ana Rook'],
  ],
  [
    'The League says it holds two-fifths of the island. The interior minister, Ana Rook, waved the claim aside.',
    ['40/40/40 | League | Ana Rook'],
  ],
  [
    'The League says it holds two-fifths of the island. The interior minister, Ana Rook, brushed off the claim.',
    ['40/40/40 | League | Ana Rook'],
  ],
  [
    'The League says it holds two-fifths of the island. The interior minister, Ana Rook, said no such thing had happened.',
    ['40/40/40 | League | -~Ana Rook'],
  ],
  [
    'The League says it holds two-fifths of the island. The interior minister, Ana Rook, said the League was counting the sea.',
    ['40/40/40 | League | -~Ana Rook'],
  ],
  [
    'The League says it holds two-fifths of the island. The interior minister, Ana Rook, described this as wishful thinking.',
    ['40/40/40 | League | Ana Rook'],
  ],
  [
    'The League says it holds two-fifths of the island. The interior minister, Ana Rook, said that was “arithmetic for poets”.',
    ['40/40/40 | League | Ana Rook'],
  ],
  [
    'The League says it holds two-fifths of the island. The interior minister, Ana Rook, responded that the figure “includes the fish”.',
    ['40/40/40 | League | -~Ana Rook'],
  ],
  [
    'The League says it holds two-fifths of the island. The ministry, in a one-line statement, called the claim “theatre”.',
    ['40/40/40 | League | ministry'],
  ],
  [
    'The League says it holds two-fifths of the island. The ministry says the claim is “theatre”.',
    ['40/40/40 | League | ministry'],
  ],
  [
    'The League says it holds two-fifths of the island. The ministry’s answer: “Theatre.”',
    ['40/40/40 | League | ministry'],
  ],
  [
    'The League says it holds two-fifths of the island. That is “theatre”, the ministry says.',
    ['40/40/40 | League | ministry'],
  ],
  [
    'The League says it holds two-fifths of the island. That, says the ministry, is theatre.',
    ['40/40/40 | League | ministry'],
  ],
  ['The League says it holds two-fifths of the island. Theatre, says the ministry.', ['40/40/40 | League | ministry']],
  [
    'The League says it holds two-fifths of the island. The ministry contests both the figure and the word “holds”.',
    ['40/40/40 | League | ministry'],
  ],
  [
    'The League says it holds two-fifths of the island. The UN mission has cast doubt on the figure.',
    ['40/40/40 | League | UN mission'],
  ],
  [
    'The League says it holds two-fifths of the island. That claim has been rejected by the ministry.',
    ['40/40/40 | League | ministry'],
  ],
  [
    'The League claims two-fifths of the island. The ministry denies that it holds any of it.',
    ['40/40/40 | League | ministry'],
  ],
  [
    'The League claims two-fifths of the island. The ministry denies having lost an inch.',
    ['40/40/40 | League | -~ministry'],
  ],
  [
    'The army controls two thirds of the plain, according to a cable sent by the embassy.\n\nMr Perrin puts the share of the port at 20 per cent.\n\nThe road is shut. It rained.\n\nThe inn is full.\n\nVale’s government dismissed the embassy’s assessment.',
    ['66.7/66.7/66.7 | embassy | Vale’s government', '20/20/20 | Perrin | -'],
  ],
  [
    'The general said his troops held four fifths of the plateau. The mayor said the rebels held two thirds of it. The Vale Committee rejects the general’s claim.',
    ['80/80/80 | general | Vale Committee', '66.7/66.7/66.7 | mayor | -'],
  ],
  [
    'A watchdog’s report concluded that the army held just over half of the valley’s villages. The gunmen held 14 percent, the report said. The Vale embassy disputed the findings.',
    ['50/50/- | watchdog~watchdog’s report | Vale embassy', '14/14/14 | watchdog’s report | Vale embassy'],
  ],
  [
    'Rebels said they held half of the city. The army said it held two thirds of it. The mayor disputed the figures of the day before.',
    ['50/50/50 | rebels | -', '66.7/66.7/66.7 | army | -~mayor'],
  ],
];
