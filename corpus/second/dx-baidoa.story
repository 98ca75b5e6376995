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
Ethiopian jets {airport|hit} Mogadishu airport as {war|war} widens

MOGADISHU, Dec 25 (RSPB) - Two Ethiopian fighter planes {airport|dropped bombs} on Somalia's main airport on Monday and {bale|strafed} another to the west of it, a day after Prime Minister Meles Zenawi had told his countrymen that they were at {war|war} with the Islamists who rule the Somali capital.

One woman, a cleaner, was {airport|wounded} at Mogadishu's international airport, airport manager Abdirahim Adan said. It had {reopen|opened} again only in July after eleven years. A second pair of jets {bale|put out of use} the runway of Baledogle, a former air force base. "They wish to keep our brothers from coming to us by air," said Sheikh Sharif, one of two leaders of the Union of Islamic Courts, without saying which brothers.

On the ground the Islamists were {beled|thrown out} of Beledweyne near the border, where Ethiopian tanks {beled|rolled in} at first light; people in the town told a local radio that youths {loot|looted} the police station and reopened a cinema that the Courts had {cinema|banned}. South of Baidoa, seat of the transitional government, both camps {idale|fired} rockets and mortars at each other around Idale for a sixth day. The Red Cross counted more than 850 {idale|wounded} in hospitals; neither side's figures for the dead could be checked. The government has claimed 500 {idale|killed}, most of them foreigners; Ethiopia's information ministry, up to a thousand.

"Our defence forces have been compelled to enter a {war|war}," Meles said on television on Sunday, "to protect the sovereignty of the nation." He had given the Islamists, he added, every chance to talk. Sheikh Hassan Dahir Aweys, their other leader, had {ultim|told} the Ethiopians on December 12 to leave the country within a week or {ultthr|face} a major attack, and in October {jihad|declared jihad} against them. Until then Addis Ababa had admitted to no more than a few hundred trainers in Baidoa.

Interim prime minister Ali Mohamed Gedi {borders|closed} the land, sea and air borders of the country as of Monday, an {borders|order} that he can nowhere enforce. He {amnesty|offered} an amnesty to fighters who would lay down their guns.

In Nairobi the African Union's envoy {audef|defended} Ethiopia's "right to self-defence", while the Arab League {arab|urged} it to pull back at once. Kenya {kentruce|called for} a truce and {kenpol|sent} police to its frontier. Eritrea, which is {unacc|accused} by a UN panel of having {arms|shipped} arms to the Courts, {ercond|condemned} the {war|invasion}; it denies the {arms!denied|shipments}. On December 6 the Security Council {res|authorised} eight thousand African peacekeepers, a {res|resolution} which the Courts had {resrej|rejected} as a declaration of war.

~ TIMELINE: Somalia since 1991
~ Reporting in Baidoa by our stringer, whose name is withheld
--
who manager: person SO | Abdirahim Adan
who arab: organisation - | Arab League
who auenvoy: office - | the African Union's envoy
who tfg: The government
where nairobi: town KE -1.29 36.82 | In Nairobi
who etharmy: Ethiopian jets; Ethiopian fighter planes; Ethiopian tanks
who panel: body - | a UN panel
who infomin: body ET | Ethiopia's information ministry
* airport ASSAULT/aerial occurred
  when: 2006-12-25 "Monday"
  where: airport; mogadishu
  by: etharmy
  to: airport thing; "a cleaner"
  with: airstrike "dropped bombs" 2
  injured: 1 "One woman" side civilian voice manager
  said: manager official "said"
* bale ASSAULT/aerial occurred
  when: 2006-12-25 "Monday"
  where: baledogle
  by: etharmy
  to: baledogle thing; "the runway" thing
  with: airstrike "jets"
* war ASSAULT ongoing optional
  when: 2006-12-24/2006-12-25 bounded
  where: somalia
  by: ethiopia
  to: courts
  said: meles official "told"
* reopen RETREAT/access occurred optional
  when: 2006-07 "July"
  where: airport; mogadishu
* beled COERCE/seize occurred
  when: 2006-12-25 "first light"
  where: beledweyne
  by: etharmy "Ethiopian tanks"
  to: courts; beledweyne thing
  with: tank "tanks"
* loot PROTEST/riot occurred
  when: 2006-12-25
  where: beledweyne
  by: "youths"
  to: "the police station" thing
  said: "people in the town" witness via "a local radio" "told"
* cinema COERCE/restrict occurred
  when: ?
  where: beledweyne
  by: courts
  to: "a cinema" thing
* idale ASSAULT/heavy-weapons ongoing
  when: 2006-12-20/2006-12-25 day "sixth day"
  where: idale; baidoa
  by: courts; tfg
  to: courts; tfg
  with: rocket "rockets"; mortar "mortars"
  injured: >=850 "more than 850" side unknown voice icrc
  killed: 500 "500" side recipient voice tfg
  killed: <=1000 "up to a thousand" side recipient voice infomin
  said: tfg party claimed "claimed"
* ultim REQUEST/yield occurred
  when: 2006-12-12 from text "December 12"
  by: aweys
  to: etharmy "the Ethiopians"
  about: RETREAT/withdraw by etharmy at somalia
* ultthr THREATEN/violence occurred
  when: 2006-12-12 from text "December 12"
  by: aweys
  to: etharmy "the Ethiopians"
  about: ASSAULT by courts to etharmy
* jihad THREATEN/violence occurred
  when: 2006-10 "October"
  by: aweys
  to: etharmy "the Ethiopians"
  about: ASSAULT to etharmy
* borders COERCE/restrict occurred
  when: 2006-12-25 "Monday"
  where: somalia
  by: gedi
  to: "borders" thing
* amnesty AGREE occurred
  when: 2006-12-25
  by: gedi
  to: "fighters"
  about: CONCEDE
* audef SUPPORT occurred
  when: 2006-12-24/2006-12-25 bounded
  where: nairobi
  by: auenvoy
  to: ethiopia
  answers: war "defended"
* arab REQUEST/yield occurred
  when: 2006-12-24/2006-12-25 bounded
  by: arab
  to: ethiopia
  about: RETREAT/withdraw by ethiopia
* kentruce REQUEST/yield occurred
  when: 2006-12-24/2006-12-25 bounded
  by: kenya
  about: RETREAT/ceasefire
* kenpol MOBILIZE/police occurred
  when: 2006-12-24/2006-12-25 bounded
  where: "its frontier"
  by: kenya
* unacc ACCUSE/allege occurred
  when: ?
  by: panel
  to: eritrea
  about: arms
* arms AID occurred
  when: ?
  by: eritrea alleged of panel
  to: courts
  said: panel official claimed "accused"
  said: eritrea party denied "denies"
* ercond ACCUSE/disapprove occurred
  when: 2006-12-24/2006-12-25 bounded
  by: eritrea
  to: ethiopia
  about: war
  answers: war "condemned"
* res SUPPORT occurred
  when: 2006-12-06 from text "December 6"
  by: council
  about: MOBILIZE/troops
* resrej REJECT occurred
  when: 2006-12-06/2006-12-25 bounded
  by: courts
  to: council
  about: res
  answers: res "rejected"
figure: troops 8000 "eight thousand African peacekeepers"
figure: troops >=200 vague "a few hundred trainers" of ethiopia at baidoa voice ethiopia

== dx-baidoa-2
outlet: Haradh Dispatch
register: daily
published: 2006-12-29
--
Capital {mogad|changes hands} without a shot, and the guns come out

MOGADISHU - The men of the Courts {leave|went} by night, on pick-ups, with the headlights off. On Thursday morning a trader of the Bakara market who had prayed beside them for six months found their caps and beards on the pavement: shaved off, he says, at the corner. By noon government soldiers {mogad|stood} on the northern edge of Mogadishu, Ethiopian tanks behind them.

Mogadishu belongs to the government, Prime Minister Gedi proclaimed from Afgoye, where clan elders had come to {elders|see} him. "We {nopun|promise} that no one will be punished for having prayed." To a journalist's question whether the Ethiopians will {ethin!hypothetical|come into} the city he replied that they'd {ethin!hypothetical|enter} "if needed". They were {ethin|in}, one could see them, at the former American embassy.

With the Courts there ended what had passed for law. Hours after their {leave|going} gunmen {wfp|broke into} the depots of the World Food Programme at the port, four people were {cement|shot} in {cement|quarrels} over cement, and the old warlord Mohamed Qanyare was back in his villa with two hundred fighters, whom Gedi has {handin|told} to hand in what they carry within three days. Women who sell qat, which the Courts had {qat|forbidden} in November, were at their places within an hour.

The collapse took eight days. On Wednesday last the militias of the Courts were {idale|attacking} at Idale and Dinsoor, and Sheikh Aweys, in Jowhar, was saying that Addis Ababa would be {next|next}. Their young men {idale|ran} at dug-in tanks; gunners who spoke Tigrinya, as several {boys|captured} boys told me, were {idale|shooting} over their heads. On Tuesday Dinsoor was {dinsoor|abandoned}, on Wednesday Jowhar {jowhar|fell}. "It's a tactical {leave|retreat}," Sheikh Sharif told a radio station from his {flight|flight}. "The war {begins|begins} now." The remnant is said to have {leave|gone} to Kismayo, five hundred kilometres to the south, some three thousand with their families.

Of the 30 boys in a school at Baidoa, {boys|captured} between the 21st and the 26th, the eldest is nineteen. An aid worker saw six of them without shoes. The government has {boyspr|promised} to give them to their mothers.

Foreign capitals speak softly. The United States, which has always {uschg|charged} the Courts with {shelter|sheltering} the men who {embassies|blew up} its embassies in 1998, {usask|asked} Gedi to talk with "moderates". The European Union {euwant|wants} the Ethiopians {ethleave!demanded|out} soon. At the UN on Wednesday a text of Qatar's that {qatdem|demanded} as much, and at once, was {qatblock|blocked} by Britain and Washington. "We'll {ethleave|leave} in a week or in two," Meles said. "Not more."

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
who etharmy: Ethiopian tanks
* mogad COERCE/seize occurred
  when: 2006-12-28 "Thursday"
  where: mogadishu
  by: tfgsoldiers; etharmy
  to: mogadishu thing
  with: tank "tanks"
  said: gedi official "proclaimed"
* leave RETREAT/withdraw occurred
  when: 2006-12-27/2006-12-28 day "by night"
  where: mogadishu
  by: courts
  said: "a trader of the Bakara market" witness "says"
  said: sharif party "told"
* elders CONSULT/visit occurred
  when: 2006-12-28
  where: afgoye
  by: "clan elders"; gedi
  to: gedi
* nopun AGREE occurred
  when: 2006-12-28
  where: afgoye
  by: gedi
* ethin MOBILIZE/troops occurred
  when: 2006-12-28/2006-12-29 bounded
  where: "the former American embassy"; mogadishu
  by: etharmy "the Ethiopians"
* wfp COERCE/seize occurred
  when: 2006-12-28 "Hours after their going"
  where: port; mogadishu
  by: "gunmen"
  to: wfp; "the depots" thing
* cement ASSAULT/firearms occurred
  when: 2006-12-28 "Hours after their going"
  where: mogadishu
  to: "four people"
* handin REQUEST/yield occurred
  when: 2006-12-28/2006-12-29 bounded
  by: gedi
  to: qanyare; "two hundred fighters"
  about: RETREAT/disarm
* qat COERCE/restrict occurred
  when: 2006-11 "November"
  where: mogadishu
  by: courts
  to: "qat" thing
* idale ASSAULT/heavy-weapons occurred
  when: 2006-12-20 "Wednesday last"
  where: idale; dinsoor
  by: courts; "gunners who spoke Tigrinya"
  to: "dug-in tanks" thing
  said: "several captured boys" witness "told"
* next THREATEN/violence occurred
  when: 2006-12-20 "Wednesday last"
  where: jowhar
  by: aweys
  to: ethiopia "Addis Ababa"
  about: ASSAULT to ethiopia
* boys COERCE/arrest occurred
  when: 2006-12-21/2006-12-26 day "between the 21st and the 26th"
  to: "boys"
  detained: 30 "30 boys" side recipient
* dinsoor RETREAT/withdraw occurred
  when: 2006-12-26 "Tuesday"
  where: dinsoor
  by: courts
* jowhar COERCE/seize occurred
  when: 2006-12-27 "Wednesday"
  where: jowhar
  to: jowhar thing; courts
* flight RETREAT/withdraw occurred optional
  when: 2006-12-27/2006-12-29 bounded
  by: sharif
* begins THREATEN/violence occurred
  when: 2006-12-27/2006-12-29 bounded
  by: sharif
  about: ASSAULT
* boyspr AGREE occurred
  when: 2006-12-21/2006-12-29 bounded
  by: tfg
  to: "their mothers"
  about: RETREAT/release by tfg
* uschg ACCUSE/allege occurred
  when: ?
  by: us
  to: courts
  about: shelter
* shelter AID occurred
  when: ?
  by: courts alleged of us
  to: "the men who blew up its embassies"
  said: us official claimed "charged"
* embassies ASSAULT/explosives occurred
  when: 1998 from text "1998"
  by: "the men"
  to: us; "its embassies" thing
* usask REQUEST/meet occurred
  when: 2006-12-28/2006-12-29 bounded
  by: us
  to: gedi
  about: CONSULT by gedi to "moderates"
* euwant REQUEST/yield occurred
  when: 2006-12-28/2006-12-29 bounded
  by: eu
  to: etharmy
  about: ethleave
* qatdem REQUEST/yield occurred
  when: 2006-12-27 "Wednesday"
  by: qatar
  to: etharmy
  about: ethleave
* qatblock REJECT occurred
  when: 2006-12-27 "Wednesday"
  by: britain; us
  to: qatar
  about: qatdem
  answers: qatdem "blocked"
* ethleave RETREAT/withdraw announced
  when: 2007-01-05/2007-01-12 bounded "in a week or in two"
  by: etharmy; meles
  said: meles official "said"
figure: fighters 200 "two hundred fighters" of qanyare at mogadishu
figure: fighters ~3000 "some three thousand" of courts at kismayo

== dx-baidoa-3
outlet: Juba Valley Digest
register: analysis
published: 2007-01-25
--
A month after: what was won, what was merely left

The first column of Ethiopian soldiers, some two hundred men with drums, {ethleave|set off} for home on Tuesday from an old army hospital in Mogadishu. A colonel gave the keys to a Somali major. The {ethleave|departure}, whose end nobody dates, invites a reckoning.

Won: the towns. Kismayo, where the last of the Courts' men had dug in, was {kismayo|taken} on New Year's Day without a fight after militiamen of the city had {militia|turned their guns} on them. From there the hunted went into the mangroves near the Kenyan border. On January 8 an American AC-130, out of Djibouti, {rask|raked} a spot near Ras Kamboni; on the 23rd another {further|struck} further north. The Pentagon says it {rask|aimed} at three men wanted for the {embassies|bombings} of 1998. None of the three was {rask!denied|hit}, its ambassador in Nairobi conceded; eight or ten others were {rask|killed}, by his account fighters. A member of parliament for the district speaks of 31 {rask|killed}, with a wedding party among them, and Oxfam of seventy herdsmen dead in {strikes|strikes} that took fires lit against mosquitoes for camps. The United Nations secretary-general {secdep|deplored} the {rask|raid}.

Won too, says the government: peace. Yet on January 9 President Yusuf's house was {house|hit} by mortars an hour after his arrival in a city he had not entered since he took office. A convoy was {convoy|ambushed} on the 20th; and each night somebody {grenades|throws} grenades. Parliament voted three months of {emerg|emergency} on the 13th. It {speaker|dismissed} its speaker, Sharif Hassan, on the 17th, by 183 votes to nine, because he had {negot|negotiated} with the Courts on his own account; Washington {usreg|regretted} it. Four radio and television stations were {shut|shut} on the 15th and, after a {outcry|outcry} from editors, {unshut|let back} on the air on the 16th.

Merely left: the Courts. Sheikh Sharif {gaveup|gave himself up} to the Kenyan police on Sunday at the frontier and is lodged at a Nairobi hotel. The American envoy {envoy|met} him there yesterday. Of Aweys there is no trace. Kenya, which {kenborder|closed} its border on the 3rd, has {flown|flown} 34 captives to Mogadishu in the night to Sunday, women in the number; a lawyers' association {sued|sued} it over this. Al Qaeda's Zawahiri, on tape, {zawahiri|called on} Somalis to use mines and martyrs.

And the peacekeepers? The African Union {auapp|approved} 7,600 on the 19th. Uganda {uganda,malawi|offered} 1,500 of them, Malawi half a battalion; the European Union {eupl|pledged} 15 million euros and {eutie|tied} it to talks with moderates. Gedi {gedirej|answers}: "With whom? They have run." He may be asked again.

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
who spk: its speaker
where frontier: near - - - | the frontier
* ethleave RETREAT/withdraw occurred
  when: 2007-01-23 "Tuesday"
  where: "an old army hospital"; mogadishu
  by: etharmy
* kismayo COERCE/seize occurred
  when: 2007-01-01 "New Year's Day"
  where: kismayo
  to: kismayo thing; courts
* militia ASSAULT/firearms occurred
  when: ?
  where: kismayo
  by: "militiamen of the city"
  to: courts "the Courts' men"
* rask ASSAULT/aerial occurred
  when: 2007-01-08 from text "January 8"
  where: raskamboni
  by: us "American"
  to: "three men"
  with: airstrike "AC-130"
  killed: 8-10 "eight or ten others" side recipient voice usamb
  killed: 31 "31" side civilian voice mp
  said: pentagon official "says"
  said: usamb official "conceded"
  said: mp official "speaks of"
  part_of: strikes
* further ASSAULT/aerial occurred
  when: 2007-01-23 "the 23rd"
  where: "further north"
  by: us
  with: airstrike "another"
  part_of: strikes
* strikes ASSAULT/aerial occurred
  when: 2007-01-08/2007-01-25 bounded
  by: us
  to: "herdsmen"
  with: airstrike "strikes"
  killed: 70 "seventy herdsmen" side civilian voice oxfam
  said: oxfam "speaks"
* embassies ASSAULT/explosives occurred
  when: 1998 from text "1998"
  by: "three men" alleged of pentagon
* secdep ACCUSE/disapprove occurred
  when: 2007-01-08/2007-01-25 bounded
  by: secgen
  to: us
  about: rask
  answers: rask "deplored"
* house ASSAULT/heavy-weapons occurred
  when: 2007-01-09 from text "January 9"
  where: mogadishu
  to: yusuf; "President Yusuf's house" thing
  with: mortar "mortars"
* convoy ASSAULT/firearms occurred
  when: 2007-01-20 "the 20th"
  where: mogadishu
  to: "A convoy" thing
* grenades ASSAULT/explosives ongoing
  when: 2007-01-09/2007-01-25 bounded "each night"
  where: mogadishu
  by: "somebody"
  with: grenade "grenades"
* emerg COERCE/martial-law occurred
  when: 2007-01-13 "the 13th"
  by: parl
* speaker SANCTION/expel occurred
  when: 2007-01-17 "the 17th"
  by: parl
  to: spk
  answers: negot "because"
* negot CONSULT occurred
  when: ?
  by: spk; courts
* usreg ACCUSE/disapprove occurred optional
  when: 2007-01-17/2007-01-25 bounded
  by: us
  to: parl
  about: speaker
  answers: speaker "regretted"
* shut COERCE/censor occurred
  when: 2007-01-15 "the 15th"
  to: "Four radio and television stations"
  sites: 4 "Four radio and television stations"
* outcry ACCUSE/disapprove occurred
  when: 2007-01-15/2007-01-16 bounded
  by: "editors"
  about: shut
* unshut RETREAT/access occurred
  when: 2007-01-16 "the 16th"
  to: "Four radio and television stations"
* gaveup RETREAT/withdraw occurred
  when: 2007-01-21 "Sunday"
  where: frontier
  by: sharif
  to: kpolice
* envoy CONSULT occurred
  when: 2007-01-24 "yesterday"
  where: nairobi
  by: usamb; sharif
* kenborder COERCE/restrict occurred
  when: 2007-01-03 "the 3rd"
  by: kenya
  to: "its border" thing
* flown COERCE/deport occurred
  when: 2007-01-20/2007-01-21 day "in the night to Sunday"
  where: mogadishu
  by: kenya
  to: "34 captives"
  detained: 34 "34 captives" side recipient
* sued ACCUSE/investigate occurred
  when: 2007-01-21/2007-01-25 bounded
  by: "a lawyers' association"
  to: kenya
  about: flown
  answers: flown "over this"
* zawahiri REQUEST/assist occurred
  when: ?
  by: zawahiri
  to: "Somalis"
  about: ASSAULT
* auapp SUPPORT occurred
  when: 2007-01-19 "the 19th"
  by: au
  about: MOBILIZE/troops by au
* uganda AGREE occurred
  when: 2007-01-19/2007-01-25 bounded
  by: uganda
  to: au
  about: MOBILIZE/troops by uganda
* malawi AGREE occurred
  when: 2007-01-19/2007-01-25 bounded
  by: malawi
  to: au
  about: MOBILIZE/troops by malawi
* eupl AGREE occurred
  when: 2007-01-19/2007-01-25 bounded
  by: eu
  to: au
  about: AID
* eutie REQUEST/meet occurred
  when: 2007-01-19/2007-01-25 bounded
  by: eu
  to: gedi
  about: CONSULT
* gedirej REJECT/meet occurred
  when: 2007-01-19/2007-01-25 bounded
  by: gedi
  to: eu
  about: CONSULT
  answers: eutie "answers"
figure: troops ~200 "some two hundred men" of etharmy at mogadishu
figure: troops 7600 "7,600" of au
figure: troops 1500 "1,500 of them" of uganda
figure: votes 183 "183 votes" of parl
figure: votes 9 "nine" of parl
