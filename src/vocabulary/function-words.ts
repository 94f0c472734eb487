/** The commonest small words of languages: what tells one language from another in a text about anything. */
export type FunctionWords = Readonly<Record<string, string>>;

/** Languages that can be told, by tag. */
export const LATIN: FunctionWords = {
  nb: `og i det er på som en et å til av for med du at den ikke har om de seg fra kan jeg han hun hva hvis hvordan eller
    var ble blir skal være noen mye mer også når men deg din ditt dine meg vi dem bare etter ut opp hvor hvem hvorfor dette
    disse sin så kom kunne ville må får ingen andre selv hos uten ved mot nå noe deres`,
  // Without "no" (now): every Norwegian web address ends in it.
  nn: `og i det er på som ein eit ei å til av for med du at den ikkje har om dei seg frå kan eg han ho kva viss korleis eller
    var vart blei blir skal vere nokon nokre noko mykje meir òg når men deg din ditt dine meg vi me berre etter ut opp kor
    kven kvifor dette desse sin så kom kunne ville må får ingen andre sjølv dykk dykkar hjå hos utan ved mot`,
  en: `the of and to in a is that for it was on are with as be by at you have has had this not or from your can he she they
    what who an if but his her were which will do does when where how we i me my them their there been would should about`,
  pl: `i w nie na się z ze że do to jest jak o co za od po dla czy ale lub przez może tego oraz być są jego jej tym które
    który która ma mnie ten ta gdy jeśli tak już tylko także we was u bez przy pod nad`,
  lt: `ir yra kad į iš su tai ne kaip apie ar bet jis ji jūs tu nuo už per dėl po būti gali jei taip savo jo jos buvo kuris
    kurie prie arba jums mes šis tik mano tavo jį ją jų čia kur kas nėra turi`,
  se: `lea leat ja ahte dat ii leai lei go mii dahje don mun sáhttá galgá dus son leamašan maid nu jus dan dán dás das eai in it
    muhto vai gos go oažžu sáhtát galggat leaš dasa daid sii mu du su goas geas gii mas mat maiddái ovdal maŋŋel juos eanet`,
  smj: `le la l lij lidjin li ja jali jus gå dat dav dajt dan dán da dá mij mijá dij dån mån sån ij iv e ælla vaj aj ájn degu
    galggá máhttá bessa gudi gut majt manen nåv val åvddåla maŋŋela sjaddá ietján ham valla dajna juohkka lav`,
  sma: `jïh lea leah lij dïhte dam dan dejtie dej dej dah gosse jis mij mah maam ij eah im ih jallh goh aaj dle edtja maahta
    manne datne satne mijjieh dijjieh dah juktie gaajhke daate daan daesnie gie gusnie guktie men nimhtie åadtjoeh ajve amma`,
  so: `waa iyo oo in ka ku u ah uu ay ama si soo waxaa waxay waxaad wuxuu laga lagu ayaa aad haddii markii kale ee mid inta
    leh wax kuu adiga isku loo baa kaa kara karaa kartaa waxa sida wuu dadka la iyada ma`,
};

/** Languages that have no list here: without them a text in Danish or French would pass for its nearest neighbour. */
export const LATIN_NEIGHBOURS: FunctionWords = {
  da: `og i det er på som en et at til af for med du den ikke har om de sig fra kan jeg han hun hvad hvis hvordan eller var
    blev bliver skal være nogen nogle meget mere også når men dig din dit dine mig vi dem kun efter ud op hvor hvem hvorfor
    dette disse sin så kom kunne ville må får ingen andre selv hos uden ved mod nu noget deres`,
  sv: `och i att det som en ett på är av för med till den har de inte om han hon men var jag sig från vi så kan när under
    också efter eller nu sin där vid mot ska skall skulle ut få finns vara hade alla andra mycket än här då över bara blir
    upp även vad utan du dig mig hur någon några vem varför din ditt`,
  is: `og að í á er sem það ekki við til um með af en hann hún var fyrir ég þú eru hefur eða þegar frá þeir við ef hvað`,
  de: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an er so dass wie bei oder
    aber nach wenn wird sind aus sie ich du wir man noch zum zur einen einem hat`,
  nl: `de het een en van in is dat op te met voor niet zijn er aan om ook als dan maar bij of uit door naar over hij ze je
    ik wat kan wordt werd heeft nog geen deze die`,
  fi: `ja on ei se että en hän oli mutta ovat kun niin myös tai joka minä sinä jos kuin ole mitä voi olla sen siitä jotka
    tämä hänen kanssa sekä`,
  fr: `le la les de des du et en un une est que qui dans pour pas sur au aux par ne ce il elle vous nous je se avec son sa ses
    ou plus mais sont être cette à d l`,
  es: `el la los las de del y en un una que es no se por con para su al lo como más o pero sus le ha si este esta son cuando`,
};

export const CYRILLIC: FunctionWords = {
  ru: `и в не на что я с он как это по но у из за для или если вы ты был была были быть также о от к она они его её их же бы то
    так мы меня может можно есть нет при только когда`,
  uk: `і в не на що я з він як це по але у із за для або якщо ви ти був була були бути також про від до вона вони його її їх же
    та й так ми мене може можна є немає при тільки коли чи ви`,
};

export const CYRILLIC_NEIGHBOURS: FunctionWords = {
  bg: `и на да за се от е че са не в с по като си ще или ако той тя те това този към при може има съм беше което които`,
  sr: `и у је да се на за са не су од које који што то као или ако он она они би сам био може има ће`,
};

export const ARABIC: FunctionWords = {
  ar: `في من على إلى أن هذا هذه التي الذي مع عن ما لا أو هو هي كان كانت إذا لم قد كل بعد قبل أنت أنا عند حتى ثم لأن`,
  'fa-AF': `در به از که را است این با برای شما یا می آن هم تا اگر باید شود کند هر ما من خود های ها بر نیست بود`,
};

export const ARABIC_NEIGHBOURS: FunctionWords = {
  ur: `کے میں کی ہے اور سے کا کو پر نے یہ ہیں کہ نہیں ایک وہ ہو بھی آپ تو`,
  ps: `د په چې او کې له ته دا یې سره هم نه دی ده هغه کړي شي خو`,
  ckb: `لە بە و کە بۆ ئەم لەگەڵ یان ئەو دا هەر نە دەکات بوو من ئێمە ئەگەر`,
};

export const ETHIOPIC: FunctionWords = {
  ti: `ናይ እዩ ኣብ እቲ እዚ ወይ ከም ካብ ምስ ንስኻ እዮም ኣሎ ድማ እታ ነቲ ናብ ግን እንተ ኣይኮነን እያ እውን ስለ ብዛዕባ ኩሉ`,
};

export const ETHIOPIC_NEIGHBOURS: FunctionWords = {
  am: `ነው እና ላይ ወደ ውስጥ ግን ያለ እንደ ነበር ነበረ ወይም ይህ ጋር ስለ ናቸው አለ እኔ አንተ ሁሉ`,
};
