namespace PlanLang.Dates;

/// <summary>A part of the United Kingdom with bank holidays of its own.</summary>
public enum BankHolidayRegion
{
    /// <summary>Written <c>England and Wales</c>.</summary>
    EnglandAndWales,

    /// <summary>Written <c>Scotland</c>.</summary>
    Scotland,

    /// <summary>Written <c>Northern Ireland</c>.</summary>
    NorthernIreland,
}
