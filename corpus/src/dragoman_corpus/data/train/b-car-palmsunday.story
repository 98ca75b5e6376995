story: b-car-palmsunday
conflict: Central African Republic
countries: CF, ZA, FR, TD, CM
facts: March 2013: the Séléka rebels broke the Libreville accord of 11 January, took Bangui on Palm Sunday 24 March; thirteen South African soldiers were killed and 27 wounded on 22 and
  23 March; Bozizé fled to Cameroon; Michel Djotodia dissolved institutions on 25 March; the African Union suspended the country; South Africa announced its withdrawal at N'Djamena on 3 April. (public record:
  South African parliament, African Union communiqués, agencies)

who seleka: coalition CF | Séléka; Seleka; rebels; rebel coalition
who djotodia: person CF | Michel Djotodia; Djotodia
who bozize: office CF | François Bozizé; Bozizé; Bozize; President Bozize
who faca: force CF | Central African army; army; government army
who sandf: force ZA | South African soldiers; SANDF; South African troops; our soldiers; our troops
who zuma: office ZA | Jacob Zuma; Zuma; President Zuma; the President
who saf: state ZA | South Africa; Pretoria
who defmin: office ZA | Minister of Defence; the Minister; Minister
who da: party ZA | Democratic Alliance; DA
who anc: party ZA | ANC
who fomac: force - | regional force; FOMAC; Fomac
who chad: state TD | Chad
who deby: office TD | Idriss Déby; Déby; Idriss Deby Itno; Head of State; General Deby
who france: state FR | France; Paris
who french: force FR | French soldiers; French troops; French army
who au: organisation - | African Union; AU
who council: body - | Security Council
where bangui: town CF 4.36 18.55 | Bangui
where damara: town CF 4.96 18.70 | Damara
where sibut: town CF 5.73 19.08 | Sibut
where libreville: town GA 0.39 9.45 | Libreville
where airport: site CF 4.40 18.52 | airport; M'Poko
where ndjamena: town TD 12.11 15.04 | N'Djamena; Ndjamena
where cameroon: country CM 6.0 12.0 | Cameroon
where batouri: town CM 4.43 14.36 | Batouri

== b-car-palmsunday-1
outlet: Rift & Atlantic Agency
register: wire
published: 2013-03-24
--
Rebels {take|seize} Bangui palace, Bozizé {flee|gone}

BANGUI, March 24 (R&A) - Fighters of the Séléka coalition {take|captured} the presidential palace in Bangui on Sunday morning, hours after {enter|storming} into the city from the north, a rebel commander and a senior official in the presidency said.

President François Bozizé {flee|crossed} the Oubangui into the Democratic Republic of Congo at about 8 a.m., the official said. Kinshasa has not confirmed it.

{gun|Gunfire} from heavy weapons rang for an hour near the Boy-Rabe quarter, where the head of state had {armyoung|armed} young men last week, then ceased. {loot|Looting} goes on: cars, the offices of the UN children's agency, a brewery. Power was {power|cut} on Saturday, when rebels {boali|took} the dam at Boali.

France {frsend|sent} a company of 150 soldiers from Gabon to guard the airport overnight and {frask|told} its 1,250 nationals to stay at home. It {council|asked} the Security Council for an urgent {council2|meeting}. "Whoever {attfr|attacks} French people will pay for it," a diplomat {frwarn|warned}.

At least six South African soldiers were {sand|killed} in Saturday's {sand|fighting}, a witness working with the regional force told the agency after seeing the bodies in a lorry. Pretoria did not comment.
--
* take COERCE/seize occurred
  when: 2013-03-24 day "Sunday morning"
  where: "presidential palace"; bangui
  by: seleka
  to: "presidential palace" thing; bozize
  said: "rebel commander" party "said"
  said: "senior official in the presidency" official "said"
  part_of: enter
* enter ASSAULT occurred
  when: 2013-03-24 day "hours after"
  where: bangui
  by: seleka
  to: "the city" thing
  said: "rebel commander" party "said"
  said: "senior official in the presidency" official "said"
* flee RETREAT/withdraw occurred optional
  when: 2013-03-24 day "8 a.m."
  where: "Oubangui"
  by: bozize
  said: "official" official "said"
* gun ASSAULT/heavy-weapons occurred
  when: 2013-03-24 day "Sunday morning"
  where: "Boy-Rabe quarter"; bangui
  with: artillery "heavy weapons"
* armyoung MOBILIZE/militia occurred
  when: 2013-03-11/2013-03-17 week "last week"
  where: "Boy-Rabe quarter"; bangui
  by: bozize
  to: "young men"
* loot COERCE/seize ongoing
  when: 2013-03-24 day
  where: bangui
  to: "offices of the UN children's agency" thing; "brewery" thing
* power COERCE occurred
  when: 2013-03-23 day "Saturday"
  where: bangui
  by: seleka
* boali COERCE/seize occurred
  when: 2013-03-23 day "Saturday"
  where: "Boali"
  by: seleka
  to: "dam" thing
* frsend MOBILIZE/troops occurred
  when: 2013-03-23/2013-03-24 "overnight"
  where: airport
  by: france
* frask REQUEST/change occurred optional
  when: 2013-03-23/2013-03-24 bounded
  by: france
  to: "nationals"
* council REQUEST/meet occurred
  when: 2013-03-23/2013-03-24 bounded
  by: france
  to: council
  about: CONSULT/multilateral by council
* council2 CONSULT/multilateral demanded optional
  when: ?
  by: council
* attfr ASSAULT hypothetical
  when: ?
  to: "French people"
* frwarn THREATEN/violence occurred
  when: 2013-03-24 day
  by: "diplomat"
  to: "Whoever attacks French people"
* sand ASSAULT occurred
  when: 2013-03-23 day "Saturday"
  to: sandf
  killed: >=6 "At least six South African soldiers" side recipient voice "witness working with the regional force"
  said: "witness working with the regional force" witness "told"
figure: troops 150 "150 soldiers" of france at airport

== b-car-palmsunday-2
outlet: The Jozi Flash
register: tabloid
published: 2013-03-26
--
{sand|SLAUGHTERED}... and for WHAT, Mr President?

13 of our boys are coming home in bags

They were {depjan|sent} to {train|teach} a ragtag army how to march. They died like lions, in a {sand|battle} nobody told their mothers about.

Thirteen South African paras were {sand|wiped out} and 27 {sand|wounded} in Bangui, in the Central African Republic (find it on a map, we had to), when 3 000 rebels with cannon on pick-ups {sand|stormed} their camp over the weekend. One more is STILL missing. Two hundred of them {sand|held off} the
mob for nine hours before a {truce|truce} under a WHITE FLAG. One sergeant, {patch|patched up} by French doctors at M'Poko airport and {medevac|flown} to Thaba Tshwane yesterday, is said to have counted kids as young as 14 among the dead. "We were {child|killing} kids," he told a nurse, who told his cousin, who told us.

GRIM-FACED President Zuma came on telly on Monday. "We are {proud|proud}", he said, "of the heroism", and he {zrej|won't} be {withd!denied|bringing} the troops {withd!denied|home}, or {more|sending} more, till he has "assessed". DA man David Maynier {da|wants} a {probe!demanded|probe}: who
{depjan|sent} 200 more lads there in January, and were they guarding a palace or a gold mine?

Meanwhile the fella they died for is sunning himself in Cameroon. Bozize {flee|hot-footed} it across the river, then by chopper to a town called Batouri. Cameroon has {camhost|put him up} "pending departure" for somewhere that will take him.

In Bangui strongman Michel Djotodia has {crown|crowned} himself. On Monday he {diss|tore up} the constitution, {diss2|sacked} parliament and will {decree|rule} by decree for THREE YEARS. He has slapped on a {curf|curfew} from 7 and {shoot|threatened} to have looters {shoot2!threatened|shot}, though it's his own looters, mostly. And the French? Jittery.
They {indians|shot} DEAD two Indians in a car that sped at the airport yesterday, and {frapol|said sorry} the same day.

The African Union has {aususp|kicked} the country out and {ausanc|frozen} the bank cards of seven rebel bigwigs.

{withdreq,withd|Bring} them {withd|home}.

~ SMS your view to 34771 (R1.50 per SMS)
~ PICS: Model's beach attack on photographer
~ WIN a braai!
--
who sandf: our boys; paras
who seleka: rebels; mob
who faca: ragtag army
who french: the French
* sand ASSAULT occurred
  when: 2013-03-23/2013-03-24 bounded "over the weekend"
  where: "their camp"; bangui
  by: seleka
  to: sandf
  with: artillery "cannon"
  killed: 13 "Thirteen South African paras" side recipient
  injured: 27 "27" side recipient
  missing: 1 "One more" side recipient
* train COOPERATE occurred
  when: ?
  by: sandf
  to: faca
* truce RETREAT/ceasefire occurred
  when: 2013-03-23/2013-03-24 bounded
  where: bangui
  by: sandf; seleka
* medevac AID occurred
  when: 2013-03-25 day "yesterday"
  where: "Thaba Tshwane"
  to: "sergeant"
* child ASSAULT/firearms occurred
  when: 2013-03-23/2013-03-24 bounded
  where: bangui
  by: sandf
  to: "kids"
  said: "sergeant" party "told" via "his cousin"
* proud SUPPORT occurred optional
  when: 2013-03-25 day "Monday"
  by: zuma
  to: sandf
* withd RETREAT/withdraw demanded optional
  when: ?
  by: sandf
* more MOBILIZE/troops hypothetical optional
  when: ?
  by: zuma
* da REQUEST/change occurred
  when: 2013-03-23/2013-03-26 bounded
  by: da; "David Maynier"
  about: probe
* probe ACCUSE/investigate demanded optional
  when: ?
* depjan MOBILIZE/troops occurred
  when: 2013-01 month "January"
  where: "Central African Republic"
  by: sandf
* flee RETREAT/withdraw occurred optional
  when: ?
  where: batouri; cameroon
  by: bozize
* camhost AID occurred
  when: ?
  where: batouri
  by: cameroon
  to: bozize
* diss COERCE/martial-law occurred
  when: 2013-03-25 day "Monday"
  where: bangui
  by: djotodia
  to: "the constitution" thing
* diss2 COERCE/martial-law occurred
  when: 2013-03-25 day "Monday"
  where: bangui
  by: djotodia
  to: "parliament"
* decree COERCE/martial-law announced
  when: 2013-03-25/2016-03-31 "THREE YEARS"
  by: djotodia
* curf COERCE/curfew occurred
  when: ?
  where: bangui
  by: djotodia
* shoot THREATEN/violence occurred
  when: ?
  by: djotodia
  to: "looters"
  about: shoot2
* shoot2 ASSAULT/firearms threatened optional
  when: ?
  where: bangui
  by: djotodia
  to: "looters"
* indians ASSAULT/firearms occurred
  when: 2013-03-25 day "yesterday"
  where: airport
  by: french
  to: "two Indians"
  killed: 2 "two Indians" side civilian
* frapol CONCEDE occurred
  when: 2013-03-25 day "the same day"
  by: french
  answers: indians "said sorry"
* aususp SANCTION/expel occurred
  when: ?
  by: au
  to: "country"
* ausanc SANCTION/discontinue occurred
  when: ?
  by: au
  to: "seven rebel bigwigs"
* patch AID occurred
  when: 2013-03-23/2013-03-25 bounded
  where: airport
  by: "French doctors"
  to: "sergeant"
* crown COERCE/martial-law occurred
  when: ?
  where: bangui
  by: djotodia
* zrej REJECT occurred
  when: 2013-03-25 day "Monday"
  by: zuma
  about: withd
* withdreq REQUEST/yield occurred
  when: 2013-03-26
  to: zuma
  about: withd
figure: fighters 3000 "3 000 rebels" of seleka at bangui
figure: troops 200 "Two hundred" of sandf at bangui
figure: troops 200 "200 more lads" of sandf

== b-car-palmsunday-3
outlet: Agence du Chari
register: state-media
published: 2013-04-04
--
Extraordinary {summit|summit} of N'Djamena: wisdom has the last word

Under the enlightened chairmanship of the Head of State, His Excellency Idriss Deby Itno, the leaders in the Economic Community of Central African States {summit|met} in N'Djamena on Wednesday, with the President of South Africa as guest of honour, to look into the crisis of the sister republic.

In a final document read at nightfall, the conference {norec|declined} to recognise a president who {crown|proclaimed} himself on 24 March by means of arms; but, being aware that a vacuum would profit only the bandits, it {roadmap|recommended} that a transitional council be {trans!demanded|formed} to elect a head of transition for eighteen months at the most.
Mr Michel Djotodia, joined by telephone in the course of the {summit|work}, gave his {dyes|consent} before the coffee was served. The Prime Minister, Mr Nicolas Tiangaye, present in the hall, expressed the {tiathank|gratitude} of his people.

General Deby {sandtalk|received} in private audience his South African brother, to whom he presented the {condol|condolences} of Chad for the {sand|loss} of thirteen soldiers. Upon leaving, President Zuma announced the {withd|return} of his contingent: the {mou07|accord} binding it was with a government that is no more. "We stay ready to {zhelp!hypothetical|serve} again if the region {zask!hypothetical|calls}," he added.

The heads of state further
 - instructed that the regional force be {forcereq|raised} from seven hundred to two thousand men; Chad has {chgive|offered} four hundred, with their vehicles;
 - {condlo|condemned} the {looth|pillaging} of hospitals, of the Catholic mission and of the homes of Chadian traders in Bangui;
 - decided to {sancsusp|plead} with the AU for a softening of the measures against persons who collaborate.

It will be remembered that it was the Head of State who, in January, brought the brothers to {lib|sign} in Libreville; that he had {redline|traced} at Damara a red line; and that {openacc|allegations} according to which Chadian soldiers {open!denied|opened} that line on 22 March are pure invention of a press in search of scandal. Chadians {guard|posted} before the palace in Bangui? They {guard|protect}
an embassy.

Fourteen tons of dates, sugar and medicines, gift of the First Lady, {aid!announced|leave} Moundou this morning by road.
--
who seleka: bandits
who ch_sold: force TD | Chadian soldiers; Chadians
* summit CONSULT/multilateral occurred
  when: 2013-04-03 day "Wednesday"
  where: ndjamena
  by: "Economic Community of Central African States"; deby; zuma; djotodia
  to: deby
* norec REJECT occurred
  when: 2013-04-03 day "nightfall"
  where: ndjamena
  by: "Economic Community of Central African States"
  to: djotodia
* crown COERCE/martial-law occurred
  when: 2013-03-24 from text "24 March"
  by: djotodia
* roadmap REQUEST/change occurred
  when: 2013-04-03 day "nightfall"
  where: ndjamena
  by: "Economic Community of Central African States"
  to: djotodia
  about: trans
* trans CONCEDE demanded optional
  when: ?
* dyes AGREE occurred
  when: 2013-04-03 day
  by: djotodia
  to: "Economic Community of Central African States"
  about: trans
  answers: roadmap "gave his consent"
* tiathank SUPPORT occurred
  when: 2013-04-03 day
  where: ndjamena
  by: "Nicolas Tiangaye"
  to: "Economic Community of Central African States"
* sandtalk CONSULT occurred
  when: 2013-04-03 day
  where: ndjamena
  by: deby; zuma
  to: deby
* condol SUPPORT occurred optional
  when: 2013-04-03 day
  by: deby
  to: saf
* sand ASSAULT occurred
  when: ?
  to: "soldiers"
  killed: 13 "thirteen soldiers" side recipient
* withd RETREAT/withdraw announced
  when: ?
  by: saf
* zhelp MOBILIZE/troops hypothetical
  when: ?
  by: saf
  said: zuma official
* zask REQUEST/assist hypothetical
  when: ?
  by: "region"
  to: saf
* forcereq MOBILIZE/troops announced
  when: ?
  by: "Economic Community of Central African States"; fomac
* chgive AGREE occurred
  when: 2013-04-03 day
  by: chad
  to: fomac
  about: MOBILIZE/troops by chad
* condlo ACCUSE/disapprove occurred
  when: 2013-04-03 day
  where: ndjamena
  by: "Economic Community of Central African States"
  about: looth
  answers: looth "condemned the pillaging"
* looth COERCE/seize occurred
  when: ?
  where: bangui
  to: "hospitals" thing; "Catholic mission" thing; "Chadian traders"
* sancsusp REQUEST/change announced
  when: ?
  by: "Economic Community of Central African States"
  to: au
  about: CONCEDE by au
* lib AGREE occurred
  when: 2013-01 month "in January"
  where: libreville
  by: "brothers"
  to: "brothers"
* redline THREATEN/violence occurred
  when: ?
  where: damara
  by: deby
  to: seleka
* open RETREAT/access occurred optional
  when: 2013-03-22 day from text "22 March"
  where: damara
  by: ch_sold alleged of "press"
  said: "press" media claimed "allegations"
* guard MOBILIZE/troops ongoing
  when: ?
  where: "the palace in Bangui"; bangui
  by: ch_sold
* aid AID announced
  when: 2013-04-04 day "this morning"
  where: "Moundou"
  by: "First Lady"
* openacc ACCUSE/allege occurred
  when: 2013-03-22/2013-04-04 bounded
  by: "press"
  to: ch_sold
  about: open
* mou07 AGREE occurred optional
  when: ?
  by: saf; "a government that is no more"
  to: "a government that is no more"; saf
figure: troops 400 "four hundred" of chad
figure: troops 2000 "two thousand men" of fomac
figure: troops 700 "seven hundred" of fomac

== b-car-palmsunday-4
outlet: Proceedings of the Joint Standing Committee on Defence
register: parliament
published: 2013-04-04
--
CAPE TOWN, THURSDAY 4 APRIL. The Committee met at 09:00. Unrevised.

The MINISTER OF DEFENCE AND MILITARY VETERANS: Chairperson, I come before you with a heavy heart. On 18 March the rebels {ult,ultreq|gave} President Bozize three days to {free!demanded|free} prisoners and to {sendaway!demanded|send our soldiers away}. He {bozfree|granted} the first on the 20th; he {bozno|refused} the second. On the 22nd, at four in the afternoon, they {damara|broke} through at Damara. A patrol of ours that had been {patr|sent} to look was {amb1|ambushed}
that evening, and on the 23rd, from nine until after six, the base was {sand|attacked} in waves. Thirteen were {sand|killed}. The man whom we listed as missing has been found, alive, in a mission hospital. A {truce|ceasefire} was {truce2|asked for} by them, I repeat by them.

Mr D J MAYNIER (DA): The Minister says base. What base needs 298 men to protect 26 instructors? I {acc|put} it to her that the {depjan|deployment} of January was a protection service for a president, paid for by taxpayers, and that this Committee was {misl|misled} in a letter of 2 January in which it reads "capacity building".

The MINISTER: I {rejmay|reject} that with the contempt it deserves. There was no {mines|guarding} of mines. There is a {mou07|memorandum} of 2007, {mou|renewed} on 31 December last, and the {depjan|deployment} under it was reported to this House.

An HON MEMBER (ANC): The blood is not dry. Will the member {maywd|withdraw} the word "{misl|misled}"? - [Interjections.]

The CHAIRPERSON: Order! I {rule|rule} that it may stand.

Another HON MEMBER (ANC): Were the troops without air support? Were there really children {boysfire|shooting}?

The CHIEF OF THE SANDF: There was fuel at Entebbe for the Gripens but no rights of overflight in time. Uganda {ugok|gave} them, on Sunday, when it was over. Transport aircraft {evac|brought} out the wounded on the Sunday night, and our French colleagues {frhelp|treated} nineteen of them, for which we {thanksf|thank} them. As to children: yes, Sir. When a boy with a rifle {boysfire|fires} at you, you {child|fire}.

Mr MAYNIER: If the President {redeploy!hypothetical|sends} them back, under a regional flag, will the Minister come here first?

The MINISTER: The President announced last night in N'Djamena that they {withd|come home}. All of them; the first sixty {withd|land} at Waterkloof tonight. Should ECCAS {eccasreq!hypothetical|request} us again, Parliament will be informed within seven days, as section 201 demands.

Mr MAYNIER: I {movei|move} that a judicial {probe|inquiry} be appointed.

Motion {votedown|negatived}: Ayes 5, Noes 11. The Committee stood for a minute in {tribute|tribute} to the fallen and rose at 12:40.
--
who seleka: they; them
* ult THREATEN/violence occurred
  when: 2013-03-18 day from text "18 March"
  by: seleka
  to: bozize
  said: defmin official
* free RETREAT/release demanded optional
  when: 2013-03-18/2013-03-21 bounded "three days"
  by: bozize
  to: "prisoners"
  said: defmin official
* sendaway SANCTION/expel demanded optional
  when: 2013-03-18/2013-03-21 bounded "three days"
  by: bozize
  to: sandf
  said: defmin official
* bozfree CONCEDE occurred
  when: 2013-03-20 day from text "20th"
  by: bozize
  to: seleka
  said: defmin official
  answers: ultreq "the first"
* bozno REJECT/yield occurred
  when: 2013-03-20 day from text "20th"
  by: bozize
  to: seleka
  said: defmin official
  about: sendaway
  answers: ultreq "the second"
* damara ASSAULT occurred
  when: 2013-03-22 day from text "22nd, at four in the afternoon"
  where: damara
  by: seleka
  said: defmin official
* amb1 ASSAULT/firearms occurred
  when: 2013-03-22 day "that evening"
  by: seleka
  to: "patrol"
  said: defmin official
* sand ASSAULT occurred
  when: 2013-03-23 day from text "23rd"
  where: "base"
  by: seleka
  to: sandf
  killed: 13 "Thirteen" side recipient voice defmin
  injured: 19 "nineteen of them" part side recipient
  said: defmin official
* truce RETREAT/ceasefire demanded optional
  when: ?
  by: seleka; sandf
  said: defmin official
* truce2 REQUEST/yield occurred
  when: 2013-03-23 day
  by: seleka
  to: sandf
  said: defmin official
  about: truce
* acc ACCUSE/allege occurred
  when: 2013-04-04 day from text "4 APRIL"
  by: "Mr D J MAYNIER"
  to: defmin
  about: misl
* misl COERCE/misinformation occurred
  when: 2013-01-02 day from text "2 January"
  by: defmin alleged of "Mr D J MAYNIER"
  to: "Committee"
  said: "HON MEMBER" party
* depjan MOBILIZE/troops occurred
  when: 2013-01 month "January"
  by: sandf
  said: "Mr D J MAYNIER" party
  said: defmin official
* rejmay REJECT occurred
  when: 2013-04-04 day
  by: defmin
  to: "Mr D J MAYNIER"
  answers: acc "reject that"
* mines MOBILIZE/troops denied optional
  when: ?
  by: sandf
  said: defmin official denied
* mou AGREE occurred
  when: 2012-12-31 day "31 December last"
  said: defmin official
  about: COOPERATE
* maywd REQUEST/yield occurred
  when: 2013-04-04 day
  by: "HON MEMBER"; anc
  to: "Mr D J MAYNIER"
* boysfire ASSAULT/firearms occurred
  when: 2013-03-23 day
  by: "children"
  to: sandf
  said: "CHIEF OF THE SANDF" official
  with: small-arms "a rifle"
* child ASSAULT/firearms occurred
  when: 2013-03-23 day
  by: sandf
  to: "children"
  said: "CHIEF OF THE SANDF" official
* ugok AGREE occurred
  when: 2013-03-24 day "Sunday"
  by: "Uganda"
  to: sandf
  said: "CHIEF OF THE SANDF" official
* evac AID occurred
  when: 2013-03-24 day "Sunday night"
  by: sandf
  to: "wounded"
  said: "CHIEF OF THE SANDF" official
* frhelp AID occurred
  when: 2013-03-23/2013-03-24 bounded
  by: "French colleagues"
  to: "nineteen of them"
  said: "CHIEF OF THE SANDF" official
* thanksf SUPPORT occurred
  when: 2013-04-04 day
  by: "CHIEF OF THE SANDF"
  to: "French colleagues"
  answers: frhelp "for which we thank them"
* redeploy MOBILIZE/troops hypothetical
  when: ?
  by: zuma
  said: "Mr MAYNIER" party
* withd RETREAT/withdraw announced
  when: ? "tonight"
  where: "Waterkloof"
  by: sandf
  said: zuma official "announced"
* eccasreq REQUEST/assist hypothetical
  when: ?
  by: "ECCAS"
  to: sandf
  said: defmin official
* movei REQUEST/change occurred
  when: 2013-04-04 day
  by: "Mr D J MAYNIER"
  to: "Committee"
  about: probe
* probe ACCUSE/investigate demanded optional
  when: ?
* votedown REJECT/change occurred
  when: 2013-04-04 day
  by: "Committee"
  to: "Mr D J MAYNIER"
  answers: movei "Motion"
  about: probe
* ultreq REQUEST/yield occurred
  when: 2013-03-18 day from text "18 March"
  by: seleka
  to: bozize
  said: defmin official
  about: free
* mou07 AGREE occurred optional
  when: 2007 year from text "2007"
  said: defmin official
  about: COOPERATE
* rule REJECT occurred
  when: 2013-04-04
  by: "CHAIRPERSON"
  to: "HON MEMBER"
  about: maywd
  answers: maywd "rule"
* patr MOBILIZE/troops occurred
  when: 2013-03-22 day from text "22nd"
  by: sandf
  said: defmin official
* tribute SUPPORT occurred optional
  when: 2013-04-04
  by: "The Committee"
  to: "the fallen"
figure: votes 5 "Ayes 5" of "Committee"
figure: votes 11 "Noes 11" of "Committee"
figure: troops 298 "298 men" of sandf
