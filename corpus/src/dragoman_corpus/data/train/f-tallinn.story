story: f-tallinn
conflict: Estonia 2007
countries: EE RU
facts: In the night of 26 to 27 April 2007, after police closed off the Bronze Soldier monument in Tallinn for excavation, crowds rioted; one man, a Russian citizen, was stabbed to death, over 150 hurt, about 1,000 to 1,200 detained over two nights. The statue was moved before dawn on 27 April and stood again in the military cemetery on 30 April. From 27 April to mid-May web sites were flooded. Youths besieged the Estonian embassy in Moscow until 3 May; the ambassador was attacked at a press event on 2 May. Russian Railways cut oil transit. Estonia accused the Kremlin; NATO sent experts. In January 2008 one student was fined. (public record: press of the time, Estonian government statements.)

who estonia: government EE | Estonia; Estonian government; Tallinn's government
who ansip: person EE | Andrus Ansip; Ansip
who paet: person EE | Urmas Paet; Paet
who police: force EE | police; the police; riot police
who russia: state RU | Russia; Moscow; Kremlin
who lavrov: person RU | Sergei Lavrov; Lavrov
who kaljurand: person EE | Marina Kaljurand; Kaljurand
who nashi: group RU | Nashi
who nv: group EE | Night Watch; Nochnoy Dozor
who crowd: population EE | crowd; the crowd; rioters; youths; young people
who nato: coalition - | NATO
who eu: body - | European Union; EU
who duma: body RU | State Duma; Federation Council
where tallinn: town EE 59.4370 24.7536 | Tallinn; Tallin
where statue: site EE 59.4310 24.7430 | Bronze Soldier; the monument; Tonismagi; bronze statue
where moscow: town RU 55.7558 37.6176 | Moscow's
where embassy: site RU 55.7560 37.5990 | Estonian embassy

== f-tallinn-1
outlet: Gulf of Finland News
register: wire
published: 2007-04-27
--
One dead, dozens {riot|hurt} in Tallinn as Soviet war memorial is {move|taken away}

TALLINN, April 27 (GFN) - Estonia {move|removed} a disputed Soviet war memorial from the centre of its capital before dawn on Friday, hours after the worst {riot|rioting} since the country's return to independence in 1991 left one man {stab|stabbed} to death and 57 people {riot|injured}, thirteen of them policemen.

The cabinet, called together at twenty to four in the morning, decided to {move|take down} the two-metre Bronze Soldier at once, "to prevent further acts against public order". At six the plinth on Tonismagi was bare under a tent. Where the statue had been {move|taken} the defence ministry would not say.

On Thursday about a thousand, most of them Russian speakers, had {vigil|gathered} before the tent, which police {fence|put up} at half past four in the morning so that archaeologists could look for the remains of Soviet soldiers. Toward nine in the evening some {riot|threw} bottles; police {gas|answered} with tear gas, rubber batons and a water cannon. Groups of teenagers then {loot|ran} down Parnu road, {loot|smashing} kiosks and {loot|emptying} shops. Three hundred were {detain|held}.

"{insult|Vandals} drunk on {loot|looted} vodka," prime minister Andrus Ansip said of them. In Moscow foreign minister Sergei Lavrov {blas|called} the {move|removal} "blasphemous" and {consider|spoke} of "serious steps". The Federation Council unanimously {dumaask|asked} President Putin to {breakrel|break off} relations or impose {econ|sanctions}. Night Watch, which had kept {guard|watch} at the site for months, said its leader Dmitri Linter was {linter|picked up} at home.

Patrols are to be {reinforce|strengthened} tonight, interior minister Juri Pihl announced. He {parents|appealed} to parents to keep children in.
--
who fc: body RU | Federation Council
who putin: person RU | President Putin
who pihl: person EE | Juri Pihl
who crowd: Vandals; teenagers
who linter: person EE | Dmitri Linter
where parnu: site EE 59.43 24.74 | Parnu road
* riot PROTEST/riot occurred
  when: 2007-04-26/2007-04-27 "Toward nine in the evening"
  where: tallinn; statue
  by: crowd; "some"
  to: police
  injured: 57 "57 people"
  injured: 13 "thirteen of them policemen" part side recipient
  injured: >=24 vague "dozens"
* move COERCE/seize occurred
  when: 2007-04-27 "before dawn on Friday"
  where: statue; tallinn
  by: estonia
  to: statue thing
  answers: riot "to prevent further acts against public order"
* stab ASSAULT/primitive occurred
  when: 2007-04-26/2007-04-27
  where: tallinn
  to: "one man"
  with: knife
  killed: 1 "one man" side civilian
* vigil PROTEST/demo occurred
  when: 2007-04-26 "Thursday"
  where: statue; tallinn
  by: "about a thousand, most of them Russian speakers"
  participants: ~1000 "about a thousand"
* fence COERCE/restrict occurred
  when: 2007-04-26 "half past four in the morning"
  where: statue; tallinn
  by: police
  to: statue thing
* gas ASSAULT/crowd-control occurred
  when: 2007-04-26 "Toward nine in the evening"
  where: statue; tallinn
  by: police
  to: crowd
  with: crowd-control "tear gas"; crowd-control "water cannon"; blunt "rubber batons"
  answers: riot "answered"
* loot PROTEST/riot occurred
  when: 2007-04-26/2007-04-27
  where: parnu; tallinn
  by: crowd "Groups of teenagers"
  to: "kiosks" thing; "shops" thing
* detain COERCE/arrest occurred
  when: 2007-04-26/2007-04-27
  where: tallinn
  by: police
  to: "Three hundred"
  detained: 300 "Three hundred"
* insult ACCUSE/disapprove occurred
  when: 2007-04-26/2007-04-27 bounded
  by: ansip
  to: crowd
* blas ACCUSE/disapprove occurred
  when: 2007-04-27
  where: "Moscow"
  by: lavrov
  to: estonia
  about: move
  answers: move "called the removal"
* consider THREATEN/relations occurred
  when: 2007-04-27
  where: "Moscow"
  by: lavrov
  to: estonia
* dumaask REQUEST/change occurred
  when: 2007-04-27
  by: fc
  to: putin
  about: breakrel
  about: econ
* breakrel SANCTION/discontinue demanded optional
  when: ?
  by: putin
  to: estonia
* econ SANCTION/discontinue demanded optional
  when: ?
  by: putin
  to: estonia
* guard PROTEST/demo occurred
  when: ? "months"
  where: statue; tallinn
  by: nv
* linter COERCE/arrest occurred
  when: 2007-04-26/2007-04-27 bounded
  where: "home"
  to: linter
  detained: 1 "its leader"
  said: nv party "said"
* reinforce MOBILIZE/police announced
  when: 2007-04-27 "tonight"
  by: police; pihl
* parents REQUEST/change occurred
  when: 2007-04-27
  by: pihl
  to: "parents"

== f-tallinn-2
outlet: Vesti Nevskogo Berega
register: translation
machine_translated: Russian
published: 2007-05-02
--
In Moscow continue {siege|picketing} embassy of Estonia; the ambassador {pepper|attacked} at press-conference

Activists of movement "Nashi" today attempted to {pepper|tear down} press-conference of ambassador of Estonia Marina Kaljurand in the building of newspaper. Two young persons {pepper|broke} through guard with cries "fascism will not pass"; guard of ambassador applied {spray|gas} from balloon. Ambassador not suffered. Earlier in the morning car of the ambassador of Sweden, which left the territory of Estonian embassy, was {sweden|kicked}, {sweden|torn off} was flag.

Recall, {siege|blockade} of the embassy lasts sixth day. Young people live in tents, play loudly military songs, {demandconv|demand} excuses. Estonian minister of foreign affairs Urmas Paet declared, that Russia grossly {vienna|violates} the Vienna convention, and {euhelp|called} the European Union to {summit|cancel} or {summit|postpone} summit Russia - EU in Samara. Representative of German presidency {germany|called} by telephone the Russian minister.

Meanwhile "Russian railways" {rail|reduced} from 1 May delivery of oil products through Estonia "in connection with repair of way". Several networks of shops {boycott|removed} Estonian sprats and butter from shelves, the mayor of Moscow {boycall|urged} to {boycott|boycott} "all Estonian".

Delegation of State Duma, {fact|visited} Tallinn on Monday and Tuesday, {resign|proposed} to government of Estonia to {goresign|go in resignation}. Estonian side {resign2|named} this impudence. Deputies also {visitcem|laid} flowers to the monument at new place, on Military cemetery, where it {reerect|opened} for visit on 30 April.

~ Фото: ИТАР
~ Последние новости: в Приморье задержан браконьер
--
who sweden: office SE | ambassador of Sweden
who rzd: organisation RU | Russian railways
who mayor: office RU | mayor of Moscow
who gpres: office DE | Representative of German presidency
who minru: office RU | Russian minister
who delegation: body RU | Delegation of State Duma; Deputies
who young: population RU | Young people
where cem: site EE 59.4200 24.7650 | Military cemetery
where sembassy: site RU 55.7560 37.5990 | embassy of Estonia; Estonian embassy; the embassy
* siege PROTEST/obstruct ongoing
  when: 2007-04-27/2007-05-02 "sixth day"
  where: sembassy
  by: nashi; young
  to: estonia
* pepper ASSAULT occurred
  when: 2007-05-02 "today"
  where: "the building of newspaper"
  by: nashi; "Two young persons"
  to: kaljurand
  injured: 0 "Ambassador not suffered"
* spray ASSAULT/crowd-control occurred
  when: 2007-05-02
  where: "the building of newspaper"
  by: "guard of ambassador"
  to: "Two young persons"
  with: crowd-control "gas from balloon"
* sweden PROTEST/vandalize occurred
  when: 2007-05-02 "Earlier in the morning"
  where: sembassy
  to: "car of the ambassador of Sweden" thing; sweden
* demandconv REQUEST/change occurred
  when: 2007-04-27/2007-05-02
  by: young
  to: estonia
  about: CONCEDE by estonia
  where: sembassy
* vienna ACCUSE/allege occurred
  when: 2007-04-27/2007-05-02 bounded
  by: paet
  to: russia
  about: siege
* euhelp REQUEST/assist occurred
  when: 2007-04-27/2007-05-02 bounded
  by: paet
  to: eu
  about: summit
* summit REJECT/meet demanded optional
  when: ?
  where: "Samara"
  by: eu
  to: russia
* germany CONSULT/phone occurred
  when: ?
  by: gpres; minru
  to: minru
* rail SANCTION/discontinue occurred
  when: 2007-05-01 from text "1 May"
  by: rzd
  to: estonia
* boycott PROTEST/boycott occurred
  when: ?
  by: "Several networks of shops"
  to: estonia
* boycall REQUEST/change occurred
  when: ?
  by: mayor
  about: boycott
* fact CONSULT/visit occurred
  when: 2007-04-30/2007-05-01 "Monday and Tuesday"
  where: tallinn
  by: delegation; estonia
  to: estonia
* resign REQUEST/change occurred
  when: 2007-04-30/2007-05-01 bounded
  by: delegation
  to: estonia
  about: goresign
* resign2 REJECT/change occurred
  when: 2007-04-30/2007-05-02 bounded
  by: estonia
  to: delegation
  answers: resign "named this"
* visitcem SUPPORT occurred optional
  when: 2007-04-30/2007-05-01 bounded
  where: cem
  by: delegation
* reerect CONCEDE occurred optional
  when: 2007-04-30 from text "30 April"
  where: cem
* goresign RETREAT/resign demanded optional
  when: ?
  by: estonia

== f-tallinn-3
outlet: Packet & Wire Quarterly
register: analysis
published: 2008-02
--
The {ddos|flood} of '07: what we know, what we were told

On the evening of 27 April the first {ddos|ping floods} {ddos|hit} the Estonian government's web server. They were crude, their recipes were posted in Russian on forums, and by the 30th they had given way to something better: botnets, rented by the hour, 9 May being the peak, when fifty-eight sites were {ddos|down} at once, and Hansapank, the country's largest bank, had to {banks|cut off} all customers abroad for some hours.

That is solid. What is not is the sender. Foreign minister Paet {blame|wrote} on 1 May that addresses "in the Kremlin" had taken part. In September the defence minister {noproof|conceded} that there was no proof. Moscow denied it then and does so now, and {nolegal|refused} in June a {asklegal|request} for legal help under the treaty of 1993, since that treaty, it wrote, did not cover such matters. A Duma member's assistant boasts that he and friends {ddos|did} it; nobody has {charge|charged} him. In January a court in Tallinn {fine|fined} a student of twenty 17,500 kroons for joining in the {ddos|attack} on the prime minister's party. He is the only person {fine|convicted}.

NATO {experts|dispatched} two experts on 3 May, and the alliance is to {centre|open} a centre for cyber defence in Tallinn this year; seven states have said they will {centrepay|pay} for it. In the days of the {ddos|assault} itself {helpfin|help} came from colleagues in Finland, Germany and Slovenia, by mail and by telephone, engineer to engineer. Ansip later asked: if a bank is shut by missiles it is war; what is it when done by packets?

Those who {riot|rioted} have mostly been {riotsent|sentenced} or {riotfree|let off}; the {trial|trial} of the four men {trial|accused} of steering the {riot|disorders} began on 14 January. The {stab|killing} of Dmitri Ganin, the one man who died in them, is unsolved.
--
who hansa: organisation EE | Hansapank
who defmin: office EE | the defence minister
who student: person EE | a student of twenty
who assistant: person RU | A Duma member's assistant
who court: body EE | a court in Tallinn
* ddos COERCE/cyber occurred
  when: 2007-04-27/2007-05-09 from text "evening of 27 April" "9 May"
  by: russia alleged of paet; russia denied; assistant claimed; student
  to: estonia; hansa; "fifty-eight sites" thing
  with: cyber "botnets"
  sites: 58 "fifty-eight sites"
  said: paet official claimed "wrote"
  said: russia official denied "denied"
* banks COERCE/restrict occurred
  when: 2007-05-09 from text "9 May"
  by: hansa
  to: "customers abroad"
* blame ACCUSE/allege occurred
  when: 2007-05-01 from text "1 May"
  by: paet
  to: russia
  about: ddos
* noproof CONCEDE occurred optional
  when: 2007-09 "September"
  by: defmin
* nolegal REJECT/assist occurred
  when: 2007-06 "June"
  by: russia
  to: estonia
  about: asklegal
  answers: asklegal "refused"
* charge ACCUSE/investigate denied optional
  when: ?
  to: assistant
* fine SANCTION/convict occurred
  when: 2008-01 "January"
  where: tallinn
  by: court
  to: student
  answers: ddos "for joining in"
* experts MOBILIZE occurred
  when: 2007-05-03 from text "3 May"
  by: nato
  to: estonia
* centre COOPERATE announced
  when: 2008 "this year"
  where: tallinn
  by: nato
* helpfin AID occurred
  when: 2007-04-27/2007-05-09 bounded "days of the assault itself"
  by: "Finland"; "Germany"; "Slovenia"
  to: estonia
* riot PROTEST/riot occurred
  when: ?
  where: tallinn
  by: "Those"
* riotsent SANCTION/convict occurred
  when: ?
  to: "Those who rioted"
* riotfree RETREAT/release occurred
  when: ?
  to: "Those who rioted"
* trial ACCUSE/investigate occurred
  when: 2008-01-14 from text "14 January"
  to: "the four men"
  about: riot
* stab ASSAULT/primitive occurred
  when: ?
  where: tallinn
  to: "Dmitri Ganin"
  killed: 1 "the one man" side civilian
* asklegal REQUEST/assist occurred
  when: ?
  by: estonia
  to: russia
* centrepay AGREE occurred
  when: ?
  by: "seven states"
  to: nato
  about: AID
