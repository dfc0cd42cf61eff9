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
];
