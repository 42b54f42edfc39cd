namespace PlanLang.Dates;

/// <summary>Easter Sunday in the Gregorian calendar.</summary>
static class Easter
{
    /// <summary>
    /// The Sunday after the first full moon of the church on or after 21 March, by the anonymous Gregorian
    /// computus (Meeus/Jones/Butcher).
    /// </summary>
    public static DateOnly Sunday(int year)
    {
        var (century, yearOfCentury) = Math.DivRem(year, 100);
        var golden = year % 19;
        var moonCorrection = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - moonCorrection + 15) % 30;
        var toSunday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - epact - (yearOfCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * toSunday)) / 451;
        var (month, day) = Math.DivRem(epact + toSunday - (7 * late) + 114, 31);

        return new DateOnly(year, month, day + 1);
    }
}
