story: dx-baidoa
conflict: Somalia
countries: SO, ET, US, KE
facts: The Islamic Courts took Mogadishu on 5 June 2006 and the south after it; the transitional government held Baidoa, where a suicide bomb aimed at President Yusuf killed eleven on 18 September. Resolution 1725 of 6 December allowed an African force. After an ultimatum of 12 December that Ethiopian troops leave within seven days, fighting began on the 20th; on the 24th Meles announced war in self-defence and jets struck; on the 25th they bombed Mogadishu airport. The Courts left the capital on the 28th.
  Kismayo fell on 1 January 2007; on 8 January an American AC-130 fired on men near Ras Kamboni. Ethiopia began to leave on 23 January. (public record: United Nations, governments of Somalia and Ethiopia, press.)

who courts: group SO | Islamic Courts; Courts; Union of Islamic Courts; Islamists; the Islamists
who tfg: government SO | transitional government; Somali government; interim government
who yusuf: office SO | Abdullahi Yusuf; Yusuf; President Yusuf
who gedi: office SO | Ali Mohamed Gedi; Gedi; Prime Minister Gedi
who ethiopia: state ET | Ethiopia; Addis Ababa
who etharmy: force ET | Ethiopian troops; Ethiopian army; Ethiopian soldiers; Ethiopians; the Ethiopians
who meles: office ET | Meles Zenawi; Meles; Prime Minister Meles
who aweys: person SO | Hassan Dahir Aweys; Aweys; Sheikh Aweys
who sharif: person SO | Sharif Sheikh Ahmed; Sheikh Sharif
who us: state US | United States; Washington
who kenya: state KE | Kenya; Nairobi
who un: organisation - | United Nations; UN
who council: body - | Security Council
who au: organisation - | African Union
who eritrea: state ER | Eritrea; Asmara
who eu: organisation - | European Union
who icrc: organisation - | Red Cross; ICRC
where baidoa: town SO 3.12 43.65 | Baidoa; BAIDOA
where mogadishu: town SO 2.04 45.34 | Mogadishu; MOGADISHU
where airport: site SO 2.01 45.30 | Mogadishu airport; international airport
where baledogle: site SO 2.67 44.79 | Baledogle
where beledweyne: town SO 4.74 45.20 | Beledweyne; Beletweyne
where idale: near SO 2.8 43.4 | Idale
where dinsoor: town SO 2.41 42.98 | Dinsoor
where kismayo: town SO -0.36 42.55 | Kismayo
where raskamboni: town SO -1.64 41.59 | Ras Kamboni
where somalia: country SO - - | Somalia

== dx-baidoa-1
outlet: Red Sea Press Bureau
register: wire
published: 2006-12-25
--
Ethiopian jets {airbomb|hit} Mogadishu airport as {war|war} widens

MOGADISHU, Dec 25 (RSPB) - Two Ethiopian fighter planes {airbomb|dropped} bombs on Somalia's main airport on Monday and {baledogle|strafed} another to the west of it, a day after Prime Minister Meles Zenawi had told his countrymen that they were at {war|war} with the Islamists who rule the Somali capital.

One woman, a cleaner, was {airbomb|wounded} at Mogadishu's international airport, airport manager Abdirahim Adan said. It had {reopen|opened} again only in July after eleven years. A second pair of jets {baledogle|put} out of use the runway of Baledogle, a former air force base. "They wish to {cutoff|keep} our brothers from coming to us by air," said Sheikh Sharif, one of two leaders of the Union of Islamic Courts, without saying which brothers.

On the ground the Islamists were {push|thrown out} of Beledweyne near the border, where Ethiopian tanks {push|rolled in} at first light; people in the town told a local radio that youths {loot|looted} the police station and {cinema|reopened} a cinema that the Courts had {cinban|banned}. South of Baidoa, seat of the transitional government, both camps {idale|fired} rockets and mortars at each other around Idale for a sixth day. The Red Cross counted more than 850 {war|wounded} in hospitals; neither side's figures for the dead could be checked. The government has claimed 500 {war|killed}, most of them foreigners; Ethiopia's information ministry, up to a thousand.

"Our defence forces have been compelled to enter a {war|war}," Meles said on television on Sunday, "to protect the sovereignty of the nation." He had {waited|given} the Islamists, he added, every chance to {talk|talk}. Sheikh Hassan Dahir Aweys, their other leader, had {ult|told} the Ethiopians on December 12 to {leave|leave} the country within a week or face a major {face,ultthr|attack}, and in October declared {jihad|jihad} against them. Until then Addis Ababa had admitted to no more than a few hundred trainers in Baidoa.

Interim prime minister Ali Mohamed Gedi {border|closed} the land, sea and air borders of the country as of Monday, an {border|order} that he can nowhere enforce. He {amnesty|offered} an {amn|amnesty} to fighters who would {laydown|lay down} their guns.

In Nairobi the African Union's envoy {auback|defended} Ethiopia's "right to self-defence", while the Arab League {arab|urged} it to {withdraw|pull back} at once. Kenya {kenya|called for} a truce and {kborder|sent} police to its frontier. Eritrea, which is {erarm|accused} by a UN panel of having {arms|shipped} arms to the Courts, {ercond|condemned} the {war|invasion}; it denies the shipments. On December 6 the Security Council {res1725|authorised} eight thousand African {peacekeep!announced|peacekeepers}, a {res1725|resolution} which the Courts had {courtsno|rejected} as a declaration of war.

~ TIMELINE: Somalia since 1991
~ Reporting in Baidoa by our stringer, whose name is withheld
--
who manager: person SO | Abdirahim Adan
who arab: organisation - | Arab League
who auenvoy: office - | the African Union's envoy
who tfg: The government
where nairobi: town KE -1.29 36.82 | In Nairobi
* airbomb ASSAULT/aerial occurred
  when: 2006-12-25 "Monday"
  where: airport; mogadishu
  by: ethiopia "Ethiopian fighter planes"
  to: airport thing; courts
  with: airstrike "bombs"
  injured: 1 "One woman" side civilian voice manager
  said: manager official "said"
* baledogle ASSAULT/aerial occurred
  when: 2006-12-25 "Monday"
  where: baledogle
  by: ethiopia
  to: baledogle thing; courts
  with: airstrike "jets"
* war ASSAULT ongoing
  when: 2006-12-20/2006-12-25
  where: somalia
  by: ethiopia; tfg
  to: courts
  injured: >=850 "more than 850" side unknown voice icrc
  killed: 500 "500" side recipient voice tfg
  killed: <=1000 "up to a thousand" side recipient voice ethiopia
  said: icrc witness "counted"
  said: tfg party claimed "claimed"
* reopen RETREAT/access occurred
  when: 2006-07 "July"
  where: airport
  to: airport thing
* cutoff COERCE/restrict hypothetical optional
  when: ?
  by: ethiopia
  to: courts
  said: sharif party "said"
* push ASSAULT/heavy-weapons occurred
  when: 2006-12-25 "at first light"
  where: beledweyne
  by: etharmy
  to: courts
  with: tank "Ethiopian tanks"
* loot PROTEST/riot occurred
  when: 2006-12-25
  where: beledweyne
  by: "youths"
  to: "the police station" thing
  said: "people in the town" witness "told"
* cinema RETREAT/access occurred
  when: 2006-12-25
  where: beledweyne
  by: "youths"
  to: "a cinema" thing
  said: "people in the town" witness "told"
* cinban COERCE/restrict occurred
  when: ?
  where: beledweyne
  by: courts
  to: "a cinema" thing
* idale ASSAULT/heavy-weapons ongoing
  when: 2006-12-20/2006-12-25 "a sixth day"
  where: idale
  by: courts; tfg
  to: courts; tfg
  with: rocket "rockets"; mortar "mortars"
* waited REQUEST/meet occurred optional
  when: ?
  by: meles
  to: courts
  about: talk
* talk CONSULT hypothetical optional
  when: ?
  by: courts; ethiopia
* ult REQUEST/yield occurred
  when: 2006-12-12 from text "December 12"
  by: aweys
  to: etharmy
  about: leave
* leave RETREAT/withdraw demanded
  when: 2006-12-12/2006-12-19 bounded "within a week"
  where: somalia
  by: etharmy
* face ASSAULT threatened
  when: ? "within a week"
  by: courts
  to: etharmy
* ultthr THREATEN/violence occurred
  when: 2006-12-12 from text "December 12"
  by: aweys
  to: etharmy
  about: face
* jihad THREATEN/violence occurred
  when: 2006-10 "October"
  by: aweys
  to: etharmy
  about: ASSAULT to etharmy
* border COERCE/restrict occurred
  when: 2006-12-25 "Monday"
  where: somalia
  by: gedi
  to: "the land, sea and air borders" thing
* amnesty AGREE occurred
  when: 2006-12-24/2006-12-25 bounded
  by: gedi
  to: courts "fighters"
  about: amn
* amn CONCEDE announced optional
  when: ?
  by: gedi
  to: courts "fighters"
* laydown RETREAT/disarm hypothetical
  when: ?
  by: courts "fighters"
* auback SUPPORT occurred
  when: 2006-12-24/2006-12-25 bounded
  where: nairobi
  by: auenvoy
  to: ethiopia
  about: war
  answers: war "defended"
* arab REQUEST/yield occurred
  when: 2006-12-24/2006-12-25 bounded
  by: arab
  to: ethiopia
  about: withdraw
* withdraw RETREAT/withdraw demanded
  when: ?
  where: somalia
  by: etharmy
* kenya REQUEST/yield occurred
  when: 2006-12-24/2006-12-25 bounded
  by: kenya
  to: ethiopia; courts
  about: RETREAT/ceasefire
* kborder MOBILIZE/police occurred
  when: 2006-12-24/2006-12-25 bounded
  where: "its frontier"
  by: kenya
* erarm ACCUSE/allege occurred
  when: ?
  by: "a UN panel"
  to: eritrea
  about: arms
* arms AID occurred
  when: ?
  by: eritrea alleged of "a UN panel"; eritrea denied
  to: courts
  said: "a UN panel" official "accused"
  said: eritrea official denied "denies"
* ercond ACCUSE/disapprove occurred
  when: 2006-12-24/2006-12-25 bounded
  by: eritrea
  to: ethiopia
  about: war
  answers: war "condemned the invasion"
* res1725 SUPPORT occurred
  when: 2006-12-06 from text "December 6"
  by: council
  about: peacekeep
* peacekeep MOBILIZE/troops announced
  when: ?
  where: somalia
  by: "African"
* courtsno REJECT occurred
  when: 2006-12-06/2006-12-25 bounded
  by: courts
  to: council
  about: res1725
  answers: res1725 "rejected as"

== dx-baidoa-2
outlet: Haradh Dispatch
register: daily
published: 2006-12-29
--
Capital {enter|changes hands} without a {shot!denied|shot}, and the guns come out

MOGADISHU - The men of the Courts {left|went} by night, on pick-ups, with the headlights off. On Thursday morning a trader of the Bakara market who had prayed beside them for six months found their caps and beards on the pavement: shaved off, he says, at the corner. By noon government soldiers {enter|stood} on the northern edge of Mogadishu, Ethiopian tanks behind them.

Mogadishu belongs to the government, Prime Minister Gedi proclaimed from Afgoye, where clan elders had {elders|come} to see him. "We {cohab|promise} that no one will be punished for having prayed." To a journalist's question whether the Ethiopians will {entry!hypothetical|come} into the city he replied that they'd {entry!hypothetical|enter} "if needed". They were in, one could see them, at the former American embassy.

With the Courts there ended what had passed for law. Hours after their going gunmen {lootwfp|broke} into the depots of the World Food Programme at the port, four people were {lootkill|shot} in quarrels over cement, and the old warlord Mohamed Qanyare was {qanyare|back} in his villa with two hundred fighters, whom Gedi has {disarmreq|told} to {disarm|hand in} what they carry within three days. Women who sell qat, which the Courts had {qatban|forbidden} in November, were at their places within an hour.

The {fall|collapse} took eight days. On Wednesday last the militias of the Courts were {idale|attacking} at Idale and Dinsoor, and Sheikh Aweys, in Jowhar, was saying that Addis Ababa would be {boast,addis|next}. Their young men {idale|ran} at dug-in tanks; gunners who spoke Tigrinya, as several {pow|captured} boys told me, were {eth|shooting} over their heads. On Tuesday Dinsoor was {dinsoor|abandoned}, on Wednesday Jowhar {jowhar|fell}. "It's a tactical {left|retreat}," Sheikh Sharif told a radio station from his {left|flight}. "The {sheikhvow,guer|war} begins now." The remnant is said to have {kismove|gone} to Kismayo, five hundred kilometres to the south, some three thousand with their families.

Of the 30 boys in a school at Baidoa, {pow|captured} between the 21st and the 26th, the eldest is nineteen. An aid worker saw six of them without shoes. The government has {childrel|promised} to give them to their mothers.

Foreign capitals speak softly. The United States, which has always {usacc|charged} the Courts with {shelter|sheltering} the men who {emb98|blew up} its embassies in 1998, {usask|asked} Gedi to {inclu|talk} with "moderates". The European Union {euask|wants} the Ethiopians {ethout!demanded|out} soon. At the UN on Wednesday a text of Qatar's that {qat|demanded} as much, and at once, was {qatno|blocked} by Britain and Washington. "We'll {ethout!announced|leave} in a week or in two," Meles said. "Not more."

~ Exchange: 1 dollar buys 14,000 shillings (Wednesday: 12,600)
--
who wfp: organisation - | World Food Programme
who qanyare: person SO | Mohamed Qanyare
who britain: state GB | Britain
who qatar: state QA | Qatar
who tfgsoldiers: force SO | government soldiers
who tfg: the government; The government
where afgoye: town SO 2.14 45.12 | Afgoye
where jowhar: town SO 2.78 45.50 | Jowhar
where port: site SO 2.03 45.35 | the port
* shot ASSAULT/firearms denied
  when: 2006-12-28 "Thursday morning"
  where: mogadishu
* left RETREAT/withdraw occurred
  when: 2006-12-27/2006-12-28 "by night"
  where: mogadishu
  by: courts
* enter COERCE/seize occurred
  when: 2006-12-28 "By noon"
  where: mogadishu
  by: tfgsoldiers; etharmy "Ethiopian tanks"
  to: mogadishu thing
* elders CONSULT/visit occurred
  when: 2006-12-28
  where: afgoye
  by: "clan elders"; gedi
  to: gedi
* cohab AGREE occurred
  when: 2006-12-28
  where: afgoye
  by: gedi
  to: "clan elders"
* entry MOBILIZE/troops hypothetical
  when: ?
  where: mogadishu
  by: etharmy
  said: gedi official "replied"
* lootwfp COERCE/seize occurred
  when: 2006-12-28 from left "Hours after their going"
  where: port; mogadishu
  by: "gunmen"
  to: wfp; "the depots" thing
* lootkill ASSAULT/firearms occurred
  when: 2006-12-28 from left "Hours after their going"
  where: port; mogadishu
  to: "four people"
  killed: 4 "four people" side civilian
* qanyare MOBILIZE/militia occurred
  when: 2006-12-28 from left "Hours after their going"
  where: mogadishu
  by: qanyare
* disarmreq REQUEST/yield occurred
  when: 2006-12-28/2006-12-29 bounded
  by: gedi
  to: qanyare "two hundred fighters"
  about: disarm
* disarm RETREAT/disarm demanded
  when: 2006-12-28/2007-01-01 bounded "within three days"
  by: qanyare "two hundred fighters"
  to: gedi
* qatban COERCE/restrict occurred
  when: 2006-11 "November"
  where: mogadishu
  by: courts
  to: "qat" thing
* fall RETREAT/withdraw occurred
  when: 2006-12-20/2006-12-28 "eight days"
  by: courts
* idale ASSAULT/heavy-weapons occurred
  when: 2006-12-20 "Wednesday last"
  where: idale; dinsoor
  by: courts
  to: etharmy
* boast THREATEN/violence occurred
  when: 2006-12-20 "Wednesday last"
  where: jowhar
  by: aweys
  to: ethiopia
  about: addis
* addis ASSAULT threatened
  when: ?
  where: "Addis Ababa"
  by: courts
  to: ethiopia
* eth ASSAULT/heavy-weapons occurred
  when: 2006-12-20/2006-12-26 bounded
  where: idale
  by: etharmy "gunners who spoke Tigrinya"
  to: courts
  with: tank "tanks"
  said: "several captured boys" witness "told"
* dinsoor RETREAT/withdraw occurred
  when: 2006-12-26 "Tuesday"
  where: dinsoor
  by: courts
* jowhar COERCE/seize occurred
  when: 2006-12-27 "Wednesday"
  where: jowhar
  to: courts; jowhar thing
* sheikhvow THREATEN/violence occurred
  when: 2006-12-28/2006-12-29 bounded
  by: sharif
  to: tfg; etharmy
  about: guer
* guer ASSAULT threatened
  when: ?
  by: courts
  to: tfg; etharmy
* kismove RETREAT/withdraw occurred
  when: 2006-12-28/2006-12-29 bounded
  where: kismayo
  by: courts
  count: ~3000 "some three thousand"
* pow COERCE/arrest occurred
  when: 2006-12-21/2006-12-26 from text "between the 21st and the 26th"
  to: "boys"
  detained: 30 "30 boys" side recipient
* childrel AGREE occurred
  when: 2006-12-28/2006-12-29 bounded
  by: tfg
  to: "their mothers"
  about: RETREAT/release by tfg
* usacc ACCUSE/allege occurred
  when: ?
  by: us
  to: courts
  about: shelter
* shelter AID occurred
  when: ?
  by: courts alleged of us
  to: "the men"
  said: us official
* emb98 ASSAULT/explosives occurred
  when: 1998 from text "1998"
  by: "the men"
  to: us; "its embassies" thing
* usask REQUEST/meet occurred
  when: 2006-12-28/2006-12-29 bounded
  by: us
  to: gedi
  about: inclu
* inclu CONSULT demanded
  when: ?
  by: gedi; "moderates"
* euask REQUEST/yield occurred
  when: 2006-12-28/2006-12-29 bounded
  by: eu
  to: ethiopia
  about: ethout
* ethout RETREAT/withdraw announced
  when: ?
  by: etharmy
* qat REQUEST/yield occurred
  when: 2006-12-27 "Wednesday"
  by: qatar
  to: ethiopia
  about: ethout
* qatno REJECT/yield occurred
  when: 2006-12-27 "Wednesday"
  by: britain; us
  to: qatar
  about: qat
  answers: qat "blocked"

== dx-baidoa-3
outlet: Juba Valley Digest
register: analysis
published: 2007-01-25
--
A month after: what was won, what was merely left

The first column of Ethiopian soldiers, some two hundred men with drums, {ethleave|set off} for home on Tuesday from an old army hospital in Mogadishu. A colonel gave the keys to a Somali major. The {ethleave|departure}, whose end nobody dates, invites a reckoning.

Won: the towns. Kismayo, where the last of the Courts' men had {kisdig|dug in}, was {kismayo|taken} on New Year's Day without a fight after militiamen of the city had {kismut|turned} their guns on them. From there the hunted went into the mangroves near the Kenyan border. On January 8 an American AC-130, out of Djibouti, {ac130|raked} a spot near Ras Kamboni; on the 23rd another {ac130b|struck} further north. The Pentagon says it aimed at three men wanted for the {emb98|bombings} of 1998. None of the three was {ac130!denied|hit}, its ambassador in Nairobi conceded; eight or ten others were {ac130|killed}, by his account fighters. A member of parliament for the district speaks of 31 {ac130|killed}, with a wedding party among them, and Oxfam of seventy herdsmen dead in {ac130|strikes} that took fires lit against mosquitoes for camps. The United Nations secretary-general {ban|deplored} the {ac130|raid}.

Won too, says the government: peace. Yet on January 9 President Yusuf's house was {villa|hit} by mortars an hour after his arrival in a city he had not entered since he took office. A convoy was {convoy|ambushed} on the 20th; and each night somebody {nightly|throws} grenades. Parliament {martial|voted} three months of {martial|emergency} on the 13th. It {speaker|dismissed} its speaker, Sharif Hassan, on the 17th, by 183 votes to nine, because he had {speaktalk|negotiated} with the Courts on his own account; Washington {uscrit|regretted} it. Four radio and television stations were {radio|shut} on the 15th and, after a {radiocry|outcry} from editors, {radioopen|let back} on the air on the 16th.

Merely left: the Courts. Sheikh Sharif {surr|gave} himself {surr|up} to the Kenyan police on Sunday at the frontier and is lodged at a Nairobi hotel. The American envoy {envoytalk|met} him there yesterday. Of Aweys there is no trace. Kenya, which {kclose|closed} its border on the 3rd, has {deport|flown} 34 captives to Mogadishu in the night to Sunday, women in the number; a lawyers' association {lawsue|sued} it over this. Al Qaeda's Zawahiri, on tape, {zaw|called on} Somalis to {zawatt|use} mines and martyrs.

And the peacekeepers? The African Union {aumand|approved} 7,600 on the 19th. Uganda {ugpled,mwpled|offered} 1,500 of them, Malawi half a battalion; the European Union {eupay|pledged} 15 million euros and {eucond|tied} it to talks with moderates. Gedi {gedno|answers}: "With whom? They have {run|run}." He may be asked again.

~ Next week: who owns the port?
--
who oxfam: organisation - | Oxfam
who mp: person SO | A member of parliament for the district
who usamb: office US | its ambassador in Nairobi; The American envoy
who pentagon: body US | The Pentagon
who secgen: office - | The United Nations secretary-general
who parl: body SO | Parliament
who spk: person SO | Sharif Hassan
who kpolice: force KE | Kenyan police
who zawahiri: person - | Zawahiri
who uganda: state UG | Uganda
who malawi: state MW | Malawi
who tfg: the government
where nairobi: town KE -1.29 36.82 | a Nairobi hotel
* ethleave RETREAT/withdraw occurred
  when: 2007-01-23 "Tuesday"
  where: "an old army hospital"; mogadishu
  by: etharmy
  count: ~200 "some two hundred men"
* kisdig MOBILIZE/troops occurred optional
  when: ?
  where: kismayo
  by: courts
* kismayo COERCE/seize occurred
  when: 2007-01-01 from text "New Year's Day"
  where: kismayo
  to: courts; kismayo thing
* kismut THREATEN/violence occurred
  when: ?
  where: kismayo
  by: "militiamen of the city"
  to: courts
* ac130 ASSAULT/aerial occurred
  when: 2007-01-08 from text "January 8"
  where: raskamboni
  by: us "an American AC-130"
  to: "three men"; "fighters"; "herdsmen"
  with: airstrike "AC-130"
  killed: 8-10 "eight or ten others" side recipient voice usamb
  killed: 31 "31" side civilian voice mp
  killed: 70 "seventy herdsmen" side civilian voice oxfam
  said: usamb official "conceded"
  said: pentagon official "says"
* ac130b ASSAULT/aerial occurred
  when: 2007-01-23 from text "23rd"
  to: "the hunted"
  where: "further north"
  by: us
* emb98 ASSAULT/explosives occurred
  when: 1998 from text "1998"
  to: us
  by: "three men" alleged
* ban ACCUSE/disapprove occurred
  when: 2007-01-08/2007-01-25 bounded
  by: secgen
  to: us
  about: ac130
  answers: ac130 "deplored the raid"
* villa ASSAULT/heavy-weapons occurred
  when: 2007-01-09 from text "January 9"
  where: "President Yusuf's house"; mogadishu
  to: yusuf; "President Yusuf's house" thing
  with: mortar "mortars"
* convoy ASSAULT occurred
  when: 2007-01-20 from text "20th"
  to: "A convoy" thing
* nightly ASSAULT/explosives ongoing
  when: 2007-01-09/2007-01-25 "each night"
  where: mogadishu
  by: "somebody"
  with: grenade "grenades"
* martial COERCE/martial-law occurred
  when: 2007-01-13 from text "13th"
  by: parl
* speaker SANCTION/expel occurred
  when: 2007-01-17 from text "17th"
  by: parl
  to: spk
  answers: speaktalk "because he had negotiated"
* speaktalk CONSULT occurred
  when: ?
  by: spk; courts
* uscrit ACCUSE/disapprove occurred
  when: 2007-01-17/2007-01-25 bounded
  by: us
  to: parl
  about: speaker
  answers: speaker "regretted it"
* radio COERCE/censor occurred
  when: 2007-01-15 from text "15th"
  where: mogadishu
  to: "Four radio and television stations"
  count: 4 "Four radio and television stations"
* radiocry ACCUSE/disapprove occurred
  when: 2007-01-15/2007-01-16 bounded
  by: "editors"
  about: radio
  answers: radio
* radioopen CONCEDE occurred
  when: 2007-01-16 from text "16th"
  where: mogadishu
  to: "Four radio and television stations"
* surr RETREAT/withdraw occurred
  when: 2007-01-21 "Sunday"
  where: "the frontier"
  by: sharif
  to: kpolice
* envoytalk CONSULT occurred
  when: 2007-01-24 "yesterday"
  where: nairobi
  by: usamb; sharif
  to: sharif
* kclose COERCE/restrict occurred
  when: 2007-01-03 from text "3rd"
  where: "its border"
  by: kenya
  to: "its border" thing
* deport COERCE/deport occurred
  when: 2007-01-20/2007-01-21 "the night to Sunday"
  where: mogadishu
  by: kenya
  to: "34 captives"
  count: 34 "34 captives"
* lawsue ACCUSE/investigate occurred
  when: 2007-01-21/2007-01-25 bounded
  by: "a lawyers' association"
  to: kenya
  about: deport
  answers: deport "over this"
* zaw REQUEST/assist occurred
  when: ?
  by: zawahiri
  to: "Somalis"
  about: zawatt
* zawatt ASSAULT demanded
  when: ?
  to: etharmy
  by: "Somalis"
  with: mine "mines"
* aumand AGREE occurred
  when: 2007-01-19 from text "19th"
  by: au
  about: MOBILIZE/troops
* ugpled AGREE occurred
  when: ?
  by: uganda
  to: au
  about: MOBILIZE/troops
* mwpled AGREE occurred
  when: ?
  by: malawi
  to: au
  about: MOBILIZE/troops
* eupay AGREE occurred
  when: 2007-01-19/2007-01-25 bounded
  by: eu
  to: au
  about: AID
* eucond REQUEST/meet occurred
  when: 2007-01-19/2007-01-25 bounded
  by: eu
  to: gedi
  about: CONSULT by gedi
* gedno REJECT/meet occurred
  when: 2007-01-19/2007-01-25 bounded
  by: gedi
  to: eu
  answers: eucond "answers"
* run RETREAT/withdraw occurred optional
  when: ?
  by: courts
  said: gedi official "answers"
figure: votes 183 "183 votes"
figure: votes 9 "nine"
