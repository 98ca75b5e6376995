story: c-barajas
conflict: Spain and ETA
countries: ES
facts: ETA's permanent ceasefire from 24 March 2006; Zapatero announces talks 29 June; van bomb at Madrid-Barajas T4 on 30 December 2006, two
  Ecuadorian men killed; contacts suspended, then broken; ETA's text of 9 January 2007 says the truce stands; marches of 13 January; ETA ends truce
  at midnight on 5-6 June 2007; De Juana back to prison, Otegi jailed 8 June. (public record: press 2006-2007)

who eta: group ES | ETA; the armed band; the organisation; the gang
who zapatero: office ES | José Luis Rodríguez Zapatero; Zapatero; the prime minister
who gov: government ES | the government; the Spanish government; Executive; the executive
who rubalcaba: office ES | Alfredo Pérez Rubalcaba; Rubalcaba; interior minister
who pp: party ES | Popular Party; PP; the right
who rajoy: person ES | Mariano Rajoy; Rajoy
who batasuna: party ES | Batasuna
who otegi: person ES | Arnaldo Otegi; Otegi
who ibarretxe: office ES | Juan José Ibarretxe; Ibarretxe; lehendakari
who pnv: party ES | PNV
who juana: person ES | Iñaki de Juana Chaos; De Juana
who police: force ES | police; Civil Guard; Ertzaintza; the Basque police
who ecuador: state EC | Ecuador; Quito
who avt: organisation ES | Association of Victims of Terrorism; AVT
who france: state FR | France; French police
who court: body ES | Supreme Court; Constitutional Court
where t4: site ES 40.49 -3.59 | Terminal Four; Terminal 4; T4; Barajas; the new terminal
where madrid: town ES 40.42 -3.70 | Madrid
where bilbao: town ES 43.26 -2.93 | Bilbao
where basque: region ES 43.00 -2.60 | Basque Country; Euskadi; Euskal Herria
where atxondo: town ES 43.13 -2.99 | Atxondo

== c-barajas-1
outlet: Meseta Press
register: wire
published: 2006-12-30
--
Van bomb {bomb|wrecks} airport car park in Madrid; peace process {suspend|on hold}

MADRID, Dec 30 (MP) - A van packed with explosives {bomb|blew up} at Terminal Four of Barajas on Saturday at one minute to nine, {bomb|bringing} down most of a five-storey car park after three telephoned {call|warnings}, the last in the name of ETA. Two men from Ecuador, believed to have been asleep in their cars, were missing under the rubble. Nineteen people were {bomb|hurt}, none badly.

Zapatero, who only the day before had told reporters things would be better in a year's time, {suspend|suspended} "all initiatives to develop dialogue". He did not {break!denied|break} them {break!denied|off}, and was asked five times if he would.

Otegi, the leader of the outlawed Batasuna, said the process was "not {break!denied|broken}" and would not {otno|condemn} the {bomb|blast}. Mariano Rajoy {pp|demanded} that the government {break|end} all contact and return to the anti-terrorist pact. In the afternoon the AVT {avt|gathered} some hundreds at Puerta del Sol, where there were {avtask|cries} for the prime minister to {resig|go}.

The {bomb|attack} is the first to take lives since May 2003 and comes nine months after the gang {truce|began} what it had called a permanent {truce|ceasefire}. Police had on 23 December {zulo|seized} fifty kilos of material in a cache at Atxondo.

Firemen with dogs were {search|searching} the heap at night; 40,000 tons, an engineer said.
--
* bomb ASSAULT/explosives occurred
  when: 2006-12-30 "Saturday at one minute to nine"
  where: t4; madrid
  by: eta
  to: "a five-storey car park" thing; "Two men from Ecuador"
  with: car-bomb "van packed with explosives" 1
  injured: 19 "Nineteen people" side civilian
  missing: 2 "Two men from Ecuador" side civilian
* call THREATEN/violence occurred
  when: 2006-12-30
  by: eta
  count: 3 "three"
  about: bomb
* suspend SANCTION/discontinue occurred
  when: 2006-12-30
  by: zapatero
  to: eta
* break SANCTION/discontinue demanded optional
  when: ?
  by: gov
  to: eta
* otno REJECT occurred
  when: 2006-12-30
  by: otegi
  about: ACCUSE/disapprove
  answers: bomb "would not condemn"
* pp REQUEST/change occurred
  when: 2006-12-30
  by: rajoy
  to: gov
  about: break
* avt PROTEST/demo occurred
  when: 2006-12-30 "the afternoon"
  where: "Puerta del Sol"; madrid
  by: avt
  to: zapatero
  participants: >=200 vague "some hundreds"
* avtask REQUEST/yield occurred
  when: 2006-12-30 "the afternoon"
  where: "Puerta del Sol"; madrid
  by: avt
  to: zapatero
  about: resig
* resig RETREAT/resign demanded optional
  when: ?
  by: zapatero
* truce RETREAT/ceasefire occurred
  when: 2006-03 "nine months after"
  by: eta
* zulo COERCE/seize occurred
  when: 2006-12-23 from text "23 December"
  where: atxondo
  by: police
  to: "fifty kilos of material" thing
* search AID ongoing
  when: 2006-12-30 "at night"
  where: t4; madrid
  by: "Firemen"
  to: "Two men from Ecuador"
figure: explosives 50 "fifty kilos" at atxondo

== c-barajas-2
outlet: Herri Ahotsa
register: communique
published: 2007-01-09
--
COMMUNIQUE TO THE BASQUE COUNTRY AND ITS CITIZENS

The organisation takes upon itself the {bomb|action} carried out at Barajas on 30 December. Its purpose was not to cause victims, and we send our {sol|sympathy} to the families of the two men from Ecuador. With three {call|calls} and one hour we gave precise {call|notice}; that the site was not emptied is the {fault|fault} of those who did not wish to empty it.

ETA declares that the permanent {truce|ceasefire} begun on 24 March of last year {truce|remains in force}. So do our reasons for it. It was the Executive which in nine months {brk|broke} each of the {guar|guarantees} it had given: {arr|arrests} went on, the tribunals {senten|added} years to finished {senten|sentences}, De Juana has been {hunger|refusing} food since November and is {force|fed} by the tube. In {meetings|meetings} held as late as the month of December the envoys of Madrid {sayno|refused} to speak of Navarre and of self-determination.

Should the attacks against Euskal Herria persist, we {threat|reserve} our {threat|response}.

We {ask,ask2|call on} the government to honour its pledges, and on all parties to give the country a framework in which every project may be defended, and realised. If there is a will, there is a way still.
--
* bomb ASSAULT/explosives occurred
  when: 2006-12-30 from text "30 December"
  where: t4
  by: eta claimed
  to: t4 thing
  killed: 2 "two men from Ecuador" side civilian
* sol SUPPORT occurred optional
  when: 2007-01-09
  by: eta
  to: "the families of the two men from Ecuador"
* call THREATEN/violence occurred
  when: 2006-12-30
  by: eta
  about: bomb
  count: 3 "three"
* truce RETREAT/ceasefire ongoing
  when: 2006-03-24/2007-01-09 day from text "24 March of last year"
  by: eta
* guar AGREE occurred
  when: ?
  by: gov
  to: eta
* arr COERCE/arrest ongoing
  when: 2006-03-24/2007-01-09 bounded
  by: gov
* senten SANCTION/convict occurred
  when: 2006-03-24/2007-01-09 bounded
  by: "the tribunals"
* hunger PROTEST/hunger ongoing
  when: 2006-11/2007-01-09 "since November"
  by: juana
* force COERCE ongoing
  when: 2006-11/2007-01-09 bounded
  to: juana
* meetings CONSULT occurred
  when: 2006-12 "as late as the month of December"
  by: eta; "the envoys of Madrid"
* sayno REJECT occurred
  when: 2006-12 "December"
  by: "the envoys of Madrid"
  to: eta
  about: CONSULT
* threat THREATEN/violence occurred
  when: 2007-01-09
  by: eta
  to: gov
  about: ASSAULT by eta to gov
* ask REQUEST/change occurred
  when: 2007-01-09
  by: eta
  to: gov
* ask2 REQUEST/change occurred
  when: 2007-01-09
  by: eta
  to: "all parties"
* brk SANCTION/withdraw occurred
  when: 2006-03-24/2007-01-09 bounded "nine months"
  by: gov
  to: eta
  about: guar
* fault ACCUSE/allege occurred optional
  when: 2007-01-09
  by: eta
  to: "those who did not wish to empty it"
  about: bomb

== c-barajas-3
outlet: La Crónica Ibérica
register: translation
published: 2007-01-14
machine_translated: Spanish
--
Two {dem,bil|manifestations}, one same rain, and a hole in the middle

~ Más leído: Golpe a la banca online | El Atleti recibe un tiro en el palo

With the motto that the Ecuadorian associations put first and the PP wished with the word "liberty", some 210,000 persons {dem|travelled} yesterday the centre of Madrid according to the region, 175,000 following the Delegation. The right did not {ppno|assist}. In Bilbao behind the lehendakari Ibarretxe {bil|marched} other 80,000, with a motto changed three times so that Batasuna could come, and at the end Batasuna decided to not {bat|come}.

Rajoy justified his {ppno|absence}: for the PP there is a sole lema, the defeat of ETA. Today in the morning the president recognises, in an interview with this house, the "clear error" of his words of the day 29 and asks {err|pardon} to the citizens. Tomorrow he compares in the Congress.

Rubalcaba had already {over|given} by finished the {talks|dialogue} on the second of January: "broken, liquidated, ended". The minister {rubno|discards} to answer to the communicate of the band, where it says that the {truce|cease to the fire} continues. "There exists nothing to interpret."

The bodies of the two deceased {bodies|arrived} to Ecuador in plane of the Air Force, accompanied by a Secretary of State; the Executive will {cit|grant} the nationality to their parents and {pens|indemnises} them with 250,000 euros by family. Quito {thx|thanked} it.

In Ascain, France, French police {asc|detained} the Wednesday two presumed etarras that had material of forging; in Guipúzcoa the Ertzaintza had {find100|found} a bidon with 100 kilos of mixture, ready to use.
--
who zapatero: the president
* dem PROTEST/demo occurred
  when: 2007-01-13 "yesterday"
  where: madrid
  by: "the Ecuadorian associations"; "some 210,000 persons"
* ppno PROTEST/boycott occurred
  when: 2007-01-13 "yesterday"
  where: madrid
  by: pp; rajoy
* bil PROTEST/demo occurred
  when: 2007-01-13 "yesterday"
  where: bilbao
  by: ibarretxe; "other 80,000"
* bat PROTEST/boycott occurred
  when: 2007-01-13
  where: bilbao
  by: batasuna
* err CONCEDE occurred
  when: 2007-01-14 "Today in the morning"
  by: zapatero
  to: "the citizens"
* over SANCTION/discontinue occurred
  when: 2007-01-02 from text "the second of January"
  by: rubalcaba
  to: eta
* talks CONSULT occurred optional
  when: ?
  by: gov; eta
  to: gov; eta
* rubno REJECT occurred
  when: 2007-01-02/2007-01-14 bounded
  by: rubalcaba
  to: eta
* truce RETREAT/ceasefire ongoing
  when: 2007-01-14
  by: eta
  said: eta party claimed "says"
* cit AID announced
  when: ?
  by: gov
  to: "their parents"
* pens AID occurred
  when: ?
  by: gov
  to: "their parents"
  money: 250000 "250,000 euros"
* thx SUPPORT occurred
  when: ?
  by: ecuador
  to: gov
  answers: pens "thanked"
* asc COERCE/arrest occurred
  when: 2007-01-10 "the Wednesday"
  where: "Ascain"
  by: france
  to: "two presumed etarras"
  detained: 2 "two presumed etarras"
* find100 COERCE/seize occurred
  when: ?
  where: "Guipúzcoa"
  by: police
  to: "a bidon with 100 kilos of mixture" thing
* bodies AID occurred optional
  when: ?
  where: "Ecuador"
  by: "Air Force"
  to: "the two deceased"
figure: demonstrators 210000 "some 210,000 persons" at madrid voice "the region"
figure: demonstrators 175000 "175,000" at madrid voice "the Delegation"
figure: demonstrators 80000 "80,000" at bilbao

== c-barajas-4
outlet: The Biscay Observer
register: analysis
published: 2007-06-10
--
Fifteen months and out

The night of Tuesday to Wednesday, at twelve, ETA {end|ended} its {truce|truce}. The five lines were {endann|sent} to two Basque newspapers a day before: "active on all fronts". So closes a bet that began with Zapatero telling parliament in June of last year that he would open {talks|talks}, and which was really lost under concrete at T4.

The answer came in three days. On Wednesday De Juana, whom ministers had in March {juana|allowed} home to serve his term after a 114-day {hunger|fast}, was {juanaback|taken back} to a cell. On Friday the Supreme Court {otegisent|upheld} a fifteen-month {otegisent|sentence} against Otegi for praising terrorism; Ibarretxe's police {otegiarr|arrested} him the same noon, as he was preparing to face the press. Rajoy, who for a year had {rajoyacc|accused} the premier of betraying the dead, tomorrow {moncloa|visits} La Moncloa and {rajoyoff|offers} him {rajoysup|support} "without asking anything in return except that he does not negotiate". The PNV {pnvno|declines} to join a new pact.

Did it fail only because of Barajas? The lists suggest otherwise. In May the Constitutional Court let half of the candidates of a Batasuna heir be {annul|struck} from the ballot; the radicals {boyc|spoiled} 90,000 papers. {extort|Extortion letters} had never ceased. Nor had police work: France alone {frarr|arrested} 33 in the course of the {truce|truce}.

Some members of the cabinet would {talk2|talk} again if there were another {truce2|ceasefire}. None will say it aloud this year.
--
* end SANCTION/discontinue occurred
  when: 2007-06-05/2007-06-06 "The night of Tuesday to Wednesday, at twelve"
  by: eta
* truce RETREAT/ceasefire occurred
  when: 2006-03/2007-06-05 bounded "Fifteen months"
  by: eta
* endann THREATEN/violence occurred optional
  when: 2007-06-04/2007-06-05 "a day before"
  by: eta
* talks CONSULT announced
  when: ?
  by: zapatero; eta
  to: eta
* juana CONCEDE occurred
  when: 2007-03 "March"
  by: "ministers"
  to: juana
* hunger PROTEST/hunger occurred
  when: ? "114-day"
  by: juana
* juanaback COERCE/arrest occurred
  when: 2007-06-06 "Wednesday"
  to: juana
  answers: end "The answer"
* otegisent SANCTION/convict occurred
  when: 2007-06-08 "Friday"
  by: court
  to: otegi
  answers: end "The answer"
* otegiarr COERCE/arrest occurred
  when: 2007-06-08 "the same noon"
  by: police "Ibarretxe's police"
  to: otegi
  answers: end "The answer"
* rajoyacc ACCUSE/allege occurred
  when: 2006-06/2007-06-10 bounded "for a year"
  by: rajoy
  to: zapatero
* moncloa CONSULT/visit announced
  when: 2007-06-11 "tomorrow"
  where: "La Moncloa"
  by: rajoy; zapatero
  to: zapatero
* rajoyoff AGREE announced
  when: 2007-06-11 "tomorrow"
  where: "La Moncloa"
  by: rajoy
  to: zapatero
  about: rajoysup
* rajoysup SUPPORT announced optional
  when: 2007-06-11 "tomorrow"
  by: rajoy
  to: zapatero
* pnvno REJECT occurred
  when: 2007-06-05/2007-06-10 bounded
  by: pnv
  about: AGREE
* annul COERCE/restrict occurred
  when: 2007-05 "May"
  by: court
  to: "a Batasuna heir"
* boyc PROTEST/boycott occurred
  when: 2007-05 "May"
  by: "the radicals"
* extort COERCE occurred
  when: ?
  by: eta
* frarr COERCE/arrest occurred
  when: 2006-03/2007-06-05 bounded
  by: france
  detained: 33 "33"
  to: "33"
* talk2 CONSULT hypothetical
  when: ?
  by: "Some members of the cabinet"
* truce2 RETREAT/ceasefire hypothetical
  when: ?
