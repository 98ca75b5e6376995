story: c-mineriad
conflict: Romania 1989-1991
countries: RO
facts: 13-15 June 1990, Bucharest: police clear University Square, crowd burns police and interior ministry, Iliescu calls for help, miners of the
  Jiu Valley beat people and wreck party seats; official toll 6 dead, over 700 hurt, over 1,000 arrests; Iliescu thanks miners 15 June; US and EC
  hold back aid. (public record: parliamentary and court record, press of June 1990)

who iliescu: office RO | Ion Iliescu; Iliescu; the president-elect; President Iliescu
who roman: office RO | Petre Roman; Roman
who miners: population RO | miners; the miners; Jiu Valley miners; men with lamps; minerii
who police: force RO | police; the police; riot police
who army: force RO | the army; paratroops; soldiers
who crowd: population RO | demonstrators; the demonstrators; protesters; the crowd
who fsn: party RO | National Salvation Front; the Front
who students: organisation RO | Students' League; the League
who munteanu: person RO | Marian Munteanu; Munteanu
who peasants: party RO | National Peasant Party; Peasants' party
who liberals: party RO | National Liberal Party; the Liberals
who us: state US | United States; Washington; State Department
who ec: body - | European Community; the Community
who euparl: body - | European Parliament
who lawyers: body RO | military prosecutors; High Court
where square: site RO 44.435 26.102 | University Square; the square
where bucharest: town RO 44.43 26.10 | Bucharest; București
where tv: site RO 44.47 26.10 | television building; state television; the television
where interior: site RO 44.44 26.10 | Interior Ministry; ministry of the interior
where univ: site RO 44.436 26.10 | University; the faculty of architecture

== c-mineriad-1
outlet: Carpathian Dispatch
register: wire
published: 1990-06-14
--
Thousands of miners {hunt|hunt} protesters through Romanian capital

BUCHAREST, June 14 (Carpathian) - Trainloads of miners with clubs, cables and pick handles {come|poured} into Bucharest before dawn on Thursday and {hunt|beat} anyone they took for an enemy of the government, a few hours after Ion Iliescu had {appeal|appealed} to "all conscious forces" to defend it.

They {univ|smashed} laboratories at the University and {hq|wrecked} the offices of the two main opposition parties. Marian Munteanu of the Students' League was {munt|thrown} from a window into a fountain and {munt|kicked} there; he was later {munt2|arrested} in his hospital bed, friends said. Women in short skirts were {women|slapped}.

The {hunt|violence} answered that of the day before. At four on Wednesday morning police had {clear|cleared} University Square of tents and hunger strikers after a 53-day {sit|protest}, {arr263|arresting} 263. By evening the crowd had {burn|burned} buses, {burn|set fire to} the police headquarters and {tvstorm|forced} its way into the television building, putting it off the air for an hour. Soldiers {shoot|fired}, at first into the air. Hospitals counted four dead on Wednesday night, all by bullets.

The health ministry gave a figure of 277 {hunt|injured} for the two days. The Interior Ministry said 185 people had been {hold|detained} since the miners' arrival, most of them {hand|handed over} by the newcomers themselves.

Paratroops {tanks|took up} positions with armoured cars at state television. Petre Roman, the prime minister, {accuse|spoke of} an "Iron Guard-type {burn|rebellion}" and said no gathering in the square would be {forbid|permitted} any more.
--
* hunt ASSAULT/beat occurred
  when: 1990-06-14 "Thursday"
  where: bucharest
  by: miners
  to: crowd
  with: blunt "clubs, cables and pick handles"
  injured: 277 "277" voice "The health ministry"
  answers: burn "answered that of the day before"
* come MOBILIZE/militia occurred
  when: 1990-06-14 "before dawn on Thursday"
  where: bucharest
  by: miners
* appeal REQUEST/assist occurred
  when: 1990-06-13/1990-06-14 bounded "a few hours after"
  by: iliescu
  to: "all conscious forces"
* univ PROTEST/riot occurred
  when: 1990-06-14
  where: univ
  by: miners
  to: "laboratories" thing
* hq PROTEST/riot occurred
  when: 1990-06-14
  where: bucharest
  by: miners
  to: "the two main opposition parties"
* munt ASSAULT/beat occurred
  when: 1990-06-14
  where: bucharest
  by: miners
  to: munteanu
* munt2 COERCE/arrest occurred
  when: 1990-06-14 "later"
  where: "his hospital bed"
  to: munteanu
  said: "friends" witness "said"
* women ASSAULT/beat occurred
  when: 1990-06-14
  where: bucharest
  by: miners
  to: "Women in short skirts"
* clear COERCE/restrict occurred
  when: 1990-06-13 "At four on Wednesday morning"
  where: square
  by: police
  to: "hunger strikers"; "tents" thing
* sit PROTEST/demo occurred
  when: 1990-04-21/1990-06-13 "53-day"
  where: square
  by: "hunger strikers"
* burn PROTEST/riot occurred
  when: 1990-06-13 "By evening"
  where: "the police headquarters"; bucharest
  by: crowd
  to: "buses" thing; "the police headquarters" thing
* tvstorm PROTEST/riot occurred
  when: 1990-06-13 "By evening"
  where: tv
  by: crowd
  to: tv thing
* shoot ASSAULT/firearms occurred
  when: 1990-06-13 "on Wednesday night"
  where: bucharest
  by: army
  to: crowd
  killed: 4 "four dead" side unknown voice "Hospitals"
* hold COERCE/arrest occurred
  when: 1990-06-14 "since the miners' arrival"
  where: bucharest
  to: "185 people"
  detained: 185 "185 people" voice "The Interior Ministry"
  said: "The Interior Ministry" official "said"
* hand COOPERATE occurred
  when: 1990-06-14
  by: miners
  to: police
  said: "The Interior Ministry" official "said"
* tanks MOBILIZE/troops occurred
  when: 1990-06-13/1990-06-14 bounded
  where: tv
  by: army
  with: armoured-vehicle "armoured cars"
* accuse ACCUSE/allege occurred
  when: 1990-06-13/1990-06-14 bounded
  by: roman
  to: crowd
  about: burn
* forbid COERCE/restrict announced
  when: ?
  where: square
  by: roman
  to: "gathering" thing
* arr263 COERCE/arrest occurred
  when: 1990-06-13 "At four on Wednesday morning"
  where: square
  by: police
  to: "hunger strikers"
  detained: 263 "263"

== c-mineriad-2
outlet: Dimineața Nouă
register: state-media
published: 1990-06-16
machine_translated: Romanian
--
"I {thank|thank} you for all that you have done": leave-taking from the miners at the hall Romexpo

The president-elect {thank|thanked} yesterday the thousands of miners for the response of high civic conscience. "You have demonstrated that you are a powerful force," has said Ion Iliescu before the special trains {leave|departed} for the Jiu valley, adding that they must {ready|remain} vigilant, for one could have again need of them.

In three days the delinquent elements, with drug, weapon and typewriter, have been {hold|gathered} from the centre and {hand|delivered} to the organs. At the seat of the Peasants' party were {find|discovered}, according to the communicated list, bottles for burning, narcotics and a lorry of forged money. The party denies, pretending that everything there, including the archive, was {hq|broken} and {hq|devastated}.

The miners, it must be specified, did not {kill!denied|kill} anyone; the six deceased of the police of fact come from the events of 13 June, when the hooligans have {burn|ignited} the ministry of the interior with bottles, and the servants of order {shoot|drew fire} in legitimate defence. The wounded amount to 502 after the latest evidence.

The journal "România" and other two sheets of the opposition did not appear: the printers, being {print|in strike} of indignation, {print|refuse} to set them. In the plants of the capital, meetings of {plants|adhesion} are held. The citizens {flower|brought} to the heroes bread, cigarettes and flowers.

The strangers do not understand. The chargé of the United States has been {summon|convoked} to receive explanations after Washington {condemn|qualified} as brutal the {hunt|action} of the miners and announced the {aid|freezing} of the non-humanitarian help.
--
* thank SUPPORT occurred
  when: 1990-06-15 "yesterday"
  where: "the hall Romexpo"
  by: iliescu
  to: miners
* leave RETREAT/withdraw occurred
  when: 1990-06-15 "yesterday"
  by: miners
* ready REQUEST/assist occurred optional
  when: 1990-06-15 "yesterday"
  by: iliescu
  to: miners
* hold COERCE/arrest occurred
  when: 1990-06-13/1990-06-15 "In three days"
  where: "the centre"
  by: miners
  to: "the delinquent elements"
* hand COOPERATE occurred
  when: 1990-06-13/1990-06-15 "In three days"
  by: miners
  to: "the organs"
* find COERCE/seize occurred
  when: 1990-06-13/1990-06-15 bounded
  where: "the seat of the Peasants' party"
  to: peasants
  said: "the communicated list" official "according to"
  said: peasants party denied "denies"
* hq PROTEST/riot occurred
  when: 1990-06-13/1990-06-15 bounded
  where: "the seat of the Peasants' party"
  to: peasants
  said: peasants party claimed "pretending"
* kill ASSAULT denied
  when: 1990-06-13/1990-06-15 bounded
  by: miners
* burn PROTEST/riot occurred
  when: 1990-06-13 from text "13 June"
  where: interior
  by: "the hooligans"
  to: interior thing
  with: incendiary "bottles"
  killed: 6 "six deceased" side unknown
  injured: 502 "502" as_of 1990-06-16
* shoot ASSAULT/firearms occurred
  when: 1990-06-13 from text "13 June"
  where: interior
  by: "the servants of order"
  to: "the hooligans"
  answers: burn "in legitimate defence"
* print PROTEST/strike ongoing
  when: 1990-06-16
  by: "the printers"
  to: "other two sheets of the opposition"
* plants SUPPORT ongoing
  when: 1990-06-16
  where: "the plants of the capital"
  to: miners
* flower AID occurred
  when: 1990-06-13/1990-06-16 bounded
  by: "The citizens"
  to: miners
* summon REQUEST/meet occurred
  when: 1990-06-13/1990-06-16 bounded
  to: us "The chargé of the United States"
* condemn ACCUSE/disapprove occurred
  when: 1990-06-13/1990-06-16 bounded
  by: us
  to: miners
  about: hunt
  answers: hunt "qualified as brutal"
* hunt ASSAULT/beat occurred
  when: 1990-06-13/1990-06-15 bounded
  by: miners
* aid SANCTION/discontinue announced
  when: ?
  by: us

== c-mineriad-3
outlet: The Continental Review
register: analysis
published: 1990-07-01
--
A helping hand with a pick handle in it

~ By our correspondent in Eastern Europe
~ Subscribe for 12 issues: £9.50

Governments do not, as a rule, say thank you to a mob. That the head of a state six months out of a dictatorship should have {thank|done so} on camera tells you how little he expected the outside world to mind.

It did mind, within limits. The European Community, which had been ready to {sign|sign} a trade and co-operation {sign|accord} in June, {ecfreeze|put it off}. The State Department {recall|kept} its ambassador away from the inauguration on the 20th, an empty chair that Bucharest {protest|called} an "unfriendly {recall|gesture}". The European Parliament voted a resolution {ep|deploring} the {hunt|raids}. Britain, typically, {brit|regretted} the {burn|violence} of both sides.

At home the balance is stranger still. The government's own count is six {hunt|killed} and more than 700 {hunt|hurt}. Over a thousand were {hold|locked up} at Magurele and Baneasa; by midsummer's day all but a hundred-odd had been {rel|let go}, Munteanu not among them. Some tens of thousands {march|walked} silently through the capital a week later to {freeask|ask for} his freedom, the largest such crowd since January. The Liberals have {boycott|refused} to sit on the {inq|inquiry} that the new assembly voted, on the ground that the accused hold the chair; the Peasants' party will {peas|join} if the army files are {files|opened}, which the minister has {filesno|ruled out}.

Two things follow. The Front, which won 66 per cent in May without any help from underground, has shown that it does not trust its own police: these had {obey|refused}, on the Wednesday, to go back to a square from which they had been {burn|chased}. And the Jiu Valley has learned the way to the capital. It would be surprising if it were the last time.

In private even members of the cabinet concede as much. Roman, who is said to have {dis|disapproved}, has {shake|promised} Brussels that there will be no second visit. He was not asked what he would do to prevent one, and had no answer to give.
--
who ec: Brussels
where capital-l: town RO 44.43 26.10 | the capital
* freeask REQUEST/yield occurred
  when: 1990-06 "a week later"
  by: "Some tens of thousands"
  about: RETREAT/release to munteanu
  where: capital-l
* thank SUPPORT occurred
  when: 1990-06/1990-07-01 bounded
  by: "the head of a state six months out of a dictatorship"
  to: "a mob"
* sign AGREE hypothetical
  when: 1990-06 "June"
  by: ec
* ecfreeze SANCTION/discontinue occurred
  when: 1990-06 "June"
  by: ec
  to: "Bucharest"
  answers: hunt "It did mind"
* recall SANCTION/withdraw occurred
  when: 1990-06-20 "the 20th"
  by: us
  to: "Bucharest"
* protest ACCUSE/disapprove occurred
  when: 1990-06-20/1990-07-01 bounded
  by: "Bucharest"
  to: us
  about: recall
  answers: recall "an empty chair"
* ep ACCUSE/disapprove occurred
  when: 1990-06/1990-07-01 bounded
  by: euparl
  to: "a mob"
  about: hunt
  answers: hunt "deploring"
* hunt ASSAULT/beat occurred
  when: 1990-06
  by: "a mob"
  killed: 6 "six" side unknown voice "The government"
  injured: >=700 "more than 700" side unknown voice "The government"
* brit ACCUSE/disapprove occurred optional
  when: 1990-06/1990-07-01 bounded
  by: "Britain"
  to: "both sides"
  answers: burn "regretted"
* burn PROTEST/riot occurred
  when: 1990-06 "the Wednesday"
  where: "a square"
  to: police
* hold COERCE/arrest occurred
  when: 1990-06
  where: "Magurele"; "Baneasa"
  detained: >=1000 "Over a thousand"
  to: "Over a thousand"
* rel RETREAT/release occurred
  when: ? "midsummer's day"
  to: "all but a hundred-odd"
* march PROTEST/demo occurred
  when: 1990-06 "a week later"
  where: capital-l
  by: "Some tens of thousands"
* boycott REJECT occurred
  when: 1990-06/1990-07-01 bounded
  by: liberals
  to: "the new assembly"
  about: inq
  answers: inq "refused to sit on the inquiry"
* inq ACCUSE/investigate occurred
  when: 1990-06/1990-07-01 bounded
  by: "the new assembly"
* peas COOPERATE hypothetical
  when: ?
  by: peasants
* files RETREAT/access demanded optional
  when: ?
* filesno REJECT occurred
  when: 1990-06/1990-07-01 bounded
  by: "the minister"
  to: peasants
  about: files
  answers: files "ruled out"
* obey REJECT occurred
  when: 1990-06 "the Wednesday"
  by: police
* dis ACCUSE/disapprove occurred optional
  when: 1990-06/1990-07-01 bounded
  by: roman
  to: "a mob"
  about: hunt
  answers: hunt
* shake AGREE occurred
  when: 1990-06/1990-07-01 bounded
  by: roman
  to: ec
