story: g-zimbabwe-arms-ship
conflict: Zimbabwe
countries: ZW, ZA
facts: In April 2008, while the result of Zimbabwe's presidential vote of 29 March was withheld, the Chinese ship An Yue Jiang came to Durban with 77 tonnes of arms for Harare. The dockers' union SATAWU refused to unload it (17 April); on 18 April
  the Durban court barred the cargo's transit and the ship sailed. Mozambique, Namibia and Angola refused the arms, Zambia's president called on the region to do so; China said on 24 April it would recall the cargo; Luanda let the ship unload only building goods. Police raided the MDC's
  headquarters on 25 April. (public record: court papers, union statements, Chinese foreign ministry, press of April 2008.)

who satawu: organisation ZA | SATAWU; Satawu; the union
who mdc: party ZW | Movement for Democratic Change; MDC
who mugabe: person ZW | Robert Mugabe; Mugabe; President Mugabe
who tsv: person ZW | Morgan Tsvangirai; Tsvangirai
who zanu: party ZW | ZANU-PF
who zim: state ZW | Zimbabwe; Harare
who china: state CN | China; Beijing
who chfm: body CN | Chinese foreign ministry; foreign ministry in Beijing
who mbeki: person ZA | Thabo Mbeki; Mbeki
who sagov: government ZA | South African government; Pretoria
who zambia: state ZM | Zambia; Lusaka
who mwan: person ZM | Levy Mwanawasa; Mwanawasa
who namibia: state NA | Namibia; Windhoek
who moz: state MZ | Mozambique; Maputo
who angola: state AO | Angola; Luanda
who itf: organisation - | International Transport Workers' Federation; ITF
who us: state US | United States; Washington
who uk: state GB | Britain; London
who bishop: person ZA | the Anglican bishop; Anglican bishop
who court: body ZA | Durban High Court; the High Court; the court
who cosatu: organisation ZA | COSATU; Cosatu
who zimpol: force ZW | Zimbabwean police; riot police; Zimbabwe's police
where durban: town ZA -29.87 31.04 | Durban
where harvest: site ZW -17.83 31.05 | Harvest House
where hre: town ZW -17.83 31.05 | the Zimbabwean capital

== g-zimbabwe-arms-ship-1
outlet: SATAWU Media Office
register: communique
published: 2008-04-17
--
Not with our hands: statement to the press

The South African Transport and Allied Workers' Union has today informed the harbour management at Durban that its members on Pier 1 will {refuse|not touch} one box of the vessel An Yue Jiang, which dropped anchor in the roads on Monday. Truck drivers who belong to us will {refuse|not drive} it. Our people at the border post will {refuse|not look away}.

What is in the boxes is no secret any more. A weekly has the papers: three million rounds for rifles, 1,500 rockets, 3,000 mortar shells, {sale|bought} from a state firm of China by the ministry of defence at Harare and {sale|shipped} on the first of April, three days after an election whose result nobody is {withhold|allowed} to know.

Government gave its {permit|permit} on Monday. It is, a spokesman said, "a normal transaction between two sovereign states" and Pretoria has to be seen not to meddle. We {deplore|deplore} that answer. In the townships of Harare and in Mudzi, people have been {whipped|whipped} for their vote; two are dead, the MDC reports; thirty have burns. Should the goods reach the man
who ordered them, what will he do with the mortars - hunt quail?

We {askcaptain|ask} the captain to {gohome|go home} with his cargo. We {callitf,callunions|call on} the ITF to follow the ship wherever it turns, and on sister unions in Maputo, Walvis Bay and Luanda to do as we do. To the employer: if any member is {punish|punished} for this, the whole harbour will {threat,standstill|stand still}.

We remember who refused to unload South African coal in the eighties, in cold places. That is a debt.

Issued 17 April, 14h00. A {picket|picket} takes place tomorrow at seven at the Point gate; bring no weapons and no beer.
--
who satawu: South African Transport and Allied Workers' Union; Our people
who sagov: Government
who mod: body ZW | ministry of defence at Harare
where mudzi: district ZW -17.0 32.6 | Mudzi
where pointgate: site ZA - - | Point gate
* refuse REJECT/assist occurred
  when: 2008-04-17 "today"
  where: durban
  by: satawu
  to: "harbour management"
  about: sale
* sale COOPERATE occurred
  when: 2008-04-01 from text "the first of April"
  by: mod; china
  with: small-arms "rifles"; rocket "rockets" 1500; mortar "mortar shells" 3000
  munitions: 1500 "1,500 rockets" part
  munitions: 3000 "3,000 mortar shells" part
  munitions: 3000000 "three million rounds" part
  said: "A weekly" media
* withhold COERCE/withhold ongoing optional
  when: 2008-03-29/2008-04-17
  by: zim
* permit AGREE occurred
  when: 2008-04-14 "Monday"
  by: sagov
  to: zim
  about: sale
* deplore ACCUSE/disapprove occurred
  when: 2008-04-17
  by: satawu
  to: sagov
  about: permit
  answers: permit "deplore that answer"
* whipped ASSAULT/beat occurred
  when: 2008-03-29/2008-04-17 bounded
  where: "townships of Harare"; mudzi
  to: "people"
  killed: 2 "two are dead" side recipient voice mdc
  injured: 30 "thirty have burns" side recipient voice mdc
  said: mdc party "reports"
* askcaptain REQUEST/yield occurred
  when: 2008-04-17
  by: satawu
  to: "the captain"
  about: RETREAT/withdraw by "the captain"
* gohome RETREAT/withdraw demanded optional
  when: ?
  by: "the captain"
* callitf REQUEST/assist occurred
  when: 2008-04-17
  by: satawu
  to: itf
* callunions REQUEST/assist occurred
  when: 2008-04-17
  by: satawu
  to: "sister unions"
  about: REJECT/assist by "sister unions"
* punish SANCTION hypothetical optional
  when: ?
  by: "the employer"
  to: "any member"
* threat THREATEN occurred
  when: 2008-04-17
  by: satawu
  to: "the employer"
  about: PROTEST/strike by satawu at durban
* standstill PROTEST/strike hypothetical optional
  when: ?
  where: durban
  by: satawu
  to: "the employer"
  answers: punish "for this"
* picket PROTEST/demo announced
  when: 2008-04-18 "tomorrow"
  where: pointgate; durban
  by: satawu

== g-zimbabwe-arms-ship-2
outlet: South Coast News Agency
register: wire
published: 2008-04-19
--
Arms ship for Zimbabwe {sail|slips away} from Durban after court {order|order}

DURBAN, April 19 (SCNA) - A Chinese freighter loaded with 77 tonnes of weapons for Zimbabwe {sail|weighed} anchor off Durban on Friday night, minutes before a sheriff could serve it with a court {order|order} that {order|barred} its cargo from South African roads.

The Durban High Court granted the {order|interdict} at the {apply|request} of the Anglican bishop and of a lawyers' centre, who argued that the arms law forbids transit to governments that abuse rights. The ship's agents told port control that she was bound for Maputo, the next port. Mozambique's transport minister said on Saturday that she would {mozrefuse|not be let in}.

The {order|order} came a day after dockers of SATAWU {refuse|refused} to handle the containers. Some 300 of them {picket|picketed} the Point gate on Friday in the rain. COSATU, the federation, {salute|saluted} them; Zimbabwe's justice minister {callcourt|called} the court "an instrument of the ladies and gentlemen in Lambeth".

President Thabo Mbeki, who {mbekimet|met} Robert Mugabe in Harare on April 12 and found "no crisis", has not spoken on the affair. Washington has {usask|asked} states of the coast to turn the vessel back and had its envoy {envoy|call on} the foreign ministry in Beijing, a U.S. official said, where he was told the {sale|sale} was old and proper.

In Zimbabwe election officials began on Saturday a recount in 23 constituencies, which the Movement for Democratic Change has {stoprecount|tried} in vain to stop in court. Its leader, Morgan Tsvangirai, who {fled|fled} to Botswana a week ago, says that he won outright and has {runoff|ruled out} a run-off. Ten of his supporters have been {ten|killed} since the vote of March 29, the party says. The police, who {banrallies|banned}
rallies on the 11th, deny any political death.
--
who mozmin: person MZ | Mozambique's transport minister
who justmin: person ZW | Zimbabwe's justice minister
who usoff: person US | a U.S. official
who zimpol: The police
where harare: town ZW -17.83 31.05 | Harare
where pointgate: site ZA - - | Point gate
* sail RETREAT/withdraw occurred optional
  when: 2008-04-18 "Friday night"
  where: durban
  by: "A Chinese freighter"
* order COERCE/restrict occurred
  when: 2008-04-18 "Friday"
  where: durban
  by: court
  to: "its cargo" thing; "A Chinese freighter"
  answers: apply "at the request of"
* apply REQUEST/change occurred
  when: 2008-04-17/2008-04-18 bounded
  where: durban
  by: bishop; "lawyers' centre"
  to: court
  about: order
* mozrefuse REJECT occurred
  when: 2008-04-19 "Saturday"
  by: mozmin
  to: "A Chinese freighter"
* refuse REJECT/assist occurred
  when: 2008-04-17 "a day after"
  where: durban
  by: satawu
  to: zim
* picket PROTEST/demo occurred
  when: 2008-04-18 "Friday"
  where: pointgate; durban
  by: satawu
* salute SUPPORT occurred
  when: 2008-04-17/2008-04-19 bounded
  by: cosatu
  to: satawu
  answers: refuse "saluted them"
* callcourt ACCUSE/disapprove occurred
  when: 2008-04-18/2008-04-19 bounded
  by: justmin
  to: court
  about: order
  answers: order "called the court"
* mbekimet CONSULT occurred
  when: 2008-04-12 from text "April 12"
  where: harare
  by: mbeki; mugabe
  to: mugabe
* usask REQUEST/assist occurred
  when: 2008-04-17/2008-04-19 bounded
  by: us
  to: "states of the coast"
  about: COERCE/restrict by "states of the coast" to "the vessel"
  said: usoff official "said"
* envoy CONSULT occurred
  when: 2008-04-17/2008-04-19 bounded
  where: "Beijing"
  by: us; chfm
  to: chfm
  said: usoff official "said"
* sale COOPERATE occurred
  when: ?
  to: zim
  said: chfm official "told" via usoff
* stoprecount REQUEST/change occurred
  when: 2008-03-29/2008-04-19 bounded
  by: mdc
  to: "election officials"
* fled RETREAT/withdraw occurred optional
  when: 2008-04-12 "a week ago"
  where: "Botswana"
  by: tsv
* runoff REJECT occurred
  when: 2008-03-29/2008-04-19 bounded
  by: tsv
* ten ASSAULT occurred
  when: 2008-03-29/2008-04-19 from text "since the vote of March 29"
  to: "his supporters"
  killed: 10 "Ten of his supporters" side recipient voice mdc
  said: mdc party "says"
  said: zimpol official denied "deny"
* banrallies COERCE/restrict occurred
  when: 2008-04-11 "the 11th"
  by: zimpol
figure: weapons 77 "77 tonnes"
figure: demonstrators ~300 "Some 300" of satawu
tie: tsv leads mdc "leader"

== g-zimbabwe-arms-ship-3
outlet: The Bulawayo Messenger
register: daily
published: 2008-04-20
rewrite_of: g-zimbabwe-arms-ship-2
--
The ship that nobody wants

By the time the sheriff of Durban got into a tug on Friday evening with the paper in his oilskin, the An Yue Jiang was a light on the horizon. She had {sail|left} without asking a pilot. He turned back.

The paper was the fruit of one day. At breakfast, 300 men in blue overalls {picket|stood} and {picket|sang} at the harbour gate: they would {refuse|not lift} Chinese mortars for Mr Mugabe, and their employer did not try to make them. At lunch lawyers for the Anglican bishop {apply|applied} to the High Court. At tea the judge {order|forbade} that anything in those containers travel by land to us.

Where now? Her agents say Maputo; but Maputo's minister says {mozrefuse|no}. Somebody in Windhoek says {namrefuse|no} before being asked. An official of the American embassy confides that "{calls|calls} are being made along the whole coast".

Here it is quieter. On Saturday, at Zaka, at Gutu, at Bikita, they opened the boxes again, twenty-three constituencies in all; the seals of four were found broken, say observers. The MDC counts ten members {ten|murdered} since the election; to which the police reply that people also die in bed. In Mbare women who wore the open palm on a T-shirt were {mbarebeat|beaten} by youths of ZANU-PF on
Thursday night, and a nurse who {bandage|bandaged} them was {nurse|arrested}. She is {nurseout|out}.

A correction. We wrote on Tuesday of a fire at the party offices in Masvingo. It was a kettle.
--
who ship: unknown CN | An Yue Jiang
where gate: site ZA - - | harbour gate
where mbare: district ZW -17.86 31.04 | Mbare
where zaka: town ZW - - | Zaka
who mozmin: person MZ | Maputo's minister
who usoff: person US | An official of the American embassy
* sail RETREAT/withdraw occurred optional
  when: 2008-04-18 "Friday evening"
  where: durban
  by: ship
* picket PROTEST/demo occurred
  when: 2008-04-18 "Friday"
  where: gate; durban
  by: "300 men"
* refuse REJECT/assist occurred
  when: 2008-04-18 "At breakfast"
  where: gate; durban
  by: "300 men"
  to: mugabe
* apply REQUEST/change occurred
  when: 2008-04-18 "At lunch"
  where: durban
  by: bishop
  to: court
  about: order
* order COERCE/restrict occurred
  when: 2008-04-18 "At tea"
  where: durban
  by: court
  to: ship; "containers" thing
  answers: apply "applied"
* mozrefuse REJECT occurred
  when: 2008-04-18/2008-04-20 bounded
  by: mozmin
  to: ship
* namrefuse REJECT occurred
  when: 2008-04-18/2008-04-20 bounded
  by: "Somebody in Windhoek"
  to: ship
* calls CONSULT/phone ongoing
  when: 2008-04-18/2008-04-20 bounded
  where: "the whole coast"
  said: usoff official "confides"
* ten ASSAULT occurred
  when: ?
  to: "members"
  killed: 10 "ten members" side recipient voice mdc
  said: mdc party "counts"
* mbarebeat ASSAULT/beat occurred
  when: 2008-04-17 "Thursday night"
  where: mbare
  by: "youths of ZANU-PF"
  to: "women"
* bandage AID occurred optional
  when: 2008-04-17/2008-04-20 bounded
  where: mbare
  by: "a nurse"
  to: "women"
* nurse COERCE/arrest occurred
  when: 2008-04-17/2008-04-20 bounded
  where: mbare
  to: "a nurse"
  detained: 1 "a nurse" side recipient
* nurseout RETREAT/release occurred
  when: 2008-04-17/2008-04-20 bounded
  to: "a nurse"

== g-zimbabwe-arms-ship-4
outlet: El Faro Austral
register: translation
published: 2008-04-28
machine_translated: Spanish
--
Angola {permits|permits} to the ship of the arms to unload "cement and no more"

LUANDA. The authorities of Angola {permits|authorised} Friday the Chinese merchant An Yue Jiang to berth in the port of the capital for to disembark what it carried for here, materials of construction, but {prohibit|prohibited} that they unload the weapons destined to Zimbabwe, that have kept half continent in suspense during ten days. The motoship, of which they had lost the track since that {sail|departed} of Durban the 18,
turned off its apparatus of identification and gave the return to the Cape; a tanker of the South African Navy {supply|supplied} it, published a review, what Pretoria has denied with energy.

The chain of the "no" has been notable. {mozrefuse|Refused} Mozambique; {namrefuse|refused} Namibia after a {manif|manifestation} of two hundred persons in Windhoek, the Wednesday; and the president of Zambia, Levy Mwanawasa, {mwanask|asked} as chief in turn of the regional community that no one of the coast "serve of stair", since that the weapons "can agudise the tension". London {propose|proposed} in the Council of Security an {embargo|embargo}; China
and South Africa {oppose|opposed}. In the harbours the federation of the transport {offerlaw|offered} the crew legal {lawaid|assistance}.

The Thursday, the spokeswoman of the Chinese foreign ministry communicated that the company "has decided" to {return|return} the cargo, since the receptor could not take it; and {reproach|reproached} to Washington, that had {usask|pressed} to half world, that it not "be the gendarme". In the Zimbabwean capital a viceminister ensured that the arms are already {airarrive|arrived}, by air. No one has seen them.

Meantime, the same Friday, some 250 agents {raid|entered} in Harvest House, headquarters of the MDC, and {raid|took} in buses to 215 persons, in majority families of peasants who had there looked refuge after that their houses were {burned|burned}; among them, pregnant women and a baby of two days. The police says that it looked for authors of "acts of violence". Two dozens were {lib|liberated} the Saturday; a judge {judge|ordered} today
the {librest|liberation} of the rest, if the State does not present {charges|charges}. The recount, finished in 18 of the 23 seats, does not change the majority of the opposition in the Chamber, the first since 1980.

~ Comparta - 36 comentarios - Suscríbase al boletín
~ Vea también: Las mejores playas de Luanda
--
who ship: unknown CN | An Yue Jiang
who chsp: person CN | the spokeswoman of the Chinese foreign ministry
who sa: state ZA | South Africa
who saarmy: force ZA | South African Navy
who community: organisation - | regional community
who fed: organisation - | the federation of the transport
where capport: site AO -8.79 13.24 | port of the capital
* permits AGREE occurred
  when: 2008-04-25 "Friday"
  where: capport
  by: angola
  to: ship
* prohibit COERCE/restrict occurred
  when: 2008-04-25 "Friday"
  where: capport
  by: angola
  to: "the weapons" thing; ship
* sail RETREAT/withdraw occurred optional
  when: 2008-04-18 from text "the 18"
  where: durban
  by: ship
* supply AID occurred
  when: 2008-04-18/2008-04-25 bounded
  by: saarmy alleged of "a review"
  to: ship
  said: "a review" media "published"
  said: sagov official denied "denied"
* mozrefuse REJECT occurred
  when: 2008-04-18/2008-04-25 bounded
  by: moz
  to: ship
* namrefuse REJECT occurred
  when: 2008-04-23/2008-04-25 bounded
  by: namibia
  to: ship
* manif PROTEST/demo occurred
  when: 2008-04-23 "the Wednesday"
  where: "Windhoek"
  by: "two hundred persons"
  to: ship
* mwanask REQUEST/assist occurred
  when: 2008-04-18/2008-04-25 bounded
  by: mwan
  to: community
  about: REJECT/assist by community
* propose REQUEST/change occurred
  when: 2008-04-18/2008-04-28 bounded
  where: "Council of Security"
  by: uk
  to: "Council of Security"
  about: SANCTION/discontinue by "Council of Security" to zim
* embargo SANCTION/discontinue demanded optional
  when: ?
  by: "Council of Security"
  to: zim
* oppose REJECT/change occurred
  when: 2008-04-18/2008-04-28 bounded
  where: "Council of Security"
  by: china; sa
  to: uk
  about: propose
  answers: propose "opposed"
* offerlaw AGREE occurred
  when: 2008-04-18/2008-04-28 bounded
  by: fed
  to: "the crew"
  about: lawaid
* lawaid AID announced optional
  when: ?
  by: fed
  to: "the crew"
* return RETREAT/withdraw announced
  when: ?
  by: "the company"
  said: chsp official "communicated"
* reproach ACCUSE/disapprove occurred
  when: 2008-04-24 "The Thursday"
  by: chsp
  to: us
  about: usask
  answers: usask "reproached"
* usask REQUEST/assist occurred
  when: 2008-04-18/2008-04-24 bounded
  by: us
  to: "half world"
* airarrive COOPERATE occurred optional
  when: ?
  where: hre
  said: "a viceminister" official "ensured"
* raid COERCE/arrest occurred
  when: 2008-04-25 "the same Friday"
  where: harvest
  by: "some 250 agents"
  to: mdc; "families of peasants"
  detained: 215 "215 persons" side recipient
* burned ASSAULT/destroy occurred
  when: 2008-03-29/2008-04-25 bounded
  to: "families of peasants"; "houses" thing
* lib RETREAT/release occurred
  when: 2008-04-26 "the Saturday"
  released: 24 "Two dozens" side recipient
  to: "Two dozens"
* judge REQUEST/yield occurred
  when: 2008-04-28 "today"
  by: "a judge"
  about: librest
* librest RETREAT/release demanded
  when: ?
  to: "the rest"
* charges ACCUSE/investigate hypothetical optional
  when: ?
  by: "the State"
  to: "the rest"
figure: demonstrators 200 "two hundred persons"
figure: police ~250 "some 250 agents"
