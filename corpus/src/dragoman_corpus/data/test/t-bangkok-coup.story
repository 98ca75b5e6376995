story: t-bangkok-coup
conflict: Thailand
countries: TH
facts: On the evening of Tuesday 19 September 2006 the Thai army under General Sonthi Boonyaratglin took power in Bangkok while Prime Minister Thaksin Shinawatra was in New York; no shot was fired. Martial law was declared, the
  constitution of 1997 revoked, gatherings of more than five people and party activity banned, media controlled. Aides of Thaksin were held. Washington suspended some 24 million dollars of military aid on 28 September; Surayud Chulanont became
  prime minister on 1 October; Thaksin resigned as party leader the day after. (public record: wire and Thai press, September-October 2006)

who sonthi: person TH | Sonthi Boonyaratglin; Sonthi; General Sonthi
who thaksin: person TH | Thaksin Shinawatra; Thaksin; Mr Thaksin
who cdr: body TH | Council for Democratic Reform; the Council; the junta; junta; the generals
who army: force TH | Thai army; army
who king: person TH | King Bhumibol; Bhumibol; the king; His Majesty
who trt: party TH | Thai Rak Thai
who chidchai: person TH | Chidchai Vanasatidya; Chidchai
who us: government US | United States; US; Washington; State Department
who un: organisation - | United Nations; UN
who annan: person - | Kofi Annan; Annan
who surayud: person TH | Surayud Chulanont; Surayud
who pad: coalition TH | People's Alliance for Democracy; PAD
who eu: organisation - | European Union; EU
who parties: coalition TH | political parties
where bangkok: town TH 13.75 100.50 | Bangkok
where govhouse: site TH 13.76 100.51 | Government House
where newyork: town US 40.71 -74.01 | New York
where thailand: country TH - - | Thailand
where london: town GB 51.51 -0.13 | London
where south: region TH - - | far south

== t-bangkok-coup-1
outlet: Chao Phraya Online
register: live-blog
published: 2006-09-20
--
Army {coup|takes} Bangkok: as it happened

02:10 We close for tonight. What stands: no casualties, no {gun|shots}. Soldiers with yellow ribbons on their rifles {guard|guard} every big crossing, and people {flowers|bring} them noodles and roses. All banks, schools and the stock exchange will be {close|shut} on Wednesday.

01:25 Washington is "{uslook|looking to} the Thai people to resolve their differences". No {uscond|condemnation} so far.

00:40 A third announcement. The constitution is {consti|revoked}, both houses of parliament, the cabinet and the constitutional court are {dissolve|dissolved}. Ordinary courts go on.

23:50 The deputy prime minister, Chidchai Vanasatidya, whom Thaksin had {incharge|put} in charge of the {emergency|state of emergency} by telephone three hours ago, is being {chid|held} at headquarters. So is the premier's secretary.

23:05 CNN and BBC are {tv|off}. Local stations play songs composed by the king.

22:54 "We ask your {sorry|pardon} for the inconvenience." The first announcement, by a retired general reading from a card. A body calling itself the Council for Democratic Reform has {coup|seized} Bangkok and its surroundings, "without meeting resistance".

22:20 Channel 9 {cutoff|cuts off} Thaksin in mid-sentence. Speaking by phone from New York, he had declared a {emergency|state of emergency} and {dismiss|dismissed} General Sonthi from command.

21:35 At least ten tanks {tanks|stand} round Government House. Fifty police of the guard have {yield|given up} their weapons, a cameraman saw.

20:45 Rumours, again. Troops are said to have {lopburi|left} Lopburi at seven. Last month there was a {carbomb|plot} with a car full of explosives near Thaksin's house; the opposition called it {carbomb!denied|invented}.

~ Auto-refresh ON | Font A A A
~ 1,204 comments – the forum has been closed by order
--
who secretary: person TH | the premier's secretary
who opposition: coalition TH | opposition
who polguard: force TH | police of the guard
where lopburi: town TH 14.80 100.65 | Lopburi
where hq: site TH - - | headquarters
* coup COERCE/martial-law occurred
  when: 2006-09-19 "22:54"
  where: bangkok
  by: cdr; army
  to: thaksin; bangkok thing
  killed: 0 "no casualties"
  said: cdr party "announcement"
* gun ASSAULT/firearms denied
  when: 2006-09-19/2006-09-20 bounded
* guard MOBILIZE/troops ongoing
  when: 2006-09-20 "02:10"
  where: "every big crossing"; bangkok
  by: army
* flowers SUPPORT occurred optional
  when: 2006-09-20 "02:10"
  by: "people"
  to: army
* close COERCE/restrict announced
  when: 2006-09-20 "Wednesday"
  to: "All banks, schools and the stock exchange" thing
* uscond ACCUSE/disapprove denied
  when: 2006-09-20 "so far"
  by: us
  to: cdr
  about: coup
* uslook REQUEST/change occurred optional
  when: 2006-09-20 "01:25"
  by: us
  to: "the Thai people"
* consti COERCE/martial-law occurred
  when: 2006-09-20 "00:40"
  by: cdr
  to: "The constitution" thing
* dissolve COERCE/martial-law occurred
  when: 2006-09-20 "00:40"
  by: cdr
  to: "both houses of parliament"; "the cabinet"; "the constitutional court"
* incharge SUPPORT occurred optional
  when: 2006-09-19 "three hours ago"
  by: thaksin
  to: chidchai
* emergency COERCE/martial-law occurred
  when: 2006-09-19 "three hours ago"
  by: thaksin
* chid COERCE/arrest occurred
  when: 2006-09-19 "23:50"
  where: hq
  to: chidchai; secretary
  part_of: coup
* tv COERCE/censor occurred
  when: 2006-09-19 "23:05"
  to: "CNN and BBC"
* cutoff COERCE/censor occurred optional
  when: 2006-09-19 "22:20"
  by: "Channel 9"
  to: thaksin
* sorry CONCEDE occurred
  when: 2006-09-19 "22:54"
  by: cdr
* dismiss SANCTION/expel occurred
  when: 2006-09-19 "22:20"
  where: newyork
  by: thaksin
  to: sonthi
* tanks MOBILIZE/troops occurred
  when: 2006-09-19 "21:35"
  where: govhouse
  by: army
  with: tank "ten tanks" >=10
* yield RETREAT/disarm occurred
  when: 2006-09-19 "21:35"
  where: govhouse
  by: polguard
  to: army
  said: "a cameraman" media "saw"
* lopburi MOBILIZE/troops occurred
  when: 2006-09-19 "seven"
  where: lopburi
  by: army
  said: "Rumours" unnamed suggested "said"
* carbomb ASSAULT/explosives attempted
  when: 2006-08 month "Last month"
  where: "near Thaksin's house"
  to: thaksin
  with: car-bomb "a car full of explosives"
  said: opposition party denied "called"
figure: police 50 "Fifty police" of polguard at govhouse

== t-bangkok-coup-2
outlet: Council press bureau
register: communique
published: 2006-09-21
--
Announcements nos. 7 to 10 of the Council for Democratic Reform

No. 7. Assemblies of five or more persons for a political purpose are {ban5|prohibited} until further notice. Whoever disobeys is {penal|liable} to six months' imprisonment. Wedding feasts and cremations are exempt.

No. 8. So that hoarders may not profit, it is {prices|forbidden} to raise the price of rice, pork or petrol without leave.

No. 9. Subscribers are reminded that messages which divide the nation are not to be {censor|passed on} by radio, television, telephone or computer network; the Ministry of Information Technology has been {empower|charged} with stopping them.

No. 10. Political parties are {parties|barred} from meeting, and from taking in new members. Municipal councils are {munis|suspended}.

Explanation for foreign friends. There was no other way. The former government {insult|insulted} His Majesty, it {corrupt|plundered} the state, and on the twentieth its militia of forest rangers was to {plotclash|set upon} the {padrally|rally} which the People's Alliance for Democracy had {padrally|called for} that day; hundreds might have been {plotclash!hypothetical|killed}. The Council {thank|thanks} the Alliance for having {padoff|cancelled} its {padrally|rally}. King Bhumibol has {royal|endorsed} General Sonthi as the head of the Council by command of yesterday.

The Council {electpledge|undertakes} to {handover|give} power {handover|back} to the people's own government within two weeks and to hold {election|elections} in October of next year. It will {treaty|keep} all treaties. Former ministers who {surrender|report} to the army before noon tomorrow will be {treat|well treated}; two have already done so.
--
who pad: Alliance
who mict: body TH | Ministry of Information Technology
who former: government TH | former government
who rangers: group TH | forest rangers
* ban5 COERCE/restrict occurred
  when: 2006-09-21
  by: cdr
* penal THREATEN/arrest occurred
  when: 2006-09-21
  by: cdr
  to: "Whoever disobeys"
  about: SANCTION/convict
* prices COERCE/restrict occurred
  when: 2006-09-21
  by: cdr
* censor COERCE/censor occurred
  when: 2006-09-21
  by: cdr
* empower COERCE/censor occurred optional
  when: 2006-09-21
  by: cdr
  to: mict
* parties COERCE/restrict occurred
  when: 2006-09-21
  by: cdr
  to: parties
* munis COERCE/restrict occurred
  when: 2006-09-21
  by: cdr
  to: "Municipal councils"
* insult ACCUSE/disapprove occurred optional
  when: ?
  by: former alleged of cdr
  to: king
* corrupt COERCE/seize occurred optional
  when: ?
  by: former alleged of cdr
  to: "the state"
* plotclash ASSAULT attempted
  when: 2006-09-20 "the twentieth"
  by: rangers alleged of cdr
  to: pad
* padrally PROTEST/demo announced
  when: 2006-09-20 "the twentieth"
  by: pad
* padoff CONCEDE occurred
  when: ?
  by: pad
* royal SUPPORT occurred
  when: 2006-09-20 "yesterday"
  by: king
  to: sonthi
* electpledge AGREE occurred
  when: 2006-09-21
  by: cdr
  about: handover
* handover RETREAT/resign announced
  when: 2006-09-21/2006-10-05 bounded "within two weeks"
  by: cdr
  to: "the people's own government"
* election CONCEDE announced optional
  when: 2007-10 month "October of next year"
  by: cdr
* treaty AGREE occurred optional
  when: 2006-09-21
  by: cdr
* surrender RETREAT/withdraw demanded
  when: 2006-09-21/2006-09-22 bounded "noon tomorrow"
  by: "Former ministers"
  to: army
* treat AGREE occurred optional
  when: 2006-09-21
  by: cdr
  to: "Former ministers"
* thank SUPPORT occurred
  when: 2006-09-21
  by: cdr
  to: pad
  about: padoff
  answers: padoff "thanks the Alliance for"
tie: rangers part_of former "its militia of"
tie: sonthi leads cdr "the head of the Council"

== t-bangkok-coup-3
outlet: The Clyde Courier
register: daily
published: 2006-09-23
--
A hundred brave souls {rally|test} the {ban5|ban} on politics

From our correspondent in Bangkok

They came in black, they came with exam books under their arms, and they were outnumbered by photographers. Outside a shopping centre in the middle of Bangkok yesterday evening some 100 students and lecturers {rally|defied} the {ban5|order} against gatherings to {rally|shout} "No to Thaksin, no to the {coup|coup}". Plainclothes officers filmed them. Nobody was {arr|arrested}; the police said later that summonses might {summon|follow}.

It was the first open {rally|demonstration} since Tuesday's {coup|putsch}. That one has needed courage to say so shows how smoothly it went. In a poll by a Bangkok college 84 per cent approve. Mr Thaksin, who {flight|flew} from New York to London on Wednesday, has said that he will take "a deserved rest" and {urgeel|appealed} for an early vote; his daughter is studying here. In the four days four of his ministers have been {held4|put} in army guest houses. The auditor general is to {assets|look into} the {sale|sale} of his family's telephone company to Singapore, a {sale|deal} for which, in January, they paid no tax.

Abroad the tone is cooler. Australia {aus|deplored} the generals' {coup|act}, the EU presidency {eucall|asked for} "a return to democratic order without delay", and Kofi Annan at the UN said governments should not be {annan|changed} by the gun. Malaysia has {malborder|closed} two border posts "for repairs". The New Zealanders have {nz|called off} a joint naval {exercise|exercise}. Only in the far south do people speak of hope: Sonthi is a Muslim, and he had {talkoffer|offered} to {sontalk|talk} with the insurgents when Mr Thaksin would not {talkrefuse|hear} of it. Two bombs {yalabomb|went off} in Yala nonetheless, on Thursday, {yalabomb|killing} a soldier and a seller of rubber.

~ Sign up for Scotland's best newsletter
~ Picture: a girl poses with a tank crew. Picture: a girl poses with a tank crew
--
who nz: state NZ | New Zealanders
who malaysia: government MY | Malaysia
who australia: government AU | Australia
who eupres: office - | EU presidency
who auditor: office TH | auditor general
who police: force TH | police
who insurgents: group TH | insurgents
where yala: town TH 6.54 101.28 | Yala
* rally PROTEST/demo occurred
  when: 2006-09-22 "yesterday evening"
  where: "Outside a shopping centre"; bangkok
  by: "some 100 students and lecturers"
  to: thaksin; cdr
* arr COERCE/arrest denied
  when: 2006-09-22
  where: "Outside a shopping centre"; bangkok
  by: police
  to: "some 100 students and lecturers"
* summon ACCUSE/investigate hypothetical
  when: ?
  by: police
  to: "some 100 students and lecturers"
* coup COERCE/martial-law occurred
  when: 2006-09-19 "Tuesday"
  by: cdr
  to: thaksin
* flight RETREAT/withdraw occurred optional
  when: 2006-09-20 "Wednesday"
  where: london
  by: thaksin
* urgeel REQUEST/change occurred
  when: 2006-09-20/2006-09-23 bounded
  by: thaksin
* held4 COERCE/arrest occurred
  when: 2006-09-19/2006-09-23 "In the four days"
  where: "army guest houses"
  to: "four of his ministers"
  detained: 4 "four of his ministers"
* assets ACCUSE/investigate announced
  when: ?
  by: auditor
  to: thaksin
  about: sale
* sale AGREE occurred optional
  when: 2006-01 month "January"
  by: "his family"
  to: "Singapore"
* aus ACCUSE/disapprove occurred
  when: 2006-09-19/2006-09-23 bounded
  by: australia
  to: cdr
  about: coup
  answers: coup "the generals' act"
* eucall REQUEST/change occurred
  when: 2006-09-19/2006-09-23 bounded
  by: eupres
  to: cdr
* annan ACCUSE/disapprove occurred
  when: 2006-09-19/2006-09-23 bounded
  by: annan
  to: cdr
  about: coup
* malborder COERCE/restrict occurred
  when: 2006-09-19/2006-09-23 bounded
  where: "two border posts"
  by: malaysia
  to: "two border posts" thing
* nz SANCTION/discontinue occurred
  when: 2006-09-19/2006-09-23 bounded
  by: nz
  about: exercise
* exercise COOPERATE denied
  when: ?
  by: nz
* talkoffer AGREE occurred
  when: ?
  by: sonthi
  to: insurgents
  about: sontalk
* sontalk CONSULT announced optional
  when: ?
  by: sonthi; insurgents
* talkrefuse REJECT/meet occurred
  when: ?
  by: thaksin
  to: insurgents
  about: sontalk
  answers: talkoffer "would not hear of it"
* yalabomb ASSAULT/explosives occurred
  when: 2006-09-21 "Thursday"
  where: yala
  to: "a soldier"; "a seller of rubber"
  with: bomb "Two bombs" 2
  killed: 1 "a soldier" part side recipient
  killed: 1 "a seller of rubber" part side civilian
* ban5 COERCE/restrict occurred
  when: 2006-09-19/2006-09-22 bounded
  by: cdr
figure: protesters ~100 "some 100 students and lecturers" at bangkok

== t-bangkok-coup-4
outlet: Potomac Press Pool
register: wire
published: 2006-10-03
--
Thai junta names premier, US {suspend|cuts} aid, Thaksin {resign|bows out}

BANGKOK - Surayud Chulanont, a former army chief, was {oath|sworn in} as prime minister of Thailand on Sunday under an interim constitution {interim|promulgated} the same day, which gives the generals the right to dismiss him.

From London, Thaksin Shinawatra a day later {resign|quit} as leader of Thai Rak Thai, the party he {found|founded} in 1998. His letter, faxed in longhand, cited the junta's {decree27|decree} No. 27, under which the officers of a dissolved party lose their civic rights for five years. Some eighty deputies had {exit|left} the party ahead of him.

The State Department last Thursday {suspend|suspended} 24 million dollars in military assistance, as American law demands after a {coup|coup}; money against bird flu and terrorism continues to {flow|flow}. A joint {exercise4|exercise} planned for May is "under review" and may be {cobra|cancelled}. A Thai spokesman voiced {regret|regret} at the {suspend|step} but added that the country would {accept|accept} it.

Four aides of the fallen premier, Chidchai among them, were {free4|released} on Sunday evening. {ban5|Restrictions} on gatherings remain. Surayud told the diplomatic corps, whom he {corps|received} on Monday, that he would {liftmartial|lift} {martial|martial law} "as soon as it is safe", and planned, he hinted, a journey to the far south to {apologise|say sorry}.

A taxi driver who on Saturday {taxi|rammed} his cab into a tank at the royal plaza, apparently in {taxi|protest}, is in hospital with broken ribs.
--
who spokesman: person TH | A Thai spokesman
who corps: body - | diplomatic corps
who thaistate: state TH | the country
* oath SUPPORT occurred optional
  when: 2006-10-01 "Sunday"
  to: surayud
* interim AGREE occurred optional
  when: 2006-10-01 "the same day"
* resign RETREAT/resign occurred
  when: 2006-10-02 from oath "a day later"
  where: london
  by: thaksin
  to: trt
  answers: decree27 "cited the junta's decree"
* found COOPERATE occurred optional
  when: 1998 year from text "1998"
  by: thaksin
  to: trt
* exit RETREAT/resign occurred
  when: ?
  by: "Some eighty deputies"
  to: trt
  count: ~80 "Some eighty deputies"
* suspend SANCTION/discontinue occurred
  when: 2006-09-28 "last Thursday"
  by: us
  to: thaistate
  answers: coup "after a coup"
* coup COERCE/martial-law occurred
  when: ?
  by: cdr
* flow AID ongoing
  when: 2006-10-03
  by: us
  to: thaistate
* cobra SANCTION/discontinue hypothetical
  when: ?
  by: us
  to: thaistate
* regret ACCUSE/disapprove occurred optional
  when: 2006-09-28/2006-10-03 bounded
  by: spokesman
  to: us
  about: suspend
  answers: suspend "regret at the step"
* accept AGREE occurred
  when: 2006-09-28/2006-10-03 bounded
  by: spokesman
  to: us
  about: suspend
  answers: suspend "accept it"
* free4 RETREAT/release occurred
  when: 2006-10-01 "Sunday evening"
  to: "Four aides of the fallen premier"; chidchai
  released: 4 "Four aides of the fallen premier"
* corps CONSULT/visit occurred
  when: 2006-10-02 "Monday"
  by: surayud; corps
  to: surayud
* liftmartial CONCEDE announced
  when: ?
  by: surayud
* apologise CONCEDE announced
  when: ?
  where: south
  by: surayud
* taxi ASSAULT/unconventional occurred
  when: 2006-09-30 "Saturday"
  where: "the royal plaza"; bangkok
  by: "A taxi driver"
  to: "a tank" thing
  with: vehicle "his cab"
  injured: 1 "broken ribs" side actor
* decree27 COERCE/restrict occurred
  when: ?
  by: cdr
  to: "the officers of a dissolved party"
* ban5 COERCE/restrict ongoing
  when: 2006-10-03
  by: cdr
* martial COERCE/martial-law ongoing
  when: 2006-10-03
  by: cdr
* exercise4 COOPERATE announced optional
  when: 2007-05 month "May"
  by: us
  to: thaistate
tie: thaksin leads former trt "leader of Thai Rak Thai"
