story: b-southsudan-juba
conflict: South Sudan
countries: SS, UG, IN, US, CN, CD
facts: Juba, July 2016: five soldiers killed at a Gudele checkpoint on the 7th, battle at the palace on the 8th (115, then 272 dead), renewed war on the 10th with two Chinese peacekeepers killed, ceasefires
  on the evening of the 11th, attack on the Terrain compound the same day; foreign evacuations on 14 July; resolution 2304 on 12 August; Machar picked up in Congo on 17 August; ten soldiers convicted on 6 September 2018.
  (public record: UN reports, government statements, agency reports)

who kiir: office SS | Salva Kiir; Kiir; President Kiir; the president
who machar: office SS | Riek Machar; Machar; Dr Machar; first vice-president; Dr. Machar
who spla: force SS | SPLA; army; government soldiers; government troops; government forces
who io: group SS | SPLA-IO; Machar's men; Machar's forces; opposition; former rebels
who unmiss: force - | UNMISS; UN mission; peacekeepers; UN base
who council: body - | Security Council; Council
who ban: office - | Ban Ki-moon; Ban
who igad: organisation - | IGAD
who usa: state US | United States; Washington; US
who usmission: body US | US embassy; American embassy; embassy
who uganda: state UG | Uganda; Kampala
who updf: force UG | Ugandan army; UPDF; Ugandan troops
who india: government IN | India; Indian government; Delhi
who taban: office SS | Taban Deng Gai; Taban Deng; Taban
who court: body SS | General Court Martial; court martial; court
who accused: population SS | accused soldiers; accused; ten soldiers
where juba: town SS 4.85 31.60 | Juba
where gudele: district SS 4.87 31.54 | Gudele
where palace: site SS 4.85 31.58 | J1; presidential palace; State House
where jebel: site SS 4.81 31.53 | Jebel; Jebel Kujur
where unhouse: site SS 4.82 31.52 | UN House
where tomping: district SS 4.87 31.61 | Tomping; airport
where terrain: site SS 4.82 31.53 | Terrain; Terrain compound; Terrain hotel
where nimule: town SS 3.60 32.06 | Nimule
where garamba: near CD 4.20 29.50 | Garamba

== b-southsudan-juba-1
outlet: Bahr Live
register: live-blog
published: 2016-07-11
--
Juba {jul10|fighting} as it happened: Kiir and Machar order {cease|ceasefire} after four days

23.10 We pause here. {after|Shots} are heard near the university, a reader says, "but single, like drunks". More tomorrow.

21.35 The rival: first vice-president Riek Machar has told a British broadcaster that his men will {cease|lay down} arms from eight. "There's hope," he says. He is somewhere in Jebel and won't say where.

18.20 President Kiir, through the minister of information, {ceaseord|orders} all commanders to {cease|cease hostilities} from 6 p.m., to protect civilians and to control their forces. "Any commander who {disob|disobeys}," the minister goes on, "will be {arrcmdw,arrcmd|arrested}."

17.05 We are getting messages from an aid workers' compound, the Terrain, out on the Yei road: soldiers have {terrain|broken} the gate. "Please send {terask|help}." The person is not answering any more. We've passed the message on.

16.30 UN House: mortar rounds {unh|fell} inside the camp for displaced people in the night and again this morning; eight {unh|killed}, 59 {unh|hurt}, doctors there tell us. Two Chinese peacekeepers died after their vehicle was {chn|hit} by a rocket yesterday at dusk. Beijing is "deeply shocked" and {bj|condemns} it "in the strongest terms".

14.00 Kenya Airways has {ka|suspended} its flights. The US embassy is {usem|pulling out} all but essential staff; the German foreign ministry plans a {ger|flight} from Entebbe.

12.15 In New York: Ban Ki-moon {bancall|asks} three things of the Council - an arms {embargo|embargo}, {sanc|sanctions} on leaders and commanders who block the peace, and more {fort|troops}. "Attacks on peacekeepers may be a war crime," he reminds everyone.

11.40 East Africa's bloc IGAD, whose ministers are {igad|meeting} in Nairobi, {igadask|demand} that the airport be {open|reopened}. Who would hold the airport? "An intervention {ib|brigade}", goes the draft.

10.30 Tanks in the street behind the ministries. Two helicopter gunships {heli|fire} toward Jebel. That's the third {heli|pass} since eight.

09.15 For those only joining: on Thursday evening five soldiers of the president were {gud|killed} by Machar's men at a checkpoint in Gudele. On Friday, while the two leaders {j1meet|met} inside J1, their guards {j1|shot} it out in the yard: at least 115 {j1|killed}, said the opposition; the health ministry, yesterday, 272, of them 33 civilians. Saturday, fifth birthday of the
nation, was quiet. Sunday it {jul10|began} again.

08.00 Good morning. {jul10|Heavy fire} since first light in Tomping.
--
who spla: soldiers of the president
* jul10 ASSAULT/heavy-weapons occurred
  when: 2016-07-10/2016-07-11 "Sunday"
  where: tomping; jebel; juba
  by: spla; io
  to: io; spla
* ceaseord AGREE occurred
  when: 2016-07-11 day "18.20"
  by: kiir
  to: "all commanders"
  about: cease
* cease RETREAT/ceasefire announced
  when: 2016-07-11 day "6 p.m."
  where: juba
  by: spla; io
  said: machar party "told"
* arrcmd COERCE/arrest hypothetical optional
  when: ?
  by: kiir
  to: "commander"
* arrcmdw THREATEN/arrest occurred
  when: 2016-07-11 day "18.20"
  by: kiir
  to: "commander"
  said: "minister" official "goes on"
  about: arrcmd
* disob REJECT hypothetical
  when: ?
  by: "commander"
  to: kiir
* after ASSAULT/firearms occurred
  when: 2016-07-11 day "23.10"
  where: "university"; juba
  said: "reader" witness "says"
* terrain ASSAULT occurred
  when: 2016-07-11 day "17.05"
  where: terrain
  by: "soldiers"
  to: "aid workers' compound" thing
  said: "person" witness
* terask REQUEST/assist occurred
  when: 2016-07-11 day "17.05"
  where: terrain
  by: "person"
  to: "We"
* unh ASSAULT/heavy-weapons occurred
  when: 2016-07-10/2016-07-11 "in the night" "this morning"
  where: unhouse
  to: "camp for displaced people" thing; "displaced people"
  with: mortar "mortar rounds"
  killed: 8 "eight" side civilian voice "doctors"
  injured: 59 "59" side civilian voice "doctors"
  said: "doctors" witness "tell"
* chn ASSAULT/heavy-weapons occurred
  when: 2016-07-10 day "yesterday at dusk"
  to: unmiss
  with: rocket "rocket"
  killed: 2 "Two Chinese peacekeepers" side recipient
* bj ACCUSE/disapprove occurred
  when: 2016-07-10/2016-07-11 bounded "16.30"
  by: "Beijing"
  about: chn
  answers: chn
* ka SANCTION/discontinue occurred optional
  when: 2016-07-10/2016-07-11 bounded
  by: "Kenya Airways"
* usem RETREAT/withdraw occurred
  when: 2016-07-11 day "14.00"
  by: usmission
* ger AID announced
  when: ?
  by: "German foreign ministry"
* bancall REQUEST/change occurred
  when: 2016-07-11 day "12.15"
  where: "New York"
  by: ban
  to: council
  about: SANCTION/discontinue by council
* embargo SANCTION/discontinue demanded optional
  when: ?
  by: council
* sanc SANCTION/discontinue demanded optional
  when: ?
  by: council
  to: "leaders and commanders"
* fort MOBILIZE/troops demanded optional
  when: ?
  by: council
* igad CONSULT/multilateral occurred
  when: 2016-07-11 day "11.40"
  where: "Nairobi"
  by: igad
* igadask REQUEST/yield occurred
  when: 2016-07-11 day "11.40"
  by: igad
  about: RETREAT/access at tomping
  where: "Nairobi"
* open RETREAT/access demanded optional
  when: ?
  where: tomping
* ib MOBILIZE/troops hypothetical
  when: ?
  where: tomping
  by: igad
* heli ASSAULT/aerial occurred
  when: 2016-07-11 day "10.30"
  where: jebel
  with: helicopter "Two helicopter gunships" 2
* gud ASSAULT/firearms occurred
  when: 2016-07-07 day "Thursday evening"
  where: gudele
  by: io
  to: spla
  killed: 5 "five soldiers" side recipient
* j1meet CONSULT occurred
  when: 2016-07-08 day "Friday"
  where: palace
  by: kiir; machar
* j1 ASSAULT/firearms occurred
  when: 2016-07-08 day "Friday"
  where: palace
  by: spla; io
  to: io; spla
  killed: >=115 "at least 115" voice io
  killed: 272 "272" voice "health ministry" as_of 2016-07-10
  killed: 33 "33 civilians" part side civilian voice "health ministry" as_of 2016-07-10
  said: io party "said"
  said: "health ministry" official

== b-southsudan-juba-2
outlet: The Deccan Ledger
register: daily
published: 2016-07-15
--
'Trouble-Reliever' lands: 156 {sankat|fly home} from Juba with tales of {shop|ransacked} shops

THIRUVANANTHAPURAM: The grey C-17 came down at twenty to five this Friday morning with 156 passengers, nine of them women, three infants, and the minister of state who had gone to {sankat|fetch} them. Two Nepalis were aboard. A second aircraft came back the same day half empty: some three hundred Indians chose to stay with their
shops, those that still have shutters.

"Government soldiers {shop|emptied} mine on Monday," a wholesaler from Rajkot said at the barrier. "On Tuesday they came to sell me back my own sugar." His driver, a Kenyan, was {driver|shot} in the foot for want of a password. The man's account couldn't be checked; others told the like.

India's {sankat|operation} was one of many in those hours. From the south, Kampala {ugconv|sent} a column of fifty lorries with machine-guns at either end, to {ugevac!announced|bring home} up to 38,000 Ugandans stranded up the road. It {ugconv|crossed} at Nimule on Thursday. The Ugandan army, which had {ugwith|left} South Sudan only last October after two years of {ugsup|fighting} on Mr. Kiir's side,
said that this time it comes to {ugside|fight} for nobody: in and out, "two, three days". But "if {attack!hypothetical|attacked}, we {ugresp,ugwarn|respond}", its chief of land forces added, and some in Juba suspect that Kampala may {stay2|stay}.

The United States has {us47|put} 47 extra soldiers into its embassy, with another 130 {usdj|on stand-by} in Djibouti. Japan's three transport planes {jp|waited} there too. Germans, Italians and Britons were {ger|lifted out} on Wednesday and Thursday.

The {cease|ceasefire}, so far, holds. Since Monday night each of the two armies has kept to its half of the city; burial teams have {bury|collected} bodies with the Red Cross. Mr. Machar has {reloc|left} for the bush: forces of the opposition {reloc|pulled out} to the south-west and his spokesman {macond|demands} a "buffer {buf|force}" between the sides. Mr. Kiir {kcall|asked} on Thursday, in a
tone almost of hurt, that he come back: "I don't want any more bloodshed." He {krej|refuses}, though, "even one more" foreign soldier.

Aid agencies put the displaced of the week at 36,000. Warehouses of the World Food Programme were {wfp|looted} of 4,500 tonnes, enough for two hundred thousand for a month, and the agency has resumed {wfpresume|distribution} from what is left, high-energy biscuits mostly, to those sheltering at the Catholic cathedral.

Asked if he would go back, the man from Rajkot laughed for the first time. "Who will collect my debts?"

~ ALSO READ: Bastille Day horror: truck attack in Nice
~ Subscribe to our e-paper @ Rs 99 p.m.
--
who kiir: Mr. Kiir
who machar: Mr. Machar
* sankat AID occurred
  when: 2016-07-15 day "Friday morning"
  where: juba
  by: india
  to: "passengers"; "Two Nepalis"
* shop COERCE/seize occurred
  when: 2016-07-11 day "Monday"
  where: juba
  by: spla
  to: "wholesaler from Rajkot"; "shops" thing
  said: "wholesaler from Rajkot" witness "said"
* driver ASSAULT/firearms occurred
  when: ?
  to: "driver"
  injured: 1 "His driver" side civilian
  said: "wholesaler from Rajkot" witness
* ugconv MOBILIZE/troops occurred
  when: 2016-07-14 day "Thursday"
  where: nimule
  by: uganda
* ugevac AID announced
  when: ?
  by: uganda
  to: "Ugandans"
* ugwith RETREAT/withdraw occurred
  when: 2015-10 month "last October"
  by: updf
  where: "South Sudan"
* ugsup ASSAULT occurred optional
  when: 2013-10-01/2015-10-31 "two years"
  by: updf
* ugside REJECT occurred optional
  when: 2016-07-14/2016-07-15 bounded
  by: updf
* attack ASSAULT hypothetical
  when: ?
  to: updf
  said: "chief of land forces" official "added"
* ugwarn THREATEN/violence occurred
  when: 2016-07-14/2016-07-15 bounded
  by: "chief of land forces"
  about: ugresp
* ugresp ASSAULT hypothetical
  when: ?
  by: updf
* stay2 MOBILIZE/troops hypothetical
  when: ?
  by: uganda
  said: "some in Juba" unnamed suggested "suspect"
* us47 MOBILIZE/troops occurred
  when: ?
  where: juba
  by: usa
* usdj MOBILIZE/troops occurred
  when: ?
  where: "Djibouti"
  by: usa
* ger AID occurred
  when: 2016-07-13/2016-07-14 "Wednesday and Thursday"
  where: juba
  to: "Germans, Italians and Britons"
* cease RETREAT/ceasefire ongoing
  when: 2016-07-11/2016-07-15 "Since Monday night"
  where: juba
  by: spla; io
* bury AID occurred
  when: 2016-07-11/2016-07-15 bounded
  where: juba
  by: "burial teams"; "Red Cross"
  to: "bodies" thing
* reloc RETREAT/withdraw occurred
  when: 2016-07-11/2016-07-15 bounded
  where: "south-west"
  by: io; machar
* macond REQUEST/change occurred
  when: 2016-07-11/2016-07-15 bounded
  by: machar
  about: MOBILIZE/troops
* buf MOBILIZE/troops demanded optional
  when: ?
* kcall REQUEST/change occurred
  when: 2016-07-14 day "Thursday"
  by: kiir
  to: machar
* krej REJECT occurred
  when: 2016-07-14/2016-07-15 bounded
  by: kiir
  about: MOBILIZE/troops
* wfp COERCE/seize occurred
  when: ?
  where: juba
  to: "Warehouses of the World Food Programme" thing
* wfpresume AID ongoing
  when: 2016-07-11/2016-07-15 bounded
  where: "Catholic cathedral"; juba
  by: "World Food Programme"
  to: "those sheltering"
* jp MOBILIZE occurred optional
  when: ?
  where: "Djibouti"
  by: "Japan"
figure: displaced 36000 "36,000" at juba voice "Aid agencies"
figure: troops 47 "47 extra soldiers" of usa at juba
figure: troops 130 "another 130" of usa at "Djibouti"

== b-southsudan-juba-3
outlet: Horn Policy Letters
register: analysis
published: 2016-08-25
--
After the Terrain: a resolution, a replacement and a man with a swollen leg

Six weeks is a long time in Juba. When the guns there went {cease|quiet} on 11 July, the {deal15|peace} of August 2015 had two signatories in one city; it has now one and a half. On the 23rd of that month part of the opposition, in a hotel lobby, {oust|dismissed} Riek Machar as leader; three days on, Salva Kiir {oust2|removed} him from the first vice-presidency and took Taban Deng Gai in his
place. Machar, who from hiding had himself {fired|sacked} Taban the day before the lobby, {illegal|called} that null.

He {walk|walked}. For forty days, by his wife's count, he and some hundreds of followers {walk|made} for the Congolese frontier, {hunt|pursued} by Kiir's gunships, which {bombw|bombed} them "nineteen times". On 17 August the United Nations' helicopters in Congo {extr|picked him up} at the edge of Garamba, hungry, with a leg infected, and {extr|bore} him to doctors. Humanitarian grounds, says the mission. Juba
filed a {protest|protest}. Khartoum announced on Tuesday that it has {kht|taken him in} for treatment.

Meanwhile the Security Council. By eleven to none on 12 August, China, Russia, Egypt and Venezuela abstaining, resolution 2304 {rpf|created} a Regional Protection Force of 4,000 with leave to "use all necessary means" against whoever prepares {prep|attacks}. Should the government {obstr|obstruct} it, an arms {embargow,embargo3|embargo} follows. Kiir's cabinet first {rejrpf|rejected} the
text ("colonial"), then {consider|agreed} to "consider" it, then on Monday, when John Kerry {kerry|came} to Nairobi, let it be known that it {accept|accepts} the principle and wants to {negot|haggle} over flags. Of the 4,000 none has {arrive|arrived}.

What such a force is for may be read in what happened without one. On the afternoon that both leaders were {ceaseord|ordering} silence, between eighty and a hundred men in the army's uniform {terrain|entered} the Terrain compound. For nearly four hours they {loot|looted}, {beat|beat} those they found, {rape|raped} at least five women, foreign aid workers among them, and {gatl|shot} dead a Nuer
journalist in front of his colleagues. One American was put through a mock {mock|execution}. {calls|Calls} went to UN House, a mile away. A quick-reaction unit of Ethiopians was told to {quick|move} and did not; the Chinese battalion {refuse|declined}; in the end the government's National Security {resc|extracted} most people, and a private firm {resc2|brought} the last three next morning.
Outside the same base, in the days after, women who went to buy food were {rape2|assaulted} in sight of sentries. The mission has begun two {probe1|inquiries}, Ban Ki-moon a {probe2|third}, under a retired Dutch general. The army {armypro|promises} a {charged|court martial}.

None of it repairs the {deal15|deal}. A Machar in Khartoum {threat|threatens} a "popular {war|resistance}". And a vice-president Taban with no soldiers can deliver nothing. If the Council waits for consent from those whom it wants restrained, 4,000 will stay what they are: a number.
--
* cease RETREAT/ceasefire occurred
  when: 2016-07-11 day from text "11 July"
  where: juba
* oust SANCTION/expel occurred
  when: 2016-07-23 day from text "23rd of that month"
  where: "hotel lobby"; juba
  by: io
  to: machar
* oust2 SANCTION/expel occurred
  when: 2016-07-26 day from oust "three days on"
  by: kiir
  to: machar
* fired SANCTION/expel occurred
  when: 2016-07-22 day from oust "the day before"
  by: machar
  to: taban
* illegal REJECT occurred
  when: 2016-07-26/2016-08-25 bounded
  by: machar
  to: kiir
  answers: oust2 "that"
* walk RETREAT/withdraw occurred
  when: 2016-07-11/2016-08-17 "forty days"
  where: "Congolese frontier"
  by: machar
  said: "wife" party
* hunt ASSAULT occurred
  when: 2016-07-11/2016-08-17 "forty days"
  by: kiir
  to: machar; "followers"
  where: "Congolese frontier"
* bombw ASSAULT/aerial occurred
  when: 2016-07-11/2016-08-17 "forty days"
  by: kiir
  to: machar; "followers"
  with: helicopter "gunships"
  count: 19 "nineteen times"
  part_of: hunt
* extr AID occurred
  when: 2016-08-17 day from text "17 August"
  where: garamba
  by: "United Nations"
  to: machar
* protest ACCUSE/disapprove occurred
  when: 2016-08-17/2016-08-25 bounded
  by: "Juba"
  to: "United Nations"
  answers: extr
* kht AID occurred
  when: 2016-08-17/2016-08-23 bounded "Tuesday"
  by: "Khartoum"
  to: machar
* rpf MOBILIZE/troops announced
  when: ?
  by: council
* prep ASSAULT hypothetical optional
  when: ?
* obstr COERCE hypothetical
  when: ?
  by: "government"
  to: "Regional Protection Force"
* embargo3 SANCTION/discontinue hypothetical optional
  when: ?
  by: council
  to: "government"
* embargow THREATEN/relations occurred
  when: 2016-08-12 day "12 August"
  by: council
  to: "government"
  about: embargo3
* rejrpf REJECT occurred
  when: 2016-08-12/2016-08-22 bounded
  by: "Kiir's cabinet"
  to: council
  answers: rpf "the text"
* consider AGREE occurred
  when: 2016-08-12/2016-08-22 bounded
  by: "Kiir's cabinet"
  to: council
* kerry CONSULT/visit occurred
  when: 2016-08-22 day "Monday"
  where: "Nairobi"
  by: "John Kerry"
* accept AGREE occurred
  when: 2016-08-22 day "Monday"
  by: "Kiir's cabinet"
  to: council
  about: rpf
* negot CONSULT announced
  when: ?
  by: "Kiir's cabinet"; council
  to: council
* arrive MOBILIZE/troops denied
  when: 2016-08-12/2016-08-25 bounded
  by: "Regional Protection Force"
* ceaseord AGREE occurred
  when: 2016-07-11 day "afternoon"
  by: "both leaders"
  about: cease
* terrain ASSAULT occurred
  when: 2016-07-11 day "afternoon"
  where: terrain
  by: "men in the army's uniform"
  to: terrain thing
* loot COERCE/seize occurred
  when: 2016-07-11 day
  where: terrain
  by: "men in the army's uniform"
  to: terrain thing
  part_of: terrain
* beat ASSAULT/beat occurred
  when: 2016-07-11 day
  where: terrain
  by: "men in the army's uniform"
  to: "those they found"
  part_of: terrain
* rape ASSAULT/sexual occurred
  when: 2016-07-11 day
  where: terrain
  by: "men in the army's uniform"
  to: "women"
  injured: >=5 "at least five women" side civilian
  part_of: terrain
* gatl ASSAULT/firearms occurred
  when: 2016-07-11 day
  where: terrain
  by: "men in the army's uniform"
  to: "Nuer journalist"
  killed: 1 "journalist" side civilian
  part_of: terrain
* mock ASSAULT/torture occurred
  when: 2016-07-11 day
  where: terrain
  by: "men in the army's uniform"
  to: "One American"
  part_of: terrain
* quick MOBILIZE/troops denied
  when: 2016-07-11 day
  where: unhouse
  by: "quick-reaction unit of Ethiopians"
* refuse REJECT/assist occurred
  when: 2016-07-11 day
  where: unhouse
  by: "Chinese battalion"
* resc AID occurred
  when: 2016-07-11 day
  where: terrain
  by: "National Security"
  to: "most people"
* resc2 AID occurred
  when: 2016-07-12 day "next morning"
  where: terrain
  by: "private firm"
  to: "last three"
* rape2 ASSAULT/sexual occurred
  when: 2016-07-11/2016-08-25 bounded "in the days after"
  where: unhouse
  to: "women"
* probe1 ACCUSE/investigate occurred
  when: 2016-07-11/2016-08-25 bounded
  by: "mission"
  count: 2 "two"
  about: terrain
* probe2 ACCUSE/investigate occurred
  when: 2016-07-11/2016-08-25 bounded
  by: ban
  about: terrain
* charged ACCUSE/investigate announced
  when: ?
  by: spla
* threat THREATEN/violence occurred
  when: 2016-08-17/2016-08-25 bounded
  where: "Khartoum"
  by: machar
  about: war
* war ASSAULT threatened
  when: ?
  by: machar
* deal15 AGREE occurred
  when: 2015-08 from text "August 2015"
  by: kiir; machar
  to: kiir; machar
* calls REQUEST/assist occurred
  when: 2016-07-11 day
  to: "UN House"
* armypro AGREE occurred
  when: 2016-07-11/2016-08-25 bounded
  by: spla
  about: charged
figure: votes 11 "eleven" of council
figure: troops 4000 "4,000" of "Regional Protection Force"

== b-southsudan-juba-4
outlet: Juba Court Reporter
register: court
published: 2018-09-06
--
GENERAL COURT MARTIAL. Judgment in the matter of the Terrain hotel, read Thursday

Before a brigadier general, presiding, two members. For the prosecution one officer of military justice. Twelve men were {charged|charged} on 30 May 2017; one was {rel|discharged} for want of evidence, and one, a commander, died in October last, the defence says of poison, the prosecution of his heart.

1. The court finds that in the course of 11 July 2016, when {jul10|battle} in the capital was ending, soldiers belonging to several units {terrain|broke} through the perimeter of the Terrain compound.

2. Two of the accused are {con1|found guilty} of the {gatl|murder} of the South Sudanese journalist: life imprisonment. Death was {dp|asked for} by the prosecution and is {dprej|refused}.

3. Three are {con2|convicted} of {rape|rape}, four of sexual {rape|harassment}, and one of {loot|theft} of a vehicle: from seven to fourteen years. All eight are {sack|dismissed} from the army with disgrace.

4. Reparations. The Republic shall {comp,compreq|pay} to the owner of the hotel 2.5 million United States dollars for property {loot|taken}; to each woman {rape|violated}, four thousand; to the family of the journalist, fifty-one head of cattle.

5. Statements to the court. Six witnesses spoke from abroad by video, after the chief of defence forces gave {allow|leave} in May of this year; an Italian woman flew in and testified in a closed room. One witness declares that a soldier {threatw|threatened} to {threatw2|kill} her "if you {obey!hypothetical|disobey}". Counsel for the accused {rejc|disputes} the
identification. He will {app|appeal}.

6. Diplomats in the gallery {wel|welcomed} the reading; a United States officer, on the steps, {more|urged} {more2|prosecution} of those who commanded. The army's spokesman {sorry|apologised} to the victims in the name of the armed forces and {promise|undertook} that soldiers who do such things would be tried.

7. The convicted were {prison|taken} to the central prison under guard.
--
* charged ACCUSE/investigate occurred
  when: 2017-05-30 day from text "30 May 2017"
  by: "prosecution"
  to: "Twelve men"
  count: 12 "Twelve men"
* rel RETREAT/release occurred
  when: 2017-05-30/2018-09-06 bounded
  by: court
  to: "one"
  released: 1 "one"
* jul10 ASSAULT/heavy-weapons occurred optional
  when: 2016-07-11 day from text "11 July 2016"
  where: "capital"
* terrain ASSAULT occurred
  when: 2016-07-11 day from text "11 July 2016"
  where: terrain
  by: "soldiers belonging to several units"
  to: terrain thing
  said: court official "finds"
* con1 SANCTION/convict occurred
  when: 2018-09-06 day "Thursday"
  by: court
  to: "Two of the accused"
  count: 2 "Two"
* gatl ASSAULT/firearms occurred
  when: 2016-07-11 day
  where: terrain
  by: "Two of the accused"
  to: "South Sudanese journalist"
  killed: 1 "South Sudanese journalist" side civilian
* dp REQUEST/change occurred
  when: 2017-05-30/2018-09-06 bounded
  by: "prosecution"
  to: court
  about: SANCTION/convict to "Two of the accused"
* dprej REJECT occurred
  when: 2018-09-06 day
  by: court
  to: "prosecution"
  answers: dp
* con2 SANCTION/convict occurred
  when: 2018-09-06 day "Thursday"
  by: court
  to: "Three"; "four"; "one of"
  count: 8 "All eight"
* rape ASSAULT/sexual occurred
  when: 2016-07-11 day
  where: terrain
  by: accused
  to: "each woman"
* loot COERCE/seize occurred
  when: 2016-07-11 day
  where: terrain
  by: accused
  to: "vehicle" thing; "property" thing
* sack SANCTION/expel occurred
  when: 2018-09-06 day
  by: court
  to: "All eight"
* comp AID demanded optional
  when: ?
  by: "Republic"
  to: "owner of the hotel"; "each woman"; "family of the journalist"
* allow CONCEDE occurred
  when: 2018-05 month "May of this year"
  by: "chief of defence forces"
  to: "Six witnesses"
* threatw THREATEN/violence occurred
  when: 2016-07-11 day
  where: terrain
  by: "soldier"
  to: "One witness"
  said: "One witness" witness "declares"
  about: threatw2
* threatw2 ASSAULT hypothetical
  when: 2016-07-11 day
  where: terrain
  by: "soldier"
  to: "One witness"
  said: "One witness" witness "declares"
* obey REJECT hypothetical optional
  when: 2016-07-11 day
  by: "One witness"
  to: "soldier"
* rejc REJECT occurred
  when: 2017-05-30/2018-09-06 bounded
  by: "Counsel for the accused"
  to: "prosecution"
* app REQUEST/change announced
  when: ?
  by: "Counsel for the accused"
  to: court
  about: con1
* wel SUPPORT occurred
  when: 2018-09-06 day
  by: "Diplomats"
  to: court
  about: con1
  answers: con1 "reading"
* more REQUEST/change occurred
  when: 2018-09-06 day
  by: "United States officer"
  about: more2
* more2 ACCUSE/investigate demanded optional
  when: ?
  said: "United States officer" official "urged"
* sorry CONCEDE occurred
  when: 2018-09-06 day
  by: spla "army's spokesman"
  to: "victims"
* promise AGREE occurred
  when: 2018-09-06 day
  by: spla "army's spokesman"
  to: "victims"
* compreq REQUEST/yield occurred
  when: 2018-09-06 day "Thursday"
  by: court
  to: "Republic"
  about: comp
* prison COERCE/arrest occurred optional
  when: 2018-09-06 day
  where: "central prison"
  to: "The convicted"
