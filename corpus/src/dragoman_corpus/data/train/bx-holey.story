story: bx-holey
conflict: Bangladesh
countries: BD, IT, JP
facts: On 1 July 2016 five gunmen took guests hostage in the Holey Artisan Bakery in Gulshan, Dhaka; two police officers died in the first exchange; commandos stormed it on 2 July, saved 13 people and found 20 bodies (nine Italians, seven Japanese, one Indian, three Bangladeshis, one of them a US citizen). Six attackers were counted dead first, one of whom was a cook.
  Islamic State claimed it, the government blamed home-grown Jamaat-ul-Mujahideen; four died at Sholakia on 7 July, nine suspects at Kalyanpur on 26 July, Tamim Chowdhury and two others at Narayanganj on 27 August. (public record: statements of ISPR, police and home ministry, press of 2016.)

who police: force BD | police; policemen; officers; the constables
who army: force BD | army commandos; commandos; the army; soldiers
who gunmen: group BD | gunmen; the attackers; assailants; hostage takers; the assassins
who isil: group - | Islamic State; IS
who jmb: group BD | Jamaat-ul-Mujahideen Bangladesh; JMB; New JMB
who hasina: person BD | Sheikh Hasina; Hasina
who home: person BD | Asaduzzaman Khan; home minister; interior minister
who govbd: government BD | Bangladesh; the government; Dhaka government
who abe: person JP | Shinzo Abe; Abe
who renzi: person IT | Matteo Renzi; Renzi
who obama: person US | Barack Obama; White House
who bnp: party BD | Bangladesh Nationalist Party; BNP
who tamim: person BD | Tamim Chowdhury; Chowdhury

where bakery: site BD 23.801 90.418 | Holey Artisan Bakery; the bakery; Holey
where gulshan: district BD 23.793 90.414 | Gulshan
where dhaka: town BD 23.810 90.412 | Dhaka; DHAKA; Dacca
where rangpur: town BD 25.744 89.275 | Rangpur
where jhenaidah: district BD 23.545 89.154 | Jhenaidah
where chittagong: town BD 22.356 91.783 | Chittagong
where sholakia: site BD 24.446 90.790 | Sholakia
where kalyanpur: district BD 23.782 90.362 | Kalyanpur
where narayanganj: town BD 23.623 90.500 | Narayanganj

== bx-holey-1
outlet: Delta Press Service
register: wire
published: 2016-07-02
--
Twenty {kill|killed} in Dhaka cafe {siege|siege} before commandos {storm|break in}

DHAKA, July 2 (DPS) - Bangladeshi commandos {storm|drove} armoured vehicles through the garden wall of a restaurant in the diplomatic quarter on Saturday, {storm|shot} six gunmen dead and {rescue|brought out} thirteen people, ending a night of terror in which twenty guests, nearly all of them foreigners, had been {kill|hacked} or {kill|shot} to death.

Most of the bodies bore wounds from sharp weapons, Brigadier General Nayeem Ashfaq Chowdhury told reporters beside the cordon. Nine were Italians and seven Japanese, diplomats of the two countries said in the evening; an Indian student, two Bangladeshis and an American of Bangladeshi birth made up the rest. One suspect was {caught|taken} alive.

Shouting "God is great", the assailants {siege|burst into} the Holey Artisan Bakery, a favourite of embassy staff in Gulshan, at twenty past nine on Friday evening, {firstshots|fired} into the air and {siege|herded} customers under the tables. Some {escape|escaped} over the roof. When police approached they {grenade|threw} grenades and {grenade|opened fire}; two senior officers were {grenade|killed} and more than thirty men {grenade|hurt}. Patrons who could recite from the Koran were given supper, the father of a {rescue|rescued} woman said his daughter-in-law had told him. Those who could not were {kill|tortured}.

"What sort of Muslims are these, who {kill|kill} in the month of Ramadan?" Prime Minister Sheikh Hasina asked in a televised address, in which she proclaimed two days of {mourn|mourning} and {hasvow|promised} to pull out militancy by its roots. She {thank|thanked} the army, and {askpar|appealed} to parents to keep an eye on their sons.

Islamic State put out pictures of five smiling youths with rifles and said its soldiers had {kill|struck} "crusaders". Claims of this sort from the group have long been {isno|waved aside} by the government. "They are members of the Jamaat-ul-Mujahideen Bangladesh, they were all born here. They have no connection with the Islamic State," the home minister, Asaduzzaman Khan, told Delta Press Service.

Shinzo Abe, the Japanese prime minister, {abecond|called} the {kill|deed} "cruel and wicked". In Rome Matteo Renzi {renzivow|assured} the nation that "our values are stronger than this madness". The White House {usoff|offered} whatever {ushelp!hypothetical|help} Bangladesh might need and {uscond|condemned} the {siege|attack}; the opposition BNP, whose leader has been at odds with Hasina for decades, {bnpcall|called for} national unity.

At least forty people have died in a string of machete {string|murders} in the past eighteen months: writers, professors, gay activists, members of minorities. Two foreigners were among the first targets last autumn - an Italian aid worker {tavella|gunned down} in Gulshan on September 28 and, five days later, a Japanese farmer {hoshi|shot} in Rangpur. Only on Friday, hours before the {siege|assault}, a Hindu temple volunteer was {jhen|hacked} to death in Jhenaidah. And it is less than a month since the wife of a police superintendent {ctg|fell} to three killers on a motorcycle in Chittagong, after which more than 11,000 people were {sweep|rounded up} in a week. Rights groups {rights|complained} that most of those {sweep|detained} were common suspects or followers of the BNP.

~ For more on this story see our live page. Delta Press Service is not responsible for external sites.
--
who brigadier: person BD | Nayeem Ashfaq Chowdhury
who abe: Japanese prime minister
where rome: town IT 41.89 12.48 | Rome
where quarter: district BD 23.793 90.414 | the diplomatic quarter
* kill ASSAULT/primitive occurred
  when: 2016-07-01/2016-07-02
  where: bakery; gulshan; dhaka
  by: gunmen; isil claimed; jmb alleged of home
  to: "guests"
  with: knife "sharp weapons"; small-arms
  killed: 20 "Twenty" side civilian
  killed: 20 "twenty guests" side civilian
  killed: 9 "Nine" part side civilian voice "diplomats of the two countries"
  killed: 7 "seven Japanese" part side civilian voice "diplomats of the two countries"
  killed: 1 "an Indian student" part side civilian
  killed: 2 "two Bangladeshis" part side civilian
  killed: 1 "an American" part side civilian
  said: brigadier official "told"
  said: isil party claimed "said"
  said: "the father of a rescued woman" witness "said"
  part_of: siege
  said: home official
* siege ASSAULT/abduct occurred
  when: 2016-07-01/2016-07-02 "twenty past nine on Friday evening"
  where: bakery; gulshan; dhaka
  by: gunmen; isil claimed; jmb alleged of home
  to: "customers"; bakery thing
  said: home official
* storm ASSAULT/firearms occurred
  when: 2016-07-02 "Saturday"
  where: bakery; gulshan; dhaka
  by: army
  to: gunmen
  with: armoured-vehicle "armoured vehicles"; small-arms
  killed: 6 "six gunmen" side recipient
* rescue AID occurred
  when: 2016-07-02 "Saturday"
  where: bakery
  by: army
  to: "thirteen people"
  released: 13 "thirteen people" side civilian
* caught COERCE/arrest occurred
  when: 2016-07-02
  where: bakery
  by: army
  to: "One suspect"
  detained: 1 "One suspect" side recipient
* escape RETREAT/withdraw occurred optional
  when: 2016-07-01 "Friday evening"
  where: bakery
  by: "Some"
* firstshots ASSAULT/firearms occurred
  when: 2016-07-01 "Friday evening"
  where: bakery
  by: gunmen
  to: "customers"
  with: small-arms
  part_of: siege
* grenade ASSAULT/explosives occurred
  when: 2016-07-01 "Friday evening"
  where: bakery
  by: gunmen
  to: police
  with: grenade "grenades"; small-arms
  killed: 2 "two senior officers" side recipient
  injured: >=30 "more than thirty men" side recipient
  part_of: siege
* mourn SUPPORT occurred optional
  when: 2016-07-02
  by: hasina
  answers: kill
* hasvow THREATEN/violence occurred
  when: 2016-07-02
  by: hasina
  to: gunmen
  answers: kill
* thank SUPPORT occurred
  when: 2016-07-02
  by: hasina
  to: army
  about: rescue
* askpar REQUEST/assist occurred
  when: 2016-07-02
  by: hasina
  to: "parents"
* abecond ACCUSE/disapprove occurred
  when: 2016-07-01/2016-07-02 bounded
  by: abe
  to: gunmen
  about: kill
  answers: kill
* renzivow AGREE occurred optional
  when: 2016-07-01/2016-07-02 bounded
  where: rome
  by: renzi
  to: "the nation"
  answers: kill
* usoff AGREE occurred
  when: 2016-07-01/2016-07-02 bounded
  by: obama
  to: govbd
  about: ushelp
* ushelp AID hypothetical optional
  when: ?
  by: obama
  to: govbd
* uscond ACCUSE/disapprove occurred
  when: 2016-07-01/2016-07-02 bounded
  by: obama
  to: gunmen
  about: siege
  answers: siege "condemned"
* bnpcall REQUEST/assist occurred
  when: 2016-07-01/2016-07-02 bounded
  by: bnp
* isno REJECT occurred optional
  when: ? "long"
  by: govbd
  to: isil
* string ASSAULT/primitive occurred
  when: 2015-01/2016-07-02 "in the past eighteen months"
  to: "writers, professors, gay activists, members of minorities"
  with: knife "machete"
  killed: >=40 "At least forty people" side civilian
* tavella ASSAULT/firearms occurred
  when: 2015-09-28 from text "September 28"
  where: gulshan
  to: "an Italian aid worker"
  with: small-arms
  killed: 1 "an Italian aid worker" side civilian
  part_of: string
* hoshi ASSAULT/firearms occurred
  when: 2015-10-03 from tavella "five days later"
  where: rangpur
  to: "a Japanese farmer"
  with: small-arms
  killed: 1 "a Japanese farmer" side civilian
  part_of: string
* jhen ASSAULT/primitive occurred
  when: 2016-07-01 "Friday"
  where: jhenaidah
  to: "a Hindu temple volunteer"
  with: knife
  killed: 1 "a Hindu temple volunteer" side civilian
* ctg ASSAULT/targeted occurred
  when: 2016-06-02/2016-07-01 bounded "less than a month"
  where: chittagong
  by: "three killers on a motorcycle"
  to: "the wife of a police superintendent"
  killed: 1 "the wife of a police superintendent" side civilian
* sweep COERCE/arrest occurred
  when: 2016-06 "in a week"
  detained: >=11000 "more than 11,000 people" side recipient
  to: "more than 11,000 people"
* rights ACCUSE/disapprove occurred
  when: 2016-06/2016-07-02 bounded
  by: "Rights groups"
  about: sweep
  answers: sweep "complained"

== bx-holey-2
outlet: Corriere dei Colli
register: translation
machine_translated: Italian
published: 2016-07-05
--
Dacca, the {coffins|return} of the nine: silence on the runway, polemics on the {rescue|rescue}

PRATICA - The airplane of State with the nine coffins has {coffins|landed} yesterday evening. To wait there was the President of the Republic, that has come back for this from a {trip|journey} in Mexico, and the families, to which no one had the courage of putting questions. They were, the dead, people of the textile: buyers, managers, a mother in expectation. They had gone to dine.

The autopsies begin today. The Rome prosecutor, who has opened an {romeprobe|inquest} for {kill|massacre} with ends of terrorism, wants to know from these bodies a thing that in Dacca they do not say willingly: when. If the nine were {kill|slaughtered} in the first twenty minutes, as sustains the army, or later, while outside police waited ten hours. A chef of ours, who {escape|fled} from the roof together with a colleague at the first {firstshots|shots}, tells that "they were calm, they {siege|shut in} who was at the tables and separated us from the locals". He heard the first cries before eleven o'clock.

"To wait was an error", {critic|reproaches} a deputy of the opposition, who {askreply|demands} that the government report to the Chamber. The foreign minister, Paolo Gentiloni, {critno|rejects}: the Bangladeshis have {siege2|encircled} the place immediately and two of theirs fell for a {grenade|bomb} by hand, therefore one does not make processes to them. He has {gentcall|spoken} on Sunday by telephone with his Japanese colleague Kishida, whose vice-minister is {kishvisit|flown} to Dacca to bring back the seven of Tokyo. The two countries have {agree|convened} to {share!announced|exchange} all that their services have on the cell.

And the cell? Yesterday the police of Dacca {admit|admitted} to having perhaps {cook|killed} one innocent in the {storm|blitz} of Saturday: the sixth body, in the white jacket of pizzaiolo, was of a cook of the house. The boys, five then, came from good families, English schools, one was son of a politician of the party of Hasina. From January they were missing from home. The interior minister repeats: no caliphate, it is the JMB, people that there is since years. But the photographs that IS spread before of the {storm|irruption} show the same faces. The government has two suspects in its {held|hands}, one of them {storm|wounded} in hospital. The BNP, on its side, {bnpacc|accuses} Hasina of having made of every militant an argument against her rivals, and leaves the true ones free.

In the afternoon, at the stadium of the army, Sheikh Hasina {wreath|laid} flowers before three coffins under flags of Bangladesh, India and United States. The American embassy {usleave|sends home} the families of its staff from Thursday, "on voluntary basis"; a big Japanese cooperation agency {jicastop|suspends} the dispatches. The fashion brands do the counts: a quarter of what Italy sews in the south of Asia is sewn here.

Translated automatically. Signal an error
~ Subscribe: three months at 1 euro
~ See also: The tennis, the tears and the rain
--
who prosecutor: office IT | Rome prosecutor
who gentiloni: person IT | Paolo Gentiloni
who kishida: person JP | Kishida
who president: person IT | President of the Republic
who usemb: body US | American embassy
who jica: organisation JP | Japanese cooperation agency
who usstate: state US | United States
who italy: state IT | Italy
who gunmen: the cell
where pratica: town IT 41.66 12.44 | PRATICA
where stadium: site BD 23.80 90.40 | stadium of the army
* rescue AID occurred
  when: 2016-07-02
  where: dhaka
  by: army
* coffins COOPERATE occurred optional
  when: 2016-07-04 "yesterday evening"
  where: pratica
  by: italy
* trip CONSULT/visit occurred optional
  when: ?
  where: "Mexico"
  by: president
  to: "Mexico"
* romeprobe ACCUSE/investigate occurred
  when: 2016-07-02/2016-07-05 bounded
  by: prosecutor
  to: gunmen
  about: kill
  answers: kill
* kill ASSAULT/primitive occurred
  when: ?
  where: dhaka
  by: gunmen "the cell"; jmb alleged of home; isil claimed
  to: "the nine"
  killed: 9 "nine" part side civilian
  killed: 7 "seven of Tokyo" part side civilian
  killed: 3 "three coffins" part side civilian
  said: army party "sustains"
  said: "A chef of ours" witness "tells"
  part_of: siege
  said: home official
* escape RETREAT/withdraw occurred optional
  when: ?
  where: dhaka
  by: "A chef of ours"; "a colleague"
* firstshots ASSAULT/firearms occurred
  when: ?
  where: dhaka
  by: gunmen "the cell"
  with: small-arms
  said: "A chef of ours" witness "tells"
  part_of: siege
* siege ASSAULT/abduct occurred
  when: ?
  where: dhaka
  by: gunmen "the cell"
  to: "who was at the tables"
  said: "A chef of ours" witness "tells"
* critic ACCUSE/disapprove occurred
  when: 2016-07-02/2016-07-05 bounded
  by: "a deputy of the opposition"
  to: police
  about: siege2
* askreply REQUEST/change occurred
  when: 2016-07-02/2016-07-05 bounded
  by: "a deputy of the opposition"
  to: "the government"
* critno REJECT occurred
  when: 2016-07-02/2016-07-05 bounded
  by: gentiloni
  to: "a deputy of the opposition"
  about: critic
  answers: critic "rejects"
* siege2 COERCE/restrict occurred
  when: ?
  where: dhaka
  by: police "Bangladeshis"
  to: gunmen "the cell"; "the place" thing
  said: gentiloni official
* grenade ASSAULT/explosives occurred
  when: ?
  where: dhaka
  by: gunmen "the cell"
  to: police "two of theirs"
  with: grenade "a bomb by hand"
  killed: 2 "two of theirs" side recipient voice gentiloni
  said: gentiloni official
* gentcall CONSULT/phone occurred
  when: 2016-07-03 "Sunday"
  by: gentiloni; kishida
  to: kishida
* kishvisit CONSULT/visit occurred
  when: 2016-07-02/2016-07-05 bounded
  where: dhaka
  by: "vice-minister"
  to: govbd "Bangladesh"
* agree AGREE occurred
  when: 2016-07-03 "Sunday"
  by: gentiloni; kishida
  to: kishida; gentiloni
  about: share
* share COOPERATE announced
  when: ?
  by: gentiloni; kishida
  to: gentiloni; kishida
* admit CONCEDE occurred optional
  when: 2016-07-04 "Yesterday"
  by: police
  about: cook
* cook ASSAULT/firearms occurred
  when: 2016-07-02 "Saturday"
  where: dhaka
  by: police
  to: "one innocent"
  killed: 1 "one innocent" side civilian voice police
  said: police official suggested "admitted"
  part_of: storm
* storm ASSAULT/firearms occurred
  when: 2016-07-02 "Saturday"
  where: dhaka
  by: army
  to: gunmen "the cell"
  killed: 5 "five then" part side recipient
  injured: 1 "one of them" part side recipient
* held COERCE/arrest ongoing
  when: 2016-07-02/2016-07-05 bounded
  where: dhaka
  by: govbd "The government"
  to: "two suspects"
  detained: 2 "two suspects" side recipient
* bnpacc ACCUSE/disapprove occurred
  when: 2016-07-02/2016-07-05 bounded
  by: bnp
  to: hasina
* wreath SUPPORT occurred optional
  when: 2016-07-04 "In the afternoon"
  where: stadium; dhaka
  by: hasina
* usleave RETREAT/withdraw announced
  when: 2016-07-07 "Thursday"
  where: dhaka
  by: usemb
  to: "the families of its staff"
* jicastop SANCTION/discontinue occurred
  when: 2016-07-02/2016-07-05 bounded
  by: jica
  to: govbd "Bangladesh"

== bx-holey-3
outlet: Meghna Morning Post
register: daily
published: 2016-08-28
--
Man behind Holey {kill|carnage} dies in Narayanganj {nganj|raid}

NARAYANGANJ - Tamim Chowdhury, the Canadian-Bangladeshi whom investigators call the brain of the {kill|massacre} in Gulshan, was {nganj|shot} dead with two companions on Saturday morning when counter-terrorism police {nganj|stormed} the second floor of a house in Paikpara, an hour south of Dhaka.

The building had been {cordon|ringed} since before dawn. Officers used a loudspeaker to {surrasked|summon} the three to {surr!demanded|give} themselves {surr!demanded|up}; the {surrno|reply} was four grenades and {nganj|bursts} from an AK-22, said Monirul Islam, who heads the unit. "They had an hour. They {burn|burned} their papers and their phones, and then they {nganj|attacked} us." The {nganj|shooting} went on for about sixty minutes. No member of the force was hurt.

Police had {reward|put} two million taka on Chowdhury's head at the beginning of the month. He came back from Ontario in 2013, they say, brought together what was left of the JMB and taught it to choose foreigners. IS in its magazine once {interview|introduced} him under a nom de guerre as its commander in Bengal - a description Dhaka {isno|disputes} to this day. "It is New JMB, and we have cut off its head," the home minister declared at the scene. He announced that a dismissed army major, Syed Ziaul Haque, would be {ziaul!announced|caught} next.

Hasina {praise|praised} the {nganj|operation} at a party function in the capital. Across the street from the house, opinions were mixed. "Why do they never bring one {capt!denied|alive}?" asked a shopkeeper who had lain on his floor since five. The BNP {bnpask|wants} a judge to look into the matter and {bnpacc2|sees} "stage-managed encounters"; a minister called that {bnpno|shameless}.

The question has been put since Kalyanpur. There, on July 26, nine young men were {kaly|gunned down} in a block of flats the police called a den of the very group. One was {kalyarr|captured}, with a bullet in the leg. Neighbours remembered slogans through the night, and the {kaly|firing} at six.

It has been a summer of {wave|blood}. In the bakery twenty hostages, seventeen of them from abroad, were {kill|butchered} on the night of July 1, and two officers {grenade|killed} by a grenade. Six days later, as a quarter of a million worshippers made for the Eid field at Sholakia, men with bombs and cleavers {shol|fell upon} a checkpoint; two constables, a housewife in her kitchen and one of the assailants died. A tape from Syria then {tape|threatened} "{tapeact!threatened|more, and more, and more}". Secretary of State John Kerry, who is {kerry!announced|due} in Dhaka tomorrow for a day, brings an {offer!announced|offer} of closer work against such networks. India has already {bomblab|sent} specialists of its national guard.

Of those who lived, two are still not free. A British-Bangladeshi engineer and a student at a Toronto university, both {rescue|saved} from the bakery on the morning of July 2, were {hasnat|arrested} a month later; their families say they acted under the gun, and Amnesty International has {amn|called for} them to be {hasfree!demanded|charged or let go}.

~ POLL: Do you feel safer? Yes / No / Undecided
--
who police: counter-terrorism police; the force; us
who monirul: person BD | Monirul Islam
who ziaul: person BD | Syed Ziaul Haque
who kerry: person US | John Kerry
who india: state IN | India
who amnesty: organisation - | Amnesty International
who minister: person BD | a minister
who trio: person BD | the three; two companions
who sholmen: group BD | men with bombs and cleavers; assailants
who govbd: Dhaka disputes
where paikpara: district BD 23.617 90.495 | Paikpara
where dhaka: the capital
where syria: country SY - - | Syria
* nganj ASSAULT/firearms occurred
  when: 2016-08-27 "Saturday morning"
  where: paikpara; narayanganj
  by: police; tamim; trio
  to: tamim; trio; police
  with: grenade "four grenades" 4; small-arms "AK-22"
  killed: 3 "with two companions" side recipient
  injured: 0 "No member of the force" side actor
  said: monirul official "said"
* cordon COERCE/restrict occurred
  when: 2016-08-27 "since before dawn"
  where: paikpara; narayanganj
  by: police
  to: "The building" thing; trio
* surrasked REQUEST/yield occurred
  when: 2016-08-27
  where: paikpara; narayanganj
  by: police
  to: trio
  about: surr
  said: monirul official "said"
* surr RETREAT/disarm demanded optional
  when: ?
  where: paikpara
  by: trio
  to: police
* surrno REJECT/yield occurred
  when: 2016-08-27
  where: paikpara; narayanganj
  by: trio
  to: police
  about: surr
  answers: surrasked "reply"
  said: monirul official "said"
* burn ASSAULT/destroy occurred optional
  when: 2016-08-27
  where: paikpara
  by: trio
  to: "their papers and their phones" thing
  said: monirul official
* reward REQUEST/assist occurred
  when: 2016-08 "the beginning of the month"
  by: police
  about: COERCE/arrest to tamim
* interview SUPPORT occurred optional
  when: 2013/2016-08-28 bounded "once"
  by: isil
  to: tamim
* isno REJECT occurred optional
  when: ? "to this day"
  by: govbd
  to: isil
* ziaul COERCE/arrest announced
  when: ?
  by: police
  to: ziaul
* praise SUPPORT occurred
  when: 2016-08-27/2016-08-28 bounded
  where: dhaka
  by: hasina
  to: police
  about: nganj
  answers: nganj "praised"
* capt COERCE/arrest denied optional
  when: ?
  by: police
  said: "a shopkeeper" witness "asked"
* bnpask REQUEST/change occurred
  when: 2016-08-27/2016-08-28 bounded
  by: bnp
  to: "a judge"
  about: ACCUSE/investigate
  answers: nganj
* bnpacc2 ACCUSE/allege occurred
  when: 2016-08-27/2016-08-28 bounded
  by: bnp
  to: police
  about: nganj
* bnpno ACCUSE/disapprove occurred
  when: 2016-08-27/2016-08-28 bounded
  by: minister
  to: bnp
  about: bnpacc2
  answers: bnpacc2 "called that shameless"
* kaly ASSAULT/firearms occurred
  when: 2016-07-26 from text "July 26"
  where: kalyanpur
  by: police
  to: "nine young men"
  with: small-arms
  killed: 9 "nine young men" side recipient
  part_of: wave
* kalyarr COERCE/arrest occurred
  when: 2016-07-26 from text "July 26"
  where: kalyanpur
  by: police
  to: "One"
  detained: 1 "One" side recipient
* wave ASSAULT occurred optional
  when: 2016-07/2016-08-28 bounded "summer"
* kill ASSAULT/primitive occurred
  when: 2016-07-01 from text "the night of July 1"
  where: bakery; gulshan
  by: tamim alleged of "investigators"
  to: "twenty hostages"
  killed: 20 "twenty hostages" side civilian
  killed: 17 "seventeen of them from abroad" part side civilian
* grenade ASSAULT/explosives occurred
  when: 2016-07-01 from text "the night of July 1"
  where: bakery
  to: police "two officers"
  with: grenade "grenade"
  killed: 2 "two officers" side recipient
* shol ASSAULT/explosives occurred
  when: 2016-07-07 from kill "Six days later"
  where: sholakia
  by: sholmen
  to: police "two constables"; "a checkpoint" thing
  with: bomb "bombs"; knife "cleavers"
  killed: 2 "two constables" part side recipient
  killed: 1 "a housewife" part side civilian
  killed: 1 "one of the assailants" part side actor
* tape THREATEN/violence occurred
  when: 2016-07-07/2016-08-28 bounded "then"
  where: syria
  by: "A tape from Syria"
  about: tapeact
* tapeact ASSAULT threatened optional
  when: ?
  by: "A tape from Syria"
* kerry CONSULT/visit announced
  when: 2016-08-29 "tomorrow"
  where: dhaka
  by: kerry
  to: govbd
* offer AGREE announced
  when: 2016-08-29 "tomorrow"
  where: dhaka
  by: kerry
  to: govbd
  about: COOPERATE
* bomblab MOBILIZE occurred
  when: 2016-07-01/2016-08-28 bounded
  by: india
  to: govbd
* rescue AID occurred
  when: 2016-07-02 from text "the morning of July 2"
  where: bakery
  to: "A British-Bangladeshi engineer"; "a student at a Toronto university"
* hasnat COERCE/arrest occurred
  when: 2016-08 from rescue "a month later"
  to: "A British-Bangladeshi engineer"; "a student at a Toronto university"
  detained: 2 "two" side recipient
* amn REQUEST/yield occurred
  when: 2016-08/2016-08-28 bounded
  by: amnesty
  to: govbd
  about: hasfree
* hasfree RETREAT/release demanded optional
  when: ?
  by: govbd
  to: "A British-Bangladeshi engineer"; "a student at a Toronto university"
tie: tamim leads jmb "brought together"
tie: monirul leads police "heads the unit"
