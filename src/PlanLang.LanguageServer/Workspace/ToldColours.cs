using System.Globalization;

namespace PlanLang.LanguageServer.Workspace;

/// <summary>The colours that the client was last told of each text, so that it can ask for what has changed.</summary>
sealed class ToldColours
{
    readonly Dictionary<string, (string Id, ImmutableArray<int> Numbers)> _told = [];
    int _answers;

    /// <summary>Keeps an answer, and gives it a name.</summary>
    public string Keep(string uri, ImmutableArray<int> numbers)
    {
        var id = (++_answers).ToString(CultureInfo.InvariantCulture);
        _told[uri] = (id, numbers);

        return id;
    }

    /// <summary>The answer of that name; null where another one was given since.</summary>
    public ImmutableArray<int>? Of(string uri, string id) => _told.TryGetValue(uri, out var told) && told.Id == id ? told.Numbers : null;

    /// <summary>The text is not open any more.</summary>
    public void Forget(string uri) => _told.Remove(uri);
}
