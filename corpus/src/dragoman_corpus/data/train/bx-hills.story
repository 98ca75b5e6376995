story: bx-hills
conflict: Bangladesh
countries: BD, IN
facts: On 2 December 1997 the Bangladesh government and the Parbatya Chattagram Jana Samhati Samiti (PCJSS), whose armed wing was the Shanti Bahini, signed an accord on the Chittagong Hill Tracts in Dhaka; the opposition BNP called it a sale of the country, hill students broke with it. On 10 February 1998 Shantu Larma and 739 fighters gave up their arms at Khagrachhari stadium before Sheikh Hasina; the last groups followed by early March; refugees came home from Tripura.
  Parliament passed the council bills in May 1998. Small incidents and wordings are ours. (public record: text of the accord, Amnesty International, press of 1997 and 1998.)

who gov: government BD | Bangladesh; the government; the state
who hasina: person BD | Sheikh Hasina; Hasina
who pcjss: party BD | Parbatya Chattagram Jana Samhati Samiti; PCJSS; Jana Samhati Samiti; JSS
who sb: group BD | Shanti Bahini; Peace Force; guerrillas; the insurgents; the rebels
who larma: person BD | Shantu Larma; Larma; Jyotirindra Bodhipriya Larma
who abdullah: person BD | Abul Hasnat Abdullah; Abdullah
who bnp: party BD | Bangladesh Nationalist Party; BNP
who khaleda: person BD | Khaleda Zia; Begum Zia; Mrs Zia
who army: force BD | the army; soldiers; troops; Bangladeshi army
who police: force BD | police
who settlers: population BD | Bengali settlers; settlers
who students: population BD | hill students; Hill Students' Council; student council
who refugees: population BD | refugees
who india: state IN | India; Delhi; New Delhi
who amnesty: organisation - | Amnesty International; Amnesty

where cht: region BD 22.90 92.20 | Chittagong Hill Tracts; Hill Tracts; the hills
where khagra: town BD 23.10 91.98 | Khagrachhari; Khagrachari; KHAGRACHHARI
where rangamati: town BD 22.63 92.20 | Rangamati
where bandarban: town BD 22.19 92.22 | Bandarban
where tripura: province IN 23.80 91.50 | Tripura
where dhaka: town BD 23.81 90.41 | DHAKA; streets of Dhaka; capital
where logang: near BD 23.30 91.90 | Logang

== bx-hills-1
outlet: Padma Wire Service
register: wire
published: 1997-12-02
--
Bangladesh and hill rebels {accord|sign} {accord|accord} to end 22-year {war|insurgency}

DHAKA, Dec 2 (Padma) - Bangladesh and tribal guerrillas of the Chittagong Hill Tracts on Tuesday {accord|put their names} to an {accord|agreement} that grants the hill people a council of their own and is meant to {handin!announced|disarm} some two thousand fighters within the coming months.

Abul Hasnat Abdullah, the government's chief whip, and Shantu Larma, head of the Jana Samhati Samiti, {accord|signed} the four-part {accord|document} in the prime minister's office at a quarter to eleven while Sheikh Hasina, ministers and the chiefs of the three services looked on. They {hug|embraced}. "No more shall a mother's lap be emptied," said Hasina. Larma, who had come out of the forest only on Friday under an officer's escort, said that the {accord|treaty} was "not all we wanted, but what could be had".

Under its terms a Regional Council with a tribal chairman will oversee the three district councils of Rangamati, Khagrachhari and Bandarban; a commission under a retired judge will {landcom|look into} land which Bengali settlers {landocc|occupied}; all temporary camps of the army are to be {camps!announced|dismantled} after the weapons are in. The rebels {handin!announced|lay down} their arms within a timetable to be fixed in forty-five days, and the government will {amnesty2!announced|pardon} those who do.

The opposition would {opprej|have none} of it. Khaleda Zia, leader of the Bangladesh Nationalist Party, {kzcond|branded} the {accord|deal} a "black sell-out" which hands a tenth of the country to separatists, and called a dawn-to-dusk {bnpstrike|stoppage} for Sunday. Her followers {busburn|smashed} car windows near the Press Club on Tuesday evening; police {gas|fired} tear gas and {arr|held} eleven of them. In Khagrachhari settlers {setmarch|marched} with sticks. And at Dhaka University fifty hill students {burncopy|set} a copy of the {accord|text} {burncopy|alight}, because it says nothing about full autonomy. "Larma has {larmacc|sold} us," their leaflet read.

India, where over fifty thousand refugees have lived in camps since the middle of the Eighties, {inwel|welcomed} the {accord|pact}. Washington {uswel|congratulated} both sides.

The Shanti Bahini, or Peace Force, {war|took up the gun} in the middle of the Seventies after the flooding of a hundred thousand people's fields by a dam, and after successive governments had {settle|moved} some 400,000 Bengalis from the plains into the hills. Eight and a half thousand rebels, soldiers and civilians are reckoned to have been {war|killed}. Of the worst {logang|massacre}, that of Logang in April 1992, where settlers and guards {logang|burned} a village after a boy had been {cowboy|stabbed}, an official {loginq|inquiry} owned to twelve dead; villagers speak of hundreds. In that same August the guerrillas {truce92|proclaimed} a {truce92|ceasefire} which has been {trucext|renewed} thirty-odd times. Seven {talks|rounds} with Hasina's committee, since last December, brought the rest.

~ Padma Wire Service, Motijheel. Copyright.
--
who us: state US | Washington
where pmo: site BD 23.77 90.39 | prime minister's office
where press: site BD 23.73 90.41 | Press Club
where uni: site BD 23.73 90.39 | Dhaka University
* accord AGREE occurred
  when: 1997-12-02 "Tuesday" "a quarter to eleven"
  where: pmo; dhaka
  by: gov; abdullah; larma; pcjss; sb
  to: pcjss; sb; gov
* war ASSAULT occurred optional
  when: 1975/1997-12-02 "22-year" "the middle of the Seventies"
  where: cht
  by: sb; gov
  to: gov; sb
  killed: ~8500 "Eight and a half thousand" side unknown
* handin RETREAT/disarm announced
  when: 1997-12-02/1998-06-02 bounded "within the coming months"
  where: cht
  by: sb
  to: gov
* hug SUPPORT occurred optional
  when: 1997-12-02 "Tuesday"
  where: pmo
  by: abdullah; larma
  to: larma; abdullah
* camps RETREAT/withdraw announced
  when: ?
  where: cht
  by: army
  to: "all temporary camps" thing
* landocc COERCE/seize occurred optional
  when: ?
  where: cht
  by: settlers
  to: "land" thing
* amnesty2 CONCEDE announced
  when: ?
  by: gov
  to: sb
* kzcond ACCUSE/disapprove occurred
  when: 1997-12-02
  by: khaleda; bnp
  to: gov
  about: accord
  answers: accord
* bnpstrike PROTEST/strike announced
  when: 1997-12-07 "Sunday"
  by: bnp; khaleda
  to: gov
  answers: accord
* busburn PROTEST/riot occurred
  when: 1997-12-02 "Tuesday evening"
  where: press; dhaka
  by: bnp "Her followers"
  to: "car windows" thing
* gas ASSAULT/crowd-control occurred
  when: 1997-12-02 "Tuesday evening"
  where: press; dhaka
  by: police
  to: bnp "Her followers"
  with: crowd-control "tear gas"
* arr COERCE/arrest occurred
  when: 1997-12-02 "Tuesday evening"
  where: press; dhaka
  by: police
  to: bnp "eleven of them"
  detained: 11 "eleven of them" side recipient
* setmarch PROTEST/demo occurred
  when: 1997-12-02
  where: khagra
  by: settlers
* burncopy PROTEST/demo occurred
  when: 1997-12-02
  where: uni; dhaka
  by: students
  to: gov; larma
  answers: accord "because it says nothing about full autonomy"
* larmacc ACCUSE/disapprove occurred
  when: 1997-12-02
  where: uni
  by: students
  to: larma
  about: accord
  answers: accord
* inwel SUPPORT occurred
  when: 1997-12-02
  by: india
  to: gov; pcjss
  about: accord
  answers: accord "welcomed"
* uswel SUPPORT occurred
  when: 1997-12-02
  by: us
  to: gov; pcjss
  about: accord
  answers: accord
* settle COERCE occurred optional
  when: ?
  where: cht
  by: "successive governments"
  to: "Bengalis from the plains"
* logang ASSAULT/destroy occurred
  when: 1992-04 from text "April 1992"
  where: logang
  by: settlers; "guards"
  to: "villagers"; "a village" thing
  with: incendiary
  killed: 12 "twelve dead" side civilian voice "an official inquiry"
  killed: >=200 vague "hundreds" side civilian voice "villagers"
  said: "an official inquiry" official "owned"
  said: "villagers" witness "speak"
* cowboy ASSAULT/primitive occurred
  when: 1992-04 from text "April 1992"
  where: logang
  to: "a boy"
  with: knife
* loginq ACCUSE/investigate occurred
  when: 1992-04/1997-12-02 bounded
  to: settlers; "guards"
  about: logang
* truce92 RETREAT/ceasefire occurred
  when: 1992-08 "that same August"
  where: cht
  by: sb
  to: gov
* trucext AGREE occurred
  when: 1992-08/1997-12-02
  by: sb; gov
  to: gov; sb
  count: >=30 "thirty-odd times"
* talks CONSULT occurred
  when: 1996-12/1997-12-02 "since last December"
  by: larma; abdullah; pcjss; gov
  to: larma
  count: 7 "Seven rounds"
* opprej REJECT occurred
  when: 1997-12-02
  by: bnp
  to: gov
  about: accord
  answers: accord "have none of it"
* landcom ACCUSE/investigate announced optional
  when: ?
  where: cht
  by: "a commission under a retired judge"
  to: settlers
  about: landocc
tie: larma leads pcjss "head of"
tie: khaleda leads bnp "leader of"
figure: fighters ~2000 "some two thousand fighters" of sb
figure: refugees >=50000 "over fifty thousand refugees"

== bx-hills-2
outlet: The Morning Karnaphuli
register: daily
published: 1998-02-11
--
739 rifles, one shawl: Larma {handin|lays down} arms at Khagrachhari

KHAGRACHHARI, Feb 10 - He {handin|gave} the prime minister a Chinese automatic; she {rose|gave} him a white rose. With this, at half past eleven yesterday before forty thousand onlookers in the stadium of this small town, Jyotirindra Bodhipriya Larma ended a life of twenty-four years underground, and 738 men in olive green filed after him along a row of tables to {handin|hand over} what they had: SMGs, old .303s, mortars, home-made guns, radio sets.

"From today you are not the Shanti Bahini but citizens," Sheikh Hasina called out to them. She {cash|promised} every man 50,000 taka and {jobs|work}, those with cases against them a {pardon!announced|withdrawal}, and {askret|invited} those still in the forest to {handin2!demanded|come} by the end of the month. Three other ceremonies have been {handin2!announced|set} for Dighinala, Baghaichhari and Panchhari.

It did not pass without a discord. Some sixty members of the student council rose on the northern terrace at the moment of the {handin|surrender}, {banner|held up} black flags and a banner with the words "No full autonomy, no rest", and {banner|shouted} Larma down. His fighters looked straight ahead. Police {clear|drove} the students from their seats with canes; nine were {clear2|led away}, seven of them {clearrel|back} with their parents by night, an officer said.

In the rest of the district the {bnpstrike2|general strike} of the BNP held everything else still. Pickets {nails|strewed} nails on the road to Chittagong, at Manikchhari they {stonebus|stoned} two buses with hill people on their way to the stadium and {stonebus|cut} the head of a girl. Mrs Zia, speaking at Feni, spoke again of "a second {kz2|Plassey}" and announced that she would lead a long {longmarch|march} to the hills; under a government of hers the {accord|treaty} would be {kzvow,scrap!threatened|thrown out}.

What comes next is less easily photographed. By 4 February 6,700 families had {return|returned} from Tripura under the twenty-point {repat|package} {repat|agreed} last March in Agartala. The Indian side {ration|supplied} them with rations for six months. But one family in three found strangers in its home, said a leader of theirs, Upendra Lal Chakma, who {upask|asked} Dhaka to {evict!demanded|remove} the settlers. No one has yet been {evict!denied|moved}. Of five hundred camps two are reported {camps|closed}.

And there is the name nobody called out yesterday. Kalpana Chakma, organiser of the hill women's federation, was {kalpana|dragged} from her house at Lallyaghona in the night of 11 to 12 June 1996, according to her brothers by a lieutenant and his men. The army denies it and has {leaflet|dropped} leaflets with a reward. A {kalinq|commission} under a judge has handed in a report; it lies in a drawer at the home ministry.

~ Classifieds: tuition, tube wells, brides and grooms
--
who handers: group BD | 738 men in olive green
who gov: Dhaka
who upendra: person BD | Upendra Lal Chakma
who kalpana: person BD | Kalpana Chakma
who brothers: population BD | her brothers
who lieutenant: person BD | a lieutenant
where stadium: site BD 23.11 91.98 | the stadium of this small town; the stadium
where manik: near BD 22.84 91.84 | Manikchhari
where feni: town BD 23.01 91.40 | Feni
where agartala: town IN 23.83 91.28 | Agartala
where lally: near BD 23.20 92.17 | Lallyaghona
where ctgroad: near BD - - | the road to Chittagong
where dighinala: near BD 23.25 92.06 | Dighinala
where baghai: near BD 23.22 92.20 | Baghaichhari
where panch: near BD 23.29 91.90 | Panchhari
* handin RETREAT/disarm occurred
  when: 1998-02-10 "half past eleven yesterday"
  where: stadium; khagra
  by: larma; handers; sb
  to: hasina; gov "Dhaka"
  count: 739 "739 rifles"
* rose SUPPORT occurred optional
  when: 1998-02-10 "yesterday"
  where: stadium
  by: hasina
  to: larma
* cash AGREE occurred
  when: 1998-02-10 "yesterday"
  where: stadium
  by: hasina
  to: sb
  about: jobs
  about: pardon
* jobs AID announced optional
  when: ?
  by: hasina
  to: sb
* pardon CONCEDE announced
  when: ?
  by: hasina
  to: sb
* askret REQUEST/yield occurred
  when: 1998-02-10 "yesterday"
  where: stadium
  by: hasina
  to: sb "those still in the forest"
  about: handin2
* handin2 RETREAT/disarm announced
  when: 1998-02-10/1998-02-28 bounded "by the end of the month"
  where: dighinala; baghai; panch
  by: sb "those still in the forest"
  to: gov "Dhaka"
* banner PROTEST/demo occurred
  when: 1998-02-10 "at the moment of the surrender"
  where: stadium; khagra
  by: students
  to: larma
  participants: ~60 "Some sixty members"
* clear ASSAULT/crowd-control occurred
  when: 1998-02-10
  where: stadium; khagra
  by: police
  to: students
  with: blunt "canes"
  said: "an officer" official "said"
* clear2 COERCE/arrest occurred
  when: 1998-02-10
  where: stadium; khagra
  by: police
  to: students
  detained: 9 "nine" side recipient
  said: "an officer" official "said"
* clearrel RETREAT/release occurred
  when: 1998-02-10 "by night"
  by: police
  to: students
  released: 7 "seven of them"
  said: "an officer" official "said"
* bnpstrike2 PROTEST/strike occurred
  when: 1998-02-10
  where: "the rest of the district"
  by: bnp
  to: gov "Dhaka"
* nails PROTEST/obstruct occurred
  when: 1998-02-10
  where: ctgroad
  by: bnp "Pickets"
  to: hasina
* stonebus PROTEST/riot occurred
  when: 1998-02-10
  where: manik
  by: bnp "Pickets"
  to: "hill people"; "two buses" thing
  with: stones
  injured: 1 "a girl" side civilian
* kz2 ACCUSE/disapprove occurred
  when: 1998-02-10
  where: feni
  by: khaleda
  to: hasina
  about: accord
  answers: accord "second Plassey"
* kzvow THREATEN occurred
  when: 1998-02-10
  where: feni
  by: khaleda
  to: hasina
  about: scrap
* longmarch PROTEST/demo announced
  when: ?
  where: cht
  by: khaleda; bnp
  to: hasina
* accord AGREE occurred
  when: ?
  by: gov "Dhaka"; larma
  to: larma; gov "Dhaka"
* scrap SANCTION/withdraw threatened
  when: ?
  by: khaleda
  to: larma
* return RETREAT/withdraw occurred optional
  when: 1997-03/1998-02-04 bounded "4 February"
  where: tripura
  by: "6,700 families"
* repat AGREE occurred
  when: 1997-03 "last March"
  where: agartala
  by: "The Indian side"; gov "Dhaka"
  to: "6,700 families"
* ration AID occurred
  when: 1997-03/1998-02-11 bounded
  by: "The Indian side"
  to: "6,700 families"
* upask REQUEST/change occurred
  when: 1998-02-04/1998-02-11 bounded
  by: upendra
  to: gov "Dhaka"
  about: evict
* evict COERCE/deport demanded
  when: ?
  by: gov "Dhaka"
  to: settlers
* camps RETREAT/withdraw occurred
  when: ?
  by: army
  to: "five hundred camps" thing
  sites: 2 "two"
* kalpana ASSAULT/abduct occurred
  when: 1996-06-11/1996-06-12 from text "the night of 11 to 12 June 1996"
  where: lally
  by: lieutenant alleged of brothers; army denied
  to: kalpana
  abducted: 1 "Kalpana Chakma" side civilian
  said: brothers witness "according to"
  said: army party denied "denies"
* leaflet REQUEST/assist occurred
  when: 1996-06-12/1998-02-11 bounded
  by: army
  about: kalpana
* kalinq ACCUSE/investigate occurred
  when: 1996-06-12/1998-02-11 bounded
  by: "a judge"
  to: army
  about: kalpana
figure: displaced 6700 "6,700 families" as_of 1998-02-04

== bx-hills-3
outlet: Ashok Tree Analysis
register: analysis
published: 1998-05-20
--
After the guns: how much of the hill peace is paper?

**The vote.** In the first week of May parliament in Dhaka {bills|passed} four bills which turn the December {accord|accord} into law. The BNP's members {walkout|walked out} before each division, as they have {walkout2|walked out} of everything since autumn. Their leader means to {longmarch!announced|set off} for Khagrachhari on 9 June at the head of a column of cars. Her case, in brief: that a Regional Council for tribes {kz3|discriminates} against Bengalis, who make up almost half the people there, and was never put before the house. Lawyers close to her have {writ|petitioned} the High Court.

**The guns.** In four rounds between 10 February and 5 March, 1,947 members of the Shanti Bahini {handin,handinall|came in}. Their weapons, 872 by the government's reckoning, would not have armed half of them. Soldiers at Dighinala say with a wink that they still {caches|dig} boxes out of the earth each week. "We {kept!denied|kept} nothing," Larma told us; "the army {armylie|spreads} this so that it need not leave."

**The camps.** It has {camps|left} thirty-two out of some five hundred posts. The others, it says, {campstay|stay} until the Regional Council sits. In April a patrol {search|turned over} eleven houses at Mahalchhari after a settler's cattle were {cattle|stolen}; a woman was {rape|raped}, the villagers say, a {rapeacc|charge} which the brigade commander has sent to a court of {probe|inquiry}. Amnesty International, in a paper last month, {amask|urged} that such {probe2!demanded|investigations} be led by civilians and that the findings on Kalpana Chakma be {publish!demanded|published}.

**The split.** In the {fallout|brawls} between Larma's people and the refusers, three have been {fallout|killed} since 4 April, when two former fighters were {khun|hacked} to death on the way home from a wedding near Panchhari. The JSS {jssacc|blames} students round Prasit Khisa. They say the army's new friends did it. Each side has {kidnap|carried off} some of the other's cadres, most of them {kidrel|freed} after a few days against cash.

**The neighbours.** That the bases in Tripura were {inclose|shut} was Delhi's part. It came with the change of government in both capitals and the Ganges water {ganges|treaty} {ganges|signed} in December 1996; one hand washed the other. The last trainload of refugees {return27|crossed} at Ramgarh on 27 February. Donors, among them Japan and the Asian bank, have {donor|pledged} money for roads and schools and made it {cond|depend} on the land commission, which has no chairman, no room and no clerk.

**Our guess.** Peace of the sort that is made by exhaustion can last for a long time. If, though, Mrs Zia comes to power and {scrap!hypothetical|keeps} her word, the young men who {burncopy|burned} the {accord|text} in December will not need to look far for another Larma.
--
who gov: Dhaka
who parl: body BD | parliament
who court: body BD | High Court
who lawyers: population BD | Lawyers close to her
who khisa: person BD | Prasit Khisa
who refusers: group BD | the refusers
who donors: organisation - | Donors
who khaleda: Their leader
who villagers: population BD | the villagers
who brigcom: person BD | the brigade commander
where mahal: near BD 22.95 92.00 | Mahalchhari
where panch: near BD 23.29 91.90 | Panchhari
where dighinala: near BD 23.25 92.06 | Dighinala
where ramgarh: town BD 22.97 91.69 | Ramgarh
* handin RETREAT/disarm occurred
  when: 1998-02-10 from text "10 February"
  by: sb
  to: gov
  part_of: handinall
* handinall RETREAT/disarm occurred
  when: 1998-02-10/1998-03-05 from text "between 10 February and 5 March"
  by: sb
  to: gov
  munitions: 872 "872" voice gov
  count: 1947 "1,947 members"
* bills SUPPORT occurred
  when: 1998-05 "the first week of May"
  where: "parliament in Dhaka"
  by: parl
  to: gov; sb
  about: accord
* accord AGREE occurred
  when: 1997-12 "December"
  by: gov; sb
  to: sb; gov
* walkout PROTEST/boycott occurred
  when: 1998-05 "the first week of May"
  where: "parliament in Dhaka"
  by: bnp
  to: parl
  answers: bills
* walkout2 PROTEST/boycott occurred
  when: 1997-09/1998-05-20 "since autumn"
  by: bnp
  to: parl
* longmarch PROTEST/demo announced
  when: 1998-06-09 from text "9 June"
  where: khagra
  by: khaleda; bnp
  to: gov
* kz3 ACCUSE/disapprove occurred
  when: 1998-05-01/1998-05-20 bounded
  by: khaleda
  to: gov
  about: bills
* writ ACCUSE/investigate occurred
  when: 1998-05-01/1998-05-20 bounded
  by: lawyers
  to: gov
  about: bills
* caches COERCE/seize ongoing
  when: 1998-03-05/1998-05-20 bounded "each week"
  where: dighinala
  by: army
  to: sb; "boxes" thing
  said: army party "say"
* kept RETREAT/disarm denied optional
  when: 1998-03-05/1998-05-20 bounded
  by: sb
  said: larma party "told"
* armylie ACCUSE/allege occurred optional
  when: 1998-03-05/1998-05-20 bounded
  by: army
  to: sb
  said: larma party "told"
* camps RETREAT/withdraw occurred
  when: 1997-12/1998-05-20 bounded
  by: army
  to: "posts" thing
  sites: 32 "thirty-two"
* campstay REJECT/yield occurred
  when: 1998-03-05/1998-05-20 bounded
  by: army
  to: larma
  about: RETREAT/withdraw
* search COERCE/restrict occurred
  when: 1998-04 "April"
  where: mahal
  by: army "a patrol"
  to: "eleven houses" thing; villagers
  sites: 11 "eleven houses"
* cattle COERCE/seize occurred optional
  when: 1998-04 "April"
  where: mahal
  to: "a settler"; "cattle" thing
* rape ASSAULT/sexual occurred
  when: 1998-04 "April"
  where: mahal
  by: army alleged of villagers
  to: "a woman"
  said: villagers witness "say"
  part_of: search
* probe ACCUSE/investigate occurred
  when: 1998-04/1998-05-20 bounded
  by: brigcom
  to: army "a patrol"
  about: rape
  answers: rape
* amask REQUEST/change occurred
  when: 1998-04 "last month"
  by: amnesty
  to: gov
  about: probe2
  about: publish
* probe2 ACCUSE/investigate demanded optional
  when: ?
  by: "civilians"
* publish CONCEDE demanded optional
  when: ?
  by: gov
* fallout ASSAULT/beat ongoing
  when: 1998-04-04/1998-05-20 from text "since 4 April"
  by: pcjss "Larma's people"; refusers
  to: refusers; pcjss "Larma's people"
  killed: 3 "three" side unknown
* khun ASSAULT/primitive occurred
  when: 1998-04-04 from text "4 April"
  where: panch
  by: "students round Prasit Khisa" alleged of pcjss; "the army's new friends" alleged of khisa
  to: sb "two former fighters"
  with: knife
  killed: 2 "two former fighters" side recipient
  said: pcjss party "blames"
  part_of: fallout
  said: khisa party
* jssacc ACCUSE/allege occurred
  when: 1998-04-04/1998-05-20 bounded
  by: pcjss
  to: khisa
  about: khun
* kidnap ASSAULT/abduct occurred
  when: 1998-04-04/1998-05-20 bounded
  by: pcjss "Larma's people"; refusers
  to: refusers; pcjss "Larma's people"
* kidrel RETREAT/release occurred
  when: 1998-04-04/1998-05-20 bounded "after a few days"
  by: pcjss; refusers
  to: refusers; pcjss
* inclose COERCE/restrict occurred
  when: ?
  where: tripura
  by: india
  to: sb; "the bases" thing
* ganges AGREE occurred
  when: 1996-12 from text "December 1996"
  by: gov; india
  to: india; gov
* return27 RETREAT/withdraw occurred optional
  when: 1998-02-27 from text "27 February"
  where: ramgarh
  by: refugees
* donor AGREE occurred
  when: 1997-12/1998-05-20 bounded
  by: donors
  to: gov
  about: AID
* cond REQUEST/change occurred
  when: 1997-12/1998-05-20 bounded
  by: donors
  to: gov
* scrap SANCTION/withdraw hypothetical
  when: ?
  by: khaleda
* burncopy PROTEST/demo occurred
  when: 1997-12 "December"
  by: "the young men"
  to: gov
* rapeacc ACCUSE/allege occurred optional
  when: 1998-04/1998-05-20 bounded
  by: villagers
  to: army
  about: rape
