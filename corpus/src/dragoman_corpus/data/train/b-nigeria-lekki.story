story: b-nigeria-lekki
conflict: Nigeria
countries: NG, GB, US
facts: October 2020: protests against the police unit SARS, dissolved on the 11th; curfew in Lagos on the 20th and soldiers firing at Lekki toll gate that evening; Amnesty counted twelve dead at Lekki and Alausa, the state governor one or two; burning
  of stations, prisons opened in Benin on the 19th; Buhari's address of the 22nd; accounts frozen, passports seized in November; judicial panel report of 15 November 2021 naming a massacre, white paper of 30 November rejecting much of it.
  (public record: Amnesty International, Lagos judicial panel, government statements)

who buhari: office NG | Muhammadu Buhari; Buhari; President Buhari; the President
who sanwo: office NG | Babajide Sanwo-Olu; Governor Sanwo-Olu; Sanwo-Olu; Lagos governor
who lagosgov: government NG | Lagos State Government; state government
who fedgov: government NG | Federal Government; federal government
who army: force NG | Nigerian Army; army; soldiers; 81 Division
who police: force NG | Nigeria Police; police; officers
who sars: force NG | Special Anti-Robbery Squad; SARS
who protesters: population NG | protesters; protestors; youths; demonstrators
who amnesty: organisation - | Amnesty International; Amnesty
who cbn: body NG | Central Bank
who panel: body NG | Judicial Panel; Panel; panel
who lcc: organisation NG | Lekki Concession Company; LCC
who biden: person US | Joe Biden; Biden
who usa: state US | United States; Washington; US
who hoodlums: population NG | hoodlums; thugs; mob
where lagos: town NG 6.45 3.40 | Lagos
where lekki: site NG 6.43 3.46 | Lekki toll gate; Lekki tollgate; toll gate; tollgate; Lekki
where alausa: site NG 6.62 3.36 | Alausa
where benin: town NG 6.34 5.62 | Benin City; Benin
where abuja: town NG 9.06 7.49 | Abuja
where ikoyi: site NG 6.45 3.43 | Ikoyi prison; Ikoyi
where orile: site NG 6.48 3.34 | Orile

== b-nigeria-lekki-1
outlet: @mainland_mercy
register: thread
published: 2020-10-21
--
0/ I'm a nurse, not a journalist. This is what I saw at Lekki toll gate last night and what I've been told since by people whose wounds I {care|tied}. If you're squeamish stop at 4.

1/ 12 days we'd {sit|sat} there. Jollof, DJ, rubbish bags, prayers. On the 11th they {dissolve|scrapped} SARS, and the day after announced SWAT. Same oga, new cap. So we {sit|stayed}. Five {demand|demands}: {free|free} everybody, justice for the dead, an independent body, retraining, better pay for police. The fifth one is FOR them!

2/ Tuesday 11:50am: governor says {curf|curfew} from 4. Nobody can get home by 4 from there. Later he {curfext|moved} it to 9. Afternoon: men in LCC shirts {cam|took down} the cameras. 6:45pm: lights off. We sang the anthem, sitting down with the flags up. They'd told us soldiers don't shoot the flag.

3/ 6:50: Hilux vans, uniforms. No warning. First in the air, then at us. {shoot|Shooting} came from both ends. I {care|bandaged} a boy's stomach with a flag. Ambulances were {amb|turned back} by soldiers at the barrier; a Lagos Emergency one got {ambin|let through} about nine.

4/ I counted three who stopped breathing. Others say seven, fifteen, seventy-eight. I DON'T know. Soldiers {bodies|loaded} some in the vans: this I saw with my two eyes.

5/ This morning the governor: no {shoot!denied|killings}, 25 injured; he {visit|toured} the hospitals; "forces beyond our direct control". By noon, one dead, "blunt force trauma".

6/ The army's page: "FAKE NEWS" stamped in red on OUR picture.

7/ Since dawn Lagos is {burn|burning}. TVC, the palace of the Oba, bus depot, Orile police station. That's not us; thugs came in government-looking buses, some say paid. Police at Orile {orile|opened fire}, then were {lynch|lynched}, two I'm told. I {cond|condemn} that too.

8/ We {need|need} O-negative at Reddington. Feminist Coalition is {ambpay|paying} the bills for everybody. If you're coming and you meet a checkpoint, say you're staff. If they ask money, call the number pinned.
--
who govn: office NG | governor
* care AID occurred
  when: 2020-10-20 day "last night"
  where: lekki
  by: "nurse"
  to: "people whose wounds"; "a boy"
* sit PROTEST/demo occurred
  when: 2020-10-08/2020-10-20 "12 days"
  where: lekki
  by: "we"
  to: sars
* dissolve CONCEDE occurred
  when: 2020-10-11 day from text "11th"
  by: "they"
  to: sars
* demand REQUEST/change occurred
  when: 2020-10-11/2020-10-20 bounded
  by: "we"
  about: free
* free RETREAT/release demanded optional
  when: ?
  to: "everybody"
* curf COERCE/curfew announced
  when: 2020-10-20 day "Tuesday 11:50am"
  where: lagos
  by: govn
* curfext CONCEDE occurred
  when: 2020-10-20 day "Later"
  where: lagos
  by: govn
* cam COERCE/seize occurred
  when: 2020-10-20 day "Afternoon"
  where: lekki
  by: "men in LCC shirts"
  to: "cameras" thing
* shoot ASSAULT/firearms occurred
  when: 2020-10-20 day "6:50"
  where: lekki
  by: army
  to: "us"
  killed: 3 "three" side civilian voice "nurse"
  killed: 7-78 "seven, fifteen, seventy-eight" side civilian voice "Others"
  killed: 1 "one dead" side civilian voice govn
  injured: 25 "25 injured" side civilian voice govn
  said: govn official denied
  said: army party denied
* amb COERCE/restrict occurred
  when: 2020-10-20 day "6:50"
  where: lekki
  by: army
  to: "Ambulances" thing
* ambin RETREAT/access occurred
  when: 2020-10-20 day "about nine"
  where: lekki
  by: army
  to: "Lagos Emergency"
* bodies COERCE/seize occurred
  when: 2020-10-20 day
  where: lekki
  by: army
  to: "some"
* visit CONSULT/visit occurred
  when: 2020-10-21 day "This morning"
  where: lagos
  by: govn
  to: "hospitals" thing
* burn PROTEST/riot ongoing
  when: 2020-10-21 day "dawn"
  where: lagos; orile
  by: hoodlums
  to: "TVC"; "palace of the Oba" thing; "bus depot" thing; "Orile police station" thing
* orile ASSAULT/firearms occurred
  when: 2020-10-21 day
  where: orile; lagos
  by: police
  to: hoodlums
* lynch ASSAULT/beat occurred
  when: 2020-10-21 day
  where: orile; lagos
  by: hoodlums
  to: police
  killed: 2 "two" side recipient
* cond ACCUSE/disapprove occurred
  when: 2020-10-21 day
  by: "nurse"
  to: hoodlums
  answers: lynch "that"
  about: lynch
* ambpay AID ongoing
  when: 2020-10-21 day
  where: "Reddington"; lagos
  by: "Feminist Coalition"
  to: "everybody"
* need REQUEST/assist occurred
  when: 2020-10-21 day
  where: "Reddington"; lagos
  by: "nurse"

== b-nigeria-lekki-2
outlet: Hot Suya Weekly
register: tabloid
published: 2020-10-23
--
BUHARI GOES ON TELLY, FORGETS THE {shoot|SHOOTING}

Twelve minutes. One gold-rimmed pair of specs. And not ONE word about the night the tollgate ran red.

The whole nation sat down on Thursday at seven to hear Oga at the top, President Buhari, say sorry. What did we get? Youths were {addr|told} to pack up their placards and go home. The Federal Government heard you "loud and clear" when it {dissolve|axed} SARS, says he, and took that as weakness you did. Then came the {thr|threat}: anybody who undermines national security will get what he asks for. Foreign busybodies should {facts|get} their facts before they jump. Ouch, Joe Biden - that's
for you, for {bid|telling} him on Wednesday to end the "violent {shoot|crackdown}". Hillary too (she {hil|begged} him to "stop {shoot|killing} young protesters").

MEANWHILE the streets went bonkers. Mobs {jail|broke} into Ikoyi prison yesterday; soldiers {jailfire|shot} to keep them in. On Monday 1,993 jailbirds {benin|flew} two nicks in Benin City, one of them, we kid you not, straight home, where he {wit|shot} the witness. Hoodlums have {pall|cleaned out} a warehouse in Oko-Oba of Covid palliatives: noodles, rice, salt, all {hoard|hoarded} since April while you starved. The governors swear they weren't {hoard!denied|hoarding}, only "awaiting distribution".

HOW MANY? Amnesty says TWELVE dead Tuesday, ten of them Lekki and two Alausa; 56 {toll56|slain} since it all began. The President's own tally on a Friday {zoom|Zoom} with his old-boys' club of ex-heads of state: 51 civilians, 11 cops, seven soldiers. Lagos governor says two at the tollgate. Maths, anyone?

WHO GAVE THE ORDER? Army on Tuesday: we weren't there. Governor on CNN, near enough: they were there. Army again: the governor {invite|invited} us. Somebody's pants are on fire.

Celeb corner: DJ who live-streamed the {shoot|carnage} is in hiding, after {djthr|threats} to {djkill|kill} her. Feminist Coalition {fcstop|calls it a day}: no more donations, {fcask|stay} home, obey the {curf|curfew}. Twitter's Jack gave us an emoji.

ALSO: the panel! Sanwo-Olu has set up his {panel|inquiry} with TWO youths on it, sitting from Monday. If the army {testf|shows up} we'll eat our headtie.

~ FASHION: Shoot the breeze in these 7 agbadas
~ Advertise here: 0803-HOT-SUYA
--
who buhari: Oga at the top
* shoot ASSAULT/firearms occurred
  when: 2020-10-20 day "Tuesday"
  where: lekki; alausa
  by: army
  to: protesters
  killed: 12 "TWELVE dead" side civilian voice amnesty
  killed: 10 "ten of them Lekki" part side civilian voice amnesty
  killed: 2 "two Alausa" part side civilian voice amnesty
  killed: 2 "two at the tollgate" side civilian voice sanwo
  said: amnesty party "says"
  said: army party denied "we weren't there"
* addr REQUEST/yield occurred
  when: 2020-10-22 day "Thursday at seven"
  by: buhari
  to: protesters
  about: RETREAT
* dissolve CONCEDE occurred
  when: ?
  by: fedgov
  to: sars
  said: buhari official "says he"
* thr THREATEN/violence occurred
  when: 2020-10-22 day "Thursday at seven"
  by: buhari
  to: "anybody who undermines national security"
* bid REQUEST/yield occurred
  when: 2020-10-21 day "Wednesday"
  by: biden
  to: buhari
  about: shoot
* hil REQUEST/yield occurred
  when: 2020-10-20/2020-10-23 bounded
  by: "Hillary"
  to: buhari
  about: shoot
* jail PROTEST/riot occurred
  when: 2020-10-22 day "yesterday"
  where: ikoyi
  by: "Mobs"
  to: "Ikoyi prison" thing
* jailfire ASSAULT/firearms occurred
  when: 2020-10-22 day "yesterday"
  where: ikoyi
  by: army
  to: "them"
* benin RETREAT/release occurred
  when: 2020-10-19 day "Monday"
  where: benin
  to: "1,993 jailbirds"
  released: 1993 "1,993 jailbirds"
* wit ASSAULT/firearms occurred
  when: 2020-10-19/2020-10-23 bounded
  by: "one of them"
  to: "witness"
* pall PROTEST/riot occurred
  when: ?
  where: "Oko-Oba"
  by: hoodlums
  to: "warehouse" thing
* toll56 ASSAULT occurred
  when: ? "since it all began"
  killed: 56 "56" voice amnesty
  killed: 51 "51 civilians" part side civilian voice buhari
  killed: 11 "11 cops" part voice buhari
  killed: 7 "seven soldiers" part voice buhari
  said: amnesty party "says"
* zoom CONSULT/multilateral occurred
  when: 2020-10-23 day "Friday"
  by: buhari; "ex-heads of state"
* invite REQUEST/assist occurred
  when: ?
  by: sanwo alleged of army
  to: army
  said: army party claimed
  about: MOBILIZE/troops by army
* djthr THREATEN/violence occurred
  when: 2020-10-20/2020-10-23 bounded
  to: "DJ"
  about: djkill
* djkill ASSAULT threatened
  when: ?
  to: "DJ"
* fcstop RETREAT/withdraw occurred
  when: ?
  by: "Feminist Coalition"
* curf COERCE/curfew ongoing
  when: 2020-10-23 day
* panel ACCUSE/investigate occurred
  when: 2020-10-20/2020-10-23 bounded
  by: sanwo
  about: shoot
* facts REQUEST/change occurred optional
  when: 2020-10-22 day "Thursday at seven"
  by: buhari
  to: "Foreign busybodies"
* fcask REQUEST/yield occurred optional
  when: ?
  by: "Feminist Coalition"
* hoard COERCE/withhold occurred optional
  when: 2020-04/2020-10-23 "April"
  by: "The governors"
  to: "Covid palliatives" thing
  said: "The governors" official denied "swear"
* testf COOPERATE hypothetical
  when: ?
  by: army
  to: panel

== b-nigeria-lekki-3
outlet: Directorate of Public Relations, 81 Division
register: communique
published: 2020-10-28
--
FOR IMMEDIATE RELEASE

1. The attention of Headquarters 81 Division Nigerian Army has been drawn to a viral video in which it is {alleg|alleged} that civilians were {shoot!denied|massacred} by soldiers at the Lekki tollgate. This {alleg|allegation} is untrue, unfounded and aimed at causing anarchy. At no time did soldiers of the Nigerian Army {shoot!denied|open fire} on any civilian.

2. From the onset of the ENDSARS {endsars|protest} no personnel was involved until the Lagos State Government {invite|requested} the military to intervene, after a 24-hour {curf|curfew} had been imposed, as policemen were being {polk|murdered}, stations {polburn|razed} and arms {polarm|carted} away. Troops were accordingly {depl|deployed} on the 20th within their Rules of Engagement.

3. The Division {thank|appreciates} the many communities that {helpp|handed in} 21 {polarm|looted} rifles since Sunday to its patrols at Ajegunle and Orile. Joint {patrol|patrols} with the police and the Civil Defence Corps continue, {patrol|sharing} radio and intelligence. On the 24th an attempt to {jailbr|break} Okere prison a second time was repelled.

4. A {warn|warning}. Anyone who {block|bars} a highway, or is found with military camouflage, will be {arrest|arrested} and handed to the police. Parents should {parents|counsel} their wards.

5. The Division will {testf|appear} before any properly constituted panel if invited through the proper channels. It {rejc|rejects} the {lawreq|call} by certain lawyers for the removal of its commander.

Ag. Deputy Director, Army Public Relations
--
* shoot ASSAULT/firearms occurred
  when: 2020-10-20 day
  where: lekki
  by: army denied
  to: "civilians"
  said: army party denied
  said: "viral video" media claimed "alleged"
* endsars PROTEST/demo occurred
  when: ?
* invite REQUEST/assist occurred
  when: ?
  by: lagosgov
  to: army
  about: MOBILIZE/troops by army
* curf COERCE/curfew occurred
  when: ?
* polk ASSAULT occurred
  when: ?
  to: "policemen"
* polburn PROTEST/riot occurred
  when: ?
  to: "stations" thing
* polarm COERCE/seize occurred
  when: ?
  to: "arms" thing
* depl MOBILIZE/troops occurred
  when: 2020-10-20 day from text "20th"
  by: army
  answers: invite "accordingly"
* thank SUPPORT occurred
  when: 2020-10-28 day
  by: army
  to: "communities"
  about: helpp
  answers: helpp "appreciates the many communities"
* helpp RETREAT/disarm occurred
  when: 2020-10-25/2020-10-28 "Sunday"
  where: "Ajegunle"; orile
  by: "communities"
  to: army
  with: small-arms "rifles" 21
* patrol COOPERATE ongoing
  when: 2020-10-28 day
  by: army; police; "Civil Defence Corps"
  to: police; "Civil Defence Corps"
* jailbr ASSAULT occurred
  when: 2020-10-24 day from text "24th"
  where: "Okere prison"
  to: "Okere prison" thing
* warn THREATEN/arrest occurred
  when: 2020-10-28 day
  by: army
  to: "Anyone who"
  about: arrest
* block PROTEST/obstruct hypothetical
  when: ?
  by: "Anyone who"
  to: "a highway" thing
* arrest COERCE/arrest hypothetical
  when: ?
  by: army
  to: "Anyone who"
* testf COOPERATE announced
  when: ?
  by: army
  to: "panel"
* rejc REJECT occurred
  when: 2020-10-28 day
  by: army
  to: "lawyers"
  answers: lawreq
  about: lawreq
* lawreq REQUEST/yield occurred
  when: ?
  by: "lawyers"
  to: army
  about: SANCTION/expel
* alleg ACCUSE/allege occurred
  when: 2020-10-20/2020-10-28 bounded
  to: army
  about: shoot
  by: "viral video"
* parents REQUEST/assist occurred optional
  when: 2020-10-28 day
  by: army
  to: "Parents"

== b-nigeria-lekki-4
outlet: Lagoon Law Reports
register: court
published: 2021-12-01
--
THE LEKKI REPORT AND THE WHITE PAPER: A READING

1. On 15 November 2021 the Judicial Panel of Inquiry, a retired justice presiding, {report|submitted} its consolidated report to the governor. Page 294: the {shoot|killing} of unarmed persons on 20 October 2020, sitting and waving the flag "can be equated to a {shoot|massacre} in context". Forty-eight casualties are tabulated, eleven of them dead, four missing and presumed so. The army {shoot|shot}; police officers {poll|shot} and {poll|assaulted} afterwards; the LCC {obstr|hampered} the Panel by withholding footage; bodies were {bodies|removed}
by soldiers and bullets {bodies|picked} from the ground.

2. The Panel {award|awarded} N410 million to seventy victims of SARS from earlier years, one of whom, a nurse, had a pregnancy {abort|beaten} out of her in 2012. Of 252 {petit|petitions} 182 went unheard. In November 2020, when it had sat for three weeks, the Central Bank {freeze|froze} the accounts of twenty protest leaders, and Immigration {passp|took} the passport of a youth's lawyer at the airport; two youth members {suspm|stayed away} in {suspm|protest} until the account of one of them was {unfreeze|unblocked}. Soldiers {testf|testified}
once, in that month, and then {tesno|declined} further {summons|summons}. A general conceded that his men had carried live and blank rounds both, having at first denied it.

3. The White Paper of 30 November. Of thirty-two recommendations the State Government {acc11|accepts} eleven, {acc11|accepts} six with changes, {rej1|rejects} one and sends fourteen to Abuja. It {rejm|rejects} the finding of nine deaths at the gate as "assumptions", on account of a pathologist who gave one body from Lekki. The governor {walkinv|invited} four named youths to a "{walk|walk} for peace" in December; three have {walkno|refused}.

4. Reactions. The Federal Government, by its information minister, {fedrej|rejected} the leaked report as a "triumph of fake news". The United States Secretary of State, who {blinv|visited} Abuja two days after the leak, {bling|asked for} accountability. Amnesty {amw|welcomed} the Panel's findings and {ams|called for} soldiers to be {pros|tried}. A counsel at the Panel was {machete|hacked} with machetes by three men on her street a week later, and lived; police are {machinv|investigating}. Counsel for the LCC {lccthr|threatens} {sue|suit} if
the word "tampering" is not struck out.

5. Whether the fourteen points referred ever return, is a political question. If Abuja convenes a {court|court martial}, the Panel's record is at its disposal.

~ Cite as (2021) LLR 12
--
who lagosgov: State Government
* report ACCUSE/investigate occurred
  when: 2021-11-15 day from text "15 November 2021"
  by: panel
  about: shoot
* shoot ASSAULT/firearms occurred
  when: 2020-10-20 day from text "20 October 2020"
  where: lekki
  by: army
  to: "unarmed persons"
  killed: 11 "eleven of them dead" side civilian voice panel
  missing: 4 "four missing" side civilian voice panel
  killed: 9 "nine deaths" side civilian voice panel
  killed: 1 "one body" side civilian voice "pathologist"
  casualties: 48 "Forty-eight casualties" side civilian voice panel
  said: panel official
* poll ASSAULT/firearms occurred
  when: 2020-10-20/2021-11-15 bounded "afterwards"
  where: lekki
  by: police
  said: panel official
* obstr REJECT occurred
  when: 2020-10-20/2021-11-15 bounded
  by: lcc
  to: panel
  said: panel official
* bodies COERCE/seize occurred
  when: 2020-10-20/2020-10-21 bounded
  where: lekki
  by: army
  to: "bodies" thing; "bullets" thing
  said: panel official
* award AID occurred
  when: 2020-10-20/2021-11-15 bounded
  by: panel
  to: "seventy victims of SARS"
  money: 410000000 "N410 million"
* abort ASSAULT/beat occurred
  when: 2012 year from text "2012"
  by: sars
  to: "nurse"
* freeze COERCE/restrict occurred
  when: 2020-11 month from text "November 2020"
  by: cbn
  to: "twenty protest leaders"
* passp COERCE/restrict occurred
  when: 2020-11 month from text "November 2020"
  where: "airport"
  by: "Immigration"
  to: "youth's lawyer"
* suspm PROTEST/boycott occurred
  when: 2020-11-01/2021-11-15 bounded
  by: "two youth members"
  to: cbn
* unfreeze CONCEDE occurred
  when: 2020-11-01/2021-11-15 bounded
  by: cbn
  to: "two youth members"
* testf COOPERATE occurred
  when: 2020-11 month "in that month"
  by: army
  to: panel
* tesno REJECT occurred
  when: 2020-11-01/2021-11-15 bounded
  by: army
  to: panel
  about: summons
  answers: summons "declined further summons"
* acc11 AGREE occurred
  when: 2021-11-30 day from text "30 November"
  by: lagosgov
  to: panel
* rej1 REJECT occurred
  when: 2021-11-30 day from text "30 November"
  by: lagosgov
  to: panel
* rejm REJECT occurred
  when: 2021-11-30 day from text "30 November"
  by: lagosgov
  to: panel
  answers: report "finding of nine deaths"
* walkinv REQUEST/meet occurred
  when: ?
  by: "governor"
  to: "four named youths"
  about: walk
* walk PROTEST/demo announced
  when: 2021-12 month "December"
  by: "governor"
* walkno REJECT/meet occurred
  when: ?
  by: "three"
  to: "governor"
  about: walk
  answers: walkinv
* fedrej REJECT occurred
  when: 2021-11-15/2021-12-01 bounded
  by: fedgov
  to: panel
  about: report
  answers: report "leaked report"
* blinv CONSULT/visit occurred
  when: 2021-11-15/2021-11-30 bounded "two days after the leak"
  where: abuja
  by: usa "United States Secretary of State"
* bling REQUEST/change occurred
  when: 2021-11-15/2021-11-30 bounded "two days after the leak"
  where: abuja
  by: usa "United States Secretary of State"
  to: fedgov
  about: ACCUSE/investigate
* amw SUPPORT occurred
  when: 2021-11-15/2021-12-01 bounded
  by: amnesty
  to: panel
  answers: report
  about: report
* ams REQUEST/change occurred
  when: 2021-11-15/2021-12-01 bounded
  by: amnesty
  about: pros
* pros ACCUSE/investigate demanded optional
  when: ?
  to: army
* machete ASSAULT/primitive occurred
  when: 2021-11-15/2021-12-01 bounded "a week later"
  where: "street"
  by: "three men"
  to: "counsel at the Panel"
  with: knife "machetes"
  injured: 1 "A counsel" side civilian
* machinv ACCUSE/investigate ongoing
  when: 2021-12-01 day
  by: police
  to: "three men"
  about: machete
* lccthr THREATEN occurred
  when: 2021-11-15/2021-12-01 bounded
  by: lcc
  to: panel
  about: sue
* sue ACCUSE/investigate threatened
  when: ?
  by: lcc
  to: panel
* court ACCUSE/investigate hypothetical
  when: ?
  by: fedgov
  to: army
* summons REQUEST/meet occurred
  when: 2020-11-01/2021-11-15 bounded
  by: panel
  to: army
* petit REQUEST/change occurred optional
  when: ?
  to: panel
  count: 252 "252 petitions"
