using PlanLang.Evaluation;

namespace PlanLang.Tests.Evaluation.Oracle;

/// <summary>Goals, actions, reviews and the rest.</summary>
sealed partial record NaiveOracle
{
    Verdict Other(AskOther ask)
    {
        switch (ask.Kind)
        {
            case "goal":
                return Judge(World.Goals.Single(goal => goal.Name == ask.Name).Asks);
            case "not goal":
                return Opposite(Judge(World.Goals.Single(goal => goal.Name == ask.Name).Asks));
            case "every goal":
                return Combined("all", World.Goals.Select(goal => Judge(goal.Asks)));
            case "some goals":
                return Combined($"{ask.Count}", World.Goals.Select(goal => Judge(goal.Asks)));
            case "done" or "not done":
                var shoes = Known.Where(line => line.Form is "done" or "not needed" && line.Day <= AsOf).OrderBy(line => line.Day).LastOrDefault();

                return shoes?.Form == "not needed" ? Verdict.DoesNotApply : Met((shoes is not null) == (ask.Kind == "done"));
            case "kept":
                return Kept(ask);
            case "review" when ask.Over is EachOf each:
                return ReviewedInEach(each);
            case "review":
                return Resolve(ask.Over ?? throw new InvalidOperationException()) is { } window ? Reviewed(window.From, window.To, window.Course) : Verdict.TooEarly;
            case "stage":
                return Met(StageBegan(ask.Name) is { } began && Walk.Plus(began, ask.Count, "weeks") <= AsOf);
            case "agrees":
                return Met(Known.Where(line => line.Form is "agrees" or "no longer agrees" && line.Day <= AsOf).OrderBy(line => line.Day).LastOrDefault()?.Form == "agrees");
            default:
                return Met(World.Start.AddMonths(ask.Count) <= AsOf);
        }
    }

    Verdict Kept(AskOther ask)
    {
        var (from, to, _) = Resolve(ask.Over ?? throw new InvalidOperationException()) ?? default;
        var days = Known.Where(line => line.Form == "kept" && from <= line.Day && line.Day <= to).Select(line => line.Day).Distinct().Count();

        return days >= ask.Count ? Verdict.Met : from < World.Start ? Verdict.TooEarly : Verdict.NotMet;
    }

    Verdict ReviewedInEach(EachOf each)
    {
        var spans = Walk.Completed(each.Count, each.Unit, AsOf);
        var parts = spans.Select(span => Reviewed(span.From, span.To, "moving"));

        return Combined("all", spans.Count < each.Count ? parts.Append(Verdict.TooEarly) : parts);
    }
}
