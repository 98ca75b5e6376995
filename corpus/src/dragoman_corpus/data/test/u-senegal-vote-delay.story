story: u-senegal-vote-delay
conflict: Senegal
countries: SN
facts: On Saturday 3 February 2024 Macky Sall put off the presidential election of 25 February; on the 5th gendarmes removed opposition deputies and the National Assembly moved the vote to 15 December, by 105 votes to 1; mobile data was cut on 5 and 13 February and Walf TV taken off. Three people were killed on 9 and 10 February in Saint-Louis, Dakar and Ziguinchor (a fourth was reported). On 15 February the Constitutional Council annulled the delay; some 130 detainees were freed on 15-16 February. Sonko and Faye were freed on 14 March; the vote was on 24 March. (public record: Constitutional Council, press)

who sall: person SN | Macky Sall; Sall
who sonko: person SN | Ousmane Sonko; Sonko
who faye: person SN | Bassirou Diomaye Faye; Faye
who council: body SN | Constitutional Council
who assembly: body SN | National Assembly; the Assembly
who gend: force SN | gendarmes; the gendarmes; gendarmerie
who police: force SN | the police; police
who ecowas: body - | ECOWAS
who us: government US | US State Department; State Department
who pds: party SN | Senegalese Democratic Party; PDS
who pastef: party SN | Pastef
who aar: coalition SN | Aar Sunu Election; Let's Protect our Election
who volker: office - | UN human rights office
who walf: organisation SN | Walf TV; Walf
who toure: person SN | Aminata Touré
who eu: body - | European Union
where dakar: town SN 14.69 -17.45 | Dakar
where stlouis: town SN 16.02 -16.49 | Saint-Louis
where zig: town SN 12.58 -16.27 | Ziguinchor
where vdn: site SN 14.72 -17.48 | VDN
where capmanuel: site SN 14.66 -17.44 | Cap Manuel
where senegal: country SN 14.5 -14.5 | Senegal

== u-senegal-vote-delay-1
outlet: Chamber Notes from Dakar
register: parliament
published: 2024-02-06
--
Monday's sitting: deputies {removed|carried out}, poll {delay|put back} ten months

The sitting opened at 11.20 and closed at 22.47. Before the Assembly: a bill, {table|moved} by the PDS, to set the presidential election, due on the 25th of this month, for 15 December, and to keep the head of state in office until a successor is sworn in.

Opposition members {rostrum|occupied} the rostrum in the evening to prevent a vote without debate. The chair {call|called in} the gendarmes. They {removed|took} the members one after another by the arms and legs through the side door, and 105 of the 165 deputies then {delay|adopted} the text against one.

Outside, from the morning on, police {gas|dispersed} small groups with tear gas. Three deputies were {arrest|detained} near the gates, according to their lawyer. The former prime minister Aminata Touré, {toure|seized} on Sunday at a {march|march} on the VDN, had been {release|let go} in the night.

Mobile data was {net|cut} from Sunday midnight; the ministry of communication cited "hateful messages". Walf TV, which filmed the Sunday {march|rally}, has {licence|lost} its licence.

For the record: on Saturday, in a speech four hours before campaigning was to begin, President Sall {repeal|revoked} the decree that called the voters, invoking an {inquiry|inquiry} by this house into two judges of the Constitutional Council. He repeated his {repeat|promise} not to run again. Some of his own {resign|quit}: the secretary general of the government, that same evening, for one.
--
who ministry: body SN | ministry of communication
who sg: office SN | the secretary general of the government
* removed COERCE/restrict occurred
  when: 2024-02-05 "Monday's"
  by: gend
  to: "Opposition members"
* delay COERCE occurred
  when: 2024-02-05 "Monday's"
  by: assembly
* table REQUEST/change occurred
  when: ?
  by: pds
  to: assembly
  about: delay
* rostrum PROTEST/obstruct occurred
  when: 2024-02-05 "in the evening"
  where: "the rostrum"
  by: "Opposition members"
* call REQUEST/assist occurred
  when: 2024-02-05 "in the evening"
  by: "The chair"
  to: gend
  about: removed
* gas ASSAULT/crowd-control occurred
  when: 2024-02-05 "from the morning on"
  by: police
  to: "small groups"
  with: crowd-control "tear gas"
* arrest COERCE/arrest occurred
  when: 2024-02-05
  where: "near the gates"
  to: "Three deputies"
  detained: 3 "Three deputies" voice "their lawyer"
  said: "their lawyer" party "according to"
* toure COERCE/arrest occurred
  when: 2024-02-04 "Sunday"
  where: vdn
  to: toure
* march PROTEST/demo occurred
  when: 2024-02-04 "Sunday"
  where: vdn
* release RETREAT/release occurred
  when: 2024-02-04/2024-02-05 day "in the night"
  to: toure
* net COERCE/censor occurred
  when: 2024-02-04 "Sunday midnight"
  by: ministry
* licence COERCE/censor occurred
  when: 2024-02-04/2024-02-06 bounded
  to: walf
* repeal COERCE occurred
  when: 2024-02-03 "Saturday"
  by: sall
  answers: inquiry "invoking an inquiry"
* inquiry ACCUSE/investigate occurred
  when: ?
  by: assembly
  to: "two judges of the Constitutional Council"
* repeat AGREE occurred
  when: 2024-02-03 "Saturday"
  by: sall
* resign RETREAT/resign occurred
  when: 2024-02-03 from repeal "that same evening"
  by: "Some of his own"; sg
figure: votes 105 "105" of assembly
figure: votes 1 "against one" of assembly

== u-senegal-vote-delay-2
outlet: Djoliba Actu
register: live-blog
published: 2024-02-10
--
Senegal: second day of anger - follow it here

21:35 GMT | Ziguinchor: a boy of sixteen has died of a {zig|bullet} in the head, his uncle tells a colleague there. It would be the third death since yesterday.

19:02 GMT | "The State must respect its obligations": the UN human rights office {un|demands} prompt investigations into the {stl,dak|killings} and {unfree|calls for} press restrictions to end.

17:40 GMT | The interior ministry denies that its forces {stl!denied|fired} on campus in Saint-Louis: they "did not intervene" at the spot where the geography student was found. His fellow students, on video: "We saw who {stl|shot}."

16:15 GMT | Friday's second victim, a street trader of 23, succumbed this morning in a hospital in Dakar. He'd been {dak|hit} in the belly in the Colobane quarter.

14:00 GMT | In France, a thousand people of the diaspora {paris|march} from the Place de la République. In Nouakchott a smaller number {nkc|stand} before the embassy.

12:20 GMT | The platform Aar Sunu Election ("Let's Protect our Election") announces a silent {tues|march} on Tuesday. A prefect will have to allow it.

11:05 GMT | Interview, just out. Sall tells an American agency: "I have {apol|no} apology to make." He {talk|offers} a dialogue with everybody, and mentions "measures of appeasement", read: prisoners.

09:50 GMT | The State Department has {us|urged} the country to hold its election on time; ECOWAS, gentler at first, {ecowas|called on} it on Tuesday to {restore|restore} the calendar.

~ Partagez cette page | Installez l'application
--
where colobane: district SN 14.69 -17.45 | Colobane quarter
where nkc: town MR 18.08 -15.98 | Nouakchott
where france: country FR 46.0 2.0 | France
who interior: body SN | interior ministry
who sen: state SN | the country
* zig ASSAULT/firearms occurred
  when: 2024-02-09/2024-02-10 bounded "since yesterday"
  where: zig
  to: "a boy of sixteen"
  with: small-arms "a bullet"
  killed: 1 "a boy of sixteen" side civilian voice "his uncle"
  killed: 3 "the third death" as_of 2024-02-10
  said: "his uncle" witness via "a colleague" "tells"
* un REQUEST/change occurred
  when: 2024-02-10 "19:02"
  by: volker
  to: "The State"
  about: ACCUSE/investigate
* unfree REQUEST/yield occurred
  when: 2024-02-10 "19:02"
  by: volker
  to: "The State"
  about: CONCEDE
* stl ASSAULT/firearms occurred
  when: 2024-02-09 "Friday's"
  where: "campus"; stlouis
  by: "its forces" alleged of "His fellow students"
  to: "the geography student"
  killed: 1 "the geography student" side civilian
  said: interior official denied "denies"
  said: "His fellow students" witness
* dak ASSAULT/firearms occurred
  when: 2024-02-09 "Friday's"
  where: colobane; dakar
  to: "a street trader of 23"
  killed: 1 "a street trader of 23" side civilian
* paris PROTEST/demo occurred
  when: 2024-02-10 "14:00"
  where: "Place de la République"; france
  by: "a thousand people of the diaspora"
* nkc PROTEST/demo occurred
  when: 2024-02-10 "14:00"
  where: "the embassy"; nkc
  by: "a smaller number"
* tues PROTEST/demo announced
  when: 2024-02-13 "Tuesday"
  by: aar
* talk AGREE occurred
  when: 2024-02-10 "just out"
  by: sall
  to: "everybody"
  about: CONSULT by sall
* apol REJECT occurred optional
  when: 2024-02-10 "just out"
  by: sall
* us REQUEST/change occurred
  when: ?
  by: us
  to: sen
* ecowas REQUEST/change occurred
  when: 2024-02-06 "Tuesday"
  by: ecowas
  to: sen
  about: restore
* restore CONCEDE demanded optional
  when: ?
  by: sen
figure: protesters 1000 "a thousand people" at france

== u-senegal-vote-delay-3
outlet: West Africa Despatch
register: wire
published: 2024-02-16
--
Court {annul|annuls} Senegal vote {delay|delay}; first prisoners {free|freed}

DAKAR, Feb 16 - Senegal's Constitutional Council late on Thursday {annul|struck down} both the {delay|law} of February 5 and the presidential {repeal|decree} of two days earlier, and {ask|invited} the authorities to hold the election "as soon as possible".

Sall will {comply|respect} the {annul|ruling}, his office said on Friday, {comply|promising} {consult|consultations} without delay. The EU and France {praise|welcomed} the {annul|decision}.

Dozens of members of the opposition, some of whom had been in {jail|custody} for a year without trial, {free|walked out} of prison in Dakar on Thursday and Friday: 134 on the first day, lawyers said, 90 according to the justice ministry. Neither Sonko nor Faye, the man whom Pastef wants in his stead, was among them. The party was {ban|dissolved} by decree last July, when Sonko was {sonkojail|arrested} for insurrection.

A silent {tues|march} planned for Tuesday had been {banmarch|forbidden} and was put off; mobile internet was {net2|cut} again that day. Organisers now plan a {sat|march} for Saturday, which the prefect has {allow|allowed} this time.

The president told officials that he had never wanted to stay a day beyond April 2.
--
who eu: body - | EU
who france: government FR | France
who office: office SN | his office
who justice: body SN | justice ministry
* annul REJECT occurred
  when: 2024-02-15 "Thursday"
  by: council
  to: sall
  about: delay
  answers: delay "struck down both the law"
  about: repeal
  answers: repeal "the presidential decree"
* delay COERCE occurred
  when: 2024-02-05 from text "February 5"
* repeal COERCE occurred
  when: 2024-02-03 from delay "two days earlier"
  by: sall
* ask REQUEST/change occurred
  when: 2024-02-15 "Thursday"
  by: council
  to: "the authorities"
* comply AGREE occurred
  when: 2024-02-16 "Friday"
  by: sall
  to: council
  about: consult
  said: office official "said"
  answers: annul "respect the ruling"
* consult CONSULT announced
  when: ?
  by: sall
* praise SUPPORT occurred
  when: 2024-02-15/2024-02-16 bounded
  by: eu; france
  to: council
  about: annul
  answers: annul "welcomed the decision"
* jail COERCE/arrest occurred
  when: 2023-02 month "for a year"
  where: dakar
  to: "members of the opposition"
* free RETREAT/release occurred
  when: 2024-02-15/2024-02-16 "Thursday" "Friday"
  where: dakar
  to: "members of the opposition"
  released: >=24 vague "Dozens"
  released: 134 "134" part voice "lawyers"
  released: 90 "90" part voice justice
* ban COERCE/restrict occurred
  when: 2023-07 "last July"
  to: pastef
* sonkojail COERCE/arrest occurred
  when: 2023-07 "last July"
  to: sonko
* tues PROTEST/demo denied
  when: 2024-02-13 "Tuesday"
  by: "Organisers"
* banmarch COERCE/restrict occurred
  when: ?
  to: "Organisers"
* net2 COERCE/censor occurred
  when: 2024-02-13 from tues "that day"
* sat PROTEST/demo announced
  when: 2024-02-17 "Saturday"
  by: "Organisers"
* allow CONCEDE occurred
  when: 2024-02-13/2024-02-16 bounded
  by: "the prefect"
  to: "Organisers"
  about: sat
