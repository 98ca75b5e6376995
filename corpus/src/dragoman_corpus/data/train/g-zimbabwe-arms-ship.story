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
who ship: unknown CN | An Yue Jiang

== g-zimbabwe-arms-ship-1
outlet: SATAWU Media Office
register: communique
published: 2008-04-17
--
Not with our hands: statement to the press

The South African Transport and Allied Workers' Union has today {inform|informed} the harbour management at Durban that its members on Pier 1 will not {unionref|touch} one box of the vessel An Yue Jiang, which dropped anchor in the roads on Monday. Truck drivers who belong to us will not {boycotttruckw,boycotttruck|drive} it. Our people at the border post will not look away.

What is in the boxes is no secret any more. A weekly has the papers: three million rounds for rifles, 1,500 rockets, 3,000 mortar shells, {sale|bought} from a state firm of China by the ministry of defence at Harare and {shipment|shipped} on the first of April, three days after an election whose result nobody is allowed to know.

Government gave its {permit|permit} on Monday. It is, a spokesman said, "a normal transaction between two sovereign states" and Pretoria has to be seen not to meddle. We {govcond|deplore} that answer. In the townships of Harare and in Mudzi, people have been {beatmudzi|whipped} for their vote; two are dead, the MDC reports; thirty have burns. Should the goods {arrive|reach} the man
who ordered them, what will he do with the mortars - hunt quail?

We {askreturn|ask} the captain to go home with his cargo. We {askitf|call on} the ITF to follow the ship wherever it turns, and on sister unions in Maputo, Walvis Bay and Luanda to {unionboy|do} as we do. To the employer: if any member is {dismissm!hypothetical|punished} for this, the whole harbour will {harbourstrike,harbourstriketh|stand still}.

We remember who {danish|refused} to unload South African coal in the eighties, in cold places. That is a debt.

Issued 17 April, 14h00. A {picket!announced|picket} takes place tomorrow at seven at the Point gate; bring no weapons and no beer.
--
who satawu: South African Transport and Allied Workers' Union; Our people
who sagov: Government
who mod: body ZW | ministry of defence at Harare
where mudzi: district ZW -17.0 32.6 | Mudzi
where pointgate: site ZA - - | Point gate
* unionref PROTEST/boycott announced
  when: ?
  where: durban
  by: satawu
  to: ship thing
* boycotttruck PROTEST/boycott threatened optional
  when: ?
  by: satawu
* boycotttruckw THREATEN occurred
  when: 2008-04-17
  by: satawu
  about: boycotttruck
* inform THREATEN occurred
  when: 2008-04-17 "today"
  by: satawu
  to: "the harbour management at Durban"
  about: unionref
* permit SUPPORT occurred
  when: 2008-04-14 "Monday"
  by: sagov
  to: zim
* govcond ACCUSE/disapprove occurred
  when: 2008-04-17
  by: satawu
  to: sagov
  about: permit
  answers: permit "that answer"
* beatmudzi ASSAULT/beat occurred
  when: 2008-03-29/2008-04-17 bounded
  where: mudzi; "the townships of Harare"
  to: "people"
  killed: 2 "two" side civilian voice mdc
  injured: 30 "thirty" side civilian voice mdc
  said: mdc party "reports"
* arrive MOBILIZE/weapons hypothetical
  when: ?
  where: zim
* askreturn REQUEST/change occurred
  when: 2008-04-17
  by: satawu
  to: "the captain"
  about: RETREAT/withdraw
* askitf REQUEST/assist occurred
  when: 2008-04-17
  by: satawu
  to: itf; "sister unions"
  about: unionboy
* unionboy PROTEST/boycott demanded optional
  when: ?
  by: "sister unions"
* dismissm SANCTION/expel hypothetical
  when: ?
  by: "the employer"
  to: satawu
* harbourstriketh THREATEN occurred
  when: 2008-04-17
  by: satawu
  to: "the employer"
  about: harbourstrike
* harbourstrike PROTEST/strike hypothetical
  when: ?
  where: durban
  by: satawu
  to: "the employer"
* danish PROTEST/boycott occurred
  when: 1980/1989 bounded from text "the eighties"
  to: "South African coal" thing
* picket PROTEST/demo announced
  when: 2008-04-18 "tomorrow"
  where: pointgate
  by: satawu
* shipment COOPERATE occurred
  when: 2008-04-01 "first of April"
  by: "a state firm of China"
  to: mod
  munitions: 3000000 "three million rounds" part
  munitions: 1500 "1,500 rockets" part
  munitions: 3000 "3,000 mortar shells" part
* sale COOPERATE occurred
  when: ?
  by: "a state firm of China"
  to: mod

== g-zimbabwe-arms-ship-2
outlet: South Coast News Agency
register: wire
published: 2008-04-19
--
Arms ship for Zimbabwe {sail|slips} away from Durban after court {courtban|order}

DURBAN, April 19 (SCNA) - A Chinese freighter loaded with 77 tonnes of weapons for Zimbabwe {sail|weighed} anchor off Durban on Friday night, minutes before a sheriff could {serve!attempted|serve} it with a court {courtban|order} that {courtban|barred} its cargo from South African roads.

The Durban High Court granted the {courtban|interdict} at the {bishopask|request} of the Anglican bishop and of a lawyers' centre, who argued that the arms law forbids transit to governments that abuse rights. The ship's agents told port control that she was bound for Maputo, the next port. Mozambique's transport minister said on Saturday that she would not be {mozno|let in}.

The {courtban|order} came a day after dockers of SATAWU {unionref|refused} to handle the containers. Some 300 of them {picket|picketed} the Point gate on Friday in the rain. COSATU, the federation, {hail|saluted} them; Zimbabwe's justice minister {justsay|called} the court "an instrument of the ladies and gentlemen in Lambeth".

President Thabo Mbeki, who {mbekimug|met} Robert Mugabe in Harare on April 12 and found "no crisis", has not spoken on the affair. Washington has {usask|asked} states of the coast to turn the vessel back and had its envoy {usdem|call on} the foreign ministry in Beijing, a U.S. official said, where he was {chrebuff|told} the sale was old and proper.

In Zimbabwe election officials began on Saturday a recount in 23 constituencies, which the Movement for Democratic Change has tried in vain to {mdccourt|stop} in court. Its leader, Morgan Tsvangirai, who {tsvbots|fled} to Botswana a week ago, says that he won outright and has {tsvrej|ruled out} a run-off. Ten of his supporters have been {tenkill|killed} since the vote of March 29, the party says. The police, who {ralliesban|banned}
rallies on the 11th, deny any political death.
--
who mozmin: person MZ | Mozambique's transport minister
who justmin: person ZW | Zimbabwe's justice minister
who usoff: person US | a U.S. official
who zimpol: The police
where harare: town ZW -17.83 31.05 | Harare
where pointgate: site ZA - - | Point gate
who ship: A Chinese freighter
* sail RETREAT/withdraw occurred
  when: 2008-04-18 "Friday night"
  where: durban
  by: ship
* serve COERCE/seize attempted
  when: 2008-04-18 "Friday night"
  where: durban
  by: "a sheriff"
  to: ship thing
* courtban COERCE/restrict occurred
  when: 2008-04-18
  where: durban
  by: court
  to: "77 tonnes of weapons" thing
  answers: bishopask "at the request of"
* bishopask REQUEST/change occurred
  when: 2008-04-18 bounded
  by: bishop; "a lawyers' centre"
  to: court
  about: courtban
* mozno REJECT/assist occurred
  when: 2008-04-19 "Saturday"
  by: mozmin
  to: ship
* unionref PROTEST/boycott occurred
  when: 2008-04-17 "a day after"
  where: durban
  by: satawu
  to: "containers" thing
* picket PROTEST/demo occurred
  when: 2008-04-18 "Friday"
  where: pointgate
  by: satawu
  participants: ~300 "Some 300"
* hail SUPPORT occurred
  when: 2008-04-17/2008-04-19 bounded
  by: cosatu
  to: satawu
  about: unionref
* justsay ACCUSE/disapprove occurred
  when: 2008-04-18/2008-04-19 bounded
  by: justmin
  to: court
  about: courtban
  answers: courtban
* mbekimug CONSULT/visit occurred
  when: 2008-04-12 from text "April 12"
  where: harare
  by: mbeki; mugabe
  to: mugabe
* usask REQUEST/change occurred
  when: ?
  by: us
  to: "states of the coast"
  said: usoff official "said"
* usdem CONSULT occurred
  when: ?
  where: "Beijing"
  by: us; chfm
  to: chfm
  said: usoff official "said"
* chrebuff REJECT/change occurred
  when: ?
  by: chfm
  to: us
  answers: usdem "told"
  said: usoff official "said"
* mdccourt REQUEST/change attempted
  when: 2008-03-29/2008-04-19 bounded
  by: mdc
  to: "court"
* tsvbots RETREAT/withdraw occurred optional
  when: 2008-04-12 "a week ago"
  by: tsv
  where: "Botswana"
* tsvrej REJECT occurred
  when: 2008-03-29/2008-04-19 bounded
  by: tsv
* tenkill ASSAULT occurred
  when: 2008-03-29/2008-04-19 from text "since the vote of March 29"
  to: "his supporters"
  killed: 10 "Ten of his supporters" side recipient voice mdc
  said: mdc party "says"
  said: zimpol official denied "deny"
* ralliesban COERCE/restrict occurred
  when: 2008-04-11 from text "the 11th"
  by: zimpol

== g-zimbabwe-arms-ship-3
outlet: The Bulawayo Messenger
register: daily
published: 2008-04-20
rewrite_of: g-zimbabwe-arms-ship-2
--
The ship that nobody wants

By the time the sheriff of Durban got into a tug on Friday evening with the paper in his oilskin, the An Yue Jiang was a light on the horizon. She had {sail|left} without asking a pilot. He {serve|turned back}.

The paper was the fruit of one day. At breakfast, 300 men in blue overalls {picket|stood} and sang at the harbour gate: they would not {unionref|lift} Chinese mortars for Mr Mugabe, and their employer did not try to make them. At lunch lawyers for the Anglican bishop {bishopask|applied} to the High Court. At tea the judge {courtban|forbade} that anything in those containers travel by land to us.

Where now? Her agents say Maputo; but Maputo's minister says {mozno|no}. Somebody in Windhoek says {namno|no} before being asked. An official of the American embassy confides that "{usask|calls} are being made along the whole coast".

Here it is quieter. On Saturday, at Zaka, at Gutu, at Bikita, they opened the boxes again, twenty-three constituencies in all; the seals of four were found broken, say observers. The MDC counts ten members {tenkill|murdered} since the election; to which the police reply that people also die in bed. In Mbare women who wore the open palm on a T-shirt were {mbarebeat|beaten} by youths of ZANU-PF on
Thursday night, and a nurse who {mbaretreat|bandaged} them was {nursearr|arrested}. She is {nursefree|out}.

A correction. We wrote on Tuesday of a fire at the party offices in Masvingo. It was a kettle.
--
where gate: site ZA - - | harbour gate
where mbare: district ZW -17.86 31.04 | Mbare
where zaka: town ZW - - | Zaka
* sail RETREAT/withdraw occurred
  when: 2008-04-18 "Friday evening"
  where: durban
  by: ship
* serve COERCE/seize attempted
  when: 2008-04-18 "Friday evening"
  where: durban
  by: "the sheriff of Durban"
  to: ship
* picket PROTEST/demo occurred
  when: 2008-04-18 "breakfast"
  where: gate; durban
  by: "300 men in blue overalls"
  participants: 300 "300 men"
* unionref PROTEST/boycott occurred
  when: 2008-04-18 bounded
  where: gate; durban
  by: "300 men in blue overalls"
  to: "Chinese mortars" thing
* bishopask REQUEST/change occurred
  when: 2008-04-18 "lunch"
  by: bishop
  to: court
  about: courtban
* courtban COERCE/restrict occurred
  when: 2008-04-18 "tea"
  where: durban
  by: court
  to: "anything in those containers" thing
* mozno REJECT/assist occurred
  when: 2008-04-18/2008-04-20 bounded
  by: moz "Maputo's minister"
  to: ship
* usask REQUEST/change ongoing
  when: 2008-04-20
  by: "the American embassy"
  to: "the whole coast"
  said: "An official of the American embassy" official "confides"
* tenkill ASSAULT occurred
  when: ? "since the election"
  to: mdc
  killed: 10 "ten members" side recipient voice mdc
  said: mdc party "counts"
  said: "the police" official denied "reply"
* mbarebeat ASSAULT/beat occurred
  when: 2008-04-17 "Thursday night"
  where: mbare
  by: zanu
  to: "women"
* mbaretreat AID occurred
  when: 2008-04-17/2008-04-20 bounded
  where: mbare
  by: "a nurse"
  to: "women"
* nursearr COERCE/arrest occurred
  when: 2008-04-17/2008-04-20 bounded
  where: mbare
  to: "a nurse"
* nursefree RETREAT/release occurred
  when: 2008-04-17/2008-04-20 bounded
  to: "a nurse"
* namno REJECT/assist occurred
  when: 2008-04-18/2008-04-20 bounded
  by: namibia
  to: ship

== g-zimbabwe-arms-ship-4
outlet: El Faro Austral
register: translation
published: 2008-04-28
machine_translated: Spanish
--
Angola {permluanda|permits} to the ship of the arms to unload "cement and no more"

LUANDA. The authorities of Angola {permluanda|authorised} Friday the Chinese merchant An Yue Jiang to berth in the port of the capital for to disembark what it carried for here, materials of construction, but {noarms|prohibited} that they unload the weapons destined to Zimbabwe, that have kept half continent in suspense during ten days. The motoship, of which they had lost the track since that {sail|departed} of Durban the 18,
turned off its apparatus of identification and gave the return to the Cape; a tanker of the South African Navy {refuel|supplied} it, published a review, what Pretoria has denied with energy.

The chain of the "no" has been notable. {mozno|Refused} Mozambique; {namno|refused} Namibia after a {wharf|manifestation} of two hundred persons in Windhoek, the Wednesday; and the president of Zambia, Levy Mwanawasa, {mwanask|asked} as chief in turn of the regional community that no one of the coast "serve of stair", since that the weapons "can agudise the tension". London {ukembargo|proposed} in the Council of Security an embargo; China
and South Africa {embargono|opposed}. In the harbours the federation of the transport {crewaid|offered} the crew legal assistance.

The Thursday, the spokeswoman of the Chinese foreign ministry communicated that the company "has decided" to {recall|return} the cargo, since the receptor could not take it; and {protestus|reproached} to Washington, that had {usask|pressed} to half world, that it not "be the gendarme". In the Zimbabwean capital a viceminister ensured that the arms are already {arrive|arrived}, by air. No one has seen them.

Meantime, the same Friday, some 250 agents {harvest|entered} in Harvest House, headquarters of the MDC, and {harvest|took} in buses to 215 persons, in majority families of peasants who had there looked refuge after that their houses were {farmburn|burned}; among them, pregnant women and a baby of two days. The police says that it looked for authors of "acts of violence". Two dozens were {hvfree|liberated} the Saturday; a judge {hvord|ordered} today
the {hvorder|liberation} of the rest, if the State does not present charges. The recount, finished in 18 of the 23 seats, does not change the majority of the opposition in the Chamber, the first since 1980.

~ Comparta - 36 comentarios - Suscríbase al boletín
~ Vea también: Las mejores playas de Luanda
--
who chsp: person CN | the spokeswoman of the Chinese foreign ministry
who sa: state ZA | South Africa
who saarmy: force ZA | South African Navy
who community: organisation - | regional community
who fed: organisation - | the federation of the transport
where capport: site AO -8.79 13.24 | port of the capital
* permluanda RETREAT/access occurred
  when: 2008-04-25 "Friday"
  where: capport
  by: angola
  to: ship
* noarms COERCE/restrict occurred
  when: 2008-04-25 "Friday"
  where: capport
  by: angola
  to: ship
* sail RETREAT/withdraw occurred
  when: 2008-04-18 from text "the 18"
  where: durban
  by: ship
* refuel AID occurred
  when: 2008-04-18/2008-04-28 bounded
  by: saarmy denied
  to: ship
  said: "a review" media "published"
  said: sagov official denied "denied"
* mozno REJECT/assist occurred
  when: 2008-04-18/2008-04-25 bounded
  by: moz
  to: ship
* namno REJECT/assist occurred
  when: 2008-04-23/2008-04-25 bounded
  by: namibia
  to: ship
* wharf PROTEST/demo occurred
  when: 2008-04-23 "the Wednesday"
  where: "Windhoek"
  by: "two hundred persons"
  to: ship
  participants: 200 "two hundred persons"
* mwanask REQUEST/change occurred
  when: 2008-04-18/2008-04-28 bounded
  by: mwan
  to: community
* ukembargo REQUEST/change occurred
  when: 2008-04-18/2008-04-28 bounded
  by: uk
  to: "Council of Security"
  about: SANCTION/discontinue to zim
* embargono REJECT occurred
  when: 2008-04-18/2008-04-28 bounded
  by: china; sa
  to: uk
  about: SANCTION/discontinue to zim
  answers: ukembargo "opposed"
* crewaid AGREE occurred
  when: 2008-04-18/2008-04-28 bounded
  by: fed
  to: "the crew"
  about: AID
* recall RETREAT/withdraw announced
  when: ?
  by: "the company"
  said: chsp official "communicated"
* protestus ACCUSE/disapprove occurred
  when: 2008-04-24 "The Thursday"
  by: chsp
  to: us
  about: usask
  answers: usask "reproached"
* usask REQUEST/change occurred
  when: ?
  by: us
  to: "half world"
* harvest COERCE/arrest occurred
  when: 2008-04-25 "the same Friday"
  where: harvest; hre
  by: "some 250 agents"
  to: mdc; "families of peasants"
  detained: 215 "215 persons" side recipient
* farmburn ASSAULT/destroy occurred
  when: ?
  to: "their houses" thing; "families of peasants"
* hvfree RETREAT/release occurred
  when: 2008-04-26 "the Saturday"
  to: "Two dozens"
  released: 24 "Two dozens" part
* hvorder RETREAT/release demanded optional
  when: ?
  to: "the rest"
* arrive MOBILIZE/weapons occurred
  when: ?
  to: zim
  said: "a viceminister" official "ensured"
* hvord REQUEST/yield occurred
  when: 2008-04-28 "today"
  by: "a judge"
  to: "the State"
  about: hvorder
