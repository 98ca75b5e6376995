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
Panama leader {ref|offers} vote on copper mine as {demo|marches} and {block|roadblocks} enter second week

PANAMA CITY, Oct 30 (Isthmus) - President Laurentino Cortizo has {ref|proposed} that Panamanians decide in a referendum on 17 December whether a contract with the Canadian miner First Quantum is to be {repeal|repealed}, a step meant to calm the biggest street {demo|protests} in the country since 1987. It did not.

"He {sign|signed} it in four hours, he can {repeal|unsign} it in four," said a teacher of 39 as tens of thousands {demo|filed} along the Cinta Costera on Sunday evening, an hour after the speech. The construction workers' union Suntracs {reject|rejected} the plan at once. The electoral tribunal said it {cannot|had neither} time nor a law for such a vote.

The contract, {pass|approved} by the National Assembly on 20 October with 44 votes to 5, lets the company mine at Donoso for twenty years and renew for twenty more, for at least 375 million dollars a year.

Since that Friday some 790 people have been {detain|detained}, police said, 57 officers {riot|hurt}. Hospitals treated dozens for {pellets|rubber pellets} and {pellets|gas}. A photographer of 36 {eye|lost} an eye when a projectile was {eye|fired} at close range on the 26th. There was {loot|looting} in Colon on two nights. On the Pan-American highway, which Ngabe communities have {block|cut} at Horconcitos since Monday of last week, lorries with vegetables for the capital stand in a line of eleven kilometres; two elderly people died in ambulances that could not get through, the health minister {blamehealth|charged}, which the {block|blockade}'s leaders deny.

On Friday the government {morat|decreed} that no further permits would be given. Boats of fishermen have {port|kept} a ship with coal from docking at Punta Rincon since the weekend; without coal, the mine's power station will stop within ten days, the company warned. It {ask|asked for} "the rule of law".
--
who health: office PA | health minister
who fishermen: population PA | fishermen
where colon: town PA 9.3592 -79.9014 | Colon
where horc: town PA 8.3167 -82.1500 | Horconcitos
where cinta: site PA 8.9750 -79.5250 | Cinta Costera
* ref AGREE occurred
  when: 2023-10-29 "Sunday evening"
  by: cortizo
  to: "Panamanians"
  about: repeal
* demo PROTEST/demo ongoing
  when: 2023-10-20/2023-10-30 "second week"
  where: cinta; pc
  by: "tens of thousands"
  to: gov; fqm
  participants: >=20000 vague "tens of thousands"
* block PROTEST/obstruct ongoing
  when: 2023-10-23/2023-10-30 "Monday of last week"
  where: horc; highway
  by: ngabe
  to: "lorries" thing
  killed: 2 "two elderly people" side civilian voice health
* repeal CONCEDE demanded
  when: ?
  by: cortizo
* sign AGREE occurred
  when: ?
  by: cortizo
  to: fqm
  said: "a teacher of 39" witness "said"
* reject REJECT occurred
  when: 2023-10-29 "at once"
  by: suntracs
  to: cortizo
  about: ref
  answers: ref "rejected the plan"
* cannot REJECT/change occurred
  when: 2023-10-29/2023-10-30 bounded
  by: etrib
  to: cortizo
  about: ref
  answers: ref "for such a vote"
* pass SUPPORT occurred
  when: 2023-10-20 from text "20 October"
  by: assembly
  to: fqm
* detain COERCE/arrest occurred
  when: 2023-10-20/2023-10-30 "Since that Friday"
  to: "people"
  detained: ~790 "some 790 people" voice police
  said: police official "said"
* riot PROTEST/riot occurred optional
  when: 2023-10-20/2023-10-30 "Since that Friday"
  to: police
  injured: 57 "57 officers" side recipient voice police
  said: police official "said"
* pellets ASSAULT/crowd-control occurred
  when: 2023-10-20/2023-10-30 "Since that Friday"
  to: "dozens"
  with: crowd-control "rubber pellets"
  injured: >=24 vague "dozens" side civilian voice "Hospitals"
* eye ASSAULT/crowd-control occurred
  when: 2023-10-26 from text "the 26th"
  to: "A photographer of 36"
  with: other "a projectile" 1
  injured: 1 "A photographer of 36" side civilian
* loot PROTEST/riot occurred
  when: 2023-10-20/2023-10-30 bounded "two nights"
  where: colon
* blamehealth ACCUSE/allege occurred
  when: 2023-10-23/2023-10-30 bounded
  by: health
  to: ngabe
  about: block
* morat COERCE/restrict occurred
  when: 2023-10-27 "Friday"
  by: gov
* port PROTEST/obstruct ongoing
  when: 2023-10-28/2023-10-30 "the weekend"
  where: port
  by: fishermen
  to: "a ship with coal" thing
* ask REQUEST/assist occurred
  when: 2023-10-28/2023-10-30 bounded
  by: fqm
figure: votes 44 "44 votes" of assembly
figure: votes 5 "to 5" of assembly

== f-donoso-2
outlet: Vocero del Istmo
register: translation
machine_translated: Spanish
published: 2023-11-08
--
{shoot|Assassinate} to two in {chameblock|closure} of via in Chame; the presumed author, {gunmanarr|captured}

A citizen of 77 years, of profession lawyer, {shoot|killed} of bullets yesterday in hours of the afternoon to two men who maintained {chameblock|closed} the Inter-American at the height of Chame. In a video is observed that the man descends of his vehicle, discusses, {movestones|removes} a tire and makes {shoot|detonations} with a pistol. The victims are a professor and the husband of an educator.

The National Police {gunmanarr|apprehended} him in the place; the Public ministry will formulate to him {charge|charges} this Thursday. The president of the Republic {condemn|rejected} the fact and gave his {condole|condolence}; "that the violence be abandoned", {peace|exhorted}. For the teachers' unions, that prolonged in the night their {strike|stoppage} until the mining contract be {repeal|derogated}, the {shoot|crime} is daughter of the "climate of {incite|hatred}" that the chambers of commerce {incite|sow}.

In another order, the Assembly, that on Friday {law|banned} by law the metallic mining to new, {nopart|retired} of that law the article that {repeal|annulled} the contract: it must decide the Supreme Court, that has {admit|admitted} eight {suits|demands} and declared itself in permanent session.

The airline Wings of Gold {flights|cancelled} flights for lack of fuel in David. In that city soldiers of the border service {escort|escorted} to forty cisterns. A bishop {mediate|mediates} so that each four hours {passage|pass} the ambulances and the food.

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
  when: 2023-11-07 "yesterday in hours of the afternoon"
  where: chame; inter
  by: shooter
  to: "two men"; "a professor and the husband of an educator"
  with: small-arms "pistol"
  killed: 2 "two men" side civilian
* gunmanarr COERCE/arrest occurred
  when: 2023-11-07 "yesterday"
  where: chame
  by: police
  to: shooter
  detained: 1 "the presumed author"
* chameblock PROTEST/obstruct occurred
  when: 2023-11-07 "yesterday"
  where: chame; inter
  by: "two men"
  to: inter thing
* movestones RETREAT/access occurred optional
  when: 2023-11-07
  where: chame
  by: shooter
* charge ACCUSE/investigate announced
  when: 2023-11-09 "this Thursday"
  by: pm
  to: shooter
* condemn ACCUSE/disapprove occurred
  when: 2023-11-07/2023-11-08 bounded
  by: presi
  to: shooter
  about: shoot
  answers: shoot "rejected the fact"
* condole SUPPORT occurred optional
  when: 2023-11-07/2023-11-08 bounded
  by: presi
* peace REQUEST/yield occurred
  when: 2023-11-07/2023-11-08 bounded
  by: presi
* strike PROTEST/strike ongoing
  when: 2023-11-08
  by: teachers
  to: "the mining contract" thing
* incite ACCUSE/allege occurred
  when: 2023-11-07/2023-11-08 bounded
  by: teachers
  to: chambers
  about: shoot
* law COERCE/restrict occurred
  when: 2023-11-03 "Friday"
  by: assembly
  to: "the metallic mining" thing
* nopart REJECT/change occurred
  when: 2023-11-03 "Friday"
  by: assembly
  about: repeal
* flights SANCTION/discontinue occurred optional
  when: ?
  by: "The airline Wings of Gold"
* escort AID occurred
  when: ?
  where: david
  by: borders
  to: "forty cisterns" thing
* mediate CONSULT/third-party ongoing
  when: 2023-11-08
  by: bishop
* passage RETREAT/access ongoing
  when: ? "each four hours"
  to: "the ambulances and the food" thing
  answers: mediate "so that"
* repeal CONCEDE demanded
  when: ?
  by: assembly
* suits ACCUSE/investigate occurred optional
  when: ?
  to: "the contract" thing
  count: 8 "eight demands"
* admit ACCUSE/investigate occurred
  when: ?
  by: court
  about: suits

== f-donoso-3
outlet: The Prairie Ledger of Commerce
register: daily
published: 2023-11-29
--
Court {annul|kills} the contract; horns all night in Panama, gloom in Toronto

It took the magistrates four days behind closed blinds and nine votes to none. Law 406, by which Panama {grant|gave} the copper of Donoso to First Quantum, breaks the constitution in 25 places, their president read out on Tuesday, and is {annul|expelled} "from the legal order". Outside, people who had {vigil|slept} there in tents {vigil|danced} in the rain.

In the evening Laurentino Cortizo announced that the mine, which makes five percent of the country's income, would be {close|closed} in an orderly way. First Quantum has served {notice|notice} of {arb|arbitration} in Miami; by analysts' reckonings 20 billion dollars are in it. Its shares, down by half since October, rose 4 percent. Four in five of the 7,000 workers are at home already: the boats at Punta Rincon had by last Thursday {port|starved} the power station of coal, and the company had stopped the mills.

On the Pan-American the tyres are {lift|going}. Ngabe leaders {lift|lifted} the {block|barricade} of Horconcitos on Tuesday night; teachers {teachback|return} to their classes next Monday, 41 days late. Suntracs, whose bank accounts a state bank {accounts|closed} in the middle of it, {wantfree|wants} {free|released} those still in jail, by its list 112. The prosecutors say nine.

Ottawa's trade minister, who had {lobby|pressed} for a "dialogue" until the last, said Canada {accept|respects} the ruling.

The count of seven weeks: five dead, two of them by the {shoot|gun} at Chame, the others run over at roadblocks; 1,500 {detain|arrests}; two billion in losses, say the chambers.
--
who trade: office CA | Ottawa's trade minister
who prosecutors: body PA | prosecutors
who bank: organisation PA | a state bank
who panama: state PA | Panama
where horc: town PA 8.3167 -82.1500 | Horconcitos
* annul REJECT occurred
  when: 2023-11-28 "Tuesday"
  by: court
  to: panama; fqm
  about: grant
  answers: grant "kills the contract"
* grant AGREE occurred
  when: ?
  by: panama
  to: fqm
* vigil PROTEST/demo occurred
  when: 2023-11-24/2023-11-28 "four days"
  where: "Outside"
  by: "people"
* close CONCEDE announced
  when: 2023-11-28 "In the evening"
  where: mine
  by: cortizo
  to: mine thing
* notice THREATEN occurred
  when: 2023-11-28/2023-11-29 bounded
  by: fqm
  to: panama
  about: arb
* arb ACCUSE/investigate threatened optional
  when: ?
  where: "Miami"
  by: fqm
  to: panama
* port PROTEST/obstruct occurred
  when: ? "by last Thursday"
  where: port
  by: "boats"
  to: fqm; "power station" thing
* lift RETREAT/access occurred
  when: 2023-11-28 "Tuesday night"
  where: horc; highway
  by: ngabe
* block PROTEST/obstruct occurred
  when: ?
  where: horc
  by: ngabe
* accounts COERCE/restrict occurred
  when: 2023-10-10/2023-11-29 bounded "in the middle of it"
  by: bank
  to: suntracs
* free RETREAT/release demanded optional
  when: ?
  to: "those still in jail"
  detained: 112 "112" voice suntracs
  detained: 9 "nine" voice prosecutors
* lobby REQUEST/meet occurred
  when: ?
  by: trade
* accept SUPPORT occurred
  when: 2023-11-28/2023-11-29 bounded
  by: trade
  to: court
  about: annul
  answers: annul "respects the ruling"
* shoot ASSAULT/firearms occurred
  when: ?
  where: chame
  to: "two of them"
  killed: 2 "two of them" part
* detain COERCE/arrest occurred
  when: 2023-10-10/2023-11-29 "seven weeks"
  detained: 1500 "1,500 arrests"
* wantfree REQUEST/yield occurred
  when: 2023-11-28/2023-11-29 bounded
  by: suntracs
  about: free
* teachback RETREAT announced optional
  when: 2023-12-04 "next Monday"
  by: teachers
figure: killed 5 "five dead"
