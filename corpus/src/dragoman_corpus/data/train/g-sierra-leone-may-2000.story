story: g-sierra-leone-may-2000
conflict: Sierra Leone
countries: SL
facts: From 1 May 2000 the RUF seized some 500 UNAMSIL peacekeepers. On 7 May British paratroopers landed to evacuate nationals; on 8 May a march on Foday Sankoh's house in Freetown was
  fired on (19 to 22 dead); Sankoh fled and was caught on 17 May. Charles Taylor mediated releases (139 on 14-15 May, the last larger groups by 28 May). The Security Council raised
  the force to 13,000 on 19 May. Two journalists were killed in an ambush at Rogberi Junction on 24 May. (public record: UN reports S/2000/455 and others, press of May 2000.)

who ruf: group SL | Revolutionary United Front; RUF; the rebels; rebels; the front
who sankoh: person SL | Foday Sankoh; Sankoh; Mr Sankoh
who kabbah: person SL | Ahmad Tejan Kabbah; Kabbah; President Kabbah
who unamsil: force - | UNAMSIL; the UN force; blue helmets; peacekeepers; the peacekeepers
who un: organisation - | United Nations; UN
who unsc: organisation - | Security Council
who annan: person - | Kofi Annan; Annan; Mr Annan
who uk: state GB | Britain; United Kingdom; London
who cook: person GB | Robin Cook; Cook; Mr Cook; the Foreign Secretary; Foreign Secretary
who paras: force GB | British paratroopers; British troops; the Paras; British forces
who taylor: person LR | Charles Taylor; Taylor; President Taylor; Mr Taylor
who koroma: person SL | Johnny Paul Koroma; Koroma
who sla: force SL | Sierra Leone Army; government soldiers; the army; loyal troops
who kamajors: group SL | Kamajors; Civil Defence Force
who zambat: force ZM | Zambian battalion; Zambians
who kenbat: force KE | Kenyan battalion; Kenyans
who indbat: force IN | Indian company; Indian battalion; Indians
who nigeria: state NG | Nigeria; Abuja
who ecowas: organisation - | ECOWAS
who jordan: state JO | Jordan
where freetown: town SL 8.48 -13.23 | Freetown
where makeni: town SL 8.89 -12.04 | Makeni
where magburaka: town SL 8.72 -11.95 | Magburaka
where lunsar: town SL 8.68 -12.53 | Lunsar
where rogberi: town SL 8.60 -12.83 | Rogberi Junction; Rogberi
where lungi: site SL 8.62 -13.20 | Lungi airport; Lungi; the airport
where kailahun: town SL 8.28 -10.57 | Kailahun
where spur: site SL 8.47 -13.26 | Spur Road
where masiaka: town SL 8.33 -12.65 | Masiaka
where foya: town LR 8.36 -10.20 | Foya
where monrovia: town LR 6.30 -10.80 | Monrovia

== g-sierra-leone-may-2000-1
outlet: Gulf Coast Wire
register: wire
published: 2000-05-08
--
Guards of rebel leader {spur|fire} on Freetown crowd; British {palliser|land}

FREETOWN, May 8 (GCW) - At least seven people were {spur|killed} on Monday when bodyguards of Foday Sankoh {spur|fired} on thousands of demonstrators who had {marchspur|marched} to his villa on Spur Road to {askfree|demand} that his Revolutionary United Front {freeun!demanded|free} some 500 {hostages|captured} peacekeepers.

Witnesses said stones had been {spurstones|thrown} at the compound before the first {spur|burst}. Nigerian soldiers of the UN force at the gate {niger|fired} into the air and then {nigwd|withdrew}. A parliamentarian who had led the {marchspur|march} counted nineteen bodies in the evening at the Connaught morgue. Sankoh was not seen; an aide said that he had {escape|climbed} over the back
wall, while the information minister told state radio that he was "not {sankarrest|in our hands}".

Hours earlier the first of 800 British paratroopers had {palliser|secured} the airport at Lungi. Robin Cook, the Foreign Secretary, told parliament in London that their task was to {britevac|bring out} Britons and other citizens of the Commonwealth and of the European Union; about 300 people were {britevac|flown} to Dakar by nightfall. They would not be {combat|deployed} in a
combat role, he said, but would {selfdef,selfdefth|defend} themselves "robustly". Six ships were {fleet|sailing} for the coast.

The crisis began on 1 May, when rebels {makeni|attacked} the disarmament camp at Makeni, {makeni|killing} four men of the Kenyan battalion and {obsseize|seizing} military observers. In the next days almost the whole Zambian battalion, {zamsent|sent} from Lungi to relieve them, was {zamcap|surrounded} and {zamcap|disarmed} on the road near Lunsar; at Kailahun an Indian company was {kailsiege|encircled}.

"They are all guests and no one {hostages!denied|holds} them," Sankoh had said on Saturday. The Lome {lome|accord} of July 1999, to which he owes his freedom and a post with the rank of vice-president, obliges the front to {disarm!demanded|give up} its guns; he {sankacc|accused} the UN of {unforce|forcing} his men to do so at gunpoint.

Kofi Annan {annanapp|appealed} in New York to "countries with rapid reaction capacity" to {rapid!demanded|come} to its aid. Nigeria said it could {nigoffer!announced|send} a battalion within days, provided that somebody {nigpay!hypothetical|paid}. In Monrovia Liberia's president, Charles Taylor, {taylor|offered} himself as go-between.
--
who cookparl: body GB | parliament
who demo: population SL | demonstrators
who britons: population - | Britons
* spur ASSAULT/firearms occurred
  when: 2000-05-08 "Monday"
  where: spur; freetown
  by: "bodyguards of Foday Sankoh"
  to: demo
  killed: >=7 "At least seven people" side recipient
  killed: 19 "nineteen bodies" side recipient voice "A parliamentarian"
  said: "A parliamentarian" witness "counted"
* marchspur PROTEST/demo occurred
  when: 2000-05-08 "Monday"
  where: spur; freetown
  by: demo
  to: sankoh
  participants: >=2000 vague "thousands"
* askfree REQUEST/yield occurred
  when: 2000-05-08 "Monday"
  where: spur; freetown
  by: demo
  to: sankoh; ruf
  about: freeun
* freeun RETREAT/release demanded optional
  when: ?
  by: ruf
  to: unamsil
* spurstones PROTEST/riot occurred
  when: 2000-05-08 "Monday"
  where: spur; freetown
  by: demo
  to: sankoh; "compound" thing
  with: stones "stones"
  said: "Witnesses" witness "said"
* niger ASSAULT/crowd-control occurred
  when: 2000-05-08
  where: spur; freetown
  by: "Nigerian soldiers"; unamsil
  to: demo
* nigwd RETREAT/withdraw occurred
  when: 2000-05-08
  where: spur; freetown
  by: "Nigerian soldiers"; unamsil
* escape RETREAT/withdraw occurred optional
  when: 2000-05-08
  where: spur; freetown
  by: sankoh
  said: "an aide" party "said"
* sankarrest COERCE/arrest denied
  when: 2000-05-08
  to: sankoh
  said: "the information minister" official via "state radio" "told"
* palliser MOBILIZE/troops occurred
  when: 2000-05-08 "Hours earlier"
  where: lungi
  by: paras
* britevac AID occurred
  when: 2000-05-08 "nightfall"
  by: uk
  to: britons
  count: ~300 "about 300 people"
  said: cook official "told"
* combat REJECT occurred
  when: 2000-05-08
  by: cook
  about: MOBILIZE/troops by paras
* selfdefth THREATEN/violence occurred
  when: 2000-05-08
  by: paras
  about: selfdef
  said: cook official "told"
* selfdef ASSAULT hypothetical
  when: ?
  by: paras
  said: cook official "told"
* fleet MOBILIZE/troops ongoing
  when: 2000-05-08
  where: "the coast"
  by: uk
  with: warship "Six ships" 6
* makeni ASSAULT occurred
  when: 2000-05-01 from text "1 May"
  where: makeni
  by: ruf
  to: kenbat; "the disarmament camp" thing
  killed: 4 "four men" side recipient
* zamsent MOBILIZE/troops occurred
  when: 2000-05-01/2000-05-08 bounded "the next days"
  where: lungi
  by: zambat
* zamcap COERCE/arrest occurred
  when: 2000-05-01/2000-05-08 bounded "the next days"
  where: lunsar
  by: ruf
  to: zambat
* kailsiege COERCE/restrict ongoing
  when: 2000-05-01/2000-05-08
  where: kailahun
  by: ruf
  to: indbat
* hostages COERCE/arrest ongoing
  when: 2000-05-01/2000-05-08
  by: ruf
  to: unamsil
  detained: ~500 "some 500" side recipient
  said: sankoh party denied "said"
* lome AGREE occurred
  when: 1999-07 from text "July 1999"
  by: sankoh; ruf
* disarm RETREAT/disarm demanded optional
  when: ?
  by: ruf
* sankacc ACCUSE/allege occurred
  when: 2000-05-01/2000-05-08 bounded
  by: sankoh
  to: un
  about: unforce
* unforce COERCE occurred
  when: ?
  by: un alleged of sankoh
  to: ruf
  said: sankoh party claimed "accused"
* annanapp REQUEST/assist occurred
  when: 2000-05-01/2000-05-08 bounded
  where: "New York"
  by: annan
  to: "countries with rapid reaction capacity"
  about: rapid
* rapid MOBILIZE/troops demanded optional
  when: ?
  by: "countries with rapid reaction capacity"
  to: unamsil
* nigoffer MOBILIZE/troops announced
  when: 2000-05-08/2000-05-15 bounded "within days"
  by: nigeria
  to: unamsil
  said: nigeria official "said"
* nigpay AID hypothetical
  when: ?
  to: nigeria
  said: nigeria official "said"
* taylor AGREE occurred
  when: 2000-05-01/2000-05-08 bounded
  where: monrovia
  by: taylor
  about: CONSULT/third-party by taylor
* obsseize COERCE/arrest occurred
  when: 2000-05-01 from text "1 May"
  where: makeni
  by: ruf
  to: "military observers"
  part_of: makeni
figure: troops 800 "800 British paratroopers"

== g-sierra-leone-may-2000-2
outlet: The Southern Cross Herald
register: daily
published: 2000-05-09
copy_of: g-sierra-leone-may-2000-1
--
Seven die at Sankoh's gate

FREETOWN - At least seven people were {spur|killed} on Monday when bodyguards of Foday Sankoh {spur|fired} on thousands of demonstrators who had {marchspur|marched} to his villa on Spur Road to {askfree|demand} that his Revolutionary United Front {freeun!demanded|free} some 500 {hostages|captured} peacekeepers.

Witnesses said stones had been {spurstones|thrown} at the compound before the first {spur|burst}. A parliamentarian who had led the {marchspur|march} counted nineteen bodies in the evening at the Connaught morgue.

Hours earlier the first of 800 British paratroopers had {palliser|secured} the airport at Lungi.

The crisis began on 1 May, when rebels {makeni|attacked} the disarmament camp at Makeni, {makeni|killing} four men of the Kenyan battalion and {obsseize|seizing} military observers.

~ GCW and own sources. Weather: page 2. Cricket: Kenyans collapse under Indian fire
--
who demo: population SL | demonstrators
* spur ASSAULT/firearms occurred
  when: 2000-05-08 "Monday"
  where: spur; freetown
  by: "bodyguards of Foday Sankoh"
  to: demo
  killed: >=7 "At least seven people" side recipient
  killed: 19 "nineteen bodies" side recipient voice "A parliamentarian"
  said: "A parliamentarian" witness "counted"
* marchspur PROTEST/demo occurred
  when: 2000-05-08 "Monday"
  where: spur; freetown
  by: demo
  to: sankoh
  participants: >=2000 vague "thousands"
* askfree REQUEST/yield occurred
  when: 2000-05-08 "Monday"
  where: spur; freetown
  by: demo
  to: sankoh; ruf
  about: freeun
* freeun RETREAT/release demanded optional
  when: ?
  by: ruf
  to: unamsil
* spurstones PROTEST/riot occurred
  when: 2000-05-08 "Monday"
  where: spur; freetown
  by: demo
  to: sankoh; "compound" thing
  with: stones "stones"
  said: "Witnesses" witness "said"
* palliser MOBILIZE/troops occurred
  when: 2000-05-08 "Hours earlier"
  where: lungi
  by: paras
* makeni ASSAULT occurred
  when: 2000-05-01 from text "1 May"
  where: makeni
  by: ruf
  to: kenbat; "the disarmament camp" thing
  killed: 4 "four men" side recipient
* obsseize COERCE/arrest occurred
  when: 2000-05-01 from text "1 May"
  where: makeni
  by: ruf
  to: "military observers"
  part_of: makeni
* hostages COERCE/arrest ongoing
  when: 2000-05-01/2000-05-09
  by: ruf
  to: unamsil
  detained: ~500 "some 500" side recipient
figure: troops 800 "800 British paratroopers"

== g-sierra-leone-may-2000-3
outlet: Westminster Daily Record
register: parliament
published: 2000-05-15
--
Sierra Leone: statement and questions, House of Commons, Monday 15 May 2000, 3.31 pm

The Foreign Secretary: With permission, Madam Speaker, I will report to the House on the week since we last discussed Sierra Leone. I have this morning {cookannan,cookjordan|spoken} again to Mr Annan, and on Saturday with the Foreign Ministers of Jordan and India, to whose contingents we owe much.

Freetown is quiet. The rebels who came to Waterloo, twenty miles from the capital, were {waterloo|driven back} on Thursday by government soldiers with UN help; and Masiaka has since been {masiaka|retaken} by men loyal to President Kabbah, under the direction of Johnny Paul Koroma, of all people, who {coup97|overthrew} him in May 1997. A Royal Marine commando is {rmarine!ongoing|arriving} off the
coast in HMS Ocean, with artillery and eighteen helicopters, to {relieve!announced|replace} the Parachute Regiment by the end of the month. We have {britevac|evacuated} 499 persons, of whom 350 are British. There will be no {combat15|combat} role for our forces.

Good news came last night. 139 captives {rel139|freed} by the front at Foya, on the Liberian side, reached Monrovia by air. We are glad, and we record our {thanktaylor|appreciation} of every African leader who has worked for that, without drawing from it any conclusion as to how they came to be the ones to whom the rebels listen. The rest, some 350, must be {freeun,askfree15|let go}, unharmed and
without conditions: there will be no {nobargain|bargain} over Mr Sankoh, wherever he is.

The Opposition spokesman: The Foreign Secretary told us on the 8th that this was an {britevac|evacuation}. The {britevac|evacuation} is done. Will he {askout|bring} the boys home? Is it not the case that our officers now {advise|direct} the UN's battle? We {maudewarn|support} the Paras; we do not {maudeno|support} mission creep.

The Foreign Secretary: Four officers {advise|advise} the force commander, at his own {reqadv|request}. If the airport {fall!hypothetical|fell}, the hon. Gentleman would be the first to ask why. We will {stay!announced|hold} Lungi until the {reinfun|reinforcements} come: two battalions from Jordan and India, a Bangladeshi one, for which we {lift|give} the planes. As for arms, I can announce that
we have decided to {ammo|supply} the Sierra Leone Army with 10,000 self-loading rifles already in the pipeline - under the arms {embargo|embargo}'s exemption for that government.

A Member from South Wales: There are child soldiers in that army, as a photograph in yesterday's papers showed: a boy of fourteen with one of our rifles. Will he {makesure,memask|stop} the {ammo|delivery} until they are sent to school?

The Foreign Secretary: President Kabbah has given his {kabpledge|word} to me that everyone under eighteen will be {demob!announced|taken} out of the front line, and UNICEF is to {unicef!announced|receive} the first 170 this week.

A Member from the Lothians: Who buys the diamonds?

The Foreign Secretary: A fair question. We are preparing a resolution to {embdiam|ban} the trade in stones without certificate, and we have {askbel|urged} Antwerp to act before it is obliged to. Liberia's exports exceed what her soil holds fifty times.

A Liberal Democrat: Will he {warcrimes,libask|seek} a tribunal?

The Foreign Secretary: When there is somebody to put before it, yes.
--
who uk: We; us; our
who commons: body GB | House of Commons; the House
who india: state IN | India
who maude: person GB | The Opposition spokesman
who unicef: organisation - | UNICEF
who marines: force GB | Royal Marine commando
where waterloo: town SL 8.34 -13.07 | Waterloo
* cookannan CONSULT/phone occurred
  when: 2000-05-15 "this morning"
  by: cook; annan
  to: annan
* waterloo ASSAULT occurred
  when: 2000-05-11 "Thursday"
  where: waterloo
  by: sla; un
  to: ruf
  said: cook official
* masiaka COERCE/seize occurred
  when: 2000-05-11/2000-05-15 bounded
  where: masiaka
  by: koroma; "men loyal to President Kabbah"
  to: ruf
  said: cook official
* coup97 COERCE/martial-law occurred
  when: 1997-05 from text "May 1997"
  by: koroma
  to: kabbah
  said: cook official
* rmarine MOBILIZE/troops ongoing
  when: 2000-05-15
  where: "the coast"
  by: marines
  with: helicopter "eighteen helicopters" 18; artillery "artillery"; warship "HMS Ocean"
  said: cook official
* relieve MOBILIZE/troops announced
  when: 2000-05-15/2000-05-31 bounded "the end of the month"
  by: marines
* britevac AID occurred
  when: 2000-05-08/2000-05-15 bounded
  by: uk
  to: "499 persons"
  count: 499 "499 persons"
  said: cook official
* combat15 REJECT occurred
  when: 2000-05-15
  by: cook
  about: MOBILIZE/troops by uk
* rel139 RETREAT/release occurred
  when: 2000-05-14 "last night"
  where: foya
  by: ruf
  to: "captives"
  released: 139 "139 captives" side recipient
  said: cook official
* thanktaylor SUPPORT occurred
  when: 2000-05-15
  by: cook
  to: "every African leader"
  answers: rel139 "for that"
* freeun RETREAT/release demanded optional
  when: ?
  by: ruf
  to: "The rest"
* askout REQUEST/change occurred
  when: 2000-05-15
  by: maude
  to: cook
  about: RETREAT/withdraw by paras
* advise COOPERATE ongoing
  when: 2000-05-15
  by: "Four officers"
  to: "the force commander"
  said: cook official
  said: maude party
* maudewarn SUPPORT occurred
  when: 2000-05-15
  by: maude
  to: paras
* maudeno REJECT occurred
  when: 2000-05-15
  by: maude
  to: cook
* reqadv REQUEST/assist occurred
  when: ?
  by: "the force commander"
  to: uk
  about: advise
  said: cook official
* fall COERCE/seize hypothetical
  when: ?
  where: lungi
  to: lungi thing
* stay MOBILIZE/troops announced
  when: ?
  where: lungi
  by: uk
* lift AID announced
  when: ?
  by: uk
  to: "a Bangladeshi one"
* ammo AID announced
  when: ?
  by: uk
  to: sla
  with: small-arms "10,000 self-loading rifles" 10000
* makesure SANCTION/discontinue demanded optional
  when: ?
  by: uk
  to: sla
* kabpledge AGREE occurred
  when: 2000-05-08/2000-05-15 bounded
  by: kabbah
  to: cook
  about: demob
  said: cook official
* demob RETREAT/withdraw announced
  when: ?
  by: kabbah
  to: "everyone under eighteen"
  said: cook official
* unicef AID announced
  when: 2000-05-15/2000-05-21 bounded "this week"
  by: unicef
  to: "the first 170"
  said: cook official
* embdiam SANCTION/discontinue announced
  when: ?
  by: uk
  to: "the trade in stones without certificate" thing
* askbel REQUEST/change occurred
  when: ?
  by: uk
  to: "Antwerp"
  about: SANCTION/discontinue
* warcrimes ACCUSE/investigate demanded optional
  when: ?
* cookjordan CONSULT occurred
  when: 2000-05-13 "Saturday"
  by: cook; "the Foreign Ministers of Jordan and India"
  to: "the Foreign Ministers of Jordan and India"
* askfree15 REQUEST/yield occurred
  when: 2000-05-15
  by: cook
  to: ruf
  about: freeun
* reinfun MOBILIZE/troops announced
  when: ?
  where: lungi
  by: jordan; india; "a Bangladeshi one"
* memask REQUEST/change occurred
  when: 2000-05-15
  by: "A Member from South Wales"
  to: cook
  about: makesure
* libask REQUEST/change occurred
  when: 2000-05-15
  by: "A Liberal Democrat"
  to: cook
  about: warcrimes
* nobargain REJECT/yield occurred
  when: 2000-05-15
  by: cook
  to: ruf
  about: CONCEDE by uk to sankoh
* embargo SANCTION/discontinue ongoing optional
  when: ?
figure: captured ~350 "some 350"

== g-sierra-leone-may-2000-4
outlet: Secretariat Digest
register: un
published: 2000-05-30
--
UN press briefing on Sierra Leone, with excerpts from the fourth report on the Mission

The Spokesman said that 29 soldiers of Zambia, the last large group still {hostages|held} by the Revolutionary United Front, had crossed to Foya on Sunday 28 May and been {rellast|handed over} to the representative of the President of Liberia; they flew to Monrovia and thence home. In all 461 persons had been {relall|released} since the 14th of the month. Twenty-three Indian peacekeepers remained
{kailsiege|cut off} at Kailahun with eleven observers, free to move inside the village, not to leave it. Their radio worked. Food had been {heli|dropped} to them twice, and a third flight {heli3!attempted|turned back} under {helifire|fire}.

Asked what price Mr Taylor had been paid, he said none. A question whether the United Nations could use {force2|force} for those at Kailahun was "for the Force Commander, and the Force Commander does not tell me".

Turning to the {sankcap|arrest} of Foday Sankoh, he recalled that the rebel leader had been {sankcap|caught} near his own house on the morning of Thursday, 17 May, by a neighbour and loyal troops, {sankwound|shot} in the leg in a scuffle, {parade|paraded} naked through the streets by a crowd, and {sankhand|handed} to the authorities; he was now {sankheld|detained} by the government at a place the Organization did not know. His front had {askrel|demanded}
his {sankrel|release} on the 20th and said that "not one bullet" of it would be {rufthreat|surrendered} before.

On 24 May two foreign news agency reporters were {rogberi|killed} in an {rogberi|ambush} at Rogberi Junction, and four of the soldiers with them; two more reporters were {rogberi|wounded}. At the same place the remains of at least six men in Zambian uniform had been found two days before. The Secretary-General {anncond|condemned} the {rogberi|killings} and {annask|asked} all sides to respect the press.

The Security Council had on 19 May {res1299|authorised} the growth of the force to 13,000. It was now 9,447 strong; Jordan had {jordan|brought} in a second battalion on the 25th. India's general may be {indianquit|withdrawn} if {nigsay|attacks} by Nigerian officers on his conduct went on; the Spokesman would not speak of a letter.

ECOWAS {ecosummit|met} at Abuja on 28 and 29 May. It {ecotaylor|mandated} Mr Taylor to keep on; it will {ecofforce!announced|send} 3,000 men, if equipped; it {ecoreject|dismissed} any thought of {sankrel!hypothetical|freeing} the prisoner. Washington had {usair|undertaken} to fly Bangladeshi troops in, against payment at the going rate, which had been the object of some comment.

UNHCR and WFP had resumed the {wfpres|feeding} of 11,000 displaced at Mile 91, {wfphalt|suspended} on the 9th, and government gunships had {gunship|struck} the market of Makeni on two days last week, where leaflets {leaflet|fell} first telling people to go: at least twenty-seven civilians died, according to a priest. The government said that it {gunship|hit} "only arms". The Mission was {unama|inquiring}.

This afternoon's regional football for the displaced, in which Rovers shot down the Rangers, was a success.
--
who annan: The Secretary-General
who zambia: state ZM | Zambia
who unamsil: the Force Commander; The Mission; the Mission
who gov: government SL | the government; The government
who us: state US | Washington
who hcr: organisation - | UNHCR
who wfp: organisation - | WFP
where abuja: town NG 9.06 7.49 | Abuja
where mile: town SL 8.47 -12.21 | Mile 91
* hostages COERCE/arrest occurred
  when: ?
  by: ruf
  to: zambia "soldiers of Zambia"
  said: "The Spokesman" official "said"
* rellast RETREAT/release occurred
  when: 2000-05-28 from text "Sunday 28 May"
  where: foya
  by: ruf
  to: zambia "soldiers of Zambia"
  released: 29 "29 soldiers of Zambia" side recipient
  said: "The Spokesman" official "said"
  part_of: relall
* relall RETREAT/release occurred
  when: 2000-05-14/2000-05-28 "the 14th of the month"
  by: ruf
  to: "461 persons"
  released: 461 "461 persons"
* kailsiege COERCE/restrict ongoing
  when: 2000-05-30
  where: kailahun
  by: ruf
  to: unamsil "Indian peacekeepers"; "eleven observers"
  detained: 23 "Twenty-three Indian peacekeepers" part side recipient
  detained: 11 "eleven observers" part side recipient
  said: "The Spokesman" official "said"
* heli AID occurred
  when: ? "twice"
  where: kailahun
  to: unamsil "Indian peacekeepers"
  count: 2 "twice"
* heli3 AID attempted
  when: ?
  where: kailahun
  to: unamsil "Indian peacekeepers"
* force2 ASSAULT hypothetical
  when: ?
  where: kailahun
  by: un
  to: ruf
* sankcap COERCE/arrest occurred
  when: 2000-05-17 from text "17 May"
  when: 2000-05-18 "Thursday"
  where: "near his own house"
  by: "a neighbour"; sla
  to: sankoh
  said: "The Spokesman" official "recalled"
* sankwound ASSAULT/firearms occurred
  when: 2000-05-17 from text "17 May"
  where: "near his own house"
  to: sankoh
  said: "The Spokesman" official "recalled"
* parade ASSAULT occurred optional
  when: 2000-05-17 from text "17 May"
  where: "the streets"
  by: "a crowd"
  to: sankoh
  said: "The Spokesman" official "recalled"
* sankheld COERCE/arrest ongoing
  when: 2000-05-17/2000-05-30
  by: gov
  to: sankoh
  said: "The Spokesman" official "recalled"
* askrel REQUEST/yield occurred
  when: 2000-05-20 from text "the 20th"
  by: ruf
  to: gov
  about: sankrel
* rufthreat REJECT/yield occurred
  when: 2000-05-20 from text "the 20th"
  by: ruf
  to: gov
  about: RETREAT/disarm by ruf
* rogberi ASSAULT/firearms occurred
  when: 2000-05-24 from text "24 May"
  where: rogberi
  to: "reporters"; "soldiers"
  killed: 2 "two foreign news agency reporters" part side recipient
  killed: 4 "four of the soldiers" part side recipient
  injured: 2 "two more reporters" side recipient
* anncond ACCUSE/disapprove occurred
  when: 2000-05-24/2000-05-30 bounded
  by: annan
  about: rogberi
  answers: rogberi "condemned"
* annask REQUEST/yield occurred
  when: 2000-05-24/2000-05-30 bounded
  by: annan
  to: "all sides"
* res1299 SUPPORT occurred
  when: 2000-05-19 from text "19 May"
  by: unsc
  to: unamsil
* jordan MOBILIZE/troops occurred
  when: 2000-05-25 from text "the 25th"
  by: jordan
* indianquit RETREAT/withdraw hypothetical
  when: ?
  by: "India's general"
* nigsay ACCUSE/disapprove ongoing
  when: 2000-05-30
  by: "Nigerian officers"
  to: "India's general"
* ecosummit CONSULT/multilateral occurred
  when: 2000-05-28/2000-05-29 from text "28 and 29 May"
  where: abuja
  by: ecowas
* ecotaylor SUPPORT occurred
  when: 2000-05-28/2000-05-29 bounded "28 and 29 May"
  where: abuja
  by: ecowas
  to: taylor
  about: CONSULT/third-party by taylor
* ecofforce MOBILIZE/troops announced
  when: ?
  by: ecowas
* ecoreject REJECT occurred
  when: 2000-05-28/2000-05-29 bounded "28 and 29 May"
  where: abuja
  by: ecowas
  to: ruf
  about: sankrel
* usair AGREE occurred
  when: ?
  by: us
  to: "Bangladeshi troops"
  about: AID by us to "Bangladeshi troops"
* wfpres AID occurred
  when: 2000-05-09/2000-05-30 bounded
  where: mile
  by: hcr; wfp
  to: "displaced"
  count: 11000 "11,000 displaced"
* wfphalt SANCTION/discontinue occurred
  when: 2000-05-09 from text "the 9th"
  where: mile
  by: hcr; wfp
  to: "displaced"
* gunship ASSAULT/aerial occurred
  when: 2000-05-22/2000-05-28 "last week"
  where: "the market of Makeni"; makeni
  by: gov
  to: "the market of Makeni" thing
  with: helicopter "gunships"
  killed: >=27 "at least twenty-seven civilians" side civilian voice "a priest"
  said: "a priest" witness "according to"
  said: gov official "said"
* leaflet THREATEN/violence occurred
  when: 2000-05-22/2000-05-28 bounded "last week"
  where: makeni
  by: gov
  to: "people"
* unama ACCUSE/investigate ongoing
  when: 2000-05-30
  by: unamsil
  to: gov
  about: gunship
* helifire ASSAULT/firearms occurred
  when: ?
  where: kailahun
  to: "third flight" thing
* sankhand COOPERATE occurred optional
  when: 2000-05-17 from text "17 May"
  to: "the authorities"
  said: "The Spokesman" official "recalled"
* sankrel RETREAT/release demanded
  when: ?
  by: gov
  to: sankoh
figure: troops 9447 "9,447" of unamsil
figure: killed >=6 "at least six men in Zambian uniform"
figure: troops 13000 "13,000" of unamsil
figure: troops 3000 "3,000 men" of ecowas
