import type { Case } from './case.ts';

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
