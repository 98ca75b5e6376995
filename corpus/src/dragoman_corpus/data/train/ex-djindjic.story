story: ex-djindjic
conflict: Serbia
countries: RS
facts: Prime Minister Zoran Djindjic was shot dead at the government building in Belgrade at 12:25 on 12 March 2003, a bodyguard was wounded; acting president Natasa Micic declared a state of emergency; the government named the Zemun clan and
  Milorad Ulemek, "Legija". On 21 February a lorry had swerved at his car. The clan's house in Zemun was pulled down on 14 March, the funeral on the 15th, Zivkovic elected on the 18th; the Red Berets were disbanded on the 25th; two clan leaders
  were shot by police on 27 March. The emergency ended on 22 April; over 10,000 had been held. Legija gave himself up on 2 May 2004; on 23 May 2007 he and the sniper got 40 years. (public record: government statements, Belgrade special court, press.)

who djindjic: office RS | Zoran Djindjic; Djindjic; the prime minister; Prime Minister Zoran Djindjic; Dindic
who micic: office RS | Natasa Micic; Micic
who govser: government RS | Serbian government; the government; Government of Serbia
who zivkovic: office RS | Zoran Zivkovic; Zivkovic
who clan: group RS | Zemun clan; the clan
who legija: person RS | Milorad Ulemek; Legija; Milorad Lukovic
who spaso: person RS | Dusan Spasojevic; Spasojevic
who berets: force RS | Red Berets; Special Operations Unit; JSO
who police: force RS | Serbian police; police; the police
who tribunal: body - | UN war crimes tribunal; Hague tribunal; the tribunal; The Hague
who milosevic: person RS | Slobodan Milosevic; Milosevic
who kostunica: person RS | Vojislav Kostunica; Kostunica
who eu: organisation - | European Union; EU
who bodyguard: person RS | bodyguard; his bodyguard
who army: force RS | the army; Yugoslav army
who suspects: population RS | suspects; those detained; detainees
where belgrade: town RS 44.8040 20.4651 | Belgrade; Serbian capital
where govbld: site RS 44.8070 20.4620 | government building; the courtyard; seat of government
where zemun: district RS 44.8431 20.4011 | Zemun
where arena: site RS 44.8140 20.4210 | Belgrade Arena

== ex-djindjic-1
outlet: Sava Wire
register: wire
published: 2003-03-12
--
Serbian prime minister {kill|shot dead} outside his office

BELGRADE, March 12 (Sava) - Zoran Djindjic, the prime minister of Serbia who {milo|sent} Slobodan Milosevic to The Hague, was {kill|shot} by a sniper as he got out of his car in the courtyard of the government building at 12:25 on Wednesday and died in hospital an hour later. He was 50.

Two high-powered bullets {kill|struck} him in the stomach and back, doctors said. His bodyguard was gravely {kill|wounded}. Police {cordon|sealed off} the centre, {cordon|stopped} buses and trains out of Belgrade and {cars|searched} cars; the airport was {airport|shut} for some hours. First reports that two men had been {arr2|arrested} near the building were not confirmed by nightfall.

Acting President Natasa Micic declared a {emergency|state of emergency}, under which the army may do the work of police, suspects can be {deten!hypothetical|held} thirty days without a judge, and strikes and rallies are {ban|forbidden}.

"This {kill|assassination} is an attempt by criminals to halt the fight against them," the government said in a statement at night. It {blame|accused} a gang known as the Zemun clan and put at the head of a list of 23 names Milorad Ulemek, called Legija, who until 2001 commanded the Red Berets, the police's Special Operations Unit. The ministers {reward|promised} protection to anyone who {inform!hypothetical|comes forward}.

It was the second {try|attempt} in three weeks. On February 21 a lorry {try|swerved} towards Djindjic's motorcade on the way to the airport and only quick driving averted a collision; the man at the wheel, {tryarr|caught} on the spot, was {tryrel|released} by a court days later. Djindjic, limping since a football match, shrugged it off. "If somebody thinks he can stop the law by {kill!hypothetical|removing} me, he is deluded," he told a newspaper.

Enemies he did not lack. He had {milo|handed} Milosevic {milo|over} to the UN war crimes tribunal in June 2001, which led the Red Berets to {mutiny|block} a motorway in {mutiny|mutiny} that November. This week he had {warr|signed} arrest {warr|warrants} for the leaders of the clan, an aide said.

Javier Solana, the foreign policy chief of the EU, who had been due for a {solmeet|visit} to Belgrade, {sol|called} the {kill|murder} "senseless and criminal". Washington {uscon|condemned} it. Former Yugoslav president Vojislav Kostunica, his bitter rival, {kost|blamed} those who had done so little to clean up. Several thousand people {vigil|laid} candles at the gate in the rain.

~ Picture gallery: a life in politics
--
who solana: office - | Javier Solana
who us: state US | Washington
who drivers: person RS | the man at the wheel
who aide: person RS | an aide
who ministers: government RS | The ministers
where airport: site RS 44.8190 20.2900 | the airport
where motorway: site RS - - | a motorway
* kill ASSAULT/firearms occurred
  when: 2003-03-12 "Wednesday"
  where: govbld; belgrade
  by: "a sniper"; clan alleged of govser
  to: djindjic; bodyguard
  with: small-arms "Two high-powered bullets" 2
  killed: 1 "Zoran Djindjic" side recipient
  injured: 1 "His bodyguard" side recipient
  said: "doctors" witness "said"
  said: govser official "said"
* cordon COERCE/restrict occurred
  when: 2003-03-12 "Wednesday"
  where: belgrade
  by: police
  to: "buses and trains" thing
* cars COERCE occurred
  when: 2003-03-12 "Wednesday"
  where: belgrade
  by: police
  to: "cars" thing
* airport COERCE/restrict occurred
  when: 2003-03-12 "for some hours"
  where: airport
  to: airport thing
* arr2 COERCE/arrest occurred
  when: 2003-03-12
  where: govbld; belgrade
  to: "two men"
  detained: 2 "two men"
  said: "First reports" unnamed
* emergency COERCE/martial-law occurred
  when: 2003-03-12
  by: micic
* deten COERCE/arrest hypothetical
  when: ?
  to: suspects
* ban COERCE/restrict occurred
  when: 2003-03-12
  by: micic
  to: "strikes and rallies" thing
* blame ACCUSE/allege occurred
  when: 2003-03-12 "at night"
  by: govser
  to: clan; legija
  about: kill
* reward AGREE occurred
  when: 2003-03-12
  by: ministers
  to: "anyone"
  about: AID
* inform COOPERATE hypothetical optional
  when: ?
  by: "anyone"
  to: ministers
* try ASSAULT attempted
  when: 2003-02-21 from text "February 21"
  where: "the way to the airport"
  by: drivers
  to: djindjic; "motorcade" thing
  with: vehicle "a lorry" 1
* tryarr COERCE/arrest occurred
  when: 2003-02-21 "on the spot"
  where: "the way to the airport"
  to: drivers
* tryrel RETREAT/release occurred
  when: 2003-02-21/2003-03-12 bounded from tryarr "days later"
  by: "a court"
  to: drivers
* milo COOPERATE occurred
  when: 2001-06 from text "June 2001"
  by: djindjic
  to: tribunal; milosevic
* mutiny PROTEST/obstruct occurred
  when: 2001-11 from milo "that November"
  where: motorway
  by: berets
  to: djindjic
  answers: milo "which led"
* warr ACCUSE/investigate occurred
  when: 2003-03-10/2003-03-12 week "This week"
  by: djindjic
  to: clan "the leaders of the clan"
  said: aide official "said"
* solmeet CONSULT/visit announced optional
  when: ?
  where: belgrade
  by: solana
* sol ACCUSE/disapprove occurred
  when: 2003-03-12
  by: solana
  to: "a sniper"
  about: kill
  answers: kill "called the murder"
* uscon ACCUSE/disapprove occurred
  when: 2003-03-12
  by: us
  to: "a sniper"
  about: kill
  answers: kill "condemned it"
* kost ACCUSE/disapprove occurred
  when: 2003-03-12
  by: kostunica
  to: "those who had done so little"
* vigil PROTEST/demo occurred
  when: 2003-03-12
  where: govbld; belgrade
  by: "Several thousand people"
  participants: >=3000 vague "Several thousand people"

== ex-djindjic-2
outlet: Neue Donau-Zeitung
register: daily
published: 2003-03-29
--
The end in a shed: Belgrade's police {sh|shoot} two leaders of the clan

Belgrade. Shortly before midnight on Thursday officers of a new unit approached a weekend house in Meljak, a quarter of an hour from the city. Dusan Spasojevic, whom they called "the Duke" in Zemun, {resist|threw} a grenade and {resist|fired} from the window; a policeman was {resist|hit} in the leg. Then they {sh|killed} him, and with him Mile Lukovic. So the police tell it. A lawyer for the family {lawacc|speaks} of an {sh|execution} and {lawdem|demands} an autopsy by foreigners.

With this {sh|raid} the {hunt|hunt} for those who {kill|murdered} Zoran Djindjic on 12 March has passed its first summit. Two days earlier interior minister Dusan Mihajlovic {zvez|presented} the man who is said to have {kill|pulled} the trigger: Zvezdan Jovanovic, 38, deputy commander of the Special Operations Unit, {zvezarr|arrested} at his barracks. The rifle, a Heckler & Koch, lay buried under concrete near the Sava. On the same Tuesday the government {disband|dissolved} the unit. The Red Berets, who had {mutiny|defied} Djindjic with armoured cars in the autumn of 2001, {giveup|handed in} badges and weapons without a murmur.

Over 2,700 people have been {sablja|detained} since the {emergency|emergency} was proclaimed, the ministry says, and about a thousand are still inside. Some of them surprise: a pop singer who is the widow of the warlord Arkan and in whose villa pistols were {ceca|found}; the deputy state prosecutor, {sarajlic|picked up} last week and, it is claimed, in the pay of the clan; two generals and aides of Kostunica, {genarr|taken in} this week on {gench|suspicion} of contacts with Legija. Kostunica {kostno|calls} that a {sablja|settling} of accounts with the opposition.

The {sablja|sweep} brings up older dead as well. In a lime pit on Fruska Gora lay Ivan Stambolic, president of Serbia until his friend Milosevic {oust|unseated} him. He had vanished while jogging in August 2000; four men of the unit {stambo|abducted}, {stambo|shot} and buried him, says Mihajlovic, on orders from above. Against Milosevic's wife Mirjana Markovic, who is in Russia, a {warrmira|warrant} has been issued.

The mood in the street is on the side of the uniforms. When bulldozers {bulldoze|tore down} Spasojevic's villa in Silerova street on the 14th, neighbours clapped. Half a million had {funeral|followed} the coffin the next day. Yet lawyers count: no visit by counsel for thirty days, two newspapers {press|closed}, {fines|fines} for others. Human rights groups have {hrask|asked} the new premier, Zoran Zivkovic, for access to the cells, so far in vain. The Council of Europe, which will {coe|admit} Serbia and Montenegro next week, has looked the other way.

~ Abo-Service | E-Paper
--
who mihaj: office RS | Dusan Mihajlovic; Mihajlovic; interior minister
who zvez: person RS | Zvezdan Jovanovic
who stambolic: person RS | Ivan Stambolic
who lukovic2: person RS | Mile Lukovic
who lawyer: person RS | A lawyer for the family
who markovic: person RS | Mirjana Markovic
who singer: person RS | a pop singer
who depros: office RS | the deputy state prosecutor
who coe: organisation - | Council of Europe
who hrgroups: organisation RS | Human rights groups
who berets: four men of the unit; the unit
where meljak: town RS 44.6700 20.3300 | Meljak
where fruska: region RS 45.1500 19.7100 | Fruska Gora
where silerova: site RS 44.8350 20.4020 | Silerova street
where sava: region RS - - | the Sava
* sh ASSAULT/firearms occurred
  when: 2003-03-27 "Shortly before midnight on Thursday"
  where: "a weekend house in Meljak"; meljak
  by: police "officers of a new unit"
  to: spaso; lukovic2; clan
  killed: 2 "two leaders" side recipient
  said: police party "tell"
* resist ASSAULT/firearms occurred
  when: 2003-03-27 "Shortly before midnight on Thursday"
  where: meljak
  by: spaso
  to: police "a policeman"
  with: grenade "a grenade" 1
  injured: 1 "a policeman" side recipient
  said: police party "tell"
* lawacc ACCUSE/allege occurred
  when: 2003-03-27/2003-03-29 bounded
  by: lawyer
  to: police
  about: sh
* lawdem REQUEST/change occurred
  when: 2003-03-27/2003-03-29 bounded
  by: lawyer
  about: ACCUSE/investigate
* kill ASSAULT/firearms occurred
  when: 2003-03-12 from text "12 March"
  where: belgrade
  by: zvez alleged of mihaj; clan
  to: djindjic
  with: small-arms "a Heckler & Koch"
  killed: 1 "Zoran Djindjic" side recipient
* zvez ACCUSE/allege occurred
  when: 2003-03-25 from sh "Two days earlier"
  by: mihaj
  to: zvez
  about: kill
* zvezarr COERCE/arrest occurred
  when: 2003-03-12/2003-03-25 bounded
  where: "his barracks"
  to: zvez
  detained: 1 "the man"
* disband SANCTION/expel occurred
  when: 2003-03-25 "Tuesday"
  by: govser
  to: berets
* mutiny PROTEST/obstruct occurred
  when: 2001-09/2001-11 season from text "autumn of 2001"
  by: berets
  to: djindjic
  with: armoured-vehicle "armoured cars"
* giveup RETREAT/disarm occurred
  when: 2003-03-25/2003-03-29 bounded
  by: berets
  to: govser
* sablja COERCE/arrest ongoing
  when: 2003-03-12/2003-03-29 from emergency "since"
  by: police
  to: "2,700 people"
  detained: >=2700 "Over 2,700 people"
  detained: ~1000 "about a thousand" part
  said: "the ministry" official "says"
* emergency COERCE/martial-law occurred
  when: 2003-03-12/2003-03-29 bounded
* ceca COERCE/seize occurred
  when: 2003-03-12/2003-03-29 bounded
  where: "villa"
  by: police
  to: singer; "pistols" thing
* sarajlic COERCE/arrest occurred
  when: 2003-03-17/2003-03-23 week "last week"
  by: police
  to: depros
  detained: 1 "the deputy state prosecutor"
  part_of: sablja
* genarr COERCE/arrest occurred
  when: 2003-03-24/2003-03-29 week "this week"
  by: police
  to: "two generals"; "aides of Kostunica"
  detained: 2 "two generals" part
  part_of: sablja
* gench ACCUSE/investigate occurred
  when: 2003-03-24/2003-03-29 week "this week"
  by: police
  to: "two generals"; "aides of Kostunica"
* kostno ACCUSE/disapprove occurred
  when: 2003-03-24/2003-03-29 bounded
  by: kostunica
  to: govser
  about: sablja
  answers: genarr "calls that"
* oust SANCTION/expel occurred
  when: ?
  by: milosevic
  to: stambolic
* stambo ASSAULT/abduct occurred
  when: 2000-08 from text "August 2000"
  where: fruska
  by: berets alleged of mihaj
  to: stambolic
  killed: 1 "Ivan Stambolic" side recipient
  said: mihaj official "says"
* warrmira ACCUSE/investigate occurred
  when: 2003-03-12/2003-03-29 bounded
  to: markovic
* bulldoze ASSAULT/destroy occurred
  when: 2003-03-14 "the 14th"
  where: silerova
  to: "villa" thing; spaso
  with: vehicle "bulldozers"
* funeral PROTEST/demo occurred optional
  when: 2003-03-15 from bulldoze "the next day"
  where: belgrade
  by: "Half a million"
  participants: 500000 "Half a million"
* press COERCE/censor occurred
  when: 2003-03-12/2003-03-29 bounded
  to: "two newspapers" thing
  said: "lawyers" party "count"
* hrask REQUEST/change occurred
  when: 2003-03-12/2003-03-29 bounded
  by: hrgroups
  to: zivkovic
  about: RETREAT/access
* coe SUPPORT announced
  when: 2003-03-31/2003-04-06 week "next week"
  by: coe
  to: "Serbia and Montenegro"
* hunt COERCE/arrest attempted
  when: 2003-03-12/2003-03-29 bounded
  by: police
  to: "those who murdered Zoran Djindjic"; clan
* fines SANCTION occurred
  when: 2003-03-12/2003-03-29 bounded
  to: "others"
  said: "lawyers" party "count"

== ex-djindjic-3
outlet: Court Monitor South East
register: court
published: 2007-05-24
--
Forty {verdict|years} for Legija and the sniper

Belgrade's special court for organised crime on Wednesday {verdict|found} twelve men {verdict|guilty} of the {kill|murder} of prime minister Zoran Djindjic, a political {kill|killing} by its reading and a crime against the state. Milorad Ulemek, as the one who {orderk|organised} it, and Zvezdan Jovanovic, as the one who {kill|fired}, {verdict|got} the maximum of forty years. The ten others, five of whom are still at large, {verdict|received} between 30 and 35.

The reading lasted over two hours. Ulemek chewed gum. Judge Nata Mesarevic, the second to preside after the first had {judgeres|stepped down} under {judgethr|threats}, said that the accused had hoped to {seize!hypothetical|bring} people to power who would end {coop|cooperation} with the Hague tribunal and cover old crimes with oblivion. According to the {verdict|judgment} four {tryagg|attempts} went before: one on the motorway in February 2003, when Dejan Milenkovic {try|drove} the lorry, and three that were given up for want of a clear shot.

It took three and a half years, and it cost lives. One protected witness had his head {wit1|split} with a spade in 2004; another, Zoran Vukojevic, was {wit2|tortured} and {wit2|shot} in June 2006. Ulemek had {surr|given himself up} on 2 May 2004, at his own door, to a couple of astonished policemen; Jovanovic {confess|admitted} the deed to the investigators in April 2003 and later {recant|took} it {recant|back}.

Counsel for both said they would {appeal|appeal}. The Democratic Party of the late premier {welcome|welcomed} the {verdict|sentence}, but {inq|called for} a parliamentary inquiry into those who stood behind it: "The fingers are {verdict|convicted}, the head is not."

Background. Under {sablja|Operation Sabre}, from 12 March to 22 April 2003, more than 11,000 people were {sablja|detained} and some 3,900 {sablja2|charged}. The {emergency|emergency} that allowed it was {lift|lifted} after 42 days. Amnesty International {amn|reported} that detainees had been {tort|beaten} and {tort|choked} with plastic bags; the then government {amnno|rejected} that as unproven. The police {sh|shooting} of two clan leaders at Meljak was {lawful|found lawful} by a domestic commission; the families have {strasb|taken} the matter to Strasbourg.
--
who court: body RS | Belgrade's special court for organised crime
who zvez: person RS | Zvezdan Jovanovic; Jovanovic
who ds: party RS | The Democratic Party
who amnesty: organisation - | Amnesty International
who judge1: office RS | the first
who milenk: person RS | Dejan Milenkovic
who witness1: person RS | One protected witness
who vukojevic: person RS | Zoran Vukojevic
who legija: Ulemek
who govser: the then government
who families: population RS | the families
where strasbourg: town FR 48.5839 7.7455 | Strasbourg
where meljak: town RS 44.6700 20.3300 | Meljak
where motorway: site RS - - | the motorway
* verdict SANCTION/convict occurred
  when: 2007-05-23 "Wednesday"
  where: "Belgrade"
  by: court
  to: legija; zvez; "twelve men"
  count: 12 "twelve men"
  about: kill
* kill ASSAULT/firearms occurred
  when: ?
  by: zvez; legija
  to: djindjic
  killed: 1 "Zoran Djindjic" side recipient
  said: court official "by its reading"
* orderk REQUEST/assist occurred optional
  when: ?
  by: legija
  to: zvez
  about: kill
* judgeres RETREAT/resign occurred
  when: ?
  by: judge1
  answers: judgethr "under threats"
* judgethr THREATEN/violence occurred
  when: ?
  to: judge1
* seize COERCE/martial-law hypothetical optional
  when: ?
  by: legija
  said: court official "said"
* coop COOPERATE ongoing
  when: ?
  to: tribunal
* try ASSAULT attempted
  when: 2003-02 from text "February 2003"
  where: motorway
  by: milenk
  to: djindjic
  with: vehicle "the lorry" 1
  said: court official "According to"
  part_of: tryagg
* wit1 ASSAULT/primitive occurred
  when: 2004 from text "2004"
  to: witness1
  killed: 1 "One protected witness" side civilian
  with: blunt "a spade" 1
* wit2 ASSAULT/torture occurred
  when: 2006-06 from text "June 2006"
  to: vukojevic
  killed: 1 "Zoran Vukojevic" side civilian
* surr RETREAT/withdraw occurred
  when: 2004-05-02 from text "2 May 2004"
  where: "his own door"
  by: legija
  to: police "policemen"
* confess CONCEDE occurred optional
  when: 2003-04 from text "April 2003"
  by: zvez
  to: "the investigators"
* recant REJECT occurred optional
  when: ? "later"
  by: zvez
  about: confess
  to: "the investigators"
* appeal REQUEST/change announced optional
  when: ?
  by: "Counsel for both"
  to: court
  about: verdict
  answers: verdict "would appeal"
* welcome SUPPORT occurred
  when: 2007-05-23/2007-05-24 bounded
  by: ds
  to: court
  about: verdict
  answers: verdict "welcomed the sentence"
* inq REQUEST/change occurred
  when: 2007-05-23/2007-05-24 bounded
  by: ds
  about: ACCUSE/investigate
* sablja COERCE/arrest occurred
  when: 2003-03-12/2003-04-22 from text "12 March to 22 April 2003"
  to: suspects
  detained: >=11000 "more than 11,000 people"
* sablja2 ACCUSE/investigate occurred
  when: 2003-03-12/2003-04-22 from text "12 March to 22 April 2003"
  to: suspects
  count: ~3900 "some 3,900"
* emergency COERCE/martial-law occurred
  when: 2003-03-12/2003-04-22 "42 days"
* lift CONCEDE occurred
  when: 2003-04-22 from emergency "after 42 days"
* amn ACCUSE/allege occurred
  when: 2003-03-12/2007-05-24 bounded
  by: amnesty
  to: govser
  about: tort
* tort ASSAULT/torture occurred
  when: 2003-03-12/2003-04-22 bounded
  to: suspects
  said: amnesty official "reported"
  with: other "plastic bags"
* amnno REJECT occurred
  when: 2003-03-12/2007-05-24 bounded
  by: govser
  to: amnesty
  about: amn
  answers: amn "rejected that"
* sh ASSAULT/firearms occurred
  when: ?
  where: meljak
  by: police
  to: "two clan leaders"
* strasb ACCUSE/investigate occurred
  when: ?
  where: strasbourg
  by: families
  to: govser
  about: sh
* tryagg ASSAULT attempted
  when: ?
  to: djindjic
  count: 4 "four attempts"
  said: court official "According to"
* lawful SUPPORT occurred optional
  when: ?
  by: "a domestic commission"
  to: police
  about: sh
  answers: sh "found lawful"
