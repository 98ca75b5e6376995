story: t-racak
conflict: Kosovo
countries: XK, RS
facts: On Friday 15 January 1999 Serbian police entered the village of Racak; next day monitors and reporters found some forty bodies, 45 in the end. William Walker of the OSCE mission blamed government forces; Belgrade called the
  dead fighters of the KLA, ordered Walker out on 18 January and turned back the tribunal's prosecutor Louise Arbour at the border; the expulsion was suspended days later. Generals Clark and Naumann went to Belgrade on 19 January; on
  29 January the Contact Group summoned the parties to Rambouillet for 6 February. Eight soldiers had been freed by the KLA on 13 January; four policemen died in ambushes on 8 and 10 January. (public record: wire and OSCE reports, January 1999)

who yugoslavia: government RS | Yugoslav government; Yugoslavia; Belgrade
who police: force RS | Serbian police; Serb police; police
who army: force RS | Yugoslav army
who kla: group XK | Kosovo Liberation Army; KLA; UCK
who walker: person US | William Walker; Walker
who kvm: organisation - | Kosovo Verification Mission; KVM; verifiers
who osce: organisation - | OSCE
who arbour: person CA | Louise Arbour; Arbour
who tribunal: body - | Hague tribunal; war crimes tribunal
who nato: organisation - | NATO; Nato
who milosevic: person RS | Slobodan Milosevic; Milosevic; Slobodan Milošević; Milošević
who contact: coalition - | Contact Group
who us: government US | United States; Washington
who rugova: person XK | Ibrahim Rugova; Rugova
who clark: person US | Wesley Clark; Clark
who naumann: person DE | Klaus Naumann; Naumann
where racak: town XK 42.43 21.02 | Racak; Račak; Reçak
where stimlje: town XK 42.43 21.04 | Stimlje; Štimlje
where pristina: town XK 42.66 21.16 | Pristina; Priština
where belgradecity: town RS 44.80 20.47 | the Yugoslav capital
where kosovo: region XK - - | Kosovo
where djeneral: site XK 42.14 21.30 | General Jankovic
where rambouillet: town FR 48.64 1.83 | Rambouillet
where london: town GB 51.51 -0.13 | London

== t-racak-1
outlet: Balkan Morning Wire
register: wire
published: 1999-01-17
--
Monitors find 45 dead in Kosovo village; Walker {blame|accuses} police

RACAK, Jan 17 - Diplomats and ethnic Albanians on Sunday counted 45 bodies in and around this village south of Pristina, most of them {racak|shot} at close range, two days after Serbian police {racak|swept} through it in pursuit of guerrillas.

Twenty-three lay in a gully above the houses, a reporter saw. Some had been {mutilate|mutilated}. The oldest was in his seventies; a woman and a boy of 12 were among those who were {racak|killed} elsewhere in the village, the head of the international monitors, William Walker, said. "I do not hesitate to {blame|accuse} the government security forces of a {racak|massacre}," he told journalists in Pristina late on Saturday.

Police had said on Friday evening that they had {racak|killed} "several dozen terrorists" in a {racak|clash} while searching for the men who {ambush|ambushed} a patrol near Stimlje on January 10, {ambush|killing} an officer. The KLA admitted the loss of eight fighters.

Fresh {fight|fighting} flared on Sunday when the police {return|returned} to the area with an investigating judge. Mortars {fight|thudded} into the woods and the verifiers {pull|pulled} their cars {pull|out}. No word was available on victims.

NATO ambassadors {natomeet|met} in emergency session in Brussels. Washington {uscond|denounced} the {racak|killings} and {usdemand|demanded} that those responsible be handed to justice. Belgrade {repudiate|dismissed} what it called Walker's "lies". Some 350 villagers, among them many children, spent a second night in the snow.
--
where brussels: town BE 50.85 4.35 | Brussels
who kla: guerrillas
who kvm: international monitors
* blame ACCUSE/allege occurred
  when: 1999-01-16 "late on Saturday"
  where: pristina
  by: walker
  to: police
  about: racak
* racak ASSAULT/firearms occurred
  when: 1999-01-15 "two days after"
  where: racak
  by: police
  to: kla; "a woman and a boy of 12"
  killed: 45 "45 bodies" side recipient
  killed: 23 "Twenty-three" part side recipient voice "a reporter"
  killed: >=24 vague "several dozen terrorists" side recipient voice police as_of 1999-01-15
  killed: 8 "eight fighters" part side recipient voice kla
  killed: 2 "a woman and a boy of 12" part side civilian voice walker
  said: walker official "said"
  said: police party "said"
* mutilate ASSAULT/torture occurred
  when: 1999-01-15/1999-01-17 bounded
  where: racak
  to: "Some"
* ambush ASSAULT/firearms occurred
  when: 1999-01-10 from text "January 10"
  where: stimlje
  by: "the men"
  to: police
  killed: 1 "an officer" side recipient
  said: police party "said"
* fight ASSAULT/heavy-weapons occurred
  when: 1999-01-17 "Sunday"
  where: racak
  by: police
  to: "the woods" thing
  with: mortar "Mortars"
* return MOBILIZE/police occurred
  when: 1999-01-17 "Sunday"
  where: racak
  by: police
* pull RETREAT/withdraw occurred
  when: 1999-01-17
  where: racak
  by: kvm
* natomeet CONSULT/multilateral occurred
  when: 1999-01-15/1999-01-17 bounded
  where: brussels
  by: nato
* uscond ACCUSE/disapprove occurred
  when: 1999-01-15/1999-01-17 bounded
  by: us
  to: police
  about: racak
  answers: racak "denounced the killings"
* usdemand REQUEST/change occurred
  when: 1999-01-15/1999-01-17 bounded
  by: us
* repudiate REJECT occurred optional
  when: 1999-01-16/1999-01-17 bounded
  by: yugoslavia
  to: walker
  answers: blame "lies"
figure: displaced ~350 "Some 350 villagers"
tie: walker leads kvm "the head of"

== t-racak-2
outlet: Tanja Information Bureau
register: state-media
published: 1999-01-19
--
Lies about Račak: Walker {expel|declared} persona non grata

The government of Yugoslavia on January 18 {expel|ordered} the chief of the verification mission, the American William Walker, to leave the country within 48 hours. The reason is his flagrant {viol|violation} of the agreement on the mission and his malicious {blame|statement} that police had committed a {racak!denied|crime} at Račak, where in fact an armed terrorist gang was {racak|liquidated} in a regular {racak|fight}. The so-called civilians wore two pairs of trousers and traces of gunpowder, pathologists in Pristina have established after examining the forty corpses that the police {recover|secured} yesterday from the mosque under {recoverfire|fire} by the gang.

On the same day our border organs at General Jankovic {refuse|denied} entry to the tribunal's prosecutor Louise Arbour, who had no visa. She {try|waited} an hour in the rain and went back. "Kosovo is not under her jurisdiction," the justice ministry recalled. Experts from Finland, by contrast, have been {invite|invited} and are expected before the weekend; colleagues from Belarus have begun to {autopsy|work}.

President Slobodan Milošević will {meet|receive} the NATO generals Clark and Naumann today. It is no secret that the Alliance {airthreat|threatens} to {strike|bomb} a sovereign country. The Russian foreign minister, in a telephone {phone|conversation} with his French counterpart, has {russia|spoken out} against any use of force.

As we learn, two policemen were {snipers|wounded} by snipers near Podujevo in the night between Monday and Tuesday, and five Serbs from Nevoljane, among them a woman of 70, {abducted|kidnapped} last week, were {abfree|exchanged} for nine Albanians thanks to the {medi|mediation} of the mission's British deputy, with whom it is possible to talk.
--
who yugoslavia: government of Yugoslavia
who kvm: verification mission
who ministry: body RS | justice ministry
who nato: NATO; the Alliance
who russia: office RU | Russian foreign minister
who frenchfm: office FR | French counterpart
who pathologists: body RS | pathologists
where podujevo: town XK 42.91 21.19 | Podujevo
where nevoljane: town XK 42.86 20.93 | Nevoljane
* expel SANCTION/expel occurred
  when: 1999-01-18 from text "January 18"
  by: yugoslavia
  to: walker
  answers: blame "The reason is"
* viol ACCUSE/allege occurred optional
  when: 1999-01-18
  by: yugoslavia
  to: walker
* racak ASSAULT/firearms occurred
  when: ?
  where: racak
  by: police
  to: "an armed terrorist gang"
  killed: 40 "forty corpses" side recipient
* recover COERCE/seize occurred optional
  when: 1999-01-18 "yesterday"
  where: "the mosque"
  by: police
  to: "forty corpses" thing
* recoverfire ASSAULT/firearms occurred
  when: 1999-01-18 "yesterday"
  where: "the mosque"
  by: "the gang"
  to: police
* refuse REJECT/assist occurred
  when: 1999-01-18 from expel "the same day"
  where: djeneral
  by: "our border organs"
  to: arbour
* try CONSULT/visit attempted
  when: 1999-01-18
  where: djeneral
  by: arbour
  to: yugoslavia
* invite REQUEST/assist occurred
  when: ?
  by: yugoslavia
  to: "Experts from Finland"
* autopsy ACCUSE/investigate ongoing optional
  when: 1999-01-19
  by: "colleagues from Belarus"
* meet CONSULT/visit announced
  when: 1999-01-19 "today"
  by: milosevic; clark; naumann
  to: milosevic
* airthreat THREATEN/violence occurred
  when: ?
  by: nato
  to: yugoslavia
  about: strike
* strike ASSAULT/aerial threatened optional
  when: ?
  by: nato
  to: yugoslavia
* phone CONSULT/phone occurred
  when: ?
  by: russia; frenchfm
  to: russia; frenchfm
* russia REJECT occurred
  when: ?
  by: russia
  to: nato
  about: strike
* snipers ASSAULT/firearms occurred
  when: 1999-01-18/1999-01-19 "the night between Monday and Tuesday"
  where: podujevo
  by: "snipers"
  to: "two policemen"
  injured: 2 "two policemen" side recipient
* abducted ASSAULT/abduct occurred
  when: 1999-01-11/1999-01-17 week "last week"
  to: "five Serbs from Nevoljane"
  abducted: 5 "five Serbs from Nevoljane" side civilian
* abfree RETREAT/release occurred
  when: 1999-01-11/1999-01-19 bounded
  to: "five Serbs from Nevoljane"; "nine Albanians"
  released: 5 "five Serbs from Nevoljane" part
  released: 9 "nine Albanians" part
* blame ACCUSE/allege occurred
  when: ?
  by: walker
  to: police
  about: racak
tie: walker leads kvm "the chief of"
* medi CONSULT/third-party occurred
  when: 1999-01-11/1999-01-19 bounded
  by: "the mission's British deputy"

== t-racak-3
outlet: Permanent Council Notes
register: un
published: 1999-01-22
--
KVM weekly summary, 14 to 21 January

(a) Hostage cases. The eight soldiers of the Yugoslav army whom the KLA had {capture|seized} at Stari Trg on the 8th were {release8|let go} on 13 January after {nego|negotiations} conducted by the mission; the government in return is to {ninefree|free} nine KLA members on the 23rd of the month.

(b) Racak. Verifiers present on high ground on the 15th saw armoured cars {racak|firing} into houses from about 0700. The number of bodies seen by the mission's staff remains 45; 40 are held in the morgue at Pristina, five were taken away by relatives. Shots were {patrolfire|fired} at a KVM vehicle at Malopoljce on the 15th, {patrolfire|wounding} a British verifier and his interpreter, the first such case since {deploy|deployment} began last November.

(c) Status of the Head of Mission. The order for Ambassador Walker's {expel|expulsion}, first {putoff|put off} by a day, was {freeze|frozen} on 21 January after the Chairman-in-Office had {visit|travelled} to the Yugoslav capital and {request|asked} President Milosevic in person to rescind it. Generals Clark and Naumann, who {meet|spent} seven hours with the President on Tuesday, had {request2|urged} the same, without success.

(d) Humanitarian. About 5,500 persons fled the Stimlje area; UNHCR {unhcr|brought} blankets and flour on 18, 19 and 20 January. Police {block|turned back} the convoy of the 17th.

(e) Freedom of movement. The Yugoslav army {deny|denied} the mission access to its barracks at Prizren four times. The KLA {deny2|barred} patrols from Likovac. Both say they will {allow|admit} patrols again next week.
--
who yugoslavia: The government; the government
who head: office - | Head of Mission
who chair: office - | Chairman-in-Office
who milosevic: the President
who unhcr: organisation - | UNHCR
where staritrg: near XK 42.93 20.93 | Stari Trg
where malopoljce: near XK 42.42 21.04 | Malopoljce
where prizren: town XK 42.21 20.74 | Prizren
where likovac: town XK 42.71 20.79 | Likovac
* capture ASSAULT/abduct occurred
  when: 1999-01-08 from text "the 8th"
  where: staritrg
  by: kla
  to: army
  abducted: 8 "The eight soldiers" side recipient
* release8 RETREAT/release occurred
  when: 1999-01-13 from text "13 January"
  by: kla
  to: army
  released: 8 "The eight soldiers"
* ninefree RETREAT/release announced
  when: 1999-01-23 from text "the 23rd of the month"
  by: yugoslavia
  to: kla
  released: 9 "nine KLA members"
  answers: release8 "in return"
* racak ASSAULT/firearms occurred
  when: 1999-01-15 from text "the 15th" "0700"
  where: racak
  by: "armoured cars"
  to: "houses" thing
  with: armoured-vehicle "armoured cars"
  killed: 45 "45" side recipient voice kvm
  killed: 40 "40" part side recipient
  killed: 5 "five" part side recipient
  said: kvm official "saw"
* patrolfire ASSAULT/firearms occurred
  when: 1999-01-15 from text "the 15th"
  where: malopoljce
  to: kvm; "a KVM vehicle" thing
  injured: 2 "a British verifier and his interpreter" side recipient
* deploy MOBILIZE occurred
  when: 1998-11 month "last November"
  by: kvm
* expel SANCTION/expel announced
  when: ?
  by: yugoslavia
  to: walker
* putoff CONCEDE occurred optional
  when: ?
  by: yugoslavia
  to: walker
  about: expel
* freeze CONCEDE occurred
  when: 1999-01-21 from text "21 January"
  by: yugoslavia
  to: walker
  about: expel
* visit CONSULT/visit occurred
  when: 1999-01-14/1999-01-21 bounded
  where: belgradecity
  by: chair; milosevic
  to: milosevic
* request REQUEST/change occurred
  when: 1999-01-14/1999-01-21 bounded
  where: belgradecity
  by: chair
  to: milosevic
  about: CONCEDE by milosevic to walker
* meet CONSULT/visit occurred
  when: 1999-01-19 "Tuesday"
  by: clark; naumann; milosevic
  to: milosevic
* request2 REQUEST/change occurred
  when: 1999-01-19 "Tuesday"
  by: clark; naumann
  to: milosevic
  about: CONCEDE by milosevic to walker
* unhcr AID occurred
  when: 1999-01-18/1999-01-20 from text "18, 19 and 20 January"
  where: stimlje
  by: unhcr
  to: "About 5,500 persons"
* block COERCE/restrict occurred
  when: 1999-01-17 from text "the 17th"
  by: police
  to: unhcr; "the convoy" thing
* deny REJECT/assist occurred
  when: 1999-01-14/1999-01-21 bounded
  where: prizren
  by: army
  to: kvm
  count: 4 "four times"
* deny2 COERCE/restrict occurred
  when: 1999-01-14/1999-01-21 bounded
  where: likovac
  by: kla
  to: kvm
* allow RETREAT/access announced
  when: 1999-01-25/1999-01-31 week "next week"
  where: prizren; likovac
  by: army; kla
  to: kvm
* nego CONSULT/third-party occurred
  when: 1999-01-08/1999-01-13 bounded
  by: kvm; kla
figure: displaced ~5500 "About 5,500 persons" at stimlje

== t-racak-4
outlet: Sunday Examiner of London
register: analysis
published: 1999-01-31
--
An {summons|invitation} that cannot be declined

Hunting lodges make poor courthouses. Yet it is to a château with antlers on the walls, at Rambouillet outside Paris, that the six powers of the Contact Group on Friday {summons|summoned} Serbs and Kosovo Albanians for next Saturday. They {summons2|gave} them a week to {talks|come} and another two to {deal|sign}. The alliance, for its part, {authorise|authorised} its secretary-general yesterday to order air {strike2|strikes} should either side stay away.

What changed the mood was a fortnight of funerals that could not be held. Forty-five people were {racak|killed} at Racak on the 15th. The {racak|massacre} came barely three months after the October {holbrooke|accord}, in which Mr Milosevic {holbrooke|promised} Richard Holbrooke to {cut|thin out} his battalions, and which he has broken as often as the guerrillas have. That day, as foreign ministers were {cgmeet|conferring} in London, Serb police {rogovo|shot dead} two dozen Albanians at a farm in Rogovo; a policeman died as well.

Will they {talks|go}? Ibrahim Rugova {rugovayes|will}: he said so within the hour. The KLA has {klademand|asked} first for the release of its men from Serbian jails, then, more quietly, for a plane. Belgrade's parliament meets on Thursday and is expected to {vote|approve} a delegation, and to {rejecttroops|refuse} foreign soldiers in the same breath.

Mr Walker, still in office, calls what he saw "{unspeak|unspeakable}". An earlier generation of envoys used that word of Srebrenica, where in July 1995 Bosnian Serb forces {srebrenica|murdered} some 7,000 men. It was after that {srebrenica|crime} that Nato {bosnia|went to war} for the first time; diplomats who dread a second such {strike2|campaign} are hoping that the antlers will do.

~ More comment: Prescott's war on the roads | Why I will never eat beef on the bone again
--
who nato: Nato; The alliance; the alliance
who holbrookep: person US | Richard Holbrooke
who parliament: body RS | Belgrade's parliament
who ministers: body - | foreign ministers
who bosnianserbs: force BA | Bosnian Serb forces
who serbs: population - | Serbs
who albanians: population XK | Kosovo Albanians
where rogovo: town XK 42.32 20.57 | Rogovo
where srebrenicatown: town BA 44.11 19.30 | Srebrenica
who albanians: Albanians
* summons REQUEST/meet occurred
  when: 1999-01-29 "Friday"
  by: contact
  to: serbs; albanians
  about: talks
* summons2 REQUEST/yield occurred optional
  when: 1999-01-29 "Friday"
  by: contact
  to: serbs; albanians
  about: talks
  about: deal
* talks CONSULT/multilateral demanded
  when: 1999-02-06 "next Saturday"
  where: rambouillet
  by: serbs; albanians
* deal AGREE demanded
  when: 1999-02-06/1999-02-20 bounded "another two"
  by: serbs; albanians
* authorise THREATEN/violence occurred
  when: 1999-01-30 "yesterday"
  by: nato
  to: serbs; albanians
  about: strike2
* strike2 ASSAULT/aerial threatened optional
  when: ?
  by: nato
  to: serbs; albanians
* racak ASSAULT/firearms occurred
  when: 1999-01-15 from text "the 15th"
  where: racak
  to: "Forty-five people"
  killed: 45 "Forty-five people" side recipient
* holbrooke AGREE occurred
  when: 1998-10 month "October"
  by: milosevic
  to: holbrookep
  about: cut
* cut RETREAT/withdraw announced optional
  when: ?
  by: milosevic
* cgmeet CONSULT/multilateral occurred
  when: 1999-01-29 from summons "That day"
  when: 1999-01-15 from racak "That day"
  where: london
  by: ministers
* rogovo ASSAULT/firearms occurred
  when: 1999-01-29 from summons "That day"
  when: 1999-01-15 from racak "That day"
  where: rogovo
  by: police
  to: albanians
  killed: ~24 "two dozen Albanians" side recipient
  killed: 1 "a policeman" side actor
* rugovayes AGREE occurred optional
  when: 1999-01-29 from summons "within the hour"
  by: rugova
  to: contact
  about: talks
  answers: summons "Will they go"
* klademand REQUEST/yield occurred
  when: 1999-01-29/1999-01-31 bounded
  by: kla
  about: RETREAT/release to kla
* vote AGREE announced
  when: 1999-02-04 "Thursday"
  by: parliament
* rejecttroops REJECT announced
  when: 1999-02-04 "Thursday"
  by: parliament
  about: MOBILIZE/troops
* unspeak ACCUSE/disapprove occurred optional
  when: 1999-01-15/1999-01-31 bounded
  by: walker
  about: racak
  answers: racak "unspeakable"
* srebrenica ASSAULT occurred
  when: 1995-07 month from text "July 1995"
  where: srebrenicatown
  by: bosnianserbs
  to: "men"
  killed: ~7000 "some 7,000 men" side recipient
* bosnia ASSAULT occurred
  when: 1995-07/1999-01-31 bounded
  by: nato
