story: f-libreville
conflict: Gabon
countries: GA
facts: On 30 August 2023, minutes after the electoral centre gave President Ali Bongo Ondimba 64.27 percent of the vote of 26 August, officers annulled the election on television, dissolved the institutions and closed the borders. Bongo was put under house arrest and called on friends "to make noise"; his son and aides were arrested. General Brice Oligui Nguema of the Republican Guard was named transitional leader and sworn in on 4 September. The African Union suspended Gabon on 31 August, ECCAS on 4 September moved its seat; France condemned the coup and suspended military cooperation; Bongo was declared free on 6 September. (public record: press of the time, AU and ECCAS communiques.)

who bongo: person GA | Ali Bongo Ondimba; Ali Bongo; Bongo
who oligui: person GA | Brice Oligui Nguema; Oligui Nguema; General Oligui; Oligui
who ctri: group GA | Committee for the Transition and Restoration of Institutions; CTRI; the officers; the soldiers; the junta; the putschists
who guard: force GA | Republican Guard; presidential guard
who ondo: person GA | Albert Ondo Ossa; Ondo Ossa
who cge: body GA | Gabonese Election Centre; electoral centre
who au: body - | African Union; AU
who eccas: body - | ECCAS; Economic Community of Central African States; CEEAC
who france: state FR | France; Paris
who noureddin: person GA | Noureddin Bongo Valentin; Noureddin; the president's son
who gabon: state GA | Gabon
where libreville: town GA 0.3901 9.4544 | Libreville
where malabo: town GQ 3.7504 8.7371 | Malabo
where gab: country GA -0.8 11.6 | whole of Gabon

== f-libreville-1
outlet: Equatorial News Agency
register: wire
published: 2023-08-30
--
Gabon officers {coup|seize} power after Bongo named winner; borders {close|shut}

LIBREVILLE, Aug 30 (ENA) - A dozen officers of Gabon's army, police and Republican Guard announced on state television before dawn on Wednesday that they had {coup|taken} power, minutes after the electoral centre declared that President Ali Bongo Ondimba had won a third term.

Speaking for what they named the Committee for the Transition and Restoration of Institutions, they {annul|annulled} Saturday's vote, {dissolve|dissolved} the government, both houses of parliament and the constitutional court, and {close|closed} the borders "until further notice". {guns|Gunfire} was heard in the centre of Libreville after the broadcast; by nine o'clock crowds {cheer|embraced} the men on the armoured cars.

In a second message the committee said Bongo was under {house|house arrest}, "surrounded by family and doctors", and that his son Noureddin Bongo Valentin, his chief of staff and four other aides had been {aides|arrested} for high treason and the embezzlement of public funds.

Bongo, 64, himself {appeal|appealed} for help in a video filmed in what looked like a library. "I am {appeal|calling on} you to make noise," he said in English. "My son is somewhere, my wife is in another place. I don't know what is happening."

His family has ruled the oil producer for 55 years. In the {riot16|unrest} that followed his disputed re-election in 2016, the parliament building was {riot16|set alight}; in January 2019 soldiers briefly {coup19|held} the state radio while he was ill abroad.

France, which has 400 soldiers in the country, "{condemn|condemns} the {coup|military coup}", a spokesman in Paris said. The mining group Eramet {eramet|halted} work at its manganese pits until the afternoon. China {china|called on} "all sides" to guarantee Bongo's safety. According to the decision read out by the officers, the internet, which the government had {net|cut} on Saturday evening, was to be {netback|restored} and foreign broadcasters {rfi|banned} by Bongo's regulator might {rfiback|work} again.
--
who eramet: organisation FR | Eramet
who china: state CN | China
who regulator: body GA | Bongo's regulator
who gov: government GA | the government
* coup COERCE/martial-law occurred
  when: 2023-08-30 "before dawn on Wednesday"
  where: libreville
  by: ctri
  to: bongo
  said: ctri party "announced"
* close COERCE/restrict occurred
  when: 2023-08-30
  by: ctri
  to: "the borders" thing
* annul COERCE occurred
  when: 2023-08-30
  by: ctri
  to: "Saturday's vote" thing
* dissolve COERCE/martial-law occurred
  when: 2023-08-30
  by: ctri
  to: gov; "both houses of parliament"; "the constitutional court"
* guns ASSAULT/firearms occurred optional
  when: 2023-08-30 "after the broadcast"
  where: libreville
* cheer SUPPORT occurred
  when: 2023-08-30 "by nine o'clock"
  where: libreville
  by: "crowds"
  to: ctri
* house COERCE/arrest occurred
  when: 2023-08-30
  by: ctri
  to: bongo
  detained: 1 "Bongo"
  said: ctri party "said"
  part_of: coup
* aides COERCE/arrest occurred
  when: 2023-08-30
  by: ctri
  to: noureddin; "his chief of staff and four other aides"
  detained: 6 "his son Noureddin Bongo Valentin, his chief of staff and four other aides"
  said: ctri party "said"
  part_of: coup
* appeal REQUEST/assist occurred
  when: 2023-08-30
  by: bongo
  to: "you"
* riot16 PROTEST/riot occurred
  when: 2016 "2016"
  to: "the parliament building" thing
* coup19 COERCE/martial-law attempted
  when: 2019-01 from text "January 2019"
  by: "soldiers"
  to: "the state radio" thing
* condemn ACCUSE/disapprove occurred
  when: 2023-08-30
  where: "Paris"
  by: france
  to: ctri
  about: coup
  answers: coup "condemns"
* eramet SANCTION/discontinue occurred optional
  when: 2023-08-30 "until the afternoon"
  where: "its manganese pits"
  by: eramet
* china REQUEST/yield occurred
  when: 2023-08-30
  by: china
  to: "all sides"
* net COERCE/censor occurred
  when: 2023-08-26 "Saturday evening"
  by: gov
  to: "the internet" thing
* netback CONCEDE announced
  when: ?
  by: ctri
  said: ctri party "read out"
* rfi COERCE/censor occurred
  when: ?
  by: regulator
  to: "foreign broadcasters"
* rfiback CONCEDE announced
  when: ?
  by: ctri
  to: "foreign broadcasters"
  said: ctri party "read out"

== f-libreville-2
outlet: Le Courrier de l'Ogooue
register: daily
published: 2023-09-05
--
A general on the constitution: Oligui Nguema {oath|sworn in}, prisoners {prom|promised} {pris|freedom}

In the salon of the presidential palace, before judges in red whom his own decree had first {dissolve|dissolved} and then {recall|called back}, General Brice Oligui Nguema {oath|took} the oath on Monday as president of the transition. He is 48; for four years he had commanded the Republican Guard, whose work it was to keep Ali Bongo in that palace.

No date for elections was {nodate!denied|named}. They will be "free, transparent and credible", he said, and they will come after a new constitution, on which there will be a {refer|vote}. He {ask|asked} the government that is to be {cabinet|formed} in the coming days to think about "an {pris|amnesty} for prisoners of conscience", and {exile|invited} home those who fled abroad. Three trade unionists, {heldtu|held} since February 2022, had already been {free|freed} on Saturday.

The hall {applaud|rose} for him. In the second row sat former ministers of Bongo; outside, women from the Nzeng-Ayong quarter {dance|sang} until noon.

Abroad the thaw is slow. The African Union {susp|suspended} Gabon last Thursday "until the return of constitutional order". The Central African community, ECCAS, {eccasmeet|meeting} in Malabo while he was {oath|swearing}, decided to {seat|move} its headquarters from Libreville to the Equatorial Guinean capital for the time being, and {envoy|sent} the Central African president, Faustin-Archange Touadera, to {talk|talk} to all. He is {visit|expected} here today. Washington {pause|paused} some aid programmes, a {pause|step} which the general's spokesman {regret|regretted}.

Albert Ondo Ossa, who believes that he won on 26 August, was not present. What took place was no {coup!denied|coup}, he told French television, but "a palace {palace,coup|revolution}"; Oligui is a cousin of the Bongos, and "the clan stays". He {recount|demanded} that the count be finished. The general's answer came in his speech: to finish counting a "rigged" vote would have been "to {norecount|betray} the people twice".

~ Abonnez-vous ! 30 jours offerts
~ Sur le meme sujet : Niger, les ambassadeurs expulses
~ Photo: the general on the balcony (DR)
--
who touadera: person CF | Faustin-Archange Touadera
who us: state US | Washington
who oligui: the general
* oath SUPPORT occurred optional
  when: 2023-09-04 "Monday"
  where: "the presidential palace"
  to: oligui
* prom AGREE occurred
  when: 2023-09-04
  by: oligui
  to: "prisoners"
  about: pris
* pris CONCEDE announced optional
  when: ?
  by: oligui
  to: "prisoners of conscience"
* dissolve COERCE/martial-law occurred
  when: ?
  by: oligui
  to: "judges in red"
* recall CONCEDE occurred
  when: ?
  by: oligui
  to: "judges in red"
* nodate AGREE denied optional
  when: 2023-09-04
  by: oligui
* refer AGREE announced optional
  when: ?
  by: oligui
* ask REQUEST/change occurred
  when: 2023-09-04
  by: oligui
  to: "the government"
  about: pris
* cabinet AGREE announced optional
  when: ? "in the coming days"
* exile REQUEST/change occurred
  when: 2023-09-04
  by: oligui
  to: "those who fled abroad"
* free RETREAT/release occurred
  when: 2023-09-02 "Saturday"
  to: "Three trade unionists"
  released: 3 "Three trade unionists"
* applaud SUPPORT occurred optional
  when: 2023-09-04
  by: "The hall"
  to: oligui
* dance PROTEST/demo occurred optional
  when: 2023-09-04 "until noon"
  by: "women from the Nzeng-Ayong quarter"
* susp SANCTION/expel occurred
  when: 2023-08-31 "last Thursday"
  by: au
  to: gabon
* seat SANCTION/discontinue announced
  when: ?
  where: malabo
  by: eccas
  to: gabon
* envoy CONSULT/third-party occurred
  when: 2023-09-04
  by: eccas; touadera
* talk CONSULT/third-party announced
  when: ?
  by: touadera
* visit CONSULT/visit announced
  when: 2023-09-05 "today"
  where: libreville
  by: touadera; oligui
  to: oligui
* pause SANCTION/discontinue occurred
  when: ?
  by: us
  to: gabon
* regret ACCUSE/disapprove occurred optional
  when: ?
  by: oligui "the general's spokesman"
  to: us
  answers: pause "regretted"
  about: pause
* palace ACCUSE/allege occurred
  when: ?
  by: ondo
  to: oligui
  about: coup
* recount REQUEST/change occurred
  when: 2023-08-26/2023-09-04 bounded
  by: ondo
  to: oligui
* norecount REJECT/change occurred
  when: 2023-09-04
  by: oligui
  to: ondo
  about: recount
  answers: recount "answer"
* coup COERCE/martial-law occurred
  when: 2023-08-26/2023-08-31 bounded
  by: oligui
  to: bongo
  said: ondo party "told"
* eccasmeet CONSULT/multilateral occurred
  when: 2023-09-04
  where: malabo
  by: eccas
* heldtu COERCE/arrest occurred
  when: 2022-02 from text "February 2022"
  to: "Three trade unionists"
  detained: 3 "Three trade unionists"

== f-libreville-3
outlet: Gulf of Guinea Monitor
register: ngo
published: 2023-09-14
--
Gabon after the {coup|takeover}: weekly note

Security. The night-time {curfew|curfew}, in force since the vote, was {curfew2|shortened} on 6 September and now runs from ten to five. Land and sea crossings, {close|closed} on 30 August, {reopen|reopened} on the 2nd. No deaths linked to the {coup|change} of power have been confirmed; two youths were {loot|wounded} when guards {loot|shot} at looters of a supermarket in Port-Gentil on the evening of the 31st.

{aides|Detentions}. The former president is {bongofree|free} to travel, by a statement of 6 September; he has not been seen. His wife and eldest son remain in {aides|custody}. State television {parade|showed} the son and six advisers beside open suitcases of banknotes said to have been {seize|found} at their homes. Lawyers have been {access|refused} visits on three occasions.

Politics. A civilian, Raymond Ndong Sima, was {pm|named} prime minister on the 7th. Former opponents {join|hold} a third of his posts. The platform Alternance 2023 {platform|urges} the CTRI to {hand|hand over} within nine months and has {noseats|turned down} seats in the senate "so long as the calendar is hidden".

Region. The {susp|suspensions} by AU and ECCAS stand. France, which had {susp2|frozen} military cooperation on 31 August, {resume|resumed} part of it on the 8th, "case by case". Equatorial Guinea {mass|moved} about 150 soldiers to the Ebebiyin crossing; its government denies any {mass!denied|massing} of troops and speaks of a relief.

To watch. If the transition charter is published without dates, a {march|march} called by two unions for the 20th may go ahead despite the {ban|ban} on gatherings.
--
who platform: coalition GA | Alternance 2023
who lawyers: population GA | Lawyers
who eg: state GQ | Equatorial Guinea
where pg: town GA -0.7193 8.7815 | Port-Gentil
where ebebiyin: town GQ 2.1511 11.3353 | Ebebiyin
* coup COERCE/martial-law occurred
  when: 2023-08-30/2023-08-31 bounded
  by: ctri
  to: "The former president"
* curfew COERCE/curfew ongoing
  when: 2023-08-26/2023-09-14 "since the vote"
* curfew2 CONCEDE occurred
  when: 2023-09-06 from text "6 September"
  about: curfew
* close COERCE/restrict occurred
  when: 2023-08-30 from text "30 August"
  to: "Land and sea crossings" thing
* reopen RETREAT/access occurred
  when: 2023-09-02 from text "the 2nd"
  to: "Land and sea crossings" thing
* loot ASSAULT/firearms occurred
  when: 2023-08-31 from text "the evening of the 31st"
  where: pg
  by: "guards"
  to: "looters of a supermarket"
  injured: 2 "two youths" side recipient
* bongofree RETREAT/release occurred
  when: 2023-09-06 from text "of 6 September"
  to: "The former president"
  released: 1 "The former president"
* aides COERCE/arrest ongoing
  when: 2023-09-14
  to: "His wife and eldest son"
* parade COERCE/misinformation occurred optional
  when: ?
  by: "State television"
  to: "the son and six advisers"
* seize COERCE/seize occurred
  when: ?
  where: "their homes"
  to: "suitcases of banknotes" thing
* access REJECT/yield occurred
  when: ?
  to: lawyers
  count: 3 "three occasions"
* pm SUPPORT occurred optional
  when: 2023-09-07 from text "the 7th"
  to: "Raymond Ndong Sima"
* join SUPPORT occurred optional
  when: ?
  by: "Former opponents"
* platform REQUEST/yield occurred
  when: ?
  by: platform
  to: ctri
  about: hand
* hand RETREAT/resign demanded optional
  when: ? "within nine months"
  by: ctri
* noseats REJECT occurred
  when: ?
  by: platform
  to: ctri
* susp SANCTION/expel ongoing
  when: ?
  by: au; eccas
  to: gabon
* susp2 SANCTION/discontinue occurred
  when: 2023-08-31 from text "31 August"
  by: france
  to: gabon
* resume COOPERATE occurred
  when: 2023-09-08 from text "the 8th"
  by: france
  to: gabon
* mass MOBILIZE/troops occurred
  when: ?
  where: ebebiyin
  by: eg
  troops: ~150 "about 150 soldiers"
  said: eg official denied "denies"
* march PROTEST/demo hypothetical
  when: 2023-09-20 from text "the 20th"
  by: "two unions"
* ban COERCE/restrict ongoing
  when: ?
  to: "gatherings" thing
