story: w-bissau
conflict: Guinea-Bissau
countries: GW
facts: On 1 March 2009 a bomb at the army headquarters in Bissau killed the chief of staff, General Batista Tagme Na Waie; hours later, before dawn on 2 March, soldiers shot President Joao Bernardo Vieira at his home. The army spoke of revenge, then denied a coup and promised to respect the constitution. Raimundo Pereira was sworn in on 3 March; elections within 60 days. The African Union and ECOWAS condemned the killings; an ECOWAS delegation came on 3 March. (public record: press of the time, ECOWAS and UN statements.)

who tagme: person GW | Batista Tagme Na Waie; General Tagme; Tagme Na Waie; Tagme; Na Waie
who vieira: person GW | Joao Bernardo Vieira; President Vieira; Nino Vieira; Vieira; Nino
who army: force GW | the army; armed forces; soldiers; troops
who zamora: person GW | Zamora Induta; Captain Induta; Induta
who pereira: person GW | Raimundo Pereira; Pereira
who ecowas: body - | ECOWAS; Economic Community of West African States; CEDEAO
who au: body - | African Union
who gov: government GW | the government
where bissau: town GW 11.8636 -15.5977 | Bissau
where hq: site GW 11.8600 -15.5800 | army headquarters; the headquarters; general staff
where gb: country GW 12 -15 | Guinea-Bissau

== w-bissau-1
outlet: Harmattan Radio
register: radio
published: 2009-03-02
--
Evening bulletin: president and army chief of Guinea-Bissau dead

You are listening to the evening bulletin. It is eight o'clock in Bissau, where nobody knows tonight who governs. President Joao Bernardo Vieira was {shot|killed} early this morning by soldiers who {shot|stormed} his house in the city centre, a few hours after the head of the armed forces, General Batista Tagme Na Waie, had been {bomb|killed} by a bomb under the staircase of his own headquarters.

Our correspondent on the line. Good evening, what do we know?

Good evening. We know the order of things. The {bomb|blast} at the headquarters came yesterday at about eight in the evening; five others were {bomb|hurt}, two of them badly. Between four and five this morning there was {shot|gunfire} around the president's villa, machine guns and at least two rockets. A neighbour told me that she saw men in uniform {lootv|carry out} a refrigerator and mattresses after daybreak. The president's wife had been {shelter|taken} into the Angolan embassy.

And the army?

The spokesman, Captain Zamora Induta, told me on the telephone: General Tagme's men did this, they {held|held} Vieira {held|responsible} for the {bomb|bomb}. Two hours later he read a communique which says something else. There is no {coup!denied|coup}, it says, the army will {respect|respect} the constitution, and both {shot,bomb|killings} are the work of "an isolated group", which is being {hunt|hunted}.

Vieira himself survived an {nov|attack} of mutinous troops on the same house last November, in which two guards died. The armed forces' radio has been {offair|off the air} since that {bomb|blast}; the two private stations were {offair2|ordered} to stop broadcasting and did so until noon.

Thank you. The Economic Community of West African States is {send|sending} a delegation of ministers tomorrow. In other news, rice prices.
--
who isolated: group GW | an isolated group
* shot ASSAULT/targeted occurred
  when: 2009-03-02 "early this morning" "Between four and five this morning"
  where: "his house"; "city centre"; bissau
  by: army; "General Tagme's men" alleged of zamora; isolated alleged of zamora
  to: vieira; "the president's villa" thing
  with: small-arms "machine guns"; rocket "rockets" >=2
  killed: 1 "President Joao Bernardo Vieira" side recipient
  answers: bomb "they held Vieira responsible"
  said: zamora official "told"
* bomb ASSAULT/explosives occurred
  when: 2009-03-01 "yesterday at about eight in the evening"
  where: hq; bissau
  by: vieira alleged of "General Tagme's men"; isolated alleged of zamora
  to: tagme; hq thing
  with: bomb "bomb"
  killed: 1 "General Batista Tagme Na Waie" side recipient
  injured: 5 "five others"
  injured: 2 "two of them badly" part
* shelter AID occurred
  when: 2009-03-02
  where: "Angolan embassy"
  to: "The president's wife"
* coup COERCE/martial-law denied
  when: 2009-03-02
  by: army denied
  said: "a communique" party denied "says"
* respect AGREE occurred
  when: 2009-03-02
  by: army
* hunt COERCE/arrest attempted optional
  when: 2009-03-02
  to: isolated
  said: "a communique" party "says"
* nov ASSAULT occurred
  when: 2008-11 "last November"
  where: "the same house"; bissau
  by: "mutinous troops"
  to: vieira
  killed: 2 "two guards" side recipient
* offair COERCE/censor ongoing optional
  when: 2009-03-01/2009-03-02
  to: "The armed forces' radio"
* offair2 COERCE/censor occurred
  when: 2009-03-02 "until noon"
  to: "private stations"
* send CONSULT/visit announced
  when: 2009-03-03 "tomorrow"
  by: ecowas; gb
  to: gb
* held ACCUSE/allege occurred
  when: 2009-03-01/2009-03-02 bounded
  by: "General Tagme's men"
  to: vieira
  said: zamora official "told"
  about: bomb
* lootv COERCE/seize occurred
  when: 2009-03-02 "after daybreak"
  where: "the president's villa"; bissau
  by: "men in uniform"
  to: "a refrigerator and mattresses" thing
  said: "A neighbour" witness "told"

== w-bissau-2
outlet: Atlantic Wire
register: wire
published: 2009-03-03
--
Guinea-Bissau {swear|swears in} speaker as president; army says order is back

BISSAU, March 3 (AW) - The speaker of parliament was {swear|sworn in} as interim president of Guinea-Bissau on Tuesday, a day after soldiers {shot|murdered} the head of state in apparent revenge for the {bomb|assassination} of their commander.

Raimundo Pereira {vow|pledged} to organise an election within the 60 days that the constitution gives him. He {appeal,appeal2|appealed} to the armed forces "to stay in barracks" and to donors, who pay most of the state's wages, not to {cut|turn away}.

Captain Zamora Induta, for the army, {promise|promised} the same day that the military would {obey|obey} civilian rule. The borders, {close|shut} on Monday, were {reopen|reopened} in the morning, and {checkpoint|checkpoints} on the road to the airport were {lift|taken down}.

Foreign ministers of ECOWAS {send|met} Pereira and the general staff in the afternoon. They {condemn|condemned} the double {shot,bomb|killing}, {inquiry|demanded} an international inquiry, and are {mull|considering} a small protection force, which the army has so far {noforce|refused}. The African Union said it was not {susp!denied|suspending} the country, since "the institutions stand". In New York the Security Council {unsc|denounced} the {shot,bomb|murders} "in the strongest terms".

Vieira, who first {coup80|took} power in a {coup80|coup} in 1980, was to be buried next week. Two officers and a civilian were {arrest|held} over the {bomb|bombing}, an army source told Atlantic Wire, but Induta said he knew of no {arrest!denied|arrests}.

~ (Reporting by our Bissau staff; editing in Dakar)
--
who unsc: body - | Security Council
who gstaff: body GW | the general staff; general staff
who armysrc: unknown - | army source
* swear SUPPORT occurred optional
  when: 2009-03-03 "Tuesday"
  to: pereira
* shot ASSAULT/targeted occurred
  when: 2009-03-02 "a day after"
  by: army
  to: vieira
  killed: 1 "the head of state" side recipient
  answers: bomb "in apparent revenge for"
* bomb ASSAULT/explosives occurred
  when: ?
  to: "their commander"
  killed: 1 "their commander" side recipient
* vow AGREE occurred
  when: 2009-03-03 "Tuesday"
  by: pereira
* appeal REQUEST/yield occurred
  when: 2009-03-03
  by: pereira
  to: army
* appeal2 REQUEST/yield occurred
  when: 2009-03-03
  by: pereira
  to: "donors"
  about: cut
* cut SANCTION/discontinue hypothetical optional
  when: ?
  by: "donors"
* promise AGREE occurred
  when: 2009-03-03 "the same day"
  by: army; zamora
  about: obey
* obey COOPERATE announced optional
  when: ?
  by: army
* close COERCE/restrict occurred
  when: 2009-03-02 "on Monday"
  where: gb
  to: "The borders" thing
* reopen RETREAT/access occurred
  when: 2009-03-03 "in the morning"
  where: gb
  to: "The borders" thing
* checkpoint COERCE/restrict occurred optional
  when: ?
  where: "the road to the airport"
* lift RETREAT/access occurred
  when: 2009-03-03 "in the morning"
  where: "the road to the airport"
  to: "checkpoints" thing
* send CONSULT/visit occurred
  when: 2009-03-03 "in the afternoon"
  by: ecowas; pereira; gstaff
  to: pereira; gstaff
* condemn ACCUSE/disapprove occurred
  when: 2009-03-03
  by: ecowas
  to: army
  about: shot
  answers: shot "condemned"
  about: bomb
  answers: bomb "condemned"
* inquiry REQUEST/change occurred
  when: 2009-03-03
  by: ecowas
  about: ACCUSE/investigate
  about: bomb
* mull MOBILIZE/troops hypothetical optional
  when: ?
  by: ecowas
* noforce REJECT/assist occurred
  when: 2009-03-02/2009-03-03 bounded
  by: army
  to: ecowas
  about: mull
  answers: mull "refused"
* susp SANCTION/expel denied
  when: 2009-03-02/2009-03-03 bounded
  by: au
  to: gb
  said: au official denied "said"
* unsc ACCUSE/disapprove occurred
  when: 2009-03-02/2009-03-03 bounded
  where: "New York"
  by: unsc
  to: army
  about: shot
  answers: shot "denounced"
  about: bomb
  answers: bomb "denounced"
* coup80 COERCE/martial-law occurred
  when: 1980 "1980"
  by: vieira
* arrest COERCE/arrest occurred
  when: ?
  to: "Two officers and a civilian"
  detained: 3 "Two officers and a civilian" voice armysrc
  said: armysrc unnamed "told"
  said: zamora official denied "said"

== w-bissau-3
outlet: Observatorio dos Rios
register: ngo
published: 2009-03
--
Situation note no. 4: after the double {killings|assassination}

Period covered: 1 to 12 March 2009.

1. Violence. General Tagme Na Waie was {bomb|killed} on Sunday 1 March by an explosive charge; President Vieira on the next day, by soldiers, in what most of our interlocutors describe as {shot|reprisal}. The autopsy speaks of several bullet {shot|wounds} and machete {shot|cuts}. No further loss of life connected with these events was recorded. Two human rights lawyers were {beat|beaten} at the general staff: one, on the 9th, after he had {crit|criticised} the navy chief on the radio, was {detain|held} for one night and needed treatment for an arm {beat|broken} in three places.

2. Restrictions. Two radio stations {offair2|silenced} for eleven hours on 2 March. A night {curfew|curfew}, never published, was enforced by {patrol|patrols} until the 6th.

3. Institutions. Interim president in office since the 3rd. On the 5th the government {comm|set up} a commission of inquiry; the prosecutor {funds|asked} partners for money and forensic help, and one European embassy {lab|sent} two experts on the 11th.

4. Outlook. If the officers named by the commission {resist|refuse} a summons, a new {mutiny|mutiny} is conceivable before the vote, which is likely to slip beyond the 60 days.
--
who comm: body GW | commission of inquiry; the commission
* killings ASSAULT/targeted occurred optional
  when: 2009-03-01/2009-03-02
  count: 2 "double"
* bomb ASSAULT/explosives occurred
  when: 2009-03-01 from text "Sunday 1 March"
  to: tagme
  with: bomb "explosive charge"
  killed: 1 "General Tagme Na Waie" side recipient
  part_of: killings
* shot ASSAULT/targeted occurred
  when: 2009-03-02 "on the next day"
  by: army
  to: vieira
  with: small-arms "bullet"; knife "machete"
  killed: 1 "President Vieira" side recipient
  answers: bomb "reprisal"
  part_of: killings
  said: "our interlocutors" unnamed "describe"
* beat ASSAULT/beat occurred
  when: 2009-03-09 from text "on the 9th"
  where: hq
  to: "Two human rights lawyers"
  injured: >=1 "an arm broken in three places"
* crit ACCUSE/disapprove occurred
  when: 2009-03-01/2009-03-09 bounded
  by: "one"
  to: "the navy chief"
* detain COERCE/arrest occurred
  when: 2009-03-09 "for one night"
  to: "one"
  detained: 1 "one"
* offair2 COERCE/censor occurred
  when: 2009-03-02 from text "on 2 March"
  to: "Two radio stations"
* curfew COERCE/curfew occurred
  when: 2009-03-01/2009-03-06 bounded "until the 6th"
* patrol MOBILIZE/troops occurred optional
  when: 2009-03-01/2009-03-06 bounded "until the 6th"
* comm ACCUSE/investigate occurred
  when: 2009-03-05 from text "On the 5th"
  by: gov
  about: killings
* funds REQUEST/assist occurred
  when: 2009-03-05/2009-03-12 bounded
  by: "the prosecutor"
  to: "partners"
* lab AID occurred
  when: 2009-03-11 from text "on the 11th"
  by: "one European embassy"
  to: "the prosecutor"
* resist REJECT/yield hypothetical
  when: ?
  by: "the officers named by the commission"
  to: comm
* mutiny ASSAULT hypothetical optional
  when: ?
