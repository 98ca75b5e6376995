story: t-tak-bai
conflict: Thailand
countries: TH
facts: On Monday 25 October 2004 security forces broke up a protest at the Tak Bai police station in Narathiwat; seven men died there and 78 more in army lorries on the way to the Ingkhayut Borihan camp in Pattani. About 1,300 were detained.
  Earlier that year 108 militants had died on 28 April, 32 of them in the Krue Se mosque. A village official was beheaded on 2 November in retaliation. An inquiry in December blamed three commanders. (public record: wire and Thai press, October-December 2004)

who thaksin: person TH | Thaksin Shinawatra; Thaksin; Prime Minister Thaksin
who army: force TH | Thai army; army; Fourth Army
who police: force TH | police
who government: government TH | Thai government; government; Bangkok government
who malaysia: government MY | Malaysian government; Kuala Lumpur; Malaysia
who pulo: group TH | Pattani United Liberation Organisation; Pulo; PULO
who protesters: population TH | demonstrators; protesters; crowd
who oic: organisation - | OIC
who abdullah: person MY | Abdullah Badawi; Abdullah
who pisan: office TH | regional commander; commander of the Fourth Army
who senate: body TH | Senate
who queen: person TH | Queen Sirikit
where takbai: town TH 6.26 102.05 | Tak Bai; Takbai
where narathiwat: province TH 6.43 101.82 | Narathiwat
where pattani: province TH 6.87 101.25 | Pattani
where yala: province TH 6.54 101.28 | Yala
where camp: site TH 6.79 101.15 | Ingkhayut Borihan camp; army camp
where kruese: site TH 6.87 101.30 | Krue Se mosque; Krue Se
where bangkok: town TH 13.75 100.50 | Bangkok
where south: region TH - - | southern provinces; far South; deep South
where station: site TH 6.26 102.05 | police station

== t-tak-bai-1
outlet: Isthmus Wire Service
register: wire
published: 2004-10-26
--
78 {trucks|suffocate} in Thai army lorries after {demo|protest}

BANGKOK, Oct 26 (IWS) - Seventy-eight Muslims who had been {arrest|arrested} at a {demo|rally} in southern Thailand died, most of them of {trucks|suffocation}, while they were being {transport|carried} to an army camp, a justice ministry official announced on Tuesday.

They come on top of six men {shots|shot dead} on Monday when troops and police {gas|broke up} the {demo|protest} of some 2,000 people in front of the police station of Tak Bai, in Narathiwat province, with tear gas, water cannon and bullets. Twenty people, fourteen of them in uniform, were {gas|injured} there.

The crowd had {demand|demanded} the release of six village guards {guards|held} since the week before on a {guardch|charge} of having {rifles|handed} their shotguns to militants. The guards said the guns had been {robbery|stolen}.

"They were stacked on top of one another, four or five deep, hands bound at the back," a forensic doctor told reporters. "It was the fasting month; they were weak already." Prime Minister Thaksin Shinawatra used the same argument. He {praise|commended} the soldiers for their restraint.

The commander of the Fourth Army said 1,300 were now being {arrest|questioned} at the Ingkhayut Borihan camp and that most would be {release|freed} "in a few days". A {curfew|curfew} has been in force in eight districts since Monday night.

More than 400 people have been {kills|killed} in the southern provinces since January 4, when gunmen {depot|raided} an arsenal and {depot|made off} with 380 rifles.
--
who justice: body TH | justice ministry
* trucks ASSAULT occurred
  when: 2004-10-25/2004-10-26 bounded
  by: army
  to: "Seventy-eight Muslims"
  killed: 78 "Seventy-eight Muslims" side recipient voice justice
  said: justice official "announced"
* demo PROTEST/demo occurred
  when: 2004-10-25 "Monday"
  where: station; takbai; narathiwat
  by: protesters
* arrest COERCE/arrest ongoing
  when: 2004-10-25/2004-10-26
  where: camp; station; takbai; narathiwat
  by: army
  to: "Seventy-eight Muslims"; protesters
  detained: 1300 "1,300" side civilian voice pisan
  said: pisan party "said"
* transport COERCE/deport occurred optional
  when: 2004-10-25/2004-10-26 bounded
  where: camp
  by: army
  to: "Seventy-eight Muslims"
  said: justice official "announced"
* shots ASSAULT/firearms occurred
  when: 2004-10-25 "Monday"
  where: station; takbai; narathiwat
  by: army; police
  to: "six men"; protesters
  with: small-arms "bullets"
  killed: 6 "six men" side civilian
  part_of: gas
* gas ASSAULT/crowd-control occurred
  when: 2004-10-25 "Monday"
  where: station; takbai; narathiwat
  by: army; police
  to: protesters
  with: crowd-control "tear gas"; crowd-control "water cannon"; small-arms "bullets"
  injured: 20 "Twenty people"
  injured: 14 "fourteen of them in uniform" part side actor
* demand REQUEST/yield occurred
  when: 2004-10-25
  where: takbai
  by: protesters
  about: RETREAT/release to "six village guards"
* guards COERCE/arrest ongoing
  when: 2004-10-18/2004-10-24 week "the week before"
  to: "six village guards"
  detained: 6 "six village guards"
* rifles AID occurred
  when: ?
  by: "six village guards" alleged
  to: "militants"
* robbery COERCE/seize occurred
  when: ?
  to: "six village guards"; "the guns" thing
  said: "The guards" party "said"
* praise SUPPORT occurred
  when: 2004-10-25/2004-10-26 bounded
  by: thaksin
  to: army
* release RETREAT/release announced
  when: 2004-10-26/2004-10-31 bounded "in a few days"
  where: camp
  by: army
  to: protesters
* curfew COERCE/curfew ongoing
  when: 2004-10-25/2004-10-26 "since Monday night"
  where: "eight districts"
* depot COERCE/seize occurred
  when: 2004-01-04 from text "January 4"
  where: "an arsenal"
  by: "gunmen"
  to: "380 rifles" thing; "an arsenal" thing
  munitions: 380 "380 rifles"
* kills ASSAULT occurred
  when: 2004-01-04/2004-10-26 from depot "since January 4"
  where: south
  to: "400 people"
  killed: >=400 "More than 400 people"
* guardch ACCUSE/investigate occurred
  when: 2004-10-18/2004-10-24 week "the week before"
  to: "six village guards"
  about: rifles
figure: protesters ~2000 "some 2,000 people" at takbai

== t-tak-bai-2
outlet: Melayu Harian Online
register: translation
machine_translated: Malay
published: 2004-11-05
--
Head of deputy village chief {behead|cut}, letter: "this is {behead|reply} for Tak Bai"

NARATHIWAT: One deputy headman of the Buddhist religion was {behead|murdered} by the manner of neck {behead|cut} in the district Sukhirin the day Tuesday past. The head of him met inside a plastic bag two kilometres from the body, together one handwritten letter which is read: "This for those without sin which were {takbai|killed} at Tak Bai." The man was {shot|shot} first, police said.

It is the first {behead|retaliation} that is confessed so. The movement PULO, having base in exile, through its laman web {vow|promised} that Bangkok "will be {capital|burnt}" the same as the South. But one leader PULO in Sweden to the agency of news denied writing the sentence.

In Kuala Lumpur, the leader Abdullah Badawi made {phone|contact} by telephone to his colleague Thaksin on the weekend and voiced {concern|worry}. The youth wing of the opposition {embassy|gathered} in front of the Embassy of Thailand, {effigy|burning} a puppet; a {note|protest} note was handed to the second secretary. Malaysia also {border|added} one battalion to the border guards, {refuge|offering} "temporary place" if citizens there must run.

Three bombs {bombs|burst} at Sungai Kolok the evening of Thursday, {bombs|wounding} 20, of whom six Malaysian tourist. One other bomb was {defused|put out} by soldiers at the train station of Yala.

Meanwhile at the camp of army Pattani, all except 60 of the detained have been {release|sent home}, still according to the commander. Not a few among them say were {beaten|kicked} and {beaten|stepped} on in the lorries; seven lose arm or leg to rotting. Nine families are still {seek|asking}: where the child of us?

~ TERJEMAHAN MESIN. Baca versi asal di sini.
~ Berita popular: Rusa dilanggar lori di Gua Musang
--
who pisan: the commander
who opposition: party MY | youth wing of the opposition
who puloleader: person - | one leader PULO
who embassy: body TH | Embassy of Thailand
where sukhirin: district TH 5.94 101.77 | Sukhirin
where kolok: town TH 6.03 101.97 | Sungai Kolok
where kl: town MY 3.14 101.69 | Kuala Lumpur
where bangkok: Bangkok
where south: the South
* behead ASSAULT/primitive occurred
  when: 2004-11-02 "the day Tuesday past"
  where: sukhirin; narathiwat
  to: "One deputy headman of the Buddhist religion"
  killed: 1 "One deputy headman" side civilian
  answers: takbai "reply for Tak Bai"
* takbai ASSAULT occurred
  when: ?
  where: takbai
  to: "those without sin"
  said: "one handwritten letter" party "read"
* shot ASSAULT/firearms occurred
  when: 2004-11-02 "the day Tuesday past"
  where: sukhirin; narathiwat
  to: "One deputy headman of the Buddhist religion"
  said: police official "said"
  part_of: behead
* vow THREATEN/violence occurred
  when: ?
  by: pulo denied of puloleader
  to: bangkok thing
  about: capital
  said: puloleader party denied via "the agency of news" "denied"
* capital ASSAULT/destroy threatened
  when: ?
  where: bangkok
  by: pulo
  to: bangkok thing
* phone CONSULT/phone occurred
  when: 2004-10-30/2004-10-31 "the weekend"
  by: abdullah; thaksin
  to: thaksin
* concern ACCUSE/disapprove occurred optional
  when: 2004-10-30/2004-10-31 "the weekend"
  by: abdullah
  to: thaksin
* embassy PROTEST/demo occurred
  when: ?
  where: "in front of the Embassy of Thailand"; kl
  by: opposition
  to: embassy
* effigy PROTEST/riot occurred optional
  when: ?
  where: "in front of the Embassy of Thailand"; kl
  by: opposition
* note ACCUSE/disapprove occurred
  when: ?
  where: kl
  by: opposition
  to: embassy
* border MOBILIZE/troops occurred
  when: ?
  where: "the border"
  by: malaysia
* refuge AGREE occurred
  when: ?
  by: malaysia
  to: "citizens"
  about: AID by malaysia to "citizens"
* bombs ASSAULT/explosives occurred
  when: 2004-11-04 "the evening of Thursday"
  where: kolok
  to: "six Malaysian tourist"
  with: bomb "Three bombs" 3
  injured: 20 "wounding 20"
  injured: 6 "six Malaysian tourist" part side civilian
* defused ASSAULT/explosives attempted
  when: 2004-11-04
  where: "the train station of Yala"; yala
  with: bomb "One other bomb"
* release RETREAT/release occurred
  when: ?
  where: pattani
  by: army
  to: "the detained"
  said: pisan party "according to"
* beaten ASSAULT/beat occurred
  when: ?
  where: "the lorries"
  to: "the detained"
  injured: 7 "seven lose arm or leg" side civilian
  said: "Not a few among them" witness "say"
* seek REQUEST/change occurred optional
  when: 2004-11-05
  by: "Nine families"
figure: prisoners 60 "60" of army at pattani

== t-tak-bai-3
outlet: House and Senate Gazette
register: parliament
published: 2004-12-28
--
Committee {report|hears} findings on Tak Bai

Seven Muslims were {shots|killed} by gunfire at the police station and seventy-eight lost their lives on the road; in total eighty-five. So says the report of the eleven-man panel which the premier {panel|named} on 1 November, and whose chairman {report|appeared} before the Senate committee on Monday last week.

The decision to {gas|disperse} the {demo|gathering} was justified, in the panel's view. The {transport|transport} was not: 1,298 men on 25 (some say 28) vehicles, some of them for five hours, under conscripts without an officer. "Nobody intended that anyone should {trucks|die}," the chairman said. Three generals are {fault|faulted} for "lack of judgment", among them the commander, who was {remove|moved} to an inactive post in early November.

A senator for Pattani {accuse|called} this a whitewash. He {tabled|moved} that the names be {handed|turned over} to the National Counter Corruption Commission; the {tabled|motion} was {defeat|voted down} by nine to four. Another {thank|thanked} Queen Sirikit, who on 16 November had {urgeq|urged} Thais of both faiths to stand together, and recalled the 120 million paper cranes which the air force {birds|dropped} on the three provinces on the fifth of this month.

The deputy interior minister {compens|promised} that the families of the dead would get 10,000 baht each (a sum which thirty-one of them have {reject|refused}) and announced that {charge58|charges} against 58 demonstrators would stand. {martial|Martial law}, declared in January, will be {extend|kept} until further notice. He denied that the government had known of the deaths before midnight.

On Krue Se, where 32 militants were {kruese|killed} on 28 April, a separate report is to be {reportks|published} in the new year.
--
who panel: body TH | eleven-man panel; panel
who thaksin: premier
who pisan: the commander
who chairman: person TH | chairman
who senator: person TH | A senator for Pattani
who committee: body TH | Senate committee
who another: person TH | Another
who depmin: office TH | deputy interior minister
who airforce: force TH | air force
who families: population TH | families of the dead
* report CONSULT occurred optional
  when: 2004-12-20 "Monday last week"
  by: chairman; committee
  to: committee
* shots ASSAULT/firearms occurred
  when: ?
  where: station; takbai
  to: "Seven Muslims"
  with: small-arms "gunfire"
  killed: 7 "Seven Muslims" side civilian voice panel
  said: panel official "says"
* panel ACCUSE/investigate occurred
  when: 2004-11-01 from text "1 November"
  by: thaksin
* gas ASSAULT/crowd-control occurred
  when: ?
  where: takbai
  to: "the gathering"
* demo PROTEST/demo occurred
  when: ?
  where: takbai
  by: protesters
* transport COERCE/deport occurred
  when: ?
  to: "1,298 men"
  detained: 1298 "1,298 men" voice panel
* trucks ASSAULT occurred
  when: ?
  to: "seventy-eight"
  killed: 78 "seventy-eight" side civilian voice panel
  said: chairman official "said"
* fault ACCUSE/disapprove occurred
  when: 2004-12-20
  by: panel
  to: "Three generals"; pisan
* remove SANCTION/expel occurred
  when: 2004-11 month "early November"
  to: pisan
* accuse ACCUSE/disapprove occurred
  when: 2004-12-20
  by: senator
  to: panel
  about: fault
  answers: report "called this a whitewash"
* tabled REQUEST/change occurred
  when: 2004-12-20
  by: senator
  to: committee
  about: handed
* handed ACCUSE/investigate demanded optional
  when: ?
  by: committee
* defeat REJECT/change occurred
  when: 2004-12-20
  by: committee
  to: senator
  about: handed
  answers: tabled "the motion"
* thank SUPPORT occurred
  when: 2004-12-20
  by: another
  to: queen
* urgeq REQUEST/change occurred
  when: 2004-11-16 from text "16 November"
  by: queen
  to: "Thais of both faiths"
* birds AID occurred optional
  when: 2004-12-05 "the fifth of this month"
  where: "the three provinces"
  by: airforce
* compens AGREE occurred
  when: 2004-12-20
  by: depmin
  to: families
  about: AID to families
* reject REJECT occurred
  when: 2004-12-20/2004-12-28 bounded
  by: families
  to: depmin
  answers: compens "a sum"
  count: 31 "thirty-one of them"
* charge58 ACCUSE/investigate ongoing
  when: 2004-12-20
  to: protesters
  count: 58 "58"
* martial COERCE/martial-law occurred
  when: 2004-01 month "January"
* extend COERCE/martial-law announced
  when: ?
  by: depmin
* kruese ASSAULT occurred
  when: 2004-04-28 from text "28 April"
  where: kruese
  to: "militants"
  killed: 32 "32 militants" side recipient
* reportks ACCUSE/investigate announced optional
  when: 2005 year "the new year"
figure: killed 85 "eighty-five" voice panel
figure: votes 9 "nine" of committee
figure: votes 4 "four"
