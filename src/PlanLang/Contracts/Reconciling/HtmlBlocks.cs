using System.Net;
using System.Text;

namespace PlanLang.Contracts;

/// <summary>
/// The words of an HTML page, paragraph by paragraph, whatever a word processor made of it: styles, scripts, comments and
/// marks inside a paragraph are passed over, and whatever is not closed ends where the next paragraph begins.
/// </summary>
sealed class HtmlBlocks
{
    static readonly ImmutableHashSet<string> Blocks = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "address", "article", "aside", "blockquote", "body", "caption", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "h1",
        "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot",
        "th", "thead", "tr", "ul");

    static readonly ImmutableHashSet<string> Hidden =
        ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "head", "script", "style", "svg", "template", "title", "xml");

    readonly string _html;
    readonly StringBuilder _text = new();
    readonly ImmutableArray<ReturnedBlock>.Builder _blocks = ImmutableArray.CreateBuilder<ReturnedBlock>();
    int _level;

    HtmlBlocks(string html) => _html = html;

    /// <summary>All of them with words in them, from top to bottom.</summary>
    public static ImmutableArray<ReturnedBlock> Of(string html)
    {
        var reader = new HtmlBlocks(html);
        for (var at = 0; at < html.Length;)
        {
            at = html[at] == '<' ? reader.ReadMark(at) : reader.ReadText(at);
        }

        reader.End();

        return reader._blocks.ToImmutable();
    }

    int ReadText(int at)
    {
        var end = _html.IndexOf('<', at);
        end = end < 0 ? _html.Length : end;
        _text.Append(WebUtility.HtmlDecode(_html[at..end]));

        return end;
    }

    int ReadMark(int at)
    {
        if (_html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
        {
            return Behind("-->", at);
        }

        var end = Behind(">", at);
        var name = NameIn(_html.AsSpan(at + 1, Math.Max(end - at - 1, 0)));
        if (name.Length == 0 && _html.AsSpan(at + 1) is not ['/' or '!' or '?', ..])
        {
            _text.Append('<');

            return at + 1;
        }

        var isEnd = _html.AsSpan(at + 1) is ['/', ..];
        if (Hidden.Contains(name) && !isEnd && _html[end - 2] != '/')
        {
            return Behind($"</{name}", at) is var close && close < _html.Length ? Behind(">", close) : end;
        }

        Pass(name, isEnd ? 0 : LevelOf(name));

        return end;
    }

    void Pass(string name, int level)
    {
        if (Blocks.Contains(name))
        {
            End();
            _level = level;
        }
        else if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            _text.Append(' ');
        }
    }

    void End()
    {
        var block = ReturnedBlock.Of(_level, _text.ToString());
        if (!block.Items.IsEmpty)
        {
            _blocks.Add(block);
        }

        _text.Clear();
        _level = 0;
    }

    /// <summary>The place behind the next such mark; the end of the page where there is none.</summary>
    int Behind(string mark, int at)
    {
        var found = _html.IndexOf(mark, at, StringComparison.OrdinalIgnoreCase);

        return found < 0 ? _html.Length : found + mark.Length;
    }

    static string NameIn(ReadOnlySpan<char> mark)
    {
        var name = mark.TrimStart('/');
        var length = 0;
        while (length < name.Length && (char.IsAsciiLetterOrDigit(name[length]) || name[length] == ':'))
        {
            length++;
        }

        return name[..length].ToString();
    }

    static int LevelOf(string name) => name is ['h' or 'H', >= '1' and <= '6' and var level] ? level - '0' : 0;
}
