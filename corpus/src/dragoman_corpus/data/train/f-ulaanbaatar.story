story: f-ulaanbaatar
conflict: Mongolia
countries: MN
facts: After the parliamentary election of 29 June 2008 the Mongolian People's Revolutionary Party (MPRP) was declared winner; the Democratic Party spoke of fraud. On 1 July crowds stormed and burnt the MPRP building in Ulaanbaatar; five people died, four of gunshot wounds; over 300 hurt; 700 detained. President Enkhbayar declared a four-day state of emergency at night, the first since 1990. In December 2022 thousands protested against theft of coal. (public record: press of the time, Amnesty International.)

who mprp: party MN | Mongolian People's Revolutionary Party; MPRP; ruling party; MAKhN
who dp: party MN | Democratic Party; Democrats; DP
who elbeg: person MN | Tsakhiagiin Elbegdorj; Elbegdorj
who enkh: person MN | Nambaryn Enkhbayar; Enkhbayar; President Enkhbayar
who police: force MN | police
who rioters: population MN | rioters; crowd; the crowd; protesters; demonstrators; young men
where ub: town MN 47.9077 106.8832 | Ulaanbaatar; Ulan Bator; Ulan-Bator; ULAN-BATOR
where hq: site MN 47.9170 106.9150 | party headquarters; headquarters of the MPRP
where square: site MN 47.9189 106.9176 | Sukhbaatar Square

== f-ulaanbaatar-1
outlet: Steppe and Straits
register: wire
published: 2008-07-02
--
Five {riot|killed} as Mongolian crowd {riot|burns} ruling party's headquarters

ULAN BATOR, July 2 (S&S) - Mongolia was under its first {emerg|state of emergency} since the end of one-party rule on Wednesday, after {riot|riots} over a disputed election left five people dead and some 330 {riot|injured}.

Nambaryn Enkhbayar, the president, {emerg|imposed} it half an hour before midnight on Tuesday for four days. It {media|shuts} every broadcaster but the state's, {gather|bans} gatherings, and {curfew|keeps} people at home from ten to eight. Armoured vehicles {deploy|took up} positions round Sukhbaatar Square; for the first time in eighteen years soldiers were {patrol|patrolling} Ulan Bator.

By police accounts about 8,000 people had {demo|gathered} on Tuesday morning to {demo|protest} against the outcome of Sunday's vote, in which the ruling party, by preliminary returns, won 47 of 76 seats. In the afternoon stones {riot|flew} at the headquarters of the MPRP. Police {gas|replied} with tear gas and rubber bullets; towards evening the house was {riot|ablaze}, and flames spread to the Cultural Palace next door, where paintings perished. Men were seen {loot|carrying off} bottles from the duty-free shop.

Four of the dead were {shot|shot}. "We do not know by whom," justice minister Tsend Munkh-Orgil said on Wednesday; the police had not been issued live rounds, he insisted. A doctor at the trauma hospital told S&S that two had bullets "of the service calibre" in them. The fifth had breathed smoke.

Tsakhiagiin Elbegdorj, who leads the Democrats, had told a {rally|rally} on Monday that the election was {fraud,steal|stolen}. His party has {recog|refused} to recognise it. The prime minister {blame|accused} him of having {incite|lit} the fuse; Elbegdorj {calm|called on} everyone to go home, and {condemn|condemned} the {riot|violence}.
--
who minister: person MN | Tsend Munkh-Orgil
who soldiers: force MN | soldiers
who pm: office MN | prime minister
* riot PROTEST/riot occurred
  when: 2008-07-01 "afternoon"
  where: hq; ub; "Cultural Palace"
  by: rioters
  to: mprp; hq thing; "Cultural Palace" thing
  with: stones "stones"
  killed: 5 "five people"
  killed: 1 "The fifth" part
  injured: ~330 "some 330"
* emerg COERCE/martial-law occurred
  when: 2008-07-01 "half an hour before midnight on Tuesday"
  where: "Mongolia"
  by: enkh
* media COERCE/censor occurred
  when: 2008-07-01
  by: enkh
  to: "every broadcaster but the state's"
  where: "Mongolia"
* gather COERCE/restrict occurred
  when: 2008-07-01
  by: enkh
  to: "gatherings" thing
  where: "Mongolia"
* curfew COERCE/curfew occurred
  when: 2008-07-01
  by: enkh
  to: "people"
  where: "Mongolia"
* deploy MOBILIZE/troops occurred
  when: 2008-07-01/2008-07-02 bounded
  where: square
  by: soldiers
  with: armoured-vehicle "Armoured vehicles"
* patrol MOBILIZE/troops ongoing
  when: 2008-07-02
  where: ub
  by: soldiers
* demo PROTEST/demo occurred
  when: 2008-07-01 "Tuesday morning"
  by: "about 8,000 people"
  to: mprp
  participants: ~8000 "about 8,000 people" voice police
  said: police official "By police accounts"
* gas ASSAULT/crowd-control occurred
  when: 2008-07-01 "afternoon"
  where: hq
  by: police
  to: rioters
  with: crowd-control "tear gas"; crowd-control "rubber bullets"
  answers: riot "replied"
* loot PROTEST/riot occurred
  when: 2008-07-01
  where: "duty-free shop"
  by: "Men"
  to: "duty-free shop" thing
* shot ASSAULT/firearms occurred
  when: 2008-07-01
  where: ub
  by: police denied of minister
  to: "Four of the dead"
  killed: 4 "Four of the dead" side recipient
  killed: 2 "two" part side recipient voice "A doctor at the trauma hospital"
  said: minister official denied "said"
  said: "A doctor at the trauma hospital" witness "told"
* fraud ACCUSE/allege occurred
  when: 2008-06-30 "Monday"
  by: elbeg
  to: mprp
  about: steal
* recog REJECT occurred
  when: 2008-06-29/2008-07-02 bounded
  by: dp
  to: mprp
* blame ACCUSE/allege occurred
  when: 2008-07-01/2008-07-02 bounded
  by: pm
  to: elbeg
  about: incite
* incite ASSAULT occurred optional
  when: ?
  by: elbeg alleged of pm
* calm REQUEST/yield occurred
  when: 2008-07-01/2008-07-02 bounded
  by: elbeg
  to: "everyone"
* condemn ACCUSE/disapprove occurred
  when: 2008-07-01/2008-07-02 bounded
  by: elbeg
  to: rioters
  about: riot
  answers: riot "condemned"
* rally PROTEST/demo occurred
  when: 2008-06-30 "Monday"
  by: dp
* steal COERCE/misinformation occurred optional
  when: 2008-06-29 "Sunday's"
  said: elbeg party claimed "told"

== f-ulaanbaatar-2
outlet: Sibirskiy Telegraf
register: translation
machine_translated: Russian
published: 2008-07-05
--
In Mongolia is {lift|cancelled} regime of extraordinary situation

ULAN-BATOR, 5 July. In the night on Saturday, in 23:30 by local time, has {lift|expired} regime of extraordinary situation, {emerg|introduced} by decree of president N. Enkhbayar after mass {riot|disorders} of 1 July. Decision not to {extend|prolong} it accepted parliament with 39 voices. Military technics is {pull|taken away} from streets, in the capital work shops and cinemas.

By last data of the staff, in the result of {riot|disorders} perished five persons, from them four from firearms {shot|wounds}, {riot|suffered} 221 civil and 108 collaborators of police. {detain|Detained} were 718 persons, of which 180 minors are already {minors|let go} under receipt of parents. Against ten policemen is excited a criminal {case|case}: they, how considers the investigation, {shot|opened fire} without order of the commander.

Chairman of the Democratic party Ts. Elbegdorj on {ambmeet|meeting} with ambassadors {fraud2|declared} about {steal|falsifications} in four districts of the capital and {recount|demanded} recount of bulletins. Ruling party on recount {agree|agreed}. At the same time deputies-democrats in number of 25 {boycott|refuse} to give oath, and without them at session there is no quorum.

Human rights defenders complain: in isolator No. 461 {detain|arrested} are {torture|beaten}, to lawyers do not {nolawyer|let}. In Ministry of justice refute.

~ Читайте также: Байкал: шторм унёс две лодки
~ Комментарии (0). Войти через соцсети
--
who enkh: N. Enkhbayar
who dp: Democratic party; deputies-democrats
who elbeg: Ts. Elbegdorj
who mprp: Ruling party
who parl: body MN | parliament
who hrd: population MN | Human rights defenders
who minjust: body MN | Ministry of justice
who police: policemen
* ambmeet CONSULT occurred
  when: 2008-07-01/2008-07-05 bounded
  by: elbeg; "ambassadors"
  to: elbeg
* lift CONCEDE occurred
  when: 2008-07-04/2008-07-05 "the night on Saturday"
  where: "Mongolia"
  by: parl
  about: emerg
* emerg COERCE/martial-law occurred
  when: 2008-07-01/2008-07-05 bounded
  where: "Mongolia"
  by: enkh
* riot PROTEST/riot occurred
  when: 2008-07-01 from text "1 July"
  killed: 5 "five persons" voice "the staff"
  injured: 221 "221 civil" part side civilian voice "the staff"
  injured: 108 "108 collaborators of police" part side recipient voice "the staff"
* extend COERCE/martial-law denied optional
  when: ?
  by: parl
* pull RETREAT/withdraw occurred
  when: 2008-07-05
  where: ub
  to: "Military technics" thing
* detain COERCE/arrest occurred
  when: 2008-07-01/2008-07-05 bounded
  to: "718 persons"
  detained: 718 "718 persons"
* minors RETREAT/release occurred
  when: 2008-07-01/2008-07-05 bounded
  to: "180 minors"
  released: 180 "180 minors"
* case ACCUSE/investigate occurred
  when: 2008-07-01/2008-07-05 bounded
  to: police "ten policemen"
  about: shot
* shot ASSAULT/firearms occurred
  when: 2008-07-01
  by: police alleged of "the investigation"
  killed: 4 "four from firearms wounds" side recipient voice "the staff"
* fraud2 ACCUSE/allege occurred
  when: 2008-07-01/2008-07-05 bounded
  by: elbeg
  to: mprp
  about: steal
* recount REQUEST/change occurred
  when: 2008-07-01/2008-07-05 bounded
  by: elbeg
  to: mprp
* agree AGREE occurred
  when: 2008-07-01/2008-07-05 bounded
  by: mprp
  to: dp
  about: recount
  answers: recount
* boycott PROTEST/boycott ongoing
  when: 2008-07-05
  by: dp
  to: parl
  participants: 25 "25"
* torture ASSAULT/beat occurred
  when: 2008-07-01/2008-07-05 bounded
  where: "isolator No. 461"
  to: "arrested"
  said: hrd claimed "complain"
  said: minjust official denied "refute"
* nolawyer REJECT occurred optional
  when: ?
  where: "isolator No. 461"
  to: "lawyers"
  said: hrd claimed "complain"
* steal COERCE/misinformation occurred optional
  when: ?
  where: "four districts of the capital"
  said: elbeg party claimed "declared"
figure: votes 39 "39 voices" of parl

== f-ulaanbaatar-3
outlet: Felt Tent Diaries
register: thread
published: 2008-07-01
--
Thread from the square, read from the top

1/ 11.00. Ulaanbaatar, Sukhbaatar Square. Maybe 6,000, grandmothers too. Speeches about {fraud3,steal|stolen} ballots. Hot.

2/ 13.20 {demo|March} moves the 300 metres to the party headquarters. A delegation wants to {petition|hand} in a petition; nobody {nopet|takes} it.

3/ 14.05 First {riot|stones}. Windows gone on two floors. The organisers {calm3|shout} into megaphones to stop. Nobody hears.

4/ 15.30 {gas|Gas}. My eyes. A boy beside me {gas|hit} on the forehead by a rubber ball.

5/ 17.10 They are {riot|inside}. Somebody {riot|throws} portraits out, somebody a safe. Police {fallback|fall back} behind the Palace of Culture.

6/ 18.45 It {riot|burns}. Fire engine {engine|stopped} by young men, hoses {engine|slashed}.

7/ 21.00 Not {shot|shots}, I thought, fireworks. Then a man next to the kiosk sat down and there was blood. People {carry|carried} him to a taxi.

8/ 23.50 TV says {emerg|emergency}, {curfew|curfew}. TV 25 {media|goes} black in the middle of a sentence. Going home on foot, lots of us. Soldiers at the bridge {letpass|wave} us through.

9/ 2 July, 9.00. Correction to 7: it was at nine thirty. He died, my cousin at the hospital says. 24 years old.

~ 412 retweets | 96 favourites
--
who police: Police
* fraud3 ACCUSE/allege occurred
  when: 2008-07-01 "11.00"
  where: square
* demo PROTEST/demo occurred
  when: 2008-07-01 "13.20"
  where: square; hq
  by: "Maybe 6,000"
  participants: ~6000 "Maybe 6,000"
* petition REQUEST attempted
  when: 2008-07-01 "13.20"
  where: hq
  by: "A delegation"
* riot PROTEST/riot occurred
  when: 2008-07-01 "14.05" "17.10" "18.45"
  where: hq
  to: hq thing
  with: stones "stones"
* calm3 REQUEST/yield occurred
  when: 2008-07-01 "14.05"
  by: "The organisers"
* gas ASSAULT/crowd-control occurred
  when: 2008-07-01 "15.30"
  to: "A boy"
  with: crowd-control "Gas"; crowd-control "rubber ball"
  injured: 1 "A boy" side recipient
* fallback RETREAT/withdraw occurred
  when: 2008-07-01 "17.10"
  where: "Palace of Culture"
  by: police
* engine PROTEST/riot occurred
  when: 2008-07-01 "18.45"
  where: hq
  by: rioters
  to: "Fire engine" thing
* shot ASSAULT/firearms occurred
  when: 2008-07-01 "21.00" "nine thirty"
  to: "a man next to the kiosk"
  killed: 1 "a man" side recipient
  said: "my cousin" witness "says"
  where: "the kiosk"
* carry AID occurred
  when: 2008-07-01
  by: "People"
  to: "a man next to the kiosk"
* emerg COERCE/martial-law occurred
  when: 2008-07-01 "23.50"
  said: "TV" media "says"
* curfew COERCE/curfew occurred
  when: 2008-07-01 "23.50"
  said: "TV" media "says"
* media COERCE/censor occurred
  when: 2008-07-01 "23.50"
  to: "TV 25"
* letpass RETREAT/access occurred optional
  when: 2008-07-01
  by: "Soldiers"
  to: "us"
  where: "the bridge"
* steal COERCE/misinformation occurred optional
  when: ?
* nopet REJECT occurred optional
  when: 2008-07-01 "13.20"
  where: hq
  to: "A delegation"
  about: petition
  answers: petition
