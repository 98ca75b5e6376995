story: c-imia
conflict: Greece and Cyprus
countries: GR, TR
facts: January 1996: Turkish freighter aground at Imia/Kardak, notes, mayor of Kalymnos raises flag 26 January, Turkish reporters change it 27th;
  Greek marines land 28th; Turkish commandos on the second islet night to 31 January; Greek helicopter falls, three officers dead; Clinton and
  Holbrooke by telephone; both pull back 31 January; Simitis thanks Americans, confidence vote 31 January. (public record: press January-February 1996)

who simitis: office GR | Costas Simitis; Simitis
who ciller: office TR | Tansu Ciller; Ciller; Mrs Çiller
who greece: state GR | Greece; Athens
who turkey: state TR | Turkey; Ankara
who holb: office US | Richard Holbrooke; Holbrooke; Richard Holbrook
who clinton: office US | Bill Clinton; Clinton
who us: state US | Washington; United States; the Americans
who grnavy: force GR | Greek navy; Greek marines; Greek commandos; Greek frogmen
who trnavy: force TR | Turkish navy; Turkish commandos; Turkish special forces
who nd: party GR | New Democracy
who evert: person GR | Miltiades Evert; Evert
who eu: body - | European Commission; the Commission; EU
who ep: body - | European Parliament
who mayor: office GR | mayor of Kalymnos; the mayor
who nato: body - | NATO
who cyprus: state CY | Cyprus; Nicosia
where imia: site GR 37.05 27.15 | Imia; Kardak; the rocks; two islets; the islets
where kaly: town GR 36.95 26.98 | Kalymnos
where bodrum: town TR 37.03 27.43 | Bodrum
where aegean: region - 38.50 25.50 | Aegean

== c-imia-1
outlet: Piraeus Telegraph
register: wire
published: 1996-01-30
--
Warships {mass|face} each other over goats' rock

ATHENS, Jan 30 (PT) - Greece and Turkey each had about ten warships {mass|off} a pair of uninhabited rocks, Imia to the one and Kardak to the other, in the eastern Aegean on Tuesday, and each {ask|told} the other to {leave|go}.

The row, born when a Turkish freighter ran aground there on Christmas Day and {tugno|refused} a Greek tug, became one of flags last week. The mayor of Kalymnos {flag1|raised} the Greek one on Friday with a priest beside him; on Saturday reporters of an Istanbul paper {flag2|landed} by helicopter, {flag2|tore} it down and {flag2|hoisted} their own; on Sunday a Greek patrol boat {flag3|put} things back, and {land|left} a dozen marines ashore.

Ciller said on Monday that "this flag will {vow|come down}, these soldiers will {vow|go}", and {note|rejected} Athens' latest note. Her ambassador {propose|proposed} {talks|talks} on the status of small islands; Simitis, in office for ten days, {notalk|answered} that there was nothing to discuss about Greek land. He placed the forces on {intalert|alert} and {force|told} parliament that Greece would {force|reply} to any nationalism "strongly and at once".

In Washington the State Department {usurge|asked} both allies to {pull|take} off men, ships and flags. Bill Clinton {call|spoke} to the two prime ministers by telephone. The European Commission voiced its {eusup|solidarity} with Athens. Fishermen on Kalymnos have been {stay|asked} to remain in port, and Nicosia has {cyalert|called} in part of its National Guard.
--
* mass MOBILIZE/weapons ongoing
  when: 1996-01-30 "Tuesday"
  where: imia; aegean
  by: greece; turkey
  to: greece; turkey
  with: warship "about ten warships"
* ask REQUEST/yield occurred
  when: 1996-01-30 "Tuesday"
  by: greece; turkey
  to: greece; turkey
  about: leave
* leave RETREAT/withdraw demanded optional
  when: ?
  where: imia
  by: greece; turkey
* tugno REJECT/assist occurred
  when: 1995-12-25 "Christmas Day"
  where: imia
  by: "a Turkish freighter"
  to: "a Greek tug" thing
* flag1 PROTEST occurred optional
  when: 1996-01-26 "Friday"
  where: imia
  by: mayor
* flag2 PROTEST/vandalize occurred
  when: 1996-01-27 "Saturday"
  where: imia
  by: "reporters of an Istanbul paper"
  to: greece
* flag3 PROTEST occurred optional
  when: 1996-01-28 "Sunday"
  where: imia
  by: "a Greek patrol boat"
* land MOBILIZE/troops occurred
  when: 1996-01-28 "Sunday"
  where: imia
  by: greece
* vow THREATEN/territory occurred
  when: 1996-01-29 "Monday"
  by: ciller
  to: greece
  about: RETREAT/withdraw by greece
* note REJECT occurred
  when: 1996-01-29 "Monday"
  by: ciller
  to: greece
* propose REQUEST/meet occurred
  when: 1996-01-28/1996-01-30 bounded
  by: "Her ambassador"
  to: greece
  about: talks
* talks CONSULT demanded optional
  when: ?
  by: greece; turkey
* notalk REJECT/meet occurred
  when: 1996-01-28/1996-01-30 bounded
  by: simitis
  to: turkey
  about: talks
  answers: propose "nothing to discuss"
* intalert MOBILIZE/troops occurred
  when: 1996-01-28/1996-01-30 bounded
  by: simitis
* force THREATEN/violence occurred
  when: 1996-01-28/1996-01-30 bounded
  by: simitis
  to: turkey
* usurge REQUEST/yield occurred
  when: 1996-01-28/1996-01-30 bounded
  where: "Washington"
  by: us "the State Department"
  to: greece; turkey
  about: pull
* pull RETREAT/withdraw demanded optional
  when: ?
  by: greece; turkey
* call CONSULT/phone occurred
  when: 1996-01-28/1996-01-30 bounded
  by: clinton; "the two prime ministers"
  to: "the two prime ministers"
* eusup SUPPORT occurred
  when: 1996-01-28/1996-01-30 bounded
  by: eu
  to: greece
* stay REQUEST occurred optional
  when: 1996-01-28/1996-01-30 bounded
  to: "Fishermen on Kalymnos"
* cyalert MOBILIZE/troops occurred
  when: 1996-01-28/1996-01-30 bounded
  by: cyprus
figure: warships ~10 "about ten warships" at imia

== c-imia-2
outlet: Boğaz Gazetesi
register: tabloid
published: 1996-02-01
--
"THEY {pull|LEFT}!" The night of Kardak, hour by hour

~ Foto: Günün karesi — bayrak indi
~ Günün fırsatı: Ateş pahası değil!

The Council {council|sat} in Ankara until after one. Then Mrs Çiller had her plan: not against the rock with the Greek soldiers, but onto the other one. Near two in the morning of Wednesday, in wind, in black rubber boats, our commandos {seize|climbed} it and {seize|ran up} the crescent without a shot. When dawn came the marines of Simitis looked across two hundred metres at a company of Turks.

A Greek helicopter {scout|sent} to look fell into the sea with three officers. The weather, says Athens. We did not {down|touch} it, says our staff.

Then Richard Holbrook, awake in Washington, {holbcall|held} one receiver in each hand. {deal|Done} by five: no ships, no troops, no flags. First they {pull|went}, then we; by nine not a boot remained but the goats'. "The Greek flag has {pull|come down}, as I {vow|promised}," Mrs Çiller told the nation, and {thank|thanked} Clinton.

In Athens they {yoghurt|throw} yoghurt. The opposition {treason|cries} treason, {oppo|calls for} heads and {walk|walks out} of the chamber; the head of the general staff may be {admiral|sent} home. Simitis dared to {simthank|thank} the Americans from the very rostrum, and was {howl|howled} at. He won his confidence {conf|vote} all the same.

Will they try it again? On the quay of Bodrum nobody is worried. "Let them come for tea," says a sponge seller. Ankara has {offer2|offered} {talks|talks} from tomorrow.
--
who trnavy: our commandos
* seize COERCE/seize occurred
  when: 1996-01-31 "Near two in the morning of Wednesday"
  where: imia
  by: trnavy
  to: imia thing
* down ASSAULT/firearms denied
  when: 1996-01-31
  by: turkey denied
  to: "A Greek helicopter" thing
  killed: 3 "three officers" side recipient
  said: "our staff" party denied "says our staff"
* deal AGREE occurred
  when: 1996-01-31 "by five"
  by: greece; turkey
  to: turkey; greece
  about: pull
* pull RETREAT/withdraw occurred
  when: 1996-01-31 "by nine"
  where: imia
  by: greece; turkey
* vow THREATEN/territory occurred
  when: ?
  by: ciller
  to: greece
  about: RETREAT/withdraw by greece
* thank SUPPORT occurred
  when: 1996-01-31/1996-02-01 bounded
  by: ciller
  to: clinton
* yoghurt PROTEST/riot occurred optional
  when: 1996-01-31/1996-02-01 bounded
  where: "Athens"
  by: "they"
* treason ACCUSE/disapprove occurred
  when: 1996-01-31/1996-02-01 bounded
  where: "Athens"
  by: "The opposition"
  to: simitis
  about: deal
  answers: deal
* oppo REQUEST/yield occurred
  when: 1996-01-31/1996-02-01 bounded
  where: "Athens"
  by: "The opposition"
  to: simitis
  about: RETREAT/resign
* walk PROTEST/boycott occurred
  when: 1996-01-31/1996-02-01 bounded
  where: "the chamber"; "Athens"
  by: "The opposition"
  to: simitis
* admiral SANCTION/expel hypothetical
  when: ?
  to: "the head of the general staff"
* simthank SUPPORT occurred
  when: 1996-01-31/1996-02-01 bounded
  by: simitis
  to: us
* conf SUPPORT occurred
  when: 1996-01-31/1996-02-01 bounded
  by: "the chamber"
  to: simitis
* offer2 AGREE occurred
  when: 1996-01-31/1996-02-01 bounded
  by: turkey
  to: greece
  about: talks
* talks CONSULT announced optional
  when: 1996-02-02 "tomorrow"
  by: turkey; greece
* council CONSULT occurred optional
  when: 1996-01-30/1996-01-31 "until after one"
  where: "Ankara"
  by: "The Council"; ciller
* scout MOBILIZE/weapons occurred optional
  when: 1996-01-31
  where: imia
  by: greece
  with: helicopter "A Greek helicopter" 1
* holbcall CONSULT/third-party occurred
  when: 1996-01-31 "by five"
  where: "Washington"
  by: holb; greece; turkey
  to: greece; turkey
* howl ACCUSE/disapprove occurred optional
  when: 1996-01-31/1996-02-01 bounded
  to: simitis
  answers: simthank "howled at"
  about: simthank

== c-imia-3
outlet: Eastern Med Quarterly
register: analysis
published: 1996-03
--
What the rocks taught

Crises in the Aegean have a way of being nobody's intention. This one began with a captain who would not be {tugno|salvaged} and ended with three dead airmen whom no one had {down!denied|shot}. Between the two lay a month of notes verbales that the public did not see and four days of flags that it could not stop watching.

Consider the bill. Athens {admiral|removed} its chief of staff on 5 February, the admiral {admprot|protesting} that orders had been changed three times in one night. It {veto|blocks}, since 26 February, the credits of 375 million ecus which Turkey's customs union was to bring, and has {ask2|asked} the partners for a sentence on frontiers. The European Parliament {ep|obliged} on the 15th with 342 votes against 21, {ep|condemning} Ankara's "dangerous {seize|violation}". Italy {italy|concurred}; most others murmured. Ankara {recall!denied|recalled} nobody, but has {greyzone|put} the title to some hundred further islets in doubt, Gavdos among them.

Cyprus pays as ever. Holbrooke {cancel|called off} the {trip|journey} to Nicosia he had planned for February. On the Green Line UN soldiers counted 18 {shots|shots} and one {stone|stoning} within the week after the {seize|landing}, and a Turkish Cypriot paper's reporter was {held|held} overnight by the Greek Cypriot police and {held2|let go} with an {sorry|apology}.

And yet there are telephones now. A line between the two staffs is to be {line|opened} under NATO's secretary general, who {med|met} both delegations in Brussels; each has {flights|accepted} that its fighters shall fly unarmed over the open sea for a trial summer. Simitis {nocourt|refuses} a bilateral commission but would {court|go} to The Hague, if Turkey asked. A year ago no Greek minister would have dared to say even that.
--
* tugno REJECT/assist occurred
  when: ?
  by: "a captain"
* down ASSAULT/firearms denied
  when: ?
  to: "three dead airmen"
  killed: 3 "three dead airmen" side recipient
* admiral SANCTION/expel occurred
  when: 1996-02-05 from text "5 February"
  by: greece
  to: "its chief of staff"
* veto SANCTION/discontinue ongoing
  when: 1996-02-26/1996-03 from text "since 26 February"
  by: greece
  to: turkey
* ask2 REQUEST/assist occurred
  when: ?
  by: greece
  to: "the partners"
* ep ACCUSE/disapprove occurred
  when: 1996-02-15 from text "the 15th"
  by: ep
  to: turkey
  about: seize
  answers: seize "condemning"
  answers: ask2 "obliged"
* italy SUPPORT occurred
  when: 1996-02/1996-03 bounded
  by: "Italy"
  to: greece
* greyzone THREATEN/territory occurred optional
  when: ?
  by: turkey
  to: greece
* recall SANCTION/withdraw denied
  when: ?
  by: turkey
* cancel SANCTION/discontinue occurred
  when: ?
  by: holb
  to: cyprus
  about: trip
* trip CONSULT/visit announced
  when: 1996-02 "February"
  where: "Nicosia"
  by: holb; cyprus
  to: cyprus
* shots ASSAULT/firearms occurred
  when: ? "within the week after the landing"
  where: "the Green Line"
  count: 18 "18"
  said: "UN soldiers" official "counted"
* stone PROTEST/riot occurred
  when: ? "within the week after the landing"
  where: "the Green Line"
  with: stones "stoning"
  said: "UN soldiers" official "counted"
* seize COERCE/seize occurred
  when: ?
  where: imia
  by: turkey
  to: greece
* held COERCE/arrest occurred
  when: ? "within the week after the landing"
  by: "the Greek Cypriot police"
  to: "a Turkish Cypriot paper's reporter"
* held2 RETREAT/release occurred
  when: ?
  by: "the Greek Cypriot police"
  to: "a Turkish Cypriot paper's reporter"
* sorry CONCEDE occurred
  when: ?
  by: "the Greek Cypriot police"
  to: "a Turkish Cypriot paper's reporter"
* line COOPERATE announced
  when: ?
  by: greece; turkey
* med CONSULT/third-party occurred
  when: ?
  where: "Brussels"
  by: "NATO's secretary general"; "both delegations"
* flights AGREE occurred
  when: ?
  by: greece; turkey
  to: greece; turkey
* nocourt REJECT occurred
  when: ?
  by: simitis
  to: turkey
* court AGREE hypothetical
  when: ?
  by: simitis
* admprot ACCUSE/disapprove occurred optional
  when: 1996-02-05/1996-03 bounded
  by: "the admiral"
  to: greece
figure: votes 21 "21" of ep
figure: votes 342 "342 votes" of ep
