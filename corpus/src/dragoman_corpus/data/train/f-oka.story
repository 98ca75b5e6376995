story: f-oka
conflict: Canada, Oka 1990
countries: CA
facts: Mohawks of Kanesatake barricaded a dirt road at Oka, Quebec, from 11 March 1990 against a golf course on a burial ground. On 11 July the Surete du Quebec attacked the barricade with tear gas; Corporal Marcel Lemay was shot dead. Mohawks of Kahnawake blocked the Mercier bridge. Residents of Chateauguay burned effigies and on 28 August stoned cars of Mohawk families. The army replaced police from 14-20 August, took down barricades at Kahnawake on 29 August; the last defenders walked out on 26 September. The federal government bought the land. (public record: press of the time, coroner's report of 1995.)

who mohawks: population CA | Mohawks; the Mohawks; Mohawk
who warriors: group CA | Warrior Society; Warriors; the warriors
who sq: force CA | Surete du Quebec; provincial police; Quebec police; SQ; the police
who army: force CA | Canadian Forces; the army; troops; soldiers; Canadian army
who bourassa: person CA | Robert Bourassa; Bourassa
who mulroney: person CA | Brian Mulroney; Mulroney
who ciaccia: person CA | John Ciaccia; Ciaccia
who oka: body CA | town council of Oka; town of Oka; Oka's mayor; the mayor
who siddon: person CA | Tom Siddon; Siddon
where okat: town CA 45.4667 -74.0833 | Oka
where pines: site CA 45.4750 -74.0900 | the Pines; pine wood; pine forest
where kahna: town CA 45.4050 -73.6800 | Kahnawake
where mercier: site CA 45.4150 -73.6550 | Mercier bridge; bridge
where chat: town CA 45.3833 -73.7500 | Chateauguay

== f-oka-1
outlet: Laurentian Press Association
register: wire
published: 1990-07-11
--
Officer {raid|killed} in {raid|assault} on Mohawk {barricade|barricade} west of Montreal

OKA, Que., July 11 (LPA) - A policeman was {raid|shot} to death Wednesday when about a hundred officers with tear gas and concussion grenades tried to {raid|take down} a {barricade|barricade} that Mohawks have {barricade|held} since March to keep a golf course out of a pine wood they call theirs.

Cpl. Marcel Lemay, 31, of the Surete du Quebec was {raid|hit} in the face in an {raid|exchange} of fire that lasted less than a minute, soon after half past eight in the morning. The wind had turned and {gas|blown} the gas back on the police. They {flee|fled}, leaving six vehicles; men in masks used a front-end loader to {crush|crush} two of them into a new and bigger {newwall|wall} across Highway 344.

An hour later Mohawks of Kahnawake {bridge|shut} the Mercier bridge, which carries 70,000 cars a day into Montreal, in sympathy. "If they {moveon|move} on us, it {threat,bridgedown|comes} down," a man in fatigues said of the span.

The police had come on the strength of an {inj|injunction} that the town council of Oka obtained on June 29. Its mayor, Jean Ouellette, on Tuesday {ask|asked for} "the law to be applied". Native affairs minister John Ciaccia, who had {urge|begged} him in a letter two days earlier to {susp|suspend} the project, said he learned of the {raid|raid} from the radio.

Who {raid|fired} the fatal {raid|shot} was not known. "They came in {raid|shooting}," said a woman who with nine others had been {pray|burning} tobacco in front of the {barricade|roadblock} at dawn. The force denied that its men {raid!denied|fired} first.
--
who lemay: person CA | Marcel Lemay; Cpl. Marcel Lemay
who kmohawks: population CA | Mohawks of Kahnawake
where hw: site CA 45.47 -74.08 | Highway 344
* raid ASSAULT/firearms occurred
  when: 1990-07-11 "Wednesday" "soon after half past eight in the morning"
  where: pines; okat
  by: sq; mohawks unknown
  to: mohawks; lemay
  with: crowd-control "tear gas"; grenade "concussion grenades"; small-arms
  killed: 1 "A policeman" side actor
  said: "a woman" witness "said"
  said: "The force" official denied "denied"
* barricade PROTEST/obstruct ongoing
  when: 1990-03/1990-07-11 "March"
  where: pines; okat
  by: mohawks
  to: oka
* gas ASSAULT/crowd-control occurred optional
  when: 1990-07-11
  where: pines; okat
  by: sq
  to: mohawks
  with: crowd-control "gas"
  part_of: raid
* flee RETREAT/withdraw occurred
  when: 1990-07-11
  where: pines; okat
  by: sq
* crush PROTEST/vandalize occurred
  when: 1990-07-11
  where: hw
  by: "men in masks"
  to: "two of them" thing
* bridge PROTEST/obstruct occurred
  when: 1990-07-11 "An hour later"
  where: mercier
  by: kmohawks
  answers: raid "in sympathy"
* threat THREATEN/violence occurred
  when: 1990-07-11
  where: mercier
  by: "a man in fatigues"
  to: sq
  about: bridgedown
* inj REQUEST/yield occurred optional
  when: 1990-06-29 from text "June 29"
  by: oka
  to: mohawks
* ask REQUEST/assist occurred
  when: 1990-07-10 "Tuesday"
  by: "Jean Ouellette"
* urge REQUEST/yield occurred
  when: 1990-07-09 "two days earlier"
  by: ciaccia
  to: oka
  about: susp
* susp RETREAT demanded optional
  when: ?
  by: oka
* pray PROTEST/demo occurred optional
  when: 1990-07-11 "dawn"
  where: pines; okat
  by: "a woman"
* moveon ASSAULT hypothetical optional
  when: ?
  by: sq
  to: mohawks
* bridgedown ASSAULT/destroy hypothetical optional
  when: ?
  where: mercier
  to: mercier thing
* newwall PROTEST/obstruct occurred
  when: 1990-07-11
  where: hw
  by: "men in masks"
  to: sq

== f-oka-2
outlet: Radio Rive-Sud
register: radio
published: 1990-08-29
--
Morning report from the south shore

Seven thirty. We start in Chateauguay, and it is nothing to be proud of. Yesterday afternoon, when sixty or seventy cars with women, old people and children {evac|left} the Kahnawake reserve because the army had announced its {announce|advance}, some three hundred people were waiting at the end of the bridge with stones. For two hours they {stone|pelted} windshields; the provincial police stood by. A man of 71, asleep on the back seat, was {stone|struck} on the chest by a rock as big as a loaf. He was {care|taken} to hospital in LaSalle. Thirteen persons were {arrest|arrested}, not at the scene, but later, from film.

The premier, Mr Bourassa, who on Monday had {asktroops|asked} the Canadian Forces to take away the {barricade|barricades}, {shame|called} the {stone|scenes} shameful. The union of the police {abandon|spoke} of officers "abandoned by everybody".

Now to the bridge itself. At this hour Mohawks and soldiers are {dismantle|dismantling} the {bridge|road blocks} together, you hear me, together. Lieutenant-colonel Robin Gagnon and three chiefs {deal|shook} hands on it last night towards eleven. The bridge is to be {bridgeopen|open} again next week, say the engineers, when they have looked for charges. For seven weeks it was {bridge|closed}, and most evenings in those weeks an effigy of a warrior {effigy|burned} on this side.

And at Oka? There nothing moves. The negotiators of the two governments have {breakoff|left} the table; the people behind the wire say that as long as the razor wire is being {wire|laid} round them they will not {notalk|talk}. A Red Cross truck with insulin was {truck|kept} waiting six hours at the checkpoint.

Weather: a fine day. We are back at eight.
--
who gagnon: person CA | Robin Gagnon
who chiefs: population CA | three chiefs
who premier: person CA | Mr Bourassa
who policeunion: organisation CA | union of the police
* evac RETREAT/withdraw occurred optional
  when: 1990-08-28 "Yesterday afternoon"
  where: kahna
  by: "women, old people and children"
  answers: announce "because"
* announce MOBILIZE/troops announced
  when: ?
  by: army
  where: kahna
* stone PROTEST/riot occurred
  when: 1990-08-28 "Yesterday afternoon"
  where: "the end of the bridge"; chat
  by: "some three hundred people"
  to: "women, old people and children"; "windshields" thing
  with: stones "stones"
  injured: 1 "A man of 71" side civilian
  participants: ~300 "some three hundred people"
* care AID occurred optional
  when: 1990-08-28
  to: "A man of 71"
  where: "LaSalle"
* arrest COERCE/arrest occurred
  when: 1990-08-28/1990-08-29 bounded "later"
  to: "Thirteen persons"
  detained: 13 "Thirteen persons"
* asktroops REQUEST/assist occurred
  when: 1990-08-27 "Monday"
  by: premier
  to: army
  about: RETREAT/access by army
* dismantle RETREAT/access ongoing
  when: 1990-08-29 "this hour"
  where: mercier
  by: mohawks; army
* deal AGREE occurred
  when: 1990-08-28 "last night towards eleven"
  by: gagnon; chiefs
  to: gagnon; chiefs
  about: dismantle
* bridgeopen RETREAT/access announced
  when: 1990-09-03/1990-09-09 week "next week"
  where: mercier
  to: mercier thing
  said: "the engineers" "say"
* bridge PROTEST/obstruct occurred
  when: 1990-07-11/1990-08-29 "seven weeks"
  where: mercier
  by: mohawks
* effigy PROTEST/vandalize occurred
  when: 1990-07-11/1990-08-29 "most evenings"
  where: chat
  to: mohawks
* breakoff SANCTION/discontinue occurred
  when: ?
  where: okat
  by: "The negotiators of the two governments"
  to: "the people behind the wire"
* wire COERCE/restrict ongoing
  when: 1990-08-29
  where: okat
  to: "the people behind the wire"
* notalk REJECT/meet occurred
  when: 1990-08-29
  by: "the people behind the wire"
  to: "The negotiators of the two governments"
  answers: wire "as long as"
* truck COERCE/restrict occurred
  when: ? "six hours"
  where: "the checkpoint"; okat
  to: "A Red Cross truck with insulin" thing
* shame ACCUSE/disapprove occurred
  when: 1990-08-28/1990-08-29 bounded
  by: premier
  to: "some three hundred people"
  about: stone
  answers: stone
* barricade PROTEST/obstruct ongoing
  when: ?
  by: mohawks
* abandon ACCUSE/disapprove occurred optional
  when: 1990-08-28/1990-08-29 bounded
  by: policeunion

== f-oka-3
outlet: Ottawa River Examiner
register: daily
published: 1990-09-27
--
Last Mohawks {walkout|walk out} of the Pines, into {warriorarr|handcuffs}

Seventy-eight days after a corporal {raid|fell} there, the treatment centre in the pine wood of Oka is empty. At ten to seven last evening, with a drum in front, about fifty people - Warriors, women, six or seven children, a dozen reporters among them - {walkout|came} down the path. They had {burn|burned} their guns in a septic tank's worth of ashes. They did not {surr!denied|surrender}, they had said on the telephone; they were {walkout|going home}.

The soldiers of the Van Doos thought otherwise. There was {scuffle|shoving} on the road; a girl of fourteen, her sister of four in her arms, was {bayonet|stabbed} in the breastbone with a bayonet, as her family and two photographers told this paper. The army speaks of "a superficial cut in a {scuffle|melee}". Within the hour 26 men and sixteen women had been {warriorarr|loaded} into buses for the base at Farnham.

Ottawa {buy|bought} the disputed land from the developers for 5.2 million dollars while the {barricade|barricade} still stood, and minister Tom Siddon says he will {notreaty|talk} about it with "elected leaders only". Mr Mulroney, who on Tuesday {refuse|rejected} any {amnesty|amnesty}, {insult|called} the men "criminals and terrorists, some of them not even Canadian".

The cost: 155 million for the province; two dead, if one counts, as most here do, the old man who was {stone|hit} by a rock at Chateauguay in August and died of his heart a week after. In June the chief coroner will open an {inquest|inquest} on the corporal. The bullet was never matched.

~ SUBSCRIBE: 6 months, 39.95
~ See also: Sports strike talks collapse; Meech autopsy, B4
--
who vandoos: force CA | Van Doos; soldiers of the Van Doos
who ottawa: government CA | Ottawa
who coroner: office CA | the chief coroner
who mulroney: Mr Mulroney
where farnham: site CA 45.2900 -72.9800 | Farnham
where woods: site CA 45.4750 -74.0900 | the treatment centre
* walkout RETREAT/withdraw occurred
  when: 1990-09-26 "ten to seven last evening"
  where: woods; pines; okat
  by: warriors; mohawks
  participants: ~50 "about fifty people"
* warriorarr COERCE/arrest occurred
  when: 1990-09-26 "Within the hour"
  by: vandoos
  to: warriors
  detained: 26 "26 men" part
  detained: 16 "sixteen women" part
  where: pines; okat
* raid ASSAULT/firearms occurred
  when: 1990-07-11 "Seventy-eight days after"
  where: pines; okat
  to: "a corporal"
  killed: 1 "a corporal" side actor
* burn RETREAT/disarm occurred
  when: ?
  by: warriors
* surr RETREAT/withdraw denied optional
  when: ?
  by: warriors
  said: warriors party denied "said"
* scuffle ASSAULT occurred
  when: 1990-09-26
  where: "the road"
  by: vandoos; warriors
  to: vandoos; warriors
* bayonet ASSAULT/primitive occurred
  when: 1990-09-26
  where: "the road"
  by: army alleged of "her family and two photographers"
  to: "a girl of fourteen"
  with: knife "bayonet"
  injured: 1 "a girl of fourteen" side civilian
  said: "her family and two photographers" witness "told"
  said: army official "speaks"
* buy CONCEDE occurred
  when: 1990-07-11/1990-09-26 bounded
  by: ottawa
  to: "the developers"
  money: 5200000 "5.2 million dollars"
* notreaty REJECT/meet occurred
  when: ?
  by: siddon
  to: warriors
* refuse REJECT/yield occurred
  when: 1990-09-25 "Tuesday"
  by: mulroney
  to: warriors
  about: amnesty
* amnesty CONCEDE hypothetical optional
  when: ?
  by: mulroney
* stone PROTEST/riot occurred
  when: 1990-08 "August"
  where: chat
  to: "the old man"
  with: stones "a rock"
  killed: 1 "the old man" side civilian
* inquest ACCUSE/investigate announced
  when: 1991-06 "June"
  by: coroner
  about: raid
* barricade PROTEST/obstruct occurred
  when: ?
  by: warriors
* insult ACCUSE/disapprove occurred
  when: ?
  by: mulroney
  to: warriors
figure: killed 2 "two dead"
