story: c-zhanaozen-almaty
conflict: Kazakhstan
countries: KZ, RU
facts: January 2022: gas price protests from Zhanaozen, 2 January; emergency and price cap 4-5 January, cabinet resigns 5 January, Almaty city
  hall and airport taken, CSTO troops asked for and sent 6 January (some 2,500), shoot-without-warning order 7 January; 164 dead reported 9 January
  and taken back; withdrawal announced 11 January, begun 13th, done 19th. (public record: agencies January 2022)

who tokayev: office KZ | Kassym-Jomart Tokayev; Tokayev; Tokaev; President Tokayev
who nazarbayev: person KZ | Nursultan Nazarbayev; Nazarbayev
who crowd: population KZ | protesters; demonstrators; the crowd; oil workers
who police: force KZ | police; Interior Ministry; the ministry
who kzgov: government KZ | the government; the cabinet; Kazakh government
who csto: coalition - | Collective Security Treaty Organization; CSTO; ODKB; the alliance
who russia: state RU | Russia; Moscow; the Kremlin
who rtroops: force RU | Russian paratroopers; Russian troops; peacekeepers
who masimov: person KZ | Karim Massimov; Massimov
who knb: body KZ | National Security Committee; KNB
who us: state US | Washington; United States
who blinken: office US | Antony Blinken; Blinken
who armenia: state AM | Armenia
who kyrgyz: body KG | Bishkek; Kyrgyz parliament
who health: body KZ | health ministry; Health Ministry
where almaty: town KZ 43.24 76.89 | Almaty
where zhana: town KZ 43.34 52.86 | Zhanaozen
where aktau: town KZ 43.65 51.17 | Aktau
where astana: town KZ 51.17 71.45 | Nur-Sultan
where airport: site KZ 43.35 77.04 | Almaty airport; the airport
where akimat: site KZ 43.24 76.94 | city hall; the akimat
where kz: country KZ - - | Kazakhstan

== c-zhanaozen-almaty-1
outlet: Silk Route Agency
register: wire
published: 2022-01-05
--
Kazakh cabinet {quit|out}, city hall {burn|in flames} as gas price anger spreads

ALMATY, Jan 5 (SRA) - Demonstrators {burn|set} the mayor's office in Almaty {burn|on fire} on Wednesday and {airport|seized} the airport for some hours, hours after President Tokayev had {quit2|accepted} the {quit|resignation} of his ministers and put {cap|back} the cap on the price of car fuel.

The {zhana|unrest} started on Sunday with a few hundred oil workers in Zhanaozen, where at least 14 strikers were {dec2011|shot dead} by police in December 2011. By Tuesday it had {spread|spread} to a dozen towns.

Tokayev took over the chair of the Security Council from Nazarbayev, his predecessor, declared an {emerg|emergency} across the country, and said on television he would {vow|act} "as toughly as possible". Eight police and guardsmen had been {burn|killed} and 317 {burn|hurt}, the Interior Ministry said; it gave no count of civilians.

Access to the internet was {net|cut} nationwide. A reporter saw soldiers {surrender|lay down} their shields and {surrender|walk over} to the crowd near city hall. In Aktau some policemen {aktau|refused} to move against the square.

"The situation has been {accuse|turned} by foreign-trained bands," Tokayev said shortly before midnight, adding that he had {csto|asked} the heads of the CSTO states for help in "overcoming this terrorist threat". Armenia's premier, who holds the chair, said he had begun {consult|consultations}.

Washington {us|called for} restraint on all sides and {usdeny|rejected} as "crazy" Russian {rustalk|talk} that it had a hand in the events.
--
* quit RETREAT/resign occurred
  when: 2022-01-05
  by: "his ministers"
  to: tokayev
* quit2 AGREE occurred optional
  when: 2022-01-05
  by: tokayev
  to: "his ministers"
  about: quit
* burn PROTEST/riot occurred
  when: 2022-01-05 "Wednesday"
  where: akimat; almaty
  by: crowd
  to: "the mayor's office" thing
  killed: 8 "Eight police and guardsmen" side recipient voice police
  injured: 317 "317" side recipient voice police
  said: police official "said"
* airport COERCE/seize occurred
  when: 2022-01-05 "Wednesday"
  where: airport; almaty
  by: crowd
  to: airport thing
* cap CONCEDE occurred
  when: 2022-01-05
  by: tokayev
* zhana PROTEST/demo occurred
  when: 2022-01-02 "Sunday"
  where: zhana
  by: crowd
* spread PROTEST/demo occurred
  when: 2022-01-02/2022-01-04 bounded "Tuesday"
  where: "a dozen towns"
  by: crowd
* dec2011 ASSAULT/firearms occurred
  when: 2011-12 from text "December 2011"
  where: zhana
  by: police
  to: "strikers"
  killed: >=14 "at least 14 strikers" side recipient
* emerg COERCE/martial-law occurred
  when: 2022-01-05
  where: "across the country"
  by: tokayev
* vow THREATEN/violence occurred
  when: 2022-01-05
  by: tokayev
* net COERCE/censor occurred
  when: 2022-01-05
  where: "nationwide"
  to: "the internet" thing
* surrender RETREAT/disarm occurred
  when: 2022-01-05
  where: akimat
  by: "soldiers"
  to: crowd
  said: "A reporter" media "saw"
* aktau REJECT occurred
  when: ?
  where: aktau
  by: "some policemen"
* accuse ACCUSE/allege occurred
  when: 2022-01-05 "shortly before midnight"
  by: tokayev
  to: "foreign-trained bands"
  about: zhana
* csto REQUEST/assist occurred
  when: 2022-01-05 "shortly before midnight"
  by: tokayev
  to: csto
  about: AID
* consult CONSULT/multilateral ongoing
  when: 2022-01-05
  by: "Armenia's premier"
  said: "Armenia's premier" official "said"
* us REQUEST/yield occurred
  when: 2022-01-05
  by: us
  to: "all sides"
* usdeny REJECT occurred optional
  when: 2022-01-05
  by: us
  to: "Russian"
  about: rustalk
  answers: rustalk "rejected"
* rustalk ACCUSE/allege occurred optional
  when: ?
  by: "Russian"
  to: us

== c-zhanaozen-almaty-2
outlet: Steppe Observer
register: daily
published: 2022-01-06
copy_of: c-zhanaozen-almaty-1
--
President of Kazakhstan {csto|appeals} to allies as Almaty {burn|burns}

Demonstrators {burn|set} the mayor's office in Almaty {burn|on fire} on Wednesday and {airport|seized} the airport for some hours, hours after President Tokayev had {quit2|accepted} the {quit|resignation} of his ministers and put {cap|back} the cap on the price of car fuel.

Eight police and guardsmen had been {burn|killed} and 317 {burn|hurt}, the Interior Ministry said; it gave no count of civilians.

"The situation has been {accuse|turned} by foreign-trained bands," Tokayev said shortly before midnight, adding that he had {csto|asked} the heads of the CSTO states for help in "overcoming this terrorist threat".
--
* quit RETREAT/resign occurred
  when: 2022-01-05
  by: "his ministers"
  to: tokayev
* quit2 AGREE occurred optional
  when: 2022-01-05
  by: tokayev
  to: "his ministers"
  about: quit
* burn PROTEST/riot occurred
  when: 2022-01-05 "Wednesday"
  where: almaty
  by: crowd
  to: "the mayor's office" thing
  killed: 8 "Eight police and guardsmen" side recipient voice police
  injured: 317 "317" side recipient voice police
  said: police official "said"
* airport COERCE/seize occurred
  when: 2022-01-05 "Wednesday"
  where: airport; almaty
  by: crowd
  to: airport thing
* cap CONCEDE occurred
  when: 2022-01-05
  by: tokayev
* accuse ACCUSE/allege occurred
  when: 2022-01-05 "shortly before midnight"
  by: tokayev
  to: "foreign-trained bands"
* csto REQUEST/assist occurred
  when: 2022-01-05 "shortly before midnight"
  by: tokayev
  to: csto
  about: AID

== c-zhanaozen-almaty-3
outlet: Le Courrier des Steppes
register: translation
published: 2022-01-10
machine_translated: French
--
Kazakhstan: the balance of 164 deaths {retract|retired} an hour after

The Kazakh Health Ministry has published on Sunday, then {retract|effaced}, a balance of 164 deaths, of which 103 in the only Almaty and two children. A "technical error", has advanced an information official, without giving of other figure. The last known account, that of the Interior Ministry, stays at 26 "armed criminals" {shoot|abated} and 16 agents of the order {burn|fallen}.

Tokayev had given Friday the order of {order|shooting} "without prevention", and {nonego|excluded} all negotiation: "With whom? With assassins?" Some 5,800 persons have been {arrest|arrested}, following the presidency, among which a number substantial of foreigners. The ex-chief of the KNB, Karim Massimov, has been placed in {massimov|detention} for high treason since Thursday, his {massdis|dismissal} dating from the eve.

On the tarmac, the big carriers do not cease. The ODKB has {deploy|dispatched} around 2,500 men; the Russian paratroopers {guard|watch} the airport, {retake|retaken} Thursday in the {retake|assault}, and the arsenals. The Kyrgyz parliament, after a first session without quorum, has {kyrgyz|approved} Friday the {kyrsend|sending} of 150 soldiers, whereas fifty students {kyrgdemo|manifested} in front of it against. Armenia and Tajikistan {deploy|participate} equally.

Blinken has {blinken|estimated} that "when the Russians are in your house, it is sometimes very difficult of making them leave"; the Russian foreign ministry {reply|qualified} the remark of boorish. A {summit|video-summit} of the alliance is foreseen this Monday.

In the country it is day of national mourning. The net has been {netback|re-established} at Almaty for some hours this morning, and the banks will reopen progressively.
--
who health2: body KZ | Kazakh Health Ministry
* retract CONCEDE occurred optional
  when: 2022-01-09 "an hour after"
  by: health2
* shoot ASSAULT/firearms occurred
  when: ?
  to: "armed criminals"
  killed: 26 "26" side recipient voice police
  said: police official "account"
* burn PROTEST/riot occurred
  when: ?
  to: "agents of the order"
  killed: 16 "16 agents of the order" side recipient voice police
  said: police official "account"
* order THREATEN/violence occurred
  when: 2022-01-07 "Friday"
  by: tokayev
  about: ASSAULT/firearms
* nonego REJECT/meet occurred
  when: 2022-01-07 "Friday"
  by: tokayev
  to: "assassins"
  about: CONSULT
* arrest COERCE/arrest occurred
  when: ?
  to: "Some 5,800 persons"
  detained: ~5800 "Some 5,800 persons" voice "the presidency"
  said: "the presidency" official "following"
* massimov COERCE/arrest occurred
  when: 2022-01-06 "Thursday"
  to: masimov
* massdis SANCTION/expel occurred
  when: 2022-01-05 from massimov "the eve"
  to: masimov
* deploy MOBILIZE/troops occurred
  when: ?
  where: kz
  by: csto; armenia; "Tajikistan"
* guard MOBILIZE/troops ongoing
  when: 2022-01-10
  where: airport
  by: rtroops
* retake COERCE/seize occurred
  when: 2022-01-06 "Thursday"
  where: airport
  to: airport thing
* kyrgyz SUPPORT occurred
  when: 2022-01-07 "Friday"
  by: kyrgyz
  about: kyrsend
* kyrgdemo PROTEST/demo occurred
  when: 2022-01-07 "Friday"
  by: "fifty students"
  to: kyrgyz
  answers: kyrgyz "against"
* blinken ACCUSE/disapprove occurred
  when: ?
  by: blinken
  to: "the Russians"
  about: deploy
  answers: deploy
* reply ACCUSE/disapprove occurred
  when: ?
  by: "the Russian foreign ministry"
  to: blinken
  about: blinken
  answers: blinken "the remark"
* summit CONSULT/multilateral announced
  when: 2022-01-10 "this Monday"
  by: csto
* netback RETREAT/access occurred
  when: 2022-01-10 "this morning"
  where: almaty
* kyrsend MOBILIZE/troops announced optional
  when: ?
  where: kz
  by: kyrgyz
figure: troops ~2500 "around 2,500 men" of csto at kz
figure: troops 150 "150 soldiers"
figure: killed 164 "164 deaths" voice health2 as_of 2022-01-09
figure: killed 103 "103" at almaty voice health2 as_of 2022-01-09
figure: killed 2 "two children" voice health2 as_of 2022-01-09

== c-zhanaozen-almaty-4
outlet: The Irtysh Correspondent
register: thread
published: 2022-01-19
--
Are the peacekeepers {leave|gone}? A thread on a very short {deploy|intervention}

1/ Short answer: yes. The last Il-76 with Russian troops aboard {leave|left} Almaty today, a week after the ceremony that opened the {leave|pull-out} and two weeks after they {deploy|flew in}. Tokayev had {said11|promised} parliament this on the 11th ("ten days at most") and for once the {said11|promise} was kept early.

2/ Remember the doubters? Blinken {blinken|warned} that such guests stay. Count me among them. I am sorry.

3/ What did they do? {guard|Stood} at the airport, the power plant, the TV mast. Nobody has shown that they {fire!denied|fired} a shot. Kazakh prosecutors: 225 bodies, 19 of them uniformed; not 164, and not the "fewer than fifty" of the first days. Human rights lawyers say bystanders were {squareshoot|machine-gunned} on Republic Square on the 6th, holding a banner that read "we are not terrorists".

4/ The cells. Nearly 1,900 criminal {cases|cases}, 900-odd {hold|held} on remand. A jazz pianist from Bishkek appeared on TV with a broken nose "confessing" to 200 dollars for rioting. Kyrgyzstan sent a {kyrprot|note}, its citizens {kyrdemo|picketed} the embassy, and Kazakhstan {pianofree|let} him {pianofree|go} on the 10th. The police who {pianobeat|beat} him? An {inq|inquiry} has been opened.

5/ The old man. Nazarbayev surfaced yesterday: a video, "I am a pensioner". His daughters' husbands have {inlaws|left} the pipeline companies. The lower house {chairvote|stripped} him today of the lifelong chair of two bodies.

6/ Wages of MPs frozen, a fund for the people, an {amnesty|amnesty} someday. Petrol stays at 50 tenge till summer. End.
--
who kzgov: Kazakhstan
* leave RETREAT/withdraw occurred
  when: 2022-01-19 "today"
  when: 2022-01-13/2022-01-19
  where: almaty
  by: rtroops
* said11 AGREE occurred
  when: 2022-01-11 from text "the 11th"
  by: tokayev
  to: "parliament"
  about: leave
* deploy MOBILIZE/troops occurred
  when: 2022-01-05/2022-01-06 "two weeks after"
  by: rtroops
* blinken ACCUSE/disapprove occurred
  when: ?
  by: blinken
  to: rtroops
  about: deploy
  answers: deploy
* guard MOBILIZE/troops occurred
  when: ?
  where: airport; "the power plant"; "the TV mast"
  by: rtroops
* fire ASSAULT/firearms denied optional
  when: ?
  by: rtroops
* squareshoot ASSAULT/firearms occurred
  when: 2022-01-06 from text "the 6th"
  where: "Republic Square"
  to: "bystanders"
  with: small-arms "machine-gunned"
  said: "Human rights lawyers" witness "say"
* cases ACCUSE/investigate ongoing
  when: 2022-01-19
  count: <=1900 "Nearly 1,900"
* hold COERCE/arrest ongoing
  when: 2022-01-19
  detained: ~900 "900-odd"
* kyrprot ACCUSE/disapprove occurred
  when: ?
  by: "Kyrgyzstan"
  to: kzgov
  about: pianobeat
  answers: pianobeat
* kyrdemo PROTEST/demo occurred
  when: ?
  where: "the embassy"
  by: "its citizens"
  to: kzgov
* pianofree RETREAT/release occurred
  when: 2022-01-10 from text "the 10th"
  by: kzgov
  to: "A jazz pianist from Bishkek"
* pianobeat ASSAULT/beat occurred
  when: ?
  by: police
  to: "A jazz pianist from Bishkek"
* inq ACCUSE/investigate occurred
  when: ?
  about: pianobeat
  to: police
* inlaws RETREAT/resign occurred
  when: ?
  by: "His daughters' husbands"
* chairvote SANCTION/expel occurred
  when: 2022-01-19 "today"
  by: "The lower house"
  to: nazarbayev
* amnesty CONCEDE announced
  when: ? "someday"
figure: killed 225 "225 bodies" voice "Kazakh prosecutors"
figure: killed 19 "19 of them uniformed" voice "Kazakh prosecutors"
figure: killed 164 "164"
figure: killed <=50 "fewer than fifty"
