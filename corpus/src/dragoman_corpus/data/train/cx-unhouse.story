story: cx-unhouse
conflict: Nigeria
countries: NG
facts: On Friday 26 August 2011 a driver rammed two gates of the United Nations building in Abuja and blew up his car; 18 dead were reported next day, later 21 and 23, over 70 and then 116 wounded. Boko Haram claimed it by telephone. On 31 August the State Security Service named Mamman Nur as
  the planner and said that two suspects had been held since 21 August. (public record: UN and SSS statements, Security Council press statement, Nigerian and foreign press.)

who bh: group NG | Boko Haram; the sect
who un: organisation - | United Nations; UN; the world body
who ban: person - | Ban Ki-moon; Mr Ban; Secretary-General
who migiro: person - | Asha-Rose Migiro; Ms Migiro; Deputy Secretary-General
who council: body - | Security Council
who jonathan: person NG | Goodluck Jonathan; President Jonathan; Jonathan; Mr Jonathan
who sss: body NG | State Security Service; SSS
who police: force NG | Nigerian police; the police; police
who army: force NG | Nigerian army; Joint Task Force; soldiers
who nur: person NG | Mamman Nur; Nur
who fbi: body US | FBI
who us: state US | United States; Washington
who obama: person US | Barack Obama; Obama
who britain: state GB | Britain
who hague: person GB | William Hague; Hague
who yusuf: person NG | Mohammed Yusuf; Yusuf
who nema: body NG | NEMA; National Emergency Management Agency
who shabab: group SO | al-Shabab; Shabab

where unhouse: site NG 9.06 7.49 | UN House; UN building; UN headquarters
where abuja: town NG 9.06 7.49 | Abuja
where maiduguri: town NG 11.85 13.16 | Maiduguri
where gombi: town NG 10.16 12.74 | Gombi
where jos: town NG 9.92 8.89 | Jos
where kano: town NG 12.00 8.52 | Kano

== cx-unhouse-1
outlet: Meridian Wire
register: wire
published: 2011-08-27
--
At least 18 die as car bomber {bomb|rams} UN building in Nigerian capital

ABUJA, Aug 27 (Meridian) - Rescuers {rescue|lifted} slabs of concrete through the night at the wrecked United Nations building in Abuja, where a suicide bomber on Friday {bomb|blew up} a car packed with explosives, {bomb|killing} at least 18 people in the deadliest {bomb|strike} on the world body since Algiers in 2007.

A grey saloon {bomb|crashed} through an exit gate and a second barrier shortly before 11 a.m., a guard said, rolled into the glass doors of the reception and stopped. The driver leaned forward "as if to look for something", then it {bomb|went off}. One whole wing fell. Some 400 people of 26 agencies work there.

NEMA, the relief agency, spoke on Saturday of 18 bodies and of 68 injured in four hospitals, eight of whom a military plane would {evac!announced|take} to South Africa. The Red Cross {blood|appealed} for blood.

In a call to a foreign radio a man who gave his name as Abu Kakah said Boko Haram was behind the {bomb|bombing}. "We {prewarn|warned} that we would carry the war to all of them," he said; there would be {more2,more,moreask|others} unless imprisoned members were {prisoners!demanded|let out} and the {harass!ongoing|hunt} for its people in Maiduguri ceased.

President Goodluck Jonathan, who {jvisit|toured} the ruins on Saturday morning, {jcond|called} it "a barbaric, senseless {bomb|outrage}" and {jpledge|promised} that terrorism would be "brought under control". Security was {tight|tightened} round embassies, and cars were {tight2|searched} on every bridge into the city.

Secretary-General Ban Ki-moon {bancond|denounced} "an {bomb|assault} on those who devote their lives to helping others" and {bansend|dispatched} his deputy, Asha-Rose Migiro, to Abuja. The Security Council {sccond|condemned} the {bomb|act} in the strongest words it has and {scurge|urged} all states to help Nigeria find those behind it. In Washington, Obama {uscond|termed} it horrific; the FBI is {fbi!announced|sending} a team. William Hague of Britain {ukoffer|offered} "any {ukhelp|help} that is asked for".

The sect, whose name is commonly rendered as "Western education is sin", {uprising|rose} against the state in July 2009. About 800 people died in five days, among them its founder, Mohammed Yusuf, whom the police {yusufkill|shot} after the army had {yusufarr|handed} him {yusufarr|over} alive. Since last year it has {series|gunned down} policemen, clerics and chiefs, mostly from the back of motorcycles. On Christmas Eve it {xmas|set off} bombs in Jos and on June 16 it {hq|struck} national police headquarters in the capital, where two died. Only on Thursday gunmen had {gombi|raided} two banks and a police station at Gombi in the north-east; twelve people were {gombi|killed}.

American officers have lately {link|asserted} that its men {trainsh|train} with al-Shabab in Somalia and with Al Qaeda's branch in the Sahara.

~ Meridian Markets: naira steady, Lagos bourse shut for holiday
--
who redcross: organisation - | Red Cross
who kakah: person NG | Abu Kakah
who migiro: his deputy
who army: the army
who gunmen: group NG | gunmen
where abuja: the capital; Nigerian capital
where hq: site NG 9.06 7.49 | police headquarters
where algiers: town DZ 36.75 3.06 | Algiers
* bomb ASSAULT/suicide-attack occurred
  when: 2011-08-26 "Friday" "shortly before 11 a.m."
  where: unhouse; abuja
  by: bh claimed; "a suicide bomber"
  to: un; unhouse thing
  with: car-bomb "a car packed with explosives"
  killed: 18 "18 bodies" side recipient voice nema
  injured: 68 "68 injured" side recipient voice nema
  killed: >=18 "at least 18 people" side recipient
  said: "a guard" witness "said"
  said: nema official "spoke"
* evac AID announced
  when: ?
  where: "South Africa"
  by: "a military plane"
  to: "eight of whom"
  said: nema official "spoke"
* blood REQUEST/assist occurred
  when: 2011-08-26/2011-08-27 bounded
  by: redcross
  about: AID
* more THREATEN/violence occurred
  when: 2011-08-26/2011-08-27 bounded
  by: kakah; bh
  to: "all of them"
  about: more2
* more2 ASSAULT/explosives threatened optional
  when: ?
  by: bh
  to: "all of them"
* prisoners RETREAT/release demanded optional
  when: ?
  to: "imprisoned members"
* harass COERCE/arrest ongoing
  when: 2011-08-27
  where: maiduguri
  to: bh "its people"
  said: kakah party
* jvisit CONSULT/visit occurred
  when: 2011-08-27 "Saturday morning"
  where: unhouse; abuja
  by: jonathan
  to: un
* jcond ACCUSE/disapprove occurred
  when: 2011-08-27 "Saturday morning"
  by: jonathan
  to: bh
  about: bomb
  answers: bomb "called it"
* jpledge AGREE occurred
  when: 2011-08-27 "Saturday morning"
  by: jonathan
* tight MOBILIZE/police occurred
  when: 2011-08-26/2011-08-27 bounded
  where: "round embassies"; abuja
* tight2 COERCE/restrict occurred
  when: 2011-08-26/2011-08-27 bounded
  where: "on every bridge into the city"; abuja
  to: "cars" thing
* bancond ACCUSE/disapprove occurred
  when: 2011-08-26/2011-08-27 bounded
  by: ban
  to: bh
  about: bomb
  answers: bomb "denounced"
* bansend CONSULT/visit announced
  when: ?
  where: abuja
  by: ban; migiro
* sccond ACCUSE/disapprove occurred
  when: 2011-08-26/2011-08-27 bounded
  by: council
  to: bh
  about: bomb
  answers: bomb "condemned"
* scurge REQUEST/assist occurred
  when: 2011-08-26/2011-08-27 bounded
  by: council
  to: "all states"
  about: COOPERATE
* uscond ACCUSE/disapprove occurred
  when: 2011-08-26/2011-08-27 bounded
  where: "Washington"
  by: obama
  to: bh
  about: bomb
  answers: bomb "termed it horrific"
* fbi COOPERATE announced
  when: ?
  by: fbi
* ukoffer AGREE occurred
  when: 2011-08-26/2011-08-27 bounded
  by: hague; britain
  about: ukhelp
* uprising ASSAULT occurred
  when: 2009-07 from text "July 2009"
  by: bh
  to: "the state"
  killed: ~800 "About 800 people" side unknown
* yusufkill ASSAULT/targeted occurred
  when: 2009-07 from text "July 2009"
  by: police
  to: yusuf
  killed: 1 "its founder" side recipient
* yusufarr COOPERATE occurred
  when: 2009-07 from text "July 2009"
  by: army
  to: police
* series ASSAULT/targeted occurred
  when: 2010/2011-08-27 "Since last year"
  by: bh
  to: "policemen"; "clerics"; "chiefs"
* xmas ASSAULT/explosives occurred
  when: 2010-12-24 from text "Christmas Eve"
  where: jos
  by: bh
  to: jos thing
  with: bomb "bombs"
* hq ASSAULT occurred
  when: 2011-06-16 from text "June 16"
  where: hq; abuja
  by: bh
  to: police; hq thing
  killed: 2 "two" side unknown
* gombi ASSAULT/firearms occurred
  when: 2011-08-25 "Thursday"
  where: gombi
  by: gunmen
  to: "two banks" thing; "a police station" thing
  killed: 12 "twelve people" side unknown
* link ACCUSE/allege occurred
  when: ? "lately"
  by: "American officers"
  to: bh
  about: trainsh
* moreask REQUEST/yield occurred
  when: 2011-08-26/2011-08-27 bounded
  by: kakah; bh
  about: prisoners
* ukhelp AID announced optional
  when: ?
  by: britain
* prewarn THREATEN/violence occurred
  when: ?
  by: bh
  to: "all of them"
  said: kakah party "said"
  about: ASSAULT by bh
* trainsh COOPERATE ongoing optional
  when: ?
  where: "Somalia"; "the Sahara"
  by: bh alleged of "American officers"; shabab alleged of "American officers"; "Al Qaeda's branch in the Sahara" alleged of "American officers"
  said: "American officers" official claimed "asserted"
* rescue AID occurred optional
  when: 2011-08-26/2011-08-27 "through the night"
  where: unhouse; abuja
  by: "Rescuers"
  to: un

== cx-unhouse-2
outlet: The Zuma Rock Daily
register: daily
published: 2011-09-01
--
SSS {sssacc|names} 'mastermind' of UN {bomb|blast}; two were in the {arr|net} five days before

By our crime desk, Abuja

The man who planned last Friday's {bomb|carnage} at the UN House is Mamman Nur, a commander of the sect who came home lately from Somalia, the State Security Service {sssacc|disclosed} yesterday. He is being {wanted|sought}. Two others who had a part in the {bomb|plot}, it added to the astonishment of reporters, had already been in its cells for five days when the bomb {bomb|exploded}.

In a statement signed by a Ms Ogar, the service said that on August 21, having received a {tip|tip} from a foreign friend that some "Boko Haram elements" were on their way to {bomb|attack} unnamed targets in the capital, it {arr|picked up} the pair at their hideouts. They are "cooperating". Nur, who made his way out of the {raid|raid}, is thought to be in Kano.

Why then was the gate not closed? A spokeswoman would not say. The UN itself had put up its {alert|alarm level} in July, two diplomats told this paper, and {barrier|asked} the Federal Capital authorities for a barrier on the approach road. It got none. The senator for Abuja {senask,senask2|demands} that the director-general of the SSS be {summon|called} before the chamber and {senresign|go} "if he knew".

The toll climbed to 23 on Tuesday when a Norwegian lawyer was identified and a cleaner succumbed to burns at the National Hospital. Eleven of the dead were on the payroll of the UN. Of 116 {bomb|wounded} some 30 are still in bed here and 12 overseas.

~ Dangote Cement: building the Nigeria of tomorrow [advert]

Ms Migiro, who {migjon|met} Mr Jonathan on Sunday together with the UN's security chief, Gregory Starr, has gone back to New York. She {flag|laid} a wreath, {migthank|thanked} the nurses and {migstay|vowed} that the UN "will not be {quit!denied|driven} from Nigeria". Most agencies have {reopen|opened} again in hotels. Six agents of the FBI are {fbi|sifting} the debris beside the police.

The presidency, for its part, set up a five-man panel three weeks ago to study {panel!hypothetical|talks} with the sect; its report is due this month. Borno's elders {elders|call on} Mr Jonathan to {jtf!demanded|withdraw} the Joint Task Force from Maiduguri, where in July soldiers {jtfburn|set fire} to houses and {jtfkill|shot} some 25 men after a {july|bomb} at a beer garden. The task force {deny|rejects} that. And a former president has let it be known that he will {obj|travel} to Maiduguri to sit with Yusuf's in-laws.

On Monday three more policemen were {police3|cut down} in Maiduguri. Nobody in the Villa would comment.
--
who ogar: person NG | Ms Ogar
who starr: person - | Gregory Starr
who senator: person NG | The senator for Abuja
who elders: population NG | Borno's elders
who obj: person NG | a former president
who presidency: body NG | The presidency
who sss: the service
who army: The task force
who fct: body NG | Federal Capital authorities
where hosp: site NG 9.04 7.46 | National Hospital
* bomb ASSAULT/suicide-attack occurred
  when: 2011-08-26 "last Friday"
  where: unhouse
  by: nur alleged of sss; bh alleged of sss
  to: un; unhouse thing
  with: bomb "the bomb"
  killed: 23 "23" side recipient as_of 2011-08-30
  killed: 11 "Eleven of the dead" part side recipient of "on the payroll of the UN"
  injured: 116 "116" side recipient
  said: sss official "disclosed"
* arr COERCE/arrest occurred
  when: 2011-08-21 from text "August 21"
  where: "at their hideouts"
  by: sss
  to: "Two others"
  detained: 2 "the pair" side actor
  said: sss official "said"
* wanted COERCE/arrest attempted
  when: 2011-09-01
  by: sss
  to: nur
* tip COOPERATE occurred
  when: ?
  by: "a foreign friend"
  to: sss
  said: sss official "said"
* raid COERCE/arrest occurred optional
  when: 2011-08-21
  by: sss
  to: nur
* alert MOBILIZE occurred optional
  when: 2011-07 "July"
  by: un
  said: "two diplomats" unnamed "told"
* barrier REQUEST/assist occurred
  when: 2011-07 "July"
  by: un
  to: fct
  said: "two diplomats" unnamed "told"
* senask REQUEST/change occurred
  when: 2011-08-31/2011-09-01 bounded
  by: senator
  to: sss "the director-general of the SSS"
  about: summon
* summon REQUEST/meet demanded optional
  when: ?
  by: "the chamber"
  to: sss "the director-general of the SSS"
* senresign RETREAT/resign demanded optional
  when: ?
  by: sss "the director-general of the SSS"
* migjon CONSULT/visit occurred
  when: 2011-08-28 "Sunday"
  where: abuja
  by: migiro; starr; jonathan
  to: jonathan
* flag SUPPORT occurred optional
  when: 2011-08-28 "Sunday"
  where: unhouse
  by: migiro
* migthank SUPPORT occurred
  when: 2011-08-28 "Sunday"
  by: migiro
  to: "the nurses"
* migstay REJECT/yield occurred
  when: 2011-08-28 "Sunday"
  by: migiro
  to: bh
  about: quit
* quit RETREAT/withdraw denied optional
  when: ?
  by: un
* reopen RETREAT/access occurred optional
  when: 2011-08-26/2011-09-01 bounded
  by: "Most agencies"
* fbi COOPERATE ongoing
  when: 2011-08-26/2011-09-01 bounded
  where: unhouse
  by: fbi "Six agents of the FBI"; police
  to: police
* panel CONSULT hypothetical
  when: ?
  by: presidency; bh
  to: bh
* sssacc ACCUSE/allege occurred
  when: 2011-08-31 "yesterday"
  by: sss
  to: nur
  about: bomb
* elders REQUEST/change occurred
  when: ?
  by: elders
  to: jonathan
  about: jtf
* jtf RETREAT/withdraw demanded optional
  when: ?
  where: maiduguri
  by: army
* jtfburn ASSAULT/destroy occurred
  when: 2011-07 "July"
  where: maiduguri
  by: army "soldiers"
  to: "houses" thing
  said: army party denied "rejects"
* jtfkill ASSAULT/firearms occurred
  when: 2011-07 "July"
  where: maiduguri
  by: army "soldiers"
  to: "some 25 men"
  killed: ~25 "some 25 men" side recipient
  said: army party denied "rejects"
* july ASSAULT/explosives occurred
  when: 2011-07 "July"
  where: "a beer garden"; maiduguri
  to: "a beer garden" thing
  with: bomb "bomb"
* deny REJECT occurred optional
  when: ?
  by: army
  to: elders
  about: jtfburn
* obj CONSULT/visit announced
  when: ?
  where: maiduguri
  by: obj
  to: "Yusuf's in-laws"
* police3 ASSAULT occurred
  when: 2011-08-29 "Monday"
  where: maiduguri
  to: "three more policemen"
  killed: 3 "three more policemen" side recipient
* senask2 REQUEST/yield occurred
  when: 2011-08-31/2011-09-01 bounded
  by: senator
  to: sss "the director-general of the SSS"
  about: senresign

== cx-unhouse-3
outlet: First Avenue Monitor
register: un
published: 2011-08-29
--
Noon briefing, summary: Abuja

The Deputy Secretary-General spent a second day in Nigeria, a spokesman told correspondents at Headquarters on Monday. She {migvisit|went} straight from the airport to the bedside of the injured, then {migjon|called on} the Head of State. In the {migjon|talks} she {migrequest|asked} for round-the-clock police at all premises of the Organization; this was {granted|granted} on the spot. Security chief Gregory Starr is {audit|examining} what the guards saw.

Casualties. As of this morning 21 persons are confirmed dead in the {bomb|attack} of 26 August and 73 were {bomb|hurt}. Nine of those {bomb|killed} worked for WHO, UNDP, UNICEF and UNODC, and two for contractors. Twelve colleagues were {evac|transferred} by air to Johannesburg on Saturday and Sunday, for which the Secretary-General {banthank|thanks} the Nigerian Air Force and the Government of South Africa. Flags are at half-mast; staff held a silent {vigil|vigil} in Geneva and Nairobi.

Asked whether the UN had been warned, the spokesman said that general {threat|threats} against Western and international offices had been uttered by Boko Haram in July, that a {warn|caution} was passed to missions, and that nothing specific to the date or to the building was known. He would not be drawn on a report that the sect had {bomb|attacked} because of the world body's role in Libya. A caller had {evil|railed} at the UN as "the forum of all global evil", but the Organization gives such calls no weight.

Was it true that Nigeria had {troops!denied|threatened} to pull its peacekeepers out of Darfur so as to use them at home? There had been no such word. On the contrary, the President {recommit|reaffirmed} the commitment in front of Ms Migiro, and {jpledge2|gave his word} that those who did this would be found.

The Council. Its members, in the press statement of Friday, {sccond|deplored} the {bomb|bombing}, expressed {scsymp|condolence} to the families and {scurge|called upon} Member States to assist the Nigerian authorities. The African Union Commission {aucond|did} likewise on Saturday: "no cause can justify such {bomb|slaughter}". The General Assembly will {gaminute!announced|stand} in silence at its next meeting.

Question: does the Secretary-General see a link to the {algiers|bombing} in Algiers in December 2007, in which 17 staff perished, or to the {baghdad|one} at the Canal Hotel of August 2003? Answer: The pattern, a vehicle and an undefended side gate, is similar. After the first, a panel {brahimi|criticised} the house severely. Its advice on walls and distance was {walls|taken up} in forty countries. In Abuja, work on the outer wall was due to start in October.
--
who sa: government ZA | Government of South Africa
who airforce: force NG | Nigerian Air Force
who un: the Organization; Organization; Headquarters
who au: organisation - | African Union Commission
who ga: body - | General Assembly
who who1: organisation - | WHO
who undp: organisation - | UNDP
who unicef: organisation - | UNICEF
who unodc: organisation - | UNODC
who jonathan: Head of State; the President
who starr: person - | Gregory Starr
who spokesman: office - | a spokesman; the spokesman
who nigeria: state NG | Nigeria
who council: The Council
who panel: body - | a panel
where johannesburg: town ZA -26.20 28.05 | Johannesburg
where algiers: town DZ 36.75 3.06 | Algiers
where canal: site IQ 33.33 44.47 | Canal Hotel
where geneva: town CH 46.20 6.14 | Geneva
where nairobi: town KE -1.29 36.82 | Nairobi
where darfur: region SD - - | Darfur
* migvisit CONSULT/visit occurred
  when: 2011-08-28 "a second day"
  where: abuja
  by: migiro
  to: "the injured"
  said: spokesman official "told"
* migjon CONSULT/visit occurred
  when: 2011-08-28
  where: abuja
  by: migiro; jonathan
  to: jonathan
  said: spokesman official "told"
* migrequest REQUEST/assist occurred
  when: 2011-08-28
  by: migiro
  to: jonathan
  about: MOBILIZE/police
  said: spokesman official "told"
  where: abuja
* granted AGREE occurred
  when: 2011-08-28
  by: jonathan
  to: migiro
  answers: migrequest "granted"
  about: MOBILIZE/police
  said: spokesman official "told"
  where: abuja
* audit ACCUSE/investigate ongoing
  when: 2011-08-29
  by: starr
  about: bomb
* bomb ASSAULT/suicide-attack occurred
  when: 2011-08-26 from text "26 August"
  where: abuja
  by: bh alleged of "a report"
  to: un
  with: vehicle "a vehicle"
  killed: 21 "21 persons" side recipient as_of 2011-08-29
  killed: 9 "Nine of those" part side recipient of "WHO, UNDP, UNICEF and UNODC"
  killed: 2 "two for contractors" part side recipient of "contractors"
  injured: 73 "73" side recipient
  said: spokesman official "told"
* evac AID occurred
  when: 2011-08-27/2011-08-28 "Saturday and Sunday"
  where: johannesburg
  by: airforce; sa
  to: "Twelve colleagues"
* banthank SUPPORT occurred
  when: 2011-08-29
  by: ban
  to: airforce; sa
  answers: evac "for which"
* vigil PROTEST/demo occurred optional
  when: 2011-08-26/2011-08-29 bounded
  where: geneva; nairobi
  by: "staff"
* warn COOPERATE occurred optional
  when: 2011-07 "July"
  to: "missions"
  said: spokesman official "said"
* threat THREATEN/violence occurred
  when: 2011-07 "July"
  by: bh
  to: "Western and international offices"
  said: spokesman official "said"
  about: ASSAULT by bh
* troops THREATEN denied
  when: ?
  by: nigeria
  to: un
  about: RETREAT/withdraw by nigeria at darfur
  said: spokesman official denied "no such word"
* evil ACCUSE/disapprove occurred
  when: 2011-08-26/2011-08-29 bounded
  by: "A caller"
  to: un
* recommit AGREE occurred
  when: 2011-08-28/2011-08-29 bounded
  by: jonathan
  to: migiro
  said: spokesman official
* jpledge2 AGREE occurred
  when: 2011-08-28/2011-08-29 bounded
  by: jonathan
  to: migiro
  said: spokesman official
* sccond ACCUSE/disapprove occurred
  when: 2011-08-26 "Friday"
  by: council
  to: bh
  about: bomb
  answers: bomb "deplored the bombing"
* scsymp SUPPORT occurred optional
  when: 2011-08-26 "Friday"
  by: council
  to: "the families"
* scurge REQUEST/assist occurred
  when: 2011-08-26 "Friday"
  by: council
  to: "Member States"
  about: COOPERATE
* aucond ACCUSE/disapprove occurred
  when: 2011-08-27 "Saturday"
  by: au
  to: bh
  about: bomb
  answers: bomb "did likewise"
* gaminute SUPPORT announced optional
  when: ?
  by: ga
* algiers ASSAULT/explosives occurred
  when: 2007-12 from text "December 2007"
  where: algiers
  to: un
  killed: 17 "17 staff" side recipient
* baghdad ASSAULT/explosives occurred
  when: 2003-08 from text "August 2003"
  where: canal
  to: un
* brahimi ACCUSE/disapprove occurred
  when: 2007-12/2011-08-29 bounded
  by: panel
  to: un "the house"
  about: algiers
* walls AGREE occurred optional
  when: 2007-12/2011-08-29 bounded
  by: un
