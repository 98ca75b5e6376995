story: bx-nuri
conflict: Tajikistan
countries: TJ, RU, UZ, IR
facts: On 27 June 1997 President Emomali Rakhmonov and Said Abdullo Nuri of the United Tajik Opposition (UTO) signed the general agreement on peace in Moscow; five years of war had cost 50,000 lives or more. On 30 April a grenade at Khujand killed two and hurt the president. Colonel Mahmud Khudoyberdiev rebelled in August 1997 and crossed into Uzbekistan; Nuri came to Dushanbe on 11 September; 14 guards died in an attack on 16 October.
  On 20 July 1998 four members of the UN mission were shot near Labijar; from 4 November 1998 Khudoyberdiev's men held posts in Leninabad province for some days. On 3 August 1999 Nuri declared the armed units of the UTO dissolved, on 12 August the supreme court lifted the ban on its parties. Small incidents and wordings are ours. (public record: UN reports, texts of the agreements, press of 1997 to 1999.)

who rakhmonov: person TJ | Emomali Rakhmonov; Rakhmonov; President Rakhmonov; Rahmonov
who govtj: government TJ | Tajik government; the government; Dushanbe government
who uto: coalition TJ | United Tajik Opposition; UTO; the opposition
who nuri: person TJ | Said Abdullo Nuri; Nuri
who turajonzoda: person TJ | Akbar Turajonzoda; Turajonzoda
who khudo: person TJ | Mahmud Khudoyberdiev; Khudoyberdiev; Colonel Khudoyberdiev; Khudoiberdyev
who rebels: group TJ | the rebels; the colonel's men; insurgents; mutineers
who abdullo: person TJ | Abdumalik Abdullajanov; Abdullajanov
who irp: party TJ | Islamic Renaissance Party; IRP
who guard: force TJ | presidential guard; government troops; government forces; guardsmen
who russia: state RU | Russia; Russian
who yeltsin: person RU | Boris Yeltsin; Yeltsin
who uzbek: government UZ | Uzbekistan; Tashkent
who karimov: person UZ | Islam Karimov; Karimov
who iran: state IR | Iran; Tehran
who un: organisation - | United Nations; UN
who merrem: person - | Gerd Merrem; Merrem
who unmot: organisation - | UNMOT; UN mission

where moscow: town RU 55.75 37.62 | Moscow; MOSCOW
where kremlin: site RU 55.752 37.617 | Kremlin
where dushanbe: town TJ 38.56 68.77 | Dushanbe
where khujand: town TJ 40.28 69.62 | Khujand; Khodzhent
where leninabad: province TJ 40.20 69.50 | Leninabad
where kurgan: town TJ 37.83 68.78 | Kurgan-Tyube
where garm: town TJ 39.03 70.37 | Garm
where labijar: near TJ 38.90 70.30 | Labijar
where tavildara: town TJ 38.70 70.48 | Tavildara
where aini: town TJ 39.39 68.54 | Ayni

== bx-nuri-1
outlet: Eurasia Line
register: wire
published: 1997-06-27
--
Tajik foes {accord|sign} peace {accord|accord} in the Kremlin after five years of {war|war}

MOSCOW, June 27 (Eurasia Line) - President Emomali Rakhmonov and the Islamic leader Said Abdullo Nuri on Friday set their {accord|signatures} beneath a document meant to close a civil {war|war} that has {war|killed} fifty thousand Tajiks and perhaps many more.

Boris Yeltsin, the host, {shake|clasped} the hands of both in the hall of St Catherine in the Kremlin. Gerd Merrem, the special envoy of the United Nations, who {talks|chaired} eight rounds of {talks|negotiation} over three years, {accord|signed} third. "We have laid the stone of war aside," said Nuri, a man of fifty in a turban, who has spent those years in Afghanistan and Iran. Rakhmonov {pledge|promised} that "not one paragraph will remain on paper".

Under the paragraphs, nine protocols in all, the United Tajik Opposition is to have three posts out of ten in every organ of power. A Commission on National Reconciliation, thirteen members from each side and Nuri at its head, {newcon!announced|rewrites} the constitution before elections that have yet to be dated. The opposition's fighters, some five thousand, {regis!announced|report} with their weapons at assembly places; the {ban93|ban} on its parties is to be {lift!announced|lifted} once they have been {integr!announced|taken} into the army. Prisoners of war will be {exch!announced|exchanged} and {amn!announced|amnestied}, and refugees, of whom 20,000 still live beyond the river Panj, {home!announced|helped} home.

The {war|conflict} broke out in May 1992 when the old communist elite of Leninabad and Kulob {sharen|refused} to share office with a coalition of Islamists and democrats. Armed bands from Kulob {dush92|drove} the coalition from Dushanbe in December of that year; tens of thousands were {purge|slaughtered} by the winners in the Kurgan-Tyube lowlands for the place their fathers came from. From Afghan soil the losers kept up {raids|raids}, in one of which, in July 1993, twenty-five Russian border guards {post12|fell}. A {truce94|ceasefire} agreed in Tehran in September 1994 was {breach|violated} by both almost daily until last December, when Rakhmonov {dec96|met} Nuri in the Afghan village of Khosdeh and then concluded an {dec96b|armistice} in Moscow.

Not everybody came to the table. Abdumalik Abdullajanov, a former prime minister whose followers are strong in the north, was {excl|refused} a chair; an {gren|attempt} on the president's life with a grenade at Khujand on April 30 - two dead, more than seventy {gren|wounded}, he himself in the leg - was {grenacc|laid} at the door of the same circles, and the brother of Abdullajanov has been {brother|arrested}. In the same town a prison {pris|revolt} was {quell|put down} two weeks earlier at the cost of at least twenty-four inmates' lives. Colonel Mahmud Khudoyberdiev, an Uzbek who commands the best tanks in the country, let it be known in Kurgan-Tyube that he would {khudono|obey} "no turbans".

"Peace with Nuri is the smaller half," a Western diplomat remarked. Russia, which has 25,000 men in the republic, keeps them there. Iran, Pakistan and the Kyrgyz president {welcome|hailed} the {accord|settlement}.

~ Eurasia Line is a trade mark. Rewriting is subject to contract.
--
who host: office RU | the host
who kulobis: group TJ | Armed bands from Kulob
who coalition: coalition TJ | coalition of Islamists and democrats
who pakistan: state PK | Pakistan
who kyrgyz: office KG | Kyrgyz president
who brotherp: person TJ | the brother of Abdullajanov
where tehran: town IR 35.69 51.42 | in Tehran
where khosdeh: near AF 36.80 69.50 | Khosdeh
where lowlands: region TJ - - | Kurgan-Tyube lowlands
where panj: region AF - - | beyond the river Panj
where afgh: country AF - - | Afghan soil; Afghanistan
* accord AGREE occurred
  when: 1997-06-27 "Friday"
  where: kremlin; moscow
  by: rakhmonov; nuri; merrem; uto
  to: nuri; rakhmonov; uto; merrem
* war ASSAULT occurred optional
  when: 1992-05/1997-06-27 from text "five years" "May 1992"
  by: uto; "old communist elite"
  to: uto; "old communist elite"
  killed: >=50000 "fifty thousand Tajiks" side unknown
* shake SUPPORT occurred optional
  when: 1997-06-27 "Friday"
  where: kremlin
  by: yeltsin
  to: rakhmonov; nuri
* talks CONSULT/third-party occurred
  when: 1994/1997-06-27 "over three years"
  by: merrem; un; rakhmonov; nuri
  count: 8 "eight rounds"
* pledge AGREE occurred
  when: 1997-06-27 "Friday"
  where: kremlin
  by: rakhmonov
  to: nuri
  about: accord
* newcon CONCEDE announced optional
  when: ?
  by: uto; rakhmonov
* regis RETREAT/disarm announced
  when: ?
  where: "assembly places"
  by: uto
  to: rakhmonov
* ban93 COERCE/restrict ongoing
  when: ?
  to: uto
* lift CONCEDE announced
  when: ?
  by: rakhmonov
  to: uto
* integr COOPERATE announced
  when: ?
  by: uto; rakhmonov
  to: uto
* exch RETREAT/release announced
  when: ?
  by: uto; rakhmonov
  to: "Prisoners of war"
* amn CONCEDE announced
  when: ?
  by: rakhmonov
  to: "Prisoners of war"
* home AID announced
  when: ?
  to: "refugees"
* sharen REJECT occurred optional
  when: 1992-05 from text "May 1992"
  by: "old communist elite"
  to: coalition
* dush92 COERCE/seize occurred
  when: 1992-12 "December of that year"
  where: dushanbe
  by: kulobis
  to: coalition; dushanbe thing
  part_of: war
* purge ASSAULT occurred
  when: 1992-12/1997-06-27 bounded
  where: lowlands
  by: kulobis "the winners"
  to: "tens of thousands"
  killed: >=20000 vague "tens of thousands" side civilian
  part_of: war
* raids ASSAULT occurred
  when: 1992-12/1997-06-27 bounded
  by: coalition "the losers"
  to: rakhmonov
  part_of: war
* post12 ASSAULT occurred
  when: 1993-07 from text "July 1993"
  by: coalition "the losers"
  to: "twenty-five Russian border guards"
  killed: 25 "twenty-five Russian border guards" side recipient
  part_of: raids
* truce94 AGREE occurred
  when: 1994-09 from text "September 1994"
  where: tehran
  by: rakhmonov; nuri
  to: nuri; rakhmonov
* breach ASSAULT occurred
  when: 1994-09/1996-12 "until last December"
  by: rakhmonov; nuri
  to: nuri; rakhmonov
* dec96 CONSULT occurred
  when: 1996-12 "last December"
  where: khosdeh
  by: rakhmonov; nuri
  to: nuri
* dec96b AGREE occurred
  when: 1996-12 "last December"
  where: moscow
  by: rakhmonov; nuri
  to: nuri; rakhmonov
* excl REJECT/meet occurred
  when: 1994/1997-06-27 bounded
  to: abdullo
* gren ASSAULT/explosives occurred
  when: 1997-04-30 from text "April 30"
  where: khujand
  by: "the same circles" alleged
  to: rakhmonov
  with: grenade "grenade"
  killed: 2 "two dead" side unknown
  injured: >=70 "more than seventy" side unknown
* grenacc ACCUSE/allege occurred
  when: 1997-04-30/1997-06-27 bounded
  to: "the same circles"
  about: gren
* brother COERCE/arrest occurred
  when: 1997-04-30/1997-06-27 bounded
  to: brotherp
* pris PROTEST/riot occurred
  when: 1997-04 from gren "two weeks earlier"
  where: khujand
  by: "inmates"
* quell ASSAULT occurred
  when: 1997-04 from gren "two weeks earlier"
  where: khujand
  to: "inmates"
  killed: >=24 "at least twenty-four inmates' lives" side recipient
  answers: pris "put down"
* khudono REJECT occurred
  when: ?
  where: kurgan
  by: khudo
  to: uto
* welcome SUPPORT occurred
  when: 1997-06-27
  by: iran; pakistan; kyrgyz
  to: rakhmonov; nuri
  about: accord
  answers: accord "hailed"
figure: fighters ~5000 "some five thousand" of uto
figure: troops 25000 "25,000 men" of russia
figure: refugees 20000 "20,000"
tie: nuri leads uto

== bx-nuri-2
outlet: Vremya Goroda
register: translation
machine_translated: Russian
published: 1998-11-07
--
Tajik North: the colonel has {seize|returned}, the peacemakers are {counter|firing} together

KHODZHENT, 6 November. - On the third day of the {seize|mutiny} of Mahmud Khudoiberdyev the city is divided by the river Syr Darya. On the right bank sit his people, they {seize|hold} the airport in Chkalovsk, the fortress and two bridges. On the left {columns|arrive} columns from Dushanbe, and on one and the same armour are riding guardsmen of Rahmonov and bearded ones of the opposition, that one year ago {oldfight|shot} at one another. In such manner has the colonel done for the national reconciliation more than many commissions.

The {seize|attack} began on Wednesday at dawn. From 800 up to 1,000 fighters, by data of the MVD, {seize|entered} Leninabad province through the Uzbek border in KamAZes, {mvd|took} the building of the interior department and that of the security and {barracks|disarmed} a battalion without a fight. Two guards in the airport were {air|killed}. Over the local television the former colonel {demand|laid down} his conditions: four in ten seats in the government for the northerners, {amnestyd!demanded|amnesty} for his officers, {corridor!demanded|corridor} to Kurgan-Tyube and a {council!demanded|session} of a State council with participation of the ex-premier Abdullajanov. "I do not {warno!denied|fight} with the people", he said, and {ultim|gave} 72 hours.

The answer of Rahmonov was short. "With traitors we are not conducting {rahno|talks}," declared he on Thursday evening. Aviation - the neighbours affirm that not without {rusair|help} from the 201st division, Russia {rusdeny|refutes} - has {bomb|covered} the Chkalovsk runway with bombs; in the passes at Ayni 2,000 soldiers {clear|broke} the rebels' {block|screen} on Thursday. The losses of the first two days: the ministry names 30 of its own fallen and 110 {counter|wounded}, the opposite side "about twenty". In the hospital I counted 15 civilians, two of them children. In the prison 60 arrested were {convict|set free} by the insurgents and have {loot|robbed} the bazaar.

Nuri has on Thursday {nurisend|offered} the president 500 fighters, {nuricall|called} the {seize|adventure} "a knife in the back of peace" and {nuriflew|flew} together with him to the district. Deputies from the north, on the contrary, {depask|ask} both sides to {cease!demanded|stop} and {depmeet!demanded|sit down} at the table.

And Tashkent? There it is denied that Khudoiberdyev lived on Uzbek territory since August 1997, when after his first {mut97|rebellion} the guard of the president {rout97|threw} him {rout97|out} from Kurgan-Tyube. President Karimov {karimov|named} the talk "nonsense"; the border he has {close|shut} on Thursday. Rahmonov's own press secretary asserts the contrary: the group was {uzaid|trained} in camps near Jizzakh, with {uzaid|arms} from there.

From the UN mission, which after the {labijar|murder} of four of its people at Labijar in July has {evac|withdrawn} all its field teams to the capital, no observers are in the place. The Red Cross {icrc|asks for} a {pause!demanded|pause} to carry away the dead.

Translation by machine | Original | Report an error
~ Exchange rates of the Central Bank on 07.11.98
--
who khudo: the colonel; former colonel; colonel
who rebels: his people
who mvd: body TJ | MVD; the ministry
who uto: the opposition
who deputies: body TJ | Deputies from the north
who div201: force RU | 201st division
who icrc: organisation - | Red Cross
who press: office TJ | press secretary
who neigh: population TJ | the neighbours
who abdullo: ex-premier Abdullajanov
where chkal: site TJ 40.21 69.69 | Chkalovsk
where jizzakh: near UZ 40.12 67.84 | Jizzakh
where capital: town TJ 38.56 68.77 | the capital
* seize COERCE/seize occurred
  when: 1998-11-04/1998-11-06 "Wednesday at dawn" "the third day"
  where: khujand; chkal; leninabad
  by: khudo; rebels
  to: chkal thing; "the fortress" thing; govtj "the government"
  said: mvd official "by data"
* counter ASSAULT/firearms ongoing
  when: 1998-11-04/1998-11-06 "first two days"
  where: khujand; leninabad
  by: guard "guardsmen"; uto
  to: khudo; rebels
  killed: 30 "30 of its own fallen" side actor voice mvd
  injured: 110 "110" side actor voice mvd
  killed: ~20 "about twenty" side recipient
  killed: 15 "15 civilians" side civilian
  killed: 2 "two of them children" part side civilian
  said: mvd official "names"
* columns MOBILIZE/troops occurred
  when: 1998-11-04/1998-11-07 bounded
  where: khujand
  by: guard "guardsmen"; uto
  to: khudo
* oldfight ASSAULT occurred
  when: 1997 "one year ago"
  by: guard "guardsmen"; uto
  to: uto; guard "guardsmen"
* mvd COERCE/seize occurred
  when: 1998-11-04 "Wednesday"
  where: khujand; leninabad
  by: rebels; khudo
  to: mvd "the interior department"
  part_of: seize
* barracks COERCE/seize occurred
  when: 1998-11-04 "Wednesday"
  where: leninabad
  by: rebels; khudo
  to: "a battalion"
  part_of: seize
* air ASSAULT occurred
  when: 1998-11-04 "Wednesday"
  where: "the airport"; chkal
  by: rebels; khudo
  to: "Two guards"
  killed: 2 "Two guards" side recipient
  part_of: seize
* demand REQUEST/change occurred
  when: 1998-11-04/1998-11-07 bounded
  by: khudo
  to: rakhmonov; govtj "the government"
  about: amnestyd
  about: corridor
  about: council
* amnestyd CONCEDE demanded optional
  when: ?
  by: rakhmonov
  to: "his officers"
* corridor RETREAT/access demanded optional
  when: ?
  where: kurgan
  by: rakhmonov
  to: khudo
* council CONSULT demanded optional
  when: ?
  by: abdullo; rakhmonov
* warno ASSAULT denied optional
  when: 1998-11-04/1998-11-07 bounded
  by: khudo
  to: "the people"
  said: khudo party denied "said"
* ultim THREATEN occurred
  when: 1998-11-04/1998-11-07 bounded "72 hours"
  by: khudo
  to: rakhmonov
* rahno REJECT/meet occurred
  when: 1998-11-05 "Thursday evening"
  by: rakhmonov
  to: khudo; rebels
  about: CONSULT
  answers: demand "answer"
* rusair AID occurred
  when: 1998-11-04/1998-11-07 bounded
  by: div201 alleged of neigh; russia denied
  to: rakhmonov
  said: neigh witness "affirm"
  said: russia official denied "refutes"
* rusdeny REJECT occurred optional
  when: 1998-11-04/1998-11-07 bounded
  by: russia
  to: neigh
  about: rusair
* bomb ASSAULT/aerial occurred
  when: 1998-11-04/1998-11-07 bounded
  where: chkal
  by: "Aviation"
  to: rebels; chkal thing
  with: airstrike "bombs"
  part_of: counter
* clear ASSAULT occurred
  when: 1998-11-05 "Thursday"
  where: aini
  by: guard "2,000 soldiers"
  to: rebels
  part_of: counter
* block COERCE/restrict occurred optional
  when: 1998-11-04/1998-11-05 bounded
  where: aini
  by: rebels
* convict RETREAT/release occurred
  when: 1998-11-04/1998-11-07 bounded
  where: "the prison"; khujand
  by: rebels
  to: "60 arrested"
  released: 60 "60 arrested" side unknown
* loot PROTEST/riot occurred
  when: 1998-11-04/1998-11-07 bounded
  where: khujand
  by: "60 arrested"
  to: "the bazaar" thing
* nurisend AGREE occurred
  when: 1998-11-05 "Thursday"
  by: nuri; uto
  to: rakhmonov
  about: MOBILIZE/militia
* nuricall ACCUSE/disapprove occurred
  when: 1998-11-05 "Thursday"
  by: nuri
  to: khudo
  about: seize
  answers: seize "the adventure"
* depask REQUEST/yield occurred
  when: 1998-11-04/1998-11-07 bounded
  by: deputies
  to: khudo; rakhmonov
  about: cease
  about: depmeet
* cease RETREAT/ceasefire demanded optional
  when: ?
  by: khudo; rakhmonov
* depmeet CONSULT demanded optional
  when: ?
  by: khudo; rakhmonov
* mut97 ASSAULT occurred
  when: 1997-08 from text "August 1997"
  where: kurgan
  by: khudo
  to: rakhmonov
* rout97 ASSAULT occurred
  when: 1997-08 from text "August 1997"
  where: kurgan
  by: guard "guard of the president"
  to: khudo
* karimov REJECT occurred optional
  when: 1998-11-04/1998-11-07 bounded
  by: karimov
  about: uzaid
* close COERCE/restrict occurred
  when: 1998-11-05 "Thursday"
  where: "the Uzbek border"
  by: karimov
  to: "the border" thing
* uzaid AID occurred
  when: 1997-08/1998-11-04 bounded
  where: jizzakh
  by: uzbek alleged of press; uzbek denied
  to: khudo
  said: press official claimed "asserts"
  said: karimov official denied
* labijar ASSAULT/firearms occurred
  when: 1998-07 "July"
  where: labijar
  to: unmot
  killed: 4 "four of its people" side recipient
* evac RETREAT/withdraw occurred
  when: 1998-07/1998-11-07 bounded
  where: capital
  by: unmot
* icrc REQUEST/yield occurred
  when: 1998-11-04/1998-11-07 bounded
  by: icrc
  to: khudo; rakhmonov
  about: pause
* pause RETREAT/ceasefire demanded optional
  when: ?
  by: khudo; rakhmonov
figure: troops 800-1000 "From 800 up to 1,000 fighters" of rebels voice mvd
* nuriflew CONSULT/visit occurred
  when: 1998-11-05 "Thursday"
  where: "the district"
  by: nuri; rakhmonov

== bx-nuri-3
outlet: Halfway House Journal
register: analysis
published: 1999-08-14
--
Timeline: how Tajikistan's {accord|peace} stumbled, and did not fall

**11 September 1997.** Nuri {return|lands} in Dushanbe after five years' exile. Bombs have been {septbombs|going off} in the capital every other night in the two weeks before, in dustbins, at bus stops. Nobody owns up to them.

**16 October 1997.** Seventy men {barracks2|storm} the barracks of the presidential guard at dawn and {barracks2|kill} fourteen recruits in their beds. The interior ministry {bacc|points to} the colonel's friends; the UTO {bcond|condemns} the {barracks2|deed} and puts men of its own at the disposal of joint {bpatrol|patrols}.

**November 1997.** The brothers Sadirov, warlords cast out by both sides, {french|seize} two French aid workers in the capital, to {swapask|obtain} the {swap!demanded|release} of one of them from prison. On the 30th a young woman dies when grenades go off in the course of her {frenchdie|rescue}.

**15 January 1998.** The opposition {freeze|leaves} the Commission because not one of its fourteen promised ministries has been {posts!denied|handed over}; UN envoy Merrem {mediate|shuttles} between hotel and palace for a week, and on the 23rd it {unfreeze|comes back}. In February Akbar Turajonzoda, once chief judge of the Muslims, {turaret|returns} from Iran to be first deputy premier.

**March to May 1998.** {eastclash|Fighting} on the eastern edge of Dushanbe. On 1 May alone twenty government soldiers are {eastclash|killed}; 110 policemen are {hostage|taken} prisoner and in part {hostrel|let off} the next day. In parliament a law that {ban|bans} parties of a religious nature is passed by an overwhelming majority. Rahmonov, at the {unask|urging} of the UN and Moscow, will not {veto|sign} it.

**20 July 1998.** A car of the UN mission on the Garm to Labijar road is {labijar|stopped} and its four passengers, a Pole, a Uruguayan, a Japanese professor and their Tajik interpreter, are {labijar|shot}. The world body {evac|withdraws} its observers from the provinces and {undem|demands} the {murderers!demanded|arrest} of those who did it. Three ex-fighters of the UTO are {trial|sentenced} to death next spring, after the opposition itself {handover|delivered} them {handover|up}.

**4 to 9 November 1998.** The {seize|raid} on Leninabad. Some two hundred dead; Khudoyberdiev {flee|slips out} again over the mountains. The president {uzacc|accuses} Uzbekistan to its face, and Karimov {uzrep|answers} that Dushanbe's first men {drugs|deal} in heroin.

**22 September 1998** (we go back a little). Otakhon Latifi, journalist and conscience of the opposition, is {latifi|shot} on his doorstep. The UTO {freeze2|suspends} its work in all joint bodies for eight days.

**17 June 1999.** Rahmonov and Nuri {deal99|agree} on a calendar after the UTO has once more {freeze3|walked out} in May.

**3 August 1999.** "As of today we have no army," Nuri {disband|declares} before the Commission: 4,498 fighters sworn into the regular forces or gone home; 2,119 weapons {handarms|handed in}, which is fewer than one for two men. **12 August.** In return the supreme court {lift|revokes} the {ban93|prohibition} of June 1993 on the Islamic Renaissance Party and three more.

What does the list show? Each {breach2|breach} was followed by a {sum|meeting}, and at every {sum|meeting} somebody from outside sat by: Russia, Iran, the UN's contact group. It shows too what has not been done. No one has been {notried|tried} for the {kill92|killings} of 1992. There is to be a {refer!announced|referendum} in September, an election in November. About a third of Leninabad's voters, so say people who ought to know, will {boycott!hypothetical|stay at home}.

~ Further reading | About us | Donate
--
who rakhmonov: The president
who intmin: body TJ | interior ministry
who commission: body TJ | the Commission
who sadirov: person TJ | brothers Sadirov
who parliament: body TJ | parliament
who moscowg: government RU | Moscow
who latifi: person TJ | Otakhon Latifi
who court: body TJ | supreme court
who friends: group TJ | the colonel's friends
who dushgov: government TJ | Dushanbe's first men
who russia: Russia
where capital: town TJ 38.56 68.77 | the capital
where gbarr: site TJ 38.56 68.77 | barracks of the presidential guard
where eastedge: near TJ 38.57 68.85 | eastern edge of Dushanbe
where road: near TJ 38.95 70.30 | Garm to Labijar road
where provinces: region TJ - - | the provinces
* accord AGREE occurred
  when: ?
  by: rakhmonov; nuri
  to: nuri; rakhmonov
* return CONCEDE occurred optional
  when: 1997-09-11 from text "11 September 1997"
  where: dushanbe
  by: nuri
* septbombs ASSAULT/explosives occurred
  when: 1997-08-28/1997-09-11 from return "in the two weeks before"
  where: capital
  to: "bus stops" thing
  with: bomb "Bombs"
* barracks2 ASSAULT occurred
  when: 1997-10-16 from text "16 October 1997"
  where: gbarr; capital
  by: "Seventy men"; friends alleged of intmin
  to: "fourteen recruits"; gbarr thing
  killed: 14 "fourteen recruits" side recipient
  said: intmin official
* bacc ACCUSE/allege occurred
  when: 1997-10-16/1997-11 bounded
  by: intmin
  to: friends
  about: barracks2
* bcond ACCUSE/disapprove occurred
  when: 1997-10-16/1997-11 bounded
  by: uto
  to: "Seventy men"
  about: barracks2
  answers: barracks2 "condemns"
* bpatrol COOPERATE announced
  when: ?
  by: uto; rakhmonov
  to: rakhmonov
* french ASSAULT/abduct occurred
  when: 1997-11 from text "November 1997"
  where: capital
  by: sadirov
  to: "two French aid workers"
  abducted: 2 "two French aid workers" side civilian
* swapask REQUEST/yield occurred
  when: 1997-11 from text "November 1997"
  by: sadirov
  to: rakhmonov
  about: swap
* swap RETREAT/release demanded optional
  when: 1997-11 from text "November 1997"
  by: rakhmonov
  to: sadirov
* frenchdie ASSAULT occurred
  when: 1997-11-30 from text "the 30th"
  where: capital
  to: sadirov
  with: grenade "grenades"
  killed: 1 "a young woman" side civilian
* freeze PROTEST/boycott occurred
  when: 1998-01-15 from text "15 January 1998"
  by: uto
  to: commission; rakhmonov
  answers: posts "because"
* posts CONCEDE denied
  when: ?
  by: rakhmonov
  to: uto
* mediate CONSULT/third-party occurred
  when: 1998-01-15/1998-01-23 "for a week"
  where: dushanbe
  by: merrem; uto; rakhmonov
  to: uto; rakhmonov
* unfreeze CONCEDE occurred
  when: 1998-01-23 from text "the 23rd"
  by: uto
  to: commission; rakhmonov
* turaret CONCEDE occurred optional
  when: 1998-02 "February"
  by: turajonzoda
* eastclash ASSAULT occurred
  when: 1998-03/1998-05 from text "March to May 1998"
  where: eastedge
  to: "government soldiers"
  killed: 20 "twenty government soldiers" part side recipient
* hostage ASSAULT/abduct occurred
  when: 1998-05-01 from text "1 May"
  where: eastedge
  to: "110 policemen"
  abducted: 110 "110 policemen" side recipient
* hostrel RETREAT/release occurred
  when: 1998-05-02 from hostage "the next day"
  to: "110 policemen"
* ban COERCE/restrict attempted
  when: 1998-03/1998-05 from text "March to May 1998"
  by: parliament
  to: "parties of a religious nature"
* unask REQUEST/yield occurred
  when: 1998-03/1998-05 bounded from text "March to May 1998"
  by: un; moscowg
  to: rakhmonov
  about: ban
* veto REJECT occurred
  when: 1998-03/1998-05 bounded from text "March to May 1998"
  by: rakhmonov
  to: parliament
  about: ban
  answers: unask "urging"
* labijar ASSAULT/firearms occurred
  when: 1998-07-20 from text "20 July 1998"
  where: road
  by: "ex-fighters of the UTO"
  to: unmot; "a Pole"; "a Uruguayan"; "a Japanese professor"; "their Tajik interpreter"
  with: small-arms
  killed: 4 "four passengers" side recipient
* evac RETREAT/withdraw occurred
  when: 1998-07
  where: provinces
  by: un "The world body"
* undem REQUEST/change occurred
  when: 1998-07
  by: un "The world body"
  about: murderers
  answers: labijar
* murderers COERCE/arrest demanded optional
  when: ?
  to: "ex-fighters of the UTO"
* trial SANCTION/convict occurred
  when: 1999-03/1999-05 "next spring"
  to: "Three ex-fighters of the UTO"
  count: 3 "Three ex-fighters of the UTO"
* handover COOPERATE occurred
  when: 1998-07-20/1999-05 bounded
  by: uto
  to: "Three ex-fighters of the UTO"
* seize COERCE/seize occurred
  when: 1998-11-04/1998-11-09 day from text "4 to 9 November 1998"
  where: leninabad
  by: khudo
  to: rakhmonov
  killed: ~200 "Some two hundred dead" side unknown
* flee RETREAT/withdraw occurred optional
  when: 1998-11-09 from text "9 November 1998"
  where: leninabad
  by: khudo
* uzacc ACCUSE/allege occurred
  when: 1998-11
  by: rakhmonov
  to: uzbek
  about: seize
* uzrep ACCUSE/allege occurred
  when: 1998-11
  by: karimov
  to: dushgov
  about: drugs
  answers: uzacc "answers"
* drugs AID occurred optional
  when: ?
  by: dushgov alleged of karimov
  said: karimov official
* latifi ASSAULT/targeted occurred
  when: 1998-09-22 from text "22 September 1998"
  where: "his doorstep"
  to: latifi
  with: small-arms
  killed: 1 "Otakhon Latifi" side recipient
* freeze2 PROTEST/boycott occurred
  when: 1998-09-22/1998-09-30 "for eight days"
  by: uto
  to: rakhmonov; commission
* deal99 AGREE occurred
  when: 1999-06-17 from text "17 June 1999"
  by: rakhmonov; nuri
  to: nuri; rakhmonov
* freeze3 PROTEST/boycott occurred
  when: 1999-05 "May"
  by: uto
  to: commission; rakhmonov
* disband RETREAT/disarm occurred
  when: 1999-08-03 from text "3 August 1999"
  by: nuri; uto
  to: commission
  count: 4498 "4,498 fighters"
* handarms RETREAT/disarm occurred
  when: ?
  by: uto
  to: commission
  count: 2119 "2,119 weapons"
* lift CONCEDE occurred
  when: 1999-08-12 from text "12 August"
  by: court
  to: irp; uto
  answers: disband "In return"
* ban93 COERCE/restrict occurred
  when: 1993-06 from text "June 1993"
  to: irp
* breach2 ASSAULT occurred optional
  when: 1997-09-11/1999-08-12 bounded
* sum CONSULT/multilateral occurred
  when: 1997-09-11/1999-08-12 bounded
  by: russia; iran; un; rakhmonov; uto
* kill92 ASSAULT occurred optional
  when: 1992 from text "1992"
* refer CONSULT announced optional
  when: 1999-09 "September"
* boycott PROTEST/boycott hypothetical
  when: 1999-09/1999-11 bounded
  where: leninabad
  by: "voters"
  said: "people who ought to know" unnamed "say"
* notried ACCUSE/investigate denied
  when: ?
  about: kill92
