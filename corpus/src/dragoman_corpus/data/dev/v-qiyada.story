story: v-qiyada
conflict: Sudan
countries: SD, ET
facts: On 3 June 2019, before dawn on the last day of Ramadan, Rapid Support Forces and other units broke up the sit-in before the army headquarters in Khartoum. The doctors'
  committee counted 13, then 35, 60, and by 5 June more than 100 dead, 40 of them taken from the Nile; the health ministry said 46, then 61. On 4 June the Military Council cancelled its agreements
  with the opposition and announced elections in nine months; next day it offered talks, which were refused. The African Union suspended Sudan on 6 June, Ethiopia's prime minister visited
  on the 7th, a general strike was held from 9 to 11 June. (public record: press reports of 3 to 12 June 2019; AU Peace and Security Council communiqué of 6 June.)

who tmc: government SD | Transitional Military Council; Military Council; military council; TMC; the junta; the generals
who burhan: person SD | Abdel Fattah al-Burhan; al-Burhan; Burhan
who rsf: force SD | Rapid Support Forces; RSF; Janjaweed
who hemeti: person SD | Mohamed Hamdan Dagalo; Hemeti; Hemedti
who decl: coalition SD | Forces for Freedom and Change; Declaration of Freedom and Change Forces; the opposition alliance
who spa: organisation SD | Sudanese Professionals Association; SPA; the Professionals
who doctors: organisation SD | Central Committee of Sudan Doctors; doctors' committee; Central Committee of Sudanese Doctors
who au: body - | African Union; the AU
who abiy: person ET | Abiy Ahmed; Mr Abiy
who un: body - | UN; United Nations
who bashir: person SD | Omar al-Bashir; Bashir; el-Bashir
where sudan: country SD 15.00 30.00 | Sudan
where khartoum: town SD 15.50 32.56 | Khartoum
where hq: site SD 15.605 32.545 | army headquarters; General Command; the Qiyada
where omdurman: town SD 15.64 32.48 | Omdurman
where bahri: town SD 15.64 32.53 | Bahri
where nile: region SD - - | Nile

== v-qiyada-1
outlet: Meridian Herald Online
register: live-blog
published: 2019-06-03
--
Sudan {sitin|sit-in} {clear|stormed}: as it happened, Monday 3 June

21:48 GMT
We're closing this page. Main points: at least 35 people {clear|killed}, according to doctors; the opposition alliance has {breakoff|broken off} all contact with the junta; London {ukcond|calls} the
{clear|assault} "an outrageous step".

20:15 GMT
Internet traffic from Sudan has dropped to almost nothing, monitors say. Mobile data was {net|cut} late in the afternoon on all three networks. "We are going blind," a doctor texts.

18:30 GMT
Flight crews report that Khartoum airport is being {airport|kept shut} by soldiers; a regional carrier has turned a jet round over Port Sudan. A {bagstrike|strike} by its baggage handlers had been due tomorrow in any case.

16:02 GMT
A toll of 35 now, says the doctors' committee, "and hundreds {clear|wounded}". It adds that gunmen {hosp|fired} inside the East Nile hospital and {beatmed|beat} two nurses.

14:40 GMT
The UN's secretary-general {uncond|condemns} the {clear|use of force} and {unprobe|wants} an independent inquiry. Washington's Africa bureau, meanwhile, {uscond|calls} it "brutal and coordinated". Neither says who should answer for it.

12:55 GMT
Statement by the Professionals, {call|calling for} total civil {disob|disobedience} from today, every road, every bridge, every office, until the council falls. They {callarmy|appeal} to junior officers to "stand between our breasts and the bullets".

11:20 GMT
A spokesman for the Military Council, in a telephone call to a Gulf channel, says there was no {clear!denied|dispersal}: his men were {colombia|after} criminals in the "Colombia" area by the river, and some of those fled into the crowd. "If the square wants to {resume|come back}, it can," he says. {nexttalk|Talks} might {nexttalk|resume} "today or tomorrow".

09:10 GMT
Residents in Omdurman are {block|piling} bricks and {block|burning} tyres across the streets. In Bahri, a mother tells us, boys tried to {chase|stop} a column of pick-ups with stones and were {fire2|shot at}.

07:35 GMT
Thirteen dead, say the medics. It was nine an hour ago.

06:00 GMT
Our correspondent, on a roof near the Qiyada: "They {clear|came} at about five, in the rain, men in the sand-coloured uniform of the RSF, some with whips. The tents are {clear|burning}. I can hear heavy machine-guns."

05:20 GMT
Good morning. {clear|Shots} in central Khartoum. The {sitin|sit-in} before the army headquarters, held there since 6 April, appears to be under {clear|attack}.

~ Sign up for the Herald's daily digest · Share on Facebook · 1,204 comments
~ MOST READ: Lightning strikes twice at Roland Garros
--
who spokes: person SD | spokesman for the Military Council
who tmc: the council
who london: government GB | London
who sg: person - | UN's secretary-general
who usafr: body US | Washington's Africa bureau
where airport: site SD 15.59 32.55 | Khartoum airport
where eastnile: site SD - - | East Nile hospital
* clear ASSAULT/firearms occurred
  when: 2019-06-03 from text "Monday 3 June"
  where: hq; khartoum
  by: rsf
  to: "sit-in"
  with: small-arms "heavy machine-guns"; other "whips"
  killed: >=35 "at least 35 people" side civilian voice doctors
  killed: 35 "A toll of 35" side civilian voice doctors
  injured: >=200 vague "hundreds wounded" side civilian voice doctors
  killed: 13 "Thirteen dead" side civilian voice "medics"
  killed: 9 "nine" side civilian voice "medics" as_of 2019-06-03
  said: "Our correspondent" media
  said: spokes party denied "says"
* breakoff SANCTION/discontinue occurred
  when: 2019-06-03 "21:48"
  by: decl
  to: tmc
* ukcond ACCUSE/disapprove occurred
  when: 2019-06-03 "21:48"
  by: london
  to: rsf
  about: clear
  answers: clear "calls"
* net COERCE/censor occurred
  when: 2019-06-03 "late in the afternoon"
  where: sudan
* airport COERCE/restrict occurred
  when: 2019-06-03 "18:30"
  where: airport
  by: "soldiers"
  to: airport thing
  said: "Flight crews" witness "report"
* hosp ASSAULT/firearms occurred
  when: 2019-06-03 "16:02"
  where: eastnile
  by: "gunmen"
  to: eastnile thing
  said: doctors "adds"
* beatmed ASSAULT/beat occurred
  when: 2019-06-03 "16:02"
  where: eastnile
  by: "gunmen"
  to: "nurses"
  said: doctors "adds"
* uncond ACCUSE/disapprove occurred
  when: 2019-06-03 "14:40"
  by: sg
  to: rsf
  about: clear
  answers: clear "condemns"
* unprobe REQUEST/change occurred
  when: 2019-06-03 "14:40"
  by: sg
  about: ACCUSE/investigate
  answers: clear "wants an independent inquiry"
* uscond ACCUSE/disapprove occurred
  when: 2019-06-03 "14:40"
  by: usafr
  to: rsf
  about: clear
  answers: clear "calls it"
* call REQUEST/assist occurred
  when: 2019-06-03 "12:55"
  by: spa
  about: disob
* disob PROTEST/boycott demanded optional
  when: 2019-06-03 "today"
  to: tmc
* callarmy REQUEST/assist occurred
  when: 2019-06-03 "12:55"
  by: spa
  to: "junior officers"
* resume PROTEST/demo hypothetical
  when: ?
  by: "the square"
  said: spokes party "says"
* nexttalk CONSULT hypothetical
  when: 2019-06-03/2019-06-04 bounded "today or tomorrow"
  by: tmc
  said: spokes party "says"
* block PROTEST/obstruct occurred
  when: 2019-06-03 "09:10"
  where: omdurman
  by: "Residents"
* chase PROTEST/riot attempted
  when: 2019-06-03 "09:10"
  where: bahri
  by: "boys"
  to: "pick-ups"
  with: stones "stones"
  said: "a mother" witness via "us" "tells"
* fire2 ASSAULT/firearms occurred
  when: 2019-06-03 "09:10"
  where: bahri
  by: "column of pick-ups"
  to: "boys"
  said: "a mother" witness via "us" "tells"
* sitin PROTEST/demo occurred
  when: 2019-04-06/2019-06-03 "since 6 April"
  where: hq; khartoum
* bagstrike PROTEST/strike announced
  when: 2019-06-04 "tomorrow"
  where: airport
  by: "baggage handlers"
* colombia COERCE/arrest attempted
  when: 2019-06-03 "11:20"
  where: "Colombia"
  by: "his men"
  to: "criminals"
  said: spokes party "says"

== v-qiyada-2
outlet: Sudanese Professionals Association, information office
register: communique
published: 2019-06-05
--
To our people: Communiqué on the {offer|invitation} of the putschists

Masses of our proud people,

This morning, a day after he {cancel|tore up} every {may|understanding} reached with us and {elect|ordered} an election on a date of his own choosing, the head of the Military Council came before the cameras to {offer|open his hand} to us again, "without any condition". That hand is
red. More than a hundred martyrs have been counted; forty were pulled today from the Nile with stones tied to their feet by those who {dump|threw} them in.

We therefore declare:

First. We {refuse|reject} the {offer|invitation}. There will be no {refuse|sitting} with the murderers of the General Command.

Second. We {blame|hold} al-Burhan and Hemeti {blame|answerable} by name for the {clear|massacre}, and with them every commander whose men {rape|violated} women in the medical tents. We {tribunal|demand} that an international commission {commission|investigate}.

Third. The {strike|general strike} begins on Sunday the ninth of June and goes on, without pause, until power is {handover|handed} to civilians. Bakers, water and ambulance workers are exempt. If the militia {breakstrike|comes} to drag workers out of their homes, let the neighbourhoods raise {barricreq,barric|barricades}, and let no one answer bullets with stones.

Fourth. We {thankau|salute} the honourable officers of the navy who {navy|refused} to fire and {opengate|opened} their gates to the wounded. We {warnsta|warn} the rest: whoever {part|takes part} in the next crime will be {trial|tried}.

Fifth. We {beg,beg2|ask} our friends in the African Union to {suspau|suspend} this junta, as its charter requires, and the two capitals in the Gulf to {nofund|stop} paying it. On 21 April they {gulf|promised} three billion dollars; with that money the bullets were bought.

Sixth. The deputy head of the SPLM-N was {arman|seized} at his house in Khartoum this very morning and {armanbeat|beaten} before his neighbours, eleven days after he came home from exile. We {freearman|demand} his {armanfree|release}, and that of all who were {detain|taken} since Monday.

The revolution is continuing, and victory is the patience of an hour.

Sudanese Professionals Association
Khartoum, 5 June 2019

~ Distribute widely. Networks are down: copy by hand, send by SMS.
--
who burhan: the head of the Military Council
who tmc: this junta
who rsf: the militia
who splm: person SD | deputy head of the SPLM-N
who gulf: state - | the two capitals in the Gulf
who navy: force SD | officers of the navy
* clear ASSAULT/firearms occurred
  when: 2019-06-03 "Monday"
  where: hq; khartoum
  by: burhan alleged of spa; hemeti alleged of spa
  to: "martyrs"
  killed: >=100 "More than a hundred martyrs" side civilian
  killed: 40 "forty" part side civilian
* offer AGREE occurred
  when: 2019-06-05 "This morning"
  by: burhan
  to: spa
  about: CONSULT
* cancel SANCTION/discontinue occurred
  when: 2019-06-04 from offer "a day after"
  by: burhan
  to: spa
  about: may
* may AGREE occurred
  when: ?
  by: burhan; spa
* elect COERCE announced optional
  when: ?
  by: burhan
* dump ASSAULT occurred
  when: 2019-06-03/2019-06-05 bounded
  where: nile
  by: "those"
  to: "martyrs"
  killed: 40 "forty" side civilian
  part_of: clear
* refuse REJECT/meet occurred
  when: 2019-06-05
  by: spa
  to: burhan
  about: offer
  answers: offer "reject"
* blame ACCUSE/allege occurred
  when: 2019-06-05
  by: spa
  to: burhan; hemeti
  about: clear
* rape ASSAULT/sexual occurred
  when: 2019-06-03
  where: "medical tents"; hq
  by: "men" alleged of spa
  to: "women"
  part_of: clear
* tribunal REQUEST/change occurred
  when: 2019-06-05
  by: spa
  about: commission
* commission ACCUSE/investigate demanded optional
  when: ?
  by: "international commission"
* strike PROTEST/strike announced
  when: 2019-06-09 from text "Sunday the ninth of June"
  by: spa
  to: tmc
* handover RETREAT/resign demanded
  when: ?
  by: tmc
  to: "civilians"
* breakstrike COERCE hypothetical
  when: ?
  by: rsf
  to: "workers"
* barricreq REQUEST/assist occurred
  when: 2019-06-05
  by: spa
  to: "neighbourhoods"
  about: barric
* barric PROTEST/obstruct hypothetical optional
  when: ?
  by: "neighbourhoods"
  to: rsf
* thankau SUPPORT occurred
  when: 2019-06-05
  by: spa
  to: navy
  about: navy
* navy REJECT occurred
  when: 2019-06-03
  by: navy
* opengate AID occurred
  when: 2019-06-03
  by: navy
  to: "wounded"
* warnsta THREATEN/arrest occurred
  when: 2019-06-05
  by: spa
  to: "the rest"
  about: trial
* part ASSAULT hypothetical
  when: ?
  by: "whoever"
* trial ACCUSE/investigate hypothetical
  when: ?
  to: "whoever"
* beg REQUEST/assist occurred
  when: 2019-06-05
  by: spa
  to: au
  about: suspau
* beg2 REQUEST/yield occurred
  when: 2019-06-05
  by: spa
  to: gulf
  about: nofund
* suspau SANCTION/expel demanded optional
  when: ?
  by: au
  to: tmc
* nofund SANCTION/discontinue demanded optional
  when: ?
  by: gulf
  to: tmc
* gulf AGREE occurred
  when: 2019-04-21 from text "21 April"
  by: gulf
  to: tmc
  about: AID to tmc
* arman COERCE/arrest occurred
  when: 2019-06-05 "this very morning"
  where: "his house"; khartoum
  to: splm
* armanbeat ASSAULT/beat occurred
  when: 2019-06-05 "this very morning"
  where: "his house"; khartoum
  to: splm
* freearman REQUEST/yield occurred
  when: 2019-06-05
  by: spa
  to: tmc
  about: armanfree
  answers: arman "demand"
* armanfree RETREAT/release demanded optional
  when: ?
  by: tmc
  to: splm; "all who"
* detain COERCE/arrest occurred
  when: 2019-06-03/2019-06-05 "since Monday"
  to: "all who"

== v-qiyada-3
outlet: Sabah al-Nilayn
register: translation
machine_translated: Arabic
published: 2019-06-08
--
The Ethiopian in Khartoum: a {visit|visit} of hours and the {suspau|freezing} of a membership

Khartoum - Sabah al-Nilayn. The Prime Minister the Ethiopian Abiy Ahmed arrived yesterday, Friday, to the Khartoum in a {visit|visit} surprising, {meettmc|met} in it the President of the Transitional Military Council the Lieutenant-General First Abdel
Fattah al-Burhan at the airport, then {meetffc|sat} with a delegation from the leaders of the opposition alliance in the house of the ambassador of his country, in order to {mediate|mediate} between the two parties.

And informed sources uncovered to the newspaper that Mr Abiy {prop|presented} an initiative from fifteen members for a sovereign council, eight of them civilians, and that the Council the military did {accmed|agree} on the {mediate|mediation} in principle, in the time in which the
alliance {condit|stipulated} for the return to the talks the {release|launch of the sarah} of the detainees, and the {recog|confession} by the crime of the {clear|breaking-up}, and the {pullrsf|pulling} of the forces of the militia from the streets, and the {netret|return} of the net.

And comes this after one day from the {suspau|suspension} by the African Union of the participation of the Sudan in all its activities, "with effect immediate", to the date of the standing-up of an authority civilian, in reaction on the {clear|breaking-up} of the {sitin|sit-in} on Monday the past. And the Union
{threatau|brandished} with {sanau|punishments} on the individuals who obstruct the transition.

And in the context, the Ministry of the Health lowered the outcome of the {clear|killed} to sixty-one, from them three from the regular forces, after that the committee of the doctors had said that the number reached 108. And she had acknowledged the Ministry at the first with 46 only.

And from his side, General Hemedti said, in a speech before his soldiers in a camp west of Omdurman, that the {sitin|sit-in} penetrated it the merchants of the drugs, and that the forces of his were dragged to a trap by elements in their uniform. And he {vowhem|swore} that he
will not permit the chaos and "we must {impose|impose} the prestige of the state by the law".

And it's worth the mention that two from the delegation who {meetffc|met} the guest, they were {arr2|arrested} after the going out by minutes: {arr2|took} the security Mohamed Esmat from in front of the car, and at the dawn today {arr3|raided} a force his house the secretary of the People's Movement, Ismail Jalab.
The ministry the foreign in Addis Ababa expressed its {ethprot|astonishment} and {ethask|requested} explanation.

To that, the members in the union of the pilots announced the entering in the {strike|strike} the comprehensive of Sunday.
--
who sudanst: state SD | Sudan
who tmc: the Council the military; Council the military
who decl: the alliance
who doctors: committee of the doctors
who rsf: forces of the militia; the forces of his
who health: body SD | Ministry of the Health
who pilots: organisation SD | union of the pilots
who ethmfa: body ET | ministry the foreign in Addis Ababa
who au: the Union
who security: force SD | the security
who esmat: person SD | Mohamed Esmat
who jalab: person SD | Ismail Jalab
* visit CONSULT/visit occurred
  when: 2019-06-07 "Friday"
  where: khartoum
  by: abiy; tmc; decl
  to: tmc; decl
* meettmc CONSULT/third-party occurred
  when: 2019-06-07 "Friday"
  where: "airport"; khartoum
  by: abiy; burhan
  to: burhan
  part_of: visit
* meetffc CONSULT/third-party occurred
  when: 2019-06-07 "Friday"
  where: "house of the ambassador"; khartoum
  by: abiy; decl
  part_of: visit
* mediate CONSULT/third-party occurred
  when: 2019-06-07 "Friday"
  where: khartoum
  by: abiy; tmc; decl
  to: tmc; decl
* prop REQUEST/change occurred optional
  when: 2019-06-07 "Friday"
  by: abiy
  to: tmc; decl
  said: "informed sources" unnamed "uncovered"
* accmed AGREE occurred
  when: 2019-06-07 "Friday"
  by: tmc
  to: abiy
  about: mediate
  said: "informed sources" unnamed "uncovered"
* condit REQUEST/yield occurred
  when: 2019-06-07 "Friday"
  by: decl
  to: tmc
  said: "informed sources" unnamed "uncovered"
  about: release
  about: recog
  about: pullrsf
  about: netret
* release RETREAT/release demanded optional
  when: ?
  by: tmc
  to: "detainees"
* recog CONCEDE demanded optional
  when: ?
  by: tmc
  about: clear
* pullrsf RETREAT/withdraw demanded optional
  when: ?
  by: rsf
* suspau SANCTION/expel occurred
  when: 2019-06-06 from visit "after one day"
  by: au
  to: sudanst
  answers: clear "in reaction on"
* clear ASSAULT/firearms occurred
  when: 2019-06-03 "Monday"
  where: khartoum
  by: rsf
  to: "sit-in"
  killed: 61 "sixty-one" voice health
  killed: 3 "three" part voice health
  killed: 108 "108" voice doctors
  killed: 46 "46" voice health
* sitin PROTEST/demo occurred
  when: ?
  where: khartoum
  to: tmc
* threatau THREATEN/restrict occurred
  when: 2019-06-06 "after one day"
  by: au
  to: "individuals"
  about: sanau
* sanau SANCTION threatened
  when: ?
  by: au
  to: "individuals"
* vowhem THREATEN/restrict occurred
  when: 2019-06-03/2019-06-08 bounded
  where: "camp"; omdurman
  by: hemeti
* impose COERCE announced
  when: ?
  by: hemeti
* arr2 COERCE/arrest occurred
  when: 2019-06-07 "Friday"
  where: khartoum
  by: security
  to: "two from the delegation"; esmat
  detained: 2 "two from the delegation"
* arr3 COERCE/arrest occurred
  when: 2019-06-08 "at the dawn today"
  where: "his house"
  by: "a force"
  to: jalab
* ethprot ACCUSE/disapprove occurred
  when: 2019-06-07/2019-06-08 bounded from arr2
  by: ethmfa
  to: security
  about: arr2
  answers: arr2 "expressed"
* ethask REQUEST occurred
  when: 2019-06-07/2019-06-08 bounded from arr2
  by: ethmfa
  to: security
  about: arr2
  answers: arr2 "requested"
* strike PROTEST/strike announced
  when: 2019-06-09 "Sunday"
  by: pilots
* netret CONCEDE demanded optional
  when: ?
  by: tmc

== v-qiyada-4
outlet: Physicians' Witness Sudan
register: ngo
published: 2019-06-12
--
Situation report no. 4: hospitals and the wounded after the third of June (covering 3-11 June)

1. Access. The two army hospitals nearest the square remain {army|closed} to civilians. The teaching hospital in Omdurman, which soldiers had {teach|occupied} on 4 June, was {teachout|vacated} on the evening of the eighth after its staff {staff|downed tools}.
Our team was {turn|turned back} at the Blue Nile bridge on three consecutive mornings; a fourth attempt {permit|succeeded}, with a letter from the health ministry.

2. Injured. 784 persons {clear,hunt|wounded} in the {clear|dispersal} or in the {hunt|house raids} of the following two nights have passed through eleven facilities. Fifty-two had been {hunt|flogged} so badly that they needed grafts. We {treat|treated} nine women and three men for {rape|rape}; colleagues
elsewhere believe that about seventy were {rape|assaulted} in this manner, a figure we cannot verify.

3. Dead. The registers we have seen contain 118 names. The ministry stands by 61.

4. Staff. A surgeon was {shot|shot} in the thigh on Sunday while he {carry|treated} a demonstrator at Bahri, and later {nick|arrested} from his bed. Five colleagues are {held5|held} at an unknown place. On Monday the National Security {free|let go} two of the eight it had {hold|detained} in Kalakla.

5. The {strike|strike}. From the 9th to last night shops, banks and the airport in Khartoum were largely deserted. Four people were {clash|killed} on the first day of the {strike|stoppage} when police {clash|fired} live rounds and {gas|tear gas} at barricades. The {strike|action} was {lift|suspended} yesterday after the
Ethiopian mediator announced that the council had {goodwill|agreed} to {freepol|release} political prisoners, and that {talksann|negotiations} would {talksann|resume} soon. As a first step it {deport|deported} three leaders of the armed movement to South Sudan on Monday, against their will: hardly what had been {goodwill|promised}.

6. Supplies. Two tonnes of surgical kits {kits|arrived} by air from Nairobi on 7 June; a second consignment was to {kits2|follow} but customs have {withhold|withheld} clearance. A neighbouring country's military {hospital|offered} a field hospital, which the council has so far {nohosp|declined}. Some
families in the districts of Burri and Shambat {share|cook} for entire wards.

7. Threats. Anonymous callers have told two directors that their buildings would "{callthreat,burn|burn} with everyone inside" should they publish patient lists. A petrol bomb {petrol|thrown} at the store of one on Thursday night failed to ignite.

8. What we {askcouncil,askfund,askcomm|ask}. That the council {guard|withdraw} armed men from all health facilities; that it {netback|restore} the internet, {net|down} for the ninth day; that donors {fund|fund} prosthetics; and that any commission which may yet {probe|inquire} into these events hear patients in private.

~ Photo: a corridor at the Royal Care. © PWS · Donate now · Bank details overleaf
--
who tmc: the council
who health: body SD | health ministry; The ministry
who med: person ET | Ethiopian mediator
who niss: force SD | the National Security; National Security
who pws: organisation SD | Our team
where omdhosp: site SD - - | The teaching hospital
where bridge: site SD - - | Blue Nile bridge
where kalakla: district SD 15.47 32.48 | Kalakla
where armyhosp: site SD - - | two army hospitals
* army COERCE/restrict ongoing
  when: 2019-06-03/2019-06-12
  where: armyhosp
  to: "civilians"
* teach COERCE/seize occurred
  when: 2019-06-04 from text "4 June"
  where: omdhosp; omdurman
  by: "soldiers"
  to: omdhosp thing
* teachout RETREAT/withdraw occurred
  when: 2019-06-08 from text "evening of the eighth"
  where: omdhosp; omdurman
  by: "soldiers"
* staff PROTEST/strike occurred
  when: 2019-06-04/2019-06-08 bounded from teachout
  where: omdhosp; omdurman
  by: "staff"
* turn COERCE/restrict occurred
  when: 2019-06-03/2019-06-11 bounded "three consecutive mornings"
  where: bridge
  to: pws
  count: 3 "three consecutive mornings"
* permit RETREAT/access occurred optional
  when: 2019-06-03/2019-06-12 bounded
  where: bridge
  by: health
  to: pws
* clear ASSAULT/firearms occurred
  when: 2019-06-03 from text "third of June"
  where: khartoum
  killed: 118 "118 names" voice pws
  killed: 61 "61" voice health
  injured: 784 "784 persons" side civilian
* hunt ASSAULT occurred
  when: 2019-06-03/2019-06-05 from clear "following two nights"
  injured: 52 "Fifty-two" part
* rape ASSAULT/sexual occurred
  when: 2019-06-03/2019-06-11 bounded
  to: "nine women and three men"
  injured: 9 "nine women" part voice pws
  injured: ~70 "about seventy" voice "colleagues"
  injured: 3 "three men" part voice pws
* treat AID occurred optional
  when: 2019-06-03/2019-06-12 bounded
  by: pws
  to: "nine women and three men"
* shot ASSAULT/firearms occurred
  when: 2019-06-09 "Sunday"
  where: bahri
  to: "surgeon"
  injured: 1 "A surgeon"
* carry AID occurred optional
  when: 2019-06-09 "Sunday"
  where: bahri
  by: "surgeon"
  to: "demonstrator"
* nick COERCE/arrest occurred
  when: 2019-06-09/2019-06-12 bounded from shot "later"
  to: "surgeon"
* hold COERCE/arrest occurred
  when: 2019-06-03/2019-06-10 bounded
  where: kalakla
  by: niss
  to: "eight"
  detained: 8 "eight"
* free RETREAT/release occurred
  when: 2019-06-10 "Monday"
  by: niss
  to: "two of the eight"
  released: 2 "two of the eight"
* strike PROTEST/strike occurred
  when: 2019-06-09/2019-06-11 "From the 9th to last night"
  where: khartoum
* clash ASSAULT/firearms occurred
  when: 2019-06-09 "first day of the stoppage"
  where: khartoum
  by: "police"
  to: "barricades" thing
  with: small-arms "live rounds"
  killed: 4 "Four people" side civilian
* gas ASSAULT/crowd-control occurred
  when: 2019-06-09 "first day of the stoppage"
  where: khartoum
  by: "police"
  to: "barricades" thing
  with: crowd-control "tear gas"
* lift RETREAT occurred
  when: 2019-06-11 "yesterday"
* goodwill AGREE occurred
  when: 2019-06-09/2019-06-11 bounded
  by: tmc
  about: freepol
  said: med official "announced"
* freepol RETREAT/release announced
  when: ?
  by: tmc
  to: "political prisoners"
  said: med official "announced"
* talksann CONSULT announced
  when: ? "soon"
  by: tmc
  said: med official "announced"
* deport COERCE/deport occurred
  when: 2019-06-10 "Monday"
  where: "South Sudan"
  by: tmc
  to: "leaders of the armed movement"
  count: 3 "three leaders"
* kits AID occurred
  when: 2019-06-07 from text "7 June"
* kits2 AID attempted optional
  when: 2019-06-07/2019-06-12 bounded
* withhold COERCE/withhold ongoing
  when: 2019-06-07/2019-06-12
  by: "customs"
  to: "second consignment" thing
* hospital AGREE occurred
  when: 2019-06-03/2019-06-12 bounded
  by: "A neighbouring country's military"
  to: tmc
  about: AID to tmc
* nohosp REJECT/assist occurred
  when: 2019-06-03/2019-06-12 bounded
  by: tmc
  to: "A neighbouring country's military"
  about: hospital
  answers: hospital "declined"
* share AID ongoing
  when: 2019-06-03/2019-06-12
  where: "Burri"; "Shambat"
  by: "families"
  to: "wards"
* callthreat THREATEN/violence occurred
  when: 2019-06-03/2019-06-12 bounded
  by: "Anonymous callers"
  to: "directors"
  about: burn
* burn ASSAULT hypothetical optional
  when: ?
  by: "Anonymous callers"
  to: "buildings" thing
* petrol ASSAULT/destroy attempted
  when: 2019-06-06 "Thursday night"
  to: "store" thing
  with: incendiary "petrol bomb"
* askcouncil REQUEST/change occurred
  when: 2019-06-12
  by: pws
  to: tmc
  about: guard
  about: netback
* askfund REQUEST/assist occurred
  when: 2019-06-12
  by: pws
  to: "donors"
  about: fund
* askcomm REQUEST/change occurred optional
  when: 2019-06-12
  by: pws
  to: "commission"
* guard RETREAT/withdraw demanded optional
  when: ?
  by: tmc
* netback CONCEDE demanded optional
  when: ?
  by: tmc
* net COERCE/censor ongoing
  when: 2019-06-03/2019-06-12 "ninth day"
  by: tmc
* fund AID demanded optional
  when: ?
  by: "donors"
* probe ACCUSE/investigate hypothetical
  when: ?
  by: "commission"
* held5 COERCE/arrest ongoing
  when: 2019-06-12
  to: "colleagues"
  detained: 5 "Five colleagues"
