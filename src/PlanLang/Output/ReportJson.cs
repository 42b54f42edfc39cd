using System.Text.Json;
using PlanLang.Reporting;
using PlanLang.Sentences;
using PlanLang.Syntax;

namespace PlanLang.Output;

/// <summary>What <c>plan report --format json</c> prints: one document, version 1, with the rounded counts of the page.</summary>
public static class ReportJson
{
    const int Version = 1;

    /// <summary>The document. Every field is always there; a count is null from 1 to 7.</summary>
    /// <param name="asOf">The date at which they were judged.</param>
    /// <param name="programme">The families.</param>
    public static string Of(DateOnly asOf, Programme programme) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteDate("asOf", asOf);
        json.WriteFamilies("families", programme.Families);
        json.WriteFamilies("ended", programme.Ended);
        json.WriteList("endings", programme.Endings, (_, ending) => WriteEnding(json, StatusWords.Of(ending.Class), ending.Families));
        json.WriteFamilies("returned", programme.Returned);
        json.WriteNumberOrNull("medianDays", programme.MedianDays);
        json.WriteFamilies("goals", programme.Goals);
        json.WriteFamilies("goalsMet", programme.GoalsMet);
        json.WriteList("figures", programme.Figures, Write);
        json.WriteList("results", programme.Results, Write);
        json.WriteEndObject();
    });

    static void WriteEnding(Utf8JsonWriter json, string words, int families)
    {
        json.WriteStartObject();
        json.WriteString("class", words);
        json.WriteFamilies("families", families);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, Tally tally)
    {
        json.WriteStartObject();
        json.WriteString("file", tally.Question.File);
        json.WriteString("id", tally.Question.Id);
        json.WriteString("title", tally.Question.Title);
        json.WriteList("ofFamiliesWhere", tally.Question.Of, (_, line) => json.WriteStringValue(line));
        json.WriteList("when", tally.Question.When, (_, line) => json.WriteStringValue(line));
        json.WriteString("source", tally.Question.Source);
        json.WriteFamilies("asked", tally.Asked);
        json.WriteFamilies("met", tally.Yes);
        json.WriteFamilies("unknown", tally.Unknown);
        json.WriteFamilies("stillOpen", tally.StillOpen);
        json.WriteNumberOrNull("median", tally.Median?.Number);
        json.WriteNumberOrNull("total", tally.Total?.Number);
        json.WriteEndObject();
    }

    static void WriteFamilies(this Utf8JsonWriter json, string name, int count)
    {
        if (SmallNumbers.Shown(count) is { } shown)
        {
            json.WriteNumber(name, shown);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>With at most four decimal places.</summary>
    static void WriteNumberOrNull(this Utf8JsonWriter json, string name, Fraction? number)
    {
        if (number is { } exact)
        {
            var rounded = Rounding.HalfAwayFromZero(exact, 4);
            json.WriteNumber(name, (decimal)rounded.Numerator / (decimal)rounded.Denominator);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
