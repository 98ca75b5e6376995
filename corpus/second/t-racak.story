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
Monitors find 45 dead in Kosovo village; Walker {walker|accuses} police

RACAK, Jan 17 - Diplomats and ethnic Albanians on Sunday counted 45 bodies in and around this village south of Pristina, most of them {mass|shot} at close range, two days after Serbian police {mass|swept} through it in pursuit of guerrillas.

Twenty-three lay in a gully above the houses, a reporter saw. Some had been {mass|mutilated}. The oldest was in his seventies; a woman and a boy of 12 were among those who were {mass|killed} elsewhere in the village, the head of the international monitors, William Walker, said. "I do not hesitate to {walker|accuse} the government security forces of a {mass|massacre}," he told journalists in Pristina late on Saturday.

Police had said on Friday evening that they had {mass|killed} "several dozen terrorists" in a {mass|clash} while searching for the men who {ambush|ambushed} a patrol near Stimlje on January 10, {ambush|killing} an officer. The KLA admitted the loss of eight fighters.

Fresh {fight|fighting} flared on Sunday when the police {return|returned} to the area with an investigating judge. Mortars {fight|thudded} into the woods and the verifiers {pull|pulled} their cars out. No word was available on victims.

NATO ambassadors {nato|met} in emergency session in Brussels. Washington {denounce|denounced} the {mass|killings} and {demand|demanded} that those responsible be handed to justice. Belgrade {dismiss|dismissed} what it called Walker's "lies". Some 350 villagers, among them many children, spent a second night in the snow.
--
where brussels: town BE 50.85 4.35 | Brussels
* mass ASSAULT/firearms occurred
  when: 1999-01-15 "two days after"
  where: "a gully above the houses"; racak
  by: police; police alleged of walker
  to: kla; "a woman and a boy of 12"
  with: small-arms "shot"
  killed: 45 "45 bodies" side recipient as_of 1999-01-17
  killed: 23 "Twenty-three" part side recipient
  killed: >=24 vague "several dozen" side recipient voice police as_of 1999-01-15
  killed: 8 "eight fighters" side recipient voice kla
  killed: 2 "a woman and a boy of 12" part side civilian voice walker
  said: police party "said"
  said: walker official "said"
  said: "a reporter" witness "saw"
* walker ACCUSE/allege occurred
  when: 1999-01-16 "Saturday"
  where: pristina
  by: walker
  to: police
  about: mass
  answers: mass "accuse"
  said: walker official "told"
* ambush ASSAULT/firearms occurred
  when: 1999-01-10 from text "January 10"
  where: stimlje
  by: "the men"
  to: "a patrol"; police
  killed: 1 "an officer" side recipient
  said: police party "said"
* fight ASSAULT/heavy-weapons occurred
  when: 1999-01-17 "Sunday"
  where: "the woods"; racak
  by: police
  with: mortar "Mortars"
* return MOBILIZE/police occurred optional
  when: 1999-01-17 "Sunday"
  where: racak
  by: police
* pull RETREAT/withdraw occurred
  when: 1999-01-17 "Sunday"
  where: racak
  by: kvm
* nato CONSULT/multilateral occurred
  when: 1999-01-15/1999-01-17 bounded
  where: brussels
  by: nato
* denounce ACCUSE/disapprove occurred
  when: 1999-01-15/1999-01-17 bounded
  by: us
  to: police
  about: mass
  answers: mass "denounced"
* demand REQUEST/change occurred
  when: 1999-01-15/1999-01-17 bounded
  by: us
  to: yugoslavia
  about: COERCE/arrest
  answers: mass "demanded"
* dismiss REJECT occurred optional
  when: 1999-01-16/1999-01-17 bounded
  by: yugoslavia
  to: walker
  about: walker
  answers: walker "dismissed"
figure: displaced ~350 "Some 350 villagers" at racak

== t-racak-2
outlet: Tanja Information Bureau
register: state-media
published: 1999-01-19
--
Lies about Račak: Walker {png|declared} persona non grata

The government of Yugoslavia on January 18 {png|ordered} the chief of the verification mission, the American William Walker, to leave the country within 48 hours. The reason is his flagrant violation of the agreement on the mission and his malicious {walker|statement} that police had committed a {mass|crime} at Račak, where in fact an armed terrorist gang was {mass|liquidated} in a regular {mass|fight}. The so-called civilians wore two pairs of trousers and traces of gunpowder, pathologists in Pristina have established after examining the forty corpses that the police {secure|secured} yesterday from the mosque under {gang|fire} by the gang.

On the same day our border organs at General Jankovic {deny|denied} entry to the tribunal's prosecutor Louise Arbour, who had no visa. She waited an hour in the rain and went back. "Kosovo is not under her jurisdiction," the justice ministry recalled. Experts from Finland, by contrast, have been {finn|invited} and are {finnwork|expected} before the weekend; colleagues from Belarus have begun to {belarus|work}.

President Slobodan Milošević will {generals|receive} the NATO generals Clark and Naumann today. It is no secret that the Alliance {threat|threatens} to bomb a sovereign country. The Russian foreign minister, in a telephone {phone|conversation} with his French counterpart, has {spoke|spoken out} against any use of force.

As we learn, two policemen were {podu|wounded} by snipers near Podujevo in the night between Monday and Tuesday, and five Serbs from Nevoljane, among them a woman of 70, {kidnap|kidnapped} last week, were {exch|exchanged} for nine Albanians thanks to the {mediate|mediation} of the mission's British deputy, with whom it is possible to talk.
--
who yugoslavia: government of Yugoslavia
who ministry: body RS | justice ministry
who nato: NATO; the Alliance
who russia: office RU | Russian foreign minister
who frenchfm: office FR | French counterpart
who pathologists: body RS | pathologists
where podujevo: town XK 42.91 21.19 | Podujevo
where nevoljane: town XK 42.86 20.93 | Nevoljane
* png SANCTION/expel occurred
  when: 1999-01-18 from text "January 18"
  by: yugoslavia
  to: walker
  answers: walker "The reason is"
* walker ACCUSE/allege occurred
  when: ?
  by: walker
  to: police
  about: mass
* mass ASSAULT/firearms occurred
  when: ?
  where: racak
  by: police
  to: "an armed terrorist gang"
  killed: 40 "forty corpses" side recipient
* secure COERCE/seize occurred
  when: 1999-01-18 "yesterday"
  where: "the mosque"; racak
  by: police
  to: "the forty corpses" thing
* gang ASSAULT/firearms occurred
  when: 1999-01-18 "yesterday"
  where: "the mosque"; racak
  by: "the gang"
  to: police
* deny COERCE/restrict occurred
  when: 1999-01-18 "On the same day"
  where: djeneral
  by: "our border organs"
  to: arbour
* finn REQUEST/assist occurred
  when: 1999-01-15/1999-01-19 bounded
  by: yugoslavia
  to: "Experts from Finland"
* finnwork COOPERATE announced optional
  when: 1999-01-19/1999-01-23 bounded "before the weekend"
  by: "Experts from Finland"
* belarus COOPERATE occurred
  when: 1999-01-15/1999-01-19 bounded
  by: "colleagues from Belarus"
  to: yugoslavia
* generals CONSULT/visit announced
  when: 1999-01-19 "today"
  by: milosevic; clark; naumann
  to: milosevic
* threat THREATEN/violence ongoing
  when: ?
  by: nato
  to: yugoslavia
  about: ASSAULT/aerial by nato to yugoslavia
* phone CONSULT/phone occurred
  when: ?
  by: russia; frenchfm
  to: frenchfm
* spoke REJECT occurred
  when: ?
  by: russia
  to: nato
  about: ASSAULT
* podu ASSAULT/firearms occurred
  when: 1999-01-18/1999-01-19 day "in the night between Monday and Tuesday"
  where: podujevo
  by: "snipers"
  to: "two policemen"
  injured: 2 "two policemen" side recipient
* kidnap ASSAULT/abduct occurred
  when: 1999-01-11 week "last week"
  where: nevoljane
  to: "five Serbs"
  abducted: 5 "five Serbs" side civilian
* exch RETREAT/release occurred
  when: 1999-01-11/1999-01-19 bounded
  to: "five Serbs"; "nine Albanians"
  released: 5 "five Serbs"
  released: 9 "nine Albanians"
* mediate CONSULT/third-party occurred optional
  when: 1999-01-11/1999-01-19 bounded
  by: "the mission's British deputy"

== t-racak-3
outlet: Permanent Council Notes
register: un
published: 1999-01-22
--
KVM weekly summary, 14 to 21 January

(a) Hostage cases. The eight soldiers of the Yugoslav army whom the KLA had {seize|seized} at Stari Trg on the 8th were {let|let go} on 13 January after {nego|negotiations} conducted by the mission; the government in return is to {free9|free} nine KLA members on the 23rd of the month.

(b) Racak. Verifiers present on high ground on the 15th saw armoured cars {mass|firing} into houses from about 0700. The number of bodies seen by the mission's staff remains 45; 40 are held in the morgue at Pristina, five were taken away by relatives. Shots were {kvm|fired} at a KVM vehicle at Malopoljce on the 15th, {kvm|wounding} a British verifier and his interpreter, the first such case since {deploy|deployment} began last November.

(c) Status of the Head of Mission. The {png|order} for Ambassador Walker's {png|expulsion}, first {putoff|put off} by a day, was {freeze|frozen} on 21 January after the Chairman-in-Office had {travel|travelled} to the Yugoslav capital and {ask|asked} President Milosevic in person to rescind it. Generals Clark and Naumann, who {generals|spent} seven hours with the President on Tuesday, had {urge|urged} the same, without success.

(d) Humanitarian. About 5,500 persons fled the Stimlje area; UNHCR {unhcr|brought} blankets and flour on 18, 19 and 20 January. Police {convoy|turned back} the convoy of the 17th.

(e) Freedom of movement. The Yugoslav army {access|denied} the mission access to its barracks at Prizren four times. The KLA {bar|barred} patrols from Likovac. Both say they will {admit|admit} patrols again next week.
--
who yugoslavia: The government; the government
who head: office - | Head of Mission
who chair: office - | Chairman-in-Office
who president: person RS | the President
who unhcr: organisation - | UNHCR
where staritrg: near XK 42.93 20.93 | Stari Trg
where malopoljce: near XK 42.42 21.04 | Malopoljce
where prizren: town XK 42.21 20.74 | Prizren
where likovac: town XK 42.71 20.79 | Likovac
who kvm: the mission
* seize ASSAULT/abduct occurred
  when: 1999-01-08 "on the 8th"
  where: staritrg
  by: kla
  to: "The eight soldiers"; army
  abducted: 8 "The eight soldiers" side recipient
* let RETREAT/release occurred
  when: 1999-01-13 from text "13 January"
  by: kla
  to: "The eight soldiers"
  released: 8 "The eight soldiers"
* nego CONSULT/third-party occurred
  when: 1999-01-08/1999-01-13 bounded
  by: kvm; kla; yugoslavia
* free9 RETREAT/release announced
  when: 1999-01-23 from text "23rd of the month"
  by: yugoslavia
  to: "nine KLA members"
  released: 9 "nine KLA members"
  answers: let "in return"
* mass ASSAULT/firearms occurred
  when: 1999-01-15 "on the 15th"
  where: racak
  to: "houses" thing
  with: armoured-vehicle "armoured cars"
  killed: 45 "45" side recipient voice kvm
  said: kvm witness "saw"
* kvm ASSAULT/firearms occurred
  when: 1999-01-15 "on the 15th"
  where: malopoljce
  to: "a KVM vehicle" thing; kvm
  injured: 2 "a British verifier and his interpreter" side recipient
* deploy MOBILIZE occurred optional
  when: 1998-11 "last November"
  by: kvm
* png SANCTION/expel occurred
  when: 1999-01-14/1999-01-19 bounded
  by: yugoslavia
  to: walker
* putoff CONCEDE occurred
  when: 1999-01-14/1999-01-21 bounded
  by: yugoslavia
  to: walker
  answers: png "put off"
* freeze CONCEDE occurred
  when: 1999-01-21 from text "21 January"
  by: yugoslavia
  to: walker
* travel CONSULT/visit occurred
  when: 1999-01-14/1999-01-21 bounded
  where: belgradecity
  by: chair; milosevic
  to: milosevic
* ask REQUEST/yield occurred
  when: 1999-01-14/1999-01-21 bounded
  where: belgradecity
  by: chair
  to: milosevic
  about: CONCEDE by yugoslavia to walker
  answers: png "rescind"
* generals CONSULT/visit occurred
  when: 1999-01-19 "Tuesday"
  by: clark; naumann; milosevic
  to: milosevic
* urge REQUEST/yield occurred
  when: 1999-01-19 "Tuesday"
  by: clark; naumann
  to: milosevic
  about: CONCEDE by yugoslavia to walker
  answers: png "urged the same"
* unhcr AID occurred
  when: 1999-01-18/1999-01-20 day from text "18, 19 and 20 January"
  where: stimlje
  by: unhcr
  to: "About 5,500 persons"
* convoy COERCE/restrict occurred
  when: 1999-01-17 from text "of the 17th"
  by: police
  to: "the convoy" thing; unhcr
* access COERCE/restrict occurred
  when: 1999-01-14/1999-01-21 bounded
  where: prizren
  by: army
  to: kvm
  count: 4 "four times"
* bar COERCE/restrict occurred
  when: 1999-01-14/1999-01-21 bounded
  where: likovac
  by: kla
  to: kvm
* admit RETREAT/access announced
  when: 1999-01-25 week "next week"
  where: prizren; likovac
  by: army; kla
  to: kvm
  said: army party "say"
  said: kla party "say"
figure: displaced ~5500 "About 5,500 persons" at stimlje

== t-racak-4
outlet: Sunday Examiner of London
register: analysis
published: 1999-01-31
--
An {summon|invitation} that cannot be declined

Hunting lodges make poor courthouses. Yet it is to a château with antlers on the walls, at Rambouillet outside Paris, that the six powers of the Contact Group on Friday {summon|summoned} Serbs and Kosovo Albanians for next Saturday. They gave them a week to come and another two to sign. The alliance, for its part, {auth|authorised} its secretary-general yesterday to order {air|air strikes} should either side stay away.

What changed the mood was a fortnight of funerals that could not be held. Forty-five people were {mass|killed} at Racak on the 15th. The {mass|massacre} came barely three months after the October {accord|accord}, in which Mr Milosevic {accord|promised} Richard Holbrooke to {thin|thin out} his battalions, and which he has broken as often as the guerrillas have. That day, as foreign ministers were {confer|conferring} in London, Serb police {rogovo|shot} dead two dozen Albanians at a farm in Rogovo; a policeman died as well.

Will they go? Ibrahim Rugova will: he {rugova|said} so within the hour. The KLA has {klaask,klaplane|asked} first for the release of its men from Serbian jails, then, more quietly, for a plane. Belgrade's parliament meets on Thursday and is expected to {approve|approve} a delegation, and to {refuse|refuse} foreign soldiers in the same breath.

Mr Walker, still in office, {unspeak|calls} what he saw "unspeakable". An earlier generation of envoys used that word of Srebrenica, where in July 1995 Bosnian Serb forces {sreb|murdered} some 7,000 men. It was after that {sreb|crime} that Nato went to {war|war} for the first time; diplomats who dread a second such {air|campaign} are hoping that the antlers will do.

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
* summon REQUEST/meet occurred
  when: 1999-01-29 "Friday"
  by: contact
  to: serbs; albanians
  about: CONSULT by serbs to albanians at rambouillet
* auth THREATEN/violence occurred
  when: 1999-01-30 "yesterday"
  by: nato
  to: serbs; albanians
  about: air
* air ASSAULT/aerial threatened
  when: ?
  by: nato
  to: serbs; albanians
  with: airstrike "air strikes"
* mass ASSAULT/firearms occurred
  when: 1999-01-15 "on the 15th"
  where: racak
  killed: 45 "Forty-five people" side recipient
* accord AGREE occurred
  when: 1998-10 "October"
  by: milosevic; holbrookep
  to: holbrookep
  about: thin
* thin RETREAT/withdraw announced optional
  when: ?
  by: milosevic
  to: "his battalions" thing
* confer CONSULT/multilateral occurred
  when: 1999-01-29 "That day"
  where: london
  by: ministers
* rogovo ASSAULT/firearms occurred
  when: 1999-01-29 "That day"
  where: "a farm"; rogovo
  by: police
  to: "two dozen Albanians"
  killed: 24 "two dozen" side recipient
  killed: 1 "a policeman" side actor
* rugova AGREE occurred
  when: 1999-01-29 "within the hour"
  by: rugova
  to: contact
  about: CONSULT by rugova at rambouillet
  answers: summon "said so"
* klaask REQUEST/yield occurred
  when: 1999-01-29/1999-01-31 bounded
  by: kla
  about: RETREAT/release to kla
  answers: summon "asked first"
* klaplane REQUEST/assist occurred
  when: 1999-01-29/1999-01-31 bounded
  by: kla
  answers: summon "then"
* approve SUPPORT announced
  when: 1999-02-04 "Thursday"
  by: parliament
* refuse REJECT announced
  when: 1999-02-04 "Thursday"
  by: parliament
  about: MOBILIZE/troops
* unspeak ACCUSE/disapprove occurred
  when: 1999-01-15/1999-01-31 bounded
  by: walker
  about: mass
  answers: mass "calls"
* sreb ASSAULT occurred
  when: 1995-07 from text "July 1995"
  where: srebrenicatown
  by: bosnianserbs
  killed: ~7000 "some 7,000 men" side recipient
* war ASSAULT occurred optional
  when: 1995-07-01/1999-01-31 bounded
  by: nato
  answers: sreb "after that crime"
