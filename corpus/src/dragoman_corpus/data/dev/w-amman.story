story: w-amman
conflict: Jordan
countries: JO IQ
facts: On 9 November 2005 three suicide bombers struck the Radisson SAS, Grand Hyatt and Days Inn hotels in Amman within minutes; 57 dead at first, 60 in the end, over 100 hurt; many were guests of a wedding at the Radisson. Al-Qaeda in Iraq claimed the attacks on 10 November and spoke of four bombers; on 13 November Jordan showed on television a woman whose belt had not exploded. Thousands marched in Amman. The king vowed to pursue those behind it. She was sentenced to death in September 2006. (public record: press of the time, UN Security Council statement of 10 November 2005.)

who aqi: group IQ | al-Qaeda in Iraq; Al Qaeda in Iraq; Zarqawi's organisation; the organisation
who zarqawi: person JO | Abu Musab al-Zarqawi; Zarqawi; al-Zarqawi
who king: person JO | King Abdullah; the King; the king; Abdullah II
who jordan: government JO | the government; Jordanian government; Jordanian authorities; the kingdom
who muasher: person JO | Marwan Muasher; Muasher
who police: force JO | police; public security; security forces; gendarmes
who woman: person IQ | the woman; failed bomber; an Iraqi woman
who court: body JO | State Security Court; the court
where amman: town JO 31.9552 35.9450 | Amman
where radisson: site JO 31.9610 35.9060 | Radisson SAS; Radisson
where hyatt: site JO 31.9570 35.9120 | Grand Hyatt; Hyatt
where days: site JO 31.9760 35.8900 | Days Inn

== w-amman-1
outlet: Crossroads News Service
register: live-blog
published: 2005-11-10
--
AS IT HAPPENS: hotels {bomb|bombed} in Amman, claim on website, thousands {march|march}

18:40 The day's last entry. Officials have put the dead of the three {bomb|attacks} at 57, down from 67 this morning; "bodies were counted twice," says deputy prime minister Marwan Muasher. About 115 are in hospital. Land crossings, {close|closed} since midnight, {reopen|open} again at seven.

16:15 Security Council in New York {unsc|condemns} the {bomb|bombings}. Hotels in Cairo and Beirut {hotelpol|post} extra police at their doors.

14:30 The {march|march} from the Husseini mosque is bigger than anybody expected: flags, taxi horns, "Burn in hell, Zarqawi". One of the hotels has {reward|offered} free rooms to relatives from abroad.

12:05 A text on a website often used by al-Qaeda in Iraq says "a group of our best lions" did it. It calls the hotels "a backyard for the enemies of the faith". Nobody can verify that it is genuine.

11:20 Police say they have {arrest|picked up} more than a hundred people overnight, most of them Iraqis. Muasher: "suspects, I would not say more."

09:50 The King, who {cancel|broke off} a {visitk|visit} to Kazakhstan, is back. "We will {vow,hunt|pull} them {vow,hunt|out} of their lairs," he tells state television.

08:30 What is known. Shortly before nine last night a man {rad|blew himself up} among wedding guests in the Philadelphia ballroom of the Radisson SAS. Minutes later another {hy|struck} in the lobby of the Grand Hyatt. A third, kept by guards from entering the Days Inn, {day|detonated} his belt on the driveway, {day|killing} three members of a Chinese delegation. Most of the dead are Jordanians.

~ Refresh | Turn off auto-update | 2,311 people are reading this page
--
who unsc: body - | Security Council
who egypt: unknown - | Hotels in Cairo and Beirut
* bomb ASSAULT/suicide-attack occurred
  when: 2005-11-09 "last night"
  where: radisson; hyatt; days; amman
  by: aqi claimed
  to: "hotels" thing; "wedding guests"; "a Chinese delegation"
  killed: 57 "57" side civilian voice "Officials"
  killed: 67 "67" side civilian voice "Officials" as_of 2005-11-10
  injured: ~115 "About 115" side civilian
  count: 3 "three"
* march PROTEST/demo occurred
  when: 2005-11-10 "14:30"
  where: "Husseini mosque"; amman
  by: "thousands"
  to: zarqawi
  participants: >=2000 vague "thousands"
* close COERCE/restrict ongoing
  when: 2005-11-10 "midnight"
  to: "Land crossings" thing
* reopen RETREAT/access announced
  when: 2005-11-10 "seven"
  to: "Land crossings" thing
* unsc ACCUSE/disapprove occurred
  when: 2005-11-10 "16:15"
  where: "New York"
  by: unsc
  about: bomb
  answers: bomb "condemns"
  to: aqi
* reward AGREE occurred optional
  when: 2005-11-10 "14:30"
  by: "One of the hotels"
  to: "relatives from abroad"
* arrest COERCE/arrest occurred
  when: 2005-11-09/2005-11-10 "overnight"
  by: police
  to: "more than a hundred people"; "Iraqis"
  detained: >=100 "more than a hundred people" voice police
  said: police official "say"
* cancel REJECT/meet occurred optional
  when: 2005-11-09/2005-11-10 bounded
  by: king
* vow THREATEN/violence occurred
  when: 2005-11-10 "09:50"
  by: king
  to: aqi
  about: hunt
* hunt ASSAULT threatened optional
  when: ?
  by: king
  to: aqi
* rad ASSAULT/suicide-attack occurred
  when: 2005-11-09 "Shortly before nine last night"
  where: "Philadelphia ballroom"; radisson; amman
  by: "a man"
  to: "wedding guests"
  part_of: bomb
* hy ASSAULT/suicide-attack occurred
  when: 2005-11-09 "Minutes later"
  where: "lobby"; hyatt; amman
  by: "another"
  to: hyatt thing
  part_of: bomb
* day ASSAULT/suicide-attack occurred
  when: 2005-11-09
  where: "driveway"; days; amman
  by: "A third"
  to: "a Chinese delegation"; days thing
  with: suicide-vest "belt"
  killed: 3 "three members of a Chinese delegation" side civilian
  part_of: bomb
* visitk CONSULT/visit occurred optional
  when: 2005-11-09/2005-11-10 bounded
  where: "Kazakhstan"
  by: king
  to: "Kazakhstan"
* hotelpol MOBILIZE/police occurred
  when: 2005-11-10 "16:15"
  where: "Cairo"; "Beirut"
  by: egypt

== w-amman-2
outlet: Statement in the name of Zarqawi's organisation, as circulated
register: communique
published: 2005-11-11
--
Second statement on the {bomb|raid} on the dens of evil

Praise to Him who humiliates tyrants. After the media wing of the organisation announced our responsibility for the blessed {bomb|raid} in Amman, the apostate regime began to spread lies. We say: four of the brothers carried it out, three men and the wife of one of them, all from the land of the two rivers, after a month of watching these places. Abu Khabib and Abu Maath {rad,hy,day|took} the Radisson, Abu Omran the Hyatt, Abu Maath's comrade the third.

They say that we {bomb|targeted} a wedding. We did not {bomb!denied|aim} at a wedding. If Muslims fell, it was because a ceiling came down.

The {bomb|raid} is an answer to the {iraq|crimes} of the crusaders against our people in Anbar, whose air force {iraq|bombed} Qaim and Husayba, and to the {bases|treachery} of a ruler who {bases|opened} his bases to them. Let the tyrant know that if he does not {dem,leave|withdraw} his men from Iraq and {dem,embassy|shut} the embassies, what is {threat,next|coming} will be harder and more bitter.
--
who aqi: We; our; us
who crus: coalition - | crusaders; air force
who regime: government JO | the apostate regime; a ruler; the tyrant
where anbar: province IQ 33.4 43.0 | Anbar
where qaim: town IQ 34.37 41.09 | Qaim
where husayba: town IQ 34.39 41.0 | Husayba
* bomb ASSAULT/suicide-attack occurred
  when: ?
  where: radisson; hyatt; amman
  by: aqi claimed; "four of the brothers" claimed
  to: "places" thing; regime; "a wedding"; "Muslims"
  said: regime official "They say"
  answers: iraq "an answer to"
  answers: bases "an answer to"
* rad ASSAULT/suicide-attack occurred
  when: ?
  where: radisson; amman
  by: "Abu Khabib and Abu Maath" claimed; aqi claimed
  to: radisson thing
  part_of: bomb
* iraq ASSAULT/aerial occurred
  when: ?
  where: qaim; husayba; anbar
  by: crus
  to: "our people"
* dem REQUEST/yield occurred
  when: 2005-11-11
  by: aqi
  to: regime
  about: leave
  about: embassy
* leave RETREAT/withdraw demanded optional
  when: ?
  by: regime
  where: "Iraq"
* embassy SANCTION/discontinue demanded optional
  when: ?
  by: regime
* threat THREATEN/violence occurred
  when: 2005-11-11
  by: aqi
  to: regime
  about: next
* next ASSAULT threatened optional
  when: ?
  by: aqi
  to: regime
* hy ASSAULT/suicide-attack occurred
  when: ?
  where: hyatt; amman
  by: "Abu Omran" claimed; aqi claimed
  to: hyatt thing
  part_of: bomb
* day ASSAULT/suicide-attack occurred
  when: ?
  where: "the third"; amman
  by: "Abu Maath's comrade" claimed; aqi claimed
  to: "the third" thing
  part_of: bomb
* bases AID occurred
  when: ?
  by: regime
  to: crus

== w-amman-3
outlet: The Petra Courier
register: court
published: 2006-09-22
--
Death {sent|sentence} for woman whose belt {try|failed}

The State Security Court in Amman {sent|sentenced} the failed bomber of last November's hotel {bomb|attacks} to death by hanging on Thursday, and with her in their absence seven men, among them Zarqawi, whom a US air {zarq|strike} {zarq|killed} in June.

The judges held that the woman had tried to {try|set off} her belt in the ballroom of the Radisson beside her husband, who {rad|killed} 36 people there, and had run out with the guests when a pin jammed. In a confession shown on television four days after the {bomb|attacks}, she said so herself. Before the court she {retract|took} it {retract|back}: she had been {torture|beaten} until she signed. The prosecution {rejbeat|called} the {charge|charge} of {torture!denied|beatings} baseless.

The {bomb|bombings} {bomb|took} 60 lives in all, the last that of a film director who died of his wounds two days afterwards, and of whose daughter the bride's brother said in court: "She had come for one evening." The defence will {appeal|ask} the Court of Cassation to {overturn|quash} the {sent|verdict}; it has 30 days.

Eight months into the {trial|trial}, the {trial|trial} itself had twice been {adjourn|adjourned} for want of a lawyer willing to appear.

~ By our court reporter
~ Share on: Facebook Digg del.icio.us
--
who us: state US | US
* sent SANCTION/convict occurred
  when: 2006-09-21 "Thursday"
  count: 7 "seven men"
  where: amman
  by: court
  to: woman; zarqawi; "seven men"
* bomb ASSAULT/suicide-attack occurred
  when: 2005-11 "last November"
  where: radisson; amman
  to: "hotel" thing
  killed: 60 "60 lives" side civilian
  killed: 1 "a film director" part side civilian
* zarq ASSAULT/aerial occurred
  when: 2006-06 "June"
  by: us
  to: zarqawi
  with: airstrike "air strike"
  killed: 1 "Zarqawi" side recipient
* try ASSAULT/suicide-attack attempted
  when: 2005-11 "last November"
  where: radisson; amman
  by: woman
  to: "the guests"
  with: suicide-vest "belt"
  said: "The judges" official "held"
  said: woman party "said"
  part_of: bomb
* rad ASSAULT/suicide-attack occurred
  when: 2005-11 "last November"
  where: radisson; amman
  by: "her husband"
  to: "36 people"
  killed: 36 "36 people" side civilian
  said: "The judges" official "held"
  part_of: bomb
* retract REJECT occurred optional
  when: 2006-01/2006-09-21 bounded
  where: amman
  by: woman
  to: court
* torture ASSAULT/beat occurred
  when: 2005-11/2006-09-21 bounded
  to: woman
  said: woman party claimed "took it back"
  said: "The prosecution" official denied "called"
* charge ACCUSE/allege occurred optional
  when: 2006-01/2006-09-21 bounded
  where: amman
  by: woman
  about: torture
* rejbeat REJECT occurred optional
  when: 2006-01/2006-09-21 bounded
  where: amman
  by: "The prosecution"
  to: woman
  about: charge
  answers: charge "called the charge"
* appeal REQUEST/yield announced
  when: 2006-09-21/2006-10-21 bounded "30 days"
  by: "The defence"
  to: "the Court of Cassation"
  about: overturn
* overturn REJECT demanded optional
  when: ?
  by: "the Court of Cassation"
  to: court
  about: sent
* trial ACCUSE/investigate occurred optional
  when: 2006-01/2006-09-21 bounded "Eight months"
  where: amman
  by: court
  to: woman; "seven men"; zarqawi
  about: bomb
* adjourn REJECT occurred optional
  when: 2006-01/2006-09-21 bounded
  where: amman
  by: court
  count: 2 "twice"
