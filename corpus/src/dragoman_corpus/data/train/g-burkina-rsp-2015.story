story: g-burkina-rsp-2015
conflict: Burkina Faso
countries: BF
facts: On 16 September 2015 the presidential guard (RSP) seized transitional president Michel Kafando and prime minister Isaac Zida in a cabinet meeting; on
  the 17th General Gilbert Diendere took power. Protests, at least ten dead; ECOWAS mediation by Macky Sall and Thomas Boni Yayi; Kafando freed on the 18th; army columns
  marched on Ouagadougou on the 21st; accord before the Mogho Naba in the night to the 23rd; Kafando reinstated on 23 September; RSP dissolved on the 25th, its camp taken on the 29th. Verdict of the
  military court on 2 September 2019: Diendere 20 years, Bassole 10. (public record: press, ECOWAS and AU communiques, court.)

who rsp: force BF | RSP; Presidential Security Regiment; presidential guard; the Regiment
who diendere: person BF | Gilbert Diendere; Diendere; General Diendere
who kafando: person BF | Michel Kafando; Kafando; interim president
who zida: person BF | Isaac Zida; Zida
who bassole: person BF | Djibrill Bassole; Bassole; General Bassole
who army: force BF | the army; loyal units; regular army; loyalist army
who cnd: body BF | National Council for Democracy; CND
who ecowas: organisation - | ECOWAS; CEDEAO
who au: organisation - | African Union
who sall: person SN | Macky Sall; Sall
who yayi: person BJ | Thomas Boni Yayi; Boni Yayi
who balai: organisation BF | Balai Citoyen
who mogho: person BF | Mogho Naba
who us: state US | United States; Washington
who france: state FR | France; Paris
who eu: organisation - | European Union
who unions: organisation BF | trade unions; unions
who parliament: body BF | National Transitional Council; CNT
where ouaga: town BF 12.37 -1.53 | Ouagadougou; the capital
where bobo: town BF 11.18 -4.30 | Bobo-Dioulasso; Bobo
where kosyam: site BF 12.30 -1.49 | Kosyam palace; Kosyam
where laico: site BF 12.31 -1.50 | Hotel Laico; the hotel
where naaba: site BF 12.31 -1.51 | Naaba Koom camp; Naaba Koom
where kaya: town BF 13.09 -1.08 | Kaya
where dedougou: town BF 12.46 -3.46 | Dedougou
where abuja: town NG 9.06 7.49 | Abuja

== g-burkina-rsp-2015-1
outlet: Ouaga Live
register: live-blog
published: 2015-09-21
--
Live: loyal columns {advance!ongoing|march} on the capital

23:40 - The embassy of France has {arrangeres|told} its citizens to keep indoors. That is all for tonight's blog; a night watch opens on our other page.

22:55 - First vehicles of the column from Kaya are {kayain|seen} at the northern toll gate. People {cheer|dance} on the bonnets. The column from Dedougou is said to be 30 km out.

21:30 - New letter from the mediators. Macky Sall and Thomas Boni Yayi, who left the city this morning, {asknofire|implore} the chiefs of staff not to shoot "while a {summit|summit} is being prepared".

20:15 - General Diendere {sorry|begs} the nation's {sorry|pardon}. In a statement read on his own radio he says that he will {handover!announced|give power back} to civilians, once ECOWAS has {summit|met}, and that he has {freezida!announced|decided to free} Isaac Zida "as a sign of peace". He adds that his men will {shoot,shootth|defend themselves} if they
are {attackrsp|attacked}. Not everyone here believes the first part. Zida has been {seize|held} for six days.

18:05 - The chiefs of staff {ultimatum|summon} the RSP to lay down its arms: "immediately, and without fighting; their families will be {protect!announced|protected}". Those who come to the Sangoule Lamizana camp will be treated as brothers.

16:20 - {curfew|Curfew}? The CND's night {curfew|curfew} was never {curfewlift!denied|lifted}, though in the districts of Tampouy and Pissy hundreds {barric|sit} behind tyres and beds drawn across the tar. Three youths were {whip|whipped} with belts by soldiers in pick-ups around noon, says a nurse who {bandage|dressed} their backs.

15:10 - Washington {usback|backs} "Burkinabe institutions" and {uscalls|calls on} the guard to free all hostages. The European Union has {euthreat|warned} that aid, 180 million a year, may be {eucut!hypothetical|cut}.

13:45 - In Bobo-Dioulasso the soldiers of the garrison {leavebobo|left} at ten to applause and {bobothrow|gifts of water}. A colonel there: "We go without hate. If they {rspfire!hypothetical|fire} first, we shall {retort,retortth|answer}."

11:30 - Yesterday's {proposal|proposal} is dead, or so it seems from the pavement. What it held: Kafando {restored!announced|back} in office, {amnesty|amnesty} for the plotters, and the barred candidates {barback|readmitted} to the polls of 22 November. Balai Citoyen {balaino|throws out} the {amnesty|pardon}, calls it "an insult to ten coffins". Party chiefs
told us that they had been {partymeet|received} at the Hotel Laico for all of twelve minutes.

09:50 - For readers who join: on Wednesday last, the 16th, the RSP {seize|burst} into the cabinet and {seize|took} Kafando, Zida and two ministers. On Thursday the general {coup|declared} himself head of a council, {dissol|dissolved} the government and {border|closed} the frontiers. On Friday Kafando was {freekaf|let out}, to {house|house arrest}, and the African Union {ausus|suspended} us,
giving the men of the CND four days to {yield,yieldask|yield} under pain of a visa {visa,visath|ban}. On Sunday morning men with sticks {stormlaico|invaded} the lobby where Sall was {salltalks|negotiating} and {stormlaico|beat} a journalist and two opponents of the regiment.

09:15 - The hospital Yalgado gives us the balance since Wednesday: ten dead, 113 {gunfire|wounded}, nearly all by {gunfire|bullets}. The general said yesterday that his men "{gunfire!denied|shot} at nobody".

~ This page refreshes by itself. Sound off.
~ 41 comments - "is there petrol somewhere?"
--
who diendere: the general
who rsp: the guard; the regiment
who army: loyal columns; soldiers of the garrison
who chiefs: body BF | chiefs of staff
where lamizana: site BF 12.36 -1.51 | Sangoule Lamizana camp
who yalgado: organisation BF | hospital Yalgado
where districts: district BF 12.41 -1.57 | Tampouy; Pissy
* advance MOBILIZE/troops ongoing
  when: 2015-09-21
  where: ouaga
  by: army
  to: rsp
* arrangeres REQUEST/change occurred optional
  when: 2015-09-21 "23:40"
  by: france
  to: "its citizens"
* kayain MOBILIZE/troops occurred
  when: 2015-09-21 "22:55"
  where: "the northern toll gate"; ouaga
  by: "the column from Kaya"
  part_of: advance
* cheer PROTEST/demo occurred optional
  when: 2015-09-21 "22:55"
  where: "the northern toll gate"; ouaga
  by: "People"
* asknofire REQUEST/yield occurred
  when: 2015-09-21 "21:30"
  by: sall; yayi
  to: chiefs
  about: ASSAULT/firearms by army to rsp
* sorry CONCEDE occurred
  when: 2015-09-21 "20:15"
  by: diendere
  to: "the nation"
* handover RETREAT/resign announced
  when: ?
  by: diendere
  to: "civilians"
* summit CONSULT/multilateral announced
  when: ?
  by: ecowas
* freezida RETREAT/release announced
  when: ?
  by: diendere
  to: zida
* shootth THREATEN/violence occurred
  when: 2015-09-21 "20:15"
  by: diendere
  to: army
  about: shoot
* shoot ASSAULT/firearms hypothetical
  when: ?
  by: rsp
  to: army
* seize COERCE/arrest occurred
  when: 2015-09-16 from text "the 16th"
  by: rsp
  to: kafando; zida; "two ministers"
* ultimatum REQUEST/yield occurred
  when: 2015-09-21 "18:05"
  by: chiefs
  to: rsp
  about: RETREAT/disarm by rsp
* protect AID announced optional
  when: ?
  by: chiefs
  to: "their families"
* curfew COERCE/curfew ongoing
  when: 2015-09-21 "16:20"
  where: ouaga
  by: cnd
* curfewlift CONCEDE denied optional
  when: ?
  by: cnd
* barric PROTEST/obstruct occurred
  when: 2015-09-21 "16:20"
  where: districts
  by: "hundreds"
  to: cnd
  participants: >=200 vague "hundreds"
* whip ASSAULT/beat occurred
  when: 2015-09-21 "around noon"
  where: districts
  by: "soldiers in pick-ups"
  to: "youths"
  with: blunt "belts"
  injured: 3 "Three youths" side civilian voice "a nurse"
  said: "a nurse" witness "says"
* bandage AID occurred optional
  when: 2015-09-21
  by: "a nurse"
  to: "youths"
* usback SUPPORT occurred
  when: 2015-09-21 "15:10"
  by: us
  to: "Burkinabe institutions"
* uscalls REQUEST/yield occurred
  when: 2015-09-21 "15:10"
  by: us
  to: rsp
  about: RETREAT/release by rsp
* euthreat THREATEN/relations occurred
  when: 2015-09-16/2015-09-21 bounded "15:10"
  by: eu
  about: eucut
* eucut SANCTION/discontinue hypothetical
  when: ?
  by: eu
* leavebobo MOBILIZE/troops occurred
  when: 2015-09-21 "at ten"
  where: bobo
  by: army
  to: rsp
* bobothrow AID occurred optional
  when: 2015-09-21
  where: bobo
  to: army
* rspfire ASSAULT/firearms hypothetical
  when: ?
  by: rsp
  to: army
  said: "A colonel" official
* retortth THREATEN/violence occurred
  when: 2015-09-21 "13:45"
  where: bobo
  by: army
  to: rsp
  said: "A colonel" official
  about: retort
* retort ASSAULT hypothetical
  when: ?
  by: army
  to: rsp
* restored CONCEDE announced optional
  when: ?
  to: kafando
* amnesty CONCEDE announced
  when: ?
  to: "the plotters"
* barback CONCEDE announced optional
  when: ?
  to: "the barred candidates"
* balaino REJECT occurred
  when: 2015-09-20/2015-09-21 bounded "11:30"
  by: balai
  to: sall; yayi
  about: amnesty
  answers: proposal "throws out"
* partymeet CONSULT occurred
  when: 2015-09-20/2015-09-21 bounded
  where: laico
  by: "Party chiefs"; sall; yayi
  to: sall; yayi
  said: "Party chiefs" party "told"
* coup COERCE/martial-law occurred
  when: 2015-09-17 "Thursday"
  by: diendere
* dissol COERCE/martial-law occurred optional
  when: 2015-09-17 "Thursday"
  by: diendere
  to: "the government"
  part_of: coup
* border COERCE/restrict occurred
  when: 2015-09-17 "Thursday"
  by: diendere
  to: "frontiers" thing
  part_of: coup
* freekaf RETREAT/release occurred
  when: 2015-09-18 "Friday"
  by: rsp
  to: kafando
* house COERCE/arrest occurred
  when: 2015-09-18 "Friday"
  by: rsp
  to: kafando
* ausus SANCTION/expel occurred
  when: 2015-09-18 "Friday"
  by: au
  to: "us"
* yield RETREAT demanded optional
  when: 2015-09-22 "four days"
  by: cnd
* visath THREATEN/restrict occurred
  when: 2015-09-18 "Friday"
  by: au
  to: cnd
  about: visa
* visa SANCTION/discontinue threatened
  when: ?
  by: au
  to: cnd
* stormlaico ASSAULT/beat occurred
  when: 2015-09-20 "Sunday morning"
  where: laico
  by: "men with sticks"
  to: "a journalist"; "two opponents of the regiment"
  with: blunt "sticks"
* salltalks CONSULT occurred
  when: 2015-09-20 "Sunday morning"
  where: laico
  by: sall
* gunfire ASSAULT/firearms occurred
  when: 2015-09-16/2015-09-21 "since Wednesday"
  where: ouaga
  by: rsp denied
  killed: 10 "ten dead" side civilian voice yalgado
  injured: 113 "113 wounded" side civilian voice yalgado
  said: yalgado official "gives"
  said: diendere party denied "said"
* attackrsp ASSAULT hypothetical
  when: ?
  to: rsp
* proposal REQUEST/change occurred optional
  when: 2015-09-20 "Yesterday"
* yieldask REQUEST/yield occurred
  when: 2015-09-18 "Friday"
  by: au
  to: cnd
  about: yield

== g-burkina-rsp-2015-2
outlet: Balai Citoyen press cell
register: communique
published: unknown
--
Declaration: no impunity, {balaino|no} {amnesty|amnesty}, everyone {streetcall|to the crossroads}

Citizens,

A handful of overfed soldiers has {seize|kidnapped} the President of Faso and wishes to {steal|steal} an election from seven million voters. For twenty-seven years the same regiment guarded the same palace, and in October last year the people {insurrection|rose} and {insurrection|chased} its master out, leaving thirty of our own on the tar. The Regiment has
learned nothing. It {station|ransacked} the studio of the free radio at Pissy and {station|burned} two motorcycles there; it {cars|shot} at the ambulance of the Red Cross at the Nations Unies roundabout; it {smockey|fired} a rocket at the recording studio of a rapper of ours, on Thursday, in broad day.

The mediators have come with a paper. We have studied it. It {proposal|asks} us to {amnesty!demanded|pardon} before the dead are washed. We say: {balaino|no}. We {balaino|reject} the {amnesty|amnesty}; we {balaino|refuse} the return of the excluded candidates; we {thanknigeria|thank} the young of Bobo, Banfora, Yako and Fada, who have {bobodemo|marched} by the thousand and
without one firearm. We {hail|salute} the president of the National Transitional Council, who from a secret place {speaker|declared} himself acting head of State and by a decree {rspdissolve|dissolved} the RSP, paper or no paper.

To the army: where are you? If the garrisons {garrison|march}, Ouagadougou will {garrisonhelp!announced|open} its doors and {garrisonhelp!announced|feed} them. If they sleep, history will note the hour.

To the unions, whose {unionstrike|general strike} has held since the 17th: {unioncall|keep on}. Shops, banks, the mill, the sugar at Banfora - everything {unionstrike|shut} until they are gone.

To ECOWAS: you {elect|welcomed} our charter in March. You {protectpeople|promised} us, by the mouth of your observers, to {protectpeople|stand by} it. Do not {bless,blessask|bless} the {coup|coup} in the bar of a hotel.

Be calm. Do not {lootappeal|loot}. Do not {lynch,lootappeal|lynch} soldiers. They will have judges.
--
who balai: We; us; Balai Citoyen press cell
who rsp: overfed soldiers; the same regiment
who kafando: President of Faso
who speaker: person BF | president of the National Transitional Council
who redcross: organisation - | Red Cross
where banfora: town BF 10.63 -4.76 | Banfora
where yako: town BF 12.96 -2.26 | Yako
where fada: town BF 12.06 0.36 | Fada
where nations: site BF - - | Nations Unies roundabout
where pissy: district BF - - | Pissy
* seize COERCE/arrest occurred
  when: ?
  by: rsp
  to: kafando
* steal COERCE hypothetical
  when: ?
  by: rsp
  to: "seven million voters"
* insurrection PROTEST/riot occurred
  when: ? "October last year"
  by: "the people"
  to: "its master"
  killed: 30 "thirty of our own" side actor voice balai
* station ASSAULT/destroy occurred
  when: ?
  where: pissy
  by: rsp
  to: "studio of the free radio" thing; "two motorcycles" thing
* cars ASSAULT/firearms occurred
  when: ?
  where: nations
  by: rsp
  to: redcross; "ambulance" thing
* smockey ASSAULT/heavy-weapons occurred
  when: ? "Thursday"
  where: "recording studio"
  by: rsp
  to: "recording studio" thing
  with: rocket "rocket" 1
* amnesty CONCEDE demanded
  when: ?
  by: balai
  to: rsp
* balaino REJECT occurred
  when: ?
  by: balai
  to: "The mediators"
  about: amnesty
  answers: proposal "reject"
* thanknigeria SUPPORT occurred
  when: ?
  by: balai
  to: "the young"
* bobodemo PROTEST/demo occurred
  when: ?
  where: bobo; banfora; yako; fada
  by: "the young"
  to: rsp
  participants: >=2000 vague "by the thousand"
* hail SUPPORT occurred
  when: ?
  by: balai
  to: speaker
* speaker COERCE occurred optional
  when: ?
  by: speaker
* rspdissolve COERCE/restrict occurred
  when: ?
  by: speaker
  to: rsp
* garrison MOBILIZE/troops hypothetical
  when: ?
  where: ouaga
  by: army
  to: rsp
* garrisonhelp AID hypothetical
  when: ?
  where: ouaga
  by: "Ouagadougou"
  to: army
* unionstrike PROTEST/strike ongoing
  when: ? "since the 17th"
  by: unions
  to: rsp
* unioncall REQUEST/change occurred
  when: ?
  by: balai
  to: unions
  about: unionstrike
* elect SUPPORT occurred
  when: ? "March"
  by: ecowas
  to: "our charter" thing
* protectpeople AGREE occurred
  when: ?
  by: ecowas
  to: balai
* bless SUPPORT hypothetical
  when: ?
  where: "bar of a hotel"
  by: ecowas
  to: rsp
* lootappeal REQUEST/change occurred
  when: ?
  by: balai
  to: "Citizens"
  about: PROTEST/riot
* lynch ASSAULT hypothetical
  when: ?
  to: "soldiers"
* streetcall REQUEST/assist occurred
  when: ?
  by: balai
  to: "everyone"; "Citizens"
  about: PROTEST by "everyone"
* proposal REQUEST/change occurred
  when: ?
  by: "The mediators"
  to: balai
  about: amnesty
* coup COERCE/martial-law occurred
  when: ?
  by: rsp
* blessask REQUEST/change occurred
  when: ?
  by: balai
  to: ecowas
  about: bless

== g-burkina-rsp-2015-3
outlet: Atlántico Noticias
register: translation
published: 2015-09-30
machine_translated: Spanish
--
Burkina: the loyal army {naaba|takes} the barracks of the putschists

The Army of Burkina Faso {naaba|took} this Tuesday the Naaba Koom camp, last redoubt of the Presidential Security Regiment, after to {shell|bombard} it with some fifteen shots of artillery, between the 16 and the 17 hours. In the enclosure, where they lived yet about three hundred soldiers, there were not found
hardly any; the major part had {surrender|delivered itself} since noon with hands on high, confirmed the General Staff, that does not report deads. The general Diendere, author of the {coup|hit of State} of the past 17, said by telephone to a chain that he was in a sure place and that the {shell|bombing} had made "probably many" victims, among them
women and children of the neighbourhood, extreme that the government {manydeny|contradicts}.

So closes, it seems, a crisis of two weeks. Remember the reader: the Wednesday 23 Kafando was {restored|replaced} in his charge before six presidents arrived of Abuja, where the {summit|summit} of ECOWAS was celebrated the 22. The night of between both days the chiefs of the two armies had {nabapact|signed}, sat before the Mogho Naba, king of the Mossi, five
points: the RSP would {rspbarr!announced|cede} its positions in the city and stay at Naaba Koom; the troops {advance|arrived} of the provinces would {fiftykm!announced|retire} fifty kilometres. These {fiftykm|complied}, says the text of the king; of those not a single rifle {rspbarr!denied|came out}. The Friday 25 the first Council of Ministers {dissrsp|dissolved} the body and created a commission of {commission|inquiry}. The {disarm|disarm}, begun
on Saturday, was {obstruct|interrupted} by non-commissioned officers that {obstruct|took} for some hours as hostages to the officers sent to count the fusils. "They {resist|resist} and look for support of jihadist groups", {allegejihad|accused} the executive in a note of Monday, {allegejihad|accusing} also to Bassole, ex-chancellor, of to {foreign|manage} the entry of foreigners; the same was {bassarrest|detained} the Tuesday
at first hour.

The house of the general has been {sealed|sealed} and the accounts of fourteen persons and four parties {froz|frozen}. The airport of Ouagadougou {aero|reopened}, the flights come again. The Nuncio has {nuncio|offered} his good offices for that the fugitive deliver himself alive; if not, will {hunt,huntth|go to look for him} "where he be", {huntth|promised} the Defence.

In the market of Rood Woko, the women sold again onions. A retired said to this envoy that the {shell|artillery} had not been necessary: "with the people sufficed".
--
who army: The Army of Burkina Faso; the loyal army
who diendere: The general Diendere; the general; the fugitive
who staff: body BF | the General Staff
who gov: government BF | the government; the executive; the first Council of Ministers
who nuncio: person - | The Nuncio
who mogho: king of the Mossi; the king
* naaba COERCE/seize occurred
  when: 2015-09-29 "this Tuesday"
  where: naaba
  by: army
  to: rsp; naaba thing
* shell ASSAULT/heavy-weapons occurred
  when: 2015-09-29 "this Tuesday"
  where: naaba
  by: army
  to: rsp; naaba thing
  with: artillery "artillery" ~15
  killed: 0 "deads" voice staff
  killed: >=24 vague "probably many" side unknown voice diendere
  said: diendere party claimed "said by telephone"
* surrender RETREAT/withdraw occurred
  when: 2015-09-29 "since noon"
  where: naaba
  by: rsp
  said: staff official "confirmed"
* coup COERCE/martial-law occurred
  when: 2015-09-17 from text "the past 17"
  by: diendere
* manydeny REJECT occurred optional
  when: 2015-09-29/2015-09-30 bounded
  by: gov
  to: diendere
* restored CONCEDE occurred
  when: 2015-09-23 from text "Wednesday 23"
  to: kafando
* summit CONSULT/multilateral occurred
  when: 2015-09-22 from text "the 22"
  where: abuja
  by: ecowas
* nabapact AGREE occurred
  when: 2015-09-22/2015-09-23 "The night of between both days"
  by: "the chiefs of the two armies"
  to: "the chiefs of the two armies"
* advance MOBILIZE/troops occurred
  when: ?
  where: "the city"
  by: "the troops"
* rspbarr RETREAT/withdraw announced
  when: ?
  where: "the city"
  by: rsp
* fiftykm RETREAT/withdraw occurred
  when: 2015-09-22/2015-09-30 bounded
  by: "troops arrived of the provinces"
  said: mogho "says"
* dissrsp COERCE/restrict occurred
  when: 2015-09-25 from text "Friday 25"
  by: gov
  to: rsp
* commission ACCUSE/investigate occurred
  when: 2015-09-25 from text "Friday 25"
  by: gov
* disarm RETREAT/disarm occurred
  when: 2015-09-26 "Saturday"
  by: rsp
* obstruct ASSAULT/abduct occurred
  when: 2015-09-26/2015-09-28 bounded
  by: "non-commissioned officers"
  to: "officers sent to count the fusils"
* resist REJECT ongoing optional
  when: 2015-09-28 "Monday"
  by: rsp alleged of gov
  said: gov party "accused"
* allegejihad ACCUSE/allege occurred
  when: 2015-09-28 "Monday"
  by: gov
  to: rsp; bassole
  about: foreign
* foreign MOBILIZE/militia attempted
  when: ?
  by: bassole alleged of gov
  said: gov party "accusing"
* bassarrest COERCE/arrest occurred
  when: 2015-09-29 "the Tuesday"
  to: bassole
* sealed COERCE/seize occurred
  when: 2015-09-17/2015-09-30 bounded
  to: "house of the general" thing
* froz COERCE/restrict occurred
  when: 2015-09-17/2015-09-30 bounded
  to: "fourteen persons and four parties"
* aero RETREAT/access occurred
  when: ?
  where: "airport of Ouagadougou"; ouaga
* nuncio AGREE occurred
  when: 2015-09-29/2015-09-30 bounded
  by: nuncio
  to: gov
* huntth THREATEN/arrest occurred
  when: 2015-09-29/2015-09-30 bounded
  by: "the Defence"
  to: diendere
  about: hunt
* hunt COERCE/arrest threatened
  when: ?
  by: "the Defence"
  to: diendere
figure: troops ~300 "about three hundred soldiers" of rsp at naaba

== g-burkina-rsp-2015-4
outlet: Chambers Gazette
register: court
published: 2019-09-02
--
Military Tribunal of Ouagadougou: summary of the judgment in the matter of the events of 16 September 2015

1. The hearing was {trial|opened} on 27 February 2018 against eighty-four accused, soldiers and civilians. Twice it was adjourned when counsel {walkout|walked out}, contesting the decree that named the bench; an {recuseask|application} to recuse the president was {recuse|dismissed}.

2. The court finds it established that on the said date, towards 2.30 p.m., members of the presidential guard, led by a warrant officer, {seize|entered} the council chamber and {seize|carried off} the head of the transition, the prime minister and two ministers to a villa at Kosyam; that in the following days the men, acting under orders, {gunfire|fired} on unarmed
crowds; and that fourteen persons thereby lost their lives and 251 were {gunfire|injured}. The figure of ten, given in the first bulletins, is superseded.

3. General Diendere pleaded that he had only {coup|assumed} what others had done; he had {salltalk|consulted} the generals, who had {nodoubt|promised} him riot equipment and had {riot|sent} it on the 18th by helicopter. The court notes that equipment was {riot|sent}. It does not excuse him. He had himself {askaid|sought} help from abroad: calls to two numbers in Abidjan and
Lome are on file, one {askaid|asking for} {gas!demanded|tear gas and money}.

4. General Bassole {bassdeny|contests} the authenticity of a recording in which a voice, said to be his, {urge|urges} the then speaker of a neighbouring parliament to {strike!hypothetical|strike} at two frontier posts so as to scatter the loyal units. Three experts have heard it. No post was ever {strike!denied|attacked}.

5. Of the {yakomurder|murder} of a union leader at Yako no proof was brought, and the six men {yakocharge|accused} of it are {acq|acquitted}. The wives of victims, 300 civil parties, {pardonpl|asked} not for years but for the truth. One accused, a lance corporal, rose in June and {askpardon|asked pardon} of the families. The court {takes|takes} it into account.

6. On these grounds the tribunal {sentence|sentences} Gilbert Diendere to twenty years, {sentbass|sentences} Djibrill Bassole to ten, and, in absence, a civilian to thirty. Four others {sentfour|receive} between ten and nineteen. The general is {strip|stripped} of his decorations. Appeal lies within fifteen days. If no {appeal|appeal} is lodged, damages fall due on 1 January.
--
who court: body BF | Military Tribunal of Ouagadougou; The court; the tribunal
where yako: town BF 12.96 -2.26 | Yako
* trial ACCUSE/investigate occurred
  when: 2018-02-27 from text "27 February 2018"
  by: court
  to: "eighty-four accused"
  count: 84 "eighty-four accused"
* walkout PROTEST/boycott occurred
  when: 2018-02-27/2019-09-02 bounded
  by: "counsel"
  to: court
* recuse REJECT occurred
  when: 2018-02-27/2019-09-02 bounded
  by: court
  about: recuseask
  answers: recuseask "dismissed"
* seize COERCE/arrest occurred
  when: 2015-09-16 from text "16 September 2015"
  where: kosyam
  by: rsp
  to: "the head of the transition"; "the prime minister"; "two ministers"
  said: court official "finds"
* gunfire ASSAULT/firearms occurred
  when: ? "in the following days"
  by: rsp
  to: "unarmed crowds"
  killed: 14 "fourteen persons" side civilian voice court
  killed: 10 "ten" side civilian voice "the first bulletins"
  injured: 251 "251" side civilian voice court
  said: court official "finds"
* coup COERCE/martial-law occurred optional
  when: ?
  by: diendere
  said: diendere party "pleaded"
* salltalk CONSULT occurred
  when: 2015-09-16/2015-09-18 bounded
  by: diendere; "the generals"
  to: "the generals"
  said: diendere party "pleaded"
* nodoubt AGREE occurred
  when: 2015-09-16/2015-09-18 bounded
  by: "the generals"
  to: diendere
  said: diendere party "pleaded"
  about: riot
* riot AID occurred
  when: 2015-09-18 "on the 18th"
  by: "the generals"
  to: diendere
  said: court official "notes"
  said: diendere party "pleaded"
* askaid REQUEST/assist occurred
  when: ?
  by: diendere
  to: "two numbers in Abidjan and Lome"
  said: court official
  about: gas
* gas AID demanded optional
  when: ?
  to: diendere
* bassdeny REJECT occurred optional
  when: 2018-02-27/2019-09-02 bounded
  by: bassole
  to: court
* urge REQUEST/assist occurred
  when: ?
  by: bassole denied
  to: "speaker of a neighbouring parliament"
  about: strike
* strike ASSAULT demanded
  when: ?
  where: "two frontier posts"
  by: "speaker of a neighbouring parliament"
  to: "two frontier posts" thing
* yakomurder ASSAULT occurred
  when: ?
  where: yako
  by: "six men" alleged
  to: "a union leader"
  killed: 1 "a union leader" side civilian
* yakocharge ACCUSE/investigate occurred
  when: 2015-09-16/2019-09-02 bounded
  to: "the six men"
  about: yakomurder
* acq RETREAT/release occurred
  when: 2019-09-02
  by: court
  to: "the six men"
  released: 6 "six men"
* pardonpl REQUEST/change occurred
  when: 2018-02-27/2019-09-02 bounded
  by: "The wives of victims"
  to: court
* askpardon CONCEDE occurred
  when: 2019-06 "June"
  by: "a lance corporal"
  to: "the families"
* takes CONCEDE occurred optional
  when: 2019-09-02
  by: court
* sentence SANCTION/convict occurred
  when: 2019-09-02
  by: court
  to: diendere
* sentbass SANCTION/convict occurred
  when: 2019-09-02
  by: court
  to: bassole
* strip SANCTION/expel occurred
  when: 2019-09-02
  by: court
  to: diendere
* appeal REQUEST/change hypothetical
  when: ?
  to: court
* recuseask REQUEST/change occurred
  when: 2018-02-27/2019-09-02 bounded
  to: court
* sentfour SANCTION/convict occurred
  when: 2019-09-02
  by: court
  to: "Four others"
  count: 4 "Four others"
