story: fx-sansebastian
conflict: Guatemala
countries: GT
facts: On Sunday 26 April 1998 auxiliary bishop Juan Gerardi was beaten to death with a piece of concrete in the garage of the San Sebastian parish house in Guatemala City, two days after he presented the church's report on the war, which laid some nine tenths of the abuses to the army. A vagrant was arrested on 30 April and let go; the priest Mario Orantes was held from July 1998 to February 1999 and again from 2000; judges and prosecutors fled. On 8 June 2001 a court gave Colonel Byron Disrael Lima Estrada, his son Captain Byron Lima Oliva and Sergeant Obdulio Villanueva thirty years, Orantes twenty. Grenades had hit Judge Yassmin Barrios's house in March 2001. Villanueva was killed in a prison riot on 12 February 2003. (public record: press, court.)

who gerardi: person GT | Juan Gerardi; Gerardi; Bishop Gerardi; the bishop; Monsignor Gerardi
who church: organisation GT | Roman Catholic church; archdiocese; the Church
who army: force GT | the army; Guatemalan army; soldiers
who arzu: person GT | Alvaro Arzu; Arzu; President Arzu
who govgt: government GT | the government
who urng: group GT | URNG; guerrillas
who orantes: person GT | Mario Orantes; Orantes
who limae: person GT | Byron Disrael Lima; Colonel Lima
who limao: person GT | Byron Lima Oliva; Captain Lima
who villanueva: person GT | Obdulio Villanueva; Villanueva
who pope: person VA | Pope John Paul II; the pope
who minugua: body - | UN mission; Minugua
who us: state US | United States; Washington
where guatcity: town GT 14.6349 -90.5069 | Guatemala City; GUATEMALA CITY
where parish: site GT 14.6460 -90.5130 | San Sebastian

== fx-sansebastian-1
outlet: Isthmus Wire
register: wire
published: 1998-04-28
--
Guatemalan bishop {kill|slain} two days after war {report|report}

GUATEMALA CITY, April 28 (IW) - Thousands of mourners {march|followed} the coffin of Juan Gerardi through the capital on Tuesday to {demandjus|demand} that the government find those who {kill|beat} the auxiliary bishop to death, 48 hours after he had {report|held} the army responsible for most of the horrors of a 36-year war.

The 75-year-old head of the Roman Catholic church's human rights office was {kill|attacked} late on Sunday as he stepped out of his car in the garage of the San Sebastian parish house, a few steps from the presidential palace. His skull was {kill|crushed} with a chunk of concrete. A priest who lives there, Mario Orantes, said he found the body around midnight. Homeless men who sleep at the gate told police they had seen a youth without a shirt come out and, minutes later, return dressed to close the door.

In the four-volume {report|report}, which he presented in the cathedral on Friday under the title "Never Again", Gerardi's team {report|attributed} nearly 90 percent of 55,000 {abuses|violations} to soldiers and the militias they {militia|armed}, and under a tenth to guerrillas. It gave names.

"This is a blow at the peace," said the archbishop, Prospero Penados, who voiced his {penacc|conviction} that the {kill|murder} was political. Edgar Gutierrez, coordinator of the {report|report}, said two of his staff had been {threat|threatened} by telephone since Friday. "They said: you're the next," he told reporters.

President Alvaro Arzu declared three days of {mourn|mourning} and named a {commission|commission} to follow the {inquiry|inquiry}. His spokesman {askcalm|asked} Guatemalans not to jump to conclusions. The defense minister, General Hector Barrios, {gencond|condemned} the {kill|crime} and {gendeny|rejected} any suspicion of his officers; he {offerhelp|offered} the investigators "whatever they need". The UN mission which has watched over the {accord|accords} that the government and the URNG {accord|signed} in December 1996 {uncond|called} the {kill|killing} "abominable" and {unask|urged} a prompt and independent {inquiry!demanded|investigation}.

From Rome Pope John Paul II {popecond|deplored} a "cowardly {kill|act}". The United States {usfbi|promised} the help of the FBI. Former rebel commander Rolando Moran, on behalf of the URNG, {urngcond|condemned} it in the name of "those who {disarm|gave up} our weapons believing in the law".

Gerardi had been in this place before. As bishop of Quiche he {closedio|closed} his diocese in 1980 after soldiers had {quiche|killed} two of his priests and he himself had escaped an {ambush80|ambush}; the military that same year {exile|barred} him from coming home from Rome, and until 1984 he lived in Costa Rica.

~ Readers' forum closes at midnight
--
who penados: person GT | Prospero Penados
who gutierrez: person GT | Edgar Gutierrez
who barrios: person GT | Hector Barrios
who moran: person GT | Rolando Moran
who mourners: population GT | Thousands of mourners
who militias: group GT | the militias
who staff: population GT | two of his staff
where cathedral: site GT 14.6415 -90.5130 | the cathedral
where quichep: province GT 15.03 -91.15 | Quiche
where rome: town IT 41.9028 12.4964 | Rome
* kill ASSAULT/targeted occurred
  when: 1998-04-26 "late on Sunday"
  where: parish; guatcity
  to: gerardi
  with: blunt "a chunk of concrete"
  killed: 1 "Juan Gerardi" side recipient
* report ACCUSE/allege occurred
  when: 1998-04-24 "Friday"
  where: cathedral; guatcity
  by: gerardi; church
  to: army; militias; urng
  about: abuses
* march PROTEST/demo occurred
  when: 1998-04-28 "Tuesday"
  where: guatcity
  by: mourners
  to: govgt
  participants: >=2000 vague "Thousands of mourners"
* demandjus REQUEST/change occurred
  when: 1998-04-28 "Tuesday"
  where: guatcity
  by: mourners
  to: govgt
  about: inquiry
* abuses ASSAULT occurred
  when: 1960/1996 bounded "36-year war"
  by: army alleged of gerardi; militias alleged of gerardi; urng alleged of gerardi
  count: 55000 "55,000"
* militia AID occurred
  when: 1960/1996 bounded "36-year war"
  by: army
  to: militias
* accord AGREE occurred
  when: 1996-12 from text "December 1996"
  by: govgt; urng
  to: urng; govgt
* penacc ACCUSE/allege occurred
  when: 1998-04-26/1998-04-28 bounded
  by: penados; church
  about: kill
* threat THREATEN/violence occurred
  when: 1998-04-24/1998-04-28 bounded "Friday"
  to: staff
  said: gutierrez party "said"
* mourn SUPPORT occurred optional
  when: 1998-04-26/1998-04-28 bounded
  by: arzu
* commission ACCUSE/investigate occurred
  when: 1998-04-26/1998-04-28 bounded
  by: arzu
  about: kill
* inquiry ACCUSE/investigate ongoing
  when: 1998-04-26/1998-04-28 bounded
  about: kill
* askcalm REQUEST/yield occurred
  when: 1998-04-26/1998-04-28 bounded
  by: arzu "His spokesman"
  to: "Guatemalans"
* gencond ACCUSE/disapprove occurred
  when: 1998-04-26/1998-04-28 bounded
  by: barrios; army
  about: kill
  answers: kill
* gendeny REJECT occurred optional
  when: 1998-04-26/1998-04-28 bounded
  by: barrios
  about: kill
* offerhelp AGREE occurred
  when: 1998-04-26/1998-04-28 bounded
  by: barrios; army
  to: "the investigators"
  about: COOPERATE
* uncond ACCUSE/disapprove occurred
  when: 1998-04-26/1998-04-28 bounded
  by: minugua
  about: kill
  answers: kill
* unask REQUEST/change occurred
  when: 1998-04-26/1998-04-28 bounded
  by: minugua
  about: inquiry
* popecond ACCUSE/disapprove occurred
  when: 1998-04-26/1998-04-28 bounded
  where: rome
  by: pope
  about: kill
  answers: kill
* usfbi AGREE occurred
  when: 1998-04-26/1998-04-28 bounded
  by: us
  to: govgt
  about: AID
* urngcond ACCUSE/disapprove occurred
  when: 1998-04-26/1998-04-28 bounded
  by: moran; urng
  about: kill
  answers: kill
* disarm RETREAT/disarm occurred
  when: 1996-12/1998-04-28 bounded
  by: urng
* closedio COERCE/restrict occurred optional
  when: 1980 "1980"
  where: quichep
  by: gerardi
  to: "his diocese" thing
* quiche ASSAULT occurred
  when: ?
  where: quichep
  by: army
  to: "two of his priests"
  killed: 2 "two of his priests" side civilian
* ambush80 ASSAULT/firearms occurred
  when: ?
  where: quichep
  to: gerardi
* exile COERCE/restrict occurred
  when: 1980 from closedio "that same year"
  by: army "the military"
  to: gerardi

== fx-sansebastian-2
outlet: Quetzal Press Service
register: wire
published: 2001-06-09
--
Three officers, priest {convict,convict2|jailed} for Guatemalan bishop's {kill|murder}

GUATEMALA CITY, June 9 (QPS) - A Guatemalan court before dawn on Friday {convict|sentenced} a retired colonel, his son and a sergeant of the presidential guard to 30 years in prison for their part in the 1998 {kill|murder} of Bishop Juan Gerardi, the first time that men of the army were {convict|found guilty} of a political {kill|killing} committed since the {accord|peace} of 1996.

The priest who had shared the house with the bishop, Mario Orantes, {convict2|got} 20 years as an accomplice. He heard it on a stretcher, in pajamas. The cook of the parish was {acquit|cleared} and went home the same day.

Colonel Byron Disrael Lima, Captain Byron Lima Oliva and Sergeant Obdulio Villanueva did not {kill!denied|strike} the {kill!denied|blow} with their own hands, the three judges held; they had {plan|planned} the {kill|crime} and {cover|wiped away} its traces. The court {orderprobe|told} prosecutors to {investigate!demanded|look into} thirteen other members of the general staff of the presidency, a body which under the {accord|accords} should have been dissolved. "It's a {convict,limaacc|sentence} of the guerrillas," Captain Lima shouted. His lawyer said he would {appeal!announced|appeal}.

Some 400 people who had {vigil|waited} outside with candles {cheer|embraced}. The archbishop {thankjud|praised} the "courage of the judges". One of them, Yassmin Barrios, had two grenades {grenade|thrown} into her yard on March 21, the eve of the first hearing; the government {guardb|gave} her guards after that. Chief prosecutor Leopoldo Zeissig has been {threatz|threatened} so many times by telephone that he sleeps in different houses. His predecessor Celvin Galindo {fleeg|fled} to Germany in October 1999 after death {threatg|threats}, and a judge on the case, Henry Monroy, {fleem|went} to Canada in March of that year. Two of the homeless men who {testify|testified} are dead, one {killhome|knifed}.

The first man {held98|arrested}, a vagrant, four days after the {kill|crime}, was {free98|released} within weeks; the next was Father Orantes, {held2|picked up} in July 1998 with his German shepherd, a forensic expert from Spain having seen in the wounds the teeth of a dog. The bones were {exhum|dug up} in September and showed no bites. Orantes went {freeo|free} in February 1999 and was {held3|detained} a second time in 2000.

The UN mission {unwelc|welcomed} the {convict|verdict} as "a step without precedent". Amnesty International {amnask|asked} the authorities to {protect!demanded|protect} witnesses and lawyers. From President Alfonso Portillo, who on taking office in January 2000 had {portprom|vowed} to solve the case, came a statement of four lines in which he {portresp|promised} to respect the {convict|ruling}. Retired officers {vetcond|denounced} it as a "lynching" and plan a {vetmarch|march} on June 30, Army Day.
--
who court: body GT | A Guatemalan court; the three judges; The court
who prosecutors: body GT | prosecutors
who lopez: person GT | The cook of the parish
who yassmin: person GT | Yassmin Barrios
who zeissig: person GT | Leopoldo Zeissig
who galindo: person GT | Celvin Galindo
who monroy: person GT | Henry Monroy
who amnesty: organisation - | Amnesty International
who portillo: person GT | Alfonso Portillo
who veterans: population GT | Retired officers
who archbishop: person GT | The archbishop
who waiting: population GT | Some 400 people
where germany: country DE 51 10 | Germany
where canada: country CA 56 -106 | Canada
* convict SANCTION/convict occurred
  when: 2001-06-08 "before dawn on Friday"
  where: guatcity
  by: court
  to: limae; limao; villanueva
  about: kill
  count: 3 "Three officers"
* kill ASSAULT/targeted occurred
  when: 1998 "1998"
  by: limae alleged of court; limao alleged of court; villanueva alleged of court
  to: gerardi
  killed: 1 "Bishop Juan Gerardi" side recipient
* accord AGREE occurred
  when: 1996 "1996"
* convict2 SANCTION/convict occurred
  when: 2001-06-08 "before dawn on Friday"
  where: guatcity
  by: court
  to: orantes
  about: kill
* acquit RETREAT/release occurred
  when: 2001-06-08 from convict "the same day"
  where: guatcity
  by: court
  to: lopez
* plan ASSAULT/targeted occurred
  when: 1998 "1998"
  by: limae alleged of court; limao alleged of court; villanueva alleged of court
  to: gerardi
  said: court official "held"
  part_of: kill
* cover COERCE/misinformation occurred
  when: 1998/2001-06-08 bounded
  by: limae alleged of court; limao alleged of court; villanueva alleged of court
  said: court official "held"
* orderprobe REQUEST/change occurred
  when: 2001-06-08
  where: guatcity
  by: court
  to: prosecutors
  about: investigate
* investigate ACCUSE/investigate demanded optional
  when: ?
  by: prosecutors
  to: "thirteen other members of the general staff of the presidency"
  count: 13 "thirteen"
* limaacc ACCUSE/disapprove occurred
  when: 2001-06-08
  where: guatcity
  by: limao
  to: court
  about: convict
  answers: convict
* appeal REQUEST/change announced
  when: ?
  by: "His lawyer"
  about: convict
* vigil PROTEST/demo occurred
  when: 2001-06-07/2001-06-08 day "before dawn on Friday"
  where: guatcity
  by: waiting
  participants: ~400 "Some 400 people"
* cheer SUPPORT occurred optional
  when: 2001-06-08
  where: guatcity
  by: waiting
* thankjud SUPPORT occurred
  when: 2001-06-08/2001-06-09 bounded
  by: archbishop
  to: court
  about: convict
  answers: convict
* grenade ASSAULT/explosives occurred
  when: 2001-03-21 from text "March 21"
  where: "her yard"
  to: yassmin; "her yard" thing
  with: grenade "two grenades" 2
* guardb AID occurred
  when: 2001-03-21/2001-06-09 bounded
  by: govgt
  to: yassmin
* threatz THREATEN/violence occurred
  when: 1999-10/2001-06-09 bounded
  to: zeissig
* fleeg RETREAT/withdraw occurred optional
  when: 1999-10 from text "October 1999"
  where: germany
  by: galindo
* threatg THREATEN/violence occurred
  when: 1998/1999-10 bounded
  to: galindo
* fleem RETREAT/withdraw occurred optional
  when: 1999-03 from text "March of that year"
  where: canada
  by: monroy
* testify COOPERATE occurred optional
  when: 1998/2001-06-08 bounded
  by: "Two of the homeless men"
* killhome ASSAULT/primitive occurred
  when: 1998/2001-06-09 bounded
  to: "one"
  with: knife "knifed"
  killed: 1 "one" side civilian
* held98 COERCE/arrest occurred
  when: 1998 from kill "four days after"
  to: "a vagrant"
  detained: 1 "a vagrant" side recipient
* free98 RETREAT/release occurred
  when: 1998 from held98 "within weeks"
  to: "a vagrant"
  released: 1 "a vagrant"
* held2 COERCE/arrest occurred
  when: 1998-07 from text "July 1998"
  to: orantes
  detained: 1 "Father Orantes" side recipient
* exhum ACCUSE/investigate occurred
  when: 1998-09 "September"
  about: kill
* freeo RETREAT/release occurred
  when: 1999-02 from text "February 1999"
  to: orantes
  released: 1 "Orantes"
* held3 COERCE/arrest occurred
  when: 2000 "2000"
  to: orantes
  detained: 1 "Orantes"
* unwelc SUPPORT occurred
  when: 2001-06-08/2001-06-09 bounded
  by: minugua
  to: court
  about: convict
  answers: convict
* amnask REQUEST/assist occurred
  when: 2001-06-08/2001-06-09 bounded
  by: amnesty
  to: govgt "the authorities"
  about: protect
* protect AID demanded optional
  when: ?
  by: govgt "the authorities"
  to: "witnesses and lawyers"
* portprom AGREE occurred
  when: 2000-01 from text "January 2000"
  by: portillo
* portresp AGREE occurred
  when: 2001-06-08/2001-06-09 bounded
  by: portillo
  to: court
  about: convict
* vetcond ACCUSE/disapprove occurred
  when: 2001-06-08/2001-06-09 bounded
  by: veterans
  to: court
  about: convict
  answers: convict
* vetmarch PROTEST/demo announced
  when: 2001-06-30 from text "June 30"
  by: veterans
