/**
 * What tells a language from English at a glance: its script, or words that every text of it is full of. Languages that share a
 * script are told by letters only one of them has. A row adds a language to those that are recognised (and refused); to read
 * one, see where `split/language.ts` is used.
 */
export interface LanguageRow {
  /** ISO 639-1. */
  readonly code: string;
  readonly name: string;
  /** A text of the language: a sentence or two, for the tests. */
  readonly example: string;
  /** Script of the language, where it is not Latin. */
  readonly script?: ScriptName;
  /** Letters that, of the languages of that script, only this one uses; a row without them is the script's default. */
  readonly letters?: string;
  /** Frequent short words, folded, of languages in Latin script: no word of everyday English among them. */
  readonly words?: string;
}

export type ScriptName =
  | 'Cyrillic'
  | 'Greek'
  | 'Armenian'
  | 'Georgian'
  | 'Hebrew'
  | 'Arabic'
  | 'Devanagari'
  | 'Bengali'
  | 'Tamil'
  | 'Thai'
  | 'Hangul'
  | 'Kana'
  | 'Han';

/** First and last UTF-16 unit of each script's main blocks. `Kana` before `Han`: Japanese has both. */
export const scripts: readonly (readonly [name: ScriptName, first: number, last: number])[] = [
  ['Greek', 0x0370, 0x03ff],
  ['Cyrillic', 0x0400, 0x052f],
  ['Armenian', 0x0530, 0x058f],
  ['Hebrew', 0x0590, 0x05ff],
  ['Arabic', 0x0600, 0x06ff],
  ['Devanagari', 0x0900, 0x097f],
  ['Bengali', 0x0980, 0x09ff],
  ['Tamil', 0x0b80, 0x0bff],
  ['Thai', 0x0e00, 0x0e7f],
  ['Georgian', 0x10a0, 0x10ff],
  ['Kana', 0x3040, 0x30ff],
  ['Han', 0x4e00, 0x9fff],
  ['Hangul', 0xac00, 0xd7a3],
];

/** Words that make up a quarter of any English text. */
export const englishWords: readonly string[] =
  'the of and to in that is was for on with as by at from he his it said has have will be this are which their they who not its an been would had were but also after about'.split(
    ' ',
  );

export const languages: readonly LanguageRow[] = [
  { code: 'ru', name: 'Russian', script: 'Cyrillic', letters: 'ыэё', example: 'Президент Орлик провела встречу с министром. Стороны обсудили поставки энергии и совместные предприятия, это был первый визит.' },
  { code: 'uk', name: 'Ukrainian', script: 'Cyrillic', letters: 'іїєґ', example: 'Президентка Орлик зустрілася з міністром у Києві. Сторони обговорили постачання енергії та спільні підприємства.' },
  { code: 'sr', name: 'Serbian', script: 'Cyrillic', letters: 'ђћљњџј', example: 'Председница Орлић састала се са министром у Београду. Разговарали су о енергији и заједничким предузећима.' },
  { code: 'bg', name: 'Bulgarian', script: 'Cyrillic', letters: 'ъ', example: 'Президентът Орлов се срещна с министъра в София. Двамата обсъдиха доставките на енергия.' },
  { code: 'el', name: 'Greek', script: 'Greek', example: 'Η πρόεδρος συναντήθηκε με τον υπουργό στην Αθήνα και συζήτησαν για την ενέργεια.' },
  { code: 'hy', name: 'Armenian', script: 'Armenian', example: 'Նախագահը Երևանում հանդիպեց նախարարի հետ և քննարկեց էներգետիկայի հարցերը։' },
  { code: 'ka', name: 'Georgian', script: 'Georgian', example: 'პრეზიდენტი თბილისში მინისტრს შეხვდა და ენერგეტიკის საკითხები განიხილა.' },
  { code: 'he', name: 'Hebrew', script: 'Hebrew', example: 'הנשיאה נפגשה עם השר בירושלים ודנה עמו בנושאי אנרגיה ומים משותפים.' },
  { code: 'fa', name: 'Persian', script: 'Arabic', letters: 'پچگژ', example: 'رئیس جمهور در تهران با وزیر گفتگو کرد و دو طرف درباره انرژی و پروژه های مشترک گفتند.' },
  { code: 'ar', name: 'Arabic', script: 'Arabic', example: 'التقت الرئيسة بالوزير في الرباط وبحث الجانبان التعاون في مجال الطاقة والمياه.' },
  { code: 'hi', name: 'Hindi', script: 'Devanagari', example: 'राष्ट्रपति ने नई दिल्ली में मंत्री से मुलाकात की और ऊर्जा पर चर्चा की।' },
  { code: 'bn', name: 'Bengali', script: 'Bengali', example: 'রাষ্ট্রপতি ঢাকায় মন্ত্রীর সঙ্গে বৈঠক করেন এবং জ্বালানি নিয়ে আলোচনা করেন।' },
  { code: 'ta', name: 'Tamil', script: 'Tamil', example: 'குடியரசுத் தலைவர் அமைச்சரை சந்தித்து எரிசக்தி குறித்து பேசினார்.' },
  { code: 'th', name: 'Thai', script: 'Thai', example: 'ประธานาธิบดีพบกับรัฐมนตรีที่กรุงเทพฯ และหารือเรื่องพลังงานร่วมกันเมื่อวันจันทร์' },
  { code: 'ko', name: 'Korean', script: 'Hangul', example: '대통령은 서울에서 장관을 만나 에너지 협력과 공동 사업에 대해 논의했다고 대변인이 밝혔다. 두 사람은 다음 달에 다시 만난다.' },
  { code: 'ja', name: 'Japanese', script: 'Kana', example: '大統領は東京で大臣と会談し、エネルギー協力について話し合いました。ふたりは来月また会う予定です。' },
  { code: 'zh', name: 'Chinese', script: 'Han', example: '总统在北京会见了部长,双方就能源合作和共同项目交换了意见,并商定下个月再次举行会谈,继续讨论边境贸易、铁路建设与水资源管理。' },
  { code: 'de', name: 'German', words: 'der die das und den dem des ein eine einen einer mit von zu zum zur im ist sind war wurde wurden nicht auf fur sich auch nach bei aus uber dass sie er es als haben hat habe werden wird ihre seine sagte', example: 'Die Präsidentin hat sich am Montag mit dem Minister in Berlin getroffen. Sie sprachen über die Lieferung von Energie und über gemeinsame Betriebe, die in beiden Ländern stehen werden. Das sagte der Sprecher nach dem Gespräch, das eine Stunde gedauert hat.' },
  { code: 'fr', name: 'French', words: 'le la les des du un une et en est dans que qui pour sur par avec au aux ce cette ces il elle ils son sa ses leur leurs ne pas plus ont ete sont lors selon a d l', example: "La présidente a rencontré lundi le ministre à Paris. Les deux parties ont parlé de la livraison d'énergie et des entreprises communes qui seront ouvertes dans les deux pays. Le porte-parole a dit que la rencontre avait duré une heure et que la suite aurait lieu en juin." },
  { code: 'es', name: 'Spanish', words: 'el la los las de del y en que un una por con para se su sus es al lo como mas este esta entre fue han ha sobre sin durante segun', example: 'La presidenta se reunió el lunes con el ministro en Lima. Las dos partes hablaron sobre la entrega de energía y las empresas comunes que se abrirán en los dos países. El portavoz dijo que la reunión duró una hora y que la siguiente será en junio.' },
  { code: 'pt', name: 'Portuguese', words: 'o os as de da do das dos e em que um uma por com para se seu sua ao na no nas nos pelo pela foi mais como sobre entre apos segundo nao', example: 'A presidente reuniu-se na segunda-feira com o ministro em Lisboa. As duas partes falaram sobre a entrega de energia e as empresas comuns que serão abertas nos dois países. O porta-voz disse que o encontro durou uma hora e que o próximo será em junho.' },
  { code: 'it', name: 'Italian', words: 'il lo la gli le di del della dei delle e in che un una per con su sul sulla nel nella al alla ai da dal dalla si non sono ha hanno e stato anche come piu suo sua questo l', example: "La presidente ha incontrato lunedì il ministro a Roma. Le due parti hanno parlato della fornitura di energia e delle imprese comuni che saranno aperte nei due paesi. Il portavoce ha detto che l'incontro è durato un'ora e che il prossimo sarà a giugno." },
  { code: 'nl', name: 'Dutch', words: 'de het een van en op voor met dat die zijn aan te is niet ook door bij uit naar over heeft werd worden om als hij zij er maar tot', example: 'De president heeft maandag de minister ontmoet in Den Haag. De twee landen spraken over de levering van energie en over gemeenschappelijke bedrijven die in het noorden zullen komen. Het gesprek duurde een uur, zei een woordvoerder van de regering.' },
  { code: 'pl', name: 'Polish', words: 'w z i na do sie ze o nie jest to po oraz przez od dla za jak ale ktory ktora ktore przy takze byl byla ich jego jej', example: 'Prezydent spotkała się w poniedziałek z ministrem w Warszawie. Strony rozmawiały o dostawach energii i o wspólnych zakładach, które mają powstać w obu krajach. Rzecznik powiedział, że rozmowa trwała godzinę i że następna jest planowana na czerwiec.' },
  { code: 'cs', name: 'Czech', words: 'se na ze v s do pro o je byl byla jako podle ktery ktera ktere ale ktere po za od nebo take jeho jejich i k', example: 'Prezidentka se v pondělí setkala s ministrem v Praze. Obě strany mluvily o dodávkách energie a o společných podnicích, které mají vzniknout v obou zemích. Mluvčí řekl, že schůzka byla delší, než se čekalo, a že další je v červnu.' },
  { code: 'ro', name: 'Romanian', words: 'si de la in cu pe din care pentru ca nu sa a au fost este un o al ale lui prin mai sau dupa privind sunt', example: 'Președinta s-a întâlnit luni cu ministrul la București. Cele două părți au vorbit despre livrarea de energie și despre întreprinderile comune care vor fi deschise în cele două țări. Purtătorul de cuvânt a spus că discuția a fost lungă și că a doua va fi în iunie.' },
  { code: 'hu', name: 'Hungarian', words: 'a az es hogy nem is egy volt ez meg ki el de mar csak mint lesz miniszter szerint azt ezt valamint', example: 'Az elnök hétfőn Budapesten találkozott a miniszterrel. A két fél az energia szállításáról és a közös üzemekről beszélt, és a szóvivő szerint a találkozó hosszú volt, mert nem volt egy sem könnyű kérdés. A miniszter azt mondta, hogy lesz egy második is.' },
  { code: 'sv', name: 'Swedish', words: 'och att det som en ett av ar for med pa den de till inte har om fran var vid under sig efter han hon men eller ska', example: 'Presidenten träffade på måndagen ministern i Stockholm. De två talade om leveranser av energi och om de gemensamma företag som ska öppna i båda länderna. Mötet var längre än väntat, och det är inte det sista, sade en talesman till pressen.' },
  { code: 'no', name: 'Norwegian', words: 'og det som en et av er for med pa den de til ikke har om fra var ved under seg etter han hun men eller skal i', example: 'Presidenten møtte mandag ministeren i Oslo. De to snakket om levering av energi og om de felles bedriftene som skal åpne i begge landene. Møtet var lengre enn ventet, og det er ikke det siste, sa en talsmann til pressen.' },
  { code: 'fi', name: 'Finnish', words: 'ja on ei se etta oli han ovat mukaan myos joka kun mutta ole sen tai kuin jotka hanen', example: 'Presidentti tapasi maanantaina ministerin Helsingissä. Kokous oli pitkä, ja hän sanoi, että se ei ole viimeinen. Tiedottajan mukaan maat ovat samaa mieltä energiasta, mutta rahasta ei ole sovittu, ja se on myös vaikein kysymys, joka on ratkaistava.' },
  { code: 'tr', name: 'Turkish', words: 've bir bu ile icin de da olarak olan cok daha ise gibi sonra kadar en ancak ayrica gore tarafindan oldugunu', example: 'Cumhurbaşkanı pazartesi günü Ankara’da bakan ile bir araya geldi. İki taraf enerji ve ortak şirketler için çok uzun bir görüşme yaptı. Sözcü bu görüşmenin daha sonra da devam edeceğini, en zor konunun ise para olduğunu söyledi ve bir tarih verdi.' },
  { code: 'az', name: 'Azerbaijani', words: 've bu ile ucun da de bir olan kimi sonra qeyd edib o isə isə ki eden haqqinda', example: 'Prezident bazar ertəsi Bakıda nazir ilə görüşüb. Tərəflər enerji və birgə müəssisələr haqqında danışıb. O qeyd edib ki, bu görüş bir saat çəkib və bundan sonra da bir neçə görüş olacaq, çünki ən çətin məsələ pul olan məsələdir.' },
  { code: 'id', name: 'Indonesian', words: 'yang dan di untuk dengan ini itu dari pada dalam tidak akan oleh juga kepada telah ke adalah sebagai bahwa kata mereka bisa', example: 'Presiden bertemu dengan menteri di Jakarta pada hari Senin. Kedua pihak membahas pasokan energi dan perusahaan bersama yang akan dibuka di kedua negara. Juru bicara mengatakan bahwa pertemuan itu tidak akan menjadi yang terakhir untuk tahun ini.' },
  { code: 'vi', name: 'Vietnamese', words: 'va cua cac trong cho voi la da duoc co nguoi tai viec nhung khong ve den mot nay theo hai tren', example: 'Chủ tịch nước đã tiếp Bộ trưởng tại Hà Nội vào thứ Hai. Hai bên trao đổi về việc cung cấp năng lượng và các doanh nghiệp chung được mở trong năm nay. Theo người phát ngôn, cuộc gặp kéo dài một giờ và không phải là cuộc cuối cùng.' },
  { code: 'lt', name: 'Lithuanian', words: 'ir kad su yra buvo del bet kaip tai apie taip i is po jo jos nuo uz ne', example: 'Prezidentė pirmadienį Vilniuje susitiko su ministru. Šalys kalbėjo apie energijos tiekimą ir apie bendras įmones. Atstovas sakė, kad susitikimas buvo ilgas ir kad tai ne paskutinis, bet dėl pinigų dar nesutarta, nors apie juos taip pat kalbėta.' },
  { code: 'lv', name: 'Latvian', words: 'un ar ka ir no par uz tika bija ari lai pec vai ta kas bet', example: 'Prezidente pirmdien Rīgā tikās ar ministru. Puses runāja par enerģijas piegādi un par kopīgiem uzņēmumiem. Pārstāvis teica, ka saruna bija gara un ka tā nav pēdējā, bet par naudu vēl nav runāts, lai arī tas ir grūtākais jautājums no visiem.' },
  { code: 'hr', name: 'Croatian', words: 'i je u na se da su za od s o sa kao koji koja koje ne ali ili biti bio bila iz nakon', example: 'Predsjednica se u ponedjeljak sastala s ministrom u Zagrebu. Dvije strane razgovarale su o isporuci energije i o zajedničkim tvrtkama koje će se otvoriti u objema zemljama. Glasnogovornik je rekao da je sastanak bio dug i da nije posljednji.' },
  { code: 'sq', name: 'Albanian', words: 'dhe te ne e me per nga nje i qe se ka do eshte si ishte ndaj u', example: 'Presidentja u takua të hënën me ministrin në Tiranë. Palët folën për energjinë dhe për ndërmarrjet e përbashkëta që do të hapen në të dy vendet. Zëdhënësi tha se takimi ishte i gjatë dhe se nuk është i fundit për këtë vit.' },
];
