story: gx-qatar
conflict: Qatar
countries: QA, SA, AE, EG
facts: On 5 June 2017 Saudi Arabia, the United Arab Emirates, Bahrain and Egypt broke off relations with Qatar and shut land, sea and air routes. Turkey's parliament approved troops for its base in Qatar on 7 June. On 22 June Kuwait handed over 13
  demands with ten days' time, prolonged by 48 hours; the four ministers met in Cairo on 5 July. On 11 July Rex Tillerson signed a memorandum on terrorist finance with Qatar. Doha sent its ambassador back to Tehran on 24 August. On 4 January
  2021 Kuwait announced the reopening of the border, on 5 January the summit of Al-Ula signed a declaration. (public record: statements of the governments, press of 2017 and 2021)

who qatar: state QA | Qatar; Doha
who saudi: state SA | Saudi Arabia; Riyadh
who uae: state AE | United Arab Emirates; Emirates; Abu Dhabi
who egypt: state EG | Egypt; Cairo
who bahrain: state BH | Bahrain; Manama
who four: coalition - | the four states; the quartet; the four
who kuwait: state KW | Kuwait
who emirk: person KW | Sheikh Sabah; Kuwait's emir
who turkey: state TR | Turkey; Ankara
who iran: state IR | Iran; Tehran
who us: state US | United States; Washington
who trump: person US | Donald Trump; Trump
who tillerson: person US | Rex Tillerson; Tillerson
who thani: person QA | Sheikh Mohammed bin Abdulrahman; foreign minister of Qatar
who tamim: person QA | Sheikh Tamim; Tamim
who gargash: person AE | Anwar Gargash; Gargash
who jubeir: person SA | Adel al-Jubeir; Jubeir
who jazeera: outlet QA | Al Jazeera
who mbs: person SA | Mohammed bin Salman
where salwa: site SA 24.73 50.77 | Abu Samra; Salwa
where udeid: site QA 25.12 51.32 | Al Udeid
where alula: town SA 26.62 37.92 | Al-Ula

== gx-qatar-1
outlet: Pearling Coast Agency
register: wire
published: 2017-06-08
--
Turkey {deploy|sends} troops as Gulf {siege|blockade} of Qatar enters fourth day

DOHA, June 8 (PCA) - Qatar will not {surrender|surrender}, its foreign minister said on Thursday, hours after Turkey's parliament {approve|approved} the {deploy|dispatch} of more soldiers to a base near Doha and as lorries with yoghurt and chicken began to {food|arrive} by air from Ankara and Tehran.

Saudi Arabia, the United Arab Emirates, Bahrain and Egypt {cut|severed} relations with the emirate on Monday, {accter|accusing} it of {backter|backing} extremists and of drawing close to Iran. They {close|closed} their airspace, ports and roads to it, gave its diplomats 48 hours to {expdip|leave} and {expcit|ordered} Qatari visitors {expcit|out} within a fortnight. Yemen's exiled government, the Maldives and one of Libya's rival administrations {cut2|followed}. The only land crossing, at Abu Samra, is {close|shut}; 40 percent of Qatar's food used to come that way.

"No one has the right to meddle in our foreign policy," Sheikh Mohammed bin Abdulrahman told reporters. He {deny|rejected} the {accter|allegations} as baseless, {condsiege|called} the {close|closures} "collective punishment" and {ruleout|ruled out} a military answer.

The quarrel flared on May 24, when the site of Qatar's news agency carried remarks by the emir in {praise|praise} of Iran and Hamas. Doha says that the site was {hack|hacked} and has {askfbi|asked} the FBI for help in an {inqhack|investigation}; within minutes, however, Saudi and Emirati channels were quoting the words, and their governments {blockweb|blocked} Al Jazeera's pages.

In Washington signals cross. On Tuesday Trump {trumpback|applauded} the {cut|move} on Twitter and took some credit for it; on Wednesday he {trumpcall|telephoned} Sheikh Tamim and {offermed|offered} to {med!announced|mediate} at the White House. About 10,000 Americans serve at Al Udeid, from which the {isis|campaign} against Islamic State is flown. The Pentagon {thankp|thanked} Qatar for hosting them.

Kuwait's emir {shuttle|flew} to Jeddah on Tuesday, to the Emirates on Wednesday and on to Doha by night. He got no concession. Gargash, the Emirates' minister of state, {guar|demanded} "a road map of guarantees" first. His country has made it a {sympathy|crime}, with up to fifteen years in prison, to voice sympathy with Qatar; Bahrain {sympathybh|did} the same on Thursday. Jubeir {jubcall|urged} Doha to {stopham!demanded|stop} supporting Hamas and the Muslim Brotherhood.

Iran, whose parliament and shrine of Khomeini were {tehran|attacked} on Wednesday by gunmen of Islamic State with 17 dead, {iranblame|blamed} Riyadh for that {tehran|bloodshed} and {offports|offered} Qatar the use of three ports. Germany's foreign minister warned of war and {germcall|called for} {gtalks|talks}. "This is Trumpification," he said.

~ QSE index down 9.7 pct on week
--
who hamas: group PS | Hamas
who isis: group - | Islamic State
who pentagon: body US | Pentagon
who germany: office DE | Germany's foreign minister
who yemen: government YE | Yemen's exiled government
who maldives: state MV | Maldives
who tparl: body TR | Turkey's parliament
who siga: force US | Americans
where doha: near QA 25.22 51.40 | a base near Doha
where jeddah: town SA 21.49 39.19 | Jeddah
where khomeini: site IR 35.55 51.37 | shrine of Khomeini
* deploy MOBILIZE/troops announced
  when: ?
  where: doha
  by: turkey
  to: qatar
* siege COERCE/restrict ongoing
  when: 2017-06-05/2017-06-08 "fourth day"
  where: salwa
  by: saudi; uae; bahrain; egypt
  to: qatar
* surrender REJECT/yield occurred
  when: 2017-06-08 "Thursday"
  by: qatar
  to: saudi; uae; bahrain; egypt
  said: thani party "said"
  about: CONCEDE by qatar
* approve SUPPORT occurred
  when: 2017-06-07/2017-06-08 bounded "hours after"
  by: tparl
  to: qatar
  about: deploy
* food AID occurred
  when: 2017-06-08 "Thursday"
  where: "Doha"
  by: turkey; iran
  to: qatar
* cut SANCTION/discontinue occurred
  when: 2017-06-05 "Monday"
  by: saudi; uae; bahrain; egypt
  to: qatar
* accter ACCUSE/allege occurred
  when: 2017-06-05 "Monday"
  by: saudi; uae; bahrain; egypt
  to: qatar
  about: backter
* backter AID occurred
  when: ?
  by: qatar alleged of saudi; qatar alleged of uae; qatar alleged of egypt; qatar alleged of bahrain
  to: "extremists"
  said: saudi official claimed "accusing"
* close COERCE/restrict occurred
  when: 2017-06-05 "Monday"
  where: salwa
  by: saudi; uae; bahrain; egypt
  to: qatar
  part_of: siege
* expdip SANCTION/expel occurred
  when: 2017-06-05 "Monday"
  by: saudi; uae; bahrain; egypt
  to: qatar; "its diplomats"
* expcit COERCE/deport occurred
  when: 2017-06-05 "Monday"
  by: saudi; uae; bahrain; egypt
  to: "Qatari visitors"
* cut2 SANCTION/discontinue occurred
  when: 2017-06-05/2017-06-08 bounded
  by: yemen; maldives; "one of Libya's rival administrations"
  to: qatar
* deny REJECT occurred optional
  when: 2017-06-08 "Thursday"
  by: thani
  to: saudi; uae; bahrain; egypt
  about: accter
  answers: accter "rejected the allegations"
* condsiege ACCUSE/disapprove occurred
  when: 2017-06-08 "Thursday"
  by: thani
  to: saudi; uae; bahrain; egypt
  about: close
  answers: close
* ruleout REJECT occurred
  when: 2017-06-08 "Thursday"
  by: thani
  about: MOBILIZE/troops
* hack COERCE/cyber occurred
  when: 2017-05-24 from text "May 24"
  to: "the site of Qatar's news agency" thing
  said: qatar party "says"
* askfbi REQUEST/assist occurred
  when: 2017-05-24/2017-06-08 bounded
  by: qatar
  to: "the FBI"
  about: inqhack
* inqhack ACCUSE/investigate occurred
  when: 2017-05-24/2017-06-08 bounded
  by: qatar
  about: hack
* blockweb COERCE/censor occurred
  when: 2017-05-24 from hack "within minutes"
  by: saudi "Saudi"; uae "Emirati"
  to: jazeera
* trumpback SUPPORT occurred
  when: 2017-06-06 "Tuesday"
  by: trump
  to: saudi; uae; bahrain; egypt
  about: cut
  answers: cut "applauded"
* trumpcall CONSULT/phone occurred
  when: 2017-06-07 "Wednesday"
  by: trump; tamim
  to: tamim
* offermed AGREE occurred
  when: 2017-06-07 "Wednesday"
  by: trump
  to: tamim
  about: med
* med CONSULT/third-party announced
  when: ?
  where: "the White House"
  by: trump
* isis ASSAULT/aerial ongoing optional
  when: 2017-06-08
  by: siga
  to: isis
* thankp SUPPORT occurred
  when: 2017-06-05/2017-06-08 bounded
  by: pentagon
  to: qatar
* shuttle CONSULT/third-party occurred
  when: 2017-06-06/2017-06-07 "Tuesday" "Wednesday"
  where: jeddah; "the Emirates"; "Doha"
  by: emirk; saudi; uae; qatar
  to: saudi; uae; qatar
* guar REQUEST/yield occurred
  when: 2017-06-05/2017-06-08 bounded
  by: gargash
  to: qatar
* sympathy COERCE/censor occurred
  when: 2017-06-05/2017-06-08 bounded
  by: uae
* jubcall REQUEST/yield occurred
  when: 2017-06-05/2017-06-08 bounded
  by: jubeir
  to: qatar
  about: stopham
* stopham SANCTION/discontinue demanded optional
  when: ?
  by: qatar
  to: hamas; "Muslim Brotherhood"
* tehran ASSAULT/firearms occurred
  when: 2017-06-07 "Wednesday"
  where: "parliament"; khomeini
  by: isis "gunmen of Islamic State"; saudi alleged of iran
  to: "parliament" thing; khomeini thing
  killed: 17 "17 dead" side unknown
* iranblame ACCUSE/allege occurred
  when: 2017-06-07/2017-06-08 bounded
  by: iran
  to: saudi
  about: tehran
* offports AGREE occurred
  when: 2017-06-05/2017-06-08 bounded
  by: iran
  to: qatar
  about: AID by iran to qatar
* germcall REQUEST/meet occurred
  when: 2017-06-05/2017-06-08 bounded
  by: germany
  about: gtalks
* sympathybh COERCE/censor occurred
  when: 2017-06-08 "Thursday"
  by: bahrain
* praise SUPPORT occurred optional
  when: 2017-05-24 from text "May 24"
  by: tamim "the emir"
  to: iran; hamas
* gtalks CONSULT demanded optional
  when: ?
figure: troops ~10000 "About 10,000 Americans" at udeid

== gx-qatar-2
outlet: Corniche Daily
register: daily
published: 2017-07-12
--
Tillerson {memo|signs} with Doha, the four stay unmoved

KUWAIT CITY - He came with a folder and left with half of what he wanted. On Tuesday Rex Tillerson and Sheikh Mohammed bin Abdulrahman {memo|put} their names in Doha to a {memo|memorandum} on tracking and cutting off money for terrorists, the first fruit of a four-day {tour|tour} of the Gulf. By evening the quartet had {memorej|dismissed} it. The {memo|paper} was "insufficient", read a joint statement of Riyadh, Abu Dhabi, Manama and Cairo; it was their own pressure that had brought it about, and the {siege|measures} would {remain|remain} until Qatar {met|met} their {list|demands} in full.

Of these there are thirteen. Kuwait {deliver|handed over} the {list|list} on June 22: {jazclose!demanded|close} Al Jazeera, {tkclose!demanded|shut} the Turkish base, {irandown!demanded|reduce} ties with Iran, {extrad!demanded|surrender} wanted persons, {damages!demanded|pay} damages, and all within ten days. At the {askprol|wish} of Sheikh Sabah they {prolong|gave} two days more. On July 3 the foreign minister of Qatar brought him a {listrej|letter}, and on the 5th the four ministers {cairo|met} in Cairo to voice {cairoreg|regret} at its "negative" content. "The {listrej|reply} was in overall terms a no," Egypt's Sameh Shoukry said. They announced no new {nonew|steps}, though Jubeir let it be known that more would {more,moresanc|come} "at the suitable time".

Doha for its part has hired lawyers in Geneva and will {claims|claim} compensation for its airline and for 11,000 citizens of both sides parted from spouse or school. On Monday it informed the World Trade Organization of an intended {wto|complaint}. A body of its interior ministry published {inq|findings} on the {hack|hacking} of the news agency: the traces lead to two "{siege|siege} countries". Gargash denied that the Emirates had a hand in it.

Turkey {tkjoin|flew in} a fifth batch of soldiers on Tuesday and held an {tkdrill|exercise} with tanks; its president {erdcond|described} the {list|ultimatum} as contrary to international law. Iran {iranfood|ships} 1,100 tonnes of fruit daily. Britain's Boris Johnson, who was in the region at the weekend, {boris|called on} the four to {ease!demanded|ease} the {siege|embargo}. Sigmar Gabriel got out of Doha a {gabpledge|promise} that German agents may {files!announced|look} at its files.

At Salwa two pilgrims and an old camel herder wait on the Saudi side. The emirate's herds, some 15,000 animals, had been {camels|driven} over by Saudi guards in a week of June without water; hundreds perished, herders say.

Tillerson {callk|saw} the Kuwaiti emir again on Wednesday, then flew to Jeddah, where he {jmeet|sat} an hour with the four ministers. "We are tired of repeating it," one diplomat groaned. The secretary had earlier {tillreas|judged} Qatar's position to be "very reasonable". It was not forgotten.

~ Forex: riyal pegged, for now
--
who shoukry: person EG | Sameh Shoukry
who johnson: person GB | Boris Johnson
who gabriel: person DE | Sigmar Gabriel
who wto: organisation - | World Trade Organization
who interior: body QA | interior ministry
who erdogan: office TR | its president
who tillerson: The secretary
who emirk: the Kuwaiti emir
where dohat: town QA 25.29 51.53 | in Doha
where cairot: town EG 30.04 31.24 | in Cairo
where jeddah: town SA 21.49 39.19 | Jeddah
* memo AGREE occurred
  when: 2017-07-11 "Tuesday"
  where: dohat
  by: tillerson; thani
  to: thani; tillerson
* tour CONSULT/visit occurred
  when: 2017-07-09/2017-07-12 "four-day"
  by: tillerson
  to: qatar; kuwait; saudi
  where: "the Gulf"
* memorej REJECT occurred
  when: 2017-07-11 "By evening"
  by: four; saudi; uae; bahrain; egypt
  to: qatar; tillerson
  about: memo
  answers: memo "dismissed it"
* siege COERCE/restrict ongoing
  when: 2017-06/2017-07-12 bounded
  where: salwa
  by: four
  to: qatar
* deliver CONSULT/third-party occurred optional
  when: 2017-06-22 from text "June 22"
  by: kuwait
  to: qatar
* list REQUEST/yield occurred
  when: 2017-06-22 from text "June 22"
  by: four
  to: qatar
  about: jazclose
* jazclose COERCE/censor demanded optional
  when: 2017-06-22/2017-07-02 bounded "within ten days"
  by: qatar
  to: jazeera
* tkclose SANCTION/discontinue demanded optional
  when: 2017-06-22/2017-07-02 bounded "within ten days"
  by: qatar
  to: turkey
* irandown SANCTION/discontinue demanded optional
  when: 2017-06-22/2017-07-02 bounded "within ten days"
  by: qatar
  to: iran
* extrad COOPERATE demanded optional
  when: 2017-06-22/2017-07-02 bounded "within ten days"
  by: qatar
  to: four
* prolong CONCEDE occurred
  when: 2017-06-22/2017-07-03 bounded
  by: four
  to: qatar
  answers: askprol
* askprol REQUEST/change occurred
  when: 2017-06-22/2017-07-03 bounded
  by: emirk
  to: four
* cairo CONSULT/multilateral occurred
  when: 2017-07-05 from text "the 5th"
  where: cairot
  by: four; shoukry
* cairoreg ACCUSE/disapprove occurred optional
  when: 2017-07-05 from text "the 5th"
  where: cairot
  by: four
  to: qatar
  about: listrej
  answers: listrej
* listrej REJECT/yield occurred
  when: 2017-07-03 from text "July 3"
  by: qatar
  to: four
  about: list
  answers: list "reply"
  said: shoukry party "said"
* nonew SANCTION denied
  when: 2017-07-05
  by: four
  to: qatar
* more THREATEN/relations occurred
  when: 2017-07-05/2017-07-12 bounded
  by: jubeir
  to: qatar
  about: moresanc
* moresanc SANCTION threatened
  when: ?
  by: four
  to: qatar
* claims ACCUSE/investigate announced
  when: ?
  by: qatar
  to: four
* wto ACCUSE/investigate announced
  when: ?
  by: qatar
  to: four
* inq ACCUSE/investigate occurred
  when: ?
  by: interior
  to: "siege countries"
  about: hack
* hack COERCE/cyber occurred
  when: ?
  by: "siege countries" alleged of interior; uae denied
  to: "the news agency" thing; qatar
  said: interior official claimed "published"
* tkjoin MOBILIZE/troops occurred
  when: 2017-07-11 "Tuesday"
  by: turkey
  to: qatar
* tkdrill MOBILIZE/troops occurred
  when: 2017-07-11 "Tuesday"
  by: turkey
  with: tank "tanks"
* erdcond ACCUSE/disapprove occurred
  when: 2017-06-22/2017-07-12 bounded
  by: erdogan
  to: four
  about: list
  answers: list
* iranfood AID ongoing
  when: 2017-07-12
  by: iran
  to: qatar
* boris REQUEST/yield occurred
  when: 2017-07-08/2017-07-09 "at the weekend"
  by: johnson
  to: four
  about: ease
* ease CONCEDE demanded optional
  when: ?
  by: four
  to: qatar
* gabpledge AGREE occurred
  when: ?
  by: qatar
  to: gabriel
  about: files
* files COOPERATE announced optional
  when: ?
  by: qatar
  to: "German agents"
* camels COERCE/deport occurred
  when: 2017-06 "a week of June"
  where: salwa
  by: "Saudi guards"
  to: "herds" thing
  said: "herders" witness "say"
* callk CONSULT occurred
  when: 2017-07-12 "Wednesday"
  by: tillerson; emirk
  to: emirk
* jmeet CONSULT/multilateral occurred
  when: 2017-07-12 "Wednesday"
  where: jeddah
  by: tillerson; four
  to: saudi
* tillreas SUPPORT occurred
  when: 2017-07-09/2017-07-12 bounded "earlier"
  by: tillerson
  to: qatar
* damages AID demanded optional
  when: 2017-06-22/2017-07-02 bounded "within ten days"
  by: qatar
  to: four
* remain REJECT occurred
  when: 2017-07-11 "By evening"
  by: four
  to: qatar
  about: CONCEDE by four to qatar
* met CONCEDE hypothetical optional
  when: ?
  by: qatar
  to: four

== gx-qatar-3
outlet: Gulf Affairs Notebook
register: analysis
published: 2021-01-07
--
Three and a half years, thirteen {list|demands}, none {met!denied|met}

A {hug|hug} on a tarmac did it. Sheikh Tamim, flown for the {summit|summit} of the Gulf states to Al-Ula on Tuesday, came down the steps and was {hug|embraced} by the Saudi crown prince Mohammed bin Salman. The evening before, Kuwait had announced that the border, the sea and the sky between Saudi Arabia and Qatar were being {reopen|opened} at once. At the {summit|meeting} all six members and Egypt {alula|signed} a {alula|declaration}; its text, a page of "solidarity", names neither Iran nor Turkey.

What was given? Qatar will {drop!announced|withdraw} its suits, worth five billion dollars, over the {close|closure} of airspace, and both sides {truce|hold} their broadcasters {truce|back}. What was taken? Al Jazeera is on air, the Turkish base has grown. "No one {yield|gave in}," an adviser in Doha says, and smiles.

Why then? Firstly Washington. Jared Kushner {kush|flew in} twice in December and {kushask|pressed} the Saudis to {reopen|let} Qatari planes pass, so that Iran would no longer earn 100 million dollars a year in overflight fees. Kuwait, {mediate|mediating} since June 2017 under two emirs, wrote the text. Secondly the new president in the White House, from whom Riyadh expects less warmth. The Emirates came along with the enthusiasm of a man who pays a fine; Gargash spoke of "confidence to be rebuilt". Egypt {egopen|opened} its airspace on the Tuesday. Bahrain, whose coast guard had {boats|seized} 47 Qatari fishing boats by its own count and whose champion body-builder was {bodyb|caught} at sea by the other side in November, will {bhopen|do} so next week.

For those who want the dates once more: {cut|rupture} on 5 June 2017; thirteen {list|points} on the 22nd; {listrej|refused} on 3 July; in August an envoy {tehamb|sent back} to Tehran; in December 2018 Qatar {opec|left} OPEC; in 2019 its prime minister sat at three {mecca|summits} in Mecca and {meccarej|disowned} the communiques afterwards; in July 2020 the World Court {icj|rejected} an {icjapp|appeal} of the four over airspace.

And the people? In the first week 12,000 camels and half as many human beings were {expcit,camels|sent home}. A poet from Abu Dhabi got {poet|ten years} for a verse that {verse|praised} Tamim, and is inside yet. Amnesty {amn|asked} on Wednesday that he and others be {poetfree|let out} as proof of good will.

Whether the {hug|hug} holds, nobody is betting.
--
who kushner: person US | Jared Kushner
who amnesty: organisation - | Amnesty
who wc: body - | World Court
who bcg: force BH | whose coast guard
who members: coalition - | all six members
who qpm: office QA | its prime minister
who poet: person AE | A poet
who saudi: Riyadh; Saudi Arabia; the Saudis
where mecca: town SA 21.42 39.83 | Mecca
* met CONCEDE denied
  when: 2017-06/2021-01 bounded "Three and a half years"
  by: qatar
  to: four
* summit CONSULT/multilateral occurred
  when: 2021-01-05 "Tuesday"
  where: alula
  by: tamim; mbs; members; egypt
* hug CONSULT occurred optional
  when: 2021-01-05 "Tuesday"
  where: alula
  by: mbs; tamim
  to: tamim
* reopen RETREAT/access occurred
  when: 2021-01-04 "The evening before"
  by: saudi
  to: qatar
  said: kuwait official "announced"
  where: "the border"
* alula AGREE occurred
  when: 2021-01-05 "Tuesday"
  where: alula
  by: members; egypt; qatar
  to: members; egypt; qatar
* drop CONCEDE announced
  when: ?
  by: qatar
  to: four
* close COERCE/restrict occurred
  when: 2017-06/2021-01 bounded
  by: four
  to: qatar
* truce RETREAT/ceasefire ongoing optional
  when: 2021-01-05/2021-01-07
  by: qatar; saudi
* yield CONCEDE denied
  when: 2021-01
  said: "an adviser in Doha" official denied "says"
* kush CONSULT/visit occurred
  when: 2020-12 "December"
  by: kushner
  to: saudi
  count: 2 "twice"
* kushask REQUEST/yield occurred
  when: 2020-12 "December"
  by: kushner
  to: saudi
  about: reopen
* mediate CONSULT/third-party occurred
  when: 2017-06/2021-01 from text "June 2017"
  by: kuwait
  to: qatar; four
* egopen RETREAT/access occurred
  when: 2021-01-05 "on the Tuesday"
  by: egypt
  to: qatar
* boats COERCE/seize occurred
  when: 2017-06/2021-01 bounded
  by: bcg
  to: "47 Qatari fishing boats" thing
* bodyb COERCE/arrest occurred
  when: 2020-11 "November"
  by: qatar
  to: "body-builder"
  detained: 1 "champion body-builder" side civilian
* cut SANCTION/discontinue occurred
  when: 2017-06-05 from text "5 June 2017"
  by: four
  to: qatar
* list REQUEST/yield occurred
  when: 2017-06-22 from text "the 22nd"
  by: four
  to: qatar
* listrej REJECT/yield occurred
  when: 2017-07-03 from text "3 July"
  by: qatar
  to: four
  about: list
  answers: list "refused"
* tehamb CONCEDE occurred
  when: 2017-08 "August"
  by: qatar
  to: iran
* opec SANCTION/withdraw occurred
  when: 2018-12 from text "December 2018"
  by: qatar
  to: "OPEC"
* mecca CONSULT/multilateral occurred
  when: 2019 from text "2019"
  where: mecca
  by: qpm
  count: 3 "three summits"
* meccarej REJECT occurred
  when: 2019 from text "2019"
  by: qpm
* icj REJECT occurred
  when: 2020-07 from text "July 2020"
  by: wc
  to: four
  about: icjapp
  answers: icjapp "rejected an appeal"
* icjapp REQUEST/change occurred
  when: 2017-06-05/2020-07 bounded
  by: four
  to: wc
* expcit COERCE/deport occurred
  when: 2017-06-05/2017-06-11 "In the first week"
  by: four
  to: "half as many human beings"
  displaced: ~6000 "half as many human beings" side civilian
* poet SANCTION/convict occurred
  when: ?
  to: poet
  answers: verse "for a verse"
* amn REQUEST/yield occurred
  when: 2021-01-06 "Wednesday"
  by: amnesty
  about: poetfree
* poetfree RETREAT/release demanded optional
  when: ?
  to: poet
* bhopen RETREAT/access announced
  when: 2021-01-11/2021-01-17 week "next week"
  by: bahrain
  to: qatar
* camels COERCE/deport occurred
  when: 2017-06-05/2017-06-11 "In the first week"
  to: "12,000 camels" thing
* verse SUPPORT occurred optional
  when: ?
  by: poet
  to: tamim
