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
One dead, dozens {riot|hurt} in Tallinn as Soviet war memorial is {remove|taken away}

TALLINN, April 27 (GFN) - Estonia {remove|removed} a disputed Soviet war memorial from the centre of its capital before dawn on Friday, hours after the worst {riot|rioting} since the country's return to independence in 1991 left one man {stab|stabbed} to death and 57 people {riot|injured}, thirteen of them policemen.

The cabinet, {cabinet|called together} at twenty to four in the morning, decided to {remove|take down} the two-metre Bronze Soldier at once, "to prevent further acts against public order". At six the plinth on Tonismagi was bare under a tent. Where the statue had been {remove|taken} the defence ministry would not say.

On Thursday about a thousand, most of them Russian speakers, had {gather|gathered} before the tent, which police {tent|put up} at half past four in the morning so that archaeologists could look for the remains of Soviet soldiers. Toward nine in the evening some {bottles|threw} bottles; police {gas|answered} with tear gas, rubber batons and a water cannon. Groups of teenagers then {loot|ran} down Parnu road, {loot|smashing} kiosks and {loot|emptying} shops. Three hundred were {held|held}.

"{ansip|Vandals} drunk on {loot|looted} vodka," prime minister Andrus Ansip said of them. In Moscow foreign minister Sergei Lavrov {lavcond|called} the {remove|removal} "blasphemous" and {lavthr|spoke} of "serious steps". The Federation Council unanimously {fcask|asked} President Putin to {break|break off} relations or {break|impose sanctions}. Night Watch, which had {watch|kept watch} at the site for months, said its leader Dmitri Linter was {linter|picked up} at home.

Patrols are to be {patrol|strengthened} tonight, interior minister Juri Pihl announced. He {parents|appealed} to parents to keep children in.
--
who fc: body RU | Federation Council
who putin: person RU | President Putin
who pihl: person EE | Juri Pihl
who crowd: Vandals; teenagers
who linter: person EE | Dmitri Linter
where parnu: site EE 59.43 24.74 | Parnu road
* remove COERCE/seize occurred
  when: 2007-04-27 "before dawn on Friday" "at once"
  where: statue; tallinn
  by: estonia "The cabinet"
  to: statue thing
  answers: riot "to prevent further acts against public order"
* riot PROTEST/riot occurred
  when: 2007-04-26 "Thursday"
  where: statue; parnu; tallinn
  by: crowd
  injured: 57 "57 people" side unknown
  injured: 13 "thirteen of them policemen" part side recipient
* stab ASSAULT/primitive occurred
  when: 2007-04-26
  where: tallinn
  to: "one man"
  killed: 1 "one man" side unknown
  part_of: riot
* cabinet CONSULT occurred optional
  when: 2007-04-27 "twenty to four in the morning"
  by: estonia "The cabinet"
* gather PROTEST/demo occurred
  when: 2007-04-26 "Thursday"
  where: statue; tallinn
  by: "about a thousand, most of them Russian speakers"
  participants: ~1000 "about a thousand"
* tent COERCE/restrict occurred optional
  when: 2007-04-26 "half past four in the morning"
  where: statue; tallinn
  by: police
* bottles PROTEST/riot occurred
  when: 2007-04-26 "Toward nine in the evening"
  where: statue; tallinn
  by: "some"
  to: police
  with: other "bottles"
  part_of: riot
* gas ASSAULT/crowd-control occurred
  when: 2007-04-26 "Toward nine in the evening"
  where: statue; tallinn
  by: police
  to: "some"
  with: crowd-control "tear gas"; blunt "rubber batons"; crowd-control "a water cannon"
  answers: bottles "police answered"
* loot PROTEST/riot occurred
  when: 2007-04-26 "then"
  where: parnu; tallinn
  by: crowd "Groups of teenagers"
  to: "kiosks" thing; "shops" thing
  part_of: riot
* held COERCE/arrest occurred
  when: 2007-04-26/2007-04-27 bounded
  where: tallinn
  by: police
  to: "Three hundred"
  detained: 300 "Three hundred"
* ansip ACCUSE/disapprove occurred
  when: 2007-04-26/2007-04-27 bounded
  by: ansip
  to: crowd
  about: riot
  answers: riot "said of them"
* lavcond ACCUSE/disapprove occurred
  when: 2007-04-27
  where: "Moscow"
  by: lavrov
  to: estonia
  about: remove
  answers: remove "called the removal"
* lavthr THREATEN occurred
  when: 2007-04-27
  where: "Moscow"
  by: lavrov
  to: estonia
* fcask REQUEST/change occurred
  when: 2007-04-27
  by: fc
  to: putin
  about: break
* break SANCTION/discontinue demanded optional
  when: ?
  by: putin
  to: estonia
* watch PROTEST/demo occurred optional
  when: ? "for months"
  where: statue; tallinn
  by: nv
* linter COERCE/arrest occurred
  when: ?
  where: "at home"
  to: linter
  detained: 1 "its leader"
  said: nv party "said"
* patrol MOBILIZE/police announced
  when: 2007-04-27 "tonight"
  by: pihl
* parents REQUEST/change occurred optional
  when: 2007-04-27
  by: pihl
  to: "parents"

== f-tallinn-2
outlet: Vesti Nevskogo Berega
register: translation
machine_translated: Russian
published: 2007-05-02
--
In Moscow continue {siege|picketing} embassy of Estonia; the ambassador {conf|attacked} at press-conference

Activists of movement "Nashi" today attempted to {conf|tear down} press-conference of ambassador of Estonia Marina Kaljurand in the building of newspaper. Two young persons {conf|broke through} guard with cries "fascism will not pass"; guard of ambassador {spray|applied} gas from balloon. Ambassador not suffered. Earlier in the morning car of the ambassador of Sweden, which left the territory of Estonian embassy, was {swede|kicked}, {swede|torn off} was flag.

Recall, {siege|blockade} of the embassy lasts sixth day. Young people live in tents, play loudly military songs, {excreq|demand} {excuse|excuses}. Estonian minister of foreign affairs Urmas Paet declared, that Russia grossly {vienna|violates} the Vienna convention, and {samreq|called} the European Union to {cancel|cancel} or {cancel|postpone} {summit|summit} Russia - EU in Samara. Representative of German presidency {phone|called} by telephone the Russian minister.

Meanwhile "Russian railways" {rail|reduced} from 1 May delivery of oil products through Estonia "in connection with repair of way". Several networks of shops {shops|removed} Estonian sprats and butter from shelves, the mayor of Moscow {mayor|urged} to {boycott|boycott} "all Estonian".

Delegation of State Duma, {visit|visited} Tallinn on Monday and Tuesday, {goreq|proposed} to government of Estonia to {go|go in resignation}. Estonian side {impud|named} this impudence. Deputies also {flowers|laid} flowers to the monument at new place, on Military cemetery, where it {open|opened} for visit on 30 April.

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
  where: sembassy; "Moscow"
  by: young
  to: estonia; sembassy thing
* conf ASSAULT occurred
  when: 2007-05-02 "today"
  where: "the building of newspaper"; "Moscow"
  by: nashi "Two young persons"
  to: kaljurand; "press-conference" thing
  injured: 0 "Ambassador not suffered" side recipient
* spray ASSAULT/crowd-control occurred
  when: 2007-05-02 "today"
  where: "the building of newspaper"; "Moscow"
  by: "guard of ambassador"
  to: nashi "Two young persons"
  with: crowd-control "gas from balloon"
* swede PROTEST/riot occurred
  when: 2007-05-02 "Earlier in the morning"
  where: sembassy; "Moscow"
  to: sweden "car of the ambassador of Sweden"; "car" thing; "flag" thing
* excreq REQUEST/change occurred
  when: 2007-04-27/2007-05-02 bounded
  where: sembassy
  by: young
  to: estonia
  about: excuse
* excuse CONCEDE demanded optional
  when: ?
  by: estonia
  to: young
* vienna ACCUSE/allege occurred
  when: 2007-04-27/2007-05-02 bounded
  by: paet
  to: russia
  about: siege
* samreq REQUEST/change occurred
  when: 2007-04-27/2007-05-02 bounded
  by: paet
  to: eu
  about: cancel
* cancel SANCTION/discontinue demanded optional
  when: ?
  by: eu
  to: russia
* summit CONSULT announced optional
  when: ?
  where: "Samara"
  by: russia; eu
* phone CONSULT/phone occurred
  when: 2007-04-27/2007-05-02 bounded
  by: gpres; minru
  to: minru
* rail SANCTION/discontinue occurred
  when: 2007-05-01 from text "1 May"
  by: rzd
  to: estonia
* shops PROTEST/boycott occurred
  when: ?
  by: "Several networks of shops"
  to: estonia
* mayor REQUEST/assist occurred
  when: ?
  by: mayor
  about: boycott
* boycott PROTEST/boycott demanded optional
  when: ?
  to: estonia
* visit CONSULT/visit occurred
  when: 2007-04-30/2007-05-01 "Monday and Tuesday"
  where: tallinn
  by: delegation
  to: estonia
* goreq REQUEST/yield occurred
  when: 2007-04-30/2007-05-01 bounded "Monday and Tuesday"
  where: tallinn
  by: delegation
  to: estonia
  about: go
* go RETREAT/resign demanded optional
  when: ?
  by: estonia
* impud ACCUSE/disapprove occurred
  when: 2007-04-30/2007-05-02 bounded
  by: estonia "Estonian side"
  to: delegation
  about: goreq
  answers: goreq "named this impudence"
* flowers SUPPORT occurred optional
  when: 2007-04-30/2007-05-01 bounded "Monday and Tuesday"
  where: cem; tallinn
  by: delegation
  to: statue thing
* open RETREAT/access occurred optional
  when: 2007-04-30 from text "30 April"
  where: cem
  to: statue thing

== f-tallinn-3
outlet: Packet & Wire Quarterly
register: analysis
published: 2008-02
--
The {flood|flood} of '07: what we know, what we were told

On the evening of 27 April the first ping {flood|floods} {flood|hit} the Estonian government's web server. They were crude, their recipes were posted in Russian on forums, and by the 30th they had given way to something better: botnets, rented by the hour, 9 May being the peak, when fifty-eight sites were down at once, and Hansapank, the country's largest bank, had to {bank|cut off} all customers abroad for some hours.

That is solid. What is not is the sender. Foreign minister Paet wrote on 1 May that addresses "in the Kremlin" had {flood|taken part}. In September the defence minister {concede|conceded} that there was no proof. Moscow denied it then and does so now, and {helpno|refused} in June a {helpreq|request} for legal {legal|help} under the treaty of 1993, since that treaty, it wrote, did not cover such matters. A Duma member's assistant boasts that he and friends did it; nobody has {assch|charged} him. In January a court in Tallinn {fine|fined} a student of twenty 17,500 kroons for joining in the {partyatt|attack} on the prime minister's party. He is the only person {fine|convicted}.

NATO {experts|dispatched} two experts on 3 May, and the alliance is to {centre|open} a centre for cyber defence in Tallinn this year; seven states have said they will {pay|pay} for it. In the days of the {flood|assault} itself {help|help} came from colleagues in Finland, Germany and Slovenia, by mail and by telephone, engineer to engineer. Ansip later asked: if a bank is shut by missiles it is war; what is it when done by packets?

Those who {riot|rioted} have mostly been {convr|sentenced} or {letoff|let off}; the {trial|trial} of the four men {trial|accused} of {steer|steering} the {riot|disorders} began on 14 January. The {stab|killing} of Dmitri Ganin, the one man who died in them, is unsolved.
--
who hansa: organisation EE | Hansapank
who defmin: office EE | the defence minister
who student: person EE | a student of twenty
who assistant: person RU | A Duma member's assistant
who court: body EE | a court in Tallinn
* flood COERCE/cyber occurred
  when: 2007-04-27/2007-05-09 from text "the evening of 27 April" "9 May"
  by: russia alleged of paet; russia denied; assistant claimed
  to: estonia; "the Estonian government's web server" thing; hansa; "fifty-eight sites" thing
  with: cyber "ping floods"; cyber "botnets"
  sites: 58 "fifty-eight sites" as_of 2007-05-09
* bank COERCE/restrict occurred optional
  when: 2007-05-09 "9 May"
  by: hansa
  to: "all customers abroad"
* concede CONCEDE occurred
  when: 2007-09 "September"
  by: defmin
  about: flood
* helpno REJECT/assist occurred
  when: 2007-06 "June"
  by: russia
  to: estonia
  about: helpreq
  answers: helpreq "refused in June a request"
* helpreq REQUEST/assist occurred
  when: 2007-04-27/2007-06-30 bounded
  by: estonia
  to: russia
  about: legal
* legal COOPERATE demanded optional
  when: ?
  by: russia
  to: estonia
* assch ACCUSE/investigate denied
  when: 2007-04/2008-02 bounded
  to: assistant
  about: flood
* fine SANCTION/convict occurred
  when: 2008-01 "January"
  where: tallinn
  by: court
  to: student
  about: partyatt
  answers: partyatt "for joining in"
* partyatt COERCE/cyber occurred
  when: 2007-04-27/2007-05-09 bounded
  by: student
  to: "the prime minister's party"
  part_of: flood
* experts MOBILIZE occurred
  when: 2007-05-03 from text "3 May"
  by: nato
  count: 2 "two experts"
* centre COOPERATE announced
  when: 2008 "this year"
  where: tallinn
  by: nato
* pay AID announced
  when: ?
  by: "seven states"
  to: nato; "a centre" thing
* help AID occurred
  when: 2007-04-27/2007-05-09 bounded "In the days of the assault itself"
  by: "colleagues in Finland, Germany and Slovenia"
  to: estonia
* riot PROTEST/riot occurred
  when: ?
  by: "Those who rioted"
* convr SANCTION/convict occurred
  when: ?
  to: "Those who rioted"
  about: riot
* letoff RETREAT/release occurred
  when: ?
  to: "Those who rioted"
* trial ACCUSE/investigate ongoing
  when: 2008-01-14/2008-02 "14 January"
  to: "the four men"
  about: steer
* steer PROTEST/riot occurred optional
  when: ?
  by: "the four men" alleged
* stab ASSAULT/primitive occurred
  when: ?
  to: "Dmitri Ganin"
  killed: 1 "the one man" side unknown
  part_of: riot
