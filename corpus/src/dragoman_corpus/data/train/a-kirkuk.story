story: a-kirkuk
conflict: Iraq
countries: IQ
facts: After the Kurdish independence referendum of 25 September 2017 Iraqi forces took Kirkuk on 16 October almost without a fight; the Kurdish government offered on 25 October to freeze the result, Baghdad refused, a truce followed on 27 October and Masoud Barzani announced on 29 October that he would step down. (public record: statements of the Iraqi prime minister's office and the Kurdistan Regional Government; press of September to October 2017.)

who army: force IQ | Iraqi forces; federal forces; Iraqi army; Iraqi troops
who pmf: coalition IQ | Popular Mobilisation; Hashd al-Shaabi; the Hashd
who pesh: force IQ | Peshmerga; Kurdish forces; peshmerga
who puk: party IQ | Patriotic Union of Kurdistan; PUK
who kdp: party IQ | Kurdistan Democratic Party; KDP
who krg: government IQ | Kurdistan Regional Government; KRG; Erbil; regional government
who barzani: person IQ | Masoud Barzani; Massoud Barzani; Barzani
who abadi: person IQ | Haider al-Abadi; Abadi
who baghdad: government IQ | Baghdad; the central government; federal government
who iqparl: body IQ | Iraqi parliament; Council of Representatives
who turkey: state TR | Turkey; Ankara
who iran: state IR | Iran; Tehran
who us: state US | United States; Washington
who trump: person US | Donald Trump; Trump
who coalition: coalition - | US-led coalition; the Coalition
who genstaff: body IQ | General Command of the Peshmerga; Peshmerga command
who un: organisation - | United Nations; UN

where kirkuk: town IQ 35.4681 44.3922 | Kirkuk
where k1: site IQ 35.5050 44.2800 | K-1 base; K1
where tuz: town IQ 34.8881 44.6325 | Tuz Khurmatu; Tuz
where sinjar: town IQ 36.3209 41.8764 | Sinjar
where erbil: town IQ 36.1911 44.0092 | Hewler
where kurdistan: region IQ - - | Kurdistan; Kurdistan Region; Kurdish region
where fishkhabur: near IQ 37.0700 42.3800 | Fish Khabur; Fishkhabur

== a-kirkuk-1
outlet: Zagros Live
register: live-blog
published: 2017-10-16
--
Kirkuk latest: Iraqi flag over governor's office as Kurdish forces {leave|leave}

21:40 That is all from us tonight. A last figure before we close: the UN has "reports of thousands" on the Erbil road, heading north. Thank you for reading.

19:15 Donald Trump, in the Rose Garden: "We're not taking sides, but we don't like the fact that they're {fight|clashing}." Earlier the US-led coalition spoke of a "misunderstanding" when it was asked about the {tazafire|exchange of fire} at dawn.

17:50 It is done, apparently without a shot in the centre itself. Iraqi troops have {flag|hauled down} the Kurdish flag from the provincial building. A resident on Republic Street told us by phone that people {hail|clapped} - and that his neighbour was packing.

15:05 Peshmerga command {betray|accuses} part of the PUK of "{betray|treason}", saying {leave|evacuated} positions were {leave|handed over} under a {deal|deal} struck with the Hashd and Iran two days ago. A PUK official denies any such {deal!denied|bargain}. He says his men {leave|pulled back} to spare the city.

13:30 Baghdad says it has {take|taken} the K-1 base, the airport, a power station and the North Gas plant. No casualties given.

10:20 Kurdish television: at least eleven of our fighters dead south of town, several vehicles {tazafire|destroyed}. A hospital doctor says fifteen. The Iraqi side: zero {tazafire|killed}, five {tazafire|hurt}.

07:00 Good morning. What happened while you slept: some time after midnight columns of federal forces and Popular Mobilisation {take|rolled} out of Taza; {tazafire|artillery fire} was {tazafire|exchanged}; Haider al-Abadi had ordered the army to "{order|impose security} in cooperation with the residents and the peshmerga".

~ This live blog is now closed.
~ Our most read: The dog that walked home from Mosul
--
who army: the army
where erbil: Erbil
where taza: town IQ 35.3000 44.3300 | Taza; south of town
where center: site IQ - - | provincial building; the governor's office
* leave RETREAT/withdraw occurred
  when: 2017-10-16
  where: kirkuk
  by: pesh; puk
  to: army
  said: genstaff party "saying"
  said: "A PUK official" party "says"
* fight ASSAULT occurred
  when: 2017-10-16 "19:15"
  where: kirkuk
  by: army; pesh
  to: pesh; army
  said: trump official
* tazafire ASSAULT/heavy-weapons occurred
  when: 2017-10-16 "at dawn" "after midnight"
  where: taza
  by: army; pmf; pesh
  to: pesh; army; pmf; "several vehicles" thing
  with: artillery "artillery"
  killed: >=11 "at least eleven" side recipient voice "Kurdish television"
  killed: 15 "fifteen" side recipient voice "A hospital doctor"
  killed: 0 "zero killed" side actor voice "The Iraqi side"
  injured: 5 "five" side actor voice "The Iraqi side"
  said: "Kurdish television" media
  said: "A hospital doctor" witness "says"
  said: "The Iraqi side" official
* flag COERCE/seize occurred
  when: 2017-10-16 "17:50"
  where: center; kirkuk
  by: army
  to: "the Kurdish flag" thing
* hail SUPPORT occurred optional
  when: 2017-10-16 "17:50"
  where: "Republic Street"; kirkuk
  by: "people"
  to: army
  said: "A resident on Republic Street" witness "told"
* betray ACCUSE/allege occurred
  when: 2017-10-16 "15:05"
  by: genstaff
  to: puk
  about: leave
* deal AGREE occurred
  when: 2017-10-14 "two days ago"
  by: puk alleged of genstaff; puk denied
  to: pmf; iran
  about: RETREAT/withdraw
  said: genstaff party "saying"
  said: "A PUK official" party denied "denies"
* take COERCE/seize occurred
  when: 2017-10-16 "after midnight"
  where: k1; kirkuk
  by: army; pmf
  to: k1 thing; "the airport" thing; "a power station" thing; "the North Gas plant" thing; pesh
  said: baghdad official "says"
* order MOBILIZE/troops occurred
  when: ?
  where: kirkuk
  by: abadi; army
figure: displaced >=2000 vague "thousands" voice un

== a-kirkuk-2
outlet: Voice of the Capital
register: state-media
published: 2017-10-17
--
Law returns to Kirkuk: heroes of the federal forces {take|complete} their duty

By the grace of God and the wisdom of the Commander-in-Chief, Haider al-Abadi, the city of Kirkuk has {take|returned} to the bosom of the fatherland. In less than fifteen hours our units {take|extended} their control from the Daquq bridges to the citadel. Citizens of every component {hail|received} them with sweets.

The Prime Minister, in a statement to the nation, stressed that the so-called {vote|referendum} which the separatists staged on 25 September is "finished and has become a thing of the past". He {dialog|invited} the brothers in Kurdistan to a {talks|dialogue} under the roof of the constitution and {warnemp|warned} any employee who leaves his desk of dismissal.

Likewise this morning the forces {tuz|entered} Sinjar without {tuz!denied|fighting}, the outlaw elements having {sinjarout|quit} it before dawn, and the last police of the region {khan|withdrew} from Khanaqin and Jalawla. Rumours spread by hired pens that houses in Tuz Khurmatu were {tuzburn|burned} and {tuzburn|looted} are devoid of truth: no property was {tuzburn!denied|touched}, a security source affirmed, and whoever repeats such tales will be {prosec|prosecuted}.

The Council of Representatives had on 27 September {mandate|authorised} the {deploy|deployment} of the armed forces in the disputed areas, and voted the {govsack|removal} of the governor even before, on 14 September. Turkey and the Islamic Republic of Iran {hailboth|welcomed} the {take|restoration} of legality. Ankara had in the previous weeks held {drill|manoeuvres} jointly with Iraqi units at the Habur gate and {air|closed} its air space to the region only yesterday.
--
who abadi: The Prime Minister
who army: the federal forces; our units; the forces
who iran: Islamic Republic of Iran
who iqparl: the Council of Representatives
where khanaqin: town IQ 34.3480 45.3900 | Khanaqin
where jalawla: town IQ 34.2720 45.1650 | Jalawla
where habur: site TR 37.1400 42.5600 | Habur gate
* take COERCE/seize occurred
  when: 2017-10-16/2017-10-17 day "less than fifteen hours"
  where: kirkuk
  by: army
  to: kirkuk thing
* hail SUPPORT occurred
  when: 2017-10-16/2017-10-17 bounded
  where: kirkuk
  by: "Citizens of every component"
  to: army
* vote SUPPORT occurred optional
  when: 2017-09-25 from text "25 September"
  by: "the separatists"
* dialog REQUEST/meet occurred
  when: 2017-10-16/2017-10-17 bounded
  by: abadi
  to: "the brothers in Kurdistan"
  about: talks
* talks CONSULT demanded optional
  when: ?
  by: abadi; "the brothers in Kurdistan"
* warnemp THREATEN/expel occurred
  when: 2017-10-16/2017-10-17 bounded
  by: abadi
  to: "any employee who leaves his desk"
  about: SANCTION/expel
* tuz COERCE/seize occurred
  when: 2017-10-17 "this morning"
  where: sinjar
  by: army
  to: sinjar thing
* sinjarout RETREAT/withdraw occurred
  when: 2017-10-17 "before dawn"
  where: sinjar
  by: "the outlaw elements"
* khan RETREAT/withdraw occurred
  when: 2017-10-17 "this morning"
  where: khanaqin; jalawla
  by: "the last police of the region"
* tuzburn ASSAULT/destroy occurred
  when: 2017-10-16/2017-10-17 bounded
  where: tuz
  to: "houses" thing
  said: "a security source" official denied "affirmed"
  said: "hired pens" media claimed "spread"
* prosec THREATEN/arrest occurred
  when: 2017-10-17
  by: "a security source"
  to: "whoever repeats such tales"
  about: ACCUSE/investigate
* mandate SUPPORT occurred
  when: 2017-09-27 from text "27 September"
  by: iqparl
  to: army
  about: deploy
* govsack SANCTION/expel occurred
  when: 2017-09-14 from text "14 September"
  by: iqparl
  to: "the governor"
* hailboth SUPPORT occurred
  when: 2017-10-16/2017-10-17 bounded
  by: turkey; iran
  to: army
  answers: take "the restoration of legality"
* drill COOPERATE occurred
  when: 2017-09-17/2017-10-17 bounded "the previous weeks"
  where: habur
  by: turkey; army "Iraqi units"
* air SANCTION/discontinue occurred
  when: 2017-10-16 "yesterday"
  by: turkey
  to: "the region"
* deploy MOBILIZE/troops announced optional
  when: ?
  where: "the disputed areas"
  by: army "the armed forces"

== a-kirkuk-3
outlet: Dicle Relief Network
register: ngo
published: 2017-10-23
--
SITUATION REPORT No. 3 - Displacement from Kirkuk and Tuz Khurmatu (covers 16-22 October)

Key figures. 61,200 people displaced since 16 October according to UN partners; the governor of Hewler speaks of 100,000, a number we could not verify. About 35,000 have come from Tuz alone. Some 11,000 have returned.

Protection. Staff {staffvisit|visited} Tuz on Thursday and Friday. We saw at least 150 houses {tuzburn|burned} in the Kurdish quarters; residents say {tuzburn|looting} went on for two days and name both Turkmen members of the Hashd al-Shaabi and ordinary neighbours. A woman of about sixty told our team that she had watched men in unmarked uniform {killman|shoot} an elderly baker who refused to hand over his keys. We have no independent confirmation. Eleven civilians were {tuzshell|killed} by indiscriminate {tuzshell|shelling} of the town centre on 16 October itself.

The Hashd leadership announced an {probe|inquiry} on 20 October. We {access|ask} the federal authorities to open the Kirkuk-Erbil road at Altun Kupri, {roadshut|shut} since Friday's {prde|fighting}, in which rockets {prde|landed} near a school that shelters 90 families.

Response. With two partners we {food|distributed} 4,200 food parcels and 1,900 mattresses in Laylan, Dibaga and the mosques of Chamchamal. Families in Chamchamal {host|host} most of the newcomers at their own cost. The municipality of Sulaymaniyah has {school|opened} nine schools as shelters. Two mobile clinics will {clinic|start} work on Wednesday 25 October.

Gaps: blankets, baby milk, psychosocial support. Funding: 18%.

~ Photo: a family near Chamchamal. (c) DRN
~ Donate | Careers | Whistle-blower line
--
where altun: town IQ 35.7500 44.1400 | Altun Kupri
where chamchamal: town IQ 35.5333 44.8333 | Chamchamal
where laylan: town IQ 35.3300 44.5100 | Laylan
where dibaga: town IQ 35.8700 43.8000 | Dibaga
where suly: town IQ 35.5650 45.4329 | Sulaymaniyah
where road: near IQ - - | the Kirkuk-Erbil road
where centre: district IQ - - | the town centre
who fedauth: government IQ | the federal authorities
* tuzburn ASSAULT/destroy occurred
  when: 2017-10-16/2017-10-20 bounded "two days"
  where: tuz
  by: pmf alleged of "residents"; "ordinary neighbours" alleged of "residents"
  to: "houses" thing
  sites: >=150 "at least 150 houses"
  said: "residents" witness "say"
* killman ASSAULT/firearms occurred
  when: 2017-10-16/2017-10-20 bounded
  where: tuz
  by: "men in unmarked uniform"
  to: "an elderly baker"
  killed: 1 "an elderly baker" side civilian voice "A woman of about sixty"
  said: "A woman of about sixty" witness "told"
* tuzshell ASSAULT/heavy-weapons occurred
  when: 2017-10-16 from text "16 October"
  where: centre; tuz
  to: "Eleven civilians"
  killed: 11 "Eleven civilians" side civilian
* probe ACCUSE/investigate announced
  when: ?
  by: pmf
  about: tuzburn
* access REQUEST/change occurred
  when: 2017-10-23
  by: "We"
  to: fedauth
  about: RETREAT/access
* roadshut COERCE/restrict ongoing
  when: 2017-10-20/2017-10-23 "since Friday's"
  where: altun; road
  to: road thing
* prde ASSAULT/heavy-weapons occurred
  when: 2017-10-20 "Friday's"
  where: altun
  to: "a school that shelters 90 families" thing
  with: rocket "rockets"
* food AID occurred
  when: 2017-10-16/2017-10-22 bounded
  where: laylan; dibaga; chamchamal
  by: "we"; "two partners"
* host AID ongoing
  when: 2017-10-16/2017-10-23 bounded
  where: chamchamal
  by: "Families in Chamchamal"
  to: "the newcomers"
* school AID occurred
  when: 2017-10-16/2017-10-22 bounded
  where: suly
  by: "The municipality of Sulaymaniyah"
* clinic AID announced
  when: 2017-10-25 from text "Wednesday 25 October"
  by: "Two mobile clinics"
* staffvisit CONSULT/visit occurred optional
  when: 2017-10-19/2017-10-20 "Thursday and Friday"
  where: tuz
  by: "Staff"
figure: displaced 61200 "61,200 people" voice "UN partners"
figure: displaced 100000 "100,000" voice "the governor of Hewler"
figure: displaced ~35000 "About 35,000" at tuz
figure: returnees ~11000 "Some 11,000"

== a-kirkuk-4
outlet: Lagash Wire
register: wire
published: 2017-10-29
--
Barzani to {resign|step down} on Nov 1 as Kurds {offer|offer} to {freeze|freeze} vote

Masoud Barzani will {resign|give up} the presidency of the Kurdistan Region on November 1, he told lawmakers in a letter read out on Sunday, five weeks after the {vote|referendum} that was to crown his career and instead cost the Kurds Kirkuk.

Supporters with clubs and at least one pistol {storm|burst into} the parliament building while deputies were in closed session, {jbeat|beating} a journalist and {trap|trapping} opposition members inside for several hours, witnesses said. Security forces {warnshot|fired} into the air.

The letter capped a week of concessions. On Wednesday Erbil {offer|proposed} an immediate {ceaseoff|ceasefire}, the {freeze|freezing} of the result and an open {talks|dialogue}. Abadi {refuse|turned} it {refuse|down} within a day: only {annul|annulment} would do, he said from Tehran, where he {visit|met} the supreme leader. But after Washington {uspush|pressed} both sides, the two commands {truce|agreed} on Friday to {truce|halt} all movements for 24 hours, a {truce|pause} which was later {prolong|extended} and under which technical {tech|talks} opened in Mosul on Saturday over who should man the Fish Khabur crossing.

Each side says the other is dragging its feet. Federal forces "have been {moving|moving} in fresh armour", the Peshmerga command complained; an Iraqi general told state television that the Kurds had {renege|reneged} on a draft and that he would {attackthr,adv|resume} the advance if they gained time to dig in.

The {take|loss} of Kirkuk on Oct 16 halved the region's oil income.

~ (Reporting by our Erbil and Mosul bureaus; editing by the desk)
--
where mosul: town IQ 36.3350 43.1189 | Mosul
* ceaseoff RETREAT/ceasefire announced optional
  when: ?
  by: krg
  to: abadi
* resign RETREAT/resign announced
  when: 2017-11-01 "November 1" "Nov 1"
  where: kurdistan
  by: barzani
* freeze CONCEDE announced optional
  when: ?
  by: krg
  to: abadi
  about: vote
* vote SUPPORT occurred optional
  when: 2017-09-24 week "five weeks after"
  by: "the Kurds"
* storm PROTEST/riot occurred
  when: 2017-10-29 "Sunday"
  where: "the parliament building"
  by: "Supporters"
  to: "the parliament building" thing
  with: blunt "clubs"; small-arms "at least one pistol"
  said: "witnesses" witness "said"
* trap ASSAULT/abduct occurred
  when: 2017-10-29 "several hours"
  where: "the parliament building"
  by: "Supporters"
  to: "opposition members"
  said: "witnesses" witness "said"
* warnshot ASSAULT/crowd-control occurred optional
  when: 2017-10-29
  where: "the parliament building"
  by: "Security forces"
  to: "Supporters"
* talks CONSULT announced optional
  when: ?
  by: krg; abadi
* refuse REJECT/change occurred
  when: 2017-10-26 "within a day"
  where: "Tehran"
  by: abadi
  to: krg
  about: freeze
  answers: offer "turned it down"
* visit CONSULT/visit occurred
  when: 2017-10-26 "within a day"
  where: "Tehran"
  by: abadi; "the supreme leader"
  to: "the supreme leader"
* uspush REQUEST/change occurred
  when: 2017-10-25/2017-10-27 bounded
  by: us
  to: krg; abadi
  about: RETREAT/ceasefire
* truce AGREE occurred
  when: 2017-10-27 "Friday"
  by: army; genstaff
  to: army; genstaff
  about: RETREAT/ceasefire
* prolong AGREE occurred
  when: 2017-10-27/2017-10-29 bounded "later"
  by: army; genstaff
  to: army; genstaff
  about: RETREAT/ceasefire
* tech CONSULT occurred
  when: 2017-10-28 "Saturday"
  where: mosul
  by: army; genstaff
* moving MOBILIZE/weapons ongoing
  when: 2017-10-27/2017-10-29 bounded
  by: army alleged of genstaff
  said: genstaff party claimed "complained"
* renege SANCTION/withdraw occurred optional
  when: 2017-10-27/2017-10-29 bounded
  by: "the Kurds" alleged of "an Iraqi general"
  said: "an Iraqi general" official claimed "told"
* attackthr THREATEN/violence occurred
  when: 2017-10-27/2017-10-29 bounded
  by: "an Iraqi general"
  to: "the Kurds"
  about: adv
* take COERCE/seize occurred
  when: 2017-10-16 from text "Oct 16"
  where: kirkuk
  to: kirkuk thing; "the Kurds"
* offer AGREE occurred
  when: 2017-10-25 "Wednesday"
  by: krg
  to: abadi
  about: freeze
* annul REQUEST/yield occurred
  when: 2017-10-26 "within a day"
  where: "Tehran"
  by: abadi
  to: krg
  about: vote
* jbeat ASSAULT/beat occurred
  when: 2017-10-29
  where: "the parliament building"
  by: "Supporters"
  to: "a journalist"
  said: "witnesses" witness "said"
* adv ASSAULT hypothetical optional
  when: ?
  by: "an Iraqi general"
  to: "the Kurds"
