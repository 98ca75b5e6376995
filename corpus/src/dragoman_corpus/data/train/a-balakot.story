story: a-balakot
conflict: Pakistan
countries: PK IN
facts: On 14 February 2019 a suicide bomber killed 40 Indian paramilitaries at Lethpora near Pulwama. India bombed near Balakot on 26 February and claimed "a very large number" killed, Pakistan said nobody died. On 27 February Pakistan shot down an Indian MiG-21 and captured its pilot, who was released at Wagah on 1 March. (public record: ministry and ISPR statements; press of February and March 2019.)

who india: state IN | India; New Delhi; Delhi; Indian government
who iaf: force IN | Indian Air Force; IAF; Indian jets; Indian aircraft; Indian planes
who indarmy: force IN | Indian Army; Indian troops
who modi: person IN | Narendra Modi; Modi
who gokhale: person IN | Vijay Gokhale; Gokhale
who pakistan: state PK | Pakistan; Islamabad
who khan: person PK | Imran Khan; Imran; Khan
who paf: force PK | Pakistan Air Force; PAF; Pakistani jets; Pakistani aircraft
who ghafoor: person PK | Asif Ghafoor; Ghafoor
who parmy: force PK | Pakistan Army; Pakistani army; Pakistani troops
who jem: group PK | Jaish-e-Mohammed; Jaish-e-Mohammad; JeM; Jaish
who azhar: person PK | Masood Azhar; Azhar
who crpf: force IN | Central Reserve Police Force; CRPF
who us: state US | United States; Washington
who pompeo: person US | Mike Pompeo; Pompeo
who trump: person US | Donald Trump; Trump
who china: state CN | China; Beijing
who saudi: state SA | Saudi Arabia; Riyadh
who unsc: body - | Security Council
who pilot: person IN | the pilot; captured pilot; Wing Commander; Indian pilot
who locals: population - | villagers; residents; locals
who lawmakers: body PK | joint session of parliament

where pulwama: town IN 33.8716 74.8946 | Pulwama
where lethpora: near IN 33.9640 74.9650 | Lethpora; Lethapora
where balakot: town PK 34.5500 73.3500 | Balakot
where jaba: near PK 34.4630 73.3190 | Jaba; Jabba Top
where loc: region - - - | Line of Control; LoC; the Line
where kashmir: region - 34.0000 76.0000 | Kashmir
where poonch: district IN 33.7700 74.0900 | Poonch
where rajouri: district IN 33.3800 74.3000 | Rajouri
where wagah: site - 31.6047 74.5731 | Wagah; Attari
where srinagar: town IN 34.0857 74.8056 | Srinagar
where kotli: district PK 33.5200 73.9000 | Kotli
where budgam: town IN 33.9350 74.6400 | Budgam

== a-balakot-1
outlet: Jhelum News Agency
register: wire
published: 2019-02-15
--
India {mfn|strips} Pakistan of trade status after bomb {pul|kills} 40 in Kashmir

SRINAGAR, Feb 15 - India said on Friday it would work to {isolate|isolate} Pakistan "completely" among the nations and {mfn|withdrew} the most-favoured status it had {mfngrant|granted} its neighbour in 1996, a day after the deadliest {pul|attack} on its forces in three decades of Kashmir's insurgency.

A man of about twenty from a village near by {pul|drove} a car packed with explosives {pul|into} a bus of the Central Reserve Police Force at Lethpora, on the highway some twenty kilometres from Srinagar, at a quarter past three on Thursday afternoon. Forty of the men aboard died; a police officer in Pulwama had first spoken of 18 dead, then of 33. At least five others are in hospital. The convoy of 78 vehicles was carrying more than 2,500.

Jaish-e-Mohammed claimed the {pul|bombing} in a video recorded by the bomber before he set out.

"Our neighbour thinks such {pul|acts} can weaken us. Those behind this will {modthr|pay} a {modthr|heavy price}," Modi said in Delhi. He has {freehand|given} the forces "a free hand" as to time and place. The foreign ministry {demand|demanded} that Islamabad stop giving {shelter|shelter} to the group and {listdem|renewed} its {listdem|call for} Azhar's name to be {blist|put} on the sanctions list of the Security Council; China, which {chveto|blocked} that three times, again {chcon|condemned} the {pul|violence} without supporting the {listdem|request}. Pakistan {reject|rejected} "any {insin|insinuation}" of a link.

Washington {usreq|urged} Pakistan to {usreq|deny} safe haven to armed groups. High Commissioner Sohail Mahmood was {summon|summoned}, India's own envoy {recall|called home} for consultations.

In Jammu, mobs {jammu|torched} a dozen cars of Kashmiris and the authorities {jcurf|clamped} a {jcurf|curfew} on the town. Mobile data were {data|slowed} across the valley. Seven people were {detain|held} for questioning in Pulwama district.

~ Follow us on Telegram
~ Picture: Soldiers examine the debris at Lethpora. Picture: Soldiers examine the debris at Lethpora.
--
who mfa: body IN | The foreign ministry
who envoy: person PK | High Commissioner Sohail Mahmood
where jammu: town IN 32.7357 74.8691 | Jammu
* mfn SANCTION/discontinue occurred
  when: 2019-02-15 "Friday"
  by: india
  to: pakistan
* isolate THREATEN/relations occurred
  when: 2019-02-15 "Friday"
  by: india
  to: pakistan
* mfngrant COOPERATE occurred
  when: 1996 from text "1996"
  by: india
  to: pakistan
* pul ASSAULT/suicide-attack occurred
  when: 2019-02-14 "Thursday afternoon" "a day after" "a quarter past three"
  where: lethpora; kashmir
  by: "A man of about twenty"; jem claimed
  to: crpf; "a bus" thing
  with: car-bomb "a car packed with explosives"
  killed: 40 "Forty of the men aboard" side recipient
  killed: 18 "18" side recipient voice "a police officer in Pulwama" as_of 2019-02-14
  killed: 33 "33" side recipient voice "a police officer in Pulwama" as_of 2019-02-14
  injured: >=5 "At least five others" side recipient
  said: "a police officer in Pulwama" official
* modthr THREATEN/violence occurred
  when: 2019-02-14/2019-02-15 bounded
  where: "Delhi"
  by: modi
  to: "Those behind this"
  answers: pul "Those behind this"
* freehand MOBILIZE/troops occurred optional
  when: 2019-02-14/2019-02-15 bounded
  by: modi
* demand REQUEST/yield occurred
  when: 2019-02-14/2019-02-15 bounded
  by: mfa
  to: pakistan "Islamabad"
  about: shelter
* shelter AID ongoing optional
  when: ?
  by: pakistan alleged of mfa
  to: jem
* blist SANCTION demanded optional
  when: ?
  by: unsc
  to: azhar
* listdem REQUEST/change occurred
  when: 2019-02-14/2019-02-15 bounded
  by: mfa
  to: unsc
  about: blist
* chveto REJECT occurred
  when: ?
  by: china
  to: india
  about: listdem
  count: 3 "three times"
  answers: listdem
* chcon ACCUSE/disapprove occurred
  when: 2019-02-14/2019-02-15 bounded
  by: china
  to: jem
  about: pul
  answers: pul "condemned the violence"
* reject REJECT occurred optional
  when: 2019-02-14/2019-02-15 bounded
  by: pakistan
  to: india
  about: insin
  answers: insin
* insin ACCUSE/allege occurred
  when: 2019-02-14/2019-02-15 bounded
  by: india
  to: pakistan
  about: pul
* usreq REQUEST/change occurred
  when: 2019-02-14/2019-02-15 bounded
  by: us
  to: pakistan
  about: AID to jem
* summon REQUEST/meet occurred
  when: 2019-02-14/2019-02-15 bounded
  by: india
  to: envoy; pakistan
* recall SANCTION/withdraw occurred
  when: 2019-02-14/2019-02-15 bounded
  by: india
  to: pakistan
* jammu PROTEST/riot occurred
  when: 2019-02-14/2019-02-15 bounded
  where: jammu
  by: "mobs"
  to: "a dozen cars of Kashmiris" thing
  sites: 12 "a dozen"
* jcurf COERCE/curfew occurred
  when: 2019-02-14/2019-02-15 bounded
  where: jammu
  by: "the authorities"
* data COERCE/censor occurred
  when: 2019-02-14/2019-02-15 bounded
  where: "the valley"
  to: "Mobile data" thing
* detain COERCE/arrest occurred
  when: 2019-02-14/2019-02-15 bounded
  where: pulwama
  to: "Seven people"
  detained: 7 "Seven people" side unknown
figure: troops >=2500 "more than 2,500" of crpf

== a-balakot-2
outlet: Bharat Garjana Online
register: tabloid
published: 2019-02-26
--
12 jets, 21 minutes, 300 FINISHED: {bala|Payback} for Pulwama!

At 3:30 this morning, while Pakistan snored, India {bala|hit} back. Twelve Mirage 2000s roared across the Line, {bala|dropped} a thousand kilos of bombs on the terror factory of Jaish at Balakot and were home for tea. Sources in the know tell us up to 300 terrorists {bala|got it}, 25 trainers among them, a brother-in-law of Azhar too. Another top source says 350!

Foreign secretary Gokhale put it more politely. The "non-military, pre-emptive {bala|action}", he told a packed press room at 11.30, had {bala|eliminated} "a very large number" of JeM trainers, commanders and jihadis who were about to try another suicide {plot|attack}.

Jawans {jdance|danced} in the lanes. Sweets in Surat, drums in Delhi. In Churu the PM was all smiles at a monster {rally|rally}: "the country is in safe hands". Rahul from Congress {salute|saluted} the pilots (about time!).

And Pak? Pak first said its planes had {chase|chased} ours away. Ghafoor tweets that four bombs {bala|fell} in "open space" near Jaba, with no casualties, one {bala|injured} villager if you believe foreign agencies. Imran {pvow|promised} a {pvow|response} "at a time and place of its choosing" - yawn! - and called his nuclear committee to a {nca|sitting} for Wednesday.

France {frsupp|backed} India's right to defend itself. China {chcalm|asked for} restraint. Yawn again.

Meanwhile, from evening on, Pakistani guns {shell|opened up} along the LoC, in Poonch, Rajouri and fifty-three other places, the Army says; five jawans {shell|hurt}. Our boys {shellback|replied}, and five Pak posts are {shellback|no more}.

~ POLL: Should we bomb again? YES 97% NO 3%
~ VIDEO: jets thunder (game footage)
~ Tears as star batsman is run out
--
who azharbro: person PK | a brother-in-law of Azhar
who pakistan: Pak
who modi: the PM
who indarmy: the Army; Our boys
who rahul: person IN | Rahul
who france: state FR | France
who parmy: Pakistani guns
where churu: town IN 28.3000 74.9500 | Churu
where surat: town IN 21.1960 72.8300 | Surat
where delhi: town IN 28.6519 77.2315 | drums in Delhi
* bala ASSAULT/aerial occurred
  when: 2019-02-26 "At 3:30 this morning"
  where: balakot; jaba
  by: india
  to: jem; "the terror factory" thing
  with: bomb "bombs"; airstrike "Mirage 2000s" 12
  killed: <=300 "up to 300 terrorists" side recipient voice "Sources in the know"
  killed: 25 "25 trainers among them" part side recipient voice "Sources in the know" of "trainers"
  killed: 350 "350" side recipient voice "Another top source"
  killed: >=200 vague "a very large number" side recipient voice gokhale
  killed: 0 "no casualties" side recipient voice ghafoor
  injured: 1 "one injured villager" side civilian voice "foreign agencies"
  munitions: 4 "four bombs" voice ghafoor
  said: "Sources in the know" unnamed "tell"
  said: "Another top source" unnamed "says"
  said: gokhale official "told"
  said: ghafoor party denied "tweets"
* plot ASSAULT/suicide-attack attempted
  when: ?
  by: jem alleged of gokhale
  to: india
  said: gokhale official "told"
* jdance SUPPORT occurred optional
  when: 2019-02-26
  by: "Jawans"
* rally SUPPORT occurred optional
  when: 2019-02-26
  where: churu
  by: modi
* salute SUPPORT occurred
  when: 2019-02-26
  by: rahul
  to: "the pilots"
  about: bala
  answers: bala
* pvow THREATEN/violence occurred
  when: 2019-02-26
  by: khan
  to: india
  about: ASSAULT
  answers: bala "a response"
* nca CONSULT announced
  when: 2019-02-27 "Wednesday"
  by: khan; "his nuclear committee"
* frsupp SUPPORT occurred
  when: 2019-02-26
  by: france
  to: india
* chcalm REQUEST/yield occurred
  when: 2019-02-26
  by: china
  to: india; pakistan
* shell ASSAULT/heavy-weapons occurred
  when: 2019-02-26 "from evening on"
  where: poonch; rajouri; loc
  by: parmy
  to: indarmy
  with: artillery "guns"
  sites: 53 "fifty-three other places" voice indarmy
  injured: 5 "five jawans" side recipient voice indarmy
  said: indarmy party "says"
* shellback ASSAULT/heavy-weapons occurred
  when: 2019-02-26 "from evening on"
  where: loc
  by: indarmy
  to: parmy "five Pak posts"
  sites: 5 "five Pak posts" voice indarmy
  answers: shell "replied"
  said: indarmy party "says"
* chase ASSAULT/aerial occurred optional
  when: 2019-02-26
  by: pakistan
  to: india
  said: pakistan party "said"

== a-balakot-3
outlet: Margalla Broadcasting
register: state-media
published: 2019-02-27
--
Two Indian intruders {down|brought down}, pilot {pilot|in custody}; nation {thank|salutes} PAF

Rawalpindi: The valiant Pakistan Air Force on Wednesday morning {down|shot down} two Indian aircraft which had {intrude|violated} the airspace of Pakistan, the Director General of ISPR, Major General Asif Ghafoor, told a news conference. The wreck of one {down|fell} in Azad Kashmir, that of the other beyond the Line. Ground troops {pilot|captured} two pilots; one has been shifted to the military hospital. (Correction at 18:45: the DG ISPR has clarified that there is only one pilot in the {pilot|custody} of the Pakistan Army.)

Earlier in the morning PAF planes, remaining inside our own airspace, had {open|engaged} six targets across the LoC. So as to cause no loss of life they {open|dropped} their bombs in open ground. The {open|strikes}, the Foreign Office explained, were no retaliation but a demonstration of will and capability. Claims from Delhi that an F-16 had been {f16!denied|hit} were called baseless: no F-16 took off.

Pakistan has {air|closed} its skies to all commercial flights until further notice; so has India {indair|shut} nine aerodromes in its north. The Samjhauta Express will not {train|run} on Thursday.

Addressing the nation, Prime Minister Imran Khan {olive|invited} Delhi to sit down and talk: "With the weapons you have and the weapons we have, can we afford a miscalculation?" He again {coop|offered} cooperation in the Pulwama {pulinv|inquiry}.

Unprovoked {kotli|shelling} by Indian troops in Nakyal and Kotli sectors overnight {kotli|martyred} four, among them a mother and her two children, and {kotli|wounded} eleven. The Acting High Commissioner was {sumcall|called in} to receive a {summons|protest}. In Budgam on the other side an Indian helicopter {heli|came down}, with seven reported dead; Pakistan has nothing to do with it.

The {pilot|captured} pilot, who had been {mob|manhandled} by villagers before soldiers came to his {rescue|rescue}, appeared in a video with a cup in his hand. "The tea is fantastic," he remarked.
--
who ghafoor: Director General of ISPR; DG ISPR
who fo: body PK | the Foreign Office
who paf: PAF planes
who pilot: one pilot
who indhc: person IN | Acting High Commissioner
where ajk: region PK - - | Azad Kashmir
where nakyal: district PK 33.4600 74.0700 | Nakyal
* down ASSAULT/aerial occurred
  when: 2019-02-27 "Wednesday morning"
  where: ajk; loc
  by: paf
  to: iaf
  sites: 2 "two Indian aircraft" voice ghafoor
  said: ghafoor official "told"
* pilot COERCE/arrest occurred
  when: 2019-02-27 "Wednesday morning"
  by: parmy "Ground troops"
  to: pilot
  detained: 2 "two pilots" side recipient voice ghafoor
  detained: 1 "only one pilot" side recipient voice ghafoor
  said: ghafoor official "told"
* thank SUPPORT occurred optional
  when: 2019-02-27
  by: "nation"
  to: paf
* open ASSAULT/aerial occurred
  when: 2019-02-27 "Earlier in the morning"
  where: loc
  by: paf
  to: "six targets" thing
  with: bomb "bombs"
  sites: 6 "six targets"
  said: fo official "explained"
* f16 ASSAULT/aerial occurred
  when: 2019-02-27
  by: india "Delhi" claimed
  to: paf; "an F-16" thing
  said: india party claimed "Claims"
  said: ghafoor official denied "called"
* air COERCE/restrict ongoing
  when: 2019-02-27 "until further notice"
  by: pakistan
  to: "all commercial flights" thing
* indair COERCE/restrict occurred
  when: 2019-02-27
  where: "its north"
  by: india
  to: "nine aerodromes" thing
  sites: 9 "nine aerodromes"
* train SANCTION/discontinue announced
  when: 2019-02-28 "Thursday"
* olive REQUEST/meet occurred
  when: 2019-02-27
  by: khan
  to: india "Delhi"
  about: CONSULT
* coop AGREE occurred
  when: 2019-02-27
  by: khan
  to: india
  about: COOPERATE by pakistan to india
* pulinv ACCUSE/investigate ongoing
  when: ?
  by: india
  where: pulwama
* kotli ASSAULT/heavy-weapons occurred
  when: 2019-02-26/2019-02-27 "overnight"
  where: nakyal; kotli
  by: indarmy
  to: "a mother and her two children"
  killed: 4 "four" side civilian
  killed: 3 "a mother and her two children" part side civilian of "a mother and her two children"
  injured: 11 "eleven" side civilian
* summons ACCUSE/disapprove occurred
  when: 2019-02-27
  by: pakistan
  to: indhc; india
  about: kotli
  answers: kotli
* heli ASSAULT denied
  when: ?
  where: budgam
  by: pakistan denied
  to: "an Indian helicopter" thing
  killed: 7 "seven" side recipient
  said: pakistan party denied
* mob ASSAULT/beat occurred
  when: 2019-02-27
  by: locals
  to: pilot
* rescue AID occurred
  when: 2019-02-27
  by: parmy "soldiers"
  to: pilot
* intrude COERCE occurred
  when: 2019-02-27 "Wednesday morning"
  by: iaf "two Indian aircraft"
  to: pakistan
  said: ghafoor official "told"
* sumcall REQUEST/meet occurred
  when: 2019-02-27
  by: pakistan
  to: indhc; india

== a-balakot-4
outlet: La Voz del Estrecho
register: translation
machine_translated: Spanish
published: 2019-03-02
--
Pakistan {free|delivers} to the pilot; the {shell2|cannonades} do not cease in Cachemira

Attari, 2 of March. - With more of five hours of delay, and after having {tape|obliged} him to record a last video, according to Indian media, Pakistan {free|delivered} yesterday Friday at the 21.20 hours the Wing Commander of whom the whole India speaks. He crossed on foot the line in Wagah, accompanied of an attachée and of two soldiers of high stature. The minister Khan had {announce|announced} the {free|liberation} the Thursday before the joint session of parliament as "gesture of peace", in front of the benches that {pbench|applauded} him by striking the tables.

New Delhi had {nodeal|rejected} every exchange: the prisoner had to {indem|return} "immediate and without conditions". Of a previous {missile|ultimatum}, that would have comprised nine missiles {missile|aimed} on Pakistan in the night from Wednesday to Thursday, speak sources of both capitals; nobody confirms. Certain is that Pompeo {pomp|telephoned} with the two foreign ministers and that a prince of Saudi Arabia has {adel|flown} to Islamabad with a message. "Reasonably good news", had anticipated Trump in Hanoi.

The peace, however, makes itself wait. Between the Friday and the Saturday at least seven persons have died by the {shell2|exchange of artillery} at both sides of the Line: in Poonch a mother of 24 years with her two children, whose house {shell2|received} a grenade; at the other side a boy and a man, plus two soldiers. In Handwara, a {handwara|confrontation} of three days with militants has finished with five agents {handwara|fallen} and two rebels {handwara|abated}.

In Pakistan that the authority {jamaat|assumes} the control of hundreds of madrasas of prohibited groups is said for next week; the brother of Azhar will be between the {azarr|detained}, advances a functionary. France, with United Kingdom and United States, has {unprop|proposed} the Wednesday to the committee of the Security Council the {blist|inclusion} of the chief of the Jaish in the black list. China has ten days to {object|object}.

~ Lo más leído: Golpe de calor / El Atlético fusila al Betis / Receta de torrijas
--
where kashmir: Cachemira
who pakistan: Islamabad
who ukk: state GB | United Kingdom
who france: state FR | France
who prince: person SA | a prince of Saudi Arabia
who khan: The minister Khan
where hanoi: town VN 21.0245 105.8412 | Hanoi
where handwara: town IN 34.3990 74.2820 | Handwara
where isl: town PK 33.7215 73.0433 | flown to Islamabad
* free RETREAT/release occurred
  when: 2019-03-01 "yesterday Friday at the 21.20 hours"
  where: wagah
  by: pakistan
  to: pilot
  released: 1 "the Wing Commander" side recipient
* shell2 ASSAULT/heavy-weapons ongoing
  when: 2019-03-01/2019-03-02 "Between the Friday and the Saturday"
  where: loc; poonch
  by: india; pakistan
  to: pakistan; india
  with: artillery "artillery"; grenade "grenade"
  killed: >=7 "at least seven persons" side unknown
  killed: 3 "a mother of 24 years with her two children" part side civilian
  killed: 2 "a boy and a man" part side civilian
  killed: 2 "two soldiers" part side unknown of "soldiers"
* tape COERCE occurred optional
  when: 2019-03-01
  by: pakistan alleged of "Indian media"
  to: pilot
  said: "Indian media" media "according to"
* announce AGREE occurred
  when: 2019-02-28 "the Thursday"
  by: khan
  to: india
  about: free
* pbench SUPPORT occurred optional
  when: 2019-02-28 "the Thursday"
  by: lawmakers
  to: khan
* nodeal REJECT occurred
  when: 2019-02-27/2019-03-01 bounded
  by: india
  to: pakistan
  about: RETREAT/release
* indem REQUEST/yield occurred
  when: 2019-02-27/2019-03-01 bounded
  by: india
  to: pakistan
  about: free
* missile THREATEN/violence occurred
  when: 2019-02-27/2019-02-28 "the night from Wednesday to Thursday"
  by: india
  to: pakistan
  munitions: 9 "nine missiles"
  about: ASSAULT/aerial
  said: "sources of both capitals" unnamed "speak"
* pomp CONSULT/phone occurred
  when: 2019-02-27/2019-03-02 bounded
  by: pompeo; "the two foreign ministers"
  to: "the two foreign ministers"
* adel CONSULT/visit occurred
  when: 2019-02-28/2019-03-02 bounded
  where: isl
  by: prince; pakistan
  to: pakistan
* handwara ASSAULT/firearms occurred
  when: 2019-02-27/2019-03-02 bounded "three days"
  where: handwara
  by: "agents"; "militants"
  to: "militants"; "agents"
  killed: 5 "five agents" side unknown
  killed: 2 "two rebels" side unknown
* jamaat COERCE/seize announced
  when: 2019-03-04/2019-03-10 week "next week"
  by: pakistan "the authority"
  to: "madrasas of prohibited groups" thing
  sites: >=200 vague "hundreds of madrasas"
  said: "a functionary" official "advances"
* azarr COERCE/arrest announced
  when: 2019-03-04/2019-03-10 week "next week"
  by: pakistan
  to: "the brother of Azhar"
  said: "a functionary" official "advances"
* unprop REQUEST/change occurred
  when: 2019-02-27 "the Wednesday"
  by: france; ukk; us
  to: unsc
  about: blist
* blist SANCTION demanded optional
  when: ?
  by: unsc
  to: azhar
* object REJECT hypothetical optional
  when: 2019-02-27/2019-03-12 bounded "ten days"
  by: china
  about: unprop
