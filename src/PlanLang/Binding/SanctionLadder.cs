using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>Lines <c>after: sanction spoken warning</c>: each sanction gets the rungs below it, whole.</summary>
sealed class SanctionLadder
{
    readonly ImmutableArray<(Declared Declared, Sanction Sanction)> _rungs;
    readonly BindingContext _context;
    readonly Dictionary<string, Sanction> _whole = [];
    readonly List<string> _path = [];

    SanctionLadder(ImmutableArray<(Declared Declared, Sanction Sanction)> rungs, BindingContext context)
    {
        _rungs = rungs;
        _context = context;
    }

    /// <summary>The sanctions in the order written. A rung that would come after itself is reported and left out.</summary>
    public static ImmutableArray<Sanction> Build(
        ImmutableArray<(Declared Declared, Sanction Sanction)> rungs, BindingContext context)
    {
        var ladder = new SanctionLadder(rungs, context);

        return [.. rungs.Select(rung => ladder.Whole(rung.Declared, rung.Sanction))];
    }

    Sanction Whole(Declared declared, Sanction sanction)
    {
        if (_whole.TryGetValue(declared.Id, out var known) && known.At == sanction.At)
        {
            return known;
        }

        var context = _context.In(declared.Block);
        _path.Add(declared.Id);
        var below = SanctionBinder.Ids(declared.Block, "after", ReferenceKind.Sanction, context);
        var whole = sanction with { After = [.. below.Select(id => Below(id, declared.Block, context)).OfType<Sanction>()] };
        _path.RemoveAt(_path.Count - 1);
        _whole.TryAdd(declared.Id, whole);

        return whole;
    }

    Sanction? Below(string id, Block from, BindingContext context)
    {
        if (_path.IndexOf(id) is >= 0 and var start)
        {
            var circle = string.Join(", which comes after ", _path.Skip(start).Append(id).Select(name => $"sanction {name}"));
            context.Report(DiagnosticCatalog.CircularReference(
                context.Source, from.Line("after")?.Value?.Span ?? from.At.Span, circle));

            return null;
        }

        var rung = _rungs.First(rung => rung.Declared.Id == id);

        return Whole(rung.Declared, rung.Sanction);
    }
}
