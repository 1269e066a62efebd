/** An article written for the tests: varied news English with invented names, and what a careful reader finds in it. */
export interface InventedArticle {
  readonly about: string
  readonly text: string
}

export const INVENTED_ARTICLES: readonly InventedArticle[] = [
  { about: 'a meeting with ranks and posts of two countries', text: 'MUSCAT, March 4, 2024 (ONA) – Omani Foreign Minister Salim al-Harthy received Pakistani Defense Secretary Lt. Gen. Tariq Mahmood Janjua on Monday. Al-Harthy and Janjua reviewed the situation in the Gulf of Oman.' },
  { about: 'a call between presidents', text: 'President Ignacio Vallejos of Chile spoke by phone with his Kenyan counterpart, President Wanjiru Kamau-Otieno, the presidency in Santiago said in a statement. Vallejos invited Kamau-Otieno to visit Valparaiso next year.' },
  { about: 'aid after an earthquake', text: 'The World Food Programme (WFP) said on Tuesday it had sent 200 trucks to the town of Marsafa, near Gaziantep. "We need more tents," WFP spokeswoman Ingrid Solheim told Reuters. The WFP asked donors for $45 million.' },
  { about: 'protests and police', text: 'Thousands of protesters marched through Tbilisi on Saturday to demand early elections. Police detained opposition leader Nino Javelidze. Her lawyer, Giorgi Maruashvili, said she would appeal. "Nobody can silence us," Javelidze wrote on Facebook.' },
  { about: 'sanctions with a list of countries', text: 'The European Union on 12 May 2023 imposed sanctions on eleven officials from Belarus, Myanmar and North Korea. Norway, Iceland and Switzerland joined the measures, EU High Representative Annika van der Velde said.' },
  { about: 'a headline in title case', text: 'Turkish, Greek Ministers Discuss Aegean Tensions in Athens\n\nATHENS – Turkish Foreign Minister Kemal Aydoğan met his Greek counterpart Eleni Stavrou in Athens on Wednesday, the Anadolu Agency reported.\n\nAydoğan called the talks "frank". Stavrou said the two neighbours needed patience.' },
  { about: 'a Chinese visit', text: 'BEIJING, Sept. 9 (Xinhua) -- Chinese Vice Premier Liu Wenhai held talks with Lao Deputy Prime Minister Bounthavy Keomany here on Friday. Liu said China was ready to speed up the railway.' },
  { about: 'middle initials and ranks', text: 'Maj. Gen. Walter K. Pine, the commander of U.S. forces in Kuwait, met Brig. Gen. Fahad al-Mutlaq at Camp Lowell. Gen. Pine thanked the Kuwaiti officer for his support.' },
  { about: 'a former minister in apposition', text: 'Ousmane Diakité, a former prime minister of Mali, was named special envoy of the African Union to Chad and Niger. Diakité, 61, will be based in Addis Ababa.' },
  { about: 'ministries and acronyms', text: 'The Ministry of Foreign Affairs of Qatar welcomed the ceasefire. In Cairo, the Foreign Ministry expressed the hope that it would hold. The International Relief Council (IRC) said its convoys were ready; the IRC has worked in Gaza since 2011.' },
  { about: 'a Russian statement', text: 'Russia’s Deputy Defense Minister Oleg Verkhovsky rejected the accusations. "These are inventions," Verkhovsky said, according to Interfax. Kremlin spokesman Pavel Gordeev declined to comment.' },
  { about: 'a signing', text: 'Indonesia and Vietnam signed the Halong Fisheries Agreement in Jakarta on Thursday. Indonesian Trade Minister Dewi Kusumawati and Vietnamese Ambassador Nguyen Van Thanh attended the ceremony.' },
  { about: 'a Latin American summit', text: 'Brazil’s foreign minister, Caetano Rocha de Melo, will travel to Bogota on Friday. Colombian President Álvaro Quintana will receive him at the Casa de Nariño. Rocha de Melo leaves for Lima on Sunday.' },
  { about: 'the UN at work', text: 'UN Secretary-General Amara Okonkwo-Reyes urged the Security Council to act. The secretary-general, speaking in New York, said that "time is running out" for Sudan. Okonkwo-Reyes will brief the General Assembly on 3 June.' },
  { about: 'an expulsion', text: 'Poland expelled two Belarusian diplomats on Monday, the Polish Foreign Ministry said. Spokesman Marek Zieliński told PAP that the two had left Warsaw. Minsk called the step "unfriendly".' },
  { about: 'a Persian name with particles', text: 'TEHRAN (Mehr) – Iran’s Ambassador to Iraq Mohammad-Reza Sadeghi Nia met Iraqi National Security Adviser Qasim al-Bahrani in Baghdad. Sadeghi Nia handed over a letter from President Hamid Karimian.' },
  { about: 'hyphens and adjectives', text: 'Iran-backed fighters shelled a Kurdish-held village near Kirkuk, a US-led coalition spokesman said. The US-Japan alliance and the Saudi-led talks were not affected, analysts said.' },
  { about: 'an African election', text: 'Ghanaian President Kwabena Asare-Boateng congratulated Senegal’s President-elect Fatou Binetou Sarr on her victory. In Dakar, Sarr thanked ECOWAS for its observers.' },
  { about: 'a statement by a movement', text: 'Hamas said a delegation led by Khalil Abu Rahma had arrived in Doha. Abu Rahma will meet Qatari officials and the Egyptian intelligence chief, Maj. Gen. Hatem el-Sawy, on Tuesday.' },
  { about: 'possessives and quotations', text: 'Japan’s Prime Minister Haruto Kisaragi said Tokyo’s ties with Canberra were "stronger than ever". Kisaragi’s visit to Australia’s capital was his second this year.' },
  { about: 'a company and a bank', text: 'The World Bank office in Nairobi approved a loan to Kenya Coastal Railways. Central Bank Governor Njeri Mutua said the loan was worth 300 million euros.' },
  { about: 'abbreviations that end no sentence', text: 'U.S. Sen. Carla B. Whitcombe (D-Ohio) met Dr. Youssef Benali in Washington, D.C. on Jan. 5, 2022. The U.S. Embassy in Rabat said Mr. Benali was “a friend of the U.S.” and its people.' },
  { about: 'a royal visit', text: 'King Willem-Frederik of the Netherlands arrived in Jordan for a three-day visit. Jordanian Crown Prince Zaid bin Talal welcomed the king at Queen Alia Airport.' },
  { about: 'a peace process', text: 'Representatives of the Free Orun Front and the government of Ruvania met in Geneva for the second round of talks, mediated by Swiss diplomat Beat Zellweger. The Free Orun Front accused the army of shelling Port Teza.' },
  { about: 'a sentence that opens with plain words', text: 'However, Friday’s talks failed. Meanwhile, Lebanon’s caretaker premier Fuad Chamandi accused Israel of violations. Despite this, Chamandi said, Beirut will keep its word. Both sides blamed each other.' },
  { about: 'a counter-terrorism briefing', text: 'Col. Ibrahim Yakubu, spokesman for the Nigerian army, said troops had killed 12 Boko Haram fighters in Borno State. Yakubu said two soldiers were wounded in late November.' },
  { about: 'a conference on climate', text: 'French Ecology Minister Hélène Castagnier opened the Nice Ocean Conference on Monday. Delegates from Fiji, Tuvalu and the Maldives asked for US$ 2 billion. Castagnier promised an answer within weeks.' }
]
