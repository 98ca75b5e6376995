story: b-rwanda-hotelier
conflict: Rwanda
countries: RW, BE, US, QA
facts: Paul Rusesabagina, hotelier of 1994 and head of the opposition platform MRCD, was flown from Dubai to Kigali in late August 2020 and shown to the
  press on 31 August; on 20 September 2021 the High Court chamber gave him 25 years over attacks of the FLN in 2018 that killed nine; upheld on 4 April 2022;
  commuted on 24 March 2023 after a letter to the president and Qatari mediation; he reached Doha on 27 March and Texas on 29 March. (public record: court
  summaries, State Department and Rwandan government statements of those days)

who court: body RW | High Court Chamber for International and Cross-Border Crimes; chamber; High Court
who prosecution: body RW | prosecution; prosecutors
who hotelier: person RW | Paul Rusesabagina; Rusesabagina; Mr Rusesabagina
who sankara: person RW | Callixte Nsabimana; Nsabimana; Sankara
who fln: group RW | National Liberation Front; FLN
who mrcd: coalition RW | Rwandan Movement for Democratic Change; MRCD
who kagame: office RW | Paul Kagame; Kagame; president of Rwanda
who rwgov: government RW | Rwandan government; Kigali government
who belgium: government BE | Belgium; Belgian government
who wilmes: office BE | Sophie Wilmès; Wilmès
who usa: state US | United States; Washington; US
who statedep: body US | State Department
who qatar: state QA | Qatar
where kigali: town RW -1.95 30.06 | Kigali
where nyabimata: town RW -2.72 29.40 | Nyabimata
where kitabi: town RW -2.55 29.43 | Kitabi
where nyungwe: district RW -2.48 29.20 | Nyungwe forest; Nyungwe
where dubai: town AE 25.20 55.27 | Dubai
where doha: town QA 25.29 51.53 | Doha
where brussels: town BE 50.85 4.35 | Brussels
where texas: province US 31.00 -99.00 | Texas

== b-rwanda-hotelier-1
outlet: Register of Cross-Border Judgments
register: court
published: 2021-09-20
--
Summary of the {con,consan,conoth|judgment} read in Kigali on 20 September 2021, twenty-one accused

1. The High Court Chamber for International and Cross-Border Crimes today delivered its {con,consan,conoth|judgment} against twenty-one persons tried together. The
hearing lasted from half past ten in the forenoon until after sunset. Two accused did not attend.

2. The facts are these. In the night of 19 June 2018 armed men of the National Liberation Front (FLN) came down from the Nyungwe forest into Nyabimata,
where they {nya|shot dead} three inhabitants, {burn|set fire} to the vehicle of the local executive secretary and {nyaloot|looted} shops. On 15 December of that year, at
Kitabi, fighters {kit|opened fire} upon two coaches and a car on the national road, {kit|killing} six travellers, one of them a child. In all, the chamber counts nine
dead in the two {raids|attacks}. Passengers were {march|carried off} and {forced|made} to bear loot into the trees; most were {letgo|let go} before dawn.

3. The chamber finds that the FLN was the armed wing of the Rwandan Movement for Democratic Change (MRCD), that Paul Rusesabagina led that
platform, and that he {fund|gave money} to its fighters, among which a sum of 20,000 euros which he did not dispute before the investigators. It does not find that
he ordered any single act.

4. As to the first accused, Callixte Nsabimana, called Sankara: he was {sanarr|arrested} in the Comoros in April 2019, and {sanhand|handed over} to this jurisdiction. He {guilty|pleaded} guilty and
{sorry|asked pardon} of the families in open court.

5. As to Rusesabagina. The defence {kidn|alleged} an {lure|abduction}: that he boarded in Dubai an aircraft he believed bound for Bujumbura, on 27 August 2020. The
chamber {rejm|dismissed} that {kidn|motion} in March, holding that a man {lure|deceived} into travel is not thereby {lure!denied|kidnapped}. From 12 March the accused {boyc|absented himself} from all hearings, declaring that he
expected no justice. The prosecution had {life|asked for} imprisonment for life.

6. The chamber therefore {con|convicts} Rusesabagina of membership of a terrorist group, of murder as an act of terrorism and of participation in it, and
{con|sentences} him to twenty-five years. It {consan|sentences} Nsabimana to twenty years. The other accused {conoth|receive terms} of between three and twenty years. It {comp|orders} the
condemned to pay damages to some eighty civil parties.

7. The parties have thirty days in which to {appeal|appeal}. Should the prosecution {appeal!hypothetical|contest} the leniency shown to those who confessed, the matter will come before the Court of
Appeal in the new judicial year.
--
* nya ASSAULT/firearms occurred
  when: 2018-06-19 day from text "the night of 19 June 2018"
  where: nyabimata
  by: fln
  to: "three inhabitants"
  killed: 3 "three inhabitants" side civilian voice court
  said: court official
  part_of: raids
* burn ASSAULT/destroy occurred
  when: 2018-06-19 day from text "the night of 19 June 2018"
  where: nyabimata
  by: fln
  to: "vehicle of the local executive secretary" thing
  said: court official
* kit ASSAULT/firearms occurred
  when: 2018-12-15 day from text "15 December of that year"
  where: kitabi
  by: fln
  to: "two coaches and a car" thing; "travellers"
  killed: 6 "six travellers" side civilian voice court
  killed: 1 "one of them a child" part side civilian voice court
  said: court official
  part_of: raids
* march ASSAULT/abduct occurred
  when: 2018-12-15 day from text "15 December of that year"
  where: kitabi; nyungwe
  by: fln
  to: "Passengers"
  said: court official
* letgo RETREAT/release occurred
  when: 2018-12-15/2018-12-16 bounded from text "before dawn"
  by: fln
  to: "Passengers"
  said: court official
* fund AID occurred
  when: ?
  by: hotelier
  to: fln
  said: court official "finds"
* sanarr COERCE/arrest occurred
  when: 2019-04 month from text "April 2019"
  where: "Comoros"
  to: sankara
  said: court official
* sanhand COOPERATE occurred
  when: 2019-04/2021-09-20 bounded
  to: "this jurisdiction"
  said: court official
* sorry CONCEDE occurred
  when: 2019-04/2021-09-20 bounded
  by: sankara
  to: "families"
  said: court official
* kidn ACCUSE/allege occurred
  when: 2020-08-27/2021-03 bounded
  by: "defence"
  about: lure
  said: court official
* lure ASSAULT/abduct occurred
  when: 2020-08-27 day from text "27 August 2020"
  where: dubai
  to: hotelier
  said: "defence" party claimed "alleged"
  said: court official denied "holding"
* rejm REJECT occurred
  when: 2021-03 month from text "March"
  by: court
  to: "defence"
  answers: kidn "that motion"
  about: ACCUSE/allege by "defence"
* boyc PROTEST/boycott ongoing
  when: 2021-03-12/2021-09-20 from text "12 March"
  by: hotelier
  to: court
* life REQUEST/change occurred
  when: 2020-08-27/2021-09-20 bounded
  by: prosecution
  to: court
  about: SANCTION/convict to hotelier
* con SANCTION/convict occurred
  when: 2021-09-20 day from text "20 September 2021"
  where: kigali
  by: court
  to: hotelier
* consan SANCTION/convict occurred
  when: 2021-09-20 day from text "20 September 2021"
  where: kigali
  by: court
  to: sankara
* conoth SANCTION/convict occurred
  when: 2021-09-20 day from text "20 September 2021"
  where: kigali
  by: court
  to: "other accused"
* comp REQUEST/change occurred optional
  when: 2021-09-20 day from text "20 September 2021"
  by: court
  to: "condemned"
* appeal REQUEST/change hypothetical
  when: 2021-09-20/2021-10-20 bounded "thirty days"
  by: prosecution
  about: con
  to: "Court of Appeal"
* nyaloot COERCE/seize occurred
  when: 2018-06-19 day from text "the night of 19 June 2018"
  where: nyabimata
  by: fln
  to: "shops" thing
  said: court official
* raids ASSAULT occurred
  when: 2018-06-19/2018-12-15 bounded from text
  where: nyabimata; kitabi
  by: fln
  to: "three inhabitants"; "travellers"
  count: 2 "two"
  killed: 9 "nine" side civilian voice court
  said: court official "counts"
* guilty CONCEDE occurred optional
  when: 2019-04/2021-09-20 bounded
  by: sankara
  to: court
  said: court official
* forced COERCE/restrict occurred
  when: 2018-12-15 day from text "15 December of that year"
  where: kitabi; nyungwe
  by: fln
  to: "Passengers"
  said: court official
tie: fln part_of mrcd "armed wing of"
tie: hotelier leads mrcd "led that"
figure: detained 21 "twenty-one persons" of "twenty-one persons" voice court

== b-rwanda-hotelier-2
outlet: Brabant Courier
register: daily
published: 2021-09-21
--
Brussels {bedis|cries foul} as 'Hotel Rwanda' manager {con|gets 25 years}

BRUSSELS - The daughters sat in a rented room near the Midi station yesterday and watched the {con|verdict} on a telephone that kept losing its signal. When the number came,
twenty-five, one of them switched it off.

Paul Rusesabagina, the hotel manager whose {mille|sheltering} of 1,268 people in 1994 was made into a Hollywood film, was {con|found guilty} on Monday in Kigali of belonging to the
group behind two {raids|raids} in southern Rwanda that {raids|killed} nine people in 2018. He is 67, holds Belgian citizenship and a US residence permit, and has had
cancer. His family {showacc|derided} the {trial|trial} as a theatre piece and {plea|begged} Belgium and Washington to {bring!demanded|bring} him home.

Foreign minister Sophie Wilmès {bedis|deplored} in the evening that, in spite of repeated Belgian {bereq|appeals}, the man had not been fairly tried. Kigali's answer came within the hour: the
Rwandan government {meetoff|called off} a {meetny|meeting} which its foreign minister was to have had with her in New York this week, and {contempt|accused} her of contempt for its judges. The
State Department for its part voiced {usworry|concern} over the lack of guarantees for the defence.

How he came to be in the dock remains the sore point. Last year, on the last day of August, he was {show|paraded} in handcuffs before cameras; he had thought he was flying to Burundi on a
private jet, in the company of a bishop who was in the pay of Rwandan intelligence. Rwanda's justice minister later admitted to a television channel that the state had met the bill for the aircraft. There was
no {lure!denied|kidnapping}, Paul Kagame has insisted more than once; the man came on his own feet, like someone who dials a wrong number.

In February the European Parliament {epdis|condemned} what it called an {lure|enforced disappearance} and {epreq|asked for} his {free!demanded|release}; lawmakers in Kigali {rwrej|rejected} that text as a colonial reflex.
The Belgian consul was {bevisit|let in to see} him on a handful of occasions, never alone.

His counsel says he will not {nopap|appeal} to judges he does not recognise. If the prosecution does so, because life was {life|demanded} and life was not given, the family
{threat|threatens} to {camp!threatened|camp} outside the Rwandan embassy "until somebody speaks to us".

~ Lees ook: Brand in Molenbeek, twee doden
~ Blijf op de hoogte: ontvang onze nieuwsbrief elke morgen
~ 143 reacties
--
* con SANCTION/convict occurred
  when: 2021-09-20 day "Monday"
  where: kigali
  by: "judges"
  to: hotelier
* mille AID occurred
  when: 1994 year from text "1994"
  by: hotelier
  to: "1,268 people"
* raids ASSAULT occurred
  when: 2018 year from text "2018"
  where: "southern Rwanda"
  by: "group"
  to: "nine people"
  killed: 9 "nine people" side recipient
  count: 2 "two"
* showacc ACCUSE/disapprove occurred
  when: 2021-09-20/2021-09-21 bounded
  by: "family"
  to: "judges"
  answers: con
  about: trial
* plea REQUEST/assist occurred
  when: 2021-09-20/2021-09-21 bounded
  by: "family"
  to: belgium; usa
  about: bring
* bring AID demanded optional
  when: ?
  by: belgium; usa
  to: hotelier
  said: "family" party "begged"
* bedis ACCUSE/disapprove occurred
  when: 2021-09-20 day "evening"
  by: wilmes
  to: "judges"
  answers: con
  about: con
* bereq REQUEST/change occurred
  when: 2020-08-31/2021-09-20 bounded
  by: belgium
  to: rwgov
  said: wilmes official
* meetoff SANCTION/discontinue occurred
  when: 2021-09-20 day "within the hour"
  by: rwgov
  to: wilmes
  answers: bedis "answer"
  about: meetny
* meetny CONSULT announced
  when: 2021-09-20/2021-09-26 week "this week"
  where: "New York"
  by: "foreign minister"; wilmes
* contempt ACCUSE/allege occurred
  when: 2021-09-20 day "within the hour"
  by: rwgov
  to: wilmes
  answers: bedis "answer"
* usworry ACCUSE/disapprove occurred
  when: 2021-09-20/2021-09-21 bounded
  by: statedep
  to: "judges"
  about: con
  answers: con
* show COERCE/arrest occurred
  when: 2020-08-31 day "the last day of August"
  to: hotelier
* lure ASSAULT/abduct occurred
  when: ?
  by: rwgov alleged of "European Parliament"
  to: hotelier
  said: kagame official denied "insisted"
  said: "European Parliament" official claimed "called"
* epdis ACCUSE/disapprove occurred
  when: 2021-02 month "February"
  by: "European Parliament"
  to: rwgov
  about: lure
  answers: lure
* epreq REQUEST/yield occurred
  when: 2021-02 month "February"
  by: "European Parliament"
  to: rwgov
  about: free
* free RETREAT/release demanded optional
  when: ?
  by: rwgov
  to: hotelier
  said: "European Parliament" official "asked"
* rwrej REJECT occurred
  when: 2021-02-01/2021-09-21 bounded
  by: "lawmakers"
  to: "European Parliament"
  answers: epdis "that text"
  about: epreq
* bevisit CONSULT/visit occurred
  when: 2020-08-31/2021-09-21 bounded
  where: kigali
  by: "Belgian consul"; hotelier
  to: hotelier
* nopap REJECT occurred optional
  when: 2021-09-20/2021-09-21 bounded
  by: hotelier
  to: "judges"
  said: "counsel" party "says"
  about: REQUEST/change by hotelier to "judges"
* life REQUEST/change occurred
  when: 2020-08-31/2021-09-20 bounded
  by: prosecution
  to: "judges"
  about: SANCTION/convict to hotelier
* threat THREATEN occurred
  when: 2021-09-20/2021-09-21 bounded
  by: "family"
  to: rwgov
  about: camp
* camp PROTEST/demo hypothetical
  when: ?
  where: "Rwandan embassy"
  by: "family"
  to: rwgov
* trial ACCUSE/investigate occurred optional
  when: ?
  to: hotelier
  about: raids
tie: "bishop" member_of "Rwandan intelligence" "in the pay of"

== b-rwanda-hotelier-3
outlet: Le Fil des Grands Lacs
register: translation
machine_translated: French
published: 2023-03-25
--
Rwanda: the presidential {comm|grace} {free|opens} the door to the hero of the "Mille Collines"

The Rwandan government announced Friday that the pain of twenty-five years {con|inflicted} to Paul Rusesabagina is {comm|commuted} by order of the president of Rwanda. The opponent should
{free!announced|quit} his prison of Mageragere this Saturday, has precised the spokeswoman, who has {warn|warned} that the liberty could be {retake!hypothetical|taken back} to him "if he {relapse!hypothetical|repeats} offences of the same nature".

Callixte Nsabimana, said "Sankara", and eighteen other condemned of the same process are also {comm|concerned}. Under the law of Kigali, the {comm|commutation} does not extinguish the {con|condemnation}: the debts towards the
victims of the {raids|attacks} of 2018 stay due.

It is a letter who has unblocked all. Dated of October 14 and made public yesterday by the ministry of Justice, it {ask|solicits} the {comm!demanded|clemency}, {regret|expresses regret} for not having watched better the members of
the MRCD, and {quit|promises} to pass the rest of his days in the United States "in a quiet reflection", far from the politics that he {pol!announced|leaves}. Kagame had {soft|let understand}, at the middle of March, before an international forum at
Doha, that one was searching to go beyond the dossier.

The mediators? Qatar, before all. The emir has {medi|received} successively the two camps since the end of the last year, confides a diplomat, and it is at the residence of his ambassador in Kigali that the old hotelier will
be {host!announced|lodged} before an airplane {fly!announced|conducts} him to Doha then to Texas. Washington has {thank|thanked} the two capitals. Last May, the Americans had {wrong|classed} him "unjustly {detn|detained}"; the secretary of State had {plead|pleaded}
his case {august|in visit} in Kigali in August, for a polite {rwno|refusal} in return: no intimidation will make us to bend, {rwno|retorted} then the president of Rwanda on the networks.

In the hills of Nyabimata, the news passes bad. A widow of 2018, joined by telephone by our journal, {widow|judges} that one has "sold the dead against some airplanes". An association of rescued has {assoc|demanded} that the
damages be {pay!demanded|paid} before the departure; if they are not, it {sue|threatens} to {suit!threatened|seize} the justice anew.

~ Crédit photo: D.R.
~ À lire aussi: Un camion fou tue trois piétons à Huye
~ Abonnez-vous dès 1 € le premier mois
--
* comm CONCEDE occurred
  when: 2023-03-24 day "Friday"
  by: kagame
  to: hotelier; sankara; "eighteen other condemned"
  said: rwgov official "announced"
* free RETREAT/release announced
  when: 2023-03-25 day "Saturday"
  where: "Mageragere"; kigali
  by: rwgov
  to: hotelier
  said: "spokeswoman" official "precised"
* warn THREATEN/arrest occurred
  when: 2023-03-24 day "Friday"
  by: rwgov
  to: hotelier
  about: retake
* retake COERCE/arrest hypothetical
  when: ?
  by: rwgov
  to: hotelier
  said: "spokeswoman" official "warned"
* relapse ASSAULT hypothetical optional
  when: ?
  by: hotelier
  said: "spokeswoman" official
* raids ASSAULT occurred
  when: 2018 year from text "2018"
  to: "victims"
* ask REQUEST/yield occurred
  when: 2022-10-14 day "October 14"
  by: hotelier
  to: kagame
  about: comm
* regret CONCEDE occurred
  when: 2022-10-14 day "October 14"
  by: hotelier
* quit AGREE occurred
  when: 2022-10-14 day "October 14"
  by: hotelier
  to: kagame
  about: pol
* pol RETREAT/resign announced
  when: ?
  by: hotelier
* soft AGREE occurred
  when: 2023-03-10/2023-03-20 bounded "middle of March"
  where: doha
  by: kagame
* medi CONSULT/third-party occurred
  when: 2022-12/2023-03-25 bounded "the end of the last year"
  by: "emir"; "two camps"
  said: "diplomat" unnamed "confides"
  to: "emir"
* host AID announced
  when: ?
  where: "residence of his ambassador"; kigali
  by: qatar
  to: hotelier
* fly AID announced
  when: ?
  where: doha; texas
  by: qatar
  to: hotelier
* thank SUPPORT occurred
  when: 2023-03-24/2023-03-25 bounded
  by: usa
  to: qatar; rwgov
  answers: comm
* wrong ACCUSE/disapprove occurred
  when: 2022-05 month "Last May"
  by: usa
  to: rwgov
* plead REQUEST/yield occurred
  when: 2022-08 month "August"
  where: kigali
  by: "secretary of State"
  to: kagame
  about: RETREAT/release to hotelier
* august CONSULT/visit occurred
  when: 2022-08 month "August"
  where: kigali
  by: "secretary of State"; kagame
  to: kagame
* rwno REJECT/yield occurred
  when: 2022-08 month "August"
  by: kagame
  to: "secretary of State"
  answers: plead "refusal"
* widow ACCUSE/disapprove occurred
  when: 2023-03-24/2023-03-25 bounded
  by: "widow of 2018"
  to: rwgov
  answers: comm
  about: comm
* assoc REQUEST/yield occurred
  when: 2023-03-24/2023-03-25 bounded
  by: "association of rescued"
  to: hotelier
  about: pay
* pay CONCEDE demanded optional
  when: ?
  by: hotelier
  said: "association of rescued" party "demanded"
* sue THREATEN occurred
  when: 2023-03-24/2023-03-25 bounded
  by: "association of rescued"
  to: hotelier
  about: suit
* suit ACCUSE/investigate threatened
  when: ?
  by: "association of rescued"
  to: hotelier
* con SANCTION/convict occurred
  when: ?
  to: hotelier
* detn COERCE/arrest ongoing optional
  when: ?
  to: hotelier
  said: usa official

== b-rwanda-hotelier-4
outlet: @lakesidenotes
register: thread
published: unknown
--
1/ He {home|landed} in San Antonio this afternoon. From death-row orange to airport arrivals: a thread on how the Rusesabagina {rdeal|deal} was done, from people who were in it.

2/ It began with a {lunch|lunch}. Last November two US hostage officials and a Qatari envoy {lunch|sat down} with Kagame's security adviser in a hotel suite. Nobody took notes.

3/ Kigali {kigwant|wanted} three things: a signed {ask|plea}, an {regret|apology}, and a public word from Washington {usacc|condemning} armed struggle. It got all three. The State Department {usacc|put it out} within the same hour as the {comm|pardon-that-isn't-a-pardon}.

4/ What Kigali did NOT get: a {nosuep!denied|promise} that the US would {nosue!denied|quash} the family's lawsuit. (The family {drop|dropped} it by itself.)

5/ First attempt {firsttry|collapsed} in January when somebody leaked to a newspaper. Rwandans {jail|put} him back in isolation for nine days. Qatar {qcall|phoned}. {jail|Isolation} {ease|lifted}.

6/ March 24: {comm|order} printed. Night of the 24th to the 25th: he {free|walks out}, in a Qatari embassy car, 40 minutes before midnight by one account, 20 past by another.

7/ 27th: {fly|flown} to Doha. Doctors {med|looked} him over there. 29th: Texas. The president {biden|praised} both governments and the people at State who, his words more or less, never stop looking for our own.

8/ Before you cheer: nine people were {raids|killed} on those roads in 2018 and their families were told by radio. One MP in Kigali {mp|wants} him {ext!demanded|sent back} the day he opens his mouth on politics again.

9/ End. No, I won't share the names.
--
who rwgov: Kigali; Rwandans
* home AID occurred optional
  when: 2023-03-29 day from text "29th"
  where: "San Antonio"; texas
  to: hotelier
* lunch CONSULT/third-party occurred
  when: 2022-11 month "Last November"
  by: "US hostage officials"; "Qatari envoy"; "security adviser"
  where: "a hotel suite"
* ask REQUEST/yield occurred
  when: ?
  by: hotelier
  to: kagame
* regret CONCEDE occurred
  when: ?
  by: hotelier
  to: rwgov
* usacc ACCUSE/disapprove occurred
  when: 2023-03-24 day from text "March 24"
  by: statedep
* comm CONCEDE occurred
  when: 2023-03-24 day from text "March 24"
  by: kagame
  to: hotelier
* nosue REJECT denied optional
  when: ?
  by: usa
  to: "family"
* drop RETREAT occurred
  when: ?
  by: "family"
  to: rwgov
* firsttry CONSULT attempted optional
  when: 2023-01 month "January"
  by: usa; rwgov; qatar
* jail COERCE/restrict occurred
  when: 2023-01 month "January"
  by: rwgov
  to: hotelier
* qcall CONSULT/phone occurred
  when: 2023-01 month "January"
  by: qatar; rwgov
  to: rwgov
* ease CONCEDE occurred
  when: 2023-01 month "January"
  by: rwgov
  to: hotelier
* free RETREAT/release occurred
  when: 2023-03-24/2023-03-25 from text "Night of the 24th to the 25th"
  by: rwgov
  to: hotelier
* fly AID occurred
  when: 2023-03-27 day from text "27th"
  where: doha
  to: hotelier
* med AID occurred optional
  when: 2023-03-27/2023-03-29 bounded
  where: doha
  by: "Doctors"
  to: hotelier
* biden SUPPORT occurred
  when: 2023-03-29 day from text "29th"
  by: "president"
  to: rwgov; qatar
* raids ASSAULT occurred
  when: 2018 year from text "2018"
  where: "those roads"
  to: "nine people"
  killed: 9 "nine people" side civilian
* mp REQUEST/change occurred
  when: ?
  by: "MP in Kigali"
  about: ext
* ext SANCTION/expel demanded optional
  when: ?
  to: hotelier
  said: "MP in Kigali" party "wants"
* kigwant REQUEST/yield occurred optional
  when: ?
  by: rwgov
  to: hotelier; usa
* rdeal AGREE occurred
  when: ?
  by: usa; rwgov; qatar
  to: usa; rwgov; qatar
* nosuep AGREE denied optional
  when: ?
  by: usa
  to: rwgov
  about: nosue
