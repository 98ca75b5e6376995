story: c-minskprotocol
conflict: Ukraine
countries: UA, BY
facts: 5 September 2014 Minsk protocol, truce from 18:00 Kyiv time; shelling near Mariupol on 6 September, one woman dead; prisoners exchanged from
  12 September; EU sanctions of 12 September; Rada votes self-rule and amnesty on 16 September and ratifies the EU accord, trade part put off to
  2016. (public record: OSCE, Rada, press September 2014)

who porosh: office UA | Petro Poroshenko; Poroshenko
who putin: office RU | Vladimir Putin; Putin
who kuchma: person UA | Leonid Kuchma; Kuchma
who rebels: group UA | rebels; the rebels; separatists; militiamen
who zakhar: person UA | Alexander Zakharchenko; Zakharchenko
who osce: body - | OSCE
who russia: state RU | Moscow; Russia
who eu: body - | European Union; EU; Brussels
who rada: body UA | the Rada; Rada; parliament
who nsdc: body UA | Ukraine's security council; Lysenko
where minsk: town BY 53.90 27.56 | Minsk
where mar: town UA 47.10 37.54 | Mariupol
where don: town UA 48.00 37.80 | Donetsk; Donetsk airport

== c-minskprotocol-1
outlet: Kalmius Wire
register: wire
published: 2014-09-07
--
Woman {mar|killed} at Mariupol as {truce|truce} enters third day

MARIUPOL, Sept 7 - Shells {mar|fell} on the eastern edge of Mariupol late on Saturday, {mar|killing} a woman and {mar|wounding} three other people, the city said, little more than a day after a {truce|ceasefire} between Kyiv and the rebels had come into force at six on Friday evening.

Kuchma for one side and Zakharchenko for the other had {pact|signed} a twelve-point {pact|protocol} in Minsk that day with envoys of Moscow and the OSCE. It provides for the {free|release} of all captives and for the {out|withdrawal} of "illegal armed groups". Poroshenko and Putin {phone|talked} by telephone on Saturday and found the {truce|truce} was "generally observed".

{donsh|Blasts} were heard around Donetsk airport on Sunday. Each side {acc|blamed} the other. Ukraine's security council said five soldiers had been {five|hurt}; Zakharchenko threatened nothing, and {keep|promised} that his men "will not shoot first". In Brussels a further round of {sanc|sanctions} is ready; the EU may {hold|hold} it back, a diplomat said, if the {truce|calm} lasts.
--
* mar ASSAULT/heavy-weapons occurred
  when: 2014-09-06 "late on Saturday"
  where: mar
  to: "a woman"
  with: artillery "Shells"
  killed: 1 "a woman" side civilian voice "the city"
  injured: 3 "three other people" side unknown voice "the city"
  said: "the city" official "said"
* truce RETREAT/ceasefire ongoing
  when: 2014-09-05 "six on Friday evening"
  by: "Kyiv"; rebels
* pact AGREE occurred
  when: 2014-09-05 "that day"
  where: minsk
  by: kuchma; zakhar; russia; osce
  to: zakhar; kuchma; russia; osce
  about: truce
* free RETREAT/release announced
  when: ?
  to: "all captives"
* out RETREAT/withdraw announced
  when: ?
  by: "illegal armed groups"
* phone CONSULT/phone occurred
  when: 2014-09-06 "Saturday"
  by: porosh; putin
  to: putin
* donsh ASSAULT/heavy-weapons occurred
  when: 2014-09-07 "Sunday"
  where: don
* acc ACCUSE/allege occurred
  when: 2014-09-07
  by: "Kyiv"; rebels
  to: "Kyiv"; rebels
  about: donsh
* five ASSAULT occurred
  when: 2014-09-05/2014-09-07 bounded
  to: "five soldiers"
  injured: 5 "five soldiers" side recipient voice nsdc
  said: nsdc party "said"
* keep AGREE occurred
  when: 2014-09-05/2014-09-07 bounded
  by: zakhar
  about: ASSAULT/firearms by "his men"
* sanc SANCTION/discontinue announced
  when: ?
  by: eu
  to: russia
* hold CONCEDE hypothetical
  when: ?
  by: eu
  said: "a diplomat" unnamed suggested "said"

== c-minskprotocol-2
outlet: Verkhovna Notes
register: parliament
published: 2014-09-16
--
Two laws behind a closed screen, one before all the world

With the scoreboard switched off and the doors shut, 277 deputies this morning {self|voted} three years of self-rule for parts of Donetsk and Luhansk, and 287 an {amn|amnesty} for those who took part there and have no blood on them. Several {walk|left} the hall in {walk|protest}; a former minister {shame|called} it surrender. Outside, tyres {tyre|burned}, and one deputy was {bin|thrown} into a rubbish container by the crowd.

At noon, with cameras, all 355 present {assoc|ratified} the association {assoc|accord} with the European Union, at the same minute as the house in Strasbourg. Its trade chapters, as {delay|agreed} last Friday with Moscow, will wait until 2016; a deputy foreign minister has {quit|resigned} over it.

From the front: 36 soldiers were {swap|exchanged} for 31 militiamen north of Donetsk on Friday night, Lysenko reported, and in all some 650 have been {free|freed}.
--
* self CONCEDE occurred
  when: 2014-09-16 "this morning"
  by: "277 deputies"
  to: "parts of Donetsk and Luhansk"
* amn CONCEDE occurred
  when: 2014-09-16 "this morning"
  by: "287"
  to: "those who took part there"
* walk PROTEST/boycott occurred
  when: 2014-09-16 "this morning"
  where: "the hall"
  by: "Several"
  to: "277 deputies"
  answers: self "in protest"
* shame ACCUSE/disapprove occurred
  when: 2014-09-16
  by: "a former minister"
  to: "277 deputies"
  about: self
  answers: self "called it surrender"
* tyre PROTEST/riot occurred
  when: 2014-09-16
  where: "Outside"
  by: "the crowd"
* bin ASSAULT/beat occurred
  when: 2014-09-16
  where: "Outside"
  by: "the crowd"
  to: "one deputy"
* assoc SUPPORT occurred
  when: 2014-09-16 "noon"
  by: "all 355 present"; "the house in Strasbourg"
  to: eu
* delay AGREE occurred
  when: 2014-09-12 "last Friday"
  by: russia
  to: russia
* quit RETREAT/resign occurred
  when: 2014-09-12/2014-09-16 bounded
  by: "a deputy foreign minister"
  answers: delay "over it"
* swap RETREAT/release occurred
  when: 2014-09-12 "Friday night"
  where: "north of Donetsk"
  to: "36 soldiers"; rebels "31 militiamen"
  released: 36 "36 soldiers" part voice nsdc
  released: 31 "31 militiamen" part voice nsdc
  said: nsdc party "reported"
  part_of: free
* free RETREAT/release occurred
  when: ?
  to: "some 650"
  released: ~650 "some 650" voice nsdc
  said: nsdc party "reported"
figure: votes 277 "277 deputies"
figure: votes 287 "287"
figure: votes 355 "355 present"
