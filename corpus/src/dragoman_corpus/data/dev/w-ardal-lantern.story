story: w-ardal-lantern
conflict: Ardal crisis (fictional)
countries: XE XF
fictional: yes
facts: Invented: the city state of Ardal, 2013; a minister's murder, a tabloid hunt, a court, a thread, a parliament; the neighbour Senn offers guarantees.

who ardal: government XE | Ardal government; the government; Ardal
who senn: state XF | Senn; Sennite
who voss: person XE | Marta Voss; Voss; interior minister Voss
who kell: person XE | Dorn Kell; Kell; Prime Minister Kell
who uap: party XE | United Ardal Party; UAP
who lantern: group XE | Lantern Brigade; the Lantern; Lantern
who police: force XE | city police; police; cops; the police
who guard: force XE | Harbour Guard
where city: town XE 41.0 -20.0 | Ardal City; Old Town
where ropes: site XE 41.0 -20.0 | Ropewalk; Ropewalk Lane

== w-ardal-lantern-1
outlet: Ardal Evening Lamp
register: tabloid
published: 2013-10-02
--
MINISTER {kill|GUNNED DOWN} OUTSIDE BAKERY

She had a loaf under her arm. Marta Voss, 51, the woman who {swore|swore} to clean our streets, was {kill|shot} five times in Ropewalk Lane at 7.20 this morning by a man on a yellow scooter.

Her driver, {kill|hit} in the thigh, {fireback|fired back}. He missed. The killer was last seen by the fish market, where cops {searchm|turned over} every crate till noon and {arrest|nabbed} three lads, all of them {free|let go} by teatime.

It's the Lantern, say police. Who says? A note in a bin: "The lamp is lit." The Lantern's own mouthpiece in Senn swears its boys didn't do it.

PM Dorn Kell, ashen-faced: "I will {vow,hunted|hunt} these vermin to the last hole." He {rope|wants} the rope back. His cabinet slapped an eleven o'clock {curfew|curfew} on the Old Town and {guardout|called out} the Harbour Guard, who by lunch were {guardout|camped} on the steps of the opera.

Two UAP councillors who'd {slur|called} Voss a "hangwoman" on Monday have been getting {threat|calls}: "You're {threat,hitc|next}." One has {resign|quit}.

~ TOMORROW: Her last interview, 4 pages
~ Puzzle solution p. 30
--
who driver: person XE | Her driver
who councillors: population XE | Two UAP councillors
where market: site XE - - | the fish market
* kill ASSAULT/firearms occurred
  when: 2013-10-02 "7.20 this morning"
  where: ropes
  by: lantern alleged of police; lantern denied; "a man on a yellow scooter"
  to: voss
  with: small-arms
  killed: 1 "Marta Voss" side recipient
  injured: 1 "Her driver" side recipient
  said: police official "say"
  said: "The Lantern's own mouthpiece in Senn" party denied "swears"
* fireback ASSAULT/firearms occurred
  when: 2013-10-02
  where: ropes
  by: driver
  to: "a man on a yellow scooter"
  answers: kill
* searchm COERCE/restrict occurred
  when: 2013-10-02 "till noon"
  where: market
  by: police
* arrest COERCE/arrest occurred
  when: 2013-10-02
  where: market
  by: police
  to: "three lads"
  detained: 3 "three lads"
* free RETREAT/release occurred
  when: 2013-10-02 "by teatime"
  by: police
  to: "three lads"
  released: 3 "three lads"
* vow THREATEN/violence occurred
  when: 2013-10-02
  by: kell
  to: lantern
  answers: kill
* rope REQUEST/change occurred
  when: 2013-10-02
  by: kell
* curfew COERCE/curfew occurred
  when: 2013-10-02
  where: city
  by: "His cabinet"
* guardout MOBILIZE/police occurred
  when: 2013-10-02 "by lunch"
  where: "the opera"
  by: "His cabinet"; guard
* slur ACCUSE/disapprove occurred
  when: 2013-09-30 "on Monday"
  by: councillors
  to: voss
* threat THREATEN/violence occurred
  when: 2013-09-30/2013-10-02 bounded
  to: councillors
* resign RETREAT/resign occurred
  when: 2013-09-30/2013-10-02 bounded
  by: "One"
* swore AGREE occurred optional
  when: ?
  by: voss
* hunted ASSAULT threatened optional
  when: ?
  by: kell
  to: lantern
* hitc ASSAULT threatened optional
  when: ?
  to: councillors

== w-ardal-lantern-2
outlet: @quaysidewitness
register: thread
published: 2013-10-05
--
1. Day 3. Harbour Guard at every bridge, they are {search|searching} prams. 11pm means 11pm.

2. Tonight they {beat|beat} a baker's boy in Tar Street because his {curfew|curfew} pass was wet. I saw it. Broken nose.

3. People {pots|bang} pots from 11 sharp. That is allowed, nobody's outdoors, ha.

4. Uni: about 900 {sitin|sat down} in the great hall at noon. The rector {shield|locked} the Guard out. Respect.

5. If they {storm|storm} it I'll post here.

6. 03:10. They didn't. They {netcut|cut} the campus wifi instead. Posting from the roof by phone.

7. Senn radio: their foreign minister {offer|offers} "good offices" and 200 police. Kell {nooffer|told} them, quote, to mind their sheep.

8. Correction to 2: it was his brother, and it's two broken ribs as well.
--
who boy: person XE | a baker's boy; his brother
who rector: person XE | The rector
who students: population XE | about 900
who sfm: office XF | their foreign minister
where tar: site XE - - | Tar Street
where uni: site XE - - | the great hall
* search COERCE/restrict ongoing
  when: 2013-10-05
  where: "every bridge"
  by: guard
  to: "prams" thing
* beat ASSAULT/beat occurred
  when: 2013-10-05 "Tonight"
  where: tar
  by: guard
  to: boy
  injured: 1 "a baker's boy" side civilian
* curfew COERCE/curfew ongoing
  when: 2013-10-05 "11pm"
* pots PROTEST/demo ongoing
  when: 2013-10-05 "11 sharp"
  by: "People"
* sitin PROTEST/obstruct occurred
  when: 2013-10-05 "at noon"
  where: uni
  by: students
  participants: ~900 "about 900"
* shield REJECT/yield occurred
  when: 2013-10-05
  where: uni
  by: rector
  to: guard
* storm ASSAULT hypothetical
  when: ?
  where: uni
  by: guard
  to: uni thing
* netcut COERCE/censor occurred
  when: 2013-10-05 "03:10"
  where: uni
  by: guard
* offer AGREE occurred
  when: ?
  by: sfm; senn
  to: kell
  said: "Senn radio" media
* nooffer REJECT/assist occurred
  when: ?
  by: kell
  to: senn
  about: offer
  answers: offer "told them"

== w-ardal-lantern-3
outlet: Ardal Law Gazette
register: court
published: 2014-03-19
--
Voss {trial|trial}: one {conv|guilty}, one {acq|freed}, and a {scold|scolding} for the police

The Assize of Ardal City on Tuesday {conv|found} Henrik Tull, a scooter mechanic of 28, guilty of the {kill|murder} of interior minister Voss and {conv|gave} him life. His co-accused, a student, was {acq|acquitted} of {help|lending} him the scooter and {acq|walked out} after five months on {remand|remand}.

There was no Lantern, the presiding judge said: the note had been {forge|planted} by a sergeant of the city police who has since {confess|admitted} it. Tull acted because the minister had {close|shut} his brother's club. That the government had, on a forged scrap, held a city under {curfew|curfew} for 44 days and {intern|interned} 212 people without charge "is not for this court to punish, but it will not be silent".

Kell's spokesman {resp|called} the {scold|remarks} improper. The UAP {demandk|demanded} his resignation; the Sennite ambassador expressed the {regret|hope} that the 31 Sennite citizens {deport|expelled} in October would be {return|allowed} back. An {appeal|appeal} by Tull is likely.

~ Cases for Thursday
~ All rights reserved
--
who tull: person XE | Henrik Tull; Tull
who student: person XE | a student
who assize: body XE | The Assize of Ardal City; the presiding judge
who sergeant: person XE | a sergeant of the city police
who samb: office XF | Sennite ambassador
who spokes: person XE | spokesman
* trial ACCUSE/investigate occurred
  when: ?
  by: assize
  to: tull; student
* conv SANCTION/convict occurred
  when: 2014-03-18 "on Tuesday"
  by: assize
  to: tull
* acq RETREAT/release occurred
  when: 2014-03-18 "on Tuesday"
  by: assize
  to: student
  released: 1 "a student"
* kill ASSAULT/firearms occurred
  when: ?
  by: tull
  to: voss
  killed: 1 "interior minister Voss"
  answers: close "because"
* help AID occurred optional
  when: ?
  by: student denied of assize
  to: tull
* remand COERCE/arrest occurred
  when: 2013-10/2014-03 from acq "five months"
  to: student
* forge COERCE/misinformation occurred
  when: ?
  by: sergeant
  to: lantern
  said: assize official "said"
* confess CONCEDE occurred
  when: ?
  by: sergeant
  said: assize official "said"
* close COERCE/restrict occurred
  when: ?
  by: voss
  to: "his brother's club" thing
* curfew COERCE/curfew occurred
  when: ? "44 days"
  by: ardal
* intern COERCE/arrest occurred
  when: ? "44 days"
  by: ardal
  to: "212 people"
  detained: 212 "212 people"
* resp ACCUSE/disapprove occurred
  when: 2014-03-18/2014-03-19 bounded
  by: spokes
  to: assize
  about: scold
  answers: scold "called the remarks improper"
* demandk REQUEST/yield occurred
  when: 2014-03-18/2014-03-19 bounded
  by: uap
  to: kell
  about: RETREAT/resign by kell
* regret REQUEST/yield occurred
  when: 2014-03-18/2014-03-19 bounded
  by: samb
  to: ardal
  about: return
* deport COERCE/deport occurred
  when: 2013-10 "in October"
  to: "31 Sennite citizens"
  deported: 31 "31 Sennite citizens"
* return RETREAT/access demanded optional
  when: ?
  to: "31 Sennite citizens"
* appeal REQUEST/change hypothetical
  when: ?
  by: tull
* scold ACCUSE/disapprove occurred
  when: 2014-03-18 "Tuesday"
  by: assize
  to: police; ardal

== w-ardal-lantern-4
outlet: Senate Record of Ardal
register: parliament
published: 2014-04
--
Sitting of 9 April 2014: {signt|treaty} of guarantee with Senn

Senator Ames {move|moved} that the Senate {ratify!demanded|ratify} the {signt|treaty} {signt|signed} in January, by which Senn {guarantee|guarantees} the independence of the city for thirty years, {police|trains} its police and {loan|lends} it 60 million, and Ardal {neutral|undertakes} to keep foreign warships out of its roads.

Senator Brill {oppose|opposed} it. The state which {threaten13|threatened} in October to {blockade|blockade} the harbour unless its citizens were {askrel,release|released} was no guarantor. He {moveadj|asked for} adjournment. It was {noadj|refused}, 14 to 9.

Prime Minister Kell {apol|regretted} before the House the {intern|internments} of last autumn, and {comp|announced} compensation of 4,000 crowns a head. He would {stepdown|step down} on 1 June.

The {signt|treaty} was {ratify|approved}, 16 to 7. Applause from the gallery, in which the Sennite ambassador sat; two spectators who {banner|unrolled} a banner were {remove|removed}.
--
who ames: person XE | Senator Ames
who brill: person XE | Senator Brill
who senate: body XE | the Senate; the House
* move REQUEST/change occurred
  when: 2014-04-09 from text "9 April 2014"
  by: ames
  to: senate
  about: ratify
* signt AGREE occurred
  when: 2014-01 "in January"
  by: ardal; senn
* guarantee SUPPORT announced
  when: ? "thirty years"
  by: senn
  to: ardal
* police AID announced
  when: ?
  by: senn
  to: ardal
* loan AID announced
  when: ?
  by: senn
  to: ardal
* neutral AGREE occurred
  when: 2014-01 "in January"
  by: ardal
  to: senn
* oppose REJECT/change occurred
  when: 2014-04-09
  by: brill
  to: ames
  about: ratify
  answers: move
* threaten13 THREATEN/restrict occurred
  when: 2013-10 "in October"
  by: senn
  to: ardal
  about: blockade
  said: brill
* blockade COERCE/restrict threatened optional
  when: ?
  where: "the harbour"
  by: senn
  to: ardal
* release RETREAT/release demanded optional
  when: ?
  by: ardal
  to: "its citizens"
* moveadj REQUEST/change occurred
  when: 2014-04-09
  by: brill
  to: senate
* noadj REJECT/change occurred
  when: 2014-04-09
  to: brill
  about: moveadj
  answers: moveadj "refused"
  by: senate
* apol CONCEDE occurred optional
  when: 2014-04-09
  by: kell
  about: intern
  answers: intern "regretted"
* intern COERCE/arrest occurred
  when: 2013-09-01/2013-11-30 season "last autumn"
* comp AID announced
  when: ?
  by: kell
* stepdown RETREAT/resign announced
  when: 2014-06-01 from text "on 1 June"
  by: kell
* ratify SUPPORT occurred
  when: 2014-04-09
  by: senate
  to: senn
  about: signt
* banner PROTEST/demo occurred
  when: 2014-04-09
  where: "the gallery"
  by: "two spectators"
* remove COERCE/restrict occurred
  when: 2014-04-09
  where: "the gallery"
  to: "two spectators"
* askrel REQUEST/yield occurred
  when: 2013-10 "in October"
  by: senn
  to: ardal
  about: release
  said: brill
figure: votes 14 "14" of senate
figure: votes 9 "9" of senate
figure: votes 16 "16" of senate
figure: votes 7 "7" of senate
