story: e-speight
conflict: Fiji
countries: FJ
facts: On 19 May 2000 George Speight and armed men of the Counter Revolutionary Warfare Unit seized Fiji's parliament and took Prime Minister Mahendra Chaudhry and his government hostage for 56 days; the army under
  Commodore Frank Bainimarama declared martial law on 29 May; the Muanikau Accord was signed on 9 July and the last hostages went free on 13 July; Speight was arrested on 26 July; a mutiny at Queen Elizabeth
  Barracks on 2 November killed eight soldiers. Small incidents and wordings are ours. (public record: Fiji press and court records 2000-2002, Commonwealth statements)

who fiji: state FJ | Fiji
who speight: person FJ | George Speight; Speight; Mr Speight
who rebels: group FJ | the rebels; rebels; Speight's men; the gunmen; Speight's group
who crw: force FJ | Counter Revolutionary Warfare Unit; CRW
who chaudhry: person FJ | Mahendra Chaudhry; Chaudhry; Mr Chaudhry
who bainimarama: person FJ | Frank Bainimarama; Commodore Bainimarama; Bainimarama; the commander
who army: force FJ | Republic of Fiji Military Forces; the army; the military; army; RFMF
who mara: person FJ | Ratu Sir Kamisese Mara; Ratu Mara
who council: body FJ | Great Council of Chiefs; the chiefs
who commonwealth: organisation - | Commonwealth; the Commonwealth
who australia: state AU | Australia; Canberra
who nz: state NZ | New Zealand; Wellington
who police: force FJ | police; the police
who hostages: population FJ | the hostages; hostages; the captives
where suva: town FJ -18.14 178.44 | Suva
where parliament: site FJ -18.15 178.44 | parliament; parliamentary complex; Parliament House; Veiuto
where muanikau: site FJ -18.15 178.45 | Muanikau
where qeb: site FJ -18.12 178.45 | Queen Elizabeth Barracks; QEB
where labasa: town FJ -16.43 179.37 | Labasa
where lautoka: town FJ -17.61 177.45 | Lautoka
where nukulau: site FJ -18.17 178.52 | Nukulau

== e-speight-1
outlet: Viti Evening Post
register: daily
published: 2000-07-14
--
{free|Free} after 56 days: last eighteen {free|walk out} of Veiuto

SUVA - Mahendra Chaudhry stepped into a Red Cross vehicle a little after half past four yesterday afternoon, thinner, bearded at the chin, and for the first time since 19 May a man who could go home. Behind him came seventeen of his ministers and back-benchers. The rebels who had {hostage|held} them shared a bowl of kava with their prisoners before the gate was opened and, in the words of one member, "{pardon|begged our pardon} on their knees". Nine others had been {nine|let go} on Wednesday.

The {free|release} was the price of an {accord|accord} {accord|signed} last Sunday at a house in Muanikau by Commodore Frank Bainimarama and George Speight. Under it the army {immunity|granted} the gunmen immunity for the {takeover|takeover}, the 1997 constitution stays where the commander {const|put} it in May, on the shelf, and the Great Council of Chiefs chooses a president. In return the hostages and every weapon {guns|stolen} from the barracks were to be {disarm|returned}. By last night the army had counted fewer than a third of the rifles. "If one gun is missing, there is {colthreat|no amnesty}," a colonel told this newspaper. He did not say what would follow, but nobody in Suva has forgotten that plans to {storm|storm} the complex were drawn up twice in June.

The chiefs {accept|accepted} the {accord|accord}'s wording on Thursday by 41 to 12, delegates said.

Mr Chaudhry {refuse|refused} to recognise any of it. "I am the elected prime minister. What is {accord|signed} under a gun binds no one, and I have {resign|resigned} nothing," he was quoted as telling well-wishers at his house, where a crowd of some two hundred kept {vigil|vigil} with candles. On the second day of the {takeover|seizure} he had been {beat|beaten} by his guards in front of foreign television when the army {moved|moved} men near the gates.

Elsewhere the trouble spreads faster than the peace. In Labasa villagers loyal to Speight {labasa|hold} the barracks since last week with some thirty soldiers {penned|penned} inside. Landowners have {monasavu|taken} the Monasavu power station, so that half of Viti Levu cooks on wood; they {want|want} millions in compensation. Two Air Fiji pilots were {pilots|detained} by armed youths at Savusavu and {pilotsfree|set free} the same evening.

~ Photo: Fiji Times House rugby team shoot it out with Nadi. Page 38.

Canberra announced yesterday that it would go ahead with {cuts|cuts} in defence and sporting ties all the same. New Zealand {ban|banned} Speight and 40 of his followers from its soil in June. The Commonwealth {susp|suspended} Fiji from its councils on 6 June.
--
where savusavu: town FJ -16.78 179.33 | Savusavu
where monasavu: site FJ -17.75 178.05 | Monasavu
where viti: region FJ -17.80 178.00 | Viti Levu
who landowners: population FJ | Landowners; villagers loyal to Speight
* free RETREAT/release occurred
  when: 2000-07-13 "yesterday afternoon"
  where: parliament; suva
  by: rebels
  to: chaudhry; hostages; "seventeen of his ministers and back-benchers"
  released: 18 "last eighteen" side recipient
  released: 17 "seventeen of his ministers and back-benchers" part side recipient
* hostage ASSAULT/abduct occurred
  when: 2000-05-19/2000-07-13 from text "19 May" "56 days"
  where: parliament; suva
  by: rebels
  to: chaudhry; hostages
* pardon CONCEDE occurred
  when: 2000-07-13 "yesterday afternoon"
  where: parliament
  by: rebels
  to: hostages
  said: "one member" witness
* nine RETREAT/release occurred
  when: 2000-07-12 "Wednesday"
  where: parliament
  by: rebels
  to: "Nine others"
  released: 9 "Nine others" side recipient
* accord AGREE occurred
  when: 2000-07-09 "last Sunday"
  where: muanikau
  by: bainimarama; speight
  to: bainimarama; speight
* immunity CONCEDE occurred
  when: 2000-07-09 "last Sunday"
  where: muanikau
  by: army
  to: rebels
  about: takeover
* takeover COERCE/martial-law occurred
  when: 2000-05-19 from text "19 May"
  where: parliament; suva
  by: rebels
* const COERCE/martial-law occurred
  when: 2000-05 "May"
  by: bainimarama
  to: "the 1997 constitution" thing
* guns COERCE/seize occurred
  when: ?
  where: "the barracks"
  to: "every weapon" thing
* disarm RETREAT/disarm announced
  when: ?
  by: rebels
  to: army
* colthreat THREATEN occurred
  when: 2000-07-13/2000-07-14 bounded
  by: "a colonel"
  to: rebels
* storm ASSAULT announced
  when: 2000-06 "June"
  where: parliament
  to: rebels
  count: 2 "twice"
* accept SUPPORT occurred
  when: 2000-07-13 "Thursday"
  by: council
  about: accord
  said: "delegates" unnamed "said"
  answers: accord "accepted the accord's wording"
* refuse REJECT occurred
  when: 2000-07-13/2000-07-14 bounded
  where: "his house"
  by: chaudhry
  to: army; rebels
  about: accord
  answers: accord "refused to recognise any of it"
* resign RETREAT/resign denied
  when: ?
  by: chaudhry
  said: chaudhry party "quoted"
* vigil PROTEST/demo occurred
  when: 2000-07-13/2000-07-14 bounded
  where: "his house"
  by: "a crowd of some two hundred"
* beat ASSAULT/beat occurred
  when: 2000-05-20 from takeover "the second day"
  where: parliament
  by: "his guards"
  to: chaudhry
  answers: moved "when the army moved men near the gates"
* moved MOBILIZE/troops occurred
  when: 2000-05-20 from takeover "the second day"
  where: parliament
  by: army
  to: rebels
* labasa COERCE/seize ongoing
  when: 2000-07-03/2000-07-14 "since last week"
  where: "the barracks since"; labasa
  by: landowners
  to: army; "the barracks since" thing
* penned COERCE/restrict ongoing
  when: 2000-07-03/2000-07-14 "since last week"
  where: labasa
  by: landowners
  to: "some thirty soldiers"
* monasavu COERCE/seize ongoing
  when: ?
  where: monasavu; viti
  by: landowners
  to: "power station" thing
* want REQUEST/assist occurred
  when: ?
  by: landowners
  about: AID to landowners
* pilots ASSAULT/abduct occurred
  when: ?
  where: savusavu
  by: "armed youths"
  to: "Two Air Fiji pilots"
  abducted: 2 "Two Air Fiji pilots" side recipient
* pilotsfree RETREAT/release occurred
  when: ? "the same evening"
  where: savusavu
  by: "armed youths"
  to: "Two Air Fiji pilots"
  released: 2 "Two Air Fiji pilots" side recipient
* cuts SANCTION/discontinue announced
  when: 2000-07-13 "yesterday"
  by: australia
  to: fiji
* ban SANCTION/discontinue occurred
  when: 2000-06 "June"
  by: nz
  to: speight; "40 of his followers"
* susp SANCTION/expel occurred
  when: 2000-06-06 from text "6 June"
  by: commonwealth
  to: fiji
figure: votes 41 "41" of council
figure: votes 12 "12" of council
figure: participants ~200 "some two hundred"
figure: detained ~30 "some thirty soldiers" of army at labasa

== e-speight-2
outlet: Tasman Radio Network
register: radio
published: 2000-07-27
--
Pacific Report, 0700: Fiji army {arrest|seizes} Speight at a roadblock

ANNOUNCER: The man who {hostage|held} a cabinet hostage for eight weeks spent last night in a cell. Fijian soldiers {stop|stopped} George Speight's car at a checkpoint on the edge of Suva at about half past nine on Wednesday evening and {arrest|took} him, his lawyer and two bodyguards to the Queen Elizabeth Barracks. This morning they {kalabu|went for} the rest.

REPORTER: Yes, at first light helicopters were over the Kalabu school, where some hundreds of his supporters moved after Veiuto. Soldiers {kalabu|fired} tear gas and then live rounds, in the air they insist. A hospital doctor says one man is dead and about forty are hurt, several with broken arms. The army {roundup|rounded up} 369 people, by its own count, and {found|found} pistols, petrol bombs, and two of the missing M16s.

ANNOUNCER: Why now, after an {immunity|amnesty}?

REPORTER: Because, says the army, they {broke|broke} it: the weapons were never {disarm|handed in}. And Speight {civil|threatened} the new president on Tuesday. He told Ratu Josefa Iloilo that there would be "civil war" unless his own list of ministers was sworn. He calls that a misunderstanding. Soldiers also say they uncovered a plan to {killplot|kill} the president-elect and {grab|grab} the airport at Nadi; no papers have been shown.

ANNOUNCER: His people are angry.

REPORTER: In Labasa, rebels inside the barracks {killthreat|threaten} to kill two officers if he is not freed by noon today. On the road to Nausori young men {fell|felled} coconut palms across the highway. An Indo-Fijian farm at Muaniweni was {farm|burnt down} overnight and the family {takenin|taken in} by a mission in Lautoka, where there are already three hundred.

ANNOUNCER: And the politics?

REPORTER: A caretaker government is due tomorrow under Laisenia Qarase, a banker. Mr Chaudhry has {restore|called for} the 1997 constitution to be restored; he {thank|thanked} Commodore Bainimarama for the {arrest|arrest}, a sentence I never expected to read out. Australia {welcome|welcomed} it too, and may {lift|lift} part of its {cuts|sanctions} if an election date is named. The chiefs are to {meet|meet} next Wednesday.

Asked whether troops might {again|open fire} again, a colonel said: we hope we do not have to. If they {theyshoot|shoot}, we {weshoot|shoot}.
--
who iloilo: person FJ | Ratu Josefa Iloilo; the president-elect; new president
who qarase: person FJ | Laisenia Qarase
who colonel: office FJ | a colonel
who army: Fijian soldiers; Soldiers; soldiers
where kalabu: site FJ -18.10 178.48 | Kalabu
where nausori: town FJ -18.03 178.53 | Nausori
where nadi: site FJ -17.76 177.44 | Nadi
where muaniweni: site FJ -17.95 178.37 | Muaniweni
* arrest COERCE/arrest occurred
  when: 2000-07-26 "Wednesday evening"
  where: "a checkpoint"; suva
  by: army
  to: speight; "his lawyer"; "two bodyguards"
  detained: 4 "him, his lawyer and two bodyguards" side recipient
  answers: broke "they broke it"
* hostage ASSAULT/abduct occurred
  when: ? "eight weeks"
  by: speight
  to: "a cabinet"
* stop COERCE/seize occurred
  when: 2000-07-26 "Wednesday evening"
  where: "a checkpoint"; suva
  by: army
  to: "car" thing
* kalabu ASSAULT/crowd-control occurred
  when: 2000-07-27 "This morning"
  where: kalabu
  by: army
  to: "his supporters"
  with: crowd-control "tear gas"; small-arms "live rounds"
  killed: 1 "one man is dead" side recipient voice "A hospital doctor"
  injured: ~40 "about forty are hurt" side recipient voice "A hospital doctor"
  injured: >=3 vague "several with broken arms" part side recipient voice "A hospital doctor"
  said: "A hospital doctor" witness "says"
* roundup COERCE/arrest occurred
  when: 2000-07-27 "This morning"
  where: kalabu
  by: army
  to: "his supporters"
  detained: 369 "369 people" side recipient voice army
  said: army party "count"
* found COERCE/seize occurred
  when: 2000-07-27 "This morning"
  where: kalabu
  by: army
  to: "pistols, petrol bombs, and two of the missing M16s" thing
  munitions: 2 "two of the missing M16s" part
  said: army party "count"
* immunity CONCEDE occurred
  when: ?
  to: speight
* broke SANCTION/discontinue occurred optional
  when: ?
  by: rebels alleged of army
  to: army
  said: army party "says"
* disarm RETREAT/disarm denied
  when: ?
  by: rebels
  to: army
  said: army party "says"
* civil THREATEN/violence occurred
  when: 2000-07-25 "Tuesday"
  by: speight
  to: iloilo
* killplot ASSAULT/targeted attempted
  when: ?
  to: iloilo
  said: army party "say"
* grab COERCE/seize attempted
  when: ?
  where: "the airport"; nadi
  to: "the airport" thing
  said: army party "say"
* killthreat THREATEN/violence occurred
  when: 2000-07-26/2000-07-27 bounded
  where: labasa
  by: rebels
  to: "two officers"
  about: ASSAULT by rebels to "two officers"
  answers: arrest "if he is not freed"
* fell PROTEST/obstruct occurred
  when: 2000-07-26/2000-07-27 bounded
  where: "the road to Nausori"; nausori
  by: "young men"
* farm ASSAULT/destroy occurred
  when: 2000-07-26/2000-07-27 "overnight"
  where: muaniweni
  to: "An Indo-Fijian farm" thing
* takenin AID occurred
  when: 2000-07-26/2000-07-27 "overnight"
  where: lautoka
  by: "a mission"
  to: "the family"
* restore REQUEST/change occurred
  when: 2000-07-26/2000-07-27 bounded
  by: chaudhry
* thank SUPPORT occurred
  when: 2000-07-26/2000-07-27 bounded
  by: chaudhry
  to: bainimarama
  about: arrest
  answers: arrest "for the arrest"
* welcome SUPPORT occurred
  when: 2000-07-26/2000-07-27 bounded
  by: australia
  to: army
  about: arrest
  answers: arrest "welcomed it too"
* lift CONCEDE hypothetical
  when: ?
  by: australia
  to: fiji
  about: cuts
* cuts SANCTION/discontinue ongoing
  when: ?
  by: australia
  to: fiji
* meet CONSULT announced
  when: 2000-08-02 "next Wednesday"
  by: council
* again ASSAULT/firearms hypothetical
  when: ?
  by: army
  said: colonel party "said"
* theyshoot ASSAULT/firearms hypothetical optional
  when: ?
  said: colonel party "said"
* weshoot THREATEN/violence occurred
  when: 2000-07-27
  by: colonel
  about: ASSAULT/firearms by army
figure: displaced 300 "three hundred" at lautoka

== e-speight-3
outlet: South Pacific Wire
register: wire
published: 2000-11-03
--
Eight dead as Fiji troops {storm|crush} barracks {mutiny|mutiny}

SUVA, Nov 3 (SPW) - Loyal soldiers {base|recaptured} Fiji's main army base on Thursday night after special forces men who had backed George Speight {mutiny|turned their guns} on their comrades and tried to {kill|kill} the commander.

Five mutineers and three loyalists were {mutiny|killed}, the military said on Friday, and 28 people were treated for wounds, four of them civilians {mutiny|hit} by stray rounds. A hospital source had earlier put the dead at five. Officers later acknowledged that some of the rebels had been {beat|kicked} and {beat|beaten} to death after they {surr|put up their hands}.

About 40 men of the Counter Revolutionary Warfare Unit {mutiny|shot their way} into the armoury at Queen Elizabeth Barracks at one in the afternoon. Commodore Bainimarama, who was at lunch, was {flight|led} down a gully through cassava gardens by his bodyguards. Five officers were {pris|taken prisoner}. After dusk the Third Battalion {storm|stormed} back behind mortar and machine-gun fire.

Police imposed a 36-hour {curfew|curfew} on Suva from six o'clock on Thursday evening. Acting on a tip, they {lorry|stopped} a lorry carrying 15 armed villagers towards the base before it could join the {mutiny|revolt}. Ten mutineers were still at large.

Speight, who is {arrest|held} on the islet of Nukulau, awaiting trial for treason, sent word through a lawyer that he had no part in it. The interim government {blame|blamed} "those who lost in July" all the same.

Australia and New Zealand {condemn|condemned} the {mutiny|uprising}. Canberra {advise|advised} its citizens to stay indoors; Wellington {offer|offered} doctors and said it would {frigate|send} a frigate if foreigners had to be fetched out.
--
who mutineers: group FJ | special forces men; mutineers; Five mutineers; About 40 men of the Counter Revolutionary Warfare Unit
who loyal: force FJ | Loyal soldiers; loyalists; Third Battalion
who police: Police
who interim: government FJ | interim government
* storm ASSAULT/heavy-weapons occurred
  when: 2000-11-02 "After dusk" "Thursday night"
  where: qeb; suva
  by: loyal
  to: mutineers
  with: mortar "mortar"; small-arms "machine-gun"
* base COERCE/seize occurred
  when: 2000-11-02 "Thursday night"
  where: qeb; suva
  by: loyal
  to: mutineers; qeb thing
  answers: mutiny "crush barracks mutiny"
  part_of: storm
* mutiny ASSAULT/firearms occurred
  when: 2000-11-02 "one in the afternoon"
  where: "the armoury"; qeb; suva
  by: mutineers; speight denied; "those who lost in July" alleged of interim
  to: loyal; army
  killed: 8 "Eight dead"
  killed: 5 "Five mutineers" part side actor voice army
  killed: 3 "three loyalists" part side recipient voice army
  killed: 5 "five" voice "A hospital source"
  injured: 28 "28 people" voice army
  injured: 4 "four of them civilians" part side civilian voice army
  said: army official "said"
  said: "A hospital source" unnamed "put"
* kill ASSAULT/targeted attempted
  when: 2000-11-02 "Thursday night"
  where: qeb; suva
  by: mutineers
  to: bainimarama
* beat ASSAULT/beat occurred
  when: 2000-11-02/2000-11-03 bounded
  where: qeb
  by: loyal
  to: "some of the rebels"
  said: "Officers" party "acknowledged"
* surr RETREAT/withdraw occurred
  when: 2000-11-02/2000-11-03 bounded
  where: qeb
  by: "some of the rebels"
  said: "Officers" party "acknowledged"
* flight RETREAT/withdraw occurred optional
  when: 2000-11-02 "one in the afternoon"
  where: qeb
  by: bainimarama; "his bodyguards"
* pris COERCE/arrest occurred
  when: 2000-11-02
  where: qeb
  by: mutineers
  to: "Five officers"
  detained: 5 "Five officers" side recipient
* curfew COERCE/curfew ongoing
  when: 2000-11-02/2000-11-04 "Thursday evening" "36-hour"
  where: suva
  by: police
* lorry COERCE/seize occurred
  when: 2000-11-02/2000-11-03 bounded
  by: police
  to: "a lorry" thing; "15 armed villagers"
* arrest COERCE/arrest ongoing optional
  when: ?
  where: nukulau
  to: speight
* blame ACCUSE/allege occurred
  when: 2000-11-02/2000-11-03 bounded
  by: interim
  to: "those who lost in July"
  about: mutiny
  answers: mutiny "blamed"
* condemn ACCUSE/disapprove occurred
  when: 2000-11-02/2000-11-03 bounded
  by: australia; nz
  to: mutineers
  about: mutiny
  answers: mutiny "condemned the uprising"
* advise REQUEST occurred optional
  when: 2000-11-02/2000-11-03 bounded
  by: australia
  to: "its citizens"
* offer AGREE occurred
  when: 2000-11-02/2000-11-03 bounded
  by: nz
  about: AID by nz
* frigate MOBILIZE/troops hypothetical
  when: ?
  by: nz
figure: troops ~40 "About 40 men" of mutineers at qeb

== e-speight-4
outlet: Law Reports Digest, Suva
register: court
published: 2002-02-19
--
High Court at Suva: The State v. Speight, note of {sentence|sentence}

His Lordship recorded that the accused, having {plead|pleaded guilty} on Monday, 18 February 2002, to one count of treason, was {sentence|sentenced} to death by hanging, the only penalty then known to the statute. Within hours the President, upon the advice of the Commission on the Prerogative of Mercy, {commute|commuted} that {sentence|sentence} to imprisonment for life.

Facts admitted. On 19 May 2000 at about 10.45 a.m. the accused with seven armed men of the CRW {takeover|entered} the chamber of Parliament, {shots|discharged} two shots at the ceiling and {hostage|took captive} the Prime Minister, Mr Chaudhry, with some 45 others. He purported to {abrogate|abrogate} the Constitution and to swear himself in as head of government. That afternoon crowds {loot|looted} and {loot|burned} shops in central Suva, {loot|destroying} about twenty. The Vice-President was not harmed. On 28 May a police officer on duty near the complex was {cop|shot dead} by persons within; on the same night a mob {tv|wrecked} the offices of the television station, whose programme had mocked the accused.

On 29 May Commodore Bainimarama, the President Ratu Mara having {maraside|stepped aside}, proclaimed {martial|martial law}. {neg|Negotiations} took place at Muanikau through June under an officer of the RFMF and two envoys of the chiefs. The Court heard that on 12 June shots were {carshots|fired} at the accused's vehicle as it left the military checkpoint, and missed. All persons {hostage|held} were {free|released} by 13 July 2000.

Immunity. Counsel relied upon the Muanikau {accord|Accord} and upon Immunity {immunity|Decree} No. 18. The prosecution answered that the {accord|promise} was conditional; weapons were not {disarm|surrendered}; the {immunity|Decree} in consequence fell. The Court {rejsub|rejects} the defence submission.

Co-accused. Ten men admitted the lesser offence of wrongful confinement and were {sent10|given} between eighteen months and three years. Two others deny the charge and will be {trial|tried} in May.

Observations. Evidence was led that a {rescue|rescue} by force had been ordered for the night of 4 June and {calloff|called off} with men already in the lorries. Had it {rescue!hypothetical|gone ahead}, said the witness, "we should have counted bodies". The accused, tearful, {askacc|asked} his followers to accept the outcome and {apol|apologised} to the families. The Court notes the {amnesty|request} of Amnesty International that capital punishment be abolished; Parliament is understood to have such a measure before it this week.

~ Digest prepared for subscribers. Not an authorised report.
--
who speight: the accused
who court: body FJ | High Court; The Court
who president: office FJ | the President
* sentence SANCTION/convict occurred
  when: 2002-02-18 from text "Monday, 18 February 2002"
  where: suva
  by: court
  to: speight
* plead CONCEDE occurred optional
  when: 2002-02-18 from text "Monday, 18 February 2002"
  where: suva
  by: speight
  to: court
* commute CONCEDE occurred
  when: 2002-02-18 from sentence "Within hours"
  by: president
  to: speight
  about: sentence
  answers: sentence "commuted that sentence"
* takeover COERCE/martial-law occurred
  when: 2000-05-19 from text "19 May 2000"
  where: parliament
  by: speight; "seven armed men of the CRW"
* shots ASSAULT/firearms occurred
  when: 2000-05-19 from text "19 May 2000"
  where: "the chamber"; parliament
  by: speight; "seven armed men of the CRW"
  to: "the ceiling" thing
  with: small-arms "shots" 2
  part_of: takeover
* hostage ASSAULT/abduct occurred
  when: 2000-05-19 from text "19 May 2000"
  where: "the chamber"; parliament
  by: speight; "seven armed men of the CRW"
  to: chaudhry; "some 45 others"
  abducted: ~45 "some 45 others" part side recipient
* abrogate COERCE/martial-law attempted
  when: 2000-05-19 from text "19 May 2000"
  by: speight
  to: "the Constitution" thing
* loot PROTEST/riot occurred
  when: 2000-05-19 from text "That afternoon"
  where: "central Suva"; suva
  by: "crowds"
  to: "shops" thing
  sites: ~20 "about twenty"
* cop ASSAULT/firearms occurred
  when: 2000-05-28 from text "28 May"
  where: "the complex"; parliament
  by: "persons within"
  to: police; "a police officer"
  killed: 1 "a police officer" side recipient
* tv PROTEST/riot occurred
  when: 2000-05-28 "the same night"
  where: "the television station"
  by: "a mob"
  to: "the television station" thing
* maraside RETREAT/resign occurred
  when: 2000-05-29 from text "29 May"
  by: mara
* martial COERCE/martial-law occurred
  when: 2000-05-29 from text "29 May"
  by: bainimarama
* neg CONSULT occurred
  when: 2000-06 "through June"
  where: muanikau
  by: "an officer of the RFMF"; "two envoys of the chiefs"
* carshots ASSAULT/firearms occurred
  when: 2000-06-12 from text "12 June"
  where: "the military checkpoint"
  to: speight; "vehicle" thing
  with: small-arms "shots"
* free RETREAT/release occurred
  when: 2000-05-19/2000-07-13 bounded from text "13 July 2000"
  where: parliament
  by: speight
  to: "All persons"
* accord SUPPORT occurred
  when: ?
  where: muanikau
* immunity CONCEDE occurred
  when: ?
  to: speight
* disarm RETREAT/disarm denied
  when: ?
  said: "The prosecution" party "answered"
* rejsub REJECT occurred
  when: 2002-02-18/2002-02-19 bounded
  by: court
  to: "defence"
* sent10 SANCTION/convict occurred
  when: ?
  by: court
  to: "Ten men"
* trial ACCUSE/investigate announced optional
  when: 2002-05 "May"
  by: court
  to: "Two others"
* rescue ASSAULT announced
  when: 2000-06-04 from text "4 June"
  where: parliament
* calloff RETREAT/withdraw occurred optional
  when: 2000-06-04 from text "4 June"
* askacc REQUEST/yield occurred
  when: 2002-02-18/2002-02-19 bounded
  by: speight
  to: "his followers"
* apol CONCEDE occurred
  when: 2002-02-18/2002-02-19 bounded
  by: speight
  to: "the families"
* amnesty REQUEST/change occurred
  when: ?
  by: "Amnesty International"
