story: f-donoso
conflict: Panama
countries: PA CA
facts: On 20 October 2023 Panama's assembly passed, and President Laurentino Cortizo signed, a contract with Minera Panama, a unit of Canada's First Quantum, for the Cobre Panama mine at Donoso. Unions, teachers, indigenous groups and young people marched and blocked the Pan-American highway for weeks; fishermen's boats blocked the mine's port. On 29 October Cortizo announced a referendum, which the electoral court said it could not hold; on 3 November a law banned new metal mining. On 7 November a man of 77 shot two protesters dead at a roadblock in Chame. The Supreme Court annulled the contract on 27-28 November; Cortizo announced the mine's closure. In 2024 the man was sentenced to 48 years. (public record: press of the time, judgment of the Supreme Court of Panama.)

who cortizo: person PA | Laurentino Cortizo; Cortizo; President Cortizo; the president
who gov: government PA | the government; government of Panama
who assembly: body PA | National Assembly; Assembly; deputies
who fqm: organisation CA | First Quantum; Minera Panama; the company; the miner
who suntracs: organisation PA | Suntracs; construction workers' union
who teachers: population PA | teachers; teachers' unions
who ngabe: population PA | Ngabe; Ngabe-Bugle
who protesters: population PA | protesters; demonstrators; marchers; young people
who police: force PA | police; riot police; National Police; border guards
who court: body PA | Supreme Court; the court; magistrates
who etrib: body PA | electoral tribunal; Electoral Tribunal
where pc: town PA 8.9936 -79.5197 | Panama City; the capital
where mine: site PA 8.8400 -80.6500 | Cobre Panama; the mine; Donoso
where highway: region PA 8.2 -81.0 | Pan-American highway; Pan-American; the highway
where chame: town PA 8.5833 -79.8833 | Chame
where port: site PA 8.9100 -80.6800 | Punta Rincon; the port

== f-donoso-1
outlet: Isthmus Cable
register: wire
published: 2023-10-30
--
Panama leader {offer|offers} vote on copper mine as {marches|marches} and {blocks|roadblocks} enter second week

PANAMA CITY, Oct 30 (Isthmus) - President Laurentino Cortizo has {offer|proposed} that Panamanians decide in a referendum on 17 December whether a contract with the Canadian miner First Quantum is to be {repeal|repealed}, a {offer|step} meant to calm the biggest street {marches|protests} in the country since 1987. It did not.

"He {sign|signed} it in four hours, he can {repeal|unsign} it in four," said a teacher of 39 as tens of thousands {filed|filed} along the Cinta Costera on Sunday evening, an hour after the {offer|speech}. The construction workers' union Suntracs {reject|rejected} the {offer|plan} at once. The electoral tribunal {etrib|said} it had neither time nor a law for such a vote.

The contract, {approve|approved} by the National Assembly on 20 October with 44 votes to 5, lets the company mine at Donoso for twenty years and renew for twenty more, for at least 375 million dollars a year.

Since that Friday some 790 people have been {detain|detained}, police said, 57 officers {marches|hurt}. Hospitals treated dozens for rubber pellets and {gas|gas}. A photographer of 36 lost an eye when a projectile was {eye|fired} at close range on the 26th. There was {loot|looting} in Colon on two nights. On the Pan-American highway, which Ngabe communities have {cut|cut} at Horconcitos since Monday of last week, lorries with vegetables for the capital stand in a line of eleven kilometres; two elderly people died in ambulances that could not get through, the health minister {charge|charged}, which the {cut|blockade}'s leaders deny.

On Friday the government {decree|decreed} that no further permits would be given. Boats of fishermen have {boats|kept} a ship with coal from docking at Punta Rincon since the weekend; without coal, the mine's power station will stop within ten days, the company warned. It {askrule|asked} for "the rule of law".
--
who health: office PA | health minister
who fishermen: population PA | fishermen
where colon: town PA 9.3592 -79.9014 | Colon
where horc: town PA 8.3167 -82.1500 | Horconcitos
where cinta: site PA 8.9750 -79.5250 | Cinta Costera
* offer AGREE occurred
  when: 2023-10-29 "Sunday evening"
  by: cortizo
  to: "Panamanians"
  about: repeal
  answers: marches "meant to calm"
* marches PROTEST/demo ongoing
  when: 2023-10-20/2023-10-30 day "second week"
  to: cortizo; fqm
  injured: 57 "57 officers" side recipient voice police
* blocks PROTEST/obstruct ongoing
  when: 2023-10-20/2023-10-30 day "second week"
  to: cortizo; fqm
* repeal SANCTION/withdraw hypothetical optional
  when: ?
  by: cortizo
  to: fqm
* sign AGREE occurred
  when: 2023-10-20/2023-10-30 bounded "in four hours"
  by: cortizo
  to: fqm
  said: "a teacher of 39" witness "said"
* filed PROTEST/demo occurred
  when: 2023-10-29 "Sunday evening"
  where: cinta; pc
  to: cortizo
  part_of: marches
* reject REJECT occurred
  when: 2023-10-29
  by: suntracs
  to: cortizo
  about: offer
  answers: offer "rejected the plan"
* etrib REJECT occurred
  when: 2023-10-29/2023-10-30 bounded
  by: etrib
  to: cortizo
  about: offer
  answers: offer "such a vote"
* approve SUPPORT occurred
  when: 2023-10-20 from text "20 October"
  by: assembly
  to: fqm
* detain COERCE/arrest occurred
  when: 2023-10-20/2023-10-30 day "Since that Friday"
  by: police
  detained: ~790 "some 790 people" side recipient voice police
  said: police official "said"
* gas ASSAULT/crowd-control occurred
  when: 2023-10-20/2023-10-30 day "Since that Friday"
  with: crowd-control "rubber pellets"; crowd-control "gas"
  injured: >=24 vague "dozens" side recipient
* eye ASSAULT/crowd-control occurred
  when: 2023-10-26 "the 26th"
  to: "A photographer of 36"
  with: other "a projectile"
  injured: 1 "A photographer of 36" side recipient
* loot PROTEST/riot occurred
  when: 2023-10-20/2023-10-30 bounded "two nights"
  where: colon
  count: 2 "two nights"
* cut PROTEST/obstruct ongoing
  when: 2023-10-23/2023-10-30 day "since Monday of last week"
  where: horc; highway
  by: ngabe
  to: gov
  killed: 2 "two elderly people" side civilian voice health
* charge ACCUSE/allege occurred
  when: 2023-10-23/2023-10-30 bounded
  by: health
  to: ngabe; "the blockade's leaders"
  about: cut
  answers: cut "charged"
* decree COERCE/restrict occurred
  when: 2023-10-27 "Friday"
  by: gov
  to: fqm
* boats PROTEST/obstruct ongoing
  when: 2023-10-28/2023-10-30 day "since the weekend"
  where: port
  by: fishermen
  to: fqm; "a ship with coal" thing
* askrule REQUEST/change occurred
  when: 2023-10-28/2023-10-30 bounded
  by: fqm
  answers: boats "asked"
figure: votes 44 "44 votes" of assembly
figure: votes 5 "5" of assembly
figure: protesters >=20000 vague "tens of thousands" at cinta

== f-donoso-2
outlet: Vocero del Istmo
register: translation
machine_translated: Spanish
published: 2023-11-08
--
{shoot|Assassinate} to two in {block|closure} of via in Chame; the presumed author, {capt|captured}

A citizen of 77 years, of profession lawyer, {shoot|killed} of bullets yesterday in hours of the afternoon to two men who maintained {block|closed} the Inter-American at the height of Chame. In a video is observed that the man descends of his vehicle, discusses, removes a tire and makes {shoot|detonations} with a pistol. The victims are a professor and the husband of an educator.

The National Police {capt|apprehended} him in the place; the Public ministry will formulate to him {charges|charges} this Thursday. The president of the Republic {presi|rejected} the {shoot|fact} and gave his {condol|condolence}; "that the violence be abandoned", {exhort|exhorted}. For the teachers' unions, that prolonged in the night their {stop|stoppage} until the mining contract be derogated, the {shoot|crime} is {blame|daughter} of the "climate of hatred" that the chambers of commerce sow.

In another order, the Assembly, that on Friday {ban|banned} by law the metallic mining to new, {retire|retired} of that law the article that {annul|annulled} the contract: it must decide the Supreme Court, that has {admit|admitted} eight demands and declared itself in permanent session.

The airline Wings of Gold cancelled flights for lack of fuel in David. In that city soldiers of the border service {escort|escorted} to forty cisterns. A bishop {mediate|mediates} so that each four hours {pass|pass} the ambulances and the food.

~ Lea mas: Resultados de la loteria
~ Foto: Cortesia
--
who shooter: person PA | A citizen of 77 years
who pm: body PA | Public ministry
who presi: person PA | The president of the Republic
who chambers: organisation PA | chambers of commerce
who borders: force PA | soldiers of the border service
who bishop: person PA | A bishop
where david: town PA 8.4333 -82.4333 | David
where inter: region PA 8.2 -81.0 | Inter-American
* shoot ASSAULT/firearms occurred
  when: 2023-11-07 "yesterday"
  where: inter; chame
  by: shooter
  to: "two men"
  with: small-arms "a pistol"
  killed: 2 "two men" side recipient
  killed: 1 "a professor" part side recipient
  killed: 1 "the husband of an educator" part side recipient
* block PROTEST/obstruct occurred
  when: 2023-11-07 "yesterday"
  where: inter; chame
  by: "two men"
* capt COERCE/arrest occurred
  when: 2023-11-07
  where: chame
  by: police
  to: shooter
  detained: 1 "A citizen of 77 years" side recipient
* charges ACCUSE/investigate announced
  when: 2023-11-09 "Thursday"
  by: pm
  to: shooter
  about: shoot
  answers: shoot "charges"
* presi ACCUSE/disapprove occurred
  when: 2023-11-07/2023-11-08 bounded
  by: presi
  to: shooter
  about: shoot
  answers: shoot "rejected"
* condol SUPPORT occurred optional
  when: 2023-11-07/2023-11-08 bounded
  by: presi
  answers: shoot "condolence"
* exhort REQUEST/yield occurred
  when: 2023-11-07/2023-11-08 bounded
  by: presi
* stop PROTEST/strike ongoing
  when: 2023-11-07/2023-11-08 day "in the night"
  by: teachers
  to: "the mining contract" thing
* blame ACCUSE/allege occurred
  when: 2023-11-07/2023-11-08 bounded
  by: teachers
  to: chambers
  about: shoot
  answers: shoot "daughter"
* ban COERCE/restrict occurred
  when: 2023-11-03 "Friday"
  by: assembly
  to: "the metallic mining" thing
* retire REJECT occurred
  when: 2023-11-03/2023-11-08 bounded
  by: assembly
  about: annul
* annul SANCTION/withdraw hypothetical optional
  when: ?
  by: assembly
  to: "the contract" thing
* admit ACCUSE/investigate occurred optional
  when: ?
  by: court
* escort MOBILIZE/troops occurred
  when: 2023-11-07/2023-11-08 bounded
  where: david
  by: borders
  to: "forty cisterns" thing
* mediate CONSULT/third-party ongoing
  when: 2023-11-07/2023-11-08 bounded
  by: bishop
* pass RETREAT/access hypothetical optional
  when: ?
  to: "the ambulances and the food" thing

== f-donoso-3
outlet: The Prairie Ledger of Commerce
register: daily
published: 2023-11-29
--
Court {kill|kills} the contract; horns all night in Panama, gloom in Toronto

It took the magistrates four days behind closed blinds and nine votes to none. Law 406, by which Panama {approve|gave} the copper of Donoso to First Quantum, breaks the constitution in 25 places, their president read out on Tuesday, and is {kill|expelled} "from the legal order". Outside, people who had {tents|slept} there in tents danced in the rain.

In the evening Laurentino Cortizo announced that the mine, which makes five percent of the country's income, would be {close|closed} in an orderly way. First Quantum has served {arb|notice} of arbitration in Miami; by analysts' reckonings 20 billion dollars are in it. Its shares, down by half since October, rose 4 percent. Four in five of the 7,000 workers are at home already: the boats at Punta Rincon had by last Thursday {boats|starved} the power station of coal, and the company had stopped the mills.

On the Pan-American the tyres are going. Ngabe leaders {lift|lifted} the {cut|barricade} of Horconcitos on Tuesday night; teachers {return|return} to their classes next Monday, 41 days late. Suntracs, whose bank accounts a state bank {bank|closed} in the middle of it, {want|wants} {release|released} those still in {detain|jail}, by its list 112. The prosecutors say nine.

Ottawa's trade minister, who had {press|pressed} for a "dialogue" until the last, said Canada {respect|respects} the {kill|ruling}.

The count of seven weeks: five dead, two of them by the {shoot|gun} at Chame, the others {runover|run over} at {blocks|roadblocks}; 1,500 {detain|arrests}; two billion in losses, say the chambers.
--
who trade: office CA | Ottawa's trade minister
who prosecutors: body PA | prosecutors
who bank: organisation PA | a state bank
who panama: state PA | Panama
where horc: town PA 8.3167 -82.1500 | Horconcitos
* kill REJECT occurred
  when: 2023-11-28 "Tuesday"
  by: court
  to: panama; fqm
  about: approve
  answers: approve "breaks the constitution"
* approve SUPPORT occurred
  when: ?
  by: panama
  to: fqm
* tents PROTEST/demo occurred
  when: 2023-11-24/2023-11-28 bounded "four days"
  where: "Outside"
  by: "people"
* close COERCE/restrict announced
  when: ?
  where: mine
  by: cortizo
  to: fqm; "the mine" thing
  answers: kill "In the evening"
* arb ACCUSE/investigate occurred
  when: ?
  where: "Miami"
  by: fqm
  to: panama
* boats PROTEST/obstruct occurred
  when: 2023-10-11/2023-11-23 bounded "last Thursday"
  where: port
  by: "the boats"
  to: fqm; "the power station" thing
* lift RETREAT/access occurred
  when: 2023-11-28 "Tuesday night"
  where: horc; highway
  by: ngabe
* cut PROTEST/obstruct occurred
  when: 2023-10-11/2023-11-28 bounded "seven weeks"
  where: horc; highway
  by: ngabe
* return RETREAT announced
  when: 2023-12-04 "next Monday"
  by: teachers
* bank COERCE/restrict occurred
  when: 2023-10-11/2023-11-29 bounded "in the middle of it"
  by: bank
  to: suntracs
* want REQUEST/yield occurred
  when: 2023-11-28/2023-11-29 bounded
  by: suntracs
  about: release
* release RETREAT/release demanded optional
  when: ?
  to: "those still in jail"
  released: 112 "112" voice suntracs
* press REQUEST/meet occurred
  when: 2023-10-11/2023-11-28 bounded "until the last"
  by: trade
  to: panama
  about: CONSULT
* respect SUPPORT occurred
  when: 2023-11-28/2023-11-29 bounded
  by: trade
  to: court
  about: kill
  answers: kill "respects the ruling"
* shoot ASSAULT/firearms occurred
  when: 2023-10-11/2023-11-29 bounded "seven weeks"
  where: chame
  with: small-arms "gun"
  killed: 2 "two" side recipient
* runover ASSAULT occurred optional
  when: 2023-10-11/2023-11-29 bounded "seven weeks"
  with: vehicle "run over"
* blocks PROTEST/obstruct occurred
  when: 2023-10-11/2023-11-29 bounded "seven weeks"
  killed: 5 "five" side actor
* detain COERCE/arrest occurred
  when: 2023-10-11/2023-11-29 bounded "seven weeks"
  detained: 1500 "1,500" side recipient
  detained: 112 "112" part side recipient voice suntracs
  detained: 9 "nine" part side recipient voice prosecutors
figure: votes 9 "nine" of court
figure: votes 0 "none" of court
