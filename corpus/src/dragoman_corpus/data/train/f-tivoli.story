story: f-tivoli
conflict: Jamaica
countries: JM US
facts: On 17 May 2010 Prime Minister Bruce Golding said Jamaica would extradite Christopher Coke, wanted by the US for drugs and guns since August 2009. Residents barricaded Tivoli Gardens in Kingston; on 23 May gunmen attacked police stations, a limited state of emergency was declared; on 24 May soldiers and police entered Tivoli. The toll was given as 26, 44, 73; a commission later counted 69 civilians and one soldier. Over 4,000 were detained, 6 firearms found at first. Coke was arrested on 22 June at a roadblock with Rev. Al Miller, flown to New York on 24 June, and sentenced to 23 years on 8 June 2012. Golding resigned in October 2011. (public record: press, Public Defender's report of 2013, West Kingston Commission report of 2016.)

who golding: person JM | Bruce Golding; Golding
who coke: person JM | Christopher Coke; Christopher "Dudus" Coke; Coke; Dudus
who jdf: force JM | Jamaica Defence Force; JDF; soldiers; the army
who jcf: force JM | Jamaica Constabulary Force; police; the police; constables
who posse: group JM | Shower Posse; gunmen; the gunmen; thugs
who residents: population JM | residents; women in white
who us: state US | United States; Washington; Americans
who pnp: party JM | PNP; People's National Party; the opposition
who witter: person JM | Earl Witter; public defender; the public defender
who miller: person JM | Al Miller; Reverend Miller
where tivoli: district JM 17.9720 -76.8030 | Tivoli Gardens; Tivoli
where kingston: town JM 17.9970 -76.7936 | Kingston; West Kingston
where jamaica: country JM 18.1 -77.3 | Jamaica

== f-tivoli-1
outlet: Windward Passage Wire
register: wire
published: 2010-05-25
--
Troops {enter|fight} way into Kingston slum, at least 26 dead; suspect not {search!denied|found}

KINGSTON, May 25 (WPW) - Jamaican soldiers and police {search|searched} house by house on Tuesday for Christopher "Dudus" Coke, a day after they {enter|broke} through {barr|barricades} into Tivoli Gardens, the quarter of the capital that he has run like a state. He had not been {search!denied|caught}.

Police said 26 civilians and one soldier had been {enter|killed} in the {enter|assault}, 25 civilians, seven soldiers and an officer {enter|hurt}. Reporters were {keepout|kept} out; two trucks with bodies were seen going into the morgue of Spanish Town. Two hundred and eleven people had been {detain|detained} and four guns {seizeg|recovered}.

Two more policemen had died on Sunday when gunmen {ambush|ambushed} a patrol on Mountain View Avenue. On the same day four stations were {stations|attacked}; that of Hannah Town {stations|burned} to the ground. It was then that the government declared a {emerg|state of emergency} for Kingston and St Andrew, for a month.

The {barr|barricades}, of wrecked buses, wire and gas bottles, had gone up after Prime Minister Bruce Golding told the nation on 17 May that he would after all {agree|let} Coke be {extradite|extradited} to the United States, where he is {indict|charged} with trafficking in cocaine and arms. For nine months Golding, in whose constituency Tivoli lies, had {resist|fought} the {reqx|request}, and paid, by way of his party, a law firm in Washington to {lobby|lobby} against it; for that he {apol|apologised}.

"They are {shell|dropping} bombs on us," a woman told a radio station by telephone on Monday afternoon, a claim the army denied. Helicopters circled. Last Thursday some hundreds of women in white had {demo|marched} with placards: "Jesus died for us, we will die for Dudus."

Air Jamaica and two American carriers {flights|cancelled} flights. Schools stay {schools|shut} all week. The opposition PNP offered its {offer|support} "for law", and {quest|asked} why the {enter|operation} was launched in daylight among children.
--
where washington: town US 38.895 -77.036 | Washington
who airj: organisation JM | Air Jamaica
who gov: government JM | the government
where mview: site JM - - | Mountain View Avenue
where hannah: site JM - - | Hannah Town
* enter ASSAULT/firearms occurred
  when: 2010-05-24 "a day after"
  where: tivoli; kingston
  by: jdf; jcf
  to: posse; tivoli thing
  killed: 26 "26 civilians" side civilian voice jcf
  killed: 1 "one soldier" side actor voice jcf
  injured: 25 "25 civilians" side civilian voice jcf
  injured: 8 "seven soldiers and an officer" side actor voice jcf
  said: jcf official "said"
* search COERCE/arrest attempted
  when: 2010-05-25 "Tuesday"
  where: tivoli
  by: jdf; jcf
  to: coke
* keepout COERCE/censor occurred
  when: 2010-05-25
  where: tivoli
  to: "Reporters"
* detain COERCE/arrest occurred
  when: 2010-05-24/2010-05-25
  where: tivoli
  by: jdf; jcf
  to: "people"
  detained: 211 "Two hundred and eleven people"
* seizeg COERCE/seize occurred
  when: 2010-05-24/2010-05-25
  where: tivoli
  by: jdf; jcf
  to: "four guns" thing
  munitions: 4 "four guns"
* ambush ASSAULT/firearms occurred
  when: 2010-05-23 "Sunday"
  where: mview
  by: posse
  to: "a patrol"
  killed: 2 "Two more policemen" side recipient
* stations ASSAULT/destroy occurred
  when: 2010-05-23 "On the same day"
  where: hannah
  to: "four stations" thing
  sites: 4 "four stations"
* emerg COERCE/martial-law occurred
  when: 2010-05-23
  where: kingston; "St Andrew"
  by: gov
* barr PROTEST/obstruct occurred
  when: 2010-05-17/2010-05-24 bounded
  where: tivoli
* agree AGREE occurred
  when: 2010-05-17 from text "17 May"
  by: golding
  to: us
  about: extradite
* extradite COOPERATE announced
  when: ?
  by: golding
  to: us
* indict ACCUSE/investigate occurred
  when: ?
  by: us
  to: coke
* resist REJECT/assist occurred
  when: 2009-08-17/2010-05-17 bounded "For nine months"
  by: golding
  to: us
  about: reqx
  answers: reqx "fought"
* lobby REQUEST/change occurred
  when: 2009-08-17/2010-05-17 bounded "nine months"
  by: golding
  to: us
  about: reqx
* apol CONCEDE occurred
  when: ?
  by: golding
* shell ASSAULT/aerial occurred
  when: 2010-05-24 "Monday afternoon"
  where: tivoli
  by: jdf alleged of "a woman"; jdf denied
  to: "us"
  with: bomb "bombs"
  said: "a woman" witness "told"
  said: jdf party denied "denied"
* demo PROTEST/demo occurred
  when: 2010-05-20 "Last Thursday"
  by: residents
  participants: >=200 vague "some hundreds"
* offer SUPPORT occurred
  when: 2010-05-24/2010-05-25 bounded
  by: pnp
  to: gov
* quest ACCUSE/disapprove occurred optional
  when: 2010-05-24/2010-05-25 bounded
  by: pnp
  to: gov
  about: enter
  answers: enter
* reqx REQUEST/assist occurred
  when: ?
  by: us
  to: golding
  about: extradite
* schools COERCE/restrict ongoing
  when: 2010-05-24/2010-05-28 "all week"
  to: "Schools" thing
* flights SANCTION/discontinue occurred optional
  when: ?
  by: airj; "two American carriers"

== f-tivoli-2
outlet: Blue Mountain Observer
register: daily
published: 2010-06-25
--
Dudus {extradite|gone}: "For the good of my country"

He wore a blue shirt and a bullet-proof vest over it. At 1.50 in the afternoon yesterday, Christopher Coke, having {waive|waived} his right to an extradition trial in a hearing of eleven minutes at the Up Park Camp barracks, was {extradite|walked} across the tarmac to a jet of the US Drug Enforcement Administration. By the evening he was in White Plains, New York.

On Tuesday at the Portmore toll road constables had {arrest|stopped} the car of the Reverend Al Miller, who says he was {surr|taking} Coke, in a woman's black wig, to {surr|surrender} at the American embassy. The pastor was {millercharge|charged} yesterday with harbouring a fugitive; he {givein|handed} himself in on Wednesday after the commissioner {appealm|called on} him to do so, and is {bail|out} on bail of a million dollars, Jamaican.

The toll of what it {enter|took} has risen to 73, the police said on 3 June; the public defender, Earl Witter, has since counted 76 and asks about some who were {exec|shot}, so parents tell his staff, with their hands bound, singly, in the yard of the school. Colonel Rocky Meade of the JDF says he knows of no such {exec!denied|killing}, and {exhume|promises} to assist with post-mortems, for which pathologists from Turkey and England have {patho|come} at Witter's {askpatho|request}.

More than 4,000 men were {detain|held}, most for two days, at the National Arena. The {emerg|emergency}, which Parliament {extend|extended} on Tuesday by a month, now covers St Catherine. The PNP abstained the first time and {vote|voted} for it this time.

In Coke's message, read by his lawyer, he {cokeask|asked} that "the lives {enter|lost} be remembered" and hoped for peace in Tivoli Gardens. On Darling Street a man who would not be named said there would be {vow|blood} "if them {harm|touch} him in New York". {curf|Curfews} in West Kingston are to be {easec|shortened} from Monday.

~ Send us your photos
~ Weather: Tropical wave, see A2
~ COMMENTS (214): "Free Dudus" - "Good riddance" - Load more
--
who dea: body US | US Drug Enforcement Administration
who meade: person JM | Rocky Meade; Colonel Rocky Meade
who commissioner: office JM | the commissioner
who parl: body JM | Parliament
where portmore: near JM 17.95 -76.88 | Portmore toll road
where arena: site JM - - | National Arena
where camp: site JM - - | Up Park Camp
* extradite COOPERATE occurred
  when: 2010-06-24 "1.50 in the afternoon yesterday"
  where: camp
  to: coke; dea
* waive CONCEDE occurred
  when: 2010-06-24 "yesterday"
  where: camp
  by: coke
* arrest COERCE/arrest occurred
  when: 2010-06-22 "Tuesday"
  where: portmore
  by: jcf
  to: coke
  detained: 1 "Christopher Coke"
* surr RETREAT/withdraw attempted
  when: 2010-06-22
  where: "the American embassy"
  by: coke
  said: miller party "says"
* millercharge ACCUSE/investigate occurred
  when: 2010-06-24 "yesterday"
  to: miller
* givein RETREAT/withdraw occurred
  when: 2010-06-23 "Wednesday"
  by: miller
  to: jcf
  answers: appealm
* appealm REQUEST/yield occurred
  when: 2010-06-22/2010-06-23 bounded
  by: commissioner
  to: miller
  about: givein
* bail RETREAT/release occurred
  when: 2010-06-24/2010-06-25 bounded
  to: miller
* enter ASSAULT/firearms occurred
  when: ?
  where: tivoli
  killed: 73 "73" voice jcf as_of 2010-06-03
  killed: 76 "76" voice witter
  said: jcf official "said"
  said: witter official
* exec ASSAULT/targeted occurred
  when: ?
  where: "the yard of the school"
  by: jdf denied of meade
  to: "some"
  said: "parents" witness "tell" via witter
  said: meade party denied "says"
* exhume AGREE occurred
  when: 2010-06-03/2010-06-25 bounded
  by: meade; jdf
  to: witter
  about: COOPERATE
* patho AID occurred
  when: 2010-06-03/2010-06-25 bounded
  by: "pathologists from Turkey and England"
  to: witter
  answers: askpatho "at Witter's request"
* askpatho REQUEST/assist occurred
  when: 2010-06-03/2010-06-25 bounded
  by: witter
  to: "pathologists from Turkey and England"
  about: patho
* detain COERCE/arrest occurred
  when: ?
  where: arena
  to: "men"
  detained: >=4000 "More than 4,000 men"
* extend COERCE/martial-law occurred
  when: 2010-06-22 "Tuesday"
  where: "St Catherine"
  by: parl
* vote SUPPORT occurred
  when: 2010-06-22
  by: pnp
  about: extend
  answers: extend "voted for it"
* vow THREATEN/violence occurred
  when: 2010-06-24/2010-06-25 bounded
  where: "Darling Street"
  by: "a man who would not be named"
  to: "them"
  about: ASSAULT
* harm ASSAULT hypothetical optional
  when: ?
  by: "them"
  to: coke
* easec CONCEDE announced
  when: 2010-06-28 "Monday"
  where: kingston
* curf COERCE/curfew ongoing
  when: 2010-06-25
  where: kingston
* emerg COERCE/martial-law ongoing
  when: 2010-06-25
  where: "St Catherine"
* cokeask REQUEST/change occurred optional
  when: ?
  by: coke

== f-tivoli-3
outlet: Caribbean Bench and Bar
register: court
published: 2012-06-09
--
Coke {sent|gets} 23 years, judge unmoved by letters

NEW YORK. - The man who for two decades ruled a square mile of Kingston was {sent|sentenced} on Friday to 23 years' imprisonment by Judge Robert Patterson of the Southern District, the most that his {plea|plea} of August 2011 to racketeering and assault allowed.

Prosecutors had described an enforcer with a power saw: a man who had stolen drugs was, by a witness's account, {saw|cut} to pieces in a basement called "the jail". The defence maintained that no such {saw!denied|thing} took place, and submitted a four-page letter in which Coke {plead|begged} for leniency and listed treats for the elderly which he had {treats|paid} for.

Judge Patterson said good deeds did not outweigh the arming of a community. He ordered the {forfeit|forfeiture} of 1.5 million dollars.

Nobody has been {nocharge|charged} over the {enter|storming} of Tivoli Gardens, in which more than seventy people died while the {extradite|surrender} of this man was being enforced. In Kingston, the public defender is still {probe|at work} on his report. Mr Golding, whose handling of the {reqx|request} an inquiry {censure|called} "inappropriate", {resignpm|gave up} the premiership last October. A former captain told that inquiry that US surveillance aircraft had {watch|helped} the army; Washington first denied, then confirmed it.
--
who patterson: person US | Judge Robert Patterson; Judge Patterson
who prosecutors: body US | Prosecutors
who defence: organisation US | The defence
who inquiry: body JM | an inquiry; that inquiry
who golding: Mr Golding
who captain: person JM | A former captain
* sent SANCTION/convict occurred
  when: 2012-06-08 "Friday"
  by: patterson
  to: coke
* plea CONCEDE occurred
  when: 2011-08 "August 2011"
  by: coke
* saw ASSAULT/targeted occurred
  when: ?
  where: "a basement"
  by: coke alleged of prosecutors; coke denied of defence
  to: "a man who had stolen drugs"
  killed: 1 "a man"
  said: "a witness" witness "account" via prosecutors
* plead REQUEST/yield occurred
  when: ?
  by: coke
  to: patterson
* treats AID occurred
  when: ?
  by: coke
  to: "the elderly"
* forfeit SANCTION/convict occurred
  when: 2012-06-08
  by: patterson
  to: coke
  money: 1500000 "1.5 million dollars"
* enter ASSAULT/firearms occurred
  when: ?
  where: tivoli
  to: tivoli thing
  killed: >=70 "more than seventy people"
* extradite COOPERATE occurred optional
  when: ?
  to: coke
* probe ACCUSE/investigate ongoing
  when: 2012-06-09
  by: witter
  about: enter
* censure ACCUSE/disapprove occurred
  when: ?
  by: inquiry
  to: golding
* resignpm RETREAT/resign occurred
  when: 2011-10 "last October"
  by: golding
* watch COOPERATE occurred
  when: ?
  by: us
  to: jdf
  said: captain witness "told"
  said: us official "confirmed"
* reqx REQUEST/assist occurred
  when: ?
  by: us
  to: golding
  about: extradite
* nocharge ACCUSE/investigate denied
  when: ?
  about: enter
