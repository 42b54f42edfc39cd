using System.Globalization;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Rendering;

namespace PlanLang.Contracts;

/// <summary>
/// Finds what somebody edited in a contract that came back: the page is made anew and the two are compared, paragraph by
/// paragraph. Whose copy it was and of which day is whichever page is nearest to what came back.
/// </summary>
static class Reconciler
{
    const int MostDays = 12;

    /// <summary>What was edited; null where nobody of that name is in the plan, or no contract can be made for them.</summary>
    /// <param name="assessment">The plan as it stands, seen from the day of the page where that is known.</param>
    /// <param name="returned">The page that came back, as HTML or as Markdown.</param>
    /// <param name="reader">Whose copy it was; null where the page has to tell.</param>
    public static ReconciledContract? Of(Assessment assessment, ReturnedPage returned, string? reader)
    {
        var blocks = HtmlBlocks.Of(returned.Html);
        var plan = assessment.Plan;
        var candidates = Audiences(plan, reader)
            .Select(each => (each.Reader, each.Audience, Sent: Page(assessment, each.Audience, assessment.AsOf)))
            .Where(each => each.Sent is not null)
            .ToList();
        if (candidates.Count == 0)
        {
            return null;
        }

        var (who, audience, _) = candidates.MinBy(each => Distance(each.Sent, blocks));
        var sent = Days(assessment, blocks).Select(day => Page(assessment, audience, day)).MinBy(page => Distance(page, blocks));

        return new ReconciledContract(who, Edits(plan, sent ?? [], blocks));
    }

    static IEnumerable<(string? Reader, Audience Audience)> Audiences(Plan plan, string? reader) => reader is null
        ? plan.People.Select(person => ((string?)person.Name, Audience.Of(person))).Prepend((null, Audience.FamilyAtHome(plan)))
        : Audience.Named(plan, reader) is { } person ? [(person.Name, Audience.Of(person))] : [];

    static ImmutableArray<ReturnedBlock>? Page(Assessment assessment, Audience audience, DateOnly day) =>
        Documents.Contract.Render(
            assessment with { AsOf = day }, new DocumentRequest(Documents.Contract, audience, PageFormat.Html)) is DocumentPage page
            ? HtmlBlocks.Of(page.Text)
            : null;

    /// <summary>The days of which the page may be: it lists the meetings from its day on.</summary>
    static IEnumerable<DateOnly> Days(Assessment assessment, ImmutableArray<ReturnedBlock> blocks) =>
        new[] { assessment.AsOf, assessment.Contract.Signed, assessment.Plan.Contract?.Period?.From, assessment.Plan.Started }
            .OfType<DateOnly>()
            .Concat(blocks.Reverse().SelectMany(block => block.Items).Where(item => item.Kind == ItemKind.Date)
                .Select(item => DateOnly.Parse(item.Meaning, CultureInfo.InvariantCulture)).Take(MostDays))
            .Distinct();

    static int Distance(ImmutableArray<ReturnedBlock>? sent, ImmutableArray<ReturnedBlock> returned)
    {
        var left = (sent ?? []).SelectMany(block => block.Items).GroupBy(item => item).ToDictionary(same => same.Key, same => same.Count());
        var added = 0;
        foreach (var item in returned.SelectMany(block => block.Items))
        {
            if (left.GetValueOrDefault(item) is > 0 and var count)
            {
                left[item] = count - 1;
            }
            else
            {
                added++;
            }
        }

        return added + left.Values.Sum();
    }

    static ImmutableArray<ContractEdit> Edits(Plan plan, ImmutableArray<ReturnedBlock> sent, ImmutableArray<ReturnedBlock> returned)
    {
        var edits = ImmutableArray.CreateBuilder<ContractEdit>();
        var finder = new EditFinder(plan);
        foreach (var (before, after) in Alignment.Of(sent, returned))
        {
            if (finder.Find(before, after) is { } edit)
            {
                edits.Add(edit);
            }
        }

        return edits.ToImmutable();
    }
}
