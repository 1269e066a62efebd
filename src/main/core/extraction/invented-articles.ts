/** An article written for the tests: varied news English with invented names, and what a careful reader finds in it. */
export interface InventedArticle {
  readonly about: string
  readonly text: string
  /** Every mention in the order of reading: type, text, and the entity it stands for where that is called otherwise. */
  readonly mentions: readonly string[]
  /** Every post: its holder, its title, and its country. */
  readonly posts: readonly string[]
}

export const INVENTED_ARTICLES: readonly InventedArticle[] = [
  {
    about: 'a meeting with ranks and posts of two countries',
    text: 'MUSCAT, March 4, 2024 (ONA) – Omani Foreign Minister Salim al-Harthy received Pakistani Defense Secretary Lt. Gen. Tariq Mahmood Janjua on Monday. Al-Harthy and Janjua reviewed the situation in the Gulf of Oman.',
    mentions: ['place: MUSCAT = Muscat', 'date: March 4, 2024', 'organization: ONA', 'role: Omani Foreign Minister = Salim al-Harthy', 'nationality: Omani = Oman', 'person: Salim al-Harthy', 'role: Pakistani Defense Secretary = Tariq Mahmood Janjua', 'nationality: Pakistani = Pakistan', 'role: Lt. Gen. = Tariq Mahmood Janjua', 'person: Tariq Mahmood Janjua', 'date: Monday', 'person: Al-Harthy = Salim al-Harthy', 'person: Janjua = Tariq Mahmood Janjua', 'place: Gulf of Oman'],
    posts: ['Salim al-Harthy: Omani Foreign Minister (OMN)', 'Tariq Mahmood Janjua: Pakistani Defense Secretary (PAK)', 'Tariq Mahmood Janjua: Lt. Gen.']
  },
  {
    about: 'a call between presidents',
    text: 'President Ignacio Vallejos of Chile spoke by phone with his Kenyan counterpart, President Wanjiru Kamau-Otieno, the presidency in Santiago said in a statement. Vallejos invited Kamau-Otieno to visit Valparaiso next year.',
    mentions: ['role: President = Ignacio Vallejos', 'person: Ignacio Vallejos', 'place: Chile', 'nationality: Kenyan = Kenya', 'role: President = Wanjiru Kamau-Otieno', 'person: Wanjiru Kamau-Otieno', 'place: Santiago', 'person: Vallejos = Ignacio Vallejos', 'person: Kamau-Otieno = Wanjiru Kamau-Otieno', 'place: Valparaiso = Valparaíso', 'date: next year'],
    posts: ['Ignacio Vallejos: President (CHL)', 'Wanjiru Kamau-Otieno: President (KEN)']
  },
  {
    about: 'aid after an earthquake',
    text: 'The World Food Programme (WFP) said on Tuesday it had sent 200 trucks to the town of Marsafa, near Gaziantep. "We need more tents," WFP spokeswoman Ingrid Solheim told Reuters. The WFP asked donors for $45 million.',
    mentions: ['organization: World Food Programme', 'organization: WFP = World Food Programme', 'date: Tuesday', 'place: Marsafa', 'place: Gaziantep', 'role: WFP spokeswoman = Ingrid Solheim', 'organization: WFP = World Food Programme', 'person: Ingrid Solheim', 'organization: Reuters', 'organization: WFP = World Food Programme', 'money: $45 million'],
    posts: ['Ingrid Solheim: WFP spokeswoman']
  },
  {
    about: 'protests and police',
    text: 'Thousands of protesters marched through Tbilisi on Saturday to demand early elections. Police detained opposition leader Nino Javelidze. Her lawyer, Giorgi Maruashvili, said she would appeal. "Nobody can silence us," Javelidze wrote on Facebook.',
    mentions: ['place: Tbilisi', 'date: Saturday', 'role: opposition leader = Nino Javelidze', 'person: Nino Javelidze', 'person: Giorgi Maruashvili', 'person: Javelidze = Nino Javelidze', 'organization: Facebook'],
    posts: ['Nino Javelidze: opposition leader']
  },
  {
    about: 'sanctions with a list of countries',
    text: 'The European Union on 12 May 2023 imposed sanctions on eleven officials from Belarus, Myanmar and North Korea. Norway, Iceland and Switzerland joined the measures, EU High Representative Annika van der Velde said.',
    mentions: ['organization: European Union', 'date: 12 May 2023', 'place: Belarus', 'place: Myanmar', 'place: North Korea', 'organization: Norway', 'organization: Iceland', 'organization: Switzerland', 'role: EU High Representative = Annika van der Velde', 'organization: EU = European Union', 'person: Annika van der Velde'],
    posts: ['Annika van der Velde: EU High Representative']
  },
  {
    about: 'a headline in title case',
    text: 'Turkish, Greek Ministers Discuss Aegean Tensions in Athens\n\nATHENS – Turkish Foreign Minister Kemal Aydoğan met his Greek counterpart Eleni Stavrou in Athens on Wednesday, the Anadolu Agency reported.\n\nAydoğan called the talks "frank". Stavrou said the two neighbours needed patience.',
    mentions: ['nationality: Turkish = Türkiye', 'nationality: Greek = Greece', 'place: Aegean', 'place: Athens', 'place: ATHENS = Athens', 'role: Turkish Foreign Minister = Kemal Aydoğan', 'nationality: Turkish = Türkiye', 'person: Kemal Aydoğan', 'role: Greek counterpart = Eleni Stavrou', 'nationality: Greek = Greece', 'person: Eleni Stavrou', 'place: Athens', 'date: Wednesday', 'organization: Anadolu Agency', 'person: Aydoğan = Kemal Aydoğan', 'person: Stavrou = Eleni Stavrou'],
    posts: ['Kemal Aydoğan: Turkish Foreign Minister (TUR)', 'Eleni Stavrou: Greek Foreign Minister (GRC)']
  },
  {
    about: 'a Chinese visit',
    text: 'BEIJING, Sept. 9 (Xinhua) -- Chinese Vice Premier Liu Wenhai held talks with Lao Deputy Prime Minister Bounthavy Keomany here on Friday. Liu said China was ready to speed up the railway.',
    mentions: ['place: BEIJING = Beijing', 'date: Sept. 9', 'organization: Xinhua', 'role: Chinese Vice Premier = Liu Wenhai', 'nationality: Chinese = China', 'person: Liu Wenhai', 'role: Lao Deputy Prime Minister = Bounthavy Keomany', 'nationality: Lao = Laos', 'person: Bounthavy Keomany', 'date: Friday', 'person: Liu = Liu Wenhai', 'organization: China'],
    posts: ['Liu Wenhai: Chinese Vice Premier (CHN)', 'Bounthavy Keomany: Lao Deputy Prime Minister (LAO)']
  },
  {
    about: 'middle initials and ranks',
    text: 'Maj. Gen. Walter K. Pine, the commander of U.S. forces in Kuwait, met Brig. Gen. Fahad al-Mutlaq at Camp Lowell. Gen. Pine thanked the Kuwaiti officer for his support.',
    mentions: ['role: Maj. Gen. = Walter K. Pine', 'person: Walter K. Pine', 'role: commander of U.S. forces in Kuwait = Walter K. Pine', 'place: U.S. = United States', 'place: Kuwait', 'role: Brig. Gen. = Fahad al-Mutlaq', 'person: Fahad al-Mutlaq', 'place: Camp Lowell', 'person: Pine = Walter K. Pine', 'nationality: Kuwaiti = Kuwait'],
    posts: ['Walter K. Pine: Maj. Gen.', 'Walter K. Pine: commander of U.S. forces in Kuwait (USA)', 'Fahad al-Mutlaq: Brig. Gen.']
  },
  {
    about: 'a former minister in apposition',
    text: 'Ousmane Diakité, a former prime minister of Mali, was named special envoy of the African Union to Chad and Niger. Diakité, 61, will be based in Addis Ababa.',
    mentions: ['person: Ousmane Diakité', 'role: former prime minister of Mali = Ousmane Diakité', 'place: Mali', 'role: special envoy of the African Union to Chad and Niger = Ousmane Diakité', 'organization: African Union', 'place: Chad', 'place: Niger', 'person: Diakité = Ousmane Diakité', 'place: Addis Ababa'],
    posts: ['Ousmane Diakité: former prime minister of Mali (MLI)', 'Ousmane Diakité: special envoy of the African Union to Chad and Niger']
  },
  {
    about: 'ministries and acronyms',
    text: 'The Ministry of Foreign Affairs of Qatar welcomed the ceasefire. In Cairo, the Foreign Ministry expressed the hope that it would hold. The International Relief Council (IRC) said its convoys were ready; the IRC has worked in Gaza since 2011.',
    mentions: ['organization: Ministry of Foreign Affairs of Qatar', 'place: Cairo', 'organization: Foreign Ministry', 'organization: International Relief Council', 'organization: IRC = International Relief Council', 'organization: IRC = International Relief Council', 'place: Gaza', 'date: 2011'],
    posts: []
  },
  {
    about: 'a Russian statement',
    text: 'Russia’s Deputy Defense Minister Oleg Verkhovsky rejected the accusations. "These are inventions," Verkhovsky said, according to Interfax. Kremlin spokesman Pavel Gordeev declined to comment.',
    mentions: ['place: Russia', 'role: Deputy Defense Minister = Oleg Verkhovsky', 'person: Oleg Verkhovsky', 'person: Verkhovsky = Oleg Verkhovsky', 'organization: Interfax', 'role: Kremlin spokesman = Pavel Gordeev', 'organization: Kremlin', 'person: Pavel Gordeev'],
    posts: ['Oleg Verkhovsky: Deputy Defense Minister (RUS)', 'Pavel Gordeev: Kremlin spokesman (RUS)']
  },
  {
    about: 'a signing',
    text: 'Indonesia and Vietnam signed the Halong Fisheries Agreement in Jakarta on Thursday. Indonesian Trade Minister Dewi Kusumawati and Vietnamese Ambassador Nguyen Van Thanh attended the ceremony.',
    mentions: ['organization: Indonesia', 'organization: Vietnam', 'agreement: Halong Fisheries Agreement', 'place: Jakarta', 'date: Thursday', 'role: Indonesian Trade Minister = Dewi Kusumawati', 'nationality: Indonesian = Indonesia', 'person: Dewi Kusumawati', 'role: Vietnamese Ambassador = Nguyen Van Thanh', 'nationality: Vietnamese = Vietnam', 'person: Nguyen Van Thanh'],
    posts: ['Dewi Kusumawati: Indonesian Trade Minister (IDN)', 'Nguyen Van Thanh: Vietnamese Ambassador (VNM)']
  },
  {
    about: 'a Latin American summit',
    text: 'Brazil’s foreign minister, Caetano Rocha de Melo, will travel to Bogota on Friday. Colombian President Álvaro Quintana will receive him at the Casa de Nariño. Rocha de Melo leaves for Lima on Sunday.',
    mentions: ['place: Brazil', 'role: foreign minister = Caetano Rocha de Melo', 'person: Caetano Rocha de Melo', 'place: Bogota = Bogotá', 'date: Friday', 'role: Colombian President = Álvaro Quintana', 'nationality: Colombian = Colombia', 'person: Álvaro Quintana', 'place: Casa de Nariño', 'person: Rocha de Melo = Caetano Rocha de Melo', 'place: Lima', 'date: Sunday'],
    posts: ['Caetano Rocha de Melo: foreign minister (BRA)', 'Álvaro Quintana: Colombian President (COL)']
  },
  {
    about: 'the UN at work',
    text: 'UN Secretary-General Amara Okonkwo-Reyes urged the Security Council to act. The secretary-general, speaking in New York, said that "time is running out" for Sudan. Okonkwo-Reyes will brief the General Assembly on 3 June.',
    mentions: ['role: UN Secretary-General = Amara Okonkwo-Reyes', 'organization: UN = United Nations', 'person: Amara Okonkwo-Reyes', 'organization: Security Council = UN Security Council', 'role: secretary-general = Amara Okonkwo-Reyes', 'place: New York', 'place: Sudan', 'person: Okonkwo-Reyes = Amara Okonkwo-Reyes', 'organization: General Assembly = UN General Assembly', 'date: 3 June'],
    posts: ['Amara Okonkwo-Reyes: UN Secretary-General']
  },
  {
    about: 'an expulsion',
    text: 'Poland expelled two Belarusian diplomats on Monday, the Polish Foreign Ministry said. Spokesman Marek Zieliński told PAP that the two had left Warsaw. Minsk called the step "unfriendly".',
    mentions: ['organization: Poland', 'nationality: Belarusian = Belarus', 'date: Monday', 'organization: Polish Foreign Ministry', 'nationality: Polish = Poland', 'role: Spokesman = Marek Zieliński', 'person: Marek Zieliński', 'organization: PAP', 'place: Warsaw', 'place: Minsk'],
    posts: ['Marek Zieliński: Spokesman']
  },
  {
    about: 'a Persian name with particles',
    text: 'TEHRAN (Mehr) – Iran’s Ambassador to Iraq Mohammad-Reza Sadeghi Nia met Iraqi National Security Adviser Qasim al-Bahrani in Baghdad. Sadeghi Nia handed over a letter from President Hamid Karimian.',
    mentions: ['place: TEHRAN = Tehran', 'organization: Mehr', 'place: Iran', 'role: Ambassador to Iraq = Mohammad-Reza Sadeghi Nia', 'place: Iraq', 'person: Mohammad-Reza Sadeghi Nia', 'role: Iraqi National Security Adviser = Qasim al-Bahrani', 'nationality: Iraqi = Iraq', 'person: Qasim al-Bahrani', 'place: Baghdad', 'person: Sadeghi Nia = Mohammad-Reza Sadeghi Nia', 'role: President = Hamid Karimian', 'person: Hamid Karimian'],
    posts: ['Mohammad-Reza Sadeghi Nia: Ambassador to Iraq (IRN)', 'Qasim al-Bahrani: Iraqi National Security Adviser (IRQ)', 'Hamid Karimian: President (IRN)']
  },
  {
    about: 'hyphens and adjectives',
    text: 'Iran-backed fighters shelled a Kurdish-held village near Kirkuk, a US-led coalition spokesman said. The US-Japan alliance and the Saudi-led talks were not affected, analysts said.',
    mentions: ['place: Iran', 'nationality: Kurdish', 'place: Kirkuk', 'place: US = United States', 'role: coalition spokesman', 'place: US = United States', 'place: Japan', 'nationality: Saudi = Saudi Arabia'],
    posts: []
  },
  {
    about: 'an African election',
    text: 'Ghanaian President Kwabena Asare-Boateng congratulated Senegal’s President-elect Fatou Binetou Sarr on her victory. In Dakar, Sarr thanked ECOWAS for its observers.',
    mentions: ['role: Ghanaian President = Kwabena Asare-Boateng', 'nationality: Ghanaian = Ghana', 'person: Kwabena Asare-Boateng', 'place: Senegal', 'role: President-elect = Fatou Binetou Sarr', 'person: Fatou Binetou Sarr', 'place: Dakar', 'person: Sarr = Fatou Binetou Sarr', 'organization: ECOWAS'],
    posts: ['Kwabena Asare-Boateng: Ghanaian President (GHA)', 'Fatou Binetou Sarr: President-elect (SEN)']
  },
  {
    about: 'a statement by a movement',
    text: 'Hamas said a delegation led by Khalil Abu Rahma had arrived in Doha. Abu Rahma will meet Qatari officials and the Egyptian intelligence chief, Maj. Gen. Hatem el-Sawy, on Tuesday.',
    mentions: ['organization: Hamas', 'person: Khalil Abu Rahma', 'place: Doha', 'person: Abu Rahma = Khalil Abu Rahma', 'nationality: Qatari = Qatar', 'role: Egyptian intelligence chief = Hatem el-Sawy', 'nationality: Egyptian = Egypt', 'role: Maj. Gen. = Hatem el-Sawy', 'person: Hatem el-Sawy', 'date: Tuesday'],
    posts: ['Hatem el-Sawy: Egyptian intelligence chief (EGY)', 'Hatem el-Sawy: Maj. Gen.']
  },
  {
    about: 'possessives and quotations',
    text: 'Japan’s Prime Minister Haruto Kisaragi said Tokyo’s ties with Canberra were "stronger than ever". Kisaragi’s visit to Australia’s capital was his second this year.',
    mentions: ['place: Japan', 'role: Prime Minister = Haruto Kisaragi', 'person: Haruto Kisaragi', 'place: Tokyo', 'place: Canberra', 'person: Kisaragi = Haruto Kisaragi', 'place: Australia', 'date: this year'],
    posts: ['Haruto Kisaragi: Prime Minister (JPN)']
  },
  {
    about: 'a company and a bank',
    text: 'The World Bank office in Nairobi approved a loan to Kenya Coastal Railways. Central Bank Governor Njeri Mutua said the loan was worth 300 million euros.',
    mentions: ['organization: World Bank', 'place: Nairobi', 'organization: Kenya Coastal Railways', 'role: Central Bank Governor = Njeri Mutua', 'organization: Central Bank', 'person: Njeri Mutua', 'money: 300 million euros'],
    posts: ['Njeri Mutua: Central Bank Governor']
  },
  {
    about: 'abbreviations that end no sentence',
    text: 'U.S. Sen. Carla B. Whitcombe (D-Ohio) met Dr. Youssef Benali in Washington, D.C. on Jan. 5, 2022. The U.S. Embassy in Rabat said Mr. Benali was “a friend of the U.S.” and its people.',
    mentions: ['role: U.S. Sen. = Carla B. Whitcombe', 'place: U.S. = United States', 'person: Carla B. Whitcombe', 'person: Youssef Benali', 'place: Washington, D.C.', 'date: Jan. 5, 2022', 'organization: U.S. Embassy', 'place: Rabat', 'person: Benali = Youssef Benali', 'place: U.S. = United States'],
    posts: ['Carla B. Whitcombe: U.S. Sen. (USA)']
  },
  {
    about: 'a royal visit',
    text: 'King Willem-Frederik of the Netherlands arrived in Jordan for a three-day visit. Jordanian Crown Prince Zaid bin Talal welcomed the king at Queen Alia Airport.',
    mentions: ['role: King = Willem-Frederik', 'person: Willem-Frederik', 'place: Netherlands', 'place: Jordan', 'role: Jordanian Crown Prince = Zaid bin Talal', 'nationality: Jordanian = Jordan', 'person: Zaid bin Talal', 'role: king = Willem-Frederik', 'place: Queen Alia Airport'],
    posts: ['Willem-Frederik: King (NLD)', 'Zaid bin Talal: Jordanian Crown Prince (JOR)']
  },
  {
    about: 'a peace process',
    text: 'Representatives of the Free Orun Front and the government of Ruvania met in Geneva for the second round of talks, mediated by Swiss diplomat Beat Zellweger. The Free Orun Front accused the army of shelling Port Teza.',
    mentions: ['organization: Free Orun Front', 'place: Ruvania', 'place: Geneva', 'role: Swiss diplomat = Beat Zellweger', 'nationality: Swiss = Switzerland', 'person: Beat Zellweger', 'organization: Free Orun Front', 'place: Port Teza'],
    posts: ['Beat Zellweger: Swiss diplomat (CHE)']
  },
  {
    about: 'a sentence that opens with plain words',
    text: 'However, Friday’s talks failed. Meanwhile, Lebanon’s caretaker premier Fuad Chamandi accused Israel of violations. Despite this, Chamandi said, Beirut will keep its word. Both sides blamed each other.',
    mentions: ['date: Friday', 'place: Lebanon', 'role: caretaker premier = Fuad Chamandi', 'person: Fuad Chamandi', 'place: Israel', 'person: Chamandi = Fuad Chamandi', 'place: Beirut'],
    posts: ['Fuad Chamandi: caretaker premier (LBN)']
  },
  {
    about: 'a counter-terrorism briefing',
    text: 'Col. Ibrahim Yakubu, spokesman for the Nigerian army, said troops had killed 12 Boko Haram fighters in Borno State. Yakubu said two soldiers were wounded in late November.',
    mentions: ['role: Col. = Ibrahim Yakubu', 'person: Ibrahim Yakubu', 'role: spokesman for the Nigerian army = Ibrahim Yakubu', 'organization: Nigerian army', 'nationality: Nigerian = Nigeria', 'organization: Boko Haram', 'place: Borno State', 'person: Yakubu = Ibrahim Yakubu', 'date: late November'],
    posts: ['Ibrahim Yakubu: Col.', 'Ibrahim Yakubu: spokesman for the Nigerian army (NGA)']
  },
  {
    about: 'a conference on climate',
    text: 'French Ecology Minister Hélène Castagnier opened the Nice Ocean Conference on Monday. Delegates from Fiji, Tuvalu and the Maldives asked for US$ 2 billion. Castagnier promised an answer within weeks.',
    mentions: ['role: French Ecology Minister = Hélène Castagnier', 'nationality: French = France', 'person: Hélène Castagnier', 'organization: Nice Ocean Conference', 'date: Monday', 'place: Fiji', 'place: Tuvalu', 'place: Maldives', 'money: US$ 2 billion', 'person: Castagnier = Hélène Castagnier'],
    posts: ['Hélène Castagnier: French Ecology Minister (FRA)']
  },
  {
    about: 'a storm, a visit and a minister named only once',
    text: 'Tropical Storm Irmela killed nine people in Ruvania. The country’s previous interior minister, Jonas Adeyemi-Ruud, blamed the government. In Oslo, Norwegian President Signe Aasland met Ruvania’s visiting foreign minister, Tomas Belik. The president promised tents.',
    mentions: ['place: Ruvania', 'role: interior minister = Jonas Adeyemi-Ruud', 'person: Jonas Adeyemi-Ruud', 'place: Oslo', 'role: Norwegian President = Signe Aasland', 'nationality: Norwegian = Norway', 'person: Signe Aasland', 'place: Ruvania', 'role: foreign minister = Tomas Belik', 'person: Tomas Belik', 'role: president = Signe Aasland'],
    posts: ['Jonas Adeyemi-Ruud: interior minister', 'Signe Aasland: Norwegian President (NOR)', 'Tomas Belik: foreign minister']
  },
  {
    about: 'a party of a country and a new post',
    text: 'Luc Fabergas, the deputy leader of France’s Rural Union Party, will become Monaco’s new vice president. Fabergas met the Belgian prime minister in Lyon on 2 May 2021.',
    mentions: ['person: Luc Fabergas', 'role: deputy leader of France’s Rural Union Party = Luc Fabergas', 'place: France', 'organization: Rural Union Party', 'place: Monaco', 'role: vice president', 'person: Fabergas = Luc Fabergas', 'role: Belgian prime minister', 'nationality: Belgian = Belgium', 'place: Lyon', 'date: 2 May 2021'],
    posts: ['Luc Fabergas: deputy leader of France’s Rural Union Party (FRA)']
  },
  {
    about: 'a surname that is a plain word',
    text: 'President Frost arrived in Accra. Mr. Field said he was glad to be there. Prime Minister Dorothea May met him in May. Mrs. May left at once.',
    mentions: ['role: President = Frost', 'person: Frost', 'place: Accra', 'person: Field', 'role: Prime Minister = Dorothea May', 'person: Dorothea May', 'date: May', 'person: May = Dorothea May'],
    posts: ['Frost: President', 'Dorothea May: Prime Minister']
  },
  {
    about: 'two people of one surname',
    text: 'Anna Lindholm and her brother, Erik Lindholm, run the Lindholm Foundation. Erik Lindholm lives in Malmö. Lindholm travels often. Anna stayed in Stockholm.',
    mentions: ['person: Anna Lindholm', 'person: Erik Lindholm', 'organization: Lindholm Foundation', 'person: Erik Lindholm', 'place: Malmö', 'person: Lindholm = Erik Lindholm', 'person: Anna = Anna Lindholm', 'place: Stockholm'],
    posts: []
  },
  {
    about: 'a headline in capitals, a byline, and place and date on their own line',
    text: 'IRAQI DELEGATION VISITS ANKARA FOR WATER TALKS\n\nBy Selin Karaca\nAnkara, 14 June 2024\n\nIraqi Prime Minister Adnan al-Rubaie and Water Resources Minister Dilshad Barwari arrived on Friday. Al-Rubaie said it rained at Selva Airport.',
    mentions: ['nationality: IRAQI = Iraq', 'place: ANKARA = Ankara', 'person: Selin Karaca', 'place: Ankara', 'date: 14 June 2024', 'role: Iraqi Prime Minister = Adnan al-Rubaie', 'nationality: Iraqi = Iraq', 'person: Adnan al-Rubaie', 'role: Water Resources Minister = Dilshad Barwari', 'person: Dilshad Barwari', 'date: Friday', 'person: Al-Rubaie = Adnan al-Rubaie', 'place: Selva Airport'],
    posts: ['Adnan al-Rubaie: Iraqi Prime Minister (IRQ)', 'Dilshad Barwari: Water Resources Minister']
  }
]
