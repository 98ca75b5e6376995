story: c-aiete
conflict: Spain and ETA
countries: ES, FR
facts: 17 October 2011 conference at Aiete in San Sebastian (Annan, Ahern, Brundtland, Adams, Joxe, Powell) asks ETA to end its armed activity and
  Spain and France to open talks; 20 October ETA announces the definitive cessation; 8 April 2017 caches at eight places given to French police
  through civilians at Bayonne; 2 May 2018 letter of dissolution, 4 May Cambo. (public record: press 2011-2018)

who eta: group ES | ETA; the band; the group
who annan: person - | Kofi Annan; Annan
who adams: person IE | Gerry Adams; Adams
who spain: government ES | Madrid; Spanish government; the government
who france: government FR | Paris; French government
who zapatero: office ES | Zapatero
who rajoy: office ES | Mariano Rajoy; Rajoy
who artisans: population FR | Peace Artisans; artisans of peace
who avt: organisation ES | Association of Victims of Terrorism; AVT; victims' associations
who frpolice: force FR | French police
who ivc: body - | International Verification Commission; verifiers
who prosecutor: body FR | Paris prosecutor
who otegi: person ES | Otegi
who pp: party ES | Popular Party; PP
where ss: town ES 43.32 -1.98 | San Sebastian; Donostia; San Sebastián
where bayonne: town FR 43.49 -1.47 | Bayonne; Baiona
where cambo: town FR 43.36 -1.40 | Cambo; Cambo-les-Bains

== c-aiete-1
outlet: Kantauri Wire
register: wire
published: 2011-10-20
--
ETA {end|gives up} the gun after 43 years

MADRID, Oct 20 (KW) - Three people in white hoods {end|declared} on Thursday evening, in Basque and in Spanish, the "definitive {end|cessation}" of ETA's armed activity, and {dial|called on} Spain and France to open direct {talks|talks} on "the consequences of the conflict".

The video met, within three days, the first {aask|demand} of the {conf|conference} in San Sebastian on Monday, where Kofi Annan, Gerry Adams and four other statesmen had {aask|asked} just that. No weapon was {arms|handed in} and nothing was said of dissolution.

"A victory of democracy," Zapatero said, a month before an election in which he is not standing; he left the rest to "the next government". Rajoy, who is expected to lead it, {rajthx|praised} the police and noted that there had been no political concession. Victims' associations were not satisfied: the AVT {avtask|demanded} that the group {diss|dissolve} and its members be brought to court.

ETA {kill|killed} 829 people by the official count, the last a French policeman {melun|shot} near Paris in March of last year. Some 700 of its members are in prison.
--
who france: France
who spain: Spain
* end RETREAT/ceasefire occurred
  when: 2011-10-20 "Thursday evening"
  by: eta
  answers: aask "met, within three days"
* dial REQUEST/meet occurred
  when: 2011-10-20 "Thursday evening"
  by: eta
  to: spain; france
  about: talks
* talks CONSULT demanded optional
  when: ?
  by: spain; france; eta
* aask REQUEST/yield occurred
  when: 2011-10-17 "Monday"
  where: ss
  by: annan; adams; "four other statesmen"
  to: eta
  about: end
* conf CONSULT/multilateral occurred
  when: 2011-10-17 "Monday"
  where: ss
  by: annan; adams; "four other statesmen"
* arms RETREAT/disarm denied
  when: 2011-10-20
  by: eta
* rajthx SUPPORT occurred
  when: 2011-10-20
  by: rajoy
  to: "the police"
* avtask REQUEST/yield occurred
  when: 2011-10-20
  by: avt
  to: eta
  about: diss
  answers: end "were not satisfied"
* diss RETREAT demanded optional
  when: ?
  by: eta
* kill ASSAULT occurred
  when: 1968/2011 year "43 years"
  by: eta
  to: "829 people"
  killed: 829 "829 people" voice "the official count"
* melun ASSAULT/firearms occurred
  when: 2010-03 "March of last year"
  where: "Paris"
  by: eta
  to: "a French policeman"
  killed: 1 "a French policeman" side recipient
  part_of: kill
figure: prisoners ~700 "Some 700 of its members" of eta

== c-aiete-2
outlet: La Gazette de l'Adour
register: daily
published: 2017-04-09
--
A Saturday of chestnut woods and sealed bags

At seven o'clock 172 volunteers in pairs took their places beside eight caches, and waited for the gendarmes to come. By then a list of co-ordinates, {list|passed} by ETA to the Peace Artisans on Friday night, had in a room of the town hall at Bayonne been {list2|given} to the verifiers and by these to the Paris prosecutor.

At nightfall police had {disarm|recovered} 118 firearms, 2,875 kilos of explosives and thousands of rounds. "A great step," the interior minister in Paris {minfr|applauded}; he had instructed his men to {noarr|arrest} nobody. In December, at Louhossoa, they still had: five who had begun to {louh|destroy} arms on their own were {louharr|held} for four days then {louhfree|let go}.

In the streets some 20,000 {bay|gathered}. There were speeches, and rain.

Madrid will {noquid|give nothing} for it. It {dissask|insisted} that the band dissolve, ask pardon and go; the law on prisoners kept far from home stays as it is. The PP's spokesman {farce|called} the day a "theatre". A month ago, though, the Basque parliament, with the PP abstaining, voted its {bpv|backing} for the {disarm|hand-over}.
--
who frpolice: police
* list COOPERATE occurred
  when: 2017-04-07 "Friday night"
  by: eta
  to: artisans
* list2 COOPERATE occurred
  when: 2017-04-07/2017-04-08 bounded "By then"
  where: bayonne
  by: artisans
  to: ivc; prosecutor
* disarm RETREAT/disarm occurred
  when: 2017-04-08 "Saturday"
  by: eta
  to: frpolice
  munitions: 118 "118 firearms"
  sites: 8 "eight caches"
* minfr SUPPORT occurred
  when: 2017-04-08/2017-04-09 bounded
  by: "the interior minister"
  to: eta
  answers: disarm "A great step"
* noarr COERCE/arrest denied
  when: 2017-04-08
  by: frpolice "his men"
* louh RETREAT/disarm attempted
  when: 2016-12 "December"
  where: "Louhossoa"
  by: "five"
* louharr COERCE/arrest occurred
  when: 2016-12 "December"
  where: "Louhossoa"
  by: frpolice
  to: "five"
  detained: 5 "five"
* louhfree RETREAT/release occurred
  when: 2016-12
  where: "Louhossoa"
  by: frpolice
  to: "five"
  released: 5 "five"
* bay PROTEST/demo occurred
  when: 2017-04-08
  where: bayonne
  by: "some 20,000"
* noquid REJECT occurred
  when: 2017-04-08/2017-04-09 bounded
  by: spain
  to: eta
* dissask REQUEST/yield occurred
  when: 2017-04-08/2017-04-09 bounded
  by: spain
  to: eta
  about: RETREAT
* farce ACCUSE/disapprove occurred
  when: 2017-04-08/2017-04-09 bounded
  by: pp "The PP's spokesman"
  to: eta
  about: disarm
  answers: disarm "the day"
* bpv SUPPORT occurred
  when: 2017-03 "A month ago"
  by: "the Basque parliament"
  to: eta
  about: disarm
figure: demonstrators ~20000 "some 20,000" at bayonne
figure: explosives 2875 "2,875 kilos"
