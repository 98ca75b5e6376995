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
Zimbabwe police {raid|raid} opposition office after soldiers {shoot|shoot} protesters

HARARE, Aug 2 (LW) - Police in riot gear {raid|burst into} the headquarters of Zimbabwe's main opposition party on Thursday, {arr|took away} at least 16 people and {raid|carried out} computers, as soldiers with rifles {shops|ordered} shopkeepers in the city centre to close and the wait for the winner of Monday's presidential election went on.

A day earlier three people had been {shoot|killed} when troops {shoot|opened fire} on a {march|march} of people who {cheatacc|accused} the electoral commission of {cheat|cheating}. Police spokesperson Charity Charamba said on Thursday that the toll could rise, and hospitals spoke of 14 {shoot|wounded}, most of them {shoot|hit} in the back or in the legs. It was the first {shoot|bloodshed} since Robert Mugabe was {coup17|toppled} by the army in November.

"The {shoot|shots} came from the lorry, then from men who knelt," said a woman who sells airtime at the corner of Jason Moyo Avenue. A photographer saw one soldier, masked, {lash|lash} a passer-by with a strap. The crowd had {riot|burned} two cars and {riot|pelted} the gates of Rainbow Towers, where results were being read out; for an hour the police {gas|answered} with tear gas and a water cannon and then, in the words of Home Affairs Minister Obert Mpofu, {askarmy|requested} the army's help. "We will not tolerate any of it again. They are testing our resolve," he {tolerate|warned}.

President Emmerson Mnangagwa {blame|laid} the deaths on the leaders of the MDC Alliance. He nevertheless said that his office was in {contact|contact} with Nelson Chamisa, his rival, and {inqprop|proposed} an independent {inq|investigation}. Chamisa, who {visit|went} to Parirenyatwa hospital to see the injured, disclaimed any {contact!denied|contact}. "I won the vote", he told those who had gathered there, "and they {shoot|answer} with guns."

Zanu-PF has two thirds of the seats in parliament, the commission announced on Wednesday, and it was this that {march|sent} the young men into the street. An officer of the EU's observer mission {eucrit|criticised} "a lack of trust" before the first stone {riot|flew}. UN Secretary-General António Guterres and the former colonial power, Britain, {urge|urged} all sides to restrain themselves; Washington {usask|called on} the soldiers to {leave|leave} the streets. In Pretoria the ruling ANC {anc|regretted} the {shoot|killings}. Australia {auemb|shut} its embassy for the day.

In the evening the courts were still open: 16 of those {arr|detained} at the party's office, said a lawyer, were being {charge|charged} with "possession of dangerous weapons" and public violence. He had not been {letin|let in} to see them. Police claimed that grenades and a box of stones had been {find|found} in the building. Biti, one of Chamisa's allies, {bitisc|called} it "a pantomime". A {warrant|warrant} is out, according to the state daily, for nine party leaders.

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
who zec: the commission
who lawyer: person ZW | a lawyer
* raid COERCE/seize occurred
  when: 2018-08-02 "Thursday"
  where: hq; harare
  by: zrp "Police in riot gear"
  to: mdc; hq thing; "computers" thing
* arr COERCE/arrest occurred
  when: 2018-08-02 "Thursday"
  where: hq; harare
  by: zrp "Police in riot gear"
  to: mdc "at least 16 people"
  detained: >=16 "at least 16 people" side recipient
  part_of: raid
* shops COERCE/restrict occurred
  when: 2018-08-02 "Thursday"
  where: "the city centre"; harare
  by: zdf "soldiers with rifles"
  to: "shopkeepers"
  with: small-arms "rifles"
* shoot ASSAULT/firearms occurred
  when: 2018-08-01 "A day earlier"
  where: jmoyo; harare
  by: zdf; mdc alleged of mnangagwa
  to: crowd
  with: small-arms "guns"
  killed: 3 "three people" side civilian
  injured: 14 "14 wounded" side civilian voice "hospitals"
  said: "a woman" witness "said"
  said: chamisa party "told"
* march PROTEST/demo occurred
  when: 2018-08-01 "A day earlier"
  where: harare
  by: crowd "people"
  to: zec
* cheatacc ACCUSE/allege occurred
  when: 2018-08-01 "A day earlier"
  by: crowd "people"
  to: zec
  about: cheat
* cheat COERCE/misinformation occurred optional
  when: ?
  by: zec alleged of crowd
  said: crowd party claimed "accused"
* coup17 COERCE/martial-law occurred
  when: 2017-11 "November"
  by: zdf "the army"
  to: mugabe
* lash ASSAULT/beat occurred
  when: 2018-08-01
  where: harare
  by: zdf "one soldier"
  to: "a passer-by"
  with: blunt "a strap"
  said: "A photographer" witness "saw"
* riot PROTEST/riot occurred
  when: 2018-08-01
  where: rainbow; harare
  by: crowd "The crowd"
  to: "two cars" thing; rainbow thing
  with: stones "stone"
* gas ASSAULT/crowd-control occurred
  when: 2018-08-01 "for an hour"
  where: rainbow; harare
  by: zrp
  to: crowd
  with: crowd-control "tear gas"; crowd-control "a water cannon"
  answers: riot "answered"
* askarmy REQUEST/assist occurred
  when: 2018-08-01
  by: zrp
  to: zdf
  about: MOBILIZE/troops by zdf
  said: mohadi official "in the words of"
* tolerate THREATEN occurred
  when: 2018-08-01/2018-08-02 bounded
  by: mohadi
  to: crowd
* blame ACCUSE/allege occurred
  when: 2018-08-01/2018-08-02 bounded
  by: mnangagwa
  to: mdc "the leaders of the MDC Alliance"
  about: shoot
* contact CONSULT occurred optional
  when: ?
  by: mnangagwa; chamisa
  said: mnangagwa official "said"
  said: chamisa party denied "disclaimed"
* inqprop REQUEST/change occurred
  when: 2018-08-01/2018-08-02 bounded
  by: mnangagwa
  about: inq
* inq ACCUSE/investigate demanded optional
  when: ?
* visit CONSULT/visit occurred
  when: 2018-08-01/2018-08-02 bounded
  where: parirenyatwa
  by: chamisa
  to: "the injured"
* eucrit ACCUSE/disapprove occurred
  when: ? "before the first stone flew"
  by: eu "observer mission"
* urge REQUEST/yield occurred
  when: 2018-08-01/2018-08-02 bounded
  by: guterres; britain
  to: "all sides"
* usask REQUEST/yield occurred
  when: 2018-08-01/2018-08-02 bounded
  by: us
  to: zdf
  about: leave
* leave RETREAT/withdraw demanded optional
  when: ?
  where: "the streets"
  by: zdf
* anc ACCUSE/disapprove occurred optional
  when: 2018-08-01/2018-08-02 bounded
  where: "Pretoria"
  by: anc
  to: zdf
  about: shoot
  answers: shoot "regretted the killings"
* auemb SANCTION/withdraw occurred optional
  when: 2018-08-02 "the day"
  by: australia
* charge ACCUSE/investigate occurred
  when: 2018-08-02 "evening"
  to: mdc "16 of those"
  count: 16 "16"
  said: lawyer "said"
* letin REJECT/meet occurred
  when: 2018-08-02
  to: lawyer
* find COERCE/seize occurred
  when: 2018-08-02
  where: hq; harare
  by: zrp
  to: mdc; "grenades" thing; "a box of stones" thing
  said: zrp official claimed "claimed"
  part_of: raid
* bitisc ACCUSE/disapprove occurred
  when: 2018-08-02
  by: biti
  to: zrp
  about: find
  answers: find "called it"
* warrant ACCUSE/investigate occurred
  when: ?
  to: mdc "nine party leaders"
  count: 9 "nine"
  said: "the state daily" media "according to"
tie: biti allied_with chamisa "one of Chamisa's allies"

== dx-harare-2
outlet: The Copperbelt Morning Mail
register: daily
published: 2018-08-10
--
Biti {deport|sent back} across the river as judge's {order|order} is {brush|brushed aside}

CHIRUNDU - A Zambian judge had {order|ruled} on Wednesday night that he must stay until his {asylum|plea} was heard. On Thursday at first light men who did not give their names {deport|put} Tendai Biti, once Zimbabwe's finance minister, into a vehicle at the border post of Chirundu and {deport|handed} him to the police of the country he had {flee|fled} the day before.

By eleven he was in a {cell|cell} in Harare, by five before a magistrate, who granted him {bail|bail} of 5,000 dollars. The {bitich|charge}: that he declared unofficial results, a crime under the electoral act, and {incite|incited} the {march|marches} of August 1, in which soldiers {shoot|killed} six people.

Lusaka's foreign minister, Joe Malanji, had {refuse|refused} the asylum which Biti {asylum|asked for} because, he said, the reasons were "without merit". UNHCR spoke of a serious {unhcr|breach} of the law of nations, and the embassies of Britain, Germany, Canada, Australia and the United States, along with the EU's, {embask|called} in one statement {embask|for} his safety to be guaranteed. Hakainde Hichilema, who leads the opposition here and spent four months in {hhjail|prison} last year on an {hhacc|accusation} of treason, {hhcond|condemned} the {deport|expulsion} as "a shame on all of us".

About sixty Zimbabweans who had {flee|crossed} with him {sit|sat down} on the bridge on Wednesday and {sit|locked} arms round his car; an immigration man {tug|tugged} at his sleeve, his own police at the other. "It was a {tug|tug-of-war} with a human being," said a lorry driver.

Since Mr Mnangagwa was declared the winner in the early hours of Friday last, with 50.8 per cent, the gentle voice which he has for foreigners and the hand of his soldiers seem to belong to two men. He {deplore|deplored} the {shoot|shooting} and {promise|promised} foreign eyes to {inq|look into} it. Meanwhile 27 members of the MDC are out on {bail27|bail} only since Tuesday; homes in the suburbs of Kuwadzana and Chitungwiza were {homes|broken into} after dark by men in uniform, who {homes|beat} occupants in search of polling agents, the Human Rights NGO Forum reports, with more than 150 such {homes|cases} since the 1st. The army speaks of impostors in stolen camouflage.

At a press conference on the lawn of a hotel on Friday riot police {drive|drove} reporters {drive|off} with shields, until the information minister came in person and {apol|apologised}. Mr Chamisa means to lodge a {petition|petition} with the Constitutional Court today. He has {rejres|rejected} the result as "fake". Cyril Ramaphosa, who was among the first to {congrat|congratulate} the winner, {advise|advises} him to use the courts.

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
* deport COERCE/deport occurred
  when: 2018-08-09 "Thursday"
  where: chirundu
  by: "men who did not give their names"
  to: biti
* order REQUEST/yield occurred
  when: 2018-08-08 "Wednesday night"
  by: zjudge
  to: zambia
  about: COERCE/deport to biti
* brush REJECT/yield occurred
  when: 2018-08-09
  by: "men who did not give their names"
  to: zjudge
  about: order
  answers: order "judge's order is brushed aside"
* asylum REQUEST/assist occurred
  when: 2018-08-08
  by: biti
  to: zambia
  about: AID by zambia to biti
* flee RETREAT/withdraw occurred optional
  when: 2018-08-08 from deport "the day before"
  by: biti
* cell COERCE/arrest occurred
  when: 2018-08-09 "By eleven"
  where: harare
  by: zrp
  to: biti
* bail RETREAT/release occurred
  when: 2018-08-09 "by five"
  where: harare
  by: "a magistrate"
  to: biti
* bitich ACCUSE/investigate occurred
  when: 2018-08-09
  where: harare
  to: biti
  about: incite
* incite REQUEST/assist occurred optional
  when: 2018-08-01 from text "August 1"
  by: biti alleged
* march PROTEST/demo occurred
  when: 2018-08-01 from text "August 1"
* shoot ASSAULT/firearms occurred
  when: 2018-08-01 from text "August 1"
  by: zdf
  killed: 6 "six people" side civilian
* refuse REJECT/assist occurred
  when: 2018-08-08/2018-08-10 bounded
  by: malanji
  to: biti
  about: asylum
  answers: asylum "refused the asylum"
* unhcr ACCUSE/disapprove occurred
  when: 2018-08-09/2018-08-10 bounded
  by: unhcr
  to: "men who did not give their names"
  about: deport
  answers: deport
* embask REQUEST/change occurred
  when: 2018-08-09/2018-08-10 bounded
  by: britain; germany; canada; australia; us; eu
  about: AID to biti
* hhjail COERCE/arrest occurred
  when: 2017 "last year"
  to: hh
* hhacc ACCUSE/investigate occurred
  when: 2017 "last year"
  to: hh
* hhcond ACCUSE/disapprove occurred
  when: 2018-08-09/2018-08-10 bounded
  by: hh
  to: "men who did not give their names"
  about: deport
  answers: deport "condemned the expulsion"
* sit PROTEST/obstruct occurred
  when: 2018-08-08 "Wednesday"
  where: "the bridge"; chirundu
  by: "About sixty Zimbabweans"
  participants: ~60 "About sixty Zimbabweans"
* tug COERCE/arrest attempted
  when: 2018-08-08 "Wednesday"
  where: "the bridge"; chirundu
  by: "an immigration man"; zrp "his own police"
  to: biti
  said: "a lorry driver" witness "said"
* deplore ACCUSE/disapprove occurred
  when: 2018-08-01/2018-08-10 bounded
  by: mnangagwa
  to: zdf
  about: shoot
  answers: shoot "deplored the shooting"
* promise AGREE occurred
  when: 2018-08-01/2018-08-10 bounded
  by: mnangagwa
  about: inq
* inq ACCUSE/investigate announced optional
  when: ?
  by: "foreign eyes"
* bail27 RETREAT/release occurred
  when: 2018-08-07 "Tuesday"
  to: mdc "27 members of the MDC"
  released: 27 "27 members of the MDC"
* homes ASSAULT/beat occurred
  when: 2018-08-01/2018-08-10 from text "since the 1st"
  where: "homes"; kuwadzana; chitung
  by: "men in uniform"; zdf denied; "impostors" alleged of zdf
  to: "occupants"; "homes" thing
  count: >=150 "more than 150 such cases"
  said: ngoforum witness "reports"
* drive ASSAULT/crowd-control occurred
  when: 2018-08-03 "Friday"
  where: "the lawn of a hotel"
  by: zrp "riot police"
  to: "reporters"
  with: crowd-control "shields"
* apol CONCEDE occurred
  when: 2018-08-03 "Friday"
  where: "the lawn of a hotel"
  by: "the information minister"
  to: "reporters"
  about: drive
  answers: drive "apologised"
* petition REQUEST/change announced
  when: 2018-08-10 "today"
  by: chamisa
  to: court
* rejres REJECT occurred
  when: 2018-08-03/2018-08-10 bounded
  by: chamisa
* congrat SUPPORT occurred
  when: 2018-08-03/2018-08-10 bounded
  by: ramaphosa
  to: mnangagwa
* advise REQUEST/change occurred
  when: 2018-08-03/2018-08-10 bounded
  by: ramaphosa
  to: chamisa
  about: petition

== dx-harare-3
outlet: Mutapa Law & Society
register: analysis
published: 2018-12-20
--
What the commission found, line by line

On Tuesday President Mnangagwa made public the report of the seven persons under Kgalema Motlanthe, formerly president of South Africa, whom he {inq|appointed} in August to {inq|find out} who {shoot|shot} whom, and by whose leave. It's better than its critics feared, and not as good as its authors claim.

Six dead, thirty-five {shoot|injured}: this is no longer in doubt. The report says that all six died at the hands of the army and the police, and that to {shoot|fire} live rounds at people who were running away "was {unjust|unjustified} and disproportionate". It thereby contradicts General Philip Valerio Sibanda and Brigadier Sanyatwe, the latter of whom had sworn in November that no soldier {shoot!denied|aimed} at anyone; MDC gunmen did it, he had claimed. For them the commission found not one witness. As to the {askarmy|call} for the troops, by the police commissioner to the minister, from the minister to the president, that was lawful. No line says who gave the order to {shoot|shoot}.

Then comes the other page. The {riot|disorder} was "pre-planned", the commission holds; speakers of the MDC Alliance, Chamisa and Biti by name, {incite|stirred} it {incite|up}. What they said at which meeting is quoted at length. One may object that a sentence like "we shall {defend|defend} our vote" is not yet a stone in the air. Chamisa {chrej|waved} the report {chrej|away}: he had {testify|testified} for three hours "to be {comacc|convicted} in three lines".

Its {advice|advice}: {payreq,pay|pay} the families and the maimed; {advice,disc|discipline} the soldiers concerned; a {meetreq,talk|conversation} between the two parties, for which the former South African leader {offer|offered} his services at the press table. The president {accept|accepted} all of it; a panel will study how. Meanwhile the money has not been {pay!denied|paid}. A vendor of 41, {shoot|hit} in the thigh, {sue|sued} the State last week.

The court had said its word in August. It {dismiss|dismissed} Chamisa's {petition|petition} on the 24th, nine judges to none, and on the 26th Mr Mnangagwa was sworn in with nineteen-gun honours. In Washington the {uslaw|sanctions} law of 2001 was {usext|extended} in the week after the {shoot|shooting}; the EU, more patient, {eulist|kept} its own small list. The IMF {imf|mission} which {imf|came} in September {imfask|asked for} reforms, and has not {imflend|lent} a cent.

One paragraph remains, the shortest: that the country {advice,newlaw|replace} its law on public order. They drafted the new one last month. It is the old one with a new name.

~ Footnotes in the printed edition
--
who mnangagwa: The president
who sanyatwe: person ZW | Brigadier Sanyatwe
who state: government ZW | the State
who report: body ZA | The report
who valerio: General Philip Valerio Sibanda
* inq ACCUSE/investigate occurred
  when: 2018-08 "August"
  by: motlanthe "the seven persons"; mnangagwa
  about: shoot
* shoot ASSAULT/firearms occurred
  when: ?
  by: zdf; zrp; zdf denied; mdc alleged of sanyatwe
  to: "people who were running away"
  with: small-arms "live rounds"
  killed: 6 "Six dead" side civilian
  injured: 35 "thirty-five injured" side civilian
  said: report official "says"
  said: sanyatwe official denied "sworn"
* unjust ACCUSE/disapprove occurred
  when: 2018-12-18 "Tuesday"
  by: report
  to: zdf
  about: shoot
  answers: shoot
* askarmy REQUEST/assist occurred
  when: ?
  by: "the police commissioner"; "the minister"
  to: "the minister"; mnangagwa
  about: MOBILIZE/troops by zdf
* riot PROTEST/riot occurred
  when: ?
  said: motlanthe official "holds"
* incite REQUEST/assist occurred optional
  when: ?
  by: mdc alleged of motlanthe; chamisa alleged of motlanthe; biti alleged of motlanthe
  said: motlanthe official "holds"
* defend THREATEN occurred optional
  when: ?
  by: mdc
* comacc ACCUSE/allege occurred
  when: 2018-12-18 "Tuesday"
  by: motlanthe
  to: mdc; chamisa; biti
  about: incite
  said: chamisa party
* chrej REJECT occurred optional
  when: 2018-12-18/2018-12-20 bounded
  by: chamisa
  to: motlanthe
  about: comacc
  answers: comacc "waved the report away"
* testify COOPERATE occurred optional
  when: ?
  by: chamisa
  to: motlanthe
* advice REQUEST/change occurred
  when: 2018-12-18 "Tuesday"
  by: motlanthe
  to: mnangagwa
  about: disc
* payreq REQUEST/assist occurred
  when: 2018-12-18 "Tuesday"
  by: motlanthe
  to: mnangagwa
  about: pay
* pay CONCEDE demanded
  when: ?
  by: state
  to: "the families and the maimed"
* disc SANCTION demanded optional
  when: ?
  to: zdf "the soldiers concerned"
* meetreq REQUEST/meet occurred
  when: 2018-12-18 "Tuesday"
  by: motlanthe
  to: "the two parties"
  about: talk
* talk CONSULT/third-party demanded optional
  when: ?
  by: "the two parties"; motlanthe
* offer AGREE occurred
  when: 2018-12-18
  where: "the press table"
  by: motlanthe "the former South African leader"
  to: "the two parties"
  about: talk
* accept AGREE occurred
  when: 2018-12-18/2018-12-20 bounded
  by: mnangagwa
  to: motlanthe
  about: advice
  answers: advice "accepted all of it"
* sue ACCUSE/investigate occurred
  when: 2018-12-10/2018-12-16 week "last week"
  by: "A vendor of 41"
  to: state
  about: shoot
* dismiss REJECT occurred
  when: 2018-08-24 from text "the 24th"
  by: court
  to: chamisa
  about: petition
  answers: petition "dismissed Chamisa's petition"
* petition REQUEST/change occurred
  when: ?
  by: chamisa
  to: court
* uslaw SANCTION/discontinue occurred optional
  when: 2001 from text "2001"
  by: us
* usext SANCTION/discontinue occurred
  when: ? "the week after"
  by: us
* eulist SANCTION/discontinue ongoing optional
  when: ?
  by: eu
* imf CONSULT/visit occurred
  when: 2018-09 "September"
  by: "The IMF mission"
* imfask REQUEST/change occurred
  when: 2018-09 "September"
  by: "The IMF mission"
* imflend AID denied optional
  when: ?
  by: "The IMF mission"
* newlaw CONCEDE demanded optional
  when: ?
  by: "the country"
figure: votes 9 "nine judges" of court
figure: votes 0 "none" of court
