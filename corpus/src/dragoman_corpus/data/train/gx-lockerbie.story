story: gx-lockerbie
conflict: Libya
countries: LY, GB, US, FR
facts: Pan Am 103 was blown up over Lockerbie on 21 December 1988 with 270 dead; the US and Britain charged two Libyans in November 1991; the Security Council put an air and arms embargo on Libya from 15 April 1992 and froze assets in November 1993.
  Both men were flown to the Netherlands on 5 April 1999 and the sanctions suspended; on 31 January 2001 Megrahi was sentenced to life and Fhimah acquitted. Libya wrote on 15 August 2003 that it accepted responsibility for acts of its officials
  and agreed to pay up to 2.7 billion dollars; the Council lifted the sanctions on 12 September 2003 by 13 to 0, the US and France abstaining. (public record: UN documents, Scottish court in the Netherlands, press)

who gaddafi: person LY | Moammar Gaddafi; Muammar Gaddafi; Gaddafi; Colonel Gaddafi
who libya: state LY | Libya; Tripoli; the Libyans
who megrahi: person LY | Abdelbaset al-Megrahi; Megrahi
who fhimah: person LY | Lamen Fhimah; Fhimah
who us: state US | United States; Washington; the Americans; America
who uk: state GB | Britain; London; the British
who france: state FR | France; Paris
who council: body - | Security Council
who annan: person - | Kofi Annan; Annan; Mr Annan
who mandela: person ZA | Nelson Mandela; Mandela
who court: body GB | Scottish court; the court; the judges
who families: population - | relatives of the victims; families; relatives
where lockerbie: town GB 55.12 -3.36 | Lockerbie
where zeist: site NL 52.11 5.30 | Camp Zeist
where tripolia: site LY 32.67 13.16 | Tripoli airport
where niger: country NE 17.0 8.0 | Niger
where newyork: town US 40.71 -74.01 | New York

== gx-lockerbie-1
outlet: Syrtis News Service
register: wire
published: 1999-04-06
--
Libya {hand|gives up} Lockerbie suspects; UN {susp|freezes} its {emb|sanctions}

THE HAGUE, April 6 (Syrtis) - Two Libyans {indict|accused} of {bomb|blowing up} a jumbo jet over a Scottish town spent their first night in cells at a former air base in the Netherlands after Muammar Gaddafi {hand|surrendered} them, ending seven years of defiance and of isolation.

Abdelbaset al-Megrahi, 46, and Lamen Fhimah, 42, left Tripoli on Monday morning aboard an Italian plane painted in United Nations white. Ambassadors of Arab and African states saw them off at Tripoli airport. Hans Corell, the UN's chief lawyer, travelled with them and {hand|gave} them into the custody of the Dutch, whose justice minister had the pair {extr|extradited} within hours to the Scottish police at Camp Zeist. There they were formally {arrest|arrested}; on Tuesday a sheriff {charge|charged} them with {bomb|murder}, conspiracy and breach of aviation law. They said through an advocate that they were innocent.

Mr Annan informed the Security Council by letter within the hour, and with that the {emb|ban} on flights to and from Libya, the {emb|embargo} on arms and the {freeze|freeze} of funds were {susp|suspended}. To {lift!hypothetical|lift} them for good the Council must hear within ninety days that Libya has {renounce!hypothetical|renounced} terrorism and {pay!hypothetical|paid} compensation. American {ussanc|sanctions} remain in force.

Flight 103 was {bomb|destroyed} on December 21, 1988, by plastic explosive hidden in a radio. All 259 aboard and 11 people on the ground died.

"It's a day I had given up on," said a woman from New Jersey whose husband was in row 17. Other relatives {famacc|accused} the governments of having {promise|guaranteed} the colonel that nobody above the two would be pursued. London denies there was a side letter other than one by Annan, who {assure|assured} Tripoli in February that the {trial|trial} was not meant to "undermine" its government.

The compromise of a {trial|trial} before Scottish judges on neutral soil had been {offer|proposed} by the United States and Britain last August, after African leaders had {oau|threatened} in Ouagadougou to {oau2!threatened|ignore} the {emb|embargo}. Nelson Mandela and a Saudi prince {shuttle|shuttled} for months. On March 19 Mandela himself {mandvisit|went} to the Libyan capital, where he announced in the presence of his host that the {hand|hand-over} would take place by April 6.

Robin Cook, the British foreign secretary, {thankm|thanked} the South African; Bill Clinton {clinw|welcomed} the {hand|surrender} but {clinreq|reminded} the colonel of "the rest of the bill". Egypt {egypt|greeted} the {susp|suspension}, its airline expects to {resume!announced|fly} again next week.

The same envoy, Corell, leaves open what becomes of six others whom a court in Paris {uta|convicted} in their absence three weeks ago, among them Gaddafi's brother-in-law, of the {ten|bombing} of a French airliner over Niger in September 1989, in which 170 perished.

~ Related: oil majors dust off old maps
--
who corell: person - | Hans Corell; Corell
who dutch: state NL | the Dutch
who sheriff: office GB | a sheriff
who spolice: force GB | Scottish police
who prince: person SA | a Saudi prince
who oau: coalition - | African leaders
who cook: person GB | Robin Cook
who clinton: person US | Bill Clinton
who egypt: state EG | Egypt
who gaddafi: the colonel
where ouaga: town BF 12.37 -1.52 | Ouagadougou
where tripolic: town LY 32.89 13.18 | Libyan capital
* hand COOPERATE occurred
  when: 1999-04-05 "Monday morning"
  where: tripolia
  by: gaddafi; libya
  to: corell; dutch
* susp RETREAT/access occurred
  when: 1999-04-05 from hand "within the hour"
  by: council
  to: libya
  answers: hand "with that"
* bomb ASSAULT/explosives occurred
  when: 1988-12-21 from text "December 21, 1988"
  where: lockerbie
  by: megrahi alleged; fhimah alleged
  to: "a jumbo jet" thing
  with: bomb "plastic explosive"
  killed: 259 "All 259 aboard" part side civilian
  killed: 11 "11 people on the ground" part side civilian
* indict ACCUSE/investigate occurred
  when: 1988-12-21/1999-04-05 bounded
  to: megrahi; fhimah
  about: bomb
* extr COOPERATE occurred
  when: 1999-04-05 from hand "within hours"
  where: zeist
  by: dutch
  to: spolice
* arrest COERCE/arrest occurred
  when: 1999-04-05
  where: zeist
  by: spolice
  to: megrahi; fhimah
  detained: 2 "Two Libyans"
* charge ACCUSE/investigate occurred
  when: 1999-04-06 "Tuesday"
  where: zeist
  by: sheriff
  to: megrahi; fhimah
  about: bomb
* emb SANCTION/discontinue occurred
  when: 1992/1999-04-05 bounded "seven years"
  by: council
  to: libya
* freeze SANCTION/discontinue occurred
  when: 1992/1999-04-05 bounded
  by: council
  to: libya
* lift RETREAT/access hypothetical
  when: 1999-04-05/1999-07-04 bounded from susp "within ninety days"
  by: council
  to: libya
* renounce REJECT hypothetical
  when: ?
  by: libya
  to: council
* pay CONCEDE hypothetical
  when: ?
  by: libya
  to: families
* ussanc SANCTION/discontinue ongoing
  when: 1999-04-06
  by: us "American"
  to: libya
* famacc ACCUSE/allege occurred
  when: 1999-04-05/1999-04-06 bounded
  by: families
  to: us; uk
  about: promise
* promise AGREE occurred
  when: 1998-08/1999-04-05 bounded
  by: us alleged of families; uk alleged of families
  to: gaddafi
  said: families party "accused"
  said: uk official denied "denies"
* assure AGREE occurred
  when: 1999-02 "February"
  by: annan
  to: libya
* offer AGREE occurred
  when: 1998-08 "last August"
  by: us; uk
  to: libya
* oau THREATEN/relations occurred
  when: ?
  where: ouaga
  by: oau
  to: council
  about: oau2
* oau2 REJECT threatened optional
  when: ?
  by: oau
  to: council
  about: emb
* shuttle CONSULT/third-party occurred
  when: ? "for months"
  by: mandela; prince
  to: gaddafi
* mandvisit CONSULT/visit occurred
  when: 1999-03-19 from text "March 19"
  where: tripolic
  by: mandela; gaddafi
  to: gaddafi
* thankm SUPPORT occurred
  when: 1999-04-05/1999-04-06 bounded
  by: cook
  to: mandela
* clinw SUPPORT occurred
  when: 1999-04-05/1999-04-06 bounded
  by: clinton
  to: libya
  about: hand
  answers: hand "welcomed"
* clinreq REQUEST/yield occurred optional
  when: 1999-04-05/1999-04-06 bounded
  by: clinton
  to: gaddafi
* egypt SUPPORT occurred
  when: 1999-04-05/1999-04-06 bounded
  by: egypt
  to: council
  about: susp
  answers: susp "greeted"
* resume COOPERATE announced optional
  when: 1999-04-11/1999-04-17 week "next week"
  by: egypt
  to: libya
* uta SANCTION/convict occurred
  when: 1999-03 "three weeks ago"
  by: "a court in Paris"
  to: "six others"
  count: 6 "six others"
  about: ten
* ten ASSAULT/explosives occurred
  when: 1989-09 from text "September 1989"
  where: niger
  by: "six others"
  to: "a French airliner" thing
  killed: 170 "170" side civilian
* trial ACCUSE/investigate announced
  when: ?
  where: "neutral soil"
  by: "Scottish judges"
  to: megrahi; fhimah

== gx-lockerbie-2
outlet: Lowland Herald
register: daily
published: 2001-02-01
--
Life for one, home for the other

CAMP ZEIST. Hours of reading had been expected. It took Lord Sutherland eighty seconds, and there were gasps and a thud in the glass gallery when the man in the white robe understood: {conv|guilty}, of the {bomb|murder} of 270 people over and in Lockerbie. His neighbour in the dock was {acq|not guilty}. The father of one of the youngest dead fainted and was carried out.

By Wednesday evening Lamen Fhimah had been {fhfree|flown} home, where Gaddafi {fhmeet|embraced} him before cameras. Abdelbaset al-Megrahi must serve at least twenty years in Barlinnie, Glasgow, the three judges {conv|ruled} in the afternoon. He will {appeal!announced|appeal}; he has fourteen days to say so.

Megrahi was, the court found, an officer of Libyan intelligence who {bomb|put} an unaccompanied suitcase on a feeder flight in Malta. The clothes that lay round the bomb he had bought in a shop in Sliema. The prosecution's star witness, a turncoat of the same service who lives under American protection, was on the other hand dismissed as a man who says what pays.

"Today's {conv|verdict} does not close the case," said George W. Bush in his second week in office. He {bushdem|insisted} that Tripoli {own|own up} and {pay!demanded|pay} before any talk of {lift!hypothetical|lifting} {emb|sanctions}. Robin Cook {cookdem|demanded} the same: the man did it for his employer, the Libyan state, so let that state {accept!demanded|take} responsibility and {pay!demanded|hand over} upwards of 700 million dollars. "Oh, and still the {ussanc|ban} on American oil firms stays."

The Libyans have heard it and do not like it. A deputy foreign minister {libref|refused} outright: "An individual was {conv|judged}, not a country. We will {comp!hypothetical|compensate} when the last {appeal!hypothetical|appeal} has failed." On Green Square some thousand students {march|chanted} against the Americans, who in April 1986 had {raid86|bombed} the city and the colonel's tent, {raid86|killing} about forty, in reprisal for a {disco|blast} in a Berlin discotheque. Gaddafi {promev|promises} "proof" on Monday that Megrahi is innocent; upon which judges, he added, there would be only three ways: suicide, resignation or the truth.

The Arab League {league|called for} the {emb|embargo}, merely {susp|suspended} since the {hand|handover} in 1999, to be {lift!demanded|scrapped} at once. In New York the Council {scconsult|takes up} the matter today behind closed doors.

Among the families in the pews the {conv|conviction} divides more than it unites. The Americans mostly {famwant|want} Gaddafi himself in the dock. Some of the British don't believe a word and {faminq|press} again {faminq|for} a public {inq!demanded|inquiry}: who let the barrier at Heathrow be {break|broken} into that night in 1988? Jim, who lost a daughter, says he will write to Megrahi.

In the town under the flight path they kept the shutters half down. The minister at Dryfesdale held a {vigil|service} with eleven candles.

~ Also today: Foot-and-mouth? Not here, says vet
--
who council: the Council
who bush: person US | George W. Bush
who cook: person GB | Robin Cook
who depmin: office LY | A deputy foreign minister
who league: organisation - | Arab League
who minister: person GB | The minister
who students: population LY | students
who court: three judges; the court
where green: site LY 32.895 13.180 | Green Square
where berlin: town DE 52.52 13.40 | Berlin
where heathrow: site GB 51.47 -0.45 | Heathrow
where malta: country MT 35.9 14.4 | Malta
where barlinnie: site GB 55.87 -4.19 | Barlinnie
where dryf: site GB 55.12 -3.36 | Dryfesdale
* conv SANCTION/convict occurred
  when: 2001-01-31 "in the afternoon"
  where: zeist
  by: court
  to: megrahi
  about: bomb
* bomb ASSAULT/explosives occurred
  when: 1988 from text "1988"
  where: lockerbie
  by: megrahi
  to: "270 people"
  with: bomb "the bomb"
  killed: 270 "270 people" side civilian
* acq RETREAT/release occurred
  when: 2001-01-31
  where: zeist
  by: court
  to: fhimah
* fhfree RETREAT/release occurred
  when: 2001-01-31 "By Wednesday evening"
  where: zeist
  to: fhimah
  released: 1 "Lamen Fhimah"
* fhmeet CONSULT occurred optional
  when: 2001-01-31 "By Wednesday evening"
  by: gaddafi; fhimah
* appeal REQUEST/change announced
  when: 2001-01-31/2001-02-14 bounded "fourteen days"
  by: megrahi
  to: court
  about: conv
* bushdem REQUEST/yield occurred
  when: 2001-01-31/2001-02-01 bounded
  by: bush
  to: libya
  about: pay
  about: own
* own CONCEDE demanded optional
  when: ?
  by: libya
  to: bush
* pay CONCEDE demanded
  when: ?
  by: libya
  to: families
* lift RETREAT/access hypothetical
  when: ?
  by: council
  to: libya
* cookdem REQUEST/yield occurred
  when: 2001-01-31/2001-02-01 bounded
  by: cook
  to: libya
  about: accept
  about: pay
* accept CONCEDE demanded optional
  when: ?
  by: libya
  to: cook
* ussanc SANCTION/discontinue ongoing
  when: 2001-02-01
  by: us
  to: libya
  said: cook official
* libref REJECT/yield occurred
  when: 2001-01-31/2001-02-01 bounded
  by: depmin; libya
  to: bush; cook
  about: pay
  answers: bushdem "refused outright"
  answers: cookdem "refused outright"
* comp CONCEDE hypothetical
  when: ?
  by: libya
  to: families
* march PROTEST/demo occurred
  when: 2001-01-31/2001-02-01 bounded
  where: green
  by: students
  to: us
  participants: ~1000 "some thousand students"
* raid86 ASSAULT/aerial occurred
  when: 1986-04 from text "April 1986"
  where: "the city"
  by: us
  to: gaddafi; "the colonel's tent" thing
  with: airstrike "bombed"
  killed: ~40 "about forty" side recipient
  answers: disco "in reprisal for"
* disco ASSAULT/explosives occurred
  when: ?
  where: "a Berlin discotheque"; berlin
  to: "a Berlin discotheque" thing
* promev AGREE occurred
  when: 2001-01-31/2001-02-01 bounded
  by: gaddafi
* league REQUEST/yield occurred
  when: 2001-01-31/2001-02-01 bounded
  by: league
  to: council
  about: lift
* emb SANCTION/discontinue occurred
  when: ?
  by: council
  to: libya
* susp RETREAT/access occurred
  when: 1999 from text "1999"
  by: council
  to: libya
* hand COOPERATE occurred
  when: 1999 from text "1999"
  by: libya
* scconsult CONSULT/multilateral announced
  when: 2001-02-01 "today"
  where: newyork
  by: council
* famwant REQUEST/change occurred
  when: 2001-01-31/2001-02-01 bounded
  by: families
  about: ACCUSE/investigate to gaddafi
* faminq REQUEST/change occurred
  when: 2001-01-31/2001-02-01 bounded
  by: families "Some of the British"
  to: uk
  about: inq
* inq ACCUSE/investigate demanded optional
  when: ?
  by: uk
* break COERCE occurred optional
  when: 1988 from text "that night in 1988"
  where: heathrow
  to: "the barrier" thing
* vigil PROTEST/demo occurred optional
  when: 2001-01-31/2001-02-01 bounded
  where: dryf; lockerbie
  by: minister

== gx-lockerbie-3
outlet: East River Despatches
register: un
published: 2003-09-13
--
Security Council {lift|ends} Libya {emb|sanctions}, thirteen for, none against

Tripoli is in the clear with the United Nations. By resolution 1506, {lift|adopted} on Friday with the votes of thirteen members, the Security Council {lift|removed} the {emb|bans} on air traffic and arms sales and certain oil gear which it had {emb|imposed} in 1992 and 1993 and {susp|suspended} in 1999. The United States and France {abst|abstained}.

Emyr Jones Parry of the United Kingdom, sponsor of the text together with Bulgaria, recalled the {bomb|attack} on Pan Am 103, which cost 270 lives, and that on UTA 772, which {ten|cost} 170. Libya, he said, had done what was asked of it. In a letter of 15 August it {accept|accepted} responsibility for the actions of its officials; it {renounce|renounced} terrorism and {coop|undertook} to {coop2!announced|assist} any further inquiry. Above all it has {deal|agreed} with the lawyers of the relatives to {payout!announced|pay} up to ten million dollars for each of the dead: four upon the {lift|lifting} of UN {emb|sanctions}, four when the American ones {usgo|go}, two when the country is {uslist|struck} from Washington's list of sponsors of terrorism.

The deputy representative of the United States explained why he had not raised his hand: his country still {usacc|charges} the government of Colonel Gaddafi with a "poor human rights record", with {wmd|seeking} nuclear and chemical arms and {meddle|stoking} wars in Africa. Its own {ussanc|sanctions} stay until further notice.

France had {holdup|held} the vote {holdup|up} for three weeks, {vetothr|hinting} at a {veto!threatened|veto}. Families of the UTA dead had got no more than 194,000 dollars each on average under a {utadeal|settlement} of 1999, and Dominique de Villepin {fradem|demanded} "equity". On Thursday, after all-night {utatalk|talks} in the Libyan capital, a foundation led by a son of Gaddafi {utaag|initialled} a paper with their spokesman; the sum is open. Paris then {drop|let} the vote {drop|pass}.

Reactions. Libya's permanent representative {libwel|hailed} "a {lift|decision} that does justice"; the foreign minister, Abdel-Rahman Shalgam, {shalinv|invited} American oil companies back. At a home in Scotland a spokesman of the British relatives repeated the {faminq2|call} for a full {inq!demanded|investigation}, while a group of American widows, some twenty in number, had {picket|stood} with posters outside the building, saying "no blood for oil". A brother of one of the victims {accbrit|accused} the sponsors of having "sold the dead". Megrahi, whose {appeal|appeal} was {appealrej|turned down} in March of last year, remains in prison near Glasgow and has {sccrc|petitioned} a review commission, a step announced for this very week.

The vote was first set for 9 September.

Next on the programme: Liberia, Monday, 10 a.m.
--
who parry: person GB | Emyr Jones Parry
who bulgaria: state BG | Bulgaria
who depus: office US | The deputy representative of the United States
who villepin: person FR | Dominique de Villepin
who found: organisation LY | a foundation led by a son of Gaddafi
who utafam: population FR | Families of the UTA dead
who shalgam: person LY | Abdel-Rahman Shalgam
who perm: office LY | Libya's permanent representative
who uk: United Kingdom
who britrel: population GB | the British relatives
who widows: population US | American widows
who lawyers: person - | the lawyers
where tripolic: town LY 32.89 13.18 | Libyan capital
* lift RETREAT/access occurred
  when: 2003-09-12 "Friday"
  by: council
  to: libya
* emb SANCTION/discontinue occurred
  when: 1992/1993 year from text "1992 and 1993"
  by: council
  to: libya
* susp RETREAT/access occurred
  when: 1999 from text "1999"
  by: council
  to: libya
* abst REJECT occurred optional
  when: 2003-09-12 "Friday"
  by: us; france
  to: council
  about: lift
* bomb ASSAULT/explosives occurred
  when: ?
  to: "Pan Am 103" thing
  killed: 270 "270 lives" side civilian
  said: parry official "recalled"
* ten ASSAULT/explosives occurred
  when: ?
  to: "UTA 772" thing
  killed: 170 "170" side civilian
  said: parry official "recalled"
* accept CONCEDE occurred
  when: 2003-08-15 from text "15 August"
  by: libya
  to: council
  about: bomb
  said: parry official "said"
* renounce REJECT occurred
  when: 2003-08-15 from text "15 August"
  by: libya
  to: council
  said: parry official "said"
* coop AGREE occurred
  when: 2003-08-15 from text "15 August"
  by: libya
  to: council
  about: coop2
  said: parry official "said"
* coop2 COOPERATE announced optional
  when: ?
  by: libya
  to: council
* deal AGREE occurred
  when: ?
  by: libya; lawyers
  to: lawyers
  about: payout
* payout CONCEDE announced
  when: ?
  by: libya
  to: families
  money: <=10000000 "up to ten million dollars"
* ussanc SANCTION/discontinue ongoing
  when: 2003-09-12
  by: us "American"
  to: libya
* usacc ACCUSE/disapprove occurred
  when: 2003-09-12
  by: depus; us
  to: gaddafi
  about: wmd
  about: meddle
* wmd MOBILIZE/weapons occurred
  when: ?
  by: libya alleged of depus
  said: depus official "charges"
* meddle COERCE occurred
  when: ?
  where: "Africa"
  by: libya alleged of depus
  said: depus official "charges"
* vetothr THREATEN occurred
  when: 2003-08-22/2003-09-11 bounded "for three weeks"
  by: france
  to: council
  about: veto
* veto REJECT threatened optional
  when: ?
  by: france
  to: council
  about: lift
* utadeal AGREE occurred
  when: 1999 from text "1999"
  by: libya
  to: utafam
* fradem REQUEST/yield occurred
  when: 2003-08-22/2003-09-11 bounded
  by: villepin
  to: libya
  about: CONCEDE by libya to utafam
* utatalk CONSULT occurred
  when: 2003-09-10/2003-09-11 "Thursday" "all-night"
  where: tripolic
  by: found; "their spokesman"
* utaag AGREE occurred
  when: 2003-09-11 "Thursday"
  where: tripolic
  by: found; "their spokesman"
  to: "their spokesman"; found
* drop CONCEDE occurred
  when: 2003-09-11/2003-09-12 bounded
  by: france
  to: council
  about: veto
* libwel SUPPORT occurred
  when: 2003-09-12/2003-09-13 bounded
  by: perm
  to: council
  about: lift
  answers: lift "hailed"
* shalinv REQUEST/meet occurred
  when: 2003-09-12/2003-09-13 bounded
  by: shalgam
  to: "American oil companies"
* faminq2 REQUEST/change occurred
  when: 2003-09-12/2003-09-13 bounded
  by: "a spokesman of the British relatives"; britrel
  to: uk
  about: inq
  where: "a home in Scotland"
* inq ACCUSE/investigate demanded optional
  when: ?
  by: uk
* picket PROTEST/demo occurred
  when: 2003-09-12
  where: "outside the building"
  by: widows
  participants: ~20 "some twenty in number"
* accbrit ACCUSE/disapprove occurred
  when: 2003-09-12/2003-09-13 bounded
  by: "A brother of one of the victims"
  to: uk; bulgaria
  about: lift
  answers: lift
* appeal REQUEST/change occurred
  when: ?
  by: megrahi
  about: SANCTION/convict to megrahi
* appealrej REJECT occurred
  when: 2002-03 "March of last year"
  to: megrahi
  about: appeal
  answers: appeal "turned down"
* sccrc REQUEST/change occurred
  when: 2003-09-07/2003-09-13 week "this very week"
  by: megrahi
  to: "a review commission"
* holdup REJECT occurred optional
  when: 2003-08-22/2003-09-12 bounded "for three weeks"
  by: france
  to: council
  about: lift
* usgo RETREAT/access hypothetical optional
  when: ?
  by: us
  to: libya
* uslist RETREAT/access hypothetical optional
  when: ?
  by: us
  to: libya
figure: votes 13 "thirteen" of council
