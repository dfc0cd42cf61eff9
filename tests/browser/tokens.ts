/** Tokens of letters, digits and signs as newsrooms meet them: each reads from left to right wherever it stands. */
export const LEFT_TO_RIGHT: readonly string[] = [
  // Weapons, vehicles, calibres.
  ..."AK-47|AK-47s|AKM|F-16|F-16C/D|F-35A|T-72B3|T-90M|S-400|S-300PMU-2|MQ-9 Reaper|MQ-9B|RQ-4|B-52H|C-130J-30|Su-35S|MiG-29".split(
    "|",
  ),
  ..."Mi-24|Il-76|Ka-52|UH-60|AH-64D|M1A2|M16A4|M4|RPG-7|BM-21|TOW-2A|FGM-148|AN/TPY-2|Kh-101|Kh-47M2|9M133|9K32|2S19".split(
    "|",
  ),
  ..."155mm|155 mm|9mm|7.62mm|12.7 mm|5.56x45mm NATO|7.62×39mm|120mm|Boeing 737|Boeing 737-800|Boeing 737 MAX 8|A320neo|A380".split(
    "|",
  ),
  // Devices, programs, standards.
  ..."iOS 17.2|iPhone 15|iPhone 15 Pro|Windows 11|Windows 2000|Android 14|macOS 14.1|GPT-4|GPT-4o|Pegasus 2|v2.0.1|Node.js|node.js".split(
    "|",
  ),
  ..."C++|C#|.NET|x86_64|AES-256|SHA-256|USB-C|USB 3.2|HDMI 2.1|Wi-Fi 6E|Wi-Fi|5G|4G|3G|4G/5G|LTE-A|802.11ac|IPv4|IPv6|HTML5".split(
    "|",
  ),
  ..."IP 10.0.0.1|IP 192.168.1.1|MP3|MP4|file_name.txt|report.pdf|/etc/passwd|C:\\Users\\x|ISO 9001|ISO:9001|RFC 4287|10GB|1.5GB|64 GB".split(
    "|",
  ),
  ..."3.5 GHz|100Mbps|100 Mbps|4K|8K|3D|2D|B2B|P2P|Y2K|x=5".split("|"),
  // Measures, times, money.
  ..."40°C|-40°C|36.6 °C|120 km/h|120km/h|10 km²|km²|1,000km|2.5kg|2.5 kg|300 m|18:30 GMT|18:30GMT|GMT+3|UTC+03:00|UTC-5|9 AM".split(
    "|",
  ),
  ..."9:30pm|$1,000|$5bn|$5 bn|US$5bn|€3m|£2.5bn|100€|50$|1,500 USD|20 EUR|±5|−3|+5|-5%|+2.5%|−1.2%|10^6|33°30′N|36.5N, 40.7E".split(
    "|",
  ),
  // Science and medicine.
  ..."H2O|CO2|CO₂|COVID-19|Covid-19|SARS-CoV-2|H5N1|B.1.1.7|BA.5|PM2.5|PM10|U-235|U-238|Cs-137|VX|C4|TNT|DNA|α-synuclein|β-2".split(
    "|",
  ),
  // Organizations, names, titles.
  ..."BBC|BBC News|BBC World Service|The Guardian|The New York Times|AFP|AFP/Reuters|AFP, Reuters|CNN+|Disney+|AT&T|R&D".split(
    "|",
  ),
  ..."Simon & Schuster|Procter & Gamble|Dr. Smith|Mr. T|Mrs. Jones|Prof. Lee|Gen. Petraeus|St. Louis|George W. Bush|J. K. Rowling".split(
    "|",
  ),
  ..."O'Brien|O’Neill|Jean-Paul Sartre|Le Monde|L'Orient-Le Jour|Der Spiegel|Süddeutsche Zeitung|El País|Café Müller|U.S. Army".split(
    "|",
  ),
  ..."G7|G20|G8|BRICS+|MI6|MI5|NATO|EU-27|P5+1|E3/EU+3|UNSC 2254|UN 242|A/RES/66/253|S/2015/1001|Art. 5|No. 7|Vol. 3|pp. 5-7".split(
    "|",
  ),
  ..."Vision 2030|FIFA 2022|COP28|COP 28|Q3 2024|Q3 -5%|FY2023|H1 2024|24H|24h|1st|2nd|3rd|21st|1990s|Top 10|K2|X".split(
    "|",
  ),
  ..."Channel 4|France 24|i24NEWS|RT|TRT World|NBC 5|Formula 1|Area 51|Unit 8200|Room 101|Moscow Times|ISIS-K|YPG/PKK|HTS|al-Qaeda".split(
    "|",
  ),
  // Addresses, numbers one can dial, days for machines.
  ..."https://example.org/a?b=1|http://example.org|www.example.org/x|example.org|news.example.com/a/b|desk@example.org|a.b@c.org|.com".split(
    "|",
  ),
  ..."@isnad|@valley_news|#Hasakah|#Syria2024|+963 11 123 4567|+1 (202) 555-0100|+44 20 7946 0000|+963-11-222-3344|0999 123 456".split(
    "|",
  ),
  ..."2026-11-22|1999-01-31|ISBN 978-3-16-148410-0|Москва|Новая Газета|Б-52|ГРУ|Αθήνα".split("|"),
  // Formulas, powers, exact measures.
  ..."H₂SO₄|C6H12O6|UF6|Ca²⁺|Na+|Ca2+|CH3-CH2-OH|2H2O|CO2e|CO2-eq|pH 7.4|E=mc²|x²+y²=z²|2x+3y=7|f(x)|10⁻⁶|3.5×10^6|6.02×10²³".split(
    "|",
  ),
  ..."5±2|10 ± 2%|±0.5 km|°C|°F|+18 °C|-40 °C|−5 km|m/s²|µg/m³|100 µg/m³|kWh/year|10–12 km|5-10km|10-15°C|9am-5pm|50/60 Hz".split(
    "|",
  ),
  ..."100 hPa|5 mSv|300 rpm|1.5e-3|0x1F|2x|4x4|1920x1080|N°5|155mm/52|M777A2|ATGM-4|ZU-23-2|D-30|SPG-9|PzH 2000|R-17".split(
    "|",
  ),
  // Programs, networks, files.
  ..."F#|G++|PS5+|5G+|i++|printf()|--force|-v|$HOME|$variable|~/x|./run.sh|.gitignore|localhost:3000|example.org:8080".split(
    "|",
  ),
  ..."v1.0.0-beta.2|Python 3.12|Ubuntu 22.04 LTS|Llama-3.1-70B|fe80::1|2001:db8::1|00:1B:44:11:3A:B7|AA-BB-CC-11|mailto:a@b.org".split(
    "|",
  ),
  ..."t.me/isnad|wa.me/963111234567|bit.ly/3xYz|youtu.be/dQw4?t=1|x.com/u/status/1?s=20|arXiv:2101.00001|doi:10.1000/xyz123|7b3f9ac".split(
    "|",
  ),
  ..."123e4567-e89b-12d3-a456-426614174000|@user_1|@user.name|u/user|r/syria|iPhone™ 15|Windows® 11|A+|AAA-|BB+".split(
    "|",
  ),
  // Numbers that are names: accounts, plates, flights, games.
  ..."DE89 3704 0044 0532 0130 00|GB29 NWBK 6016 1331 9268 19|34 ABC 123|B-MW 1234|ABC-1234|MH17|TK-1234|LH 400|Nf3|O-O".split(
    "|",
  ),
  ..."978-3-16-148410-0|00963 11 222 3344|(011) 222-3344|+963 (11) 222 3344|٠٩٩٩ ١٢٣ ٤٥٦|+٩٦٣ ١١ ١٢٣ ٤٥٦٧|G٢٠|MI٦|F-١٦|iOS ١٧|١٥٥mm".split(
    "|",
  ),
  // Money.
  ..."$5.5m|€1.5bn|₺50|₪10|₽100|C$5|A$10m|R$5|US$5–10bn|$5-10bn|€3–4m|500 TL|20 CHF|1,500 SAR".split("|"),
  // Words of other scripts; transcribed ones; abbreviations; sentences.
  ..."Raʾs al-ʿAyn|ʿAfrīn|Şanlıurfa|Serê Kaniyê|al-Shaddādī|Abu Bakr al-Baghdadi|Հայաստան 24|საქართველო|中国 2022|新华社|한국 1|日本".split(
    "|",
  ),
  ..."e.g. BBC|Ph.D. thesis|J.R.R. Tolkien|Washington, D.C. police|Mission: Impossible|BBC / CNN|Smith; Jones|Q&A|S&P 500|M&M's|N/A".split(
    "|",
  ),
  "BBC | CNN",
  ..."Yahoo! Inc|The Guardian (UK)|NaNO3(aq)|Article 5(2)|a[0]|X (Twitter)|UNSC 2254 (2015)|Le Monde – AFP|AFP + Reuters|a = b".split(
    "|",
  ),
];

/** What already reads as it should, and is left alone: the token, and its signs as a reader sees them from left to right. */
export const AS_IT_IS: readonly (readonly [token: string, seen: string])[] = [
  ["2024", "2024"],
  ["1,000", "1,000"],
  ["1.5", "1.5"],
  ["12:30", "12:30"],
  ["22/11/2026", "22/11/2026"],
  ["24/7", "24/7"],
  ["192.168.1.1", "192.168.1.1"],
  ["2011-2015", "2015-2011"],
  ["2011–2015", "2015–2011"],
  ["3-2", "2-3"],
  ["50%", "%50"],
  ["٢٠٢٤", "٢٠٢٤"],
  ["١٬٠٠٠", "١٬٠٠٠"],
  ["٢:٢٥٥", "٢:٢٥٥"],
  ["٢٠٢٢/١/٢٠", "٢٠٢٢/١/٢٠"],
  ["٥٠٪", "٪٥٠"],
  ["٪٥٠", "٥٠٪"],
  ["5-10%", "%10-5"],
  ["40°", "°40"],
  ["#وسم_2022", "2022_مسو#"],
  ["@وكالة_1", "1_ةلاكو@"],
  ["18+", "+18"],
  ["4-4-2", "2-4-4"],
  ["16:9", "16:9"],
  ["1½", "1½"],
  ["كوفيد-19", "19-ديفوك"],
  ["ق-7", "7-ق"],
  ["155 ملم", "ملم 155"],
  ["2022م", "م2022"],
  ["1443هـ", "ـه1443"],
];
