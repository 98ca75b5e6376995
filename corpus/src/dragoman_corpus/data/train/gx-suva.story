story: gx-suva
conflict: Fiji
countries: FJ
facts: After a year of quarrel over bills for amnesty and native coasts, Commodore Frank Bainimarama of Fiji and Prime Minister Laisenia Qarase met in Wellington on 29 November 2006; on 4 December soldiers disarmed armed police, on the 5th they held
  Qarase at home and Bainimarama declared himself in charge, naming Jona Senilagakali premier; on the 6th an emergency was declared and Qarase flown to Vanua Balavu. The Commonwealth suspended Fiji on 8 December; New Zealand and Australia put on
  travel bans. On 4-5 January 2007 President Iloilo took back his powers and swore Bainimarama in. On 9 April 2009 the Court of Appeal found the coup illegal; on the 10th Iloilo abrogated the constitution; the Pacific Islands Forum suspended Fiji
  on 2 May 2009. (public record: Fijian military, Commonwealth Secretariat, press of 2006 to 2009)

who bai: person FJ | Frank Bainimarama; Commodore Bainimarama; Bainimarama; the commodore
who rfmf: force FJ | Fiji's military; Fijian military; the military; soldiers; the army
who qarase: person FJ | Laisenia Qarase; Qarase; Mr Qarase
who iloilo: person FJ | Josefa Iloilo; Iloilo; President Iloilo
who sena: person FJ | Jona Senilagakali; Senilagakali
who police: force FJ | Fiji police; police; Police
who nz: state NZ | New Zealand; Wellington
who clark: person NZ | Helen Clark; Clark; Miss Clark
who aus: state AU | Australia; Canberra
who howard: person AU | John Howard; Howard
who downer: person AU | Alexander Downer; Downer
who cw: coalition - | Commonwealth
who forum: organisation - | Pacific Islands Forum; the Forum
who gcc: body FJ | Great Council of Chiefs; the chiefs
who sdl: party FJ | SDL
who us: state US | United States; Washington
where suva: town FJ -18.14 178.44 | Suva; SUVA
where nasinu: town FJ -18.07 178.51 | Nasinu
where vanua: site FJ -17.24 -178.95 | Vanua Balavu
where parl: site FJ -18.155 178.42 | parliament house; parliament complex

== gx-suva-1
outlet: Koro Sea News Agency
register: wire
published: 2006-12-06
--
Fiji army chief {coup|seizes} power, {hold|confines} prime minister; neighbours impose {nzban,ausban|bans}

SUVA, Dec 6 (KSNA) - The commander of Fiji's military, Frank Bainimarama, declared a {emerg|state of emergency} on Wednesday, a day after he {coup|overthrew} the elected government of Laisenia Qarase in the country's fourth {coup|coup} in nineteen years.

Armed soldiers {senate|entered} the upper house in the morning as senators were about to vote on a {condsen!announced|motion} condemning the {coup|takeover}, and {senate|told} them to go home. {block|Roadblocks} stood on all roads into the capital. No shots were {shot!denied|fired} and no injuries reported.

"We trust that this {coup|action} will be brief," Bainimarama told a press conference on Tuesday evening, when he said he had {step|assumed} the powers of President Josefa Iloilo, {dismiss|dismissed} Qarase and {appoint|named} an army doctor, Jona Senilagakali, as caretaker. Elections would be held in due time. He {accq|accused} the government of corruption and of {bills|promoting} laws that would {amn!hypothetical|pardon} the men behind the {coup00|coup} of May 2000, in which Qarase's predecessor was {hostage00|held hostage} for 56 days. The commander himself escaped a {mutiny|mutiny} by rebel soldiers that November; eight men died.

Qarase, 65, was {hold|kept} behind a cordon at his residence from Tuesday noon, after troops had {cars|taken away} the official cars of his ministers one by one. On Wednesday afternoon he was {exile|put} on an aircraft to his home island of Vanua Balavu. "I am still the prime minister," he told a New Zealand radio station before he boarded. "What Bainimarama has done {qcond|amounts} to a rape of our constitution." He had {askaus|asked} Canberra on Tuesday to {aussend!demanded|send} troops. John Howard {ausrej|turned} him {ausrej|down}: it was not in Australia's interest for its soldiers to be {ausfight!hypothetical|fighting} Fijians in the streets of Suva, he said.

The {coup|putsch} had been {threat|threatened} for weeks. On November 29 the two rivals {wtalk|met} in Wellington, where the foreign minister Winston Peters {wtalk|brought} them to one table, and Qarase {qconcede|agreed} to {billhold!announced|suspend} three bills. It was not enough. The commodore set a {ultim|deadline} of noon on Friday, then went to a rugby match. On Monday his men {disarm|took} the rifles of the police tactical unit at its barracks in Nasinu.

Helen Clark, the New Zealand prime minister, {clarkcond|called} it "an outrage". Her government {nzban|barred} Fijian officers and their families from the country and {nzmil|cut} defence ties. Australia did the same; its warships Kanimbla and Newcastle {ships|remain} off the islands in case citizens have to be {evac|taken off}. A helicopter crash on board killed one of its soldiers last week. The United States {usaid|suspended} 2.5 million dollars of aid. The Commonwealth secretary-general, Don McKinnon, {mckin|demanded} that soldiers {barracks!demanded|return} to barracks, and ministers are to {cmag!announced|meet} in London on Friday about a {cwsus!hypothetical|suspension}. Kofi Annan {annan|urged} the military to {release!demanded|release} Qarase.

In Suva the Methodist Church {meth|denounced} the "{coup|crime} against the people". The Great Council of Chiefs {gccrej|refused} to recognise any new rulers. At the door of the Fiji Times soldiers {fijitimes|told} the editor to print nothing against them; the paper did not appear on Wednesday, and said so on its website.

~ Holiday deals: rebook your Fiji break
--
who peters: person NZ | Winston Peters
who mckin: person - | Don McKinnon
who annan: person - | Kofi Annan
who meth: organisation FJ | Methodist Church
who times: outlet FJ | Fiji Times
who ptu: force FJ | police tactical unit
who senators: body FJ | the upper house; senators
where suvast: town FJ -18.14 178.44 | streets of Suva
where london: town GB 51.51 -0.13 | London
where wellt: town NZ -41.29 174.78 | in Wellington
* coup COERCE/martial-law occurred
  when: 2006-12-05 from emerg "a day after"
  where: suva
  by: bai; rfmf
  to: qarase
  said: bai party "told"
* hold COERCE/arrest occurred
  when: 2006-12-05/2006-12-06 "Tuesday noon"
  where: "his residence"; suva
  by: rfmf
  to: qarase
  detained: 1 "Qarase" side recipient
* nzban SANCTION/discontinue occurred
  when: 2006-12-05/2006-12-06 bounded
  by: nz
  to: rfmf "Fijian officers and their families"
* emerg COERCE/martial-law occurred
  when: 2006-12-06 "Wednesday"
  by: bai
* senate COERCE/martial-law occurred
  when: 2006-12-06 "in the morning"
  where: suva
  by: rfmf
  to: senators
  part_of: coup
* condsen ACCUSE/disapprove announced
  when: 2006-12-06 "in the morning"
  by: senators
  to: bai
  about: coup
  answers: coup "condemning the takeover"
* block COERCE/restrict ongoing
  when: 2006-12-06
  where: "all roads into the capital"; suva
  by: rfmf
* shot ASSAULT/firearms denied
  when: 2006-12-05/2006-12-06 bounded
  where: suva
  by: rfmf
* step COERCE/martial-law occurred
  when: 2006-12-05 "Tuesday evening"
  where: suva
  by: bai
  to: iloilo
  part_of: coup
  said: bai party "said"
* dismiss SANCTION/expel occurred
  when: 2006-12-05 "Tuesday evening"
  by: bai
  to: qarase
  said: bai party "said"
* appoint SUPPORT occurred optional
  when: 2006-12-05 "Tuesday evening"
  by: bai
  to: sena
  said: bai party "said"
* accq ACCUSE/allege occurred
  when: 2006-12-05 "Tuesday evening"
  by: bai
  to: qarase
  about: bills
* bills REQUEST/change occurred
  when: ?
  by: qarase alleged of bai
  said: bai party claimed "accused"
* amn CONCEDE hypothetical
  when: ?
  by: qarase
  to: "the men behind the coup"
* coup00 COERCE/martial-law occurred
  when: 2000-05 from text "May 2000"
  by: "the men behind the coup"
  to: "Qarase's predecessor"
* hostage00 ASSAULT/abduct occurred
  when: 2000-05/2000-07 bounded "56 days"
  by: "the men behind the coup"
  to: "Qarase's predecessor"
  abducted: 1 "Qarase's predecessor" side recipient
* mutiny ASSAULT occurred
  when: 2000-11 from coup00 "that November"
  by: "rebel soldiers"
  to: bai
  killed: 8 "eight men" side unknown
* cars COERCE/seize occurred
  when: 2006-12-05 "Tuesday"
  where: suva
  by: rfmf "troops"
  to: "the official cars of his ministers" thing; qarase
* exile COERCE/deport occurred
  when: 2006-12-06 "Wednesday afternoon"
  where: vanua
  by: rfmf
  to: qarase
* qcond ACCUSE/disapprove occurred
  when: 2006-12-06 "Wednesday afternoon"
  by: qarase
  to: bai
  about: coup
  answers: coup
* askaus REQUEST/assist occurred
  when: 2006-12-05 "Tuesday"
  by: qarase
  to: aus
  about: aussend
* aussend MOBILIZE/troops demanded optional
  when: ?
  by: aus
  to: rfmf
* ausrej REJECT/assist occurred
  when: 2006-12-05/2006-12-06 bounded
  by: howard; aus
  to: qarase
  about: askaus
  answers: askaus "turned him down"
* ausfight ASSAULT hypothetical optional
  when: ?
  where: suvast
  by: aus
  to: "Fijians"
  said: howard official "said"
* threat THREATEN/violence occurred
  when: 2006-11/2006-12-05 bounded "for weeks"
  by: bai
  to: qarase
  about: coup
* wtalk CONSULT/third-party occurred
  when: 2006-11-29 from text "November 29"
  where: wellt
  by: bai; qarase; peters
  to: peters
* qconcede AGREE occurred
  when: 2006-11-29 from text "November 29"
  where: wellt
  by: qarase
  to: bai
  about: billhold
* billhold CONCEDE announced optional
  when: ?
  by: qarase
  to: bai
* ultim REQUEST/yield occurred
  when: 2006-11-29/2006-12-01 bounded
  by: bai
  to: qarase
* disarm COERCE/seize occurred
  when: 2006-12-04 "Monday"
  where: nasinu
  by: rfmf "his men"; bai
  to: ptu; "the rifles" thing
* clarkcond ACCUSE/disapprove occurred
  when: 2006-12-05/2006-12-06 bounded
  by: clark
  to: bai
  about: coup
  answers: coup
* nzmil SANCTION/discontinue occurred
  when: 2006-12-05/2006-12-06 bounded
  by: nz
  to: rfmf
* ausban SANCTION/discontinue occurred
  when: 2006-12-05/2006-12-06 bounded
  by: aus
  to: rfmf
* ships MOBILIZE/troops ongoing
  when: 2006-12-06
  where: "the islands"
  by: aus
  with: warship "warships" 2
* evac AID hypothetical
  when: ?
  by: aus
  to: "citizens"
* usaid SANCTION/discontinue occurred
  when: 2006-12-05/2006-12-06 bounded
  by: us
  to: "Fiji"
* mckin REQUEST/yield occurred
  when: 2006-12-05/2006-12-06 bounded
  by: mckin; cw
  to: rfmf
  about: barracks
* barracks RETREAT/withdraw demanded optional
  when: ?
  by: rfmf
* cmag CONSULT/multilateral announced
  when: 2006-12-08 "Friday"
  where: london
  by: cw
* cwsus SANCTION/expel hypothetical
  when: 2006-12-08 "Friday"
  by: cw
  to: "Fiji"
* annan REQUEST/yield occurred
  when: 2006-12-05/2006-12-06 bounded
  by: annan
  to: rfmf
  about: release
* release RETREAT/release demanded optional
  when: ?
  by: rfmf
  to: qarase
* meth ACCUSE/disapprove occurred
  when: 2006-12-05/2006-12-06 bounded
  where: suva
  by: meth
  to: bai
  about: coup
  answers: coup "denounced"
* gccrej REJECT occurred
  when: 2006-12-05/2006-12-06 bounded
  where: suva
  by: gcc
  to: bai
  about: SUPPORT
* fijitimes COERCE/censor occurred
  when: 2006-12-05/2006-12-06 bounded
  where: suva
  by: rfmf
  to: times; "the editor"

== gx-suva-2
outlet: Nadi Bay Courier
register: daily
published: 2007-01-06
--
Commander {handback|hands back} the presidency, and {swear|takes} the premiership

SUVA - It needed three ceremonies in twenty-four hours. On Thursday Commodore Bainimarama {handback|restored} to Ratu Josefa Iloilo the powers which he had {step|taken} from him on 5 December. The old president, 86, then read a statement {ilpraise|endorsing} the {coup|takeover}: he "would have done exactly" as the army did. And yesterday at Government House he {swear|swore} the commander {swear|in} as interim prime minister, in place of Dr Jona Senilagakali, who had {senres|resigned} on Thursday.

There will be {amnest!announced|immunity} for those who took part, by decree. There will also be a {audit!announced|clean-up} of accounts and an election, some time.

Reaction was swift. Alexander Downer {downcond|called} it a sham: "You can't launder a {coup|coup}." Wellington said that its travel {nzban|bans} stay, and the European Union's {eudial|talks} on 400 million Fiji dollars for sugar will begin with a question mark. The Commonwealth, whose ministers {cwsus|suspended} Fiji from its councils on 8 December in London, repeated its {cwcall|call} for the restoration of the government. Washington's aid is {usaid|frozen} since that week.

From his village on Vanua Balavu, to which he was {exile|flown} a month ago, Mr Qarase {qrej|rejected} the {swear|swearing-in} as null. He wants to return to the capital. The commodore {qthreat|warned} him by radio that he would be {qarr|taken} to the barracks if he {qincite!hypothetical|stirred} people up.

He would not be alone there. Since Christmas at least twelve critics have been {camp|driven} to Queen Elizabeth Barracks at night. A businesswoman, a youth worker and the lawyer of a trade union say they were {campbeat|made} to lie on the wet field, {campbeat|trodden on} and {campbeat|doused}; an officer denied it: they had been "counselled". On Friday a man of 41 from Nakaulevu died in {custdeath|custody}, his family says, after soldiers had {verebeat|beaten} him over a land matter. Police have opened a {verinq|file}. A {vigil|vigil} of about thirty people at a private house in Lami, with a banner "Yes to democracy", was {lami|broken up} and the banner {lami|burnt}.

The Great Council of Chiefs, which on 22 December had {gccask|urged} that Qarase {qres!demanded|resign} and an interim cabinet be named, {gccwel|accepts} the new order "for the sake of peace"; its chairman {chairprot|walked out} on that. The Fiji Labour Party of Mahendra Chaudhry, {coup00|ousted} by gunmen in 2000, will {labour|take} posts. Methodists, {pray|asked} by the army to pray for it, {methrej|declined}.

Tourism is down by a third; fourteen hotels have put staff on short time. The dollar holds.

~ Tides Suva: high 7.12, low 13.20
--
who labourp: party FJ | Fiji Labour Party
who chaudhry: person FJ | Mahendra Chaudhry
who eu: organisation - | European Union
who meth: organisation FJ | Methodists
where govh: site FJ -18.155 178.427 | Government House
where qeb: site FJ -18.11 178.44 | Queen Elizabeth Barracks
where lami: town FJ -18.11 178.41 | Lami
where london: town GB 51.51 -0.13 | London
* handback CONCEDE occurred
  when: 2007-01-04 "Thursday"
  where: suva
  by: bai
  to: iloilo
* swear SUPPORT occurred optional
  when: 2007-01-05 "yesterday"
  where: govh
  by: iloilo
  to: bai
* step COERCE/martial-law occurred
  when: 2006-12-05 from text "5 December"
  by: bai
  to: iloilo
* ilpraise SUPPORT occurred
  when: 2007-01-04 "Thursday"
  by: iloilo
  to: bai
  about: coup
  answers: coup "endorsing the takeover"
* coup COERCE/martial-law occurred
  when: 2006-12-05 from text "5 December"
  by: bai; rfmf
  to: qarase
* senres RETREAT/resign occurred
  when: 2007-01-04 "Thursday"
  by: sena
  to: bai
* amnest CONCEDE announced
  when: ?
  by: bai
  to: rfmf
* audit ACCUSE/investigate announced optional
  when: ?
  by: bai
* downcond ACCUSE/disapprove occurred
  when: 2007-01-05/2007-01-06 bounded
  by: downer
  to: bai
  about: swear
  answers: swear
* nzban SANCTION/discontinue ongoing
  when: 2007-01-06
  by: nz
  to: rfmf
  said: nz official "said"
* eudial CONSULT announced
  when: ?
  by: eu
* cwsus SANCTION/expel occurred
  when: 2006-12-08 from text "8 December"
  where: london
  by: cw
  to: "Fiji"
* cwcall REQUEST/yield occurred
  when: 2007-01-04/2007-01-06 bounded
  by: cw
  to: bai
* usaid SANCTION/discontinue ongoing
  when: 2006-12-08/2007-01-06 from cwsus "that week"
  by: us
  to: "Fiji"
* exile COERCE/deport occurred
  when: 2006-12 "a month ago"
  where: vanua
  to: qarase
* qrej REJECT occurred
  when: 2007-01-05/2007-01-06 bounded
  where: vanua
  by: qarase
  to: bai; iloilo
  about: swear
  answers: swear "rejected the swearing-in"
* qthreat THREATEN/arrest occurred
  when: 2007-01-05/2007-01-06 bounded
  by: bai
  to: qarase
  about: qarr
* qarr COERCE/arrest hypothetical
  when: ?
  where: qeb
  by: rfmf
  to: qarase
* qincite PROTEST hypothetical optional
  when: ?
  by: qarase
* camp COERCE/arrest occurred
  when: 2006-12-25/2007-01-06 bounded "Since Christmas"
  where: qeb
  to: "twelve critics"
  detained: >=12 "at least twelve critics" side civilian
* campbeat ASSAULT/torture occurred
  when: 2006-12-25/2007-01-06 bounded
  where: "the wet field"; qeb
  to: "A businesswoman, a youth worker and the lawyer of a trade union"
  said: "A businesswoman, a youth worker and the lawyer of a trade union" witness "say"
  said: "an officer" party denied "denied"
* verebeat ASSAULT/beat occurred
  when: ?
  by: rfmf alleged of "his family"
  to: "a man of 41"
  killed: 1 "a man of 41" side civilian
  said: "his family" witness "says"
* verinq ACCUSE/investigate occurred
  when: 2007-01-05/2007-01-06 bounded
  by: police
  to: rfmf
  about: verebeat
* vigil PROTEST/demo occurred
  when: ?
  where: lami
  by: "about thirty people"
  participants: ~30 "about thirty people"
* lami COERCE/restrict occurred
  when: ?
  where: lami
  to: "about thirty people"
* gccask REQUEST/yield occurred
  when: 2006-12-22 from text "22 December"
  by: gcc
  to: qarase
  about: qres
* qres RETREAT/resign demanded optional
  when: ?
  by: qarase
* gccwel SUPPORT occurred
  when: 2007-01-05/2007-01-06 bounded
  by: gcc
  to: bai
* chairprot PROTEST/boycott occurred
  when: 2007-01-05/2007-01-06 bounded
  by: "its chairman"
  to: gcc
  answers: gccwel "on that"
* coup00 COERCE/martial-law occurred
  when: 2000 from text "2000"
  by: "gunmen"
  to: chaudhry
* labour SUPPORT announced optional
  when: ?
  by: labourp
  to: bai
* pray REQUEST/assist occurred
  when: ?
  by: rfmf
  to: meth
* methrej REJECT/assist occurred
  when: ?
  by: meth
  to: rfmf
  about: pray
  answers: pray "declined"
* custdeath COERCE/arrest occurred optional
  when: ?
  to: "a man of 41"
  detained: 1 "a man of 41" side civilian
  said: "his family" witness "says"

== gx-suva-3
outlet: Oceania Legal Chronicle
register: analysis
published: 2009-05-06
--
From {ruling|judgment} to {forumsus|exclusion}: thirty days that changed Fiji

9 April. Three judges of the Court of Appeal, all Australians, {ruling|held} that the {coup|removal} of the Qarase government on 5 December 2006 and the {swear|appointment} of Commodore Bainimarama a month later were unlawful. They {reject|advised} the president to {new!demanded|appoint} some third person to dissolve parliament. That night the commodore {stepdown|stepped down}, on television, to applause of his own ministers, and had troops {barr9|posted} at the central bank.

10 April, Good Friday. President Iloilo {abrog|revoked} the constitution of 1997 and {sack|dismissed} all judges. He {emerg09|decreed} public emergency regulations for thirty days. On the 11th he {reappoint|made} the commodore premier again for five years; there will be no {novote|vote} before 2014.

The press. From that evening censors of the information ministry, each with a policeman, {censor|sat} in every newsroom. The Sunday Times of Fiji {blank|left} empty the columns out of which they had {censor|struck} articles. Three foreign reporters were {expel3|expelled} on the 14th and one of the ABC {detabc|held} overnight; a local television reporter was {teledet|detained} for two nights. FM relays of Radio Australia were {fmoff|switched off} by technicians under guard.

Lawyers. When on the 14th judges turned up for work at the High Court in Suva, the police {bench|turned} them {bench|away}. The president of the Law Society, Dorsami Naidu, was {naidu|arrested} in Lautoka that day and {naidufree|let go} on the next. Some forty advocates {advprot|stood} on the steps in their gowns.

Outside. Australia, New Zealand and the United States {cond|condemned} the {abrog|abrogation}; Ban Ki-moon {ban|regretted} it and {banpk|hinted} that Fijian soldiers may not be {pk!threatened|taken} for new peacekeeping missions, which would hit the army's pocket. The Forum had in January at Port Moresby set Fiji a {forumultim,forumthr|date}: name an election day in 2009 by 1 May, or be out. The date passed. On 2 May its chairman, Toke Talagi of Niue, announced the {forumsus|suspension}, the first in the club's 38 years: no seat, no aid. Bainimarama {forumrej|shrugged}: a {forumsus|decision} of "the two big brothers". China, {chask|asked} by Wellington to {chaid|hold back} loans, {chrej|replied} that it does not meddle. The Commonwealth ministers {cwwarn,cwask|gave} him until September, on pain of full {cwfull!threatened|suspension}.

What does the law say? Nothing, since it is gone. A decree of the 16th {decree|bars} any court from hearing complaints about the {coup|coup}, the {abrog|abrogation} or itself. New judges are being sought in Sri Lanka.

Mr Qarase, back in the capital since 2007, {qcall|called on} the commodore to {talkq|sit down} with all parties. He got a {soldvisit|visit} from four soldiers, who {qans|told} him to keep quiet.
--
who appeal: body FJ | Court of Appeal
who abc: outlet AU | ABC
who naidu: person FJ | Dorsami Naidu
who ban: person - | Ban Ki-moon
who talagi: person NU | Toke Talagi
who china: state CN | China
who sundayt: outlet FJ | Sunday Times of Fiji
who infom: body FJ | information ministry
who radioaus: outlet AU | Radio Australia
where lautoka: town FJ -17.62 177.45 | Lautoka
where hcourt: site FJ -18.14 178.42 | High Court
where moresby: town PG -9.44 147.18 | Port Moresby
* ruling REJECT occurred
  when: 2009-04-09 from text "9 April"
  by: appeal
  to: bai
  about: coup
  answers: coup "held that the removal"
* forumsus SANCTION/expel occurred
  when: 2009-05-02 from text "2 May"
  by: forum; talagi
  to: "Fiji"
* coup COERCE/martial-law occurred
  when: 2006-12-05 from text "5 December 2006"
  by: bai
  to: qarase
* swear SUPPORT occurred optional
  when: 2007-01 from coup "a month later"
  by: iloilo
  to: bai
* reject REQUEST/change occurred
  when: 2009-04-09 from text "9 April"
  by: appeal
  to: iloilo
  about: new
* new SUPPORT demanded optional
  when: ?
  by: iloilo
* stepdown RETREAT/resign occurred
  when: 2009-04-09 from ruling "That night"
  by: bai
  to: iloilo
* barr9 MOBILIZE/troops occurred
  when: 2009-04-09 from ruling "That night"
  where: "the central bank"
  by: bai
* abrog COERCE/martial-law occurred
  when: 2009-04-10 from text "10 April"
  by: iloilo
* sack SANCTION/expel occurred
  when: 2009-04-10 from text "10 April"
  by: iloilo
  to: "all judges"
* emerg09 COERCE/martial-law occurred
  when: 2009-04-10 from text "10 April"
  by: iloilo
* reappoint SUPPORT occurred optional
  when: 2009-04-11 from text "the 11th"
  by: iloilo
  to: bai
* censor COERCE/censor occurred
  when: 2009-04-11/2009-05-06 from reappoint "that evening"
  where: "every newsroom"
  by: infom; police
  to: "every newsroom"; sundayt
* blank PROTEST/demo occurred
  when: 2009-04-10/2009-05-06 bounded
  by: sundayt
  to: infom
* expel3 COERCE/deport occurred
  when: 2009-04-14 from text "the 14th"
  to: "Three foreign reporters"
  count: 3 "Three foreign reporters"
* detabc COERCE/arrest occurred
  when: 2009-04-14/2009-04-15 "overnight"
  to: abc "one of the ABC"
  detained: 1 "one of the ABC" side civilian
* teledet COERCE/arrest occurred
  when: 2009-04-10/2009-05-06 bounded "two nights"
  to: "a local television reporter"
  detained: 1 "a local television reporter" side civilian
* fmoff COERCE/censor occurred
  when: 2009-04-10/2009-05-06 bounded
  by: "technicians"
  to: radioaus
* bench COERCE/restrict occurred
  when: 2009-04-14 "the 14th"
  where: hcourt; suva
  by: police
  to: "judges"
* naidu COERCE/arrest occurred
  when: 2009-04-14 from bench "that day"
  where: lautoka
  to: naidu
  detained: 1 "Dorsami Naidu" side civilian
* naidufree RETREAT/release occurred
  when: 2009-04-15 from naidu "the next"
  where: lautoka
  to: naidu
* advprot PROTEST/demo occurred
  when: 2009-04-14/2009-05-06 bounded
  where: "the steps"; hcourt
  by: "Some forty advocates"
  participants: ~40 "Some forty advocates"
* cond ACCUSE/disapprove occurred
  when: 2009-04-10/2009-05-06 bounded
  by: aus; nz; us
  to: iloilo
  about: abrog
  answers: abrog "condemned the abrogation"
* ban ACCUSE/disapprove occurred optional
  when: 2009-04-10/2009-05-06 bounded
  by: ban
  to: iloilo
  about: abrog
  answers: abrog
* banpk THREATEN occurred
  when: 2009-04-10/2009-05-06 bounded
  by: ban
  to: rfmf "Fijian soldiers"
  about: pk
* pk SANCTION/discontinue threatened
  when: ?
  by: ban
  to: rfmf
* forumultim REQUEST/yield occurred
  when: 2009-01 "January"
  where: moresby
  by: forum
  to: "Fiji"
* forumrej REJECT occurred
  when: 2009-05-02/2009-05-06 bounded
  by: bai
  to: forum
  about: forumsus
  answers: forumsus "shrugged"
* chask REQUEST/change occurred
  when: 2009-04-10/2009-05-06 bounded
  by: nz
  to: china
  about: chaid
* chaid SANCTION/discontinue demanded optional
  when: ?
  by: china
  to: "Fiji"
* chrej REJECT/change occurred
  when: 2009-04-10/2009-05-06 bounded
  by: china
  to: nz
  about: chask
  answers: chask "replied"
* cwwarn THREATEN/relations occurred
  when: 2009-04-10/2009-05-06 bounded
  by: cw
  to: bai
  about: cwfull
* cwfull SANCTION/expel threatened
  when: 2009-09 "until September"
  by: cw
  to: "Fiji"
* decree COERCE/restrict occurred
  when: 2009-04-16 from text "the 16th"
  to: "any court"
* qcall REQUEST/meet occurred
  when: ?
  where: suva
  by: qarase
  to: bai
  about: talkq
* talkq CONSULT demanded optional
  when: ?
  by: bai; "all parties"
* qans REQUEST/yield occurred
  when: ?
  where: suva
  by: "four soldiers"
  to: qarase
* forumthr THREATEN/relations occurred
  when: 2009-01 "January"
  where: moresby
  by: forum
  to: "Fiji"
  about: forumsus
* cwask REQUEST/yield occurred
  when: 2009-04-10/2009-05-06 bounded
  by: cw
  to: bai
* novote COERCE occurred optional
  when: 2009-04-11 from text "the 11th"
  by: iloilo; bai
* soldvisit CONSULT/visit occurred optional
  when: ?
  where: suva
  by: "four soldiers"
  to: qarase
