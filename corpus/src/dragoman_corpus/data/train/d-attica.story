story: d-attica
conflict: United States
countries: US
facts: On Thursday 9 September 1971 prisoners seized Attica prison in New York state with some forty hostages; commissioner Oswald accepted 28 demands but not an amnesty; a guard beaten on the first day died on the 11th; Governor Rockefeller would not come;
  on Monday 13 September state police retook the yard with gas and gunfire, 29 prisoners and ten hostages were killed; officials said hostages' throats had been cut, autopsies on the 14th found all had been shot; 43 dead in all; the McKay commission
  reported in September 1972; Governor Carey ended the cases on 31 December 1976. (public record: press of September 1971, McKay report, Carey's statement.)

who inmates: population US | inmates; the inmates; prisoners; the prisoners; convicts
who oswald: person US | Russell Oswald; Commissioner Oswald; Oswald; the commissioner
who rockefeller: person US | Nelson Rockefeller; Governor Rockefeller; Rockefeller; the governor
who troopers: force US | state police; state troopers; troopers; the troopers; the state police
who guards: force US | guards; the guards; prison guards; correction officers
who hostages: population US | hostages; the hostages
who observers: organisation US | committee of observers; observers' committee; the observers
who seale: person US | Bobby Seale; Seale
who panthers: party US | Black Panther Party
who guardq: population US | a guard of 28
who natguard: force US | National Guard; National Guardsmen
who edland: person US | the county medical examiner; the medical examiner
who carey: person US | Hugh Carey; Governor Carey; Carey
where attica: site US 42.85 -78.27 | Attica
where dyard: site US 42.85 -78.27 | D yard; the yard
where albany: town US 42.652 -73.756 | Albany
where newyork: town US 40.713 -74.006 | New York City

== d-attica-1
outlet: The People's Bulletin
register: communique
published: 1971-09-10
--
From D yard: declaration of the Attica {rising|rebellion}, with five {demand|demands}

(Read to the television men on the evening of September 9 and passed over the wall.)

We are men. We are not beasts and we do not intend to be beaten or driven as such.

The {rising|incident} that has erupted here on Thursday is not the result of the dastardly {bushwhack|bushwhacking} of two prisoners on the 8th of September, when they were {bushwhack|dragged} to the box. It is the result of years. In July we sent twenty-eight {julyask|requests} to Commissioner Oswald and he {julyans|answered} with a tape recording. When they {jackson|murdered} George Jackson in California on August 21 we {fast|sat} in the mess hall in black armbands and did not eat one spoon. You might have listened then.

We {demand|want}:

1. Complete {amnesty!demanded|amnesty}, from all and any physical, mental and legal {reprisals!hypothetical|reprisals}.
2. Speedy and safe {transport!demanded|transportation} out of confinement to a non-imperialist country.
3. That the federal government {intervene!demanded|intervene}, so that we come under its jurisdiction.
4. The {reconstruct!demanded|reconstruction} of the prison by inmates.
5. That there come here at once, to {shuttle!demanded|negotiate}, a judge of Buffalo, the attorney Mr Kunstler, the Young Lords, the Black Panther Party, Minister Farrakhan and some newspapermen whom we name.

We {guarantee|guarantee} the safe passage of all people to and from this place. The hostages are under a ring of Muslim brothers with orders to {protect|guard} them; they have mattresses, we have none. Eleven whom we found hurt have been {hurtfree|sent out} already, through A block, and the doctor has been {doctor|let in}. Should the troopers {comein!hypothetical|come in shooting}, each of the men in the ring has been told what he {executew,execute|must do}. We pray that he need not.

There has been no {rape!denied|rape} here and no {drugs!denied|looting} of the drug store. Last night the lights were {lights|cut} for an hour; we lit fires.

We {call|call upon} all the oppressed of this land to {assist!demanded|assist} us.
--
who kunstler: person US | Mr Kunstler
who muslims: group US | Muslim brothers
* rising COERCE/seize ongoing
  when: 1971-09-09/1971-09-10 "Thursday"
  where: attica
  by: inmates
  to: attica thing
* bushwhack ASSAULT/beat occurred
  when: 1971-09-08 day from text "the 8th of September"
  where: attica
  to: inmates "two prisoners"
* julyask REQUEST/change occurred
  when: 1971-07 month from text "July"
  by: inmates
  to: oswald
  count: 28 "twenty-eight requests"
* julyans REJECT/change occurred optional
  when: 1971-07/1971-09 bounded
  by: oswald
  to: inmates
  answers: julyask "answered"
* jackson ASSAULT occurred
  when: 1971-08-21 day from text "August 21"
  where: "California"
  to: "George Jackson"
  killed: 1 "George Jackson" side recipient
* fast PROTEST/hunger occurred
  when: 1971-08-21/1971-09-09 bounded
  where: attica
  by: inmates
* demand REQUEST/yield occurred
  when: 1971-09-09 day from text "September 9"
  where: dyard
  by: inmates
  about: amnesty
* amnesty CONCEDE demanded optional
  when: ?
  to: inmates
* reprisals ASSAULT hypothetical
  when: ?
  to: inmates
* transport AID demanded optional
  when: ?
  to: inmates
* intervene SUPPORT demanded optional
  when: ?
  by: "the federal government"
* reconstruct CONCEDE demanded optional
  when: ?
* shuttle CONSULT/third-party demanded optional
  when: ?
  where: attica
  by: kunstler; panthers; inmates; "a judge of Buffalo"; "the Young Lords"; "Minister Farrakhan"
  to: inmates
* guarantee AGREE occurred
  when: 1971-09-09
  by: inmates
  to: "all people"
  about: RETREAT/access
* protect AID ongoing optional
  when: 1971-09-09/1971-09-10 bounded
  where: dyard
  by: muslims
  to: hostages
* hurtfree RETREAT/release occurred
  when: 1971-09-09/1971-09-10 bounded
  where: attica
  by: inmates
  to: hostages
  released: 11 "Eleven"
* doctor RETREAT/access occurred
  when: 1971-09-09/1971-09-10 bounded
  where: attica
  by: inmates
  to: "the doctor"
* comein ASSAULT/firearms hypothetical
  when: ?
  where: attica
  by: troopers
  to: inmates
* execute ASSAULT hypothetical optional
  when: ?
  by: muslims
  to: hostages
* executew THREATEN/violence occurred
  when: 1971-09-09/1971-09-10 bounded
  by: inmates
  to: troopers
  about: execute
* rape ASSAULT/sexual denied
  when: 1971-09-09/1971-09-10 bounded
  where: attica
  by: inmates
* drugs PROTEST/riot denied
  when: 1971-09-09/1971-09-10 bounded
  where: attica
  by: inmates
  to: "the drug store" thing
* lights COERCE/restrict occurred
  when: 1971-09-08/1971-09-10 bounded "Last night"
  where: attica
  to: inmates
* call REQUEST/assist occurred
  when: 1971-09-09
  by: inmates
  to: "all the oppressed of this land"
  about: assist
* assist SUPPORT demanded optional
  when: ?

== d-attica-2
outlet: Continental Wire
register: wire
published: 1971-09-13
--
Nine hostages, 28 convicts {storm|killed} as troopers {storm|retake} Attica

ATTICA, N.Y., Sept. 13 (CW) - State troopers {storm|stormed} this state prison under a cloud of tear gas Monday morning and ended a four-day {rising|revolt} at a cost of 37 lives, nine of them hostages whose throats were {slash|slashed} by convicts, state officials said.

One guard had been {castrate|mutilated}, a deputy commissioner told newsmen at the gate. "They were {slash|killed} before our men got to them," he said.

A thousand state police, sheriff's deputies and prison guards took part in the {storm|assault}. It began at 9:46 with two helicopters that {gas|dropped} CS gas on D yard, and lasted under ten minutes. Rifle and shotgun {storm|fire} from the roofs was heard for six of these. Twenty-eight hostages were {rescue|brought} out alive, all of them hurt. More than eighty prisoners were {storm|wounded}.

At 7:45 Commissioner Oswald had sent in a last written {ultimatum|demand}, that all hostages be {hostagesfree!demanded|released} within the hour. The reply at 9:15 was to {display|bring} eight of the captives onto a catwalk, blindfolded, with knives at their throats. If the police {comein!hypothetical|moved}, a voice shouted, these would {execute!hypothetical|die} first.

The commissioner said he had {accept28|accepted} twenty-eight of the inmates' {demand|demands} on Saturday, better food and a minimum wage among them. He had {amnestyrej|refused} amnesty for crimes, the more so when a guard of 28, {quinn|beaten} on Thursday, died on Saturday of his skull injuries. The inmates {pointsrej|tore} the paper up on Sunday.

Governor Rockefeller in a statement from New York City {blame|blamed} "the cold-blooded {slash|killings}" of hostages on "revolutionary militants". He had {refusecome|turned down} four {comeask|pleas} by the observers' committee that he {comevisit!demanded|come} to Attica. President Nixon {nixon|telephoned} him to say he {backnixon|stood behind} him.

National Guardsmen {medics|carried out} the wounded on stretchers. The prison is under {lockdown|lockdown}; lawyers with a federal order to {enter!attempted|enter} were {lawyersrej|turned away} at the gate.
--
who deputy: person US | a deputy commissioner
who nixon: person US | President Nixon
who lawyers: population US | lawyers
* storm ASSAULT/firearms occurred
  when: 1971-09-13 "Monday morning"
  where: attica; dyard
  by: troopers; guards; "sheriff's deputies"
  to: inmates; attica thing
  with: small-arms "Rifle and shotgun"
  killed: 37 "37 lives"
  killed: 28 "28 convicts" part side recipient
  injured: >=81 "More than eighty prisoners" side recipient
  said: "state officials" official "said"
  injured: 28 "Twenty-eight hostages" side civilian
* rising COERCE/seize occurred
  when: 1971-09-09/1971-09-13 day from published "four-day"
  where: attica
  by: inmates
  to: attica thing
* slash ASSAULT/primitive occurred
  when: 1971-09-13 "Monday morning"
  where: attica
  by: inmates alleged of "state officials"; "revolutionary militants" alleged of rockefeller
  to: hostages
  killed: 9 "nine" side civilian voice "state officials"
  said: "state officials" official "said"
  said: deputy official "told"
  said: rockefeller official "statement"
* castrate ASSAULT/torture occurred
  when: 1971-09-09/1971-09-13 bounded
  where: attica
  by: inmates alleged of deputy
  to: "One guard"
  said: deputy official "told"
* gas ASSAULT/crowd-control occurred
  when: 1971-09-13 "9:46"
  where: dyard; attica
  by: troopers
  to: inmates
  with: crowd-control "CS gas"; helicopter "helicopters" 2
  part_of: storm
* rescue RETREAT/release occurred
  when: 1971-09-13 "Monday morning"
  where: attica
  by: troopers
  to: hostages
  released: 28 "Twenty-eight hostages"
  part_of: storm
* ultimatum REQUEST/yield occurred
  when: 1971-09-13 "7:45"
  where: attica
  by: oswald
  to: inmates
  about: hostagesfree
* hostagesfree RETREAT/release demanded optional
  when: 1971-09-13 "within the hour"
  by: inmates
  to: hostages
* display THREATEN/violence occurred
  when: 1971-09-13 "9:15"
  where: attica
  by: inmates
  to: troopers; "eight of the captives"
  about: execute
  answers: ultimatum "The reply"
* comein ASSAULT/firearms hypothetical
  when: ?
  by: troopers
  to: inmates
  where: attica
  said: "a voice" unnamed "shouted"
* execute ASSAULT hypothetical
  when: ?
  by: inmates
  to: hostages
  said: "a voice" unnamed "shouted"
* accept28 AGREE occurred
  when: 1971-09-11 "Saturday"
  by: oswald
  to: inmates
  said: oswald official "said"
  about: demand
  answers: demand "accepted"
* demand REQUEST/yield occurred
  when: 1971-09-09/1971-09-11 bounded
  by: inmates
  to: oswald
* amnestyrej REJECT/yield occurred
  when: 1971-09-11/1971-09-13 bounded
  by: oswald
  to: inmates
  about: CONCEDE by oswald to inmates
* quinn ASSAULT/beat occurred
  when: 1971-09-09 "Thursday"
  where: attica
  by: inmates
  to: guardq
  killed: 1 "a guard of 28" side recipient
* pointsrej REJECT/yield occurred
  when: 1971-09-12 "Sunday"
  by: inmates
  to: oswald
  about: accept28
  answers: accept28
* blame ACCUSE/allege occurred
  when: 1971-09-13
  where: newyork
  by: rockefeller
  to: "revolutionary militants"
  about: slash
* refusecome REJECT/meet occurred
  when: 1971-09-09/1971-09-13 bounded
  by: rockefeller
  to: observers
  about: comevisit
  answers: comeask "turned down four pleas"
* comeask REQUEST/meet occurred
  when: 1971-09-09/1971-09-13 bounded
  by: observers
  to: rockefeller
  count: 4 "four pleas"
  about: comevisit
* comevisit CONSULT/visit demanded optional
  when: ?
  where: attica
  by: rockefeller
* nixon CONSULT/phone occurred
  when: 1971-09-13
  by: nixon; rockefeller
  to: rockefeller
* backnixon SUPPORT occurred
  when: 1971-09-13
  by: nixon
  to: rockefeller
* medics AID occurred
  when: 1971-09-13
  where: attica
  by: natguard
  to: "the wounded"
* lockdown COERCE/restrict ongoing
  when: 1971-09-13
  where: attica
  to: inmates; attica thing
* enter CONSULT/visit attempted
  when: 1971-09-13
  where: attica
  by: lawyers
  to: attica thing
* lawyersrej COERCE/restrict occurred
  when: 1971-09-13
  where: attica
  to: lawyers
figure: troops 1000 "A thousand state police" of troopers

== d-attica-3
outlet: WLKE Buffalo
register: radio
published: 1971-09-15
--
Wednesday evening news, transcript

ANNOUNCER: For two days this station, like all the rest, told you that hostages at Attica had their throats {slash!denied|cut}. That was not so. We got it from officials; we should have said we hadn't seen it. Jim, you were in Rochester.

REPORTER: I was at the county morgue yesterday afternoon. The medical examiner came out, he hadn't slept, and he said it flat: he and his men had looked at eight hostages and every one of the eight died of {storm|gunshot}. Not one {slash!denied|slashed} throat. Not one {castrate!denied|mutilation}. Two had old cuts on the back of the neck, that was all. The prisoners had no guns. You can finish that sentence by yourself.

ANNOUNCER: How did Albany take it?

REPORTER: Badly. They {pathask|sent} two pathologists of their own to check, one flew up from the city; both {agreepath|bore} him {agreepath|out} by this noon. State police came to his lab and {watch|stood over} him. He has had telephone calls that he is a red clown and that his house will {burnhousew,burnhouse!threatened|burn}. He voted Rockefeller, he said, he just counts holes.

Today Commissioner Oswald {concede|admitted} it. He said the troopers' {storm|fire} must have {storm|killed} the hostages. He would not {resign|resign}. The governor, asked about it over in New York, said troopers had done "a superb job" and that the hostages might have been caught in the {storm|crossfire}.

ANNOUNCER: The figure now?

REPORTER: Forty. A tenth hostage died in hospital, an inmate too. Then there's the guard that was {quinn|beaten} Thursday. And they found three prisoners in a cell block who'd been {stab|stabbed} by other prisoners before Monday, which makes it forty-three or forty-four, the state isn't saying.

Inside... Some of the National Guard medics will talk. They say men were {strip|stripped} naked and {gauntlet|run} between two rows of guards with clubs, over broken glass. One leader of the inmates was {lay|laid} on a table with a football under his chin for five hours and told that he'd be {shotw,shot!hypothetical|shot} if it dropped. The superintendent says he knows of nothing like that. Lawyers {judgeask|asked} the federal judge in Buffalo for an order to {stop!demanded|stop} it; he {judgerej|declined}. He did {inspectors|send in} five inspectors, they {inspectors|start} tomorrow.

ANNOUNCER: What about Mr Seale?

REPORTER: He'd {talkseale|come} Saturday night, {talkseale|spoke} in the yard for five minutes, {leftseale|left} on Sunday. In Oakland yesterday he {accuse|called} it {storm|murder} by the governor. There are {rally|rallies} in nine cities, and in Norfolk, Massachusetts, inmates have {norfolk|stopped} work. In Baltimore eight hostages were {balt|taken} this afternoon in a jail; they were {baltfree|out} again within the hour. The mayor went in and {balttalk|talked}.

ANNOUNCER: Rain tonight.
--
who medics: force US | National Guard medics
who super: person US | The superintendent
who fedjudge: person US | the federal judge
where rochester: town US 43.155 -77.616 | Rochester
where oakland: town US 37.804 -122.271 | Oakland
where norfolk: town US 42.12 -71.33 | Norfolk
where baltimore: town US 39.29 -76.612 | Baltimore
who state: government US | Albany; the state
* slash ASSAULT/primitive denied
  when: 1971-09-13
  where: attica
  by: inmates
  to: hostages
  said: edland official denied "said"
* storm ASSAULT/firearms occurred
  when: 1971-09-13 "Monday"
  where: attica
  by: troopers; rockefeller alleged of seale
  to: hostages; inmates
  killed: 8 "eight hostages" part side recipient voice edland as_of 1971-09-14
  killed: 1 "A tenth hostage" part side recipient
  killed: 40 "Forty" side recipient
  said: edland official "said"
  said: oswald official "admitted"
* castrate ASSAULT/torture denied
  when: 1971-09-09/1971-09-13 bounded
  where: attica
  to: hostages
  said: edland official denied "said"
  by: inmates
* pathask ACCUSE/investigate occurred
  when: 1971-09-14/1971-09-15 bounded
  by: state
  to: edland
  about: storm
* agreepath SUPPORT occurred
  when: 1971-09-15 "this noon"
  by: "two pathologists of their own"
  to: edland
* watch COERCE occurred optional
  when: 1971-09-14/1971-09-15 bounded
  where: "his lab"
  by: troopers
  to: edland
* burnhouse ASSAULT/destroy threatened optional
  when: ?
  to: edland
* burnhousew THREATEN/violence occurred
  when: 1971-09-14/1971-09-15 bounded
  to: edland
  about: burnhouse
* concede CONCEDE occurred
  when: 1971-09-15 "Today"
  by: oswald
  about: storm
* resign REJECT/yield occurred
  when: 1971-09-15
  by: oswald
  about: RETREAT/resign by oswald
* quinn ASSAULT/beat occurred
  when: 1971-09-09 "Thursday"
  where: attica
  to: "the guard"
  killed: 1 "the guard" side recipient
* stab ASSAULT/primitive occurred
  when: ? "Monday"
  where: "a cell block"; attica
  by: inmates "other prisoners"
  to: inmates "three prisoners"
  killed: 3 "three prisoners" side recipient
* strip ASSAULT/torture occurred
  when: 1971-09-13/1971-09-15 bounded
  where: attica
  by: guards
  to: inmates
  said: medics witness "say"
  said: super official denied "says"
* gauntlet ASSAULT/beat occurred
  when: 1971-09-13/1971-09-15 bounded
  where: attica
  by: guards
  to: inmates
  with: blunt "clubs"
  said: medics witness "say"
  said: super official denied "says"
* lay ASSAULT/torture occurred
  when: 1971-09-13/1971-09-15 bounded
  where: attica
  by: guards
  to: inmates "One leader of the inmates"
  said: medics witness "say"
  said: super official denied "says"
* shot ASSAULT/firearms hypothetical optional
  when: ?
  by: guards
  to: inmates "One leader of the inmates"
  said: medics witness "say"
* shotw THREATEN/violence occurred
  when: 1971-09-13/1971-09-15 bounded
  by: guards
  to: inmates "One leader of the inmates"
  said: medics witness "say"
  about: shot
* judgeask REQUEST/change occurred
  when: 1971-09-13/1971-09-15 bounded
  by: "Lawyers"
  to: fedjudge
  about: stop
* stop RETREAT demanded optional
  when: ?
  by: guards
* judgerej REJECT/change occurred
  when: 1971-09-13/1971-09-15 bounded
  by: fedjudge
  to: "Lawyers"
  about: stop
  answers: judgeask "declined"
* inspectors MOBILIZE announced
  when: 1971-09-16 "tomorrow"
  where: attica
  by: fedjudge
  count: 5 "five inspectors"
* talkseale CONSULT occurred
  when: 1971-09-11 "Saturday night"
  where: dyard
  by: seale; inmates
  to: inmates; seale
* leftseale RETREAT/withdraw occurred optional
  when: 1971-09-12 "Sunday"
  where: attica
  by: seale
* accuse ACCUSE/allege occurred
  when: 1971-09-14 "yesterday"
  where: oakland
  by: seale
  to: rockefeller
  about: storm
* rally PROTEST/demo ongoing
  when: 1971-09-15
  where: "nine cities"
  count: 9 "nine cities"
* norfolk PROTEST/strike ongoing
  when: 1971-09-15
  where: norfolk
  by: "inmates"
* balt ASSAULT/abduct occurred
  when: 1971-09-15 "this afternoon"
  where: baltimore
  to: "eight hostages"
  abducted: 8 "eight hostages"
* baltfree RETREAT/release occurred
  when: 1971-09-15 "within the hour"
  where: baltimore
  to: "eight hostages"
  released: 8 "eight hostages"
* balttalk CONSULT occurred
  when: 1971-09-15 "this afternoon"
  where: baltimore
  by: "The mayor"
figure: killed 43-44 "forty-three or forty-four"

== d-attica-4
outlet: Hudson Quarterly
register: analysis
published: 1977-01-14
--
What the book was {close|closed} on

On the last day of the year Governor Hugh Carey {close|closed} the book on Attica. He {pardon|pardoned} seven former inmates who had {plead|pleaded} guilty, {commute|commuted} the term of the one man {convict|convicted} of {quinn|killing} the young officer at Times Square, as the crossing of the four tunnels is called, and {nodisc|ruled} that no trooper and no guard be {discipline!denied|disciplined}. "Attica lurks as a dark shadow," he said. He has now drawn a curtain over it.

It is worth recalling in what order things went. The {rising|revolt} of September 9, 1971 was an accident: a faulty weld in a gate. Within hours 1,281 men {rising|held} the yard. Within a day they had elected speakers, dug latrines and {summonobs|sent for} observers, and the observers, thirty of them, not two of whom agreed, {shuttle|went} back and forth. Russell Oswald, a decent man, {oswaldmeet|walked in} three times. On the second occasion a hand {grab|reached} for him, a cry to {grab|keep} him went up, and others pushed the hand away. He {accept28|agreed} to twenty-eight points. What he could not {amnestyrej|give} was amnesty; and the district attorney of Wyoming County would not {dasign|sign} anything.

The observers {comeask|begged} Rockefeller to {comevisit!demanded|come}. He {refusecome|stayed} where he was. If he {comevisit!hypothetical|came} and failed, he thought, the next {demand3!hypothetical|demand} would be for the President. Perhaps. But the McKay commission, which {mckay|heard} 1,600 inmates and 400 officers and {mckay|reported} a year to the day after the {storm|assault}, {mckaycrit|found} that he should have {comevisit!hypothetical|gone} before he gave the {orderstorm|order}. It also found that "with the exception of Indian massacres in the late nineteenth century" the {storm|assault} was the bloodiest one-day {storm|encounter} between Americans since the Civil War.

The numbers. Thirty-nine people were {storm|shot} dead in six minutes, ten of them hostages; eighty-nine more were {storm|hit}. With the officer, and with three prisoners whom fellow prisoners {stab|killed}, it makes forty-three. For this a grand jury in Warsaw, New York, {indict|indicted} sixty-two prisoners and, in four years, one trooper, for reckless endangerment. An assistant prosecutor, who {resignpros|resigned} in protest in December 1974, {accusepros|charged} in a report of 160 pages that his superiors were {cover|covering} up for the police. A judge was set to {inquire|inquire}. He {clear|found} "no intentional {cover!denied|cover-up}", and serious errors.

And the throats? No throat was {slash!denied|cut}. It took the medical examiner one night to establish it and the state a day and a half to {concede|concede} it; a poll that winter showed that four in ten citizens still believed it.

Has anything changed? In the first year, a good deal: showers, a law library, a Spanish-speaking officer. In August the men of Attica {strike76|struck} for six days, peacefully, because of crowding. The new commissioner {talk76|came} to the gate, {talk76|talked} and {concede76|granted} a committee. The legislature may {cut!hypothetical|cut} its money in March, and the guards' union {threat|threatens} to {slowdown!threatened|slow} down if it does not. Widows of the hostages, who took small compensation {cheques|cheques} in 1971 without being told that they thereby waived the right to {sue!denied|sue}, have {sue2|asked} the Court of Claims to {waiverrev!demanded|hear} them. It has {waiverrej|refused} all but one.

The inmates' own {civil|suit}, for 2.8 billion dollars, lies in a drawer in Buffalo. I would not bet against it. It has, after all, been {civil|filed} by people with time.

~ Next issue: Who bombed the LaGuardia lockers? · Renew for three years and save
--
who mckay: body US | McKay commission
who judgex: person US | A judge
who trooperx: person US | one trooper
who widows: population US | Widows of the hostages
where times: site US - - | Times Square
where warsaw: town US 42.74 -78.13 | Warsaw
where wyoming: district US 42.7 -78.2 | Wyoming County
who state: government US | the state
* close CONCEDE occurred
  when: 1976-12-31 "the last day of the year"
  by: carey
* pardon CONCEDE occurred
  when: 1976-12-31 "the last day of the year"
  by: carey
  to: inmates "seven former inmates"
  count: 7 "seven former inmates"
* plead CONCEDE occurred optional
  when: 1971-09/1976-12 bounded
  by: inmates "seven former inmates"
* commute CONCEDE occurred
  when: 1976-12-31 "the last day of the year"
  by: carey
  to: "the one man convicted"
* convict SANCTION/convict occurred
  when: 1971-09/1976-12 bounded
  to: "the one man convicted"
* quinn ASSAULT/beat occurred
  when: ?
  where: times; attica
  by: "the one man"
  to: "the young officer"
  killed: 1 "the young officer" side recipient
* nodisc REJECT occurred
  when: 1976-12-31 "the last day of the year"
  by: carey
  about: discipline
* discipline SANCTION denied
  when: ?
  to: "no trooper and no guard"
* rising COERCE/seize occurred
  when: 1971-09-09 day from text "September 9, 1971"
  where: attica
  by: inmates
  to: attica thing
* summonobs REQUEST/meet occurred
  when: 1971-09-09/1971-09-10 bounded "Within a day"
  by: inmates
  to: observers
  about: CONSULT
* shuttle CONSULT/third-party occurred
  when: 1971-09-09/1971-09-13 bounded
  where: attica
  by: observers; inmates
  to: inmates
* oswaldmeet CONSULT occurred
  when: 1971-09-09/1971-09-13 bounded
  where: dyard
  by: oswald; inmates
  to: inmates; oswald
  count: 3 "three times"
* grab ASSAULT/abduct attempted
  when: 1971-09-09/1971-09-13 bounded
  where: dyard
  by: inmates
  to: oswald
* accept28 AGREE occurred
  when: 1971-09-09/1971-09-13 bounded
  by: oswald
  to: inmates
* comeask REQUEST/meet occurred
  when: 1971-09-09/1971-09-13 bounded
  by: observers
  to: rockefeller
  about: comevisit
* comevisit CONSULT/visit demanded
  when: ?
  where: attica
  by: rockefeller
* refusecome REJECT/meet occurred
  when: 1971-09-09/1971-09-13 bounded
  by: rockefeller
  to: observers
  about: comevisit
  answers: comeask
* demand3 REQUEST hypothetical optional
  when: ?
  by: inmates
* mckay ACCUSE/investigate occurred
  when: 1972-09 month from storm "a year to the day after the assault"
  by: mckay
  about: storm
* mckaycrit ACCUSE/disapprove occurred
  when: 1972-09 month from storm "a year to the day after the assault"
  by: mckay
  to: rockefeller
  about: refusecome
  answers: refusecome
* orderstorm REQUEST occurred optional
  when: 1971-09-09/1971-09-13 bounded
  by: rockefeller
  to: "the police"
  about: storm
* storm ASSAULT/firearms occurred
  when: 1971-09-09/1971-09-15 bounded from text "September 9, 1971"
  where: attica
  by: "the police"
  to: inmates; hostages
  killed: 39 "Thirty-nine people" side recipient
  killed: 10 "ten of them hostages" part side civilian
  injured: 89 "eighty-nine more" side recipient
* stab ASSAULT/primitive occurred
  when: 1971-09-09/1971-09-13 bounded
  where: attica
  by: inmates "fellow prisoners"
  to: inmates "three prisoners"
  killed: 3 "three prisoners" side recipient
* indict ACCUSE/investigate occurred
  when: 1971-09/1976-12 bounded
  where: warsaw
  by: "a grand jury"
  to: inmates "sixty-two prisoners"; trooperx
  count: 63 "sixty-two prisoners and, in four years, one trooper"
* resignpros RETREAT/resign occurred
  when: 1974-12 month from text "December 1974"
  by: "An assistant prosecutor"
  answers: cover "in protest"
* accusepros ACCUSE/allege occurred
  when: 1974-12/1977-01 bounded
  by: "An assistant prosecutor"
  to: "his superiors"
  about: cover
* cover COERCE/misinformation occurred
  when: 1971-09/1974-12 bounded
  by: "his superiors" alleged of "An assistant prosecutor"
  said: "An assistant prosecutor" "charged"
  said: judgex official denied "found"
* inquire ACCUSE/investigate occurred
  when: 1974-12/1977-01 bounded
  by: judgex
  about: cover
* clear REJECT occurred
  when: 1974-12/1977-01 bounded
  by: judgex
  to: "An assistant prosecutor"
  about: cover
* slash ASSAULT/primitive denied
  when: 1971-09-09/1971-09-15 bounded
  where: attica
  to: hostages
* concede CONCEDE occurred
  when: 1971-09-10/1971-09-17 bounded from storm "a day and a half"
  by: state
  about: storm
* strike76 PROTEST/strike occurred
  when: 1976-08 month from published "August"
  where: attica
  by: inmates
* talk76 CONSULT occurred
  when: 1976-08 month from published "August"
  where: attica
  by: "The new commissioner"; inmates
  to: inmates; "The new commissioner"
* concede76 CONCEDE occurred
  when: 1976-08 month from published "August"
  by: "The new commissioner"
  to: inmates
* cut SANCTION/discontinue hypothetical
  when: 1977-03 month from published "March"
  by: "The legislature"
  to: attica thing
* threat THREATEN/restrict occurred
  when: 1977-01
  by: "the guards' union"
  to: "The legislature"
  about: slowdown
* slowdown PROTEST/strike threatened
  when: ?
  by: "the guards' union"
  to: "The legislature"
* cheques AID occurred
  when: 1971 year from text "1971"
  to: widows
* sue2 REQUEST/change occurred
  when: 1971-09/1977-01 bounded
  by: widows
  to: "the Court of Claims"
  about: waiverrev
* sue ACCUSE/investigate denied optional
  when: ?
  by: widows
* waiverrev REQUEST/change demanded optional
  when: ?
* waiverrej REJECT/change occurred
  when: 1971-09/1977-01 bounded
  by: "the Court of Claims"
  to: widows
  about: waiverrev
  answers: sue2 "refused"
* civil ACCUSE/investigate occurred
  when: 1971-09/1977-01 bounded
  by: inmates
* amnestyrej REJECT/yield occurred
  when: 1971-09-09/1971-09-13 bounded
  by: oswald
  to: inmates
  about: CONCEDE by oswald to inmates
* dasign REJECT/yield occurred
  when: 1971-09-09/1971-09-13 bounded
  by: "the district attorney of Wyoming County"
  to: inmates
  about: CONCEDE by "the district attorney of Wyoming County" to inmates
figure: killed 43 "forty-three"
figure: prisoners 1281 "1,281 men" at dyard
