story: d-llaguno
conflict: Venezuela
countries: VE, US
facts: On 11 April 2002, the third day of a strike of business and unions over the oil company, a march in Caracas turned to Miraflores palace and 19 people were shot dead near Llaguno bridge; before dawn on the 12th General Lucas Rincón said Hugo Chávez had
  resigned; Pedro Carmona took over and dissolved the assembly and the courts; the Rio Group condemned it on the 12th, the OAS council on the 13th; crowds, the palace guard and General Baduel's paratroopers undid it on the 13th; Carmona resigned; Chávez came
  back from La Orchila before dawn on the 14th. (public record: agencies, OAS resolution 811, books on the coup.)

who chavez: person VE | Hugo Chávez; President Chávez; Chávez; the president
who carmona: person VE | Pedro Carmona; Carmona
who rincon: person VE | Lucas Rincón; General Rincón; Rincón
who baduel: person VE | General Baduel; Raúl Baduel; Baduel
who vasquezv: person VE | Efraín Vásquez Velasco; the army commander
who cabello: person VE | Diosdado Cabello; Cabello
who fedecamaras: organisation VE | Fedecámaras
who ctv: organisation VE | CTV; Confederation of Workers; the union confederation
who pdvsa: organisation VE | PDVSA; oil company; state oil company
who guardnat: force VE | National Guard
who palaceguard: force VE | palace guard; honour guard; presidential guard; the guard regiment
who paras: force VE | paratroopers; 42nd paratroop brigade
who police: force VE | Metropolitan Police; the city police
who highcommand: force VE | high command; the generals; generals and admirals
who assembly: body VE | National Assembly; the assembly
who oas: organisation - | OAS; Permanent Council; Organization of American States
who gaviria: person - | César Gaviria; Gaviria
who rio: coalition - | Rio Group
who us: state US | United States; Washington
where caracas: town VE 10.488 -66.879 | Caracas; the capital
where miraflores: site VE 10.507 -66.919 | Miraflores; the palace
where llaguno: site VE 10.508 -66.918 | Llaguno bridge; Llaguno; the bridge
where tiuna: site VE 10.45 -66.91 | Fort Tiuna; Fuerte Tiuna
where maracay: town VE 10.247 -67.596 | Maracay
where orchila: province VE 11.8 -66.13 | La Orchila
where turiamo: town VE 10.46 -67.84 | Turiamo
where chuao: district VE 10.48 -66.85 | Chuao
where carlota: site VE 10.485 -66.843 | La Carlota
where sanjosecr: town CR 9.933 -84.083 | San José

== d-llaguno-1
outlet: Radio Perola
register: radio
published: 2002-04-14
--
The night of the {return|return}: our line stayed open. Transcript from 9 p.m. on Saturday to 4.10 a.m. on Sunday

(From a community station in the parish of Caricuao, 300 watts. Names of callers left out.)

NINE O'CLOCK. Good evening, this is Perola, we're still here. For two days the big channels have shown you cartoons and Bugs Bunny. So we'll tell you what we can see and what you tell us; if it's wrong, ring up and say so.

What is sure. On Thursday people were {shoot|killed} at the Llaguno bridge and round about, I've heard thirteen, I've heard fifteen. Some of them were ours, some of them were from the {march11|march}. At twenty past three in the morning of Friday a general with three stars, Lucas Rincón, said on all channels that the president had been {askresign|asked} to {resign|resign} and that he had {resign|accepted}. Since that hour nobody has seen the man. On Friday afternoon Mr Carmona of Fedecámaras swore himself in, in a room full of perfume, and with one sheet of paper {dissolve|abolished} the assembly, the court, the prosecutor, the ombudsman, even the name of the country. The {hunt|hunting} began: they {arrestmin|arrested} a minister of the interior in his pyjamas in Santa Fe and a governor in Táchira, and a crowd laid {embassy|siege} to the Cuban embassy, {embassy|smashed} the cars and {embassycut|cut} off its water and light.

CALLER, woman: I'm at Miraflores. There must be a hundred thousand. On the roof are the boys of the honour guard with their fists in the air, they have the flag. They've {retakepal|retaken} it. They came up through the tunnel, and Carmona's people {flee|ran} so fast they left the crystal glasses and the sash.

TEN. A correction: Mr Carmona did not {escape!denied|escape} to a cargo plane, as a caller had it. He's in Fort Tiuna; and he has {carmonaresign|resigned}. Vice-President Cabello will take an oath, until. Until is the word.

CALLER, man, soft voice: Sergeant, retired, Maracay. I have it from my nephew. General Baduel with his paratroopers has not {obeybad|recognised} that government for one hour. He said so on Friday already. Three helicopters are to {rescue!announced|fly} out tonight to {rescue!announced|fetch} the president. From where? I know, but I don't say it.

ELEVEN. I'm told by three people that the army commander, the same one who {turn11|turned} against him on Thursday night, read a list of twelve {demand12|conditions} this afternoon: the assembly {assemblyback!demanded|back}, no more {hunt|persecution}, {safeout!demanded|safe passage} out of the country for the president if he {leavewish!hypothetical|wishes} it. And if Carmona doesn't do it, the army won't {notsupportw,notsupport!threatened|stand behind} him. Well, he can't do it any more.

CALLER, woman, crying: My brother went to the bridge on Thursday and he hasn't come home. He sells phone cards. If someone has seen him...

(We asked listeners to keep the line free for her for five minutes.)

HALF PAST ONE. There's been {loot|looting} in Catia, in Petare and on the Sucre avenue. I say it as it is. The city police {catiashot|shot} two people in Catia, a nurse at Los Magallanes counts nine dead since noon. {gohome|Go} home, neighbours! If we {burnshop!hypothetical|burn} the Portuguese man's shop, what have we won?

TEN PAST TWO. A soldier in Turiamo, the navy's place on the coast, is supposed to have fished a scrap of paper out of a waste bin, and it's being read over the telephone from fax to fax: "I, Hugo Chávez, have not {resign!denied|renounced} the legitimate power that the people gave me. For ever." I don't know if it is his hand. I'd like it to be.

TEN PAST FOUR. He's here. The helicopter {return|came} down in the yard of Miraflores at, they say, a quarter to four. He {return|got} out, he {thank|embraced} a corporal. On the television, which has found its voice, he's holding a little blue book and a crucifix, and says he has had much time to think. That he comes without hatred or {revenge!denied|revenge}. That those in PDVSA whom he {sacked|sacked} with a whistle two Sundays ago may {reinstate!announced|come back} to the table.

It's Sunday. We're going to play a joropo now and then someone has got to sleep.
--
who crowd: population VE | a crowd
who sergeant: population VE | Sergeant, retired
who carmpeople: group VE | Carmona's people
who cuba: state CU | Cuban
where catia: district VE 10.515 -66.95 | Catia
where petare: district VE - - | Petare
where tachira: province VE 7.9 -72.1 | Táchira
where cubemb: site VE - - | the Cuban embassy
where santafe: district VE - - | Santa Fe
where sucreave: site VE - - | Sucre avenue
* shoot ASSAULT/firearms occurred
  when: 2002-04-11 "Thursday"
  where: llaguno
  to: "people"
  killed: 13 "thirteen" side civilian
  killed: 15 "fifteen" side civilian
* march11 PROTEST/demo occurred
  when: 2002-04-11 "Thursday"
* askresign REQUEST/yield occurred
  when: 2002-04-11/2002-04-12 bounded
  to: chavez
  about: resign
  said: rincon official "said"
* resign RETREAT/resign occurred
  when: 2002-04-11/2002-04-12 bounded
  by: chavez
  said: rincon official "said"
  said: chavez denied
* dissolve COERCE/martial-law occurred
  when: 2002-04-12 "Friday afternoon"
  by: carmona
  to: assembly; "the court"; "the prosecutor"; "the ombudsman"
* arrestmin COERCE/arrest occurred
  when: 2002-04-12 "Friday afternoon"
  where: santafe; tachira
  by: carmona
  to: "a minister of the interior"; "a governor"
  detained: 2 "a minister of the interior in his pyjamas in Santa Fe and a governor"
  part_of: hunt
* embassy PROTEST/riot occurred
  when: 2002-04-12 "Friday afternoon"
  where: cubemb
  by: crowd
  to: cubemb thing
* embassycut COERCE/restrict occurred
  when: 2002-04-12 "Friday afternoon"
  where: cubemb
  by: crowd
  to: cubemb thing
* hunt COERCE/arrest occurred
  when: 2002-04-12/2002-04-13 bounded "Friday afternoon"
  by: carmona
* retakepal COERCE/seize occurred
  when: 2002-04-13
  where: miraflores
  by: palaceguard
  to: miraflores thing
  said: "CALLER, woman" witness
* flee RETREAT/withdraw occurred
  when: 2002-04-13
  where: miraflores
  by: carmpeople
  said: "CALLER, woman" witness
* escape RETREAT/withdraw denied
  when: 2002-04-13
  by: carmona
  said: "a caller" witness "had it"
* carmonaresign RETREAT/resign occurred
  when: 2002-04-13 "TEN"
  where: tiuna
  by: carmona
* obeybad REJECT occurred
  when: 2002-04-12/2002-04-13 bounded "Friday"
  by: baduel; paras
  to: carmona
  said: sergeant witness
* rescue AID announced
  when: 2002-04-13/2002-04-14 day "tonight"
  by: baduel; paras
  to: chavez
  with: helicopter "Three helicopters" 3
  said: sergeant witness
* turn11 SANCTION/withdraw occurred
  when: 2002-04-11 "Thursday night"
  by: vasquezv
  to: chavez
* demand12 REQUEST/change occurred
  when: 2002-04-13 "this afternoon"
  by: vasquezv
  to: carmona
  about: assemblyback
  said: "three people" unnamed "told"
  about: safeout
* assemblyback CONCEDE demanded
  when: ?
  by: carmona
  to: assembly
* safeout RETREAT/access demanded
  when: ?
  by: carmona
  to: chavez
* leavewish RETREAT hypothetical optional
  when: ?
  by: chavez
* notsupport SANCTION/withdraw threatened
  when: ?
  by: vasquezv
  to: carmona
* loot PROTEST/riot occurred
  when: 2002-04-13/2002-04-14 bounded
  where: catia; petare; sucreave
* catiashot ASSAULT/firearms occurred
  when: 2002-04-13/2002-04-14 bounded "noon"
  where: catia
  by: police
  to: "two people"
  killed: 2 "two people" side civilian
  killed: 9 "nine dead" side civilian voice "a nurse"
* burnshop PROTEST/riot hypothetical
  when: ?
  by: "we"
  to: "the Portuguese man's shop" thing
* return RETREAT/withdraw occurred
  when: 2002-04-14 "a quarter to four"
  where: miraflores
  by: chavez
* thank SUPPORT occurred optional
  when: 2002-04-14
  where: miraflores
  by: chavez
  to: "a corporal"
* revenge ASSAULT denied optional
  when: ?
  by: chavez
  said: chavez "says"
* sacked SANCTION/expel occurred
  when: 2002-04-07 "two Sundays ago"
  by: chavez
  to: "those in PDVSA"
* reinstate CONCEDE announced
  when: ?
  by: chavez
  to: "those in PDVSA"
* notsupportw THREATEN/relations occurred
  when: 2002-04-13 "this afternoon"
  by: vasquezv
  to: carmona
  about: notsupport
  said: "three people" unnamed "told"
* gohome REQUEST/change occurred optional
  when: 2002-04-14 "HALF PAST ONE"
  by: "Perola"
  to: "neighbours"
figure: demonstrators ~100000 "a hundred thousand" at miraflores voice "CALLER, woman"

== d-llaguno-2
outlet: Council Reporter
register: parliament
published: 2002-04-14
--
OAS {condemnoas|invokes} its democratic charter for the first time, at an hour when it was hardly needed

Permanent Council of the Organization of American States, extraordinary {session|session}, Saturday 13 April, 10.40 to 23.55.

The {session|session} had been {convokeg|asked for} on Friday by the Rio Group, whose presidents, {riomeet|assembled} in San José for another purpose, {riocondemn|condemned} "the {coup|interruption} of the constitutional order" in Venezuela that same day and {rioask|asked for} it to be followed by clear and transparent {elect!demanded|elections}.

MEXICO read out the San José statement. The word "coup" was not in it, the delegate agreed, but every other word was.

VENEZUELA. A question arose that the Secretariat has no rule for: who was the delegate? The ambassador appointed by Mr Chávez was in his seat. A note from the ministry in Caracas, dated Friday and signed by a name that nobody could match with a face, had {recallamb|recalled} him. The chair {permit|let} him speak. He said that his president was a {prisoner|prisoner}; that he'd {wifetalk|talked} at noon with the president's wife, who had it from his own mouth, by a telephone that a guard had {lend|lent} him, that he had {resign!denied|resigned} nothing; and that if any harm {harm!hypothetical|came} to him, each government represented in that room would be asked what it had been doing on Saturday.

The UNITED STATES said the facts were unclear. Shots had been {shoot|fired} on unarmed marchers on Thursday, by partisans of the government as it seemed; ministers were said to have {orderfire|ordered} it; television had been {tvcut|taken off the air} on the president's order just as the {shoot|killing} began. In those circumstances it {usblame|regretted} that the government's own conduct had provoked the crisis. It {uscall,uscall2|urged} all Venezuelans to {calm!demanded|remain} peaceful and the transitional authorities to hold early {elect!demanded|elections}. Asked by BARBADOS whether it recognised those authorities, the delegate said the question had not been put to his capital in such terms.

BRAZIL, ARGENTINA, CHILE. None of them would {recog2|recognise} a government that came out of a decree. ARGENTINA: "If today we {accept!hypothetical|shrug}, tomorrow each of us had better learn to sleep with his shoes on." COLOMBIA and EL SALVADOR {patience|counselled} patience; the latter had, it came out, sent Mr Carmona good {elsalv|wishes} the evening before, and {withdrawsal|took them back} in the course of the afternoon.

CARICOM, through ANTIGUA. A {missioncar!hypothetical|mission} to free a hostage is {missionwel|welcome}. Why not {missionreq,missioncar!hypothetical|fly} at once, tonight?

At 18.15 the proceedings were suspended, as delegates had begun to leave the table to look at a television set in the corridor. It showed the square before Miraflores. On the resumption at 20.30 the draft had to be rewritten: "has been interrupted" became, in one version, "was interrupted", and in the end "{coup|alteration}".

The text that was {condemnoas|adopted} by acclamation a few minutes before midnight (resolution 811) {condemnoas|condemns} the {coup|alteration} of the constitutional regime, {condemnviol|condemns} the acts of {shoot|violence} that have led to the loss of life, and {sendgav|sends} the Secretary General, César Gaviria, to Caracas "as a matter of urgency", to {factfind!announced|find} facts and to promote a {mediate!announced|dialogue}. It {convenega|convenes} the General Assembly for Thursday 18 April.

Mr Gaviria, for his part, told the press on the stairs that he would {sendgav!announced|fly} on Monday, "to whoever is there". Had the charter worked? He thought that, had Mr Carmona's people {sitoutweek!hypothetical|held on} a week, the first {suspendven!hypothetical|suspension} under article 21 would have followed; he was glad it could stay in the drawer.
--
who mexico: state MX | MEXICO
who venamb: person VE | The ambassador appointed by Mr Chávez
who usdel: state US | The UNITED STATES
who brazil: state BR | BRAZIL
who argentina: state AR | ARGENTINA
who chile: state CL | CHILE
who elsalvador: state SV | EL SALVADOR
who antigua: state AG | ANTIGUA
who chair: person - | The chair
who ministry: body VE | the ministry in Caracas
* convokeg REQUEST/meet occurred
  when: 2002-04-12 "Friday"
  by: rio
  to: oas
  about: session
* riomeet CONSULT/multilateral occurred
  when: 2002-04-12 "that same day"
  where: sanjosecr
  by: rio
* riocondemn ACCUSE/disapprove occurred
  when: 2002-04-12 "that same day"
  where: sanjosecr
  by: rio
  to: "Mr Carmona's people"
  about: coup
  answers: coup
* rioask REQUEST/change occurred
  when: 2002-04-12 "that same day"
  where: sanjosecr
  by: rio
  about: elect
* elect CONCEDE demanded optional
  when: ?
* recallamb SANCTION/withdraw occurred
  when: 2002-04-12 "Friday"
  by: ministry
  to: venamb
* permit RETREAT/access occurred optional
  when: 2002-04-13 day from text "Saturday 13 April"
  by: chair
  to: venamb
* prisoner COERCE/arrest ongoing
  when: 2002-04-13 day from text "Saturday 13 April"
  to: chavez
  said: venamb official "said"
* lend AID occurred optional
  when: 2002-04-12/2002-04-13 bounded
  by: "a guard"
  to: chavez
  said: venamb official "said" via "the president's wife"
* resign RETREAT/resign denied
  when: 2002-04-11/2002-04-13 bounded
  by: chavez
  said: venamb official denied "said" via "the president's wife"
* harm ASSAULT hypothetical
  when: ?
  to: chavez
  said: venamb official "said"
* shoot ASSAULT/firearms occurred
  when: 2002-04-11 "Thursday"
  by: "partisans of the government" alleged of usdel
  to: "unarmed marchers"
  said: usdel official "said"
* orderfire REQUEST/change occurred
  when: 2002-04-11 "Thursday"
  by: "ministers" alleged of usdel
  to: "partisans of the government"
  about: shoot
  said: usdel official suggested "were said"
* tvcut COERCE/censor occurred
  when: 2002-04-11 "Thursday"
  by: chavez
  to: "television"
  said: usdel official "said"
* usblame ACCUSE/disapprove occurred
  when: 2002-04-13 day from text "Saturday 13 April"
  by: usdel
  to: chavez
  about: shoot
* uscall REQUEST/change occurred
  when: 2002-04-13 day from text "Saturday 13 April"
  by: usdel
  to: "all Venezuelans"
  about: calm
* calm RETREAT demanded optional
  when: ?
* recog2 REJECT occurred
  when: 2002-04-13 day from text "Saturday 13 April"
  by: brazil; argentina; chile
  to: carmona
  about: SUPPORT
* accept SUPPORT hypothetical optional
  when: ?
* elsalv SUPPORT occurred
  when: 2002-04-12 "the evening before"
  by: elsalvador
  to: carmona
* withdrawsal SANCTION/withdraw occurred
  when: 2002-04-13 "in the course of the afternoon"
  by: elsalvador
  to: carmona
* missioncar CONSULT/visit hypothetical
  when: 2002-04-13 "tonight"
  by: oas
* condemnoas ACCUSE/disapprove occurred
  when: 2002-04-13 "a few minutes before midnight"
  by: oas
  to: "Mr Carmona's people"
  about: coup
  answers: coup
* coup COERCE/martial-law occurred
  when: 2002-04-11/2002-04-13 bounded
  where: caracas
  by: "Mr Carmona's people"
  to: chavez
* condemnviol ACCUSE/disapprove occurred
  when: 2002-04-13 "a few minutes before midnight"
  by: oas
  about: shoot
  answers: shoot
* sendgav CONSULT/visit announced
  when: 2002-04-15 "Monday"
  where: caracas
  by: gaviria
* factfind ACCUSE/investigate announced
  when: ?
  where: caracas
  by: gaviria
* mediate CONSULT/third-party announced
  when: ?
  where: caracas
  by: gaviria
* convenega CONSULT/multilateral announced
  when: 2002-04-18 day from text "Thursday 18 April"
  by: oas
* sitoutweek COERCE hypothetical optional
  when: ?
  by: carmona
* suspendven SANCTION/expel hypothetical
  when: ?
  by: oas
* session CONSULT/multilateral occurred
  when: 2002-04-13 day from text "Saturday 13 April"
  by: oas
* wifetalk CONSULT/phone occurred optional
  when: 2002-04-13 "noon"
  by: venamb; "the president's wife"
  to: venamb; "the president's wife"
  said: venamb official "said"
* patience REQUEST/change occurred
  when: 2002-04-13 day from text "Saturday 13 April"
  by: "COLOMBIA"; elsalvador
  to: oas
* uscall2 REQUEST/change occurred
  when: 2002-04-13 day from text "Saturday 13 April"
  by: usdel
  to: "the transitional authorities"
  about: elect
* missionreq REQUEST/change occurred
  when: 2002-04-13 day from text "Saturday 13 April"
  by: antigua
  to: oas
  about: missioncar
* missionwel SUPPORT occurred
  when: 2002-04-13 day from text "Saturday 13 April"
  by: antigua
  about: missioncar

== d-llaguno-3
outlet: Letters from the Orinoco
register: analysis
published: 2002-05-02
--
Forty-seven hours

Every coup has its photograph. This one has two. In the first, a small man with a neat haircut, Pedro Carmona, raises his right hand amid bishops and bankers. In the second, taken thirty hours afterwards at the same door, the boys of the presidential guard stand on a balustrade and roar. Between the two lies a story which both camps in Caracas have begun to tell as a legend, so let us put down what is known.

It began with oil. In February President Chávez named a board for the state oil company that its managers {boardrej|would not have}; on Sunday 7 April, on his television programme, he {sacked|dismissed} seven of them one after another with a referee's whistle. The union confederation, an old foe, and the employers' Fedecámaras, an unlikely friend of unions, called a general {strike9|strike} for Tuesday the 9th. It was {strike9|observed} patchily. They {strike9|prolonged} it by a day, then without limit.

On Thursday the 11th several hundred thousand people {march11|walked} from the east of the city towards the oil company's office in Chuao. There, shortly before noon, a voice on the platform {turnmarch|cried} "To Miraflores!" The mayor's office had given no permit. In the palace a plan to clear the way with soldiers, "Ávila", was {planavila|ordered} by the president over the radio; General Rosendo, who should have carried it out, did not {refuseavila|answer}, and General Rincón said afterwards he had been looking for a car. It is the {planavila|order} for which some now wish to {trychavez!hypothetical|try} the president, since under the same plan hundreds were {caracazo|shot} in 1989.

The first bullet {shoot|struck} a head near the El Silencio stairs at about half past two. By five there were nineteen dead. Seven or eight of them belonged to the {march11|march}; at least as many stood on or by the Llaguno bridge among the president's people. Television showed men on that bridge who {bridgefire|fired} pistols, over and over, beneath the words "see how they {bridgefire|shoot} at the {march11|march}". From another angle, which came to light only last week, the avenue underneath is empty of marchers, and what the pistoleros {bridgefire|aim} at, or are {policefire|answering}, is an armoured van of the Metropolitan Police. As to the men on hotel roofs, seven were {snipers|arrested}, and {snipersfree|released} by a judge on the Friday, a day on which judges had other things on their minds. I've asked four prosecutors who they were. I got four answers.

At 3.45 the president had {cadena|ordered} all channels to carry his speech; the private ones {splitscreen|split} their screens, and he {tvcut|switched} them {tvcut|off}. By nightfall ten generals had {disown|repudiated} him. Their {askresign|demand}, delivered to Miraflores after midnight, came with an {ultim|ultimatum}: {resign!demanded|resign}, or the palace would be {bombpal!threatened|bombed} at dawn. Tanks he'd {tanks|sent for} {tanksback|turned} round at the toll booth. He {offerresign|offered} to go if he were {cubaexile!hypothetical|allowed} to leave for Cuba with his family, and if he could say so before the assembly. The {offerresign|offer} was {acceptoffer|accepted}, then, by admirals who wanted him in {trychavez!hypothetical|court}, {refoffer|refused}. So no paper was ever {resign!denied|signed}. At four in the morning he {giveup|gave himself up} at Fort Tiuna "to spare the palace". General Rincón had by then told the nation what he had told it.

What Mr Carmona did next will be studied in schools. He {dissolve|dissolved} everything, and he left out of his cabinet the union confederation, whose people had {march11|marched}, and the army commander, General Efraín Vásquez Velasco, whose troops had made him. By noon on Saturday that general was {demand12|demanding} that he {assemblyback!demanded|restore} the assembly. General Baduel in Maracay had {obeybad|refused} him from the first hour; by Saturday crowds {maracaycrowd|stood} round the paratroopers' gate. At one the guard regiment {retakepal|came up} out of its cellar. There was hardly a shot. Two ministers were {hold2|locked} into an office, given coffee, and let {free2|go}.

Forty or fifty people were {lootshot|shot} dead on the Friday and Saturday in the poor quarters, most of them by the police, and nobody has split a screen for them.

Did the Americans know? A spokesman in Washington on the Friday put the {usblamefri|blame} on Mr Chávez's gunmen, and a fund in the same city had {fund|paid} nearly a million dollars in the past year to some of those who cheered. Two officers of their embassy were at Fort Tiuna on the night, say three of the generals; "to look after citizens", say they, and the ambassador denies that anyone there {saidyes|said yes} to anything. He {visitcarm|called on} Mr Carmona on Saturday morning, to {urgeass|urge} him, he says, to keep the assembly. Madrid's man {visitcarm|went} with him.

Now it is May. Mr Chávez has {apologise|apologised} for the whistle, {reinstate|given} the seven their desks, and named a conciliator to run the oil company. Mr Gaviria has {sendgav|been} and gone, and would like to come back as the chairman of {talks!hypothetical|talks}. Mr Carmona is under {carmarrest|house arrest}. A truth commission is to be elected, if the two sides {truthagree!hypothetical|agree} on a chairman, which they won't. Admirals speak of honour to whoever buys lunch. In the east of the city they have learnt that they can {march11|fill} a motorway and in the west that they can empty a palace. Each believes the other will {again!hypothetical|try} again. Both are right.

~ Subscribers' offer: the collected Letters, 1998-2001, cloth
--
who rosendo: person VE | General Rosendo
who gens: force VE | ten generals
who spokesus: person US | A spokesman in Washington
who usamb: person US | the ambassador
who madrid: person ES | Madrid's man
who bullets: population VE | the president's people
where silencio: site VE - - | El Silencio
where balcony: site VE - - | an office
* sacked SANCTION/expel occurred
  when: 2002-04-07 day from text "Sunday 7 April"
  by: chavez
  to: "managers"
  count: 7 "seven of them"
* strike9 PROTEST/strike occurred
  when: 2002-04-09/2002-04-11 day from text "Tuesday the 9th"
  by: ctv; fedecamaras
  to: chavez
* march11 PROTEST/demo occurred
  when: 2002-04-11 day from text "Thursday the 11th"
  where: chuao; caracas
  by: "several hundred thousand people"
  to: chavez
  participants: >=200000 vague "several hundred thousand people"
* turnmarch REQUEST/assist occurred
  when: 2002-04-11 "shortly before noon"
  where: chuao
  by: "a voice on the platform"
  to: "several hundred thousand people"
* planavila REQUEST/assist occurred
  when: 2002-04-11
  by: chavez
  to: rosendo
  about: MOBILIZE/troops
* refuseavila REJECT occurred
  when: 2002-04-11
  by: rosendo
  to: chavez
  about: planavila
  answers: planavila
* trychavez ACCUSE/investigate hypothetical
  when: ?
  by: "some"
  to: chavez
* caracazo ASSAULT/firearms occurred
  when: 1989 year from text "1989"
  to: "hundreds"
  killed: >=200 vague "hundreds" side civilian
* shoot ASSAULT/firearms occurred
  when: 2002-04-11 "about half past two"
  where: silencio; llaguno
  by: "Mr Chávez's gunmen" alleged of spokesus
  to: bullets
  killed: 19 "nineteen dead" side civilian
  killed: 7-8 "Seven or eight of them" part side civilian
  killed: >=7 "at least as many" part side civilian
* bridgefire ASSAULT/firearms occurred
  when: 2002-04-11
  where: llaguno
  by: "men on that bridge"
  to: police
  with: small-arms "pistols"
* policefire ASSAULT/firearms hypothetical optional
  when: 2002-04-11
  where: llaguno
  by: police
  to: "men on that bridge"
* snipers COERCE/arrest occurred
  when: 2002-04-11/2002-04-12 bounded
  to: "the men on hotel roofs"
  detained: 7 "seven"
* snipersfree RETREAT/release occurred
  when: 2002-04-12 "Friday"
  by: "a judge"
  to: "the men on hotel roofs"
  released: 7 "seven"
* tvcut COERCE/censor occurred
  when: 2002-04-11
  by: chavez
  to: "the private ones"
* splitscreen PROTEST occurred optional
  when: 2002-04-11
  by: "the private ones"
  to: chavez
* disown SANCTION/withdraw occurred
  when: 2002-04-11 "By nightfall"
  by: gens
  to: chavez
* askresign REQUEST/yield occurred
  when: 2002-04-12 "after midnight"
  where: miraflores
  by: gens
  to: chavez
  about: resign
* ultim THREATEN/violence occurred
  when: 2002-04-12 "after midnight"
  where: miraflores
  by: gens
  to: chavez
  about: bombpal
* bombpal ASSAULT/aerial threatened
  when: 2002-04-12 "at dawn"
  where: miraflores
  by: gens
  to: miraflores thing
* tanksback RETREAT/withdraw occurred
  when: 2002-04-11/2002-04-12 bounded
  where: "the toll booth"
  by: "Tanks"
* offerresign AGREE occurred
  when: 2002-04-12 "after midnight"
  by: chavez
  to: gens
  about: RETREAT/resign by chavez
  answers: askresign
* cubaexile RETREAT/access hypothetical
  when: ?
  by: gens
  to: chavez
* acceptoffer AGREE occurred
  when: 2002-04-12
  by: gens
  to: chavez
  about: offerresign
  answers: offerresign "accepted"
* refoffer REJECT occurred
  when: 2002-04-12
  by: "admirals"
  to: chavez
  about: offerresign
  answers: offerresign "refused"
* resign RETREAT/resign denied
  when: 2002-04-12
  by: chavez
* giveup RETREAT/withdraw occurred
  when: 2002-04-12 "four in the morning"
  where: tiuna
  by: chavez
* dissolve COERCE/martial-law occurred
  when: 2002-04-12/2002-04-13 bounded
  by: carmona
  to: assembly
* demand12 REQUEST/change occurred
  when: 2002-04-13 "By noon on Saturday"
  by: vasquezv
  to: carmona
  about: assemblyback
* assemblyback CONCEDE demanded
  when: ?
  by: carmona
  to: assembly
* obeybad REJECT occurred
  when: 2002-04-12 "the first hour"
  where: maracay
  by: baduel
  to: carmona
* maracaycrowd PROTEST/demo occurred
  when: 2002-04-13 "Saturday"
  where: maracay
  by: "crowds"
  to: carmona
* retakepal COERCE/seize occurred
  when: 2002-04-13 "At one"
  where: miraflores
  by: palaceguard
  to: miraflores thing
* hold2 COERCE/arrest occurred
  when: 2002-04-13
  where: balcony; miraflores
  by: palaceguard
  to: "Two ministers"
  detained: 2 "Two ministers"
* free2 RETREAT/release occurred
  when: 2002-04-13
  where: miraflores
  by: palaceguard
  to: "Two ministers"
  released: 2 "Two ministers"
* lootshot ASSAULT/firearms occurred
  when: 2002-04-12/2002-04-13 day "the Friday and Saturday"
  where: "the poor quarters"
  by: police
  to: "Forty or fifty people"
  killed: 40-50 "Forty or fifty people" side civilian
* usblamefri ACCUSE/allege occurred
  when: 2002-04-12 "Friday"
  by: spokesus
  to: "Mr Chávez's gunmen"
  about: shoot
* fund AID occurred
  when: 2001-04/2002-04 bounded "in the past year"
  by: "a fund in the same city"
  to: "some of those who cheered"
* visitcarm CONSULT/visit occurred
  when: 2002-04-13 "Saturday morning"
  by: usamb; madrid; carmona
  to: carmona
* urgeass REQUEST/change occurred
  when: 2002-04-13 "Saturday morning"
  by: usamb
  to: carmona
  said: usamb official "says"
  about: assemblyback
* apologise CONCEDE occurred
  when: 2002-04-13/2002-05-02 bounded
  by: chavez
  to: "the seven"
* reinstate CONCEDE occurred
  when: 2002-04-13/2002-05-02 bounded
  by: chavez
  to: "the seven"
* sendgav CONSULT/visit occurred
  when: 2002-04-13/2002-05-02 bounded
  by: gaviria
* talks CONSULT/third-party hypothetical
  when: ?
  by: gaviria
* carmarrest COERCE/arrest ongoing
  when: 2002-04-13/2002-05-02 bounded
  to: carmona
* truthagree AGREE hypothetical
  when: ?
* again COERCE/martial-law hypothetical optional
  when: ?
* cadena REQUEST/change occurred
  when: 2002-04-11 "3.45"
  by: chavez
  to: "all channels"
* boardrej REJECT/change occurred
  when: 2002-02 "In February"
  by: "its managers"
  to: chavez
* tanks MOBILIZE/troops occurred
  when: 2002-04-11/2002-04-12 bounded
  by: chavez
  with: tank "Tanks"
* saidyes AGREE denied optional
  when: ?
  where: tiuna
  by: "anyone"
  said: usamb official denied "denies"
