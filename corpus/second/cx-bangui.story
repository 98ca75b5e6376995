story: cx-bangui
conflict: Central African Republic
countries: CF
facts: On 5 December 2013 anti-balaka militias and men of the fallen president Bozize attacked Bangui; reprisals of the former Seleka followed. The Security Council passed resolution 2127 the same day and France sent 1,600 men. Counts: about a hundred bodies first, 281 on the 6th, 394 on the 8th; Amnesty
  spoke of nearly 1,000. Two French soldiers were killed on 9 December. On 10 January 2014 Djotodia and Tiangaye resigned at N'Djamena. (public record: Security Council, French presidency, Red Cross, Amnesty International, ECCAS; press.)

who djotodia: person CF | Michel Djotodia; Djotodia; interim president
who tiangaye: person CF | Nicolas Tiangaye; Tiangaye
who seleka: coalition CF | Seleka; ex-Seleka; ex-rebels; former rebels
who antib: group CF | anti-balaka; Christian militias; Christian militia
who bozize: person CF | Francois Bozize; Bozize
who hollande: person FR | Francois Hollande; Hollande
who france: state FR | France; Paris
who french: force FR | French troops; French soldiers; Sangaris; French paratroopers
who ledrian: person FR | Jean-Yves Le Drian; Le Drian
who council: body - | Security Council
who misca: force - | MISCA; African Union force; African troops
who au: organisation - | African Union
who chadians: force TD | Chadian soldiers; Chadian contingent; Chadians
who chad: state TD | Chad
who deby: person TD | Idriss Deby; Deby
who eccas: organisation - | ECCAS; Economic Community of Central African States
who redcross: organisation CF | Red Cross; local Red Cross
who msf: organisation - | Doctors Without Borders; MSF
who amnesty: organisation - | Amnesty International; Amnesty
who muslims: population CF | Muslims; Muslim civilians
who christians: population CF | Christians
who nguendet: person CF | Alexandre-Ferdinand Nguendet; Nguendet
who us: state US | United States
who un: organisation - | United Nations; UN
who burundi: force BI | Burundian soldiers

where bangui: town CF 4.36 18.56 | Bangui
where airport: site CF 4.40 18.52 | airport; M'Poko airport
where pk5: district CF 4.37 18.53 | PK5; Kilometre 5
where pk12: district CF 4.44 18.53 | PK12
where bossangoa: town CF 6.49 17.45 | Bossangoa
where bouali: town CF 4.80 18.12 | Boali
where boyrabe: district CF 4.40 18.56 | Boy-Rabe
where ndjamena: town TD 12.11 15.05 | N'Djamena

== cx-bangui-1
outlet: Ubangi News Agency
register: wire
published: 2013-12-06
--
Scores {att|slain} as militias {att|storm} Bangui; France {fsend|sends in} more men

BANGUI, Dec 6 (UNA) - French paratroopers {pat|patrolled} the main avenues of Bangui on Friday, a day after the capital of the Central African Republic woke to heavy-weapons {att|fire} and went to bed with its mosques full of corpses.

At least 98 people died on Thursday, according to Doctors Without Borders and to a journalist who counted 54 bodies laid out in a prayer hall and in the lanes round it. The local Red Cross, whose lorries were twice {turn|turned back} by gunmen, feared three times as many.

Christian militias known as anti-balaka, reinforced by soldiers loyal to the {coup13|ousted} president Francois Bozize, {att|attacked} from three sides before dawn. They {att|pushed} as far as the parliament and a hospital, where, a nurse said, they {hosp|dragged out} and {hosp|finished off} a dozen wounded. By noon former rebels of the Seleka coalition, who {coup13|brought} Michel Djotodia {coup13|to power} in March, had {back|driven} them {back|back}. Then the {rep|reprisals} started. Men in uniform went from house to house in Boy-Rabe, a quarter held to be pro-Bozize, and {boy|shot} whoever opened. "They asked for my sons by name," said a widow who had fled to the airport along with several thousand others.

In New York the Security Council {res|voted} unanimously that same day for a resolution which {res|authorises} an African Union force, MISCA, to protect civilians for a year, and French troops to back it by "all necessary measures". It also imposes an arms {emb|embargo}.

"France has no other aim than to save lives," Hollande said in a short televised speech on Thursday evening. The number of French soldiers, 650 then, will be {fsend|doubled} "within days, if not hours". A helicopter-borne unit {boali|landed} yesterday at Boali, where twelve Muslim herders had been {herd|hacked} to death on Monday. At the airport, Frenchmen who came under {pick|fire} from a pick-up on Thursday {shot|shot back}: four of the occupants were {shot|killed} and six {shot|hurt}.

Djotodia decreed a {curf|curfew} from six in the evening and {calm|begged} the inhabitants to remain calm. He {acc|accused} Bozize of wanting "to drown the transition in blood". Bozize, reached in exile, said he commanded nobody. Prime Minister Nicolas Tiangaye, whose own house was {plun|plundered} by men of the Seleka, {tia|asked} for the French to act at once.

~ Weather: Harmattan haze until Sunday

Djotodia had {disb|disbanded} the Seleka in September, on paper. Its fighters went on to {rob|rob} and {rob|burn} villages in the north-west; around Bossangoa alone, 35,000 people have camped at the cathedral since {boss|attacks} and {boss|counter-attacks} in that month left over a hundred dead. A French diplomat spoke in November of a country "on the verge of genocide".

The United States {usp|pledged} 40 million dollars for the African troops. Chad, whose 850 men form the largest contingent, {chapp|applauded} the {res|vote}.
--
who french: Frenchmen
where capital: town CF 4.36 18.56 | the capital of the Central African Republic
where parliament: site CF 4.37 18.58 | parliament
where newyork: town US 40.71 -74.01 | New York
* att ASSAULT occurred
  when: 2013-12-05 "Thursday" "before dawn"
  where: parliament; "a hospital"; bangui
  by: antib; "soldiers loyal to the ousted president Francois Bozize"; bozize alleged of djotodia
  to: bangui thing
  with: other "heavy-weapons"
  killed: >=98 "At least 98 people" side unknown voice msf
  killed: 54 "54 bodies" part side unknown voice "a journalist"
  killed: ~294 "three times as many" side unknown voice redcross
* fsend MOBILIZE/troops announced
  when: ? "within days, if not hours"
  where: bangui
  by: france
* pat MOBILIZE/troops occurred
  when: 2013-12-06 "Friday"
  where: "the main avenues"; bangui
  by: french "French paratroopers"
* turn COERCE/restrict occurred
  when: 2013-12-05/2013-12-06 bounded
  where: bangui
  by: "gunmen"
  to: redcross; "lorries" thing
  count: 2 "twice"
* hosp ASSAULT occurred
  when: 2013-12-05 "Thursday"
  where: "a hospital"; bangui
  by: antib; "soldiers loyal to the ousted president Francois Bozize"
  to: "a dozen wounded"
  killed: 12 "a dozen wounded" side recipient
  said: "a nurse" witness "said"
  part_of: att
* coup13 COERCE/martial-law occurred
  when: 2013-03 "March"
  by: seleka
  to: bozize
* back ASSAULT occurred
  when: 2013-12-05 "By noon"
  where: bangui
  by: seleka "former rebels of the Seleka coalition"
  to: antib; "soldiers loyal to the ousted president Francois Bozize"
* rep ASSAULT occurred
  when: 2013-12-05 "Then"
  where: boyrabe; bangui
  by: seleka "former rebels of the Seleka coalition"
  answers: att "reprisals"
* boy ASSAULT/firearms occurred
  when: 2013-12-05 "Then"
  where: boyrabe; bangui
  by: seleka "Men in uniform"
  to: "whoever opened"
  part_of: rep
* res SUPPORT occurred
  when: 2013-12-05 "that same day"
  where: newyork
  by: council
  to: misca; french
* emb SANCTION/discontinue occurred
  when: 2013-12-05 "that same day"
  where: newyork
  by: council
* boali MOBILIZE/troops occurred
  when: 2013-12-05 "yesterday"
  where: bouali
  by: french "A helicopter-borne unit"
  with: helicopter "helicopter-borne"
* herd ASSAULT/primitive occurred
  when: 2013-12-02 "Monday"
  where: bouali
  to: "Muslim herders"
  killed: 12 "twelve Muslim herders" side civilian
* pick ASSAULT/firearms occurred
  when: 2013-12-05 "Thursday"
  where: airport; bangui
  by: "the occupants"
  to: french "Frenchmen"
* shot ASSAULT/firearms occurred
  when: 2013-12-05 "Thursday"
  where: airport; bangui
  by: french "Frenchmen"
  to: "the occupants"; "a pick-up" thing
  killed: 4 "four of the occupants" side recipient
  injured: 6 "six hurt" side recipient
  answers: pick "shot back"
* curf COERCE/curfew occurred
  when: 2013-12-05/2013-12-06 bounded
  where: bangui
  by: djotodia
* calm REQUEST/change occurred
  when: 2013-12-05/2013-12-06 bounded
  by: djotodia
  to: "the inhabitants"
* acc ACCUSE/allege occurred
  when: 2013-12-05/2013-12-06 bounded
  by: djotodia
  to: bozize
  about: att
* plun COERCE/seize occurred
  when: ?
  by: seleka
  to: tiangaye; "house" thing
* tia REQUEST/assist occurred
  when: 2013-12-05/2013-12-06 bounded
  by: tiangaye
  to: french "the French"
  about: MOBILIZE by french
* disb COERCE/restrict occurred
  when: 2013-09 "September"
  by: djotodia
  to: seleka
* rob ASSAULT/destroy occurred
  when: 2013-09/2013-12-06 bounded
  where: "the north-west"
  by: seleka "Its fighters"
  to: "villages" thing
* boss ASSAULT occurred
  when: 2013-09 "that month"
  where: bossangoa
  killed: >=100 "over a hundred dead" side unknown
* usp AGREE occurred
  when: ?
  by: us
  to: misca "the African troops"
  about: AID by us to misca
* chapp SUPPORT occurred
  when: 2013-12-05/2013-12-06 bounded
  by: chad
  to: council
  about: res
  answers: res "applauded the vote"
figure: displaced >=3000 vague "several thousand others" at airport
figure: displaced 35000 "35,000 people" at bossangoa
figure: troops 650 "650" of french
figure: troops 850 "850 men" of chad
tie: chad member_of misca "form the largest contingent"

== cx-bangui-2
outlet: Watchpost Central Africa
register: ngo
published: 2013-12-20
--
Two weeks of killing in Bangui: what our teams have established

1. On 5 December, from 4.30 a.m., anti-balaka units {att|entered} the capital from the north and {att|went for} Muslim homes in three suburbs. They {att|killed} some sixty men by our count, most with machetes. The {att|attack} was {back|beaten off} within eight hours.

2. In {rep|retaliation} ex-Seleka fighters {rep|executed} nearly a thousand men in two days, as Amnesty International has it; we can put names to 460. {loot|Looting} went with it. Women and girls were in general spared, with exceptions: we spoke to five who were {rape|raped}.

3. French soldiers began to {dis|take} weapons from the ex-Seleka on Monday the 9th. Near the airport that night two of them, of a regiment from Castres, were {two|shot dead} from close by while they {srch|searched} a house. President Hollande, on his way home from South Africa, {hvis|stopped} in Bangui on the 10th, bowed before the coffins and {hvis|saw} Djotodia for forty minutes. {dis|Disarmed} men were {lyn|lynched} as soon as the patrol was gone, on at least four occasions; Muslims {march1,march2|marched} on the 22nd of last month and again on Tuesday against what they call a one-sided {dis|operation}.

4. The Chadian contingent. Witnesses in Gobongo hold that Chadians {gob|opened fire} on an unarmed crowd on 18 December, {gob|killing} one and {gob|wounding} about forty. The African Union {aucon|contests} it: the patrol had been {gren|attacked} with grenades. Burundian soldiers, for their part, {bur|put} themselves between the crowd and the vehicles.

~ Annex A (maps) and B (list of names, restricted) available on request

5. Flight. The UN has counted 210,000 displaced within the town, 100,000 of them at the airport, with eleven latrines. WFP has {rice|given out} 120 tonnes of rice. Chad and Niger {chfly,nifly|fly} their nationals home; two lorries with Muslim families were {stone|stoned} at PK12 on Sunday, and a boy lost an eye.

6. Politics. On the 13th Djotodia said that he was {prep|prepared} to {talk|talk} to the anti-balaka, who {want|want} places in the cabinet "and his head". Two days afterwards he {sack|dismissed} three ministers, without Tiangaye's consent, one of them for security; Tiangaye {void|declared} the {sack|decree} {void|void}.

We {urga,urgf,urgc|urge} the transitional authorities to {susp|suspend} and {chg|charge} commanders named in annex B; France and MISCA to {guard|guard} Muslim quarters, PK5 above all, with the same vigour that they bring to the {dis|disarmament} of the other side; the Council to decide on a UN force without delay. The commission of {inq|inquiry} {prom|promised} in resolution 2127 must be {reqinq,inq|set up} before Christmas.
--
who watch: organisation - | our teams
who council: the Council
who wfp: organisation - | WFP
who niger: state NE | Niger
who auth: government CF | the transitional authorities
who french: two of them
where gobongo: district CF 4.42 18.56 | Gobongo
where capital: town CF 4.36 18.56 | the capital
* att ASSAULT occurred
  when: 2013-12-05 from text "5 December" "from 4.30 a.m."
  where: "three suburbs"; bangui
  by: antib
  to: muslims; "Muslim homes" thing
  with: knife "machetes"
  killed: ~60 "some sixty men" side civilian
* back ASSAULT occurred
  when: 2013-12-05 "within eight hours"
  where: bangui
  to: antib
* rep ASSAULT occurred
  when: 2013-12-05/2013-12-06 "in two days"
  where: bangui
  by: seleka "ex-Seleka fighters"
  killed: <=1000 "nearly a thousand men" side recipient voice amnesty
  killed: 460 "460" part side recipient
  said: amnesty party "has it"
  answers: att "In retaliation"
* loot COERCE/seize occurred
  when: 2013-12-05/2013-12-06 bounded
  where: bangui
  by: seleka "ex-Seleka fighters"
* rape ASSAULT/sexual occurred
  when: 2013-12-05/2013-12-06 bounded
  where: bangui
  by: seleka "ex-Seleka fighters"
  to: "Women and girls"
  count: 5 "five"
  said: "five" witness "spoke to"
  part_of: rep
* dis COERCE/seize ongoing
  when: 2013-12-09/2013-12-20 from text "Monday the 9th"
  where: bangui
  by: french; france; misca
  to: seleka; "weapons" thing
* two ASSAULT/firearms occurred
  when: 2013-12-09 "that night"
  where: airport; bangui
  to: french "two of them"
  killed: 2 "two of them" side recipient
* srch COERCE/seize occurred optional
  when: 2013-12-09 "that night"
  where: "a house"; airport; bangui
  by: french
  to: "a house" thing
  part_of: dis
* hvis CONSULT/visit occurred
  when: 2013-12-10 from text "the 10th"
  where: bangui
  by: hollande; djotodia
  to: djotodia
* lyn ASSAULT/beat occurred
  when: 2013-12-09/2013-12-20 bounded
  where: bangui
  to: seleka "Disarmed men"
  count: >=4 "at least four occasions"
* march1 PROTEST/demo occurred
  when: 2013-11-22 "the 22nd of last month"
  where: bangui
  by: muslims
  to: french
* march2 PROTEST/demo occurred
  when: 2013-12-17 "Tuesday"
  where: bangui
  by: muslims
  to: french
  answers: dis "against what they call a one-sided operation"
* gob ASSAULT/firearms occurred
  when: 2013-12-18 from text "18 December"
  where: gobongo; bangui
  by: chadians alleged of "Witnesses in Gobongo"
  to: "an unarmed crowd"
  killed: 1 "one" side civilian
  injured: ~40 "about forty" side civilian
  said: "Witnesses in Gobongo" witness claimed "hold"
  said: au party denied "contests"
* aucon REJECT occurred optional
  when: 2013-12-18/2013-12-20 bounded
  by: au
  to: "Witnesses in Gobongo"
  about: gob
  answers: gob "contests it"
* gren ASSAULT/explosives occurred
  when: 2013-12-18
  where: gobongo; bangui
  to: chadians "the patrol"
  with: grenade "grenades"
  said: au party claimed "contests"
* bur MOBILIZE/troops occurred
  when: 2013-12-18
  where: gobongo; bangui
  by: burundi
* rice AID occurred
  when: ?
  where: bangui
  by: wfp
  to: "displaced"
* chfly AID ongoing
  when: ?
  by: chad
  to: "their nationals"
* nifly AID ongoing
  when: ?
  by: niger
  to: "their nationals"
* stone PROTEST/riot occurred
  when: 2013-12-15 "Sunday"
  where: pk12; bangui
  to: "Muslim families"; "two lorries" thing
  with: stones "stoned"
  injured: 1 "a boy" side civilian
* prep AGREE occurred
  when: 2013-12-13 from text "the 13th"
  by: djotodia
  to: antib
  about: talk
* talk CONSULT announced optional
  when: ?
  by: djotodia; antib
  to: antib
* want REQUEST/yield occurred
  when: ?
  by: antib
  to: djotodia
  about: RETREAT/resign by djotodia
* sack SANCTION/expel occurred
  when: 2013-12-15 from prep "Two days afterwards"
  by: djotodia
  to: "three ministers"
  count: 3 "three ministers"
* void REJECT occurred
  when: 2013-12-15/2013-12-20 bounded
  by: tiangaye
  to: djotodia
  about: sack
  answers: sack "declared the decree void"
* urga REQUEST/change occurred
  when: 2013-12-20
  by: watch "We"
  to: auth
  about: susp
* susp SANCTION/expel demanded optional
  when: ?
  by: auth
  to: "commanders named in annex B"
* chg ACCUSE/investigate demanded optional
  when: ?
  by: auth
  to: "commanders named in annex B"
* urgf REQUEST/assist occurred
  when: 2013-12-20
  by: watch "We"
  to: france; misca
  about: guard
* guard MOBILIZE/troops demanded optional
  when: ?
  where: pk5; "Muslim quarters"
  by: france; misca
* urgc REQUEST/change occurred
  when: 2013-12-20
  by: watch "We"
  to: council "the Council"
  about: MOBILIZE
* prom AGREE occurred
  when: ?
  by: council "resolution 2127"
  about: inq
* reqinq REQUEST/change occurred
  when: 2013-12-20
  by: watch "We"
  about: inq
* inq ACCUSE/investigate announced
  when: 2013-12-20/2013-12-25 bounded "before Christmas"
figure: displaced 210000 "210,000 displaced" at bangui voice un
figure: displaced 100000 "100,000 of them" at airport voice un

== cx-bangui-3
outlet: The Logone Gazette
register: daily
published: 2014-01-11
--
Djotodia {resd|goes}: nine months, one night, two {resd,rest|resignations}

From our special correspondent, N'Djamena

It took the leaders of Central Africa a whole night to make Michel Djotodia understand. When the sun rose on Friday over the Chari, his {resd,rest|resignation} and that of his prime minister, Nicolas Tiangaye, stood in the communique of the {sum|summit}, and in the streets of Bangui people danced on the roofs of taxis.

The {sum|meeting} of the ECCAS had been {conv|convened} by its chairman, Idriss Deby, for Thursday. In his opening words he {scold|scolded} the Bangui authorities for their "total passivity". Behind closed doors he {scold2|went further}, delegates say. As Djotodia would not {noy|yield}, the 135 members of the transitional council were {fetch|fetched} by plane in the middle of the night, so that everything should be done in due form.

France, which maintains that it did not {force|force} anybody {force|out}, took note and {call|called for} a successor "as soon as possible". The European Union weighs a force of a thousand. In Bangui, there was joyful noise; a mob {pill|pillaged} shops of Muslims in the Combattant quarter, and four people were {spray|killed} when ex-rebels {spray|sprayed} a crowd near their barracks. Burundian soldiers of MISCA made anti-balaka and former soldiers {hug|embrace} at Bimbo, a scene many filmed.

~ Our series: 50 years of the national lottery

Djotodia, the first Muslim at the head of the country, {coup13|seized} power on 24 March with the Seleka. He never mastered it. The {att|attack} of 5 December on the capital, and the {rep|massacres} by which it was {rep|avenged}, cost over a thousand lives and {fsend|brought} 1,600 French troops, whose {dis|disarmament} of the ex-Seleka left Muslims exposed. On Christmas Day six Chadian soldiers were {clash|killed} in a {clash|clash} with militiamen near the airport; a mass grave with thirty bodies was found the following day by the presidential palace. Since then Chad has {carry|carried} 12,000 of its citizens home by air and road, and its troops have been {shift|shifted} to the north.

Who comes next? Alexandre-Ferdinand Nguendet, speaker of the council, takes over for two weeks at most. "The {thr|party is over}," he told looters on the radio last night; there would be "no more {thr,mercy|mercy}" for the Seleka either. He {ord|ordered} deserters to {rejoin|report} to their barracks. An anti-balaka coordinator {prom3|promised} that his men would {mach|lay down} their machetes "if the others do". A general of the ex-Seleka {thrn|threatened} that the north might {split|go} its own way.

And Djotodia himself? Yesterday evening a plane {exile|took} him to Cotonou. Benin, its government said, grants him {asyl|asylum} "for the sake of peace". Bozize, too, has been living there on and off. One of the passengers tells that the traveller slept all the way.
--
who council: body CF | transitional council
who eu: organisation - | European Union
who benin: state BJ | Benin
who mob: population CF | a mob
where cotonou: town BJ 6.37 2.42 | Cotonou
where combattant: district CF 4.39 18.55 | Combattant quarter
where bimbo: town CF 4.26 18.42 | Bimbo
where capital: town CF 4.36 18.56 | the capital
* resd RETREAT/resign occurred
  when: 2014-01-10 "Friday"
  where: ndjamena
  by: djotodia
  to: eccas
* rest RETREAT/resign occurred
  when: 2014-01-10 "Friday"
  where: ndjamena
  by: tiangaye
  to: eccas
* sum CONSULT/multilateral occurred
  when: 2014-01-09/2014-01-10 "Thursday" "a whole night"
  where: ndjamena
  by: eccas "the leaders of Central Africa"; deby; djotodia
* conv REQUEST/meet occurred
  when: ?
  by: deby
  to: eccas
  about: sum
* scold ACCUSE/disapprove occurred
  when: 2014-01-09 "Thursday"
  where: ndjamena
  by: deby
  to: djotodia "the Bangui authorities"
* scold2 ACCUSE/disapprove occurred optional
  when: 2014-01-09/2014-01-10 bounded
  where: ndjamena
  by: deby
  to: djotodia "the Bangui authorities"
  said: "delegates" unnamed "say"
* noy REJECT/yield occurred
  when: 2014-01-09/2014-01-10 bounded
  where: ndjamena
  by: djotodia
  to: eccas; deby
  about: resd
* fetch REQUEST/meet occurred
  when: 2014-01-09/2014-01-10 day "in the middle of the night"
  where: ndjamena
  to: council "the 135 members of the transitional council"
  answers: noy "As Djotodia would not yield"
* force COERCE denied
  when: 2014-01-09/2014-01-10 bounded
  by: france denied
  to: "anybody"
  said: france official denied "maintains"
* call REQUEST/change occurred
  when: 2014-01-10/2014-01-11 bounded
  by: france
* pill PROTEST/riot occurred
  when: 2014-01-10/2014-01-11 bounded
  where: combattant; bangui
  by: mob
  to: muslims; "shops of Muslims" thing
* spray ASSAULT/firearms occurred
  when: 2014-01-10/2014-01-11 bounded
  where: "their barracks"; bangui
  by: seleka "ex-rebels"
  to: "a crowd"
  killed: 4 "four people" side civilian
* hug COOPERATE occurred optional
  when: 2014-01-10/2014-01-11 bounded
  where: bimbo
  by: antib; "former soldiers"; burundi
* coup13 COERCE/martial-law occurred
  when: 2013-03-24 from text "24 March"
  by: djotodia; seleka
* att ASSAULT occurred
  when: 2013-12-05 from text "5 December"
  where: bangui
  to: bangui thing
  killed: >=1000 "over a thousand lives" side unknown
* rep ASSAULT occurred
  when: 2013-12-05/2014-01-11 bounded
  where: bangui
  answers: att "avenged"
* fsend MOBILIZE/troops occurred
  when: 2013-12-05/2014-01-11 bounded
  where: bangui
  by: france; french
  answers: att "brought"
* dis COERCE/seize occurred
  when: 2013-12-05/2014-01-11 bounded
  where: bangui
  by: french
  to: seleka
* clash ASSAULT occurred
  when: 2013-12-25 "Christmas Day"
  where: airport; bangui
  by: chadians; "militiamen"
  to: chadians; "militiamen"
  killed: 6 "six Chadian soldiers" side recipient
* carry AID occurred
  when: 2013-12-26/2014-01-11 "Since then"
  by: chad
  to: "its citizens"
  count: 12000 "12,000 of its citizens"
* shift MOBILIZE/troops occurred
  when: 2013-12-26/2014-01-11 bounded "Since then"
  where: "the north"
  by: chadians "its troops"
* thr THREATEN/violence occurred
  when: 2014-01-10 "last night"
  by: nguendet
  to: "looters"; seleka
  about: mercy
* mercy ASSAULT threatened optional
  when: ?
  by: nguendet
  to: seleka; "looters"
* ord REQUEST/change occurred
  when: 2014-01-10/2014-01-11 bounded
  by: nguendet
  to: "deserters"
  about: rejoin
* rejoin RETREAT demanded optional
  when: ?
  where: "their barracks"
  by: "deserters"
* prom3 AGREE occurred
  when: 2014-01-10/2014-01-11 bounded
  by: antib "An anti-balaka coordinator"
  to: seleka "the others"
  about: mach
* mach RETREAT/disarm hypothetical optional
  when: ?
  by: antib "his men"
* thrn THREATEN/territory occurred
  when: 2014-01-10/2014-01-11 bounded
  by: seleka "A general of the ex-Seleka"
  about: split
* split SANCTION/withdraw threatened optional
  when: ?
  where: "the north"
  by: seleka "the north"
* exile RETREAT/withdraw occurred optional
  when: 2014-01-10 "Yesterday evening"
  where: cotonou
  by: djotodia
* asyl AID occurred
  when: 2014-01-10/2014-01-11 bounded
  where: cotonou
  by: benin
  to: djotodia
  said: benin official "said"
figure: killed 30 "thirty bodies"
figure: troops 1600 "1,600 French troops" of french
tie: deby leads eccas "its chairman"
tie: nguendet leads council "speaker of"
tie: burundi part_of misca "Burundian soldiers of MISCA"
