using System.Text.Json;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Output;

/// <summary>What a document says of each judgement besides what all of them say.</summary>
/// <param name="Evidence">Writes a line that it rests on.</param>
/// <param name="More">Writes further fields; the person is the one of the whole that the judgement is a part of.</param>
sealed record JudgementShape(Action<Utf8JsonWriter, Evidence> Evidence, Action<Utf8JsonWriter, Judgement, Person?> More);
