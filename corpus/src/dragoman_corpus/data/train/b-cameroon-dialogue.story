story: b-cameroon-dialogue
conflict: Cameroon
countries: CM, NG, CH, US
facts: Anglophone crisis, 2019: Ayuk Tabe and nine others sentenced to life on 20 August; Biya called a national dialogue on 10 September, held in Yaoundé 30 September to 4 October; 333 detainees freed by decree of 3 October;
  Maurice Kamto freed on 5 October; special status proposed and voted in December; separatists stayed away, lockdown of the towns; US trade preferences cut on 31 October. (public record: presidency, agencies)

who biya: office CM | Paul Biya; Biya; President Biya; Head of State; President of the Republic
who ngute: office CM | Joseph Dion Ngute; Dion Ngute; Prime Minister
who camgov: government CM | Cameroonian government; Cameroon government; Yaoundé government; authorities; government
who ayuk: person CM | Sisiku Ayuk Tabe; Ayuk Tabe
who ambazonia: group CM | Ambazonian; separatists; separatist fighters; Ambazonia Governing Council; amba boys; separatist
who court: body CM | Military Tribunal of Yaoundé; military tribunal; tribunal
who kamto: person CM | Maurice Kamto; Kamto
who mrc: party CM | MRC
who sdf: party CM | Social Democratic Front; SDF
who army: force CM | Cameroonian army; army; soldiers; BIR
who nigeria: state NG | Nigeria; Abuja; Nigerian
who usa: state US | United States; Washington
who swiss: state CH | Switzerland; Swiss; Bern
who tumi: person CM | Cardinal Tumi
who france: state FR | France; Paris
where yaounde: town CM 3.87 11.52 | Yaoundé; Yaounde
where bamenda: town CM 5.96 10.15 | Bamenda
where buea: town CM 4.15 9.24 | Buea
where kumba: town CM 4.64 9.45 | Kumba
where nwsw: region CM 5.8 9.8 | North-West and South-West; Anglophone regions; NOSO; two English-speaking regions
where kondengui: site CM 3.84 11.54 | Kondengui
where douala: town CM 4.05 9.70 | Douala
where ngarum: town CM 6.20 10.60 | Ngarum

== b-cameroon-dialogue-1
outlet: Cahiers du Prétoire
register: court
published: 2019-08-21
--
MILITARY TRIBUNAL OF YAOUNDÉ. The State of Cameroon v. Sisiku Ayuk Tabe and nine others. Note of hearing, 19-20 August 2019

The sitting opened in Yaoundé on Monday at 13.30 and ended on Tuesday at 05.30. Outside, from midnight, gendarmes {block|barred} the street.

Counsel for the ten, seven robes at first, {recreq|moved} that the bench stand down, having a case for its removal pending before the Court of Appeal; {recno|overruled}. They {walk|walked out} at 22.10. The accused then turned their chairs to the wall, {refuse|refusing} to answer "a court of a foreign country". Five witnesses of the prosecution were heard, four of them behind a curtain.

The {charge|charges}: secession, terrorism, financing of terrorism, revolution, insurrection. The facts relied on: that the ten, at Buea and later in Nigeria, {declare|proclaimed} on 1 October 2017 a republic of Ambazonia; that by messages of December 2017 they {mobil|called up} fighters who {manyu|killed} four gendarmes at Mamfe; that they collected 1.8 billion francs abroad. How they came before the bench was not argued: they were {abujaarr|seized} at a hotel in Abuja on 5 January 2018 and {abujadep|handed over} on the 26th,
with thirty-seven others, by an act which a Nigerian federal court {nigunlaw|struck down} as unlawful in March of this year, {nigreturn|ordering} that they be brought back.

At 05.25: all ten, {con|sentenced} to prison for life; a fine of 250 billion francs CFA, jointly; costs of 12 billion. Ayuk Tabe, through a grille: "They {con|sentenced} themselves."

Counsel will {app|appeal} within ten days. In the corridor one of them {bar|accused} the presiding colonel of having had the text in his drawer since Friday. A spokesman of the Ambazonia Governing Council, by telephone from overseas, {lockcall|ordered} "a total {lock|lockdown}" of the regions from 26 August for two weeks; if anyone opens a shop or a school, he {thr|threatened}, our boys will {shop|burn} it. Buses for Douala were full by noon.
--
* block COERCE/restrict occurred
  when: 2019-08-19/2019-08-20 "from midnight"
  where: yaounde
  by: "gendarmes"
  to: "the street" thing
* recreq REQUEST/yield occurred
  when: 2019-08-19 day "Monday"
  where: yaounde
  by: "Counsel for the ten"
  to: court
  about: RETREAT/withdraw by court
* recno REJECT occurred
  when: 2019-08-19 day "Monday"
  where: yaounde
  by: court
  to: "Counsel for the ten"
  answers: recreq "overruled"
* walk PROTEST/boycott occurred
  when: 2019-08-19 day "22.10"
  where: yaounde
  by: "Counsel for the ten"
  to: court
* refuse REJECT occurred
  when: 2019-08-19 day
  where: yaounde
  by: "The accused"
  to: court
* declare SANCTION/withdraw occurred
  when: 2017-10-01 day from text "1 October 2017"
  where: buea; "Nigeria"
  by: ayuk; "the ten"
  to: "The State of Cameroon"
  said: "prosecution" official
* mobil MOBILIZE/militia occurred
  when: 2017-12 month "December 2017"
  by: ayuk; "the ten"
  said: "prosecution" official
* manyu ASSAULT occurred
  when: 2017-12 month "December 2017"
  where: "Mamfe"
  by: "fighters"
  to: "four gendarmes"
  killed: 4 "four gendarmes" side recipient
  said: "prosecution" official
* abujaarr COERCE/arrest occurred
  when: 2018-01-05 day from text "5 January 2018"
  where: "hotel in Abuja"
  to: ayuk; "the ten"
* abujadep COERCE/deport occurred
  when: 2018-01-26 day from text "26th"
  by: nigeria
  to: ayuk; "the ten"; "thirty-seven others"
* nigunlaw REJECT occurred
  when: 2019-03 month "March of this year"
  by: "Nigerian federal court"
  to: nigeria
  about: abujadep
  answers: abujadep "struck down as unlawful"
* nigreturn REQUEST/change occurred
  when: 2019-03 month "March of this year"
  by: "Nigerian federal court"
  to: nigeria
* con SANCTION/convict occurred
  when: 2019-08-20 day "05.25"
  where: yaounde
  by: court
  to: ayuk; "all ten"
  count: 10 "all ten"
* app REQUEST/change announced
  when: 2019-08-20/2019-08-30 bounded "within ten days"
  by: "Counsel"
  about: con
* bar ACCUSE/allege occurred
  when: 2019-08-20 day
  where: "the corridor"; yaounde
  by: "one of them"
  to: "presiding colonel"
* lockcall REQUEST/change occurred
  when: 2019-08-20/2019-08-21 bounded
  by: ambazonia
  about: lock
* lock PROTEST/strike announced
  when: 2019-08-26/2019-09-09 from text "from 26 August"
  where: "regions"
  by: ambazonia
* thr THREATEN/violence occurred
  when: 2019-08-20/2019-08-21 bounded
  by: ambazonia
  to: "anyone"
  about: shop
* shop ASSAULT/destroy hypothetical
  when: 2019-08-26/2019-09-09 bounded
  by: ambazonia
  to: "shop" thing; "school" thing
* charge ACCUSE/investigate occurred
  when: 2018-01-26/2019-08-20 bounded
  by: "prosecution"
  to: ayuk; "the ten"

== b-cameroon-dialogue-2
outlet: Radio Wouri
register: radio
published: 2019-10-01
--
Midday magazine, Tuesday the first of October. Transcript, translated from French and Pidgin

PRESENTER: Day two at the Palais des Congrès, then. Whom have we got in there?

CORRESPONDENT: A thousand delegates, chiefs in feathers, colonels, nuns, a former secretary-general of La Francophonie. The Prime Minister, Joseph Dion Ngute, opened the national {dial|dialogue} yesterday, and on the very first day eleven former separatist fighters stood up in a row, hands on hearts, and said that they had {surr|laid down} their weapons. They sang the anthem. People cried. Others noticed that one had new shoes and the old list of names.

PRESENTER: Who isn't there?

CORRESPONDENT: All that shoots. The {inv|invitations} went to sixteen leaders overseas; every one {ambno|declined}: "only abroad, and with a mediator". They {bern|accepted} the Swiss {swoffer|offer} in June, which Yaoundé hasn't. Akere Muna {muna|left} the hall last night. The SDF is in; its chairman {frureq|demands} federation on the agenda and {fruthr|threatens} to {frugo|walk out}. Maurice Kamto's MRC {mrc|boycotts}: their man is {kamarr|locked up}
since the {marchj|marches} of January.

PRESENTER: And at home, in NOSO, it's the first of October.

CORRESPONDENT: Their independence day. {curf|Curfew} since Sunday. At Buea I saw soldiers {army|posted} on every roof of Molyko. At Kumba a grenade {kumba|went off} before the council office, two guards {kumba|hurt}. On Saturday, you remember, the prison warder at Ngarum, a woman... it's on every telephone. {beh|Beheaded}. The fighters say it isn't them. And yesterday near Bafut a helicopter {bafut|fired} on a camp; the army announces "a dozen {bafut|neutralised}".

PRESENTER: Is something being decided behind the curtain?

CORRESPONDENT: They whisper that the Head of State may {decree|free} some hundreds. A bishop to whom I put it smiled. Cardinal Tumi, who was {tumi|kidnapped} a night last year with his driver, {tumireq|asked} from the rostrum for {amn|amnesty}. The United Nations secretary-general {unw|welcomes} the {dial|talks}; France as well. Washington has {uslisten|sent} somebody to listen.

PRESENTER: We end with an {blood|appeal}: the blood bank at Laquintinie is empty. If you come before four, they'll give you a sandwich.
--
who camgov: Yaoundé
* dial CONSULT/multilateral ongoing
  when: 2019-09-30/2019-10-01 "yesterday"
  where: "Palais des Congrès"
  by: ngute; "delegates"
  to: ngute
* surr RETREAT/disarm occurred
  when: 2019-09-30 day "very first day"
  where: "Palais des Congrès"
  by: "former separatist fighters"
  to: camgov
  said: "former separatist fighters" party "said"
* inv REQUEST/meet occurred
  when: ?
  by: camgov
  to: "sixteen leaders overseas"
  about: dial
* ambno REJECT/meet occurred
  when: ?
  by: "sixteen leaders overseas"
  to: camgov
  answers: inv "every one declined"
* bern AGREE occurred
  when: 2019-06 month "June"
  by: "sixteen leaders overseas"
  to: swiss
  about: CONSULT/third-party by swiss
  answers: swoffer "accepted"
* muna PROTEST/boycott occurred
  when: 2019-09-30 day "last night"
  where: "Palais des Congrès"
  by: "Akere Muna"
  to: camgov
* frureq REQUEST/change occurred
  when: 2019-09-30/2019-10-01 bounded
  where: "Palais des Congrès"
  by: "its chairman"; sdf
  to: camgov
* fruthr THREATEN occurred
  when: 2019-09-30/2019-10-01 bounded
  by: "its chairman"; sdf
  to: camgov
  about: frugo
* frugo PROTEST/boycott threatened
  when: ?
  by: "its chairman"; sdf
  to: camgov
* mrc PROTEST/boycott ongoing
  when: 2019-09-30/2019-10-01
  by: mrc
  to: camgov
  about: dial
* marchj PROTEST/demo occurred
  when: 2019-01 month "January"
  by: mrc
* kamarr COERCE/arrest ongoing
  when: 2019-01-01/2019-10-01 "January"
  to: kamto
* curf COERCE/curfew ongoing
  when: 2019-09-29/2019-10-01 "since Sunday"
  where: nwsw
* army MOBILIZE/troops ongoing
  when: 2019-10-01 day
  where: "Molyko"; buea
  by: army
* kumba ASSAULT/explosives occurred
  when: ?
  where: kumba
  to: "council office" thing; "two guards"
  with: grenade "grenade" 1
  injured: 2 "two guards" side recipient
* beh ASSAULT/primitive occurred
  when: 2019-09-28 day "Saturday"
  where: ngarum
  by: ambazonia denied
  to: "prison warder"
  killed: 1 "a woman" side recipient
* bafut ASSAULT/aerial occurred
  when: 2019-09-30 day "yesterday"
  where: "near Bafut"
  by: army
  to: "camp" thing
  with: helicopter "helicopter" 1
  killed: ~12 "a dozen neutralised" side recipient voice army
* decree CONCEDE hypothetical
  when: ?
  by: biya
  to: "some hundreds"
  released: >=200 vague "some hundreds"
  said: "They" unnamed suggested "whisper"
* tumi ASSAULT/abduct occurred
  when: 2018 year "last year"
  to: tumi; "driver"
  abducted: 2 "with his driver"
* tumireq REQUEST/yield occurred
  when: 2019-09-30/2019-10-01 bounded
  where: "Palais des Congrès"
  by: tumi
  to: camgov
  about: amn
* amn CONCEDE demanded optional
  when: ?
  by: camgov
  said: tumi party "asked"
* unw SUPPORT occurred
  when: 2019-09-30/2019-10-01 bounded
  by: "United Nations secretary-general"; france
  to: camgov
  answers: dial "the talks"
* uslisten MOBILIZE occurred optional
  when: 2019-09-30/2019-10-01 bounded
  where: "Palais des Congrès"
  by: usa
* swoffer AGREE occurred
  when: ?
  by: swiss
  to: "sixteen leaders overseas"; camgov
  about: CONSULT/third-party by swiss
* blood REQUEST/assist occurred optional
  when: 2019-10-01
  by: "PRESENTER"
  about: AID

== b-cameroon-dialogue-3
outlet: La Voix du Renouveau
register: state-media
published: 2019-10-07
--
The magnanimity of a Chief

In the space of three days the President of the Republic has shown the world what it is to be a father. On Thursday 3 October, by a {decree|decree} read on the national antenna, His Excellency Paul Biya {decree|ended} the proceedings against three hundred and thirty-three persons {held|arrested} for misdemeanours in connection with the crisis in the North-West and South-West. On Saturday 5 October it was the turn of Professor Maurice Kamto and 102 supporters of his, {kamfree|freed} by the military tribunal of
the capital after the State {drop|withdrew} its suit. They had been {kamarr|detained} since the insurrectional {marchj|marches} of 26 January.

The world {applaud|applauds}: the African Union, the Commonwealth's secretary-general, the embassy of the United States. Only the prophets of doom sulk: from a hotel abroad the so-called interim president has {ambrej|derided} as "crumbs" a {decree|clemency} that has reunited whole families in Bamenda, where 102 were {rel102|let out} of the central prison on Friday with rice for the road.

The Grand National {dial|Dialogue}, concluded on the 4th under the gavel of Prime Minister Dion Ngute, {rec|recommends} a special {law|status} for the two English-speaking regions, the return of the house of chiefs, the rebuilding of schools. The Head of State has {agree|accepted} to examine all of it. A {bill|bill} will go to Parliament in December.

To those who still hide in the bush the governor sent a {ult|warning}: the centres of disarmament at Buea and Bamenda {ddr|feed} 109 young men who {ddrsurr|came in} with their guns; {ultreq|come}, or be {crush|crushed}. Should weapons be {fall|laid down} in a quarter, the {curf|curfew} will be {curflift|lifted} there within a week. It has already been {curfless|shortened} by two hours in Limbe.

One false note: on the night of Saturday to Sunday bandits {bali|attacked} the column that carried textbooks to Bali, {bali|wounding} a gendarme and {books|burning} eleven thousand books. The BIR {reply|replied}; four bandits ceased to do harm. Nigeria, by its consul at Buea, has {nigbook|offered} paper.

~ Publicité: MTN Y'ello
--
* decree CONCEDE occurred
  when: 2019-10-03 day from text "Thursday 3 October"
  by: biya
  to: "three hundred and thirty-three persons"
  released: 333 "three hundred and thirty-three persons"
* held COERCE/arrest occurred
  when: ?
  where: nwsw
  to: "three hundred and thirty-three persons"
* kamfree RETREAT/release occurred
  when: 2019-10-05 day from text "Saturday 5 October"
  where: "capital"
  by: court
  to: kamto; "supporters"
  released: 102 "102 supporters of his" part
* drop CONCEDE occurred
  when: ?
  by: "the State"
  to: kamto; "supporters"
* kamarr COERCE/arrest occurred
  when: 2019-01-26/2019-10-05 from text "26 January"
  to: kamto; "supporters"
* marchj PROTEST/demo occurred
  when: 2019-01-26 day from text "26 January"
* applaud SUPPORT occurred
  when: 2019-10-03/2019-10-07 bounded
  by: "African Union"; "Commonwealth's secretary-general"; usa
  to: biya
  answers: decree "The world applauds"
* ambrej ACCUSE/disapprove occurred
  when: 2019-10-03/2019-10-07 bounded
  where: "a hotel abroad"
  by: "interim president"
  to: biya
  answers: decree "a clemency"
* rel102 RETREAT/release occurred
  when: 2019-10-04 day "Friday"
  where: "central prison"; bamenda
  to: "102"
  released: 102 "102"
* dial CONSULT/multilateral occurred
  when: 2019-10-04 day from text "4th"
  by: ngute
  to: ngute
* rec REQUEST/change occurred
  when: 2019-10-04 day from text "4th"
  by: "Grand National Dialogue"
  to: biya
  about: law
* law CONCEDE demanded optional
  when: ?
  to: "two English-speaking regions"
* agree AGREE occurred
  when: 2019-10-04/2019-10-07 bounded
  by: biya
  to: "Grand National Dialogue"
  answers: rec "all of it"
* bill CONCEDE announced
  when: 2019-12 month "December"
  by: biya
* ult THREATEN/violence occurred
  when: 2019-10-04/2019-10-07 bounded
  by: "governor"
  to: "those who still hide in the bush"
  about: crush
* ddr AID ongoing
  when: 2019-10-07 day
  where: buea; bamenda
  by: "centres of disarmament"
  to: "109 young men"
* ddrsurr RETREAT/disarm occurred
  when: ?
  where: buea; bamenda
  by: "109 young men"
  to: "centres of disarmament"
* crush ASSAULT threatened
  when: ?
  by: "governor"
  to: "those who still hide in the bush"
* fall RETREAT/disarm hypothetical
  when: ?
  where: "quarter"
  by: "those who still hide in the bush"
* curf COERCE/curfew ongoing
  when: 2019-10-07 day
  where: "Limbe"
* curflift CONCEDE hypothetical
  when: ? "within a week"
  where: "quarter"
  by: "governor"
* curfless CONCEDE occurred
  when: ?
  where: "Limbe"
* bali ASSAULT occurred
  when: 2019-10-05/2019-10-06 "night of Saturday to Sunday"
  where: "Bali"
  by: "bandits"
  to: "column" thing; "a gendarme"
  injured: 1 "a gendarme" side recipient
* books ASSAULT/destroy occurred
  when: 2019-10-05/2019-10-06 "night of Saturday to Sunday"
  where: "Bali"
  by: "bandits"
  to: "books" thing
  part_of: bali
* reply ASSAULT occurred
  when: 2019-10-05/2019-10-06 "night of Saturday to Sunday"
  where: "Bali"
  by: army
  to: "bandits"
  killed: 4 "four bandits" side recipient
  answers: bali "replied"
* nigbook AGREE occurred
  when: 2019-10-06/2019-10-07 bounded
  by: nigeria
  about: AID by nigeria
* ultreq REQUEST/yield occurred
  when: 2019-10-04/2019-10-07 bounded
  by: "governor"
  to: "those who still hide in the bush"
  about: RETREAT/disarm by "those who still hide in the bush"

== b-cameroon-dialogue-4
outlet: Gulf Line Agency
register: wire
published: 2019-11-01
--
US to {agoa|end} Cameroon trade privileges over {kill,arr,tort|abuses}

DOUALA, Nov 1 (GLA) - The United States will {agoa|remove} Cameroon from its African trade preference scheme on January 1, President Donald Trump told Congress in a letter on Thursday, citing "persistent gross {kill,arr,tort|violations} of human rights" by its security forces.

The letter {acc|denounces} {kill|killings} without trial, arbitrary {arr|detention} and {tort|torture}. Washington {milcut|cut} military aid in February, {milcut|halting} delivery of four boats and training of pilots.

Yaoundé {react|called} the {agoa|decision} "incomprehensible" after last month's {dial|dialogue} and {decree|pardons}. "We {react|deplore} it," communication minister René Sadi said. Separatist leaders {thank|thanked} Washington; one, in Maryland, {sanreq|urged} it to {visa|freeze} ministers' assets next. Exports under the scheme were worth $63 million last year, mostly crude.

On the ground little has changed since the {dial|conference}. Fighters {kidn|abducted} eleven pupils and their bus driver near Bamenda on Tuesday, {kidnrel|releasing} them a day later for what a parent said was money. The army {raidb|raided} Bali on Wednesday and {raidb|burned} at least thirty houses, residents told the agency; a spokesman denied that soldiers had {raidb!denied|set fire} to any. A plan by the Geneva mediators to {gen|bring the sides together} before Christmas foundered when the government {genno|declined} to name a team, two diplomats said.
--
who camgov: Yaoundé
* agoa SANCTION/discontinue announced
  when: 2020-01-01 day "January 1"
  by: usa
  to: camgov
  answers: kill "citing"
* kill ASSAULT occurred
  when: ?
  by: "security forces" alleged of usa
  said: "Donald Trump" official "denounces"
* tort ASSAULT/torture occurred
  when: ?
  by: "security forces" alleged of usa
  said: "Donald Trump" official "denounces"
* arr COERCE/arrest occurred
  when: ?
  by: "security forces" alleged of usa
  said: "Donald Trump" official "denounces"
* acc ACCUSE/disapprove occurred
  when: 2019-10-31 day "Thursday"
  by: "Donald Trump"
  to: "security forces"
  about: kill
  answers: kill
  answers: arr
  answers: tort
* milcut SANCTION/discontinue occurred
  when: 2019-02 month "February"
  by: usa
  to: camgov
* react ACCUSE/disapprove occurred
  when: 2019-10-31/2019-11-01 bounded
  by: camgov
  to: usa
  answers: agoa "the decision"
* dial CONSULT/multilateral occurred
  when: 2019-10 month "last month"
* decree CONCEDE occurred
  when: 2019-10 month "last month"
* thank SUPPORT occurred
  when: 2019-10-31/2019-11-01 bounded
  by: ambazonia
  to: usa
  answers: agoa
* sanreq REQUEST/change occurred
  when: 2019-10-31/2019-11-01 bounded
  by: "one, in Maryland"
  to: usa
  about: visa
* visa SANCTION/discontinue demanded optional
  when: ?
  by: usa
  to: "ministers"
* kidn ASSAULT/abduct occurred
  when: 2019-10-29 day "Tuesday"
  where: "near Bamenda"; bamenda
  by: "Fighters"
  to: "eleven pupils"; "bus driver"
  abducted: 12 "eleven pupils and their bus driver" side civilian
* kidnrel RETREAT/release occurred
  when: 2019-10-30 day from kidn "a day later"
  where: bamenda
  by: "Fighters"
  to: "eleven pupils"; "bus driver"
* raidb ASSAULT/destroy occurred
  when: 2019-10-30 day "Wednesday"
  where: "Bali"
  by: army
  to: "houses" thing
  sites: >=30 "at least thirty houses" voice "residents"
  said: "residents" witness "told"
  said: "spokesman" party denied "denied"
* gen CONSULT/third-party announced optional
  when: ? "before Christmas"
  by: ambazonia; camgov; "Geneva mediators"
  said: "two diplomats" official "said"
* genno REJECT/meet occurred
  when: ?
  by: camgov
  to: "Geneva mediators"
  answers: gen "declined to name a team"
  said: "two diplomats" official "said"

== b-cameroon-dialogue-5
outlet: The Estuary Review
register: analysis
published: 2019-12-30
--
Status without peace: what the year in Cameroon gave and took

On Christmas Eve Paul Biya {law|signed} a law that he might have signed in 1972. It gives the North-West and South-West a "special status": assemblies, a house of chiefs, a public conciliator, a say in the schools. Parliament had {vote|passed} it on the 18th in a sitting at which the Social Democratic Front's deputies {sdfwalk|walked out} singing. Three months earlier no one would have dared to write the word "status" in a government text. That is the measure of what the national {dial|dialogue} of autumn changed, and the limit of it.

Consider the account on the other side. From the day that the {dial|conference} closed to the feast of St Stephen, our count, made with two hospitals and a diocese, shows 214 people {deaths|killed} in the two regions: 96 fighters, 31 soldiers and gendarmes, 87 who were neither. On 30 November shots were {plane|fired} at an airliner on the approach to Bamenda; a panel was {plane|holed}, nobody was hurt, and the flights have been {flights|suspended} since. On 7 December gunmen {mayor|carried off} the candidate for the town hall of Babessi and forty-one other nominees of the SDF;
they were {mayrel|freed} within the week on {mayagr|promising} not to stand. In the second week of the month the army {operation|moved} against camps in Bui with helicopters, and some seven thousand people walked to Kumbo.

Three things were meant to follow the {dial|conference}. Let us see how each fares.

The prisoners. The 333 {decree|released} in October were minor cases, and two-thirds had served their time. A list of another 600 was {list2|handed} by the bishops to the prime minister on 12 November. He {list2yes|accepted} it "with interest", and has {list2no|released} none of them. Ayuk Tabe and the nine, their {app|appeal} {appd|dismissed} in September, had held a {hunger|hunger strike} in August over men moved from their wing; they write letters now. To those who {prop|propose} him as partner in talks he puts a {conds|condition}: that they be held
on neutral ground "and that I walk there".

Disarmament. The centres at Buea and Bamenda hold 147, up from 109. One of the two was {ddrstorm|stormed} in November by former comrades of the inmates, whom the guards {ddrdef|drove off}. Those within are {train|taught} masonry and receive thirty thousand francs a month when the money comes. A separatist "general" whom I reached by a bad line {genthr|threatened} to {thrk|bury} alive any who come home to Lebialem.

The mediators. Here something moves, though crabwise. The Swiss, who had {swhost|hosted} a conclave of ten separatist groups near Geneva in June, {sw2|brought} eight of them together once again on 2 and 3 December. They {plat|agreed} on a common platform: first a {tru|ceasefire}, observed by outsiders; then {tlk|talks}, with an agenda that excludes nothing. Two groups {rejplat|rejected} it. Yaoundé says it knows of no such {sw2!denied|meeting} and a fortnight later {delegat|sent} two professors to Bern "as tourists", whom nobody met.

The February ballot now shuts the window. The separatists have decreed a {lock2|lockdown} from the 7th to the 12th of that month and {lockthr|threaten} to {lockk|maim} each who votes; Maurice Kamto, out of prison but not of breath, will {kamboyc|boycott}, and has {kamcall|called on} everybody to do likewise; the government is {deploy|sending} two more battalions to see that polling stations open. Each move makes sense to the one who makes it.

Washington, having {agoa|struck} the country off its trade list from Wednesday, has one lever fewer. Paris has several and keeps them in the drawer. Abuja goes on {nigcoop|handing over} whomever Yaoundé asks for: two more in November. If 2020 brings the sides to one table, it will be because both have run short of boys.
--
who ngute: prime minister
who camgov: Yaoundé
* law CONCEDE occurred
  when: 2019-12-24 day "Christmas Eve"
  by: biya
  to: "North-West and South-West"
* vote SUPPORT occurred
  when: 2019-12-18 day from text "18th"
  by: "Parliament"
  about: law
* sdfwalk PROTEST/boycott occurred
  when: 2019-12-18 day from text "18th"
  by: sdf
  to: "Parliament"
* dial CONSULT/multilateral occurred
  when: 2019 season "autumn"
* deaths ASSAULT occurred
  when: ? "to the feast of St Stephen"
  where: nwsw
  to: "214 people"
  killed: 214 "214 people"
  killed: 96 "96 fighters" part
  killed: 31 "31 soldiers and gendarmes" part
  killed: 87 "87 who were neither" part side civilian
* plane ASSAULT/firearms occurred
  when: 2019-11-30 day from text "30 November"
  where: bamenda
  to: "airliner" thing
  injured: 0 "nobody was hurt"
* flights COERCE/restrict ongoing
  when: 2019-11-30/2019-12-30 "since"
  where: bamenda
  to: "the flights" thing
* mayor ASSAULT/abduct occurred
  when: 2019-12-07 day from text "7 December"
  by: "gunmen"
  to: "candidate"; "forty-one other nominees"
  abducted: 42 "candidate for the town hall of Babessi and forty-one other nominees"
* mayrel RETREAT/release occurred
  when: 2019-12-07/2019-12-14 bounded "within the week"
  by: "gunmen"
  to: "candidate"; "forty-one other nominees"
* mayagr AGREE occurred
  when: 2019-12-07/2019-12-14 bounded "within the week"
  by: "candidate"; "forty-one other nominees"
  to: "gunmen"
* operation ASSAULT/aerial occurred
  when: 2019-12-08/2019-12-14 week "second week of the month"
  where: "Bui"
  by: army
  to: "camps" thing
  with: helicopter "helicopters"
  displaced: ~7000 "some seven thousand people"
* decree CONCEDE occurred
  when: 2019-10 month "October"
  by: biya
  to: "The 333"
  released: 333 "333"
* list2 REQUEST/yield occurred
  when: 2019-11-12 day from text "12 November"
  by: "bishops"
  to: ngute
  about: RETREAT/release
* list2yes AGREE occurred
  when: 2019-11-12 day from text "12 November"
  by: ngute
  to: "bishops"
  answers: list2 "accepted it"
* list2no RETREAT/release denied
  when: 2019-11-12/2019-12-30 bounded
  by: ngute
  to: "another 600"
* appd REJECT occurred
  when: 2019-09 month "September"
  to: ayuk; "the nine"
  answers: app "their appeal dismissed"
* hunger PROTEST/hunger occurred
  when: 2019-08 month "August"
  by: ayuk; "the nine"
* conds REQUEST/yield occurred
  when: ?
  by: ayuk
  to: "those who propose him as partner in talks"
  about: CONSULT
  answers: prop "puts"
* ddrstorm ASSAULT occurred
  when: 2019-11 month "November"
  by: "former comrades"
  to: "One of the two" thing; "guards"
* train AID ongoing
  when: 2019-12-30 day
  where: buea; bamenda
  to: "Those within"
* genthr THREATEN/violence occurred
  when: ?
  by: ambazonia
  to: "any who come home to Lebialem"
  about: thrk
* thrk ASSAULT hypothetical
  when: ?
  where: "Lebialem"
  by: ambazonia
  to: "any who come home to Lebialem"
* swhost CONSULT/third-party occurred
  when: 2019-06 month "June"
  where: "Geneva"
  by: "ten separatist groups"; swiss
  to: swiss
* sw2 CONSULT/third-party occurred
  when: 2019-12-02/2019-12-03 from text "2 and 3 December"
  by: "eight of them"; swiss
  to: swiss
  said: camgov party denied "says it knows of no such meeting"
* plat AGREE occurred
  when: 2019-12-02/2019-12-03 from text "2 and 3 December"
  by: "eight of them"
  to: "eight of them"
* tru RETREAT/ceasefire demanded optional
  when: ?
  said: "eight of them" party "agreed"
* tlk CONSULT demanded optional
  when: ?
  said: "eight of them" party "agreed"
* rejplat REJECT occurred
  when: 2019-12-02/2019-12-30 bounded
  by: "Two groups"
  to: "eight of them"
  about: plat
  answers: plat "rejected it"
* delegat CONSULT/visit attempted
  when: 2019-12-16/2019-12-20 bounded "a fortnight later"
  where: "Bern"
  by: camgov; "two professors"
  to: swiss
* lock2 PROTEST/strike announced
  when: 2020-02-07/2020-02-12 from text "from the 7th to the 12th of that month"
  by: ambazonia
* lockthr THREATEN/violence occurred
  when: ?
  by: ambazonia
  to: "each who votes"
  about: lockk
* lockk ASSAULT hypothetical
  when: 2020-02 month "February"
  by: ambazonia
  to: "each who votes"
* kamboyc PROTEST/boycott announced
  when: 2020-02 month "February"
  by: kamto
* kamcall REQUEST/change occurred
  when: ?
  by: kamto
  to: "everybody"
  about: kamboyc
* deploy MOBILIZE/troops announced
  when: ?
  by: camgov
* agoa SANCTION/discontinue announced
  when: 2020-01-01 day "Wednesday"
  by: usa
  to: camgov
* nigcoop COOPERATE ongoing
  when: 2019-11-01/2019-12-30 bounded "November"
  by: nigeria
  to: camgov
  count: 2 "two more"
* prop REQUEST/meet occurred optional
  when: ?
  by: "those who propose him as partner in talks"
  about: CONSULT
* ddrdef ASSAULT occurred
  when: 2019-11 month "November"
  by: "guards"
  to: "former comrades"
* app REQUEST/change occurred
  when: ?
  by: ayuk; "the nine"
figure: fighters 147 "147" of "Those within" at buea
