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
Free after 56 days: last eighteen {release|walk out} of Veiuto

SUVA - Mahendra Chaudhry stepped into a Red Cross vehicle a little after half past four yesterday afternoon, thinner, bearded at the chin, and for the first time since 19 May a man who could go home. Behind him came seventeen of his ministers and back-benchers. The rebels who had {hold|held} them shared a bowl of kava with their prisoners before the gate was opened and, in the words of one member, "{kava|begged our pardon} on their knees". Nine others had been {release9|let go} on Wednesday.

The {release|release} was the price of an {accord|accord} {accord|signed} last Sunday at a house in Muanikau by Commodore Frank Bainimarama and George Speight. Under it the army granted the gunmen {amnesty|immunity} for the {seizure|takeover}, the 1997 constitution stays where the commander {decree|put} it in May, on the shelf, and the Great Council of Chiefs chooses a president. In return the hostages and every weapon {taken|stolen} from the barracks were to be {armsback!announced|returned}. By last night the army had counted fewer than a third of the rifles. "If one gun is missing, there is no {gunthreat,amnesty!denied|amnesty}," a colonel told this newspaper. He did not say what would follow, but nobody in Suva has forgotten that plans to {storm!hypothetical|storm} the complex were drawn up twice in June.

The chiefs {pick|accepted} the {accord|accord}'s wording on Thursday by 41 to 12, delegates said.

Mr Chaudhry {chaudhryrefuse|refused} to recognise any of it. "I am the elected prime minister. What is {accord|signed} under a gun binds no one, and I have {resign!denied|resigned} nothing," he was quoted as telling well-wishers at his house, where a crowd of some two hundred kept {vigil|vigil} with candles. On the second day of the {seizure|seizure} he had been {beat|beaten} by his guards in front of foreign television when the army {gates|moved} men near the gates.

Elsewhere the trouble spreads faster than the peace. In Labasa villagers loyal to Speight {labasa|hold} the barracks since last week with some thirty soldiers {labasa|penned} inside. Landowners have {dam|taken} the Monasavu power station, so that half of Viti Levu cooks on wood; they {damdemand|want} millions in compensation. Two Air Fiji pilots were {pilots|detained} by armed youths at Savusavu and {pilotsfree|set free} the same evening.

~ Photo: Fiji Times House rugby team shoot it out with Nadi. Page 38.

Canberra announced yesterday that it would go ahead with {sanctions!announced|cuts} in defence and sporting ties all the same. New Zealand {nzban|banned} Speight and 40 of his followers from its soil in June. The Commonwealth {suspend|suspended} Fiji from its councils on 6 June.
--
where savusavu: town FJ -16.78 179.33 | Savusavu
where monasavu: site FJ -17.75 178.05 | Monasavu
where viti: region FJ -17.80 178.00 | Viti Levu
who landowners: population FJ | Landowners
who villagers: population FJ | villagers loyal to Speight
* release RETREAT/release occurred
  when: 2000-07-13 "yesterday afternoon"
  where: parliament
  by: rebels
  to: chaudhry; "seventeen of his ministers and back-benchers"
  released: 18 "last eighteen"
  released: 17 "seventeen of his ministers and back-benchers" part
* hold ASSAULT/abduct occurred
  when: 2000-05-19/2000-07-13 "since 19 May"
  where: parliament
  by: rebels
  to: hostages
* kava CONCEDE occurred
  when: 2000-07-13
  where: parliament
  by: rebels
  to: hostages
  said: "one member" witness "in the words of"
* release9 RETREAT/release occurred
  when: 2000-07-12 "Wednesday"
  where: parliament
  by: rebels
  to: "Nine others"
  released: 9 "Nine others"
* accord AGREE occurred
  when: 2000-07-09 "last Sunday"
  where: muanikau
  by: bainimarama; speight
  to: speight; bainimarama
* amnesty CONCEDE occurred
  when: 2000-07-09
  where: muanikau
  by: army
  to: rebels
* gunthreat THREATEN occurred
  when: 2000-07-13/2000-07-14 bounded
  by: "a colonel"
  to: rebels
  about: amnesty
* seizure COERCE/seize occurred
  when: 2000-05-19 "19 May"
  where: parliament
  by: rebels
  to: parliament thing
* decree COERCE/martial-law occurred
  when: 2000-05 "in May"
  by: bainimarama
  to: "the 1997 constitution" thing
* taken COERCE/seize occurred
  when: 2000-05/2000-07 bounded
  where: "the barracks"
  by: rebels
  to: "every weapon" thing
* armsback RETREAT/disarm announced
  when: ?
  by: rebels
  to: army
* storm ASSAULT hypothetical
  when: 2000-06/2000-07 bounded "in June"
  where: parliament
  by: army
  to: rebels
* pick SUPPORT occurred
  when: 2000-07-13 "Thursday"
  by: council
  about: accord
  said: "delegates" unnamed "said"
  answers: accord "accepted the accord's wording"
* chaudhryrefuse REJECT occurred
  when: 2000-07-13/2000-07-14 bounded
  where: suva
  by: chaudhry
  to: army; rebels
  about: accord
  answers: accord "refused to recognise any of it"
* resign RETREAT/resign denied
  when: 2000-05-19/2000-07-13 bounded
  by: chaudhry denied
  said: chaudhry denied "telling"
* vigil PROTEST/demo occurred
  when: 2000-07-13
  where: suva
  by: "a crowd of some two hundred"
  participants: ~200 "some two hundred"
* beat ASSAULT/beat occurred
  when: 2000-05-20 from seizure "On the second day"
  where: parliament
  by: "his guards"
  to: chaudhry
* gates MOBILIZE/troops occurred
  when: 2000-05-20 from seizure "On the second day"
  where: "near the gates"; parliament
  by: army
* labasa COERCE/seize ongoing
  when: 2000-07-03/2000-07-14 bounded "since last week"
  where: labasa
  by: villagers
  to: army; "the barracks" thing
  detained: ~30 "some thirty soldiers" side recipient
* dam COERCE/seize occurred
  when: ?
  where: monasavu; viti
  by: landowners
  to: "the Monasavu power station" thing
* damdemand REQUEST/assist occurred
  when: ?
  by: landowners
  about: AID
* pilots ASSAULT/abduct occurred
  when: ?
  where: savusavu
  by: "armed youths"
  to: "Two Air Fiji pilots"
  abducted: 2 "Two Air Fiji pilots"
* pilotsfree RETREAT/release occurred
  when: ? "the same evening"
  where: savusavu
  by: "armed youths"
  to: "Two Air Fiji pilots"
  released: 2 "Two Air Fiji pilots"
* sanctions SANCTION/discontinue announced
  when: ?
  by: australia
  to: fiji
* nzban SANCTION/discontinue occurred
  when: 2000-06 "in June"
  by: nz
  to: speight; "40 of his followers"
* suspend SANCTION/expel occurred
  when: 2000-06-06 from text "6 June"
  by: commonwealth
  to: fiji
figure: votes 41 "41 to 12" of council
figure: votes 12 "12" of council

== e-speight-2
outlet: Tasman Radio Network
register: radio
published: 2000-07-27
--
Pacific Report, 0700: Fiji army {arrest|seizes} Speight at a roadblock

ANNOUNCER: The man who {hold|held} a cabinet {hold|hostage} for eight weeks spent last night in a cell. Fijian soldiers {arrest|stopped} George Speight's car at a checkpoint on the edge of Suva at about half past nine on Wednesday evening and {arrest|took} him, his lawyer and two bodyguards to the Queen Elizabeth Barracks. This morning they went for the rest.

REPORTER: Yes, at first light helicopters were over the Kalabu school, where some hundreds of his supporters moved after Veiuto. Soldiers {kalabu|fired} tear gas and then live rounds, in the air they insist. A hospital doctor says one man is dead and about forty are {kalabu|hurt}, several with broken arms. The army {kalabuarr|rounded up} 369 people, by its own count, and {kalabufind|found} pistols, petrol bombs, and two of the missing M16s.

ANNOUNCER: Why now, after an {amnesty|amnesty}?

REPORTER: Because, says the army, they {breach|broke} it: the weapons were never {armsback!denied|handed} in. And Speight {presthreat|threatened} the new president on Tuesday. He told Ratu Josefa Iloilo that there would be "civil war" unless his own list of ministers was {presreq|sworn}. He calls that a misunderstanding. Soldiers also say they uncovered a {foil|plan} to {foil|kill} the president-elect and {foilair|grab} the airport at Nadi; no papers have been shown.

ANNOUNCER: His people are angry.

REPORTER: In Labasa, rebels inside the barracks {labasathreat|threaten} to {kill2|kill} two officers if he is not {spfreereq,spfree!demanded|freed} by noon today. On the road to Nausori young men {nausori|felled} coconut palms across the highway. An Indo-Fijian farm at Muaniweni was {farm|burnt} down overnight and the family {shelter|taken in} by a mission in Lautoka, where there are already three hundred.

ANNOUNCER: And the politics?

REPORTER: A caretaker government is due tomorrow under Laisenia Qarase, a banker. Mr Chaudhry has {chdemand|called} for the 1997 constitution to be {restore!demanded|restored}; he {chthank|thanked} Commodore Bainimarama for the {arrest|arrest}, a sentence I never expected to read out. Australia {auwelcome|welcomed} it too, and may {consider|lift} part of its {sanctions|sanctions} if an election date is named. The chiefs are to {chiefsmeet!announced|meet} next Wednesday.

Asked whether troops might {fire2|open fire} again, a colonel said: we hope we do not have to. If they {fire!hypothetical|shoot}, we {fire2w,fire2|shoot}.
--
who iloilo: person FJ | Ratu Josefa Iloilo; the president-elect; new president
who qarase: person FJ | Laisenia Qarase
who colonel: office FJ | a colonel
who army: Fijian soldiers; Soldiers; soldiers
where kalabu: site FJ -18.10 178.48 | Kalabu
where nausori: town FJ -18.03 178.53 | Nausori
where nadi: site FJ -17.76 177.44 | Nadi
where muaniweni: site FJ -17.95 178.37 | Muaniweni
* kalabuarr COERCE/arrest occurred
  when: 2000-07-27 "This morning"
  where: kalabu
  by: army
  to: "369 people"
  detained: 369 "369 people" side recipient voice army
  said: army party "by its own count"
* kalabufind COERCE/seize occurred
  when: 2000-07-27 "This morning"
  where: kalabu
  by: army
  to: "pistols, petrol bombs, and two of the missing M16s" thing
  said: army party "by its own count"
* arrest COERCE/arrest occurred
  when: 2000-07-26 "Wednesday evening"
  where: suva
  by: army
  to: speight; "his lawyer and two bodyguards"
* hold ASSAULT/abduct occurred
  when: ? "eight weeks"
  by: speight
  to: "a cabinet"
* kalabu ASSAULT/firearms occurred
  when: 2000-07-27 "This morning" "at first light"
  where: kalabu
  by: army
  to: "some hundreds of his supporters"
  with: crowd-control "tear gas"; small-arms "live rounds"
  killed: 1 "one man" side recipient voice "A hospital doctor"
  injured: ~40 "about forty" side recipient voice "A hospital doctor"
  said: army party "insist"
  said: "A hospital doctor" witness "says"
* amnesty CONCEDE occurred
  when: ?
  by: army
  to: rebels
* breach SANCTION/withdraw occurred
  when: ?
  by: rebels alleged of army
  to: army
  said: army "says"
* armsback RETREAT/disarm denied
  when: ?
  by: rebels
  to: army
  said: army "says"
* presthreat THREATEN/violence occurred
  when: 2000-07-25 "Tuesday"
  by: speight
  to: iloilo
  about: ASSAULT
* foil ASSAULT/targeted attempted
  when: 2000-07-26/2000-07-27 bounded
  by: rebels alleged of army
  to: iloilo
  said: army "say"
* labasathreat THREATEN/violence occurred
  when: 2000-07-27
  where: labasa
  by: rebels
  to: army; "two officers"
  about: kill2
* kill2 ASSAULT threatened optional
  when: 2000-07-27 "noon today"
  where: labasa
  by: rebels
  to: "two officers"
* spfree RETREAT/release demanded
  when: 2000-07-27 "noon today"
  by: army
  to: speight
* nausori PROTEST/obstruct occurred
  when: 2000-07-26/2000-07-27 bounded
  where: nausori
  by: "young men"
* farm PROTEST/riot occurred
  when: 2000-07-26/2000-07-27 "overnight"
  where: muaniweni
  to: "An Indo-Fijian farm" thing
* shelter AID occurred
  when: 2000-07-26/2000-07-27 "overnight"
  where: lautoka
  by: "a mission"
  to: "the family"
* chdemand REQUEST/change occurred
  when: 2000-07-26/2000-07-27 bounded
  by: chaudhry
  about: restore
* restore CONCEDE demanded optional
  when: ?
* chthank SUPPORT occurred
  when: 2000-07-26/2000-07-27 bounded
  by: chaudhry
  to: bainimarama
  about: arrest
  answers: arrest "for the arrest"
* auwelcome SUPPORT occurred
  when: 2000-07-26/2000-07-27 bounded
  by: australia
  to: army
  about: arrest
  answers: arrest "welcomed it too"
* sanctions SANCTION/discontinue ongoing
  when: ?
  by: australia
  to: fiji
* consider CONCEDE hypothetical
  when: ?
  by: australia
  to: fiji
* chiefsmeet CONSULT/multilateral announced
  when: 2000-08-02 "next Wednesday"
  by: council
* fire ASSAULT/firearms hypothetical
  when: ?
  by: rebels
  to: army
  said: colonel party "said"
* fire2 ASSAULT/firearms hypothetical optional
  when: ?
  by: army
  to: rebels
  said: colonel party "said"
* fire2w THREATEN/violence occurred
  when: 2000-07-27
  by: army
  to: rebels
  about: fire2
  said: colonel party "said"
* presreq REQUEST/change occurred
  when: 2000-07-25 "Tuesday"
  by: speight
  to: iloilo
* foilair COERCE/seize attempted
  when: 2000-07-26/2000-07-27 bounded
  where: nadi
  by: rebels alleged of army
  to: "the airport at Nadi" thing
  said: army "say"
* spfreereq REQUEST/yield occurred
  when: 2000-07-27
  where: labasa
  by: rebels
  to: army
  about: spfree
figure: displaced 300 "three hundred" at lautoka

== e-speight-3
outlet: South Pacific Wire
register: wire
published: 2000-11-03
--
Eight dead as Fiji troops {retake|crush} barracks {mutiny|mutiny}

SUVA, Nov 3 (SPW) - Loyal soldiers {retake|recaptured} Fiji's main army base on Thursday night after special forces men who had {backsp|backed} George Speight {mutiny|turned} their guns on their comrades and tried to {hunt|kill} the commander.

Five mutineers and three loyalists were {mutiny,retake|killed}, the military said on Friday, and 28 people were {treat|treated} for wounds, four of them civilians {mutiny|hit} by stray rounds. A hospital source had earlier put the dead at five. Officers later acknowledged that some of the rebels had been {beatdead|kicked} and {beatdead|beaten} to death after they {giveup|put up} their hands.

About 40 men of the Counter Revolutionary Warfare Unit {mutiny|shot} their way into the armoury at Queen Elizabeth Barracks at one in the afternoon. Commodore Bainimarama, who was at lunch, was {evac|led} down a gully through cassava gardens by his bodyguards. Five officers were {captives|taken} prisoner. After dusk the Third Battalion {retake|stormed} back behind mortar and machine-gun {retake|fire}.

Police imposed a 36-hour {curfew|curfew} on Suva from six o'clock on Thursday evening. Acting on a tip, they {thwart|stopped} a lorry carrying 15 armed villagers towards the base before it could join the {mutiny|revolt}. Ten mutineers were still at large.

Speight, who is {arrest|held} on the islet of Nukulau, awaiting {treason|trial} for treason, sent word through a lawyer that he had no part in it. The interim government {accuse|blamed} "those who lost in July" all the same.

Australia and New Zealand {condemn|condemned} the {mutiny|uprising}. Canberra {advice|advised} its citizens to stay indoors; Wellington {offer|offered} doctors and said it would {frigate!hypothetical|send} a frigate if foreigners had to be fetched out.
--
who mutineers: group FJ | special forces men; mutineers; Five mutineers; About 40 men of the Counter Revolutionary Warfare Unit
who loyal: force FJ | Loyal soldiers; loyalists; Third Battalion
who police: Police
who interim: government FJ | interim government
* retake COERCE/seize occurred
  when: 2000-11-02 "Thursday night"
  where: qeb; suva
  by: loyal
  to: mutineers; qeb thing
  with: mortar "mortar"; small-arms "machine-gun fire"
  said: army party "said"
* mutiny ASSAULT/firearms occurred
  when: 2000-11-02 "Thursday night" "one in the afternoon"
  where: qeb; suva
  by: mutineers; "those who lost in July" alleged of interim; speight denied
  to: loyal
  with: small-arms "guns"
  killed: 8 "Eight" side unknown
  killed: 5 "Five mutineers" part side actor voice army
  killed: 3 "three loyalists" part side recipient voice army
  killed: 5 "five" side unknown voice "A hospital source"
  injured: 28 "28 people" side unknown voice army
  injured: 4 "four of them civilians" part side civilian voice army
  said: army "said"
  said: "A hospital source" unnamed "put"
* treat AID occurred optional
  when: 2000-11-02/2000-11-03 bounded
  to: "28 people"
* backsp SUPPORT occurred optional
  when: 2000/2000-11-02 bounded
  by: mutineers
  to: speight
* hunt ASSAULT/targeted attempted
  when: 2000-11-02
  where: qeb
  by: mutineers
  to: bainimarama
* beatdead ASSAULT/beat occurred
  when: 2000-11-02
  where: qeb
  by: loyal
  to: mutineers "some of the rebels"
  said: "Officers" party "acknowledged"
* giveup RETREAT/withdraw occurred
  when: 2000-11-02
  where: qeb
  by: mutineers "some of the rebels"
  to: loyal
  said: "Officers" party "acknowledged"
* evac AID occurred optional
  when: 2000-11-02
  where: qeb
  by: "his bodyguards"
  to: bainimarama
* captives ASSAULT/abduct occurred
  when: 2000-11-02
  where: qeb
  by: mutineers
  to: "Five officers"
  abducted: 5 "Five officers"
* curfew COERCE/curfew occurred
  when: 2000-11-02 "Thursday evening"
  where: suva
  by: police
* thwart COERCE/seize occurred
  when: 2000-11-02
  by: police
  to: "a lorry" thing; "15 armed villagers"
* arrest COERCE/arrest ongoing
  when: 2000-07/2000-11-03 bounded
  where: nukulau
  to: speight
* treason ACCUSE/investigate announced
  when: ?
  to: speight
* accuse ACCUSE/allege occurred
  when: 2000-11-02/2000-11-03 bounded
  by: interim
  to: "those who lost in July"
  about: mutiny
* condemn ACCUSE/disapprove occurred
  when: 2000-11-02/2000-11-03 bounded
  by: australia; nz
  to: mutineers
  about: mutiny
  answers: mutiny "condemned the uprising"
* advice REQUEST/change occurred optional
  when: 2000-11-02/2000-11-03 bounded
  by: australia
  to: "its citizens"
* offer AGREE occurred
  when: 2000-11-02/2000-11-03 bounded
  by: nz
  about: AID
* frigate AID hypothetical
  when: ?
  by: nz
  to: "foreigners"
  with: warship "a frigate" 1
  said: nz official "said"
figure: troops 10 "Ten mutineers"

== e-speight-4
outlet: Law Reports Digest, Suva
register: court
published: 2002-02-19
--
High Court at Suva: The State v. Speight, note of {death|sentence}

His Lordship recorded that the accused, having {plead|pleaded} guilty on Monday, 18 February 2002, to one count of treason, was {death|sentenced} to death by hanging, the only penalty then known to the statute. Within hours the President, upon the advice of the Commission on the Prerogative of Mercy, {commute|commuted} that {death|sentence} to imprisonment for life.

Facts admitted. On 19 May 2000 at about 10.45 a.m. the accused with seven armed men of the CRW {seizure|entered} the chamber of Parliament, {seizure|discharged} two shots at the ceiling and {hold|took captive} the Prime Minister, Mr Chaudhry, with some 45 others. He purported to {abrogate|abrogate} the Constitution and to swear himself in as head of government. That afternoon crowds {loot|looted} and {loot|burned} shops in central Suva, {loot|destroying} about twenty. The Vice-President was not harmed. On 28 May a police officer on duty near the complex was {officer|shot} dead by persons within; on the same night a mob {tvraid|wrecked} the offices of the television station, whose programme had {criticise|mocked} the accused.

On 29 May Commodore Bainimarama, the President Ratu Mara having {mararesign|stepped aside}, proclaimed {decree|martial law}. {nego|Negotiations} took place at Muanikau through June under an officer of the RFMF and two envoys of the chiefs. The Court heard that on 12 June shots were {carshot|fired} at the accused's vehicle as it left the military checkpoint, and missed. All persons {hold|held} were {release|released} by 13 July 2000.

Immunity. Counsel {plea|relied} upon the Muanikau {accord|Accord} and upon Immunity Decree No. 18. The prosecution answered that the {amnesty|promise} was conditional; weapons were not {armsback!denied|surrendered}; the Decree in consequence fell. The Court {dismiss|rejects} the defence submission.

Co-accused. Ten men {plead2|admitted} the lesser offence of wrongful confinement and were {terms|given} between eighteen months and three years. Two others {contest|deny} the charge and will be {trial2!announced|tried} in May.

Observations. Evidence was led that a {rescueplan|rescue} by force had been {rescueplan|ordered} for the night of 4 June and {rescueoff|called off} with men already in the lorries. Had it gone ahead, said the witness, "we should have counted bodies". The accused, tearful, {askfol|asked} his followers to accept the outcome and {sorry|apologised} to the families. The Court notes the {amreq|request} of Amnesty International that capital punishment be {abolish!demanded|abolished}; Parliament is understood to have such a {abolish!announced|measure} before it this week.

~ Digest prepared for subscribers. Not an authorised report.
--
who speight: the accused
who court: body FJ | High Court; The Court
who president: office FJ | the President
* plead CONCEDE occurred
  when: 2002-02-18 from text "Monday, 18 February 2002"
  where: suva
  by: speight
* death SANCTION/convict occurred
  when: 2002-02-18 from text "Monday, 18 February 2002"
  where: suva
  by: court
  to: speight
* commute CONCEDE occurred
  when: 2002-02-18 from death "Within hours"
  by: president
  to: speight
* seizure COERCE/seize occurred
  when: 2000-05-19 from text "19 May 2000"
  where: parliament
  by: speight; crw "seven armed men of the CRW"
  to: parliament thing
  with: small-arms "two shots"
* hold ASSAULT/abduct occurred
  when: 2000-05-19 from text "19 May 2000"
  where: parliament
  by: speight; crw "seven armed men of the CRW"
  to: chaudhry; "some 45 others"
  abducted: ~45 "some 45 others" part
* abrogate COERCE/martial-law attempted
  when: 2000-05-19 from text "19 May 2000"
  by: speight
  to: "the Constitution" thing
* loot PROTEST/riot occurred
  when: 2000-05-19 from text "That afternoon"
  where: suva
  by: "crowds"
  to: "shops" thing
  sites: ~20 "about twenty"
* officer ASSAULT/firearms occurred
  when: 2000-05-28 from text "28 May"
  where: parliament
  by: "persons within"
  to: police "a police officer on duty"
  killed: 1 "a police officer" side recipient
* tvraid PROTEST/riot occurred
  when: 2000-05-28 from text "the same night"
  by: "a mob"
  to: "the offices of the television station" thing
* criticise ACCUSE/disapprove occurred
  when: 2000-05-19/2000-05-28 bounded
  by: "the television station"
  to: speight
* mararesign RETREAT/resign occurred
  when: 2000-05-19/2000-05-29 bounded
  by: mara
* decree COERCE/martial-law occurred
  when: 2000-05-29 from text "29 May"
  by: bainimarama
* nego CONSULT/third-party occurred
  when: 2000-06 from text "through June"
  where: muanikau
  by: army; council "two envoys of the chiefs"; speight
  to: speight
* carshot ASSAULT/firearms attempted
  when: 2000-06-12 from text "12 June"
  where: "the military checkpoint"
  to: speight; "the accused's vehicle" thing
  said: court "heard"
* release RETREAT/release occurred
  when: 2000-05-19/2000-07-13 bounded from text "by 13 July 2000"
  to: "All persons held"
* plea REQUEST occurred optional
  when: 2002-02-18/2002-02-19 bounded
  by: "Counsel"
  to: court
* accord AGREE occurred
  when: ?
  where: muanikau
* armsback RETREAT/disarm denied
  when: 2000-05-19/2002-02-18 bounded
  by: speight
  said: "The prosecution" "answered"
* dismiss REJECT occurred
  when: 2002-02-18/2002-02-19 bounded
  by: court
  to: speight
  about: plea
  answers: plea "the defence submission"
* plead2 CONCEDE occurred
  when: 2002-02-18/2002-02-19 bounded
  by: "Ten men"
* terms SANCTION/convict occurred
  when: 2002-02-18/2002-02-19 bounded
  by: court
  to: "Ten men"
  count: 10 "Ten men"
* contest REJECT occurred optional
  when: 2002-02-18/2002-02-19 bounded
  by: "Two others"
* trial2 ACCUSE/investigate announced optional
  when: 2002-05 "in May"
  to: "Two others"
* rescueplan ASSAULT announced
  when: 2000-06-04/2000-06-05 from text "the night of 4 June"
  where: parliament
  said: "the witness" witness "said"
* rescueoff SANCTION/discontinue occurred
  when: 2000-06-04/2000-06-05 from text "the night of 4 June"
  about: rescueplan
  said: "the witness" witness "said"
* askfol REQUEST/yield occurred
  when: 2002-02-18/2002-02-19 bounded
  where: suva
  by: speight
  to: "his followers"
* sorry CONCEDE occurred
  when: 2002-02-18/2002-02-19 bounded
  where: suva
  by: speight
  to: "the families"
* amreq REQUEST/change occurred
  when: 2002/2002-02-19 bounded
  by: "Amnesty International"
  about: abolish
* abolish CONCEDE announced
  when: 2002-02-19/2002-02-24 bounded "this week"
  by: "Parliament"
* amnesty CONCEDE occurred
  when: ?
  to: speight
