story: f-halden-hearings
conflict: Halden inquiry (fictional)
countries: XJ XK
fictional: yes
facts: Invented: Halden, a river republic, 1999 to 2001: a massacre of miners on strike, a parliamentary inquiry, a UN rapporteur, a trial, an amnesty bargained away, ties with the neighbour Ostra mended.

who halden: government XJ | Halden government; the government; government of Halden; Halden
who ostra: state XK | Ostra; Ostran
who brandt: person XJ | Karl Brandt; Brandt; President Brandt
who lodz: person XJ | Ewa Lodz; Lodz
who corps: force XJ | Gendarme Corps; gendarmes; the Corps
who miners: population XJ | miners; the miners; strikers
who union: organisation XJ | Miners' Union; the Union of Miners
who rapp: office - | Special Rapporteur; the Rapporteur
who house: body XJ | House of Estates; the House
where bly: town XJ 49.0 12.0 | Blyfeld
where pit: site XJ 49.01 12.02 | Karlsgrube; the pit
where stadt: town XJ 49.5 12.5 | Haldenstadt

== f-halden-hearings-1
outlet: House of Estates, Proceedings
register: parliament
published: 1999-11-18
--
{open|Inquiry} on Blyfeld: evidence of General Stauff

The Chair (Mrs Lodz) {open|opened} the ninth sitting at ten. The general had appeared after {refuse|declining} two {summons|summonses}; he was sworn.

Q. On 4 October at what hour did your men {fire|fire}? - A. They did not {fire!denied|fire} first. Miners {throw|threw} dynamite from the winding tower.
Q. Nobody else saw dynamite. Thirty-one men were {fire|shot}, nineteen of them in the back. - A. I have read that.
Q. Who {order|ordered} live rounds? - A. The ministry, by telephone, at 5.40. "{clear|Clear} the pit by noon."

Mr Oster {object|objected} that the witness {accuse|incriminated} a minister who was not present. The Chair {overrule|overruled} him.

Q. After the {fire|shooting}, men were {truck|taken} away in two lorries. Where are they? - A. They were {release|released} at Ostran customs. Q. Ostra says nobody {release!denied|came}.

The Union's counsel {demandlog|demanded} the telephone log of the ministry. The House will vote on it on Thursday. Mr Oster {walkout|left} with six colleagues.

The Miners' Union, whose {strike|strike} enters its eleventh week, has announced a {marchann|march} on Haldenstadt for the 27th; the prefect intends to {ban|forbid} it.
--
who stauff: person XJ | General Stauff; The general; the witness
who corps: your men
who oster: person XJ | Mr Oster
who ministry: body XJ | The ministry; the ministry
who chair: person XJ | The Chair; Mrs Lodz
who counsel: person XJ | The Union's counsel
who prefect: office XJ | the prefect
who customs: force XK | Ostran customs
* open ACCUSE/investigate occurred
  when: 1999-11-18 "at ten"
  by: house; chair
  about: fire
* refuse REJECT/yield occurred
  when: ?
  by: stauff
  to: house
  about: summons
  answers: summons "declining"
* fire ASSAULT/firearms occurred
  when: 1999-10-04 from text "4 October"
  where: pit; bly
  by: corps
  to: miners
  with: small-arms "live rounds"
  killed: 31 "Thirty-one men" side recipient
  killed: 19 "nineteen of them" part side recipient
  said: chair official
  said: stauff party denied
* throw ASSAULT/explosives occurred
  when: 1999-10-04
  where: pit; "the winding tower"
  by: miners alleged of stauff
  to: corps
  with: bomb "dynamite"
  said: stauff party claimed
* order REQUEST/change occurred
  when: 1999-10-04 "at 5.40"
  by: ministry
  to: corps
  about: clear
  said: stauff party
* clear COERCE/restrict demanded optional
  when: 1999-10-04 "noon"
  where: pit
  by: corps
  to: pit thing
* accuse ACCUSE/allege occurred
  when: 1999-11-18
  by: stauff
  to: ministry
  said: oster "objected"
* overrule REJECT occurred
  when: 1999-11-18
  by: chair
  to: oster
  about: object
  answers: object
* truck COERCE/arrest occurred
  when: 1999-10-04 "After the shooting"
  where: pit; bly
  to: "men"
* release RETREAT/release occurred
  when: 1999-10-04/1999-11-18 bounded
  where: "Ostran customs"
  to: "men"
  said: stauff party claimed
  said: ostra official denied "says"
* demandlog REQUEST/change occurred
  when: 1999-11-18
  by: counsel
  to: house
* walkout PROTEST/boycott occurred
  when: 1999-11-18
  by: oster; "six colleagues"
  to: house
* strike PROTEST/strike ongoing
  when: 1999-09-09/1999-11-18 "eleventh week"
  by: union
* marchann PROTEST/demo announced
  when: 1999-11-27 from text "27th"
  where: stadt
  by: union
* ban COERCE/restrict announced
  when: ?
  where: stadt
  by: prefect
  to: union
* object ACCUSE/disapprove occurred
  when: 1999-11-18
  by: oster
  to: stauff
  about: accuse
  answers: accuse
* summons REQUEST/meet occurred
  when: ?
  by: house
  to: stauff
  count: 2 "two"

== f-halden-hearings-2
outlet: Office of the Special Rapporteur
register: un
published: 2000-06-05
--
Preliminary observations on a {meet|visit} to Halden, 22 May to 2 June 2000

The Special Rapporteur {thank|thanks} the government for the {invite|invitation} and for unhindered {access|access} to eleven prisons, save one, the barracks at Blyfeld, which was {noaccess|closed} to him "for repairs".

He {meet|met} the President, the Chair of the inquiry, the Union, and 64 relatives of the dead of 4 October. He {regret|regrets} that nobody has been {charge!denied|charged} eight months later, and {callcharge|calls on} the prosecutor to {charge|act} before the summer recess.

On the twelve missing: soil was {exhum|opened} in his presence at two places near the Ostran border on 30 May. Nine bodies were recovered. Each had been {exec|shot} once in the neck. The Corps maintains that they died in a {clash|clash} with smugglers. The Rapporteur doesn't find this credible.

He received 23 accounts of {torture|torture} in the Corps' custody, by {torture|beating} of the soles and by wet sacks; in 14 there are medical findings. Two witnesses of his were {threat|warned} by telephone, in his hotel, that their houses might {burn|burn}; one has since been given {asyl|shelter} by Ostra.

He {welcome,welcome2|welcomes} the {freed|release} of 140 strikers in April, the {lift|lifting} of the {paperban|ban} on the Union's paper, and Ostra's {offer|offer} of forensic help, which Halden {acceptof|accepted} on 1 June.

He will {report|report} to the Commission in March.
--
who union: the Union
who chairq: person XJ | the Chair of the inquiry
who prosecutor: office XJ | the prosecutor
who witnesses: population XJ | Two witnesses of his
who un2: body - | the Commission
who president: office XJ | the President
where barr: site XJ - - | the barracks at Blyfeld
where border: region - 49.0 13.0 | Ostran border
* thank SUPPORT occurred
  when: 2000-06-05
  by: rapp
  to: halden
* access RETREAT/access occurred
  when: 2000-05-22/2000-06-02 from text "22 May to 2 June 2000"
  where: "eleven prisons"
  by: halden
  to: rapp
* noaccess REJECT occurred
  when: 2000-05-22/2000-06-02 bounded
  where: barr
  by: halden
  to: rapp
* meet CONSULT/visit occurred
  when: 2000-05-22/2000-06-02 from text "22 May to 2 June 2000"
  where: "Halden"
  by: rapp; president; chairq; union; "64 relatives of the dead"
  to: president; chairq; union; "64 relatives of the dead"
* regret ACCUSE/disapprove occurred optional
  when: 2000-06-05
  by: rapp
  to: halden
* charge ACCUSE/investigate demanded optional
  when: ?
  by: prosecutor
* callcharge REQUEST/change occurred
  when: 2000-06-05
  by: rapp
  to: prosecutor
  about: charge
* exec ASSAULT/targeted occurred
  when: 1999-10-04/2000-05-30 bounded
  where: border
  by: corps denied
  to: "the twelve missing"
  killed: 9 "Nine bodies" side recipient
  said: rapp official
  said: corps party denied "maintains"
* exhum ACCUSE/investigate occurred
  when: 2000-05-30 from text "30 May"
  where: "two places near the Ostran border"; border
  about: exec
* clash ASSAULT occurred optional
  when: 1999-10-04/2000-05-30 bounded
  by: corps; "smugglers"
  to: corps; "smugglers"
  said: corps party claimed "maintains"
  said: rapp official denied "find this credible"
* torture ASSAULT/torture occurred
  when: ?
  where: "the Corps' custody"
  by: corps
  count: 23 "23 accounts"
* threat THREATEN/violence occurred
  when: 2000-05-22/2000-06-02 bounded
  where: "his hotel"
  to: witnesses
  about: burn
* burn ASSAULT/destroy threatened optional
  when: ?
  to: "their houses" thing
* asyl AID occurred
  when: 2000-05-22/2000-06-05 bounded
  by: ostra
  to: "one"
* welcome SUPPORT occurred
  when: 2000-06-05
  by: rapp
  to: halden
  about: freed
  answers: freed "welcomes"
* freed RETREAT/release occurred
  when: 2000-04 "April"
  by: halden
  to: "140 strikers"
  released: 140 "140 strikers"
* lift CONCEDE occurred
  when: ?
  by: halden
  to: "the Union's paper"
* offer AGREE occurred
  when: ?
  by: ostra
  to: halden
  about: AID by ostra
* acceptof AGREE occurred
  when: 2000-06-01 from text "1 June"
  by: halden
  to: ostra
  about: offer
  answers: offer "accepted"
* report CONSULT announced optional
  when: 2001-03 "March"
  by: rapp
* paperban COERCE/censor occurred
  when: ?
  to: "the Union's paper" thing
* invite REQUEST/meet occurred optional
  when: ?
  by: halden
  to: rapp
  about: meet
* welcome2 SUPPORT occurred
  when: 2000-06-05
  by: rapp
  to: ostra
  about: offer
  answers: offer "welcomes"
figure: missing 12 "twelve missing"

== f-halden-hearings-3
outlet: Haldenstadt Assize, press notice
register: court
published: 2001-02-09
--
Republic v. Stauff and four others: {sent|judgment}

The Assize {sent|sentenced} General Otto Stauff this morning to fifteen years for the {fire,exec|killing} of thirty-one persons at the Karlsgrube pit on 4 October 1999 and of nine at the border two days later. Two majors {sent|received} nine and seven years. A clerk was {acq|acquitted}; {proc|proceedings} against the former minister of the interior, who {flee|left} for Ostra in August, have been severed.

The court found as a fact that no dynamite was {throw!denied|thrown}. It {noplea|rejected} the plea of orders.

The defence had {amnesty|sought} to rely on the {decree|amnesty} that President Brandt {decree|decreed} last September for "acts of service" and {withdraw|withdrew} in November, when 60,000 people {demo|stood} on the Stadtplatz for three nights running. A {decree|decree} {withdraw|withdrawn}, the presiding judge said, was a {decree|decree} never read.

Stauff lodged an {appeal|appeal} from the dock. To relatives he offered no {apol!denied|apology}. Ostra has {extr|agreed} to {surrender|surrender} the former minister "in the spring", its ambassador told reporters on the steps.

The court {thankwit|thanked} the witnesses, in particular the two whose houses were {burn|burned down} in July.

~ Next notice: 12 February
--
who assize: body XJ | The Assize; The court
who stauff: person XJ | General Otto Stauff; Stauff
who exmin: person XJ | former minister of the interior; the former minister
who clerk: person XJ | A clerk
who defence: organisation XJ | The defence
who oamb: office XK | its ambassador
where platz: site XJ 49.5 12.5 | Stadtplatz
* sent SANCTION/convict occurred
  when: 2001-02-09 "this morning"
  by: assize
  to: stauff; "Two majors"
* fire ASSAULT/firearms occurred
  when: 1999-10-04 from text "4 October 1999"
  where: pit
  by: stauff
  to: "thirty-one persons"
  killed: 31 "thirty-one persons" side recipient
  said: assize official
* acq RETREAT/release occurred
  when: 2001-02-09
  by: assize
  to: clerk
* flee RETREAT/withdraw occurred optional
  when: 2000-08 "August"
  by: exmin
* throw ASSAULT/explosives denied
  when: 1999-10-04
  with: bomb "dynamite"
  said: assize official denied "found"
* amnesty REQUEST/change occurred
  when: 2000-09/2001-02-09 bounded
  by: defence
  to: assize
* decree CONCEDE occurred
  when: 2000-09 "last September"
  by: brandt
* withdraw CONCEDE occurred
  when: 2000-11 "November"
  by: brandt
  about: decree
* demo PROTEST/demo occurred
  when: 2000-11 "for three nights running"
  where: platz
  by: "60,000 people"
  to: brandt
  participants: 60000 "60,000 people"
* appeal REQUEST/change occurred
  when: 2001-02-09
  by: stauff
  to: assize
* apol CONCEDE denied optional
  when: 2001-02-09
  by: stauff
  to: "relatives"
* extr AGREE occurred
  when: 2001-02-09
  by: ostra; oamb
  about: surrender
* surrender COOPERATE announced
  when: 2001-03-01/2001-05-31 season "in the spring"
  by: ostra
  to: exmin
* thankwit SUPPORT occurred
  when: 2001-02-09
  by: assize
  to: "the witnesses"
* burn ASSAULT/destroy occurred
  when: 2000-07 "July"
  to: "houses" thing
* exec ASSAULT/targeted occurred
  when: 1999-10-06 from fire "two days later"
  where: "the border"
  by: stauff
  to: "nine"
  killed: 9 "nine" side recipient
  said: assize official
* noplea REJECT occurred
  when: 2001-02-09
  by: assize
  to: defence
* proc ACCUSE/investigate occurred optional
  when: ?
  by: assize
  to: exmin
