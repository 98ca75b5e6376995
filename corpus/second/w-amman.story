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
AS IT HAPPENS: hotels {bombs|bombed} in Amman, claim on website, thousands {march|march}

18:40 The day's last entry. Officials have put the dead of the three {bombs|attacks} at 57, down from 67 this morning; "bodies were counted twice," says deputy prime minister Marwan Muasher. About 115 are in hospital. Land crossings, {closed|closed} since midnight, {reopen|open} again at seven.

16:15 Security Council in New York {unsccond|condemns} the {bombs|bombings}. Hotels in Cairo and Beirut {post|post} extra police at their doors.

14:30 The {march|march} from the Husseini mosque is bigger than anybody expected: flags, taxi horns, "Burn in hell, Zarqawi". One of the hotels has {rooms|offered} free rooms to relatives from abroad.

12:05 A text on a website often used by al-Qaeda in Iraq says "a group of our best lions" did it. It calls the hotels "a backyard for the enemies of the faith". Nobody can verify that it is genuine.

11:20 Police say they have {arr|picked up} more than a hundred people overnight, most of them Iraqis. Muasher: "suspects, I would not say more."

09:50 The King, who broke off a {kingvisit|visit} to Kazakhstan, is back. "We will {vow,hunt|pull} them {vow,hunt|out} of their lairs," he tells state television.

08:30 What is known. Shortly before nine last night a man {rad|blew himself up} among wedding guests in the Philadelphia ballroom of the Radisson SAS. Minutes later another {hyatt|struck} in the lobby of the Grand Hyatt. A third, kept by guards from entering the Days Inn, {days|detonated} his belt on the driveway, {days|killing} three members of a Chinese delegation. Most of the dead are Jordanians.

~ Refresh | Turn off auto-update | 2,311 people are reading this page
--
who unsc: body - | Security Council
who egypt: unknown - | Hotels in Cairo and Beirut
* bombs ASSAULT/suicide-attack occurred
  when: 2005-11-09 "last night"
  where: radisson; hyatt; days; amman
  by: "a man"; "another"; "A third"; aqi claimed
  to: radisson thing; hyatt thing; days thing; "wedding guests"
  with: suicide-vest "belt"
  killed: 57 "57" side civilian voice "Officials"
  killed: 67 "67" side civilian voice "Officials" as_of 2005-11-10
  injured: ~115 "About 115" side civilian
  count: 3 "three"
* rad ASSAULT/suicide-attack occurred
  when: 2005-11-09 "last night"
  where: radisson; amman
  by: "a man"; aqi claimed
  to: "wedding guests"; radisson thing
  part_of: bombs
* hyatt ASSAULT/suicide-attack occurred
  when: 2005-11-09 "Minutes later"
  where: hyatt; amman
  by: "another"; aqi claimed
  to: hyatt thing
  part_of: bombs
* days ASSAULT/suicide-attack occurred
  when: 2005-11-09
  where: days; amman
  by: "A third"; aqi claimed
  to: "three members of a Chinese delegation"; days thing
  with: suicide-vest "belt"
  killed: 3 "three members of a Chinese delegation" side civilian
  part_of: bombs
* closed COERCE/restrict occurred
  when: 2005-11-10 "midnight"
  to: "Land crossings" thing
* reopen RETREAT/access announced
  when: 2005-11-10/2005-11-11 bounded "seven"
  to: "Land crossings" thing
* unsccond ACCUSE/disapprove occurred
  when: 2005-11-10 "16:15"
  where: "New York"
  by: unsc
  to: aqi
  about: bombs
  answers: bombs "condemns"
* post MOBILIZE/police occurred
  when: 2005-11-10 "16:15"
  where: "Cairo"; "Beirut"
  by: egypt
* march PROTEST/demo occurred
  when: 2005-11-10 "14:30"
  where: "Husseini mosque"; amman
  by: "thousands"
  to: zarqawi
* rooms AGREE occurred
  when: 2005-11-09/2005-11-10 bounded
  by: "One of the hotels"
  to: "relatives from abroad"
  about: AID
* arr COERCE/arrest occurred
  when: 2005-11-09/2005-11-10 day "overnight"
  by: police
  to: "more than a hundred people"
  detained: >=100 "more than a hundred people" voice police
  said: police official "say"
* kingvisit CONSULT/visit occurred optional
  when: 2005-11-09/2005-11-10 bounded
  where: "Kazakhstan"
  by: king
  to: "Kazakhstan"
* vow THREATEN/violence occurred
  when: 2005-11-10 "09:50"
  by: king
  to: aqi
  about: hunt
* hunt ASSAULT threatened optional
  when: ?
  by: king
  to: aqi

== w-amman-2
outlet: Statement in the name of Zarqawi's organisation, as circulated
register: communique
published: 2005-11-11
--
Second statement on the {bombs|raid} on the dens of evil

Praise to Him who humiliates tyrants. After the media wing of the organisation announced our responsibility for the blessed {bombs|raid} in Amman, the apostate regime began to {lies|spread lies}. We say: four of the brothers carried it out, three men and the wife of one of them, all from the land of the two rivers, after a month of {watch|watching} these places. Abu Khabib and Abu Maath {rad,hyatt,days|took} the Radisson, Abu Omran the Hyatt, Abu Maath's comrade the third.

They say that we {bombs|targeted} a wedding. We did not {bombs!denied|aim} at a wedding. If Muslims fell, it was because a ceiling came down.

The {bombs|raid} is an answer to the {crimes|crimes} of the crusaders against our people in Anbar, whose air force {qaim|bombed} Qaim and Husayba, and to the {bases|treachery} of a ruler who {bases|opened} his bases to them. Let the tyrant know that if he does not {dem,wd|withdraw} his men from Iraq and {dem,emb|shut} the embassies, what is {vow2,next|coming} will be harder and more bitter.
--
who aqi: We; our; us
who crus: coalition - | crusaders; air force
who regime: government JO | the apostate regime; a ruler; the tyrant
where anbar: province IQ 33.4 43.0 | Anbar
where qaim: town IQ 34.37 41.09 | Qaim
where husayba: town IQ 34.39 41.0 | Husayba
* bombs ASSAULT/suicide-attack occurred
  when: ?
  where: radisson; hyatt; "the third"; amman
  by: aqi claimed; "four of the brothers" claimed
  to: radisson thing; hyatt thing; "a wedding"
  answers: crimes "answer to the crimes"
  answers: bases "to the treachery"
  said: aqi party claimed
  said: regime party "say"
* rad ASSAULT/suicide-attack occurred
  when: ?
  where: radisson; amman
  by: "Abu Khabib" claimed; "Abu Maath" claimed; aqi claimed
  to: radisson thing
  said: aqi party claimed
  part_of: bombs
* hyatt ASSAULT/suicide-attack occurred
  when: ?
  where: hyatt; amman
  by: "Abu Omran" claimed; aqi claimed
  to: hyatt thing
  said: aqi party claimed
  part_of: bombs
* days ASSAULT/suicide-attack occurred
  when: ?
  where: "the third"; amman
  by: "Abu Maath's comrade" claimed; aqi claimed
  to: "the third" thing
  said: aqi party claimed
  part_of: bombs
* lies COERCE/misinformation occurred optional
  when: ?
  by: regime alleged of aqi
  to: aqi
  said: aqi party claimed
* watch MOBILIZE occurred optional
  when: ? "a month"
  where: amman
  by: "four of the brothers"
  to: "these places" thing
* crimes ASSAULT occurred
  when: ?
  where: anbar
  by: crus alleged of aqi
  to: "our people"
  said: aqi party claimed
* qaim ASSAULT/aerial occurred
  when: ?
  where: qaim; husayba; anbar
  by: crus alleged of aqi
  to: qaim thing; husayba thing
  with: airstrike "air force"
  said: aqi party claimed
  part_of: crimes
* bases COOPERATE occurred
  when: ?
  by: regime alleged of aqi
  to: crus
  said: aqi party claimed
* dem REQUEST/yield occurred
  when: 2005-11-11
  by: aqi
  to: regime
  about: wd
* wd RETREAT/withdraw demanded optional
  when: ?
  where: "Iraq"
  by: regime
* emb SANCTION/withdraw demanded optional
  when: ?
  by: regime
* vow2 THREATEN/violence occurred
  when: 2005-11-11
  by: aqi
  to: regime
  about: next
* next ASSAULT threatened optional
  when: ?
  by: aqi
  to: regime

== w-amman-3
outlet: The Petra Courier
register: court
published: 2006-09-22
--
Death {sent|sentence} for woman whose belt {try|failed}

The State Security Court in Amman {sent|sentenced} the {try|failed} bomber of last November's hotel {bombs|attacks} to death by hanging on Thursday, and with her in their absence seven men, among them Zarqawi, whom a US air {zarq|strike} {zarq|killed} in June.

The judges held that the woman had tried to {try|set off} her belt in the ballroom of the Radisson beside her husband, who {rad|killed} 36 people there, and had {flee|run out} with the guests when a pin {try|jammed}. In a {confess|confession} shown on television four days after the {bombs|attacks}, she said so herself. Before the court she {retract|took it back}: she had been {beat|beaten} until she signed. The prosecution {rejbeat|called} the {charge|charge} of {beat|beatings} baseless.

The {bombs|bombings} took 60 lives in all, the last that of a film director who died of his wounds two days afterwards, and of whose daughter the bride's brother said in court: "She had come for one evening." The defence will {appeal|ask} the Court of Cassation to {quash|quash} the {sent|verdict}; it has 30 days.

Eight months into the {trial|trial}, the {trial|trial} itself had twice been {adj|adjourned} for want of a lawyer willing to appear.

~ By our court reporter
~ Share on: Facebook Digg del.icio.us
--
who us: state US | US
* sent SANCTION/convict occurred
  when: 2006-09-21 "Thursday"
  where: amman
  by: court
  to: woman; "seven men"; zarqawi
  count: 7 "seven men"
* bombs ASSAULT/suicide-attack occurred
  when: 2005-11 "last November"
  where: radisson; amman
  by: "her husband"
  to: "hotel" thing
  killed: 60 "60 lives" side civilian
  killed: 1 "a film director" part side civilian
* rad ASSAULT/suicide-attack occurred
  when: 2005-11 "last November"
  where: radisson; amman
  by: "her husband"
  to: "36 people"
  killed: 36 "36 people" side civilian
  said: court official "held"
  part_of: bombs
* try ASSAULT/suicide-attack attempted
  when: 2005-11 "last November"
  where: radisson; amman
  by: woman
  to: radisson thing; "the guests"
  with: suicide-vest "belt"
  said: court official "held"
  said: woman party "said"
  part_of: bombs
* flee RETREAT/withdraw occurred optional
  when: 2005-11 "last November"
  where: radisson; amman
  by: woman
  said: court official "held"
* zarq ASSAULT/aerial occurred
  when: 2006-06 "June"
  by: us
  to: zarqawi
  with: airstrike "air strike"
  killed: 1 "Zarqawi" side recipient
* confess CONCEDE occurred optional
  when: 2005-11 from bombs "four days after"
  by: woman
* retract REJECT occurred optional
  when: 2005-11/2006-09-21 bounded
  where: amman
  by: woman
  to: court
  about: confess
* beat ASSAULT/beat occurred
  when: 2005-11/2006-09-21 bounded
  to: woman
  said: woman party claimed
  said: "The prosecution" official denied "called"
* charge ACCUSE/allege occurred optional
  when: 2005-11/2006-09-21 bounded
  where: amman
  by: woman
  about: beat
* rejbeat REJECT occurred optional
  when: 2005-11/2006-09-21 bounded
  by: "The prosecution"
  to: woman
  about: charge
  answers: charge "called the charge"
* appeal REQUEST/yield announced
  when: 2006-09-21/2006-10-21 bounded "30 days"
  by: "The defence"
  to: "the Court of Cassation"
  about: quash
* quash REJECT demanded optional
  when: ?
  by: "the Court of Cassation"
  to: court
  about: sent
* trial ACCUSE/investigate occurred
  when: 2006-01/2006-09-21 bounded "Eight months"
  where: amman
  by: court
  to: woman; "seven men"; zarqawi
  about: bombs
* adj COERCE occurred optional
  when: 2006-01/2006-09-21 bounded
  by: court
  count: 2 "twice"
