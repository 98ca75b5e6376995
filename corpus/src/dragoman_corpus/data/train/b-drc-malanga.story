story: b-drc-malanga
conflict: DR Congo
countries: CD, US
facts: On 19 May 2024 before dawn men led by Christian Malanga attacked the Kinshasa home of Vital Kamerhe, then entered the presidential palace annex; Malanga and some
  others were killed, about forty to fifty held, three Americans among them; on 13 September 2024 a military court sentenced 37 to death; three death sentences of Americans were
  commuted on 1 April 2025 and the men flown home days later. (public record: army statements, agency reports, court accounts)

who fardc: force CD | Congolese army; FARDC; the army; army
who guard: force CD | Republican Guard
who malanga: person CD | Christian Malanga; Malanga
who newzaire: group CD | New Zaire; New Zaire movement
who kamerhe: person CD | Vital Kamerhe; Kamerhe
who tshi: office CD | Félix Tshisekedi; Tshisekedi; president; head of state
who ekenge: office CD | army spokesman; General Ekenge; Ekenge
who usa: state US | United States; Washington; US
who usamb: office US | US ambassador; American ambassador; Lucy Tamlyn; Tamlyn
who court: body CD | military court; Military Court of Kinshasa-Gombe; tribunal
who cdgov: government CD | Congolese government
who threeam: population US | three Americans; Americans
who rcongo: state CG | Congo-Brazzaville; Brazzaville
who m23: group CD | M23
who auc: organisation - | African Union; AU
where kinshasa: town CD -4.32 15.31 | Kinshasa; Congolese capital
where gombe: district CD -4.30 15.30 | Gombe
where palais: site CD -4.31 15.29 | Palais de la Nation; palace
where ndolo: site CD -4.33 15.33 | Ndolo prison; Ndolo
where river: region CD -4.29 15.29 | Congo River; river
where brazza: town CG -4.27 15.28 | Brazzaville side

== b-drc-malanga-1
outlet: Fleuve Direct
register: live-blog
published: 2024-05-19
--
LIVE Kinshasa: army says {coup|coup} bid "{stop|nipped in the bud}", assailants {held|held}

18:40 That closes our page for this Pentecost Sunday. In brief: a {coup|putsch} that lasted three hours, an opposition politician from abroad dead at its head, a city that went to Mass all the same. Good night.

17:55 The American ambassador, Lucy Tamlyn, writes that she is shocked and "very concerned" at reports that citizens of her country took part. Her embassy will {coopus|cooperate} with the Congolese government
"to the fullest extent", she {usagree|promises}.

16:20 The AU's Moussa Faki Mahamat "strongly {auc|condemns}" the {coup|attempt} and {auc2|welcomes} the control {stop|regained} by the Congolese army.

14:10 UPDATE General Ekenge is on the state channel. A "{coup|coup d'état}" was {stop|thwarted} in embryo, he reads. Foreigners and Congolese were involved; all have been {stop|put} out of action, "their chief included".
He gives no figures. We hear from a hospital of two policemen {home|killed} at the gate of Vital Kamerhe, and one attacker.

12:45 Our correspondent walked along the boulevard: bridge {cut|closed} by the Republican Guard, three armoured cars {cut2|parked} across the approaches to the Palais de la Nation, ferry to Brazzaville {ferry|suspended}. A mortar bomb
{bzv|landed} on the Brazzaville side of the river at about 6 a.m. and {bzv|hurt} several people, the neighbouring government states. Neither bank says who {bzv|fired} it.

11:05 Video: young men in uniform kneeling in the mud, one of them bleeding, an American passport held up to the lens by a soldier. We have not verified that the passport belongs to anyone in the picture. Another clip shows a man
being {river|shot} at in the water as he tries to swim away. No comment from the army.

09:30 Malanga himself streamed it. At 5:20 he is seen at the foot of the flagpole in the palace courtyard, the flag of old Zaire in his hand, {live|menacing} the head of state: your time is up, "we are {coming!threatened|coming} for you", words to that effect. His son stands beside him in a mask. Around six there is {death|shooting}, the picture turns over, the live feed ends.

08:15 Japan's ambassador, a neighbour of Kamerhe's, posts that around twenty men in fatigues came at half past four. Kamerhe, who was to have been {vote|voted} Speaker of the Assembly yesterday, and his family are unhurt.

07:02 {home|Gunfire} in Gombe since before dawn. Residents say: {stayin|stay} in. If your relatives live near the Tshatshi camp, tell them the same: there are rumours that mutineers might {tsh!hypothetical|attack} it.

~ Suivez-nous sur WhatsApp
~ LIRE AUSSI | Football: Lupopo foudroie Mazembe
--
who auc: AU's
who rcongo: neighbouring government
* coup COERCE/martial-law attempted
  when: 2024-05-19 day "Pentecost Sunday"
  where: kinshasa
  by: malanga
  to: tshi
  said: ekenge official "reads"
* held COERCE/arrest occurred
  when: 2024-05-19 day
  where: kinshasa
  by: fardc
  to: "assailants"
  said: fardc party "says"
* coopus COOPERATE announced
  when: ?
  by: usamb
  to: cdgov
* usagree AGREE occurred
  when: 2024-05-19 day "17:55"
  by: usamb
  to: cdgov
  about: coopus
* auc ACCUSE/disapprove occurred
  when: 2024-05-19 day "16:20"
  by: auc; "Moussa Faki Mahamat"
  to: malanga
  answers: coup "the attempt"
  about: coup
* auc2 SUPPORT occurred
  when: 2024-05-19 day "16:20"
  by: auc; "Moussa Faki Mahamat"
  to: fardc
  about: stop
  answers: stop "welcomes the control"
* stop ASSAULT occurred
  when: 2024-05-19 day "14:10"
  where: kinshasa
  by: fardc
  to: malanga; "Foreigners and Congolese"
  killed: 1 "an opposition politician" side recipient
  said: ekenge official "reads"
  said: fardc party "says"
* home ASSAULT/firearms occurred
  when: 2024-05-19 day "half past four" "before dawn"
  where: gombe; kinshasa
  by: "around twenty men in fatigues"
  to: kamerhe; "policemen"
  killed: 2 "two policemen" side recipient voice "hospital"
  killed: 1 "one attacker" side actor voice "hospital"
  said: "hospital" official "hear"
  said: "Japan's ambassador" witness "posts"
  injured: 0 "his family are unhurt" part
  part_of: coup
* cut COERCE/restrict occurred
  when: 2024-05-19 day "12:45"
  where: kinshasa
  by: guard
  to: "bridge" thing
* cut2 MOBILIZE/weapons occurred
  when: 2024-05-19 day "12:45"
  where: palais
  with: armoured-vehicle "three armoured cars" 3
* ferry COERCE/restrict occurred
  when: 2024-05-19 day "12:45"
  where: river; kinshasa
  to: "ferry to Brazzaville" thing
* bzv ASSAULT/heavy-weapons occurred
  when: 2024-05-19 day "6 a.m."
  where: brazza
  to: "several people"
  with: mortar "mortar bomb" 1
  injured: >=3 vague "several people" side civilian voice rcongo
  said: rcongo official "states"
* river ASSAULT/firearms occurred
  when: 2024-05-19 day "11:05"
  where: "water"; river
  to: "man"
* live THREATEN/violence occurred
  when: 2024-05-19 day "5:20"
  where: palais
  by: malanga
  to: tshi
  about: coming
* coming ASSAULT threatened
  when: ?
  by: malanga
  to: tshi
* death ASSAULT/firearms occurred
  when: 2024-05-19 day "Around six"
  where: palais
  to: malanga
* vote SUPPORT announced optional
  when: 2024-05-18 day "yesterday"
  to: kamerhe
* tsh ASSAULT hypothetical
  when: 2024-05-19 day
  where: "Tshatshi camp"
  by: "mutineers"
  to: "Tshatshi camp" thing
  said: "rumours" unnamed
* stayin REQUEST/change occurred optional
  when: 2024-05-19 day "07:02"
  by: "Residents"

== b-drc-malanga-2
outlet: The Wasatch Examiner
register: daily
published: 2024-05-22
--
From a Utah football field to a palace lawn: a son and his father in Kinshasa's failed {coup|coup}

WEST JORDAN, Utah - The neighbours had thought the boy was on vacation in South Africa.

On Sunday morning, while this cul-de-sac slept, a 21-year-old who played defensive line for his high school team was filmed on his knees in the Congolese capital, hands up, his face grey with dust. His father, Christian Malanga, 41,
lay dead close by. The elder man had sold used cars here, run a gold venture in Mozambique, and signed himself president in exile of a movement that he called New Zaire.

The Congolese army says he tried to {coup|overthrow} the head of state with about fifty fighters. By its account he was {death|shot} on the palace grounds, having {resist|resisted} {arrest0|arrest}. "Soon after" is all that General
Ekenge would offer on the hour. An aide to Malanga in Brussels gives another version by telephone: Christian was {alive|taken alive} and then {death|finished off} in a corridor, the aide says. The army spokesman denies any {death!denied|execution}.

Why the house of Vital Kamerhe first? Nobody has explained it. Kamerhe's two police guards were {home|killed} there; so, the aide admitted, was one of "our boys". A local radio station lists six dead altogether, the
government four.

Three Americans are in {hold|custody}. Beside the son there is a schoolmate, also 21, whose family here insists that he was {lured|offered} a hundred thousand dollars, or else the trip of a lifetime, and had no inkling of the rest. The third, 36, knew Malanga from the mining trade.
Five players from the old team had been {lured2|asked} along, according to two who said {lno|no}.

Congressional staff have {cong|requested} a briefing. The State Department, which as a rule {warnuk|urges} US citizens not to go to the Congo, {visit|sought} leave to see the prisoners and, as of Tuesday night, was still waiting.
Under Congolese law the charge could bring {con!hypothetical|execution}, a punishment that the Congolese government {resume|brought back} in March after more than twenty years in which no one was put to death. Catholic bishops there {bish|opposed} that {resume|step}.

At the church on 7800 South the pastor {vigil|led} a {vigil|vigil} on Monday. He prayed for the mothers, he said: "Those here and those over there."

~ Advertisement - Story continues below
~ MORE: Provo shooting suspect arrested after chase
--
who threeam: Three Americans
* coup COERCE/martial-law attempted
  when: 2024-05-19 day "Sunday morning"
  where: kinshasa
  by: malanga; "son"
  to: tshi
  said: fardc party "says"
  killed: 6 "six dead" voice "local radio station"
  killed: 4 "four" voice "government"
* death ASSAULT/firearms occurred
  when: 2024-05-19 day "Soon after"
  where: palais; kinshasa
  by: fardc
  to: malanga
  killed: 1 "Christian Malanga" side recipient voice fardc
  said: fardc party "By its account"
  said: "aide to Malanga in Brussels" party "says"
* resist ASSAULT occurred
  when: 2024-05-19 day
  where: palais; kinshasa
  by: malanga
  to: fardc
  said: fardc party "By its account"
* alive COERCE/arrest occurred
  when: 2024-05-19 day
  where: palais; kinshasa
  by: fardc
  to: malanga
  said: "aide to Malanga in Brussels" party "says"
* home ASSAULT/firearms occurred
  when: 2024-05-19 day
  where: "house of Vital Kamerhe"; kinshasa
  by: malanga
  to: kamerhe; "police guards"
  killed: 2 "two police guards" part side recipient
  killed: 1 "one of" part side actor voice "aide"
  said: "aide" party "admitted"
  part_of: coup
* hold COERCE/arrest ongoing
  when: 2024-05-19/2024-05-22 bounded
  to: threeam
  detained: 3 "Three"
* lured AGREE occurred optional
  when: ?
  to: "schoolmate"
  said: "family" party "insists"
* lured2 REQUEST/assist occurred
  when: ?
  to: "Five players"
  said: "two" witness "according to"
* lno REJECT/assist occurred
  when: ?
  by: "two"
  answers: lured2 "said no"
* cong REQUEST/meet occurred
  when: 2024-05-19/2024-05-22 bounded
  by: "Congressional staff"
  about: CONSULT
* warnuk REQUEST/change occurred optional
  when: ?
  by: "State Department"
  to: "US citizens"
* visit REQUEST/meet occurred
  when: 2024-05-19/2024-05-21 "Tuesday night"
  by: "State Department"
  to: cdgov
  about: CONSULT/visit
* con SANCTION/convict hypothetical
  when: ?
  to: threeam
* resume COERCE occurred
  when: 2024-03 month "March"
  by: cdgov
* bish REJECT occurred
  when: 2024-03-01/2024-05-22 bounded
  by: "Catholic bishops"
  to: cdgov
  answers: resume "that step"
  about: resume
* vigil PROTEST/demo occurred
  when: 2024-05-20 day "Monday"
  where: "church on 7800 South"
  by: "pastor"
* arrest0 COERCE/arrest attempted
  when: 2024-05-19 day
  where: palais; kinshasa
  by: fardc
  to: malanga
  said: fardc party "By its account"
figure: fighters ~50 "about fifty fighters" of newzaire at kinshasa voice fardc
tie: malanga leads newzaire "president in exile of"

== b-drc-malanga-3
outlet: Greffe de Gombe, notes d'audience
register: court
published: 2024-09-13
--
MILITARY COURT OF KINSHASA-GOMBE, sitting in the yard of Ndolo prison. Public hearing of Friday, 13 September 2024

Present: the president of the tribunal, two assessors, the auditor for the prosecution, fourteen counsel. Fifty-one accused in the dock, in prison blue and yellow. The session, carried by state radio, opens at 11.40.

Verdict. The court holds it proved that in the night of 18 to 19 May last the accused undertook to {coup|change} the constitutional order by violence; that they first {home|assailed} the residence of the Hon. Kamerhe, where two policemen
were {home|slain}; that they next {pal|seized} the Palais de la Nation and there {flag|pulled down} the national flag; that they {cash|financed} men and {train|drilled} them in a compound of Mont-Ngafula from April onward. The plea of one of the Americans, that he
came for business, is {plea|not retained}.

Thirty-seven are {con|condemned} to death. They comprise the son of the late Malanga, two other nationals of the United States, a Briton, a Belgian and a Canadian naturalised or born in those countries. Fourteen are {acq|acquitted} for want of evidence and will {acqrel!announced|leave} Ndolo "if not {hold2!hypothetical|kept} for another cause".

Observations by counsel. For the defence of the foreigners: six interpreters in turn had been {interp|refused} or paid too little to stay, and one translated "I was forced" as "I was strong". On 5 July his client had {torture|told} the bench that Malanga {forced|threatened} to
{forcedk!threatened|kill} him should he not {forcedreq,obey!hypothetical|march} that night. The auditor {prot|protested} against "literature". On 27 August the prosecution {life|demanded} the supreme penalty for fifty, sparing one man held to be unsound of mind.

A Belgian-Congolese accused, researcher in military matters by profession, had his advocate {bel|submit} for the third time a medical certificate; {belref|refused}.

The president reads the article on appeals: five days. Counsel for the thirty-seven will {app!announced|appeal}, they state as one. Silence in the yard; some laugh. The men are led away at 14.05.

For true extract.
--
* coup COERCE/martial-law attempted
  when: 2024-05-18/2024-05-19 from text "in the night of 18 to 19 May last"
  by: "accused"
  said: court official "holds"
* home ASSAULT/firearms occurred
  when: 2024-05-18/2024-05-19 from text "in the night of 18 to 19 May last"
  where: "residence of the Hon. Kamerhe"
  by: "accused"
  to: kamerhe; "two policemen"
  killed: 2 "two policemen" side recipient voice court
  said: court official "holds"
  part_of: coup
* pal COERCE/seize occurred
  when: 2024-05-18/2024-05-19 from text "in the night of 18 to 19 May last"
  where: palais
  by: "accused"
  to: palais thing
  said: court official "holds"
  part_of: coup
* flag PROTEST/vandalize occurred optional
  when: 2024-05-18/2024-05-19 from text
  where: palais
  by: "accused"
  to: "national flag" thing
  said: court official "holds"
* cash AID occurred
  when: 2024-04-01/2024-05-19 bounded from text "from April onward"
  where: "Mont-Ngafula"
  by: "accused"
  to: "men"
  said: court official "holds"
* train MOBILIZE occurred
  when: 2024-04-01/2024-05-18 from text "from April onward"
  where: "Mont-Ngafula"
  by: "accused"
  to: "men"
  said: court official "holds"
* con SANCTION/convict occurred
  when: 2024-09-13 day from text "13 September 2024"
  where: ndolo
  by: court
  to: "son of the late Malanga"; "two other nationals of the United States"; "a Briton"; "a Belgian"; "a Canadian"; "Thirty-seven"
  count: 37 "Thirty-seven"
* acq RETREAT/release occurred
  when: 2024-09-13 day from text "13 September 2024"
  where: ndolo
  by: court
  to: "Fourteen"
* acqrel RETREAT/release announced
  when: ?
  where: ndolo
  by: court
  to: "Fourteen"
  released: 14 "Fourteen"
* hold2 COERCE/arrest hypothetical optional
  when: ?
  to: "Fourteen"
* interp REJECT occurred optional
  when: ?
  to: "six interpreters"
  said: "defence of the foreigners" party
* torture ACCUSE/allege occurred
  when: 2024-07-05 day from text "5 July"
  where: ndolo
  by: "client"
  to: malanga
  about: forced
  said: "defence of the foreigners" party
* forced THREATEN/violence occurred
  when: 2024-05-18/2024-05-19 "that night"
  by: malanga alleged of "client"
  to: "client"
  about: forcedk
  said: "client" party "told"
* forcedk ASSAULT threatened
  when: 2024-05-18/2024-05-19 bounded "that night"
  by: malanga
  to: "client"
  said: "client" party "told"
* obey REJECT hypothetical optional
  when: 2024-05-18/2024-05-19 bounded "that night"
  by: "client"
  to: malanga
* prot ACCUSE/disapprove occurred
  when: 2024-07-05 day from text
  by: "auditor"
  to: "client"
  answers: torture
  about: torture
* life REQUEST/change occurred
  when: 2024-08-27 day from text "27 August"
  by: "prosecution"
  to: court
  about: con
* bel REQUEST/change occurred optional
  when: 2024-08-27/2024-09-13 bounded
  by: "advocate"
  to: court
* belref REJECT occurred
  when: 2024-08-27/2024-09-13 bounded
  by: court
  to: "advocate"
  about: bel
  answers: bel "refused"
* app REQUEST/change announced
  when: 2024-09-13/2024-09-18 bounded "five days"
  by: "Counsel for the thirty-seven"
  about: con
* forcedreq REQUEST/yield occurred
  when: 2024-05-18/2024-05-19 "that night"
  by: malanga alleged of "client"
  to: "client"
  about: obey
  said: "client" party "told"
* plea REJECT occurred optional
  when: 2024-09-13 day from text "13 September 2024"
  where: ndolo
  by: court
  to: "one of the Americans"
figure: detained 51 "Fifty-one accused"

== b-drc-malanga-4
outlet: Point Zénith
register: analysis
published: 2025-04-09
--
Three death cells {comm|emptied}, one mineral map unrolled

Nobody in Kinshasa will say that the two things are connected. On 1 April the head of state {comm|commuted} to life imprisonment the death {con|sentences} of three Americans {con|condemned} for the {coup|putsch} of May last year. Two days afterwards Massad Boulos, the new
adviser of the White House for Africa, {boulos|sat} opposite Félix Tshisekedi and {mins|agreed} with him, in his phrase, on "a path forward" for a minerals accord. And yesterday, the eighth of the month, the prisoners were {fly|put} on an aircraft to serve
the remainder at home.

Read the sequence backward and it becomes simpler. In February a Congolese senator had {offer|offered} Washington cobalt, copper and a deep-water port in return for {sec|help} against the M23 rebels, who by then had {goma|taken} Goma and Bukavu. The letter that
conveyed it {ask|asked for} a {meet!demanded|meeting} between the two presidents. It promised no clemency. But lawyers for the prisoners noticed that from March visits were {ease|allowed} twice weekly instead of never, and that the warden
{apol|apologised} for the food.

Consider also what was not done. The {con|sentences} of thirty-four others were not {others!denied|eased}. A Belgian-Congolese security expert whose {con|conviction} had been {eucrit|denounced} by Brussels as groundless, was {wondo|let out} on medical leave in February and
{wondo|flown} to Belgium; the Briton and the Canadian have no superpower that wants coltan. A Kinshasa human rights league {league|calls} that "justice by embassy", and {demand|demands} that the moratorium on executions,
{resume|lifted} in March 2024, be {mora!demanded|restored}. The justice minister has {rej|refused}: were he to {mora!hypothetical|give way}, he argues, deserters in the east would go unpunished.

The United States for its part {thank|thanked} the Congolese government in two lines, and repeated that it {cond|condemns} the {coup|attacks} of 19 May 2024. It has brought {probe|charges} of its own: federal prosecutors {probe|accuse} the returned men, along with a fourth who is said to have {drone|fitted out} drones in Utah, of conspiring to use weapons of mass
destruction. If a jury in Salt Lake City {acq2!hypothetical|clears} them, will Congo {ask2!hypothetical|ask} to have them back? The ministry's lawyer smiled. The transfer protocol, {sign|signed} in the last days of March, says they would be {back!hypothetical|returned}; he would not
bet his robe on it.

Meanwhile in Goma a rebel governor receives visitors in an office with a view on the lake. There the {coup|affair} of the flagpole is a joke people tell about the capital. The war that matters to them is nearer.
--
who m23: M23 rebels
* comm CONCEDE occurred
  when: 2025-04-01 day from text "1 April"
  by: tshi
  to: threeam
* coup COERCE/martial-law attempted
  when: 2024-05 month "May last year"
  by: threeam
  when: 2024-05-19 day from text "19 May 2024"
* con SANCTION/convict occurred
  when: 2024-05-19/2025-03-31 bounded
  to: threeam; "thirty-four others"; "Belgian-Congolese security expert"
* boulos CONSULT/visit occurred
  when: 2025-04-03 day from comm "Two days afterwards"
  by: "Massad Boulos"; tshi
  to: tshi
* mins AGREE occurred
  when: 2025-04-03 day from comm "Two days afterwards"
  by: "Massad Boulos"; tshi
  to: tshi; "Massad Boulos"
* fly COOPERATE occurred
  when: 2025-04-08 day "yesterday"
  by: cdgov
  to: usa; threeam
* offer AGREE occurred
  when: 2025-02 month "In February"
  by: "Congolese senator"
  to: usa
  about: AID by usa
* sec AID demanded optional
  when: ?
  by: usa
  to: cdgov
* goma COERCE/seize occurred
  when: ? "by then"
  where: "Goma"; "Bukavu"
  by: m23
  to: "Goma" thing; "Bukavu" thing
* ask REQUEST/meet occurred
  when: 2025-02 month "In February"
  by: "Congolese senator"
  to: usa
  about: CONSULT
* meet CONSULT demanded optional
  when: ?
  by: "two presidents"
* ease CONCEDE occurred
  when: 2025-03-01/2025-04-09 "March"
  to: threeam
  said: "lawyers for the prisoners" party "noticed"
* apol CONCEDE occurred
  when: 2025-03-01/2025-04-09 bounded "March"
  by: "warden"
  to: threeam
  said: "lawyers for the prisoners" party "noticed"
* others CONCEDE denied
  when: 2025-04-01/2025-04-09 bounded
  by: tshi
  to: "thirty-four others"
* eucrit ACCUSE/disapprove occurred
  when: 2024-05-19/2025-02-28 bounded
  by: "Brussels"
  to: cdgov
  answers: con "whose conviction had been denounced"
  about: con
* wondo RETREAT/release occurred
  when: 2025-02 month "February"
  to: "Belgian-Congolese security expert"
* league ACCUSE/disapprove occurred
  when: 2025-04-01/2025-04-09 bounded
  by: "Kinshasa human rights league"
  to: tshi
  about: comm
  answers: comm "calls that"
* demand REQUEST/change occurred
  when: 2025-04-01/2025-04-09 bounded
  by: "Kinshasa human rights league"
  to: cdgov
  about: mora
* resume COERCE occurred
  when: 2024-03 month "March 2024"
  by: cdgov
* mora CONCEDE demanded
  when: ?
  by: cdgov
  said: "Kinshasa human rights league" party "demands"
* rej REJECT/change occurred
  when: 2025-04-01/2025-04-09 bounded
  by: "justice minister"
  to: "Kinshasa human rights league"
  answers: demand "refused"
  about: mora
* thank SUPPORT occurred
  when: 2025-04-01/2025-04-09 bounded
  by: usa
  to: cdgov
* cond ACCUSE/disapprove occurred
  when: 2025-04-01/2025-04-09 bounded
  by: usa
  to: threeam
  about: coup
  answers: coup "condemns the attacks"
* probe ACCUSE/investigate occurred
  when: 2024-05-19/2025-04-09 bounded
  by: "federal prosecutors"
  to: threeam; "fourth"
* drone AID occurred optional
  when: ?
  where: "Utah"
  by: "fourth"
  with: drone "drones"
  said: "federal prosecutors" official "said"
* acq2 RETREAT/release hypothetical optional
  when: ?
  where: "Salt Lake City"
  by: "jury"
  to: threeam
* ask2 REQUEST/change hypothetical
  when: ?
  by: cdgov
  to: usa
* sign AGREE occurred
  when: 2025-03-25/2025-03-31 bounded "last days of March"
  by: usa; cdgov
  to: cdgov; usa
  about: back
* back COOPERATE hypothetical
  when: ?
  by: usa
  to: cdgov
  said: "ministry's lawyer" official
