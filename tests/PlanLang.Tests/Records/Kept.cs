using System.Globalization;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Tests.Binding;
using PlanLang.Tests.Dates;
using PlanLang.Text;

namespace PlanLang.Tests.Records;

/// <summary>Diaries of one family from text to meaning.</summary>
static class Kept
{
    const string PlanText = """
        plan: The Harper family
          reference: WB-2041
          started: 6 January 2026
          key worker: Dana

        family
          Leanne: Leanne Harper, mother, born 3 May 1988
          Kai: Kai Harper, son, born 12 June 2011, at Ridgeway High School
          Zoë: Zoë Harper, daughter, born 2 February 2008
          Ron: Ron Pike, father, lives elsewhere

        team
          Dana: Dana Okafor, key worker, Family Intervention Team
          Jo: Jo Bell, housing officer, Magenta Homes

        group school staff: Jo

        measure attendance
          of: each child
          counts: sessions attended of sessions possible
        measure asb incidents
          of: the family
          counts: incidents
        measure calm home
          of: Leanne, Kai
          scale: 0 to 10 step 0.5
        measure gaming
          of: each person
          number: minutes, lower is better
        measure work
          of: each adult
          status: in work, in training, out of work
        measure skis
          of: the family
          counts: pairs lent
        measure skies
          of: the family
          counts: clear nights

        calendar
          for: Ridgeway High School
          term Autumn 2025: 1 September 2025 to 19 December 2025
          term Spring 2026: 5 January 2026 to 27 March 2026
        calendar
          for: Birch Primary School
          term Autumn 2025: 1 September 2025 to 19 December 2025
          term Spring 2026: 5 January 2026 to 1 April 2026

        goal school: Kai is in school every day
          for: Kai
          by: 17 July 2026
          action shoes: Buy Kai school shoes
            who: Dana
            by: 14 January 2026
          action bedtime: Phones go downstairs at 9 o'clock
            who: Leanne, Kai
            when: every day

        sanction warning letter: Magenta Homes may send a letter
          given to: Leanne
          power: Magenta Homes, tenancy agreement clause 4.1
          told on: 13 January 2026
          support: action shoes
          may be considered when: at least 3 asb incidents in the last 4 weeks
          decided by: Jo

        stage easing off: Doing more on our own

        result progress: Less trouble
          when: no asb incidents for 8 weeks

        """;

    /// <summary>The plan by which records are read here.</summary>
    public static Plan Plan { get; } =
        Bound.From(PlanText).Plan ?? throw new InvalidOperationException("The plan of these tests has a mistake.");

    /// <summary>Lines under <c>16 January 2026</c> of a diary.</summary>
    public static string On16January(string lines) => $"records of WB-2041\n16 January 2026\n{lines}\n";

    /// <summary>What a diary means, everything in it being known.</summary>
    public static BoundDiary Bind(string text, string knownAt = "2027-12-31") => Bind(knownAt, ("harper.record", text));

    /// <summary>What several files mean.</summary>
    public static BoundDiary Bind(string knownAt, params (string Path, string Text)[] files) =>
        RecordBinder.Bind([.. files.Select(file => RecordReader.Read(SourceText.From(file.Text, file.Path)))], Plan, Dated.On(knownAt));

    /// <summary>All that reading and binding make us say.</summary>
    public static ImmutableArray<Diagnostic> Findings(string path, string text) =>
        [.. RecordReader.Read(SourceText.From(text, path)).Diagnostics, .. Bind("2027-12-31", (path, text)).Diagnostics];

    /// <summary>The codes and the words they are said of.</summary>
    public static string Show(IEnumerable<Diagnostic> diagnostics) =>
        string.Join("; ", diagnostics.Select(each => $"{each.Code} '{each.Source[each.Span]}'"));

    /// <summary>All series: <c>attendance of Kai: 2026-01-16 Ratio 7/10 line 3</c>.</summary>
    public static string Show(Diary diary) => string.Join("; ", diary.All.Select(Show));

    static string Show(Series series) =>
        $"{series.Measure.Name}{(series.Subject is { } person ? $" of {person.Name}" : "")}: "
        + string.Join(
            ", ",
            [
                .. series.Samples.Select(sample => $"{Dated.Iso(sample.Day)} {Show(sample)}"),
                .. series.Periods.Select(period => $"{Dated.Iso(period.Window)} {Show(period.Sample)}"),
                .. series.Spells.Select(spell => $"{Dated.Iso(spell.From)} to {Dated.Iso(spell.Until)} because {spell.Reason}"),
            ]);

    static string Show(Sample sample) => sample.Kind switch
    {
        SampleKind.None => $"none line {sample.Evidence.Line}",
        SampleKind.Percentage => string.Create(CultureInfo.InvariantCulture, $"{sample.Part}% line {sample.Evidence.Line}"),
        SampleKind.Ratio => string.Create(CultureInfo.InvariantCulture, $"{sample.Part}/{sample.Whole} line {sample.Evidence.Line}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{sample.Status ?? $"{sample.Part}"} line {sample.Evidence.Line}"),
    };
}
