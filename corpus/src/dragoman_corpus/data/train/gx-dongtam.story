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

HANOI, April 23 (RRC) - Villagers on the edge of Hanoi who had {hold|held} policemen and officials in a communal house for a week over a land dispute {free19|released} the last of them on Saturday, after the chief of the city government {visit|came} in person and {pledge|promised} in his own hand that nobody would be {pros!denied|prosecuted}.

Cheers and handshakes greeted the nineteen, some of whom bowed to the crowd, as they walked out of the cultural house of Hoanh hamlet in Dong Tam at half past five. Barricades of tree trunks, bricks and sandbags which had {barr|blocked} the lanes since the previous Saturday were {unbarr|pulled away} in minutes.

Nguyen Duc Chung, chairman of the Hanoi people's committee and a former police general, {pledge|signed} a paper of three points before several hundred residents: a {inspect!announced|check} of the land within 45 days, no criminal {pros!denied|charges} against the community as a whole, and an {invest!announced|inquiry} into the {arr4|arrest} of four villagers which had started it all. One of these, Le Dinh Kinh, 82, a retired party official, broke a hip when officers {leg|kicked} him into a truck on April 15, his family says. The four were {free4|let go} two days afterwards.

Enraged by the {arr4|arrests}, people had {hold|seized} 38 men, most of them mobile police {polsend|sent} to {clear|clear} a field. Three {escape|escaped}, fifteen were {free15|freed} on April 17 and one, a sick man, {free1|let out} on Friday. The villagers {gasthr|threatened}, according to one of those {free15,free1|let out}, to {burnthr|burn} the building if it was {stormh!hypothetical|stormed}; petrol cans stood by the door. Those {hold|held} were {feed|fed} three times a day, and nobody was hurt, both sides agree.

At issue are 59 hectares beside the military airfield of Mieu Mon. The defence ministry {take80|took} the land in 1980 for an airstrip that was never built. Peasants went on planting beans, and when Viettel, the telecommunications company of the army, began in March to {fence|put up} a fence they {drive|drove} its surveyors {drive|off}. The city's line is that the whole is military ground. The villagers say that 47 hectares are theirs.

In Vietnam all land belongs to the state, and evictions cause most of its public protests. Such an open challenge to police is rare. Last year two wardens of a logging company were {daknong|shot} dead in Dak Nong province by a farmer whose cashew trees were being {daknong0|bulldozed}; he may be {deathdn|sentenced} to death.

A lawyer who witnessed the {pledge|signing} said that the value of the {pledge|promise} would be tested soon. "We trust the party, we do not trust the district," a farmer told him.

~ Travel: top ten beaches of Danang
--
who farmer: person VN | a farmer whose cashew trees
who mnd: body VN | The defence ministry
who lawyer: person VN | A lawyer who witnessed
where daknong: province VN 12.0 107.7 | Dak Nong
where house: site VN 20.72 105.69 | communal house; cultural house
* free19 RETREAT/release occurred
  when: 2017-04-22 "Saturday" "half past five"
  where: house; hoanh; dongtam
  by: villagers
  to: police; "last 19 hostages"
  released: 19 "last 19 hostages"
* hold ASSAULT/abduct occurred
  when: 2017-04-15/2017-04-22 "for a week"
  where: house; hoanh; dongtam
  by: villagers
  to: police; "officials"
  abducted: 38 "38 men" side recipient
  injured: 0 "nobody" side recipient
  answers: arr4 "Enraged by the arrests"
* pledge AGREE occurred
  when: 2017-04-22 "Saturday"
  where: dongtam
  by: chung
  to: villagers
  about: pros
  about: inspect
  about: invest
* visit CONSULT/visit occurred
  when: 2017-04-22 "Saturday"
  where: dongtam
  by: chung
  to: villagers
* pros ACCUSE/investigate denied
  when: ?
  by: hanoi
  to: villagers
* barr PROTEST/obstruct occurred
  when: 2017-04-15/2017-04-22 "since the previous Saturday"
  where: dongtam
  by: villagers
  to: police
* unbarr RETREAT/access occurred
  when: 2017-04-22
  where: dongtam
  by: villagers
  to: police
* inspect ACCUSE/investigate announced
  when: 2017-04-22/2017-06-06 bounded from pledge "within 45 days"
  where: dongtam
  by: chung; hanoi
  to: "the land" thing
* invest ACCUSE/investigate announced
  when: ?
  by: chung; hanoi
  to: police
  about: arr4
* arr4 COERCE/arrest occurred
  when: 2017-04-15 from text "April 15"
  where: dongtam
  by: police
  to: kinh; villagers
  detained: 4 "four villagers" side civilian
* leg ASSAULT/beat occurred
  when: 2017-04-15 from text "April 15"
  where: dongtam
  by: police "officers" alleged of "his family"
  to: kinh
  injured: 1 "Le Dinh Kinh" side civilian
  said: "his family" witness "says"
* free4 RETREAT/release occurred
  when: 2017-04-17 from arr4 "two days afterwards"
  where: dongtam
  by: police
  to: kinh; villagers
  released: 4 "The four" side civilian
* clear COERCE/seize attempted
  when: 2017-04-15
  where: dongtam
  by: police
  to: "a field" thing
* polsend MOBILIZE/police occurred
  when: 2017-04-15
  where: dongtam
  to: villagers
* escape RETREAT/withdraw occurred optional
  when: 2017-04-15/2017-04-22 bounded
  where: dongtam
  by: police
  released: 3 "Three" part side recipient
* free15 RETREAT/release occurred
  when: 2017-04-17 from text "April 17"
  where: dongtam
  by: villagers
  to: police
  released: 15 "fifteen" part side recipient
* free1 RETREAT/release occurred
  when: 2017-04-21 "Friday"
  where: dongtam
  by: villagers
  to: "a sick man"
  released: 1 "one" part side recipient
* gasthr THREATEN/violence occurred
  when: 2017-04-15/2017-04-22 bounded
  where: house; dongtam
  by: villagers
  to: police
  about: burnthr
  said: "one of those let out" witness "according to"
* burnthr ASSAULT/destroy hypothetical optional
  when: ?
  where: house; dongtam
  by: villagers
  to: "the building" thing
  said: "one of those let out" witness "according to"
* stormh ASSAULT hypothetical optional
  when: ?
  where: house; dongtam
  by: police
  to: villagers
* feed AID occurred optional
  when: 2017-04-15/2017-04-22
  where: house; dongtam
  by: villagers
  to: police
* take80 COERCE/seize occurred
  when: 1980 from text "1980"
  where: mieumon; dongtam
  by: mnd
  to: "the land" thing
* fence COERCE/restrict occurred
  when: 2017-03 "March"
  where: mieumon
  by: viettel
  to: villagers
* drive COERCE/deport occurred
  when: 2017-03 "March"
  where: mieumon
  by: villagers
  to: viettel "its surveyors"
* daknong ASSAULT/firearms occurred
  when: 2016 "Last year"
  where: daknong
  by: farmer
  to: "two wardens of a logging company"
  killed: 2 "two wardens" side recipient
* daknong0 COERCE/seize occurred
  when: 2016 "Last year"
  where: daknong
  by: "a logging company"
  to: farmer; "cashew trees" thing
* deathdn SANCTION/convict hypothetical
  when: ?
  to: farmer

== gx-dongtam-2
outlet: Thanh Nien Nay (translated)
register: translation
published: 2020-01-15
machine_translated: Vietnamese
--
Three soldiers of the people's police sacrificed at Dong Tam: the opponents had {armed|stocked} grenades

(Hanoi) - At a press meeting of 14 January the deputy minister of public security, general lieutenant Luong Tam Quang, reported about the case of {resist|disturbing} public order in Hoanh hamlet, commune Dong Tam, happening at dawn of 9 January.

According to him, the functional forces in that night went to {protect|protect} the building of a wall around the airfield Mieu Mon, a construction started on 31 December. At about four o'clock, when the formations passed the entrance of the village, a number of objects under the command of Le Dinh Kinh {resist|attacked} them with petrol bombs, iron spears and grenades. Three officers, of them one deputy commander of regiment, while pursuing the offenders fell in a shaft of four metres between two houses; from above the objects {burn|poured} petrol and {burn|set fire}, and the three comrades sacrificed. Police were forced to {shootk|fire}. Le Dinh Kinh was {shootk|destroyed} at his house, in the hand still a grenade.

Twenty-two persons were {arr22|arrested} the same day, up to now thirty. The investigation organ started a {inq|case} of {burn|murder}, keeping weapons and {resist|opposing} duty performers. {seize|Collected} at the scene: eight grenades, twenty petrol bottles, knives tied on poles. The state president {medal|conferred} on the three martyrs the combat exploit medal first class; today thousands come to pay respect in the capital.

To the question why in the night, general Quang said that the plan was to put posts, not to {raid!denied|attack} the village. To the question about 3,000 police he did not answer. He {blame|blamed} "reactionary organisations outside", which {fund|sent} money to Le Dinh Kinh's group through a bank account; Vietcombank {freeze|blocked} that account on the 11th with 528 million dong in it. The holder of it, a wife of a dissident in Hanoi, wrote a {protestbank|complaint}.

On social pages run other stories. A daughter in law says that the police {blast|blew} the door, {gasr|threw} tear gas in the bedroom, {beatw|struck} her at the mouth and that the old man was {shootk|shot} with the leg broken before, from near, and then {dogs|bitten} by the dog. Facebook, the ministry regrets, {fbrefuse|refuses} to {takedown|take down} these "toxic" posts, although the ministry of information had {fbask|required} it. More than 30 owners of accounts are {fbinv|called} for work. An embassy of the European Union has {euask|asked} for "full light". Amnesty International {amn|condemned} a "{crack|crackdown} on voices".

The body of Le Dinh Kinh was buried on Monday by his people under the eyes of plain clothes; his relatives {autopsy|demanded} an {autopsyx!demanded|examination}, the stomach having been opened. The commune is {cordon|closed} for outside persons until further. In 2017 at the same place the villagers {hold|captured} thirty-eight officers; the chairman Nguyen Duc Chung then {pledge|signed} not to {pros!denied|prosecute}, but seven weeks later the city police opened a {charge17|case} for illegal {hold|detention}. An {inspect|inspection} of July 2017 confirmed: the land is of defence.

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
* raid ASSAULT occurred
  when: 2020-01-09 from text "9 January"
  where: hoanh; dongtam
  by: police
  to: villagers; "the village" thing
  said: quang official denied
* armed MOBILIZE/weapons occurred
  when: ?
  where: dongtam
  by: objects
  to: police
  with: grenade "grenades"
  said: quang official
* resist ASSAULT occurred
  when: 2020-01-09 from text "9 January" "about four o'clock"
  where: hoanh; dongtam
  by: objects alleged of quang; kinh alleged of quang
  to: police "the functional forces"
  with: incendiary "petrol bombs"; grenade "grenades"; other "iron spears"
  said: quang official "reported"
* protect MOBILIZE/police occurred
  when: 2020-01-09 from resist "that night"
  where: mieumon
  by: police "the functional forces"
  to: "a wall" thing
  said: quang official
* burn ASSAULT/explosives occurred
  when: 2020-01-09
  where: "a shaft of four metres"; hoanh
  by: objects alleged of quang
  to: offs
  with: incendiary "petrol"
  killed: 3 "the three comrades" side recipient
  said: quang official
* shootk ASSAULT/firearms occurred
  when: 2020-01-09
  where: "his house"; hoanh
  by: police
  to: kinh
  with: small-arms "fire"
  killed: 1 "Le Dinh Kinh" side recipient
  answers: burn "forced to fire"
  said: quang official
  said: dauth witness "says"
* arr22 COERCE/arrest occurred
  when: 2020-01-09 from resist "the same day"
  where: dongtam
  by: police
  to: objects
  detained: 22 "Twenty-two persons" side recipient as_of 2020-01-09
  detained: 30 "thirty" side recipient
* inq ACCUSE/investigate occurred
  when: 2020-01-09/2020-01-14 bounded
  by: "The investigation organ"
  to: objects
  about: burn
* seize COERCE/seize occurred
  when: 2020-01-09
  where: dongtam
  by: police
  to: "eight grenades" thing; objects
* medal SUPPORT occurred
  when: 2020-01-09/2020-01-14 bounded
  by: president
  to: offs
* blame ACCUSE/allege occurred
  when: 2020-01-14 from text "14 January"
  by: quang
  to: "reactionary organisations outside"
  about: fund
* fund AID occurred
  when: ?
  by: "reactionary organisations outside" alleged of quang
  to: kinh
  said: quang official "blamed"
* freeze COERCE/restrict occurred
  when: 2020-01-11 from text "the 11th"
  by: vcb
  to: holder; "that account" thing
* protestbank ACCUSE/disapprove occurred
  when: 2020-01-11/2020-01-15 bounded
  by: holder
  to: vcb
  about: freeze
  answers: freeze
* blast ASSAULT/explosives occurred
  when: 2020-01-09
  where: "his house"; hoanh
  by: police alleged of dauth
  to: "the door" thing
  said: dauth witness "says"
* gasr ASSAULT/crowd-control occurred
  when: 2020-01-09
  where: "the bedroom"; hoanh
  by: police alleged of dauth
  to: dauth
  with: crowd-control "tear gas"
  said: dauth witness "says"
* beatw ASSAULT/beat occurred
  when: 2020-01-09
  where: "the bedroom"; hoanh
  by: police alleged of dauth
  to: dauth
  said: dauth witness "says"
* dogs ASSAULT occurred
  when: 2020-01-09
  where: "his house"; hoanh
  by: police alleged of dauth
  to: kinh "the old man"
  said: dauth witness "says"
* fbrefuse REJECT occurred
  when: 2020-01-09/2020-01-15 bounded
  by: facebook
  to: infomin
  about: fbask
  answers: fbask
  said: mps official "regrets"
* fbask REQUEST/change occurred
  when: 2020-01-09/2020-01-15 bounded
  by: infomin
  to: facebook
  about: takedown
* takedown COERCE/censor demanded optional
  when: ?
  by: facebook
* fbinv COERCE occurred
  when: 2020-01-09/2020-01-15 bounded
  to: "More than 30 owners of accounts"
  count: >=30 "More than 30 owners"
* euask REQUEST/change occurred
  when: 2020-01-09/2020-01-15 bounded
  by: eu
  about: ACCUSE/investigate
* amn ACCUSE/disapprove occurred
  when: 2020-01-09/2020-01-15 bounded
  by: amnesty
  about: crack
  answers: crack
* crack COERCE occurred optional
  when: 2020-01-09/2020-01-15 bounded
  to: "voices"
  said: amnesty "condemned"
* autopsy REQUEST/change occurred
  when: 2020-01-09/2020-01-15 bounded
  by: relatives
  about: autopsyx
* autopsyx ACCUSE/investigate demanded optional
  when: ?
* cordon COERCE/restrict ongoing
  when: 2020-01-09/2020-01-15
  where: dongtam
  to: "outside persons"
* hold ASSAULT/abduct occurred
  when: 2017 from text "2017"
  where: dongtam
  by: villagers
  to: police "thirty-eight officers"
  abducted: 38 "thirty-eight officers" side recipient
* pledge AGREE occurred
  when: 2017 from text "2017"
  by: chung
  to: villagers
  where: dongtam
  about: pros
* pros ACCUSE/investigate denied
  when: ?
  by: chung
  to: villagers
* charge17 ACCUSE/investigate occurred
  when: 2017 from pledge "seven weeks later"
  by: police "the city police"
  to: villagers
  about: hold
* inspect ACCUSE/investigate occurred
  when: 2017-07 from text "July 2017"
  where: dongtam
  to: "the land" thing

== gx-dongtam-3
outlet: Lotus Rights Watch
register: ngo
published: 2021-03-10
--
Vietnam: appeal court {uphold|confirms} two death {sent|sentences} over Dong Tam

On 9 March 2021, after two days, a high court in Hanoi {uphold|rejected} the {appeals|appeals} of six of the 29 people {sent|convicted} last September in the Dong Tam case. Le Dinh Cong and Le Dinh Chuc, sons of the village elder Le Dinh Kinh, thus remain {sent|condemned} to death for the {burn|murder} of three police officers on 9 January 2020. A grandson must {sent|serve life}; three others between twelve and sixteen years.

We {condemn|condemn} this {uphold|ruling} and the trial that {uphold|confirmed} it. We take no view on who {burn|killed} the officers: that is precisely what no court has {notried!denied|tried to find out}.

What the defence {askrec|requested}, and was {refrec,refrec2|refused}:

- a reconstruction at the shaft in which the three were found. It was {refrec,refrec2|refused} in September and again on Monday. Lawyers hold that the depth, the burns and the time given by the prosecution cannot all be true;
- the body-camera film, of which a propaganda version of eleven minutes was shown to the court;
- an {inqk!demanded|inquiry} into the {shootk|shooting} of Mr Kinh, 84, who was {shootk|hit} in the heart and the head, by whose hand has never been stated;
- a check of the statements. Nineteen of twenty-nine accused said at the first trial that they had been {tort|beaten} in custody, one with rubber truncheons "for the first ten days". The judges {ignore|declined} to hear this. The prosecutor {denyt|called} it slander.

Ten of those in the dock had asked the families of the dead for {pardon|pardon}, as their lawyers were told by officials that this would help them; fourteen received {sent|suspended terms} and were {freed|sent home}.

Around the trial. Police {detlaw|stopped} the car of two defence lawyers on 7 September and {detlaw|took} a laptop. On 24 June 2020 the land activist Can Thi Theu and her two sons, who had published a report on the {raid|operation}, were {cantheu|arrested}; the author Pham Doan Trang was {trangarr|taken} on 6 October, a few hours after the yearly human-rights {usdial|dialogue} between Vietnam and the United States. Two brothers who broadcast from the village face {bro|charges} of propaganda against the state. Mr Chung, the former mayor whose written {pledge|assurance} ended the {hold|hostage-taking} of April 2017, is himself in prison, {chungconv|sentenced} in December to five years for stealing secrets in an affair of another kind.

The state's answer. A spokeswoman of the foreign ministry {spok|dismissed} on 17 September a {unap|communication} by six UN experts as "not objective". The European Union {euap|called} in the same week {euap|for} the death penalties to be {commute!demanded|commuted}; the German embassy was {gerref|denied} a seat at the trial.

We {callv|call on} Vietnam's president to {commute!demanded|commute} both {sent|sentences}, and on the National Assembly to {inqraid|look into} who {raid|ordered} 3,000 men into a village before dawn for the sake of a wall. That wall stands. The wells inside it are {wells|closed} to those who dug them.
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
  count: 6 "six"
  about: appeals
  answers: appeals
* sent SANCTION/convict occurred
  when: 2020-09 "last September"
  by: court
  to: cong; chuc; "29 people"
  count: 29 "29 people"
  about: burn
* notried ACCUSE/investigate denied optional
  when: 2020-09/2021-03-10 bounded
  by: court; hcourt
  about: burn
* appeals REQUEST/change occurred
  when: 2020-09/2021-03-09 bounded
  by: cong; chuc; "six of the 29 people"
  to: hcourt
  about: sent
* burn ASSAULT/explosives occurred
  when: 2020-01-09 from text "9 January 2020"
  where: "the shaft"; dongtam
  by: cong alleged of court; chuc alleged of court
  to: officers
  killed: 3 "three police officers" side recipient
* condemn ACCUSE/disapprove occurred
  when: 2021-03-10
  by: we
  to: hcourt
  about: uphold
  answers: uphold "condemn this ruling"
* askrec REQUEST/change occurred
  when: 2020-09/2021-03-09 bounded
  by: defence
  to: hcourt
* refrec REJECT/change occurred
  when: 2020-09 month "September"
  by: court
  to: defence
  about: askrec
  answers: askrec "was refused"
* refrec2 REJECT/change occurred
  when: 2021-03-08 "Monday"
  by: hcourt
  to: defence
  about: askrec
  answers: askrec "was refused"
* inqk ACCUSE/investigate demanded optional
  when: ?
  about: shootk
* shootk ASSAULT/firearms occurred
  when: 2020-01-09
  where: dongtam
  to: kinh
  killed: 1 "Mr Kinh, 84" side civilian
* tort ASSAULT/torture occurred
  when: 2020-01-09/2020-09 bounded "the first ten days"
  to: "Nineteen of twenty-nine accused"
  said: "Nineteen of twenty-nine accused" party "said"
  said: prosec official denied "called"
  with: blunt "rubber truncheons"
* ignore REJECT occurred
  when: 2020-09
  by: court
  to: "Nineteen of twenty-nine accused"
  about: tort
* denyt REJECT occurred optional
  when: 2020-09
  by: prosec
  to: "Nineteen of twenty-nine accused"
  about: tort
* pardon CONCEDE occurred
  when: 2020-09
  by: "Ten of those in the dock"
  to: "the families of the dead"
* freed RETREAT/release occurred
  when: 2020-09
  by: court
  to: "fourteen"
  released: 14 "fourteen" side civilian
* detlaw COERCE/seize occurred
  when: 2020-09-07 from text "7 September"
  by: police
  to: defence; "a laptop" thing
* cantheu COERCE/arrest occurred
  when: 2020-06-24 from text "24 June 2020"
  to: theu; "her two sons"
  detained: 3 "Can Thi Theu and her two sons" side civilian
* raid ASSAULT occurred
  when: 2020-01-09 "before dawn"
  where: dongtam
  by: police "3,000 men"
  to: "a village" thing
* trangarr COERCE/arrest occurred
  when: 2020-10-06 from text "6 October"
  to: trang
  detained: 1 "Pham Doan Trang" side civilian
* usdial CONSULT occurred
  when: 2020-10-06 from text "6 October"
  by: us; "Vietnam"
* bro ACCUSE/investigate ongoing
  when: ?
  to: "Two brothers"
* pledge AGREE occurred
  when: 2017-04 from text "April 2017"
  by: chung
* hold ASSAULT/abduct occurred
  when: 2017-04 from text "April 2017"
  where: dongtam
* chungconv SANCTION/convict occurred
  when: 2020-12 "December"
  to: chung
* spok REJECT occurred
  when: 2020-09-17 from text "17 September"
  by: mfa
  to: unexp
  about: unap
  answers: unap "dismissed"
* unap ACCUSE/disapprove occurred
  when: 2020-01-09/2020-09-17 bounded
  by: unexp
  to: "Vietnam"
* euap REQUEST/change occurred
  when: 2020-09-14/2020-09-20 week from spok "the same week"
  by: eu
  to: "Vietnam"
  about: commute
* commute CONCEDE demanded optional
  when: ?
  by: vnpres
  to: cong; chuc
* gerref REJECT occurred
  when: 2020-09/2021-03-09 bounded
  to: gemb
* callv REQUEST/change occurred
  when: 2021-03-10
  by: we
  to: vnpres; na
  about: commute
  about: inqraid
* inqraid ACCUSE/investigate demanded optional
  when: ?
  by: na
  to: police
  about: raid
* wells COERCE/restrict ongoing
  when: ?
  where: dongtam
  to: "those who dug them"
