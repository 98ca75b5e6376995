story: g-mozambique-palma
conflict: Mozambique
countries: MZ
facts: On 24 March 2021 insurgents attacked Palma in Cabo Delgado, Mozambique; about 200 people were trapped in the Amarula Lodge, a convoy that left it on 26 March was ambushed (seven dead at first count). A private
  company's helicopters (DAG) took out dozens; Islamic State claimed the attack on the 29th; Total withdrew its staff from Afungi on 2 April and declared force majeure on 26 April. SADC presidents met in Maputo on 8 April;
  Portugal announced 60 trainers; US trainers since 15 March. Rwanda sent 1,000 men from 9 July; Mocimboa da Praia was retaken on 8 August. (public record: government, SADC, IS statements, Amnesty report of 13 May 2021, press.)

who alshabab: group MZ | al-Shabab; al-Shabaab; the insurgents; insurgents; the jihadists; jihadists
who is: group - | Islamic State; IS
who fds: force MZ | Mozambican army; Mozambican forces; government forces; the army; FADM
who gov: government MZ | Maputo; the government; Government
who nyusi: person MZ | Filipe Nyusi; Nyusi; President Nyusi
who total: organisation FR | Total; TotalEnergies
who dag: organisation ZA | Dyck Advisory Group; DAG
who sadc: organisation - | SADC; Southern African Development Community
who rwanda: state RW | Rwanda; Kigali
who rdf: force RW | Rwandan troops; Rwandan force; Rwandans
who portugal: state PT | Portugal; Lisbon
who us: state US | United States; Washington
who sa: state ZA | South Africa; Pretoria
who eu: organisation - | European Union; EU
who amnesty: organisation - | Amnesty International; Amnesty
who wfp: organisation - | World Food Programme; WFP
who hcr: organisation - | UNHCR
who tanzania: state TZ | Tanzania
who botswana: state BW | Botswana
where palma: town MZ -10.77 40.47 | Palma
where amarula: site MZ -10.78 40.48 | Amarula Lodge; Amarula; the lodge; the hotel; Hotel Amarula
where afungi: site MZ -10.82 40.54 | Afungi
where pemba: town MZ -12.97 40.52 | Pemba
where mocimboa: town MZ -11.35 40.36 | Mocimboa da Praia; Mocimboa
where quionga: town MZ -10.59 40.46 | Quionga
where cabo: province MZ -12.3 39.5 | Cabo Delgado
where nangade: town MZ -11.07 39.64 | Nangade

== g-mozambique-palma-1
outlet: Indian Ocean Live
register: live-blog
published: 2021-03-27
--
Palma under {palma|attack}: day four, as it happens

21:10 We close this page for the night. What we know: a town of 75,000 is largely {townheld|in the hands} of attackers; perhaps 1,300 people, Mozambicans and foreigners, have been {ferry|brought out} by sea; the number of dead is not known by anybody.

19:45 A ferry, the Sea Star, has {ferry|reached} Pemba with about 1,300 on board, most of them workers from the gas site at Afungi. Caritas and the Red Cross {ferryaid|received} them at the quay with blankets and tea. Soldiers {kept|kept} relatives outside.

18:20 Total says it is {totalhalt|suspending} work at Afungi again. On Wednesday morning, a few hours before the first {palma|shot}, it had announced that work would {totalresume|resume}. The company adds that nobody was {siteattack!denied|attacked} inside its fence and that the 800 soldiers the state has {guards|placed} there remain.

16:05 From a contractor who got out by helicopter: "We counted seventeen vehicles leave the Amarula on Friday at five in the afternoon. They {convoy|hit} us four hundred metres from the gate, both sides of the road. Seven cars got through." A South African is confirmed dead; a Briton is missing. The embassy in Maputo is working "around the clock".

14:30 One of the three helicopters of DAG, the private company that flew for the police until its contract lapses next month, was {helihit|hit} by small-arms fire over the bush and made it to the coast. It has {dagresc|fetched} out some twenty from the lodge since Thursday, four at a time. A {refuel|request} to refuel at Afungi was {norefuel|turned down} by the army, the pilot claims.

12:15 The defence ministry breaks its silence of three days: since Wednesday at 4.15 pm three groups have {palma|attacked} Palma, from the crossroads at Pundanhar, from the Nangade road and from the airstrip. The army is {counterm!ongoing|fighting} to restore order. Communications have been {cell|cut} since the first hour - by the enemy, says the ministry, who {cell|felled} the masts.

10:40 Human Rights Watch quotes residents by satellite phone: bodies on the main street, some {behead|beheaded}; two banks {banks|robbed}, the food trucks of the WFP {trucks|looted}.

09:30 Lisbon confirms that a Portuguese was {ptwound|wounded} and {ptsave|saved}, and says it is ready to {ptarrive!announced|send} sixty instructors in April. Washington, whose Green Berets began a two-month {ustrain|course} for marines on 15 March, {uscond|condemns} and "{usstand|stands} with the people". Pretoria is weighing whether to {cyril|send} a plane.

08:05 Good morning. Overnight small boats {dhow|took} families to the islands and toward Tanzania. At Quionga, on the border, guards are said to have {pushback|turned} some back.

~ Follow us | Notifications on/off | 1.2k watching
--
who caritas: organisation - | Caritas
who redcross: organisation - | Red Cross
who hrw: organisation - | Human Rights Watch
who mod: body MZ | The defence ministry; the ministry
who alshabab: attackers; the enemy
where pundanhar: town MZ -10.86 40.10 | Pundanhar
* palma ASSAULT ongoing
  when: 2021-03-24/2021-03-27 "since Wednesday at 4.15 pm"
  where: palma
  by: alshabab
  to: "a town of 75,000" thing
  said: mod official
* ferry AID occurred
  when: 2021-03-27 "19:45"
  where: pemba
  by: "the Sea Star"
  to: "about 1,300 on board"
  evacuated: ~1300 "about 1,300"
* ferryaid AID occurred
  when: 2021-03-27 "19:45"
  where: "the quay"; pemba
  by: caritas; redcross
  to: "about 1,300 on board"
* totalhalt SANCTION/discontinue occurred
  when: 2021-03-27 "18:20"
  where: afungi
  by: total
* totalresume AGREE occurred optional
  when: 2021-03-24 "Wednesday morning"
  where: afungi
  by: total
* siteattack ASSAULT denied
  when: 2021-03-24/2021-03-27 bounded
  where: afungi
  to: total
  said: total denied "adds"
* guards MOBILIZE/troops ongoing
  when: 2021-03-27 "18:20"
  where: afungi
  by: "the state"; fds
* convoy ASSAULT/firearms occurred
  when: 2021-03-26 "Friday at five in the afternoon"
  where: "four hundred metres from the gate"; amarula
  by: alshabab
  to: "seventeen vehicles" thing
  killed: 1 "A South African" side civilian
  missing: 1 "a Briton" side civilian
  said: "a contractor" witness "From"
* helihit ASSAULT/firearms occurred
  when: 2021-03-25/2021-03-27 bounded
  where: "the bush"
  to: dag; "helicopters" thing
  with: small-arms "small-arms fire"
* dagresc AID occurred
  when: 2021-03-25/2021-03-27 "since Thursday"
  where: amarula
  by: dag
  to: "some twenty"
  evacuated: ~20 "some twenty"
* refuel REQUEST/assist occurred
  when: 2021-03-25/2021-03-27 bounded
  by: dag
  to: fds
  said: "the pilot" witness claimed "claims"
  about: AID by fds
* norefuel REJECT/assist occurred
  when: 2021-03-25/2021-03-27 bounded
  by: fds
  to: dag
  answers: refuel "turned down"
  said: "the pilot" witness claimed "claims"
* counterm ASSAULT ongoing
  when: 2021-03-24/2021-03-27
  where: palma
  by: fds
  to: alshabab
* cell COERCE/censor occurred
  when: 2021-03-24 "since the first hour"
  where: palma
  by: alshabab alleged of mod
  to: "Communications" thing; "the masts" thing
  said: mod official "says"
* behead ASSAULT/primitive occurred
  when: 2021-03-24/2021-03-27 bounded
  where: "the main street"; palma
  by: alshabab
  to: "bodies"
  said: "residents" witness via hrw
  part_of: palma
* banks COERCE/seize occurred
  when: 2021-03-24/2021-03-27 bounded
  where: palma
  by: alshabab
  to: "two banks" thing
  said: "residents" witness via hrw
  part_of: palma
* trucks COERCE/seize occurred
  when: 2021-03-24/2021-03-27 bounded
  where: palma
  by: alshabab
  to: wfp; "food trucks" thing
  said: "residents" witness via hrw
  part_of: palma
* ptwound ASSAULT occurred
  when: 2021-03-24/2021-03-27 bounded
  to: "a Portuguese"
  injured: 1 "a Portuguese" side civilian voice portugal
  said: portugal official "confirms"
* ptsave AID occurred optional
  when: 2021-03-24/2021-03-27 bounded
  to: "a Portuguese"
  said: portugal official "confirms"
* ptarrive MOBILIZE/troops announced
  when: 2021-04 "April"
  by: portugal
* ustrain COOPERATE ongoing
  when: 2021-03-15/2021-03-27 from text "15 March"
  by: us
  to: "marines"
* uscond ACCUSE/disapprove occurred
  when: 2021-03-27 "09:30"
  by: us
  to: alshabab
  about: palma
  answers: palma
* cyril AID hypothetical
  when: ?
  by: sa
* dhow AID occurred
  when: 2021-03-26/2021-03-27 "Overnight"
  where: "the islands"
  by: "small boats"
  to: "families"
* pushback COERCE/restrict occurred
  when: 2021-03-26/2021-03-27 "Overnight"
  where: quionga
  by: "guards"
  to: "families"
* townheld COERCE/seize ongoing
  when: 2021-03-24/2021-03-27 bounded "21:10"
  where: palma
  by: alshabab
  to: "a town of 75,000" thing
  part_of: palma
* kept COERCE/restrict occurred
  when: 2021-03-27 "19:45"
  where: "the quay"; pemba
  by: "Soldiers"
  to: "relatives"
* usstand SUPPORT occurred
  when: 2021-03-27 "09:30"
  by: us
  to: "the people"
figure: troops 800 "800 soldiers" of fds at afungi voice total
figure: troops 60 "sixty instructors" of portugal

== g-mozambique-palma-2
outlet: Joburg Sun-Times
register: tabloid
published: 2021-03-29
--
'WE DREW LOTS FOR THE CHOPPER': Mzansi men tell of Hotel Hell

It was supposed to be a Thursday braai. By Friday night it was every man for himself.

Some 190 of them, welders, cooks, a bank man, kids, were {siege|boxed in} at the Amarula Lodge outside Palma as the jihadists {palma|ran} riot. "They sang while they {burn|burned} the clinic," says Gavin (not his real name). "From the roof we saw them {shoot|shoot} a man on a bicycle for nothing."

Four seats per flight. The pilots of DAG, old bush fighters with grey beards, {dagresc|came} in eleven times while men with rifles {heliattack|peppered} the palm trees. Twenty-two were {dagresc|lifted}. Who went first? "The names were in a hat, mostly," says Gavin. Others tell it differently: the manager's two Alsatians flew. The local guys, they say, did not.

On Friday the fuel was done. "Nobody's {armycome|coming}," the boss told them. So 17 bakkies made a dash for the beach. At the first bend: {convoy|hell}. Seven died, says DAG's founder. Forty-plus made it; the rest spent two nights in the mangrove until a boat {boat|picked} them {boat|up} on Sunday. A young fitter from KZN died in his stepdad's arms.

And the soldiers? "A hundred metres of wall with 800 soldiers behind it, and they {gate|shut} the gate on us," a driver raged. The army says the order never existed.

IS, the nutters of the black flag, bragged today on their channel that they {townheld|hold} the town and {palma|killed} 55. Defence bigwig in Maputo: nonsense, we are {counterm!ongoing|sweeping} it. Cyril will {cyril!announced|send} a C-130 for the bodies and those who want home. But will he {satroops|send} troops? "If SADC {sadcask!hypothetical|asks}," was all we got.

DON'T MISS: Chiefs fire blanks again, p. 31

~ SMS "PALMA" to 31313 to have your say (R1.50)
--
who cyril: person ZA | Cyril
who defbig: person MZ | Defence bigwig in Maputo
* palma ASSAULT ongoing
  when: ?
  where: palma
  by: alshabab; is claimed
  to: palma thing
  killed: 55 "55" voice is
  said: is party claimed "bragged"
* burn ASSAULT/destroy occurred
  when: 2021-03-25/2021-03-26 bounded
  where: palma
  by: alshabab
  to: "the clinic" thing
  said: "Gavin (not his real name)" witness "says"
  part_of: palma
* shoot ASSAULT/firearms occurred
  when: 2021-03-25/2021-03-26 bounded
  where: palma
  by: alshabab
  to: "a man on a bicycle"
  killed: 1 "a man on a bicycle" side civilian
  said: "Gavin (not his real name)" witness "says"
  part_of: palma
* dagresc AID occurred
  when: 2021-03-25/2021-03-26 bounded
  where: amarula
  by: dag
  to: "Twenty-two"
  evacuated: 22 "Twenty-two"
* heliattack ASSAULT/firearms occurred
  when: 2021-03-25/2021-03-26 bounded
  where: amarula
  by: "men with rifles"
  to: dag
  with: small-arms "rifles"
* armycome AID denied optional
  when: 2021-03-26
  said: "the boss" witness "told"
* convoy ASSAULT/firearms occurred
  when: 2021-03-26 "Friday"
  where: "the first bend"; amarula
  by: alshabab
  to: "17 bakkies" thing
  killed: 7 "Seven" side civilian voice "DAG's founder"
  killed: 1 "A young fitter" part side civilian
  said: "DAG's founder" witness "says"
* boat AID occurred
  when: 2021-03-28 "Sunday"
  where: "the mangrove"
  by: "a boat"
  to: "the rest"
* gate REJECT/assist occurred
  when: 2021-03-26
  where: "the gate"
  by: fds denied
  to: "us"
  said: "a driver" witness claimed "raged"
  said: fds official denied "says"
  about: AID by fds
* counterm ASSAULT ongoing
  when: 2021-03-29
  where: palma
  by: fds
  to: alshabab
  said: defbig official
* cyril AID announced
  when: ?
  by: cyril
  to: "those who want home"
* sadcask REQUEST/assist hypothetical optional
  when: ?
  by: sadc
  to: cyril
* siege COERCE/restrict occurred
  when: 2021-03-25/2021-03-26 bounded
  where: amarula; palma
  by: alshabab
  to: "Some 190 of them"
  part_of: palma
* townheld COERCE/seize occurred
  when: ?
  where: palma
  by: is
  to: "the town" thing
  said: is party claimed "bragged"
  said: defbig official denied
  part_of: palma
* satroops MOBILIZE/troops hypothetical
  when: ?
  by: cyril
figure: troops 800 "800 soldiers" of fds

== g-mozambique-palma-3
outlet: Human Dignity Observatory
register: ngo
published: 2021-05-14
--
Cabo Delgado, seven weeks after Palma: who was left behind

Yesterday Amnesty {amnacc|charged} that whites were put ahead of blacks when helicopters {dagresc|took} people from the Amarula on 25 and 26 March. The company concerned {dagdeny|rejects} the {amnacc|charge} and has said it may {daglegal,daglegalth|sue}. Our own fourteen witnesses, all black, all Mozambican, tell the same story with one difference: two say that an official of the district, who is black as they are, flew second.

Numbers. On 25 April the government closed its count at "dozens". Parish registers, the lists of contractors and graves give us 178 dead so far, of whom 12 were soldiers and 21 insurgents. Twelve bodies, hands tied, heads {behead12|severed}, were shown to television near the lodge on 7 April. The police commander there said they were foreigners, because they looked white. On the next day the spokesman {retract|withdrew} that.

Flight. Of some 62,000 who left the district, Tanzania has {refoul|sent} back more than 9,600 since January, 900 of them this week, through Negomano. UNHCR has {hcrask|asked} it to stop. President Hassan's government says that everyone went freely. Fishermen of Quionga have {hostf|taken} in 4,000. Near Afungi 23,000 camp under the fence; soldiers {quitunga|let} no one out by road since 20 April and, our
sources say, {rapeq|raped} two women there in the first week of May. A commander has opened an {probeq|inquiry}.

Aid. The WFP {wfpfeed|fed} 50,000 in April. It warns that rations could be {wfphalf!hypothetical|halved} in June. Portugal's first 60 trainers {ptarrive|landed} at Beira on 4 May. On 26 April Total declared {fm|force majeure} and {contracts|cancelled} contracts with local firms, of which 410 are owed money.

SADC. Five presidents {maputo8|met} in Maputo on 8 April, {sadccond|condemned} the {palma|assault} and {sadctech|dispatched} a technical team, whose paper of late April {techask|asked} for 2,916 soldiers. A second {doublet|summit}, due on 29 April, was {putoff|put off} since two of the three heads could not come; it is now called for 27 May. President Nyusi, for his part, has {nyukag|been} to Kigali on 28 April, and officers from Rwanda
have since then been {rwscout|looking} at the ground.

What we {askmoz,asktz,asksend|ask}. Of Mozambique: {openroad!demanded|open} the road. Of Tanzania: {asyldem!demanded|open} the border. Of those who will send soldiers, whoever they are: if civilians are {civharm!hypothetical|killed}, let there be a number one can call.
--
who hassan: government TZ | President Hassan's government
who ngo: organisation - | Human Dignity Observatory; Our; our
where negomano: town MZ -11.42 38.49 | Negomano
where beira: town MZ -19.84 34.84 | Beira
* amnacc ACCUSE/allege occurred
  when: 2021-05-13 "Yesterday"
  by: amnesty
  to: "The company concerned"
  about: dagresc
* dagresc AID occurred
  when: 2021-03-25/2021-03-26 from text "25 and 26 March"
  where: amarula
  by: "The company concerned"
  to: "people"
* dagdeny REJECT occurred optional
  when: 2021-05-13/2021-05-14 bounded
  by: "The company concerned"
  to: amnesty
  answers: amnacc "rejects the charge"
  about: amnacc
* daglegalth THREATEN occurred
  when: 2021-05-13/2021-05-14 bounded
  by: "The company concerned"
  to: amnesty
  about: daglegal
* daglegal ACCUSE/investigate threatened optional
  when: ?
  by: "The company concerned"
  to: amnesty
* behead12 ASSAULT/primitive occurred
  when: ?
  where: amarula
  to: "Twelve bodies"
  killed: 12 "Twelve"
* retract CONCEDE occurred
  when: 2021-04-08 from text "the next day"
  by: "the spokesman"
* refoul COERCE/deport occurred
  when: 2021-01/2021-05 from text "since January"
  where: negomano
  by: tanzania
  to: "more than 9,600"
  said: hassan official denied "says"
  deported: >=9600 "more than 9,600"
  deported: 900 "900 of them" part
* hcrask REQUEST/yield occurred
  when: 2021-01/2021-05-14 bounded
  by: hcr
  to: tanzania
  about: refoul
* hostf AID occurred
  when: ?
  where: quionga
  by: "Fishermen of Quionga"
  to: "4,000"
  displaced: 4000 "4,000"
* quitunga COERCE/restrict ongoing
  when: 2021-04-20/2021-05-14 from text "20 April"
  where: afungi
  by: "soldiers"
  to: "23,000"
* rapeq ASSAULT/sexual occurred
  when: 2021-05-01/2021-05-07 bounded "in the first week of May"
  where: afungi
  by: "soldiers"
  to: "two women"
  injured: 2 "two women" side civilian
  said: "our sources" unnamed "say"
* probeq ACCUSE/investigate occurred
  when: 2021-05-01/2021-05-14 bounded
  by: "A commander"
  to: "soldiers"
  about: rapeq
* wfpfeed AID occurred
  when: 2021-04 "in April"
  by: wfp
  to: "50,000"
* wfphalf SANCTION/discontinue hypothetical
  when: 2021-06 "June"
  by: wfp
* ptarrive MOBILIZE/troops occurred
  when: 2021-05-04 from text "4 May"
  where: beira
  by: portugal
  troops: 60 "60 trainers"
* fm SANCTION/discontinue occurred
  when: 2021-04-26 from text "26 April"
  by: total
* contracts SANCTION/discontinue occurred
  when: 2021-04-26 from text "26 April"
  by: total
  to: "local firms"
* maputo8 CONSULT/multilateral occurred
  when: 2021-04-08 from text "8 April"
  where: "Maputo"
  by: "Five presidents"; sadc
* sadccond ACCUSE/disapprove occurred
  when: 2021-04-08 from text "8 April"
  where: "Maputo"
  by: sadc
  about: palma
  answers: palma "condemned"
* palma ASSAULT occurred
  when: 2021-03-22/2021-03-28 week "seven weeks after"
  where: palma
  to: palma thing
  killed: >=24 vague "dozens" voice gov
  killed: 178 "178 dead" voice ngo
  killed: 12 "12 were soldiers" part voice ngo
  killed: 21 "21 insurgents" part side actor voice ngo
* sadctech MOBILIZE occurred
  when: 2021-04-08 from text "8 April"
  by: sadc
* techask REQUEST/assist occurred
  when: 2021-04-20/2021-04-30 bounded "late April"
  by: "a technical team"
  about: MOBILIZE/troops
* doublet CONSULT/multilateral announced
  when: 2021-05-27 from text "27 May"
  by: sadc
* nyukag CONSULT/visit occurred
  when: 2021-04-28 from text "28 April"
  where: "Kigali"
  by: nyusi; rwanda
  to: rwanda
* rwscout COOPERATE occurred
  when: 2021-04-28/2021-05-14 bounded "since then"
  by: "officers from Rwanda"
* openroad RETREAT/access demanded optional
  when: ?
  by: "Mozambique"
* asyldem RETREAT/access demanded optional
  when: ?
  by: tanzania
* civharm ASSAULT hypothetical optional
  when: ?
  to: "civilians"
* askmoz REQUEST/yield occurred
  when: 2021-05-14
  by: ngo
  to: "Mozambique"
  about: openroad
* asktz REQUEST/yield occurred
  when: 2021-05-14
  by: ngo
  to: tanzania
  about: asyldem
* asksend REQUEST/change occurred
  when: 2021-05-14
  by: ngo
  to: "those who will send soldiers"
* putoff SANCTION/discontinue occurred
  when: 2021-04-08/2021-04-29 bounded
  by: sadc
  about: doublet
figure: displaced ~62000 "some 62,000"
figure: troops 2916 "2,916 soldiers"

== g-mozambique-palma-4
outlet: Stability Letter
register: analysis
published: 2021-08-16
--
Rwanda's thousand: a month that turned the map of Cabo Delgado

Eight days ago a Rwandan colonel gave a press talk in front of a ruined bank in Mocimboa da Praia. On 8 August the port, which the insurgents had {mocfall|taken} exactly a year minus four days before, was {moc8|entered} by Rwandan troops and a Mozambican marine company, without a fight in the last kilometre. "They {flee|ran}," he said. It would be more exact to say that they {flee|left}; the fighters seem to have {flee|moved} in small groups to the forests of Mbau.

How quick it was bears repeating. On 9 July Kigali announced and began the {rwdeploy|dispatch} of a thousand soldiers and policemen. By the 20th they were {clash1|fighting}: thirty insurgents were {clash1|killed} between Palma and Nangade, by their count. Awasse, the crossroads whose power station mattered to five districts, was {awasse|cleared} on the 24th to 28th. Losses, says the force, are one man dead and four hurt, an
account nobody can check, because reporters have been {press|kept} at Pemba.

The neighbours who had first claim came second. The standby mission of SADC, SAMIM, {samimok|approved} on 23 June at Maputo, {samim|started} on paper on 15 July; Botswana's 296 men {bdf|flew} in on the 26th; South Africa, which is to {sandf|send} 1,495, had an advance team stuck for ten days for want of papers. Pretoria's minister {saregret|found} it "unfortunate" that Rwanda should {rwdeploy|land} before. Behind the word one reads a quarrel: with whom has
President Nyusi {deal!hypothetical|bargained}, and who pays? Paris denies that it is the {parispay|paymaster}, though its president {macron|visited} Kigali in May, and though it is Total's gas that lies at the end of the road.

Europe has {eutm|set up} a training mission on 12 July, for 1,100 Mozambicans, with Portugal in command. The United States, which in March {fto|put} "ISIS-Mozambique" on its list of terrorist organisations, began a second {us2|course} this month.

The army that all this is meant to help has reasons to be ashamed and knows it; {dismarm|purged} of two generals in January, it wants to {recruit|take in} 4,000 recruits. Will it hold what others win? In the villages of Macomia, further south, men with machetes {macomia|killed} five on the 11th. That is how a beaten band shows that it lives: and the thing to fear, as two of my interlocutors in Pemba put it, is that
they {spread!hypothetical|carry} the war over the Rovuma or into Niassa.

Talk of an {amnesty!hypothetical|amnesty} is in the air. On 30 July the president {forgive|invited} "misled sons" to lay down their arms and {forgiveguar|guaranteed} their lives; three dozen men have {surr|walked out} of the bush since, so the governor. If nobody {harm3!hypothetical|harms} them, there will be more. Of the town of Palma's people, meanwhile, fewer than one in ten have come home. They are told not yet.
--
who rdf: the force; Rwandan colonel
who samim: force - | SAMIM
who bdf: force BW | Botswana's 296 men
who france: state FR | Paris
who macron: person FR | its president
where mbau: town MZ -11.4 40.2 | Mbau
where awasse: town MZ -11.47 39.98 | Awasse
where macomia: town MZ -12.25 40.13 | Macomia
where niassa: province MZ -12.8 36.4 | Niassa
where rovuma: region - - - | Rovuma
* mocfall COERCE/seize occurred
  when: 2020-08-12 from moc8 "a year minus four days before"
  where: mocimboa
  by: alshabab
  to: mocimboa thing
* moc8 COERCE/seize occurred
  when: 2021-08-08 from text "8 August"
  where: mocimboa
  by: rdf; "a Mozambican marine company"
  to: mocimboa thing
* flee RETREAT/withdraw occurred
  when: 2021-08-08/2021-08-16 bounded
  where: mbau
  by: alshabab
  said: rdf party "said"
* rwdeploy MOBILIZE/troops occurred
  when: 2021-07-09 from text "9 July"
  where: cabo
  by: rwanda
* clash1 ASSAULT/firearms occurred
  when: 2021-07-09/2021-07-20 bounded
  where: "between Palma and Nangade"; palma; nangade
  by: rdf
  to: alshabab
  killed: 30 "thirty insurgents" side recipient voice rdf
  said: rdf party "count"
* awasse COERCE/seize occurred
  when: 2021-07-24/2021-07-28 from text "the 24th to 28th"
  where: awasse
  by: rdf
  to: awasse thing
* press COERCE/censor occurred
  when: 2021-07-09/2021-08-16 bounded
  where: pemba
  to: "reporters"
* samim MOBILIZE/troops occurred
  when: 2021-07-15 from text "15 July"
  by: sadc; samim
* bdf MOBILIZE/troops occurred
  when: 2021-07-26 from text "the 26th"
  by: bdf
* sandf MOBILIZE/troops announced
  when: ?
  by: sa
* saregret ACCUSE/disapprove occurred
  when: 2021-07-09/2021-08-16 bounded
  by: "Pretoria's minister"
  to: rwanda
  about: rwdeploy
  answers: rwdeploy "unfortunate"
* deal AGREE hypothetical optional
  when: ?
  by: nyusi
* parispay AID denied
  when: ?
  by: france denied
  to: rwanda
  said: france official denied "denies"
* macron CONSULT/visit occurred
  when: 2021-05 from text "May"
  where: "Kigali"
  by: macron; rwanda
  to: rwanda
* eutm COOPERATE occurred
  when: 2021-07-12 from text "12 July"
  by: "Europe"; portugal
  to: "1,100 Mozambicans"
* fto SANCTION occurred
  when: 2021-03 from text "March"
  by: us
  to: "ISIS-Mozambique"
* us2 COOPERATE occurred
  when: 2021-08 "this month"
  by: us
* dismarm SANCTION/expel occurred
  when: 2021-01 from text "January"
  to: "two generals"
* recruit MOBILIZE/troops announced
  when: ?
  by: fds
* macomia ASSAULT/primitive occurred
  when: 2021-08-11 from text "the 11th"
  where: macomia
  by: "men with machetes"
  to: "five"
  with: knife "machetes"
  killed: 5 "five" side civilian
* spread ASSAULT hypothetical optional
  when: ?
  where: rovuma; niassa
  by: alshabab
  said: "two of my interlocutors in Pemba" unnamed suggested "put it"
* amnesty CONCEDE hypothetical optional
  when: ?
  to: "misled sons"
* forgive REQUEST/yield occurred
  when: 2021-07-30 from text "30 July"
  by: nyusi
  to: "misled sons"
  about: RETREAT/disarm
* forgiveguar AGREE occurred
  when: 2021-07-30 from text "30 July"
  by: nyusi
  to: "misled sons"
* surr RETREAT/disarm occurred
  when: 2021-07-30/2021-08-16 bounded "since"
  where: "the bush"
  by: "three dozen men"
  said: "the governor" official
  surrendered: ~36 "three dozen men"
* harm3 ASSAULT hypothetical optional
  when: ?
  to: "three dozen men"
* samimok SUPPORT occurred
  when: 2021-06-23 from text "23 June"
  where: "Maputo"
  by: sadc
  to: samim
figure: killed 1 "one man dead" of rdf voice rdf
figure: injured 4 "four hurt" of rdf voice rdf
figure: troops 1000 "a thousand soldiers and policemen" of rdf
figure: troops 296 "296 men" of bdf
figure: troops 1495 "1,495" of sa
figure: recruits 4000 "4,000 recruits"
