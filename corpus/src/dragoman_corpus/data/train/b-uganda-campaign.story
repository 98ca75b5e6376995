story: b-uganda-campaign
conflict: Uganda
countries: UG, US
facts: 18 November 2020: Bobi Wine arrested at Luuka for crowds beyond the virus rules; two days of unrest, toll rising from 3 to 16, 37, 54; bail on 20 November at Iganga; campaign paused on 1 December;
  arrest in Kalangala on 30 December; Facebook cut on 12 January 2021 and the internet on the 13th; vote on the 14th; house in Magere surrounded until the High Court order of 25 January. (public record: police statements,
  presidential address of 29 November, High Court ruling, agencies)

who wine: person UG | Bobi Wine; Robert Kyagulanyi; Kyagulanyi; Bobi
who barbie: person UG | his wife; wife
who nup: party UG | National Unity Platform; NUP
who museveni: office UG | Yoweri Museveni; President Museveni; Museveni
who tumwine: office UG | Elly Tumwine; security minister; Gen Tumwine; Tumwine
who police: force UG | police; Uganda Police
who army: force UG | army; soldiers; military; military police
who ec: body UG | Electoral Commission
who amuriat: person UG | Patrick Amuriat; Amuriat
who fdc: party UG | FDC
who ucc: body UG | Uganda Communications Commission; UCC
who facebook: organisation US | Facebook
who hcourt: body UG | High Court
who ag: office UG | Attorney General
who usamb: office US | US ambassador; American ambassador; Ambassador Brown
who protesters: population UG | protesters; rioters; supporters
where luuka: district UG 0.70 33.30 | Luuka
where kampala: town UG 0.31 32.58 | Kampala
where iganga: town UG 0.61 33.47 | Iganga
where nalufenya: site UG 0.44 33.20 | Nalufenya
where magere: town UG 0.43 32.56 | Magere
where gulu: town UG 2.77 32.30 | Gulu
where kalangala: town UG -0.31 32.23 | Kalangala
where masaka: town UG -0.34 31.74 | Masaka

== b-uganda-campaign-1
outlet: The Daily Matoke
register: tabloid
published: 2020-11-20
--
TEARS, TYRES AND BULLETS: 37 {kill|SHOT} DEAD as ghetto {riot|boils over} for Bobi

Kampala cried pepper yesterday. Thirty-seven people are in the morgue at City Mortuary after two days of {riot|riots}, cops say, and our snoops who counted the trays reckon there's more.

It all kicked off Wednesday morning in Luuka, where popstar-turned-presidential-hopeful Bobi Wine was {arr|dragged} from his car roof by men in black for pulling a crowd of more than 200, a no-no under corona rules. They {arr|bundled} him into a van and drove him to Nalufenya, the cell block nobody wants on their CV. By noon the boda boys had lit the first {riot|fires} at Kisekka Market. By supper
there were three dead, by breakfast seven, by Thursday lunch SIXTEEN.

Who {kill|shot} them? Plainclothes men with AK-47s {kill|popped off} rounds from unmarked drones - that's the vans, dear reader, not the gadgets - and you saw the clips. A hawker selling masks, a granny on a verandah, a retired accountant walking to the bank. Security minister Gen Elly Tumwine {tum|warned} the city in these words, more or less: the police have a right to {tumshoot|shoot} you and you will die
for nothing. Charming!

To be fair and square: mobs {strip|undressed} ladies in yellow NRM T-shirts at Nateete, {stone|stoned} a bus and {toll|set up} toll gates of their own. 577 {mobarr|rounded up}, says police mouthpiece Fred Enanga, and soldiers now {patrol|patrol} with mambas (the armoured kind).

FDC's Patrick Amuriat was {amarr|nabbed} in Gulu the same Wednesday, barefoot as per usual, {amtg|tear-gassed}, and {amrel|freed} after dark. He and two other candidates have {susp|downed tools} till Bobi is {brel|freed}; ex-general Mugisha Muntu {must|told} the Electoral Commission to summon the President for the very same crowds. It {ecno|refused}.

STOP PRESS - Iganga court gave the singer {bail|bail} this Friday afternoon. He has sworn he'll be back on the trail Saturday. "If they {killme|kill} me," he croaked, "the cause walks on."

~ HOT: Socialite in catfight over Range Rover
~ Text LUGAMBO to 8080
--
who protesters: mobs; boda boys
who museveni: President
* riot PROTEST/riot occurred
  when: 2020-11-18/2020-11-19 "two days"
  where: "Kisekka Market"; kampala
  by: protesters
* kill ASSAULT/firearms occurred
  when: 2020-11-18/2020-11-20 "two days"
  where: kampala
  by: "Plainclothes men"
  to: "hawker"; "granny"; "accountant"
  with: small-arms "AK-47s"
  killed: 37 "Thirty-seven people" voice police
  killed: 3 "three dead" as_of 2020-11-18
  killed: 7 "by breakfast seven" as_of 2020-11-19
  killed: 16 "SIXTEEN" as_of 2020-11-19
  said: police official "say"
* arr COERCE/arrest occurred
  when: 2020-11-18 day "Wednesday morning"
  where: luuka; nalufenya
  by: "men in black"
  to: wine
* tum THREATEN/violence occurred
  when: 2020-11-18/2020-11-20 bounded
  by: tumwine
  to: "the city"
  about: tumshoot
* tumshoot ASSAULT/firearms threatened
  when: ?
  by: police
  to: "the city"
  said: tumwine official
* strip ASSAULT occurred
  when: 2020-11-18/2020-11-19 bounded
  where: "Nateete"; kampala
  by: protesters
  to: "ladies"
* stone PROTEST/riot occurred
  when: 2020-11-18/2020-11-19 bounded
  where: "Nateete"; kampala
  by: protesters
  to: "bus" thing
* toll PROTEST/obstruct occurred
  when: 2020-11-18/2020-11-19 bounded
  where: kampala
  by: protesters
* mobarr COERCE/arrest occurred
  when: 2020-11-18/2020-11-20 bounded
  by: police
  to: protesters
  detained: 577 "577" voice police
  said: police official "says"
* patrol MOBILIZE/troops ongoing
  when: 2020-11-20 day "now"
  where: kampala
  by: army
  with: armoured-vehicle "mambas"
* amarr COERCE/arrest occurred
  when: 2020-11-18 day "the same Wednesday"
  where: gulu
  to: amuriat
* amtg ASSAULT/crowd-control occurred
  when: 2020-11-18 day "the same Wednesday"
  where: gulu
  to: amuriat
  with: crowd-control "tear-gassed"
* amrel RETREAT/release occurred
  when: 2020-11-18 day "after dark"
  where: gulu
  to: amuriat
* susp PROTEST/boycott ongoing
  when: 2020-11-18/2020-11-20 bounded
  by: amuriat; "two other candidates"
* brel RETREAT/release demanded optional
  when: ?
  to: wine
  said: amuriat party
* must REQUEST/change occurred
  when: 2020-11-18/2020-11-20 bounded
  by: "Mugisha Muntu"
  to: ec
  about: ACCUSE/investigate by ec to museveni
* ecno REJECT/change occurred
  when: 2020-11-18/2020-11-20 bounded
  by: ec
  to: "Mugisha Muntu"
  answers: must
* bail RETREAT/release occurred
  when: 2020-11-20 day "Friday afternoon"
  where: iganga
  by: "Iganga court"
  to: wine
* killme ASSAULT hypothetical
  when: ?
  to: wine
  said: wine party "croaked"

== b-uganda-campaign-2
outlet: Nile Vision
register: state-media
published: 2020-11-30
--
President {payp|promises} {pay|compensation} for bystanders, {jail|jail} for rioters

KAMPALA. President Museveni on Sunday night told the nation that 54 people lost their lives in the {riot|riots} of 18 and 19 November. Of these, he explained, 32 were rioters; others had been {stray|hit} by stray bullets, two knocked down by a vehicle "out of control after being {stonecar|stoned}". The families of those who were not rioting will be {pay|compensated}. "The government is {govsorry|sorry} for them," the President
said, reading slowly.

He {praise|commended} the security forces for the speed with which they had {quell|quelled} it. Before they {quell|stepped in}, "the opportunists" had {extort|extorted} money at roadblocks, {strip|undressed} women of the Movement and {snat|snatched} a gun from an officer at Namasuba. That, he told viewers, was {riot|insurrection}, {outs|planned} with the help of outsiders and homosexuals; eleven suspects have been {foracc|charged} already, among them a foreigner who
will be {depf|deported}.

Where officers {stray|shot} at people on upper floors, there shall be an {inq|audit}: he had {ordinq|instructed} the Criminal Investigations Directorate to {inq|examine} each bullet. Officers found in the wrong will be {punish|sentenced} by the court martial.

To parents the President addressed an {appeal|appeal}: keep your children at home. To politicians who "want to burn Kampala" he delivered a {warn|warning}: anyone {attackn|attacking} citizens will be {jail|arrested}, tried and, if need be, "{shootn|shot} there and then".

The Electoral Commission yesterday {cap|reaffirmed} the cap of 200 persons at a meeting and {ban13|withdrew} permission for rallies in eleven districts where the virus is spreading. In a related development the chairman of the UPDF welfare board {hand|handed} over blankets to Mulago Hospital, where 65 persons are being {treat|treated}; China {china|donated} masks worth sh400m.

The National Unity Platform's spokesman, asked for a comment, {nuprej|dismissed} the address as "arithmetic by the hunter". The party is to {petit|petition} the United Nations for an {uninq|investigation}.

~ Download the Vision app
~ Sponsored: Ten reasons to bank with us
--
who protesters: the opportunists
* riot PROTEST/riot occurred
  when: 2020-11-18/2020-11-19 from text "18 and 19 November"
  where: kampala
  by: protesters
  killed: 54 "54 people" voice museveni
  killed: 32 "32" part side actor voice museveni
  killed: 2 "two" part side unknown voice museveni
  said: museveni official "told"
* stray ASSAULT/firearms occurred
  when: 2020-11-18/2020-11-19 from text "18 and 19 November"
  by: "officers"
  to: "people on upper floors"; "others"
  with: small-arms "stray bullets"
  said: museveni official "explained"
* stonecar PROTEST/riot occurred
  when: 2020-11-18/2020-11-19 from text "18 and 19 November"
  to: "vehicle" thing
  said: museveni official "explained"
* pay AID announced
  when: ?
  by: museveni
  to: "families of those who were not rioting"
* payp AGREE occurred
  when: 2020-11-29 day "Sunday night"
  by: museveni
  to: "families of those who were not rioting"
  about: pay
* govsorry CONCEDE occurred
  when: 2020-11-29 day "Sunday night"
  by: museveni
  to: "families of those who were not rioting"
* praise SUPPORT occurred
  when: 2020-11-29 day "Sunday night"
  by: museveni
  to: "security forces"
  about: quell
  answers: quell
* quell ASSAULT/crowd-control occurred optional
  when: 2020-11-18/2020-11-19 bounded
  where: kampala
  by: "security forces"
  to: protesters
  said: museveni official
* extort COERCE/seize occurred
  when: 2020-11-18/2020-11-19 bounded
  where: "roadblocks"
  by: protesters
  said: museveni official
* strip ASSAULT occurred
  when: 2020-11-18/2020-11-19 bounded
  by: protesters
  to: "women of the Movement"
  said: museveni official
* snat COERCE/seize occurred
  when: 2020-11-18/2020-11-19 bounded
  where: "Namasuba"
  by: protesters
  to: "officer"
  with: small-arms "gun"
  said: museveni official
* foracc ACCUSE/investigate occurred
  when: 2020-11-18/2020-11-30 bounded
  to: "eleven suspects"
  count: 11 "eleven suspects"
  said: museveni official
  about: riot
* outs ACCUSE/allege occurred optional
  when: 2020-11-29 day "Sunday night"
  by: museveni
  to: "outsiders"; "homosexuals"
  about: riot
* depf COERCE/deport announced
  when: ?
  to: "foreigner"
  said: museveni official
* inq ACCUSE/investigate announced
  when: ?
  by: "Criminal Investigations Directorate"
  to: "Officers"
  about: stray
* ordinq REQUEST/change occurred
  when: 2020-11-18/2020-11-29 bounded
  by: museveni
  to: "Criminal Investigations Directorate"
  about: inq
* punish SANCTION/convict hypothetical
  when: ?
  by: "court martial"
  to: "Officers"
* appeal REQUEST/change occurred
  when: 2020-11-29 day "Sunday night"
  by: museveni
  to: "parents"
* warn THREATEN/arrest occurred
  when: 2020-11-29 day "Sunday night"
  by: museveni
  to: "politicians"
  about: jail
* attackn ASSAULT hypothetical
  when: ?
  to: "citizens"
* jail COERCE/arrest threatened
  when: ?
  by: museveni
  to: protesters
* shootn ASSAULT hypothetical
  when: ?
  by: museveni
  to: "anyone"
* cap COERCE/restrict occurred
  when: 2020-11-29 day "yesterday"
  by: ec
* ban13 COERCE/restrict occurred
  when: 2020-11-29 day "yesterday"
  where: "eleven districts"
  by: ec
* hand AID occurred
  when: ?
  where: "Mulago Hospital"
  by: "UPDF welfare board"
  to: "Mulago Hospital"
* treat AID ongoing optional
  when: 2020-11-30 day
  where: "Mulago Hospital"
  to: "65 persons"
* china AID occurred
  when: ?
  by: "China"
* nuprej REJECT occurred
  when: 2020-11-29/2020-11-30 bounded
  by: nup
  to: museveni
* petit REQUEST/change announced
  when: ?
  by: nup
  to: "United Nations"
  about: uninq
* uninq ACCUSE/investigate demanded optional
  when: ?
  by: "United Nations"

== b-uganda-campaign-3
outlet: @magere_gate
register: thread
published: unknown
--
1. Day five at the gate in Magere (for us it's Tuesday). SMS to a cousin in Nairobi, who posts this. Net has been {net|off} since Wednesday evening, day before we voted, minus four hours yesterday when mail {netback|came back}.

2. We are {siege|besieged}. Soldiers in the banana garden, on the neighbour's water tank. They jumped the fence Friday, Bobi says; guard {beatg|beaten}, kitten in shock.

3. He has told people by phone that food is out. Yesterday the American ambassador {usv|drove up} with a flag on the bonnet. Twenty minutes. {usno|Turned back}. Government spokesman: it {usacc|deplores} "meddling".

4. Before you ask: yes Facebook too. On the 12th the President {fb|shut} it, since it had {fbrem|taken down} accounts that worked for the party. He {fbthr|threatened} on TV that whoever takes sides "shall not operate in Uganda". He {fbsorry|apologised} to the young for the inconvenience!! First {fbsorry|sorry} in 35 yrs.

5. An MP tried to {zk|bring} tomatoes & flour to the house on Friday. {zkb|Beaten}. He's in Rubaga hospital. "Faking", the police say.

6. Reminder of how we came here. 30 Dec, Kalangala island: the whole campaign team, 90+, {kal|arrested}; him {kalfly|flown home} in an army helicopter, 49 of the others still {kalheld|held} at Masaka before a military court. 27 Dec: bodyguard {bg|killed} by a military truck, the NUP say on purpose; army says he fell off.

7. Results: 58.6 v 34.8. He {rejr|rejects} them and {rig|alleges} {stuff|ballot stuffing} in the west, has videos, can't upload. EU {noobs|sent no observers} because its advice had gone unheeded. African Union's team {au|praised} it as "peaceful".

8. Plan (theirs): {siege|hold} him till the deadline for a petition, 2 Feb. Plan (ours): lawyers file for {habe|habeas corpus} tomorrow. If the court {free|frees} him and the army {defy|refuses}, what then? Nobody at the gate has that answer. Rain again.
--
who museveni: President
* kalfly COERCE/deport occurred optional
  when: ? "30 Dec"
  where: kalangala
  by: army
  to: wine
  with: helicopter "army helicopter"
* net COERCE/censor ongoing
  when: ? "since Wednesday evening"
* siege COERCE/restrict ongoing
  when: ? "Day five"
  where: magere
  by: army
  to: wine
* beatg ASSAULT/beat occurred
  when: ? "Friday"
  where: magere
  by: army
  to: "guard"
  said: wine party "says"
* usv CONSULT/visit attempted
  when: ? "Yesterday"
  where: magere
  by: usamb; wine
  to: wine
* usno COERCE/restrict occurred
  when: ? "Yesterday"
  where: magere
  by: army
  to: usamb
* usacc ACCUSE/disapprove occurred
  when: ?
  by: "Government spokesman"
  to: usamb
  about: usv
  answers: usv
* fb COERCE/censor occurred
  when: ? "12th"
  by: museveni
  to: facebook
  answers: fbrem "since"
* fbrem COERCE/censor occurred
  when: ?
  by: facebook
  to: "accounts" thing; "party"
* fbthr THREATEN/restrict occurred
  when: ? "12th"
  by: museveni
  to: facebook
  about: COERCE/restrict
* fbsorry CONCEDE occurred
  when: ? "12th"
  by: museveni
  to: "young"
* zk AID attempted
  when: ? "Friday"
  where: magere
  by: "MP"
  to: wine
* zkb ASSAULT/beat occurred
  when: ? "Friday"
  where: magere
  to: "MP"
  said: police official denied "say"
* kal COERCE/arrest occurred
  when: ? "30 Dec"
  where: kalangala
  to: "campaign team"
  detained: >=90 "90+"
* kalheld COERCE/arrest ongoing
  when: ?
  where: masaka
  to: "49 of the others"
  detained: 49 "49"
* bg ASSAULT occurred
  when: ? "27 Dec"
  by: army alleged of nup
  to: "bodyguard"
  with: vehicle "military truck"
  killed: 1 "bodyguard" side recipient
  said: nup party claimed "say"
  said: army party denied "says"
* rejr REJECT occurred
  when: ?
  by: wine
* rig ACCUSE/allege occurred
  when: ?
  by: wine
  about: stuff
* au SUPPORT occurred optional
  when: ?
  by: "African Union's team"
* habe REQUEST/yield announced
  when: ? "tomorrow"
  by: "lawyers"
  to: "court"
  about: RETREAT/release
* free RETREAT/release hypothetical
  when: ?
  by: "court"
  to: wine
* defy REJECT hypothetical
  when: ?
  by: army
  to: "court"
* stuff COERCE/misinformation occurred optional
  when: ?
  where: "the west"
  said: wine party claimed "alleges"
* noobs REJECT occurred
  when: ?
  by: "EU"
* netback RETREAT/access occurred optional
  when: ? "yesterday"

== b-uganda-campaign-4
outlet: Law Diary Kampala
register: court
published: 2021-01-26
--
IN THE HIGH COURT OF UGANDA AT KAMPALA (CIVIL DIVISION). Ruling of 25 January 2021. Kyagulanyi and another v Attorney General and two others

The application. By notice filed on 20 January the applicants {habe|prayed} for an order for their immediate release from what is in all but name a {siege|house arrest}. It is common ground that since the 14th soldiers and police have {siege|surrounded} the home at Magere; that a Member of Parliament who came on the 15th was {zkb|assaulted}, by whom is disputed; that the applicants' infant niece, eighteen months, was {held|detained} with them; that milk
was {milk|refused} entry twice, on the 16th and 17th, and {milk2|admitted} from the 19th after the {redx|intercession} of the Red Cross.

The Respondents' case. The Deputy Attorney General submitted that the State provided security to a candidate, as it had since his nomination in November; that on polling day intelligence showed that he planned to lead {plan|demonstrations} against the result; and that prevention "is better than {teargas|tear gas}". In the alternative, he {undert|undertook} that the deployment would be {reduce|reduced} to six men at the road.

Held. (1) A home is not a gazetted place of detention. If the applicant is suspected of a crime, let him be {charge|charged} within forty-eight hours; otherwise he is free. (2) The continued {siege|restriction} is unlawful and the Court {ord|orders} it lifted forthwith. (3) The question of damages is put off to 8 March. (4) The Court {rejmed|declines} to order that journalists be let in.

Postscript by the reporter. At 11 a.m. on 26 January, some twenty hours after the reading, military trucks {out|left} the lane; a Land Cruiser with eight police {stay8|stays} at the corner. Neighbours danced. The first applicant, coming out in a red beret, {thank|thanked} the bench; he files a {pet|petition} against the election on Monday and {ndaga|called on} his followers to {demo|protest} "in peace and
unarmed". The army spokesman says the force obeys courts, and will {againw,again|return} "within the hour" if there are {chaos|riots}. The US Department of State, which had {uscall|urged} this {out|step} on the 19th, {uswel|welcomes} it; it considers visa {visa|restrictions}.
--
who wine: first applicant; applicant
* stay8 MOBILIZE/police ongoing optional
  when: 2021-01-26 "26 January"
  where: "the corner"; magere
  by: "eight police"
* habe REQUEST/yield occurred
  when: 2021-01-20 day from text "20 January"
  by: "applicants"
  to: hcourt
  about: RETREAT/release
* siege COERCE/restrict occurred
  when: 2021-01-14/2021-01-26 from text "since the 14th"
  where: magere
  by: army; police
  to: wine
* zkb ASSAULT/beat occurred
  when: 2021-01-15 day from text "15th"
  where: magere
  to: "Member of Parliament"
* held COERCE/restrict occurred
  when: 2021-01-14/2021-01-25 bounded
  where: magere
  by: army; police
  to: "infant niece"
* milk COERCE/restrict occurred
  when: 2021-01-16/2021-01-17 from text "16th and 17th"
  where: magere
  by: army; police
  to: "applicants"; "milk" thing
* milk2 RETREAT/access occurred
  when: 2021-01-19 day from text "19th"
  where: magere
  by: army; police
  to: "applicants"
* redx REQUEST/yield occurred
  when: 2021-01-16/2021-01-19 bounded
  by: "Red Cross"
  about: RETREAT/access
* plan PROTEST/demo announced
  when: ?
  by: wine alleged of "Deputy Attorney General"
  said: "Deputy Attorney General" official claimed "submitted"
* teargas ASSAULT/crowd-control hypothetical
  when: ?
  said: "Deputy Attorney General" official "submitted"
* undert AGREE occurred
  when: 2021-01-20/2021-01-25 bounded
  by: "Deputy Attorney General"
  to: hcourt
  about: reduce
* reduce RETREAT/withdraw announced
  when: ?
  where: magere
  by: "State"
* charge ACCUSE/investigate hypothetical
  when: 2021-01-25/2021-01-27 bounded "within forty-eight hours"
  to: wine
* ord REQUEST/yield occurred
  when: 2021-01-25 day from text "25 January 2021"
  by: hcourt
  to: ag
  about: RETREAT/withdraw
* rejmed REJECT occurred
  when: 2021-01-25 day from text "25 January 2021"
  by: hcourt
  to: "applicants"
  about: RETREAT/access to "journalists"
* out RETREAT/withdraw occurred
  when: 2021-01-26 day from text "26 January"
  where: magere
  by: army
* thank SUPPORT occurred
  when: 2021-01-26 day from text "26 January"
  by: wine
  to: hcourt
* pet REQUEST/change announced
  when: 2021-02-01 day "Monday"
  by: wine
* ndaga REQUEST/assist occurred
  when: 2021-01-26 day
  by: wine
  to: "followers"
  about: demo
* demo PROTEST/demo demanded optional
  when: ?
  by: "followers"
* again MOBILIZE/troops hypothetical optional
  when: ? "within the hour"
  where: magere
  by: army
* againw THREATEN/violence occurred
  when: 2021-01-26 day
  by: army
  about: again
* chaos PROTEST/riot hypothetical
  when: ?
* uscall REQUEST/yield occurred
  when: 2021-01-19 day from text "19th"
  by: "US Department of State"
  to: army
  about: out
* uswel SUPPORT occurred
  when: 2021-01-26 day
  by: "US Department of State"
  to: army
  answers: out
* visa SANCTION/discontinue hypothetical
  when: ?
  by: "US Department of State"

== b-uganda-campaign-5
outlet: Strasbourg Sitting Notes
register: parliament
published: 2021-02-11
--
Debates on cases of breaches of human rights: Uganda. Thursday, 11 February 2021, by remote participation. Extracts, speakers by group

PRESIDENT. - The next item is the debate on six motions for resolutions on the political situation in Uganda.

First speaker (Greens). - Mr President, colleagues, one year ago I had a young man in my office, a lawyer, with a tie that was too wide. On 22 December he was {opiyo|seized} by men in plain clothes at a restaurant in Kampala with three friends, {opiyo|held} in a cell without a shoe to his foot, and {opcharge|charged} with laundering money that a donor had sent by bank transfer. He was {opbail|bailed} on the 30th. That money was ours! So was the money of the Democratic Governance Facility, eight European donors' fund, which President Museveni {dgf|suspended} last week by a letter to his finance
minister. I {askcomm|ask} the Commission a plain question. When they {dgf|shut} the purse from which civil society lives, why do we leave open the purse from which the police are {train|trained}? The text before us {res|calls for} {sanct|sanctions} on persons under the new global regime. I will {v1|vote} for it with both hands.

Second speaker (EPP). - We {eppsup|support} the text, with a caution. Uganda {shelter|shelters} one million four hundred thousand refugees, more than the whole of Africa's north. Its soldiers {amisom|stand} in Mogadishu in our interest and are {eupay|paid} by us. On Sunday seven of them {fell|fell} near Janaale. If Brussels {cut|cuts} there, al-Shabaab opens a bottle of something that it isn't allowed to drink. Let us then {ask3|ask} that the results be audited, that the {kill|killing} of fifty-four in November be {invk|investigated} by somebody who doesn't wear a uniform, that the
journalists {journ|beaten} on Wednesday of last... no, on Wednesday of this week, it was yesterday, outside the office of the UN human rights commissioner in Kampala, get justice. Mr Kyagulanyi was handing in a {unpet|petition} there. Military police {journ|caned} everybody with a camera. The army has {milsorry|apologised}, I note it, and a court martial has {milcon|sentenced} seven of the soldiers this morning, to ninety days.

Third speaker (ID). - And who are we to preach? There were no observers of this House at the election because we {noobs|declined} to send any! They told us that our recommendations of 2016 {norec|would not be applied}, and so we sulked. We shall {abst|abstain}.

Fourth speaker (S&D). - I speak for those who aren't online. Between the 13th and the 18th of January a country of forty-five million was {net|switched off}. Mobile money for the clinic, school, the minibus: {net|off}. Facebook is {fb|blocked} still. On the 25th a brave judge {ord|ordered} the soldiers out of a man's garden, and the government, I grant it, {out|obeyed}. But 243 persons of his party are missing by its list. The interior minister read a list of his own to parliament on the 4th: thirty-one, he acknowledged, are {held31|held} by the military. Colleagues,
I {freeall|demand} that each be {free2|freed} or brought to court.

Fifth speaker (Renew). - The {pet|petition} of the NUP is before the Supreme Court; its leader {thrpet|threatens} to {pullpet|withdraw} it if three of the judges do not {recus|step aside}. One is the president's former lawyer. If he does, the street is what remains. I {hrreq|ask} the High Representative to take up the telephone before that day.

COMMISSIONER. - The High Representative {hrcond|deplored}, on 20 January, the harassment of candidates. Our ambassador has {hrvisit|called on} Mr Kyagulanyi twice since the {siege|siege} was {out|raised} and was {hrrec|received} by the foreign minister on Friday. As for the police programme, it was {trsus|put on hold} on 1 December. We are reviewing the rest with Member States. Targeted measures require unanimity; should there be a proposal, it will be examined.

The debate is closed.

VOTE: For 632, against 15, abstentions 48. The resolution was {res|adopted}.
--
who ugov: government UG | the government
* abst REJECT announced optional
  when: 2021-02-11
  by: "Third speaker"
  about: res
* opiyo COERCE/arrest occurred
  when: 2020-12-22 day from text "22 December"
  where: kampala
  by: "men in plain clothes"
  to: "young man"; "three friends"
  detained: 4 "with three friends"
  said: "First speaker" official
* opbail RETREAT/release occurred
  when: 2020-12-30 day from text "30th"
  to: "young man"
  said: "First speaker" official
* dgf COERCE/restrict occurred
  when: 2021-02-01/2021-02-07 week "last week"
  by: museveni
  to: "Democratic Governance Facility"
  said: "First speaker" official
* askcomm REQUEST/change occurred
  when: 2021-02-11 day from text "11 February 2021"
  by: "First speaker"
  to: "Commission"
* train COOPERATE occurred
  when: ?
  by: "Commission"
  to: police
  said: "First speaker" official
* sanct SANCTION/discontinue demanded optional
  when: ?
  to: "persons"
* shelter AID ongoing
  when: 2021-02-11 day
  by: "Uganda"
  to: "refugees"
  said: "Second speaker" official
* amisom MOBILIZE/troops ongoing
  when: 2021-02-11 day
  where: "Mogadishu"
  by: "Uganda"
  said: "Second speaker" official
* eupay AID ongoing
  when: 2021-02-11 day
  by: "Brussels"
  to: army "Its soldiers"
  said: "Second speaker" official
* fell ASSAULT occurred
  when: 2021-02-07 day "Sunday"
  where: "Janaale"
  to: "seven of them"
  killed: 7 "seven of them" side recipient
  said: "Second speaker" official
* cut SANCTION/discontinue hypothetical
  when: ?
  by: "Brussels"
  to: army "Its soldiers"
* ask3 REQUEST/change occurred
  when: 2021-02-11 day
  by: "Second speaker"
  about: invk
* invk ACCUSE/investigate demanded optional
  when: ?
* kill ASSAULT/firearms occurred
  when: 2020-11 month "November"
  to: "fifty-four"
  killed: 54 "fifty-four"
  said: "Second speaker" official
* journ ASSAULT/beat occurred
  when: 2021-02-10 day "yesterday"
  where: "office of the UN human rights commissioner"; kampala
  by: army
  to: "journalists"
  said: "Second speaker" official
* milsorry CONCEDE occurred
  when: 2021-02-10/2021-02-11 bounded
  by: army
  to: "journalists"
  said: "Second speaker" official
  answers: journ
* milcon SANCTION/convict occurred
  when: 2021-02-11 day "this morning"
  by: "court martial"
  to: army "seven of the soldiers"
  count: 7 "seven of the soldiers"
  said: "Second speaker" official
* unpet REQUEST/assist occurred
  when: 2021-02-10 day "yesterday"
  where: "office of the UN human rights commissioner"; kampala
  by: wine
  to: "UN human rights commissioner"
  said: "Second speaker" official
* noobs REJECT occurred
  when: ?
  by: "this House"
  said: "Third speaker" official
  answers: norec "and so"
* net COERCE/censor occurred
  when: 2021-01-13/2021-01-18 from text "Between the 13th and the 18th of January"
  to: "a country of forty-five million"
  said: "Fourth speaker" official
* fb COERCE/censor ongoing
  when: 2021-02-11 day
  to: facebook
  said: "Fourth speaker" official
* ord REQUEST/yield occurred
  when: 2021-01-25 day from text "25th"
  by: "judge"
  to: army
  said: "Fourth speaker" official
  about: RETREAT/withdraw
* out RETREAT/withdraw occurred
  when: 2021-01-25/2021-02-11 bounded
  where: "a man's garden"
  by: ugov
  said: "Fourth speaker" official
  answers: ord "obeyed"
* held31 COERCE/arrest ongoing
  when: 2021-02-04 day from text "4th"
  by: army
  to: "persons of his party"
  detained: 31 "thirty-one" voice "interior minister"
  missing: 243 "243 persons of his party" voice nup
  said: "interior minister" official "acknowledged"
* freeall REQUEST/yield occurred
  when: 2021-02-11 day
  by: "Fourth speaker"
  to: ugov
  about: free2
* free2 RETREAT/release demanded optional
  when: ?
  to: "persons of his party"
* thrpet THREATEN occurred
  when: ?
  by: wine
  to: "Supreme Court"
  said: "Fifth speaker" official
  about: pullpet
* pullpet SANCTION/withdraw threatened
  when: ?
  by: wine
  to: "Supreme Court"
* hrreq REQUEST/change occurred
  when: 2021-02-11 day
  by: "Fifth speaker"
  to: "High Representative"
  about: CONSULT/phone
* hrcond ACCUSE/disapprove occurred
  when: 2021-01-20 day from text "20 January"
  by: "High Representative"
  said: "COMMISSIONER" official
* hrvisit CONSULT/visit occurred
  when: 2021-01-25/2021-02-11 bounded
  by: "ambassador"; wine
  to: wine
  count: 2 "twice"
  said: "COMMISSIONER" official
* hrrec CONSULT occurred
  when: 2021-02-05 day "Friday"
  by: "ambassador"; "foreign minister"
  to: "foreign minister"
  said: "COMMISSIONER" official
* siege COERCE/restrict occurred
  when: ?
  by: army
  to: wine
  said: "COMMISSIONER" official
* trsus SANCTION/discontinue occurred
  when: 2020-12-01 day from text "1 December"
  by: "Commission"
  to: police
  said: "COMMISSIONER" official
* res REQUEST/change occurred
  when: 2021-02-11 day from text "11 February 2021"
  by: "this House"
  about: sanct
* opcharge ACCUSE/investigate occurred
  when: 2020-12-22/2020-12-30 bounded
  to: "young man"
  said: "First speaker" official
* eppsup SUPPORT occurred
  when: 2021-02-11 day
  by: "Second speaker"
  about: res
* v1 SUPPORT announced
  when: 2021-02-11 day
  by: "First speaker"
  about: res
* norec REJECT/change occurred
  when: ?
  by: "They"
  to: "this House"
  said: "Third speaker" official
* pet REQUEST/change occurred
  when: ?
  by: nup
  to: "Supreme Court"
  said: "Fifth speaker" official
* recus REQUEST/yield occurred
  when: ?
  by: wine
  to: "three of the judges"
  said: "Fifth speaker" official
figure: votes 632 "For 632" of "this House"
figure: votes 15 "against 15" of "this House"
figure: votes 48 "abstentions 48" of "this House"
figure: refugees 1400000 "one million four hundred thousand"
