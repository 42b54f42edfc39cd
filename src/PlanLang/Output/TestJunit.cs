using System.Globalization;
using System.Text;
using System.Xml;
using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>
/// The same as the XML that build servers read: a suite a plan, a case an expectation, and a case with an error for each
/// mistake in its texts.
/// </summary>
public static class TestJunit
{
    static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    /// <summary>The document with a line end behind it.</summary>
    public static string Of(ImmutableArray<TestedPlan> plans)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var xml = XmlWriter.Create(text, Settings))
        {
            xml.WriteStartElement("testsuites");
            foreach (var plan in plans.Where(plan => !plan.Outcomes.IsEmpty || !plan.Errors.IsEmpty))
            {
                Write(xml, plan);
            }

            xml.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    static void Write(XmlWriter xml, TestedPlan plan)
    {
        xml.WriteStartElement("testsuite");
        WriteText(xml, "name", plan.File);
        WriteNumber(xml, "tests", plan.Outcomes.Length + plan.Errors.Length);
        WriteNumber(xml, "failures", plan.Failures.Count());
        WriteNumber(xml, "errors", plan.Errors.Length);
        foreach (var outcome in plan.Outcomes)
        {
            Write(xml, plan, outcome);
        }

        foreach (var error in plan.Errors)
        {
            Write(xml, plan, error);
        }

        xml.WriteEndElement();
    }

    static void Write(XmlWriter xml, TestedPlan plan, ExpectationOutcome outcome)
    {
        xml.WriteStartElement("testcase");
        WriteText(xml, "classname", plan.Name ?? plan.File);
        WriteText(xml, "name", $"{ExpectationSentences.Place(outcome)}: {ExpectationSentences.Expected(outcome)}");
        if (!outcome.Holds)
        {
            xml.WriteStartElement("failure");
            WriteText(xml, "message", ExpectationSentences.Found(outcome));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    static void Write(XmlWriter xml, TestedPlan plan, Diagnostic error)
    {
        xml.WriteStartElement("testcase");
        WriteText(xml, "classname", plan.Name ?? plan.File);
        WriteText(xml, "name", $"{error.Source.Path}:{Numbers.Of(error.Line)}: {error.Code}");
        xml.WriteStartElement("error");
        WriteText(xml, "message", error.Message);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void WriteNumber(XmlWriter xml, string name, int number) =>
        xml.WriteAttributeString(name, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>XML knows no control characters, and a plan may hold some.</summary>
    static void WriteText(XmlWriter xml, string name, string text) => xml.WriteAttributeString(
        name, string.Concat(text.EnumerateRunes().Select(rune => IsAllowed(rune) ? rune.ToString() : "\uFFFD")));

    static bool IsAllowed(Rune rune) => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value);
}
