story: e-temple
conflict: Cambodia
countries: KH, TH
facts: Thai and Cambodian troops fought round the Preah Vihear temple on 4-7 February 2011 and round Ta Moan and Ta Krabei from 22 April to early May; the Security Council urged a lasting ceasefire on 14 February, ASEAN
  ministers agreed on Indonesian observers in Jakarta on 22 February; the International Court of Justice drew a provisional demilitarised zone on 18 July 2011 by eleven votes to five, and both armies left it on 18
  July 2012. Small incidents and wordings are ours. (public record: Security Council press statement, ICJ order, regional press of 2011-2012)

who cambodia: state KH | Cambodia; Phnom Penh
who thailand: state TH | Thailand; Bangkok
who khmerarmy: force KH | Cambodian troops; Cambodian army; the Cambodians
who thaiarmy: force TH | Thai army; Thai troops; the Thais
who hunsen: person KH | Hun Sen
who abhisit: person TH | Abhisit Vejjajiva; Abhisit
who asean: organisation - | ASEAN
who indonesia: state ID | Indonesia
who marty: person ID | Marty Natalegawa; Mr Natalegawa
who unsc: body - | Security Council; the Council
who icj: body - | International Court of Justice; the Court; ICJ
who yellow: group TH | People's Alliance for Democracy; yellow shirts
who unesco: organisation - | UNESCO; Unesco
where pv: site KH 14.39 104.68 | Preah Vihear; temple of Preah Vihear; Phra Viharn
where tamoan: site - 14.35 103.27 | Ta Moan; Ta Muen
where takrabei: site - 14.36 103.37 | Ta Krabei; Ta Kwai
where sisaket: province TH 15.10 104.30 | Sisaket; Si Sa Ket
where surin: province TH 14.88 103.50 | Surin
where samraong: town KH 14.18 103.52 | Samraong
where jakarta: town ID -6.20 106.85 | Jakarta
where oddar: province KH 14.20 103.50 | Oddar Meanchey
where promenade: site KH 14.395 104.68 | Keo Sikha Kiri Svara pagoda

== e-temple-1
outlet: Voz del Mekong
register: translation
machine_translated: Spanish
published: 2011-02-08
--
Fourth day of {war|fight} to the foot of the temple

PHNOM PENH - The cannons of Thailand and of Cambodia returned to {war|interchange} shots the Monday by the morning to few metres of the temple of Preah Vihear, {war|broken} for second time the {truce|stop} of fire that two colonels {truceagree|agreed} the Saturday in a bridge. To the close of this edition the sector was calm and cold.

The balance is of at least seven dead since the Friday: two soldiers Thai and one civil on a side; in the other, according to the ministry of Information, two soldiers, a policeman and a civil, apart from 45 {war|wounded}. Phnom Penh had spoken the Saturday of 64 {war|killed} of the enemy, cipher that Bangkok qualified of "fantasy". Some thirty thousand persons are {shelter|sheltered} in schools of Sisaket and ten thousand in the pagodas of the other side, {feed|attended} by the Red Cross.

Each one {mutual|accuses}. "They {war|threw} first, more than two hundred shells, and one wing of our temple has collapsed," writes Hun Sen, first minister, in the {letter|letter} that raised the Sunday to the Security Council and in which he {askun|solicits} an urgent session and a zone of casks blue. Abhisit Vejjajiva {rejun|rejects} any third: the two neighbours can {bilat!hypothetical|speak} it alone. His spokesman denies that there have been {cluster!denied|munitions of bunch}; the Cambodians say to have collected some.

The antecedent has name and surnames. On 29 December a deputy of Bangkok and six companions were {seven|detained} to a kilometre inside of Cambodia; five were {fivefree|returned} in January with suspended penalty, but a court of Phnom Penh {convict|condemned} the 1 of February, by espionage, two of the yellow shirts to eight and six years. These days the People's Alliance for Democracy {camp|camps} before the seat of the government Thai. It {campdem|demands} that Abhisit {tearmou!demanded|break} the memorandum of 2000 and {expelk!demanded|dislodge} the Cambodian families of the disputed 4.6 kilometres. If he does not do it, it will raise the {padw,pad!threatened|siege} to the parliament.

Unesco, that {inscribe|inscribed} the sanctuary in 2008, will {mission!announced|send} experts. ASEAN, by mouth of the chancellor of Indonesia Marty Natalegawa, {martyvisit|travelled} the Monday to Phnom Penh and {martybkk|travels} today to Bangkok. The secretary of the UN Ban Ki-moon {ban|exhorted} to the maximum restraint.

In the market of Kantharalak, emptied, a seller of durian said to this medium: "If {war!hypothetical|fall} more bombs, I go me with my sister to Ubon. My dog not wants."

~ Share (214) · Comment · Subscribe to the bulletin Mekong in your mail
--
who ban: person - | Ban Ki-moon
where kant: town TH 14.65 104.65 | Kantharalak
where ubon: town TH 15.24 104.85 | Ubon
* war ASSAULT/heavy-weapons occurred
  when: 2011-02-04/2011-02-07 "since the Friday" "the Monday by the morning"
  where: pv
  by: thailand; cambodia
  to: cambodia; thailand
  with: artillery "cannons"; artillery "shells"
  killed: >=7 "at least seven dead"
  killed: 2 "two soldiers Thai" part
  killed: 1 "one civil" part side civilian
  killed: 64 "64 killed of the enemy" voice cambodia
  injured: 45 "45 wounded" part voice "the ministry of Information"
  munitions: >=200 "more than two hundred shells" voice hunsen
  killed: 4 "two soldiers, a policeman and a civil" part voice "the ministry of Information"
  said: hunsen official "writes"
* truce RETREAT/ceasefire occurred
  when: 2011-02-05 "the Saturday"
  by: "two colonels"
* shelter AID ongoing
  when: 2011-02-04/2011-02-08 bounded
  where: "schools of Sisaket"; sisaket
  to: "Some thirty thousand persons"; "ten thousand"
  displaced: ~30000 "Some thirty thousand persons"
  displaced: 10000 "ten thousand" part
* feed AID ongoing
  when: 2011-02-04/2011-02-08 bounded
  where: "the pagodas of the other side"
  by: "the Red Cross"
  to: "ten thousand"
* letter ACCUSE/allege occurred
  when: 2011-02-06 "the Sunday"
  by: hunsen
  to: thailand
  about: war
* mutual ACCUSE/allege occurred
  when: 2011-02-04/2011-02-08 bounded
  by: thailand; cambodia
  to: cambodia; thailand
  about: war
* askun REQUEST/meet occurred
  when: 2011-02-06 "the Sunday"
  by: hunsen
  to: unsc
* rejun REJECT occurred
  when: 2011-02-06/2011-02-08 bounded
  by: abhisit
  to: hunsen
  about: askun
  answers: askun
* bilat CONSULT hypothetical
  when: ?
  by: thailand; cambodia
* cluster ASSAULT/heavy-weapons occurred
  when: 2011-02-04/2011-02-08 bounded
  where: pv
  by: thailand denied
  to: cambodia
  with: cluster-munition "munitions of bunch"
  said: "His spokesman" official denied "denies"
  said: khmerarmy party claimed "say"
* seven COERCE/arrest occurred
  when: 2010-12-29 "29 December"
  where: "a kilometre inside of Cambodia"
  by: cambodia
  to: "a deputy of Bangkok and six companions"
  detained: 7 "a deputy of Bangkok and six companions"
* fivefree RETREAT/release occurred
  when: 2011-01 "in January"
  by: cambodia
  to: "five"
  released: 5 "five"
* convict SANCTION/convict occurred
  when: 2011-02-01 "the 1 of February"
  by: "a court of Phnom Penh"
  to: "two of the yellow shirts"
* camp PROTEST/demo ongoing
  when: 2011-02-08 "These days"
  where: "the seat of the government Thai"
  by: yellow
  to: abhisit
* campdem REQUEST/change occurred
  when: 2011-02-08 "These days"
  by: yellow
  to: abhisit
  about: tearmou
  about: expelk
* tearmou SANCTION/withdraw demanded optional
  when: ?
  by: thailand
  to: cambodia
* expelk COERCE/deport demanded optional
  when: ?
  by: thailand
  to: "the Cambodian families"
* pad PROTEST/obstruct threatened optional
  when: ?
  where: "the parliament"
  by: yellow
  to: "the parliament" thing
* inscribe SUPPORT occurred
  when: 2008 "2008"
  by: unesco
  to: cambodia
* mission MOBILIZE announced
  when: ?
  where: pv
  by: unesco
* martyvisit CONSULT/visit occurred
  when: 2011-02-07 "the Monday"
  where: "Phnom Penh"
  by: marty; cambodia
  to: cambodia
* martybkk CONSULT/visit announced
  when: 2011-02-08 "today"
  where: "Bangkok"
  by: marty; thailand
  to: thailand
* ban REQUEST/yield occurred
  when: 2011-02-04/2011-02-08 bounded
  by: ban
  to: thailand; cambodia
* padw THREATEN occurred
  when: 2011-02-08 "These days"
  by: yellow
  to: abhisit
  about: pad
* truceagree AGREE occurred
  when: 2011-02-05 "the Saturday"
  where: "a bridge"
  by: "two colonels"
  about: truce

== e-temple-2
outlet: Security Council Digest
register: un
published: 2011-02-15
--
Meetings of Monday, 14 February: Cambodia and Thailand, closed {meet|consultations}

The Council {meet|met} for three hours behind closed doors at the {askun|request} of Cambodia. It {heard|heard} in turn the Under-Secretary-General for Political Affairs, the foreign minister of Indonesia in his quality as chair of ASEAN, and the foreign ministers of the two parties, Mr Hor Namhong and Mr Kasit Piromya.

In a statement read to the press at 2:15 p.m. by the President, Ms Maria Luiza Ribeiro Viotti (Brazil), the members {grave|voiced} grave concern, {restraint|urged} the two sides to establish a permanent {cf!demanded|ceasefire} and {praise|welcomed} the efforts of ASEAN. They look forward to the ministers' {meeting22!announced|meeting} at Jakarta on the 22nd.

What was said in the room, as reported by delegations:

Cambodia gave its losses as six dead and {displ|asked for} help for 10,000 families. It held that Thailand had on 4 February at 15.15 {feb4|opened fire} with mortars and 155-mm guns, among them shells of a type banned by a convention to which Cambodia is not a party either. It {want|proposed} that observers, "United Nations or other", be {obs!demanded|posted} between the lines, and announced that it might {icjapp!hypothetical|apply} to the International Court of Justice for an interpretation of the judgment of 15 June 1962, by which the sanctuary was {icj62|awarded} to it.

Thailand {rejclaim|rejected} that account. Its soldiers had {feb4return|answered} only after rockets from BM-21 launchers {bm21|struck} a village in Sisaket and {bm21|burned} four houses and a school. It {warnwd|cautioned} that the inscription of the site as World Heritage ought to be {susp!demanded|suspended}, and {refuse|refused} to accept "outside soldiers on its soil". It {offer|offered} {jbc27|talks} of the joint boundary commission on the 27th.

Indonesia reported on {martyvisits|visits} to both capitals on 7 and 8 February. An {indoffer|offer} by its minister to {unarm!announced|send} unarmed military men had, he said, not been {refused!denied|refused} by either.

One member remarked that if the {feb4!hypothetical|fighting} resumed, the Council would {chapter|return} to the item "in another mood".

Elsewhere: nothing to report from the Committee on Credentials, which closed its session early on account of a fire drill.
--
who hor: person KH | Hor Namhong
who kasit: person TH | Kasit Piromya
who viotti: person BR | Maria Luiza Ribeiro Viotti
who usg: office - | Under-Secretary-General for Political Affairs
who marty: the foreign minister of Indonesia
* meet CONSULT/multilateral occurred
  when: 2011-02-14 from text "Monday, 14 February"
  by: unsc; cambodia; thailand
  to: cambodia; thailand
* askun REQUEST/meet occurred
  when: 2011-02-04/2011-02-14 bounded
  by: cambodia
  to: unsc
* heard CONSULT/multilateral occurred optional
  when: 2011-02-14
  by: unsc; usg; marty; hor; kasit
  to: usg; marty; hor; kasit
* grave ACCUSE/disapprove occurred optional
  when: 2011-02-14 "2:15 p.m."
  by: unsc
  to: cambodia; thailand
* restraint REQUEST/yield occurred
  when: 2011-02-14 "2:15 p.m."
  by: unsc
  to: cambodia; thailand
  about: cf
* cf RETREAT/ceasefire demanded optional
  when: ?
  by: cambodia; thailand
* praise SUPPORT occurred
  when: 2011-02-14 "2:15 p.m."
  by: unsc
  to: asean
* meeting22 CONSULT/multilateral announced
  when: 2011-02-22 "the 22nd"
  where: jakarta
  by: "the ministers"
* displ REQUEST/assist occurred
  when: 2011-02-14
  by: cambodia
  to: unsc
  about: AID
  said: "delegations" unnamed "reported by"
* feb4 ASSAULT/heavy-weapons occurred
  when: 2011-02-04 from text "4 February"
  by: thailand alleged of cambodia
  to: cambodia
  with: mortar "mortars"; artillery "155-mm guns"
  killed: 6 "six dead" side recipient voice cambodia
  said: cambodia party "held"
* want REQUEST/change occurred
  when: 2011-02-14
  by: cambodia
  to: unsc
  about: obs
  said: "delegations" unnamed "reported by"
* obs MOBILIZE demanded optional
  when: ?
  by: "observers"
* icjapp REQUEST/change hypothetical
  when: ?
  by: cambodia
  to: icj
* icj62 CONCEDE occurred optional
  when: 1962-06-15 from text "15 June 1962"
  by: icj
  to: cambodia
* rejclaim REJECT occurred optional
  when: 2011-02-14
  by: thailand
  to: cambodia
  about: feb4
* feb4return ASSAULT/heavy-weapons occurred
  when: 2011-02-04 from text "4 February"
  by: thailand
  to: cambodia
  answers: bm21 "answered"
  said: thailand party
* bm21 ASSAULT/heavy-weapons occurred
  when: 2011-02-04 from text "4 February"
  where: "a village in Sisaket"; sisaket
  by: cambodia alleged of thailand
  to: "a village in Sisaket" thing
  with: rocket "rockets"
  sites: 4 "four houses" part voice thailand
  said: thailand party
* warnwd REQUEST/change occurred
  when: 2011-02-14
  by: thailand
  about: susp
  said: "delegations" unnamed "reported by"
* susp SANCTION/discontinue demanded optional
  when: ?
* refuse REJECT occurred
  when: 2011-02-14
  by: thailand
  to: cambodia
  about: obs
  answers: want
  said: "delegations" unnamed "reported by"
* offer AGREE occurred
  when: 2011-02-14
  by: thailand
  to: cambodia
  about: jbc27
  said: "delegations" unnamed "reported by"
* martyvisits CONSULT/visit occurred
  when: 2011-02-07/2011-02-08 from text "7 and 8 February"
  where: "both capitals"
  by: marty; cambodia; thailand
  to: cambodia; thailand
* unarm MOBILIZE announced
  when: ?
  by: indonesia
  said: marty official "said"
* refused REJECT denied
  when: 2011-02-07/2011-02-14 bounded
  by: cambodia; thailand
  to: indonesia
  about: indoffer
  said: marty official "said"
* chapter THREATEN occurred optional
  when: 2011-02-14
  by: "One member"
  to: cambodia; thailand
  said: "delegations" unnamed "reported by"
* indoffer AGREE occurred
  when: 2011-02-07/2011-02-14 bounded
  by: indonesia; marty
  to: cambodia; thailand
  about: unarm
* jbc27 CONSULT announced optional
  when: 2011-02-27 "the 27th"
  by: thailand; cambodia

== e-temple-3
outlet: Radio Isan Tai
register: radio
published: 2011-04-29
--
Border diary, eighth evening

STUDIO: We go straight to Surin. You were at the hospital of Prasat this afternoon?

REPORTER: I was. It has been cleared of its own patients; soldiers bring theirs by lorry. The army said at noon: six {apr|killed} on our side since Good Friday, now seven, and some fifty {apr|hurt}. On theirs eight, they say over there. Yesterday at four in the afternoon the two regional commanders had {truce28|agreed} on a {truce28|ceasefire} by telephone, the markets hung out flags, and at nine that same night it {shell29|began} again, grenades and rifle {shell29|fire}, for forty minutes near Ta Kwai. A paramilitary ranger, twenty-four, died.

STUDIO: And who started?

REPORTER: Each the other. A captain tells me privately that somebody over there hadn't got the order. The Cambodian defence ministry says "thieves who {steal!hypothetical|come} by night will be {hitw,hit|met}". It claimed on the first day that our artillery {gas|used} poison gas. Our spokesman {gasdeny|called} that a joke. I've seen no sign of it and neither have the doctors.

STUDIO: The civilians?

REPORTER: Forty-five thousand in camps on this side, in twenty-six places. The provincial kitchen {cook|gives} three meals, the queen's project {blank|sends} blankets. A monk at Ban Dong dug {bunker|shelters} out of sewer pipes for two hundred people with his own school's money. On the Cambodian side, by what the Red Cross tells us, about twenty-two thousand are round Samraong, under plastic.

Now, the gates. Chong Chom, O Smach over there, is {gate|shut} since the twenty-second by order of the governor. But Chong Sa-ngam {gate2|opened} again this morning for three hours for cassava, since farmers on both sides {gatepet|begged} the two sergeants. So you see.

STUDIO: The big politics.

REPORTER: The defence ministers were to {meet27|meet} on Wednesday in Phnom Penh. Ours {cancel|called off} his trip when the papers there wrote that Thailand had {defeat|admitted} defeat. General Prayuth, the army chief, {prayuth|rules out} any Indonesians in the disputed strip. The observers were {obsagree|agreed} in February and wait in Jakarta with packed bags. Yesterday Cambodia {icjapp|applied} to the Court in The Hague. It {icjask|asks} the judges to {order!demanded|order} all our men out of the temple's surroundings at once. "If they {order!hypothetical|order} that, we shall see," said the foreign minister.

STUDIO: Are there Thais still over there?

REPORTER: Two yellow shirts in Prey Sar prison, yes; Veera Somkwamkid, {convict|sentenced} to eight years. His mother sends rice. And traders: a bus with nineteen was {bus|held} at Poipet on Sunday, for an hour, and {bus2|let go}.

STUDIO: Sleep well, if they let you. And to our listeners: the elephant round-up at Surin town is not cancelled.
--
who prayuth: person TH | Prayuth
who khmermod: body KH | Cambodian defence ministry
who thaiarmy: The army; the army; our artillery
who veera: person TH | Veera Somkwamkid
who sergeants: force - | the two sergeants
where prasat: town TH 14.64 103.40 | Prasat
where chongchom: site TH 14.44 103.70 | Chong Chom
where osmach: site KH 14.43 103.69 | O Smach
where sangam: site TH 14.35 104.06 | Chong Sa-ngam
where preysar: site KH 11.50 104.85 | Prey Sar
where poipet: town KH 13.66 102.56 | Poipet
where hague: town NL 52.09 4.30 | The Hague
* apr ASSAULT ongoing
  when: 2011-04-22/2011-04-29 "since Good Friday"
  by: thaiarmy; cambodia
  to: cambodia; thaiarmy
  killed: 6 "six" part voice thaiarmy
  killed: 7 "seven" part
  killed: 8 "eight" part voice cambodia
  injured: ~50 "some fifty" part
  said: thaiarmy party "said"
* truce28 AGREE occurred
  when: 2011-04-28 "Yesterday at four in the afternoon"
  by: "the two regional commanders"
  about: RETREAT/ceasefire
* shell29 ASSAULT/firearms occurred
  when: 2011-04-28 "nine that same night"
  where: takrabei
  by: thaiarmy; cambodia
  to: cambodia; thaiarmy
  with: grenade "grenades"; small-arms "rifle fire"
  killed: 1 "A paramilitary ranger" side recipient
  part_of: apr
* steal ASSAULT hypothetical
  when: ?
  by: "thieves"
  to: cambodia
  said: khmermod party "says"
* hit ASSAULT hypothetical optional
  when: ?
  by: khmermod
  to: "thieves"
* gas ASSAULT/unconventional occurred
  when: 2011-04-22 "the first day"
  by: thaiarmy alleged of khmermod
  to: cambodia
  with: chemical "poison gas"
  said: khmermod party claimed "claimed"
  said: "Our spokesman" official denied "a joke"
* gasdeny REJECT occurred optional
  when: ?
  by: "Our spokesman"
  to: khmermod
  answers: gas
* cook AID ongoing
  when: 2011-04-22/2011-04-29 bounded
  where: "camps on this side"
  by: "The provincial kitchen"
  to: "Forty-five thousand"
  displaced: 45000 "Forty-five thousand"
* blank AID ongoing
  when: 2011-04-22/2011-04-29 bounded
  by: "the queen's project"
  to: "Forty-five thousand"
* bunker AID occurred
  when: ?
  where: "Ban Dong"
  by: "A monk at Ban Dong"
  to: "two hundred people"
* gate COERCE/restrict ongoing
  when: 2011-04-22/2011-04-29 "since the twenty-second"
  where: chongchom
  by: "the governor"
  to: chongchom thing
* gate2 RETREAT/access occurred
  when: 2011-04-29 "this morning"
  where: sangam
  by: sergeants
  to: sangam thing
  answers: gatepet "since farmers on both sides"
* gatepet REQUEST/yield occurred
  when: 2011-04-22/2011-04-29 bounded
  where: sangam
  by: "farmers on both sides"
  to: sergeants
* meet27 CONSULT/visit announced
  when: 2011-04-27 "Wednesday"
  where: "Phnom Penh"
  by: "The defence ministers"
* cancel SANCTION/discontinue occurred
  when: ?
  by: "Ours"
  to: cambodia
* defeat CONCEDE occurred optional
  when: ?
  by: thailand
  to: cambodia
  said: "the papers there" media claimed "wrote"
* prayuth REJECT occurred
  when: ?
  by: prayuth
  to: "Indonesians"
  about: MOBILIZE
* obsagree AGREE occurred
  when: 2011-02 "February"
* icjapp REQUEST/change occurred
  when: 2011-04-28 "Yesterday"
  where: hague
  by: cambodia
  to: icj
* icjask REQUEST/yield occurred
  when: 2011-04-28 "Yesterday"
  by: cambodia
  to: icj
  about: RETREAT/withdraw by thailand
* order REQUEST/yield demanded optional
  when: ?
  by: icj
  to: thailand
* convict SANCTION/convict occurred
  when: ?
  to: veera
* bus COERCE/arrest occurred
  when: 2011-04-24 "Sunday"
  where: poipet
  to: "a bus with nineteen"
  detained: 19 "nineteen"
* bus2 RETREAT/release occurred
  when: 2011-04-24 from bus "for an hour"
  where: poipet
  to: "a bus with nineteen"
  released: 19 "nineteen"
* hitw THREATEN/violence occurred
  when: ?
  by: khmermod
  to: thaiarmy
  about: hit
figure: displaced ~22000 "about twenty-two thousand" at samraong voice "the Red Cross"

== e-temple-4
outlet: Hague Docket
register: court
published: 2012-07-19
--
One year after: the provisional zone at Preah Vihear is empty of soldiers

Case no. 151, {icjapp|Request} for Interpretation (Cambodia v. Thailand)

On 18 July 2011 the Court {order|indicated} provisional measures. It {removal|rejected} unanimously Thailand's {thairemove|request} that the case be struck from the list; then, by eleven votes to five, it {order|required} both parties to {pull!demanded|withdraw} their military personnel from a quadrilateral of some seventeen square kilometres, wider than either of them had thought possible, to {obsadmit!demanded|admit} observers of ASEAN to it, and not to {supply!hypothetical|obstruct} Cambodia's access to the temple or the fresh supply of its non-military staff. The President, Judge Owada, was among the five who {dissent|voted against}.

For a year to the day next to nothing moved. The then new government of Yingluck Shinawatra declared in August that it would {obey|comply}; its generals wanted the boundary committee first. The General Border Committee {gbc|met} on 21 December in Bangkok and {gbcdeal|agreed} a working group, which {gbc2|sat} in April in Phnom Penh. On 10 December, meanwhile, a Cambodian helicopter was {heli|fired at} over Koh Kong and a fisherman {koh|wounded}. Ten days ago no one would have wagered on the anniversary.

But yesterday, at half past nine in the morning, 485 men of the Cambodian army {pullk|climbed} down the mountain with flags and drums in the presence of Mr Hun Sen's deputy, who was {pullkguard|replaced} by 255 police and 100 temple guards. At the same hour Thailand {pullt|relieved} its rangers at the pagoda, four hundred in all, by border police. Both sides call it a {pullk,pullt|redeployment}. The word withdrawal is in neither communiqué. "If the judges had not acted, there'd be graves here instead of drums," an ASEAN diplomat said to us.

The observers, {obsagree|agreed} in Jakarta in February of last year, have still not {unarm|come}. Indonesia has {willing|offered} to {unarm!announced|send} forty. Their terms of reference are unsigned.

On the merits, hearings are fixed for April 2013. Agents of the parties {agents|met} the Registrar on Tuesday and {maps|exchanged} maps. The legal adviser of Cambodia {trust|expressed} confidence in the bench; that of Thailand recalled that his country has accepted no compulsory jurisdiction since 1960, "and may {walkout!hypothetical|leave} the room". A nationalist group filed a {petcourt|suit} in Bangkok on Thursday, {petcourt|demanding} that the cabinet {disobey!demanded|ignore} The Hague. It {warnyel|threatened} to {shutgate!hypothetical|block} the road at Kantharalak if patrols in uniform left.

Those {convict|jailed} in February 2011 as spies: one, a woman, was put on the list for the king's {royalpardon!announced|pardon}; Veera Somkwamkid had six months {cut|remitted}.

(Published from public documents. No part of the above binds the Court.)
--
who owada: person JP | Owada
who yingluck: person TH | Yingluck Shinawatra
who gbcbody: body - | The General Border Committee
who rangers: force TH | its rangers
who veera: person TH | Veera Somkwamkid
who natgroup: group TH | A nationalist group
where kohkong: province KH 11.60 103.30 | Koh Kong
where kant: town TH 14.65 104.65 | Kantharalak
where hague: town NL 52.09 4.30 | The Hague
* order REQUEST/yield occurred
  when: 2011-07-18 from text "18 July 2011"
  by: icj
  to: cambodia; thailand
  about: pull
  about: obsadmit
* removal REJECT occurred
  when: 2011-07-18 from text "18 July 2011"
  by: icj
  to: thailand
  answers: thairemove
* thairemove REQUEST/change occurred
  when: ?
  by: thailand
  to: icj
* pull RETREAT/withdraw demanded optional
  when: ?
  where: pv
  by: cambodia; thailand
* obsadmit RETREAT/access demanded optional
  when: ?
  by: cambodia; thailand
  to: asean
* supply COERCE/restrict hypothetical optional
  when: ?
  by: thailand
  to: cambodia
* dissent REJECT occurred
  when: 2011-07-18 from text "18 July 2011"
  by: owada
  about: order
  answers: order "voted against"
* obey AGREE occurred
  when: 2011-08 "in August"
  by: yingluck
  to: icj
  about: pull
  answers: order "comply"
* gbc CONSULT occurred
  when: 2011-12-21 from text "21 December"
  where: "Bangkok"
  by: gbcbody
* gbcdeal AGREE occurred
  when: 2011-12-21 from text "21 December"
  where: "Bangkok"
  by: gbcbody
* gbc2 CONSULT occurred
  when: 2012-04 "April"
  where: "Phnom Penh"
  by: "a working group"
* heli ASSAULT/firearms occurred
  when: 2011-12-10 from text "10 December"
  where: kohkong
  to: "a Cambodian helicopter" thing
* koh ASSAULT/firearms occurred
  when: 2011-12-10 from text "10 December"
  where: kohkong
  to: "fisherman"
  injured: 1 "fisherman" side civilian
* pullk RETREAT/withdraw occurred
  when: 2012-07-18 "yesterday" "half past nine in the morning"
  where: pv
  by: khmerarmy
* pullt RETREAT/withdraw occurred
  when: 2012-07-18 "yesterday" "At the same hour"
  where: "the pagoda"
  by: thailand; rangers
* pullkguard MOBILIZE/police occurred
  when: 2012-07-18 "yesterday"
  where: pv
  by: cambodia
* obsagree AGREE occurred
  when: 2011-02 "February of last year"
  where: jakarta
* unarm MOBILIZE denied
  when: 2011-02/2012-07-19 bounded
  by: asean
* willing AGREE occurred
  when: 2011-02/2012-07-19 bounded
  by: indonesia
  about: unarm
* agents CONSULT occurred
  when: 2012-07-17 "Tuesday"
  by: cambodia; thailand; "the Registrar"
  to: "the Registrar"
* maps COOPERATE occurred
  when: 2012-07-17 "Tuesday"
  by: cambodia; thailand
* trust SUPPORT occurred optional
  when: ?
  by: "The legal adviser of Cambodia"
  to: icj
* walkout SANCTION/withdraw hypothetical
  when: ?
  by: thailand
  to: icj
* petcourt REQUEST/change occurred
  when: 2012-07-12 "Thursday"
  where: "Bangkok"
  by: natgroup
  to: "the cabinet"
  about: disobey
* disobey REJECT demanded optional
  when: ?
  by: "the cabinet"
  to: icj
* warnyel THREATEN occurred
  when: ?
  by: natgroup
  to: "the cabinet"
  about: shutgate
* shutgate PROTEST/obstruct hypothetical optional
  when: ?
  where: kant
  by: natgroup
  to: "the road at Kantharalak" thing
* convict SANCTION/convict occurred
  when: 2011-02 "February 2011"
  to: veera; "a woman"
* royalpardon CONCEDE announced
  when: ?
  by: "the king"
  to: "a woman"
* cut CONCEDE occurred
  when: ?
  to: veera
* icjapp REQUEST/change occurred
  when: ?
  by: cambodia
  to: icj
figure: votes 11 "eleven votes" of icj
figure: votes 5 "five" of icj
figure: troops 485 "485 men" of khmerarmy
figure: troops 400 "four hundred in all" of rangers
