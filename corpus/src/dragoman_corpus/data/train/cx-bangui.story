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
Scores {bangui|slain} as militias {bangui|storm} Bangui; France {sangaris|sends in} more men

BANGUI, Dec 6 (UNA) - French paratroopers {frpatrol|patrolled} the main avenues of Bangui on Friday, a day after the capital of the Central African Republic woke to heavy-weapons {bangui|fire} and went to bed with its mosques full of corpses.

At least 98 people died on Thursday, according to Doctors Without Borders and to a journalist who counted 54 bodies laid out in a prayer hall and in the lanes round it. The local Red Cross, whose lorries were twice {rcturn|turned back} by gunmen, feared three times as many.

Christian militias known as anti-balaka, reinforced by soldiers loyal to the {coup|ousted} president Francois Bozize, {bangui|attacked} from three sides before dawn. They {bangui|pushed} as far as the parliament and a hospital, where, a nurse said, they {hospital|dragged} out and {hospital|finished off} a dozen wounded. By noon former rebels of the Seleka coalition, who {coup|brought} Michel Djotodia to power in March, had {seleka2|driven} them {seleka2|back}. Then the {reprisal|reprisals} started. Men in uniform went from house to house in Boy-Rabe, a quarter held to be pro-Bozize, and {reprisal|shot} whoever opened. "They asked for my sons by name," said a widow who had fled to the airport along with several thousand others.

In New York the Security Council {vote|voted} unanimously that same day for a resolution which {vote|authorises} an African Union force, MISCA, to {protect!announced|protect} civilians for a year, and French troops to back it by "all necessary measures". It also imposes an arms {embargo|embargo}.

"France has no other aim than to save lives," Hollande said in a short televised speech on Thursday evening. The number of French soldiers, 650 then, will be {sangaris|doubled} "within days, if not hours". A helicopter-borne unit {bouali|landed} yesterday at Boali, where twelve Muslim herders had been {boalikill|hacked} to death on Monday. At the airport, Frenchmen who came under {frfire|fire} from a pick-up on Thursday {frshoot|shot back}: four of the occupants were {frshoot|killed} and six {frshoot|hurt}.

Djotodia decreed a {curfew|curfew} from six in the evening and {calm|begged} the inhabitants to remain calm. He {bozacc|accused} Bozize of wanting "to {putsch|drown} the transition in blood". Bozize, reached in exile, said he commanded nobody. Prime Minister Nicolas Tiangaye, whose own house was {house|plundered} by men of the Seleka, {tianask|asked} for the French to act at once.

~ Weather: Harmattan haze until Sunday

Djotodia had {dissolve|disbanded} the Seleka in September, on paper. Its fighters went on to {loot|rob} and {burnvill|burn} villages in the north-west; around Bossangoa alone, 35,000 people have camped at the cathedral since {sept|attacks} and counter-{sept|attacks} in that month left over a hundred dead. A French diplomat spoke in November of a country "on the verge of genocide".

The United States {usaid|pledged} 40 million dollars for the African troops. Chad, whose 850 men form the largest contingent, {chadsup|applauded} the {vote|vote}.
--
who french: Frenchmen
where capital: town CF 4.36 18.56 | the capital of the Central African Republic
where parliament: site CF 4.37 18.58 | parliament
where newyork: town US 40.71 -74.01 | New York
* bangui ASSAULT occurred
  when: 2013-12-05 "Thursday" "before dawn"
  where: bangui; capital; parliament
  by: antib; bozize "soldiers loyal to the ousted president Francois Bozize"
  to: seleka; "people"
  with: other "heavy-weapons"
  killed: >=98 "At least 98 people" side unknown voice msf
  killed: ~294 "three times as many" side unknown voice redcross
  killed: 54 "54 bodies" part side unknown voice "a journalist"
  said: msf "according to"
  said: "a journalist" media "counted"
* sangaris MOBILIZE/troops announced
  when: ? "within days, if not hours"
  where: bangui
  by: france
* frpatrol MOBILIZE/troops occurred
  when: 2013-12-06 "Friday"
  where: bangui
  by: french
* rcturn COERCE/restrict occurred
  when: 2013-12-05 "Thursday"
  where: bangui
  by: "gunmen"
  to: redcross
  count: 2 "twice"
* hospital ASSAULT/targeted occurred
  when: 2013-12-05 "Thursday"
  where: "a hospital"; bangui
  by: antib
  to: "wounded"
  killed: ~12 "a dozen wounded" side civilian voice "a nurse"
  part_of: bangui
  said: "a nurse" witness "said"
* seleka2 ASSAULT occurred
  when: 2013-12-05 "By noon"
  where: bangui
  by: seleka "former rebels of the Seleka coalition"
  to: antib
* reprisal ASSAULT/firearms occurred
  when: 2013-12-05 "Then"
  where: boyrabe; bangui
  by: seleka "Men in uniform"
  to: "whoever opened"
  answers: bangui "reprisals"
  said: "a widow" witness "said"
* vote SUPPORT occurred
  when: 2013-12-05 "that same day"
  where: newyork
  by: council
  to: misca; french
  about: protect
* protect MOBILIZE/troops announced
  when: ?
  by: misca
  to: "civilians"
* embargo SANCTION/discontinue occurred
  when: 2013-12-05 "that same day"
  where: newyork
  by: council
  to: "Central African Republic"
* bouali MOBILIZE/troops occurred
  when: 2013-12-05 "yesterday"
  where: bouali
  by: french "A helicopter-borne unit"
  with: helicopter "helicopter-borne"
* boalikill ASSAULT/primitive occurred
  when: 2013-12-02 "Monday"
  where: bouali
  to: "twelve Muslim herders"
  killed: 12 "twelve Muslim herders" side civilian
* frfire ASSAULT/firearms occurred
  when: 2013-12-05 "Thursday"
  where: airport
  by: "the occupants"
  to: french "Frenchmen"
* frshoot ASSAULT/firearms occurred
  when: 2013-12-05 "Thursday"
  where: airport
  by: french "Frenchmen"
  to: "the occupants"
  killed: 4 "four of the occupants" side recipient
  injured: 6 "six" side recipient
  answers: frfire "shot back"
* curfew COERCE/curfew occurred
  when: 2013-12-05/2013-12-06 bounded
  where: bangui
  by: djotodia
  to: "the inhabitants"
* calm REQUEST/change occurred
  when: 2013-12-05/2013-12-06 bounded
  by: djotodia
  to: "the inhabitants"
* bozacc ACCUSE/allege occurred
  when: 2013-12-05/2013-12-06 bounded
  by: djotodia
  to: bozize
  about: putsch
* putsch COERCE/martial-law attempted
  when: 2013-12-05/2013-12-06 bounded
  where: bangui
  by: bozize alleged of djotodia
  to: djotodia "the transition"
  said: djotodia official "accused"
  said: bozize party denied "said"
* house COERCE/seize occurred
  when: ?
  where: bangui
  by: seleka
  to: tiangaye; "house" thing
* tianask REQUEST/assist occurred
  when: 2013-12-05/2013-12-06 bounded
  by: tiangaye
  to: france "the French"
* coup COERCE/martial-law occurred
  when: 2013-03 "March"
  by: seleka
  to: bozize
* dissolve COERCE/restrict occurred
  when: 2013-09 "September"
  by: djotodia
  to: seleka
* loot COERCE/seize occurred
  when: 2013-09/2013-12-06 bounded
  where: "the north-west"
  by: seleka "Its fighters"
  to: "villages" thing
* burnvill ASSAULT/destroy occurred
  when: 2013-09/2013-12-06 bounded
  where: "the north-west"
  by: seleka "Its fighters"
  to: "villages" thing
* sept ASSAULT occurred
  when: 2013-09 "in that month"
  where: bossangoa
  killed: >=100 "over a hundred dead" side unknown
* usaid AGREE occurred
  when: 2013-12-05/2013-12-06 bounded
  by: us
  to: misca "the African troops"
  about: AID
* chadsup SUPPORT occurred
  when: 2013-12-05/2013-12-06 bounded
  by: chad
  to: council
  about: vote
  answers: vote "applauded the vote"
figure: displaced ~35000 "35,000 people" at bossangoa
figure: troops 650 "650" of french
figure: troops 850 "850 men" of chad

== cx-bangui-2
outlet: Watchpost Central Africa
register: ngo
published: 2013-12-20
--
Two weeks of killing in Bangui: what our teams have established

1. On 5 December, from 4.30 a.m., anti-balaka units {bangui|entered} the capital from the north and {pk5att|went for} Muslim homes in three suburbs. They {pk5att|killed} some sixty men by our count, most with machetes. The {bangui|attack} was {seleka2|beaten off} within eight hours.

2. In {reprisal|retaliation} ex-Seleka fighters {reprisal|executed} nearly a thousand men in two days, as Amnesty International has it; we can put names to 460. {lootshop|Looting} went with it. Women and girls were in general spared, with exceptions: we spoke to five who were {rape|raped}.

3. French soldiers began to {disarm|take} weapons from the ex-Seleka on Monday the 9th. Near the airport that night two of them, of a regiment from Castres, were {castres|shot} dead from close by while they searched a house. President Hollande, on his way home from South Africa, {hovisit|stopped} in Bangui on the 10th, {hotrib|bowed} before the coffins and {hdjot|saw} Djotodia for forty minutes. Disarmed men were {lynch|lynched} as soon as the patrol was gone, on at least four occasions; Muslims {frdemo,frdemo2|marched} on the 22nd of last month and again on Tuesday against what they {fracc|call} a one-sided {disarm|operation}.

4. The Chadian contingent. Witnesses in Gobongo hold that Chadians {chadfire|opened fire} on an unarmed crowd on 18 December, {chadfire|killing} one and {chadfire|wounding} about forty. The African Union {audeny|contests} it: the patrol had been {chadgren|attacked} with grenades. Burundian soldiers, for their part, {burstop|put themselves} between the crowd and the vehicles.

~ Annex A (maps) and B (list of names, restricted) available on request

5. Flight. The UN has counted 210,000 displaced within the town, 100,000 of them at the airport, with eleven latrines. WFP has {wfp|given out} 120 tonnes of rice. Chad and Niger {airlift|fly} their nationals home; two lorries with Muslim families were {lorries|stoned} at PK12 on Sunday, and a boy lost an eye.

6. Politics. On the 13th Djotodia said that he was {talksready|prepared} to {amnestytalk!hypothetical|talk} to the anti-balaka, who {abask|want} places in the cabinet "and his head". Two days afterwards he {sack|dismissed} three ministers, without Tiangaye's consent, one of them for security; Tiangaye {sackrej|declared} the {sack|decree} {sackrej|void}.

We {recs1,recs2,recs3|urge} the transitional authorities to {recsarr!demanded|suspend and charge} commanders named in annex B; France and MISCA to guard Muslim quarters, PK5 above all, with the same vigour that they bring to the {disarm|disarmament} of the other side; the Council to decide on a UN force without delay. The commission of {inquiry!announced|inquiry} {inqprom|promised} in resolution 2127 must be {recs4|set up} before Christmas.
--
who watch: organisation - | our teams
who council: the Council
who wfp: organisation - | WFP
who niger: state NE | Niger
who auth: government CF | the transitional authorities
who french: two of them
where gobongo: district CF 4.42 18.56 | Gobongo
where capital: town CF 4.36 18.56 | the capital
* bangui ASSAULT occurred
  when: 2013-12-05 from text "5 December"
  where: capital; bangui
  by: antib
  to: "the capital" thing
* pk5att ASSAULT/primitive occurred
  when: 2013-12-05 from text "5 December"
  where: "three suburbs"; capital
  by: antib
  to: muslims "Muslim homes"
  with: knife "machetes"
  killed: ~60 "some sixty men" side civilian
  part_of: bangui
* seleka2 ASSAULT occurred
  when: 2013-12-05 "within eight hours"
  where: capital
  by: seleka
  to: antib
* reprisal ASSAULT/firearms occurred
  when: 2013-12-05/2013-12-06 "two days"
  where: capital
  by: seleka
  to: "a thousand men"
  killed: <=1000 "nearly a thousand men" side civilian voice amnesty
  killed: 460 "460" side civilian
  answers: bangui "retaliation"
  said: amnesty "as"
* lootshop COERCE/seize occurred
  when: 2013-12-05/2013-12-06 "two days"
  where: capital
  by: seleka
* rape ASSAULT/sexual occurred
  when: 2013-12-05/2013-12-06 "two days"
  where: capital
  by: seleka
  to: "five"
  count: 5 "five"
  said: "five" witness "spoke"
* disarm COERCE/seize ongoing
  when: 2013-12-09/2013-12-20 from text "Monday the 9th"
  where: bangui
  by: french
  to: seleka; "weapons" thing
* castres ASSAULT/firearms occurred
  when: 2013-12-09 "that night"
  where: "Near the airport"; airport
  to: french
  killed: 2 "two of them" side recipient
* hovisit CONSULT/visit occurred
  when: 2013-12-10 from text "on the 10th"
  where: bangui
  by: hollande
  to: djotodia
* hotrib SUPPORT occurred optional
  when: 2013-12-10 from text "on the 10th"
  where: bangui
  by: hollande
* hdjot CONSULT occurred
  when: 2013-12-10 from text "on the 10th"
  where: bangui
  by: hollande; djotodia
  to: djotodia
* lynch ASSAULT/beat occurred
  when: 2013-12-09/2013-12-20 bounded
  where: bangui
  to: seleka "Disarmed men"
  count: >=4 "at least four occasions"
* frdemo PROTEST/demo occurred
  when: 2013-11-22 from text "the 22nd of last month"
  by: muslims
  to: french
* fracc ACCUSE/disapprove occurred
  when: 2013-12-17 "Tuesday"
  by: muslims
  to: french
  about: disarm
* chadfire ASSAULT/firearms occurred
  when: 2013-12-18 from text "18 December"
  where: gobongo
  by: chadians alleged of "Witnesses in Gobongo"
  to: "an unarmed crowd"
  killed: 1 "one" side civilian voice "Witnesses in Gobongo"
  injured: ~40 "about forty" side civilian voice "Witnesses in Gobongo"
  said: "Witnesses in Gobongo" witness "hold"
  said: au official denied "contests"
* audeny REJECT occurred optional
  when: 2013-12-18/2013-12-20 bounded
  by: au
  to: "Witnesses in Gobongo"
* chadgren ASSAULT/explosives occurred
  when: 2013-12-18 from text "18 December"
  where: gobongo
  to: chadians "the patrol"
  with: grenade "grenades"
  said: au official "contests"
* burstop MOBILIZE/troops occurred
  when: 2013-12-18 from text "18 December"
  where: gobongo
  by: burundi
* wfp AID occurred
  when: 2013-12-05/2013-12-20 bounded
  where: bangui
  by: wfp
  to: "210,000 displaced"
* airlift AID ongoing
  when: 2013-12-20
  by: chad; niger
  to: "their nationals"
* lorries PROTEST/riot occurred
  when: 2013-12-15 "Sunday"
  where: pk12
  to: "two lorries with Muslim families" thing; "a boy"
  with: stones "stoned"
  injured: 1 "a boy" side civilian
* talksready AGREE occurred
  when: 2013-12-13 from text "On the 13th"
  by: djotodia
  to: antib
  about: amnestytalk
* amnestytalk CONSULT announced optional
  when: ?
  by: djotodia; antib
  to: antib
* abask REQUEST/yield occurred
  when: 2013-12-05/2013-12-20 bounded
  by: antib
  to: djotodia
* sack SANCTION/expel occurred
  when: 2013-12-15 from text "Two days afterwards"
  by: djotodia
  to: "three ministers"
  count: 3 "three ministers"
* sackrej REJECT occurred
  when: 2013-12-15/2013-12-20 bounded
  by: tiangaye
  to: djotodia
  about: sack
  answers: sack "declared the decree void"
* recs1 REQUEST/change occurred
  when: 2013-12-20
  by: watch
  to: auth
  about: recsarr
* recsarr SANCTION/expel demanded optional
  when: ?
  by: auth
  to: "commanders named in annex B"
* recs2 REQUEST/assist occurred
  when: 2013-12-20
  by: watch
  to: france; misca
  about: AID to muslims at pk5
* recs3 REQUEST/change occurred
  when: 2013-12-20
  by: watch
  to: council
  about: MOBILIZE/troops
* inquiry ACCUSE/investigate announced
  when: 2013-12-20/2013-12-25 bounded "before Christmas"
  by: council
* inqprom AGREE occurred
  when: ?
  by: council
  about: inquiry
* recs4 REQUEST/change occurred
  when: 2013-12-20
  by: watch
  to: council
  about: inquiry
* frdemo2 PROTEST/demo occurred
  when: 2013-12-17 "Tuesday"
  by: muslims
  to: french
  answers: disarm "against what they call a one-sided operation"
figure: displaced 210000 "210,000 displaced" at bangui voice un
figure: displaced 100000 "100,000 of them" at airport voice un

== cx-bangui-3
outlet: The Logone Gazette
register: daily
published: 2014-01-11
--
Djotodia {resign|goes}: nine months, one night, two {resign|resignations}

From our special correspondent, N'Djamena

It took the leaders of Central Africa a whole night to make Michel Djotodia understand. When the sun rose on Friday over the Chari, his {resign|resignation} and that of his prime minister, Nicolas Tiangaye, stood in the communique of the {summit|summit}, and in the streets of Bangui people {dance|danced} on the roofs of taxis.

The {summit|meeting} of the ECCAS had been {call|convened} by its chairman, Idriss Deby, for Thursday. In his opening words he {debycrit|scolded} the Bangui authorities for their "total passivity". Behind closed doors he went further, delegates say. As Djotodia would not {first|yield}, the 135 members of the transitional council were {fly|fetched} by plane in the middle of the night, so that everything should be done in due form.

France, which maintains that it did not {frpress!denied|force} anybody out, took note and {frcall|called for} a successor "as soon as possible". The European Union weighs a force of a thousand. In Bangui, there was joyful noise; a mob {pillage|pillaged} shops of Muslims in the Combattant quarter, and four people were {afternoon|killed} when ex-rebels {afternoon|sprayed} a crowd near their barracks. Burundian soldiers of MISCA made anti-balaka and former soldiers {embrace|embrace} at Bimbo, a scene many filmed.

~ Our series: 50 years of the national lottery

Djotodia, the first Muslim at the head of the country, {coup|seized} power on 24 March with the Seleka. He never mastered it. The {bangui|attack} of 5 December on the capital, and the {reprisal|massacres} by which it was {reprisal|avenged}, cost over a thousand lives and {sangaris|brought} 1,600 French troops, whose {disarm|disarmament} of the ex-Seleka left Muslims exposed. On Christmas Day six Chadian soldiers were {xmas|killed} in a {xmas|clash} with militiamen near the airport; a mass grave with thirty bodies was found the following day by the presidential palace. Since then Chad has {repat|carried} 12,000 of its citizens home by air and road, and its troops have been {chadmove|shifted} to the north.

Who comes next? Alexandre-Ferdinand Nguendet, speaker of the council, takes over for two weeks at most. "The party is over," he told looters on the radio last night; there would be "no more {warn|mercy}" for the Seleka either. He {soldcall|ordered} deserters to report to their barracks. An anti-balaka coordinator {ablay|promised} that his men would {ablaydown!announced|lay down} their machetes "if the others do". A general of the ex-Seleka {partition|threatened} that the north might {secede!threatened|go} its own way.

And Djotodia himself? Yesterday evening a plane {exile|took} him to Cotonou. Benin, its government said, grants him {benin|asylum} "for the sake of peace". Bozize, too, has been living there on and off. One of the passengers tells that the traveller slept all the way.
--
who council: body CF | transitional council
who eu: organisation - | European Union
who benin: state BJ | Benin
who mob: population CF | a mob
where cotonou: town BJ 6.37 2.42 | Cotonou
where combattant: district CF 4.39 18.55 | Combattant quarter
where bimbo: town CF 4.26 18.42 | Bimbo
where capital: town CF 4.36 18.56 | the capital
* resign RETREAT/resign occurred
  when: 2014-01-10 "Friday"
  where: ndjamena
  by: djotodia; tiangaye
* summit CONSULT/multilateral occurred
  when: 2014-01-09/2014-01-10 "Thursday" "a whole night" "Friday"
  where: ndjamena
  by: eccas; deby; djotodia; tiangaye
  to: deby
* dance PROTEST/demo occurred optional
  when: 2014-01-10 "Friday"
  where: bangui
  by: "people"
* call REQUEST/meet occurred
  when: ?
  by: deby
  to: eccas
  about: summit
* debycrit ACCUSE/disapprove occurred
  when: 2014-01-09 "Thursday"
  where: ndjamena
  by: deby
  to: djotodia "the Bangui authorities"
* first REJECT/yield occurred
  when: 2014-01-09/2014-01-10 "night"
  where: ndjamena
  by: djotodia
  to: deby
  about: RETREAT/resign by djotodia
* fly AID occurred optional
  when: 2014-01-09/2014-01-10 "in the middle of the night"
  where: ndjamena
  to: council
* frpress COERCE denied
  when: ?
  by: france
  to: djotodia
  said: france official denied "maintains"
* frcall REQUEST/change occurred
  when: 2014-01-10/2014-01-11 bounded
  by: france

* pillage PROTEST/riot occurred
  when: 2014-01-10
  where: combattant; bangui
  by: mob
  to: muslims; "shops" thing
* afternoon ASSAULT/firearms occurred
  when: 2014-01-10
  where: "near their barracks"; bangui
  by: seleka
  to: "a crowd"
  killed: 4 "four people" side recipient
* embrace COOPERATE occurred
  when: 2014-01-10
  where: bimbo
  by: antib; "former soldiers"
  to: "former soldiers"; antib
* sangaris MOBILIZE/troops occurred
  when: 2013-12-05/2014-01-11 bounded
  by: france
* coup COERCE/martial-law occurred
  when: 2013-03-24 from text "24 March"
  where: bangui
  by: djotodia; seleka
* bangui ASSAULT occurred
  when: 2013-12-05 from text "5 December"
  where: capital
  by: antib
  to: "the capital" thing
  killed: >=1000 "over a thousand lives" side unknown
* reprisal ASSAULT/firearms occurred
  when: 2013-12-05/2014-01-11 bounded
  where: capital
  by: seleka
  answers: bangui "avenged"
* disarm COERCE/seize occurred
  when: 2013-12-05/2014-01-11 bounded
  where: bangui
  by: french
  to: seleka
* xmas ASSAULT/firearms occurred
  when: 2013-12-25 from text "Christmas Day"
  where: "near the airport"; airport
  by: "militiamen"; chadians
  to: chadians; "militiamen"
  killed: 6 "six Chadian soldiers" side recipient
* repat AID occurred
  when: 2013-12-26/2014-01-11 bounded "Since then"
  by: chad
  to: "12,000 of its citizens"
  count: 12000 "12,000"
* chadmove RETREAT/withdraw occurred
  when: 2013-12-26/2014-01-11 bounded "Since then"
  where: "the north"
  by: chad; chadians
* warn THREATEN/violence occurred
  when: 2014-01-10 "last night"
  by: nguendet
  to: "looters"; seleka
* soldcall REQUEST/assist occurred
  when: 2014-01-10 "last night"
  by: nguendet
  to: "deserters"
* ablay AGREE occurred
  when: 2014-01-10/2014-01-11 bounded
  by: antib "An anti-balaka coordinator"
  about: ablaydown
* ablaydown RETREAT/disarm announced
  when: ?
  by: antib
* partition THREATEN/territory occurred
  when: 2014-01-10/2014-01-11 bounded
  by: seleka "A general of the ex-Seleka"
  about: secede
* secede SANCTION/withdraw threatened optional
  when: ?
  by: seleka
* exile RETREAT/withdraw occurred
  when: 2014-01-10 "Yesterday evening"
  where: cotonou
  by: djotodia
* benin AID occurred
  when: 2014-01-10/2014-01-11 bounded
  where: cotonou
  by: benin
  to: djotodia
figure: killed 30 "thirty bodies" as_of 2013-12-26
figure: troops 1600 "1,600 French troops" of french
