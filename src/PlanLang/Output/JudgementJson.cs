using System.Text.Json;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Sentences;
using PlanLang.Syntax;
using PlanLang.Wording;

namespace PlanLang.Output;

/// <summary>A condition and what it comes to: the shape of <c>metWhen</c>, <c>when</c> and all their <c>parts</c>.</summary>
static class JudgementJson
{
    /// <summary>That of <c>plan check</c>: file and line, and nothing more.</summary>
    static readonly JudgementShape Plain = new(WriteEvidence, (_, _, _) => { });

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
            Write(json, judgement, Plain);
        }
    }

    /// <summary>The judgement with what the shape adds to it.</summary>
    public static void Write(Utf8JsonWriter json, Judgement judgement, JudgementShape shape) => Write(json, judgement, null, shape);

    static void Write(Utf8JsonWriter json, Judgement judgement, Person? of, JudgementShape shape)
    {
        var person = judgement.Of is PartOfPerson part ? part.Person : of;
        json.WriteStartObject();
        json.WriteString("verdict", StatusWords.Of(judgement.Verdict));
        json.WriteString("text", ConditionWording.Of(judgement.Condition));
        json.WriteString("subject", JudgementSubject.Of(judgement));
        json.WriteDate("from", judgement.Window?.From);
        json.WriteDate("to", judgement.Window is { IsOpen: false } window ? window.To : null);
        json.WriteString("value", Shown(judgement));
        json.WriteString("exact", Exact(judgement.Value));
        json.WriteDate("judgeFrom", judgement.JudgeFrom);
        json.WriteDate("earliest", judgement.Earliest);
        json.WriteString("reason", ReasonSentences.Of(judgement));
        shape.More(json, judgement, person);
        json.WriteList("evidence", judgement.Evidence, shape.Evidence);
        json.WriteList("parts", judgement.Parts, (writer, one) => Write(writer, one, person, shape));
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
