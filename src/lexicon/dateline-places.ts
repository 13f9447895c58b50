/**
 * Cities that datelines name in mixed case with nothing but a colon or dash behind them (`Dubai: …`, `Lahore – …`), besides the
 * capitals of the country table. A dateline in capitals, with a date or with an agency needs no row here.
 */
export const datelinePlaces: readonly string[] =
  'Abidjan|Adelaide|Aden|Ajman|Alexandria|Almaty|Antalya|Auckland|Bali|Barcelona|Bengaluru|Bangalore|Basra|Bhubaneswar|Bonn|Boston|Brisbane|Busan|Calcutta|Calgary|Cape Town|Casablanca|Chandigarh|Chennai|Chicago|Chittagong|Chattogram|Cologne|Dallas|Davos|Dubai|Durban|Edinburgh|Erbil|Faisalabad|Frankfurt|Fujairah|Gaza|Gdansk|Geneva|Glasgow|Guangzhou|Guwahati|Hamburg|Hanoi|Hà Nội|Ho Chi Minh City|Hong Kong|Houston|Hyderabad|Indore|Istanbul|Izmir|Jaipur|Jeddah|Johannesburg|Kandahar|Karachi|Kharkiv|Kochi|Kolkata|Krakow|Lagos|Lahore|Lausanne|Liverpool|Los Angeles|Lucknow|Lviv|Makkah|Manchester|Marrakech|Mecca|Medina|Melbourne|Miami|Milan|Mombasa|Montreal|Mumbai|Munich|Muzaffarabad|Nagpur|New York|Odesa|Osaka|Patna|Perth|Peshawar|Philadelphia|Pune|Quetta|Ramallah|Ras Al Khaimah|Rawalpindi|Rio de Janeiro|Salalah|San Francisco|Sao Paulo|São Paulo|Seattle|Shanghai|Sharjah|Shenzhen|Srinagar|St. Petersburg|Strasbourg|Surabaya|Sydney|The Hague|Thiruvananthapuram|Toronto|Tripoli|Vancouver|Vladivostok|Warsaw|Yangon|Zurich'.split(
    '|',
  );

/** States and provinces that stand behind a city in datelines, besides the countries: `AUSTIN, Texas —`, `Erode (Tamil Nadu):`. */
export const datelineRegions: readonly string[] =
  'Alabama|Alaska|Alberta|Andhra Pradesh|Ariz|Arizona|Arkansas|Assam|Balochistan|Bihar|British Columbia|Calif|California|Chhattisgarh|Colorado|Connecticut|Conn|D.C|Delaware|Fla|Florida|Goa|Gujarat|Haryana|Hawaii|Himachal Pradesh|Idaho|Ill|Illinois|Indiana|Iowa|Jharkhand|Kansas|Karnataka|Kentucky|Kerala|Louisiana|Madhya Pradesh|Maharashtra|Maine|Manipur|Maryland|Mass|Massachusetts|Meghalaya|Mich|Michigan|Minnesota|Minn|Mississippi|Missouri|Montana|Md|N.C|N.H|N.J|N.M|N.Y|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New South Wales|New York|North Carolina|North Dakota|Nova Scotia|Odisha|Ohio|Oklahoma|Ontario|Oregon|Pa|Pennsylvania|Punjab|Quebec|Queensland|Rajasthan|Rhode Island|Saskatchewan|Sikkim|Sindh|South Carolina|South Dakota|Tamil Nadu|Telangana|Tenn|Tennessee|Texas|Tripura|Utah|Uttar Pradesh|Uttarakhand|Va|Vermont|Victoria|Virginia|Wash|Washington|West Bengal|West Virginia|Wis|Wisconsin|Wyoming|West Bank|Gaza Strip|Northern Ireland|Scotland|Wales|England'.split(
    '|',
  );
