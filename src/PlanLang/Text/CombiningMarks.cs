namespace PlanLang.Text;

/// <summary>
/// Letters of the Latin, Greek and Cyrillic alphabets and the marks that combine with them, as the Unicode Character
/// Database decomposes them (version 14; these have not changed since). The library runs without the language data of
/// the machine, so it brings the part of them that names of people and places need.
/// </summary>
static class CombiningMarks
{
    /// <summary>The first of the combining marks.</summary>
    public const char First = '\u0300';

    /// <summary>The last of the combining marks.</summary>
    public const char Last = '\u036F';

    /// <summary>For each mark, letters without it and with it, in turns.</summary>
    public static ImmutableArray<(char Mark, string Letters)> Table { get; } =
    [
        ('\u0300', "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹЕЀИЍеѐиѝĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ"), // grave accent
        ( // acute accent
            '\u0301',
            "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿ¨΅ΑΆΕΈΗΉΙΊΟΌ"
            + "ΥΎΩΏϊΐαάεέηήιίϋΰοόυύωώϒϓГЃКЌгѓкќÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắ"
            + "ÊẾêếÔỐôốƠỚơớƯỨưứ"),
        ('\u0302', "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"), // circumflex accent
        ('\u0303', "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"), // tilde
        ('\u0304', "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳИӢиӣУӮуӯGḠgḡḶḸḷḹṚṜṛṝ"), // macron
        ('\u0306', "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭУЎИЙийуўЖӁжӂАӐаӑЕӖеӗȨḜȩḝẠẶạặ"), // breve
        ( // dot above
            '\u0307',
            "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆ"
            + "wẇXẊxẋYẎyẏſẛ"),
        ( // diaeresis
            '\u0308',
            "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸΙΪΥΫιϊυϋϒϔЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴ"
            + "чӵЫӸыӹHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"),
        ('\u0309', "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"), // hook above
        ('\u030A', "AÅaåUŮuůwẘyẙ"), // ring above
        ('\u030B', "OŐoőUŰuűУӲуӳ"), // double acute accent
        ('\u030C', "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"), // caron
        ('\u030F', "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ"), // double grave accent
        ('\u0311', "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"), // inverted breve
        ('\u031B', "OƠoơUƯuư"), // horn
        ( // dot below
            '\u0323',
            "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưự"
            + "YỴyỵ"),
        ('\u0324', "UṲuṳ"), // diaeresis below
        ('\u0325', "AḀaḁ"), // ring below
        ('\u0326', "SȘsșTȚtț"), // comma below
        ('\u0327', "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"), // cedilla
        ('\u0328', "AĄaąEĘeęIĮiįUŲuųOǪoǫ"), // ogonek
        ('\u032D', "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"), // circumflex accent below
        ('\u032E', "HḪhḫ"), // breve below
        ('\u0330', "EḚeḛIḬiḭUṴuṵ"), // tilde below
        ('\u0331', "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"), // macron below
    ];

    /// <summary>
    /// Where marks sit on a letter, as Unicode numbers the places: marks at different places stand in the order of these
    /// numbers, marks at the same place in the order in which they were written. 0 is no mark.
    /// </summary>
    public static int PlaceOf(char character) => character switch
    {
        < First or > Last or '\u034F' => 0,
        (>= '\u0334' and <= '\u0338') => 1,
        (>= '\u0321' and <= '\u0322') or (>= '\u0327' and <= '\u0328') => 202,
        '\u031B' => 216,
        (>= '\u0316' and <= '\u0319') or (>= '\u031C' and <= '\u0320') or (>= '\u0323' and <= '\u0326')
            or (>= '\u0329' and <= '\u0333') or (>= '\u0339' and <= '\u033C') or (>= '\u0347' and <= '\u0349')
            or (>= '\u034D' and <= '\u034E') or (>= '\u0353' and <= '\u0356') or (>= '\u0359' and <= '\u035A') => 220,
        '\u0315' or '\u031A' or '\u0358' => 232,
        '\u035C' or '\u035F' or '\u0362' => 233,
        (>= '\u035D' and <= '\u035E') or (>= '\u0360' and <= '\u0361') => 234,
        '\u0345' => 240,
        _ => 230,
    };
}
