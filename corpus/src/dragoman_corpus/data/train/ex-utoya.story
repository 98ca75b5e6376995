story: ex-utoya
conflict: Norway
countries: NO
facts: On 22 July 2011 a car bomb at 15:26 in the government quarter of Oslo killed eight (first seven); the same man, dressed as a policeman, then shot members of the Labour Party's youth on the island of Utøya: first reports ten dead, before dawn 80,
  then 84, 85, 86; on 25 July corrected to 68 (76 in all), later 69 and 77. He was remanded for eight weeks on 25 July; more than 100,000 people held a rose march that evening. Jihadists' claims were taken back. He got 21 years of preventive
  detention on 24 August 2012; the commission of 13 August 2012 blamed police. (public record: police statements, Oslo District Court, 22 July Commission, press.)

who breivik: person NO | Anders Behring Breivik; Breivik; the gunman; the suspect; the accused; the defendant; the 32-year-old; the man in uniform
who police: force NO | police; Norwegian police; the police
who delta: force NO | emergency squad; Delta; the squad
who stolt: office NO | Jens Stoltenberg; Stoltenberg; the prime minister
who labour: party NO | Labour Party; Labour
who auf: population NO | AUF; young people; the youths; campers; teenagers; youth camp
who court: body NO | Oslo District Court; District Court; the court; the judge
who storberget: office NO | Knut Storberget; justice minister
who commission: body NO | 22 July Commission; the commission
who obama: office US | Barack Obama; Obama
who pst: body NO | Police Security Service; PST
where oslo: town NO 59.9127 10.7461 | Oslo; the capital
where quarter: site NO 59.9152 10.7460 | government quarter; government block; government building
where utoya: site NO 60.0230 10.2480 | Utoya; Utøya; the island
where rygge: site NO 59.3790 10.7850 | Rygge

== ex-utoya-1
outlet: Skagerrak Wire
register: wire
published: 2011-07-22
--
Bomb {bomb|rips} Oslo government offices; {shoot|shooting} at youth camp

OSLO, July 22 (Skagerrak) - A bomb {bomb|tore through} the government quarter of Oslo on Friday afternoon, {bomb|killing} at least seven people, and less than two hours later a man dressed as a policeman {shoot|opened fire} on a Labour Party youth camp on an island to the north-west of the capital. Police said late in the evening that nine or ten had been {shoot|killed} there.

They {arrest|arrested} a Norwegian of 32 on the island. He is {suspect|suspected} of both {bomb,shoot|attacks}, acting national police chief Sveinung Sponheim said.

The {bomb|explosion}, at 15:26, {bomb|blew out} the windows of the tower that holds the prime minister's office and {bomb|set} the oil ministry {bomb|on fire}. Nine people were badly {bomb|hurt}, the hospital said. Jens Stoltenberg was working at his residence and is safe. "You will not destroy our democracy," he told whoever was responsible, by telephone from a place that was kept secret.

At Utoya, where some 560 young people had gathered, the man in uniform came over by ferry, saying he had come to check on security. He called the youths together and {shoot|shot}. Survivors told of campers swimming for their lives and of others {shoot|shot} in the water. "I heard screams. I heard people begging," a girl of sixteen wrote to her mother from behind a rock. Boat owners from the far shore {rescue|pulled} dozens of them {rescue|out}.

A second bomb was {disarm|found} on the island and {disarm|made safe}.

A little known group calling itself Helpers of the Global Jihad put out a claim on a web forum and withdrew it some hours afterwards. Norway has 400 soldiers in Afghanistan and its aircraft have flown {libya|raids} over Libya since March; in July a prosecutor {krekar|indicted} an Iraqi-born cleric over {krekthr|threats} to kill politicians. But "it looks more like Oklahoma City than the World Trade Center," a police officer remarked.

Armed soldiers {guard|took up} posts in the streets. The police {avoid|asked} residents to leave the centre and stay at home. Barack Obama {obama|offered} Oslo any help it might need, and the Council of the European Union {eucond|condemned} these "acts of cowardice".
--
who norway: state NO | Norway
who sponheim: office NO | Sveinung Sponheim
who helpers: group - | Helpers of the Global Jihad
who hospital: organisation NO | the hospital
who girl: person NO | a girl of sixteen
who soldiers: force NO | Armed soldiers
who eucouncil: body - | Council of the European Union
who boats: population NO | Boat owners
who cleric: person - | an Iraqi-born cleric
where libya: country LY 27.0 17.0 | Libya
* bomb ASSAULT/explosives occurred
  when: 2011-07-22 "Friday afternoon"
  where: quarter; oslo
  by: "a Norwegian of 32" alleged of police; helpers claimed
  to: "the tower" thing; "the oil ministry" thing; "people"
  with: bomb "A bomb" 1
  killed: >=7 "at least seven people" side civilian
  injured: 9 "Nine people" side civilian voice hospital
* shoot ASSAULT/firearms occurred
  when: 2011-07-22 from bomb "less than two hours later"
  where: utoya
  by: breivik; "a Norwegian of 32" alleged of police
  to: auf; labour
  killed: 9-10 "nine or ten" side civilian voice police
  said: police official "said"
  said: girl witness "wrote"
  said: "Survivors" witness "told"
* arrest COERCE/arrest occurred
  when: 2011-07-22
  where: utoya
  by: police
  to: "a Norwegian of 32"
  detained: 1 "a Norwegian of 32"
* rescue AID occurred
  when: 2011-07-22
  where: utoya
  by: boats
  to: auf
  rescued: >=24 vague "dozens"
* disarm COERCE/seize occurred
  when: 2011-07-22
  where: utoya
  to: "A second bomb" thing
* libya ASSAULT/aerial ongoing
  when: 2011-03/2011-07-22 "March"
  where: libya
  by: norway
* krekar ACCUSE/investigate occurred
  when: 2011-07 "July"
  by: "a prosecutor"
  to: cleric
  about: krekthr
* krekthr THREATEN/violence occurred
  when: ?
  by: cleric alleged of "a prosecutor"
  to: "politicians"
* guard MOBILIZE/troops occurred
  when: 2011-07-22
  where: "the streets"; oslo
  by: soldiers
* avoid REQUEST/change occurred optional
  when: 2011-07-22
  where: oslo
  by: police
  to: "residents"
* obama AGREE occurred
  when: 2011-07-22
  by: obama
  to: norway
  about: AID
* eucond ACCUSE/disapprove occurred
  when: 2011-07-22
  by: eucouncil
  to: breivik
  about: shoot
  answers: bomb "condemned"
  answers: shoot "condemned"
  about: bomb
* suspect ACCUSE/allege occurred optional
  when: 2011-07-22
  by: police
  to: "a Norwegian of 32"
  about: bomb
  about: shoot
  said: sponheim official "said"

== ex-utoya-2
outlet: The Lowland Herald
register: daily
published: 2011-07-26
--
Behind closed doors, then behind roses

OSLO - There was a car, a pale face in the back of it, and then for thirty-five minutes nothing. Judge Kim Heger had {close|shut} the hearing to press and public, so that the man who {shoot|murdered} the sons and daughters of the Labour Party should not {signal!hypothetical|pass} a word to helpers, if he has any. Outside, a boy {carattack|hammered} on the window of the police car and {insult|called} him a traitor.

Anders Behring Breivik {admit|admits} the {bomb,shoot|acts}, his lawyer says, but {plead|denies} any guilt. They had been "gruesome but necessary". In court he {accuse|charged} Labour with "mass import of Muslims" and spoke of two more cells. The court ordered that he be {remand|held} for eight weeks, the first four in full isolation. The {chargeb|charge} is terrorism under paragraph 147a.

That same afternoon the police gave a lower figure, an odd kind of comfort. On Utøya 68 were {shoot|killed}, not 86; some had been counted twice in the chaos. In the government block it is eight rather than seven. Seventy-six in all. Ninety-six were {bomb,shoot|injured} in the two places together. Four of those who were on the island are still unaccounted for.

Questions, courteous ones so far, about an hour. The first call came at 17:26. The emergency squad {drive|drove} because its helicopter crew was on holiday, its boat took in water, and it {arrest|handcuffed} the gunman at 18:34, two minutes after setting foot ashore. He had {lay|laid} his weapons {lay|down}. The justice minister, Knut Storberget, {praise|thanked} the men for "fantastic" work.

In Poland a firm was {poland|searched} from which he had bought chemicals; a spokesman for the PST said that on its lists since March there stood a single purchase, for about 120 crowns, not enough to open an {watch|inquiry}. In south-eastern Norway a farm at Rena, where six tonnes of fertiliser had been delivered, was {farm|combed}; police {farm2|blew up} what they {farm|found}.

And in the evening, the roses. The organisers had {orgcall|called} a torchlight {march|procession}, then {orgask|asked} people please not to walk, because there were 150,000 of them, maybe 200,000. So they {march|stood}, flowers up. "Evil can kill a person, but it can never conquer a people," Stoltenberg told them. Crown Prince Haakon: "Tonight our streets are filled with love." Sweden, Denmark and Finland had kept a minute's {silence|silence} at noon. In France the Front National {frontexp|suspended} a member who had {blog|praised} the killer in a blog.

~ Also in this section: The ten islands of the fjord | Subscribe now
--
who heger: office NO | Kim Heger
who lawyer: person NO | his lawyer
who fn: party FR | Front National
who boy: person NO | a boy
who organisers: population NO | The organisers
who fnmember: person FR | a member
who haakon: office NO | Crown Prince Haakon
where rena: town NO 61.1340 11.3640 | Rena
where poland: country PL 52.0 19.0 | Poland
* close COERCE/restrict occurred
  when: ?
  where: oslo
  by: heger
  to: "press and public"
* shoot ASSAULT/firearms occurred
  when: ?
  where: utoya
  by: breivik
  to: labour "the sons and daughters of the Labour Party"
  killed: 68 "68" side civilian voice police
  killed: 86 "86" side civilian
  killed: 76 "Seventy-six in all" side civilian voice police
  injured: 96 "Ninety-six" side civilian
  missing: 4 "Four of those" side civilian
  said: police official "gave"
* signal COOPERATE hypothetical optional
  when: ?
  by: breivik
  to: "helpers"
* carattack PROTEST/riot occurred
  when: ?
  where: oslo
  by: boy
  to: breivik; "the police car" thing
* insult ACCUSE/disapprove occurred
  when: ?
  where: oslo
  by: boy
  to: breivik
* admit CONCEDE occurred optional
  when: ?
  by: breivik
  to: court
  about: shoot
  said: lawyer party "says"
* bomb ASSAULT/explosives occurred
  when: ?
  where: quarter
  by: breivik
  to: quarter thing
  killed: 8 "eight" side civilian voice police
  killed: 7 "seven" side civilian
* plead REJECT occurred optional
  when: ?
  by: breivik
  to: court
  about: chargeb
  said: lawyer party "says"
  answers: chargeb "denies any guilt"
* accuse ACCUSE/allege occurred
  when: ?
  where: oslo
  by: breivik
  to: labour
* remand COERCE/arrest occurred
  when: ?
  where: oslo
  by: court
  to: breivik
* chargeb ACCUSE/investigate occurred
  when: ?
  to: breivik
  about: shoot
* drive MOBILIZE/police occurred
  when: ?
  where: utoya
  by: delta
* arrest COERCE/arrest occurred
  when: ? "18:34"
  where: utoya
  by: delta
  to: breivik
* praise SUPPORT occurred
  when: ?
  by: storberget
  to: delta
  about: arrest
* poland ACCUSE/investigate occurred
  when: ?
  where: poland
  to: "a firm"
* watch ACCUSE/investigate denied
  when: ? "March"
  by: pst
  to: breivik
  said: pst official "said"
* farm COERCE/seize occurred
  when: ?
  where: "a farm at Rena"; rena
  by: police
  to: "a farm" thing; breivik
* farm2 ASSAULT/explosives occurred optional
  when: ?
  where: "a farm at Rena"; rena
  by: police
  to: "what they found" thing
* march PROTEST/demo occurred
  when: ? "in the evening"
  where: oslo
  by: organisers; "people"
  participants: 150000-200000 "150,000 of them, maybe 200,000"
* silence PROTEST/demo occurred optional
  when: ? "noon"
  where: "Sweden"; "Denmark"; "Finland"
  by: "Sweden"; "Denmark"; "Finland"
* frontexp SANCTION/expel occurred
  when: ?
  where: "France"
  by: fn
  to: fnmember
* blog SUPPORT occurred
  when: ?
  by: fnmember
  to: breivik "the killer"
* lay RETREAT/disarm occurred
  when: ? "18:34"
  where: utoya
  by: breivik "gunman"
  to: delta
* orgcall REQUEST/assist occurred
  when: ?
  by: organisers
  to: "people"
  about: march
* orgask REQUEST/change occurred optional
  when: ?
  by: organisers
  to: "people"

== ex-utoya-3
outlet: Nordisk Rettsnytt
register: court
published: 2012-08-24
--
Twenty-one years, sane: {verdict|judgment} in case 11-188627

The Oslo District Court, five judges unanimous, today {verdict|convicted} the defendant of {bomb,shoot|acts} of terror which took the lives of 77 people on 22 July 2011 and {verdict|sentenced} him to preventive {verdict|detention} of 21 years, not less than ten of which must pass before any release is weighed. It can be prolonged for as long as he is held to be dangerous.

Facts as found. At 15:17 the accused left a rented van with 950 kilograms of a fertiliser charge at the entrance of the high block; eight minutes later it {bomb|went off}, {bomb|killing} eight and {bomb|wounding} at least nine gravely. Between 17:21 and 18:34 he {shoot|shot} dead 67 persons on Utøya; two more died in flight, by a fall and by drowning. Thirty-three were {shoot|hit} and lived. He {shoot|fired} at least 297 rounds from a rifle and a pistol. More than half of the {shoot|slain} were not twenty years old.

On sanity. A first pair of psychiatrists found him psychotic, a second pair did not. The prosecution had {prosreq,defreq|asked for} committal to psychiatric care, the defence for {acq|acquittal} or else for a finding of sanity. The court holds that the political opinions to which he clings, hateful as they are, are shared by others and are not in themselves a delusion.

The prisoner smiled as it was read. He did not {recog|recognise} the court, he said, since it had its mandate from parties that stand for multiculturalism; he would not {appeal|appeal}, as this would be to acknowledge it. He then wished to {apol|apologise} to "militant nationalists" for not having {shoot|executed} more, whereupon the presiding judge {cutoff|stopped} him. The prosecution, too, has {appeal2|waived} an appeal.

Eleven days ago the 22 July Commission under Alexandra Bech Gjorv {blame|found} that the {bomb|attack} in the government quarter could have been prevented by closing Grubbegata, a measure {grubbe|decided} in 2004 and not carried out, and that the police could have {arrest|seized} the gunman on the island a quarter of an hour or more before. The director of police, Oystein Maeland, {maeland|resigned} on 16 August. The prime minister, {stoltask|asked} to {stoltgo|go}, repeated his {apology|apology} and said he would {stay|stay}. Survivors in the public gallery embraced. "Now he can be forgotten," one said.
--
who prosecution: office NO | prosecution
who gjorv: office NO | Alexandra Bech Gjorv
who maeland: office NO | Oystein Maeland
who breivik: The prisoner
where quarter: the high block
where grubbegata: site NO 59.9150 10.7470 | Grubbegata
* verdict SANCTION/convict occurred
  when: 2012-08-24 "today"
  by: court
  to: breivik
* bomb ASSAULT/explosives occurred
  when: 2011-07-22 from text "eight minutes later"
  where: quarter
  by: breivik
  to: quarter thing
  with: car-bomb "a rented van with 950 kilograms of a fertiliser charge" 1
  killed: 8 "eight" side civilian
  injured: >=9 "at least nine gravely" side civilian
* shoot ASSAULT/firearms occurred
  when: 2011-07-22 from text "Between 17:21 and 18:34"
  where: utoya
  by: breivik
  with: small-arms "a rifle and a pistol"
  killed: 67 "67 persons" part side civilian
  killed: 2 "two more" part side civilian
  killed: 77 "77 people" side civilian
  injured: 33 "Thirty-three" side civilian
  to: "67 persons"
* prosreq REQUEST/change occurred
  when: 2011-07-22/2012-08-24 bounded
  by: prosecution
  to: court
  about: SANCTION/convict to breivik
* acq RETREAT/release demanded optional
  when: ?
  by: court
  to: breivik
* appeal REJECT occurred optional
  when: 2012-08-24
  by: breivik
  to: court
* recog REJECT occurred
  when: 2012-08-24
  by: breivik
  to: court
* apol CONCEDE attempted
  when: 2012-08-24
  by: breivik
  to: "militant nationalists"
* cutoff COERCE/restrict occurred
  when: 2012-08-24
  by: court "the presiding judge"
  to: breivik
  answers: apol "whereupon"
* appeal2 REJECT occurred optional
  when: ?
  by: prosecution
  to: court
* blame ACCUSE/allege occurred
  when: 2012-08-13 "Eleven days ago"
  by: commission; gjorv
  to: police
  about: arrest
* grubbe COERCE/restrict announced
  when: 2004 from text "2004"
  where: grubbegata
* arrest COERCE/arrest hypothetical
  when: 2011-07-22
  where: utoya
  by: police
  to: breivik
* maeland RETREAT/resign occurred
  when: 2012-08-16 from text "16 August"
  by: maeland
* stoltgo RETREAT/resign demanded
  when: ?
  by: stolt
* apology CONCEDE occurred
  when: 2012-08-13/2012-08-24 bounded
  by: stolt
* stay REJECT/yield occurred
  when: 2012-08-13/2012-08-24 bounded
  by: stolt
  about: stoltgo
  answers: stoltask "asked to go"
* defreq REQUEST/change occurred
  when: 2011-07-22/2012-08-24 bounded
  by: "the defence"
  to: court
  about: acq
* stoltask REQUEST/yield occurred
  when: 2012-08-13/2012-08-24 bounded
  to: stolt
  about: stoltgo
