story: ax-qatar
conflict: Qatar
countries: QA, SA, AE, EG
facts: On 5 June 2017 Saudi Arabia, the United Arab Emirates, Egypt and others cut ties with Qatar and shut borders and air space; the Qatari news agency had been hacked on 24 May. On 22 June thirteen demands were handed over through Kuwait; on 3 July the ten-day deadline was prolonged by 48 hours; on 5 July the four met in Cairo and regretted the negative reply; the blockade ended with the Al-Ula declaration of 5 January 2021, after the land border was reopened on 4 January. (public record: statements of the foreign ministries, Kuwait's mediation, press of June and July 2017 and January 2021.)

who qatar: state QA | Qatar; Doha
who saudi: state SA | Saudi Arabia; Riyadh
who uae: state AE | United Arab Emirates; UAE; Emirates; Abu Dhabi
who egypt: state EG | Egypt
who bahrain: state BH | Bahrain
who four: coalition - | the four states; the quartet; the four; the boycotting states
who kuwait: state KW | Kuwait
who sabah: person KW | Sheikh Sabah; emir of Kuwait; Kuwait's emir
who tamim: person QA | Sheikh Tamim; Tamim bin Hamad; Qatar's emir
who qfm: person QA | Mohammed bin Abdulrahman; Qatari foreign minister; Qatar's foreign minister
who jubeir: person SA | Adel al-Jubeir; Jubeir
who gargash: person AE | Anwar Gargash; Gargash
who shoukry: person EG | Sameh Shoukry; Shoukry
who mbs: person SA | Mohammed bin Salman; the crown prince
who trump: person US | Donald Trump; Trump
who tillerson: person US | Rex Tillerson; Tillerson
who turkey: state TR | Turkey; Ankara
who iran: state IR | Iran; Tehran
who jazeera: outlet QA | Al Jazeera; al-Jazeera
who mb: party EG | Muslim Brotherhood; Brotherhood
who gcc: organisation - | Gulf Cooperation Council; GCC
where salwa: site SA 24.7400 50.7700 | Salwa; Abu Samra
where cairo: town EG 30.0626 31.2497 | Cairo; CAIRO
where ula: town SA 26.6085 37.9232 | Al-Ula; al-Ula
where dohac: town QA 25.2854 51.5310 | DOHA

== ax-qatar-1
outlet: Pearl Coast Press
register: daily
published: 2017-06-06
--
Ports {cut|shut}, flights {cut|stopped}, shelves emptied: Qatar's first day alone

By noon on Monday the queue at the Abu Samra crossing had turned round. Lorries with milk and tomatoes that had waited there since dawn were {back|sent back} into the Saudi desert; on the Qatari side people filled trolleys with rice as if for a siege.

Before breakfast Saudi Arabia, the United Arab Emirates, Egypt and Bahrain had {cut|broken off} diplomatic relations with their neighbour, one after the other and within ten minutes. Three of them {cut|closed} land, sea and air to it, gave its citizens a fortnight to {expel|go} and {recall|ordered} their own home. Qatari troops were {yemenout|thrown out} of the coalition that has been {yemen|fighting} in Yemen since March 2015. The Maldives {maldives|followed} in the evening.

Doha was {accterror|accused} of "{harbour|embracing} multiple terrorist groups aimed at disturbing stability", the Brotherhood, Islamic State and al-Qaeda in one breath, and of {backing|backing} "activities supported by Iran" in the Saudi province of Qatif. The Qatari foreign ministry {qreg,qrejch|called} the {cut|step} "unjustified" and the {accterror|charges} "absolute fabrications". Its purpose was guardianship over the state, it said; ordinary life would go on.

The quarrel had broken out on May 24, when the website of the Qatari news agency carried words of Sheikh Tamim in {praise|praise} of Iran and of Hamas. He had never spoken them, said Doha: the site had been {hack|hacked}. His neighbours {block|blocked} al-Jazeera the same night. Four days before that, in Riyadh, he had {tmeet|shaken hands} with Donald Trump.

The American president now took a side by telephone keyboard. During his {trip|visit}, he wrote on Tuesday, the leaders had {point|pointed} to Qatar as a source of money for extremism: "look!" His own Secretary of State, Rex Tillerson, in Sydney, {tillask|urged} the parties to {talk!demanded|sit down} together, and the Pentagon {thank|praised} Qatar for hosting 10,000 American troops at al-Udeid.

Iran {iranoff|offered} {iranfood|food} by ship within twelve hours. Turkey's president {erdcall|spoke} with the rulers of Qatar, Kuwait and Saudi Arabia, and the emir of Kuwait, who {med14|settled} a similar {recall14|withdrawal} of ambassadors from Doha in 2014, {plead|begged} Tamim to put off a speech to the nation that had been set for Monday night. It was not given. Today Sheikh Sabah {sabtrip|flies} to Jeddah.

~ Find us on Instagram
~ Supermarket deals in this issue: p. 24
--
who three: coalition - | Three of them
who qfmin: body QA | Qatari foreign ministry
who maldives: state MV | The Maldives
who is: group - | Islamic State
who alq: group - | al-Qaeda
who hamas: group PS | Hamas
who pentagon: body US | the Pentagon
who erdogan: person TR | Turkey's president
who trump: The American president
who tillerson: Secretary of State, Rex Tillerson
where yemen: country YE 15.5 48.0 | Yemen
where qatif: province SA 26.5650 50.0089 | Qatif
where sydney: town AU -33.8688 151.2093 | Sydney
where jeddah: town SA 21.5424 39.1980 | Jeddah
where riyadhc: town SA 24.6877 46.7219 | in Riyadh
where udeid: site QA 25.1170 51.3150 | al-Udeid
* cut SANCTION/discontinue occurred
  when: 2017-06-05 "Monday"
  by: saudi; uae; egypt; bahrain
  to: qatar
* back COERCE/restrict occurred
  when: 2017-06-05 "Monday"
  where: salwa
  to: "Lorries with milk and tomatoes" thing
* expel COERCE/deport announced
  when: 2017-06-05/2017-06-19 bounded "a fortnight"
  by: three
  to: "its citizens"
* recall REQUEST/change occurred
  when: 2017-06-05
  by: three
  to: "their own"
  about: RETREAT/withdraw
* yemenout SANCTION/expel occurred
  when: 2017-06-05
  by: "the coalition"
  to: qatar "Qatari troops"
* yemen ASSAULT ongoing
  when: 2015-03/2017-06-06 from text "March 2015"
  where: yemen
  by: "the coalition"
* maldives SANCTION/discontinue occurred
  when: 2017-06-05 "the evening"
  by: maldives
  to: qatar
* accterror ACCUSE/allege occurred
  when: 2017-06-05
  by: saudi; uae; egypt; bahrain
  to: qatar
  about: harbour
* harbour AID ongoing
  when: ?
  by: qatar alleged of saudi; qatar denied
  to: mb; is; alq
  said: saudi official claimed "accused"
  said: qfmin official denied "called"
* backing SUPPORT ongoing
  when: ?
  where: qatif
  by: qatar alleged of saudi; qatar denied
  to: "activities supported by Iran"
  said: saudi official claimed "accused"
* qreg ACCUSE/disapprove occurred
  when: 2017-06-05/2017-06-06 bounded
  by: qfmin
  to: saudi; uae; egypt; bahrain
  about: cut
  answers: cut "called the step"
* hack COERCE/cyber occurred
  when: 2017-05-24 from text "May 24"
  to: "the website of the Qatari news agency" thing
  said: qatar official "said"
* block COERCE/censor occurred
  when: 2017-05-24 from hack "the same night"
  by: "His neighbours"
  to: jazeera
* tmeet CONSULT occurred
  when: 2017-05-20 from hack "Four days before that"
  where: riyadhc
  by: tamim; trump
* trip CONSULT/visit occurred
  when: 2017-05-20 from tmeet
  where: riyadhc
  by: trump
* point ACCUSE/allege occurred
  when: 2017-05-20 from tmeet
  where: riyadhc
  by: "the leaders"
  to: qatar
  said: trump official "wrote"
* tillask REQUEST/meet occurred
  when: 2017-06-05/2017-06-06 bounded
  where: sydney
  by: tillerson
  to: saudi; uae; egypt; bahrain; qatar
  about: talk
* talk CONSULT demanded optional
  when: ?
  by: saudi; qatar
* thank SUPPORT occurred
  when: 2017-06-05/2017-06-06 bounded
  by: pentagon
  to: qatar
* iranoff AGREE occurred
  when: 2017-06-05/2017-06-06 bounded
  by: iran
  to: qatar
  about: iranfood
* iranfood AID announced optional
  when: 2017-06-05/2017-06-06 bounded "within twelve hours"
  by: iran
  to: qatar
* erdcall CONSULT/phone occurred
  when: 2017-06-05/2017-06-06 bounded
  by: erdogan; tamim "the rulers of Qatar"; "the rulers"
  to: "the rulers"
* med14 CONSULT/third-party occurred
  when: 2014 from text "2014"
  by: sabah
  to: qatar
  about: recall14
* recall14 SANCTION/withdraw occurred
  when: 2014 from text "2014"
  to: qatar
* plead REQUEST/yield occurred
  when: 2017-06-05
  by: sabah
  to: tamim
* sabtrip CONSULT/visit announced
  when: 2017-06-06 "Today"
  where: jeddah
  by: sabah
  to: saudi
* qrejch REJECT occurred optional
  when: 2017-06-05/2017-06-06 bounded
  by: qfmin
  to: saudi; uae; egypt; bahrain
  about: accterror
  answers: accterror "fabrications"
figure: troops 10000 "10,000 American troops" at udeid
* praise SUPPORT occurred optional
  when: 2017-05-24 from text "May 24"
  by: tamim denied
  to: iran; hamas
  said: qatar official denied "said Doha"

== ax-qatar-2
outlet: Meridian Gate
register: wire
published: 2017-07-06
--
Four Arab states {regret|rue} Qatar's "negative" {reply|answer}, keep {cut|boycott} in place

CAIRO, July 6 (Gate) - Saudi Arabia, the United Arab Emirates, Egypt and Bahrain said on Wednesday their month-old {cut|embargo} against Qatar would remain, after the small gas exporter gave what they {regret|called} a negative and frivolous {reply|response} to their {list|demands}.

No new {more!denied|penalties} were announced at the close of the foreign ministers' {cairomeet|meeting} in Cairo, to the surprise of traders who had sold Qatari shares all week. "Further {morethr,more|steps} will be taken at the right time," Adel al-Jubeir of Saudi Arabia said. His Egyptian host, Sameh Shoukry, {shacc|charged} Doha with not grasping "the gravity of the situation".

Qatar was handed thirteen {list|conditions} on June 22, by way of Kuwait, and given ten days. It was to {closej!demanded|close} al-Jazeera, {shutbase!demanded|shut} a Turkish base, {iran!demanded|scale down} its ties with Iran, {extrad!demanded|hand over} wanted men and {pay!demanded|pay} compensation. On July 3 the four {prolong|extended} the deadline by forty-eight hours at the {kwreq|request} of Kuwait's emir, to whom Qatar's foreign minister, Mohammed bin Abdulrahman, had just {bring|brought} a letter. What was in it has not been published. "The list was made to be {qrej|rejected}," the minister said in London on Wednesday; {cut|closing} one's borders to a country in Ramadan was "{cut,qfmcrit|aggression}", and his government was ready for a {dialog|dialogue}, but not for dictation.

The Turkish parliament had on June 7 {trvote|voted} to {troops|send} more soldiers to the base south of Doha, and a first group of five armoured vehicles {troops|arrived} on June 18. Ankara, whose president {erdcond|denounced} the {cut|isolation} of Qatar as "inhumane and against Islam", also {airlift|flew in} yoghurt and chickens in more than a hundred cargo planes; ships from Iran {irship|brought} fruit.

Trump, who on June 9 had {trumpacc|called} Qatar "a funder of terrorism at a very high level", {trphone|phoned} Egypt's Abdel Fattah al-Sisi on Wednesday and {trask|urged} all to {talks!demanded|negotiate} "constructively". His Secretary of State is {tilltrip|expected} in Kuwait on Monday.

There have been no shots, and an Emirati minister {noforce|ruled} them {noforce|out}. "We bet on {talks!hypothetical|diplomacy} and on time," Anwar Gargash tweeted. But families have been torn apart: by the count of Qatar's human rights committee 11,387 people of the three Gulf states had to {expel|leave} the emirate, or fear to do so. In Bahrain and the Emirates a kind word for Doha may {sympathy!hypothetical|cost} five or fifteen years in gaol.

~ Editing: desk Nicosia. Pictures available to clients
--
who four: Four Arab states
who shoukry: His Egyptian host, Sameh Shoukry
who qfm: the minister
who trparl: body TR | Turkish parliament
who erdogan: person TR | president
who sisi: person EG | Abdel Fattah al-Sisi
who qnhrc: body QA | Qatar's human rights committee
who tillerson: His Secretary of State
where base: site QA 25.2000 51.4300 | the base south of Doha; a Turkish base
where london: town GB 51.5085 -0.1257 | London
* regret ACCUSE/disapprove occurred
  when: 2017-07-05 "Wednesday"
  where: cairo
  by: saudi; uae; egypt; bahrain
  to: qatar
  about: reply
  answers: reply "called"
* reply REJECT/change occurred
  when: 2017-07-03/2017-07-05 bounded
  by: qatar
  to: four
  about: list
  answers: list "response to their demands"
* cut SANCTION/discontinue ongoing
  when: 2017-06-05/2017-07-06 month "month-old"
  by: saudi; uae; egypt; bahrain
  to: qatar
  said: qfm official "said"
* cairomeet CONSULT/multilateral occurred
  when: 2017-07-05 "Wednesday"
  where: cairo
  by: saudi; uae; egypt; bahrain
  to: egypt
* more SANCTION threatened optional
  when: ?
  by: saudi; uae; egypt; bahrain
  to: qatar
  said: jubeir official "said"
* shacc ACCUSE/disapprove occurred
  when: 2017-07-05 "Wednesday"
  where: cairo
  by: shoukry
  to: qatar
* list REQUEST/change occurred
  when: 2017-06-22 from text "June 22"
  by: saudi; uae; egypt; bahrain
  to: qatar
  about: closej
  about: shutbase
  about: iran
  about: extrad
  about: pay
* closej COERCE/censor demanded optional
  when: ?
  by: qatar
  to: jazeera
* shutbase COERCE/restrict demanded optional
  when: ?
  where: base
  by: qatar
  to: turkey
* iran SANCTION/discontinue demanded optional
  when: ?
  by: qatar
  to: iran
* extrad COOPERATE demanded optional
  when: ?
  by: qatar
  to: four
* pay CONCEDE demanded optional
  when: ?
  by: qatar
  to: four
* prolong CONCEDE occurred
  when: 2017-07-03 from text "July 3"
  by: four
  to: qatar
  answers: kwreq "at the request of"
* kwreq REQUEST/change occurred
  when: 2017-06-22/2017-07-03 bounded
  by: sabah
  to: four
  about: prolong
* bring CONSULT occurred
  when: 2017-07-03
  by: qfm; sabah
  to: sabah
* qrej REJECT/change occurred
  when: 2017-07-05 "Wednesday"
  where: london
  by: qfm
  to: four
  about: list
  answers: list "rejected"
* dialog AGREE occurred
  when: 2017-07-05 "Wednesday"
  where: london
  by: qatar "his government"
  to: four
  about: CONSULT
* trvote SUPPORT occurred
  when: 2017-06-07 from text "June 7"
  by: trparl
  to: qatar
  about: troops
* troops MOBILIZE/troops occurred
  when: 2017-06-18 from text "June 18"
  where: base
  by: turkey
  with: armoured-vehicle "armoured vehicles" 5
* erdcond ACCUSE/disapprove occurred
  when: 2017-06-05/2017-07-06 bounded
  by: erdogan
  to: four
  about: cut
  answers: cut "denounced the isolation"
* airlift AID occurred
  when: 2017-06-05/2017-07-06 bounded
  by: turkey
  to: qatar
* irship AID occurred
  when: 2017-06-05/2017-07-06 bounded
  by: iran
  to: qatar
* trumpacc ACCUSE/allege occurred
  when: 2017-06-09 from text "June 9"
  by: trump
  to: qatar
* trphone CONSULT/phone occurred
  when: 2017-07-05 "Wednesday"
  by: trump; sisi
  to: sisi
* trask REQUEST/meet occurred
  when: 2017-07-05 "Wednesday"
  by: trump
  to: four; qatar
  about: talks
* talks CONSULT demanded optional
  when: ?
  by: four; qatar
* tilltrip CONSULT/visit announced
  when: 2017-07-10 "Monday"
  where: "Kuwait"
  by: tillerson
  to: kuwait
* noforce REJECT occurred
  when: 2017-07-05/2017-07-06 bounded
  by: gargash
  about: ASSAULT
* expel COERCE/deport occurred
  when: 2017-06-05/2017-07-06 bounded
  to: "11,387 people"
  count: 11387 "11,387 people"
  said: qnhrc official "count"
* sympathy SANCTION/convict hypothetical
  when: ?
  by: bahrain; uae
  to: "a kind word for Doha" thing
* morethr THREATEN occurred
  when: 2017-07-05 "Wednesday"
  where: cairo
  by: jubeir
  to: qatar
  about: more
* qfmcrit ACCUSE/disapprove occurred
  when: 2017-07-05 "Wednesday"
  where: london
  by: qfm
  to: four
  about: cut
  answers: cut "aggression"

== ax-qatar-3
outlet: Straits Herald
register: wire
published: 2021-01-05
--
Gulf leaders {decl|sign} "solidarity" text as Qatar row {end|ends}

AL-ULA, Saudi Arabia, Jan 5 - Sheikh Tamim bin Hamad al-Thani stepped off his plane on Tuesday into the {hug|arms} of the Saudi crown prince, three and a half years after Riyadh and three allies {cut|severed} relations with his emirate, {cut|barred} its aircraft and {cut|shut} its only land frontier.

The {hug|embrace} on the tarmac, shown live across the region, opened a {summit|summit} of the Gulf Cooperation Council at which the six members and Egypt {decl|put their names} to a {decl|declaration} that, according to Mohammed bin Salman, "{decl|affirms} our solidarity and stability". The text itself was not released. "What happened today is the {end|turning} of the page on all points of difference and a full {restore|return} of diplomatic relations," foreign minister Faisal bin Farhan told the press afterwards.

The way had been {borders|cleared} the evening before, when Kuwait's foreign minister announced that Saudi Arabia was {borders|reopening} its air space and its land and sea borders to Qatar. Cars {cars|crossed} at Salwa on Tuesday for the first time since 2017. Egypt {egair|lifted} its flight {cut|ban} a few hours later. Doha, an official briefed on the terms said, has {suitag|agreed} to {suits|suspend} the {lawsuits|cases} it had brought before the World Trade Organization and the UN court against the three Gulf states; it has made none of the thirteen {conc|concessions} {list|demanded} of it in June 2017. Al-Jazeera broadcasts. The Turks are in their base.

Kuwait had {kmed|mediated} from the first week. Its old emir, Sheikh Sabah, died in September without seeing the result. In the last months the American administration {push|pressed} hard: Jared Kushner, who {kushtrip|visited} Riyadh and Doha in December and stood in the hall on Tuesday, wanted a success before January 20, diplomats said.

Abu Dhabi went along more slowly. "There is trust to be rebuilt," Anwar Gargash said, and he {gadvice|named} Turkey's role and "the meddling of political Islam" as subjects that remain. Tehran {irwel|congratulated} Qatar on its "brave resistance to pressure and extortion"; Ankara {trwel|hailed} the {borders|lifting} of the {cut|blockade}.

The emirate's Ramadan of empty shelves lasted a few days. It {herd|flew in} four thousand cows. It {opec|quit} the oil exporters' cartel in January 2019 and {brothers|sent} its diplomats back to Tehran in August 2017. Amnesty International {amnesty|asked} that the {sent|sentences} passed on people for "sympathising" now be {quash!demanded|quashed}.

~ RELATED: Fares to Dubai fall 60 per cent
--
who mbs: the Saudi crown prince
who tamim: Sheikh Tamim bin Hamad al-Thani
who faisal: person SA | Faisal bin Farhan; foreign minister Faisal bin Farhan
who kfm: person KW | Kuwait's foreign minister
who kushner: person US | Jared Kushner
who usadm: government US | the American administration
who amnesty: organisation - | Amnesty International
who sabah: Its old emir, Sheikh Sabah
who wto: organisation - | World Trade Organization
who court: body - | the UN court
who opec: organisation - | the oil exporters' cartel
who allies: coalition - | three allies
who threegulf: coalition - | the three Gulf states
where ula: AL-ULA
where teheranc: town IR 35.6944 51.4215 | to Tehran
* decl AGREE occurred
  when: 2021-01-05 "Tuesday"
  where: ula
  by: gcc "the six members"; egypt; qatar; saudi
  to: saudi; qatar; egypt
* end CONCEDE occurred optional
  when: 2021-01-05 "today"
  where: ula
  by: saudi
  to: qatar
  said: faisal official "told"
* hug SUPPORT occurred optional
  when: 2021-01-05 "Tuesday"
  where: ula
  by: mbs; tamim
  to: tamim
* cut SANCTION/discontinue occurred
  when: 2017 from decl "three and a half years after"
  by: saudi; allies; egypt
  to: qatar
* summit CONSULT/multilateral occurred
  when: 2021-01-05 "Tuesday"
  where: ula
  by: gcc "the six members"; egypt; tamim; mbs
* restore AGREE occurred
  when: 2021-01-05 "today"
  where: ula
  by: saudi; qatar
  to: qatar; saudi
  said: faisal official "told"
* borders RETREAT/access occurred
  when: 2021-01-04 from decl "the evening before"
  where: salwa
  by: saudi
  to: qatar
  said: kfm official "announced"
* cars RETREAT/access occurred optional
  when: 2021-01-05 "Tuesday"
  where: salwa
* egair RETREAT/access occurred
  when: 2021-01-05 from cars "a few hours later"
  by: egypt
  to: qatar
* suits RETREAT/withdraw announced
  when: ?
  by: qatar
  to: threegulf
  about: lawsuits
  said: "an official briefed on the terms" unnamed "said"
* lawsuits ACCUSE/investigate occurred
  when: ?
  by: qatar
  to: threegulf
* list REQUEST/change occurred
  when: 2017-06 from text "June 2017"
  by: saudi; allies
  to: qatar
  about: conc
* conc CONCEDE denied
  when: 2017-06/2021-01-05
  by: qatar
  to: saudi; threegulf
  said: "an official briefed on the terms" unnamed "said"
  about: list
* kmed CONSULT/third-party occurred
  when: 2017-06/2021-01 "from the first week"
  by: kuwait
  to: saudi; qatar
* push REQUEST/change occurred
  when: 2020-10/2021-01-05 bounded "the last months"
  by: usadm; kushner
* kushtrip CONSULT/visit occurred
  when: 2020-12 "December"
  where: "Riyadh"; "Doha"
  by: kushner
  to: saudi; qatar
* gadvice ACCUSE/disapprove occurred optional
  when: 2021-01-05
  by: gargash
  to: turkey
* irwel SUPPORT occurred
  when: 2021-01-04/2021-01-05 bounded
  by: iran
  to: qatar
* trwel SUPPORT occurred
  when: 2021-01-04/2021-01-05 bounded
  by: turkey
  to: saudi
  about: borders
  answers: borders "hailed the lifting"
* herd AID occurred optional
  when: ?
  by: qatar
* opec SANCTION/withdraw occurred
  when: 2019-01 from text "January 2019"
  by: qatar
  to: opec
* brothers COOPERATE occurred
  when: 2017-08 from text "August 2017"
  where: teheranc
  by: qatar
  to: iran
* amnesty REQUEST/change occurred
  when: ?
  by: amnesty
  about: quash
* sent SANCTION/convict occurred
  when: 2017-06/2021-01-05 bounded
  to: "people"
* quash CONCEDE demanded optional
  when: ?
* suitag AGREE occurred
  when: 2021-01-04/2021-01-05 bounded
  by: qatar
  to: threegulf
  about: suits
  said: "an official briefed on the terms" unnamed "said"
