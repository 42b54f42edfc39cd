namespace PlanLang.Records;

/// <summary>The parts of <c>the attendance figures, by Dana, agreed by Leanne, because she plans his timetable</c>.</summary>
/// <param name="What">What was shared.</param>
/// <param name="By">Who shared it; empty where it is not said.</param>
/// <param name="AgreedBy">The names of those who agreed; empty where nobody did.</param>
/// <param name="Asked">Whether the family was asked.</param>
/// <param name="Reason">Why; empty where it is not said.</param>
readonly record struct SharedParts(TextSpan What, TextSpan By, TextSpan AgreedBy, SharingAsked Asked, TextSpan Reason)
{
    /// <summary>Takes the words behind the colon apart. Behind <c>because</c> all is free text.</summary>
    public static SharedParts Of(string text, TextSpan rest)
    {
        var parts = new SharedParts(rest, default, default, SharingAsked.NotSaid, default);
        var open = Open.What;
        for (var left = rest; left.Length > 0;)
        {
            left = EntryParts.Split(text, left).Free;
            if (Next(text, left) is not { } next)
            {
                continue;
            }

            parts = parts.Closed(open, text, left.Start).With(next.Part, Phrase.Trim(text, rest with { Start = left.Start + next.Length }));
            open = next.Part;
            left = open == Open.Because ? default : left;
        }

        return parts;
    }

    /// <summary>The part that is being read ends before the comma in front of the next one.</summary>
    SharedParts Closed(Open open, string text, int next)
    {
        var end = text.LastIndexOf(',', next);

        return open switch
        {
            Open.What => this with { What = Phrase.Trim(text, What with { End = end }) },
            Open.By => this with { By = Phrase.Trim(text, By with { End = end }) },
            Open.AgreedBy => this with { AgreedBy = Phrase.Trim(text, AgreedBy with { End = end }) },
            _ => this,
        };
    }

    SharedParts With(Open part, TextSpan words) => part switch
    {
        Open.By => this with { By = words },
        Open.AgreedBy => this with { AgreedBy = words, Asked = SharingAsked.Agreed },
        Open.WithoutAsking => this with { Asked = SharingAsked.NotAsked },
        _ => this with { Reason = words },
    };

    static (Open Part, int Length)? Next(string text, TextSpan left)
    {
        foreach (var (words, part) in Words)
        {
            if (Phrase.AtStart(text.AsSpan(left.Start, left.Length), words) is > 0 and var length)
            {
                return (part, length);
            }
        }

        return null;
    }

    static readonly ImmutableArray<(string Words, Open Part)> Words =
    [
        ("agreed by", Open.AgreedBy),
        ("by", Open.By),
        ("without asking", Open.WithoutAsking),
        ("because", Open.Because),
    ];

    /// <summary>The part whose words go on until the next one begins.</summary>
    enum Open
    {
        What,
        By,
        AgreedBy,
        WithoutAsking,
        Because,
    }
}
