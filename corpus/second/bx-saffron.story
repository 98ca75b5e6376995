story: bx-saffron
conflict: Myanmar
countries: MM, JP, US, SG
facts: Fuel prices in Myanmar rose on 15 August 2007; marches followed; on 5 September soldiers beat monks at Pakokku; monks marched from 18 September, up to 100,000 people on 24 September; curfew on 25 September; shots and tear gas on 26 September; raids on monasteries in the night to 27 September and nine dead that day by the state's count, among them the Japanese cameraman Kenji Nagai.
  Ibrahim Gambari came from 29 September to 2 October and met Aung San Suu Kyi and Than Shwe. Pinheiro, UN rapporteur, counted at least 31 dead in December; 3,000 to 4,000 arrested. (public record: state media, UN reports, press of 2007.)

who junta: government MM | State Peace and Development Council; the junta; the generals; military government
who army: force MM | soldiers; troops; the army; Security members; security forces
who police: force MM | riot police; police
who uda: organisation MM | Union Solidarity and Development Association; USDA; Swan Arr Shin
who monks: population MM | monks; the clergy; the sangha
who suukyi: person MM | Aung San Suu Kyi; Suu Kyi; Daw Suu Kyi
who nld: party MM | National League for Democracy; NLD
who thanshwe: person MM | Than Shwe; Senior General Than Shwe
who gen88: group MM | 88 Generation Students; 88 Generation
who minkonaing: person MM | Min Ko Naing
who gambari: person - | Ibrahim Gambari; Gambari; Mr Gambari
who pinheiro: person - | Paulo Sérgio Pinheiro; Pinheiro; the Special Rapporteur
who nagai: person JP | Kenji Nagai; Nagai; Japanese cameraman; Japanese journalist
who japan: state JP | Japan; Tokyo
who us: state US | United States; Washington
who bush: person US | George W. Bush; Bush; President Bush
who china: state CN | China; Beijing
who asean: organisation - | ASEAN
who unsc: body - | UN Security Council; Security Council

where yangon: town MM 16.80 96.15 | Yangon; YANGON; Rangoon
where sule: site MM 16.774 96.158 | Sule pagoda; Sule
where shwedagon: site MM 16.798 96.150 | Shwedagon pagoda; Shwedagon
where pakokku: town MM 21.33 95.08 | Pakokku
where mandalay: town MM 21.97 96.08 | Mandalay
where ngwe: site MM 16.83 96.20 | Ngwe Kya Yan monastery; Ngwe Kya Yan
where naypyitaw: town MM 19.75 96.10 | Naypyitaw

== bx-saffron-1
outlet: Lantern Bay News Agency
register: wire
published: 2007-09-27
--
Nine {shoot|killed} in Yangon, Japanese cameraman among them, as troops {shoot|fire} into crowds

YANGON, Sept 27 (LBNA) - Soldiers {shoot|shot} into crowds and {raids|dragged} hundreds of Buddhist monks out of their monasteries on Thursday as Myanmar's generals used {crack|force} for a second day to break the biggest {protests|protests} against them in nineteen years.

State television said in its evening bulletin that nine people were {shoot|killed}, one of them a Japanese, and eleven {shoot|hurt}, while thirty-one members of the security forces had been {stones|injured} by stones and clubs. Diplomats believed the true number of dead was "many times" higher, without giving one.

Near the Sule pagoda lorries {unload|unloaded} soldiers about half past one. A loudspeaker {disp|gave} some ten thousand people ten minutes to go home. Before the time was up they {sule|charged}, {sule|firing}. A photograph shows Kenji Nagai, who worked for a small Tokyo agency, on his back with his camera still raised and a man in sandals and helmet above him. "He was {nagai|shot} from no more than a metre," said a student who had run past.

The {raids|raids} began after midnight. At Ngwe Kya Yan, in the east of the city, neighbours heard {blows|blows} and crying; in the morning there was blood on the stairs, and seventy of the hundred and fifty who live there had been {ngwe|taken off}. An abbot told a foreign radio that one of his novices had been {novice|beaten} to death. People who {bricks|threw} bricks at the troops when they came back for the rest were {ngwefire|fired at}. Two members of the National League for Democracy were also {nldarr|arrested} in the night.

The {crack|crackdown} opened on Wednesday, hours after a {curf|curfew} from nine to five and a {ban|ban} on gatherings of more than five had been proclaimed. Police used {east|batons} and {east|gas} on monks at the eastern gate of the Shwedagon; at least one man {bullet|fell} to a bullet that day, by the government's own account, and by others four.

Abroad the tone sharpened. Washington {freeze|froze} the assets of fourteen leaders, two days after President Bush had announced such {freeze!announced|measures} before the United Nations. In New York the foreign ministers of ASEAN, whose member Myanmar is, voiced "{asean|revulsion}" to their colleague and {aseandem|demanded} that the generals stop using {crack|force}. Tokyo said it would {tokyo|protest} strongly. Beijing {beijing|urged} restraint on "all parties", though with Moscow it had {prevent|prevented} any condemnation by the Security Council on Wednesday, while the council {endorse|endorsed} the {journey|journey} of the envoy Ibrahim Gambari, who is {journey|expected} from Singapore on Saturday.

It all started with the price of diesel, which the government doubled without notice on August 15. Former student leaders {walk19|walked} through Yangon in {walk19|protest} four days later; thirteen of them, Min Ko Naing at their head, were {seize88|seized} in the night of August 21. The monks came in after soldiers had {pakokku|tied} some of their number to lamp posts at Pakokku and {pakokku|thrashed} them, on September 5. They {ultim|gave} the junta until the 17th to apologise. It did not. Since the 18th they have {march|marched}, bowls turned upside down to {alms|refuse} the alms of men in uniform, and last Saturday a {lake|column} was {let|let through} to the lakeside house where Aung San Suu Kyi has been {house|confined} for most of eighteen years. She came to the gate and wept.

~ Lantern Bay News Agency - all hours, all languages
--
who us: Washington
who un: organisation - | United Nations
who moscow: government RU | Moscow
who leaders: population MM | Former student leaders
who junta: the government; generals; the government's
where eastgate: site MM 16.798 96.152 | eastern gate of the Shwedagon
where newyork: town US 40.71 -74.01 | New York
* shoot ASSAULT/firearms occurred
  when: 2007-09-27 "Thursday"
  where: yangon
  by: army
  to: "crowds"
  killed: 9 "nine people" voice "State television"
  killed: 1 "one of them a Japanese" part side civilian voice "State television"
  injured: 11 "eleven" voice "State television"
  part_of: crack
  said: "State television" media "said"
* raids COERCE/arrest occurred
  when: 2007-09-27 "Thursday" "after midnight"
  where: yangon
  by: army
  to: monks
  detained: >=200 vague "hundreds of Buddhist monks" side recipient
* crack ASSAULT ongoing
  when: 2007-09-26/2007-09-27 "Wednesday"
  where: yangon
  by: junta; army
  answers: protests "to break the biggest protests"
* protests PROTEST/demo ongoing
  when: 2007-08-19/2007-09-27
  where: yangon
  by: monks
  to: junta
* stones PROTEST/riot occurred
  when: 2007-09-27
  where: yangon
  by: "crowds"
  to: army
  with: stones "stones"; blunt "clubs"
  injured: 31 "thirty-one members of the security forces" side recipient voice "State television"
  said: "State television" media "said"
* unload MOBILIZE/troops occurred
  when: 2007-09-27 "about half past one"
  where: sule; yangon
  by: army
* disp REQUEST/yield occurred
  when: 2007-09-27 "about half past one"
  where: sule; yangon
  by: army
  to: "some ten thousand people"
* sule ASSAULT/firearms occurred
  when: 2007-09-27 "about half past one"
  where: sule; yangon
  by: army
  to: "some ten thousand people"
  part_of: shoot
* nagai ASSAULT/firearms occurred
  when: 2007-09-27
  where: sule; yangon
  by: army
  to: nagai
  killed: 1 "one of them a Japanese" side civilian voice "State television"
  part_of: sule
  said: "a student who had run past" witness "said"
* blows ASSAULT/beat occurred
  when: 2007-09-27 "after midnight"
  where: ngwe; yangon
  by: army
  to: monks
  part_of: ngwe
  said: "neighbours" witness "heard"
* ngwe COERCE/arrest occurred
  when: 2007-09-27 "after midnight"
  where: ngwe; yangon
  by: army
  to: monks
  detained: 70 "seventy" side recipient
  part_of: raids
* novice ASSAULT/beat occurred
  when: 2007-09-27 "after midnight"
  by: army alleged of "An abbot"
  to: "one of his novices"
  killed: 1 "one of his novices" side civilian voice "An abbot"
  said: "An abbot" witness via "a foreign radio" "told"
* bricks PROTEST/riot occurred
  when: 2007-09-27
  where: ngwe; yangon
  by: "People who threw bricks"
  to: army
  with: stones "bricks"
* ngwefire ASSAULT/firearms occurred
  when: 2007-09-27
  where: ngwe; yangon
  by: army
  to: "People who threw bricks"
* nldarr COERCE/arrest occurred
  when: 2007-09-26/2007-09-27 day "in the night"
  to: nld "Two members of the National League for Democracy"
  detained: 2 "Two members" side recipient
* curf COERCE/curfew occurred
  when: 2007-09-25/2007-09-26 bounded "hours after"
  where: yangon
  by: junta
* ban COERCE/restrict occurred
  when: 2007-09-25/2007-09-26 bounded "hours after"
  where: yangon
  by: junta
  to: "gatherings of more than five" thing
* east ASSAULT/crowd-control occurred
  when: 2007-09-26 "Wednesday"
  where: eastgate; yangon
  by: police
  to: monks
  with: blunt "batons"; crowd-control "gas"
  part_of: crack
* bullet ASSAULT/firearms occurred
  when: 2007-09-26 "that day"
  to: "one man"
  with: small-arms "bullet"
  killed: >=1 "at least one man" side recipient voice junta
  killed: 4 "four" side recipient voice "others"
  said: junta official "account"
  said: "others" unnamed
* freeze SANCTION/discontinue occurred
  when: 2007-09-27 "two days after"
  by: us
  to: junta; "fourteen leaders"
  said: bush official "announced"
* asean ACCUSE/disapprove occurred
  when: 2007-09-26/2007-09-27 bounded
  where: newyork
  by: asean
  to: junta
  about: crack
* aseandem REQUEST/yield occurred
  when: 2007-09-26/2007-09-27 bounded
  where: newyork
  by: asean
  to: junta
  about: crack
* tokyo ACCUSE/disapprove announced
  when: ?
  by: japan
  to: junta
  about: nagai
* beijing REQUEST/yield occurred
  when: 2007-09-26/2007-09-27 bounded
  by: china
  to: "all parties"
* prevent REJECT occurred
  when: 2007-09-26 "Wednesday"
  by: china; moscow
  to: unsc
  about: ACCUSE/disapprove by unsc to junta
* endorse SUPPORT occurred
  when: 2007-09-26 "Wednesday"
  by: unsc
  to: gambari
  about: journey
* journey CONSULT/visit announced
  when: 2007-09-29 "Saturday"
  where: "Myanmar"
  by: gambari
  to: junta
* walk19 PROTEST/demo occurred
  when: 2007-08-19 from text "four days later"
  where: yangon
  by: leaders
  to: junta
  part_of: protests
* seize88 COERCE/arrest occurred
  when: 2007-08-21 from text "August 21"
  to: leaders; minkonaing
  detained: 13 "thirteen of them" side recipient
* pakokku ASSAULT/beat occurred
  when: 2007-09-05 from text "September 5"
  where: pakokku
  by: army
  to: monks
* ultim REQUEST/yield occurred
  when: 2007-09-05/2007-09-17 bounded
  by: monks
  to: junta
  about: CONCEDE by junta to monks
* march PROTEST/demo ongoing
  when: 2007-09-18/2007-09-27 from text "the 18th"
  by: monks
  to: junta
  part_of: protests
* alms PROTEST/boycott ongoing
  when: 2007-09-18/2007-09-27 from text "the 18th"
  by: monks
  to: army "men in uniform"
* lake PROTEST/demo occurred
  when: 2007-09-22 "last Saturday"
  where: "the lakeside house"
  by: monks
  part_of: march
* let RETREAT/access occurred optional
  when: 2007-09-22 "last Saturday"
  where: "the lakeside house"
  to: monks
* house COERCE/restrict ongoing
  when: ? "for most of eighteen years"
  where: "the lakeside house"
  to: suukyi
figure: demonstrators ~10000 "some ten thousand people" at sule

== bx-saffron-2
outlet: The Mirror of the Union
register: state-media
published: 2007-09-29
--
Those behind unrest unmasked; people {rally|denounce} destructive elements

NAYPYITAW, 28 Sept - Tranquillity has been restored in the greater part of Yangon, where stooges from within and without, bogus monks and scoundrels among them, had on 26 and 27 September {stones|attacked} Security members with sticks, catapults and knives, {stones|set} two motorcycles {stones|alight} and tried to {snatch|snatch} weapons.

Security members, who first {disp|asked} the crowds by loudspeaker to disperse in accordance with Section 144, had no choice but to {shoot|disperse} them with the least {shoot|force}, the Ministry of Information announced. In doing so warning {shoot|shots} were {shoot|fired}, by which nine persons lost their lives. Among these was a Japanese citizen who had entered on a tourist visa and was found in the midst of the rioters. The government of Japan has been told of Myanmar's {regret|regret}. A deputy foreign minister of that country is {yabu|due} on Sunday; his questions will be answered.

From Ngwe Kya Yan and six other monasteries 513 monks, one novice, 167 men and 30 women were {raids|called in} for {raids|questioning}, as it had to be found out who was a true son of the Buddha and who wore the robe to hide a slingshot. Those found innocent are being {sentback|sent back} and cared for; the State Sangha Maha Nayaka Committee {direct|directed} abbots not to let young monks out after the evening meal. Weapons, and also a large number of indecent pictures, were {found|found} in the monks' cells. Rumours that a monk was {novice|killed} are the invention of a radio station in Oslo.

It is now known from where the threads were pulled. The chairman of the so-called 88 Generation, Min Ko Naing, and his gang, in {seize88|custody} since 21 August, admitted that they {embmet|met} with officials of a certain embassy. NLD members {handed|handed} water and money to marchers. Those who write {letters|letters} to the big powers so as to have sanctions clamped on their own mothers and fathers should be ashamed.

Mass {rally|rallies} in support of the National Convention and against the troublemakers were held in Myitkyina on Saturday morning, with over 30,000 attending; speakers from USDA and the Women's Affairs Federation {vigil|called for} vigilance. Yesterday's short interruption of the internet was due to a damaged cable under the sea.

The Union of Myanmar has always {welcome|welcomed} the good offices of the United Nations and of Mr Gambari, who {journey|arrived} on Saturday and was taken to the capital by special aircraft. The friendly People's Republic of China has {chsup|supported} the stance that the matter is internal and that the situation constitutes no threat to the region. In contrast, the loud-voiced power across the Pacific {freeze|closed} the bank accounts of our leaders - leaders who have none there.

Oppose those relying on external elements. Crush all internal and external destructive elements as the common enemy.

~ Today's proverb: He who keeps his feet out of the water is not bitten by the crab.
~ Weather for Yangon: isolated rain
--
who moi: body MM | Ministry of Information
who sanghac: body MM | State Sangha Maha Nayaka Committee
who waf: organisation MM | Women's Affairs Federation
who stooges: population MM | stooges; bogus monks; scoundrels; the crowds; the rioters
who oslo: outlet NO | a radio station in Oslo
who embassy: body US | a certain embassy
who uspower: state US | the loud-voiced power across the Pacific
who yabunaka: office JP | A deputy foreign minister
who junta: The Union of Myanmar
who un: organisation - | United Nations
who japan: The government of Japan
who monks: monks'
where myitkyina: town MM 25.38 97.40 | Myitkyina
where capital: town MM 19.75 96.10 | the capital
* stones PROTEST/riot occurred
  when: 2007-09-26/2007-09-27 from text "26 and 27 September"
  where: yangon
  by: stooges
  to: army; "two motorcycles" thing
  with: blunt "sticks"; stones "catapults"; knife "knives"
* snatch COERCE/seize attempted
  when: 2007-09-26/2007-09-27 from text "26 and 27 September"
  where: yangon
  by: stooges
  to: army; "weapons" thing
* disp REQUEST/yield occurred
  when: 2007-09-26/2007-09-27
  where: yangon
  by: army
  to: stooges
  said: moi official "announced"
* shoot ASSAULT/firearms occurred
  when: 2007-09-26/2007-09-27
  where: yangon
  by: army
  to: stooges "the crowds"
  with: small-arms "warning shots"
  killed: 9 "nine persons" side recipient voice moi
  killed: 1 "a Japanese citizen" part side civilian voice moi
  answers: stones "had no choice"
  said: moi official "announced"
* regret CONCEDE occurred optional
  when: 2007-09-27/2007-09-29 bounded
  by: junta
  to: japan
  about: shoot
* yabu CONSULT/visit announced
  when: 2007-09-30 "Sunday"
  by: yabunaka
  to: junta
* raids COERCE/arrest occurred
  when: 2007-09-26/2007-09-29 bounded
  where: ngwe; "six other monasteries"; yangon
  to: monks; "167 men and 30 women"
  detained: 513 "513 monks" part side recipient
  detained: 1 "one novice" part side recipient
  detained: 167 "167 men" part side recipient
  detained: 30 "30 women" part side recipient
* sentback RETREAT/release ongoing
  when: 2007-09-27/2007-09-29 bounded
  to: "Those found innocent"
* direct REQUEST/change occurred
  when: 2007-09-26/2007-09-29 bounded
  by: sanghac
  to: "abbots"
* found COERCE/seize occurred
  when: 2007-09-26/2007-09-29 bounded
  where: "the monks' cells"
  to: "Weapons" thing
* novice ASSAULT/beat denied
  when: ?
  to: "a monk"
  said: oslo media "Rumours"
* seize88 COERCE/arrest occurred
  when: 2007-08-21 from text "21 August"
  to: minkonaing; gen88
* embmet CONSULT occurred
  when: ?
  by: minkonaing; "his gang"; embassy
  said: minkonaing party "admitted"
* handed AID occurred
  when: ?
  by: nld
  to: "marchers"
* letters REQUEST/assist ongoing optional
  when: ?
  by: "Those who write letters"
  to: "the big powers"
  about: SANCTION
* rally PROTEST/demo occurred
  when: 2007-09-29 "Saturday morning"
  where: myitkyina
  by: "over 30,000"
  to: stooges "the troublemakers"
* vigil REQUEST/change occurred
  when: 2007-09-29 "Saturday morning"
  where: myitkyina
  by: uda; waf
* welcome SUPPORT occurred
  when: ?
  by: junta
  to: un; gambari
* journey CONSULT/visit occurred
  when: 2007-09-29 "Saturday"
  where: capital
  by: gambari
  to: junta
* chsup SUPPORT occurred
  when: 2007-09-26/2007-09-29 bounded
  by: china
  to: junta
* freeze SANCTION/discontinue occurred
  when: 2007-09-26/2007-09-29 bounded
  by: uspower
  to: junta; "our leaders"
figure: demonstrators >=30000 "over 30,000" at myitkyina

== bx-saffron-3
outlet: UN Rights Digest
register: un
published: 2007-12-08
--
Rapporteur: no fewer than 31 dead in Myanmar's September, up to a thousand still {arr|held}

GENEVA, 7 December 2007 - At least 31 people were {crack|killed} when the {march|marches} of the monks were {crack|put down} in September, twice the figure given by the authorities, according to a {report|report} that Paulo Sérgio Pinheiro will {report|lay} before the Human Rights Council on Tuesday.

The Special Rapporteur was {visit|received} in the country from 11 to 15 November, for the first time in four years. The government {names|gave} him the names of fifteen dead, all at Yangon: fourteen bodies burned at the Ye Way crematorium, and that of the Japanese journalist Kenji Nagai, who was {nagai|shot} at close range on 27 September near Sule. To these he adds sixteen names from sources which he holds to be credible. They do not include several deaths of monks in detention, which he could not verify, or reports of a large number of bodies burned in the nights from 27 to 30 September.

**Force.** Troops and police, helped by men of the Swan Arr Shin and of the USDA, used {crack|live rounds}, {crack|rubber bullets}, {crack|tear gas} and {crack|clubs} without warning or after warnings too short to obey. On 27 September an army lorry {lorry|drove} into the crowd near a school in Tamwe township and {lorry|killed} three. The {report|report} {find|finds} this a grave {lorry|breach} of the rules on the use of force.

**{arr|Arrests}.** Between 3,000 and 4,000 people were {arr|detained} in September and October; 500 to 1,000 were still {arr|inside} when the {visit|mission} ended. They were {arr|kept} at the Government Technical Institute, in a hall for 1,500 without toilets. Detainees were made to {kneel|kneel} on broken bricks, and monks {kneel|stripped} of their robes. At least 74 persons have vanished. Night {nraids|raids} on the homes of those seen on film went on into the week before the {visit|visit}; U Gambira, a leader of the All Burma Monks' Alliance, was {gambira|taken} on 4 November, and his father and brother were {father|held} in his stead before that.

**Since then.** Monasteries stay {shut|shut}: the Maggin, which sheltered people with AIDS, was {maggin|sealed} on 29 November and its abbot {abbot|expelled}. The opposition leader, Daw Suu Kyi, may {liaison|see} a minister of liaison from time to time, as the Secretary-General's adviser, Mr Gambari, was {gamprom|promised}; she {nldmet|met} her party's executives on 9 November for the first time since May 2004. But the junta's information minister {ruled|ruled out}, on 3 December, any part for her in drafting the constitution.

**Reactions.** The ambassador at Geneva {dismiss|dismissed} the {report|document} as drawn from "exiled malcontents". The European Union, which {eubar|barred} Burmese timber, metals and gems in October, {euwel|welcomed} it. Tokyo has {grant|withheld} a grant of 4.7 million dollars in answer to the {nagai|killing} of its national and goes on {camera|asking} for the camera he held.

**Recommendations.** The rapporteur {recs|calls on} the authorities to free without condition all who are {arr|held} for {march|marching}, to hand over the ashes to the families, to bring to court those who fired, and to admit the Red Cross to the prisons, from which it has been {rcshut|shut out} for two years.
--
who junta: The government; the authorities
who hrc: body - | Human Rights Council
who redcross: organisation - | Red Cross
who gambira: person MM | U Gambira
who abma: organisation MM | All Burma Monks' Alliance
who sg: office - | Secretary-General
who eu: organisation - | European Union
who ambassador: office MM | The ambassador at Geneva
who infomin: office MM | information minister
who pinheiro: the rapporteur; Rapporteur
where geneva: town CH 46.20 6.15 | GENEVA; Geneva
where myanmar: country MM - - | Myanmar
where tamwe: district MM 16.81 96.18 | Tamwe
where yeway: site MM 16.88 96.16 | Ye Way crematorium
where gti: site MM 16.87 96.12 | Government Technical Institute
where maggin: site MM 16.83 96.18 | the Maggin
* crack ASSAULT occurred
  when: 2007-09 from text "September"
  where: yangon
  by: army; police; uda
  to: monks
  with: small-arms "live rounds"; crowd-control "rubber bullets"; crowd-control "tear gas"; blunt "clubs"
  killed: >=31 "At least 31 people" side recipient voice pinheiro
  killed: 15 "fifteen dead" side recipient voice junta
  killed: 16 "sixteen names" part side recipient voice pinheiro
  said: pinheiro official "according to"
* march PROTEST/demo occurred
  when: 2007-09 from text "September"
  by: monks
* report ACCUSE/investigate announced
  when: 2007-12-11 "Tuesday"
  where: geneva
  by: pinheiro
  to: junta
  about: crack
* visit CONSULT/visit occurred
  when: 2007-11-11/2007-11-15 from text "from 11 to 15 November"
  where: myanmar
  by: pinheiro; junta
  to: junta
* names COOPERATE occurred
  when: 2007-11-11/2007-11-15 bounded
  where: myanmar
  by: junta
  to: pinheiro
* nagai ASSAULT/firearms occurred
  when: 2007-09-27 from text "27 September"
  where: sule; yangon
  to: nagai
  killed: 1 "that of the Japanese journalist" side civilian
  part_of: crack
* lorry ASSAULT occurred
  when: 2007-09-27 from text "27 September"
  where: tamwe; yangon
  by: army
  to: "the crowd"
  with: vehicle "army lorry"
  killed: 3 "three" side recipient
  part_of: crack
* find ACCUSE/disapprove occurred
  when: 2007-12-07/2007-12-08 bounded
  by: pinheiro
  to: army
  about: lorry
  answers: lorry "finds this a grave breach"
* arr COERCE/arrest occurred
  when: 2007-09/2007-10 month "September and October"
  where: gti
  to: "people"
  detained: 3000-4000 "Between 3,000 and 4,000 people" side recipient voice pinheiro
  detained: 500-1000 "500 to 1,000" side recipient voice pinheiro as_of 2007-11-15
  detained: <=1000 "up to a thousand" side recipient voice pinheiro
  missing: >=74 "At least 74 persons" side recipient voice pinheiro
  said: pinheiro official
* kneel ASSAULT/torture occurred
  when: 2007-09/2007-11 month
  where: gti
  to: "Detainees"; monks
* nraids COERCE/arrest occurred
  when: 2007-09-01/2007-11-11 bounded "the week before the visit"
  to: "those seen on film"
* gambira COERCE/arrest occurred
  when: 2007-11-04 from text "4 November"
  to: gambira
  detained: 1 "U Gambira" side recipient
* father COERCE/arrest occurred
  when: 2007-09-01/2007-11-04 bounded "before that"
  to: "his father and brother"
  detained: 2 "his father and brother" side recipient
* shut COERCE/restrict ongoing
  when: 2007-09-01/2007-12-08 bounded
  to: "Monasteries" thing
* maggin COERCE/restrict occurred
  when: 2007-11-29 from text "29 November"
  where: maggin
  to: maggin thing
  part_of: shut
* abbot COERCE/deport occurred
  when: 2007-11-29 from text "29 November"
  where: maggin
  to: "its abbot"
* liaison CONSULT ongoing
  when: 2007-11-15/2007-12-08 bounded "from time to time"
  by: suukyi; "a minister of liaison"
* gamprom AGREE occurred
  when: ?
  by: junta
  to: gambari
  about: liaison
* nldmet CONSULT occurred
  when: 2007-11-09 from text "9 November"
  by: suukyi; "her party's executives"
* ruled REJECT occurred
  when: 2007-12-03 from text "3 December"
  by: infomin
  to: suukyi
* dismiss REJECT occurred
  when: 2007-12-07/2007-12-08 bounded
  where: geneva
  by: ambassador
  to: pinheiro
  about: report
  answers: report "dismissed the document"
* eubar SANCTION/discontinue occurred
  when: 2007-10 "October"
  by: eu
  to: junta
* euwel SUPPORT occurred
  when: 2007-12-07/2007-12-08 bounded
  by: eu
  to: pinheiro
  about: report
  answers: report "welcomed it"
* grant SANCTION/discontinue occurred
  when: 2007-09-27/2007-12-08 bounded
  by: japan
  to: junta
  answers: nagai "in answer to the killing"
* camera REQUEST/yield ongoing
  when: 2007-09-27/2007-12-08 bounded
  by: japan
  to: junta
* recs REQUEST/change occurred
  when: 2007-12-07/2007-12-08 bounded
  by: pinheiro
  to: junta
  about: RETREAT/release by junta
* rcshut COERCE/restrict ongoing
  when: ? "for two years"
  to: redcross
tie: gambira leads abma "a leader of"
