story: a-rabaa
conflict: Egypt
countries: EG
facts: On 14 August 2013 Egyptian security forces cleared the sit-ins at Rabaa al-Adawiya and Nahda in Cairo. The Health Ministry's toll rose from 149 to 278, 525 and 638; the Brotherhood spoke of 2,200 and more. A month's emergency and a night curfew followed, ElBaradei resigned, churches and police stations were attacked, on 16 August 173 more died; 25 police conscripts were killed near Rafah on 19 August and Mohamed Badie was arrested on 20 August. (public record: press of August 2013, ministries, Human Rights Watch.)

who security: force EG | Central Security Forces; security forces; police; riot police; interior ministry forces
who armyeg: force EG | the army; Egyptian army; soldiers
who interior: body EG | Interior Ministry; Ministry of Interior
who health: body EG | Health Ministry; Ministry of Health
who mb: organisation EG | Muslim Brotherhood; Brotherhood; the Ikhwan; Brethren
who protesters: population EG | demonstrators; Morsi supporters; protesters; the sit-in
who morsi: person EG | Mohamed Morsi; Morsi; Mursi
who sisi: person EG | Abdel Fattah al-Sisi; General al-Sisi; Sisi
who elbaradei: person EG | Mohamed ElBaradei; ElBaradei; Baradei
who beblawi: person EG | Hazem el-Beblawi; Beblawi; the prime minister
who presidency: office EG | interim presidency; the presidency; Adly Mansour
who badie: person EG | Mohamed Badie; Badie
who us: state US | United States; Washington; America
who obama: person US | Barack Obama; Obama
who turkey: state TR | Turkey; Ankara
who saudi: state SA | Saudi Arabia; King Abdullah; Riyadh
who eu: organisation - | European Union; EU; Brussels
who unsc: body - | Security Council
who copts: population EG | Copts; Christians
who hrw: organisation - | Human Rights Watch

where rabaa: site EG 30.0668 31.3253 | Rabaa al-Adawiya; Rabaa; Rabia; Rab'a
where nahda: site EG 30.0247 31.2106 | Nahda Square; Nahda; al-Nahda
where cairo: town EG 30.0626 31.2497 | Cairo; CAIRO
where minya: province EG 28.1100 30.7500 | Minya
where kerdasa: town EG 30.0286 31.1106 | Kerdasa
where giza: town EG 30.0094 31.2086 | Giza
where ramses: site EG 30.0626 31.2467 | Ramses Square; Ramses
where fath: site EG 30.0610 31.2490 | Fath Mosque; al-Fath mosque
where rafah: town EG 31.2800 34.2400 | Rafah
where sinai: region EG 29.5000 34.0000 | Sinai
where aswan: town EG 24.0934 32.9070 | Aswan
where alex: town EG 31.2016 29.9158 | Alexandria

== a-rabaa-1
outlet: Nile Voice Live
register: live-blog
published: 2013-08-14
--
Bloody Wednesday: {sitin|sit-ins} {rabaa,nahda|cleared}, {emerg|emergency} declared - as it happened

22.05 Closing now. The number to remember tonight, and distrust: 278 dead in the whole country, 43 of them police, says the Health Ministry. At 11.00 it was seven. At 16.30 it was 149. The Brotherhood says 2,200 at Rabaa alone, and ten thousand {rabaa|hurt}.

20.40 The last are {safe|leaving} Rabaa through a "safe corridor" on Tayaran street, hands on heads. Behind them the field hospital is {fire|burning}. Police say demonstrators {fire|lit} it, a doctor says it was the police.

19.00 {curfew|Curfew} as of this minute, till six in the morning, in Cairo and ten, no, eleven other provinces. The {emerg|state of emergency} runs for a month from 16.00, announced the presidency; it {assist|asks} the army to help the police.

18.20 Vice-president Mohamed ElBaradei has {baradei|resigned}. "I cannot bear responsibility for a single drop of blood."

17.10 Paris, Berlin and Ankara {eurocond|condemn}; Doha too. John Kerry {kerry|calls} it "deplorable" and {kerryreq|urges} the interim government to lift the {emerg|emergency} soon.

14.45 Kerdasa, outside Giza: a mob with RPGs has {kerd|overrun} the police station and {kerd|killed} eleven officers. Pictures too grim to show.

13.30 Minya, Assiut, Sohag: at least seven churches {church|torched} since morning. A Jesuit school too. Copts {churchacc|point at} Morsi supporters; a Brotherhood spokesman {churchcond|condemns} it as "thugs' {church|work}".

10.15 A cameraman of a British channel has been {cam|shot dead} near the mosque. Also a young woman who reported for a Gulf daily.

09.00 Nahda, on the Giza side, {nahda|fell} in under an hour. Bulldozers, tents down, about 200 {nahdaarr|arrests}, women {nahdaout|walking out} in file.

07.00 It has begun. Armoured bulldozers from both ends of Nasr road; {gas|tear gas}, then {rabaa|live fire} from rooftops. The interior ministry had {warnsteps|promised} gradual steps and water.

~ Comment is closed on this live blog for legal reasons
--
who mb: Brotherhood spokesman
who govts: government - | Paris; Berlin
who qatar: state QA | Doha
who kerry: person US | John Kerry
who interimgov: government EG | the interim government
who interior: The interior ministry
where tayaran: site EG - - | Tayaran street
where nasr: site EG - - | Nasr road
where assiut: town EG 27.1810 31.1837 | Assiut
where sohag: town EG 26.5570 31.6948 | Sohag
* rabaa ASSAULT/firearms occurred
  when: 2013-08-14 "Wednesday" "07.00"
  where: rabaa; nasr; cairo
  by: security "police"
  to: protesters
  with: small-arms "live fire"; vehicle "Armoured bulldozers"
  killed: 278 "278" side unknown voice health as_of 2013-08-14
  killed: 43 "43 of them police" part side actor voice health of "police"
  killed: 7 "seven" side unknown voice health as_of 2013-08-14
  killed: 149 "149" side unknown voice health as_of 2013-08-14
  killed: 2200 "2,200" side civilian voice mb
  injured: 10000 "ten thousand" side civilian voice mb
  said: health official "says"
  said: mb party claimed "says"
* nahda ASSAULT/crowd-control occurred
  when: 2013-08-14 "09.00"
  where: nahda; giza
  by: security
  to: protesters
  with: vehicle "bulldozers"
* sitin PROTEST/demo occurred
  when: ?
  where: rabaa; nahda
  by: protesters
* safe RETREAT/withdraw occurred
  when: 2013-08-14 "20.40"
  where: tayaran; rabaa
  by: protesters
* fire ASSAULT/destroy occurred
  when: 2013-08-14 "20.40"
  where: "the field hospital"; rabaa
  by: protesters alleged of security; security alleged of "a doctor"
  to: "the field hospital" thing
  said: security official "say"
  said: "a doctor" witness "says"
* curfew COERCE/curfew occurred
  when: 2013-08-14 "19.00"
  where: cairo; "eleven other provinces"
  by: presidency
* emerg COERCE/martial-law occurred
  when: 2013-08-14/2013-09-14 "for a month from 16.00"
  by: presidency
* assist REQUEST/assist occurred
  when: 2013-08-14 "19.00"
  by: presidency
  to: armyeg
* baradei RETREAT/resign occurred
  when: 2013-08-14 "18.20"
  by: elbaradei
  answers: rabaa "I cannot bear responsibility"
* eurocond ACCUSE/disapprove occurred
  when: 2013-08-14 "17.10"
  by: govts; turkey; qatar
  to: security
  about: rabaa
  answers: rabaa
* kerry ACCUSE/disapprove occurred
  when: 2013-08-14 "17.10"
  by: kerry
  to: security
  about: rabaa
  answers: rabaa "deplorable"
* kerryreq REQUEST/yield occurred
  when: 2013-08-14 "17.10"
  by: kerry
  to: interimgov
  about: emerg
  answers: emerg "lift the emergency"
* kerd ASSAULT/firearms occurred
  when: 2013-08-14 "14.45"
  where: "the police station"; kerdasa
  by: "a mob"
  to: "officers"
  with: grenade "RPGs"
  killed: 11 "eleven officers" side recipient
* church PROTEST/riot occurred
  when: 2013-08-14 "since morning"
  where: minya; assiut; sohag
  by: protesters alleged of copts
  to: "churches" thing; "A Jesuit school" thing
  sites: >=7 "at least seven churches"
  said: copts witness "point at"
* churchcond ACCUSE/disapprove occurred
  when: 2013-08-14 "13.30"
  by: mb
  to: "thugs"
  about: church
  answers: church "condemns it"
* cam ASSAULT/firearms occurred
  when: 2013-08-14 "10.15"
  where: "near the mosque"
  to: "A cameraman of a British channel"; "a young woman"
  killed: 1 "A cameraman of a British channel" part side civilian
  killed: 1 "a young woman" part side civilian
* nahdaarr COERCE/arrest occurred
  when: 2013-08-14 "09.00"
  where: nahda
  by: security
  to: protesters
  detained: ~200 "about 200" side recipient
* gas ASSAULT/crowd-control occurred
  when: 2013-08-14 "07.00"
  where: nasr
  by: security
  to: protesters
  with: crowd-control "tear gas"
* warnsteps AGREE occurred
  when: ?
  by: interior
* churchacc ACCUSE/allege occurred
  when: 2013-08-14 "13.30"
  by: copts
  to: protesters
  about: church
* nahdaout RETREAT/withdraw occurred optional
  when: 2013-08-14 "09.00"
  where: nahda
  by: "women"

== a-rabaa-2
outlet: Capital Broadcasting Radio
register: state-media
published: 2013-08-15
--
News summary, Thursday 8 Shawwal 1434, corresponding to 15 August 2013

The Ministry of Interior announced that its men, acting upon the mandate of the people and a warrant of the Public Prosecutor, have {rabaa,nahda|ended} the armed {sitin|sit-ins} of Rabia and al-Nahda with the utmost restraint, after the terrorists had {polshot|opened fire} on them from minarets. Forty-three officers and conscripts were {polshot|martyred}, among them two generals. In Rabia the forces {weapons|found} rocket launchers, ammunition and bodies bearing traces of {tortb|torture} under the stage.

The Ministry {live|authorised} its personnel to use live rounds against whoever {attgov|assaults} public buildings, following the {gizafire|burning} this noon of the Giza governorate by Brotherhood gangs. The prime minister, Dr Hazem el-Beblawi, {thankpol|saluted} the police and, addressing the nation, regretted the blood, but no state that respects itself, he added, could have borne it longer.

The Presidency expressed {presw|astonishment} at remarks of Barack Obama, who {obamacond|condemned} the {rabaa|clearing} from his holiday island and {bright|cancelled} the joint {brightx|manoeuvre} Bright Star, which was to be held next month. Statements not based on facts, it noted, "{presw|strengthen} the violent groups". In reply to the {turkcall|summoning} home of the Turkish envoy, Egypt {egrecall|withdraws} its ambassador in Ankara and {navalx|calls off} the naval {navalex|exercise} of October. To the Custodian of the Two Holy Mosques goes the {egthank|gratitude} of Egyptians: the Kingdom, he declared, {ksa|stands with} Egypt against terrorism and sedition.

The Cabinet denies what certain channels spread, that the Vice President's {baradei|leaving} of office was {vpforce!denied|forced}.

The {committee|fact-finding} committee, the Justice Ministry said, starts its work on Saturday. According to the Health Ministry 525 persons died on Wednesday throughout the Republic and 3,717 were {rabaa,nahda|injured}.

Army engineers will {rebuildch|rebuild} at the army's cost the churches that were {church|burned}.

Sport: Ahly drew with Zamalek in El Gouna, 1-1, a late shot off the bar denying the Reds.
--
who security: its men; the forces; its personnel; the police
who interior: The Ministry
who egypt: state EG | Egypt
who elbaradei: the Vice President's
who turk: person TR | the Turkish envoy
who presidency: The Presidency
who saudi: Custodian of the Two Holy Mosques; the Kingdom
who justice: body EG | the Justice Ministry
who prosecutor: office EG | Public Prosecutor
who mb: Brotherhood gangs
where gizagov: site EG 30.0110 31.2120 | Giza governorate
* rabaa ASSAULT/firearms occurred
  when: 2013-08-14 "Wednesday"
  where: rabaa
  by: security
  to: "the terrorists"
  killed: 525 "525 persons" side unknown voice health
  injured: 3717 "3,717" side unknown voice health
  said: interior official "announced"
* nahda ASSAULT/crowd-control occurred
  when: 2013-08-14
  where: nahda
  by: security
  to: "the terrorists"
  said: interior official "announced"
* sitin PROTEST/demo occurred
  when: ?
  where: rabaa; nahda
  by: "the terrorists"
  said: interior official "announced"
* polshot ASSAULT/firearms occurred
  when: 2013-08-14
  where: "minarets"
  by: "the terrorists" alleged of interior
  to: security
  with: small-arms "fire"
  killed: 43 "Forty-three officers and conscripts" side recipient voice interior
  killed: 2 "two generals" part side recipient voice interior of "generals"
  said: interior official "announced"
* weapons COERCE/seize occurred
  when: 2013-08-14
  where: rabaa
  by: security
  to: "rocket launchers, ammunition" thing; "the terrorists"
  said: interior official
* tortb ASSAULT/torture occurred
  when: ?
  where: rabaa
  by: "the terrorists" alleged of interior
  said: interior official claimed
* live THREATEN/violence occurred
  when: 2013-08-15
  by: interior
  to: "whoever"
* attgov ASSAULT hypothetical
  when: ?
  by: "whoever"
  to: "public buildings" thing
* gizafire PROTEST/riot occurred
  when: 2013-08-15 "this noon"
  where: gizagov
  by: mb
  to: "the Giza governorate" thing
* thankpol SUPPORT occurred
  when: 2013-08-14/2013-08-15 bounded
  by: beblawi
  to: security
* obamacond ACCUSE/disapprove occurred
  when: 2013-08-14/2013-08-15 bounded
  by: obama
  to: security
  about: rabaa
  answers: rabaa "condemned the clearing"
  where: "his holiday island"
* bright SANCTION/discontinue occurred
  when: 2013-08-14/2013-08-15 bounded
  by: obama
  to: egypt
* brightx COOPERATE announced
  when: 2013-09 "next month"
* presw ACCUSE/disapprove occurred
  when: 2013-08-15
  by: presidency
  to: obama
  about: obamacond
  answers: obamacond "remarks of Barack Obama"
* turkcall SANCTION/withdraw occurred
  when: ?
  by: turkey
  to: egypt
* egrecall SANCTION/withdraw occurred
  when: 2013-08-15
  by: egypt
  to: turkey
  answers: turkcall "In reply"
* navalx SANCTION/discontinue occurred
  when: 2013-08-15
  by: egypt
  to: turkey
  answers: turkcall "In reply"
* egthank SUPPORT occurred
  when: 2013-08-15
  by: egypt
  to: saudi
  answers: ksa "gratitude"
* ksa SUPPORT occurred
  when: 2013-08-14/2013-08-15 bounded
  by: saudi
  to: egypt
* baradei RETREAT/resign occurred
  when: 2013-08-14/2013-08-15 bounded
  by: elbaradei
* vpforce COERCE occurred optional
  when: 2013-08-14/2013-08-15 bounded
  to: elbaradei
  said: "The Cabinet" official denied "denies"
  said: "certain channels" media claimed "spread"
* committee ACCUSE/investigate announced
  when: 2013-08-17 "Saturday"
  by: "fact-finding committee"
  said: justice official
* rebuildch AID announced
  when: ?
  by: armyeg "Army engineers"
  to: "the churches" thing
* church PROTEST/riot occurred
  when: 2013-08-14/2013-08-15 bounded
  to: "the churches" thing
* navalex COOPERATE announced optional
  when: 2013-10 "October"
  by: egypt; turkey

== a-rabaa-3
outlet: Aegean Sunday
register: translation
machine_translated: Arabic
published: 2013-08-18
--
The {siege|siege} of al-Fath mosque ends, and the {wrath|Friday of wrath} harvests one hundred and seventy-three

Cairo, special - The forces of the security yesterday Saturday {siege|emptied} the mosque of al-Fath in the square of Ramses after a {siege|encirclement} that continued for eighteen hours, and between it and armed men who mounted the minaret {minaret|exchange of fire} took place on the air before the eyes of the viewers. And the crowd outside sought to {lynch|lynch} those who went out, so {lynch2|fired} the soldiers in the air. And the number of those who were {siegearr|seized} reached 385 according to a source in the Interior Ministry.

And the Health had announced that the victims of "the Friday of {wrath|wrath}" reached 173 {wrath|killed}, of them 95 in the center of the capital and 25 in Alexandria, and the son of the General Guide Badie {wrath|fell} between them. And twenty four from the police were {polkill|killed} between Friday and its morrow, so said the official spokesman.

And the Prime Minister {dissolve|proposed} the {dissolve|dissolving} of the Brethren legally, "{noreco|no} reconciliation with those whose hands are {stain|stained}", and the spokesman of the Presidency {media|reproached} the foreign press with partiality. And the brother of the leader of al-Qaeda was {zaw|arrested} in Giza Saturday.

Abroad, the Union will {eurev|revise} its relations with Egypt, said in a common declaration the two presidents of its institutions, and the ambassadors {eumeet|meet} in Brussels tomorrow. Denmark {dk|stopped} two projects. As to the Kingdom, its minister of exterior {ksaaid|affirmed}: if the West {westcut!hypothetical|cuts} the aid, the Arabs will {comp|compensate} it.

And in the dawn of today, in an incident other, thirty six of the prisoners {van|suffocated} of tear gas in the car of deportations before the prison of Abu Zaabal. The Ministry said that they attempted to {vanesc|flee} and {vanhost|captured} an officer, and their lawyers belied it and {vanreq|demanded} {vaninv|investigation} by the prosecution.

~ اقرأ أيضا: مقتل شاب في مشاجرة
~ Share on: F T G+
--
who health: the Health
who security: the forces of the security; the police
who armysold: force EG | the soldiers
who mbp: person EG | the General Guide Badie
who pm: office EG | the Prime Minister
who eu2: organisation - | the Union
who denmark: state DK | Denmark
who ksa2: state SA | the Kingdom
who zawbro: person EG | the brother of the leader of al-Qaeda
who lawyers: population EG | their lawyers
who spkpres: office EG | the spokesman of the Presidency
who moi2: body EG | The Ministry
where brus: town BE 50.8505 4.3488 | in Brussels
where centercap: district EG - - | the center of the capital
where abuz: site EG 30.2840 31.3480 | the prison of Abu Zaabal
who egypt: state EG | Egypt
* siege COERCE/seize occurred
  when: 2013-08-16/2013-08-17 "yesterday Saturday" "eighteen hours"
  where: fath; ramses
  by: security
  to: fath thing
* wrath ASSAULT/firearms occurred
  when: 2013-08-16 "Friday"
  where: centercap; alex
  killed: 1 "the son of the General Guide Badie" part side unknown
  killed: 173 "173" side unknown voice health
  killed: 95 "95" part side unknown voice health
  killed: 25 "25" part side unknown voice health
  said: health official "announced"
  to: "the victims"
* minaret ASSAULT/firearms occurred
  when: 2013-08-17 "yesterday Saturday"
  where: fath; ramses
  by: security; "armed men"
  to: "armed men"; security
* lynch ASSAULT/beat attempted
  when: 2013-08-17
  where: fath
  by: "the crowd"
  to: "those who went out"
* lynch2 ASSAULT/crowd-control occurred optional
  when: 2013-08-17
  where: fath
  by: armysold
  to: "the crowd"
  answers: lynch "so fired"
* siegearr COERCE/arrest occurred
  when: 2013-08-17
  where: fath
  by: security
  to: "those who went out"
  detained: 385 "385" side unknown voice "a source in the Interior Ministry"
  said: "a source in the Interior Ministry" unnamed "according to"
* polkill ASSAULT occurred
  when: 2013-08-16/2013-08-17 "between Friday and its morrow"
  to: security
  killed: 24 "twenty four from the police" side recipient voice "the official spokesman"
  said: "the official spokesman" official "said"
* dissolve COERCE/restrict announced
  when: ?
  by: pm
  to: mb
* stain ACCUSE/disapprove occurred optional
  when: ?
  by: pm
  to: mb
* media ACCUSE/disapprove occurred
  when: ?
  by: spkpres
  to: "the foreign press"
* zaw COERCE/arrest occurred
  when: 2013-08-17 "Saturday"
  where: giza
  to: zawbro
  detained: 1 "the brother of the leader of al-Qaeda" side unknown
* eurev THREATEN/relations occurred
  when: ?
  by: eu2
  to: egypt
* eumeet CONSULT/multilateral announced
  when: 2013-08-19 "tomorrow"
  where: brus
  by: "the ambassadors"
* dk SANCTION/discontinue occurred
  when: ?
  by: denmark
  to: egypt
* ksaaid AGREE occurred
  when: ?
  by: ksa2 "its minister of exterior"
  to: egypt
  about: comp
* westcut SANCTION/discontinue hypothetical
  when: ?
  by: "the West"
  to: egypt
  said: ksa2 "its minister of exterior" official "affirmed"
* van ASSAULT/crowd-control occurred
  when: 2013-08-18 "in the dawn of today"
  where: abuz
  to: "the prisoners"
  with: crowd-control "tear gas"
  killed: 36 "thirty six of the prisoners" side recipient
* vanesc RETREAT/withdraw attempted optional
  when: 2013-08-18
  where: abuz
  by: "the prisoners" alleged of moi2
  said: moi2 official "said"
  said: lawyers party denied "belied"
* vanhost ASSAULT/abduct occurred
  when: 2013-08-18
  where: abuz
  by: "the prisoners" alleged of moi2
  to: "an officer"
  said: moi2 official "said"
  said: lawyers party denied "belied"
* vanreq REQUEST/change occurred
  when: 2013-08-18
  by: lawyers
  to: "the prosecution"
  about: vaninv
* vaninv ACCUSE/investigate demanded optional
  when: ?
  by: "the prosecution"
  about: van
* noreco REJECT occurred
  when: ?
  by: pm
  to: mb
* comp AID hypothetical optional
  when: ?
  by: "the Arabs"
  to: egypt

== a-rabaa-4
outlet: Meridian & Levant Wire
register: wire
published: 2013-08-20
--
Egypt {badie|arrests} Brotherhood leader a day after 25 police {conscripts|shot} in Sinai

CAIRO, Aug 20 - Police {badie|seized} the Brotherhood's supreme guide, Mohamed Badie, in a flat close to what used to be the Rabaa camp early on Tuesday, the first time since 1981 that a holder of that office has been {badie|detained}. Television showed him in a grey robe, a bottle of water beside him. He and two deputies go on {trial|trial} on Sunday for {incite|inciting} the {headq|killing} of protesters outside the movement's headquarters on June 30.

On the road to Rafah, meanwhile, soldiers laid twenty-five coffins on a cargo plane. Militants on Monday morning had {conscripts|stopped} two minibuses of off-duty police conscripts, made the men lie face down and {conscripts|shot} them. Three survived, two of them badly {conscripts|wounded}. An Egyptian spokesman had initially reported a rocket {conscripts|attack}. No group has claimed it. The Rafah crossing to Gaza was {gazashut|closed} "until further notice"; Hamas {hamascond|condemned} the {conscripts|ambush} and {patrolh|reinforced} patrols along its side.

The official count of people {wave|killed} since last Wednesday has passed 900, among them about a hundred policemen and soldiers. Human Rights Watch in a report on Monday {hrwacc|accused} the security forces of using lethal {rabaa|force} on a scale unseen in modern Egypt and {hrwreq|urged} them to reverse the {live|order} permitting live ammunition.

EU foreign ministers {eumeet2|meet} on Wednesday to decide whether to {euarms|stop} arms sales. In Washington a spokesman said that no decision to {cut!denied|suspend} the 1.3 billion dollars of military aid had been taken, contradicting a senator's aide who told reporters on Monday that the money was already being {cut|held back}.

A court meanwhile ordered the {mubarak|release} of Hosni Mubarak in one of his remaining cases. Prosecutors may {mubno|appeal}.
--
who egypt: state EG | Egypt
who senator: person US | a senator's aide
who mubarak: person EG | Hosni Mubarak
who hamas: group PS | Hamas
who court: body EG | A court
who militants: group EG | Militants
where hqs: site EG 30.0190 31.2940 | the movement's headquarters
where crossing: site EG 31.2480 34.2580 | Rafah crossing
where camp: site EG 30.0668 31.3253 | the Rabaa camp
where flat: near EG - - | a flat close
* badie COERCE/arrest occurred
  when: 2013-08-20 "early on Tuesday"
  where: flat; camp
  by: security
  to: badie
  detained: 1 "Mohamed Badie" side unknown
* trial ACCUSE/investigate announced
  when: 2013-08-25 "Sunday"
  to: badie; "two deputies"
  about: incite
* incite THREATEN/violence occurred optional
  when: ?
  by: badie; "two deputies"
  about: headq
  to: protesters
* headq ASSAULT occurred
  when: 2013-06-30 from text "June 30"
  where: hqs
  to: protesters
* conscripts ASSAULT/firearms occurred
  when: 2013-08-19 "Monday morning" "a day after"
  where: rafah; sinai
  by: militants
  to: security "police conscripts"
  with: small-arms "shot"; rocket "rocket"
  killed: 25 "twenty-five coffins" side recipient
  injured: 2 "two of them badly wounded" side recipient
  said: "An Egyptian spokesman" official "reported"
* gazashut COERCE/restrict occurred
  when: 2013-08-19/2013-08-20 bounded
  where: crossing
  to: crossing thing
* hamascond ACCUSE/disapprove occurred
  when: 2013-08-19/2013-08-20 bounded
  by: hamas
  to: militants
  about: conscripts
  answers: conscripts "condemned the ambush"
* patrolh MOBILIZE/police occurred
  when: 2013-08-19/2013-08-20 bounded
  by: hamas
  where: "its side"
* wave ASSAULT occurred
  when: 2013-08-14/2013-08-20 "since last Wednesday"
  killed: >=900 "has passed 900" side unknown voice "The official count"
  killed: ~100 "about a hundred policemen and soldiers" part side unknown voice "The official count" of "policemen and soldiers"
  said: "The official count" official
* hrwacc ACCUSE/allege occurred
  when: 2013-08-19 "Monday"
  by: hrw
  to: security
  about: rabaa
* rabaa ASSAULT/firearms occurred
  when: 2013-08-14 "last Wednesday"
  by: security alleged of hrw
  said: hrw "accused"
* hrwreq REQUEST/change occurred
  when: 2013-08-19 "Monday"
  by: hrw
  to: security
  about: live
* live THREATEN/violence occurred
  when: ?
  by: security
* eumeet2 CONSULT/multilateral announced
  when: 2013-08-21 "Wednesday"
  by: eu
* euarms SANCTION/discontinue hypothetical
  when: ?
  by: eu
  to: egypt
* cut SANCTION/discontinue ongoing
  when: ?
  by: us
  to: egypt
  said: "a spokesman" official denied
  said: senator unnamed "told"
* mubarak RETREAT/release announced
  when: ?
  by: court
  to: mubarak
* mubno REQUEST/change hypothetical optional
  when: ?
  by: "Prosecutors"
  about: mubarak
