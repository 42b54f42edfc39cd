using PlanLang.Diagnostics;

namespace PlanLang.Binding;

/// <summary>Something said of a part of a plan, which moves as the part does.</summary>
/// <param name="Said">As it was said.</param>
/// <param name="Marker">Where the part begins.</param>
/// <param name="Start">Where it began when it was said.</param>
/// <param name="StaysTogether">Whether all of it has to do with that part alone, also what it would change.</param>
readonly record struct MovingDiagnostic(Diagnostic Said, Marker Marker, int Start, bool StaysTogether)
{
    /// <summary>The same where it belongs now.</summary>
    public Diagnostic Now => Marker.Source == Said.Source ? Said : Said.MovedTo(Marker.Source, Marker.Start - Start);

    /// <summary>Takes what is said now.</summary>
    public static MovingDiagnostic Of(Diagnostic said)
    {
        var marker = MarkerAt(said.Span.Start);

        return new MovingDiagnostic(said, marker, marker.Start, PlacesOf(said).All(place => MarkerAt(place) == marker));

        Marker MarkerAt(int place) => said.Source.Markers.Before(place);
    }

    static IEnumerable<int> PlacesOf(Diagnostic said) =>
    [
        .. said.Fix is { } fix ? [fix.Span.Start] : ImmutableArray<int>.Empty,
        .. said.Offers.Select(offer => offer.Span.Start),
        .. said.Related is { } related && related.Source == said.Source ? [related.Span.Start] : ImmutableArray<int>.Empty,
    ];
}
