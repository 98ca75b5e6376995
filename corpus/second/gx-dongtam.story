story: gx-dongtam
conflict: Vietnam
countries: VN
facts: In April 2017 villagers of Dong Tam near Hanoi, in dispute over 59 hectares beside the Mieu Mon airfield given to the army's telecom firm, held 38 police and officials for a week after four villagers were arrested; the mayor of Hanoi Nguyen Duc
  Chung came on 22 April and pledged there would be no prosecution. Charges were opened in June 2017. On 9 January 2020 thousands of police raided the village: three officers and Le Dinh Kinh, 84, were killed. On 14 September 2020 two of his sons
  were sentenced to death, others to prison; the appeal court upheld it on 9 March 2021. (public record: ministry of public security, Hanoi people's court, press of 2017, 2020 and 2021)

who villagers: population VN | villagers; the villagers; people of Dong Tam
who kinh: person VN | Le Dinh Kinh; Mr Kinh; Kinh
who cong: person VN | Le Dinh Cong
who chuc: person VN | Le Dinh Chuc
who police: force VN | police; mobile police; riot police; Police
who mps: body VN | ministry of public security; public security ministry
who chung: person VN | Nguyen Duc Chung; Mr Chung; Chung
who hanoi: government VN | Hanoi authorities; the city; government
who viettel: organisation VN | Viettel
who army: force VN | the army
who court: body VN | Hanoi People's Court; the court; the judges
where dongtam: town VN 20.72 105.68 | Dong Tam
where mieumon: site VN 20.70 105.66 | Mieu Mon
where hoanh: district VN 20.72 105.69 | Hoanh; Hoanh hamlet
where hanoic: town VN 21.03 105.85 | Hanoi

== gx-dongtam-1
outlet: Red River Correspondent
register: wire
published: 2017-04-23
--
Vietnam villagers {free19|free} last 19 hostages after mayor's {pledge|pledge}

HANOI, April 23 (RRC) - Villagers on the edge of Hanoi who had {seize|held} policemen and officials in a communal house for a week over a land dispute {free19|released} the last of them on Saturday, after the chief of the city government {came|came} in person and {pledge|promised} in his own hand that nobody would be prosecuted.

Cheers and handshakes greeted the nineteen, some of whom bowed to the crowd, as they {free19|walked out} of the cultural house of Hoanh hamlet in Dong Tam at half past five. Barricades of tree trunks, bricks and sandbags which had {barr|blocked} the lanes since the previous Saturday were {unbar|pulled away} in minutes.

Nguyen Duc Chung, chairman of the Hanoi people's committee and a former police general, {pledge|signed} a {pledge|paper} of three points before several hundred residents: a check of the land within 45 days, no criminal charges against the community as a whole, and an inquiry into the {arrest4|arrest} of four villagers which had started it all. One of these, Le Dinh Kinh, 82, a retired party official, broke a hip when officers {kick|kicked} him into a truck on April 15, his family says. The four were {let4|let go} two days afterwards.

Enraged by the {arrest4|arrests}, people had {seize|seized} 38 men, most of them mobile police {clear|sent} to clear a field. Three escaped, fifteen were {free15|freed} on April 17 and one, a sick man, {free1|let out} on Friday. The villagers {burn|threatened}, according to one of those {free15,free1|let out}, to burn the building if it was {storm|stormed}; petrol cans stood by the door. Those {seize|held} were fed three times a day, and nobody was {seize|hurt}, both sides agree.

At issue are 59 hectares beside the military airfield of Mieu Mon. The defence ministry {take80|took} the land in 1980 for an airstrip that was never built. Peasants went on planting beans, and when Viettel, the telecommunications company of the army, began in March to put up a fence they {drive|drove} its surveyors {drive|off}. The city's line is that the whole is military ground. The villagers say that 47 hectares are theirs.

In Vietnam all land belongs to the state, and evictions cause most of its public protests. Such an open challenge to police is rare. Last year two wardens of a logging company were {daknong|shot dead} in Dak Nong province by a farmer whose cashew trees were being {bull|bulldozed}; he may be {death|sentenced} to death.

A lawyer who witnessed the {pledge|signing} said that the value of the {pledge|promise} would be tested soon. "We trust the party, we do not trust the district," a farmer told him.

~ Travel: top ten beaches of Danang
--
who farmer: person VN | a farmer whose cashew trees
who mnd: body VN | The defence ministry
who lawyer: person VN | A lawyer who witnessed
where daknong: province VN 12.0 107.7 | Dak Nong
where house: site VN 20.72 105.69 | communal house; cultural house
* free19 RETREAT/release occurred
  when: 2017-04-22 "on Saturday" "half past five"
  where: house; hoanh; dongtam
  by: villagers
  to: police "policemen and officials"
  released: 19 "nineteen"
* pledge AGREE occurred
  when: 2017-04-22 "on Saturday"
  where: dongtam
  by: chung
  to: villagers
  about: ACCUSE/investigate to villagers
  about: ACCUSE/investigate by hanoi
* seize ASSAULT/abduct occurred
  when: 2017-04-15/2017-04-22 "for a week"
  where: house; hoanh; dongtam
  by: villagers
  to: police; "officials"
  abducted: 38 "38 men"
  injured: 0 "nobody" side recipient
  answers: arrest4 "Enraged by the arrests"
* came CONSULT/visit occurred
  when: 2017-04-22 "on Saturday"
  where: dongtam
  by: chung; villagers
  to: villagers
* barr PROTEST/obstruct occurred
  when: 2017-04-15/2017-04-22 "since the previous Saturday"
  where: hoanh; dongtam
  by: villagers
  to: hanoi
* unbar RETREAT/access occurred
  when: 2017-04-22
  where: hoanh; dongtam
  by: villagers
* arrest4 COERCE/arrest occurred
  when: 2017-04-15 from text "April 15"
  where: dongtam
  by: police "officers"
  to: "four villagers"; kinh
  detained: 4 "four villagers"
* kick ASSAULT/beat occurred
  when: 2017-04-15 from text "April 15"
  where: dongtam
  by: police alleged of "his family"
  to: kinh
  injured: 1 "Le Dinh Kinh" side recipient voice "his family"
  said: "his family" party "says"
  part_of: arrest4
* let4 RETREAT/release occurred
  when: 2017-04-17 from arrest4 "two days afterwards"
  to: "four villagers"; kinh
  released: 4 "The four"
* clear MOBILIZE/police occurred
  when: 2017-04-15
  where: dongtam
  by: police "mobile police"
  to: "a field" thing
* free15 RETREAT/release occurred
  when: 2017-04-17 from text "April 17"
  where: house; hoanh; dongtam
  by: villagers
  to: police
  released: 15 "fifteen"
* free1 RETREAT/release occurred
  when: 2017-04-21 "on Friday"
  where: house; hoanh; dongtam
  by: villagers
  to: "a sick man"
  released: 1 "one"
* burn THREATEN/violence occurred
  when: 2017-04-15/2017-04-22 bounded
  where: house; hoanh
  by: villagers
  to: police
  about: ASSAULT/destroy by villagers at house
  said: "one of those let out" witness "according to"
* storm ASSAULT hypothetical optional
  when: ?
  where: house; hoanh
  by: police
  to: "the building" thing
* take80 COERCE/seize occurred
  when: 1980 from text "1980"
  where: mieumon
  by: mnd
  to: "the land" thing
* drive PROTEST/obstruct occurred
  when: 2017-03 "March"
  where: mieumon
  by: "Peasants"
  to: viettel "its surveyors"
* daknong ASSAULT/firearms occurred
  when: 2016 "Last year"
  where: daknong
  by: farmer
  to: "two wardens of a logging company"
  killed: 2 "two wardens" side recipient
* bull ASSAULT/destroy occurred optional
  when: 2016 "Last year"
  where: daknong
  by: "a logging company"
  to: "cashew trees" thing
* death SANCTION/convict hypothetical
  when: ?
  to: farmer
figure: residents >=200 vague "several hundred residents" of villagers at dongtam
figure: hectares 59 "59 hectares" at mieumon
tie: viettel part_of army "the telecommunications company of the army"
tie: chung leads "Hanoi people's committee" "chairman of"

== gx-dongtam-2
outlet: Thanh Nien Nay (translated)
register: translation
published: 2020-01-15
machine_translated: Vietnamese
--
Three soldiers of the people's police {shaft|sacrificed} at Dong Tam: the opponents had {stock|stocked} grenades

(Hanoi) - At a press meeting of 14 January the deputy minister of public security, general lieutenant Luong Tam Quang, reported about the case of {clash|disturbing} public order in Hoanh hamlet, commune Dong Tam, happening at dawn of 9 January.

According to him, the functional forces in that night {raid|went} to protect the building of a wall around the airfield Mieu Mon, a construction started on 31 December. At about four o'clock, when the formations {raid|passed} the entrance of the village, a number of objects under the command of Le Dinh Kinh {clash|attacked} them with petrol bombs, iron spears and grenades. Three officers, of them one deputy commander of regiment, while pursuing the offenders fell in a shaft of four metres between two houses; from above the objects {shaft|poured} petrol and {shaft|set fire}, and the three comrades {shaft|sacrificed}. Police were forced to {fire|fire}. Le Dinh Kinh was {kinhkill|destroyed} at his house, in the hand still a grenade.

Twenty-two persons were {arrest22|arrested} the same day, up to now thirty. The investigation organ started a {case|case} of {shaft|murder}, {stock|keeping} weapons and {clash|opposing} duty performers. {collect|Collected} at the scene: eight grenades, twenty petrol bottles, knives tied on poles. The state president {medal|conferred} on the three martyrs the combat exploit medal first class; today thousands come to {respect|pay respect} in the capital.

To the question why in the night, general Quang said that the plan was to put posts, not to {raid!denied|attack} the village. To the question about 3,000 police he did not answer. He {blame|blamed} "reactionary organisations outside", which {money|sent} money to Le Dinh Kinh's group through a bank account; Vietcombank {block|blocked} that account on the 11th with 528 million dong in it. The holder of it, a wife of a dissident in Hanoi, wrote a {complaint|complaint}.

On social pages run other stories. A daughter in law says that the police {blew|blew} the door, {gas|threw} tear gas in the bedroom, {struck|struck} her at the mouth and that the old man was {kinhkill|shot} with the leg {leg|broken} before, from near, and then {dog|bitten} by the dog. Facebook, the ministry {regr|regrets}, {refuse|refuses} to take down these "toxic" posts, although the ministry of information had {require|required} it. More than 30 owners of accounts are {summon|called} for work. An embassy of the European Union has {light|asked} for "full light". Amnesty International {amn|condemned} a "{crack|crackdown} on voices".

The body of Le Dinh Kinh was buried on Monday by his people under the eyes of plain clothes; his relatives {exam|demanded} an examination, the stomach having been opened. The commune is {close|closed} for outside persons until further. In 2017 at the same place the villagers {seize|captured} thirty-eight officers; the chairman Nguyen Duc Chung then {pledge|signed} not to prosecute, but seven weeks later the city police opened a {case17|case} for illegal {seize|detention}. An {insp|inspection} of July 2017 confirmed: the land is of defence.

~ Xem thêm: Giá vàng hôm nay
--
who quang: person VN | Luong Tam Quang; general Quang
who dauth: person VN | A daughter in law
who eu: organisation - | European Union
who amnesty: organisation - | Amnesty International
who facebook: organisation US | Facebook
who infomin: body VN | the ministry of information
who vcb: organisation VN | Vietcombank
who mps: the ministry
who offs: force VN | Three officers
who objects: population VN | the objects; the offenders; the opponents; a number of objects
who relatives: population VN | his relatives
who holder: person VN | a wife of a dissident
who president: office VN | The state president
* shaft ASSAULT occurred
  when: 2020-01-09 from text "dawn of 9 January"
  where: hoanh; dongtam
  by: objects
  to: offs
  with: incendiary "petrol"
  killed: 3 "Three officers" side recipient voice quang
  killed: 1 "one deputy commander of regiment" part side recipient voice quang
  said: quang official "reported"
  part_of: clash
* stock MOBILIZE/weapons occurred
  when: ?
  where: dongtam
  by: objects "the opponents"
* clash ASSAULT/explosives occurred
  when: 2020-01-09 from text "dawn of 9 January" "about four o'clock"
  where: hoanh; dongtam
  by: objects; kinh
  to: police "the functional forces"
  with: incendiary "petrol bombs"; other "iron spears"; grenade "grenades"
  said: quang official "According to"
* raid MOBILIZE/police occurred
  when: 2020-01-09 from text "9 January" "in that night"
  where: mieumon; hoanh; dongtam
  by: police "the functional forces"
  said: quang official "According to"
* fire ASSAULT/firearms occurred
  when: 2020-01-09
  where: hoanh; dongtam
  by: police
  to: objects
  answers: shaft "were forced to"
  said: quang official "According to"
* kinhkill ASSAULT/firearms occurred
  when: 2020-01-09
  where: "his house"; hoanh; dongtam
  by: police
  to: kinh
  killed: 1 "Le Dinh Kinh" side recipient
  said: quang official "According to"
  said: dauth witness "says"
* arrest22 COERCE/arrest occurred
  when: 2020-01-09 "the same day"
  where: hoanh; dongtam
  by: police
  to: objects "Twenty-two persons"
  detained: 22 "Twenty-two persons"
  detained: 30 "thirty" as_of 2020-01-14
* case ACCUSE/investigate occurred
  when: 2020-01-09/2020-01-14 bounded
  by: "The investigation organ"
  to: objects
  about: shaft
  about: stock
  about: clash
* collect COERCE/seize occurred
  when: 2020-01-09/2020-01-14 bounded
  where: hoanh; dongtam
  by: police
  to: "eight grenades" thing; "twenty petrol bottles" thing; "knives tied on poles" thing
  munitions: 8 "eight grenades" part
  munitions: 20 "twenty petrol bottles" part
* medal SUPPORT occurred
  when: 2020-01-09/2020-01-15 bounded
  by: president
  to: offs
* respect SUPPORT occurred optional
  when: 2020-01-15 "today"
  where: "the capital"
  by: "thousands"
  to: offs
* blame ACCUSE/allege occurred
  when: 2020-01-14 from text "14 January"
  by: quang
  to: "reactionary organisations outside"
  about: money
* money AID occurred
  when: ?
  by: "reactionary organisations outside" alleged of quang
  to: kinh "Le Dinh Kinh's group"
  said: quang official "blamed"
* block COERCE/restrict occurred
  when: 2020-01-11 "the 11th"
  by: vcb
  to: "that account" thing; holder
* complaint ACCUSE/disapprove occurred
  when: 2020-01-11/2020-01-15 bounded
  by: holder
  to: vcb
  about: block
  answers: block "complaint"
* blew ASSAULT/explosives occurred
  when: 2020-01-09
  where: "his house"; dongtam
  by: police alleged of dauth
  to: "the door" thing
  said: dauth witness "says"
* gas ASSAULT/crowd-control occurred
  when: 2020-01-09
  where: "the bedroom"; dongtam
  by: police alleged of dauth
  to: "the bedroom" thing
  with: crowd-control "tear gas"
  said: dauth witness "says"
* struck ASSAULT/beat occurred
  when: 2020-01-09
  where: dongtam
  by: police alleged of dauth
  to: dauth
  said: dauth witness "says"
* leg ASSAULT/beat occurred
  when: 2020-01-09
  where: dongtam
  by: police alleged of dauth
  to: kinh
  said: dauth witness "says"
* dog ASSAULT occurred optional
  when: 2020-01-09
  where: dongtam
  by: police alleged of dauth
  to: kinh
  said: dauth witness "says"
* regr ACCUSE/disapprove occurred optional
  when: 2020-01-09/2020-01-15 bounded
  by: mps
  to: facebook
  about: refuse
  answers: refuse "regrets"
* refuse REJECT/change occurred
  when: 2020-01-09/2020-01-15 bounded
  by: facebook
  to: infomin
  about: COERCE/censor
  answers: require "refuses"
  said: mps official "regrets"
* require REQUEST/change occurred
  when: 2020-01-09/2020-01-15 bounded
  by: infomin
  to: facebook
  about: COERCE/censor by facebook
* summon ACCUSE/investigate occurred
  when: 2020-01-09/2020-01-15 bounded
  to: "More than 30 owners of accounts"
  count: >=30 "More than 30"
* light REQUEST/change occurred
  when: 2020-01-09/2020-01-15 bounded
  by: eu "An embassy of the European Union"
  about: ACCUSE/investigate
* amn ACCUSE/disapprove occurred
  when: 2020-01-09/2020-01-15 bounded
  by: amnesty
  about: crack
  answers: crack "condemned"
* crack COERCE/censor occurred
  when: 2020-01-09/2020-01-15 bounded
  to: "voices"
  said: amnesty party "condemned"
* exam REQUEST/change occurred
  when: 2020-01-09/2020-01-15 bounded
  by: relatives
  about: ACCUSE/investigate
* close COERCE/restrict ongoing
  when: 2020-01-09/2020-01-15 bounded
  where: dongtam
  to: "outside persons"
* seize ASSAULT/abduct occurred
  when: 2017 from text "2017"
  where: dongtam
  by: villagers
  to: police "thirty-eight officers"
  abducted: 38 "thirty-eight officers"
* pledge AGREE occurred
  when: 2017 from text "2017"
  where: dongtam
  by: chung
  to: villagers
  about: ACCUSE/investigate to villagers
* case17 ACCUSE/investigate occurred
  when: 2017 from pledge "seven weeks later"
  by: police
  to: villagers
  about: seize
* insp ACCUSE/investigate occurred optional
  when: 2017-07 from text "July 2017"
figure: police 3000 "3,000 police" of police
tie: quang holds_office mps "deputy minister of public security"

== gx-dongtam-3
outlet: Lotus Rights Watch
register: ngo
published: 2021-03-10
--
Vietnam: appeal court {uphold|confirms} two death {sent|sentences} over Dong Tam

On 9 March 2021, after two days, a high court in Hanoi {uphold|rejected} the {appeals|appeals} of six of the 29 people {sent|convicted} last September in the Dong Tam case. Le Dinh Cong and Le Dinh Chuc, sons of the village elder Le Dinh Kinh, thus remain {sent|condemned} to death for the {shaft|murder} of three police officers on 9 January 2020. A grandson must {sent|serve} life; three others between twelve and sixteen years.

We {wecond|condemn} this {uphold|ruling} and the trial that {uphold|confirmed} it. We take no view on who {shaft|killed} the officers: that is precisely what no court has tried to find out.

What the defence {req|requested}, and was {refall|refused}:

- a reconstruction at the shaft in which the three were found. It was {refsep,refmon|refused} in September and again on Monday. Lawyers hold that the depth, the burns and the time given by the prosecution cannot all be true;
- the body-camera film, of which a propaganda version of eleven minutes was shown to the court;
- an inquiry into the {kinhkill|shooting} of Mr Kinh, 84, who was {kinhkill|hit} in the heart and the head, by whose hand has never been stated;
- a check of the statements. Nineteen of twenty-nine accused said at the first trial that they had been {beat|beaten} in custody, one with rubber truncheons "for the first ten days". The judges {decline|declined} to hear this. The prosecutor {slander|called} it slander.

Ten of those in the dock had {pardon|asked} the families of the dead for pardon, as their lawyers were told by officials that this would help them; fourteen received suspended {sent|terms} and were {home|sent home}.

Around the trial. Police {stop|stopped} the car of two defence lawyers on 7 September and {laptop|took} a laptop. On 24 June 2020 the land activist Can Thi Theu and her two sons, who had published a report on the {raid|operation}, were {theu|arrested}; the author Pham Doan Trang was {trang|taken} on 6 October, a few hours after the yearly human-rights {dialog|dialogue} between Vietnam and the United States. Two brothers who broadcast from the village face {charges|charges} of propaganda against the state. Mr Chung, the former mayor whose written {pledge|assurance} ended the {seize|hostage-taking} of April 2017, is himself in prison, {chungsent|sentenced} in December to five years for stealing secrets in an affair of another kind.

The state's answer. A spokeswoman of the foreign ministry {dismiss|dismissed} on 17 September a {comm|communication} by six UN experts as "not objective". The European Union {commute|called} in the same week for the death {sent|penalties} to be commuted; the German embassy was {seat|denied} a seat at the trial.

We {wecall,wecall2|call on} Vietnam's president to commute both {sent|sentences}, and on the National Assembly to look into who {raid|ordered} 3,000 men into a village before dawn for the sake of a wall. That wall stands. The wells inside it are {wells|closed} to those who dug them.
--
who we: organisation - | We; Lotus Rights Watch
who hcourt: body VN | a high court
who prosec: office VN | The prosecutor
who defence: organisation VN | defence lawyers; the defence; Lawyers
who theu: person VN | Can Thi Theu
who trang: person VN | Pham Doan Trang
who mfa: office VN | A spokeswoman of the foreign ministry
who unexp: body - | six UN experts
who eu: organisation - | European Union
who gemb: body DE | the German embassy
who vnpres: office VN | Vietnam's president
who na: body VN | National Assembly
who us: state US | United States
who officers: force VN | three police officers; the officers
* uphold REJECT occurred
  when: 2021-03-09 from text "9 March 2021"
  where: hanoic
  by: hcourt
  to: cong; chuc; "six of the 29 people"
  about: appeals
  answers: appeals "rejected the appeals"
* sent SANCTION/convict occurred
  when: 2020-09 "last September"
  by: court
  to: cong; chuc; "29 people"
  count: 29 "29 people"
  answers: shaft "for the murder"
* appeals REQUEST/yield occurred optional
  when: 2020-09/2021-03-09 bounded
  by: cong; chuc; "six of the 29 people"
  to: hcourt
* shaft ASSAULT occurred
  when: 2020-01-09 from text "9 January 2020"
  where: dongtam
  by: cong alleged of hcourt; chuc alleged of hcourt
  to: officers
  killed: 3 "three police officers" side recipient
* wecond ACCUSE/disapprove occurred
  when: 2021-03-09/2021-03-10 bounded
  by: we
  to: hcourt
  about: uphold
  answers: uphold "condemn this ruling"
* req REQUEST/change occurred
  when: 2020-09/2021-03-09 bounded
  by: defence
  to: court; hcourt
  about: ACCUSE/investigate
* refall REJECT/change occurred
  when: 2020-09/2021-03-09 bounded
  by: court; hcourt
  to: defence
  about: req
  answers: req "was refused"
* refsep REJECT/change occurred
  when: 2020-09 "September"
  by: court
  to: defence
  answers: req "refused"
  part_of: refall
* refmon REJECT/change occurred
  when: 2021-03-08 "on Monday"
  by: hcourt
  to: defence
  answers: req "refused"
  part_of: refall
* kinhkill ASSAULT/firearms occurred
  when: 2020-01-09
  where: dongtam
  to: kinh
  killed: 1 "Mr Kinh" side recipient
* beat ASSAULT/beat occurred
  when: 2020-01-09/2020-09 bounded
  where: "custody"
  to: "Nineteen of twenty-nine accused"
  with: blunt "rubber truncheons"
  count: 19 "Nineteen of twenty-nine accused"
  said: "Nineteen of twenty-nine accused" party "said"
  said: prosec official denied "called it slander"
* decline REJECT occurred
  when: 2020-09 "at the first trial"
  by: court
  to: "Nineteen of twenty-nine accused"
  answers: beat "declined to hear this"
* slander ACCUSE/disapprove occurred
  when: 2020-09 "at the first trial"
  by: prosec
  to: "Nineteen of twenty-nine accused"
  answers: beat "called it slander"
* pardon CONCEDE occurred
  when: 2020-09
  by: "Ten of those in the dock"
  to: "the families of the dead"
* home RETREAT/release occurred
  when: 2020-09
  by: court
  to: "fourteen"
  released: 14 "fourteen"
* stop COERCE/seize occurred
  when: 2020-09-07 from text "7 September"
  by: police
  to: defence "two defence lawyers"; "the car" thing
* laptop COERCE/seize occurred
  when: 2020-09-07 from text "7 September"
  by: police
  to: defence; "a laptop" thing
* raid MOBILIZE/police occurred
  when: 2020-01-09 "before dawn"
  where: dongtam
  by: police "3,000 men"
* theu COERCE/arrest occurred
  when: 2020-06-24 from text "24 June 2020"
  to: theu; "her two sons"
  detained: 3 "Can Thi Theu and her two sons"
* trang COERCE/arrest occurred
  when: 2020-10-06 from text "6 October"
  to: trang
  detained: 1 "Pham Doan Trang"
* dialog CONSULT occurred optional
  when: 2020-10-06 from trang "a few hours"
  by: "Vietnam"; us
* charges ACCUSE/investigate occurred
  when: 2020-01-09/2021-03-10 bounded
  to: "Two brothers"
* pledge AGREE occurred
  when: 2017-04 from text "April 2017"
  by: chung
* seize ASSAULT/abduct occurred
  when: 2017-04 from text "April 2017"
  where: dongtam
* chungsent SANCTION/convict occurred
  when: 2020-12 "December"
  to: chung
* dismiss REJECT occurred
  when: 2020-09-17 from text "17 September"
  by: mfa
  to: unexp
  about: comm
  answers: comm "dismissed"
* comm ACCUSE/disapprove occurred
  when: 2020-01-09/2020-09-17 bounded
  by: unexp
  to: "Vietnam"
* commute REQUEST/yield occurred
  when: 2020-09-14/2020-09-20 week from dismiss "the same week"
  by: eu
  about: CONCEDE to cong
  answers: sent "called"
* seat REJECT occurred
  when: 2020-09
  to: gemb
* wecall REQUEST/yield occurred
  when: 2021-03-09/2021-03-10 bounded
  by: we
  to: vnpres
  about: CONCEDE by vnpres
  answers: sent "call on"
* wecall2 REQUEST/change occurred
  when: 2021-03-09/2021-03-10 bounded
  by: we
  to: na
  about: ACCUSE/investigate by na
* wells COERCE/restrict ongoing
  when: 2021-03-10
  where: dongtam
  to: "those who dug them"; "The wells" thing
figure: police 3000 "3,000 men" of police at dongtam
