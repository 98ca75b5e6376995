story: g-angola-cabinda-2010
conflict: Angola
countries: AO, TG
facts: On 8 January 2010 gunmen of a Cabinda separatist group fired on the buses of the Togo football team after they crossed from Congo at Massabi. Two members of the delegation died (first reports added the Angolan driver, who survived). A FLEC faction, FLEC-PM,
  claimed it; another, FLEC-FAC, did so too. Togo's team wanted to stay, then was called home by its government on 10 January; Angola arrested two men, later lawyers and a priest; CAF banned Togo for two cups on 30 January and lifted it in May. On 3 August a Cabinda court jailed four activists; the
  constitutional court later set the charge aside in December. (public record: press, CAF statements, Human Rights Watch.)

who flec: group AO | Front for the Liberation of the Enclave of Cabinda; FLEC; separatists; the separatists
who flecpm: group AO | FLEC-PM; Military Position
who flecfac: group AO | FLEC-FAC; Armed Forces of Cabinda
who mingas: person AO | Rodrigues Mingas; Mingas
who angola: state AO | Angola; Luanda
who gov: government AO | Angolan government; the government
who faa: force AO | Angolan Armed Forces; FAA; the army; army escort; Angolan soldiers
who togo: state TG | Togo; Lome
who team: organisation TG | the Togo team; Togo's team; Togolese team; the Hawks; the players; the squad
who houngbo: person TG | Gilbert Houngbo; Houngbo
who caf: organisation - | CAF; African football confederation; the confederation
who bento: person AO | Antonio Bento Bembe; Bento Bembe
who france: state FR | France; Paris
who congo: state CG | Congo; Brazzaville
who drc: state CD | Democratic Republic of Congo; Kinshasa
who cabcourt: body AO | Cabinda court; the court
who hrw: organisation - | Human Rights Watch
who mpalabanda: organisation AO | Mpalabanda
where cabinda: province AO -5.0 12.4 | Cabinda; the enclave
where massabi: town AO -5.03 12.01 | Massabi
where cabtown: town AO -5.56 12.20 | Cabinda city
where luanda: town AO -8.84 13.23 | the capital
where pointenoire: town CG -4.78 11.86 | Pointe-Noire

== g-angola-cabinda-2010-1
outlet: Estuary Sport and News
register: wire
published: 2010-01-08
--
Gunmen {bus|open fire} on Togo team bus in Angola, driver {bus|killed}

CABINDA, Jan 8 (ESN) - Gunmen {bus|attacked} a bus carrying Togo's team to the African Nations Cup on Friday, {bus|killing} its Angolan driver and {bus|wounding} nine people, among them two players, officials said, two days before the tournament's opening.

The convoy had just crossed from Congo into Angola's oil enclave of Cabinda, at Massabi, when it was {bus|raked} with machine-gun {bus|fire} for what one player, speaking by telephone from a hospital corridor, said was twenty minutes or more. An army escort {escortfire|shot} back. "We hid beneath the seats," he said. "We were {bus|hit} like dogs, and they had masks on. All for a football match."

The Front for the Liberation of the Enclave of Cabinda, FLEC, said in a statement that it had carried out the {bus|ambush}. "This {bus|operation} is only the beginning of a series of actions that will {more|continue} to take place in all the territory of Cabinda," it {moreth|warned}, adding that it had {lettercaf|written} to the confederation in November that nobody should play there and had been ignored.

Bento Bembe, a minister without portfolio who commanded FLEC men himself before he {memo06|signed} a peace {memo06|memorandum} in 2006, {bentoterr|called} it "an act of terrorism" and said the front no longer existed. The Angolan government had {guarant|promised} in December that Cabinda, where seven matches were planned, was safe.

The confederation said it was {cafvisit|sending} a delegation headed by its president, who would {cafvisit|see} the prime minister on Saturday. The team's captain told a French radio that "if it were up to us we would {home|go} home".
--
who pm: person AO | prime minister
* bus ASSAULT/firearms occurred
  when: 2010-01-08 "Friday"
  where: massabi; cabinda
  by: "Gunmen"; flec claimed
  to: team; "a bus" thing
  with: small-arms "machine-gun fire"
  killed: 1 "Angolan driver" side civilian voice "officials"
  injured: 9 "nine people" side civilian voice "officials"
  injured: 2 "two players" part side civilian voice "officials"
  said: "officials" official "said"
  said: flec party claimed "said in a statement"
  said: "one player" witness "said"
* escortfire ASSAULT/firearms occurred
  when: 2010-01-08
  where: massabi
  by: faa
  to: "Gunmen"
  answers: bus "back"
* moreth THREATEN/violence occurred
  when: 2010-01-08
  by: flec
  about: more
* more ASSAULT threatened
  when: ?
  where: cabinda
  by: flec
* lettercaf REQUEST/yield occurred
  when: 2009-11 "November"
  by: flec
  to: caf
  said: flec party "adding"
* memo06 AGREE occurred
  when: 2006 from text "2006"
  by: bento
* bentoterr ACCUSE/disapprove occurred
  when: 2010-01-08
  by: bento
  to: flec
  about: bus
  answers: bus "act of terrorism"
* guarant AGREE occurred
  when: 2009-12 "December"
  by: gov
* cafvisit CONSULT/visit announced
  when: 2010-01-09 "Saturday"
  by: caf; pm
  to: pm
* home RETREAT/withdraw hypothetical
  when: ?
  by: team
  said: "The team's captain" party "told"

== g-angola-cabinda-2010-2
outlet: Togo Dimanche
register: translation
published: 2010-01-11
machine_translated: French
--
The Hawks {home|regain} the nest, with two coffins

It is done: aboard of the presidential aircraft, {plane|sent} by Lome, the players have {home|quit} Cabinda Sunday at the end of afternoon, the eyes red. Three days of national mourning have been decreed since this Monday. One will recall that, in the night of Saturday to Sunday, the group had {votestay|decided}, by a vote of nearly all, of to play, "in honour of the deads", and that the Prime minister, Gilbert Houngbo, had {recall|exacted} the contrary some hours
after: "If a team presents itself under our colours, it will be a false representation", has he {recall|tranched}. He {ridic|reproaches} to Angola of not having been informed of the menaces and to the confederation of to have treated the drama with "insufficiency".

The balance, that one has much deformed: the trainer adjoint and the attaché of press are deceased Saturday at dawn of their {bus|wounds}; the chauffeur, given for dead by all the agencies, lives. The guardian of goal, touched by two balls at the abdomen, has been {evacsa|evacuated} toward Johannesburg where his state is "stable". Eight others are {bus|hurt}.

Who has {bus|drawn}? Since Paris, the named Rodrigues Mingas, "secretary-general" of FLEC-PM, repeats on all the antennas that it's his men, that they aimed at the Angolan soldiers of the escort and not the sportsmen, whom he presents {condol|excuses} "to the families". And of to add that the {more|attacks} will {moreth2,more|go on} if Angola maintains matches in the enclave. An other tendency, the FLEC-FAC, revendicates equally. The
ministry of Foreign affairs has opened the {fraprobe|examination} of the case of Mingas; the Angola {extask|demands} that one deliver him, and France {frawarn|recalls} that the apology of terrorism is punished.

The police of Cabinda announces two {twoarr|arrests} on the places of the {bus|crime}, Friday already: two suspects, found with a Kalashnikov each. In Congo, some twenty Cabindais of the camp of Pointe-Noire have been {congoarr|heard} at the {congoask|demand} of Luanda. And the confederation? It has observed one minute of {silence|silence}. The match of this evening, Togo against Ghana, {annul|annulled}, will be one hole in the calendar.

~ Photo: le retour des Éperviers
~ Commentaires fermés
--
who angola: the Angola
who foreignm: body FR | ministry of Foreign affairs
where joburg: town ZA -26.20 28.05 | Johannesburg
* home RETREAT/withdraw occurred
  when: 2010-01-10 "Sunday at the end of afternoon"
  where: cabinda
  by: team
* votestay AGREE occurred
  when: 2010-01-09/2010-01-10 "the night of Saturday to Sunday"
  by: team
* recall REQUEST/yield occurred
  when: 2010-01-10 from votestay "some hours after"
  by: houngbo
  to: team
  about: home
  answers: votestay "the contrary"
* ridic ACCUSE/disapprove occurred
  when: 2010-01-10/2010-01-11 bounded
  by: houngbo
  to: angola; caf
  about: bus
* bus ASSAULT/firearms occurred
  when: 2010-01-08 "Friday"
  where: cabinda
  by: mingas claimed; flecpm claimed; flecfac claimed
  to: team; faa
  killed: 2 "the trainer adjoint and the attaché of press" side civilian
  injured: 8 "Eight others" part side civilian
  injured: 1 "The guardian of goal" part side civilian
  said: mingas party claimed "repeats"
  said: flecfac party claimed "revendicates"
* evacsa AID occurred
  when: 2010-01-08/2010-01-11 bounded
  where: joburg
  to: "The guardian of goal"
* condol CONCEDE occurred
  when: 2010-01-08/2010-01-11 bounded
  by: mingas
  to: "the families"
* more ASSAULT hypothetical
  when: ?
  where: cabinda
  by: flecpm
* fraprobe ACCUSE/investigate occurred
  when: 2010-01-08/2010-01-11 bounded
  by: foreignm
  to: mingas
* extask REQUEST/assist occurred
  when: 2010-01-08/2010-01-11 bounded
  by: angola
  to: france
  about: COOPERATE by france to mingas
* twoarr COERCE/arrest occurred
  when: 2010-01-08 "Friday"
  where: cabinda
  by: "The police of Cabinda"
  to: "two suspects"
  detained: 2 "two suspects"
  said: "The police of Cabinda" official "announces"
* congoarr COOPERATE occurred
  when: 2010-01-08/2010-01-11 bounded
  where: pointenoire
  by: congo
  to: "Cabindais"
  answers: congoask "at the demand"
* congoask REQUEST/assist occurred
  when: 2010-01-08/2010-01-11 bounded
  by: angola
  to: congo
  about: congoarr
* moreth2 THREATEN/violence occurred
  when: 2010-01-08/2010-01-11 bounded
  by: mingas
  to: angola
  said: mingas party "add"
  about: more
* plane AID occurred optional
  when: 2010-01-10 "Sunday at the end of afternoon"
  where: cabinda
  by: togo
  to: team
* frawarn THREATEN/arrest occurred optional
  when: 2010-01-08/2010-01-11 bounded
  by: france
  to: mingas
* silence SUPPORT occurred optional
  when: 2010-01-08/2010-01-11 bounded
  by: caf "the confederation"
  to: togo
* annul SANCTION/discontinue occurred optional
  when: 2010-01-08/2010-01-11 bounded
  to: "The match of this evening" thing

== g-angola-cabinda-2010-3
outlet: Enclave Rights Bulletin
register: ngo
published: 2010-08-16
--
Cabinda after the cup: the law of 1978 and four of its prisoners

On 3 August the Cabinda court {conv4|sentenced} a priest, a lawyer, an engineer and a former policeman to prison terms between three and six years for "crimes against the security of the state". None of them is said to have held a gun. What they had held were documents: printouts from the internet, and notes of a {parismeet|meeting} in Paris at which, in the summer of last year, elders of the enclave had {parismeet|talked} with exiles about how to resume {talks06!hypothetical|negotiations} with Luanda. Their judge found it
enough that they knew people who knew the attackers of the Togo bus.

They had been {arr4|picked up} at home between 8 January, the day of the {bus|attack} near Massabi, and the end of March. In May our observer was {turnobs|turned} back at the prison gate; in June, at the second try, she was {letobs|admitted} for an hour. The priest had been three weeks in a cell with forty others. He complained of nothing except the lack of a lamp.

A separate bench is {trial2|trying} two men as the gunmen. One of them, the prosecution says, has {confess|confessed} to receiving 300 dollars for showing a path. His lawyer says that he was {burn|burned} with cigarettes and that the {confess|confession} has been {confwd|withdrawn}. The army has not {probet|looked} into that; the prosecutor has {prompromise|undertaken} to.

It did not end there. Since January the FAA have {sweep|searched} some forty villages in Buco Zau and Belize. We have statements on nine {beating|beatings}, on the {hunt|killing} of a hunter in March whom soldiers took for a guerrilla, and on a {bank|raid} of 14 April in which the wells of Alto Sundi were {wells|filled} with earth "so that they will not drink". In the same months FLEC-FAC {chin|ambushed} a convoy of a Chinese seismic firm, twice, the second time, in
November last, {chin|killing} a guard; a third {chin3|attempt}, in June, on a police post at Necuto, failed for want of ammunition. In July it {facstop|offered} a {facs!announced|truce} if an African state would {afmed|mediate}. Kinshasa, {drcask|asked} first, {drcref|expelled} its envoy, with five others.

International. France has placed the exile who claimed the bus under {frarrm|investigation}, in January, and {frfree|freed} him after thirty hours. Portugal's parliament {ptmot|voted} down a motion of concern, 97 to 41. In Togo the {cafban|ban} which football's rulers pronounced on 30 January - two tournaments, for having {home|gone} home - was {cafunban|rescinded} in May after FIFA's chief {fifamed|mediated}; the federation had {arbit|gone} to the arbitrators at Lausanne.

We {ask4|call for} the {rel4!demanded|release} of the four; we {askrepeal|call for} the {repeal!demanded|repeal} of article 26 of the law of 1978, which makes "any act not foreseen by law" a crime. If Parliament {repeal!hypothetical|repeals} it before the end of the year, as the speaker hinted, they must {rel4!hypothetical|go free}.
--
who ngo: organisation AO | We; our observer
who four: population AO | the four
who chinese: organisation CN | Chinese seismic firm
who ptparl: body PT | Portugal's parliament
who fifa: organisation - | FIFA
where buco: town AO -4.75 12.56 | Buco Zau
where belize: town AO -4.59 12.68 | Belize
where altosundi: town AO - - | Alto Sundi
where necuto: town AO -4.90 12.55 | Necuto
where paris: town FR 48.85 2.35 | Paris
* conv4 SANCTION/convict occurred
  when: 2010-08-03 from text "3 August"
  by: cabcourt
  to: four; "a priest"; "a lawyer"; "an engineer"; "a former policeman"
  where: cabinda
* parismeet CONSULT occurred
  when: 2009-06/2009-08 "the summer of last year"
  where: paris
  by: "elders of the enclave"; "exiles"
* talks06 CONSULT hypothetical
  when: ?
  by: "elders of the enclave"; angola
  to: angola
* arr4 COERCE/arrest occurred
  when: 2010-01-08/2010-03-31 from text "8 January" "the end of March"
  to: four; "a priest"; "a lawyer"; "an engineer"; "a former policeman"
* bus ASSAULT/firearms occurred
  when: 2010-01-08 from text "8 January"
  where: "near Massabi"; massabi
  to: "the Togo bus" thing
  by: "the gunmen"; "the exile who claimed the bus" claimed
* turnobs COERCE/restrict occurred
  when: 2010-05 "May"
  where: "the prison gate"
  to: ngo
* letobs RETREAT/access occurred
  when: 2010-06 "June"
  where: "the prison gate"
  to: ngo
* trial2 ACCUSE/investigate ongoing
  when: 2010-08
  by: "A separate bench"
  to: "two men"
* burn ASSAULT/torture occurred
  when: 2010-01/2010-08 bounded
  to: "One of them"
  said: "His lawyer" party claimed "says"
* probet ACCUSE/investigate denied
  when: ?
  by: faa
  about: burn
* prompromise AGREE occurred
  when: 2010-01/2010-08 bounded
  by: "the prosecutor"
  about: ACCUSE/investigate
* sweep COERCE occurred
  when: 2010-01/2010-08 from text "January"
  where: buco; belize
  by: faa
  to: "some forty villages" thing
  sites: ~40 "some forty villages"
* beating ASSAULT/beat occurred
  when: 2010-01/2010-08 bounded
  by: faa
  count: 9 "nine"
* hunt ASSAULT occurred
  when: 2010-03 "March"
  by: faa
  to: "a hunter"
  killed: 1 "a hunter" side civilian
* bank ASSAULT occurred
  when: 2010-04-14 from text "14 April"
  where: altosundi
  by: faa
* wells ASSAULT/destroy occurred
  when: 2010-04-14 from text "14 April"
  where: altosundi
  by: faa
  to: "the wells" thing
  part_of: bank
* chin ASSAULT/firearms occurred
  when: 2009-11/2010-08 bounded "November last"
  by: flecfac
  to: chinese
  killed: 1 "a guard" side recipient
  count: 2 "twice"
* chin3 ASSAULT attempted
  when: 2010-06 "June"
  where: necuto
  by: flecfac
  to: "police post" thing
* facstop AGREE occurred
  when: 2010-07 "July"
  by: flecfac
  about: facs
* drcref COERCE/deport occurred
  when: 2010-07/2010-08-16 bounded
  by: drc
  to: "its envoy"; "five others"
* frarrm ACCUSE/investigate occurred
  when: 2010-01 "January"
  by: france
  to: "the exile who claimed the bus"
* frfree RETREAT/release occurred
  when: 2010-01 "after thirty hours"
  by: france
  to: "the exile who claimed the bus"
* ptmot REJECT occurred
  when: ?
  by: ptparl
* cafban SANCTION/expel occurred
  when: 2010-01-30 from text "30 January"
  by: "football's rulers"
  to: togo
  answers: home "for having"
* cafunban CONCEDE occurred
  when: 2010-05 "May"
  by: "football's rulers"
  to: togo
* fifamed CONSULT/third-party occurred
  when: 2010-01/2010-05 bounded
  by: fifa; togo
  to: togo
* ask4 REQUEST/yield occurred
  when: 2010-08-16
  by: ngo
  about: rel4
* askrepeal REQUEST/change occurred
  when: 2010-08-16
  by: ngo
  to: "Parliament"
  about: repeal
* repeal CONCEDE hypothetical
  when: ? "the end of the year"
  by: "Parliament"
* drcask REQUEST/assist occurred
  when: 2010-07/2010-08-16 bounded
  by: flecfac
  to: drc
  about: CONSULT/third-party by drc
* home RETREAT/withdraw occurred
  when: 2010-01-08/2010-01-30 bounded
  by: togo
* arbit ACCUSE/investigate occurred
  when: 2010-01-30/2010-05-31 bounded
  by: "the federation"
  to: "football's rulers"
  about: cafban
* facs RETREAT/ceasefire announced optional
  when: ?
  by: flecfac
* rel4 RETREAT/release demanded
  when: ?
  to: four
* confess CONCEDE occurred optional
  when: 2010-01/2010-08 bounded
  by: "One of them"
  said: "the prosecution" official "says"
* confwd REJECT occurred optional
  when: 2010-01/2010-08 bounded
  by: "One of them"
  about: confess
  said: "His lawyer" party "says"
* afmed CONSULT/third-party hypothetical optional
  when: ?
  by: "an African state"
figure: votes 97 "97" of ptparl
figure: votes 41 "41" of ptparl
