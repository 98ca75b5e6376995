story: d-monimbo
conflict: Nicaragua
countries: NI, US, VA
facts: Protests against a social security decree began in Nicaragua on 18 April 2018; Ortega revoked it on 22 April; a dialogue under the bishops opened on 16 May; the Mothers' Day march of 30 May was fired on, at least fifteen dead; road
  blocks were cleared in July, the UNAN campus and a church on 13-14 July, Monimbó in Masaya on 17 July; the OAS voted 21 to 3 on 18 July; on 9 February 2023 222 prisoners were flown to Washington and stripped of nationality, Bishop Rolando Álvarez
  refused and got 26 years on the 10th; he left for Rome on 14 January 2024. (public record: IACHR, agencies, UN experts.)

who ortega: person NI | Daniel Ortega; Ortega
who murillo: person NI | Rosario Murillo; Murillo
who gov: government NI | the government; the regime
who police: force NI | National Police; the police; police; policemen; riot police
who paras: group NI | paramilitaries; the hooded men; hooded men; paramilitary groups
who bishops: organisation NI | Episcopal Conference; the bishops
who brenes: person NI | Leopoldo Brenes; Cardinal Brenes; the cardinal
who alvarez: person NI | Rolando Álvarez; Bishop Álvarez; the bishop; Álvarez
who alliance: coalition NI | Civic Alliance; the Alliance
who students: population NI | the students; students
who iachr: body - | Inter-American Commission on Human Rights; Inter-American Commission; IACHR
who oas: organisation - | OAS; Organization of American States
who us: state US | United States; Washington
who pope: person VA | Pope Francis; the Pope
where managua: town NI 12.131 -86.25 | Managua
where unan: site NI 12.107 -86.27 | UNAN; the campus
where masaya: town NI 11.974 -86.094 | Masaya
where monimbo: district NI 11.966 -86.092 | Monimbó
where mercy: site NI 12.11 -86.27 | Divine Mercy; the church
where dulles: site US 38.95 -77.45 | Dulles
where diriamba: town NI 11.858 -86.239 | Diriamba

== d-monimbo-1
outlet: Confidente Digital
register: thread
published: 2018-07-14
--
From inside the church: fifteen hours, in order

1. I'm a reporter. On Friday noon I went to the campus of the UNAN to watch the students {leave!announced|leave}. They had {occupy|held} it for 66 days and had {agreeleave|agreed} with the rector's people to {leave!announced|go}. Then the pickups came and nobody {leave!denied|left}.

2. {unan|Shots} from about one in the afternoon. The kids had mortars, the home-made kind that makes noise. The hooded men had Kalashnikovs. By five the barricade on the south gate was gone and the wounded were being dragged down the avenue.

3. Some two hundred of us were {shelter|taken in} at the church of Divine Mercy, half a kilometre off. Father at the door: in, in, in. Three buses with other students {buses|got out} through a side street, {escort|escorted} by bishops.

4. Night. They {mercy|fired} at the church. I counted holes this morning until I got to eighty and stopped. There was a surgeon, no theatre, one torch. One boy was {mercy|hit} in the head behind the barricade outside, he died at about four. A second died in the parish house. First they told us three; it's two.

5. Ambulances: the Red Cross was {ambul|stopped} at the police cordon until past eleven, then {ambullet|let through} for the two worst, an American colleague with a thigh wound among them, after the nuncio and the cardinal {plead|telephoned} everyone they know.

6. At some point a voice on a loudhailer {threat|threatened} that if we did not {comereq,comeout!demanded|come out} by dawn they would {burnchurch!threatened|burn} the place. Could have been a boast. We moved the wounded from the windows.

7. 08.30 today: Cardinal Brenes and the nuncio {convoy|came} with buses and we {evac|left} in them, through a lane of policemen who looked at their boots. At the cathedral the mothers.

8. Government TV this morning: the campus was "{retaken|liberated}" from "coup-minded delinquents", who {accuseself|burned} a day-care centre as they fled; no {mercy!denied|attack} on any church. I'd like them to visit. Bring plaster.

9. Also yesterday, while all this went on: national {strike|strike}, the second. Shops shut, streets empty. On Thursday people had {flowers|marched} with flowers. On Thursday, too, four policemen were {morrito|killed} in Morrito, by the lake, in an {morrito|attack} on the station there; nobody should leave them out.

10. I'm fine. I lost a shoe.
--
who kids: population NI | The kids
who father: person NI | Father at the door
where cordon: site NI - - | the police cordon
where morrito: town NI 11.62 -85.08 | Morrito
where avenue: site NI - - | the avenue
* leave RETREAT/withdraw announced
  when: 2018-07-13 "Friday noon"
  where: unan
  by: students
* occupy PROTEST/obstruct occurred
  when: 2018-05-08/2018-07-13 day from published "66 days"
  where: unan
  by: students
* agreeleave AGREE occurred
  when: ?
  by: students
  to: "the rector's people"
  about: leave
* unan ASSAULT/firearms occurred
  when: 2018-07-13 "Friday" "one in the afternoon"
  where: unan
  by: paras
  to: students
  with: small-arms "Kalashnikovs"
* shelter AID occurred
  when: 2018-07-13
  where: mercy
  by: father
  to: "Some two hundred of us"
* buses RETREAT/withdraw occurred
  when: 2018-07-13
  where: "a side street"
  by: students
* mercy ASSAULT/firearms occurred
  when: 2018-07-13/2018-07-14 day "Night"
  where: mercy
  by: paras
  to: mercy thing; "Some two hundred of us"
  killed: 3 "three" side civilian as_of 2018-07-13
  killed: 2 "two" side civilian
  killed: 1 "One boy" part side civilian
  said: "Government TV" media denied
* ambul COERCE/restrict occurred
  when: 2018-07-13 "until past eleven"
  where: cordon
  by: police
  to: "the Red Cross"
* ambullet RETREAT/access occurred
  when: 2018-07-13/2018-07-14 day "past eleven"
  where: cordon
  by: police
  to: "the Red Cross"
* plead REQUEST/assist occurred
  when: 2018-07-13
  by: brenes; "the nuncio"
  to: "everyone they know"
* threat THREATEN/violence occurred
  when: 2018-07-13/2018-07-14 bounded "some point"
  where: mercy
  by: "a voice on a loudhailer"
  to: "we"
  about: burnchurch
* comeout RETREAT/withdraw demanded optional
  when: 2018-07-13/2018-07-14 bounded "dawn"
  where: mercy
  by: students
* burnchurch ASSAULT/destroy threatened
  when: 2018-07-14 "dawn"
  where: mercy
  by: "a voice on a loudhailer"
  to: mercy thing
* convoy AID occurred
  when: 2018-07-14 "08.30 today"
  where: mercy
  by: brenes; "the nuncio"
  to: "we"
* evac RETREAT/withdraw occurred
  when: 2018-07-14 "08.30 today"
  where: mercy
  by: students
* retaken COERCE/seize occurred
  when: 2018-07-13
  where: unan
  by: paras
  to: unan thing; "coup-minded delinquents"
  said: "Government TV" media
* accuseself PROTEST/riot occurred
  when: 2018-07-13/2018-07-14 bounded
  by: "coup-minded delinquents" alleged of "Government TV"
  to: "a day-care centre" thing
  said: "Government TV" media
* strike PROTEST/strike occurred
  when: 2018-07-13 "yesterday"
* flowers PROTEST/demo occurred
  when: 2018-07-12 "Thursday"
  by: "people"
* morrito ASSAULT occurred
  when: 2018-07-12 "Thursday"
  where: morrito
  to: police; "the station" thing
  killed: 4 "four policemen" side recipient
* escort AID occurred
  when: 2018-07-13
  where: "a side street"
  by: "bishops"
  to: students
* comereq REQUEST/yield occurred
  when: 2018-07-13/2018-07-14 bounded
  where: mercy
  by: "a voice on a loudhailer"
  to: "we"
  about: comeout
figure: people ~200 "Some two hundred" at mercy

== d-monimbo-2
outlet: El Diecinueve Popular
register: state-media
published: 2018-07-17
--
Masaya is free! Joyous people {welc|welcome} the {clear|caravan} of peace

The heroic quarter of Monimbó breathes again. From six o'clock this Tuesday morning the National Police and voluntary policemen {clear|removed}, stone by stone, the {block|barricades} of terror with which a handful of criminals had held the families {block|hostage} for almost two months. By early afternoon the flag of the Front was flying in the square.

The deputy chief of police, commissioner Ramón Avellán, whom the terrorists had {siege|besieged} in his own station for seventeen days in June, had {vow|sworn} to {clear!threatened|clean} the town "at whatever cost", and he kept his word. In the {clear|operation} one officer was {clear|killed} by a sniper. The Right speaks of {masskill|massacres} and dead children; there have been no {masskill!denied|killings}. Firearms, mortars and a printing press were {seizure|found}. Forty heads of the gangs were {arrest|arrested}; the others {fled|fled} toward the lagoon. One of them confessed he had been {paid|paid} 300 córdobas a night by a well-known human rights office. Commission men from Washington, who {entreq|wanted} to {enter!attempted|enter} the quarter "to observe", were {enterstop|advised} to remain in their hotel.

Archbishop Brenes {askstop|asked} on the telephone for the {clear|attack} to be {stopreq!demanded|halted}. With all respect: where was the cardinal when Nandaime {burn|burned}?

The comandante {march|walked} on Friday to Masaya with the people, in the traditional {march|retreat} that recalls June 1979, when the Sandinista columns {rep79|withdrew} from Managua. On Thursday, 19 July, we shall all be in the plaza for the thirty-ninth birthday of the Revolution. Comrade Rosario Murillo {thank|thanked} the governments of Cuba and Venezuela, whose foreign ministers are {comevisit!announced|coming}, and she {reject|rejected} "the diabolical {early|demand}" of early elections. If the coup-mongers {return!hypothetical|return} with their tree trunks, she said, we shall {sweepw,sweep|sweep} them away with the same broom.
--
who brenes: Archbishop Brenes
who avellan: person NI | Ramón Avellán; The deputy chief of police
who vols: group NI | voluntary policemen
who cuba: state CU | Cuba
who venez: state VE | Venezuela
who terr: group NI | the terrorists; criminals; coup-mongers
where nandaime: town NI - - | Nandaime
where station: site NI - - | his own station
* clear COERCE/seize occurred
  when: 2018-07-17 "this Tuesday morning"
  where: monimbo; masaya
  by: police; vols
  to: terr; "the barricades" thing
  killed: 1 "one officer" side actor
* block PROTEST/obstruct occurred
  when: 2018-05-20/2018-07-17 bounded from published "almost two months"
  where: monimbo
  by: terr
* siege COERCE/restrict occurred
  when: 2018-06 month from published "June"
  where: station; masaya
  by: terr
  to: avellan
* vow THREATEN/violence occurred
  when: ?
  by: avellan
  to: terr
  about: clear
* masskill ASSAULT occurred
  when: 2018-07-17
  where: monimbo
  by: police alleged of "The Right"
  said: "The Right" party claimed "speaks of"
* seizure COERCE/seize occurred
  when: 2018-07-17
  where: monimbo
  by: police
  to: "Firearms, mortars and a printing press" thing
* arrest COERCE/arrest occurred
  when: 2018-07-17
  where: monimbo
  by: police
  to: terr
  detained: 40 "Forty heads of the gangs"
* fled RETREAT/withdraw occurred
  when: 2018-07-17
  where: monimbo
  by: terr
* entreq REQUEST/change occurred optional
  when: 2018-07-17
  by: "Commission men from Washington"
  about: enter
* enter CONSULT/visit attempted
  when: 2018-07-17
  where: monimbo
  by: "Commission men from Washington"
* enterstop COERCE/restrict occurred
  when: 2018-07-17
  to: "Commission men from Washington"
  where: "their hotel"
* askstop REQUEST/yield occurred
  when: 2018-07-17
  by: brenes
  to: police
  about: stopreq
* stopreq RETREAT/ceasefire demanded optional
  when: ?
  by: police
* burn PROTEST/riot occurred optional
  when: ?
  where: nandaime
* march PROTEST/demo occurred optional
  when: 2018-07-13 "Friday"
  where: masaya
  by: "The comandante"
* rep79 RETREAT/withdraw occurred
  when: 1979-06 month from text "June 1979"
  where: managua
  by: "Sandinista columns"
* thank SUPPORT occurred
  when: ?
  by: murillo
  to: cuba; venez
* comevisit CONSULT/visit announced
  when: 2018-07-19 day from text "Thursday, 19 July"
  by: cuba; venez
* reject REJECT/yield occurred
  when: ?
  by: murillo
  about: early
  answers: early
* early REQUEST/change occurred optional
  when: ?
* return PROTEST/obstruct hypothetical
  when: ?
  by: terr
  said: murillo official "said"
* sweep COERCE/seize hypothetical optional
  when: ?
  by: murillo
  to: terr
  said: murillo official "said"
* sweepw THREATEN/violence occurred
  when: ?
  by: murillo
  to: terr
  said: murillo official "said"
  about: sweep
* paid AID occurred optional
  when: ?
  by: "a well-known human rights office" alleged of "One of them"
  to: terr
  said: "One of them" party "confessed"
* welc SUPPORT occurred optional
  when: 2018-07-17
  where: masaya
  by: "Joyous people"
  to: police

== d-monimbo-3
outlet: Centroamérica Hoy
register: translation
machine_translated: Spanish
published: 2023-02-10
--
222 {flight|freed} and one who did not {boarding|mount}: the bishop {sentence|receives} 26 years

The aeroplane, a Boeing of charter, {flight|took off} from Managua at 6:30 of Thursday and landed in Dulles, in the outskirts of Washington, passed the noon. On board went 222 of those whom the United States call political prisoners: ex-candidates, students, priests, a chronicler of sports. In the night the custodians had drawn them from the cells without saying them where they went; each one signed a leaf. Already with them in the air, a magistrate read that they had been "{flight|deported}" for traitors, and the Assembly, in a session of few hours, {nationality|reformed} the constitution for {nationality|quitting} them the nationality.

Rolando Álvarez, bishop of Matagalpa, under {house|house arrest} from August of the past year, arrived until the ladder. There he {askbishops|requested} to speak with the other bishops; it not being {bishopsrej|conceded}, he {boarding|negated} himself to climb. "A thing absurd," {mock|reproached} Ortega that same night. They {modelo|took} him to La Modelo, and this Friday, five days before the date foreseen, a court {sentence|condemned} him to 26 years and four months for treason and spread of false news.

The mandatary assured that there was no {deal!denied|negotiation} with the North Americans: "We do not {lifting|ask} that they lift the sanctions. We {lifting|asked} nothing in exchange." It was his wife, he counted, who {proposal|proposed} him one night: why don't we {proposal|say} to the ambassador that he {take!demanded|carry} himself all these? In Washington the Department of State {welcome|saluted} the {flight|liberation} as a "constructive step" that opens the door to a {dialogue!hypothetical|dialogue}. To each one it will {parole|grant} two years of residence, and already a hotel and medical {medical|help}. Spain {spain|offered} the same Friday its {nation2!announced|nationality} to the 222.

An opposer in San José {urge|pleaded} to the governments of the region: if they {silence!hypothetical|shut up}, "Ortega {kill!hypothetical|kills} him in that cell". Some thirty and odd remain {remain|prisoners}. Cardinal Brenes has {visitask|asked} to {visitjail!demanded|visit} the bishop; till now the {visitrej|doors} have not opened.

It must be remembered that Álvarez was {house|apprehended} on the 19th of August of 2022 in the curia where the police had him fifteen days {curia|encircled}. In 2018 he sat on the side of the mediators in the {dialogue18|dialogue} that the Episcopal Conference {dialogue18|convoked}.

~ Lea también: Huelga de basureros en Granada · Ataque de tiburón: "lo golpeé en la nariz"
--
who court: body NI | a court
who assembly: body NI | the Assembly
who spain: state ES | Spain
who stated: body US | Department of State
who ortega: the mandatary
where modelo: site NI - - | La Modelo
where curia: site NI - - | the curia
where washington: town US 38.895 -77.036 | Washington
* flight RETREAT/release occurred
  when: 2023-02-09 "Thursday"
  where: managua; dulles
  by: ortega
  to: "political prisoners"
  released: 222 "222"
* boarding REJECT occurred
  when: 2023-02-09 "Thursday"
  where: managua
  by: alvarez
  to: ortega
  answers: bishopsrej
* nationality SANCTION/expel occurred
  when: 2023-02-09 "Thursday"
  by: assembly
  to: "political prisoners"
* house COERCE/arrest occurred
  when: 2022-08-19/2023-02-09 day from text "19th of August of 2022"
  where: curia
  by: police
  to: alvarez
* askbishops REQUEST/meet occurred
  when: 2023-02-09 "Thursday"
  where: managua
  by: alvarez
  about: CONSULT by alvarez
* bishopsrej REJECT/meet occurred
  when: 2023-02-09 "Thursday"
  where: managua
  to: alvarez
  answers: askbishops
* mock ACCUSE/disapprove occurred
  when: 2023-02-09 "that same night"
  by: ortega
  to: alvarez
  about: boarding
  answers: boarding
* modelo COERCE/arrest occurred
  when: 2023-02-09 "Thursday"
  where: modelo
  to: alvarez
  detained: 1 "him"
* sentence SANCTION/convict occurred
  when: 2023-02-10 "this Friday"
  by: court
  to: alvarez
* deal CONSULT denied
  when: ?
  by: ortega; us
  said: ortega official denied "assured"
* lifting REQUEST/yield denied optional
  when: ?
  by: ortega
  to: us
  said: ortega official denied "assured"
* proposal REQUEST occurred
  when: ? "one night"
  by: "his wife"
  to: ortega
  said: ortega official "counted"
  about: take
* take AID demanded optional
  when: ?
  by: "the ambassador"
  to: "all these"
* welcome SUPPORT occurred
  when: 2023-02-09/2023-02-10 bounded
  by: stated
  to: ortega
  about: flight
  answers: flight
  where: washington
* dialogue CONSULT hypothetical
  when: ?
  by: us; ortega
* parole AID announced
  when: ?
  by: stated
  to: "222"
* medical AID ongoing
  when: 2023-02-09/2023-02-10
  by: stated
  to: "222"
* spain AGREE occurred
  when: 2023-02-10 "the same Friday"
  by: spain
  to: "222"
  about: nation2
* nation2 AID announced optional
  when: ?
  by: spain
  to: "222"
* urge REQUEST/change occurred
  when: 2023-02-09/2023-02-10 bounded
  by: "An opposer in San José"
  to: "the governments of the region"
  about: silence
* silence REJECT hypothetical optional
  when: ?
  by: "the governments of the region"
* kill ASSAULT hypothetical
  when: ?
  where: "that cell"; modelo
  by: ortega
  to: alvarez
  said: "An opposer in San José" "pleaded"
* remain COERCE/arrest ongoing
  when: 2023-02-10
  to: "Some thirty and odd"
  detained: >=30 "thirty and odd"
* visitask REQUEST/meet occurred
  when: 2023-02-09/2023-02-10 bounded
  by: brenes
  about: visitjail
* visitjail CONSULT/visit demanded optional
  when: ?
  by: brenes; alvarez
  to: alvarez
* visitrej REJECT/meet occurred optional
  when: 2023-02-09/2023-02-10 bounded
  to: brenes
  answers: visitask
* curia COERCE/restrict occurred
  when: 2022-08-04/2022-08-19 day from text "fifteen days"
  where: curia
  by: police
  to: alvarez
* dialogue18 CONSULT/third-party occurred
  when: 2018 year from text "2018"
  by: bishops; alvarez
  to: bishops

== d-monimbo-4
outlet: Inter-American Monitor
register: ngo
published: 2018-07-23
--
Nicaragua: 95 days. Situation report no. 14 (18 April to 22 July)

Summary. The {toll|repression} has, by the count of the Inter-American Commission on Human Rights of 18 July, left at least 277 people dead; local organisations count 351, the government's own truth committee 209. All three lists include police officers, the first of them 20.

How it began. On 18 April pensioners {april|marched} against a decree which {decree|cut} their pensions by five per cent; youths of the ruling party {april18|beat} them. Next day there were {shots|shots}; within five days 40 were dead. Mr Ortega {revoke|withdrew} the decree on Sunday 22 April. It no longer mattered.

The {dialogue18|dialogue}. The bishops {dialogue18|opened} it on 16 May; on that day students read the names of the dead to the president's face. It has been {susp|suspended} four times. On 7 June the bishops {carried|handed} Mr Ortega a plan for elections in March 2019. On 7 July before a rally he {earlyrej|turned} it {earlyrej|down} and {plotters|called} them plotters. On 9 July, in the basilica of Diriamba, a crowd with hooded men in its first row {diriamba|struck} and {diriamba|scratched} the cardinal, the nuncio and the auxiliary bishop of Managua, who had come to {free|rescue} people {dirsiege|besieged} inside; they succeeded.

The {motherm|march} of 30 May. Snipers {mothers|fired} on the {motherm|procession} of the mothers from the baseball stadium, so the Commission's group of experts has been told; at least fifteen died there and in two other towns.

Operation "{cleanup|cleaning}". Since 8 July, when Carazo was {carazo|overrun} with no fewer than 38 dead (our lowest figure), police and paramilitary groups have {cleanup|retaken} town after town: the UNAN on the 13th, Monimbó on the 17th, Sutiaba in León on the 18th. In Monimbó three were {clear|killed} according to us, four according to the Commission, one, an officer, according to the government. The {clear|attack} lasted seven hours. Drones were seen. A mission of the Commission, which had {entreq|asked for} access, was {enterstop|held back} on the highway.

Medical care. Health workers who {treat|cared} for protesters were {doctors!announced|dismissed}, or so their superiors have announced for Friday, at the hospital of León; the Ministry has denied it. Two teams of ours were {assist|treating} some 60 wounded in private homes last week. A convoy with blood for Masaya was {conv|turned round} on the 17th.

Abroad. On 18 July the OAS {oas|condemned} the {toll|abuses} by 21 votes to 3, with seven abstaining, and {urge2|urged} elections by March. The US on 5 July imposed {magnitsky|sanctions} on the police commissioner and two others; it has {cars|asked for} the {vehicles!demanded|return} of vehicles it had {gift|donated}. A bill before the Senate, if {nica!hypothetical|adopted}, would {loans!hypothetical|block} loans. Costa Rica has {cr|opened} two shelters; it receives a hundred and more {refuge|applications} for refuge each day. Thirteen countries of the region {latin|called} on Saturday {latin|for} the paramilitaries to be {dismantle!demanded|disarmed}.

We {askfree,askres|ask} the government to {free2!demanded|release} the 130 {heldch|held} at El Chipote without charge, and the parties to {resume!demanded|resume} the {resume!demanded|dialogue}. Should the Alliance {strike3!hypothetical|call} a third {strike3!hypothetical|strike}, and it has {strike3w|threatened} one, clinics would stay open.

Method. We count only deaths confirmed by two sources.
--
who commission: body - | the Commission
who local: organisation NI | local organisations
who commteam: body - | A mission of the Commission
where carazo: province NI 11.8 -86.25 | Carazo
where sutiaba: district NI 12.43 -86.89 | Sutiaba
where leon: town NI 12.437 -86.878 | León
where basilica: site NI - - | the basilica
where stadium: site NI - - | the baseball stadium
where chipote: site NI - - | El Chipote
who us: The US
* toll ASSAULT ongoing
  when: 2018-04-18/2018-07-22 day from text "18 April to 22 July"
  by: gov
  killed: >=277 "at least 277 people" voice iachr as_of 2018-07-18
  killed: 351 "351" voice local
  killed: 209 "209" voice gov
  killed: 20 "20" part of "police officers" voice iachr
  where: "Nicaragua"
* april PROTEST/demo occurred
  when: 2018-04-18 day from text "18 April"
  by: "pensioners"
  to: gov
  answers: decree
* decree COERCE/restrict occurred
  when: ?
  by: gov
  to: "pensioners"
* april18 ASSAULT/beat occurred
  when: 2018-04-18 day from text "18 April"
  by: "youths of the ruling party"
  to: "pensioners"
* revoke CONCEDE occurred
  when: 2018-04-22 day from text "Sunday 22 April"
  by: ortega
  to: "pensioners"
  about: decree
* dialogue18 CONSULT/third-party occurred
  when: 2018-05-16/2018-07-22 bounded from text "16 May"
  by: bishops; ortega; students
  to: bishops
* susp SANCTION/discontinue occurred
  when: 2018-05-16/2018-07-22 bounded
  count: 4 "four times"
  about: dialogue18
* carried REQUEST/change occurred
  when: 2018-06-07 day from text "7 June"
  by: bishops
  to: ortega
* earlyrej REJECT/yield occurred
  when: 2018-07-07 day from text "7 July"
  by: ortega
  to: bishops
  about: carried
  answers: carried "turned it down"
* diriamba ASSAULT/beat occurred
  when: 2018-07-09 day from text "9 July"
  where: basilica; diriamba
  by: "a crowd"; paras
  to: brenes; "the nuncio"; "the auxiliary bishop of Managua"
* free AID occurred
  when: 2018-07-09 day from text "9 July"
  where: basilica; diriamba
  by: brenes; "the nuncio"; "the auxiliary bishop of Managua"
  to: "people besieged inside"
* mothers ASSAULT/firearms occurred
  when: 2018-05-30 day from text "30 May"
  where: stadium
  by: "Snipers"
  to: "mothers"
  killed: >=15 "at least fifteen" side civilian
  said: "the Commission's group of experts" official "told"
* motherm PROTEST/demo occurred
  when: 2018-05-30 day from text "30 May"
  where: stadium
  by: "mothers"
* carazo ASSAULT occurred
  when: 2018-07-08 day from text "8 July"
  where: carazo
  by: police; paras
  to: carazo thing
  killed: >=38 "no fewer than 38"
  part_of: cleanup
* cleanup COERCE/seize ongoing
  when: 2018-07-08/2018-07-22 day from text "Since 8 July"
  where: unan; monimbo; sutiaba; leon; carazo
  by: police; paras
  to: "town after town" thing
* clear COERCE/seize occurred
  when: 2018-07-17 day from text "the 17th"
  where: monimbo
  by: police; paras
  to: monimbo thing
  killed: 3 "three"
  killed: 4 "four" voice commission
  killed: 1 "one, an officer" side actor voice gov
  part_of: cleanup
* entreq REQUEST/change occurred
  when: ?
  by: commteam
  to: gov
  about: RETREAT/access
* enterstop COERCE/restrict occurred
  when: 2018-07-17 day from text "the 17th"
  where: "the highway"
  to: commteam
* treat AID occurred
  when: 2018-04-18/2018-07-22 bounded
  by: "Health workers"
  to: "protesters"
* doctors SANCTION/expel announced
  when: 2018-07-27 "Friday"
  where: leon
  by: "their superiors"
  to: "Health workers"
  said: "their superiors" official "announced"
  said: "the Ministry" official denied "denied"
* assist AID occurred
  when: 2018-07-16/2018-07-22 week "last week"
  by: "Two teams of ours"
  to: "some 60 wounded"
  where: "private homes"
* conv COERCE/restrict occurred
  when: 2018-07-17 day from text "the 17th"
  to: "A convoy with blood" thing
* oas ACCUSE/disapprove occurred
  when: 2018-07-18 day from text "18 July"
  by: oas
  to: gov
  about: toll
  answers: toll
* urge2 REQUEST/change occurred
  when: 2018-07-18 day from text "18 July"
  by: oas
  to: gov
* magnitsky SANCTION/discontinue occurred
  when: 2018-07-05 day from text "5 July"
  by: us
  to: "the police commissioner and two others"
* cars REQUEST/change occurred
  when: ?
  by: us
  to: gov
  about: vehicles
* gift AID occurred
  when: ?
  by: us
  to: gov
* vehicles CONCEDE demanded optional
  when: ?
  by: gov
  to: us
* nica SUPPORT hypothetical
  when: ?
  by: "the Senate"
* loans SANCTION/discontinue hypothetical
  when: ?
  by: us
  to: gov
* cr AID occurred
  when: 2018-04-18/2018-07-22 bounded
  by: "Costa Rica"
  count: 2 "two shelters"
* latin REQUEST/change occurred
  when: 2018-07-21 "Saturday"
  by: "Thirteen countries of the region"
  to: gov
  about: dismantle
* dismantle RETREAT/disarm demanded optional
  when: ?
  by: paras
* askfree REQUEST/yield occurred
  when: 2018-07-23
  by: "We"
  to: gov
  about: free2
* free2 RETREAT/release demanded optional
  when: ?
  where: chipote
  by: gov
  to: "the 130"
* heldch COERCE/arrest ongoing
  when: ?
  where: chipote
  to: "the 130"
  detained: 130 "the 130"
* resume CONSULT demanded optional
  when: ?
  by: "the parties"
* strike3 PROTEST/strike threatened
  when: ?
  by: alliance
* shots ASSAULT/firearms occurred
  when: 2018-04-19 from april18 "Next day"
  killed: 40 "40" as_of 2018-04-23
* plotters ACCUSE/allege occurred
  when: 2018-07-07 day from text "7 July"
  by: ortega
  to: bishops
* dirsiege COERCE/restrict occurred
  when: 2018-07-09 day from text "9 July"
  where: basilica; diriamba
  by: "a crowd"; paras
  to: "people"
* refuge REQUEST/assist ongoing
  when: 2018-07-23
  to: "Costa Rica"
  count: >=100 "a hundred and more"
* strike3w THREATEN occurred
  when: ?
  by: alliance
  to: gov
  about: strike3
* askres REQUEST/meet occurred
  when: 2018-07-23
  by: "We"
  to: "the parties"
  about: resume
figure: votes 21 "21 votes" of oas
figure: votes 3 "3" of oas
figure: votes 7 "seven" of oas
