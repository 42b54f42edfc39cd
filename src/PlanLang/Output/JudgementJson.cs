using System.Text.Json;
using PlanLang.Evaluation;
using PlanLang.Records;
using PlanLang.Sentences;
using PlanLang.Syntax;
using PlanLang.Wording;

namespace PlanLang.Output;

/// <summary>A condition and what it comes to: the shape of <c>metWhen</c>, <c>when</c> and all their <c>parts</c>.</summary>
static class JudgementJson
{
    /// <summary>The judgement under a name; null where there is no condition.</summary>
    public static void WriteJudgement(this Utf8JsonWriter json, string name, Judgement? judgement)
    {
        json.WritePropertyName(name);
        if (judgement is null)
        {
            json.WriteNullValue();
        }
        else
        {
            Write(json, judgement);
        }
    }

    static void Write(Utf8JsonWriter json, Judgement judgement)
    {
        json.WriteStartObject();
        json.WriteString("verdict", StatusWords.Of(judgement.Verdict));
        json.WriteString("text", ConditionWording.Of(judgement.Condition));
        json.WriteString("subject", JudgementSubject.Of(judgement));
        json.WriteDate("from", judgement.Window?.From);
        json.WriteDate("to", judgement.Window?.To);
        json.WriteString("value", Shown(judgement));
        json.WriteString("exact", Exact(judgement.Value));
        json.WriteDate("judgeFrom", judgement.JudgeFrom);
        json.WriteDate("earliest", judgement.Earliest);
        json.WriteString("reason", ReasonSentences.Of(judgement));
        json.WriteList("evidence", judgement.Evidence, WriteEvidence);
        json.WriteList("parts", judgement.Parts, Write);
        json.WriteEndObject();
    }

    static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("file", evidence.Source.Path);
        json.WriteNumber("line", evidence.Line);
        json.WriteEndObject();
    }

    static string? Shown(Judgement judgement) =>
        judgement.Value is { } value ? ShownValue.Of(value, ReasonSentences.Bound(judgement.Condition)) : null;

    /// <summary>A reduced fraction, <c>81/100</c> or <c>1/1</c>; null for all but ratios.</summary>
    static string? Exact(Value? value) => value switch
    {
        RatioValue ratio => Reduced((Fraction)ratio.Part / ratio.Whole),
        QuotientValue ratio => Reduced(ratio.Quotient),
        _ => null,
    };

    static string Reduced(Fraction fraction) => $"{fraction.Numerator}/{fraction.Denominator}";
}
