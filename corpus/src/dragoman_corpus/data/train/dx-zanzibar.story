story: dx-zanzibar
conflict: Tanzania
countries: TZ, KE
facts: After the disputed Zanzibar election of 29 October 2000 the Civic United Front (CUF) called marches for 27 January 2001 that the government forbade. Its chairman Lipumba was arrested in Dar es Salaam on the 25th; two men were shot dead near the Mwembetanga mosque on the 26th; on the 27th police fired on crowds in Zanzibar town and on Pemba (government toll 22 or 23, CUF 37 to 67), a policeman was killed at Micheweni. Over 2,000 people crossed to Shimoni in Kenya.
  On 10 October 2001 CUF and the ruling CCM signed an accord (Muafaka); a commission of inquiry under Brigadier Mbita was named in January 2002 and counted 31 dead. (public record: Human Rights Watch, UNHCR, press, Tanzanian government.)

who cuf: party TZ | Civic United Front; CUF
who ccm: party TZ | CCM; Chama Cha Mapinduzi; the ruling party
who lipumba: person TZ | Ibrahim Lipumba; Lipumba; Professor Lipumba
who seif: person TZ | Seif Sharif Hamad; Hamad; Mr Hamad; Seif
who mkapa: office TZ | Benjamin Mkapa; Mkapa; President Mkapa; Mr Mkapa
who karume: office TZ | Amani Karume; Karume; Mr Karume
who omarmahita: person TZ | Omar Mahita; Mahita
who tzpolice: force TZ | Tanzanian police; police; the police; policemen
who marchers: population TZ | demonstrators; marchers; the marchers; protesters
who refugees: population TZ | refugees; the refugees
who unhcr: organisation - | UNHCR
who eu: organisation - | European Union
who kenya: state KE | Kenya; Nairobi
who mbita: body TZ | Mbita commission; the commission; The commission
where ztown: town TZ -6.165 39.20 | Zanzibar town; Stone Town
where mosque: site TZ -6.166 39.198 | Mwembetanga mosque; Mwembetanga
where zanzibar: province TZ -6.1 39.3 | Zanzibar; the islands
where dar: town TZ -6.80 39.28 | Dar es Salaam
where pemba: province TZ -5.2 39.8 | Pemba
where wete: town TZ -5.06 39.73 | Wete
where chake: town TZ -5.25 39.77 | Chake Chake
where micheweni: town TZ -4.97 39.83 | Micheweni
where shimoni: town KE -4.65 39.38 | Shimoni

== dx-zanzibar-1
outlet: Monsoon Coast News Agency
register: wire
published: 2001-01-28
--
Police {shoot|fire} on {ban|banned} {march|marches} in Zanzibar, at least 17 {shoot|killed}

DAR ES SALAAM, Jan 28 (MCNA) - Helicopters circled and shops were bolted in Zanzibar on Sunday, a day after Tanzanian police {shoot|shot} into crowds that had {march|gone} into the streets to {newel|demand} new elections. The government put the dead at sixteen civilians and one policeman; the opposition Civic United Front said 37 had been {shoot|killed} and several hundred {shoot|wounded}.

The worst came on Pemba, the smaller of the two clove islands and the opposition's fortress. Thousands {march|walked} from the villages towards Wete and Chake Chake on Saturday after morning prayers. They were {shoot|met} with tear gas and then, a schoolteacher said by telephone, with bullets from a roof and from a helicopter. At Micheweni, in the north of the island, a crowd that had seen two of its number {shoot|fall} {cop|fell upon} a constable with bush knives and {cop|cut off} his head. A {micheburn|fire} was then laid to the police post.

On the main island, the columns were {block|stopped} on the bridge at Mtoni and {block|scattered} before they could join up; at least 60 people were {arr|hauled} into lorries. The port was {port|closed}, and no ferry has sailed since noon on Saturday.

The {mosque|bloodshed} had begun a day before the {march|march}. On Friday, as worshippers were leaving the Mwembetanga mosque in the old town, policemen looking for leaflets {mosque|opened fire}. The imam and another man were {mosque|hit} and died on the steps. Regional police commander Khalid Nuizani maintained that stones had been {stones|thrown}; neighbours deny it.

President Mkapa, in Switzerland for a conference, {mkblame|laid} the deaths at the door of the CUF, whose leaders he said had {provoke|egged on} young men to {postplan|storm} police posts and lay hands on weapons. "We shall not {bow|yield} to blackmail." The Front's chairman, Ibrahim Lipumba, cannot answer him freely: the police {liparr|arrested} him at a {prerally|meeting} in Dar es Salaam on Thursday with 47 followers, {lipbeat|beat} him so that his arm is in plaster, and {lipcharge|charged} him on Friday with holding an unlawful {prerally|assembly}. He was {liprel|set free} on bail. His colleague Seif Sharif Hamad, from a place he would not name, {seifaccuse|spoke} of "a {shoot|massacre} by a state of its own people" and {seifreq|begged} the United Nations to send investigators.

The quarrel goes back to the ballot of October 29, which observers of the Commonwealth {shambles|called} a shambles and which was {rerun|repeated} in sixteen constituencies a week later, under {boyc|boycott} by the CUF. Amani Karume was {oath|sworn in} as island president in November. The European Union had {eucut|frozen} its aid to Zanzibar after the election of 1995, which was no better. On Sunday it expressed {eucond|dismay} and {eureq|urged} Dar es Salaam to {liftban|lift} its {ban|ban} on gatherings, which dates from the 16th.

Kenya said its coastguards had seen boats full of families off Shimoni. They will be {shelter|taken in}, a district officer {shpledge|promised}.

~ MCNA Africa Service. Editors: repeats paragraph 4 to correct spelling of Nuizani
--
who cuf: the Front
who nuizani: person TZ | Khalid Nuizani
who commobs: organisation - | observers of the Commonwealth
who islgov: government TZ | The government
where mtoni: site TZ -6.14 39.20 | bridge at Mtoni
where port: site TZ -6.155 39.19 | The port
* newel REQUEST/change occurred
  when: 2001-01-27 "a day after"
  where: zanzibar
  by: "crowds"
  to: islgov
* shoot ASSAULT/firearms occurred
  when: 2001-01-27 "Saturday"
  where: wete; chake; micheweni; pemba; zanzibar
  by: tzpolice
  to: "crowds"; "Thousands"
  with: crowd-control "tear gas"; small-arms "bullets"; helicopter "a helicopter"
  killed: >=17 "at least 17 killed" side unknown
  killed: 16 "sixteen civilians" part side civilian voice islgov
  killed: 37 "37" side civilian voice cuf
  injured: >=200 vague "several hundred" side civilian voice cuf
  said: islgov official "put"
  said: cuf party "said"
  said: "a schoolteacher" witness "said"
  killed: 2 "two of its number" part side civilian
* march PROTEST/demo occurred
  when: 2001-01-27 "Saturday"
  where: wete; chake; pemba; zanzibar
  by: "crowds"; cuf
  to: islgov
* cop ASSAULT/primitive occurred
  when: 2001-01-27 "Saturday"
  where: micheweni; pemba
  by: "a crowd"
  to: "a constable"
  with: knife "bush knives"
  killed: 1 "one policeman" side recipient voice islgov
* micheburn PROTEST/riot occurred
  when: 2001-01-27 "Saturday"
  where: micheweni; pemba
  by: "a crowd"
  to: "the police post" thing
* block COERCE/restrict occurred
  when: 2001-01-27
  where: mtoni
  by: tzpolice
  to: "the columns"
* arr COERCE/arrest occurred
  when: 2001-01-27
  where: mtoni
  by: tzpolice
  to: "people"
  detained: >=60 "at least 60 people"
* port COERCE/restrict occurred
  when: 2001-01-27 "noon on Saturday"
  where: port; zanzibar
  to: port thing
* mosque ASSAULT/firearms occurred
  when: 2001-01-26 "Friday"
  where: mosque
  by: tzpolice
  to: "worshippers"; "The imam"
  killed: 2 "The imam and another man" side civilian
* stones PROTEST/riot occurred
  when: 2001-01-26 "Friday"
  where: mosque
  to: tzpolice
  with: stones "stones"
  said: nuizani official claimed "maintained"
  said: "neighbours" witness denied "deny"
* mkblame ACCUSE/allege occurred
  when: 2001-01-27/2001-01-28 bounded
  where: "Switzerland"
  by: mkapa
  to: cuf
  about: shoot
* provoke REQUEST/assist occurred
  when: 2001-01-27
  by: cuf alleged of mkapa
  to: "young men"
  about: postplan
  said: mkapa official "said"
* postplan ASSAULT attempted
  when: 2001-01-27
  by: "young men" alleged of mkapa
  to: "police posts" thing
  said: mkapa official "said"
* bow REJECT/yield occurred
  when: 2001-01-27/2001-01-28 bounded
  where: "Switzerland"
  by: mkapa
  to: cuf
* liparr COERCE/arrest occurred
  when: 2001-01-25 "Thursday"
  where: dar
  by: tzpolice
  to: lipumba; "47 followers"
  detained: 47 "47 followers" part
* prerally PROTEST/demo occurred
  when: 2001-01-25 "Thursday"
  to: islgov
  where: dar
  by: lipumba; cuf
* lipbeat ASSAULT/beat occurred
  when: 2001-01-25 "Thursday"
  where: dar
  by: tzpolice
  to: lipumba
  injured: 1 "his arm is in plaster" side recipient
* lipcharge ACCUSE/investigate occurred
  when: 2001-01-26 "Friday"
  where: dar
  by: tzpolice
  to: lipumba
  about: prerally
* liprel RETREAT/release occurred
  when: 2001-01-26/2001-01-28 bounded
  to: lipumba
  released: 1 "He"
* seifaccuse ACCUSE/disapprove occurred
  when: 2001-01-27/2001-01-28 bounded
  by: seif
  to: islgov "a state"
  about: shoot
  answers: shoot "spoke of"
* seifreq REQUEST/assist occurred
  when: 2001-01-27/2001-01-28 bounded
  by: seif
  to: "the United Nations"
  about: ACCUSE/investigate
* shambles ACCUSE/disapprove occurred
  when: 2000-10-29/2001-01-28 bounded
  to: islgov
  by: commobs
* rerun CONCEDE occurred optional
  when: 2000-11-05 from text "a week later"
  where: zanzibar
* boyc PROTEST/boycott occurred
  when: 2000-11-05 from text "a week later"
  to: islgov
  where: zanzibar
  by: cuf
* oath SUPPORT occurred optional
  when: 2000-11 "November"
  where: zanzibar
  to: karume
* eucut SANCTION/discontinue occurred
  when: 1995/2001-01-28 bounded "1995"
  by: eu
  to: zanzibar thing
* eucond ACCUSE/disapprove occurred
  when: 2001-01-28 "Sunday"
  by: eu
  to: tzpolice; islgov
  about: shoot
* eureq REQUEST/change occurred
  when: 2001-01-28 "Sunday"
  by: eu
  to: islgov
  about: liftban
* liftban CONCEDE demanded optional
  when: ?
  where: zanzibar
  by: islgov
* ban COERCE/restrict occurred
  when: 2001-01-16 from text "the 16th"
  where: zanzibar
  by: islgov
  to: cuf
* shelter AID announced
  when: ?
  where: shimoni
  by: kenya
  to: "families"
* shpledge AGREE occurred
  when: 2001-01-27/2001-01-28 bounded
  by: kenya "a district officer"
  to: "families"
  about: shelter

== dx-zanzibar-2
outlet: Reef & Refuge Network
register: ngo
published: 2001-03-12
--
Field note from Shimoni: 2,300 people and a fence

How they came. In the five days that followed the {shoot|shootings} of 27 January dhows landed on this beach by night with up to eighty persons each. One of them was {dhow|chased} on the 29th by a marine patrol of the Tanzanian police, which {dhow|fired} across its bows; a boy fell overboard and has not been found. Kenya, to its credit, {open|opened} a school to the refugees within hours; UNHCR {tents|put up} 400 tents and the Kenya Red Cross has {feed|cooked} for them ever since. A delegation of island MPs who are themselves refugees was {meetkib|received} in Nairobi by the foreign minister on 20 February.

What they say they fled. We wrote down 114 accounts, of which some go together so well that we think them true.

* Wete, 27 January, forenoon. Police without warning {shoot|aimed} from a bank's upper floor at people kneeling with their hands raised. Fourteen names of persons {shoot|killed}.
* Chake Chake, same day: an ambulance {ambu|stopped} at a barrier, its two wounded {ambukill|finished off} on the tarmac; three independent witnesses.
* Micheweni. "Yes, our boys did that," an elder said about the {cop|beheading} of a constable. "God will ask them. Then for nine days we were asked, all of us." Between the 28th and the 5th a unit from the mainland {rape|raped} at least eleven women there, {goats|carried off} goats and radios and {detain|held} every male over fourteen in a salt shed.
* Zanzibar town: house-to-house {search|searches}; 120 men {arr2|taken}, of whom 80 have come {rel|home}.

What we were told by the other side. Inspector-general Omar Mahita says that nobody was {shoot!denied|touched} who did not attack, and {promot|promoted} the commander at Wete on 9 February. Mr Karume {retreq|called on} those on the beach to return, with an {amnesty|amnesty} for those who have not killed. A minister {cuffacc|alleged} in Dodoma that the CUF had {campfake|set up} the camp in order to beg. On 3 March a boat with officials {offvis|came} over to persuade; the refugees {booed|pelted} it with sand and coconut shells and {refret|refused} to speak to them.

Needs. Blankets: 900. Someone to {prot|guard} the well: twice in a week men in a car with island plates were {snoop|seen off} by the villagers. Kenya means to {move|move} everybody to Dadaab, 500 kilometres inland, from Thursday. The refugees' committee {oppose|opposes} it, so do we. UNHCR has {asktime|asked} Nairobi for a month.

There's talk of {muaftalk|talks}. Since the end of February envoys of CUF and CCM have {muaftalk|met} three times in Dar es Salaam with nobody watching, and both sides have {quiet|told} their papers to stop abusing the other.

~ Donate: one blanket = KSh 450
--
who villagers: population KE | the villagers
who tzpolice: Police
who islmin: office TZ | A minister
who elder: person TZ | an elder
who rrn: organisation - | We; we
who committee: population TZ | The refugees' committee
where nairobi: town KE -1.29 36.82 | in Nairobi
where dadaab: town KE 0.06 40.31 | Dadaab
where dodoma: town TZ -6.17 35.74 | Dodoma
where saltshed: site TZ - - | salt shed
* shoot ASSAULT/firearms occurred
  when: 2001-01-27 from text "27 January"
  where: wete
  by: tzpolice
  to: "people kneeling with their hands raised"
  killed: 14 "Fourteen names" part side civilian voice rrn
  said: refugees witness
  said: omarmahita official denied "says"
* dhow ASSAULT/firearms occurred
  when: 2001-01-29 from text "the 29th"
  by: tzpolice
  to: refugees; "One of them" thing
  missing: 1 "a boy" side civilian
* open AID occurred
  when: 2001-01-27/2001-02-01 bounded "within hours"
  where: shimoni
  by: kenya
  to: refugees
* tents AID occurred
  when: 2001-01-27/2001-03-12 bounded
  where: shimoni
  by: unhcr
  to: refugees
* feed AID ongoing
  when: 2001-01-27/2001-03-12 "ever since"
  where: shimoni
  by: "Kenya Red Cross"
  to: refugees
* meetkib CONSULT/visit occurred
  when: 2001-02-20 from text "20 February"
  where: nairobi
  by: "A delegation of island MPs"; "the foreign minister"
  to: "the foreign minister"
* ambu COERCE/seize occurred
  when: 2001-01-27 "same day"
  where: chake
  to: "an ambulance" thing
  said: "three independent witnesses" witness
* ambukill ASSAULT occurred
  when: 2001-01-27 "same day"
  where: chake
  to: "its two wounded"
  killed: 2 "its two wounded" side civilian
  said: "three independent witnesses" witness
* cop ASSAULT/primitive occurred
  when: 2001-01-27
  where: micheweni
  by: "our boys"
  to: "a constable"
  killed: 1 "a constable" side recipient
  said: elder witness "said"
* rape ASSAULT/sexual occurred
  when: 2001-01-28/2001-02-05 bounded from text "Between the 28th and the 5th"
  where: micheweni
  by: "a unit from the mainland"
  to: "women"
  injured: >=11 "at least eleven women" side civilian
  said: refugees witness
* goats COERCE/seize occurred
  when: 2001-01-28/2001-02-05 bounded from text "Between the 28th and the 5th"
  where: micheweni
  by: "a unit from the mainland"
  to: "goats and radios" thing
  said: refugees witness
* detain COERCE/arrest occurred
  when: 2001-01-28/2001-02-05 bounded from text "Between the 28th and the 5th"
  where: saltshed; micheweni
  by: "a unit from the mainland"
  to: "every male over fourteen"
  said: refugees witness
* search COERCE/restrict occurred
  when: 2001-01-27/2001-03-12 bounded
  where: ztown
  said: refugees witness
* arr2 COERCE/arrest occurred
  when: 2001-01-27/2001-03-12 bounded
  where: ztown
  to: "men"
  detained: 120 "120 men" side civilian
  said: refugees witness
* rel RETREAT/release occurred
  when: 2001-01-27/2001-03-12 bounded
  where: ztown
  to: "80"
  released: 80 "80"
* promot SUPPORT occurred optional
  when: 2001-02-09 from text "9 February"
  by: omarmahita
  to: "the commander at Wete"
* retreq REQUEST/change occurred
  when: 2001-01-27/2001-03-12 bounded
  by: karume
  to: refugees "those on the beach"
  about: RETREAT/withdraw
* amnesty CONCEDE announced
  when: ?
  by: karume
  to: refugees "those who have not killed"
* cuffacc ACCUSE/allege occurred
  when: 2001-01-27/2001-03-12 bounded
  where: dodoma
  by: islmin
  to: cuf
  about: campfake
* campfake COERCE/misinformation occurred
  when: 2001-01-27/2001-03-12 bounded
  where: shimoni
  by: cuf alleged of islmin
  said: islmin official claimed "alleged"
* offvis CONSULT/visit occurred
  when: 2001-03-03 from text "3 March"
  where: shimoni
  by: "officials"
  to: refugees
* booed PROTEST/riot occurred
  when: 2001-03-03 from text "3 March"
  where: shimoni
  by: refugees
  to: "officials"; "a boat with officials" thing
  with: stones "coconut shells"
* refret REJECT/meet occurred
  when: 2001-03-03 from text "3 March"
  where: shimoni
  by: refugees
  to: "officials"
  answers: offvis "refused to speak to them"
* prot MOBILIZE demanded optional
  when: ?
  where: shimoni
* snoop COERCE/deport occurred
  when: ? "twice in a week"
  where: shimoni
  by: villagers
  to: "men in a car with island plates"
  count: 2 "twice"
* move COERCE/deport announced
  when: 2001-03-15 "Thursday"
  where: dadaab; shimoni
  by: kenya
  to: refugees
* oppose REJECT occurred
  when: 2001-03-12
  by: committee; rrn
  to: kenya
  about: move
  answers: move "opposes it"
* asktime REQUEST/change occurred
  when: 2001-01-27/2001-03-12 bounded
  by: unhcr
  to: kenya
  about: move
* muaftalk CONSULT occurred
  when: 2001-02-25/2001-03-12 bounded "Since the end of February"
  where: dar
  by: cuf; ccm
  count: 3 "three times"
* quiet REQUEST/change occurred
  when: 2001-02-25/2001-03-12 bounded
  by: cuf; ccm
  to: "their papers"
figure: refugees 2300 "2,300 people" at shimoni

== dx-zanzibar-3
outlet: Dodoma Evening Standard
register: daily
published: 2001-10-11
--
{muafaka|Handshake} on the waterfront

ZANZIBAR - They {muafaka|signed} eleven pages with four pens. Then Philip Mangula for the ruling party and Seif Sharif Hamad for the Civic United Front {muafaka|embraced}, the brass band struck up, and the widow of a man whom the police had {shoot|shot} at Wete in January asked the person next to her if this meant that she would get something.

She may. Under the {muafaka|accord} (muafaka in Swahili), {muafaka|concluded} yesterday before President Mkapa and two hundred diplomats, the State {comp|undertakes} to compensate the families of those {shoot|killed} on January 26 and 27, to {drop|withdraw} the criminal cases against 109 CUF members, and to {elect|rewrite} the electoral law together with its opponents. A commission of {inq|inquiry} shall sit. The Front for its part {recog|recognises} Mr Karume as island president and {boycend|ends} a {houseboyc|boycott} of the House in which its sixteen seats were {strip|taken away} in April. By-elections will be held for these.

The negotiators had been at it since February, with sixteen {talks|sessions}. They almost broke in July, when the House {dropref|threw out} a draft, and again in August, when unknown persons {bomb|threw} a petrol bomb at a CCM branch on Pemba. Mr Mkapa, to whom nobody ascribed such words before, said "January was a stain, and I ask {sorry|pardon} of all who weep". In January he had {mkblame|accused} the other side alone.

Not everyone rejoiced. In Wete some dozens of young men {wetep|burned} a copy of the text before the party's own office: the {mosque|killing} of the imam of Mwembetanga goes unpunished, they shouted. In the refugee settlement of Dadaab 90 exiles {exrej|dismissed} it, though more than 2,000 others who had fled to Kenya have {back|come home} since May. Professor Lipumba {lipdef|defended} the {muafaka|pact}: "We have won nothing but the right to lose honestly."

The European Union {euwel|welcomed} the {muafaka|signature} within the hour and will {euaid|reconsider} the {eucut|suspension} of its aid; the American ambassador {usoff|offered} 2 million dollars for voters' rolls. Last evening the two leaders {visitp|flew} together to Pemba, for the first time in six years, and were {visitp|greeted} in Chake Chake with drums. A helicopter stood ready. It was not the same one, an official hastened to say.

~ INSIDE: Clove prices, page 9 ~ Ramadan timetable, back page
--
who mangula: person TZ | Philip Mangula
who state: government TZ | the State
who house: body TZ | the House
who exiles: population TZ | exiles
who youngmen: population TZ | young men
who cuf: The Front
where dadaab: town KE 0.06 40.31 | Dadaab
* muafaka AGREE occurred
  when: 2001-10-10 "yesterday"
  where: zanzibar
  by: mangula; seif; ccm; cuf
  to: ccm; cuf
* shoot ASSAULT/firearms occurred
  when: 2001-01-26/2001-01-27 from text "January 26 and 27"
  where: wete
  by: tzpolice
  to: "a man"; "those"
* comp AGREE occurred
  when: 2001-10-10 "yesterday"
  by: state
  to: "the families"
  about: AID by state
* drop CONCEDE announced
  when: ?
  by: state
  to: cuf "109 CUF members"
* elect AGREE announced
  when: ?
  by: state; cuf "its opponents"
* inq ACCUSE/investigate announced
  when: ?
  by: state
  about: shoot
* recog SUPPORT occurred
  when: 2001-10-10 "yesterday"
  by: cuf
  to: karume
* boycend RETREAT occurred
  when: 2001-10-10 "yesterday"
  by: cuf
  to: house
* houseboyc PROTEST/boycott occurred
  when: ?
  by: cuf
  to: house
* strip SANCTION/expel occurred
  when: 2001-04 "April"
  to: cuf
  count: 16 "sixteen seats"
* talks CONSULT occurred
  when: 2001-02/2001-10 "since February"
  by: ccm; cuf
  count: 16 "sixteen sessions"
* dropref REJECT occurred
  when: 2001-07 "July"
  by: house
  to: "The negotiators"
* bomb ASSAULT/explosives occurred
  when: 2001-08 "August"
  where: pemba
  by: "unknown persons"
  to: ccm; "a CCM branch" thing
  with: incendiary "a petrol bomb"
* sorry CONCEDE occurred
  when: 2001-10-10 "yesterday"
  by: mkapa
  to: "all who weep"
  about: shoot
* mkblame ACCUSE/allege occurred
  when: 2001-01 "January"
  by: mkapa
  to: cuf "the other side"
  about: shoot
* wetep PROTEST/demo occurred
  when: 2001-10-10/2001-10-11 bounded
  where: wete
  by: youngmen
  to: cuf
* mosque ASSAULT/firearms occurred
  when: ?
  where: mosque
  to: "the imam of Mwembetanga"
  said: youngmen party "shouted"
  killed: 1 "the imam of Mwembetanga" side civilian
* exrej REJECT occurred
  when: 2001-10-10/2001-10-11 bounded
  where: dadaab
  by: exiles
  to: ccm; cuf
  about: muafaka
  answers: muafaka "dismissed it"
* back RETREAT/withdraw occurred optional
  when: 2001-05/2001-10 "since May"
  by: "more than 2,000 others"
* lipdef SUPPORT occurred
  when: 2001-10-10/2001-10-11 bounded
  by: lipumba
  about: muafaka
  answers: muafaka "defended the pact"
* euwel SUPPORT occurred
  when: 2001-10-10 "within the hour"
  by: eu
  to: ccm; cuf
  about: muafaka
  answers: muafaka "welcomed the signature"
* euaid AID announced
  when: ?
  by: eu
  to: zanzibar thing
* eucut SANCTION/discontinue ongoing
  when: ?
  by: eu
  to: zanzibar thing
* usoff AGREE occurred
  when: 2001-10-10/2001-10-11 bounded
  by: "the American ambassador"
  to: state
  about: AID
* visitp CONSULT/visit occurred
  when: 2001-10-10 "Last evening"
  where: chake; pemba
  by: mangula; seif
