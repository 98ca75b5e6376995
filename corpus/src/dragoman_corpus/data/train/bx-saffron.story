story: bx-saffron
conflict: Myanmar
countries: MM, JP, US, SG
facts: Fuel prices in Myanmar rose on 15 August 2007; marches followed; on 5 September soldiers beat monks at Pakokku; monks marched from 18 September, up to 100,000 people on 24 September; curfew on 25 September; shots and tear gas on 26 September; raids on monasteries in the night to 27 September and nine dead that day by the state's count, among them the Japanese cameraman Kenji Nagai.
  Ibrahim Gambari came from 29 September to 2 October and met Aung San Suu Kyi and Than Shwe. Pinheiro, UN rapporteur, counted at least 31 dead in December; 3,000 to 4,000 arrested. (public record: state media, UN reports, press of 2007.)

who junta: government MM | State Peace and Development Council; the junta; the generals; military government
who army: force MM | soldiers; troops; the army; Security members; security forces
who police: force MM | riot police; police
who uda: organisation MM | Union Solidarity and Development Association; USDA; Swan Arr Shin
who monks: population MM | monks; the clergy; the sangha
who suukyi: person MM | Aung San Suu Kyi; Suu Kyi; Daw Suu Kyi
who nld: party MM | National League for Democracy; NLD
who thanshwe: person MM | Than Shwe; Senior General Than Shwe
who gen88: group MM | 88 Generation Students; 88 Generation
who minkonaing: person MM | Min Ko Naing
who gambari: person - | Ibrahim Gambari; Gambari; Mr Gambari
who pinheiro: person - | Paulo Sérgio Pinheiro; Pinheiro; the Special Rapporteur
who nagai: person JP | Kenji Nagai; Nagai; Japanese cameraman; Japanese journalist
who japan: state JP | Japan; Tokyo
who us: state US | United States; Washington
who bush: person US | George W. Bush; Bush; President Bush
who china: state CN | China; Beijing
who asean: organisation - | ASEAN
who unsc: body - | UN Security Council; Security Council

where yangon: town MM 16.80 96.15 | Yangon; YANGON; Rangoon
where sule: site MM 16.774 96.158 | Sule pagoda; Sule
where shwedagon: site MM 16.798 96.150 | Shwedagon pagoda; Shwedagon
where pakokku: town MM 21.33 95.08 | Pakokku
where mandalay: town MM 21.97 96.08 | Mandalay
where ngwe: site MM 16.83 96.20 | Ngwe Kya Yan monastery; Ngwe Kya Yan
where naypyitaw: town MM 19.75 96.10 | Naypyitaw

== bx-saffron-1
outlet: Lantern Bay News Agency
register: wire
published: 2007-09-27
--
Nine {sule|killed} in Yangon, Japanese cameraman among them, as troops {sule|fire} into crowds

YANGON, Sept 27 (LBNA) - Soldiers {sule|shot} into crowds and {monraid|dragged} hundreds of Buddhist monks out of their monasteries on Thursday as Myanmar's generals used force for a second day to {crack|break} the biggest {prot|protests} against them in nineteen years.

State television said in its evening bulletin that nine people were {sule|killed}, one of them a Japanese, and eleven {sule|hurt}, while thirty-one members of the security forces had been {stones|injured} by {stones|stones} and {stones|clubs}. Diplomats believed the true number of dead was "many times" higher, without giving one.

Near the Sule pagoda lorries {unload|unloaded} soldiers about half past one. A loudspeaker {tenmin|gave} some ten thousand people ten minutes to {disperse!demanded|go home}. Before the time was up they {sule|charged}, {sule|firing}. A photograph shows Kenji Nagai, who worked for a small Tokyo agency, on his back with his camera still raised and a man in sandals and helmet above him. "He was {nagai|shot} from no more than a metre," said a student who had run past.

The {monraid|raids} began after midnight. At Ngwe Kya Yan, in the east of the city, neighbours heard {monraid|blows} and crying; in the morning there was blood on the stairs, and seventy of the hundred and fifty who live there had been {monraid|taken off}. An abbot told a foreign radio that one of his novices had been {death|beaten} to death. People who {ngwe2|threw} bricks at the troops when they came back for the rest were {ngwe3|fired at}. Two members of the National League for Democracy were also {nldarr|arrested} in the night.

The {crack|crackdown} opened on Wednesday, hours after a {curfew|curfew} from nine to five and a {ban|ban} on gatherings of more than five had been proclaimed. Police {gas|used} batons and gas on monks at the eastern gate of the Shwedagon; at least one man fell to a {wed|bullet} that day, by the government's own account, and by others four.

Abroad the tone sharpened. Washington {ussanc|froze} the assets of fourteen leaders, two days after President Bush had {bushann|announced} such measures before the United Nations. In New York the foreign ministers of ASEAN, whose member Myanmar is, voiced "{asean|revulsion}" to their colleague and {aseandem|demanded} that the generals {stopviol!demanded|stop} using force. Tokyo said it would {jprotest!announced|protest} strongly. Beijing {chinaask|urged} restraint on "all parties", though with Moscow it had {unblock|prevented} any {uncond!hypothetical|condemnation} by the Security Council on Wednesday, while the council {unback|endorsed} the journey of the envoy Ibrahim Gambari, who is {gamvisit|expected} from Singapore on Saturday.

It all started with the price of diesel, which the government {price|doubled} without notice on August 15. Former student leaders {augmarch|walked} through Yangon in {augmarch|protest} four days later; thirteen of them, Min Ko Naing at their head, were {mknarr|seized} in the night of August 21. The monks came in after soldiers had {pako|tied} some of their number to lamp posts at Pakokku and {pako|thrashed} them, on September 5. They {apoldem|gave} the junta until the 17th to {apol!demanded|apologise}. It {apolno|did not}. Since the 18th they have {prot|marched}, bowls {boycott|turned} upside down to {boycott|refuse} the alms of men in uniform, and last Saturday a column was {letthru|let through} to the lakeside house where Aung San Suu Kyi has been {suuarrest|confined} for most of eighteen years. She {suugreet|came} to the gate and wept.

~ Lantern Bay News Agency - all hours, all languages
--
who us: Washington
who un: organisation - | United Nations
who moscow: government RU | Moscow
who leaders: population MM | Former student leaders
who junta: the government; generals; the government's
where eastgate: site MM 16.798 96.152 | eastern gate of the Shwedagon
where newyork: town US 40.71 -74.01 | New York
* sule ASSAULT/firearms occurred
  when: 2007-09-27 "Thursday" "half past one"
  where: sule; yangon
  by: army
  to: "ten thousand people"
  with: small-arms
  killed: 9 "nine people" side civilian voice "State television"
  killed: 1 "one of them a Japanese" part side civilian voice "State television"
  injured: 11 "eleven" side civilian voice "State television"
  said: "State television" media "said"
  part_of: crack
* monraid COERCE/arrest occurred
  when: 2007-09-27 "after midnight" "Thursday"
  where: ngwe; yangon
  by: army
  to: monks; "their monasteries" thing
  detained: >=200 vague "hundreds of Buddhist monks" side recipient
  detained: 70 "seventy" part side recipient voice "neighbours"
  said: "neighbours" witness "heard"
  part_of: crack
* crack ASSAULT/crowd-control ongoing
  when: 2007-09-26/2007-09-27 "for a second day" "Wednesday"
  where: yangon
  by: junta; army
  to: monks; "crowds"
* prot PROTEST/demo occurred
  when: 2007-09-18/2007-09-27 day from text "the 18th"
  where: yangon
  by: monks
  to: junta
* death ASSAULT/beat occurred
  when: 2007-09-27 "after midnight"
  where: yangon
  by: army
  to: "one of his novices"
  killed: 1 "one of his novices" side civilian voice "An abbot"
  said: "An abbot" witness via "a foreign radio" "told"
  part_of: monraid
* stones PROTEST/riot occurred
  when: 2007-09-27 "Thursday"
  where: yangon
  by: "crowds"
  to: army
  with: stones "stones"; blunt "clubs"
  injured: 31 "thirty-one members" side recipient voice "State television"
  said: "State television" media "said"
* tenmin REQUEST/yield occurred
  when: 2007-09-27 "half past one"
  where: sule; yangon
  by: army
  to: "ten thousand people"
  about: disperse
* disperse RETREAT demanded optional
  when: 2007-09-27
  where: sule; yangon
  by: "ten thousand people"
* nagai ASSAULT/firearms occurred
  when: 2007-09-27
  where: sule; yangon
  by: army
  to: nagai
  with: small-arms
  killed: 1 "Kenji Nagai" side civilian
  said: "a student" witness "said"
  part_of: sule
* ngwe2 PROTEST/riot occurred
  when: 2007-09-27
  where: ngwe; yangon
  by: "People who threw bricks"
  to: army
  with: stones "bricks"
* ngwe3 ASSAULT/firearms occurred
  when: 2007-09-27
  where: ngwe; yangon
  by: army
  to: "People who threw bricks"
  with: small-arms
  part_of: crack
* nldarr COERCE/arrest occurred
  when: 2007-09-26/2007-09-27 "in the night"
  to: nld "Two members"
  detained: 2 "Two members" side recipient
* curfew COERCE/curfew occurred
  when: 2007-09-25/2007-09-26 bounded
  where: yangon
  by: junta
* ban COERCE/restrict occurred
  when: 2007-09-25/2007-09-26 bounded
  where: yangon
  by: junta
  to: "gatherings of more than five"
* gas ASSAULT/crowd-control occurred
  when: 2007-09-26 "Wednesday"
  where: eastgate; yangon
  by: police
  to: monks
  with: blunt "batons"; crowd-control "gas"
  part_of: crack
* wed ASSAULT/firearms occurred
  when: 2007-09-26 "that day"
  where: yangon
  by: army
  to: "one man"
  with: small-arms "bullet"
  killed: >=1 "at least one man" side civilian voice junta
  killed: 4 "four" side civilian voice "others"
  said: junta official "account"
  part_of: crack
* ussanc SANCTION/discontinue occurred
  when: 2007-09-27
  by: us
  to: junta "fourteen leaders"
* bushann SANCTION/discontinue announced
  when: 2007-09-25 from ussanc "two days after"
  where: newyork
  by: bush
  to: junta
* asean ACCUSE/disapprove occurred
  when: 2007-09-26/2007-09-27 bounded
  where: newyork
  by: asean
  to: junta
  about: crack
  answers: crack
* aseandem REQUEST/yield occurred
  when: 2007-09-26/2007-09-27 bounded
  where: newyork
  by: asean
  to: junta
  about: stopviol
* stopviol RETREAT demanded optional
  when: ?
  by: junta
* jprotest ACCUSE/disapprove announced
  when: ?
  by: japan
  to: junta
* chinaask REQUEST/yield occurred
  when: 2007-09-26/2007-09-27 bounded
  by: china
  to: "all parties"
* unblock REJECT occurred
  when: 2007-09-26 "Wednesday"
  by: china; moscow
  to: unsc
  about: uncond
* uncond ACCUSE/disapprove hypothetical optional
  when: 2007-09-26 "Wednesday"
  by: unsc
  to: junta
* unback SUPPORT occurred
  when: 2007-09-26 "Wednesday"
  by: unsc
  to: gambari
* price COERCE/restrict occurred
  when: 2007-08-15 from text "August 15"
  by: junta
  to: "the price of diesel" thing
* augmarch PROTEST/demo occurred
  when: 2007-08-19 from price "four days later"
  where: yangon
  by: leaders
  to: junta
  answers: price "in protest"
* mknarr COERCE/arrest occurred
  when: 2007-08-21/2007-08-22 from text "the night of August 21"
  to: leaders; minkonaing
  detained: 13 "thirteen of them" side recipient
* pako ASSAULT/beat occurred
  when: 2007-09-05 from text "September 5"
  where: pakokku
  by: army
  to: monks
* apoldem REQUEST/change occurred
  when: 2007-09-05/2007-09-17 bounded
  by: monks
  to: junta
  about: apol
  answers: pako "to apologise"
* apol CONCEDE demanded optional
  when: 2007-09-05/2007-09-17 bounded "until the 17th"
  by: junta
  to: monks
  about: pako
* boycott PROTEST/boycott occurred
  when: 2007-09-18/2007-09-27 day from text "the 18th"
  where: yangon
  by: monks
  to: army "men in uniform"
* suuarrest COERCE/restrict ongoing
  when: 1989/2007 "most of eighteen years"
  where: "the lakeside house"
  to: suukyi
* letthru CONCEDE occurred optional
  when: 2007-09-22 "last Saturday"
  where: "the lakeside house"
  by: junta
  to: monks
* gamvisit CONSULT/visit announced
  when: 2007-09-29 "Saturday"
  by: gambari
  to: junta
* suugreet SUPPORT occurred
  when: 2007-09-22 "last Saturday"
  where: "the lakeside house"
  by: suukyi
  to: monks
* unload MOBILIZE/troops occurred
  when: 2007-09-27 "half past one"
  where: sule; yangon
  by: army
  to: "ten thousand people"
* apolno REJECT/change occurred
  when: 2007-09-05/2007-09-17 bounded
  by: junta
  to: monks
  about: apol
  answers: apoldem "did not"
figure: crowd ~10000 "some ten thousand people" at sule

== bx-saffron-2
outlet: The Mirror of the Union
register: state-media
published: 2007-09-29
--
Those behind {prot|unrest} unmasked; people {rallies|denounce} destructive elements

NAYPYITAW, 28 Sept - Tranquillity has been {crack|restored} in the greater part of Yangon, where stooges from within and without, bogus monks and scoundrels among them, had on 26 and 27 September {stones|attacked} Security members with sticks, catapults and knives, {bikes|set} two motorcycles {bikes|alight} and tried to {snatch|snatch} weapons.

Security members, who first {tenmin|asked} the crowds by loudspeaker to {disperse!demanded|disperse} in accordance with Section 144, had no choice but to {crack|disperse} them with the least force, the Ministry of Information announced. In doing so warning {sule|shots} were {sule|fired}, by which nine persons lost their lives. Among these was a Japanese citizen who had entered on a tourist visa and was found in the midst of the rioters. The government of Japan has been told of Myanmar's {jregret|regret}. A deputy foreign minister of that country is {yabuvisit!announced|due} on Sunday; his questions will be answered.

From Ngwe Kya Yan and six other monasteries 513 monks, one novice, 167 men and 30 women were {monraid|called in} for {monraid|questioning}, as it had to be found out who was a true son of the Buddha and who wore the robe to hide a slingshot. Those found innocent are being {monrel|sent back} and cared for; the State Sangha Maha Nayaka Committee {sangha|directed} abbots not to let young monks out after the evening meal. Weapons, and also a large number of indecent pictures, were {finds|found} in the monks' cells. Rumours that a monk was {death!denied|killed} are the invention of a radio station in Oslo.

It is now known from where the threads were pulled. The chairman of the so-called 88 Generation, Min Ko Naing, and his gang, in {mknarr|custody} since 21 August, {mknadm|admitted} that they {usmeet|met} with officials of a certain embassy. NLD members {nldplot|handed} water and money to marchers. Those who {letters|write} letters to the big powers so as to have {call2|sanctions} clamped on their own mothers and fathers should be ashamed.

Mass {rallies|rallies} in support of the National Convention and against the troublemakers were held in Myitkyina on Saturday morning, with over 30,000 attending; speakers from USDA and the Women's Affairs Federation {vigil|called for} vigilance. Yesterday's short interruption of the internet was due to a damaged cable under the sea.

The Union of Myanmar has always {unwel|welcomed} the good offices of the United Nations and of Mr Gambari, who {gamvisit|arrived} on Saturday and was {gamfly|taken} to the capital by special aircraft. The friendly People's Republic of China has {chinasup|supported} the stance that the matter is internal and that the situation constitutes no threat to the region. In contrast, the loud-voiced power across the Pacific {ussanc|closed} the bank accounts of our leaders - leaders who have none there.

Oppose those relying on external elements. {crush|Crush} all internal and external destructive elements as the common enemy.

~ Today's proverb: He who keeps his feet out of the water is not bitten by the crab.
~ Weather for Yangon: isolated rain
--
who moi: body MM | Ministry of Information
who sanghac: body MM | State Sangha Maha Nayaka Committee
who waf: organisation MM | Women's Affairs Federation
who stooges: population MM | stooges; bogus monks; scoundrels; the crowds; the rioters
who oslo: outlet NO | a radio station in Oslo
who embassy: body US | a certain embassy
who uspower: state US | the loud-voiced power across the Pacific
who yabunaka: office JP | A deputy foreign minister
who junta: The Union of Myanmar
who un: organisation - | United Nations
who japan: The government of Japan
who monks: monks'
where myitkyina: town MM 25.38 97.40 | Myitkyina
where capital: town MM 19.75 96.10 | the capital
* prot PROTEST/demo occurred
  when: 2007-09-26/2007-09-27 from text "26 and 27 September"
  where: yangon
  by: stooges
  to: junta
* rallies PROTEST/demo occurred
  when: 2007-09-29 "Saturday morning"
  where: myitkyina
  by: uda; waf
  to: stooges
  participants: >=30000 "over 30,000"
* vigil REQUEST/assist occurred optional
  when: 2007-09-29 "Saturday morning"
  where: myitkyina
  by: uda; waf
* crack ASSAULT/crowd-control occurred
  when: 2007-09-26/2007-09-27 from text "26 and 27 September"
  where: yangon
  by: army
  to: stooges
  answers: stones "had no choice"
  said: moi official "announced"
* stones PROTEST/riot occurred
  when: 2007-09-26/2007-09-27 from text "26 and 27 September"
  where: yangon
  by: stooges
  to: army
  with: blunt "sticks"; stones "catapults"; knife "knives"
* bikes PROTEST/riot occurred
  when: 2007-09-26/2007-09-27 from text "26 and 27 September"
  where: yangon
  by: stooges
  to: "motorcycles" thing
  sites: 2 "two motorcycles"
* snatch COERCE/seize attempted
  when: 2007-09-26/2007-09-27 from text "26 and 27 September"
  where: yangon
  by: stooges
  to: army; "weapons" thing
* tenmin REQUEST/yield occurred
  when: 2007-09-26/2007-09-27 bounded
  where: yangon
  by: army
  to: stooges
  about: disperse
  said: moi official "announced"
* disperse RETREAT demanded optional
  when: 2007-09-26/2007-09-27 bounded
  where: yangon
  by: stooges
* sule ASSAULT/firearms occurred
  when: 2007-09-26/2007-09-27 bounded
  where: yangon
  by: army
  to: stooges
  with: small-arms
  killed: 9 "nine persons" side civilian voice moi
  killed: 1 "a Japanese citizen" part side civilian voice moi
  said: moi official "announced"
  part_of: crack
* jregret CONCEDE occurred optional
  when: 2007-09-27/2007-09-29 bounded
  by: junta
  to: japan
  about: sule
  answers: sule "regret"
* yabuvisit CONSULT/visit announced
  when: 2007-09-30 "Sunday"
  by: yabunaka
  to: junta
* monraid COERCE/arrest occurred
  when: 2007-09-26/2007-09-28 bounded
  where: ngwe; "six other monasteries"
  by: junta
  to: monks
  detained: 513 "513 monks" part side recipient
  detained: 1 "one novice" part side recipient
  detained: 167 "167 men" part side recipient
  detained: 30 "30 women" part side recipient
* monrel RETREAT/release ongoing
  when: 2007-09-26/2007-09-29 bounded
  by: junta
  to: monks
* sangha REQUEST/yield occurred
  when: 2007-09-26/2007-09-29 bounded
  by: sanghac
  to: "abbots"
* finds COERCE/seize occurred
  when: 2007-09-26/2007-09-28 bounded
  where: ngwe
  by: junta
  to: monks; "Weapons" thing
* death ASSAULT/beat occurred
  when: 2007-09-26/2007-09-29 bounded
  to: "a monk"
  killed: 1 "a monk" side civilian voice oslo
  said: oslo media claimed "Rumours"
* mknarr COERCE/arrest occurred
  when: 2007-08-21 from text "21 August"
  to: minkonaing; gen88
* mknadm CONCEDE occurred optional
  when: 2007-08-21/2007-09-29 bounded
  by: minkonaing
  to: junta
* usmeet CONSULT occurred
  when: ?
  by: minkonaing; gen88; embassy
  to: embassy
  said: minkonaing party "admitted"
* nldplot AID occurred
  when: ?
  by: nld
  to: "marchers"
* letters REQUEST/assist occurred optional
  when: ?
  by: "Those who write letters"
  to: "the big powers"
  about: call2
* call2 SANCTION/discontinue hypothetical optional
  when: ?
  by: "the big powers"
  to: "their own mothers and fathers"
* unwel SUPPORT occurred optional
  when: ?
  by: junta
  to: un; gambari
* gamvisit CONSULT/visit occurred
  when: 2007-09-29 "Saturday"
  where: capital
  by: gambari; un
  to: junta
* gamfly AID occurred optional
  when: 2007-09-29 "Saturday"
  where: capital
  by: junta
  to: gambari
* chinasup SUPPORT occurred
  when: 2007-09-26/2007-09-29 bounded
  by: china
  to: junta
* ussanc SANCTION/discontinue occurred
  when: 2007-09-26/2007-09-29 bounded
  by: uspower
  to: junta
* crush THREATEN/violence occurred optional
  when: 2007-09-29
  by: junta
  to: "all internal and external destructive elements"

== bx-saffron-3
outlet: UN Rights Digest
register: un
published: 2007-12-08
--
Rapporteur: no fewer than 31 dead in Myanmar's September, up to a thousand still {arrest|held}

GENEVA, 7 December 2007 - At least 31 people were {crack|killed} when the {prot|marches} of the monks were {crack|put down} in September, twice the figure given by the authorities, according to a report that Paulo Sérgio Pinheiro will lay before the Human Rights Council on Tuesday.

The Special Rapporteur was {pvisit|received} in the country from 11 to 15 November, for the first time in four years. The government {names|gave} him the names of fifteen dead, all at Yangon: fourteen bodies burned at the Ye Way crematorium, and that of the Japanese journalist Kenji Nagai, who was {nagai|shot} at close range on 27 September near Sule. To these he adds sixteen names from sources which he holds to be credible. They do not include several deaths of monks in detention, which he could not verify, or reports of a large number of bodies {crem|burned} in the nights from 27 to 30 September.

**{crack|Force}.** Troops and police, helped by men of the Swan Arr Shin and of the USDA, {crack|used} live rounds, rubber bullets, tear gas and clubs without warning or after warnings too short to obey. On 27 September an army lorry {truck|drove} into the crowd near a school in Tamwe township and {truck|killed} three. The report {breach|finds} this a grave breach of the rules on the use of force.

**{arrest|Arrests}.** Between 3,000 and 4,000 people were {arrest|detained} in September and October; 500 to 1,000 were still {arrest|inside} when the {pvisit|mission} ended. They were {held|kept} at the Government Technical Institute, in a hall for 1,500 without toilets. Detainees were {torture|made} to kneel on broken bricks, and monks {disrobe|stripped} of their robes. At least 74 persons have {disappear|vanished}. Night {night|raids} on the homes of those seen on film went on into the week before the {pvisit|visit}; U Gambira, a leader of the All Burma Monks' Alliance, was {gambira|taken} on 4 November, and his father and brother were {gamfam|held} in his stead before that.

**Since then.** Monasteries stay {maggin|shut}: the Maggin, which sheltered people with AIDS, was {maggin|sealed} on 29 November and its abbot {abbot|expelled}. The opposition leader, Daw Suu Kyi, may {suumeet|see} a minister of liaison from time to time, as the Secretary-General's adviser, Mr Gambari, was {gampromise|promised}; she {nldmeet|met} her party's executives on 9 November for the first time since May 2004. But the junta's information minister {nochange|ruled out}, on 3 December, any {role!hypothetical|part} for her in drafting the constitution.

**Reactions.** The ambassador at Geneva {mmreject|dismissed} the document as drawn from "exiled malcontents". The European Union, which {eusanc|barred} Burmese timber, metals and gems in October, {euwelcome|welcomed} it. Tokyo has {jpcut|withheld} a grant of 4.7 million dollars in answer to the {nagai|killing} of its national and goes on {jpask|asking for} the camera he held.

**Recommendations.** The rapporteur {rec1|calls on} the authorities to {recfree!demanded|free} without condition all who are held for {prot|marching}, to {recbodies!demanded|hand over} the ashes to the families, to {recprobe!demanded|bring} to {recprobe!demanded|court} those who {crack|fired}, and to {recaccess!demanded|admit} the Red Cross to the prisons, from which it has been {icrc|shut out} for two years.
--
who junta: The government; the authorities
who hrc: body - | Human Rights Council
who redcross: organisation - | Red Cross
who gambira: person MM | U Gambira
who abma: organisation MM | All Burma Monks' Alliance
who sg: office - | Secretary-General
who eu: organisation - | European Union
who ambassador: office MM | The ambassador at Geneva
who infomin: office MM | information minister
who pinheiro: the rapporteur; Rapporteur
where geneva: town CH 46.20 6.15 | GENEVA; Geneva
where myanmar: country MM - - | Myanmar
where tamwe: district MM 16.81 96.18 | Tamwe
where yeway: site MM 16.88 96.16 | Ye Way crematorium
where gti: site MM 16.87 96.12 | Government Technical Institute
where maggin: site MM 16.83 96.18 | the Maggin
* crack ASSAULT/crowd-control occurred
  when: 2007-09 "September"
  where: yangon; myanmar
  by: army; police; uda "Swan Arr Shin"
  to: monks; "people"
  with: small-arms "live rounds"; crowd-control "gas"; blunt "clubs"
  killed: >=31 "At least 31 people" side civilian voice pinheiro
  killed: 15 "fifteen dead" part side civilian voice junta
  killed: 16 "sixteen names" part side civilian voice pinheiro
  said: pinheiro official "according to"
* prot PROTEST/demo occurred
  when: 2007-09 "September"
  where: yangon; myanmar
  by: monks
  to: junta
* pvisit CONSULT/visit occurred
  when: 2007-11-11/2007-11-15 day from text "from 11 to 15 November"
  where: myanmar
  by: pinheiro
  to: junta
* nagai ASSAULT/firearms occurred
  when: 2007-09-27 from text "27 September"
  where: sule; yangon
  by: army
  to: nagai
  with: small-arms
  killed: 1 "the Japanese journalist Kenji Nagai" side civilian
  part_of: crack
* crem COERCE occurred optional
  when: 2007-09-27/2007-09-30 day from text "from 27 to 30 September"
* truck ASSAULT occurred
  when: 2007-09-27 from text "27 September"
  where: tamwe; yangon
  by: army
  to: "the crowd"
  with: vehicle "lorry"
  killed: 3 "three" side civilian
  part_of: crack
* breach ACCUSE/disapprove occurred
  when: 2007-12-07 from text "7 December 2007"
  by: pinheiro
  to: army; police
  about: crack
  answers: crack "finds this a grave breach"
* arrest COERCE/arrest occurred
  when: 2007-09/2007-10 "in September and October"
  where: myanmar
  by: junta
  to: "people"
  detained: 3000-4000 "Between 3,000 and 4,000 people" side civilian voice pinheiro
  detained: 500-1000 "500 to 1,000" side civilian voice pinheiro as_of 2007-11-15
  said: pinheiro official
* held COERCE/restrict occurred
  when: 2007-09/2007-12-07 bounded
  where: gti
  by: junta
  to: "Detainees"
* torture ASSAULT/torture occurred
  when: 2007-09/2007-12-07 bounded
  where: gti
  by: junta
  to: "Detainees"
* disrobe ASSAULT/torture occurred
  when: 2007-09/2007-12-07 bounded
  where: gti
  by: junta
  to: monks
* disappear ASSAULT/abduct occurred
  when: 2007-09/2007-12-07 bounded
  to: "74 persons"
  missing: >=74 "At least 74 persons" side civilian
* night COERCE/arrest occurred
  when: 2007-09/2007-11-11 bounded "the week before"
  by: junta
  to: "those seen on film"
* gambira COERCE/arrest occurred
  when: 2007-11-04 from text "4 November"
  by: junta
  to: gambira
  detained: 1 "U Gambira" side civilian
  part_of: night
* gamfam COERCE/arrest occurred
  when: 2007-09/2007-11-04 bounded "before that"
  to: "his father and brother"
  detained: 2 "his father and brother" side civilian
* maggin COERCE/restrict occurred
  when: 2007-11-29 from text "29 November"
  where: maggin
  by: junta
  to: maggin thing
* abbot COERCE/deport occurred
  when: 2007-11-29 from text "29 November"
  where: maggin
  by: junta
  to: "its abbot"
* suumeet CONSULT occurred
  when: 2007-10/2007-12-07 bounded "from time to time"
  by: suukyi; "a minister of liaison"
  to: "a minister of liaison"
* nldmeet CONSULT occurred
  when: 2007-11-09 from text "9 November"
  by: suukyi; "her party's executives"
  to: "her party's executives"
* gampromise AGREE occurred
  when: 2007-09/2007-12-07 bounded
  by: junta
  to: gambari
  about: suumeet
* nochange REJECT occurred
  when: 2007-12-03 from text "3 December"
  by: infomin; junta
  to: suukyi
  about: role
* role CONSULT hypothetical optional
  when: ?
  by: suukyi
* mmreject REJECT occurred
  when: 2007-12-07 from text "7 December 2007"
  where: geneva
  by: ambassador
  to: pinheiro
  about: breach
  answers: breach "dismissed the document"
* eusanc SANCTION/discontinue occurred
  when: 2007-10 "October"
  by: eu
  to: junta; "Burmese timber, metals and gems" thing
* euwelcome SUPPORT occurred
  when: 2007-12-07 from text "7 December 2007"
  by: eu
  to: pinheiro
  about: breach
  answers: breach "welcomed"
* jpcut SANCTION/discontinue occurred
  when: 2007-09-27/2007-12-07 bounded
  by: japan
  to: junta
  answers: nagai "answer"
* jpask REQUEST/change occurred
  when: 2007-09-27/2007-12-07 bounded
  by: japan
  to: junta
* rec1 REQUEST/change occurred
  when: 2007-12-07 from text "7 December 2007"
  by: pinheiro
  to: junta
  about: recfree
  about: recprobe
  about: recaccess
  about: recbodies
* recfree RETREAT/release demanded optional
  when: ?
  by: junta
  to: "all who are held"
* recbodies CONCEDE demanded optional
  when: ?
  by: junta
  to: "the families"
* recprobe ACCUSE/investigate demanded optional
  when: ?
  by: junta
  to: "those who fired"
* recaccess RETREAT/access demanded optional
  when: ?
  by: junta
  to: redcross
* icrc COERCE/restrict ongoing
  when: 2005/2007-12-07 "for two years"
  where: "the prisons"
  by: junta
  to: redcross
* names COOPERATE occurred optional
  when: 2007-11-11/2007-11-15 bounded
  by: junta
  to: pinheiro
tie: gambira leads abma "a leader of"
