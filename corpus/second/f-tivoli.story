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
Troops {tivoli|fight} way into Kingston slum, at least 26 dead; suspect not {search|found}

KINGSTON, May 25 (WPW) - Jamaican soldiers and police {search|searched} house by house on Tuesday for Christopher "Dudus" Coke, a day after they {tivoli|broke through} barricades into Tivoli Gardens, the quarter of the capital that he has run like a state. He had not been {search|caught}.

Police said 26 civilians and one soldier had been {tivoli|killed} in the {tivoli|assault}, 25 civilians, seven soldiers and an officer {tivoli|hurt}. Reporters were {press|kept out}; two trucks with bodies were seen going into the morgue of Spanish Town. Two hundred and eleven people had been {detain|detained} and four guns {guns|recovered}.

Two more policemen had died on Sunday when gunmen {ambush|ambushed} a patrol on Mountain View Avenue. On the same day four stations were {stations|attacked}; that of Hannah Town {hannah|burned} to the ground. It was then that the government declared a {emergency|state of emergency} for Kingston and St Andrew, for a month.

The barricades, of wrecked buses, wire and gas bottles, had {barric|gone up} after Prime Minister Bruce Golding told the nation on 17 May that he would after all {let|let} Coke be {extrad|extradited} to the United States, where he is {charge|charged} with trafficking in cocaine and arms. For nine months Golding, in whose constituency Tivoli lies, had {fought|fought} the {request|request}, and paid, by way of his party, a law firm in Washington to {lobby|lobby} against it; for that he {apol|apologised}.

"They are {bombs|dropping} bombs on us," a woman told a radio station by telephone on Monday afternoon, a claim the army denied. Helicopters {heli|circled}. Last Thursday some hundreds of women in white had {march|marched} with placards: "Jesus died for us, we will die for Dudus."

Air Jamaica and two American carriers {flights|cancelled} flights. Schools stay {schools|shut} all week. The opposition PNP offered its {support|support} "for law", and {pnpask|asked} why the {tivoli|operation} was launched in daylight among children.
--
where washington: town US 38.895 -77.036 | Washington
who airj: organisation JM | Air Jamaica
who gov: government JM | the government
where mview: site JM - - | Mountain View Avenue
where hannah: site JM - - | Hannah Town
* tivoli ASSAULT occurred
  when: 2010-05-24 "a day after"
  where: tivoli; kingston
  by: jdf; jcf
  to: tivoli thing
  killed: 26 "26 civilians" side civilian voice jcf
  killed: 1 "one soldier" side actor voice jcf
  injured: 25 "25 civilians" side civilian voice jcf
  injured: 7 "seven soldiers" side actor voice jcf
  injured: 1 "an officer" side actor voice jcf
* search COERCE/arrest attempted
  when: 2010-05-25 "Tuesday"
  where: tivoli; kingston
  by: jdf; jcf
  to: coke
* press COERCE/restrict occurred
  when: 2010-05-24/2010-05-25 bounded
  where: tivoli; kingston
  to: "Reporters"
* detain COERCE/arrest occurred
  when: 2010-05-24/2010-05-25 bounded
  where: tivoli; kingston
  by: jdf; jcf
  to: "people"
  detained: 211 "Two hundred and eleven people" side recipient
  part_of: tivoli
* guns COERCE/seize occurred
  when: 2010-05-24/2010-05-25 bounded
  where: tivoli; kingston
  by: jdf; jcf
  to: "four guns" thing
  munitions: 4 "four guns"
  part_of: tivoli
* ambush ASSAULT/firearms occurred
  when: 2010-05-23 "Sunday"
  where: mview; kingston
  by: posse
  to: jcf; "a patrol"
  killed: 2 "Two more policemen" side recipient
* stations ASSAULT occurred
  when: 2010-05-23 "On the same day"
  where: hannah; kingston
  to: "four stations" thing; jcf
  sites: 4 "four stations"
* hannah ASSAULT/destroy occurred
  when: 2010-05-23 "On the same day"
  where: hannah; kingston
  to: "that of Hannah Town" thing
  part_of: stations
* emergency COERCE/martial-law occurred
  when: 2010-05-23 "then"
  where: kingston; "St Andrew"
  by: gov
* barric PROTEST/obstruct occurred
  when: 2010-05-17/2010-05-24 bounded
  where: tivoli; kingston
* let AGREE occurred
  when: 2010-05-17 from text "17 May"
  by: golding
  to: us
  about: extrad
* extrad COOPERATE announced
  when: ?
  by: golding
  to: us
* charge ACCUSE/investigate occurred
  when: ?
  by: us
  to: coke
* fought REJECT occurred
  when: 2009-08/2010-05 "nine months"
  by: golding
  to: us
  about: request
  answers: request "fought the request"
* request REQUEST/assist occurred
  when: 2009-08 "nine months"
  by: us
  to: golding
  about: extrad
* lobby REQUEST/yield occurred optional
  when: 2009-08/2010-05 bounded "nine months"
  where: washington
  by: "a law firm"; golding
  to: us
  about: request
  answers: request "against it"
* apol CONCEDE occurred
  when: ?
  by: golding
  about: lobby
* bombs ASSAULT/aerial occurred
  when: 2010-05-24 "Monday afternoon"
  by: jdf alleged of "a woman"; jdf denied
  to: "a woman"
  with: bomb "bombs"
  said: "a woman" witness claimed "a claim"
  said: jdf party denied "denied"
  part_of: tivoli
* heli MOBILIZE/weapons occurred optional
  when: 2010-05-24
  with: helicopter "Helicopters"
* march PROTEST/demo occurred
  when: 2010-05-20 "Last Thursday"
  by: residents
  participants: >=200 vague "some hundreds of women"
* flights SANCTION/discontinue occurred optional
  when: ?
  by: airj; "two American carriers"
* schools COERCE/restrict ongoing
  when: 2010-05-24/2010-05-30 week "all week"
  to: "Schools" thing
* support SUPPORT occurred
  when: 2010-05-24/2010-05-25 bounded
  by: pnp
  to: gov
* pnpask ACCUSE/disapprove occurred
  when: 2010-05-24/2010-05-25 bounded
  by: pnp
  to: jdf; jcf
  about: tivoli
  answers: tivoli "asked why the operation"
tie: golding holds_office gov "Prime Minister"

== f-tivoli-2
outlet: Blue Mountain Observer
register: daily
published: 2010-06-25
--
Dudus {extrad|gone}: "For the good of my country"

He wore a blue shirt and a bullet-proof vest over it. At 1.50 in the afternoon yesterday, Christopher Coke, having {waive|waived} his right to an extradition trial in a hearing of eleven minutes at the Up Park Camp barracks, was {extrad|walked} across the tarmac to a jet of the US Drug Enforcement Administration. By the evening he was in White Plains, New York.

On Tuesday at the Portmore toll road constables had {arrest|stopped} the car of the Reverend Al Miller, who says he was taking Coke, in a woman's black wig, to {surr|surrender} at the American embassy. The pastor was {chmiller|charged} yesterday with harbouring a fugitive; he {handin|handed} himself {handin|in} on Wednesday after the commissioner {callon|called on} him to do so, and is out on {bail|bail} of a million dollars, Jamaican.

The toll of what it {tivoli|took} has risen to 73, the police said on 3 June; the public defender, Earl Witter, has since counted 76 and asks about some who were {shot|shot}, so parents tell his staff, with their hands bound, singly, in the yard of the school. Colonel Rocky Meade of the JDF says he knows of no such {shot!denied|killing}, and {promise|promises} to {assist|assist} with post-mortems, for which pathologists from Turkey and England have {path|come} at Witter's {pathreq|request}.

More than 4,000 men were {detain|held}, most for two days, at the National Arena. The {emergency|emergency}, which Parliament {extend|extended} on Tuesday by a month, now covers St Catherine. The PNP {abst|abstained} the first time and {pnpvote|voted} for it this time.

In Coke's message, read by his lawyer, he {ask|asked} that "the lives lost be remembered" and hoped for peace in Tivoli Gardens. On Darling Street a man who would not be named said there would be {bloodthr,blood|blood} "if them {touch|touch} him in New York". {curfew|Curfews} in West Kingston are to be {shorten|shortened} from Monday.

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
* extrad COOPERATE occurred
  when: 2010-06-24 "yesterday"
  to: dea
* waive AGREE occurred
  when: 2010-06-24 "yesterday"
  where: camp
  by: coke
  about: extrad
* arrest COERCE/seize occurred
  when: 2010-06-22 "Tuesday"
  where: portmore
  by: jcf
  to: "the car" thing; miller; coke
* surr RETREAT/withdraw attempted optional
  when: 2010-06-22 "Tuesday"
  where: "the American embassy"
  by: coke
  to: "the American embassy"
  said: miller party "says"
* chmiller ACCUSE/investigate occurred
  when: 2010-06-24 "yesterday"
  to: miller
* handin RETREAT/withdraw occurred
  when: 2010-06-23 "Wednesday"
  by: miller
* callon REQUEST/yield occurred
  when: 2010-06-22/2010-06-23 bounded
  by: commissioner
  to: miller
  about: handin
* bail RETREAT/release occurred
  when: 2010-06-23/2010-06-25 bounded
  to: miller
* tivoli ASSAULT occurred
  when: ?
  killed: 73 "73" voice jcf as_of 2010-06-03
  killed: 76 "76" voice witter
* shot ASSAULT/firearms occurred
  when: ?
  where: "the yard of the school"
  to: "some who were shot"
  said: "parents" witness via witter "tell"
  said: meade party denied "knows of no such killing"
  part_of: tivoli
* promise AGREE occurred
  when: ?
  by: meade
  to: witter
  about: assist
* assist COOPERATE announced optional
  when: ?
  by: meade; jdf
  to: witter
* path MOBILIZE occurred
  when: ?
  by: "pathologists from Turkey and England"
  to: witter
  answers: pathreq "at Witter's request"
* pathreq REQUEST/assist occurred
  when: ?
  by: witter
  to: "pathologists from Turkey and England"
  about: path
* detain COERCE/arrest occurred
  when: ? "two days"
  where: arena
  to: "men"
  detained: >=4000 "More than 4,000 men" side recipient
* emergency COERCE/martial-law ongoing
  when: 2010-06-25 "now"
  where: "St Catherine"
* extend COERCE/martial-law occurred
  when: 2010-06-22 "Tuesday"
  where: "St Catherine"
  by: parl
* abst REJECT occurred optional
  when: ? "the first time"
  by: pnp
  about: emergency
* pnpvote SUPPORT occurred
  when: 2010-06-22 "this time"
  by: pnp
  about: extend
* ask REQUEST occurred
  when: ?
  by: coke
  said: "his lawyer" "read"
* bloodthr THREATEN/violence occurred
  when: ?
  where: "Darling Street"
  by: "a man who would not be named"
  to: "them"
  about: blood
* blood ASSAULT hypothetical optional
  when: ?
* touch ASSAULT hypothetical optional
  when: ?
  where: "New York"
  by: "them"
  to: coke
* curfew COERCE/curfew ongoing
  when: 2010-06-25
  where: kingston
* shorten CONCEDE announced
  when: 2010-06-28 "Monday"
  where: kingston
  about: curfew
tie: meade member_of jdf "of the JDF"

== f-tivoli-3
outlet: Caribbean Bench and Bar
register: court
published: 2012-06-09
--
Coke {sentence|gets} 23 years, judge {unmoved|unmoved} by letters

NEW YORK. - The man who for two decades ruled a square mile of Kingston was {sentence|sentenced} on Friday to 23 years' imprisonment by Judge Robert Patterson of the Southern District, the most that his {plea|plea} of August 2011 to racketeering and assault allowed.

Prosecutors had described an enforcer with a power saw: a man who had stolen drugs was, by a witness's account, {saw|cut} to pieces in a basement called "the jail". The defence maintained that no such thing took place, and submitted a four-page letter in which Coke {beg|begged} for leniency and listed treats for the elderly which he had {treats|paid} for.

Judge Patterson said good deeds did not {unmoved|outweigh} the {arming|arming} of a community. He ordered the {forfeit|forfeiture} of 1.5 million dollars.

Nobody has been {nocharge|charged} over the {tivoli|storming} of Tivoli Gardens, in which more than seventy people died while the {extrad|surrender} of this man was being enforced. In Kingston, the public defender is still at work on his {report|report}. Mr Golding, whose handling of the {request|request} an inquiry {inappr|called} "inappropriate", {resign|gave up} the premiership last October. A former captain told that inquiry that US surveillance aircraft had {aircraft|helped} the army; Washington first denied, then confirmed it.
--
who patterson: person US | Judge Robert Patterson; Judge Patterson
who prosecutors: body US | Prosecutors
who defence: organisation US | The defence
who inquiry: body JM | an inquiry; that inquiry
who golding: Mr Golding
who captain: person JM | A former captain
* sentence SANCTION/convict occurred
  when: 2012-06-08 "Friday"
  by: patterson
  to: coke
* unmoved REJECT occurred
  when: 2012-06-08 "Friday"
  by: patterson
  to: coke
  about: beg
  answers: beg "unmoved by letters"
* plea CONCEDE occurred
  when: 2011-08 from text "August 2011"
  by: coke
* saw ASSAULT/torture occurred
  when: ?
  where: "a basement"
  by: coke alleged of prosecutors; coke denied of defence
  to: "a man who had stolen drugs"
  killed: 1 "a man who had stolen drugs" side recipient
  said: prosecutors party claimed "described"
  said: "a witness" witness via prosecutors "account"
  said: defence party denied "maintained"
* beg REQUEST/yield occurred
  when: ?
  by: coke
  to: patterson
  about: sentence
* treats AID occurred optional
  when: ?
  by: coke
  to: "the elderly"
  said: coke party "listed"
* arming MOBILIZE/weapons occurred optional
  when: ?
  by: coke
  to: "a community"
  said: patterson official "said"
* forfeit COERCE/seize occurred
  when: 2012-06-08
  by: patterson
  to: coke; "1.5 million dollars" thing
  money: 1500000 "1.5 million dollars"
* nocharge ACCUSE/investigate denied
  when: ?
  about: tivoli
* tivoli ASSAULT occurred
  when: ?
  where: tivoli
  to: tivoli thing
  killed: >=70 "more than seventy people"
* extrad COOPERATE occurred optional
  when: ?
* report ACCUSE/investigate ongoing optional
  when: 2012-06-09
  where: kingston
  by: witter
  about: tivoli
* request REQUEST/assist occurred
  when: ?
  to: golding
* inappr ACCUSE/disapprove occurred
  when: ?
  by: inquiry
  to: golding
  about: REJECT by golding
* resign RETREAT/resign occurred
  when: 2011-10 "last October"
  by: golding
* aircraft AID occurred
  when: ?
  by: us
  to: jdf
  said: captain witness "told"
  said: us official denied "denied"
  said: us official "confirmed"
