story: e-farmers
conflict: India
countries: IN
facts: After three farm laws of September 2020 Punjab unions marched on Delhi on 26-27 November 2020 and camped at Singhu, Tikri and Ghazipur; eleven rounds of talks failed by 22 January 2021; on 26 January a tractor
  march ended at the Red Fort with one dead and some 400 police hurt; four farmers and four others died at Lakhimpur Kheri on 3 October 2021; Narendra Modi announced repeal on 19 November, parliament repealed the
  laws on 29 November and the camps were lifted from 11 December. Small incidents and wordings are ours. (public record: Indian press, Lok Sabha proceedings, Supreme Court orders 2020-2021)

who farmers: population IN | farmers; the farmers; growers; protesters
who skm: coalition IN | Samyukta Kisan Morcha; SKM; the unions; farm unions; union leaders
who tikait: person IN | Rakesh Tikait; Tikait; Mr Tikait
who gov: government IN | the government; the Centre; Centre; New Delhi
who tomar: person IN | Narendra Singh Tomar; Mr Tomar; Tomar; agriculture minister
who modi: person IN | Narendra Modi; Mr Modi; Modi; prime minister
who police: force IN | Delhi Police; police; Police; the police
who bjp: party IN | BJP; the ruling party
who akali: party IN | Akali Dal; Shiromani Akali Dal
who congress: party IN | Congress; the Congress
who sc: body IN | Supreme Court; the Supreme Court
who teni: person IN | Ajay Mishra; Mr Mishra
where singhu: site IN 28.88 77.12 | Singhu
where tikri: site IN 28.69 76.97 | Tikri
where ghazipur: site IN 28.63 77.33 | Ghazipur
where delhi: town IN 28.61 77.21 | Delhi
where redfort: site IN 28.656 77.241 | Red Fort
where ito: district IN 28.63 77.24 | ITO
where punjab: province IN 31.00 75.50 | Punjab
where haryana: province IN 29.20 76.30 | Haryana
where lakhimpur: near IN 27.95 80.78 | Lakhimpur Kheri; Lakhimpur; Tikunia

== e-farmers-1
outlet: Yamuna Live
register: live-blog
published: 2021-01-26
--
LIVE | Republic Day: farmers {fort|overrun} Red Fort, one dead at ITO

21:05 - Wrapping up here. Home ministry is {paramil|sending} fifteen companies of paramilitaries, some 1,500 men, into the capital. Police count 83 of theirs hurt; the hospital list we saw at eight had 41, and an officer off the record speaks of 300 by morning.

20:20 - Mobile internet stays {net|off} until midnight at Singhu, Ghazipur, Tikri, Mukarba Chowk and Nangloi. {net|Ordered} under the telegraph rules of 2017.

19:40 - The unions have {callback|called} everybody back to the camps and {callback2|ended} the {parade|parade}. "Elements who are not ours broke the discipline," says their statement, which {condemn|condemns} and "{condemn|regrets}" what happened. They call it an infiltration. By whom they don't say.

18:15 - Amarinder Singh, who heads Punjab, {amarcond|calls} the scenes "unacceptable" and {amarask|asks} real farmers to {vacate!demanded|go} home from Delhi. His own party chief {blamec|blames} the Centre.

16:50 - The dead man at ITO: his tractor {barr|rammed} a yellow barricade and turned over, as CCTV put out by police shows. Comrades carry him about wrapped in the tricolour and say he was {itoshot|shot}. Post-mortem tomorrow.

15:30 - Red Fort nearly {fclear|cleared}. Policemen had {jump|jumped} fifteen feet into the dry moat to get away from sticks. A girl from the tableaux dancers is {tabl|led} out by a Sikh in blue who shields her with his body.

14:05 - A boy on the mast. A saffron pennant, the Nishan Sahib, where the prime minister speaks each August! The national flag stays up, higher, on its own pole; no, it hasn't been {flagdown!denied|taken down}, whatever you read.

13:10 - {gas|Batons} and {gas|tear gas} at Akshardham, at ITO, at Nangloi. Tractors {barr|drive} straight at the lines. Swords on horses. We've just been {gas|gassed} too, sorry about typing.

12:20 - They're off the route. The one {routedeal|agreed} with police on Sunday was to open at noon, after the official parade, and to keep to the rim of the city. At Singhu the first rows {barr|pushed} through containers at 8 already.

11:00 - On Rajpath: tanks, the Rafales' first fly-past, a contingent of the Bangladesh army as guests. No foreign head of state for the first time in fifty-five years, Boris Johnson having {bojo|cancelled} in the first week of January because of the virus.

10:15 - Good morning. It is day sixty-two of the {siege|sit-in} at the gates of Delhi. Last Friday's {talks|talks}, the eleventh {talks|round}, broke up after the unions {reject18|turned down} an {offer18|offer} to {hold18!announced|shelve} the three laws for eighteen months. The minister {minwalk|walked out}.

~ Watch: bhangra at minus two | Republic Day sale, refrigerators from 9,999
--
who amar: person IN | Amarinder Singh
who hm: body IN | Home ministry
who boris: person GB | Boris Johnson
where akshardham: site IN 28.61 77.28 | Akshardham
where nangloi: district IN 28.68 77.07 | Nangloi
* fort PROTEST/riot occurred
  when: 2021-01-26 "Republic Day"
  where: redfort; delhi
  by: farmers
  to: gov
* paramil MOBILIZE/police announced
  when: ? "21:05"
  where: delhi
  by: hm
* net COERCE/censor ongoing
  when: 2021-01-26 "until midnight"
  where: singhu; ghazipur; tikri; "Mukarba Chowk"; nangloi
  to: "Mobile internet" thing
* callback REQUEST/yield occurred
  when: 2021-01-26 "19:40"
  by: skm
  to: farmers
  about: RETREAT/withdraw by farmers
* callback2 RETREAT/withdraw occurred
  when: 2021-01-26 "19:40"
  by: skm
* condemn ACCUSE/disapprove occurred
  when: 2021-01-26 "19:40"
  by: skm
  to: "Elements who are not ours"
  about: fort
  answers: fort
* amarcond ACCUSE/disapprove occurred
  when: 2021-01-26 "18:15"
  by: amar
  to: farmers
  about: fort
  answers: fort
* amarask REQUEST/yield occurred
  when: 2021-01-26 "18:15"
  by: amar
  to: farmers
  about: vacate
* blamec ACCUSE/allege occurred
  when: 2021-01-26 "18:15"
  by: "His own party chief"
  to: gov
  about: fort
* vacate RETREAT/withdraw demanded optional
  when: ?
  where: delhi
  by: farmers
* barr PROTEST/riot occurred
  when: 2021-01-26
  where: ito; singhu; akshardham; nangloi
  by: farmers
  to: police
  with: vehicle "Tractors"
  killed: 1 "one" side actor
  injured: 83 "83 of theirs" side recipient voice police
  injured: 41 "41" side recipient voice "the hospital list"
  injured: 300 "300" side recipient voice "an officer off the record"
* itoshot ASSAULT/firearms occurred
  when: 2021-01-26
  where: ito
  to: "The dead man"
  killed: 1 "The dead man" side recipient
  said: "Comrades" witness "say"
* jump RETREAT/withdraw occurred
  when: 2021-01-26 "15:30"
  where: redfort
  by: police
* fclear COERCE/restrict occurred optional
  when: 2021-01-26 "15:30"
  where: redfort
  to: farmers
* tabl AID occurred
  when: 2021-01-26 "15:30"
  where: redfort
  by: "a Sikh in blue"
  to: "A girl from the tableaux dancers"
* flagdown PROTEST/vandalize denied
  when: 2021-01-26 "14:05"
  where: redfort
  to: "The national flag" thing
* gas ASSAULT/crowd-control occurred
  when: 2021-01-26 "13:10"
  where: akshardham; ito; nangloi
  by: police
  to: farmers
  with: crowd-control "tear gas"; blunt "Batons"
* routedeal AGREE occurred
  when: 2021-01-24 "Sunday"
  by: skm; police
  to: police; skm
* bojo SANCTION/discontinue occurred optional
  when: 2021-01-01/2021-01-07 bounded "the first week of January"
  by: boris
* siege PROTEST/demo ongoing
  when: 2020-11-26/2021-01-26 "day sixty-two"
  where: delhi
  by: farmers
  to: gov
* talks CONSULT occurred
  when: 2021-01-22 "Last Friday"
  by: skm; "The minister"
* reject18 REJECT occurred
  when: 2021-01-22 "Last Friday"
  by: skm
  to: gov
  about: hold18
  answers: offer18 "turned down an offer"
* offer18 AGREE occurred
  when: 2021-01-22 "Last Friday"
  by: gov
  to: skm
  about: hold18
* hold18 CONCEDE announced
  when: ? "eighteen months"
  by: gov
  to: farmers
* minwalk REJECT/meet occurred
  when: 2021-01-22 "Last Friday"
  by: "The minister"
  to: skm
  about: talks
* parade PROTEST/demo occurred
  when: 2021-01-26
  where: delhi
  by: farmers
  to: gov
figure: troops ~1500 "some 1,500 men" of hm

== e-farmers-2
outlet: Doaba Radio
register: radio
published: 2021-10-05
--
Kisan hour: after Lakhimpur

PRESENTER: Sat sri akal, good evening. Two days after the cars, Uttar Pradesh is closed like a fist. Let us begin with the facts as far as we have them. Eight dead. On Sunday afternoon three vehicles, one of them owned by the junior home minister of the Union, Ajay Mishra, {lakhimpur|drove} at speed into the backs of farmers who were walking home from a {blackflag|protest} with black flags against a {visitdcm|visit} of the deputy chief minister. Four of them died on the road to Tikunia. In what came next three men of the BJP, a driver among them, were {lynch|beaten} to death, and a local reporter lay dead in the ditch; his family say he was under the wheels, the party says sticks.

I'm joined by our reporter, who was {repback|turned back} twice.

REPORTER: Three times! {s144|Section 144} is in force, the internet is {net2|cut} for forty kilometres. Priyanka Gandhi of Congress was {priyanka|stopped} at half past four on Monday morning at Sitapur and is being {priyanka|held} in a guest house; she sweeps the floor on video and {fast|refuses} food. The chief minister of Chhattisgarh was {chhatt|barred} from landing in Lucknow. He {dharna|sat down} on the floor of the arrival hall.

PRESENTER: But there is an {dealup|agreement}.

REPORTER: There is. Rakesh Tikait {talksup|negotiated} the whole night with officers, and on Monday noon they {dealup|settled}: four and a half million rupees for each of the dead, a post for one of each family, a retired judge to {judge!announced|inquire}. And the bodies, which the families had kept in glass boxes on the highway, were then burned in peace. An FIR for {lakhimpur|murder} is {fir|lodged} against the minister's son. The unions {sonreq|give} the police until the eleventh to {sonarrest!demanded|arrest} him. If he is not in {sonarrest!hypothetical|jail} by that day, they'll {siegeupw,siegeup|march} on Lucknow with the ashes.

PRESENTER: And he says?

REPORTER: Father and son say the boy was at a wrestling match four kilometres off. "If one video shows him there, I {teniresign!hypothetical|resign} as minister," so Mr Mishra. People here play you another video, of ten days ago, in which he tells farmers from a stage to {tenireq|mend} their ways, "or it'll take us two minutes to {tenithreat,mend!threatened|mend} you".

PRESENTER: In Delhi the Supreme Court was cross.

REPORTER: On the very Monday, with us, with the farmers I mean! The judges {scask|asked} why there are {siege|sit-ins} at all, since the laws have been {stay|suspended} by that same court since January. The attorney general said: {agreq|no more} {siege|protests} after such an incident.

PRESENTER: From Canada and from Britain gurdwaras have {money|wired} money for the widows. Akali Dal, which {akaliquit|left} Mr Modi's side over the laws a year ago, {send3|sent} three busloads of lawyers; they were {busstop|turned} round at the border of Haryana. A caller from Ludhiana?

CALLER: I only want to say this. Seven hundred of ours have died on those roads since the winter before last, of cold and of lorries. Nobody has {sorryall|said sorry}. If the {repeal!hypothetical|repeal} came tomorrow, I'd not dance.

PRESENTER: Thank you, ji. Rates at Khanna market: paddy steady.
--
who priyanka: person IN | Priyanka Gandhi
who son: person IN | the minister's son
who cmchh: office IN | The chief minister of Chhattisgarh
where sitapur: town IN 27.57 80.68 | Sitapur
where lucknow: town IN 26.85 80.95 | Lucknow
where up: province IN 27.00 80.50 | Uttar Pradesh
where lakhimpur: Tikunia
where haryana: Haryana
* lakhimpur ASSAULT occurred
  when: 2021-10-03 "Sunday afternoon"
  where: lakhimpur; up
  by: son alleged
  to: farmers
  with: vehicle "three vehicles" 3
  killed: 8 "Eight"
  killed: 4 "Four of them" part side recipient
  killed: 1 "a local reporter" part side civilian voice "his family"
  said: teni official denied "say"
  said: son party denied "say"
* blackflag PROTEST/demo occurred
  when: 2021-10-03 "Sunday afternoon"
  where: lakhimpur
  by: farmers
  to: "the deputy chief minister"
* visitdcm CONSULT/visit announced optional
  when: 2021-10-03
  where: lakhimpur
  by: "the deputy chief minister"
* lynch ASSAULT/beat occurred
  when: 2021-10-03
  where: lakhimpur
  to: bjp
  with: blunt "sticks"
  killed: 3 "three men of the BJP" side recipient
  killed: 1 "a local reporter" part side civilian voice "the party"
* s144 COERCE/restrict ongoing
  when: 2021-10-03/2021-10-05 bounded
  where: up
* net2 COERCE/censor ongoing
  when: 2021-10-03/2021-10-05 bounded
  where: up
  to: "the internet" thing
* repback COERCE/restrict occurred
  when: 2021-10-03/2021-10-05 bounded
  to: "our reporter"
* priyanka COERCE/arrest ongoing
  when: 2021-10-04/2021-10-05 "Monday morning"
  where: sitapur
  to: priyanka
* fast PROTEST/hunger ongoing
  when: 2021-10-04/2021-10-05 bounded
  where: sitapur
  by: priyanka
* chhatt COERCE/restrict occurred
  when: 2021-10-03/2021-10-05 bounded
  where: lucknow
  to: cmchh
* dharna PROTEST/demo occurred
  when: 2021-10-03/2021-10-05 bounded
  where: lucknow
  by: cmchh
* talksup CONSULT occurred
  when: 2021-10-03/2021-10-04 "the whole night"
  by: tikait; "officers"
* dealup AGREE occurred
  when: 2021-10-04 "Monday noon"
  by: tikait; "officers"
  to: "officers"; tikait
  about: judge
* judge ACCUSE/investigate announced
  when: ?
  by: "a retired judge"
  about: lakhimpur
* fir ACCUSE/investigate occurred
  when: 2021-10-03/2021-10-05 bounded
  to: son
  about: lakhimpur
* sonarrest COERCE/arrest demanded
  when: ? "the eleventh"
  by: police
  to: son
* siegeup PROTEST/demo threatened optional
  when: ?
  where: lucknow
  by: skm
* teniresign RETREAT/resign hypothetical
  when: ?
  by: teni
  said: teni official
* tenithreat THREATEN/violence occurred
  when: 2021-09-25 "ten days ago"
  by: teni
  to: farmers
  about: mend
* mend ASSAULT threatened optional
  when: ?
  by: teni
  to: farmers
* scask ACCUSE/disapprove occurred
  when: 2021-10-04 "Monday"
  by: sc
  to: farmers
  about: siege
  answers: siege
* siege PROTEST/demo ongoing
  when: 2020-11/2021-10-05 bounded
  by: farmers
  to: modi
* stay REJECT occurred
  when: 2021-01 "January"
  by: sc
  to: "the laws" thing
* money AID occurred
  when: 2021-10-03/2021-10-05 bounded
  by: "gurdwaras"
  to: "the widows"
* akaliquit SANCTION/withdraw occurred
  when: 2020 "a year ago"
  by: akali
  to: modi
* send3 AID attempted
  when: 2021-10-03/2021-10-05 bounded
  by: akali
* busstop COERCE/restrict occurred
  when: 2021-10-03/2021-10-05 bounded
  where: haryana
  to: "three busloads of lawyers"
* sorryall CONCEDE denied
  when: 2020/2021-10-05 bounded
  said: "CALLER" witness
* repeal CONCEDE hypothetical
  when: 2021-10-06 "tomorrow"
  said: "CALLER" witness
* siegeupw THREATEN occurred
  when: 2021-10-04/2021-10-05 bounded
  by: skm
  to: police
  about: siegeup
* sonreq REQUEST/change occurred
  when: 2021-10-04/2021-10-05 bounded
  by: skm
  to: police
  about: sonarrest
* tenireq REQUEST/yield occurred
  when: 2021-09-25 "ten days ago"
  by: teni
  to: farmers
* agreq REQUEST/yield occurred
  when: 2021-10-04 "Monday"
  by: "The attorney general"
  to: farmers
  about: siege
  answers: lakhimpur "after such an incident"
figure: killed 700 "Seven hundred of ours" voice "CALLER"

== e-farmers-3
outlet: House Reporter
register: parliament
published: 2021-11-29
--
Lower House: three farm laws {repeal|undone} in four minutes

The House met at eleven, was adjourned at six past amid shouting, and met again at noon.

Papers laid. The agriculture minister, Mr Tomar, rose at 12.06 to move the Farm Laws Repeal Bill. Members of the Congress, of the Left and of the DMK, who were in the well with placards, {debate|demanded} that it be debated. The Chair: "{chairrej|How can I}, in this noise?" The Bill was {repeal|adopted} by voice at 12.10.

Mr Adhir Ranjan Chowdhury said (inaudible). Members of the Opposition {walkout|walked out} of the House.

In the statement of objects attached to the Bill the Government says that "only a group of farmers" was {siege|protesting}; it had tried hard to persuade them. The prime minister on the 19th of this month, the feast of Guru Nanak, {sorry|apologised} to the nation that some brothers could not be made to see what is as clear as the light of a lamp; he announced the {repeal!announced|withdrawal} and {gohome|asked} the protesters to go home.

In the afternoon questions were taken as read. To No. 44, whether the Government will {comp!hypothetical|compensate} the kin of those who died at the camps: the Ministry has no record in the matter, and therefore the question does not arise. To No. 51, how many of the cases against growers would be {casesdrop!hypothetical|dropped}: that is for the States. Haryana alone has {cases|registered} 276. To No. 58: the Delhi Police {toolkit|arrested} 183 persons over the {redfort26|violence} of 26 January, all of whom have been {bailed|released} on bail.

In the Council of States twelve members were {susp|suspended} for the rest of the session on account of "{augviol|violent behaviour}" in August. Their leader has {susprefuse|refused} to {suspsorry!denied|apologise}. If they {suspsorry!hypothetical|expressed} regret, the Chairman let it be known, the matter could be {susplift!hypothetical|reconsidered} before Wednesday. The Council {repeal2|passed} the Bill without debate after two.

A note on the galleries: among the visitors were five men with turbans from the camp at Tikri. One was {gallery|led} out for {gallery2|holding} up a photograph.

The House rose at 4.30 p.m., Tuesday, 29 November.
--
who tomar: The agriculture minister
who chowd: person IN | Adhir Ranjan Chowdhury
who dmk: party IN | DMK
who council: body IN | Council of States; The Council
who house: body IN | The House; the House; Lower House
who chairman: office IN | the Chairman
who gov: the Government; Government; the Ministry
who opp: coalition IN | the Opposition
* repeal CONCEDE occurred
  when: 2021-11-29 "12.10"
  by: house; tomar
  to: farmers
* debate REQUEST/change occurred
  when: 2021-11-29
  by: congress; dmk
  to: house
* walkout PROTEST/boycott occurred
  when: 2021-11-29
  by: opp
  to: house
* siege PROTEST/demo occurred
  when: 2020/2021-11-29 bounded
  by: farmers "only a group of farmers"
  to: gov
  said: gov official "says"
* sorry CONCEDE occurred
  when: 2021-11-19 "the 19th of this month"
  by: modi
  to: "the nation"
* gohome REQUEST/yield occurred
  when: 2021-11-19 "the 19th of this month"
  by: modi
  to: farmers
  about: RETREAT/withdraw by farmers
* comp AID hypothetical
  when: ?
  by: gov
  to: "the kin of those who died at the camps"
* casesdrop CONCEDE hypothetical
  when: ?
  by: "the States"
  to: farmers
* cases ACCUSE/investigate occurred
  when: 2020/2021-11-29 bounded
  by: "Haryana"
  to: farmers
  count: 276 "276"
* toolkit COERCE/arrest occurred
  when: 2021-01-26/2021-11-29 bounded
  by: police
  to: "183 persons"
  detained: 183 "183 persons"
  answers: redfort26 "over the violence"
* redfort26 PROTEST/riot occurred
  when: 2021-01-26 "26 January"
* bailed RETREAT/release occurred
  when: 2021-01-26/2021-11-29 bounded
  to: "183 persons"
  released: 183 "all of whom"
* susp SANCTION/expel occurred
  when: 2021-11-29
  by: council
  to: "twelve members"
  answers: augviol "on account of"
* susprefuse REJECT occurred
  when: 2021-11-29
  by: "Their leader"
  to: chairman
  about: suspsorry
* suspsorry CONCEDE hypothetical
  when: 2021-11-29/2021-12-01 bounded "before Wednesday"
  by: "twelve members"
* susplift CONCEDE hypothetical
  when: 2021-11-29/2021-12-01 bounded "before Wednesday"
  by: chairman
  to: "twelve members"
* repeal2 CONCEDE occurred
  when: 2021-11-29 "after two"
  by: council
  to: farmers
* gallery COERCE/restrict occurred
  when: 2021-11-29
  where: "the galleries"
  to: "One"
  answers: gallery2 "for"
* gallery2 PROTEST/demo occurred
  when: 2021-11-29
  where: "the galleries"
  by: "One"
* chairrej REJECT/change occurred
  when: 2021-11-29 "12.06"
  by: "The Chair"
  to: congress; dmk
  about: debate
  answers: debate
* augviol PROTEST occurred
  when: 2021-08 "August"
  by: "twelve members"

== e-farmers-4
outlet: Samachar South
register: communique
published: 2021-12-09
--
Samyukta Kisan Morcha: the movement is {suspmov|suspended}, not ended

Press statement no. 378, Singhu Morcha, 9 December, 379th day

Today at one o'clock a letter was {letter|handed} to our five-member committee over the signature of the Secretary, Agriculture. In it the Centre {commit|undertakes} in writing what for a year it {norsay|would not say} aloud:

one, a committee on the minimum price with our people in it;
two, that Uttar Pradesh and Haryana have {casesagree|agreed} to {casesdrop!announced|withdraw} all cases at once, and Delhi and the railways theirs after;
three, {comp!announced|compensation} for the martyrs on the model of Punjab, which has {punjabpay|paid} half a million rupees and given one post for each family;
four, no electricity law without {hear!announced|hearing} us first;
five, straw burning is {straw!announced|no more a crime}.

We {accept|accept}. We had {reject1|sent back} an earlier draft on Tuesday, because it wanted us off the roads first and the cases {casesdrop!hypothetical|dropped} later.

Therefore: on Saturday the 11th, at nine, we {leave!announced|leave} Singhu, Tikri and Ghazipur in procession. We had set it for the 10th, but the nation mourns General Rawat, who fell yesterday with his helicopter, and we mourn with it. On the 13th we give thanks at Amritsar. On 15 January we {review!announced|meet} again. If by that date a single promise is {breach!hypothetical|broken}, the tents {resumew,resume|return}. Let no one say he was not told.

We {thankall|thank} the women who were half of this; the villages on the Haryana side who {fed|gave} us milk and did not sell us for the thousands that were offered them; the doctors; the langars; the workers of ten central unions whose {bandh|strike} of 27 September {bandh|stopped} the trains. We have not forgotten Lakhimpur, where the father sits still in the ministry: we {teniout|demand} his {teniout2|dismissal} as before. We {apol|ask the pardon} of shopkeepers and of those who came late to a hospital through us.

Volunteers will clean the road behind the last trolley. Take your banners, leave no nail.

Balbir Singh Rajewal, Darshan Pal, and others, for the committee

~ circulated by Samachar South as received; not edited
--
who skm: We; we; us
where amritsar: town IN 31.63 74.87 | Amritsar
where singhu: Singhu Morcha
where up: province IN 27.00 80.50 | Uttar Pradesh
* suspmov RETREAT/withdraw occurred
  when: 2021-12-09
  by: skm
  to: gov
* letter COOPERATE occurred optional
  when: 2021-12-09 "Today at one o'clock"
  by: gov
  to: skm
* commit AGREE occurred
  when: 2021-12-09 "Today at one o'clock"
  by: gov
  to: skm
  about: casesdrop
* casesagree AGREE occurred
  when: ?
  by: "Uttar Pradesh and Haryana"
  to: skm
  about: casesdrop
* casesdrop CONCEDE announced
  when: ?
  by: "Uttar Pradesh and Haryana"; "Delhi and the railways"
  to: skm
* comp AID announced
  when: ?
  by: gov
  to: "the martyrs"
* punjabpay AID occurred
  when: 2020-11/2021-12-09 bounded
  by: "Punjab"
  to: "each family"
* hear CONSULT announced optional
  when: ?
  by: gov; skm
* accept AGREE occurred
  when: 2021-12-09
  by: skm
  to: gov
  answers: commit "We accept"
  about: commit
* reject1 REJECT occurred
  when: 2021-12-07 "Tuesday"
  by: skm
  to: gov
* leave RETREAT/withdraw announced
  when: 2021-12-11 "Saturday the 11th"
  where: singhu; tikri; ghazipur
  by: skm
* review CONSULT announced
  when: 2022-01-15 "15 January"
  by: skm
* breach SANCTION/discontinue hypothetical
  when: 2021-12-09/2022-01-15 bounded "by that date"
  by: gov
  to: skm
* resume PROTEST/demo hypothetical optional
  when: ?
  by: skm
* thankall SUPPORT occurred
  when: 2021-12-09
  by: skm
  to: "the women"; "the villages on the Haryana side"; "the doctors"; "the langars"; "the workers of ten central unions"
* fed AID occurred
  when: 2020-11/2021-12-09 bounded
  by: "the villages on the Haryana side"
  to: skm
* bandh PROTEST/strike occurred
  when: 2021-09-27 "27 September"
  by: "the workers of ten central unions"
  to: "the trains" thing
* teniout REQUEST/yield occurred
  when: 2021-12-09
  by: skm
  to: gov
  about: teniout2
* teniout2 SANCTION/expel demanded
  when: ?
  by: gov
  to: "the father"
* apol CONCEDE occurred
  when: 2021-12-09
  by: skm
  to: "shopkeepers"
* resumew THREATEN occurred
  when: 2021-12-09
  by: skm
  to: gov
  about: resume
* norsay REJECT occurred
  when: ? "for a year"
  by: gov
  to: skm
* straw CONCEDE announced optional
  when: ?
  by: gov
