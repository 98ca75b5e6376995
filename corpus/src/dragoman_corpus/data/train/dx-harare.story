story: dx-harare
conflict: Zimbabwe
countries: ZW, ZA, ZM
facts: After the vote of 30 July 2018 opposition supporters took to the streets of Harare on 1 August; soldiers fired and six people died (three at first count), 35 were hurt. On the 2nd police searched the MDC headquarters and held some 18 people; in the night to the 3rd Mnangagwa was declared winner with 50.8 per cent. Tendai Biti fled to Zambia on the 8th and was handed back. The Constitutional Court dismissed Chamisa's petition on the 24th. A commission under Kgalema Motlanthe reported on 18 December. (public record: Zimbabwean police, election commission, Motlanthe commission, press.)

who mnangagwa: office ZW | Emmerson Mnangagwa; Mnangagwa; President Mnangagwa; Mr Mnangagwa
who chamisa: person ZW | Nelson Chamisa; Chamisa; Mr Chamisa
who mdc: party ZW | MDC Alliance; MDC
who zanu: party ZW | Zanu-PF; ZANU-PF; Zanu PF
who zdf: force ZW | Zimbabwean army; soldiers; the army; army; troops
who zrp: force ZW | Zimbabwean police; police; the police; riot police
who zec: body ZW | electoral commission; ZEC; Zimbabwe Electoral Commission
who crowd: population ZW | protesters; demonstrators; opposition supporters
who biti: person ZW | Tendai Biti; Biti; Mr Biti
who mohadi: office ZW | Obert Mpofu; Mpofu
who zambia: state ZM | Zambia; Lusaka
who court: body ZW | Constitutional Court; the court
who motlanthe: body ZA | Motlanthe commission; Kgalema Motlanthe; Motlanthe; the commission
who eu: organisation - | European Union; EU
who us: state US | United States; Washington
who un: organisation - | United Nations
who valerio: person ZW | Valerio Sibanda; General Sibanda
where harare: town ZW -17.83 31.05 | Harare; HARARE
where rainbow: site ZW -17.83 31.04 | Rainbow Towers
where house: site ZW -17.83 31.05 | Harvest House; party headquarters; Morgan Tsvangirai House
where chirundu: town ZW -16.03 28.85 | Chirundu

== dx-harare-1
outlet: Limpopo Wire
register: wire
published: 2018-08-02
--
Zimbabwe police {raid|raid} opposition office after soldiers {fire|shoot} protesters

HARARE, Aug 2 (LW) - Police in riot gear {raid|burst} into the headquarters of Zimbabwe's main opposition party on Thursday, {arr|took away} at least 16 people and {comp|carried out} computers, as soldiers with rifles ordered shopkeepers in the city centre to {clear|close} and the wait for the winner of Monday's presidential election went on.

A day earlier three people had been {fire|killed} when troops {fire|opened fire} on a {demo|march} of people who {cheat|accused} the electoral commission of {rig|cheating}. Police spokesperson Charity Charamba said on Thursday that the toll could rise, and hospitals spoke of 14 {fire|wounded}, most of them {fire|hit} in the back or in the legs. It was the first {fire|bloodshed} since Robert Mugabe was {coup|toppled} by the army in November.

"The {fire|shots} came from the lorry, then from men who knelt," said a woman who sells airtime at the corner of Jason Moyo Avenue. A photographer saw one soldier, masked, {whip|lash} a passer-by with a strap. The crowd had {burn|burned} two cars and {stone|pelted} the gates of Rainbow Towers, where results were being read out; for an hour the police {gas|answered} with tear gas and a water cannon and then, in the words of Home Affairs Minister Obert Mpofu, {ask|requested} the army's {help|help}. "We will not tolerate any of it again. They are testing our resolve," he {thr|warned}.

President Emmerson Mnangagwa {blam|laid} the deaths on the leaders of the MDC Alliance. He nevertheless said that his office was in {contact|contact} with Nelson Chamisa, his rival, and {inqprom|proposed} an independent {inq|investigation}. Chamisa, who went to Parirenyatwa hospital to {hospv|see} the injured, disclaimed any {contact!denied|contact}. "I won the vote", he told those who had gathered there, "and they {fire|answer} with guns."

Zanu-PF has two thirds of the seats in parliament, the commission announced on Wednesday, and it was this that sent the young men into the street. An officer of the EU's observer mission {eurep|criticised} "a lack of trust" before the first stone {stone|flew}. UN Secretary-General António Guterres and the former colonial power, Britain, {rest|urged} all sides to restrain themselves; Washington {usreq|called on} the soldiers to {pull|leave} the streets. In Pretoria the ruling ANC {anccond|regretted} the {fire|killings}. Australia {auclose|shut} its embassy for the day.

In the evening the courts were still open: 16 of those {arr|detained} at the party's office, said a lawyer, were being {charge|charged} with "possession of dangerous weapons" and public violence. He had not been {access!denied|let in} to see them. Police claimed that grenades and a box of stones had been {found|found} in the building. Biti, one of Chamisa's allies, {bitidism|called} it "a pantomime". A {warr|warrant} is out, according to the state daily, for nine party leaders.

~ TIMELINE: Zimbabwe's elections since 1980
~ Limpopo Wire is not responsible for external sites
--
who australia: state AU | Australia
who charamba: person ZW | Charity Charamba
who mdc: Zimbabwe's main opposition party
who guterres: office - | António Guterres
who britain: state GB | Britain
who anc: party ZA | ANC
who mugabe: person ZW | Robert Mugabe
where parirenyatwa: site ZW -17.81 31.04 | Parirenyatwa hospital
where jmoyo: site ZW -17.83 31.05 | Jason Moyo Avenue
where hq: site ZW - - | headquarters
* cheat ACCUSE/allege occurred
  when: 2018-08-01 from raid "A day earlier"
  where: harare
  by: crowd
  to: zec
  about: rig
* rig COERCE/misinformation occurred optional
  when: ?
  by: zec alleged of crowd
* raid COERCE/restrict occurred
  when: 2018-08-02 "Thursday"
  where: harare; hq
  by: zrp
  to: mdc; "the headquarters" thing
* fire ASSAULT/firearms occurred
  when: 2018-08-01 from raid "A day earlier"
  where: jmoyo; harare
  by: zdf; mdc alleged of mnangagwa
  to: crowd
  with: small-arms "rifles"
  killed: 3 "three people" side civilian
  injured: 14 "14 wounded" side civilian voice "hospitals"
  said: "hospitals" witness "spoke"
  said: "a woman who sells airtime" witness "said"
* demo PROTEST/demo occurred
  when: 2018-08-01 from raid "A day earlier"
  where: harare
  by: crowd
  to: zec
* arr COERCE/arrest occurred
  when: 2018-08-02 "Thursday"
  where: hq; harare
  by: zrp
  to: mdc
  detained: >=16 "at least 16 people"
  part_of: raid
* comp COERCE/seize occurred
  when: 2018-08-02 "Thursday"
  where: hq; harare
  by: zrp
  to: "computers" thing
  part_of: raid
* clear COERCE/restrict occurred
  when: 2018-08-02 "Thursday"
  where: "the city centre"; harare
  by: zdf
  to: "shopkeepers"
* coup COERCE/martial-law occurred
  when: 2017-11 "November"
  where: harare
  by: zdf
  to: mugabe
* whip ASSAULT/beat occurred
  when: 2018-08-01
  where: harare
  by: zdf "one soldier"
  to: "a passer-by"
  said: "A photographer" witness "saw"
* burn PROTEST/riot occurred
  when: 2018-08-01
  where: harare
  by: crowd "The crowd"
  to: "two cars" thing
  sites: 2 "two cars"
* stone PROTEST/riot occurred
  when: 2018-08-01
  where: rainbow; harare
  by: crowd "The crowd"
  to: "the gates" thing
  with: stones "pelted"
* gas ASSAULT/crowd-control occurred
  when: 2018-08-01 "for an hour"
  where: rainbow; harare
  by: zrp
  to: crowd "The crowd"
  with: crowd-control "tear gas"
  answers: stone "answered"
* ask REQUEST/assist occurred
  when: 2018-08-01
  by: zrp
  to: zdf
  about: help
  said: mohadi official "in the words of"
* help MOBILIZE/troops demanded optional
  when: 2018-08-01
  where: harare
  by: zdf
  to: zrp
* thr THREATEN/violence occurred
  when: 2018-08-01/2018-08-02 bounded
  by: mohadi
  to: crowd
* blam ACCUSE/allege occurred
  when: 2018-08-01/2018-08-02 bounded
  by: mnangagwa
  to: mdc
  about: fire
* inqprom AGREE occurred
  when: 2018-08-01/2018-08-02 bounded
  by: mnangagwa
  about: inq
* inq ACCUSE/investigate announced
  when: ?
  by: mnangagwa
  about: fire
* hospv CONSULT/visit occurred optional
  when: 2018-08-01/2018-08-02 bounded
  where: parirenyatwa
  by: chamisa
  to: "the injured"
* contact CONSULT ongoing
  when: 2018-08-01/2018-08-02 bounded
  by: mnangagwa; chamisa
  to: chamisa
  said: mnangagwa official "said"
  said: chamisa party denied "disclaimed"
* eurep ACCUSE/disapprove occurred
  when: ?
  by: eu
* rest REQUEST/yield occurred
  when: 2018-08-01/2018-08-02 bounded
  by: guterres; britain
  to: "all sides"
* usreq REQUEST/yield occurred
  when: 2018-08-01/2018-08-02 bounded
  by: us
  to: zdf
  about: pull
* pull RETREAT/withdraw demanded optional
  when: ?
  where: harare
  by: zdf
* anccond ACCUSE/disapprove occurred
  when: 2018-08-01/2018-08-02 bounded
  where: "Pretoria"
  by: anc
  to: zdf
  about: fire
  answers: fire "regretted the killings"
* auclose COERCE/restrict occurred
  when: 2018-08-02 "for the day"
  where: harare
  by: australia
  to: "its embassy" thing
* charge ACCUSE/investigate ongoing
  when: 2018-08-02 "In the evening"
  where: harare
  by: zrp
  to: mdc
  count: 16 "16 of those"
  said: "a lawyer" party "said"
* access RETREAT/access denied optional
  when: 2018-08-02
  by: zrp
  to: "a lawyer"
* found COERCE/seize occurred
  when: 2018-08-02
  where: hq
  by: zrp
  to: "grenades and a box of stones" thing
  said: zrp official claimed "claimed"
* bitidism REJECT occurred
  when: 2018-08-02
  by: biti
  to: zrp
  about: found
  answers: found "called it"
* warr ACCUSE/investigate occurred
  when: 2018-08-01/2018-08-02 bounded
  to: mdc "nine party leaders"
  count: 9 "nine party leaders"
  said: "the state daily" media "according"

== dx-harare-2
outlet: The Copperbelt Morning Mail
register: daily
published: 2018-08-10
--
Biti {bitiret|sent back} across the river as judge's order is {ignore|brushed aside}

CHIRUNDU - A Zambian judge had {order|ruled} on Wednesday night that he must stay until his {asylum|plea} was heard. On Thursday at first light men who did not give their names {bitiret|put} Tendai Biti, once Zimbabwe's finance minister, into a vehicle at the border post of Chirundu and {bitiret|handed} him to the police of the country he had {flee|fled} the day before.

By eleven he was in a {bitarr|cell} in Harare, by five before a magistrate, who granted him {bail|bail} of 5,000 dollars. The {chg|charge}: that he {declare|declared} unofficial results, a crime under the electoral act, and {incite|incited} the {demo|marches} of August 1, in which soldiers {fire|killed} six people.

Lusaka's foreign minister, Joe Malanji, had {nogo|refused} the {asylum|asylum} which Biti {asylum|asked} for because, he said, the reasons were "without merit". UNHCR {unhcr|spoke} of a serious breach of the law of nations, and the embassies of Britain, Germany, Canada, Australia and the United States, along with the EU's, {embreq|called} in one statement for his safety to be guaranteed. Hakainde Hichilema, who leads the opposition here and spent four months in {hharr|prison} last year on an {hhchg|accusation} of treason, {hhcond|condemned} the {bitiret|expulsion} as "a shame on all of us".

About sixty Zimbabweans who had crossed with him {sit|sat down} on the bridge on Wednesday and {shield|locked} arms round his car; an immigration man {tug|tugged} at his sleeve, his own police at the other. "It was a {tug|tug-of-war} with a human being," said a lorry driver.

Since Mr Mnangagwa was {decl|declared} the winner in the early hours of Friday last, with 50.8 per cent, the gentle voice which he has for foreigners and the hand of his soldiers seem to belong to two men. He {condol|deplored} the {fire|shooting} and {promise|promised} foreign eyes to {inq|look} into it. Meanwhile 27 members of the MDC are out on {bail27|bail} only since Tuesday; homes in the suburbs of Kuwadzana and Chitungwiza were {nightraid|broken into} after dark by men in uniform, who {nightbeat|beat} occupants in search of polling agents, the Human Rights NGO Forum reports, with more than 150 such {abuse|cases} since the 1st. The army speaks of impostors in stolen camouflage.

At a press conference on the lawn of a hotel on Friday riot police {press|drove} reporters off with shields, until the information minister came in person and {apol|apologised}. Mr Chamisa means to lodge a {petition|petition} with the Constitutional Court today. He has {reject|rejected} the result as "fake". Cyril Ramaphosa, who was among the first to {congrat|congratulate} the winner, {ramreq|advises} him to use the courts.

~ Today: 27C. Kafue Bridge open to light vehicles
~ MORNING MAIL - since 1961
--
who australia: state AU | Australia
who canada: state CA | Canada
who germany: state DE | Germany
who britain: state GB | Britain
who malanji: office ZM | Joe Malanji
who hh: person ZM | Hakainde Hichilema
who unhcr: organisation - | UNHCR
who ngoforum: organisation ZW | Human Rights NGO Forum
who ramaphosa: office ZA | Cyril Ramaphosa
who zjudge: body ZM | A Zambian judge
where kuwadzana: district ZW -17.83 30.91 | Kuwadzana
where chitung: town ZW -18.01 31.08 | Chitungwiza
* chg ACCUSE/investigate occurred
  when: 2018-08-09 "by five"
  where: harare
  to: biti
  about: incite
  about: declare
* bitarr COERCE/arrest occurred
  when: 2018-08-09 "By eleven"
  where: harare
  by: zrp
  to: biti
* hhchg ACCUSE/investigate occurred
  when: 2017 "last year"
  to: hh
* bitiret COERCE/deport occurred
  when: 2018-08-09 "Thursday at first light"
  where: chirundu
  by: "men who did not give their names"
  to: biti; zrp
* order REQUEST/change occurred
  when: 2018-08-08 "Wednesday night"
  by: zjudge
  about: COERCE/deport to biti
* ignore REJECT/change occurred
  when: 2018-08-09 "Thursday at first light"
  by: "men who did not give their names"
  to: zjudge
  about: order
  answers: order "brushed aside"
* flee RETREAT/withdraw occurred optional
  when: 2018-08-08 from bitiret "the day before"
  where: chirundu
  by: biti
* bail RETREAT/release occurred
  when: 2018-08-09 "by five"
  where: harare
  by: "a magistrate"
  to: biti
  released: 1 "him"
* declare SUPPORT occurred optional
  when: ?
  by: biti alleged
* incite REQUEST/assist occurred
  when: 2018-08-01 from text "August 1"
  by: biti alleged
  about: demo
* demo PROTEST/demo occurred
  when: 2018-08-01 from text "August 1"
* fire ASSAULT/firearms occurred
  when: 2018-08-01 from text "August 1"
  by: zdf
  to: "six people"
  killed: 6 "six people" side civilian
* nogo REJECT occurred
  when: 2018-08-08/2018-08-09 bounded
  by: malanji; zambia
  to: biti
  about: asylum
  answers: asylum "refused the asylum"
* asylum REQUEST/assist occurred
  when: 2018-08-08/2018-08-09 bounded
  where: chirundu
  by: biti
  to: zambia
* unhcr ACCUSE/disapprove occurred
  when: 2018-08-09/2018-08-10 bounded
  by: unhcr
  to: zambia
  about: bitiret
  answers: bitiret "spoke of a serious breach"
* embreq REQUEST/change occurred
  when: 2018-08-09/2018-08-10 bounded
  by: us; eu; britain; germany; canada; australia
* hharr COERCE/arrest occurred
  when: 2017 "last year"
  where: "here"
  to: hh
* hhcond ACCUSE/disapprove occurred
  when: 2018-08-09/2018-08-10 bounded
  by: hh
  to: zambia
  about: bitiret
  answers: bitiret "condemned the expulsion"
* sit PROTEST/obstruct occurred
  when: 2018-08-08 "Wednesday"
  where: "the bridge"; chirundu
  by: "About sixty Zimbabweans"
  participants: ~60 "About sixty Zimbabweans"
* shield PROTEST/obstruct occurred
  when: 2018-08-08 "Wednesday"
  where: "the bridge"; chirundu
  by: "About sixty Zimbabweans"
  to: zrp "his own police"
  part_of: sit
* tug COERCE/arrest attempted
  when: 2018-08-08 "Wednesday"
  where: "the bridge"; chirundu
  by: zrp "his own police"; "an immigration man"
  to: biti
  said: "a lorry driver" witness "said"
* decl SUPPORT occurred optional
  when: 2018-08-03 "the early hours of Friday last"
  to: mnangagwa
* condol ACCUSE/disapprove occurred optional
  when: 2018-08-03/2018-08-10 bounded
  to: zdf
  by: mnangagwa
  about: fire
  answers: fire "deplored the shooting"
* promise AGREE occurred
  when: 2018-08-03/2018-08-10 bounded
  by: mnangagwa
  about: inq
* inq ACCUSE/investigate announced
  when: ?
  to: zdf
  by: "foreign eyes"
  about: fire
* bail27 RETREAT/release occurred
  when: 2018-08-07 "Tuesday"
  to: mdc
  released: 27 "27 members"
* nightraid COERCE/seize occurred
  when: 2018-08-01/2018-08-10 bounded
  where: kuwadzana; chitung
  by: "men in uniform"; zdf denied
  to: "homes" thing
  said: ngoforum witness "reports"
  said: zdf official denied "speaks"
* nightbeat ASSAULT/beat occurred
  when: 2018-08-01/2018-08-10 bounded
  where: kuwadzana; chitung
  by: "men in uniform"; zdf denied
  to: "occupants"
  said: ngoforum witness "reports"
  said: zdf official denied "speaks"
* abuse ASSAULT/beat occurred
  when: 2018-08-01/2018-08-10 "since the 1st"
  where: kuwadzana; chitung
  by: "men in uniform"; zdf denied
  to: "occupants"
  count: >=150 "more than 150"
  said: ngoforum witness "reports"
* press COERCE/censor occurred
  when: 2018-08-03 "Friday"
  where: "the lawn of a hotel"; harare
  by: zrp
  to: "reporters"
* apol CONCEDE occurred
  when: 2018-08-03 "Friday"
  where: "the lawn of a hotel"; harare
  by: "the information minister"
  to: "reporters"
  about: press
  answers: press "apologised"
* petition REQUEST/change announced
  when: 2018-08-10 "today"
  by: chamisa
  to: court
* reject REJECT occurred
  when: 2018-08-03/2018-08-10 bounded
  by: chamisa
  to: mnangagwa
  about: decl
  answers: decl "rejected the result"
* congrat SUPPORT occurred
  when: 2018-08-03/2018-08-10 bounded
  by: ramaphosa
  to: mnangagwa
* ramreq REQUEST/change occurred
  when: 2018-08-03/2018-08-10 bounded
  by: ramaphosa
  to: chamisa
  about: petition

== dx-harare-3
outlet: Mutapa Law & Society
register: analysis
published: 2018-12-20
--
What the commission {find|found}, line by line

On Tuesday President Mnangagwa {publish|made public} the report of the seven persons under Kgalema Motlanthe, formerly president of South Africa, whom he {inqnamed|appointed} in August to {inq|find out} who {fire|shot} whom, and by whose leave. It's better than its critics feared, and not as good as its authors claim.

Six dead, thirty-five {fire|injured}: this is no longer in doubt. The report {findarmy|says} that all six died at the hands of the army and the police, and that to {fire|fire} live rounds at people who were running away "was unjustified and disproportionate". It thereby contradicts General Philip Valerio Sibanda and Brigadier Sanyatwe, the latter of whom had sworn in November that no soldier {fire!denied|aimed} at anyone; MDC gunmen did it, he had {mdcacc|claimed}. For them the commission found not one witness. As to the {ask|call} for the troops, by the police commissioner to the minister, from the minister to the president, that was lawful. No line says who gave the {fireord|order} to {fire|shoot}.

Then comes the other page. The {riot|disorder} was "pre-planned", the commission {findmdc|holds}; speakers of the MDC Alliance, Chamisa and Biti by name, {incite|stirred} it up. What they said at which meeting is quoted at length. One may object that a sentence like "we shall defend our vote" is not yet a stone in the air. Chamisa {chamrej|waved} the report {chamrej|away}: he had {testify|testified} for three hours "to be convicted in three lines".

Its {advice|advice}: {compn|pay} the families and the maimed; {disc|discipline} the soldiers concerned; a {dialogue|conversation} between the two parties, for which the former South African leader {medoff|offered} his services at the press table. The president {accept|accepted} all of it; a panel will study how. Meanwhile the money has not been {compn!denied|paid}. A vendor of 41, {fire|hit} in the thigh, {sue|sued} the State last week.

The court had said its word in August. It {dismiss|dismissed} Chamisa's {petition|petition} on the 24th, nine judges to none, and on the 26th Mr Mnangagwa was {oath|sworn in} with nineteen-gun honours. In Washington the {sanc01|sanctions} law of 2001 was {zidera|extended} in the week after the {fire|shooting}; the EU, more patient, {euwait|kept} its own small list. The IMF mission which {imfvisit|came} in September {imfreq|asked} for reforms, and has not {imfloan!denied|lent} a cent.

One paragraph remains, the shortest: that the country {lawrec|replace} its law on public order. They drafted the new one last month. It is the old one with a new name.

~ Footnotes in the printed edition
--
who mnangagwa: The president
who sanyatwe: person ZW | Brigadier Sanyatwe
who state: government ZW | the State
who report: body ZA | The report
who valerio: General Philip Valerio Sibanda
* find ACCUSE/allege occurred
  when: 2018-12-18
  by: motlanthe
  to: zdf; mdc
  about: fire
* publish RETREAT/access occurred optional
  when: 2018-12-18 "Tuesday"
  by: mnangagwa
* inqnamed AGREE occurred optional
  when: 2018-08 "August"
  by: mnangagwa
  to: motlanthe
  about: inq
* inq ACCUSE/investigate occurred
  when: 2018-08/2018-12-18
  to: zdf
  by: motlanthe
  about: fire
* fire ASSAULT/firearms occurred
  when: 2018-08
  by: zdf; zrp; mdc alleged of sanyatwe
  to: "people who were running away"
  with: small-arms "live rounds"
  killed: 6 "Six dead" side civilian voice motlanthe
  injured: 35 "thirty-five injured" side civilian voice motlanthe
  said: motlanthe official "says"
  said: sanyatwe official denied "had sworn"
* findarmy ACCUSE/disapprove occurred
  when: 2018-12-18
  by: motlanthe
  to: zdf; zrp
  about: fire
  answers: fire
* mdcacc ACCUSE/allege occurred
  when: 2018-11 "November"
  by: sanyatwe
  to: mdc "MDC gunmen"
  about: fire
* ask REQUEST/assist occurred
  when: 2018-08
  by: "the police commissioner"; "the minister"
  to: mnangagwa
  about: MOBILIZE/troops
* fireord REQUEST occurred optional
  when: 2018-08
  to: zdf
  about: fire
* riot PROTEST/riot occurred
  when: 2018-08
  by: mdc alleged of motlanthe
  said: motlanthe official "holds"
* findmdc ACCUSE/allege occurred
  when: 2018-12-18
  by: motlanthe
  to: mdc; chamisa; biti
  about: riot
* incite REQUEST/assist occurred
  when: 2018-08
  by: chamisa alleged of motlanthe; biti alleged of motlanthe
  about: riot
  said: motlanthe official "holds"
* chamrej REJECT occurred
  when: 2018-12-18/2018-12-20 bounded
  by: chamisa
  to: motlanthe
  about: findmdc
  answers: find "waved the report away"
* testify COOPERATE occurred optional
  when: 2018-08/2018-12-18
  by: chamisa
  to: motlanthe
* advice REQUEST/change occurred
  when: 2018-12-18
  by: motlanthe
  to: mnangagwa
  about: compn
  about: disc
  about: dialogue
* compn AID demanded
  when: ?
  by: mnangagwa
  to: "the families and the maimed"
* disc SANCTION demanded optional
  when: ?
  by: mnangagwa
  to: zdf "the soldiers concerned"
* dialogue CONSULT demanded optional
  when: ?
  by: "the two parties"
* medoff AGREE occurred
  when: 2018-12-18
  by: motlanthe "the former South African leader"
  to: "the two parties"
  about: CONSULT/third-party
* accept AGREE occurred
  when: 2018-12-18/2018-12-20 bounded
  by: mnangagwa
  to: motlanthe
  about: compn
* sue ACCUSE/investigate occurred
  when: 2018-12-10/2018-12-16 week "last week"
  by: "A vendor of 41"
  to: state
  about: fire
* dismiss REJECT occurred
  when: 2018-08-24 from text "the 24th"
  by: "The court"
  to: chamisa
  about: petition
  answers: petition "dismissed"
* petition REQUEST/change occurred
  when: ?
  by: chamisa
  to: "The court"
* oath SUPPORT occurred optional
  when: 2018-08-26 from text "the 26th"
  to: mnangagwa
* zidera SANCTION/discontinue occurred
  when: 2018-08 from fire "in the week after the shooting"
  by: us
  to: state
* euwait SANCTION/discontinue ongoing
  when: 2018-08/2018-12-20 bounded
  by: eu
  to: state
* imfvisit CONSULT/visit occurred
  when: 2018-09 "September"
  by: "The IMF mission"
  to: state
* imfreq REQUEST/change occurred
  when: 2018-09 "September"
  by: "The IMF mission"
  to: state
* imfloan AID denied
  when: 2018-09/2018-12-20 bounded
  by: "The IMF mission"
  to: state
* lawrec REQUEST/change occurred
  when: 2018-12-18
  by: motlanthe
  to: state
* sanc01 SANCTION/discontinue ongoing optional
  when: 2001/2018-12-20 from text "2001"
  by: us
  to: state
